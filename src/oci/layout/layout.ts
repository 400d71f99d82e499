import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { codeOf } from '../../base/errors/file-error.ts';
import { copyFileInto } from '../../base/fs/copy-file.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { JsonError } from '../../base/json/json.ts';
import { blobPath } from '../blob-path.ts';
import type { ImageSource } from '../copy/image-source.ts';
import { isBlob } from '../copy/large-blob.ts';
import { refuseLargeBlob } from '../copy/refuse-large-blob.ts';
import { MAX_IMAGE_BLOB, MAX_MANIFEST, MAX_REFERRERS } from '../limits.ts';
import { type Descriptor, parseManifest } from '../manifest.ts';
import { OCI_INDEX } from '../media-types.ts';
import { fallbackTag } from '../referrers/fallback-tags.ts';
import { isBundleType } from '../referrers/oci-manifest.ts';
import { digestOf, type ReadManifest } from '../registry/contents.ts';

const NAME = 'org.opencontainers.image.ref.name';
const CONTAINERD_NAME = 'io.containerd.image.name';

/** How `cosign save` marks what is in its folder: one image, and what was stored about it under tags (cosign, pkg/oci/layout/index.go). */
const KIND = 'kind';
const SAVED = 'dev.cosignproject.cosign/';
const SAVED_IMAGES = [`${SAVED}image`, `${SAVED}imageIndex`];
const SAVED_BESIDE: Readonly<Record<string, string | undefined>> = { sig: `${SAVED}sigs`, att: `${SAVED}atts` };

/** An image layout on disk. */
export interface LayoutSource extends ImageSource {
  /**
   * What the index states as the name of an image: the whole name (docker buildx, containerd), or a tag. Undefined if it states none, or has
   * no such image.
   *
   * @throws ChopmarkError `INPUT_…`
   */
  statedName(reference: string): Promise<string | undefined>;
}

/**
 * An image layout on disk (OCI image-spec, image-layout.md): `index.json` and blobs by digest, as `oras copy --to-oci-layout`, `crane pull
 * --format=oci`, skopeo, buildah and `cosign save` write it. Opens no connection. Every manifest in the index may be a referrer.
 *
 * @param folder Absolute.
 */
export function openLayout(folder: string): LayoutSource {
  let index: Promise<readonly Descriptor[]> | undefined;
  const listed = () => {
    index ??= readIndex(folder);
    return index;
  };
  const manifestAt = async (descriptor: Pick<Descriptor, 'digest' | 'mediaType'>): Promise<ReadManifest | undefined> => {
    const bytes = await readBlob(folder, descriptor.digest, MAX_MANIFEST);
    if (bytes === undefined) return undefined;
    const manifest = understand(folder, () => parseManifest(bytes, descriptor.mediaType, `the manifest ${descriptor.digest}`));
    return { digest: descriptor.digest, bytes, mediaType: manifest.mediaType, manifest };
  };
  return {
    name: `oci-layout:${folder}`,
    async manifest(reference) {
      const found = find(await listed(), reference);
      if (found) return manifestAt(found);
      return reference.includes(':') ? manifestAt({ digest: reference, mediaType: '' }) : undefined;
    },
    async statedName(reference) {
      const { annotations } = find(await listed(), reference) ?? {};
      return annotations?.[CONTAINERD_NAME] ?? annotations?.[NAME];
    },
    async blob({ digest, size }, maxBytes) {
      const bytes = await readBlob(folder, digest, Math.min(size, maxBytes));
      if (bytes?.length === size) return bytes;
      throw broken(folder, `the blob ${digest} is missing or has another size`);
    },
    async saveBlob(descriptor, path) {
      if (descriptor.size > MAX_IMAGE_BLOB) throw refuseLargeBlob(`oci-layout:${folder}`, descriptor);
      const from = blobPath(folder, descriptor.digest);
      if (from === undefined || !(await isThere(from))) throw broken(folder, `the blob ${descriptor.digest} is missing`);
      await copyFileInto(from, path);
      // The copied file is checked, because the folder may have changed since.
      if (!(await isBlob(path, descriptor))) throw broken(folder, `the blob ${descriptor.digest} has another content`);
    },
    async hasBlob(descriptor) {
      const path = blobPath(folder, descriptor.digest);
      return path !== undefined && (await isThere(path)) && isBlob(path, descriptor);
    },
    async referrers(subject) {
      const known = await listed();
      const fallback = known.find(({ annotations }) => annotations?.[NAME] === fallbackTag(subject));
      const more = fallback ? (await manifestAt(fallback))?.manifest : undefined;
      const all = [...known, ...(more?.kind === 'index' ? more.manifests : [])].filter(({ digest }) => digest !== subject);
      if (all.length > MAX_REFERRERS) throw broken(folder, `it lists more than ${MAX_REFERRERS} manifests`);
      return [...new Set(all.map(({ digest }) => digest))].map((reference) => ({ reference }));
    },
  };
}

/** The entry of the index that a digest or tag means. */
function find(known: readonly Descriptor[], reference: string): Descriptor | undefined {
  if (reference.includes(':')) return known.find(({ digest }) => digest === reference);
  const images = known.filter(({ annotations }) => !Object.values(SAVED_BESIDE).includes(annotations?.[KIND]));
  const tagged = images.filter(({ annotations }) => nameMatches(annotations?.[NAME], reference));
  return tagged[0] ?? findSaved(known, reference) ?? (reference === '' ? findOnly(images) : undefined);
}

/** A layout with a single image need not name it. What was attached to it is not another image. */
function findOnly(images: readonly Descriptor[]): Descriptor | undefined {
  const others = images.filter(({ artifactType }) => !isBundleType(artifactType));
  return others.length === 1 ? others[0] : undefined;
}

/** The manifest that cosign stored under the tag of an image (`sha256-HEX.sig`, `.att`), in a folder that `cosign save` wrote for that image. */
function findSaved(known: readonly Descriptor[], tag: string): Descriptor | undefined {
  const [, digest = '', suffix = ''] = /^(.+)\.(sig|att)$/.exec(tag) ?? [];
  const ofKind = (...kinds: (string | undefined)[]) => known.filter(({ annotations }) => kinds.includes(annotations?.[KIND] ?? ''));
  if (!ofKind(...SAVED_IMAGES).some((image) => fallbackTag(image.digest) === digest)) return undefined;
  return ofKind(SAVED_BESIDE[suffix])[0];
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** Some tools write the tag alone, others the whole reference. */
const nameMatches = (name: string | undefined, tag: string): boolean => tag !== '' && (name === tag || name?.endsWith(`:${tag}`) === true);

async function readIndex(folder: string): Promise<readonly Descriptor[]> {
  const bytes = await readBoundedFile(join(folder, 'index.json'), MAX_MANIFEST, 'the index of the image layout');
  const index = understand(folder, () => parseManifest(bytes, OCI_INDEX, 'index.json'));
  return index.kind === 'index' ? index.manifests : [];
}

async function readBlob(folder: string, digest: string, maxBytes: number): Promise<Buffer | undefined> {
  const path = blobPath(folder, digest);
  if (path === undefined) return undefined;
  try {
    const bytes = await readBoundedFile(path, maxBytes, 'a blob of the image layout');
    if (digestOf(bytes, digest.slice(0, digest.indexOf(':'))) === digest) return bytes;
  } catch (error) {
    if (error instanceof Error && codeOf(error.cause) === 'ENOENT') return undefined;
    throw error;
  }
  throw broken(folder, `the blob ${digest} has another content`);
}

function understand<Value>(folder: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw broken(folder, error.message);
  }
}

const broken = (folder: string, reason: string) =>
  new ChopmarkError({
    code: 'INPUT_IMAGE_CONTENT',
    message: `The image layout ${folder} cannot be read: ${reason}.`,
    hint: 'Copy the image again, for example with oras copy -r --to-oci-layout.',
  });
