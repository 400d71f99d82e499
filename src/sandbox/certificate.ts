import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto';
import {
  contextConstructed,
  contextPrimitive,
  encode,
  encodeBitString,
  encodeBoolean,
  encodeInteger,
  encodeOctetString,
  encodeOid,
  encodeSequence,
  encodeSet,
  encodeTime,
  encodeUtf8,
  readBitString,
  readChildren,
  readOnly,
  TAG,
} from '../x509/der.ts';

/** X.509 certificates (RFC 5280) signed with ECDSA P-256 and SHA-256: only what a test authority needs. */
export interface CertificateFields {
  /** DER of a Name. `EMPTY_NAME` for leaves, whose name is in an extension. */
  issuer: Buffer;
  subject: Buffer;
  notBefore: Date;
  notAfter: Date;
  publicKey: KeyObject;
  /** DER, from `encodeExtension` or `extension`. */
  extensions: readonly Buffer[];
  serial?: Buffer;
}

export const ECDSA_WITH_SHA256 = encodeSequence(encodeOid('1.2.840.10045.4.3.2'));
export const EMPTY_NAME = encodeSequence();

/** The organization in all names that a user can see. */
export const ORGANIZATION = 'chopmark sandbox (throwaway)';

export const encodeName = (commonName: string): Buffer =>
  encodeSequence(
    encodeSet(encodeSequence(encodeOid('2.5.4.10'), encodeUtf8(ORGANIZATION))),
    encodeSet(encodeSequence(encodeOid('2.5.4.3'), encodeUtf8(commonName))),
  );

export function encodeExtension(oid: string, value: Uint8Array, { critical = false }: { critical?: boolean } = {}): Buffer {
  return encodeSequence(encodeOid(oid), ...(critical ? [encodeBoolean(true)] : []), encodeOctetString(value));
}

/** Extensions of RFC 5280, section 4.2.1. */
export const extension = {
  certificateAuthority: (pathLength: number): Buffer =>
    encodeExtension('2.5.29.19', encodeSequence(encodeBoolean(true), encodeInteger(pathLength)), { critical: true }),
  notAuthority: (): Buffer => encodeExtension('2.5.29.19', encodeSequence(), { critical: true }),
  // keyCertSign and cRLSign are bits 5 and 6, digitalSignature is bit 0. The first octet is the number of unused bits.
  signsCertificates: (): Buffer => encodeExtension('2.5.29.15', encode(TAG.BIT_STRING, Buffer.from([1, 0x06])), { critical: true }),
  signsDigitally: (): Buffer => encodeExtension('2.5.29.15', encode(TAG.BIT_STRING, Buffer.from([7, 0x80])), { critical: true }),
  usedFor: (purpose: 'codeSigning' | 'timeStamping'): Buffer =>
    // RFC 3161, section 2.3: the purpose of a timestamp authority is critical, and the only one.
    encodeExtension('2.5.29.37', encodeSequence(encodeOid(PURPOSE[purpose])), { critical: purpose === 'timeStamping' }),
  subjectKey: (key: KeyObject): Buffer => encodeExtension('2.5.29.14', encodeOctetString(keyIdentifier(key))),
  authorityKey: (key: KeyObject): Buffer => encodeExtension('2.5.29.35', encodeSequence(encode(contextPrimitive(0), keyIdentifier(key)))),
  /** Critical, because the subject is empty (RFC 5280, section 4.2.1.6). */
  subjectName: ({ type, value }: { type: 'uri' | 'email'; value: string }): Buffer =>
    encodeExtension('2.5.29.17', encodeSequence(encode(contextPrimitive(type === 'uri' ? 6 : 1), Buffer.from(value))), { critical: true }),
};

const PURPOSE = { codeSigning: '1.3.6.1.5.5.7.3.3', timeStamping: '1.3.6.1.5.5.7.3.8' };

/** SHA-1 of the key's bits (RFC 5280, section 4.2.1.2). An identifier, not a proof. */
function keyIdentifier(key: KeyObject): Buffer {
  const spki = readChildren(readOnly(key.export({ type: 'spki', format: 'der' })));
  const bits = spki[1];
  if (bits === undefined) throw new TypeError('a public key without bits');
  return createHash('sha1').update(readBitString(bits)).digest();
}

/** The signed part of a certificate. */
export const encodeTbsCertificate = (fields: CertificateFields): Buffer =>
  encodeSequence(
    encode(contextConstructed(0), encodeInteger(2)),
    encodeInteger(fields.serial ?? randomSerial()),
    ECDSA_WITH_SHA256,
    fields.issuer,
    encodeSequence(encodeTime(fields.notBefore), encodeTime(fields.notAfter)),
    fields.subject,
    fields.publicKey.export({ type: 'spki', format: 'der' }),
    encode(contextConstructed(3), encodeSequence(...fields.extensions)),
  );

export const signCertificate = (tbs: Buffer, key: KeyObject): Buffer =>
  encodeSequence(tbs, ECDSA_WITH_SHA256, encodeBitString(sign('sha256', tbs, key)));

/** 159 random bits: positive, and always 20 octets long (RFC 5280, section 4.1.2.2). */
export function randomSerial(): Buffer {
  const serial = randomBytes(20);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  return serial;
}
