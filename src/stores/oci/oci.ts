import type { Clock } from '../../base/ports.ts';
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
  clock: Pick<Clock, 'sleep'>;
  random?: () => number;
  /** `registry/repository`: where every bundle goes and is looked for, in place of the repository of its image. */
  target?: string;
}

/**
 * Bundles beside the images they are about: each is a manifest that refers to its image, as cosign 3 writes it (OCI 1.1 referrers).
 * Where the registry keeps no account of referrers, the fallback index is kept for it, and each bundle gets a tag of its own.
 * Subjects that are no images are passed over.
 */
export function createOciStore({ open, clock, random = Math.random, target }: OciStoreOptions): Store {
  const push = createBundlePusher({ clock, random });
  const id = target ? `oci:${target}` : 'oci';
  return {
    id,
    // Whether a repository is public, no registry tells.
    place: { url: target ?? 'the repository of each image', isPublic: true },
    // Those about one image share the writes of its index, and wait for it together.
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
      return read.flatMap(({ found }) => found);
    },
  };
}
