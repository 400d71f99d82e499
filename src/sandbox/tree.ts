import { EMPTY_ROOT, hashChildren } from '../sigstore/merkle.ts';

/** An append-only Merkle tree (RFC 6962, section 2.1). Every complete subtree is hashed once, when its last leaf is added. */
export interface Tree {
  readonly size: number;
  append(leafHash: Buffer): void;
  /** Root over the first `size` leaves. Default: all. */
  root(size?: number): Buffer;
  /** Sibling hashes, lowest first, from a leaf to the root over the first `size` leaves. */
  inclusionPath(index: number, size: number): Buffer[];
  /** The proof that the tree with `size` leaves extends the tree with `oldSize` leaves (RFC 6962, section 2.1.2). */
  consistencyPath(oldSize: number, size: number): Buffer[];
  /** Hash of the complete subtree number `index` of 2^`level` leaves. Undefined if it is not complete yet. */
  subtree(level: number, index: number): Buffer | undefined;
}

export function createTree(): Tree {
  /** By level, then by index: the hashes of all complete subtrees. */
  const levels: Buffer[][] = [[]];
  const size = () => levels[0]?.length ?? 0;
  const subtree = (level: number, index: number) => levels[level]?.[index];

  /** Hash over `count` leaves from `start`, which is a multiple of the next power of two above `count`. */
  const hashRange = (start: number, count: number): Buffer => {
    const split = splitPoint(count);
    if (split === undefined) {
      const level = Math.log2(count);
      const hash = subtree(level, start / count);
      if (hash === undefined) throw new RangeError(`the tree does not have ${count} leaves from ${start}`);
      return hash;
    }
    return hashChildren(hashRange(start, split), hashRange(start + split, count - split));
  };

  const pathWithin = (index: number, start: number, count: number): Buffer[] => {
    if (count === 1) return [];
    const split = splitPoint(count) ?? count / 2;
    return index < start + split
      ? [...pathWithin(index, start, split), hashRange(start + split, count - split)]
      : [...pathWithin(index, start + split, count - split), hashRange(start, split)];
  };

  /** SUBPROOF of the RFC. `known`: whether the verifier has the hash of the remaining old tree. */
  const consistencyWithin = (oldCount: number, start: number, count: number, known: boolean): Buffer[] => {
    if (oldCount === count) return known ? [] : [hashRange(start, count)];
    const split = splitPoint(count) ?? count / 2;
    return oldCount <= split
      ? [...consistencyWithin(oldCount, start, split, known), hashRange(start + split, count - split)]
      : [...consistencyWithin(oldCount - split, start + split, count - split, false), hashRange(start, split)];
  };

  return {
    get size() {
      return size();
    },
    append(leafHash) {
      let hash = leafHash;
      for (let level = 0; ; level++) {
        levels[level] ??= [];
        const row = levels[level] as Buffer[];
        row.push(hash);
        const left = row.at(-2);
        if (row.length % 2 === 1 || left === undefined) return;
        hash = hashChildren(left, hash);
      }
    },
    root: (upTo = size()) => (upTo === 0 ? EMPTY_ROOT : hashRange(0, upTo)),
    inclusionPath(index, upTo) {
      if (!(index >= 0 && index < upTo && upTo <= size())) throw new RangeError(`no leaf ${index} in a tree of ${upTo}`);
      return pathWithin(index, 0, upTo);
    },
    consistencyPath(oldSize, upTo) {
      if (!(oldSize >= 0 && oldSize <= upTo && upTo <= size())) throw new RangeError(`no tree of ${oldSize} within one of ${upTo}`);
      return oldSize === 0 ? [] : consistencyWithin(oldSize, 0, upTo, true);
    },
    subtree,
  };
}

/** The largest power of two below `count`. Undefined if `count` is a power of two, because such a subtree is stored. */
function splitPoint(count: number): number | undefined {
  const power = 2 ** Math.floor(Math.log2(count));
  return power === count ? undefined : power;
}
