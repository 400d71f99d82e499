import { createHash, hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/*
 * Hashing without waiting: run in threads by `hash-files.ts`, or in the caller's for a few small files. It imports nothing but
 * node:, since the thread loads it as a file of its own. Reads block on purpose: that is the fastest way through many files.
 */

export interface HashOrder {
  algorithms: readonly string[];
  /** Whether a symbolic link may stand at the path. */
  followLinks: boolean;
}

export type HashOutcome =
  | { index: number; size: number; digests: string[] }
  /** `changed`, `kind` (not a regular file), `stopped`, or the platform's error code. */
  | { index: number; fault: string };

/** What the threads of one batch share. */
export interface HashTask extends HashOrder {
  marker: typeof HASH_TASK;
  paths: readonly string[];
  /** The next index of `paths` to take, and whether to stop. */
  control: Int32Array;
  /** Bytes hashed by all so far. */
  progress: BigInt64Array;
}

export const HASH_TASK = 'chopmark-hash';
export const NEXT = 0;
export const STOP = 1;

/** Bytes read at once; files up to this size are hashed in one call, which is faster for them. */
const PIECE = 1 << 20;
/** Results sent together. */
const BATCH = 256;

/** A function that hashes one file after the other with one buffer. `tell` gets the bytes of each piece and says whether to go on. */
export function createFileHasher({ algorithms, followLinks }: HashOrder, tell: (bytes: number) => boolean) {
  const buffer = Buffer.allocUnsafeSlow(PIECE + 1);
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (followLinks ? 0 : (constants.O_NOFOLLOW ?? 0));

  return (path: string, index: number): HashOutcome => {
    let file: number | undefined;
    try {
      file = openSync(path, flags);
      const before = fstatSync(file, { bigint: true });
      if (!before.isFile()) return { index, fault: 'kind' };
      const read = before.size <= PIECE ? hashAtOnce(file, buffer, algorithms) : hashInPieces(file, buffer, algorithms, tell);
      if (!read) return { index, fault: 'stopped' };
      // Of the path alone: where it still leads to this file, it tells of the open one too.
      const after = statSync(path, { bigint: true });
      const same = after.ino === before.ino && after.dev === before.dev && after.size === before.size && after.mtimeNs === before.mtimeNs;
      if (!same || BigInt(read.size) !== before.size) return { index, fault: 'changed' };
      if (before.size <= PIECE) tell(read.size);
      return { index, ...read };
    } catch (error) {
      return { index, fault: (error as NodeJS.ErrnoException).code ?? 'unknown error' };
    } finally {
      if (file !== undefined) closeSync(file);
    }
  };
}

function hashAtOnce(file: number, buffer: Buffer, algorithms: readonly string[]) {
  // A regular file gives less than was asked for at its end alone; what comes later changes its size, which is looked at afterwards.
  const size = readSync(file, buffer, 0, buffer.length, null);
  const bytes = buffer.subarray(0, size);
  return { size, digests: algorithms.map((algorithm) => hash(algorithm, bytes, 'hex')) };
}

function hashInPieces(file: number, buffer: Buffer, algorithms: readonly string[], tell: (bytes: number) => boolean) {
  const hashes = algorithms.map((algorithm) => createHash(algorithm));
  let size = 0;
  for (;;) {
    const read = readSync(file, buffer, 0, PIECE, null);
    if (read === 0) return { size, digests: hashes.map((each) => each.digest('hex')) };
    const bytes = buffer.subarray(0, read);
    for (const each of hashes) each.update(bytes);
    size += read;
    if (!tell(read)) return undefined;
  }
}

function work({ paths, control, progress, ...order }: HashTask): void {
  const running = () => Atomics.load(control, STOP) === 0;
  const hashFile = createFileHasher(order, (bytes) => {
    Atomics.add(progress, 0, BigInt(bytes));
    return running();
  });
  let outcomes: HashOutcome[] = [];
  const send = () => {
    parentPort?.postMessage(outcomes);
    outcomes = [];
  };
  while (running()) {
    const index = Atomics.add(control, NEXT, 1);
    const path = paths[index];
    if (path === undefined) break;
    const outcome = hashFile(path, index);
    outcomes.push(outcome);
    if ('fault' in outcome) Atomics.store(control, STOP, 1);
    if (outcomes.length === BATCH) send();
  }
  send();
}

if ((workerData as Partial<HashTask> | null)?.marker === HASH_TASK) work(workerData as HashTask);
