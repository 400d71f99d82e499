import type { Ports } from '../../base/ports.ts';
import { type ParseContext, parseInputs, type RawInputs } from '../../options/parse-inputs.ts';
import { LOCAL_STORE, type Result, type SignedBundle, type StoreReceipt } from '../../results/result.ts';
import type { StoreReport } from '../../results/store-report.ts';
import { INPUTS_OF_STORE } from './inputs.ts';

/**
 * Joins the bundles of several jobs, as `merge` does, and then stores them, as `store push` does. A set with a problem is not stored.
 *
 * @param raw Inputs of the merging action, with `bundle-dir`.
 * @throws ChopmarkError What `merge` and `store` throw
 */
export async function mergeAndStore(raw: RawInputs, ports: Ports, context: ParseContext): Promise<Result> {
  const stores = listOf(raw.store).filter((name) => name !== LOCAL_STORE);
  const ofStore = pick(raw, (name) => INPUTS_OF_STORE.includes(name));
  // Before anything is read: it refuses wrong values. The merged file takes the place of the target.
  const push = parseInputs('store', { ...ofStore, action: 'push', store: stores, target: ['.'], 'bundle-dir': raw['bundle-dir'] }, context);
  const { merge } = await import('../../engine/merge.ts');
  const isOfMerge = (name: string) => name === 'bundle-dir' || !INPUTS_OF_STORE.includes(name);
  const result = await merge(parseInputs('merge', pick(raw, isOfMerge), context), ports);
  if (result.bundlePath === undefined || stores.length === 0) return result;
  const { store } = await import('../../engine/store/store.ts');
  return addReceipts(result, await store({ ...push, target: [result.bundlePath] }, ports));
}

const listOf = (value: RawInputs[string]): readonly string[] => (Array.isArray(value) ? value : []);

const pick = (raw: RawInputs, isWanted: (name: string) => boolean): RawInputs =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => isWanted(name)));

/** The merged result with the outcome of each store. Bundles of the same statement about the same subjects get theirs in turn. */
function addReceipts(result: Result, { bundles, retryCommand, problems }: StoreReport): Result {
  const receipts = new Map<string, StoreReceipt[][]>();
  for (const { predicateType, subjects, stores } of bundles) {
    const key = keyOf(predicateType, subjects);
    receipts.set(key, [...(receipts.get(key) ?? []), stores]);
  }
  const addTo = (bundle: SignedBundle): SignedBundle => {
    const subjects = bundle.subjects.flatMap((index) => result.subjects[index] ?? []);
    return { ...bundle, stores: receipts.get(keyOf(bundle.predicateType, subjects))?.shift() ?? [] };
  };
  return {
    ...result,
    statements: result.statements.map(addTo),
    problems: [...result.problems, ...problems],
    ...(retryCommand !== undefined && { retryCommand }),
  };
}

/** Without names, because a signature of a file has none of its own. */
const keyOf = (predicateType: string | undefined, subjects: readonly { digest: object }[]): string =>
  JSON.stringify([predicateType, subjects.map(({ digest }) => digest)]);
