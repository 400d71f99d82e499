import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import { parseJsonOutline } from '../base/json/json-outline.ts';
import {
  type JsonObject,
  readArray,
  readBase64,
  readInt64,
  readMessage,
  readObject,
  readOneOf,
  readOptionalArray,
  readOptionalInt64,
  readOptionalMessage,
  readOptionalString,
  readString,
  refuseUnknown,
} from '../base/json/json-shape.ts';
import type { Bundle, InclusionProof, LogEntry, SignedContent, SigningMaterial } from './bundle.ts';
import {
  MAX_BUNDLE,
  MAX_BUNDLE_ENTRIES,
  MAX_BUNDLE_OUTLINE,
  MAX_BUNDLE_PART,
  MAX_BUNDLE_VALUES,
  MAX_CHECKPOINT,
  MAX_LOG_BODY,
  MAX_PROOF_HASHES,
} from './limits.ts';
import { DIGEST_LENGTH } from './log-body.ts';

const VERSIONS: Readonly<Record<string, Bundle['version'] | undefined>> = {
  'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
};

/**
 * Reads a Sigstore bundle of version 0.1, 0.2 or 0.3 (protobuf-specs, sigstore_bundle.proto) in protobuf JSON, with either of the names
 * that its fields have there. Rejects unknown fields, two members of one oneof, and anything that the version forbids or that lacks what
 * it requires.
 *
 * @param what What is read, for messages: "app.sigstore.json".
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED`, `VERIFICATION_BUNDLE_VERSION`
 */
export function parseBundle(bytes: Uint8Array | string, what = 'the bundle'): Bundle {
  try {
    return readBundle(
      typeof bytes === 'string' ? parseJson(bytes, { what, maxBytes: MAX_BUNDLE, mayHaveMark: true }) : parseBundleDocument(bytes, what),
      what,
    );
  } catch (error) {
    throw error instanceof JsonError ? malformedBundle(error.message, error) : error;
  }
}

/** The JSON of bundles, with long texts left where they are. @throws JsonError */
export const parseBundleDocument = (bytes: Uint8Array, what: string, { isLine = false } = {}): unknown =>
  parseJsonOutline(bytes, {
    what,
    isLine,
    maxBytes: MAX_BUNDLE,
    maxOutline: MAX_BUNDLE_OUTLINE,
    maxValues: MAX_BUNDLE_VALUES,
    mayHaveMark: true,
  });

/** The same for parsed JSON. */
export function parseBundleJson(json: unknown, what: string): Bundle {
  try {
    return readBundle(json, what);
  } catch (error) {
    throw error instanceof JsonError ? malformedBundle(error.message, error) : error;
  }
}

function readBundle(value: unknown, what: string): Bundle {
  const { mediaType: stated, media_type: spelled } = readObject(value, what);
  const mediaType = readString(stated ?? spelled, `${what}: mediaType`, 200);
  const version = Object.hasOwn(VERSIONS, mediaType) ? VERSIONS[mediaType] : undefined;
  if (version === undefined) {
    throw new ChopmarkError({
      code: 'VERIFICATION_BUNDLE_VERSION',
      message: `${what} has the media type ${JSON.stringify(mediaType)}, which is not a bundle of version 0.1, 0.2 or 0.3.`,
      hint: 'For bundles of other versions, use another release of chopmark. A file that is not a Sigstore bundle cannot be read.',
    });
  }
  const object = readMessage(value, what, ['mediaType', 'verificationMaterial', 'messageSignature', 'dsseEnvelope']);
  const where = 'verificationMaterial';
  const known = ['publicKey', 'x509CertificateChain', 'certificate', 'tlogEntries', 'timestampVerificationData'];
  const material = readMessage(object.verificationMaterial, where, known);
  const timestamps =
    readOptionalMessage(material.timestampVerificationData, `${where}.timestampVerificationData`, ['rfc3161Timestamps']) ?? {};
  const bundle: Bundle = {
    mediaType,
    version,
    material: readMaterial(material),
    entries: readOptionalArray(material.tlogEntries, 'tlogEntries', MAX_BUNDLE_ENTRIES).map((entry, index) =>
      readLogEntry(entry, `tlogEntries[${index}]`),
    ),
    timestamps: readOptionalArray(timestamps.rfc3161Timestamps, 'rfc3161Timestamps', MAX_BUNDLE_ENTRIES).map((item, index) =>
      readPart(item, 'signedTimestamp', `rfc3161Timestamps[${index}]`),
    ),
    content: readContent(object, what),
  };
  refuseWhatVersionForbids(bundle);
  return bundle;
}

/** The one member of a oneof that is present. */
function readChoice<Name extends string>(object: JsonObject, where: string, names: readonly Name[]): { name: Name; value: unknown } {
  const [found, ...others] = names.filter((name) => object[name] !== undefined && object[name] !== null);
  if (found === undefined) throw new JsonError('shape', `${where} has none of ${names.join(', ')}`);
  if (others.length > 0) throw new JsonError('shape', `${where} has ${[found, ...others].join(' and ')}, but only one of them is allowed`);
  return { name: found, value: object[found] };
}

function readMaterial(object: JsonObject): SigningMaterial {
  const { name, value } = readChoice(object, 'verificationMaterial', ['publicKey', 'x509CertificateChain', 'certificate']);
  switch (name) {
    case 'publicKey':
      return { kind: 'public-key', hint: readOptionalString(readMessage(value, name, ['hint']).hint, 'publicKey.hint', 1000) ?? '' };
    case 'certificate':
      return { kind: 'certificate', certificate: readPart(value, 'rawBytes', name) };
    case 'x509CertificateChain': {
      const chain = readMessage(value, name, ['certificates']);
      const certificates = readArray(chain.certificates, `${name}.certificates`, MAX_BUNDLE_ENTRIES).map((item, index) =>
        readPart(item, 'rawBytes', `${name}.certificates[${index}]`),
      );
      if (certificates.length === 0) throw new JsonError('shape', `${name} is empty`);
      return { kind: 'chain', certificates };
    }
  }
}

function readContent(object: JsonObject, what: string): SignedContent {
  const { name, value } = readChoice(object, what, ['messageSignature', 'dsseEnvelope']);
  return name === 'messageSignature' ? readMessageSignature(value, name) : readEnvelope(readObject(value, name), name);
}

/** The digest is a hint and may be absent (sigstore_common.proto, `MessageSignature`). The verifier computes the digest itself. */
function readMessageSignature(value: unknown, name: string): SignedContent {
  const message = readMessage(value, name, ['messageDigest', 'signature']);
  const signature = readFilled(message.signature, `${name}.signature`, MAX_BUNDLE_PART);
  const where = `${name}.messageDigest`;
  const stated = readOptionalMessage(message.messageDigest, where, ['algorithm', 'digest']) ?? {};
  if (Object.keys(stated).length === 0) return { kind: 'message', signature };
  const algorithm = readOneOf(stated.algorithm, `${where}.algorithm`, ['SHA2_256', 'SHA2_384', 'SHA2_512']);
  const digest = readBase64(stated.digest, `${where}.digest`, MAX_BUNDLE_PART);
  if (digest.length !== DIGEST_LENGTH[algorithm]) throw new JsonError('shape', `${where}.digest does not have the length of its algorithm`);
  return { kind: 'message', algorithm, digest, signature };
}

/** A DSSE envelope has one name for each field, in JSON and in protobuf alike (envelope.proto). */
function readEnvelope(value: JsonObject, name: string): SignedContent {
  refuseUnknown(value, ['payload', 'payloadType', 'signatures'], name);
  const signatures = readArray(value.signatures, `${name}.signatures`, MAX_BUNDLE_ENTRIES);
  if (signatures.length !== 1) throw new JsonError('shape', `${name}.signatures has ${signatures.length} signatures instead of one`);
  const signature = readObject(signatures[0], `${name}.signatures[0]`);
  refuseUnknown(signature, ['sig', 'keyid'], `${name}.signatures[0]`);
  const keyid = readOptionalString(signature.keyid, 'keyid', 1000);
  const payloadType = readString(value.payloadType, `${name}.payloadType`, 1000);
  if (payloadType === '') throw new JsonError('shape', `${name}.payloadType is empty`);
  return {
    kind: 'envelope',
    envelope: {
      payloadType,
      payload: readFilled(value.payload, `${name}.payload`, MAX_BUNDLE),
      signature: readFilled(signature.sig, `${name}.signatures[0].sig`, MAX_BUNDLE_PART),
      ...(keyid && { keyid }),
    },
  };
}

const ENTRY_FIELDS = ['logIndex', 'logId', 'kindVersion', 'integratedTime', 'inclusionPromise', 'inclusionProof', 'canonicalizedBody'];
const PROOF_FIELDS = ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint'];

/** A log entry in protobuf JSON (`dev.sigstore.rekor.v1.TransparencyLogEntry`), as in bundles and in responses of Rekor v2. @throws JsonError */
export function readLogEntry(value: unknown, where: string): LogEntry {
  const entry = readMessage(value, where, ENTRY_FIELDS);
  const kindVersion = readMessage(entry.kindVersion, `${where}.kindVersion`, ['kind', 'version']);
  const integratedTime = readOptionalInt64(entry.integratedTime, `${where}.integratedTime`);
  if (integratedTime !== undefined && (integratedTime < 0n || integratedTime > MAX_TIME)) {
    throw new JsonError('shape', `${where}.integratedTime is out of range`);
  }
  const promise = entry.inclusionPromise ?? undefined;
  const proof = readOptionalMessage(entry.inclusionProof, `${where}.inclusionProof`, PROOF_FIELDS);
  return {
    logIndex: readIndex(entry.logIndex, `${where}.logIndex`),
    logId: readPart(entry.logId, 'keyId', `${where}.logId`),
    kind: readString(kindVersion.kind, `${where}.kindVersion.kind`, 100),
    version: readString(kindVersion.version, `${where}.kindVersion.version`, 100),
    ...(integratedTime && { integratedTime }),
    ...(promise !== undefined && { inclusionPromise: readPart(promise, 'signedEntryTimestamp', `${where}.inclusionPromise`) }),
    ...(proof && { inclusionProof: readProof(proof, `${where}.inclusionProof`) }),
    canonicalizedBody: readFilled(entry.canonicalizedBody, `${where}.canonicalizedBody`, MAX_LOG_BODY),
  };
}

/** Seconds: the last time that RFC 3339 can express. */
const MAX_TIME = 253_402_300_799n;

function readProof(proof: JsonObject, where: string): InclusionProof {
  const checkpoint = readOptionalMessage(proof.checkpoint, `${where}.checkpoint`, ['envelope']);
  const envelope = readOptionalString(checkpoint?.envelope, `${where}.checkpoint.envelope`, MAX_CHECKPOINT);
  return {
    logIndex: readIndex(proof.logIndex, `${where}.logIndex`),
    rootHash: readHash(proof.rootHash, `${where}.rootHash`),
    treeSize: readInt64(proof.treeSize, `${where}.treeSize`),
    hashes: readOptionalArray(proof.hashes, `${where}.hashes`, MAX_PROOF_HASHES).map((hash, index) =>
      readHash(hash, `${where}.hashes[${index}]`),
    ),
    ...(envelope && { checkpoint: envelope }),
  };
}

/** ProtoJSON omits zero. */
function readIndex(value: unknown, where: string): bigint {
  const index = readOptionalInt64(value, where) ?? 0n;
  if (index < 0n) throw new JsonError('shape', `${where} is negative`);
  return index;
}

function readHash(value: unknown, where: string): Buffer {
  const hash = readBase64(value, where, 32);
  if (hash.length !== 32) throw new JsonError('shape', `${where} is not 32 bytes long`);
  return hash;
}

/** The bytes in the single field of an object. */
function readPart(value: unknown, field: string, where: string): Buffer {
  return readFilled(readMessage(value, where, [field])[field], `${where}.${field}`, MAX_BUNDLE_PART);
}

function readFilled(value: unknown, where: string, maxBytes: number): Buffer {
  const bytes = readBase64(value, where, maxBytes);
  if (bytes.length === 0) throw new JsonError('shape', `${where} is empty`);
  return bytes;
}

/** The notes about versions in sigstore_bundle.proto. */
function refuseWhatVersionForbids({ version, material, entries }: Bundle): void {
  if (version === '0.3' && material.kind === 'chain') throw new JsonError('shape', 'version 0.3 does not allow a certificate chain');
  entries.forEach((entry, index) => {
    if (version === '0.1') {
      if (!entry.inclusionPromise)
        throw new JsonError('shape', `tlogEntries[${index}] lacks the inclusion promise that version 0.1 requires`);
    } else if (!entry.inclusionProof?.checkpoint) {
      throw new JsonError('shape', `tlogEntries[${index}] lacks an inclusion proof with a checkpoint`);
    }
  });
}

/** The error for what is no bundle, for a reason that completes "Not a Sigstore bundle:". */
export const malformedBundle = (reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `Not a Sigstore bundle: ${reason}.`,
    hint: 'Check that the file is a complete Sigstore bundle in JSON, or JSON Lines with one bundle per line.',
    cause,
  });
