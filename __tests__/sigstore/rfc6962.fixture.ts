import { EMPTY_ROOT, hashChildren } from '../../src/sigstore/merkle.ts';

/** The definitions of RFC 6962, section 2.1, word for word: slow, and independent of what is tested. */
const split = (size: number) => 2 ** Math.floor(Math.log2(size - 1));
export const root = (leaves: Buffer[]): Buffer =>
  leaves.length === 0
    ? EMPTY_ROOT
    : leaves.length === 1
      ? (leaves[0] as Buffer)
      : hashChildren(root(leaves.slice(0, split(leaves.length))), root(leaves.slice(split(leaves.length))));
export const path = (index: number, leaves: Buffer[]): Buffer[] => {
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return index < k
    ? [...path(index, leaves.slice(0, k)), root(leaves.slice(k))]
    : [...path(index - k, leaves.slice(k)), root(leaves.slice(0, k))];
};
export const subproof = (m: number, leaves: Buffer[], whole: boolean): Buffer[] => {
  if (m === leaves.length) return whole ? [] : [root(leaves)];
  const k = split(leaves.length);
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), whole), root(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), root(leaves.slice(0, k))];
};
