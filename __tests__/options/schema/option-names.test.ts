import { expect, test } from '@jest/globals';
import { nameInputs } from '../../../src/options/schema/option-names.ts';

test.each([
  ['Give --ci and --repository, or --key.', 'Give ci and repository, or key.'],
  [
    'Name files (chopmark verify FILE --offline), or give --subject-checksums.',
    'Name files (chopmark verify FILE --offline), or give subject-checksums.',
  ],
  ['Write it with sha256sum --tag.', 'Write it with sha256sum --tag.'],
  ['Name it: chopmark init --ci github.', 'Name it: chopmark init --ci github.'],
])('%j says %j where options are inputs', (text, said) => {
  expect(nameInputs(text)).toBe(said);
});
