import { canonicalizeJson } from '../base/json/canonical-json.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import {
  type JsonObject,
  readArray,
  readBase64,
  readObject,
  readOneOf,
  readOptionalString,
  readString,
  refuseUnknown,
} from '../base/json/json-shape.ts';
import type { HashAlgorithm } from '../x509/algorithms.ts';
import { parsePem } from '../x509/pem.ts';
import type { LogEntry } from './bundle.ts';
import { MAX_DER, MAX_LOG_BODY } from './limits.ts';

/** Thrown for a body of an unknown kind; callers map it to the code of their stage. */
export class LogBodyError extends Error {
  override readonly name = 'LogBodyError';
}

/** The signer that an entry names, in DER: a certificate or a SubjectPublicKeyInfo. */
export interface LogVerifier {
  kind: 'certificate' | 'public-key';
  der: Buffer;
}

/** What was signed and by which key, as a log entry states it. */
export interface LogBody {
  /** The API version that wrote it. Entries of version 2 prove no time. */
  generation: 1 | 2;
  /**
   * `signed`: the digest of the signed bytes (for an envelope its pre-authentication encoding); `payload`: the digest of an envelope's
   * payload; `envelope`: the digest of the JSON of the whole envelope, as its signer wrote it.
   */
  digestOf: 'signed' | 'payload' | 'envelope';
  algorithm: HashAlgorithm;
  digest: Buffer;
  /** Absent only with the digest of a whole envelope, which covers the signature. */
  signature?: Buffer;
  verifier: LogVerifier;
  /** `PublicKeyDetails` of protobuf-specs; only Rekor v2 names them, and its protobuf JSON omits what is unspecified. */
  keyDetails?: string;
}

/**
 * Reads the canonicalized body of a log entry: `hashedrekord` 0.0.1, `dsse` 0.0.1, `intoto` 0.0.1 and 0.0.2 of Rekor v1, `hashedrekord`
 * and `dsse` 0.0.2 of Rekor v2.
 *
 * @throws LogBodyError
 */
export function parseLogBody({ kind, version, canonicalizedBody }: Pick<LogEntry, 'kind' | 'version' | 'canonicalizedBody'>): LogBody {
  const read = READERS[`${kind} ${version}`];
  if (read === undefined) throw new LogBodyError(`entries of the kind ${quote(kind)} ${quote(version)} are not supported`);
  try {
    const body = readObject(parseJson(canonicalizedBody, { what: 'the body', maxBytes: MAX_LOG_BODY, maxDepth: 16 }), 'body');
    refuseUnknown(body, ['apiVersion', 'kind', 'spec'], 'body');
    if (body.kind !== kind || body.apiVersion !== version)
      throw new LogBodyError('the kind in the body differs from the kind of the entry');
    return read(readObject(body.spec, 'spec'));
  } catch (error) {
    throw error instanceof JsonError ? new LogBodyError(error.message) : error;
  }
}

const READERS: Readonly<Record<string, ((spec: JsonObject) => LogBody) | undefined>> = {
  'hashedrekord 0.0.1': readHashedRekordV1,
  'dsse 0.0.1': readDsseV1,
  'intoto 0.0.1': readFirstInToto,
  'intoto 0.0.2': readInTotoV1,
  'hashedrekord 0.0.2': readHashedRekordV2,
  'dsse 0.0.2': readDsseV2,
};

function readHashedRekordV1(spec: JsonObject): LogBody {
  refuseUnknown(spec, ['data', 'signature'], 'spec');
  const signature = readObject(spec.signature, 'signature');
  refuseUnknown(signature, ['content', 'publicKey'], 'signature');
  const data = readObject(spec.data, 'data');
  return {
    generation: 1,
    digestOf: 'signed',
    ...readHexDigest(data.hash, 'data.hash'),
    signature: readBase64(signature.content, 'signature.content', MAX_DER),
    verifier: readPemVerifier(readObject(signature.publicKey, 'signature.publicKey').content, 'signature.publicKey'),
  };
}

function readDsseV1(spec: JsonObject): LogBody {
  refuseUnknown(spec, ['envelopeHash', 'payloadHash', 'signatures'], 'spec');
  const signature = readOnly(spec.signatures, 'signatures');
  return {
    generation: 1,
    digestOf: 'payload',
    ...readHexDigest(spec.payloadHash, 'payloadHash'),
    signature: readBase64(signature.signature, 'signatures[0].signature', MAX_DER),
    verifier: readPemVerifier(signature.verifier, 'signatures[0].verifier'),
  };
}

/**
 * What cosign before 2.2 logged for attestations. The log keeps neither envelope nor signature, but the digest of the envelope's JSON (rekor,
 * pkg/types/intoto/v0.0.1). It also keeps the digest of the payload, which this one covers.
 */
function readFirstInToto(spec: JsonObject): LogBody {
  refuseUnknown(spec, ['content', 'publicKey'], 'spec');
  const content = readObject(spec.content, 'content');
  refuseUnknown(content, ['hash', 'payloadHash'], 'content');
  return {
    generation: 1,
    digestOf: 'envelope',
    ...readHexDigest(content.hash, 'content.hash'),
    verifier: readPemVerifier(spec.publicKey, 'publicKey'),
  };
}

function readInTotoV1(spec: JsonObject): LogBody {
  refuseUnknown(spec, ['content'], 'spec');
  const content = readObject(spec.content, 'content');
  const signature = readOnly(readObject(content.envelope, 'envelope').signatures, 'signatures');
  // The log base64-encodes once more what was already base64.
  const encoded = readBase64(signature.sig, 'signatures[0].sig', MAX_DER).toString('latin1');
  return {
    generation: 1,
    digestOf: 'payload',
    ...readHexDigest(content.payloadHash, 'payloadHash'),
    signature: readBase64(encoded, 'signatures[0].sig', MAX_DER),
    verifier: readPemVerifier(signature.publicKey, 'signatures[0].publicKey'),
  };
}

function readHashedRekordV2(spec: JsonObject): LogBody {
  refuseUnknown(spec, ['hashedRekordV002'], 'spec');
  const record = readObject(spec.hashedRekordV002, 'hashedRekordV002');
  refuseUnknown(record, ['data', 'signature'], 'hashedRekordV002');
  return { generation: 2, digestOf: 'signed', ...readHashOutput(record.data, 'data'), ...readSignatureV2(record.signature, 'signature') };
}

function readDsseV2(spec: JsonObject): LogBody {
  refuseUnknown(spec, ['dsseV002'], 'spec');
  const record = readObject(spec.dsseV002, 'dsseV002');
  refuseUnknown(record, ['payloadHash', 'signatures'], 'dsseV002');
  return {
    generation: 2,
    digestOf: 'payload',
    ...readHashOutput(record.payloadHash, 'payloadHash'),
    ...readSignatureV2(readOnly(record.signatures, 'signatures'), 'signatures[0]'),
  };
}

function readSignatureV2(value: unknown, where: string): Pick<LogBody, 'signature' | 'verifier' | 'keyDetails'> {
  const signature = readObject(value, where);
  refuseUnknown(signature, ['content', 'verifier'], where);
  const verifier = readObject(signature.verifier, `${where}.verifier`);
  refuseUnknown(verifier, ['keyDetails', 'publicKey', 'x509Certificate'], `${where}.verifier`);
  const { publicKey, x509Certificate } = verifier;
  const keyDetails = readOptionalString(verifier.keyDetails, `${where}.keyDetails`, 64);
  if ((publicKey === undefined) === (x509Certificate === undefined)) throw new LogBodyError('it does not name exactly one verifier');
  return {
    signature: readBase64(signature.content, `${where}.content`, MAX_DER),
    ...(keyDetails && { keyDetails }),
    verifier: {
      kind: publicKey === undefined ? 'certificate' : 'public-key',
      der: readBase64(readObject(publicKey ?? x509Certificate, where).rawBytes, `${where}.rawBytes`, MAX_DER),
    },
  };
}

/** The single signature: a bundle has one, and so has its log entry. */
function readOnly(value: unknown, where: string): JsonObject {
  const [only, ...others] = readArray(value, where, 16);
  if (others.length > 0) throw new LogBodyError('it has more than one signature');
  return readObject(only, where);
}

const HEX_ALGORITHMS = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' } as const;
export const DIGEST_LENGTH: Readonly<Record<HashAlgorithm, number>> = { SHA2_256: 32, SHA2_384: 48, SHA2_512: 64 };

function readHexDigest(value: unknown, where: string): Pick<LogBody, 'algorithm' | 'digest'> {
  const hash = readObject(value, where);
  const name = readOneOf(hash.algorithm, `${where}.algorithm`, ['sha256', 'sha384', 'sha512']);
  const hex = readString(hash.value, `${where}.value`, 128);
  const algorithm = HEX_ALGORITHMS[name];
  if (!/^[0-9a-f]+$/.test(hex)) throw new LogBodyError(`${where} is not lower-case hex`);
  return sized(algorithm, Buffer.from(hex, 'hex'), where);
}

function readHashOutput(value: unknown, where: string): Pick<LogBody, 'algorithm' | 'digest'> {
  const hash = readObject(value, where);
  const algorithm = readOneOf(hash.algorithm, `${where}.algorithm`, ['SHA2_256', 'SHA2_384', 'SHA2_512']);
  return sized(algorithm, readBase64(hash.digest, `${where}.digest`, 64), where);
}

function sized(algorithm: HashAlgorithm, digest: Buffer, where: string): Pick<LogBody, 'algorithm' | 'digest'> {
  if (digest.length !== DIGEST_LENGTH[algorithm]) throw new LogBodyError(`${where} has the wrong length`);
  return { algorithm, digest };
}

function readPemVerifier(value: unknown, where: string): LogVerifier {
  const blocks = parsePem(readBase64(value, where, MAX_DER).toString('latin1'));
  const [block] = blocks;
  if (block === undefined || blocks.length > 1) throw new LogBodyError(`${where} is not one PEM block`);
  if (block.label !== 'CERTIFICATE' && block.label !== 'PUBLIC KEY') throw new LogBodyError(`${where} is not a certificate or public key`);
  return { kind: block.label === 'CERTIFICATE' ? 'certificate' : 'public-key', der: block.der };
}

const quote = (text: string) => JSON.stringify(text.slice(0, 40));

export interface HashedRekord {
  algorithm: HashAlgorithm;
  digest: Buffer;
  signature: Buffer;
  verifier: LogVerifier;
  keyDetails: string;
}

/** The body that Rekor v2 stores, and hashes as leaf, for a `hashedrekord` request (rekor-tiles, CLIENTS.md). */
export function formatHashedRekordV2({ algorithm, digest, signature, verifier, keyDetails }: HashedRekord): Buffer {
  const rawBytes = verifier.der.toString('base64');
  return Buffer.from(
    canonicalizeJson({
      apiVersion: '0.0.2',
      kind: 'hashedrekord',
      spec: {
        hashedRekordV002: {
          data: { algorithm, digest: digest.toString('base64') },
          signature: {
            content: signature.toString('base64'),
            verifier: {
              keyDetails,
              ...(verifier.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }),
            },
          },
        },
      },
    }),
  );
}
