import { mapInParallel } from '../../../base/concurrency.ts';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { describeRunEnd, isTimeLimit } from '../../../base/errors/timeout-error.ts';
import type { Ports } from '../../../base/ports.ts';
import type { ResultProblem, StoreReceipt } from '../../../results/result.ts';
import { MAX_FAILURES_IN_A_ROW } from '../../../signing/limits.ts';
import { IMAGE_SIGNATURE } from '../../../sigstore/image-signature.ts';
import type { Receipts } from '../../../stores/receipts.ts';
import { fingerprintBundle } from '../../../stores/receipts.ts';
import type { Store, StoredBundle } from '../../../stores/store.ts';
import { BUNDLES_TO_STORE, STORE_TIMEOUT } from '../limits.ts';
import type { OpenedStore } from './open-stores.ts';

/** A bundle on disk to store. It is read when needed, so that thousands are never in memory at once. */
export interface BundleToStore extends Omit<StoredBundle, 'text'> {
  /** One line of JSON. @throws ChopmarkError if it cannot be read */
  read(): Promise<string>;
}

export interface Publication {
  ports: Pick<Ports, 'logger'>;
  /** Records of what earlier runs stored. */
  receipts: Receipts;
  signal: AbortSignal;
  /** Milliseconds for one bundle in one store. Default: `STORE_TIMEOUT`. */
  timeout?: number;
}

/**
 * Puts every bundle into every store. The stores work in parallel, each at its own pace, and report the outcome for each bundle. A store
 * that fails, throws or hangs does not affect the other stores or the bundles on disk. Bundles that an earlier run stored are not
 * stored again.
 *
 * @returns For each bundle, in order, the receipts of the stores, in the order of the stores.
 */
export async function publishBundles(
  bundles: readonly BundleToStore[],
  stores: readonly OpenedStore[],
  publication: Publication,
): Promise<StoreReceipt[][]> {
  let done = 0;
  const total = bundles.length * stores.length;
  const tell = () => publication.ports.logger.progress('Storing', ++done, total);
  const columns = await Promise.all(stores.map(({ store }) => publishToStore(bundles, store, publication, tell)));
  return bundles.map((_, index) => columns.flatMap((column) => column[index] ?? []));
}

async function publishToStore(
  bundles: readonly BundleToStore[],
  store: Store,
  { ports: { logger }, receipts, signal, timeout = STORE_TIMEOUT }: Publication,
  tell: () => void,
): Promise<StoreReceipt[]> {
  const failed = (error: unknown): StoreReceipt => ({ store: store.id, status: 'failed', problem: explain(error, store.id) });
  const bounds = { timeout, signal, store: store.id };
  const results = new Array<StoreReceipt | undefined>(bundles.length);
  const fingerprints = new Array<string>(bundles.length);
  const open: number[] = [];
  const isForStore = chooseForStore(bundles, store);
  for (const [index, bundle] of bundles.entries()) {
    try {
      if (!isForStore(bundle)) {
        results[index] = { store: store.id, status: 'skipped', reason: 'another bundle of this run takes its place there' };
        tell();
        continue;
      }
      const fingerprint = fingerprintBundle(await bundle.read());
      fingerprints[index] = fingerprint;
      const known = receipts.find(store.id, fingerprint);
      if (known) results[index] = { store: store.id, status: 'already-stored', ...known };
      else open.push(index);
    } catch (error) {
      results[index] = failed(error);
    }
    if (results[index]) tell();
  }
  try {
    if (open.length > 0) await withPatience(async () => store.begin?.(open.length), bounds);
  } catch (error) {
    for (const index of open) {
      results[index] = failed(error);
      tell();
    }
    open.length = 0;
  }
  let failuresInARow = 0;
  await mapInParallel(inGroups(open, bundles, store), store.atOnce ?? BUNDLES_TO_STORE, async (index) => {
    const bundle = bundles[index] as BundleToStore;
    // After several failures in a row, the store is not asked again.
    if (failuresInARow >= MAX_FAILURES_IN_A_ROW) {
      results[index] = failed(storeDisabledError(store.id));
      return tell();
    }
    try {
      const receipt = await withPatience(async () => store.publish({ ...bundle, text: (await bundle.read()).trimEnd() }), bounds);
      results[index] = receipt;
      if (receipt.status === 'stored' || receipt.status === 'already-stored')
        await receipts.add(store.id, fingerprints[index] ?? '', receipt.url);
    } catch (error) {
      results[index] = failed(error);
    }
    failuresInARow = results[index]?.status === 'failed' ? failuresInARow + 1 : 0;
    tell();
  });
  try {
    if (open.length > 0) await withPatience(async () => store.finish?.(), bounds);
  } catch (error) {
    const { message, hint = '' } = explain(error, store.id);
    logger.warn(`${store.id}: ${message} ${hint}`.trimEnd());
  }
  return results.map((receipt) => receipt ?? failed(endError(signal, store.id)));
}

/** Groups bundles that share work. Groups are in the order of their first bundle. */
function inGroups(open: readonly number[], bundles: readonly BundleToStore[], { keyOf }: Store): readonly number[] {
  if (!keyOf) return open;
  return [...Map.groupBy(open, (index) => keyOf(bundles[index] as BundleToStore)).values()].flat();
}

/** Runs the work of a store within its time limit and that of the run. */
async function withPatience<T>(
  work: () => Promise<T>,
  { timeout, signal, store }: { timeout: number; signal: AbortSignal; store: string },
): Promise<T> {
  const late = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  if (late.aborted) throw endError(late, store);
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => reject(endError(late, store));
    late.addEventListener('abort', giveUp, { once: true });
    void work()
      .then(resolve, reject)
      .finally(() => late.removeEventListener('abort', giveUp));
  });
}

const storeDisabledError = (store: string) =>
  new ChopmarkError({
    code: 'STORE_UNAVAILABLE',
    message: `The bundle was not sent to the store ${store}, because the store failed ${MAX_FAILURES_IN_A_ROW} times in a row.`,
    hint: 'The bundle is on disk. See the errors of the other bundles.',
  });

/** Why nothing more is awaited from a store: its time limit or that of the run, or an interruption. */
const endError = (signal: AbortSignal, store: string): ChopmarkError =>
  signal.reason instanceof ChopmarkError ? signal.reason : storeTimeoutError(signal, store);

const storeTimeoutError = (signal: AbortSignal, store: string) =>
  new ChopmarkError({
    code: 'STORE_TIMEOUT',
    message: isTimeLimit(signal)
      ? `The store ${store} did not respond in time after a bundle was sent.`
      : `${describeRunEnd(signal)} before the store ${store} responded.`,
    hint: `The bundle is on disk. ${isTimeLimit(signal) ? 'Set a longer time limit with --timeout, or store it later.' : 'Store it later.'}`,
    cause: signal.reason,
  });

/** Even an unexpected error of a store affects only that store. */
function explain(error: unknown, store: string): ResultProblem {
  if (error instanceof ChopmarkError) {
    const { code, message, hint } = error;
    return { code, message, ...(hint !== undefined && { hint }) };
  }
  return {
    code: 'STORE_UNEXPECTED',
    message: `The store ${store} failed with an unexpected error (${error instanceof Error ? error.name : typeof error}).`,
    hint: 'The bundle is on disk. Please report this as a bug.',
  };
}

type DescribedBundle = Pick<BundleToStore, 'payload' | 'predicateType' | 'subjects'>;

/**
 * The bundles of a run for a store. An image can be signed in two forms at once: with a statement, and with a document in the format of
 * cosign 1 and 2. The signature of the document goes only into stores that keep documents, and replaces the statement there.
 */
function chooseForStore(bundles: readonly DescribedBundle[], { takesDocuments }: Store): (bundle: DescribedBundle) => boolean {
  if (!takesDocuments) return ({ payload }) => !payload;
  const documented = new Set(bundles.flatMap(({ payload, subjects }) => (payload ? subjects.map(({ digest }) => digest.sha256) : [])));
  return ({ predicateType, subjects }) =>
    predicateType !== IMAGE_SIGNATURE || !subjects.every(({ digest: { sha256 } }) => sha256 !== undefined && documented.has(sha256));
}
