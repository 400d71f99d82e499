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
 * Verifies the SCTs of a certificate (RFC 6962, section 3.2): each must be from a CT log of the trusted root that was in use at that
 * time, and each log counts once.
 *
 * @throws ChopmarkError `VERIFICATION_SCT`
 */
export function verifyScts(leaf: SigningCertificate, issuer: X509Parts, logs: readonly TransparencyLog[], threshold: number): void {
  const issuerKeyHash = hash('sha256', issuer.spki, 'buffer');
  const seen = new Set<string>();
  for (const sct of leaf.scts) {
    const id = sct.logId.toString('hex');
    if (seen.has(id)) throw refuse('VERIFICATION_SCT', `The certificate of ${leaf.identity.san} has two SCTs from the CT log ${id}.`);
    seen.add(id);
    verifySct(sct, leaf, issuerKeyHash, logs);
  }
  if (seen.size < threshold) {
    throw refuse(
      'VERIFICATION_SCT',
      `The certificate of ${leaf.identity.san} has ${seen.size} SCTs, but ${threshold} are required.`,
      'A certificate that is in no certificate transparency log may have been issued secretly. For an instance without a CT log, use a trusted root without a CT log.',
    );
  }
}

function verifySct(sct: Sct, leaf: SigningCertificate, issuerKeyHash: Buffer, logs: readonly TransparencyLog[]): void {
  const time = new Date(Number(sct.timestamp));
  const known = logs.filter(({ logId }) => logId.equals(sct.logId));
  if (known.length === 0) {
    throw refuse(
      'VERIFICATION_SCT',
      `An SCT in the certificate of ${leaf.identity.san} is from a CT log that the trusted root does not list (${sct.logId.toString('hex')}).`,
    );
  }
  const current = known.filter(({ validity }) => isValidAt(validity, time));
  if (current.length === 0)
    throw refuse('VERIFICATION_SCT', `An SCT is from ${formatTime(time)}, when the CT log ${known[0]?.name} was not in use.`);
  const input = encodeSctInput(sct, issuerKeyHash, leaf.precertificate);
  const holds = current.some(
    ({ publicKey }) =>
      sct.hashAlgorithm === TLS_SHA256 &&
      TLS_SIGNATURE[sct.signatureAlgorithm] === classifyKey(publicKey)?.type &&
      verifyBytes('sha256', [input], publicKey, sct.signature),
  );
  if (!holds)
    throw refuse('VERIFICATION_SCT', `An SCT in the certificate of ${leaf.identity.san} is not signed by the CT log ${current[0]?.name}.`);
}
