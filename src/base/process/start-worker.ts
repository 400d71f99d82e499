import { getAsset, isSea } from 'node:sea';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Files that are run as threads, without their ending. */
export type WorkerName = 'hash-worker' | 'rego-worker' | 'verify-worker';

/**
 * Starts a thread whose code lies beside the module that names it, or inside the single executable this program is. It gets no
 * environment and none of the flags of this process.
 *
 * @param name Of the file, without its ending.
 * @param here `import.meta.url` of a module in the same folder.
 */
export function startWorker(name: WorkerName, here: string, options: Omit<WorkerOptions, 'env' | 'execArgv' | 'eval'>): Worker {
  const alone = { ...options, env: {}, execArgv: [] };
  return isSea() ? new Worker(getAsset(`${name}.js`, 'utf8'), { ...alone, eval: true }) : new Worker(fileBeside(here, name), alone);
}

/** Told from the whole text of the address, so that no bundler takes the thread's file for a module to pull in. */
const fileBeside = (here: string, name: WorkerName): URL =>
  new URL(here.replace(/[^/]*$/, `${name}${here.endsWith('.ts') ? '.ts' : '.js'}`));
