import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Finding } from './campaign.ts';

/** Milliseconds of processor time that one input may take, and milliseconds that it may wait. */
const [HANG, WAIT] = [15_000, 300_000];
/** Megabytes that the heap of a target may take. */
const MAX_HEAP = 1024;
/** Bytes of the shared memory before the input. */
export const SHARED_HEAD = 8;
const SHARED_ROOM = 8 << 20;

/** What one thread does. */
export interface Job {
  /** The module of `targets/` that holds the target. */
  group: string;
  name: string;
  seconds: number;
  seed: number;
  /** The folder with a folder of kept inputs for each target. */
  corpus: string;
  /** Default: both. */
  only?: 'faults' | 'growth' | undefined;
  shared: SharedArrayBuffer;
  /** A folder for files that the target reads. */
  inputs: string;
}

export interface TargetSummary {
  target: string;
  seconds: number;
  executions: number;
  /** Blocks of the sources that ran. */
  blocks: number;
  /** Inputs kept for later runs. */
  kept: number;
  /** Families of inputs whose growth was measured. */
  families: number;
  findings: Finding[];
}

export const listKept = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

/**
 * Fuzzes a target in a thread of its own, watched by this one: an input that takes longer than `HANG` or more memory than `MAX_HEAP` ends
 * the thread, and is a finding.
 */
export async function runWatched(job: Omit<Job, 'shared' | 'inputs'>): Promise<TargetSummary> {
  const started = performance.now();
  const shared = new SharedArrayBuffer(SHARED_HEAD + SHARED_ROOM);
  const head = new Int32Array(shared, 0, 2);
  const inputs = mkdtempSync(join(tmpdir(), 'chopmark-fuzz-'));
  const worker = new Worker(new URL('run-worker.ts', import.meta.url), {
    workerData: { ...job, inputs, shared } satisfies Job,
    // As much as the main thread has, where the product runs.
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP, stackSizeMb: 1 },
  });
  const current = () => Buffer.from(new Uint8Array(shared, SHARED_HEAD, Math.min(Atomics.load(head, 1), SHARED_ROOM))).toString('base64');
  const empty = { executions: 0, blocks: 0, corpus: [] as string[], families: 0 };
  const { promise, resolve } = Promise.withResolvers<typeof empty & { findings: Finding[] }>();
  const end = (finding: Finding) => resolve({ ...empty, executions: Atomics.load(head, 0), findings: [finding] });

  let seen = 0;
  let since = performance.now();
  let spent = 0;
  const watch = setInterval(async () => {
    const { user, system } = await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
    const [now, used] = [Atomics.load(head, 0), (user + system) / 1000];
    if (now !== seen) [seen, since, spent] = [now, performance.now(), used];
    else if (now > 0 && (used - spent > HANG || performance.now() - since > WAIT))
      end({ kind: 'hang', signature: 'hang', message: `An input takes more than ${HANG / 1000} s of a processor.`, input: current() });
  }, 1000);
  worker.once('exit', () =>
    end({ kind: 'hang', signature: 'never settled', message: 'The result of an input is never there.', input: current() }),
  );
  worker.once('message', resolve);
  worker.once('error', (error) => {
    const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    end({
      kind: isMemory ? 'memory' : 'fault',
      signature: isMemory ? 'out of memory' : `uncaught ${error.message}`,
      message: String(error.stack),
      input: current(),
    });
  });
  const { corpus, ...counts } = await promise;
  clearInterval(watch);
  await worker.terminate();
  rmSync(inputs, { recursive: true, force: true });
  for (const input of corpus) {
    const bytes = Buffer.from(input, 'base64');
    writeFileSync(join(job.corpus, job.name, createHash('sha256').update(bytes).digest('hex').slice(0, 16)), bytes);
  }
  return { target: job.name, seconds: Math.round((performance.now() - started) / 100) / 10, ...counts, kept: corpus.length };
}
