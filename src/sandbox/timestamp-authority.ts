import { createHash, type KeyObject, sign } from 'node:crypto';
import type { Clock } from '../base/ports.ts';
import {
  contextConstructed,
  encode,
  encodeInteger,
  encodeNull,
  encodeOctetString,
  encodeOid,
  encodeSequence,
  encodeSet,
  encodeTime,
  readChildren,
  readOnly,
} from '../x509/der.ts';
import { ECDSA_WITH_SHA256, randomSerial } from './certificate.ts';
import { toPem } from './pem.ts';
import { SandboxRefusal } from './refusal.ts';
import type { SandboxService } from './server.ts';
import { readTimestampRequest, TIMESTAMP_POLICY, type TimestampRequest } from './timestamp-request.ts';

export interface TimestampMaterial {
  privateKey: KeyObject;
  /** DER, leaf first, self-signed root last. */
  chain: readonly [Buffer, Buffer];
}

const OID = {
  signedData: '1.2.840.113549.1.7.2',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
};
const SHA256 = encodeSequence(encodeOid('2.16.840.1.101.3.4.2.1'), encodeNull());

/** A timestamp authority (RFC 3161) with the paths of Sigstore's timestamp authority. */
export function createTimestampAuthority({ material, clock }: { material: TimestampMaterial; clock: Clock }): SandboxService {
  return ({ method, path, body }) => {
    switch (`${method} ${path}`) {
      case 'POST api/v1/timestamp':
        return {
          status: 200,
          contentType: 'application/timestamp-reply',
          body: answerTimestamp(material, readTimestampRequest(body), clock.now()),
        };
      case 'GET api/v1/timestamp/certchain':
        return { status: 200, contentType: 'application/pem-certificate-chain', body: material.chain.map(toPem).join('') };
      default:
        throw new SandboxRefusal(404, 'Not Found');
    }
  };
}

/** TimeStampResp (RFC 3161, section 2.4.2): granted, with a token. */
function answerTimestamp(material: TimestampMaterial, request: TimestampRequest, now: Date): Buffer {
  const info = encodeSequence(
    encodeInteger(1),
    encodeOid(TIMESTAMP_POLICY),
    request.imprint,
    encodeInteger(randomSerial()),
    encodeTime(now, 'generalized'),
    // The time has whole seconds, so its accuracy is one second.
    encodeSequence(encodeInteger(1)),
    ...(request.nonce === undefined ? [] : [request.nonce]),
  );
  return encodeSequence(encodeSequence(encodeInteger(0)), encodeSignedData(material, info, request.wantsCertificates, now));
}

/** ContentInfo with SignedData (RFC 5652, section 5). */
function encodeSignedData({ privateKey, chain }: TimestampMaterial, info: Buffer, withCertificates: boolean, now: Date): Buffer {
  const [leaf] = chain;
  const attributes = [
    encodeAttribute(OID.contentType, encodeOid(OID.timestampInfo)),
    encodeAttribute(OID.signingTime, encodeTime(now)),
    encodeAttribute(OID.messageDigest, encodeOctetString(sha256(info))),
    // ESSCertIDv2 with SHA-256, its default. Without this attribute, another certificate of the same key could be inserted (RFC 5816).
    encodeAttribute(OID.signingCertificateV2, encodeSequence(encodeSequence(encodeSequence(encodeOctetString(sha256(leaf)))))),
  ];
  const signed = encodeSet(...attributes);
  const signer = encodeSequence(
    encodeInteger(1),
    encodeIssuerAndSerial(leaf),
    SHA256,
    // Signed as a SET but encoded as [0] (RFC 5652, section 5.4).
    encode(contextConstructed(0), readOnly(signed).content),
    ECDSA_WITH_SHA256,
    encodeOctetString(sign('sha256', signed, privateKey)),
  );
  const data = encodeSequence(
    encodeInteger(3),
    encodeSet(SHA256),
    encodeSequence(encodeOid(OID.timestampInfo), encode(contextConstructed(0), encodeOctetString(info))),
    ...(withCertificates ? [encode(contextConstructed(0), leaf)] : []),
    encodeSet(signer),
  );
  return encodeSequence(encodeOid(OID.signedData), encode(contextConstructed(0), data));
}

function encodeIssuerAndSerial(certificate: Buffer): Buffer {
  const [tbs] = readChildren(readOnly(certificate));
  const [, serial, , issuer] = tbs === undefined ? [] : readChildren(tbs);
  if (serial === undefined || issuer === undefined) throw new TypeError('a certificate without issuer or serial number');
  return encodeSequence(issuer.raw, serial.raw);
}

const encodeAttribute = (oid: string, value: Buffer): Buffer => encodeSequence(encodeOid(oid), encodeSet(value));

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
