import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { noteKeyId } from '../../src/sigstore/checkpoint.ts';
import { isValidAt, parseTrustedRoot, parseTrustedRoots } from '../../src/sigstore/trusted-root.ts';
import { createInstance, ed25519, p384, sha256, spki, trustedRootOf } from '../support/create-bundle.ts';

const instance = createInstance();
type Root = ReturnType<typeof trustedRootOf>;
// biome-ignore lint/suspicious/noExplicitAny: a trusted root is edited at many depths
const parse = (change: (root: any) => void = () => {}) => {
  const root: Root = structuredClone(trustedRootOf(instance));
  change(root);
  return parseTrustedRoot(JSON.stringify(root));
};

test('the trusted root of the public-good instance', () => {
  const root = parseTrustedRoot(readFileSync(join(import.meta.dirname, '../fixtures/bundles/public-good-root.json')));
  expect(root.logs.map(({ origin, keyDetails }) => [origin, keyDetails])).toEqual([
    ['rekor.sigstore.dev', 'PKIX_ECDSA_P256_SHA_256'],
    ['log2025-1.rekor.sigstore.dev', 'PKIX_ED25519'],
  ]);
  expect(root.ctLogs).toHaveLength(2);
  expect(root.certificateAuthorities.map(({ chain, validity }) => [chain.length, validity])).toEqual([
    [1, { start: new Date('2021-03-07T03:20:29Z'), end: new Date('2022-12-31T23:59:59.999Z') }],
    [2, { start: new Date('2022-04-13T20:06:15Z') }],
  ]);
  expect(root.timestampAuthorities.map(({ uri }) => uri)).toEqual(['https://timestamp.sigstore.dev/api/v1/timestamp']);
});

test.each([
  ['version 0.2', (root: Root) => void Object.assign(root, { mediaType: 'application/vnd.dev.sigstore.trustedroot.v0.2+json' })],
  ['no log at all', (root: Root) => void Object.assign(root, { tlogs: null, ctlogs: undefined })],
  ['an operator', (root: Root) => void Object.assign(root.tlogs[0] ?? {}, { operator: 'example.org' })],
  [
    'a checkpoint key id for a log id',
    (root: Root) => void Object.assign(root.tlogs[1] ?? {}, { logId: null, checkpointKeyId: root.tlogs[1]?.logId }),
  ],
  [
    'logs without a URL, as cosign writes them for keys',
    (root: Root) => {
      for (const log of [...root.tlogs, ...root.ctlogs]) delete (log as { baseUrl?: string }).baseUrl;
    },
  ],
  [
    'a P-384 key',
    (root: Root) =>
      void Object.assign(root.tlogs[0]?.publicKey ?? {}, {
        rawBytes: spki(p384().publicKey).toString('base64'),
        keyDetails: 'PKIX_ECDSA_P384_SHA_384',
      }),
  ],
])('accepts %s', (_, change) => {
  expect(() => parse(change)).not.toThrow();
});

const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
test.each([
  [
    'another media type',
    (root: Root) => void Object.assign(root, { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.3' }),
  ],
  ['an unknown field', (root: Root) => void Object.assign(root, { more: [] })],
  ['a log without start', (root: Root) => void delete root.tlogs[0]?.publicKey.validFor.start],
  ['a log without validity', (root: Root) => void Object.assign(root.tlogs[0]?.publicKey ?? {}, { validFor: null })],
  ['a CT log without start', (root: Root) => void delete root.ctlogs[0]?.publicKey.validFor.start],
  ['an authority without start', (root: Root) => void delete root.certificateAuthorities[0]?.validFor.start],
  ['a timestamp authority without start', (root: Root) => void delete root.timestampAuthorities[0]?.validFor.start],
  [
    'an end before the start',
    (root: Root) => void Object.assign(root.timestampAuthorities[0]?.validFor ?? {}, { end: '2001-01-01T00:00:00Z' }),
  ],
  ['an empty chain', (root: Root) => void root.certificateAuthorities[0]?.certChain.certificates.splice(0)],
  [
    'nine certificates in a chain',
    (root: Root) =>
      void root.certificateAuthorities[0]?.certChain.certificates.push(...Array(7).fill({ rawBytes: instance.rootDer.toString('base64') })),
  ],
  ['a certificate that is none', (root: Root) => void root.certificateAuthorities[0]?.certChain.certificates.push({ rawBytes: 'AAAA' })],
  ['an unknown kind of key', (root: Root) => void Object.assign(root.tlogs[0]?.publicKey ?? {}, { keyDetails: 'PKIX_ED448' })],
  [
    'a key under the name of another kind',
    (root: Root) => void Object.assign(root.tlogs[0]?.publicKey ?? {}, { keyDetails: 'PKIX_ED25519' }),
  ],
  [
    'a short RSA key',
    (root: Root) =>
      void Object.assign(root.tlogs[0]?.publicKey ?? {}, { rawBytes: spki(short).toString('base64'), keyDetails: 'PKIX_RSA_PKCS1V5' }),
  ],
  ['bytes that are no key', (root: Root) => void Object.assign(root.tlogs[0]?.publicKey ?? {}, { rawBytes: 'AAAA' })],
  ['another tree hash', (root: Root) => void Object.assign(root.tlogs[0] ?? {}, { hashAlgorithm: 'SHA2_512' })],
  ['no log id', (root: Root) => void Object.assign(root.tlogs[0] ?? {}, { logId: null })],
  ['a log id of three bytes', (root: Root) => void Object.assign(root.tlogs[0] ?? {}, { logId: { keyId: 'AAAA' } })],
  ['a base URL that is none', (root: Root) => void Object.assign(root.tlogs[0] ?? {}, { baseUrl: 'rekor' })],
  ['65 logs', (root: Root) => void Object.assign(root, { tlogs: Array(65).fill(root.tlogs[0]) })],
])('refuses %s', (_, change) => {
  expect(() => parse(change)).toThrow(expect.objectContaining({ code: 'INPUT_TRUSTED_ROOT_MALFORMED', exitCode: 2 }));
});

test.each([
  ['https://log.example/prefix/', 'log.example/prefix', 'log.example/prefix'],
  ['https://log.example:8443', 'log.example:8443', 'log.example:8443'],
  ['https://log.example:8443/x', 'log.example', 'log.example'],
  ['https://log.example/x', 'another name', 'log.example'],
])('the name of a log at %s whose id is of %j is %j', (baseUrl, named, origin) => {
  const { publicKey } = ed25519();
  const root = parse((changed) => {
    Object.assign(changed.tlogs[1], { baseUrl, logId: { keyId: noteKeyId(named, publicKey).toString('base64') } });
    changed.tlogs[1].publicKey.rawBytes = spki(publicKey).toString('base64');
  });
  expect(root.logs[1]?.origin).toBe(origin);
});

test('a log without a URL is called by its id, and has no origin', () => {
  const id = sha256(spki(instance.log1.publicKey));
  const { logs } = parse((root) => void Object.assign(root.tlogs[0], { baseUrl: '' }));
  expect(logs[0]).toMatchObject({ name: id.toString('hex'), logId: id });
  expect(logs[0]).not.toHaveProperty('origin');
  expect(logs[0]).not.toHaveProperty('baseUrl');
  expect(logs[1]).toMatchObject({ name: 'https://log2.example', origin: 'log2.example' });
});

/** With the names of the protobuf file. */
// biome-ignore lint/suspicious/noExplicitAny: a trusted root is changed at every depth
const toProtobufNames = (value: any): any => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toProtobufNames);
  const spell = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [spell(name), toProtobufNames(inner)]));
};

test('fields may have the names of the protobuf file, but not both names', () => {
  const root = trustedRootOf(instance);
  const spelled = toProtobufNames(root);
  expect(Object.keys(spelled)).toContain('certificate_authorities');
  expect(JSON.stringify(parseTrustedRoot(JSON.stringify(spelled)))).toBe(JSON.stringify(parseTrustedRoot(JSON.stringify(root))));
  const [log] = spelled.tlogs;
  for (const twice of [
    { ...root, media_type: root.mediaType },
    { ...root, timestamp_authorities: [] },
    { ...spelled, tlogs: [{ ...log, baseUrl: log.base_url }] },
  ])
    expect(() => parseTrustedRoot(JSON.stringify(twice))).toThrow(/ twice, in both of its spellings/);
});

describe('a file of trusted roots', () => {
  const LINE = JSON.stringify(trustedRootOf(instance));
  const OTHER = JSON.stringify(trustedRootOf(createInstance()));
  const read = (text: string) => parseTrustedRoots(Buffer.from(text), 'the trusted root x.jsonl');

  test.each([
    ['one line', LINE, 1],
    ['one over many lines', JSON.stringify(JSON.parse(LINE), null, 2), 1],
    ['two lines, as gh prints them', `${LINE}\n${OTHER}\n`, 2],
    ['two lines with other line ends and blank lines', `\r\n${LINE}\r\n\r\n${OTHER}\r\n`, 2],
  ])('of %s', (_, text, count) => {
    expect(read(text)).toHaveLength(count);
  });

  test.each([
    ['nothing', '', /JSON/],
    ['a line that is none', `${LINE}\n{}`, /line 2: mediaType is missing/],
    ['two roots over many lines', `${JSON.stringify(JSON.parse(LINE), null, 2)}\n${LINE}`, /JSON/],
    ['more than 16', `${LINE}\n`.repeat(17), /has 17 trusted roots; the limit is 16/],
  ])('of %s is refused', (_, text, message) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ code: 'INPUT_TRUSTED_ROOT_MALFORMED', message: expect.stringMatching(message) }),
    );
  });
});

test('validity has both of its ends', () => {
  const validity = { start: new Date(10), end: new Date(20) };
  expect([9, 10, 20, 21].map((time) => isValidAt(validity, new Date(time)))).toEqual([false, true, true, false]);
  expect(isValidAt({ start: new Date(10) }, new Date(8.64e15))).toBe(true);
});
