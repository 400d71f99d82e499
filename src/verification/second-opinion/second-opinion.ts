import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { describeRunEnd, hintAtRunEnd, isTimeLimit } from '../../base/errors/timeout-error.ts';
import { startWorker } from '../../base/process/start-worker.ts';
import type { SecondOpinion } from '../../results/result.ts';
import type { BundleVerdict } from '../../results/verdict.ts';
import { type Bundle, serializeBundle } from '../../sigstore/bundle.ts';
import { parseCheckpoint } from '../../sigstore/checkpoint.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import type { Artifact } from '../artifact.ts';
import { refuse } from '../refuse.ts';
import { requiredEvidence } from '../thresholds.ts';
import type { Verifier, VerifierOptions } from '../verifier.ts';
import { findAlgorithm } from './find-algorithm.ts';
import { findObstacle } from './find-obstacle.ts';
import { normalizeRoot } from './normalize-root.ts';
import { type OpinionAnswer, type OpinionOrder, type OpinionQuestion, type OpinionRoot, SECOND_OPINION_TASK } from './question.ts';
import { SECOND_OPINION_WORKER_CODE } from './second-opinion-worker-code.ts';

/** A bundle that ours accepted, and what is known about the artifact. */
export interface AcceptedBundle {
  bundle: Bundle;
  verdict: BundleVerdict;
  artifact: Artifact;
  /** The file, if the artifact is one. */
  path?: string | undefined;
}

/**
 * Asks @sigstore/verify whether it accepts a bundle too. It answers whether the bundle is authentic under the trusted root, and nothing
 * else: for an attestation it does not look at the artifact, and it compares no identity.
 *
 * @throws ChopmarkError `VERIFICATION_SECOND_OPINION` if it does not, `VERIFICATION_SECOND_OPINION_UNSUPPORTED` if the bundle is of a kind
 * that it cannot take, `VERIFICATION_SECOND_OPINION_UNANSWERED`, `VERIFICATION_TIMEOUT`
 */
export type AskSecondOpinion = (accepted: AcceptedBundle) => Promise<SecondOpinion>;

export interface SecondOpinionSettings {
  /** Ends all questions. */
  signal?: AbortSignal;
  /** Default: one per core, and at most four. */
  threads?: number;
}

interface Thread {
  worker: Worker;
  roots: Set<number>;
  pending: Map<number, { resolve(answer: OpinionAnswer): void; reject(error: unknown): void }>;
}

/** Waiting questions per thread from which another thread is started: one starts in the time of about ten questions. */
const QUESTIONS_PER_THREAD = 16;
/** Each thread can hold a large file. */
const MOST_THREADS = 4;
/** Milliseconds without a question after which threads end. */
const IDLE = 1_000;
const TURN_OFF = 'decide without a second opinion: leave out --second-opinion, or set second-opinion: false in the GitHub Action';

/** Starts no thread: threads start with the first question, and load the library only then. */
export function createSecondOpinions({
  signal,
  threads: most = Math.min(availableParallelism(), MOST_THREADS),
}: SecondOpinionSettings = {}): (trustedRoot: TrustedRoot, options?: VerifierOptions) => AskSecondOpinion {
  const threads = new Set<Thread>();
  let lastRoot = 0;
  let lastQuestion = 0;
  let idle: NodeJS.Timeout | undefined;

  const chooseThread = (): Thread => {
    const [least] = [...threads].sort((a, b) => a.pending.size - b.pending.size);
    if (least && (least.pending.size < QUESTIONS_PER_THREAD || threads.size >= most)) return least;
    const worker = startWorker(SECOND_OPINION_WORKER_CODE, {
      name: SECOND_OPINION_TASK,
      workerData: { marker: SECOND_OPINION_TASK } satisfies OpinionOrder,
    });
    const thread: Thread = { worker, roots: new Set(), pending: new Map() };
    worker.on('message', (answer: OpinionAnswer) => {
      thread.pending.get(answer.id)?.resolve(answer);
      thread.pending.delete(answer.id);
      rest();
    });
    worker.once('error', (error: Error) => bury(thread, error.message));
    worker.once('exit', () => bury(thread, 'its thread ended'));
    threads.add(thread);
    return thread;
  };

  const rest = () => {
    if ([...threads].some(({ pending }) => pending.size > 0)) return;
    for (const { worker } of threads) worker.unref();
    clearTimeout(idle);
    idle = setTimeout(() => end(), IDLE).unref();
  };

  const bury = (thread: Thread, reason: string) => {
    if (threads.delete(thread)) for (const { reject } of thread.pending.values()) reject(unanswered(reason));
  };

  const end = (reason?: ChopmarkError) => {
    for (const { worker, pending } of threads) {
      for (const { reject } of pending.values()) reject(reason);
      // The thread is no longer needed, so its errors are ignored.
      worker.removeAllListeners().on('error', () => {});
      void worker.terminate();
    }
    threads.clear();
  };
  signal?.addEventListener('abort', () => end(endError(signal)), { once: true });

  const ask = (root: OpinionRoot, question: Omit<OpinionQuestion, 'kind' | 'id' | 'root'>): Promise<OpinionAnswer> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(endError(signal));
      clearTimeout(idle);
      const thread = chooseThread();
      const id = ++lastQuestion;
      thread.pending.set(id, { resolve, reject });
      thread.worker.ref();
      if (!thread.roots.has(root.root)) thread.worker.postMessage(root);
      thread.roots.add(root.root);
      thread.worker.postMessage({ kind: 'question', id, root: root.root, ...question } satisfies OpinionQuestion);
    });

  return (trustedRoot, options = {}) => {
    const message = describeRoot(++lastRoot, trustedRoot, options);
    /** An attestation is asked about once, for any number of its subjects. */
    const known = new WeakMap<Bundle, Promise<SecondOpinion>>();
    const askOnce: AskSecondOpinion = async ({ bundle, verdict, artifact, path }) => {
      const bytes = artifact.kind === 'bytes' ? { bytes: artifact.bytes } : path === undefined ? undefined : { path };
      const { publicKey } = options;
      const obstacle = findObstacle({ bundle, verdict, hasBytes: bytes !== undefined, trustedRoot, publicKey });
      if (obstacle?.chosenBy === 'verifier') return { asked: false, reason: obstacle.reason };
      if (obstacle) throw unsupported(obstacle.reason);
      const { content } = bundle;
      const answer = await ask(message, {
        bundle: serializeBundle(bundle),
        logNames: listLogNames(bundle),
        ...(content.kind === 'message' && { algorithm: findAlgorithm(bundle, publicKey), ...(bytes && { artifact: bytes }) }),
      });
      if ('fault' in answer) return { asked: false, reason: `it cannot read the trusted root: ${answer.fault}` };
      if ('problem' in answer)
        throw answer.problem.code === 'INPUT_TOO_LARGE'
          ? unsupported('it signs a file that is too large to be read as a whole')
          : new ChopmarkError(answer.problem);
      if (!answer.agrees) throw disagreement(answer.said);
      return { asked: true, agrees: true };
    };
    return (accepted) => {
      const { bundle } = accepted;
      const opinion = known.get(bundle) ?? askOnce(accepted);
      if (bundle.content.kind === 'envelope') known.set(bundle, opinion);
      return opinion;
    };
  };
}

/**
 * Asks under the root under which ours accepted the bundle, for trusted roots of which each is complete by itself. Under the others, the
 * library could only disagree.
 *
 * @param roots At least one.
 */
export function askUnderAcceptingRoot(roots: readonly { verifier: Verifier; ask: AskSecondOpinion }[]): AskSecondOpinion {
  const [first, ...others] = roots;
  if (!first) throw new TypeError('a second opinion needs a trusted root');
  if (others.length === 0) return first.ask;
  return async (accepted) => {
    for (const { verifier, ask } of roots) {
      const isAccepted = await verifier.verifyBundle(accepted.bundle, accepted.artifact).then(
        () => true,
        () => false,
      );
      if (isAccepted) return ask(accepted);
    }
    return first.ask(accepted);
  };
}

/** A threshold of ours counts logs and sources of time, so what meets it has at least as many entries and timestamps. */
function describeRoot(root: number, trustedRoot: TrustedRoot, { publicKey, thresholds = {} }: VerifierOptions): OpinionRoot {
  return {
    kind: 'root',
    root,
    trustedRoot: normalizeRoot(trustedRoot),
    ...(publicKey && { publicKey: publicKey.export({ type: 'spki', format: 'der' }) }),
    thresholds: requiredEvidence(trustedRoot, thresholds, publicKey ? 'key' : 'certificate'),
  };
}

/** The names under which logs signed the checkpoints of the bundle. */
const listLogNames = ({ entries }: Bundle): string[] => [
  ...new Set(
    entries.flatMap(({ inclusionProof, logId }) =>
      inclusionProof?.checkpoint === undefined
        ? []
        : parseCheckpoint(inclusionProof.checkpoint).signatures.flatMap(({ name, keyHint }) =>
            keyHint.equals(logId.subarray(0, keyHint.length)) ? [name] : [],
          ),
    ),
  ),
];

const disagreement = (said: string) =>
  refuse(
    'VERIFICATION_SECOND_OPINION',
    `@sigstore/verify does not accept the bundle, although chopmark does. It says: ${said}.`,
    `One of them is wrong, so find out which before you use the artifact, and report it (SECURITY.md). To override it, ${TURN_OFF}.`,
  );

const unsupported = (reason: string) =>
  refuse(
    'VERIFICATION_SECOND_OPINION_UNSUPPORTED',
    `@sigstore/verify was to give a second opinion, but it cannot take the bundle: ${reason}.`,
    `Ask the signer for a bundle in a common format. To accept this one, ${TURN_OFF}.`,
  );

const unanswered = (reason: string) =>
  refuse(
    'VERIFICATION_SECOND_OPINION_UNANSWERED',
    `@sigstore/verify gave no answer: ${reason}.`,
    `Run the same command again. If that does not help, ${TURN_OFF}.`,
  );

const endError = (signal: AbortSignal) =>
  refuse(
    'VERIFICATION_TIMEOUT',
    `${describeRunEnd(signal)} before @sigstore/verify gave its second opinion.`,
    isTimeLimit(signal) ? 'Set a longer time limit with --timeout, or verify fewer artifacts per run.' : hintAtRunEnd(signal),
  );
