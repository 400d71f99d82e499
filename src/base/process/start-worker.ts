import { getAsset, isSea } from 'node:sea';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Files that run as threads, without their extension. */
export type WorkerName = 'hash-worker' | 'rego-worker' | 'second-opinion-worker' | 'verify-worker' | 'watch-worker';

/**
 * Starts a thread from a file next to the calling module, or from the single executable. The thread gets no environment and none of the
 * flags of this process.
 *
 * @param name Of the file, without its extension.
 * @param here `import.meta.url` of a module in the same folder.
 */
export function startWorker(name: WorkerName, here: string, options: Omit<WorkerOptions, 'env' | 'execArgv' | 'eval'>): Worker {
  const alone = { ...options, env: {}, execArgv: [] };
  return isSea() ? new Worker(getAsset(`${name}.js`, 'utf8'), { ...alone, eval: true }) : new Worker(fileBeside(here, name), alone);
}

/** Computed from the whole URL, so that no bundler tries to resolve the thread's file as a module. */
const fileBeside = (here: string, name: WorkerName): URL =>
  new URL(`${here.slice(0, here.lastIndexOf('/') + 1)}${name}${here.endsWith('.ts') ? '.ts' : '.js'}`);
