import { parseBundle } from '../../../src/sigstore/parse-bundle.ts';
import { readCertificate } from '../../../src/x509/certificate.ts';
import {
  DerError,
  type DerNode,
  encode,
  readBitString,
  readChildren,
  readDerBoolean,
  readDerInteger,
  readDerTime,
  readOid,
  readOnly,
} from '../../../src/x509/der.ts';
import { parsePem } from '../../../src/x509/pem.ts';
import { encodeSctList, parseSctList } from '../../../src/x509/sct.ts';
import { parseTimestampResponse } from '../../../src/x509/timestamp-token.ts';
import { EXTENSION, hasKeyUsage, isSelfIssued, parseX509, readBasicConstraints, readPurposes } from '../../../src/x509/x509.ts';
import { expectSame, type FuzzTarget } from '../target.ts';
import { BUNDLES } from './sigstore.ts';

const bundles = BUNDLES.map((bytes) => parseBundle(bytes));
const certificates = bundles.flatMap(({ material }) =>
  material.kind === 'certificate' ? [material.certificate] : material.kind === 'chain' ? material.certificates : [],
);
const scts = certificates.flatMap((der) => parseX509(der).extensions.get(EXTENSION.SCT_LIST)?.value ?? []);

const READERS: Readonly<Record<number, (node: DerNode) => unknown>> = {
  1: readDerBoolean,
  2: readDerInteger,
  3: readBitString,
  6: readOid,
  23: readDerTime,
  24: readDerTime,
};

/** Every value of a DER text, and the same text again from them. */
function readAll(bytes: Buffer, depth = 0): Buffer {
  const node = readOnly(bytes);
  READERS[node.tag]?.(node);
  if ((node.tag & 0x20) === 0 || depth > 60) return encode(node.tag, node.content);
  return encode(node.tag, ...readChildren(node).map(({ raw }) => readAll(raw, depth + 1)));
}

export const X509_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'der',
    shape: 'bytes',
    seeds: () => [Buffer.from('3003020101', 'hex'), ...certificates, ...bundles.flatMap(({ timestamps }) => timestamps)],
    words: ['\u0030\u0080', '\u0030\u0003', '\u0002\u0001', '\u0006\u0003'],
    read(input) {
      expectSame(readAll(input).toString('hex'), input.toString('hex'), 'DER has one written form');
    },
    mayThrow: [DerError],
    largest: 64 << 10,
  },
  {
    name: 'certificate',
    shape: 'bytes',
    seeds: () => certificates,
    read(input) {
      const certificate = readCertificate(input);
      hasKeyUsage(certificate, 0);
      readPurposes(certificate);
      readBasicConstraints(certificate);
      isSelfIssued(input);
    },
    mayThrow: [DerError],
    largest: 64 << 10,
  },
  {
    name: 'sct-list',
    shape: 'bytes',
    seeds: () => scts,
    read(input) {
      const list = parseSctList(input);
      expectSame(parseSctList(encodeSctList(list)), list, 'SCTs are read as they are written');
    },
    mayThrow: [DerError],
    largest: 64 << 10,
  },
  {
    name: 'timestamp-response',
    shape: 'bytes',
    seeds: () => bundles.flatMap(({ timestamps }) => timestamps),
    read: (input) => parseTimestampResponse(input),
    mayThrow: [DerError],
    largest: 64 << 10,
  },
  {
    name: 'pem',
    shape: 'text',
    seeds: () => [
      '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n',
    ],
    words: ['-----BEGIN ', '-----END ', '-----\n', '-----BEGIN A-----\n'],
    read: (input) => parsePem(input.toString('latin1')),
  },
];
