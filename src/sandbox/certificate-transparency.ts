import { createHash, type KeyObject, sign } from 'node:crypto';
import { encodeOctetString } from '../x509/der.ts';
import { encodeExtension } from './certificate.ts';

/** The id of a CT log: SHA-256 of its key (RFC 6962, section 3.2). */
export const ctLogId = (publicKey: KeyObject): Buffer =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest();

export interface Precertificate {
  /** The signed part of the certificate, without the extension that is made here. */
  tbs: Buffer;
  issuerKey: KeyObject;
  time: Date;
}

/**
 * The extension with a log's promise to include the certificate (RFC 6962, sections 3.2 and 3.3). The sandbox has no readable CT log,
 * because clients check only the promise.
 */
export function encodeSctExtension(
  { tbs, issuerKey, time }: Precertificate,
  logKey: { privateKey: KeyObject; publicKey: KeyObject },
): Buffer {
  const timestamp = uint(time.getTime(), 8);
  // v1, certificate_timestamp, time, precert_entry, then the hash of the issuer's key, the certificate, and no extensions.
  const signed = Buffer.concat([Buffer.from([0, 0]), timestamp, uint(1, 2), ctLogId(issuerKey), uint(tbs.length, 3), tbs, uint(0, 2)]);
  const signature = sign('sha256', signed, logKey.privateKey);
  // The algorithms are SHA-256 and ECDSA, with the numbers of TLS 1.2.
  const sct = Buffer.concat([
    Buffer.from([0]),
    ctLogId(logKey.publicKey),
    timestamp,
    uint(0, 2),
    Buffer.from([4, 3]),
    uint(signature.length, 2),
    signature,
  ]);
  const list = Buffer.concat([uint(sct.length + 2, 2), uint(sct.length, 2), sct]);
  return encodeExtension('1.3.6.1.4.1.11129.2.4.2', encodeOctetString(list));
}

function uint(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64BE(BigInt(value));
  return buffer.subarray(8 - bytes);
}
