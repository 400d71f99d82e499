import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { closeSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { ChopmarkError } from '../base/errors/errors.ts';
import { describeRunEnd, hintAtRunEnd } from '../base/errors/timeout-error.ts';
import { HEAVY_INPUT } from '../base/foreign-input.ts';
import { startWorker } from '../base/process/start-worker.ts';
import { BEAT, BLOCKED, readMilliseconds, WATCH_TASK, type WatchTask } from './watch-worker.ts';

export interface Watch {
  /** Sets the time limit of the run. @param timeout Milliseconds from now. */
  setLimit(timeout: number): void;
  /** Watches the work of the run. */
  guard<Result>(work: () => Promise<Result>): Promise<Result>;
}

export interface WatchOptions {
  /** Ends the run. */
  signal: AbortSignal;
  /**
   * Tells that the run did not end when it had to, and returns the exit code of the process. It interrupts the work, so it must be
   * synchronous, and is the last that the process does.
   */
  tell(error: ChopmarkError): number;
}

/** Milliseconds after the end of a run within which the main thread has to notice it. */
const GRACE = 1_000;

const ASKED = Symbol.for(BLOCKED);
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Ends the process if the evaluation of foreign input does not end, at the time limit of the run and at a signal: the thread that evaluates
 * notices neither. Another thread watches it from the first input on that can take long.
 *
 * Only for programs of our own: it ends the process.
 */
export function watchRun({ signal, tell }: WatchOptions): Watch {
  const beat = new Int32Array(new SharedArrayBuffer(4));
  const deadline = new Float64Array(new SharedArrayBuffer(8));
  const kept: [string, NodeJS.SignalsListener[]][] = [];
  let thread: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;

  const listenAgain = () => {
    for (const [name, listeners] of kept.splice(0)) for (const listener of listeners) process.on(name, listener);
  };
  /** Without listeners, a signal ends the process by itself. What was signed is on disk. */
  const releaseSignals = () => {
    for (const name of SIGNALS) {
      kept.push([name, process.listeners(name)]);
      process.removeAllListeners(name);
    }
  };
  /** Runs between two steps of whatever the main thread does. */
  const interrupt = (seen: number, what: 'signals' | 'deadline'): void => {
    if (Atomics.load(beat, 0) !== seen) return;
    if (what === 'signals') {
      releaseSignals();
      return;
    }
    const exitCode = tell(overdueError(signal));
    // Node would print there that it waits for a debugger, which the other thread is to it.
    closeSync(2);
    process.exit(exitCode);
  };

  const start = () => {
    unsubscribe(HEAVY_INPUT, start);
    const task: WatchTask = { marker: WATCH_TASK, beat, deadline };
    Object.defineProperty(globalThis, ASKED, { value: interrupt, configurable: true });
    thread = startWorker('watch-worker', import.meta.url, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: 1 } });
    // Without it, the run is as before.
    thread.on('error', () => {});
    thread.unref();
    timer = setInterval(() => {
      Atomics.add(beat, 0, 1);
      listenAgain();
    }, BEAT).unref();
  };
  const endNow = () => {
    deadline[0] = readMilliseconds() + GRACE;
  };

  return {
    setLimit(timeout) {
      const end = readMilliseconds() + timeout + GRACE;
      deadline[0] = deadline[0] ? Math.min(deadline[0], end) : end;
    },
    async guard(work) {
      subscribe(HEAVY_INPUT, start);
      signal.addEventListener('abort', endNow, { once: true });
      try {
        return await work();
      } finally {
        unsubscribe(HEAVY_INPUT, start);
        signal.removeEventListener('abort', endNow);
        Reflect.deleteProperty(globalThis, ASKED);
        clearInterval(timer);
        listenAgain();
        void thread?.terminate();
      }
    },
  };
}

const overdueError = (signal: AbortSignal): ChopmarkError => {
  const ended = signal.aborted ? signal : AbortSignal.abort(new DOMException('', 'TimeoutError'));
  return new ChopmarkError({
    code: 'INPUT_TIMEOUT',
    message: `${describeRunEnd(ended)} while an input was evaluated, which did not come to an end.`,
    hint: `${hintAtRunEnd(ended)} If no input is that large, one of them was made to take long.`,
  });
};
