import type { Descriptor } from '../manifest.ts';
import { listReferrers, type Referrer } from '../referrers/referrers.ts';
import { getBlob, getManifest, type ReadManifest } from '../registry/contents.ts';
import type { Repository } from '../registry/registry.ts';
import { hasWholeBlob, saveBlob } from './large-blob.ts';

/** The source of an image and its referrers: a repository of a registry, or a folder. Everything it returns has the requested digest. */
export interface ImageSource {
  /** For people: `ghcr.io/acme/app`, or the folder. */
  name: string;
  /** @returns Undefined if it does not exist. @throws ChopmarkError `STORE_…` */
  manifest(reference: string): Promise<ReadManifest | undefined>;
  /** @throws ChopmarkError `STORE_…` */
  blob(descriptor: Pick<Descriptor, 'digest' | 'size'>, maxBytes: number): Promise<Buffer>;
  /** Writes a blob of any size to a file, and checks its size and digest. @throws ChopmarkError `STORE_…`, `INPUT_…` */
  saveBlob(descriptor: Pick<Descriptor, 'digest' | 'size'>, path: string): Promise<void>;
  /** Whether the blob exists with that size. @throws ChopmarkError `STORE_…` */
  hasBlob(descriptor: Pick<Descriptor, 'digest' | 'size'>): Promise<boolean>;
  /** Possible referrers of the manifest with that digest; each must be read before it counts. @throws ChopmarkError `STORE_…` */
  referrers(digest: string): Promise<Referrer[]>;
}

export const registrySource = (repository: Repository): ImageSource => ({
  name: repository.name,
  manifest: (reference) => getManifest(repository, reference),
  blob: (descriptor, maxBytes) => getBlob(repository, descriptor, maxBytes),
  saveBlob: (descriptor, path) => saveBlob(repository, descriptor, path),
  hasBlob: (descriptor) => hasWholeBlob(repository, descriptor),
  referrers: (digest) => listReferrers(repository, digest),
});
