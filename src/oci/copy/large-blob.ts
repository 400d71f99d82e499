import { hashFiles } from '../../base/fs/hash-files.ts';
import { REQUEST_TIMEOUT } from '../../base/limits.ts';
import { MAX_IMAGE_BLOB, MAX_REGISTRY_ANSWER, MIN_TRANSFER_RATE } from '../limits.ts';
import type { Descriptor } from '../manifest.ts';
import { uploadBlob, wrongDigest } from '../registry/contents.ts';
import type { Repository } from '../registry/registry.ts';
import { toRegistryError } from '../registry/response-error.ts';
import { refuseLargeBlob } from './refuse-large-blob.ts';

type Blob = Pick<Descriptor, 'digest' | 'size'>;

/** Milliseconds for one try to transfer that many bytes. */
const timeFor = (size: number): number => REQUEST_TIMEOUT + Math.ceil(size / MIN_TRANSFER_RATE) * 1000;

/** Writes a blob to a file, never to memory as a whole; checks its size and digest. @throws ChopmarkError `STORE_…` */
export async function saveBlob(repository: Repository, { digest, size }: Blob, path: string): Promise<void> {
  if (size > MAX_IMAGE_BLOB) throw refuseLargeBlob(repository.name, { digest, size });
  const answer = await repository.send({
    path: `blobs/${digest}`,
    maxBytes: Math.max(size, MAX_REGISTRY_ANSWER),
    saveTo: path,
    timeout: timeFor(size),
  });
  if (answer.status !== 200) throw toRegistryError(answer, repository.registry, `the blob ${digest}`);
  if (!(await isBlob(path, { digest, size }))) throw wrongDigest(repository, `the blob ${digest}`);
}

/** Uploads a file as a blob. @throws ChopmarkError `STORE_…` */
export const putBlobFile = (repository: Repository, { digest, size }: Blob, path: string): Promise<void> =>
  uploadBlob(repository, digest, { body: { path, size }, timeout: timeFor(size) });

/** Whether the registry reports the blob with its full size. @throws ChopmarkError `STORE_…` */
export async function hasWholeBlob(repository: Repository, { digest, size }: Blob): Promise<boolean> {
  const answer = await repository.send({ path: `blobs/${digest}`, method: 'HEAD', maxBytes: MAX_REGISTRY_ANSWER });
  if (answer.status === 404) return false;
  if (answer.status !== 200) throw toRegistryError(answer, repository.registry, `the blob ${digest}`);
  const length = answer.headers.get('content-length');
  return length === null || Number(length) === size;
}

/** Whether the file has that size and digest. @throws ChopmarkError `INPUT_…` if the file cannot be read */
export async function isBlob(path: string, { digest, size }: Blob): Promise<boolean> {
  const [algorithm = '', hex] = digest.split(':');
  const [hashed] = await hashFiles([path], {
    algorithms: [algorithm as 'sha256' | 'sha384' | 'sha512'],
    signal: new AbortController().signal,
    followLinks: false,
  });
  return hashed?.size === size && hashed.digest[algorithm] === hex;
}
