import { hash } from 'node:crypto';
import { isValidAt, type TransparencyLog } from '../sigstore/trusted-root.ts';
import { classifyKey } from '../x509/algorithms.ts';
import type { SigningCertificate } from '../x509/certificate.ts';
import { encodeSctInput, type Sct } from '../x509/sct.ts';
import type { X509Parts } from '../x509/x509.ts';
import { formatTime, refuse } from './refuse.ts';
import { verifyBytes } from './verify-signature.ts';

const TLS_SHA256 = 4;
const TLS_SIGNATURE: Readonly<Record<number, string | undefined>> = { 1: 'rsa', 3: 'ec' };

/**
 * Verifies the SCTs of a certificate (RFC 6962, section 3.2): each has to be of a CT log of the trusted root, in use at that time,
 * and each log counts once.
 *
 * @throws ChopmarkError `VERIFICATION_SCT`
 */
export function verifyScts(leaf: SigningCertificate, issuer: X509Parts, logs: readonly TransparencyLog[], threshold: number): void {
  const issuerKeyHash = hash('sha256', issuer.spki, 'buffer');
  const seen = new Set<string>();
  for (const sct of leaf.scts) {
    const id = sct.logId.toString('hex');
    if (seen.has(id)) throw refuse('VERIFICATION_SCT', `The certificate of ${leaf.identity.san} has two SCTs of the CT log ${id}.`);
    seen.add(id);
    verifySct(sct, leaf, issuerKeyHash, logs);
  }
  if (seen.size < threshold) {
    throw refuse(
      'VERIFICATION_SCT',
      `The certificate of ${leaf.identity.san} has ${seen.size} SCTs; the trusted root calls for ${threshold}.`,
      'A certificate that no certificate transparency log saw may have been issued in secret.',
    );
  }
}

function verifySct(sct: Sct, leaf: SigningCertificate, issuerKeyHash: Buffer, logs: readonly TransparencyLog[]): void {
  const time = new Date(Number(sct.timestamp));
  const known = logs.filter(({ logId }) => logId.equals(sct.logId));
  if (known.length === 0) {
    throw refuse(
      'VERIFICATION_SCT',
      `An SCT of ${leaf.identity.san} is of a CT log that the trusted root does not have (${sct.logId.toString('hex')}).`,
    );
  }
  const current = known.filter(({ validity }) => isValidAt(validity, time));
  if (current.length === 0) throw refuse('VERIFICATION_SCT', `An SCT is of ${formatTime(time)}, when ${known[0]?.baseUrl} was not in use.`);
  const input = encodeSctInput(sct, issuerKeyHash, leaf.precertificate);
  const holds = current.some(
    ({ publicKey }) =>
      sct.hashAlgorithm === TLS_SHA256 &&
      TLS_SIGNATURE[sct.signatureAlgorithm] === classifyKey(publicKey)?.type &&
      verifyBytes('sha256', [input], publicKey, sct.signature),
  );
  if (!holds) throw refuse('VERIFICATION_SCT', `An SCT of ${leaf.identity.san} is not signed by ${current[0]?.baseUrl}.`);
}
