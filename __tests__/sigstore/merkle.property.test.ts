import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hashLeaf, verifyConsistency, verifyInclusion } from '../../src/sigstore/merkle.ts';
import { checkProperty } from '../support/check-property.ts';
import { path, root, subproof } from './rfc6962.fixture.ts';

/** A tree of some size, with one place in it and another. */
const TREE = fc
  .tuple(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat())
  .map(([size, one, other]) => ({ size, index: one % size, other: other % size }));
const leavesOf = (size: number) => Array.from({ length: size }, (_, at) => hashLeaf(Buffer.from(`entry ${at}`)));

/** One bit of one of some hashes. */
const flip = (hashes: readonly Buffer[], which: number, bit: number): Buffer[] =>
  hashes.map((hash, at) =>
    at === which % hashes.length ? Buffer.from(hash.map((byte, n) => (n === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))) : hash,
  );

test('the path of a leaf leads to the root from its own place, and from no other', () =>
  checkProperty(
    fc.property(TREE, ({ size, index, other }) => {
      const leaves = leavesOf(size);
      const hashes = path(index, leaves);
      const verify = (place: number, leaf: number) =>
        verifyInclusion({
          leafHash: leaves[leaf] as Buffer,
          index: BigInt(place),
          size: BigInt(size),
          hashes,
          rootHash: root(leaves),
        });
      expect(verify(index, index)).toBe(true);
      if (other !== index) expect([verify(other, index), verify(index, other)]).toEqual([false, false]);
    }),
  ));

test('no bit of leaf, path or root can be another, and no hash of the path is too many or too few', () =>
  checkProperty(
    fc.property(TREE, fc.nat(), fc.nat(255), ({ size, index }, which, bit) => {
      const leaves = leavesOf(size);
      const hashes = path(index, leaves);
      const [leafHash = Buffer.alloc(0), rootHash] = [leaves[index], root(leaves)];
      const verify = (change: { leafHash?: Buffer; hashes?: Buffer[]; rootHash?: Buffer }) =>
        verifyInclusion({ leafHash, index: BigInt(index), size: BigInt(size), hashes, rootHash, ...change });
      expect(verify({})).toBe(true);
      expect(verify({ leafHash: flip([leafHash], 0, bit)[0] as Buffer })).toBe(false);
      expect(verify({ rootHash: flip([rootHash], 0, bit)[0] as Buffer })).toBe(false);
      expect(verify({ hashes: [...hashes, rootHash] })).toBe(false);
      if (hashes.length === 0) return;
      expect(verify({ hashes: flip(hashes, which, bit) })).toBe(false);
      expect(verify({ hashes: hashes.toSpliced(which % hashes.length, 1) })).toBe(false);
    }),
  ));

test('a tree continues each one before it, and no other', () =>
  checkProperty(
    fc.property(TREE, fc.nat(), fc.nat(255), ({ size, index }, which, bit) => {
      const oldSize = index + 1;
      const leaves = leavesOf(size);
      const hashes = subproof(oldSize, leaves, true);
      const [oldRoot, newRoot] = [root(leaves.slice(0, oldSize)), root(leaves)];
      const verify = (change: { oldRoot?: Buffer; newRoot?: Buffer; hashes?: Buffer[] }) =>
        verifyConsistency({ oldSize: BigInt(oldSize), oldRoot, newSize: BigInt(size), newRoot, hashes, ...change });
      expect(verify({})).toBe(true);
      expect(verify({ oldRoot: flip([oldRoot], 0, bit)[0] as Buffer })).toBe(false);
      expect(verify({ newRoot: flip([newRoot], 0, bit)[0] as Buffer })).toBe(false);
      if (hashes.length > 0) expect(verify({ hashes: flip(hashes, which, bit) })).toBe(false);
    }),
  ));

test('whatever a proof is made of, it is judged and throws nothing', () =>
  checkProperty(
    fc.property(
      fc.bigInt({ min: -2n, max: 1n << 64n }),
      fc.bigInt({ min: -2n, max: 1n << 64n }),
      fc.array(fc.uint8Array({ minLength: 30, maxLength: 33 }), { maxLength: 66 }),
      (index, size, parts) => {
        const hashes = parts.map((part) => Buffer.from(part));
        const hash = hashLeaf(Buffer.alloc(0));
        expect(verifyInclusion({ leafHash: hash, index, size, hashes, rootHash: hash })).toBe(
          index === 0n && size === 1n && hashes.length === 0,
        );
        expect(typeof verifyConsistency({ oldSize: index, oldRoot: hash, newSize: size, newRoot: hash, hashes })).toBe('boolean');
      },
    ),
  ));
