import { createHash } from 'node:crypto';
import { ChopmarkError } from '../errors/errors.ts';

/**
 * Checks that a file has the digest that a policy states.
 *
 * @param digest SHA-256, lower-case hex; undefined if any content is accepted.
 * @throws ChopmarkError `INPUT_POLICY_DIGEST`
 */
export function requireDigest(bytes: Uint8Array, path: string, digest: string | undefined): void {
  if (digest === undefined) return;
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === digest) return;
  throw new ChopmarkError({
    code: 'INPUT_POLICY_DIGEST',
    message: `${path} has another digest than expected: expected sha256:${digest}, found sha256:${found}.`,
    hint: 'If the change is intended, update the digest.',
  });
}
