import { deserialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { ChopmarkError, type Problem } from '../base/errors/errors.ts';
import type { BundleVerdict } from '../results/verdict.ts';
import type { Bundle } from '../sigstore/bundle.ts';
import type { TrustedRoot } from '../sigstore/trusted-root.ts';
import type { Artifact } from './artifact.ts';
import { createVerifier, type Verifier, type VerifierOptions } from './verifier.ts';

/* A thread of the verifier pool (verifier-pool.ts): it receives bundles and answers with verdicts. */

/** Marks the data that a thread of the pool is started with. The file does nothing if anything else loads it. */
export const VERIFY_TASK = 'chopmark-verify';

export interface ThreadOrder {
  marker: typeof VERIFY_TASK;
}

/** A trusted root to verify with, sent once before the first job that names it. */
export interface RootMessage {
  kind: 'root';
  root: number;
  /** In the form of a message: its buffers are plain byte arrays. */
  trustedRoot: TrustedRoot;
  options: VerifierOptions;
}

export interface Job {
  id: number;
  root: number;
  bundle: Bundle;
  artifact: Artifact;
}

export interface JobsMessage {
  kind: 'jobs';
  /** `readonly Job[]` serialized with v8.serialize, which keeps buffers. A plain message converts them to other arrays. */
  jobs: Uint8Array;
}

export type Answer =
  /** Without the statement, which the caller has. */
  | { id: number; verdict: Omit<BundleVerdict, 'statement'>; signsStatement: boolean }
  | { id: number; problem: Problem }
  /** A bug. */
  | { id: number; fault: unknown };

async function answer({ id, root, bundle, artifact }: Job, verifiers: ReadonlyMap<number, Verifier>): Promise<Answer> {
  try {
    const verifier = verifiers.get(root);
    if (!verifier) throw new TypeError('a job came before its trusted root');
    const { statement, ...verdict } = await verifier.verifyBundle(bundle, artifact);
    return { id, verdict, signsStatement: statement !== undefined };
  } catch (error) {
    if (!(error instanceof ChopmarkError)) return { id, fault: error };
    const { code, message, hint, cause } = error;
    return { id, problem: { code, message, hint, ...(cause instanceof Error && { cause }) } };
  }
}

/** Restores the buffers of a trusted root that was sent in a message. */
function revive(trustedRoot: TrustedRoot): TrustedRoot {
  const logs = (list: TrustedRoot['logs']) => list.map((log) => ({ ...log, logId: Buffer.from(log.logId) }));
  return { ...trustedRoot, logs: logs(trustedRoot.logs), ctLogs: logs(trustedRoot.ctLogs) };
}

function work(): void {
  const verifiers = new Map<number, Verifier>();
  parentPort?.on('message', async (message: RootMessage | JobsMessage) => {
    if (message.kind === 'root') verifiers.set(message.root, createVerifier(revive(message.trustedRoot), message.options));
    else parentPort?.postMessage(await Promise.all((deserialize(message.jobs) as Job[]).map((job) => answer(job, verifiers))));
  });
  // Reports to the starter that the thread is ready.
  parentPort?.postMessage([]);
}

if ((workerData as Partial<ThreadOrder> | null)?.marker === VERIFY_TASK) work();
