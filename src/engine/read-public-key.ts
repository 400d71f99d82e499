import { createPublicKey, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { ChopmarkError } from '../core/errors.ts';
import { MAX_KEY } from '../core/limits.ts';
import type { Ports } from '../core/ports.ts';
import { readBoundedFile } from '../core/read-file.ts';

/** @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_KEY_UNREADABLE` */
export async function readPublicKey(path: string, { workingFolder }: Ports): Promise<KeyObject> {
  const text = (await readBoundedFile(resolve(workingFolder, path), MAX_KEY, 'the public key', { pipes: true })).toString('utf8');
  // Node would quietly derive the public key from a private one; a verifier has no business with those.
  if (/-----BEGIN (RSA )?PUBLIC KEY-----/.test(text) && !/PRIVATE KEY/.test(text)) {
    try {
      return createPublicKey(text);
    } catch {
      // The same as text that is no key.
    }
  }
  throw new ChopmarkError({
    code: 'INPUT_KEY_UNREADABLE',
    message: `${path} holds no public key in PEM.`,
    hint: 'Give the public key alone: openssl pkey -in private.pem -pubout',
  });
}
