import { DIGEST_OID, type DigestName } from './algorithms.ts';
import {
  contextConstructed,
  contextPrimitive,
  DerError,
  type DerNode,
  readChildren,
  readDerBoolean,
  readDerInteger,
  readDerTime,
  readOid,
  readOnly,
  TAG,
} from './der.ts';
import { MAX_TIMESTAMP_CERTIFICATES } from './limits.ts';
import { formatSerial, readAlgorithm } from './x509.ts';

/** An RFC 3161 timestamp, parsed strictly and not verified. Buffers are slices of the response. */
export interface TimestampToken {
  /** The DER of the TSTInfo: what the authority states. */
  info: Buffer;
  time: Date;
  policy: string;
  imprint: { algorithm: DigestName; digest: Buffer };
  nonce?: bigint;
  /** The certificates in the token, DER. */
  certificates: Buffer[];
  signer: TimestampSigner;
}

export interface TimestampSigner {
  /** DER of the Name. */
  issuer: Buffer;
  /** Lower-case hex. */
  serial: string;
  digestAlgorithm: DigestName;
  /** Digest of `info` that the signature covers. */
  messageDigest: Buffer;
  /** Digest of the certificate of the signing key. */
  certificateDigest: { algorithm: DigestName | 'sha1'; digest: Buffer };
  /** The signed bytes: the signed attributes as a SET. */
  signedAttributes: Buffer;
  /** Object identifier; for RSA it may leave the digest to `digestAlgorithm`. */
  signatureAlgorithm: string;
  signature: Buffer;
}

const OID = {
  SIGNED_DATA: '1.2.840.113549.1.7.2',
  TST_INFO: '1.2.840.113549.1.9.16.1.4',
  CONTENT_TYPE: '1.2.840.113549.1.9.3',
  MESSAGE_DIGEST: '1.2.840.113549.1.9.4',
  SIGNING_CERTIFICATE: '1.2.840.113549.1.9.16.2.12',
  SIGNING_CERTIFICATE_V2: '1.2.840.113549.1.9.16.2.47',
} as const;

/**
 * Reads a TimeStampResp (RFC 3161, section 2.4.2) whose token is CMS signed data with one signer, all in DER.
 *
 * @throws DerError with the reason
 */
export function parseTimestampResponse(der: Buffer): TimestampToken {
  const [status, token, ...rest] = readChildren(readOnly(der, TAG.SEQUENCE));
  const [code] = status ? readChildren(status, TAG.SEQUENCE) : [];
  if (!code || rest.length > 0) throw new DerError('not a timestamp response');
  const granted = readDerInteger(code);
  if (granted !== 0n && granted !== 1n) throw new DerError(`the authority refused with the status ${granted}`);
  if (!token) throw new DerError('it contains no token');
  return parseToken(token);
}

/**
 * The version of signed data whose content is not plain data, and of a signer identified by issuer and serial number (RFC 5652, sections
 * 5.1 and 5.3).
 */
const CONTENT_VERSION = 3n;
const SIGNER_VERSION = 1n;

function parseToken(token: DerNode): TimestampToken {
  const [type, wrapper] = readChildren(token, TAG.SEQUENCE);
  if (!type || !wrapper || readOid(type) !== OID.SIGNED_DATA) throw new DerError('its token is not signed data');
  const signedData = only(wrapper, contextConstructed(0));
  const [version, digestAlgorithms, content, ...rest] = readChildren(signedData, TAG.SEQUENCE);
  if (!version || !digestAlgorithms || !content) throw new DerError('its signed data is truncated');
  const signers = rest.pop();
  const certificates = rest.find(({ tag }) => tag === contextConstructed(0));
  // Revocation lists ([1]) are allowed here by the standard, but are not written by authorities and not needed.
  if (!signers || rest.some(({ tag }) => tag !== contextConstructed(0))) throw new DerError('its signed data is malformed');
  if (readDerInteger(version) !== CONTENT_VERSION) throw new DerError('its signed data has an unsupported version');
  const info = readContent(content);
  const embedded = certificates ? readChildren(certificates, contextConstructed(0)) : [];
  if (embedded.length > MAX_TIMESTAMP_CERTIFICATES) throw new DerError(`it contains more than ${MAX_TIMESTAMP_CERTIFICATES} certificates`);
  const signer = readSigner(only(signers, TAG.SET));
  if (!readChildren(digestAlgorithms, TAG.SET).some((algorithm) => readDigest(algorithm) === signer.digestAlgorithm))
    throw new DerError('its signed data does not list the digest algorithm of its signer');
  return { info, ...readInfo(info), certificates: embedded.map(({ raw }) => raw), signer };
}

function readContent(node: DerNode): Buffer {
  const [type, wrapper] = readChildren(node, TAG.SEQUENCE);
  if (!type || !wrapper || readOid(type) !== OID.TST_INFO) throw new DerError('the signed content is not a timestamp');
  const octets = only(wrapper, contextConstructed(0));
  if (octets.tag !== TAG.OCTET_STRING) throw new DerError('its content is not an octet string');
  return octets.content;
}

function readInfo(der: Buffer): Pick<TimestampToken, 'time' | 'policy' | 'imprint' | 'nonce'> {
  const [version, policy, imprint, serial, time, ...optional] = readChildren(readOnly(der, TAG.SEQUENCE));
  if (!version || !policy || !imprint || !serial || !time) throw new DerError('its timestamp is truncated');
  if (readDerInteger(version) !== 1n) throw new DerError('its timestamp is not of version 1');
  if (time.tag !== TAG.GENERALIZED_TIME) throw new DerError('its time is not a GeneralizedTime');
  const [algorithm, digest] = readChildren(imprint, TAG.SEQUENCE);
  if (!algorithm || digest?.tag !== TAG.OCTET_STRING) throw new DerError('its message imprint is malformed');
  const extensions = optional.find(({ tag }) => tag === contextConstructed(1));
  if (extensions) refuseCritical(extensions);
  const nonce = optional.find(({ tag }) => tag === TAG.INTEGER);
  return {
    time: readDerTime(time),
    policy: readOid(policy),
    imprint: { algorithm: readDigest(algorithm), digest: digest.content },
    ...(nonce && { nonce: readDerInteger(nonce) }),
  };
}

function refuseCritical(extensions: DerNode): void {
  for (const extension of readChildren(extensions)) {
    const [, flag, value] = readChildren(extension, TAG.SEQUENCE);
    if (flag && value && readDerBoolean(flag)) throw new DerError('its timestamp has a critical extension');
  }
}

function readSigner(node: DerNode): TimestampSigner {
  const [version, sid, digestAlgorithm, attributes, signatureAlgorithm, signature] = readChildren(node, TAG.SEQUENCE);
  if (!version || !sid || !digestAlgorithm || !attributes || !signatureAlgorithm || !signature)
    throw new DerError('its signer is truncated');
  if (readDerInteger(version) !== SIGNER_VERSION) throw new DerError('its signer has an unsupported version');
  if (sid.tag === contextPrimitive(0)) throw new DerError('its signer is identified by key, not by issuer and serial number');
  const [issuer, serial] = readChildren(sid, TAG.SEQUENCE);
  if (!issuer || !serial || signature.tag !== TAG.OCTET_STRING) throw new DerError('its signer is malformed');
  const values = readAttributes(attributes);
  const contentType = values.get(OID.CONTENT_TYPE);
  const messageDigest = values.get(OID.MESSAGE_DIGEST);
  if (!contentType || readOid(contentType) !== OID.TST_INFO) throw new DerError('its signature does not cover a timestamp');
  if (messageDigest?.tag !== TAG.OCTET_STRING) throw new DerError('its signature covers no digest');
  return {
    issuer: issuer.raw,
    serial: formatSerial(serial),
    digestAlgorithm: readDigest(digestAlgorithm),
    messageDigest: messageDigest.content,
    certificateDigest: readCertificateDigest(values),
    // The signature covers the SET OF itself, not the [0] under which it is sent (RFC 5652, section 5.4).
    signedAttributes: Buffer.concat([Buffer.from([TAG.SET]), attributes.raw.subarray(1)]),
    signatureAlgorithm: readAlgorithm(signatureAlgorithm),
    signature: signature.content,
  };
}

/** The single value of each attribute. */
function readAttributes(node: DerNode): Map<string, DerNode> {
  const values = new Map<string, DerNode>();
  for (const attribute of readChildren(node, contextConstructed(0))) {
    const [type, set, ...rest] = readChildren(attribute, TAG.SEQUENCE);
    if (!type || !set || rest.length > 0) throw new DerError('a signed attribute is malformed');
    const name = readOid(type);
    if (values.has(name)) throw new DerError(`the signed attribute ${name} is duplicated`);
    values.set(name, only(set, TAG.SET));
  }
  return values;
}

/**
 * Reads ESSCertIDv2 (RFC 5816, section 2.2.1), otherwise ESSCertID, which uses SHA-1 only. That is acceptable because it only selects the
 * certificate, which is verified itself.
 */
function readCertificateDigest(values: ReadonlyMap<string, DerNode>): TimestampSigner['certificateDigest'] {
  const modern = values.get(OID.SIGNING_CERTIFICATE_V2);
  const value = modern ?? values.get(OID.SIGNING_CERTIFICATE);
  if (!value) throw new DerError('its signature does not identify the certificate of its signer');
  const [list] = readChildren(value, TAG.SEQUENCE);
  const [id] = list ? readChildren(list, TAG.SEQUENCE) : [];
  const [first, second] = id ? readChildren(id, TAG.SEQUENCE) : [];
  const named = modern && first?.tag === TAG.SEQUENCE;
  const digest = named ? second : first;
  if (!first || digest?.tag !== TAG.OCTET_STRING) throw new DerError('the certificate of its signer is identified in an unknown way');
  return { algorithm: named ? readDigest(first) : modern ? 'sha256' : 'sha1', digest: digest.content };
}

function readDigest(algorithm: DerNode): DigestName {
  const oid = readAlgorithm(algorithm);
  const name = DIGEST_OID[oid];
  if (!name) throw new DerError(`its digest algorithm ${oid} is not accepted`);
  return name;
}

function only(node: DerNode, tag: number): DerNode {
  const [child, ...others] = readChildren(node, tag);
  if (!child || others.length > 0) throw new DerError('expected exactly one element');
  return child;
}
