import { createHash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError } from '../../base/json/json.ts';
import type { HttpResponse } from '../../base/ports.ts';
import { MAX_MANIFEST, MAX_REGISTRY_ANSWER } from '../limits.ts';
import { type Descriptor, type Manifest, parseManifest } from '../manifest.ts';
import { DOCKER_INDEX, DOCKER_MANIFEST, OCI_INDEX, OCI_MANIFEST } from '../media-types.ts';
import type { Repository, RepositoryRequest } from './registry.ts';
import { toRegistryError } from './response-error.ts';

/** A manifest that was read and whose digest was checked. */
export interface ReadManifest {
  /** `sha256:HEX`, computed here. */
  digest: string;
  bytes: Buffer;
  mediaType: string;
  manifest: Manifest;
  /** For the next write (RFC 9110, If-Match), if the registry sends one. */
  etag?: string;
}

const ACCEPT = [OCI_INDEX, OCI_MANIFEST, DOCKER_INDEX, DOCKER_MANIFEST, '*/*'].join(', ');

/**
 * Reads the manifest of a tag or digest. Content requested by digest must have that digest, whatever the registry states.
 *
 * @returns Undefined if it does not exist.
 * @throws ChopmarkError `STORE_…`
 */
export async function getManifest(repository: Repository, reference: string): Promise<ReadManifest | undefined> {
  const what = `the manifest ${reference}`;
  const answer = await repository.send({ path: `manifests/${reference}`, headers: { accept: ACCEPT }, maxBytes: MAX_MANIFEST });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw toRegistryError(answer, repository.registry, what);
  const { body, headers } = answer;
  const asked = /^(sha\d{3}):/.exec(reference)?.[1];
  const digest = digestOf(body, asked ?? 'sha256');
  if (asked !== undefined && digest !== reference) throw wrongDigest(repository, what);
  const etag = headers.get('etag');
  const contentType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const manifest = readManifest(body, contentType, repository, what);
  return { digest, bytes: body, mediaType: manifest.mediaType, manifest, ...(etag && { etag }) };
}

function readManifest(bytes: Buffer, contentType: string, repository: Repository, what: string): Manifest {
  try {
    return parseManifest(bytes, contentType, what);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw garbled(repository, what, `${error.message}`);
  }
}

/** Reads the blob of a descriptor, and checks its size and digest. @throws ChopmarkError `STORE_…` */
export async function getBlob(
  repository: Repository,
  { digest, size }: Pick<Descriptor, 'digest' | 'size'>,
  maxBytes: number,
): Promise<Buffer> {
  const what = `the blob ${digest}`;
  if (size > maxBytes)
    throw new ChopmarkError({
      code: 'STORE_ANSWER_TOO_LARGE',
      message: `In ${repository.name}, ${what} has ${size} bytes; the limit is ${maxBytes}.`,
      hint: WHAT_IS_IT,
    });
  const answer = await repository.send({ path: `blobs/${digest}`, maxBytes: Math.max(size, MAX_REGISTRY_ANSWER) });
  if (answer.status !== 200) throw toRegistryError(answer, repository.registry, what);
  if (answer.body.length !== size || digestOf(answer.body, digest.slice(0, digest.indexOf(':'))) !== digest)
    throw wrongDigest(repository, what);
  return answer.body;
}

export interface PutOptions {
  mediaType: string;
  /** A tag, or the digest. */
  reference: string;
  /** Replaces only the version that was read; registries may ignore this. */
  ifMatch?: string;
}

/** Writes a manifest; the caller checks the status. */
export const putManifest = (repository: Repository, bytes: Buffer, { mediaType, reference, ifMatch }: PutOptions): Promise<HttpResponse> =>
  repository.send({
    path: `manifests/${reference}`,
    method: 'PUT',
    headers: { 'content-type': mediaType, ...(ifMatch && { 'if-match': ifMatch }) },
    body: bytes,
    maxBytes: MAX_REGISTRY_ANSWER,
  });

/**
 * Writes a blob. An existing blob is written again: asking first would take as long as writing.
 *
 * @throws ChopmarkError `STORE_…`
 */
export async function putBlob(repository: Repository, bytes: Buffer): Promise<Descriptor['digest']> {
  const digest = digestOf(bytes);
  await uploadBlob(repository, digest, { body: bytes });
  return digest;
}

/** Uploads content with that digest in one piece: not every registry accepts several. @throws ChopmarkError `STORE_…` */
export async function uploadBlob(
  repository: Repository,
  digest: string,
  content: Pick<RepositoryRequest, 'body' | 'timeout'>,
): Promise<void> {
  const what = `writing the blob ${digest}`;
  for (let left = UPLOADS; ; left--) {
    const url = await beginUpload(repository, what);
    if (url === undefined) return;
    url.searchParams.set('digest', digest);
    const headers = { 'content-type': 'application/octet-stream' };
    const written = await repository.send({ ...content, path: url, method: 'PUT', headers, maxBytes: MAX_REGISTRY_ANSWER });
    if (written.status === 201 || written.status === 204) return;
    // The upload ended without a response, or the registry lost it.
    if (written.status !== 404 || left <= 1) throw toRegistryError(written, repository.registry, what);
  }
}

/** Maximum number of uploads that are started for one blob. */
const UPLOADS = 3;

/** The address to write to; undefined if the registry already has the blob. */
async function beginUpload(repository: Repository, what: string): Promise<URL | undefined> {
  const begun = await repository.send({ path: 'blobs/uploads/', method: 'POST', maxBytes: MAX_REGISTRY_ANSWER });
  if (begun.status === 201) return undefined;
  if (begun.status !== 202) throw toRegistryError(begun, repository.registry, what);
  const location = begun.headers.get('location');
  const url = location !== null && URL.canParse(location, repository.base) ? new URL(location, repository.base) : undefined;
  if (url && (url.protocol === 'https:' || url.protocol === repository.base.protocol)) return url;
  throw garbled(repository, what, 'the response has no usable upload address');
}

export async function hasBlob(repository: Repository, digest: string): Promise<boolean> {
  const answer = await repository.send({ path: `blobs/${digest}`, method: 'HEAD', maxBytes: MAX_REGISTRY_ANSWER });
  return answer.status === 200;
}

export const digestOf = (bytes: Uint8Array, algorithm = 'sha256'): string =>
  `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;

const WHAT_IS_IT = 'Check that this is the right content: attestations are much smaller.';

export const wrongDigest = ({ name }: Repository, what: string) =>
  new ChopmarkError({
    code: 'STORE_INVALID_RESPONSE',
    message: `The registry returned other content than ${what} of ${name}.`,
    hint: 'The registry, or a proxy in front of it, is faulty or malicious. Report this to its operator.',
  });

const garbled = ({ name }: Repository, what: string, reason: string) =>
  new ChopmarkError({
    code: 'STORE_INVALID_RESPONSE',
    message: `In ${name}, ${what} cannot be read: ${reason}.`,
    hint: 'Report this to the owner of the image or to the operator of the registry.',
  });
