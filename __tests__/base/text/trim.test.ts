import { expect, test } from '@jest/globals';
import { trimBoth, trimEnd, trimRepository } from '../../../src/base/text/trim.ts';

const MANY = 2_000_000;
const slashes = '/'.repeat(MANY);

test('a character at the end is left out, however often it stands there', () => {
  expect(trimEnd('https://host/a//', '/')).toBe('https://host/a');
  expect(trimEnd('a/b', '/')).toBe('a/b');
  expect(trimEnd('///', '/')).toBe('');
  expect(trimEnd('', '/')).toBe('');
});

test('a character at both ends is left out', () => {
  expect(trimBoth('//group/project/', '/')).toBe('group/project');
  expect(trimBoth('///', '/')).toBe('');
  expect(trimBoth('-a--b-', '-')).toBe('a--b');
});

test('a repository has one .git at most, and slashes after it', () => {
  expect(trimRepository('https://host/a/b.git')).toBe('https://host/a/b');
  expect(trimRepository('https://host/a/b.git//')).toBe('https://host/a/b');
  expect(trimRepository('https://host/a/b.git.git')).toBe('https://host/a/b.git');
  expect(trimRepository('https://host/a/b/')).toBe('https://host/a/b');
});

test('millions of slashes before another character take one look at the end', () => {
  expect(trimEnd(`${slashes}x`, '/')).toHaveLength(MANY + 1);
  expect(trimBoth(`x${slashes}x`, '/')).toHaveLength(MANY + 2);
  expect(trimRepository(`https://host/${slashes}x`).endsWith('x')).toBe(true);
});
