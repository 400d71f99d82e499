import type { KeyObject } from 'node:crypto';

/** Digest names of `HashAlgorithm` in sigstore_common.proto. */
export type HashAlgorithm = 'SHA2_256' | 'SHA2_384' | 'SHA2_512';

/** Digest names of `node:crypto`. */
export type DigestName = 'sha256' | 'sha384' | 'sha512';

export const DIGEST_NAME: Readonly<Record<HashAlgorithm, DigestName>> = { SHA2_256: 'sha256', SHA2_384: 'sha384', SHA2_512: 'sha512' };

/** Digests by object identifier. SHA-1 and MD5 are left out on purpose. */
export const DIGEST_OID: Readonly<Record<string, DigestName | undefined>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

export interface SignatureScheme {
  key: 'ec' | 'rsa' | 'ed25519';
  /** Undefined for Ed25519, which includes its own hash, and for plain RSA in CMS, which states the digest elsewhere. */
  digest?: DigestName;
}

/** Signature algorithms that certificates and timestamps may use, by object identifier. */
export const SIGNATURE_OID: Readonly<Record<string, SignatureScheme | undefined>> = {
  '1.2.840.10045.4.3.2': { key: 'ec', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { key: 'ec', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { key: 'ec', digest: 'sha512' },
  '1.2.840.113549.1.1.11': { key: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { key: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { key: 'rsa', digest: 'sha512' },
  '1.3.101.112': { key: 'ed25519' },
};

const MIN_RSA_BITS = 2048;

/** Curves by their OpenSSL name, with the digest that belongs to each. */
const CURVES: Readonly<Record<string, { digest: DigestName; details: readonly string[] } | undefined>> = {
  prime256v1: { digest: 'sha256', details: ['PKIX_ECDSA_P256_SHA_256'] },
  secp384r1: { digest: 'sha384', details: ['PKIX_ECDSA_P384_SHA_384', 'PKIX_ECDSA_P384_SHA_256'] },
  secp521r1: { digest: 'sha512', details: ['PKIX_ECDSA_P521_SHA_512', 'PKIX_ECDSA_P521_SHA_256'] },
};

export interface KeyKind {
  type: SignatureScheme['key'];
  /** The digest to use with the key if nothing else states one. */
  digest: DigestName;
  /** The `PublicKeyDetails` of protobuf-specs that match such a key. */
  details: readonly string[];
}

/** Undefined for a key that is never accepted: other curves, short RSA keys, DSA, RSA-PSS. */
export function classifyKey(key: KeyObject): KeyKind | undefined {
  const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case 'ec': {
      const curve = CURVES[namedCurve];
      return curve && { type: 'ec', ...curve };
    }
    case 'rsa': {
      const details = ['PKCS1_RSA_PKCS1V5', 'PKIX_RSA_PKCS1V5', `PKIX_RSA_PKCS1V15_${modulusLength}_SHA256`];
      return modulusLength >= MIN_RSA_BITS ? { type: 'rsa', digest: 'sha256', details } : undefined;
    }
    case 'ed25519':
      return { type: 'ed25519', digest: 'sha512', details: ['PKIX_ED25519', 'PKIX_ED25519_PH'] };
    default:
      return undefined;
  }
}
