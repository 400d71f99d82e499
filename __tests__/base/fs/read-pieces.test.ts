import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readPieces } from '../../../src/base/fs/read-pieces.ts';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-pieces-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function pieces(text: string, maxPiece: number, maxBytes = 1_000) {
  const path = join(folder, 'lines');
  writeFileSync(path, text);
  const found: [number, string][] = [];
  for await (const { bytes, firstLine } of readPieces(path, 'the file', { maxBytes, maxPiece })) found.push([firstLine, String(bytes)]);
  return found;
}

test.each([
  ['a file that fits is one piece', 'one\ntwo', 10, [[1, 'one\ntwo']]],
  ['exactly', 'one\ntwo\n', 8, [[1, 'one\ntwo\n']]],
  [
    'whole lines',
    'one\ntwo\nthree\nfour',
    9,
    [
      [1, 'one\ntwo\n'],
      [3, 'three\n'],
      [4, 'four'],
    ],
  ],
  [
    'a longer line is cut off',
    'a\nbbbbbbbbbb\nc',
    4,
    [
      [1, 'a\n'],
      [2, 'bbbbb'],
      [2, 'bbbbb'],
      [2, '\nc'],
    ],
  ],
  ['an empty file', '', 4, []],
] as const)('%s', async (_, text, maxPiece, expected) => {
  expect(await pieces(text, maxPiece)).toEqual(expected);
});

test('the whole file has a limit', async () => {
  await expect(pieces('one\ntwo\n'.repeat(10), 8, 79)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' });
});

test('a file that is not there', async () => {
  const read = readPieces(join(folder, 'none'), 'the file', { maxBytes: 1, maxPiece: 1 });
  await expect(read.next()).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
});
