import type { ResultProblem, ResultSubject, StoreReceipt } from './result.ts';

/** A bundle that was pushed, found or copied. */
export interface MovedBundle {
  /** SHA-256 of its line, in hex: the key of the bundle in receipts. */
  sha256: string;
  /** Where it was read from. */
  location: string;
  predicateType?: string;
  subjects: ResultSubject[];
  /** The outcome in each store; empty for `find`. */
  stores: StoreReceipt[];
}

/** An artifact for which bundles were searched. */
export interface SearchedArtifact {
  artifact: string;
  /** The number of bundles that were found for it. */
  bundles: number;
  /** Why a store could not be searched. */
  problem?: ResultProblem;
}

/** An image whose index was checked. */
export interface RepairedImage {
  image: string;
  /** `not-needed`: the registry maintains the referrers itself. */
  status: 'whole' | 'repaired' | 'not-needed' | 'failed';
  /** Digests of manifests that were missing in the index. */
  added: string[];
  problem?: ResultProblem;
}

/** An image that was copied with everything that refers to it. */
export interface CopiedImage {
  image: string;
  /** The target; absent if copying did not start. */
  to?: string;
  /** The digest that the name of the image resolved to. */
  digest?: string;
  /** `already-stored`: nothing had to be copied. Each image is checked at its target. */
  status: 'copied' | 'already-stored' | 'failed';
  /** Manifests of the image and of everything that refers to it. */
  manifests: number;
  /** Of those, manifests that refer to another one: attestations and signatures. */
  referrers: number;
  /** What had to be copied. */
  moved: { manifests: number; blobs: number; bytes: number };
  /** `content`: bytes and digests. `identity`: also the signatures, against the given policy or identity. */
  checked?: 'content' | 'identity';
  problem?: ResultProblem;
}

/** The result of `chopmark store`. */
export interface StoreReport {
  schema: 'chopmark.store/1';
  action: 'push' | 'find' | 'copy' | 'repair';
  version: string;
  bundles: MovedBundle[];
  /** Of find and copy. */
  artifacts?: SearchedArtifact[];
  /** Of repair. */
  images?: RepairedImage[];
  /** Of copy with images. */
  copies?: CopiedImage[];
  /** The file with the found bundles. */
  bundlePath?: string;
  /** The command that stores what could not be stored now. */
  retryCommand?: string;
  /** What could not be read. */
  problems: ResultProblem[];
}
