import { describe, test } from '@jest/globals';
import { describeMissing, testCompletion } from '../../support/completion-cases.ts';

/** The fast tests leave out shells that are missing. By now they are installed where that is allowed; in CI none is left out. */
describe.each(['bash', 'zsh', 'fish'] as const)('%s', (shell) => {
  const missing = process.env.CI === 'true' ? undefined : describeMissing(shell);
  if (missing) process.stderr.write(`SKIPPED: ${missing}.\n`);
  testCompletion(shell, missing ? test.skip : test);
});
