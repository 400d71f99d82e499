import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseGitReference } from '../../src/git/git-reference.ts';

test.each([
  ['HEAD', '.', 'HEAD'],
  ['v1.0', '.', 'v1.0'],
  ['release/1#2', '.', 'release/1#2'],
  ['v1.0^{tree}', '.', 'v1.0^{tree}'],
  ['main~2', '.', 'main~2'],
  ['ab'.repeat(20), '.', 'ab'.repeat(20)],
  ['.', '.', 'HEAD'],
  ['..', '..', 'HEAD'],
  ['./vendor/library', 'vendor/library', 'HEAD'],
  ['./vendor/library#v1.0', 'vendor/library', 'v1.0'],
  ['../a#b#v1.0', '../a#b', 'v1.0'],
  ['.#v1.0', '.', 'v1.0'],
  ['/absolute/checkout#HEAD', '/absolute/checkout', 'HEAD'],
])('%s is a revision of a checkout', (text, folder, revision) => {
  expect(parseGitReference(text, '/work')).toEqual({ text, folder: resolve('/work', folder), revision });
});

test.each([
  '',
  '--output=/etc/passwd',
  '-n1',
  'HEAD:src/app.ts',
  ':/message',
  'v1.0..v2.0',
  'a b',
  'a\nb',
  'HEAD\0',
  './folder#',
  './folder#--all',
  '.hidden',
  '$(touch pwned)',
  'a'.repeat(2000),
])('%j names no revision', (text) => {
  expect(() => parseGitReference(text, '/work')).toThrow(expect.objectContaining({ code: 'INPUT_GIT' }));
});
