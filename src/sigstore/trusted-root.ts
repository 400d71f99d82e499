import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import {
  readArray,
  readBase64,
  readMessage,
  readObject,
  readOneOf,
  readOptionalArray,
  readOptionalMessage,
  readOptionalString,
  readOptionalTimestamp,
  readString,
  readTimestamp,
} from '../base/json/json-shape.ts';
import { trimEnd } from '../base/text/trim.ts';
import { classifyKey } from '../x509/algorithms.ts';
import { DerError } from '../x509/der.ts';
import { parseX509 } from '../x509/x509.ts';
import { noteKeyId } from './checkpoint.ts';
import { MAX_CHAIN, MAX_DER, MAX_TRUST_FILE, MAX_TRUST_SERVICES, MAX_TRUSTED_ROOTS } from './limits.ts';

/** When a key or certificate authority was in use. A start is required: without one, it is unknown since when it can be trusted. */
export interface Validity {
  start: Date;
  end?: Date;
}

export interface CertificateAuthority {
  uri: string;
  /** Issuer of leaves first, self-signed root last. */
  chain: X509Certificate[];
  validity: Validity;
}

export interface TransparencyLog {
  /** Absent if the root has only its key, as it may for CT logs and Rekor v1. */
  baseUrl?: string;
  /** For messages and results: `baseUrl`, or the log's ID in lower-case hex if there is none. */
  name: string;
  /** The log's own id: SHA-256 of its public key for Rekor v1 and CT logs, the checkpoint key id for Rekor v2. */
  logId: Buffer;
  keyDetails: string;
  publicKey: KeyObject;
  /**
   * Name of the log's key in checkpoints of Rekor v2: the host name of `baseUrl`, or the part of the URL that its ID confirms. Absent
   * without a `baseUrl`.
   */
  origin?: string;
  validity: Validity;
  /** The operator: several logs of one operator count as one. */
  operator?: string;
}

/** `dev.sigstore.trustroot.v1.TrustedRoot`, parsed: keys are imported once, here. */
export interface TrustedRoot {
  certificateAuthorities: CertificateAuthority[];
  ctLogs: TransparencyLog[];
  logs: TransparencyLog[];
  timestampAuthorities: CertificateAuthority[];
}

const MEDIA_TYPES = ['application/vnd.dev.sigstore.trustedroot+json;version=0.1', 'application/vnd.dev.sigstore.trustedroot.v0.2+json'];

/**
 * Reads a trusted root of version 0.1 or 0.2 (protobuf-specs, sigstore_trustroot.proto). Rejects at once what could not be evaluated later:
 * unknown key types, missing starts of validity, empty chains, unknown fields.
 *
 * @param what What is read, for messages: "the trusted root acme.json".
 * @throws ChopmarkError `INPUT_TRUSTED_ROOT_MALFORMED`
 */
export function parseTrustedRoot(bytes: Uint8Array | string, what = 'the trusted root'): TrustedRoot {
  try {
    return readTrustedRoot(parseJson(bytes, { what, maxBytes: MAX_TRUST_FILE, mayHaveMark: true }), what);
  } catch (error) {
    if (!(error instanceof JsonError) && !(error instanceof DerError)) throw error;
    throw malformed(error);
  }
}

/**
 * Reads the trusted roots of a file: one in any layout, or JSON Lines with one per line, as `gh attestation trusted-root` prints them. Each
 * is complete by itself.
 *
 * @param what What is read, for messages: "the trusted root acme.json".
 * @returns At least one.
 * @throws ChopmarkError `INPUT_TRUSTED_ROOT_MALFORMED`
 */
export function parseTrustedRoots(bytes: Uint8Array, what = 'the trusted root'): [TrustedRoot, ...TrustedRoot[]] {
  if (bytes.length > MAX_TRUST_FILE) return [parseTrustedRoot(bytes, what)];
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '');
  // The first line of a root that spans several lines does not end with a closing brace.
  const [first, ...others] = lines;
  if (!first || others.length === 0 || !first.line.endsWith('}')) return [parseTrustedRoot(bytes, what)];
  if (lines.length > MAX_TRUSTED_ROOTS)
    throw malformed(new JsonError('shape', `${what} has ${lines.length} trusted roots; the limit is ${MAX_TRUSTED_ROOTS}`));
  const read = ({ line, number }: { line: string; number: number }) => parseTrustedRoot(line, `${what}, line ${number}`);
  return [read(first), ...others.map(read)];
}

const malformed = (cause: Error) =>
  new ChopmarkError({
    code: 'INPUT_TRUSTED_ROOT_MALFORMED',
    message: `A trusted root cannot be used: ${cause.message}.`,
    hint: 'Fetch it again from the TUF repository of the instance, or create it with "cosign trusted-root create".',
    cause,
  });

function readTrustedRoot(value: unknown, what: string): TrustedRoot {
  const { mediaType, media_type: spelled } = readObject(value, what);
  readOneOf(mediaType ?? spelled, `${what}: mediaType`, MEDIA_TYPES);
  const root = readMessage(value, what, ['mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities']);
  const list = <Item>(field: string, read: (item: unknown, where: string) => Item): Item[] =>
    readOptionalArray(root[field], field, MAX_TRUST_SERVICES).map((item, index) => read(item, `${field}[${index}]`));
  return {
    certificateAuthorities: list('certificateAuthorities', readAuthority),
    ctLogs: list('ctlogs', readLog),
    logs: list('tlogs', readLog),
    timestampAuthorities: list('timestampAuthorities', readAuthority),
  };
}

function readAuthority(value: unknown, where: string): CertificateAuthority {
  const authority = readMessage(value, where, ['subject', 'uri', 'certChain', 'validFor', 'operator']);
  const chain = readMessage(authority.certChain, `${where}.certChain`, ['certificates']);
  const certificates = readArray(chain.certificates, `${where}.certChain.certificates`, MAX_CHAIN);
  if (certificates.length === 0) throw new JsonError('shape', `${where}.certChain is empty`);
  return {
    uri: readOptionalString(authority.uri, `${where}.uri`, 2000) ?? '',
    chain: certificates.map((item, index) => readX509(item, `${where}.certChain.certificates[${index}]`)),
    validity: readValidity(authority.validFor, `${where}.validFor`),
  };
}

function readX509(value: unknown, where: string): X509Certificate {
  const { rawBytes } = readMessage(value, where, ['rawBytes']);
  const der = readBase64(rawBytes, `${where}.rawBytes`, MAX_DER);
  try {
    parseX509(der);
    return new X509Certificate(der);
  } catch (error) {
    throw new JsonError('shape', `${where} is not a certificate${error instanceof DerError ? `: ${error.message}` : ''}`);
  }
}

function readLog(value: unknown, where: string): TransparencyLog {
  const log = readMessage(value, where, ['baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator']);
  readOneOf(log.hashAlgorithm, `${where}.hashAlgorithm`, ['SHA2_256']);
  const key = readMessage(log.publicKey, `${where}.publicKey`, ['rawBytes', 'keyDetails', 'validFor']);
  const keyDetails = readString(key.keyDetails, `${where}.publicKey.keyDetails`, 100);
  const publicKey = readKey(readBase64(key.rawBytes, `${where}.publicKey.rawBytes`, MAX_DER), keyDetails, `${where}.publicKey`);
  const id =
    readOptionalMessage(log.logId, `${where}.logId`, ['keyId']) ?? readMessage(log.checkpointKeyId, `${where}.checkpointKeyId`, ['keyId']);
  const logId = readBase64(id.keyId, `${where}.logId.keyId`, 32);
  if (logId.length < 4) throw new JsonError('shape', `${where}.logId is shorter than 4 bytes`);
  const baseUrl = readOptionalString(log.baseUrl, `${where}.baseUrl`, 2000);
  const operator = readOptionalString(log.operator, `${where}.operator`, 1000);
  return {
    ...(baseUrl && { baseUrl, origin: findOrigin(baseUrl, publicKey, logId, `${where}.baseUrl`) }),
    name: baseUrl || logId.toString('hex'),
    logId,
    keyDetails,
    publicKey,
    validity: readValidity(key.validFor, `${where}.publicKey.validFor`),
    ...(operator && { operator }),
  };
}

function readKey(bytes: Buffer, keyDetails: string, where: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPublicKey({ key: bytes, format: 'der', type: keyDetails.startsWith('PKCS1_') ? 'pkcs1' : 'spki' });
  } catch {
    throw new JsonError('shape', `${where} is not a public key`);
  }
  if (!classifyKey(key)?.details.includes(keyDetails)) throw new JsonError('shape', `${where} is not a key that matches ${keyDetails}`);
  return key;
}

/**
 * The name of a log's key is the log's URL without scheme (C2SP tlog-checkpoint); Rekor uses the host name alone. The name is part of the
 * ID of an Ed25519 key, so the ID shows which of them applies. IDs of other keys contain no name, and such keys belong to Rekor.
 */
function findOrigin(baseUrl: string, publicKey: KeyObject, logId: Buffer, where: string): string {
  const url = URL.parse(baseUrl);
  if (!url) throw new JsonError('shape', `${where} is not a URL`);
  const names = [url.hostname, url.host, trimEnd(`${url.host}${url.pathname}`, '/')];
  const named =
    publicKey.asymmetricKeyType !== 'ec' && names.find((name) => noteKeyId(name, publicKey).subarray(0, logId.length).equals(logId));
  return named || url.hostname;
}

function readValidity(value: unknown, where: string): Validity {
  const range = readMessage(value, where, ['start', 'end']);
  const start = readTimestamp(range.start, `${where}.start`);
  const end = readOptionalTimestamp(range.end, `${where}.end`);
  if (end && end < start) throw new JsonError('shape', `${where} ends before it starts`);
  return end ? { start, end } : { start };
}

/** Both ends are included. */
export const isValidAt = ({ start, end }: Validity, time: Date): boolean => start <= time && (end === undefined || time <= end);
