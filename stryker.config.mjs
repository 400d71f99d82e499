/** How StrykerJS tests mutants. `npm run mutate` (tools/mutate/index.ts) says which files. */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  // Jest needs this flag of Node for ES modules.
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { projectType: 'custom', configFile: 'jest.mutate.config.mjs', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  // The words of messages decide nothing.
  mutator: { excludedMutations: ['StringLiteral'] },
  // What runs once, when its module is loaded, would need every test for each mutant. These are tables, not decisions.
  ignoreStatic: true,
  incremental: true,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: [
    '/dist',
    '/build',
    '/docs',
    '/examples',
    '/circleci',
    '/gitlab',
    '/jenkins',
    '/reports',
    '/__tests__/live',
    '/__tests__/docs',
  ],
  // Otherwise Stryker rewrites tsconfig.json with functions that TypeScript 7 does not have. No test reads that file.
  tsconfigFile: 'none',
  tempDirName: 'build/mutate',
};
