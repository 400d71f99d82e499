/** Fast tests: they need Node and nothing else. The live ones have a configuration of their own. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testPathIgnorePatterns: ['/node_modules/', '/__tests__/live/'],
  testMatch: ['**/*.test.ts'],
  // A test that hangs ends; one that waits for a busy machine does not fail.
  testTimeout: 30_000,
  // Many tests wait for programs they start; a core is not left idle for that.
  maxWorkers: '100%',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }] },
};
