import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_REGISTRY_ANSWER } from '../limits.ts';
import type { Descriptor } from '../manifest.ts';
import { hasBlob, putManifest, type ReadManifest } from '../registry/contents.ts';
import type { Repository } from '../registry/registry.ts';
import { toRegistryError } from '../registry/response-error.ts';
import type { ImageSource } from './image-source.ts';
import { putBlobFile } from './large-blob.ts';

/** A manifest to copy, byte for byte. */
export type CopiedManifest = Pick<ReadManifest, 'digest' | 'bytes' | 'mediaType' | 'manifest'>;

/** The target of an image copy: a repository of a registry, or a folder. Existing parts are not sent again. */
export interface ImageTarget {
  /** For people: `ghcr.io/acme/app`, or the folder. */
  name: string;
  /** @returns Whether the blob had to be copied. @throws ChopmarkError `STORE_…` */
  takeBlob(descriptor: Pick<Descriptor, 'digest' | 'size'>, source: Pick<ImageSource, 'saveBlob'>): Promise<boolean>;
  /** Everything that the manifest points to exists. @returns Whether it had to be written. @throws ChopmarkError `STORE_…` */
  takeManifest(manifest: CopiedManifest): Promise<boolean>;
  /** Makes a copied manifest available under the tag, if there is one. @returns Whether that changed anything. @throws ChopmarkError `STORE_…` */
  setName(manifest: CopiedManifest, tag: string | undefined): Promise<boolean>;
  /**
   * Attaches a manifest that refers to `subject`, so that it is found there. @returns Whether it had to be written. @throws ChopmarkError
   * `STORE_…`
   */
  attach(manifest: CopiedManifest, subject: string): Promise<boolean>;
  /** Called after the last part. @throws ChopmarkError `STORE_…` */
  finish(): Promise<void>;
}

/** @param scratch A folder for blobs in transit. */
export function registryTarget(
  repository: Repository,
  { scratch, attach }: { scratch: string; attach: ImageTarget['attach'] },
): ImageTarget {
  return {
    name: repository.name,
    attach,
    async takeBlob(descriptor, source) {
      if (await hasBlob(repository, descriptor.digest)) return false;
      const path = join(scratch, randomUUID());
      try {
        await source.saveBlob(descriptor, path);
        await putBlobFile(repository, descriptor, path);
      } finally {
        await rm(path, { force: true });
      }
      return true;
    },
    takeManifest: (manifest) => put(repository, manifest, manifest.digest),
    setName: async (manifest, tag) => tag !== undefined && put(repository, manifest, tag),
    finish: async () => undefined,
  };
}

async function put(repository: Repository, { bytes, digest, mediaType }: CopiedManifest, reference: string): Promise<boolean> {
  if ((await digestAt(repository, reference, mediaType)) === digest) return false;
  const answer = await putManifest(repository, bytes, { mediaType, reference });
  if (answer.status !== 201 && answer.status !== 200) throw toRegistryError(answer, repository.registry, `writing ${reference}`);
  return true;
}

/** The digest of a tag or digest at the target, as the registry reports it. */
async function digestAt(repository: Repository, reference: string, mediaType: string): Promise<string | undefined> {
  const path = `manifests/${reference}`;
  const { status, headers } = await repository.send({
    path,
    method: 'HEAD',
    headers: { accept: mediaType },
    maxBytes: MAX_REGISTRY_ANSWER,
  });
  if (status !== 200) return undefined;
  return headers.get('docker-content-digest') ?? (reference.includes(':') ? reference : undefined);
}
