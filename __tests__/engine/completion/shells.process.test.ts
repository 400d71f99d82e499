import { describe, test } from '@jest/globals';
import { describeMissing, testCompletion } from '../../support/completion-cases.ts';

describe.each(['bash', 'zsh', 'fish'] as const)('%s', (shell) => {
  const missing = describeMissing(shell);
  if (missing) process.stderr.write(`SKIPPED: ${missing}.\n`);
  testCompletion(shell, missing ? test.skip : test);
});
