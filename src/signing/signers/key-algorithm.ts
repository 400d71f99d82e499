import type { KeyObject } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { HashAlgorithm } from '../../x509/algorithms.ts';

/** What Sigstore allows for one kind of key (protobuf-specs, sigstore_common.proto, `PublicKeyDetails`). */
export interface KeyAlgorithm {
  keyDetails: string;
  /** Absent for Ed25519, which cannot sign a digest. */
  hash?: HashAlgorithm;
  /** Signature algorithm in X.509 and PKCS#10 (RFC 5758, 8410, 4055), dotted. */
  signatureOid: string;
}

const ECDSA: Readonly<Record<string, KeyAlgorithm>> = {
  prime256v1: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', hash: 'SHA2_256', signatureOid: '1.2.840.10045.4.3.2' },
  secp384r1: { keyDetails: 'PKIX_ECDSA_P384_SHA_384', hash: 'SHA2_384', signatureOid: '1.2.840.10045.4.3.3' },
  secp521r1: { keyDetails: 'PKIX_ECDSA_P521_SHA_512', hash: 'SHA2_512', signatureOid: '1.2.840.10045.4.3.4' },
};
const ED25519: KeyAlgorithm = { keyDetails: 'PKIX_ED25519', signatureOid: '1.3.101.112' };
/** The sizes that have a name. A log refuses all others. */
const RSA_SIZES = [2048, 3072, 4096];

/** The hash of a key, by its `PublicKeyDetails`. None for Ed25519 and unknown keys. */
export const HASH_OF_KEY: Readonly<Record<string, HashAlgorithm | undefined>> = Object.fromEntries([
  ...Object.values(ECDSA).map(({ keyDetails, hash }) => [keyDetails, hash]),
  ...RSA_SIZES.map((size) => [rsaDetails(size), 'SHA2_256']),
]);

/** @throws ChopmarkError `INPUT_KEY_UNSUPPORTED` for a key that no Sigstore service accepts. */
export function algorithmOf(key: KeyObject): KeyAlgorithm {
  const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  const ecdsa = key.asymmetricKeyType === 'ec' ? ECDSA[namedCurve] : undefined;
  if (ecdsa) return ecdsa;
  if (key.asymmetricKeyType === 'ed25519') return ED25519;
  if (key.asymmetricKeyType === 'rsa' && RSA_SIZES.includes(modulusLength)) {
    return { keyDetails: rsaDetails(modulusLength), hash: 'SHA2_256', signatureOid: '1.2.840.113549.1.1.11' };
  }
  const found = [key.asymmetricKeyType, namedCurve, modulusLength || ''].filter(Boolean).join(' ');
  throw new ChopmarkError({
    code: 'INPUT_KEY_UNSUPPORTED',
    message: `Sigstore does not support keys of this kind (${found}).`,
    hint: 'Use ECDSA on P-256, P-384 or P-521, Ed25519, or RSA with 2048, 3072 or 4096 bits.',
  });
}

function rsaDetails(size: number): string {
  return `PKIX_RSA_PKCS1V15_${size}_SHA256`;
}
