import type { ResultProblem, ResultSubject, StoreReceipt } from './result.ts';

/** A bundle that was pushed, found or copied. */
export interface MovedBundle {
  /** SHA-256 of its line, in hex: what receipts know it by. */
  sha256: string;
  /** Where it was read from. */
  location: string;
  predicateType?: string;
  subjects: ResultSubject[];
  /** What became of it in each store; empty for `find`. */
  stores: StoreReceipt[];
}

/** An artifact that bundles were looked for about. */
export interface SearchedArtifact {
  artifact: string;
  /** How many bundles about it were found. */
  bundles: number;
  /** Why some store could not be asked. */
  problem?: ResultProblem;
}

/** An image whose index was looked at. */
export interface RepairedImage {
  image: string;
  /** `not-needed`: the registry keeps account by itself. */
  status: 'whole' | 'repaired' | 'not-needed' | 'failed';
  /** Digests of manifests that the index lacked. */
  added: string[];
  problem?: ResultProblem;
}

/** An image that was copied with all that refers to it. */
export interface CopiedImage {
  image: string;
  /** Where to; without it, nothing was begun. */
  to?: string;
  /** What the name of the image stood for. */
  digest?: string;
  /** `already-stored`: nothing had to be moved. Each is checked where it is now. */
  status: 'copied' | 'already-stored' | 'failed';
  /** Manifests of the image and of what refers to it. */
  manifests: number;
  /** Of those, what refers to another: attestations and signatures. */
  referrers: number;
  /** What had to be moved. */
  moved: { manifests: number; blobs: number; bytes: number };
  /** `content`: bytes and digests. `identity`: also the signatures, by the policy or identity that was asked for. */
  checked?: 'content' | 'identity';
  problem?: ResultProblem;
}

/** What `chopmark store` came to. */
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
  /** The file that what was found is in. */
  bundlePath?: string;
  /** The command that stores what could not be stored now. */
  retryCommand?: string;
  /** What could not be read. */
  problems: ResultProblem[];
}
