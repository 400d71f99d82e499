import { ChopmarkError } from '../base/errors/errors.ts';
import { formatTrustConfig } from '../sigstore/trust-config.ts';
import type { Trust } from './trust.ts';

/**
 * The output of `trust export`: the trusted root as it was read, for `trusted-root` and other Sigstore clients; or a client trust
 * config, for `instance`.
 *
 * @throws ChopmarkError `TRUST_NO_SERVICE`
 */
export function exportTrust({ name, bytes, signingConfig }: Trust, kind: 'trust-config' | 'trusted-root'): Buffer {
  if (kind === 'trusted-root') return bytes;
  if (signingConfig) return Buffer.from(formatTrustConfig(bytes, signingConfig));
  throw new ChopmarkError({
    code: 'TRUST_NO_SERVICE',
    message: `The trust config of ${name} cannot be written: its signing config is not known.`,
    hint: 'Export only the trusted root, or give --signing-config.',
  });
}
