/** The first file of `verify/action.yml`: `runs.main` takes no arguments. */
process.argv[2] = 'verify';
await import('./index.ts');

export {};
