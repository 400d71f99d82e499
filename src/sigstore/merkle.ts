import { hash } from 'node:crypto';

/** Merkle trees of transparency logs (RFC 6962, section 2; the verification algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

const sha256 = (...parts: readonly Uint8Array[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer');

/** Root of the tree without leaves. */
export const EMPTY_ROOT: Buffer = sha256();

export const hashLeaf = (entry: Uint8Array): Buffer => sha256(LEAF, entry);

export const hashChildren = (left: Uint8Array, right: Uint8Array): Buffer => sha256(NODE, left, right);

export interface InclusionPath {
  leafHash: Buffer;
  /** Zero-based index of the leaf. */
  index: bigint;
  /** Number of leaves in the tree. */
  size: bigint;
  /** Sibling hashes, lowest first. */
  hashes: readonly Buffer[];
}

/** The root that the path leads to; undefined if the leaf has no place in a tree of that size, or the path has the wrong length. */
export function computeInclusionRoot({ leafHash, index, size, hashes }: InclusionPath): Buffer | undefined {
  if (index < 0n || index >= size) return undefined;
  let place = index;
  let last = size - 1n;
  let root = leafHash;
  for (const sibling of hashes) {
    if (last === 0n || sibling.length !== 32) return undefined;
    if (isOdd(place) || place === last) {
      root = hashChildren(sibling, root);
      while (!isOdd(place) && place !== 0n) {
        place >>= 1n;
        last >>= 1n;
      }
    } else {
      root = hashChildren(root, sibling);
    }
    place >>= 1n;
    last >>= 1n;
  }
  return last === 0n ? root : undefined;
}

export const verifyInclusion = ({ rootHash, ...path }: InclusionPath & { rootHash: Buffer }): boolean =>
  computeInclusionRoot(path)?.equals(rootHash) ?? false;

export interface ConsistencyPath {
  oldSize: bigint;
  oldRoot: Buffer;
  newSize: bigint;
  newRoot: Buffer;
  hashes: readonly Buffer[];
}

/** Whether the new tree is the old one with leaves appended and nothing changed. Every tree is consistent with the empty one. */
export function verifyConsistency({ oldSize, oldRoot, newSize, newRoot, hashes }: ConsistencyPath): boolean {
  if (oldSize < 0n || oldSize > newSize) return false;
  if (oldSize === newSize) return hashes.length === 0 && oldRoot.equals(newRoot);
  if (oldSize === 0n) return hashes.length === 0 && oldRoot.equals(EMPTY_ROOT);

  let place = oldSize - 1n;
  let last = newSize - 1n;
  while (isOdd(place)) {
    place >>= 1n;
    last >>= 1n;
  }
  // If the old tree is complete, it is a node of the new one and its root is known: proofs omit it.
  const [seed, ...path] = place === 0n ? [oldRoot, ...hashes] : hashes;
  if (seed === undefined) return false;
  let fromOld = seed;
  let fromNew = seed;
  for (const sibling of path) {
    if (last === 0n || sibling.length !== 32) return false;
    if (isOdd(place) || place === last) {
      fromOld = hashChildren(sibling, fromOld);
      fromNew = hashChildren(sibling, fromNew);
      while (!isOdd(place) && place !== 0n) {
        place >>= 1n;
        last >>= 1n;
      }
    } else {
      fromNew = hashChildren(fromNew, sibling);
    }
    place >>= 1n;
    last >>= 1n;
  }
  return last === 0n && fromOld.equals(oldRoot) && fromNew.equals(newRoot);
}

const isOdd = (value: bigint): boolean => (value & 1n) === 1n;
