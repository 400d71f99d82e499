import type { CertificateAuthority } from '../sigstore/trusted-root.ts';
import { classifyKey, SIGNATURE_OID } from '../x509/algorithms.ts';
import { DerError } from '../x509/der.ts';
import {
  hasKeyUsage,
  KEY_USAGE,
  PURPOSE,
  parseX509,
  readBasicConstraints,
  readPurposes,
  refuseUnknownCritical,
  type X509Parts,
} from '../x509/x509.ts';
import { verifyBytes } from './verify-signature.ts';

/** The verified certificate chain of an authority: the issuer of leaves first, the anchor last. */
export interface AuthorityChain {
  authority: CertificateAuthority;
  certificates: X509Parts[];
}

/** Whether `issuer` issued `certificate`: by name, and by a signature with an accepted algorithm. */
export function isIssuedBy(certificate: X509Parts, issuer: X509Parts): boolean {
  const scheme = SIGNATURE_OID[certificate.signatureAlgorithm];
  return (
    certificate.issuer.equals(issuer.subject) &&
    scheme !== undefined &&
    classifyKey(issuer.publicKey)?.type === scheme.key &&
    verifyBytes(scheme.digest ?? 'sha512', [certificate.tbs.raw], issuer.publicKey, certificate.signature)
  );
}

/**
 * Reads the authority certificates of a chain and verifies them up to the anchor, which is trusted (RFC 5280, section 6): each must be
 * allowed to issue certificates, for this purpose, with this number of authorities below it.
 *
 * @throws DerError that states the reason
 */
export function verifyAuthorities(ders: readonly Buffer[], purpose: string): X509Parts[] {
  const certificates = ders.map(parseX509);
  certificates.forEach((certificate, depth) => {
    refuseUnknownCritical(certificate);
    const { isAuthority, pathLength = Number.POSITIVE_INFINITY } = readBasicConstraints(certificate);
    if (!isAuthority) throw new DerError('one of its certificates is not a certificate of an authority');
    if (pathLength < depth) throw new DerError('one of its certificates has more authorities below it than its path length allows');
    if (hasKeyUsage(certificate, KEY_USAGE.KEY_CERT_SIGN) === false)
      throw new DerError('one of its keys is not allowed to issue certificates');
    const purposes = readPurposes(certificate);
    if (purposes && !purposes.includes(purpose) && !purposes.includes(PURPOSE.ANY))
      throw new DerError('one of its certificates is for another purpose');
    if (!classifyKey(certificate.publicKey)) throw new DerError('one of its keys has an unsupported type');
    const issuer = certificates[depth + 1];
    if (issuer && !isIssuedBy(certificate, issuer)) throw new DerError('one of its certificates is not issued by the next one');
  });
  return certificates;
}

/** The first certificate that was not valid at `time`; undefined if all were valid. */
export const findExpired = (certificates: readonly X509Parts[], time: Date): X509Parts | undefined =>
  certificates.find(({ notBefore, notAfter }) => time < notBefore || time > notAfter);
