import { hash } from 'node:crypto';
import { type CertificateAuthority, isValidAt } from '../sigstore/trusted-root.ts';
import { classifyKey, SIGNATURE_OID } from '../x509/algorithms.ts';
import { DerError } from '../x509/der.ts';
import { parseTimestampResponse, type TimestampToken } from '../x509/timestamp-token.ts';
import {
  EXTENSION,
  hasKeyUsage,
  KEY_USAGE,
  PURPOSE,
  parseX509,
  readBasicConstraints,
  readPurposes,
  refuseUnknownCritical,
  type X509Parts,
} from '../x509/x509.ts';
import { findExpired, isIssuedBy, verifyAuthorities } from './authority-chain.ts';
import { formatTime, refuse } from './refuse.ts';
import { verifyBytes } from './verify-signature.ts';

/** Returns the time and the authority that proved it. @throws ChopmarkError `VERIFICATION_TIMESTAMP` */
export type TimestampVerifier = (response: Buffer, signature: Buffer) => { time: Date; authority: CertificateAuthority };

interface TimestampAuthority {
  authority: CertificateAuthority;
  /** The signer, if the trusted root has it. Otherwise tokens embed it. */
  leaf?: X509Parts;
  authorities: X509Parts[];
  /** Signers that tokens embed and the chain issued, by their DER. */
  signers: Map<string, X509Parts>;
}

const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';

/** Verifies RFC 3161 timestamps over signatures. The chain of each authority is verified once, when it is first used. */
export function createTimestampVerifier(authorities: readonly CertificateAuthority[]): TimestampVerifier {
  const prepared = new Map<CertificateAuthority, TimestampAuthority | DerError>();

  const prepare = (authority: CertificateAuthority): TimestampAuthority => {
    let known = prepared.get(authority);
    if (!known) {
      known = attempt(() => readAuthority(authority));
      prepared.set(authority, known);
    }
    if (known instanceof DerError) throw known;
    return known;
  };

  return (response, signature) => {
    const token = attempt(() => parseTimestampResponse(response));
    if (token instanceof DerError)
      throw refuse('VERIFICATION_TIMESTAMP', `A timestamp cannot be read: ${token.message}.`, undefined, token);
    let fault = 'no timestamp authority of the trusted root signed it';
    for (const authority of authorities) {
      const failed = attempt(() => {
        const known = prepare(authority);
        const signer = findSigner(token, known);
        if (!signer) return fault;
        return verifyToken(token, signature, signer, known);
      });
      if (failed === undefined) return { time: token.time, authority };
      fault = failed instanceof DerError ? `${authority.uri}: ${failed.message}` : failed;
    }
    throw refuse('VERIFICATION_TIMESTAMP', `The timestamp of ${formatTime(token.time)} is not valid: ${fault}.`);
  };
}

/** The certificate that signed: the trusted root's own, or the embedded one if the chain issued it. */
function findSigner(token: TimestampToken, { leaf, authorities, signers }: TimestampAuthority): X509Parts | undefined {
  if (leaf) {
    if (!isSigner(leaf, token)) return undefined;
    // Embedded certificates are not needed then. Only those of the chain may be embedded, because other clients could take another one for the signer.
    const known = [leaf, ...authorities];
    if (!token.certificates.every((der) => known.some((certificate) => certificate.der.equals(der))))
      throw new DerError('it embeds a certificate that is not part of its chain');
    return leaf;
  }
  for (const der of token.certificates) {
    const key = der.toString('latin1');
    const signer = signers.get(key) ?? parseX509(der);
    if (!isSigner(signer, token)) continue;
    if (!signers.has(key)) {
      const [issuer] = authorities;
      if (!issuer || !isIssuedBy(signer, issuer)) return undefined;
      refuseOtherPurposes(signer);
      signers.set(key, signer);
    }
    return signer;
  }
  return undefined;
}

function readAuthority(authority: CertificateAuthority): TimestampAuthority {
  const [first, ...rest] = authority.chain.map(({ raw }) => raw);
  const leaf = first && parseX509(first);
  if (!first || !leaf) throw new DerError('its chain is empty');
  if (readBasicConstraints(leaf).isAuthority) {
    return { authority, authorities: verifyAuthorities([first, ...rest], PURPOSE.TIME_STAMPING), signers: new Map() };
  }
  const authorities = verifyAuthorities(rest, PURPOSE.TIME_STAMPING);
  const [issuer] = authorities;
  if (!issuer || !isIssuedBy(leaf, issuer)) throw new DerError('its certificate is not issued by the next certificate of its chain');
  refuseOtherPurposes(leaf);
  return { authority, leaf, authorities, signers: new Map() };
}

/** The key of a timestamp authority signs only timestamps, and its certificate states this in a critical extension (RFC 3161, section 2.3). */
function refuseOtherPurposes(leaf: X509Parts): void {
  refuseUnknownCritical(leaf);
  const purposes = readPurposes(leaf) ?? [];
  if (purposes.length !== 1 || purposes[0] !== PURPOSE.TIME_STAMPING || !leaf.extensions.get(EXTENSION.EXTENDED_KEY_USAGE)?.critical) {
    throw new DerError('its certificate is not only for timestamps');
  }
  if (hasKeyUsage(leaf, KEY_USAGE.DIGITAL_SIGNATURE) === false) throw new DerError('its key is not for digital signatures');
  if (readBasicConstraints(leaf).isAuthority) throw new DerError('its certificate is that of a certificate authority');
}

const isSigner = ({ issuer, serial }: X509Parts, { signer }: TimestampToken): boolean =>
  serial === signer.serial && issuer.equals(signer.issuer);

/** The fault of the token; undefined if it is valid. */
function verifyToken(
  token: TimestampToken,
  signature: Buffer,
  leaf: X509Parts,
  { authority, authorities }: TimestampAuthority,
): string | undefined {
  const { signer, imprint, time, info } = token;
  if (!isValidAt(authority.validity, time)) return `the trusted root does not list ${authority.uri} as in use at that time`;
  if (findExpired([leaf, ...authorities], time)) return `a certificate of ${authority.uri} was not valid at that time`;
  if (!hash(signer.certificateDigest.algorithm, leaf.der, 'buffer').equals(signer.certificateDigest.digest))
    return 'it names another certificate as that of its signer';
  if (!hash(signer.digestAlgorithm, info, 'buffer').equals(signer.messageDigest)) return 'its signature covers another timestamp';
  if (!verifySigner(token, leaf)) return `it is not signed by ${authority.uri}`;
  if (!hash(imprint.algorithm, signature, 'buffer').equals(imprint.digest)) return 'it is for another signature';
  return undefined;
}

function verifySigner({ signer }: TimestampToken, { publicKey }: X509Parts): boolean {
  const scheme =
    signer.signatureAlgorithm === RSA_ENCRYPTION
      ? ({ key: 'rsa', digest: signer.digestAlgorithm } as const)
      : SIGNATURE_OID[signer.signatureAlgorithm];
  if (!scheme || classifyKey(publicKey)?.type !== scheme.key) return false;
  return verifyBytes(scheme.digest ?? 'sha512', [signer.signedAttributes], publicKey, signer.signature);
}

/** The value, or the error if it is a DerError. */
function attempt<Value>(read: () => Value): Value | DerError {
  try {
    return read();
  } catch (error) {
    if (error instanceof DerError) return error;
    throw error;
  }
}
