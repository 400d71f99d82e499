import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BUNDLE_SUFFIX } from '../../../sigstore/bundle.ts';
import { predicateTypeAt } from '../../shared/run/predicate-type-at.ts';
import type { PlannedBundle } from '../../shared/signing/sign-items.ts';

/**
 * Renames planned bundles that would replace a bundle of another kind from an earlier run of the job: the new name includes `.<kind>`,
 * as for several kinds in one run. A bundle of the same kind is replaced.
 *
 * @param fixed Bundles with a fixed name, because other tools look there.
 */
export async function avoidNameCollisions(
  planned: readonly PlannedBundle[],
  fixed: readonly PlannedBundle[] = [],
): Promise<PlannedBundle[]> {
  const folder = planned[0] && dirname(planned[0].path);
  const present = new Set(folder === undefined ? [] : await readdir(folder).catch(() => []));
  return Promise.all(
    planned.map(async (bundle) => {
      if (fixed.includes(bundle)) return bundle;
      const name = basename(bundle.path);
      if (!present.has(name) || (await predicateTypeAt(bundle.path)) === bundle.predicateType) return bundle;
      return { ...bundle, path: join(dirname(bundle.path), `${name.slice(0, -BUNDLE_SUFFIX.length)}.${bundle.kind}${BUNDLE_SUFFIX}`) };
    }),
  );
}
