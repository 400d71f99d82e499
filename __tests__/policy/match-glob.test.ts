import { expect, test } from '@jest/globals';
import { matchGlob } from '../../src/policy/match-glob.ts';

test.each([
  ['refs/tags/v*', 'refs/tags/v1.2.3', true],
  ['refs/tags/v*', 'refs/tags/v1/2', false],
  ['refs/tags/**', 'refs/tags/v1/2', true],
  ['refs/heads/main', 'refs/heads/main', true],
  ['refs/heads/main', 'refs/heads/main2', false],
  ['refs/heads/main', 'xrefs/heads/main', false],
  ['*', '', true],
  ['*', 'a/b', false],
  ['**/b', 'a/x/b', true],
  ['a*b*c', 'axxbyyc', true],
  ['a*b*c', 'axxbyy', false],
  ['', '', true],
  ['', 'a', false],
  ['a.c', 'abc', false],
  ['[ab]', 'a', false],
  ['**main', 'refs/heads/main', true],
  ['a**', 'a', true],
])('%p describes %p: %p', (pattern, text, expected) => {
  expect(matchGlob(pattern, text)).toBe(expected);
});

test('a pattern made to explode takes no time', () => {
  expect(matchGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(5_000))).toBe(false);
});
