import { availableParallelism } from 'node:os';
import { ChopmarkError } from '../base/errors/errors.ts';
import { describeRunEnd, hintAtRunEnd, isTimeLimit } from '../base/errors/timeout-error.ts';
import type { BundleVerdict } from '../results/verdict.ts';
import type { Bundle } from '../sigstore/bundle.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import type { Artifact } from './artifact.ts';
import { MAX_SENT } from './limits.ts';
import { refuse } from './refuse.ts';
import { createVerifier, type Verifier, type VerifierOptions } from './verifier.ts';
import type { VerifyThread } from './verify-thread.ts';
import type { Answer } from './verify-worker.ts';

/**
 * Makes verifiers that share threads, with the same verdicts as those of `createVerifier`. Pass many bundles at once: threads start
 * when enough bundles wait. Until then, and for a few bundles, the calling thread verifies one bundle per turn of the event loop, so
 * that deadlines are noticed.
 *
 * `verifyBundle` also throws `VERIFICATION_TIMEOUT`, for bundles that are not verified when the run ends.
 */
export type VerifierPool = (trustedRoot: TrustedRoot, options?: VerifierOptions) => Verifier;

export interface PoolOptions {
  /** Ends the pool. Bundles that are not verified by then fail. */
  signal?: AbortSignal;
  /** Default: one per core. With one, no thread is started. */
  threads?: number;
  /** Number of waiting bundles from which threads are started. */
  threadsFrom?: number;
}

interface Root {
  number: number;
  trustedRoot: TrustedRoot;
  options: VerifierOptions;
  inPlace: Verifier;
}

interface Asked {
  root: Root;
  bundle: Bundle;
  artifact: Artifact;
  resolve(verdict: BundleVerdict): void;
  reject(error: unknown): void;
}

/** Jobs per message: enough that sending costs little, few enough that all threads finish at about the same time. */
const JOBS_AT_ONCE = 16;
/** Two threads start in less time than this number of verifications takes. */
const THREADS_FROM = 96;
/** Milliseconds without work after which threads end. */
const IDLE = 1_000;

/** Starts no thread: threads start with the work and end after it. */
export function createVerifierPool({
  signal,
  threads: wanted = availableParallelism(),
  threadsFrom = THREADS_FROM,
}: PoolOptions = {}): VerifierPool {
  const waiting: Asked[] = [];
  const sent = new Map<number, Asked>();
  const threads = new Set<VerifyThread>();
  let roots = 0;
  let lastId = 0;
  let awake = false;
  let mayStart = wanted > 1;
  let idle: NodeJS.Timeout | undefined;

  const wake = () => {
    clearTimeout(idle);
    if (awake) return;
    awake = true;
    setImmediate(() => void takeTurn());
  };

  /** Sends jobs to the threads. While none of them is ready, one bundle is verified here. */
  const takeTurn = async () => {
    if (mayStart && waiting.length >= threadsFrom) void startThreads();
    feed();
    const own = anyListens() ? waiting.find(isLarge) : waiting[0];
    if (own) waiting.splice(waiting.indexOf(own), 1);
    if (own) await own.root.inPlace.verifyBundle(own.bundle, own.artifact).then(own.resolve, own.reject);
    awake = false;
    if (waiting.length > 0 && (!anyListens() || waiting.some(isLarge))) wake();
    else if (waiting.length === 0 && sent.size === 0 && threads.size > 0) idle = setTimeout(endThreads, IDLE).unref();
  };

  const anyListens = () => [...threads].some(({ ready }) => ready);

  const startThreads = async () => {
    mayStart = false;
    const { startVerifyThread } = await import('./verify-thread.ts');
    if (!signal?.aborted) for (let n = 0; n < wanted; n++) threads.add(startVerifyThread({ answered: take, died: bury }));
  };

  const feed = () => {
    for (const thread of threads) {
      while (thread.ready && thread.pending.size < 2 * JOBS_AT_ONCE) {
        const jobs = takeSmall().map((asked) => {
          const { number: root, trustedRoot, options } = asked.root;
          thread.introduce({ root, trustedRoot, options });
          sent.set(++lastId, asked);
          return { id: lastId, root, bundle: asked.bundle, artifact: asked.artifact };
        });
        if (jobs.length === 0) return;
        thread.give(jobs);
      }
    }
  };

  const takeSmall = (): Asked[] => {
    const some: Asked[] = [];
    for (let at = 0; at < waiting.length && some.length < JOBS_AT_ONCE; ) {
      if (isLarge(waiting[at] as Asked)) at++;
      else some.push(...waiting.splice(at, 1));
    }
    return some;
  };

  const take = (answers: readonly Answer[]) => {
    for (const answer of answers) {
      const asked = sent.get(answer.id);
      if (!asked) continue;
      sent.delete(answer.id);
      if ('verdict' in answer) asked.resolve(complete(answer, asked.bundle));
      else asked.reject('problem' in answer ? new ChopmarkError(answer.problem) : answer.fault);
    }
    wake();
  };

  /** After a thread died, no more threads are used. Its jobs are verified here, where a bug shows its real error. */
  const bury = (thread: VerifyThread) => {
    if (!threads.delete(thread)) return;
    for (const id of thread.pending) {
      const asked = sent.get(id);
      sent.delete(id);
      if (asked) waiting.push(asked);
    }
    wake();
  };

  const endThreads = () => {
    for (const thread of threads) thread.end();
    threads.clear();
    mayStart = wanted > 1;
  };

  const end = () => {
    for (const { reject } of [...waiting.splice(0), ...sent.values()]) reject(endError(signal));
    sent.clear();
    endThreads();
  };
  signal?.addEventListener('abort', end, { once: true });

  return (trustedRoot, options = {}) => {
    const root: Root = { number: ++roots, trustedRoot, options, inPlace: createVerifier(trustedRoot, options) };
    return {
      verifyCertificate: root.inPlace.verifyCertificate,
      verifyBundle: (bundle, artifact) =>
        new Promise((resolve, reject) => {
          if (signal?.aborted) return reject(endError(signal));
          waiting.push({ root, bundle, artifact, resolve, reject });
          wake();
        }),
    };
  };
}

const isLarge = ({ bundle: { content }, artifact }: Asked): boolean =>
  artifact.kind === 'bytes' || (content.kind === 'envelope' && content.envelope.payload.length > MAX_SENT);

/** Adds the statement, which is not sent back: the thread verified a copy of this bundle. */
const complete = ({ verdict, signsStatement }: Extract<Answer, { verdict: unknown }>, { content }: Bundle): BundleVerdict =>
  signsStatement && content.kind === 'envelope' ? { ...verdict, statement: content.envelope.payload } : verdict;

const endError = (signal: AbortSignal | undefined) =>
  refuse(
    'VERIFICATION_TIMEOUT',
    `${signal ? describeRunEnd(signal) : 'The run ended'} before a bundle was verified.`,
    signal && !isTimeLimit(signal) ? hintAtRunEnd(signal) : 'Set a longer time limit with --timeout, or verify fewer artifacts per run.',
  );
