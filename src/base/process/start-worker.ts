import { Worker, type WorkerOptions } from 'node:worker_threads';

interface ThreadOptions extends Pick<WorkerOptions, 'workerData' | 'resourceLimits' | 'stdout' | 'stderr'> {
  /** What debuggers and `diagnostics_channel` call the thread. */
  name: string;
}

/**
 * Starts a thread. It gets no environment and none of the flags of this process.
 *
 * @param code A file, or a script in CommonJS that needs nothing but Node: wherever a bundler puts our code, a text is in it.
 */
export function startWorker(code: string | URL, options: ThreadOptions): Worker {
  return new Worker(code, { ...options, env: {}, execArgv: [], eval: typeof code === 'string' });
}
