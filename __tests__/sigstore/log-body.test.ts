import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { formatHashedRekordV2, parseLogBody } from '../../src/sigstore/log-body.ts';
import { parseBundle } from '../../src/sigstore/parse-bundle.ts';
import { formatPem } from '../../src/x509/pem.ts';

const entryOf = (file: string) => {
  const [entry] = parseBundle(readFileSync(join(import.meta.dirname, '../fixtures/bundles', file))).entries;
  if (!entry) throw new Error('no entry');
  return entry;
};

test.each([
  ['private-othername.json', 'hashedrekord', '0.0.1', 'signed', 'certificate'],
  ['dsse-v0.3.json', 'dsse', '0.0.1', 'payload', 'certificate'],
  ['npm-sigstore-2.0.0-provenance.json', 'intoto', '0.0.2', 'payload', 'certificate'],
  ['npm-sigstore-1.3.0-publish.json', 'intoto', '0.0.2', 'payload', 'public-key'],
])('%s: %s %s', (file, kind, version, digestOf, verifier) => {
  const entry = entryOf(file);
  expect(entry).toMatchObject({ kind, version });
  expect(parseLogBody(entry)).toMatchObject({ generation: 1, digestOf, algorithm: 'SHA2_256', verifier: { kind: verifier } });
});

const record = {
  algorithm: 'SHA2_256' as const,
  digest: Buffer.alloc(32, 1),
  signature: Buffer.from('sig'),
  verifier: { kind: 'certificate' as const, der: Buffer.from('der') },
  keyDetails: 'PKIX_ECDSA_P256_SHA_256',
};
const second = (canonicalizedBody: Buffer) => ({ kind: 'hashedrekord', version: '0.0.2', canonicalizedBody });

test('a Rekor v2 record is written as the log writes it, and read again', () => {
  const body = formatHashedRekordV2(record);
  expect(body.toString()).toBe(
    `{"apiVersion":"0.0.2","kind":"hashedrekord","spec":{"hashedRekordV002":{"data":{"algorithm":"SHA2_256","digest":"${record.digest.toString('base64')}"},"signature":{"content":"c2ln","verifier":{"keyDetails":"PKIX_ECDSA_P256_SHA_256","x509Certificate":{"rawBytes":"ZGVy"}}}}}}`,
  );
  expect(parseLogBody(second(body))).toEqual({ ...record, generation: 2, digestOf: 'signed' });
  const ofKey = { ...record, verifier: { kind: 'public-key' as const, der: Buffer.from('spki') } };
  expect(parseLogBody(second(formatHashedRekordV2(ofKey)))).toMatchObject({ verifier: ofKey.verifier });
});

const HASH = { algorithm: 'sha256', value: 'ab'.repeat(32) };
const inToto = (change: object = {}) => ({
  kind: 'intoto',
  version: '0.0.1',
  canonicalizedBody: Buffer.from(
    JSON.stringify({
      apiVersion: '0.0.1',
      kind: 'intoto',
      spec: {
        content: { hash: HASH, payloadHash: HASH },
        publicKey: Buffer.from(formatPem('PUBLIC KEY', Buffer.from('der'))).toString('base64'),
        ...change,
      },
    }),
  ),
});

test('intoto 0.0.1 has the digest of an envelope and a key, and no signature', () => {
  const body = { generation: 1, digestOf: 'envelope', algorithm: 'SHA2_256', digest: Buffer.alloc(32, 0xab) };
  expect(parseLogBody(inToto())).toEqual({ ...body, verifier: { kind: 'public-key', der: Buffer.from('der') } });
  expect(parseLogBody(inToto({ content: { hash: HASH } }))).toMatchObject(body);
});

describe('refuses', () => {
  const edit = (from: string | RegExp, to: string) => second(Buffer.from(formatHashedRekordV2(record).toString().replace(from, to)));
  const first = (from: string, to: string) => {
    const entry = entryOf('private-othername.json');
    return { ...entry, canonicalizedBody: Buffer.from(entry.canonicalizedBody.toString().replace(from, to)) };
  };
  test.each([
    ['a kind it does not know', { ...edit('', ''), kind: 'rekord' }],
    ['another kind than in the body', { ...edit('', ''), kind: 'intoto', version: '0.0.1' }],
    ['intoto 0.0.1 with the envelope, which the log drops', inToto({ content: { envelope: '{}', hash: HASH } })],
    ['intoto 0.0.1 without the digest of the envelope', inToto({ content: { payloadHash: HASH } })],
    ['intoto 0.0.1 without a key', inToto({ publicKey: undefined })],
    ['another kind in the body', edit('"hashedrekord"', '"dsse"')],
    ['another version in the body', edit('"0.0.2"', '"0.0.1"')],
    ['an unknown field', edit('"data":', '"more":1,"data":')],
    ['a second verifier', edit('"x509Certificate"', '"publicKey":{"rawBytes":"ZGVy"},"x509Certificate"')],
    ['no verifier', edit('"x509Certificate"', '"none"')],
    ['a digest of another length', edit(/"digest":"[^"]+"/, '"digest":"AAAA"')],
    ['another digest algorithm', edit('SHA2_256', 'SHA3_256')],
    ['no JSON', second(Buffer.from('x'))],
    ['too much of it', second(Buffer.alloc((256 << 10) + 1, ' '))],
    ['sha1', first('sha256', 'sha1')],
    ['upper-case hex', first('bc103b4a', 'BC103B4A')],
    ['a verifier that is no PEM', first('LS0tLS1CRUdJTi', 'LS0tLS1YWFhYTi')],
  ])('%s', (_, entry) => {
    expect(() => parseLogBody(entry)).toThrow(expect.objectContaining({ name: 'LogBodyError' }));
  });
});
