import { createPublicKey, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { readBoundedFile } from '../../../base/fs/read-file.ts';
import { requireDigest } from '../../../base/fs/require-digest.ts';
import type { Ports } from '../../../base/ports.ts';
import { explainEncoding } from '../../../base/text-encoding.ts';
import { MAX_KEY } from '../limits.ts';

/**
 * @param digest SHA-256 of the file in lower-case hex, if the file is pinned.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_KEY_UNREADABLE`, `INPUT_POLICY_DIGEST`
 */
export async function readPublicKey(path: string, { workingFolder }: Ports, digest?: string): Promise<KeyObject> {
  const bytes = await readBoundedFile(resolve(workingFolder, path), MAX_KEY, 'the public key', { pipes: true });
  requireDigest(bytes, path, digest);
  const encoding = explainEncoding(bytes);
  const text = bytes.toString('utf8');
  // Node would silently derive the public key from a private key, which a verifier must not need.
  if (/-----BEGIN (RSA )?PUBLIC KEY-----/.test(text) && !/PRIVATE KEY/.test(text)) {
    try {
      return createPublicKey(text);
    } catch {
      // Reported like any text that is not a key.
    }
  }
  throw new ChopmarkError({
    code: 'INPUT_KEY_UNREADABLE',
    message: encoding === undefined ? `${path} does not contain a public key in PEM.` : `The public key ${path} is ${encoding}.`,
    hint: 'Use only the public key: openssl pkey -in private.pem -pubout',
  });
}
