import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { openLayout } from '../../oci/layout/layout.ts';
import { LAYOUT, readLayoutName } from '../../oci/layout/layout-name.ts';
import { openLayoutTarget } from '../../oci/layout/layout-target.ts';
import { parseManifest } from '../../oci/manifest.ts';
import { EMPTY_CONFIG, OCI_MANIFEST } from '../../oci/media-types.ts';
import { buildBundleManifest } from '../../oci/referrers/oci-manifest.ts';
import { digestOf } from '../../oci/registry/contents.ts';
import type { StoreReceipt } from '../../results/result.ts';
import { parseBundle } from '../../sigstore/parse-bundle.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { withFileLock } from '../local/file-lock.ts';
import { failedReceipt } from '../receipts.ts';
import type { Store } from '../store.ts';
import type { StoreContext } from '../store-context.ts';
import { readImageBundles } from './read-image-bundles.ts';

/** An image in a layout. */
interface Place {
  /** Absolute. */
  folder: string;
  /** `sha256:HEX`. */
  digest: string;
  /** Whether the user named this image, and not only something with its digest. */
  isNamed: boolean;
}

/**
 * Stores bundles in layouts on disk, each as a manifest that refers to its image, in the format of cosign 3 (OCI 1.1 referrers): a copy of
 * the layout to a registry takes them along.
 *
 * @param target The folder of a layout. Empty: the layout of each image.
 */
export function openLayoutStore({ workingFolder, signal }: Pick<StoreContext, 'workingFolder' | 'signal'>, target: string): Store {
  const id = target === '' ? 'oci-layout' : `${LAYOUT}${target}`;
  const chosen = target === '' ? undefined : resolve(workingFolder, readLayoutName(id).folder);
  const placesOf = (subjects: readonly Subject[]): Place[] => {
    const places = subjects.flatMap(({ image, path, digest: { sha256, sha512 } }): Place[] => {
      const digest = sha256 === undefined ? sha512 && `sha512:${sha512}` : `sha256:${sha256}`;
      const own = image?.startsWith(LAYOUT) ? resolve(workingFolder, readLayoutName(image).folder) : undefined;
      const folder = chosen ?? own;
      if (folder === undefined || digest === undefined || path !== undefined) return [];
      return [{ folder, digest, isNamed: image !== undefined }];
    });
    return [...new Map(places.map((place) => [`${place.folder}@${place.digest}`, place])).values()];
  };
  return {
    id,
    place: { url: target === '' ? 'the layout of each image' : target, isPublic: false },
    // Each bundle changes the index of its layout.
    atOnce: 1,
    takesWhat: target === '' ? 'images in layouts on disk (oci-layout:FOLDER)' : 'images',
    takes: (subject) => placesOf([subject]).length > 0,
    async publish({ text, subjects }): Promise<StoreReceipt> {
      const receipt = { store: id };
      try {
        const attached: { location: string; isNew: boolean }[] = [];
        for (const place of placesOf(subjects)) attached.push(...(await attach(text, place, signal)));
        const [first] = attached;
        if (!first) return { ...receipt, status: 'skipped', reason: 'it is not about an image in a layout' };
        return { ...receipt, status: attached.some(({ isNew }) => isNew) ? 'stored' : 'already-stored', url: first.location };
      } catch (error) {
        return failedReceipt(id, error);
      }
    },
    async find(subject) {
      const read = await Promise.all(placesOf([{ ...subject, image: subject.image ?? '' }]).map(readPlace));
      return { found: read.flatMap(({ found }) => found), unread: read.flatMap(({ unread }) => unread) };
    },
  };
}

const readPlace = ({ folder, digest }: Place) => readImageBundles(openLayout(folder), digest);

/** @returns Nothing if the layout does not have an image with that digest, and the user did not name one. */
async function attach(
  text: string,
  { folder, digest, isNamed }: Place,
  signal: AbortSignal,
): Promise<{ location: string; isNew: boolean }[]> {
  const image = await openLayout(folder).manifest(digest);
  if (!image) {
    if (!isNamed) return [];
    throw new ChopmarkError({
      code: 'STORE_NOT_FOUND',
      message: `${LAYOUT}${folder} has no image ${digest}, so the bundle could not be attached to it.`,
      hint: 'Copy the image into the layout first, or name the layout that has it.',
    });
  }
  const bundle = Buffer.from(text);
  const subject = { mediaType: image.mediaType, size: image.bytes.length, digest };
  const bytes = buildBundleManifest(parseBundle(bundle), bundle, subject);
  const manifest = {
    digest: digestOf(bytes),
    bytes,
    mediaType: OCI_MANIFEST,
    manifest: parseManifest(bytes, OCI_MANIFEST, 'the manifest'),
  };
  const isNew = await withFileLock(
    join(folder, '.chopmark.lock'),
    async () => {
      const layout = openLayoutTarget(folder);
      for (const content of [EMPTY_CONFIG.bytes, bundle])
        await layout.takeBlob(
          { digest: digestOf(content), size: content.length },
          { saveBlob: (_, path) => writeFile(path, content, { flag: 'wx' }) },
        );
      const isNewManifest = await layout.attach(manifest, digest);
      await layout.finish();
      return isNewManifest;
    },
    signal,
  );
  return [{ location: `${LAYOUT}${folder}@${manifest.digest}`, isNew }];
}
