import { join } from 'node:path';

/** Where a layout on disk has a blob (OCI image-spec, image-layout.md); undefined for what is no digest: it could be any path. */
export function blobPath(folder: string, digest: string): string | undefined {
  const [algorithm = '', hex = ''] = digest.split(':');
  return /^sha(?:256|384|512)$/.test(algorithm) && /^[0-9a-f]+$/.test(hex) ? join(folder, 'blobs', algorithm, hex) : undefined;
}
