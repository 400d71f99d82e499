import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { chooseFiles, MUTATED, parseShard } from '../../../tools/mutate/choose-files.ts';

const FILES = [5, 1, 1, 1, 2, 9, 3, 1].map((size, index) => ({ path: `${index}.ts`, size }));
const sizeOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + (FILES.find((file) => file.path === path)?.size ?? 0), 0);

test('each file is in exactly one part, whatever their number', () => {
  for (const parts of [1, 2, 3, 8, 12]) {
    const chosen = Array.from({ length: parts }, (_, index) => chooseFiles(FILES, { part: index + 1, parts }));
    expect(chosen.flat().sort()).toEqual(FILES.map(({ path }) => path));
  }
});

test('parts are about equally large, and the same whatever the order of the files', () => {
  const parts = [1, 2, 3].map((part) => chooseFiles(FILES, { part, parts: 3 }));
  expect(parts.map(sizeOf).sort()).toEqual([7, 7, 9]);
  expect([1, 2, 3].map((part) => chooseFiles([...FILES].reverse(), { part, parts: 3 }))).toEqual(parts);
});

test.each(['1/1', '1/8', '8/8'])('%s is a part', (text) => {
  const [part, parts] = text.split('/').map(Number);
  expect(parseShard(text)).toEqual({ part, parts });
});

test.each(['', '0/8', '9/8', '1', '1/0', '1/8/2', 'a/b', '-1/8'])('%j is none', (text) => {
  expect(parseShard(text)).toBeUndefined();
});

test('verification and policies are mutated, with the folders below them', () => {
  const found = globSync(MUTATED, { cwd: resolve(import.meta.dirname, '../../..') });
  expect(found).toEqual(expect.arrayContaining(['src/verification/verifier.ts', 'src/policy/deny.ts', 'src/policy/requirements/sbom.ts']));
});
