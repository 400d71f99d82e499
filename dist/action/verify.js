/** The entry file of `verify/action.yml`, because `runs.main` takes no arguments. */
process.argv[2] = 'verify';
await import('./index.js');
export {};
