import { ChopmarkError } from '../base/errors/errors.ts';
import { formatTrustConfig } from '../sigstore/trust-config.ts';
import type { Trust } from './trust.ts';

/**
 * What `trust export` writes: the trusted root as it was read, which `trusted-root` and other Sigstore clients take; or a client
 * trust config, which `instance` takes.
 *
 * @throws ChopmarkError `TRUST_NO_SERVICE`
 */
export function exportTrust({ name, bytes, signingConfig }: Trust, kind: 'trust-config' | 'trusted-root'): Buffer {
  if (kind === 'trusted-root') return bytes;
  if (signingConfig) return Buffer.from(formatTrustConfig(bytes, signingConfig));
  throw new ChopmarkError({
    code: 'TRUST_NO_SERVICE',
    message: `No services of ${name} are known, so there is no trust config to write.`,
    hint: 'Export the trusted root alone, or give --signing-config.',
  });
}
