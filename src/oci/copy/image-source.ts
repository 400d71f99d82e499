import type { Descriptor } from '../manifest.ts';
import { listReferrers, type Referrer } from '../referrers/referrers.ts';
import { getBlob, getManifest, type ReadManifest } from '../registry/contents.ts';
import type { Repository } from '../registry/registry.ts';
import { hasWholeBlob, saveBlob } from './large-blob.ts';

/** Where an image and what refers to it are read from: a repository of a registry, or a folder. Everything it gives has the digest it was asked for by. */
export interface ImageSource {
  /** For people: `ghcr.io/acme/app`, or the folder. */
  name: string;
  /** @returns Undefined where there is none. @throws ChopmarkError `STORE_…` */
  manifest(reference: string): Promise<ReadManifest | undefined>;
  /** @throws ChopmarkError `STORE_…` */
  blob(descriptor: Pick<Descriptor, 'digest' | 'size'>, maxBytes: number): Promise<Buffer>;
  /** Writes a blob of any size into a file; what is in it afterwards has that size and digest. @throws ChopmarkError `STORE_…`, `INPUT_…` */
  saveBlob(descriptor: Pick<Descriptor, 'digest' | 'size'>, path: string): Promise<void>;
  /** Whether it is there, and of that size. @throws ChopmarkError `STORE_…` */
  hasBlob(descriptor: Pick<Descriptor, 'digest' | 'size'>): Promise<boolean>;
  /** What may refer to the manifest with that digest; each has to be read before it counts. @throws ChopmarkError `STORE_…` */
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
