import { ChopmarkError } from '../base/errors/errors.ts';
import { formatTrustConfig } from '../sigstore/trust-config.ts';
import type { Trust } from './trust.ts';

/**
 * The output of `trust export`: the trusted root as it was read, for `trusted-root` and other Sigstore clients; or a client trust
 * config, for `instance`.
 *
 * @throws ChopmarkError `TRUST_NO_SERVICE`, or `INPUT_TRUSTED_ROOT_MALFORMED` for several roots in one trust config
 */
export function exportTrust({ name, bytes, signingConfig, alternatives }: Trust, kind: 'trust-config' | 'trusted-root'): Buffer {
  if (kind === 'trusted-root') return bytes;
  if (alternatives.length > 0) throw severalRoots(name, alternatives.length + 1);
  if (signingConfig) return Buffer.from(formatTrustConfig(bytes, signingConfig));
  throw new ChopmarkError({
    code: 'TRUST_NO_SERVICE',
    message: `The trust config of ${name} cannot be written: its signing config is not known.`,
    hint: 'Export only the trusted root, or give --signing-config.',
  });
}

const severalRoots = (name: string, count: number) =>
  new ChopmarkError({
    code: 'INPUT_TRUSTED_ROOT_MALFORMED',
    message: `${name} has ${count} trusted roots, and a client trust config has room for one.`,
    hint: 'Export only the trusted root, or put the root that you need into a file of its own.',
  });
