import type { ResultProblem, StoreReceipt } from '../results/result.ts';
import type { Subject } from '../sigstore/subject.ts';

/** A bundle to store. It is already on disk and verified. */
export interface StoredBundle {
  /** File name without folder. */
  name: string;
  /** One line of JSON. */
  text: string;
  /** `provenance`, `signature`, or the short name of a predicate type. */
  kind: string;
  /** Absent for the signature of a file. */
  predicateType?: string;
  subjects: readonly Subject[];
  /** Made by an earlier run, so a store that would keep duplicates first checks whether it has the bundle. */
  resumed?: boolean;
  /** The signed document, if the signature covers a document about the artifact instead of a statement (cosign 1 and 2). */
  payload?: Buffer;
}

/** A file of a release: an artifact, not a bundle. */
export interface StoredFile {
  /** The name in the release: letters, digits and `. _ + @ -`. */
  name: string;
  /** Absolute. */
  path: string;
  sha256: string;
  /** Bytes. */
  size: number;
}

/** What a run will store. The bundles are not signed yet. */
export interface StoreWork {
  bundles: readonly Pick<StoredBundle, 'name' | 'predicateType'>[];
  files: readonly StoredFile[];
}

/** A bundle that a store has for a subject. It is not verified yet. */
export interface FoundBundle {
  /** Where it was found, for messages. */
  location: string;
  bytes: Buffer;
  /** The signed document, if the signature covers a document about the artifact instead of a statement (cosign 1 and 2). */
  payload?: Buffer;
}

/** A bundle that a store has and that could not be read. It does not hide the others. */
export interface UnreadBundle {
  location: string;
  problem: ResultProblem;
}

/** What a store has for a subject. The answer is complete if nothing is unread: it comes from all pages, or it is the store's own "none". */
export interface StoreAnswer {
  found: FoundBundle[];
  unread: UnreadBundle[];
}

/**
 * A place for bundles. It reports the outcome for each bundle, and never throws for a bundle that it could not store: the failure of
 * one store does not affect other stores or the run.
 */
export interface Store {
  /** The name in results and receipts: the same in every run, and without secrets. */
  id: string;
  /** For a dry run: where bundles would be stored, and whether everyone can read them there. */
  place?: { url: string; isPublic: boolean };
  /** Bundles with the same key are stored one after the other, because they share work. Default: in the given order. */
  keyOf?(bundle: Pick<StoredBundle, 'subjects'>): string;
  /** Bundles in flight. Default: `BUNDLES_TO_STORE`. */
  atOnce?: number;
  /**
   * Called before anything is signed, and asks the store whether it can take the work. Changes nothing.
   *
   * @throws ChopmarkError `STORE_…`
   */
  prepare?(work: StoreWork): Promise<void>;
  /** Called before the first of `count` bundles. @throws ChopmarkError, which is then the outcome of each bundle */
  begin?(count: number): Promise<void>;
  /** Maximum number of subjects of one statement. Combined statements are split for it. Default: any number. */
  mostSubjects?: number;
  /** Stores signatures over documents about images, with those documents. Other stores do not get them, because the documents would be lost. */
  takesDocuments?: true;
  /** Whether it keeps bundles about that subject. Absent: about any. */
  takes?(subject: Subject): boolean;
  /** What it takes, for messages: "images". */
  takesWhat?: string;
  publish(bundle: StoredBundle): Promise<StoreReceipt>;
  /** Stores a file of a release, before the bundles about it. Absent if a store keeps only bundles. */
  keepFile?(file: StoredFile): Promise<StoreReceipt>;
  /** Called after the last bundle, for work that is done once for all bundles. @throws ChopmarkError, which does not change any receipt */
  finish?(): Promise<void>;
  /** Nothing found means that the store said so. @throws ChopmarkError `STORE_…` if the store could not be asked, or is not there */
  find(subject: Subject): Promise<StoreAnswer>;
}
