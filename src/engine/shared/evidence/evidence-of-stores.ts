import { mapInParallel } from '../../../base/concurrency.ts';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { ResultProblem } from '../../../results/result.ts';
import { toProblem } from '../../../results/to-problem.ts';
import { MAX_FAILURES_IN_A_ROW } from '../../../signing/limits.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import { MAX_FOUND_BUNDLES } from '../../../stores/limits.ts';
import type { FoundBundle, Store } from '../../../stores/store.ts';
import { MAX_FOUND_BYTES } from '../limits.ts';
import { type Candidate, readFound } from './evidence.ts';

/** The evidence that stores have about an artifact. */
export interface StoreEvidence {
  candidates: readonly Candidate[];
  /** Set if a store could not be asked, or did not give all it has. */
  problem?: ResultProblem;
}

/** Artifacts for which stores are asked at the same time. */
const AT_ONCE = 8;

/**
 * Asks every store for the bundles about each subject. The failure of one store does not affect the others. A store that exceeds the
 * limit counts as failed, and none of its bundles is used.
 */
export function readEvidenceOfStores(stores: readonly Store[], subjects: readonly (Subject | undefined)[]): Promise<StoreEvidence[]> {
  const asking = stores.map(createAsker);
  return mapInParallel(subjects, AT_ONCE, async (subject): Promise<StoreEvidence> => {
    if (!subject) return { candidates: [] };
    const answers = await Promise.all(asking.map((ask) => ask(subject)));
    const problem = answers.find((answer) => answer.problem)?.problem;
    return { candidates: answers.flatMap(({ candidates }) => candidates), ...(problem && { problem }) };
  });
}

function createAsker(store: Store): (subject: Subject) => Promise<StoreEvidence> {
  let failuresInARow = 0;
  let last: ResultProblem | undefined;
  // A file that a store returns for every artifact is read once.
  const read = new Map<Buffer, Candidate[]>();
  const readOnce = (found: FoundBundle) => {
    const candidates = read.get(found.bytes) ?? readFound(found);
    read.set(found.bytes, candidates);
    return candidates;
  };

  return async (subject) => {
    // After several failures in a row, the store is not asked again.
    if (failuresInARow >= MAX_FAILURES_IN_A_ROW && last) return { candidates: [], problem: last };
    try {
      const { found, unread } = await store.find(subject);
      const size = found.reduce((sum, { bytes }) => sum + bytes.length, 0);
      if (found.length > MAX_FOUND_BUNDLES || size > MAX_FOUND_BYTES) throw tooMuch(store.id, found.length, size);
      failuresInARow = 0;
      return {
        candidates: [...found.flatMap(readOnce), ...unread.map(({ location, problem }) => ({ location, problem, subjects: [] }))],
        ...(unread[0] && { problem: unread[0].problem }),
      };
    } catch (error) {
      failuresInARow++;
      last = toProblem(error);
      return { candidates: [], problem: last };
    }
  };
}

const tooMuch = (store: string, count: number, size: number) =>
  new ChopmarkError({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The store ${store} has ${count} bundles with ${size} bytes for one artifact, which exceeds the limit.`,
    hint: `At most ${MAX_FOUND_BUNDLES} bundles with ${MAX_FOUND_BYTES} bytes are read. Remove unneeded bundles, or use --bundle.`,
  });
