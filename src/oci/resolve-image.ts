import { ChopmarkError } from '../base/errors/errors.ts';
import { parseJson } from '../base/json/json.ts';
import { readObject } from '../base/json/json-shape.ts';
import { isBuildkitAttestation } from './buildkit.ts';
import type { ImageSource } from './copy/image-source.ts';
import { MAX_IMAGE_CONFIG, MAX_IMAGE_MANIFESTS, MAX_INDEX_DEPTH } from './limits.ts';
import { type Platform, readPlatform } from './manifest.ts';
import { isIndexType, isManifestType } from './media-types.ts';
import { matchesPlatform, type PlatformChoice, showPlatform } from './platform-choice.ts';
import type { ReadManifest } from './registry/contents.ts';

/** A manifest that was selected. */
export interface ResolvedManifest {
  /** `sha256:HEX`. */
  digest: string;
  /** The platform of a child of an index, if the index states it. */
  platform?: Platform;
  /** Whether it is the index of an image for several platforms. */
  isIndex?: boolean;
}

export interface ResolvedImage {
  /** The digest of the reference. */
  digest: string;
  /** The manifests to attest or verify: the one of the reference, its children, or some of them. At least one. */
  chosen: ResolvedManifest[];
  /** Children that are neither images nor indexes; they cannot be selected. */
  foreign: number;
}

/**
 * Resolves a reference once: a tag is read one time, and everything after that uses the digest. Children are selected by platform.
 * Attestations inside an index (BuildKit) are about other children and are never selected.
 *
 * @param reference Tag or digest.
 * @throws ChopmarkError `INPUT_IMAGE_MISSING`, `INPUT_IMAGE_CONTENT`, `INPUT_IMAGE_PLATFORM`, `STORE_…`
 */
export async function resolveImage(source: ImageSource, reference: string, choice: PlatformChoice): Promise<ResolvedImage> {
  const top = await source.manifest(reference);
  if (!top) throw missing(source, reference);
  if (top.manifest.kind !== 'index') {
    await checkOwnPlatform(source, top, choice);
    return { digest: top.digest, chosen: [{ digest: top.digest }], foreign: 0 };
  }
  const children =
    choice.index && !choice.all && choice.platforms.length === 0
      ? { images: [], foreign: 0 }
      : await walk(source, top, 1, new Set([top.digest]));
  const { images, foreign } = children;
  for (const wanted of choice.platforms)
    if (!images.some(({ platform }) => matchesPlatform(platform, wanted))) throw noPlatform(source, showPlatform(wanted), images);
  const chosen = images.filter(({ platform }) => choice.all || choice.platforms.some((wanted) => matchesPlatform(platform, wanted)));
  return { digest: top.digest, chosen: [...(choice.index ? [{ digest: top.digest, isIndex: true }] : []), ...chosen], foreign };
}

interface Children {
  images: ResolvedManifest[];
  foreign: number;
}

async function walk(source: ImageSource, { manifest }: ReadManifest, depth: number, seen: Set<string>): Promise<Children> {
  const found: Children = { images: [], foreign: 0 };
  if (manifest.kind !== 'index') return found;
  if (depth > MAX_INDEX_DEPTH) throw unfit(source, `has indexes nested deeper than ${MAX_INDEX_DEPTH} levels`);
  for (const child of manifest.manifests) {
    if (seen.has(child.digest) || isBuildkitAttestation(child)) continue;
    seen.add(child.digest);
    if (seen.size > MAX_IMAGE_MANIFESTS) throw unfit(source, `has more than ${MAX_IMAGE_MANIFESTS} manifests`);
    if (isManifestType(child.mediaType)) found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) });
    else if (isIndexType(child.mediaType)) {
      const nested = await source.manifest(child.digest);
      if (!nested) throw missing(source, child.digest);
      const below = await walk(source, nested, depth + 1, seen);
      found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) }, ...below.images);
      found.foreign += below.foreign;
    } else found.foreign++;
  }
  return found;
}

/** An image that is not an index states its own platform. */
async function checkOwnPlatform(
  source: ImageSource,
  { manifest, digest }: ReadManifest,
  { platforms, index, all }: PlatformChoice,
): Promise<void> {
  if (platforms.length === 0 || index || all) return;
  if (manifest.kind !== 'image') throw noPlatform(source, platforms.map(showPlatform).join(', '), []);
  const config = readObject(
    parseJson(await source.blob(manifest.config, MAX_IMAGE_CONFIG), { what: 'the configuration of the image' }),
    'config',
  );
  const platform = readPlatform(config, 'config');
  if (!platforms.some((wanted) => matchesPlatform(platform, wanted)))
    throw noPlatform(source, platforms.map(showPlatform).join(', '), [{ digest, platform }]);
}

const missing = ({ name }: ImageSource, reference: string) =>
  new ChopmarkError({
    code: 'INPUT_IMAGE_MISSING',
    message: `${name} has no ${reference === '' ? 'single image' : reference.includes(':') ? reference : `tag ${reference}`}.`,
    hint:
      reference === ''
        ? 'The layout has several images: name one by its tag or digest, oci-layout:FOLDER:TAG.'
        : 'Check that the image was pushed under this name. Some registries also return this status for missing permissions.',
  });

const unfit = ({ name }: ImageSource, what: string) =>
  new ChopmarkError({ code: 'INPUT_IMAGE_CONTENT', message: `The image in ${name} ${what}.`, hint: 'Give the image by its digest.' });

const noPlatform = ({ name }: ImageSource, wanted: string, images: readonly ResolvedManifest[]) =>
  new ChopmarkError({
    code: 'INPUT_IMAGE_PLATFORM',
    message: `The image in ${name} has no variant for ${wanted}.`,
    hint:
      images.length === 0
        ? 'The image names no platforms.'
        : `Its platforms are ${images.flatMap(({ platform }) => (platform ? showPlatform(platform) : [])).join(', ')}.`,
  });
