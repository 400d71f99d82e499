import { ChopmarkError } from '../core/errors.ts';
import { mapInParallel } from '../core/in-parallel.ts';
import { MAX_FOUND_BUNDLES, MAX_FOUND_BYTES } from '../core/limits.ts';
import type { ResultProblem } from '../formats/result.ts';
import type { Subject } from '../formats/subject.ts';
import type { Store } from '../stores/store.ts';
import { describeFailure } from './describe-failure.ts';
import { type Candidate, readCandidates } from './evidence.ts';

/** What stores have about an artefact. */
export interface StoreEvidence {
  candidates: readonly Candidate[];
  /** A store could not be asked, so that nothing was found there decides nothing. */
  problem?: ResultProblem;
}

/** Artefacts that are asked about at the same time. */
const AT_ONCE = 8;

/**
 * Asks every store for the bundles about each subject. One store's trouble is not another's; more than a store may have is its
 * trouble, and no part of it is believed.
 */
export const readEvidenceOfStores = (stores: readonly Store[], subjects: readonly (Subject | undefined)[]): Promise<StoreEvidence[]> =>
  mapInParallel(subjects, AT_ONCE, async (subject): Promise<StoreEvidence> => {
    if (!subject) return { candidates: [] };
    const answers = await Promise.all(stores.map((store) => ask(store, subject)));
    const problem = answers.find((answer) => answer.problem)?.problem;
    return { candidates: answers.flatMap(({ candidates }) => candidates), ...(problem && { problem }) };
  });

async function ask(store: Store, subject: Subject): Promise<StoreEvidence> {
  try {
    const found = await store.find(subject);
    const size = found.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (found.length > MAX_FOUND_BUNDLES || size > MAX_FOUND_BYTES) throw tooMuch(store.id, found.length, size);
    return { candidates: found.flatMap(({ bytes, location }) => readCandidates(bytes, location)) };
  } catch (error) {
    return { candidates: [], problem: describeFailure(error) };
  }
}

const tooMuch = (store: string, count: number, size: number) =>
  new ChopmarkError({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The store ${store} has ${count} bundles of ${size} bytes about one artefact.`,
    hint: `${MAX_FOUND_BUNDLES} bundles and ${MAX_FOUND_BYTES} bytes are the most that are looked at.`,
  });
