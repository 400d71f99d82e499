import { writeFile } from 'node:fs/promises';
import { copyImage } from '../../src/oci/copy/copy-image.ts';
import type { ImageSource } from '../../src/oci/copy/image-source.ts';
import { openLayoutTarget } from '../../src/oci/layout/layout-target.ts';
import { type Descriptor, parseManifest } from '../../src/oci/manifest.ts';
import { OCI_INDEX, OCI_MANIFEST } from '../../src/oci/media-types.ts';
import { digestOf } from '../../src/oci/registry/contents.ts';
import { USER } from './base-entries.ts';
import type { Architecture } from './debian-packages.ts';
import type { Layer } from './layer.ts';

const CONFIG = 'application/vnd.oci.image.config.v1+json';
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
/** Of every build: a time of its own would give every build a digest of its own. */
const CREATED = '1970-01-01T00:00:00Z';

export interface PlatformImage {
  architecture: Architecture;
  /** From the lowest to the topmost, each with what it is made of. */
  layers: readonly (Layer & { contents: string })[];
}

export interface ImageText {
  version: string;
  /** Address of the repository. */
  source: string;
  /** One sentence. */
  description: string;
  /** SPDX. */
  license: string;
}

/**
 * Writes an image for several platforms as a folder in the OCI image layout, with the version as its tag.
 *
 * The labels name no commit: a release pins the digest of its image before the commit with the pin exists (docs/adr/0051). Which commit it
 * was built from is in its provenance.
 *
 * @param folder Absolute; empty, or not there.
 * @returns Digest of the index, as `sha256:HEX`.
 */
export async function writeImage(platforms: readonly PlatformImage[], text: ImageText, folder: string): Promise<string> {
  const blobs = new Map<string, Buffer>();
  const keep = (mediaType: string, bytes: Buffer): Descriptor => {
    const digest = digestOf(bytes);
    blobs.set(digest, bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const keepJson = (mediaType: string, document: object) => keep(mediaType, Buffer.from(JSON.stringify(document)));
  const labels = describe(text);
  const manifests = platforms.map(({ architecture, layers }) => {
    const config = keepJson(CONFIG, {
      created: CREATED,
      architecture,
      os: 'linux',
      config: {
        User: `${USER}:${USER}`,
        Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
        // No entrypoint: CI systems start the shell of the image (docs/adr/0051).
        Cmd: ['chopmark', '--help'],
        WorkingDir: '/home/nonroot',
        Labels: labels,
      },
      rootfs: { type: 'layers', diff_ids: layers.map(({ contentDigest }) => contentDigest) },
      history: layers.map(({ contents }) => ({ created: CREATED, created_by: contents })),
    });
    const manifest = keepJson(OCI_MANIFEST, {
      schemaVersion: 2,
      mediaType: OCI_MANIFEST,
      config,
      layers: layers.map(({ bytes }) => keep(LAYER, bytes)),
      annotations: labels,
    });
    return { ...manifest, platform: { architecture, os: 'linux' } };
  });
  const index = keepJson(OCI_INDEX, { schemaVersion: 2, mediaType: OCI_INDEX, manifests, annotations: labels });
  const mediaTypes = new Map([index, ...manifests].map(({ digest, mediaType }) => [digest, mediaType]));
  const source = blobSource(blobs, mediaTypes);
  // The very code that copies images of others writes this one, and reads every part of it again.
  await copyImage([{ digest: index.digest, tag: text.version }], {
    source,
    target: openLayoutTarget(folder),
    logger: { warn: (message) => console.warn(message) },
  });
  return index.digest;
}

/** Keys of the OCI image-spec (annotations.md). */
function describe({ version, source, description, license }: ImageText): Record<string, string> {
  return Object.fromEntries(
    Object.entries({
      title: 'chopmark',
      description,
      version,
      licenses: license,
      source,
      url: source,
      documentation: `${source}/blob/v${version}/docs/how-to/installation.md`,
    }).map(([key, value]) => [`org.opencontainers.image.${key}`, value]),
  );
}

/** An image in memory. */
function blobSource(blobs: ReadonlyMap<string, Buffer>, mediaTypes: ReadonlyMap<string, string>): ImageSource {
  const read = (digest: string): Buffer => {
    const bytes = blobs.get(digest);
    if (!bytes) throw new Error(`There is no blob ${digest}.`);
    return bytes;
  };
  return {
    name: 'the image',
    async manifest(reference) {
      const mediaType = mediaTypes.get(reference);
      if (mediaType === undefined) return undefined;
      const bytes = read(reference);
      return { digest: reference, bytes, mediaType, manifest: parseManifest(bytes, mediaType, reference) };
    },
    blob: async ({ digest }) => read(digest),
    saveBlob: ({ digest }, path) => writeFile(path, read(digest)),
    hasBlob: async ({ digest }) => blobs.has(digest),
    referrers: async () => [],
  };
}
