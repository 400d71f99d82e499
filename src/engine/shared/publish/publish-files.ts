import { mapInParallel } from '../../../base/concurrency.ts';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { describeRunEnd, hintAtRunEnd } from '../../../base/errors/timeout-error.ts';
import type { Ports } from '../../../base/ports.ts';
import type { ResultProblem } from '../../../results/result.ts';
import { MAX_FAILURES_IN_A_ROW } from '../../../signing/limits.ts';
import type { Store, StoredFile } from '../../../stores/store.ts';
import { FILES_TO_STORE } from '../limits.ts';
import type { OpenedStore } from './open-stores.ts';

/**
 * Puts the files of a release into every store that keeps files, before any bundle about them. The stores work in parallel.
 *
 * @returns The problem of each store that did not get all files, by store id.
 */
export async function publishFiles(
  files: readonly StoredFile[],
  stores: readonly OpenedStore[],
  { logger, signal }: Pick<Ports, 'logger'> & { signal: AbortSignal },
): Promise<Map<string, ResultProblem>> {
  const keepers = stores.filter(({ store }) => store.keepFile !== undefined);
  const lost = await Promise.all(keepers.map(({ store }) => publishTo(store, files, { logger, signal })));
  return new Map(lost.flatMap((problem, index): [string, ResultProblem][] => (problem ? [[keepers[index]?.store.id ?? '', problem]] : [])));
}

async function publishTo(
  store: Store,
  files: readonly StoredFile[],
  { logger, signal }: Pick<Ports, 'logger'> & { signal: AbortSignal },
): Promise<ResultProblem | undefined> {
  let [there, sent, failed, inARow] = [0, 0, 0, 0];
  let first: ResultProblem | undefined;
  await mapInParallel(files, FILES_TO_STORE, async (file) => {
    if (inARow >= MAX_FAILURES_IN_A_ROW || signal.aborted) return void failed++;
    const receipt = await store.keepFile?.(file);
    if (receipt?.status === 'already-stored') there++;
    else if (receipt?.status === 'stored') sent++;
    else failed++;
    inARow = receipt?.status === 'failed' ? inARow + 1 : 0;
    first ??= receipt?.problem;
    logger.progress('Uploading', there + sent + failed, files.length);
  });
  logger.info(`${store.id}: ${sent} files of the release were uploaded, ${there} were already stored.`);
  return failed === 0 ? undefined : incomplete(store.id, failed, files.length, first ?? explainEnd(signal));
}

function incomplete(store: string, failed: number, count: number, { code, message, hint = '' }: ResultProblem): ResultProblem {
  return {
    code,
    message: `${failed} of ${count} files of the release could not be stored in ${store}, so no bundle was stored there. ${message}`,
    hint: `${hint} Then run the same command again: stored files are not sent twice.`.trimStart(),
  };
}

const explainEnd = (signal: AbortSignal): ResultProblem =>
  signal.reason instanceof ChopmarkError
    ? { code: signal.reason.code, message: signal.reason.message }
    : { code: 'STORE_TIMEOUT', message: `${describeRunEnd(signal)}.`, hint: hintAtRunEnd(signal) };
