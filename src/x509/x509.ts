import { createPublicKey, type KeyObject } from 'node:crypto';
import {
  contextConstructed,
  DerError,
  type DerNode,
  readBitString,
  readChildren,
  readDerBoolean,
  readDerInteger,
  readDerTime,
  readOid,
  readOnly,
  TAG,
} from './der.ts';
import { MAX_EXTENSIONS } from './limits.ts';

export interface X509Extension {
  critical: boolean;
  value: Buffer;
}

/** The parts of a certificate as RFC 5280 defines them, parsed strictly and not verified. Buffers are slices of `der`. */
export interface X509Parts {
  der: Buffer;
  /** What the issuer signed. */
  tbs: DerNode;
  /** Object identifier. */
  signatureAlgorithm: string;
  signature: Buffer;
  /** Lower-case hex without leading zeros. */
  serial: string;
  /** DER of the Name. */
  issuer: Buffer;
  /** DER of the Name. */
  subject: Buffer;
  notBefore: Date;
  notAfter: Date;
  /** DER of the SubjectPublicKeyInfo. */
  spki: Buffer;
  publicKey: KeyObject;
  extensions: ReadonlyMap<string, X509Extension>;
}

const V3 = 2n;

/** @throws DerError for anything but one well-formed version 3 certificate with a readable key. */
export function parseX509(der: Buffer): X509Parts {
  const [tbs, algorithm, signature, ...rest] = readChildren(readOnly(der, TAG.SEQUENCE));
  if (!tbs || !algorithm || !signature || rest.length > 0) throw new DerError('not a certificate');
  const [version, serial, innerAlgorithm, issuer, validity, subject, spki, ...optional] = readChildren(tbs, TAG.SEQUENCE);
  if (!version || !serial || !innerAlgorithm || !issuer || !validity || !subject || !spki) throw new DerError('not a certificate');
  const [number] = readChildren(version, contextConstructed(0));
  if (!number || readDerInteger(number) !== V3) throw new DerError('not a version 3 certificate');
  if (!innerAlgorithm.raw.equals(algorithm.raw)) throw new DerError('its signature algorithms differ');
  const [notBefore, notAfter] = readChildren(validity, TAG.SEQUENCE);
  if (!notBefore || !notAfter) throw new DerError('its validity is truncated');
  const [extensions, ...more] = optional;
  // Unique identifiers ([1], [2]) come before extensions ([3]); they are no longer in use (RFC 5280, 4.1.2.8).
  if (extensions?.tag !== contextConstructed(3) || more.length > 0) throw new DerError('it has no extensions');
  return {
    der,
    tbs,
    signatureAlgorithm: readAlgorithm(algorithm),
    signature: readBitString(signature),
    serial: formatSerial(serial),
    issuer: issuer.raw,
    subject: subject.raw,
    notBefore: readDerTime(notBefore),
    notAfter: readDerTime(notAfter),
    spki: spki.raw,
    publicKey: importPublicKey(spki.raw),
    extensions: readExtensions(extensions),
  };
}

/** The identifier of an AlgorithmIdentifier. In every allowed algorithm the parameters are absent or NULL, so they are ignored. */
export function readAlgorithm(node: DerNode): string {
  const [oid] = readChildren(node, TAG.SEQUENCE);
  if (!oid) throw new DerError('an algorithm is missing');
  return readOid(oid);
}

export function formatSerial(node: DerNode): string {
  const serial = readDerInteger(node);
  if (serial < 0n || node.content.length > 21) throw new DerError('a serial number is negative or too long');
  return serial.toString(16);
}

function importPublicKey(spki: Buffer): KeyObject {
  try {
    return createPublicKey({ key: spki, format: 'der', type: 'spki' });
  } catch {
    throw new DerError('its public key cannot be read');
  }
}

function readExtensions(node: DerNode): Map<string, X509Extension> {
  const [list, ...rest] = readChildren(node);
  if (!list || rest.length > 0) throw new DerError('its extensions are malformed');
  const found = new Map<string, X509Extension>();
  for (const extension of readChildren(list, TAG.SEQUENCE)) {
    const [oid, ...parts] = readChildren(extension, TAG.SEQUENCE);
    const value = parts.at(-1);
    const flag = parts.length === 2 ? parts[0] : undefined;
    if (!oid || !value || parts.length > 2 || value.tag !== TAG.OCTET_STRING) throw new DerError('an extension is malformed');
    const name = readOid(oid);
    if (found.has(name)) throw new DerError(`the extension ${name} is duplicated`);
    found.set(name, { critical: flag !== undefined && readDerBoolean(flag), value: value.content });
  }
  if (found.size > MAX_EXTENSIONS) throw new DerError(`it has more than ${MAX_EXTENSIONS} extensions`);
  return found;
}

export const EXTENSION = {
  SUBJECT_KEY_ID: '2.5.29.14',
  KEY_USAGE: '2.5.29.15',
  SUBJECT_ALTERNATIVE_NAME: '2.5.29.17',
  BASIC_CONSTRAINTS: '2.5.29.19',
  AUTHORITY_KEY_ID: '2.5.29.35',
  EXTENDED_KEY_USAGE: '2.5.29.37',
  SCT_LIST: '1.3.6.1.4.1.11129.2.4.2',
} as const;

/**
 * Extensions that are evaluated, or may be ignored because they only help to find an issuer. Any other critical extension is rejected (RFC
 * 5280, 4.2).
 */
const UNDERSTOOD: ReadonlySet<string> = new Set(Object.values(EXTENSION));

export function refuseUnknownCritical({ extensions }: X509Parts): void {
  for (const [oid, { critical }] of extensions) {
    if (critical && !UNDERSTOOD.has(oid)) throw new DerError(`its critical extension ${oid} is not supported`);
  }
}

/** Bits of the key usage by their number (RFC 5280, 4.2.1.3). */
export const KEY_USAGE = { DIGITAL_SIGNATURE: 0, KEY_CERT_SIGN: 5 } as const;

/** Undefined if the certificate does not restrict its key. */
export function hasKeyUsage({ extensions }: X509Parts, bit: number): boolean | undefined {
  const extension = extensions.get(EXTENSION.KEY_USAGE);
  if (!extension) return undefined;
  const { content } = readOnly(extension.value, TAG.BIT_STRING);
  return (((content[1 + (bit >> 3)] ?? 0) << (bit & 7)) & 0x80) !== 0;
}

export const PURPOSE = { CODE_SIGNING: '1.3.6.1.5.5.7.3.3', TIME_STAMPING: '1.3.6.1.5.5.7.3.8', ANY: '2.5.29.37.0' } as const;

/** Undefined if the certificate does not restrict its purposes. */
export function readPurposes({ extensions }: X509Parts): string[] | undefined {
  const extension = extensions.get(EXTENSION.EXTENDED_KEY_USAGE);
  return extension && readChildren(readOnly(extension.value, TAG.SEQUENCE)).map(readOid);
}

export interface BasicConstraints {
  isAuthority: boolean;
  /** How many CA certificates may be between this one and a leaf. */
  pathLength?: number;
}

export function readBasicConstraints({ extensions }: X509Parts): BasicConstraints {
  const extension = extensions.get(EXTENSION.BASIC_CONSTRAINTS);
  if (!extension) return { isAuthority: false };
  const [flag, length, ...rest] = readChildren(readOnly(extension.value, TAG.SEQUENCE));
  if (rest.length > 0) throw new DerError('its basic constraints are malformed');
  const isAuthority = flag !== undefined && readDerBoolean(flag);
  return length ? { isAuthority, pathLength: Number(readDerInteger(length)) } : { isAuthority };
}

/** Whether a certificate names itself as its issuer, as roots do. Bytes that are no certificate do not. */
export function isSelfIssued(der: Buffer): boolean {
  try {
    const { subject, issuer } = parseX509(der);
    return subject.equals(issuer);
  } catch (error) {
    if (error instanceof DerError) return false;
    throw error;
  }
}
