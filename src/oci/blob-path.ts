import { join } from 'node:path';

/** The path of a blob in a layout on disk (OCI image-spec, image-layout.md); undefined for an invalid digest, which could be any path. */
export function blobPath(folder: string, digest: string): string | undefined {
  const [algorithm = '', hex = ''] = digest.split(':');
  return /^sha(?:256|384|512)$/.test(algorithm) && /^[0-9a-f]+$/.test(hex) ? join(folder, 'blobs', algorithm, hex) : undefined;
}
