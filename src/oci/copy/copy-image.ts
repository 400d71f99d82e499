import { createMemory, mapInParallel } from '../../base/concurrency.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Logger } from '../../base/ports.ts';
import {
  BLOBS_IN_FLIGHT,
  MAX_IMAGE_BYTES,
  MAX_IMAGE_MANIFESTS,
  MAX_INDEX_DEPTH,
  MAX_REFERRER_DEPTH,
  MAX_REFERRERS,
  REFERRERS_IN_FLIGHT,
} from '../limits.ts';
import type { Descriptor } from '../manifest.ts';
import { isIndexType, isManifestType } from '../media-types.ts';
import { fallbackTag } from '../referrers/fallback-tags.ts';
import { tooManyReferrers } from '../referrers/too-many-referrers.ts';
import type { ReadManifest } from '../registry/contents.ts';
import type { ImageSource } from './image-source.ts';
import type { ImageTarget } from './image-target.ts';

/** The parts that the copy of an image must have. */
export interface CopiedImageParts {
  /** Digests: the image, its contents, and everything that refers to them. */
  manifests: Set<string>;
  /** Digest to bytes. */
  blobs: Map<string, number>;
  /** Digest of a manifest to the digests of its referrers. */
  attached: Map<string, Set<string>>;
  /** Tag to digest. */
  tags: Map<string, string>;
  /** The parts that had to be copied. */
  moved: { manifests: number; blobs: number; bytes: number };
}

/** A manifest to copy with everything below it and everything that refers to it. */
export interface CopiedTop {
  digest: string;
  tag?: string;
}

export interface ImageCopy {
  source: ImageSource;
  target: ImageTarget;
  logger: Pick<Logger, 'warn'>;
}

/** Suffixes of the tags that cosign 1 and 2 use for an image. */
const LEGACY = ['sig', 'att', 'sbom'];

/**
 * Copies images byte for byte: indexes with everything in them, layers, all referrers, and what cosign stores under tags. The tag is
 * written last, so that no reader of the tag finds an incomplete image.
 *
 * @throws ChopmarkError `INPUT_IMAGE_…`, `STORE_…`
 */
export async function copyImage(tops: readonly CopiedTop[], copy: ImageCopy): Promise<CopiedImageParts> {
  const { source, target } = copy;
  const parts: CopiedImageParts = {
    manifests: new Set(),
    blobs: new Map(),
    attached: new Map(),
    tags: new Map(),
    moved: { manifests: 0, blobs: 0, bytes: 0 },
  };
  const work = createWork(copy, parts);
  for (const { digest } of tops) await work.image(digest, 0);
  for (const { digest, tag } of tops) {
    const read = await source.manifest(digest);
    if (!read) throw missing(source, digest);
    await target.setName(read, tag);
    if (tag !== undefined) parts.tags.set(tag, digest);
  }
  await target.finish();
  return parts;
}

function createWork({ source, target, logger }: ImageCopy, parts: CopiedImageParts) {
  const { manifests, blobs, attached, tags, moved } = parts;
  const once = createMemory();
  let images = 0;
  let referrers = 0;
  let bytes = 0;
  const count = (isNew: boolean) => {
    if (isNew) moved.manifests++;
  };

  // A blob that is already being copied is awaited: a manifest is written after everything it points to.
  const blob = (descriptor: Descriptor): Promise<void> => once(descriptor.digest, () => takeBlob(descriptor));

  const takeBlob = async (descriptor: Descriptor): Promise<void> => {
    blobs.set(descriptor.digest, descriptor.size);
    bytes += descriptor.size;
    if (bytes > MAX_IMAGE_BYTES) throw unfit(source, `has more than ${MAX_IMAGE_BYTES} bytes`);
    if (isElsewhere(descriptor) && !(await source.hasBlob(descriptor))) {
      blobs.delete(descriptor.digest);
      logger.warn(`${source.name} lacks the layer ${descriptor.digest}, which is marked as not distributable: it is not copied.`);
      return;
    }
    if (!(await target.takeBlob(descriptor, source))) return;
    moved.blobs++;
    moved.bytes += descriptor.size;
  };

  /** Everything a manifest points to, before the manifest. */
  const content = async ({ manifest }: ReadManifest, depth: number): Promise<void> => {
    if (manifest.kind === 'index') for (const child of manifest.manifests) await entry(child, depth + 1);
    if (manifest.kind === 'image') await mapInParallel([manifest.config, ...manifest.layers], BLOBS_IN_FLIGHT, blob);
  };

  /** An entry of an index. An entry of unknown type is copied as it is; what it points to is unknown. */
  const entry = async (child: Descriptor, depth: number): Promise<void> => {
    if (isIndexType(child.mediaType) || isManifestType(child.mediaType)) return image(child.digest, depth);
    if (await source.hasBlob(child)) return blob(child);
    logger.warn(`${source.name} contains ${child.digest}, which is not an image: it is copied, but nothing that it may point to.`);
    return image(child.digest, depth);
  };

  const image = async (digest: string, depth: number): Promise<void> => {
    if (manifests.has(digest)) return;
    if (depth > MAX_INDEX_DEPTH) throw unfit(source, `has indexes nested deeper than ${MAX_INDEX_DEPTH} levels`);
    if (++images > MAX_IMAGE_MANIFESTS) throw unfit(source, `has more than ${MAX_IMAGE_MANIFESTS} manifests`);
    const read = await source.manifest(digest);
    if (!read) throw missing(source, digest);
    manifests.add(digest);
    await content(read, depth);
    count(await target.takeManifest(read));
    await beside(digest, 1);
    for (const suffix of LEGACY) await legacy(`${fallbackTag(digest)}.${suffix}`);
  };

  const beside = async (subject: string, depth: number): Promise<void> => {
    await mapInParallel(await source.referrers(subject), REFERRERS_IN_FLIGHT, async ({ reference }) => {
      const read = await source.manifest(reference);
      if (!read || read.manifest.kind === 'foreign' || read.manifest.subject?.digest !== subject) return;
      const known = attached.get(subject) ?? new Set();
      attached.set(subject, known);
      if (known.has(read.digest)) return;
      if (depth > MAX_REFERRER_DEPTH) throw unfit(source, `has referrers nested deeper than ${MAX_REFERRER_DEPTH} levels`);
      known.add(read.digest);
      if (++referrers > MAX_REFERRERS) throw tooManyReferrers(source);
      manifests.add(read.digest);
      await content(read, 0);
      count(await target.attach(read, subject));
      await beside(read.digest, depth + 1);
    });
  };

  const legacy = async (tag: string): Promise<void> => {
    const read = await source.manifest(tag);
    if (read?.manifest.kind !== 'image') return;
    await content(read, 0);
    count(await target.takeManifest(read));
    await target.setName(read, tag);
    manifests.add(read.digest);
    tags.set(tag, read.digest);
  };

  return { image };
}

/** Layers that registries need not store (image-spec, "non-distributable layers"; Docker's foreign layers). */
const isElsewhere = ({ mediaType }: Descriptor): boolean => /\.nondistributable\.|\.foreign\./.test(mediaType);

const missing = ({ name }: ImageSource, digest: string) =>
  new ChopmarkError({
    code: 'INPUT_IMAGE_MISSING',
    message: `${name} lacks ${digest}, which is part of the image.`,
    hint: 'The image is incomplete there. Select platforms that are complete: --image-platforms linux/amd64.',
  });

const unfit = ({ name }: ImageSource, what: string) =>
  new ChopmarkError({ code: 'INPUT_IMAGE_CONTENT', message: `The image in ${name} ${what}.`, hint: 'Give the image by its digest.' });
