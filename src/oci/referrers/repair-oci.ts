import type { RunClock } from '../../base/ports.ts';
import type { OpenRepository } from '../registry/registry.ts';
import { describeTagged } from './describe-tagged.ts';
import { repairFallbackIndex } from './fallback-index.ts';
import { askReferrers } from './referrers.ts';

export interface RepairedIndex {
  /** `not-needed`: the registry maintains the referrers itself. */
  status: 'whole' | 'repaired' | 'not-needed';
  /** Digests of manifests that were missing in the index. */
  added: string[];
}

/**
 * Restores the entries of an image's fallback index that other writers have overwritten: every bundle that has a tag of its own.
 *
 * @throws ChopmarkError `STORE_…`
 */
export async function repairImage(
  image: { registry: string; repository: string; digest: string },
  { open, clock, random = Math.random }: { open: OpenRepository; clock: Pick<RunClock, 'sleep'>; random?: () => number },
): Promise<RepairedIndex> {
  const repository = open(image, 'push');
  const subject = image.digest;
  if (await askReferrers(repository, subject)) return { status: 'not-needed', added: [] };
  const describe = (tag: string) => describeTagged(repository, tag, subject);
  const added = await repairFallbackIndex({ repository, subject, describe, clock, random });
  return { status: added.length === 0 ? 'whole' : 'repaired', added };
}
