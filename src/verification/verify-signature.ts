import { constants, createVerify, type KeyObject, publicDecrypt, verify } from 'node:crypto';
import { classifyKey, DIGEST_OID, type DigestName } from '../x509/algorithms.ts';
import { encodeNull, encodeOctetString, encodeOid, encodeSequence } from '../x509/der.ts';

/** Bytes up to which it is faster to join the parts of a message than to pass them one by one. */
const JOIN = 256 << 10;

/** Whether `signature` is a signature of the key over the joined `parts`. False, and never an error, for any malformed key or signature. */
export function verifyBytes(digest: DigestName, parts: readonly Uint8Array[], key: KeyObject, signature: Buffer): boolean {
  const kind = classifyKey(key);
  if (!kind) return false;
  try {
    const [only, ...others] = parts;
    if (only && others.length === 0) return verify(kind.type === 'ed25519' ? null : digest, only, key, signature);
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (kind.type === 'ed25519') return verify(null, Buffer.concat(parts), key, signature);
    if (length <= JOIN) return verify(digest, Buffer.concat(parts, length), key, signature);
    const verifier = createVerify(digest);
    for (const part of parts) verifier.update(part);
    return verifier.verify(key, signature);
  } catch {
    return false;
  }
}

/**
 * The same for a message of which only the digest is known. Node verifies ECDSA only over whole messages, so a library provides the
 * curves. It is loaded when first needed, because most bundles do not need it. Ed25519 does not sign a digest of the message.
 */
export async function verifyDigest(algorithm: DigestName, digest: Buffer, key: KeyObject, signature: Buffer): Promise<boolean> {
  switch (classifyKey(key)?.type) {
    case 'ec':
      return verifyCurve(digest, key, signature);
    case 'rsa':
      return verifyRsa(algorithm, digest, key, signature);
    default:
      return false;
  }
}

async function verifyCurve(digest: Buffer, key: KeyObject, signature: Buffer): Promise<boolean> {
  const { p256, p384, p521 } = await import('@noble/curves/nist.js');
  const { crv, x = '', y = '' } = key.export({ format: 'jwk' });
  const curve = { 'P-256': p256, 'P-384': p384, 'P-521': p521 }[crv ?? ''];
  if (!curve) return false;
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  try {
    return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
  } catch {
    return false;
  }
}

/** PKCS#1 v1.5 signs the digest with its name (RFC 8017, section 9.2). Decrypted with the key, the signature must be exactly that. */
function verifyRsa(algorithm: DigestName, digest: Buffer, key: KeyObject, signature: Buffer): boolean {
  const oid = Object.keys(DIGEST_OID).find((candidate) => DIGEST_OID[candidate] === algorithm);
  if (!oid) return false;
  const expected = encodeSequence(encodeSequence(encodeOid(oid), encodeNull()), encodeOctetString(digest));
  try {
    return publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature).equals(expected);
  } catch {
    return false;
  }
}
