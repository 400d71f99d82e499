import { describe, expect, test } from '@jest/globals';
import { equalNames, foldAscii, foldGithubNames } from '../../../src/identity/claims/github-names.ts';

test('only A to Z are lower-cased: the Kelvin sign is no k, and a dotted I is no i', () => {
  expect(foldAscii('AbZ\u212a\u0130\u00c4')).toBe('abz\u212a\u0130\u00c4');
  expect(equalNames('https://github.com/\u212aube/widget', 'https://github.com/kube/widget')).toBe(false);
});

test.each([
  ['https://github.com/Acme/Widget', 'https://github.com/acme/widget'],
  ['https://GitHub.com/Acme', 'https://github.com/acme'],
  [
    'https://github.com/Acme/Widget/.github/workflows/Release.yml@refs/tags/V1',
    'https://github.com/acme/widget/.github/workflows/Release.yml@refs/tags/V1',
  ],
  ['https://github.com/Acme/*/.github/workflows/Release.yml', 'https://github.com/acme/*/.github/workflows/Release.yml'],
  ['https://github.com/Acme/**/Release.yml', 'https://github.com/acme/**/Release.yml'],
  ['https://github.com/Acme**/Release.yml', 'https://github.com/acme**/Release.yml'],
  ['https://github.com/**/Release.yml@refs/tags/V1', 'https://github.com/**/Release.yml@refs/tags/V1'],
  ['https://github.com/*/Widget/X', 'https://github.com/*/widget/X'],
  ['Acme/Widget', 'Acme/Widget'],
])('%s', (url, folded) => {
  expect(foldGithubNames(url)).toBe(folded);
});

describe('equal', () => {
  test('host, owner and repository', () => {
    expect(equalNames('https://github.com/Acme/Widget', 'https://GITHUB.com/acme/WIDGET')).toBe(true);
  });
  test('never paths and refs', () => {
    expect(equalNames('https://github.com/a/b/X', 'https://github.com/a/b/x')).toBe(false);
  });
});
