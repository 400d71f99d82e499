import { formatTrustConfig } from '../formats/trust-config.ts';
import type { Trust } from './trust.ts';

/**
 * What `trust export` writes: a client trust config, which `instance` takes, where services are known; else, or where it is asked
 * for, the trusted root as it was read, which `trusted-root` and other Sigstore clients take.
 */
export function exportTrust({ bytes, signingConfig }: Trust, kind: 'trust-config' | 'trusted-root'): Buffer {
  return kind === 'trust-config' && signingConfig ? Buffer.from(formatTrustConfig(bytes, signingConfig)) : bytes;
}
