import type { StoreReceipt } from '../results/result.ts';
import type { Subject } from '../sigstore/subject.ts';

/** A bundle on its way into a store: it is on disk already, verified. */
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
  /** An earlier run made it, so a store that would keep two of the same looks first whether it has it. */
  resumed?: boolean;
  /** What its signature is over, where that is a document about the artifact in place of a statement (cosign 1 and 2). */
  payload?: Buffer;
}

/** A file of a release itself: what bundles are about. */
export interface StoredFile {
  /** As it is called there: letters, digits and `. _ + @ -`. */
  name: string;
  /** Absolute. */
  path: string;
  sha256: string;
  /** Bytes. */
  size: number;
}

/** A bundle that a store has for a subject; nothing about it is believed yet. */
export interface FoundBundle {
  /** Where it was found, for people. */
  location: string;
  bytes: Buffer;
  /** What its signature is over, where that is a document about the artifact in place of a statement (cosign 1 and 2). */
  payload?: Buffer;
}

/**
 * A place for bundles. It tells what became of each, and never throws for a bundle that it could not take: one store's trouble is
 * neither another's nor the run's.
 */
export interface Store {
  /** As results and receipts name it: the same in every run, and without any secret. */
  id: string;
  /** What a dry run tells: where bundles would go, and whether everybody could read them there. */
  place?: { url: string; isPublic: boolean };
  /** Bundles with the same key go one after the other: they share work. Default: in the order they come. */
  keyOf?(bundle: Pick<StoredBundle, 'subjects'>): string;
  /** Bundles in flight. Default: `BUNDLES_TO_STORE`. */
  atOnce?: number;
  /** Before the first of `count` bundles. @throws ChopmarkError which then is what became of each of them */
  begin?(count: number): Promise<void>;
  /** Subjects of one statement that it takes; combined statements are split for it. Default: any number. */
  mostSubjects?: number;
  /** Keeps signatures over documents about images, with those documents. No other store is asked to: they would be lost there. */
  takesDocuments?: true;
  /** Whether it keeps bundles about that subject. Absent: about any. */
  takes?(subject: Subject): boolean;
  /** What it takes, for messages: "images". */
  takesWhat?: string;
  publish(bundle: StoredBundle): Promise<StoreReceipt>;
  /** Keeps a file of a release, before the bundles about it. Absent where a store keeps bundles alone. */
  keepFile?(file: StoredFile): Promise<StoreReceipt>;
  /** After the last bundle, for what is done once for all of them. @throws ChopmarkError which undoes no receipt */
  finish?(): Promise<void>;
  /** @throws ChopmarkError `STORE_…` where the store could not be asked; none found is an empty list. */
  find(subject: Subject): Promise<FoundBundle[]>;
}
