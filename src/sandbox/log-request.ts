import { constants, createPublicKey, type KeyObject, publicDecrypt, X509Certificate } from 'node:crypto';
import { parseJson } from '../base/json/json.ts';
import { type JsonObject, readBase64, readObject, readOneOf } from '../base/json/json-shape.ts';
import { MAX_SANDBOX_REQUEST, MAX_TILE_ENTRY } from './limits.ts';
import { SandboxRefusal } from './refusal.ts';

type Curve = 'p256' | 'p384' | 'p521';

interface Algorithm {
  /** The name in `HashAlgorithm` of sigstore_common.proto. */
  hash: string;
  digestLength: number;
  curve?: Curve;
  /** Bits of an RSA modulus. */
  modulus?: number;
}

/** `PublicKeyDetails` that Rekor v2 accepts for a signature over a digest. */
const ALGORITHMS = {
  PKIX_ECDSA_P256_SHA_256: { hash: 'SHA2_256', digestLength: 32, curve: 'p256' },
  PKIX_ECDSA_P384_SHA_384: { hash: 'SHA2_384', digestLength: 48, curve: 'p384' },
  PKIX_ECDSA_P521_SHA_512: { hash: 'SHA2_512', digestLength: 64, curve: 'p521' },
  PKIX_RSA_PKCS1V15_2048_SHA256: { hash: 'SHA2_256', digestLength: 32, modulus: 2048 },
  PKIX_RSA_PKCS1V15_3072_SHA256: { hash: 'SHA2_256', digestLength: 32, modulus: 3072 },
  PKIX_RSA_PKCS1V15_4096_SHA256: { hash: 'SHA2_256', digestLength: 32, modulus: 4096 },
} as const satisfies Record<string, Algorithm>;

const KEY_DETAILS = Object.keys(ALGORITHMS) as (keyof typeof ALGORITHMS)[];
const NODE_CURVE: Readonly<Record<Curve, string>> = { p256: 'prime256v1', p384: 'secp384r1', p521: 'secp521r1' };

/**
 * The body of a log entry for a `CreateEntryRequest`, after verifying its signature: the canonical JSON (RFC 8785) that rekor-tiles
 * writes for `hashedrekord` 0.0.2.
 *
 * @throws SandboxRefusal 400
 * @throws JsonError
 */
export async function readLogRequest(request: Buffer): Promise<Buffer> {
  const { hashedRekordRequestV002: hashedRekord } = readObject(parseJson(request, { what: 'the request' }), 'the request');
  if (hashedRekord === undefined || hashedRekord === null) throw new SandboxRefusal(400, 'invalid type, must be hashedrekord');
  const { digest: rawDigest, signature: rawSignature } = readObject(hashedRekord, 'hashedRekordRequestV002');
  const signature = readObject(rawSignature, 'signature');
  const verifier = readObject(signature.verifier, 'signature.verifier');
  const keyDetails = readOneOf(verifier.keyDetails, 'signature.verifier.keyDetails', KEY_DETAILS);
  const algorithm: Algorithm = ALGORITHMS[keyDetails];
  const digest = readBase64(rawDigest, 'digest', MAX_SANDBOX_REQUEST);
  const content = readBase64(signature.content, 'signature.content', MAX_SANDBOX_REQUEST);
  const { key, holder } = readVerifier(verifier);
  if (digest.length !== algorithm.digestLength) throw invalid('the digest does not have the length of its algorithm');
  if (!(await verifies(key, algorithm, digest, content))) throw invalid('the signature does not match');

  const body = encodeLogBody(keyDetails, { digest, signature: content, holder });
  if (body.length > MAX_TILE_ENTRY) throw invalid(`the entry is longer than ${MAX_TILE_ENTRY} bytes`);
  return body;
}

interface Signed {
  digest: Buffer;
  signature: Buffer;
  /** `publicKey` or `x509Certificate` with its `rawBytes`. */
  holder: object;
}

/** Already canonical JSON: the members are in the order of their names, and no text needs escaping. */
export function encodeLogBody(keyDetails: keyof typeof ALGORITHMS, { digest, signature, holder }: Signed): Buffer {
  const data = { algorithm: ALGORITHMS[keyDetails].hash, digest: digest.toString('base64') };
  const hashedRekordV002 = { data, signature: { content: signature.toString('base64'), verifier: { keyDetails, ...holder } } };
  return Buffer.from(JSON.stringify({ apiVersion: '0.0.2', kind: 'hashedrekord', spec: { hashedRekordV002 } }));
}

function readVerifier(verifier: JsonObject): { key: KeyObject; holder: object } {
  const kinds = (['publicKey', 'x509Certificate'] as const).filter((kind) => verifier[kind] !== undefined && verifier[kind] !== null);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) throw invalid('exactly one of publicKey and x509Certificate is needed');
  const rawBytes = readBase64(readObject(verifier[kind], kind).rawBytes, `${kind}.rawBytes`, MAX_SANDBOX_REQUEST);
  const holder = { [kind]: { rawBytes: rawBytes.toString('base64') } };
  try {
    const key =
      kind === 'publicKey' ? createPublicKey({ key: rawBytes, type: 'spki', format: 'der' }) : new X509Certificate(rawBytes).publicKey;
    return { key, holder };
  } catch {
    throw invalid(`the ${kind} cannot be read`);
  }
}

/** Node cannot verify an ECDSA signature over a digest, so another library does it. */
async function verifies(key: KeyObject, { curve, modulus, digestLength }: Algorithm, digest: Buffer, signature: Buffer): Promise<boolean> {
  const details = key.asymmetricKeyDetails ?? {};
  if (modulus !== undefined) return details.modulusLength === modulus && verifiesRsa(key, digest, signature);
  if (curve === undefined || details.namedCurve !== NODE_CURVE[curve]) return false;
  const curves = await import('@noble/curves/nist.js');
  // The uncompressed point is the end of the key's SubjectPublicKeyInfo.
  const coordinate = curve === 'p521' ? 66 : digestLength;
  const point = key.export({ type: 'spki', format: 'der' }).subarray(-(1 + 2 * coordinate));
  try {
    return curves[curve].verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
  } catch {
    return false;
  }
}

/** DigestInfo of SHA-256 without the digest (RFC 8017, section 9.2). */
const SHA256_DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

function verifiesRsa(key: KeyObject, digest: Buffer, signature: Buffer): boolean {
  try {
    const recovered = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature);
    return recovered.equals(Buffer.concat([SHA256_DIGEST_INFO, digest]));
  } catch {
    return false;
  }
}

const invalid = (reason: string) => new SandboxRefusal(400, `invalid hashedrekord request: ${reason}`);
