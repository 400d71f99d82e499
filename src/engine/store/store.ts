import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import { VERSION } from '../../base/version.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { StoreReport } from '../../results/store-report.ts';
import { startRun } from '../shared/run/run.ts';

/** Requests in flight to one host, in addition to those of the stores. */
const CONCURRENCY = 8;

/**
 * Puts bundles into stores, finds them there, copies them, or repairs the index of an image. Nothing is verified.
 *
 * @throws ChopmarkError `INPUT_…`, `STORE_…` if the command could not begin. The failure of one store or bundle is in the report.
 */
export async function store(options: OptionsOf<'store'>, ports: Ports): Promise<StoreReport> {
  const { action, target, subjectImage } = options;
  if (target.length === 0 && (action === 'push' || action === 'repair' || subjectImage.length === 0)) throw missing(action, NEEDS[action]);
  if ((action === 'push' || action === 'copy') && options.store.length === 0) throw missing(action, 'a destination store (--store)');
  if (options.includeImage && action !== 'copy') throw notWithImage(action);
  if ((action === 'find' || (action === 'copy' && !options.includeImage)) && options.from.length === 0)
    throw missing(action, 'a store to search (--from)');
  const run = startRun(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
  const base: StoreReport = { schema: 'chopmark.store/1', action, version: VERSION, bundles: [], problems: [] };
  switch (action) {
    case 'push': {
      const { pushBundles } = await import('./store-push.ts');
      return { ...base, ...(await pushBundles(options, { ports, run })) };
    }
    case 'find':
    case 'copy': {
      if (options.includeImage) {
        const { copyImages } = await import('./store-copy-images.ts');
        return { ...base, copies: await copyImages(options, { ports, run }) };
      }
      const { findBundles } = await import('./store-find.ts');
      return { ...base, ...(await findBundles(options, { ports, run })) };
    }
    case 'repair': {
      const { repairImages } = await import('./store-repair.ts');
      return { ...base, images: await repairImages(options, { ports, run }) };
    }
  }
}

const NEEDS = {
  push: 'the bundles to store',
  find: 'the artifacts whose bundles to find',
  copy: 'the artifacts whose bundles to copy',
  repair: 'the images whose index to repair',
} as const;

const notWithImage = (action: string) =>
  new ChopmarkError({
    code: 'INPUT_OPTION_CONFLICT',
    message: `store ${action} does not support --include-image.`,
    hint: 'Use chopmark store copy --include-image.',
  });

const missing = (action: keyof typeof NEEDS, what: string) =>
  new ChopmarkError({
    code: 'INPUT_OPTION_MISSING',
    message: `store ${action} needs ${what}.`,
    hint: 'Run chopmark store --help to see the usage.',
  });
