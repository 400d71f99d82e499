import { constants, createPublicKey, createSign, generateKeyPairSync, type KeyObject, privateEncrypt, sign } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { DIGEST_NAME, type HashAlgorithm } from '../../x509/algorithms.ts';
import { encodeNull, encodeOctetString, encodeOid, encodeSequence } from '../../x509/der.ts';
import { algorithmOf, type KeyAlgorithm } from './key-algorithm.ts';
import type { Signer, SignInput } from './signer.ts';

/** RFC 8017, appendix B.1. */
const SHA256_OID = '2.16.840.1.101.3.4.2.1';

/**
 * A signer with the private key in this process. `node:crypto` signs bytes. `@noble/curves` signs digests, because Node always
 * hashes the data that it signs with ECDSA (docs/adr/0007).
 *
 * @throws ChopmarkError `INPUT_KEY_UNSUPPORTED`. From `sign`: `INPUT_KEY_DIGEST` for a digest that this key cannot sign.
 */
export function createLocalSigner(privateKey: KeyObject): Signer {
  const algorithm = algorithmOf(privateKey);
  return {
    publicKey: createPublicKey(privateKey),
    keyDetails: algorithm.keyDetails,
    sign: async (input) =>
      input.kind === 'bytes' ? signBytes(privateKey, algorithm, input) : signDigest(privateKey, algorithm, input.algorithm, input.digest),
  };
}

function signBytes(key: KeyObject, { hash }: KeyAlgorithm, { head = Buffer.alloc(0), bytes }: SignInput & { kind: 'bytes' }): Buffer {
  // Ed25519 reads its message twice, so it needs it in one piece.
  return hash ? createSign(DIGEST_NAME[hash]).update(head).update(bytes).sign(key) : sign(null, Buffer.concat([head, bytes]), key);
}

async function signDigest(key: KeyObject, { keyDetails, hash }: KeyAlgorithm, algorithm: HashAlgorithm, digest: Buffer): Promise<Buffer> {
  if (hash === undefined) {
    throw new ChopmarkError({
      code: 'INPUT_KEY_DIGEST',
      message: 'An Ed25519 key cannot sign an artifact by its digest.',
      hint: 'Attest the artifact instead, or sign it with an ECDSA or RSA key.',
    });
  }
  if (hash !== algorithm) {
    throw new ChopmarkError({
      code: 'INPUT_KEY_DIGEST',
      message: `The key (${keyDetails}) signs ${DIGEST_NAME[hash]} digests, but the artifact was hashed with ${DIGEST_NAME[algorithm]}.`,
      hint: 'Attest the artifact instead, or sign it with a P-256 or RSA key.',
    });
  }
  if (key.asymmetricKeyType === 'rsa') {
    const digestInfo = encodeSequence(encodeSequence(encodeOid(SHA256_OID), encodeNull()), encodeOctetString(digest));
    return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, digestInfo);
  }
  return signEcdsaDigest(key, digest);
}

async function signEcdsaDigest(key: KeyObject, digest: Buffer): Promise<Buffer> {
  // Loaded only when needed: it takes 16 ms, and attesting never needs it.
  const { p256, p384, p521 } = await import('@noble/curves/nist.js');
  const curve = { prime256v1: p256, secp384r1: p384, secp521r1: p521 }[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? p256;
  const scalar = Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url');
  try {
    // New entropy in addition to the deterministic nonce protects against fault attacks. Sigstore verifiers accept both high and low S.
    return Buffer.from(curve.sign(digest, scalar, { prehash: false, lowS: false, extraEntropy: true, format: 'der' }));
  } finally {
    scalar.fill(0);
  }
}

/** A signer with a new P-256 key that exists only in memory. */
export const createEphemeralSigner = (): Signer => createLocalSigner(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
