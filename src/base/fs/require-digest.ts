import { createHash } from 'node:crypto';
import { ChopmarkError } from '../errors/errors.ts';

/**
 * Whether a file has the bytes that a policy says.
 *
 * @param digest SHA-256, lower-case hex; absent where any bytes will do.
 * @throws ChopmarkError `INPUT_POLICY_DIGEST`
 */
export function requireDigest(bytes: Uint8Array, path: string, digest: string | undefined): void {
  if (digest === undefined) return;
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === digest) return;
  throw new ChopmarkError({
    code: 'INPUT_POLICY_DIGEST',
    message: `${path} has the digest sha256:${found}, and sha256:${digest} was asked for.`,
    hint: 'If the change is meant, write down the new digest.',
  });
}
