/** The entry file of `sign/action.yml`, because `runs.main` takes no arguments. */
process.argv[2] = 'sign';
await import('./index.js');
export {};
