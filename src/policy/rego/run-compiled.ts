import type { Worker } from 'node:worker_threads';
import { throwIfEnded } from '../../base/errors/timeout-error.ts';
import { startWorker } from '../../base/process/start-worker.ts';
import { MAX_REGO_PAGES, REGO_TIMEOUT } from '../limits.ts';
import type { LoadedFile } from '../parse/requirement.ts';
import type { RegoVerdict } from './rego-verdict.ts';
import { REGO_TASK, type RegoAnswer, type RegoOrder, type RegoQuestion } from './rego-worker.ts';
import { REGO_WORKER_CODE } from './rego-worker-code.ts';

/** Megabytes for the thread's own heap, which has the parsed input. */
const HEAP = 256;

/**
 * Runs compiled policies (WebAssembly), each in a thread without environment, with limited memory and time. A thread answers one query
 * after the other, and ends when there are no more.
 */
export function createCompiledRego(signal: AbortSignal): (file: LoadedFile, question: RegoQuestion) => Promise<RegoVerdict> {
  const threads = new Map<LoadedFile, { worker: Worker; queue: Promise<unknown>; asked: number }>();

  const start = (file: LoadedFile) => {
    const order: RegoOrder = { marker: REGO_TASK, program: file.bytes, maxPages: MAX_REGO_PAGES };
    const worker = startWorker(REGO_WORKER_CODE, {
      name: REGO_TASK,
      workerData: order,
      // The output of the policy's runtime is discarded.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
    });
    const thread = { worker, queue: Promise.resolve() as Promise<unknown>, asked: 0 };
    threads.set(file, thread);
    return thread;
  };

  return async (file, question) => {
    const thread = threads.get(file) ?? start(file);
    thread.asked++;
    const answer = thread.queue.then(() => ask(thread.worker, question, signal));
    thread.queue = answer;
    const { dead, ...verdict } = await answer;
    thread.asked--;
    if ((dead || thread.asked === 0) && threads.get(file) === thread) {
      threads.delete(file);
      await thread.worker.terminate();
    }
    throwIfEnded(signal, 'a Rego policy answered');
    return verdict;
  };
}

function ask(worker: Worker, question: RegoQuestion, signal: AbortSignal): Promise<RegoVerdict & { dead?: true }> {
  return new Promise((resolve) => {
    const settle = (verdict: RegoVerdict & { dead?: true }) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
      worker.removeAllListeners('exit');
      // Errors of a thread that is being ended are ignored.
      worker.on('error', () => {});
      resolve(verdict);
    };
    const stop = (when: string) => {
      void worker.terminate();
      settle({ fault: `it was stopped ${when}`, dead: true });
    };
    const timer = setTimeout(() => stop(`after ${REGO_TIMEOUT / 1_000} s`), REGO_TIMEOUT);
    const end = () => stop('at the end of the run');
    if (signal.aborted) return end();
    signal.addEventListener('abort', end, { once: true });
    worker.once('message', (answer: RegoAnswer) => settle(answer));
    worker.once('error', (error: Error) => settle({ fault: `its thread ended: ${error.message}`, dead: true }));
    worker.once('exit', () => settle({ fault: 'its thread ended', dead: true }));
    worker.postMessage(question);
  });
}
