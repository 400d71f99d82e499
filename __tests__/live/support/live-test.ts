import { existsSync } from 'node:fs';
import { test } from '@jest/globals';
import { pythonSigstorePath } from '../../../tools/live/cache.ts';

const hasStack = Boolean(process.env.CHOPMARK_LIVE_STACK);

/** A test that needs the services. Skipped where the set-up has said that it cannot have them; in CI it failed instead. */
export const liveTest = hasStack ? test : test.skip;

/** A test that needs sigstore-python besides. In CI it is never skipped. */
export const pythonTest = hasStack && (process.env.CI === 'true' || existsSync(pythonSigstorePath)) ? test : test.skip;
