import { DerError, readOnly, TAG } from './der.ts';
import { MAX_SCTS } from './limits.ts';

/** A signed certificate timestamp of version 1 (RFC 6962, section 3.2). */
export interface Sct {
  logId: Buffer;
  /** Milliseconds since the epoch. */
  timestamp: bigint;
  extensions: Buffer;
  /** `HashAlgorithm` of TLS 1.2; 4 is SHA-256. */
  hashAlgorithm: number;
  /** `SignatureAlgorithm` of TLS 1.2; 1 is RSA, 3 ECDSA. */
  signatureAlgorithm: number;
  signature: Buffer;
}

/** Milliseconds: the last time that a Date can represent. */
const LAST_TIME = 8_640_000_000_000_000n;

/** Reads the value of the SCT list extension. @throws DerError */
export function parseSctList(extension: Buffer): Sct[] {
  const list = takeAll(readOnly(extension, TAG.OCTET_STRING).content);
  const scts: Sct[] = [];
  for (let offset = 0; offset < list.length; ) {
    const bytes = take(list, offset);
    scts.push(parseSct(bytes));
    offset += 2 + bytes.length;
  }
  if (scts.length > MAX_SCTS) throw new DerError(`it has more than ${MAX_SCTS} SCTs`);
  return scts;
}

function parseSct(bytes: Buffer): Sct {
  if (bytes.length < 47 || bytes[0] !== 0) throw new DerError('an SCT is not of version 1');
  const extensions = take(bytes, 41);
  const end = 43 + extensions.length;
  const hashAlgorithm = bytes[end];
  const signatureAlgorithm = bytes[end + 1];
  if (hashAlgorithm === undefined || signatureAlgorithm === undefined) throw new DerError('an SCT is truncated');
  const timestamp = bytes.readBigUInt64BE(33);
  if (timestamp > LAST_TIME) throw new DerError('an SCT has a time out of range');
  return {
    logId: bytes.subarray(1, 33),
    timestamp,
    extensions,
    hashAlgorithm,
    signatureAlgorithm,
    signature: takeAll(bytes.subarray(end + 2)),
  };
}

/** A vector with a length of two octets, at `offset`. */
function take(bytes: Buffer, offset: number): Buffer {
  if (offset + 2 > bytes.length) throw new DerError('an SCT list is truncated');
  const end = offset + 2 + bytes.readUInt16BE(offset);
  if (end > bytes.length) throw new DerError('an SCT list is truncated');
  return bytes.subarray(offset + 2, end);
}

function takeAll(bytes: Buffer): Buffer {
  const content = take(bytes, 0);
  if (content.length + 2 !== bytes.length) throw new DerError('bytes follow an SCT list');
  return content;
}

/** What a CT log signs for a certificate: its precertificate entry (RFC 6962, section 3.2). */
export function encodeSctInput(
  { timestamp, extensions }: Pick<Sct, 'timestamp' | 'extensions'>,
  issuerKeyHash: Buffer,
  precertificate: Buffer,
): Buffer {
  const head = Buffer.alloc(12);
  head.writeBigUInt64BE(timestamp, 2); // after the version (v1 = 0) and the signature type (certificate_timestamp = 0)
  head.writeUInt16BE(1, 10); // precert_entry
  const length = Buffer.alloc(3);
  length.writeUIntBE(precertificate.length, 0, 3);
  const extensionsLength = Buffer.alloc(2);
  extensionsLength.writeUInt16BE(extensions.length);
  return Buffer.concat([head, issuerKeyHash, length, precertificate, extensionsLength, extensions]);
}

/** One SCT, in the encoding of a list. */
export function encodeSct({ logId, timestamp, extensions, hashAlgorithm, signatureAlgorithm, signature }: Sct): Buffer {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(timestamp);
  return Buffer.concat([
    Buffer.from([0]),
    logId,
    time,
    vector(extensions),
    Buffer.from([hashAlgorithm, signatureAlgorithm]),
    vector(signature),
  ]);
}

/** The list in TLS encoding; the extension wraps it in an octet string. */
export const encodeSctList = (scts: readonly Sct[]): Buffer => vector(Buffer.concat(scts.map((sct) => vector(encodeSct(sct)))));

function vector(content: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length);
  return Buffer.concat([length, content]);
}
