import { describe, expect, test } from '@jest/globals';
import { computeInclusionRoot, EMPTY_ROOT, hashChildren, hashLeaf, verifyConsistency, verifyInclusion } from '../../src/sigstore/merkle.ts';
import { path, root, subproof } from './rfc6962.fixture.ts';

const LEAVES = Array.from({ length: 33 }, (_, i) => hashLeaf(Buffer.from(`entry ${i}`)));
const flip = (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 7 ? byte ^ 1 : byte)));

test('hashes as the test vectors of RFC 6962 logs have it', () => {
  expect(EMPTY_ROOT.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hashLeaf(Buffer.alloc(0)).toString('hex')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  expect(hashChildren(Buffer.from('N123'), Buffer.from('N456')).toString('hex')).toBe(
    'aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb',
  );
});

describe('inclusion', () => {
  test('every leaf of every small tree is included, and under no other index, size, path or root', () => {
    for (let size = 1; size <= LEAVES.length; size++) {
      const leaves = LEAVES.slice(0, size);
      const rootHash = root(leaves);
      for (let index = 0; index < size; index++) {
        const proof = {
          leafHash: leaves[index] as Buffer,
          index: BigInt(index),
          size: BigInt(size),
          hashes: path(index, leaves),
          rootHash,
        };
        expect(verifyInclusion(proof)).toBe(true);
        expect(verifyInclusion({ ...proof, index: BigInt((index + 1) % (size + 1)) })).toBe(false);
        expect(verifyInclusion({ ...proof, rootHash: flip(rootHash) })).toBe(false);
        expect(verifyInclusion({ ...proof, leafHash: flip(proof.leafHash) })).toBe(false);
        expect(verifyInclusion({ ...proof, hashes: [...proof.hashes, EMPTY_ROOT] })).toBe(false);
        if (proof.hashes.length === 0) continue;
        expect(verifyInclusion({ ...proof, hashes: proof.hashes.slice(1) })).toBe(false);
        expect(verifyInclusion({ ...proof, hashes: proof.hashes.map(flip) })).toBe(false);
      }
    }
  });

  test.each([
    ['an index below zero', -1n, 4n],
    ['an index beyond the tree', 4n, 4n],
    ['an empty tree', 0n, 0n],
  ])('%s leads to no root', (_, index, size) => {
    expect(computeInclusionRoot({ leafHash: EMPTY_ROOT, index, size, hashes: [] })).toBeUndefined();
  });

  test('hashes of another length are refused', () => {
    expect(computeInclusionRoot({ leafHash: EMPTY_ROOT, index: 0n, size: 2n, hashes: [Buffer.alloc(33)] })).toBeUndefined();
  });

  test('sizes beyond 2^53 keep every bit', () => {
    const hashes = Array.from({ length: 60 }, (_, i) => hashLeaf(Buffer.from([i])));
    const at = (index: bigint) => computeInclusionRoot({ leafHash: EMPTY_ROOT, index, size: 2n ** 60n, hashes });
    expect(at(2n ** 59n + 1n)).toBeDefined();
    expect(at(2n ** 59n + 1n)).not.toEqual(at(2n ** 59n));
  });
});

describe('consistency', () => {
  test('every small tree continues every smaller one, and no altered one', () => {
    for (let newSize = 1; newSize <= LEAVES.length; newSize++) {
      for (let oldSize = 1; oldSize <= newSize; oldSize++) {
        const leaves = LEAVES.slice(0, newSize);
        const proof = {
          oldSize: BigInt(oldSize),
          oldRoot: root(leaves.slice(0, oldSize)),
          newSize: BigInt(newSize),
          newRoot: root(leaves),
          hashes: subproof(oldSize, leaves, true),
        };
        expect(verifyConsistency(proof)).toBe(true);
        expect(verifyConsistency({ ...proof, oldRoot: flip(proof.oldRoot) })).toBe(false);
        expect(verifyConsistency({ ...proof, newRoot: flip(proof.newRoot) })).toBe(false);
        expect(verifyConsistency({ ...proof, hashes: [...proof.hashes, EMPTY_ROOT] })).toBe(false);
        if (proof.hashes.length > 0) expect(verifyConsistency({ ...proof, hashes: proof.hashes.slice(0, -1) })).toBe(false);
      }
    }
  });

  test('everything continues the empty tree; nothing shrinks', () => {
    const [one, two] = [root(LEAVES.slice(0, 1)), root(LEAVES.slice(0, 2))];
    const grown = { oldSize: 0n, oldRoot: EMPTY_ROOT, newSize: 1n, newRoot: one, hashes: [] };
    expect(verifyConsistency(grown)).toBe(true);
    expect(verifyConsistency({ ...grown, oldRoot: one })).toBe(false);
    expect(verifyConsistency({ oldSize: 2n, oldRoot: two, newSize: 1n, newRoot: one, hashes: [] })).toBe(false);
  });
});
