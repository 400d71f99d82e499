import type { Ports } from '../../base/ports.ts';
import type { StoreReport } from '../../results/store-report.ts';
import { callEngine } from './call-engine.ts';
import type { StoreOptions } from './command-options.ts';

/**
 * Works with stores, as `action` says: `push` puts bundles into stores, none twice; `find` searches stores for bundles by the digest of
 * artifacts; `copy` does both, and copies images with `includeImage`; `repair` restores the index of an image. Nothing is verified, except
 * copied images if a policy or an identity is given.
 *
 * @param options The action, and in `target` what it is about: bundles, artifacts or images.
 * @param ports Replacements for parts of the environment of this process.
 * @returns What was stored, found, copied or repaired, with the failures of single stores and bundles.
 * @throws {@link ChopmarkError} `INPUT_…`, `STORE_…` if the command could not begin.
 * @example
 * ```ts
 * import { exitCodeOf, store } from 'chopmark';
 *
 * const pushed = await store({ action: 'push', target: ['dist'], store: ['./attestations'] });
 * if (exitCodeOf(pushed) !== 0) console.log(pushed.retryCommand);
 *
 * const found = await store({ action: 'find', target: ['app.tar.gz'], from: ['./attestations'] });
 * console.log(found.bundlePath, found.artifacts?.[0]?.bundles);
 * ```
 */
export async function store(options: StoreOptions, ports: Partial<Ports> = {}): Promise<StoreReport> {
  const engine = await import('../../engine/store/store.ts');
  return callEngine({ command: 'store', options, ports }, engine.store);
}
