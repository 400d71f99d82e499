import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import {
  type JsonObject,
  readArray,
  readBase64,
  readInt64,
  readObject,
  readOneOf,
  readOptionalArray,
  readOptionalInt64,
  readOptionalObject,
  readOptionalString,
  readString,
  refuseUnknown,
} from '../base/json/json-shape.ts';
import type { Bundle, InclusionProof, LogEntry, SignedContent, SigningMaterial } from './bundle.ts';
import { MAX_BUNDLE, MAX_BUNDLE_ENTRIES, MAX_BUNDLE_PART, MAX_CHECKPOINT, MAX_LOG_BODY, MAX_PROOF_HASHES } from './limits.ts';

import { DIGEST_LENGTH } from './log-body.ts';

const VERSIONS: Readonly<Record<string, Bundle['version'] | undefined>> = {
  'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
};

/**
 * Reads a Sigstore bundle of version 0.1, 0.2 or 0.3 (protobuf-specs, sigstore_bundle.proto) in protobuf JSON with its lowerCamelCase
 * names. Rejects unknown fields, two members of one oneof, and anything that the version forbids or that lacks what it requires.
 *
 * @param what What is read, for messages: "app.sigstore.json".
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED`, `VERIFICATION_BUNDLE_VERSION`
 */
export function parseBundle(bytes: Uint8Array | string, what = 'the bundle'): Bundle {
  try {
    return readBundle(parseJson(bytes, { what, maxBytes: MAX_BUNDLE }), what);
  } catch (error) {
    throw error instanceof JsonError ? malformed(error.message, error) : error;
  }
}

function readBundle(value: unknown, what: string): Bundle {
  const object = readObject(value, what);
  const mediaType = readString(object.mediaType, 'mediaType', 200);
  const version = Object.hasOwn(VERSIONS, mediaType) ? VERSIONS[mediaType] : undefined;
  if (version === undefined) {
    throw new ChopmarkError({
      code: 'VERIFICATION_BUNDLE_VERSION',
      message: `${what} has the media type ${JSON.stringify(mediaType)}, which is not a bundle of version 0.1, 0.2 or 0.3.`,
      hint: 'For bundles of other versions, use another release of chopmark. A file that is not a Sigstore bundle cannot be read.',
    });
  }
  refuseUnknown(object, ['mediaType', 'verificationMaterial', 'messageSignature', 'dsseEnvelope'], what);
  const where = 'verificationMaterial';
  const material = readObject(object.verificationMaterial, where);
  refuseUnknown(material, ['publicKey', 'x509CertificateChain', 'certificate', 'tlogEntries', 'timestampVerificationData'], where);
  const timestamps = readOptionalObject(material.timestampVerificationData, `${where}.timestampVerificationData`) ?? {};
  refuseUnknown(timestamps, ['rfc3161Timestamps'], `${where}.timestampVerificationData`);
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
    content: readContent(object),
  };
  refuseWhatVersionForbids(bundle);
  return bundle;
}

/** The one member of a oneof that is present. */
function readChoice<Name extends string>(object: JsonObject, names: readonly Name[]): { name: Name; value: JsonObject } {
  const [found, ...others] = names.filter((name) => object[name] !== undefined && object[name] !== null);
  if (found === undefined || others.length > 0) throw new JsonError('shape', `exactly one of ${names.join(', ')} must be present`);
  return { name: found, value: readObject(object[found], found) };
}

function readMaterial(object: JsonObject): SigningMaterial {
  const { name, value } = readChoice(object, ['publicKey', 'x509CertificateChain', 'certificate']);
  switch (name) {
    case 'publicKey':
      refuseUnknown(value, ['hint'], name);
      return { kind: 'public-key', hint: readOptionalString(value.hint, 'publicKey.hint', 1000) ?? '' };
    case 'certificate':
      return { kind: 'certificate', certificate: readPart(value, 'rawBytes', name) };
    case 'x509CertificateChain': {
      refuseUnknown(value, ['certificates'], name);
      const certificates = readArray(value.certificates, `${name}.certificates`, MAX_BUNDLE_ENTRIES).map((item, index) =>
        readPart(item, 'rawBytes', `${name}.certificates[${index}]`),
      );
      if (certificates.length === 0) throw new JsonError('shape', `${name} is empty`);
      return { kind: 'chain', certificates };
    }
  }
}

function readContent(object: JsonObject): SignedContent {
  const { name, value } = readChoice(object, ['messageSignature', 'dsseEnvelope']);
  if (name === 'messageSignature') {
    refuseUnknown(value, ['messageDigest', 'signature'], name);
    const digest = readObject(value.messageDigest, 'messageDigest');
    refuseUnknown(digest, ['algorithm', 'digest'], 'messageDigest');
    const algorithm = readOneOf(digest.algorithm, 'messageDigest.algorithm', ['SHA2_256', 'SHA2_384', 'SHA2_512']);
    const bytes = readBase64(digest.digest, 'messageDigest.digest', MAX_BUNDLE_PART);
    if (bytes.length !== DIGEST_LENGTH[algorithm])
      throw new JsonError('shape', 'messageDigest.digest does not have the length of its algorithm');
    return { kind: 'message', algorithm, digest: bytes, signature: readFilled(value.signature, 'signature', MAX_BUNDLE_PART) };
  }
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

/** A log entry in protobuf JSON (`dev.sigstore.rekor.v1.TransparencyLogEntry`), as in bundles and in responses of Rekor v2. @throws JsonError */
export function readLogEntry(value: unknown, where: string): LogEntry {
  const entry = readObject(value, where);
  refuseUnknown(
    entry,
    ['logIndex', 'logId', 'kindVersion', 'integratedTime', 'inclusionPromise', 'inclusionProof', 'canonicalizedBody'],
    where,
  );
  const kindVersion = readObject(entry.kindVersion, `${where}.kindVersion`);
  refuseUnknown(kindVersion, ['kind', 'version'], `${where}.kindVersion`);
  const integratedTime = readOptionalInt64(entry.integratedTime, `${where}.integratedTime`);
  if (integratedTime !== undefined && (integratedTime < 0n || integratedTime > MAX_TIME)) {
    throw new JsonError('shape', `${where}.integratedTime is out of range`);
  }
  const promise = readOptionalObject(entry.inclusionPromise, `${where}.inclusionPromise`);
  const proof = readOptionalObject(entry.inclusionProof, `${where}.inclusionProof`);
  return {
    logIndex: readIndex(entry.logIndex, `${where}.logIndex`),
    logId: readPart(entry.logId, 'keyId', `${where}.logId`),
    kind: readString(kindVersion.kind, `${where}.kindVersion.kind`, 100),
    version: readString(kindVersion.version, `${where}.kindVersion.version`, 100),
    ...(integratedTime && { integratedTime }),
    ...(promise && { inclusionPromise: readPart(promise, 'signedEntryTimestamp', `${where}.inclusionPromise`) }),
    ...(proof && { inclusionProof: readProof(proof, `${where}.inclusionProof`) }),
    canonicalizedBody: readFilled(entry.canonicalizedBody, `${where}.canonicalizedBody`, MAX_LOG_BODY),
  };
}

/** Seconds: the last time that RFC 3339 can express. */
const MAX_TIME = 253_402_300_799n;

function readProof(proof: JsonObject, where: string): InclusionProof {
  refuseUnknown(proof, ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint'], where);
  const checkpoint = readOptionalObject(proof.checkpoint, `${where}.checkpoint`);
  if (checkpoint) refuseUnknown(checkpoint, ['envelope'], `${where}.checkpoint`);
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
  const object = readObject(value, where);
  refuseUnknown(object, [field], where);
  return readFilled(object[field], `${where}.${field}`, MAX_BUNDLE_PART);
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

const malformed = (reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `Not a Sigstore bundle: ${reason}.`,
    hint: 'Check that the file is a complete Sigstore bundle in JSON, or JSON Lines with one bundle per line.',
    cause,
  });
