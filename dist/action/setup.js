/** The entry file of `setup/action.yml`, because `runs.main` takes no arguments. */
process.argv[2] = 'setup';
await import('./index.js');
export {};
