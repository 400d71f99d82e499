import { expect, test } from '@jest/globals';
import { createColors } from '../../src/report/colors.ts';
import { describeProblem } from '../../src/report/format.ts';

test('a hint of several lines is several lines, and none of them begins at the margin', () => {
  const hint = 'Add to the job:\n  id_tokens:\n# heading\n';
  expect(describeProblem({ code: 'IDENTITY_NONE', message: 'No token.', hint }, createColors(false), '')).toEqual([
    'No token. [IDENTITY_NONE]',
    'Add to the job:',
    '    id_tokens:',
    '  # heading',
  ]);
});
