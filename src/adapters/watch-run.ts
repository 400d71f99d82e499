import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { closeSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { ChopmarkError } from '../base/errors/errors.ts';
import { describeRunEnd, hintAtRunEnd } from '../base/errors/timeout-error.ts';
import { HEAVY_INPUT } from '../base/foreign-input.ts';
import type { Ports } from '../base/ports.ts';
import { startWorker } from '../base/process/start-worker.ts';
import { BEAT, BLOCKED, readMilliseconds, WATCH_TASK, type WatchTask } from './watch-worker.ts';
import { WATCH_WORKER_CODE } from './watch-worker-code.ts';

export interface Watch {
  /** Sets the time limit of the run. @param timeout Milliseconds from now. */
  setLimit(timeout: number): void;
  /** The ports that the run needs to be watched: its time limit is set, and the user's own command has its time to end. */
  bind(ports: Pick<Ports, 'runCommand'>): Pick<Ports, 'setLimit' | 'runCommand'>;
  /** Watches the work of the run. @throws ChopmarkError `INPUT_TIMEOUT` if the work goes on after the end of the run */
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
/** Milliseconds after the end of a run within which its work has to be over. What it waited for is left behind. */
const WAIT_GRACE = 1_500;

const ASKED = Symbol.for(BLOCKED);
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Ends the run if something in it notices neither its time limit nor a signal. A wait is left behind: whatever ends the run late, such as a
 * pipe without a writer, must not hold it. The evaluation of foreign input ends with the process, because nothing else runs in its thread;
 * another thread watches it from the first input on that can take long.
 *
 * Only for programs of our own: it ends the process.
 */
export function watchRun({ signal, tell }: WatchOptions): Watch {
  const beat = new Int32Array(new SharedArrayBuffer(4));
  const deadline = new Float64Array(new SharedArrayBuffer(8));
  const kept: [string, NodeJS.SignalsListener[]][] = [];
  let thread: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  const waits: NodeJS.Timeout[] = [];
  const overdue = Promise.withResolvers<never>();
  overdue.promise.catch(() => {});
  let commands = 0;

  const leaveBehind = () => {
    // A command of the user has more time (COMMAND_GRACE), and then is killed.
    if (commands > 0) waits.push(setTimeout(leaveBehind, WAIT_GRACE));
    else overdue.reject(overdueError(signal, 'before everything that it waited for was over'));
  };
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
    const exitCode = tell(overdueError(signal, 'while an input was evaluated, which did not come to an end', TOO_LARGE));
    // Node would print there that it waits for a debugger, which the other thread is to it.
    closeSync(2);
    process.exit(exitCode);
  };

  const start = () => {
    unsubscribe(HEAVY_INPUT, start);
    const task: WatchTask = { marker: WATCH_TASK, beat, deadline };
    Object.defineProperty(globalThis, ASKED, { value: interrupt, configurable: true });
    thread = startWorker(WATCH_WORKER_CODE, {
      name: WATCH_TASK,
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: 1 },
    });
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
    waits.push(setTimeout(leaveBehind, WAIT_GRACE));
  };
  const setLimit = (timeout: number) => {
    const end = readMilliseconds() + timeout + GRACE;
    deadline[0] = deadline[0] ? Math.min(deadline[0], end) : end;
    if (timeout + WAIT_GRACE <= LONGEST_TIMER) waits.push(setTimeout(leaveBehind, timeout + WAIT_GRACE));
  };

  return {
    setLimit,
    bind: ({ runCommand }) => ({
      setLimit,
      ...(runCommand && {
        async runCommand(...command) {
          commands++;
          try {
            return await runCommand(...command);
          } finally {
            commands--;
          }
        },
      }),
    }),
    async guard(work) {
      subscribe(HEAVY_INPUT, start);
      signal.addEventListener('abort', endNow, { once: true });
      try {
        return await Promise.race([work(), overdue.promise]);
      } finally {
        for (const wait of waits) clearTimeout(wait);
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

const TOO_LARGE = ' If no input is that large, one of them was made to take long.';
/** Milliseconds. Node runs a longer timer at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

const overdueError = (signal: AbortSignal, when: string, hint = ''): ChopmarkError => {
  const ended = signal.aborted ? signal : AbortSignal.abort(new DOMException('', 'TimeoutError'));
  return new ChopmarkError({
    code: 'INPUT_TIMEOUT',
    message: `${describeRunEnd(ended)} ${when}.`,
    hint: `${hintAtRunEnd(ended)}${hint}`,
  });
};
