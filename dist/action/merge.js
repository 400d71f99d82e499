/** The entry file of `merge/action.yml`, because `runs.main` takes no arguments. */
process.argv[2] = 'merge';
await import('./index.js');
export {};
