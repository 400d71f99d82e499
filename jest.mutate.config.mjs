import { shared } from './jest.config.mjs';

const OF = process.env.CHOPMARK_MUTATE_TESTS;

/** For mutation tests: the unit tests of verification and policies. A mutant that only tests elsewhere find counts as one that survives. */
export default {
  ...shared,
  testTimeout: 240_000,
  roots: ['<rootDir>/__tests__', '<rootDir>/src'],
  testMatch: OF?.split(' ') ?? [
    '**/__tests__/{verification,policy}/**/*.test.ts',
    '**/__tests__/engine/{policy,verify,shared/evidence}/**/*.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/', '\\.process\\.test\\.ts$'],
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/forbid-programs.ts'],
};
