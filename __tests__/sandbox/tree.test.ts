import { expect, test } from '@jest/globals';
import { createTree } from '../../src/sandbox/tree.ts';
import { computeInclusionRoot, EMPTY_ROOT, hashChildren, hashLeaf, verifyConsistency } from '../../src/sigstore/merkle.ts';

const SIZE = 70;
const leaves = Array.from({ length: SIZE }, (_, index) => hashLeaf(Buffer.from(`entry ${index}`)));
const tree = createTree();
for (const leaf of leaves) tree.append(leaf);

/** MTH of RFC 6962, section 2.1, word for word. */
function hashTree(hashes: readonly Buffer[]): Buffer {
  if (hashes.length === 0) return EMPTY_ROOT;
  if (hashes.length === 1) return hashes[0] as Buffer;
  let split = 1;
  while (split * 2 < hashes.length) split *= 2;
  return hashChildren(hashTree(hashes.slice(0, split)), hashTree(hashes.slice(split)));
}

test('the root over any number of leaves is the one of the RFC', () => {
  for (let size = 0; size <= SIZE; size++) expect(tree.root(size)).toEqual(hashTree(leaves.slice(0, size)));
});

test('every leaf of every size has a path to the root', () => {
  for (let size = 1; size <= SIZE; size++) {
    const root = tree.root(size).toString('hex');
    for (let index = 0; index < size; index++) {
      const path = { leafHash: leaves[index] as Buffer, index: BigInt(index), size: BigInt(size), hashes: tree.inclusionPath(index, size) };
      expect(computeInclusionRoot(path)?.toString('hex')).toBe(root);
    }
  }
});

test('every size is shown to continue every one before it', () => {
  for (let size = 1; size <= SIZE; size++) {
    for (let oldSize = 0; oldSize <= size; oldSize++) {
      const hashes = tree.consistencyPath(oldSize, size);
      const sizes = { oldSize: BigInt(oldSize), newSize: BigInt(size) };
      expect(verifyConsistency({ ...sizes, oldRoot: tree.root(oldSize), newRoot: tree.root(size), hashes })).toBe(true);
    }
  }
});

test.each([
  [() => tree.inclusionPath(5, 5)],
  [() => tree.inclusionPath(-1, 5)],
  [() => tree.inclusionPath(0, SIZE + 1)],
  [() => tree.consistencyPath(6, 5)],
  [() => tree.consistencyPath(1, SIZE + 1)],
  [() => tree.root(SIZE + 1)],
])('there is no path outside of the tree: %p', (ask) => {
  expect(ask).toThrow(RangeError);
});
