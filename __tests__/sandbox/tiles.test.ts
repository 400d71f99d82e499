import { describe, expect, test } from '@jest/globals';
import { parseTilePath, readEntryTile, readTile } from '../../src/sandbox/tiles.ts';
import { createTree } from '../../src/sandbox/tree.ts';
import { hashChildren, hashLeaf } from '../../src/sigstore/merkle.ts';

describe('addresses', () => {
  test.each([
    ['tile/0/000', { level: 0, index: 0, width: 256 }],
    ['tile/1/000.p/3', { level: 1, index: 0, width: 3 }],
    ['tile/63/x123/x456/789', { level: 63, index: 123_456_789, width: 256 }],
    ['tile/entries/x001/067.p/255', { level: 'entries', index: 1067, width: 255 }],
  ])('%s', (path, address) => {
    expect(parseTilePath(path)).toEqual(address);
  });

  test.each([
    'tile/0/0',
    'tile/64/000',
    'tile/00/000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/0/001/000',
    'tile/0/x000/001',
    'tile/0/x001',
    'tile/0/../000',
    'checkpoint',
  ])('%s is none', (path) => {
    expect(parseTilePath(path)).toBeUndefined();
  });
});

describe('contents', () => {
  const entries = Array.from({ length: 600 }, (_, index) => Buffer.from(`entry ${index}`));
  const tree = createTree();
  for (const entry of entries) tree.append(hashLeaf(entry));
  const split = (tile: Buffer | undefined) =>
    Array.from({ length: (tile?.length ?? 0) / 32 }, (_, at) => tile?.subarray(at * 32, at * 32 + 32));

  test('tiles of level 0 hold the leaves, those of level 1 what full tiles hash to', () => {
    expect(split(readTile(tree, 0, { index: 2, width: 88 }))).toEqual(entries.slice(512).map((entry) => hashLeaf(entry)));
    let row = split(readTile(tree, 0, { index: 1, width: 256 })) as Buffer[];
    while (row.length > 1) row = row.flatMap((left, at) => (at % 2 === 0 ? [hashChildren(left, row[at + 1] as Buffer)] : []));
    expect(split(readTile(tree, 1, { index: 0, width: 2 }))[1]).toEqual(row[0]);
  });

  test('entries have their length before them', () => {
    const tile = readEntryTile(entries, { index: 2, width: 88 });
    expect(tile?.subarray(0, 11)).toEqual(Buffer.concat([Buffer.from([0, 9]), Buffer.from('entry 512')]));
    expect(tile?.length).toBe(88 * 11);
  });

  test.each([
    [() => readTile(tree, 0, { index: 2, width: 89 })],
    [() => readTile(tree, 0, { index: 2, width: 256 })],
    [() => readTile(tree, 1, { index: 0, width: 3 })],
    [() => readTile(tree, 2, { index: 0, width: 1 })],
    [() => readEntryTile(entries, { index: 2, width: 89 })],
  ])('what the tree does not reach is not there: %p', (read) => {
    expect(read()).toBeUndefined();
  });
});
