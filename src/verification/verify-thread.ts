import { serialize } from 'node:v8';
import { startWorker } from '../base/process/start-worker.ts';
import { type Answer, type Job, type JobsMessage, type RootMessage, type ThreadOrder, VERIFY_TASK } from './verify-worker.ts';
import { VERIFY_WORKER_CODE } from './verify-worker-code.ts';

export interface VerifyThread {
  /** Whether it is ready for jobs. Starting takes tens of milliseconds. */
  ready: boolean;
  /** Jobs without an answer yet. */
  pending: Set<number>;
  /** Trusted roots that were sent to it. */
  roots: Set<number>;
  introduce(root: Omit<RootMessage, 'kind'>): void;
  give(jobs: readonly Job[]): void;
  end(): void;
}

export interface ThreadEvents {
  answered(answers: readonly Answer[]): void;
  /** The thread ended by itself, which no input should cause. Its pending jobs have no answer. */
  died(thread: VerifyThread): void;
}

/** Megabytes. A thread keeps certificates and checkpoints. Everything else is short-lived. */
const YOUNG_GENERATION = 8;

/** Starts a thread of verify-worker.ts. It keeps the process alive only while it works. */
export function startVerifyThread({ answered, died }: ThreadEvents): VerifyThread {
  const running = startWorker(VERIFY_WORKER_CODE, {
    name: VERIFY_TASK,
    workerData: { marker: VERIFY_TASK } satisfies ThreadOrder,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  running.unref();
  const thread: VerifyThread = {
    ready: false,
    pending: new Set(),
    roots: new Set(),
    introduce(root) {
      if (thread.roots.has(root.root)) return;
      thread.roots.add(root.root);
      running.postMessage({ kind: 'root', ...root } satisfies RootMessage);
    },
    give(jobs) {
      for (const { id } of jobs) thread.pending.add(id);
      running.ref();
      running.postMessage({ kind: 'jobs', jobs: serialize(jobs) } satisfies JobsMessage);
    },
    end() {
      // The thread is no longer needed, so its errors are ignored.
      running.removeAllListeners().on('error', () => {});
      void running.terminate();
    },
  };
  running.on('message', (answers: readonly Answer[]) => {
    thread.ready = true;
    for (const { id } of answers) thread.pending.delete(id);
    if (thread.pending.size === 0) running.unref();
    answered(answers);
  });
  running.once('error', () => died(thread));
  running.once('exit', () => died(thread));
  return thread;
}
