import type { Clock } from '../core/ports.ts';
import { parseBundle } from '../formats/parse-bundle.ts';
import type { StoreReceipt } from '../formats/result.ts';
import { registrySource } from '../registry/image-source.ts';
import { fallbackTag } from '../registry/own-tags.ts';
import type { OpenRepository } from '../registry/registry.ts';
import { failedReceipt } from './failed-receipt.ts';
import { createImageReading } from './image-reading.ts';
import { readLegacyBundles } from './legacy-cosign.ts';
import { toLegacyLayer } from './legacy-layer.ts';
import { placeImages } from './oci-places.ts';
import type { Store } from './store.ts';
import { addLegacyLayer } from './write-legacy.ts';

/**
 * Attestations beside their images in the form of cosign 1 and 2, under tags `sha256-….att`: for verifiers that read nothing newer.
 * One after the other: each writes the tag as a whole.
 */
export function createLegacyStore({ open, clock, target }: { open: OpenRepository; clock: Pick<Clock, 'sleep'>; target?: string }): Store {
  const id = target ? `oci-legacy:${target}` : 'oci-legacy';
  return {
    id,
    place: { url: target ?? 'the repository of each image', isPublic: true },
    atOnce: 1,
    async publish({ text, subjects }): Promise<StoreReceipt> {
      const receipt = { store: id };
      try {
        const places = placeImages(subjects, open, 'push', target);
        if (places.length === 0) return { ...receipt, status: 'skipped' };
        const layer = toLegacyLayer(parseBundle(text));
        let status: 'stored' | 'already-there' = 'already-there';
        for (const { repository, digest } of places)
          if (!(await addLegacyLayer(layer, { repository, tag: tagOf(digest), clock }))) status = 'stored';
        const [first] = places;
        return { ...receipt, status, url: first ? `${first.repository.name}:${tagOf(first.digest)}` : '' };
      } catch (error) {
        return failedReceipt(id, error);
      }
    },
    async find(subject) {
      const found = await Promise.all(
        placeImages([subject], open, 'pull', target).map(async ({ repository, digest }) => {
          const reading = createImageReading(repository.name);
          await readLegacyBundles(registrySource(repository), digest, reading);
          return reading.found;
        }),
      );
      return found.flat();
    },
  };
}

const tagOf = (digest: string): string => `${fallbackTag(digest)}.att`;
