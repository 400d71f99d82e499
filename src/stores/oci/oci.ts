import type { RunClock } from '../../base/ports.ts';
import { registrySource } from '../../oci/copy/image-source.ts';
import type { OpenRepository } from '../../oci/registry/registry.ts';
import type { StoreReceipt } from '../../results/result.ts';
import { BUNDLES_TO_REGISTRY } from '../limits.ts';
import { failedReceipt } from '../receipts.ts';
import type { Store } from '../store.ts';
import { resolveImageTargets } from './image-targets.ts';
import { createBundlePusher } from './oci-push.ts';
import { readImageBundles } from './read-image-bundles.ts';

export interface OciStoreOptions {
  open: OpenRepository;
  clock: Pick<RunClock, 'sleep'>;
  random?: () => number;
  /** `registry/repository`: the place of every bundle, instead of the repository of its image. */
  target?: string;
}

/**
 * Stores bundles with their images: each is a manifest that refers to its image, in the format of cosign 3 (OCI 1.1 referrers). If the
 * registry does not support referrers, the fallback index is maintained, and each bundle gets its own tag. Subjects that are not
 * images are skipped.
 */
export function createOciStore({ open, clock, random = Math.random, target }: OciStoreOptions): Store {
  const push = createBundlePusher({ clock, random });
  const id = target ? `oci:${target}` : 'oci';
  return {
    id,
    // No registry states whether a repository is public.
    place: { url: target ?? 'the repository of each image', isPublic: true },
    // Bundles about one image share the writes of its index.
    atOnce: BUNDLES_TO_REGISTRY,
    keyOf: ({ subjects: [first] }) => first?.image ?? first?.name ?? '',
    takesWhat: 'images',
    takes: (subject) => resolveImageTargets([subject], open, 'push', target).length > 0,
    async publish({ text, subjects }): Promise<StoreReceipt> {
      const receipt = { store: id };
      try {
        const places = resolveImageTargets(subjects, open, 'push', target);
        if (places.length === 0) return { ...receipt, status: 'skipped', reason: 'it is not about an image' };
        const pushed = await Promise.all(places.map((place) => push(text, place)));
        return {
          ...receipt,
          status: pushed.every(({ wasThere }) => wasThere) ? 'already-stored' : 'stored',
          url: pushed[0]?.location ?? '',
        };
      } catch (error) {
        return failedReceipt(id, error);
      }
    },
    async find(subject) {
      const places = resolveImageTargets([subject], open, 'pull', target);
      const read = await Promise.all(places.map(({ repository, digest }) => readImageBundles(registrySource(repository), digest)));
      return { found: read.flatMap(({ found }) => found), unread: read.flatMap(({ unread }) => unread) };
    },
  };
}
