/** What every project has, that of the live tests included. */
export const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }] },
};

/** Sources too, so that coverage counts those that no test loads. */
const ROOTS = ['<rootDir>/__tests__', '<rootDir>/src'];
const LIVE = '/__tests__/live/';
const DOCS = '/__tests__/docs/';
const PROCESS = '\\.process\\.test\\.ts$';

const startsPrograms = {
  ...shared,
  roots: ROOTS,
  setupFiles: ['<rootDir>/__tests__/support/allow-programs.ts'],
  globalSetup: '<rootDir>/__tests__/support/build-programs.mjs',
  globalTeardown: '<rootDir>/__tests__/support/remove-programs.mjs',
};

/** Fast tests, in three projects: they need Node and nothing else. The live ones have a configuration of their own. */
export default {
  // The one bound on time: a test that hangs ends, and one that waits for a busy machine does not fail.
  testTimeout: 240_000,
  // Many tests wait for programs they start; a core is not left idle for that.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      roots: ROOTS,
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', LIVE, DOCS, PROCESS],
      setupFilesAfterEnv: ['<rootDir>/__tests__/support/forbid-programs.ts'],
    },
    {
      ...startsPrograms,
      displayName: 'process',
      testMatch: ['**/*.process.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', LIVE, DOCS],
    },
    {
      ...startsPrograms,
      displayName: 'docs',
      testMatch: ['**/__tests__/docs/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/'],
    },
  ],
  coverageProvider: 'v8',
  // Not what tools write: schemas, and the trust snapshots.
  collectCoverageFrom: ['src/**/*.ts', '!src/predicates/schemas/{cyclonedx,spdx}*.ts', '!src/trust/snapshots/**'],
  coverageReporters: ['json-summary', 'text-summary'],
};
