import { hash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { SigningMaterial } from '../../sigstore/bundle.ts';
import { findStatedDigest } from '../../sigstore/message-digest.ts';
import { parseBundle } from '../../sigstore/parse-bundle.ts';
import { readCertificate } from '../../x509/certificate.ts';
import { DerError } from '../../x509/der.ts';

/**
 * Whether two bundles prove the same: one signer signed the same statement, or the same file, at different times. Another signer's
 * bundle, or another statement of the same type about the same subjects, is evidence of its own.
 */
export function areEquivalentBundles(one: Buffer, other: Buffer): boolean {
  const evidence = identifyEvidence(one);
  return evidence !== undefined && evidence === identifyEvidence(other);
}

/** What a bundle proves, as text that is the same for equivalent bundles. Undefined for anything but one bundle. Not verified. */
export function identifyEvidence(bytes: Buffer): string | undefined {
  try {
    const bundle = parseBundle(bytes, 'the bundle');
    const { content, material } = bundle;
    const signer = identifySigner(material);
    if (content.kind === 'envelope')
      return JSON.stringify([signer, content.envelope.payloadType, hash('sha256', content.envelope.payload)]);
    const stated = findStatedDigest(bundle);
    return stated && JSON.stringify([signer, stated.algorithm, stated.digest.toString('hex')]);
  } catch (error) {
    if (error instanceof ChopmarkError) return undefined;
    throw error;
  }
}

/** The names in the certificate: the certificates of two attempts differ. One that cannot be read is only equivalent to itself. */
function identifySigner(material: SigningMaterial): string[] {
  if (material.kind === 'public-key') return [material.hint];
  const certificate = material.kind === 'certificate' ? material.certificate : (material.certificates[0] ?? Buffer.alloc(0));
  try {
    const { san, issuer } = readCertificate(certificate).identity;
    return [san, issuer];
  } catch (error) {
    if (error instanceof DerError) return [hash('sha256', certificate)];
    throw error;
  }
}
