import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import type { RunClock } from '../base/ports.ts';
import { formatCheckpoint, formatNote, noteKeyId, parseCheckpoint } from '../sigstore/checkpoint.ts';
import { hashLeaf } from '../sigstore/merkle.ts';
import { MAX_SANDBOX_PENDING } from './limits.ts';
import { folderProblem, type LogStore } from './log-store.ts';
import { SandboxRefusal } from './refusal.ts';
import { createTree, type Tree } from './tree.ts';

/** An entry with the first checkpoint that covers it. */
export interface Logged {
  index: number;
  size: number;
  body: Buffer;
  path: Buffer[];
  root: Buffer;
  checkpoint: string;
}

export interface SandboxLog {
  /** 32 bytes: the id of the checkpoint key. */
  id: Buffer;
  tree: Tree;
  entries: readonly Buffer[];
  checkpoint(): string;
  /**
   * Resolves when a checkpoint covers the entry.
   *
   * @throws SandboxRefusal 409 with `x-log-index` for an existing entry, 503 if too many entries wait or the log is closed
   */
  add(body: Buffer): Promise<Logged>;
  close(): Promise<void>;
}

interface Options {
  /** Ed25519. */
  key: KeyObject;
  /** First line of checkpoints, and the name of their key. */
  origin: string;
  /** Body of the first entry of a new log. Some clients omit the index 0, which other clients cannot read, so no user entry has it. */
  first: Buffer;
  store: LogStore;
  /** For messages. */
  folder: string;
  clock: RunClock;
  /** Milliseconds between two checkpoints while there are entries to cover. */
  interval: number;
}

interface Waiting {
  body: Buffer;
  leaf: Buffer;
  resolve(logged: Logged): void;
  reject(error: unknown): void;
}

/**
 * A transparency log with one writer. Entries wait for the next checkpoint and are sequenced together. They are on disk before the
 * checkpoint is signed, so that a crash cannot remove promised entries.
 *
 * @throws ChopmarkError `INPUT_SANDBOX_FOLDER` if the entries in the store do not match its last checkpoint
 */
export async function openLog({ key, origin, first, store, folder, clock, interval }: Options): Promise<SandboxLog> {
  const id = noteKeyId(origin, createPublicKey(key));
  const tree = createTree();
  const entries: Buffer[] = [];
  /** By leaf hash, because leaves with the same bytes are the same entry: the index, after a checkpoint covers it. */
  const known = new Map<string, Promise<Logged> | number>();
  const waiting: Waiting[] = [];
  let publishing: Promise<void> | undefined;
  let closed = false;

  const include = (body: Buffer, leaf: Buffer): number => {
    entries.push(body);
    tree.append(leaf);
    return entries.length - 1;
  };
  const signCheckpoint = (): string => {
    const text = formatCheckpoint({ origin, size: BigInt(tree.size), rootHash: tree.root() });
    return formatNote(text, [{ name: origin, keyHint: id.subarray(0, 4), signature: sign(null, Buffer.from(text), key) }]);
  };

  const begun = store.entries.length > 0 ? store.entries : [first];
  if (store.entries.length === 0) await store.append(begun);
  for (const body of begun) {
    const leaf = hashLeaf(body);
    known.set(nameOf(leaf), include(body, leaf));
  }
  if (store.checkpoint !== undefined && !continues(store.checkpoint, tree)) {
    throw folderProblem(folder, 'its log does not match its last signed checkpoint');
  }
  let checkpoint = signCheckpoint();
  await store.saveCheckpoint(checkpoint);

  const publishBatch = async (batch: readonly Waiting[]): Promise<void> => {
    await store.append(batch.map(({ body }) => body));
    const placed = batch.map((one) => ({ ...one, index: include(one.body, one.leaf) }));
    try {
      checkpoint = signCheckpoint();
      await store.saveCheckpoint(checkpoint);
    } finally {
      // The entries are in the log, even if no client got an answer. The same entry again is a duplicate.
      for (const { leaf, index } of placed) known.set(nameOf(leaf), index);
    }
    const covered = { size: tree.size, root: tree.root(), checkpoint };
    for (const { index, body, resolve } of placed) resolve({ index, body, path: tree.inclusionPath(index, covered.size), ...covered });
  };

  const publish = async (): Promise<void> => {
    while (waiting.length > 0) {
      const paused = await clock.sleep(interval).catch((error: unknown) => ({ error }));
      const batch = waiting.splice(0);
      await (paused ? Promise.reject(paused.error) : publishBatch(batch)).catch((error: unknown) => {
        for (const { leaf, reject } of batch) {
          if (typeof known.get(nameOf(leaf)) !== 'number') known.delete(nameOf(leaf));
          reject(error);
        }
      });
    }
    publishing = undefined;
  };

  return {
    id,
    tree,
    entries,
    checkpoint: () => checkpoint,
    async add(body) {
      const leaf = hashLeaf(body);
      const earlier = known.get(nameOf(leaf));
      if (earlier !== undefined) throw duplicate(typeof earlier === 'number' ? earlier : (await earlier).index);
      if (closed) throw new SandboxRefusal(503, 'the log is closed');
      if (waiting.length >= MAX_SANDBOX_PENDING) throw new SandboxRefusal(503, 'reached max pushback; retry');
      const { promise, resolve, reject } = Promise.withResolvers<Logged>();
      known.set(nameOf(leaf), promise);
      waiting.push({ body, leaf, resolve, reject });
      publishing ??= publish();
      return promise;
    },
    async close() {
      closed = true;
      await publishing;
    },
  };
}

const nameOf = (leaf: Buffer): string => leaf.toString('latin1');

function continues(note: string, tree: Tree): boolean {
  try {
    const { size, rootHash } = parseCheckpoint(note);
    return size <= BigInt(tree.size) && tree.root(Number(size)).equals(rootHash);
  } catch {
    return false;
  }
}

const duplicate = (index: number) =>
  new SandboxRefusal(409, `an equivalent entry already exists in the transparency log with index ${index}`, {
    'x-log-index': String(index),
  });
