import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ChopmarkError } from '../errors/errors.ts';
import { explainFileCode } from '../errors/file-error.ts';
import { toTimeoutError } from '../errors/timeout-error.ts';
import { createFileHasher, HASH_TASK, type HashOutcome, type HashTask, STOP } from './hash-worker.ts';

export type FileHashAlgorithm = 'sha256' | 'sha384' | 'sha512';

export interface HashedFile {
  /** Algorithm to lower-case hex. */
  digest: Record<string, string>;
  /** Bytes. */
  size: number;
}

export interface HashOptions {
  algorithms?: readonly FileHashAlgorithm[];
  signal: AbortSignal;
  /** Bytes hashed so far, a few times a second. */
  onProgress?: (bytes: number) => void;
  /** Threads. Default: one per core. */
  threads?: number;
  /** Whether a path may end in a symbolic link. Default: true. */
  followLinks?: boolean;
}

/** Bytes up to which the calling thread hashes by itself, because starting threads would take longer. */
const IN_PLACE = 16 << 20;
/** Number of files up to which their sizes are read to decide this. */
const IN_PLACE_FILES = 2_048;
/** Megabytes. A thread creates almost no garbage; more only uses memory. */
const YOUNG_GENERATION = 2;
/** Milliseconds. */
const PROGRESS_INTERVAL = 100;

/**
 * Digests and sizes of files, in the order of `files`, on all cores and with bounded memory. Stops at the first file that cannot be hashed.
 * Each thread takes one file after the other, so put large files first.
 *
 * @param files Absolute paths.
 * @throws ChopmarkError `INPUT_FILE_CHANGED`, `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TIMEOUT`
 */
export async function hashFiles(files: readonly string[], options: HashOptions): Promise<HashedFile[]> {
  const { signal, algorithms = ['sha256'] } = options;
  if (signal.aborted) throw toTimeoutError(signal, 'all files were read');
  const threads = Math.min(options.threads ?? availableParallelism(), files.length);
  const order = { algorithms, followLinks: options.followLinks ?? true };
  const outcomes = isSmall(files) ? hashInPlace(files, order) : await hashInThreads(files, order, threads, options);
  if (signal.aborted) throw toTimeoutError(signal, 'all files were read');
  const hashed = new Array<HashedFile>(files.length);
  for (const outcome of outcomes) {
    if ('fault' in outcome) throw explainFault(files[outcome.index] ?? '', outcome.fault);
    const digest = Object.fromEntries(algorithms.map((algorithm, n) => [algorithm, outcome.digests[n] ?? '']));
    hashed[outcome.index] = { digest, size: outcome.size };
  }
  return hashed;
}

function isSmall(files: readonly string[]): boolean {
  if (files.length > IN_PLACE_FILES) return false;
  return files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0) <= IN_PLACE;
}

function hashInPlace(files: readonly string[], order: Pick<HashTask, 'algorithms' | 'followLinks'>): HashOutcome[] {
  const hashFile = createFileHasher(order, () => true);
  const outcomes: HashOutcome[] = [];
  for (const [index, file] of files.entries()) {
    const outcome = hashFile(file, index);
    outcomes.push(outcome);
    if ('fault' in outcome) break;
  }
  return outcomes;
}

async function hashInThreads(
  files: readonly string[],
  order: Pick<HashTask, 'algorithms' | 'followLinks'>,
  threads: number,
  { signal, onProgress }: HashOptions,
): Promise<HashOutcome[]> {
  const task: HashTask = {
    ...order,
    marker: HASH_TASK,
    paths: files,
    control: new Int32Array(new SharedArrayBuffer(8)),
    progress: new BigInt64Array(new SharedArrayBuffer(8)),
  };
  const stop = () => Atomics.store(task.control, STOP, 1);
  const timer = setInterval(() => onProgress?.(Number(Atomics.load(task.progress, 0))), PROGRESS_INTERVAL);
  signal.addEventListener('abort', stop, { once: true });
  const outcomes: HashOutcome[] = [];
  try {
    await Promise.all(Array.from({ length: threads }, () => runThread(task, (some) => outcomes.push(...some))));
  } finally {
    stop();
    clearInterval(timer);
    signal.removeEventListener('abort', stop);
  }
  const faults = outcomes.filter((outcome) => 'fault' in outcome && outcome.fault !== 'stopped');
  return faults.length > 0 ? faults.sort((a, b) => a.index - b.index) : outcomes;
}

const runThread = async (task: HashTask, take: (outcomes: HashOutcome[]) => void) => {
  const [{ startWorker }, { HASH_WORKER_CODE }] = await Promise.all([
    import('../process/start-worker.ts'),
    import('./hash-worker-code.ts'),
  ]);
  return new Promise<void>((resolve, reject) => {
    const thread = startWorker(HASH_WORKER_CODE, {
      name: HASH_TASK,
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    });
    thread.on('message', take);
    thread.on('error', reject);
    thread.on('exit', () => resolve());
  });
};

function explainFault(path: string, fault: string): ChopmarkError {
  if (fault === 'changed') {
    return new ChopmarkError({
      code: 'INPUT_FILE_CHANGED',
      message: `${path} changed while it was being hashed.`,
      hint: 'Run chopmark after the build has finished writing the file.',
    });
  }
  if (fault === 'kind') {
    return new ChopmarkError({
      code: 'INPUT_SUBJECT_KIND',
      message: `${path} is not a regular file.`,
      hint: 'Give paths of files. For all files of a folder, use the pattern folder/**.',
    });
  }
  return new ChopmarkError({
    code: 'INPUT_UNREADABLE',
    message: `${path} cannot be read: ${explainFileCode(fault)}.`,
    hint: 'Check the path and its permissions.',
  });
}
