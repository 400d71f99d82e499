import { shared } from './jest.config.mjs';

/** Tests against the real services: they start an instance, or take the one that CHOPMARK_LIVE_STACK names. */
export default {
  ...shared,
  roots: ['<rootDir>/__tests__/live'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/__tests__/live/support/global-setup.mjs',
  globalTeardown: '<rootDir>/__tests__/live/support/global-teardown.mjs',
  testTimeout: 240_000,
  maxWorkers: 2,
};
