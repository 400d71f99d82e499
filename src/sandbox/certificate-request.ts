import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { type DerNode, readBitString, readChildren, readOid, readOnly, TAG } from '../x509/der.ts';
import { SandboxRefusal } from './refusal.ts';

/** Signature algorithms that the public Fulcio accepts, each with its key type and digest. Ed25519 has no digest. */
const ALGORITHMS: Readonly<Record<string, { keyType: string; digest: string | null }>> = {
  '1.2.840.10045.4.3.2': { keyType: 'ec', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { keyType: 'ec', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { keyType: 'ec', digest: 'sha512' },
  '1.2.840.113549.1.1.11': { keyType: 'rsa', digest: 'sha256' },
  '1.3.101.112': { keyType: 'ed25519', digest: null },
};

/**
 * The key of a certificate request (PKCS#10, RFC 2986) in PEM. Verifies that its holder signed the request.
 *
 * @throws SandboxRefusal 400
 */
export function readCertificateRequest(pem: string): KeyObject {
  const { info, key, oid, signature } = parse(pem);
  const algorithm = ALGORITHMS[oid];
  if (algorithm === undefined)
    throw new SandboxRefusal(400, 'The certificate signing request is signed with an algorithm that is not accepted');
  if (key.asymmetricKeyType !== algorithm.keyType || !verifies(algorithm.digest, info, key, signature)) throw invalidSignature();
  return acceptedKey(key);
}

/**
 * A key in PEM. Verifies that its holder signed `challenge`.
 *
 * @throws SandboxRefusal 400
 */
export function readProvenKey(pem: string, proof: Buffer, challenge: string): KeyObject {
  const key = acceptedKey(readPublicKey(pem));
  if (!verifies(digestFor(key), Buffer.from(challenge), key, proof)) throw invalidSignature();
  return key;
}

function parse(pem: string): { info: Buffer; key: KeyObject; oid: string; signature: Buffer } {
  const begin = /^-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----/m.exec(pem);
  const [body = ''] = begin ? pem.slice(begin.index + begin[0].length).split('-----END', 1) : [];
  try {
    const [info, algorithm, signature] = readChildren(readOnly(Buffer.from(body, 'base64'), TAG.SEQUENCE));
    const [, , spki] = readChildren(present(info), TAG.SEQUENCE);
    const [oid] = readChildren(present(algorithm), TAG.SEQUENCE);
    return {
      info: present(info).raw,
      key: createPublicKey({ key: present(spki).raw, type: 'spki', format: 'der' }),
      oid: readOid(present(oid)),
      signature: readBitString(present(signature)),
    };
  } catch {
    throw new SandboxRefusal(400, 'The certificate signing request could not be parsed');
  }
}

function readPublicKey(pem: string): KeyObject {
  try {
    return createPublicKey(pem);
  } catch {
    throw new SandboxRefusal(400, 'The public key supplied in the request could not be parsed');
  }
}

function acceptedKey(key: KeyObject): KeyObject {
  const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
  const strong =
    key.asymmetricKeyType === 'ed25519' ||
    (namedCurve !== undefined && namedCurve in DIGEST_BY_CURVE) ||
    (key.asymmetricKeyType === 'rsa' && [2048, 3072, 4096].includes(modulusLength ?? 0));
  if (!strong) throw new SandboxRefusal(400, 'The public key supplied in the request is insecure');
  return key;
}

const DIGEST_BY_CURVE: Readonly<Record<string, string>> = { prime256v1: 'sha256', secp384r1: 'sha384', secp521r1: 'sha512' };

const digestFor = (key: KeyObject): string | null =>
  key.asymmetricKeyType === 'ed25519' ? null : (DIGEST_BY_CURVE[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'sha256');

/** False if the key and the algorithm do not match. */
function verifies(digest: string | null, data: Buffer, key: KeyObject, signature: Buffer): boolean {
  try {
    return verify(digest, data, key, signature);
  } catch {
    return false;
  }
}

function present(node: DerNode | undefined): DerNode {
  if (node === undefined) throw new TypeError('an element is missing');
  return node;
}

const invalidSignature = () => new SandboxRefusal(400, 'The signature supplied in the request could not be verified');
