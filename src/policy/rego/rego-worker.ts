import { parentPort, workerData } from 'node:worker_threads';
import { loadPolicy } from '@open-policy-agent/opa-wasm';
import { combineResults } from './rego-verdict.ts';

/* A thread that runs one compiled Rego policy (run-compiled.ts): it receives inputs and answers with the results of the policy. */

/** Marks the data that the thread is started with. */
export const REGO_TASK = 'chopmark-rego';

export interface RegoOrder {
  marker: typeof REGO_TASK;
  program: Uint8Array;
  /** Maximum pages of 64 KiB for the program. */
  maxPages: number;
}

export interface RegoQuestion {
  /** In the form of an entry point: `chopmark/allow`. */
  entrypoint: string;
  /** JSON. */
  input: string;
}

export type RegoAnswer = { result: unknown } | { fault: string };

if (parentPort && (workerData as Partial<RegoOrder> | null)?.marker === REGO_TASK) {
  const port = parentPort;
  const { program, maxPages } = workerData as RegoOrder;
  const loading = loadPolicy(Uint8Array.from(program), { initial: 5, maximum: maxPages });
  port.on('message', ({ entrypoint, input }: RegoQuestion) => {
    void answer(entrypoint, input).then((said) => port.postMessage(said));
  });

  const answer = async (entrypoint: string, input: string): Promise<RegoAnswer> => {
    try {
      const policy = await loading;
      if (!Object.hasOwn(policy.entrypoints, entrypoint))
        return { fault: `it has no entry point ${entrypoint}, but ${Object.keys(policy.entrypoints).slice(0, 5).join(', ')}` };
      const results = policy.evaluate(JSON.parse(input), entrypoint) as readonly ({ result?: unknown } | null)[];
      return { result: combineResults(results.map((each) => each?.result)) };
    } catch (error) {
      return { fault: error instanceof Error ? error.message : String(error) };
    }
  };
}
