import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JsonError, parseJson } from '../../../src/base/json/json.ts';
import { serializeBundle } from '../../../src/sigstore/bundle.ts';
import { readBundleLines } from '../../../src/sigstore/bundle-lines.ts';
import { CheckpointError, formatNote, parseCheckpoint } from '../../../src/sigstore/checkpoint.ts';
import { nameForeignJson, nameForeignText } from '../../../src/sigstore/foreign-files.ts';
import { LogBodyError, parseLogBody } from '../../../src/sigstore/log-body.ts';
import { computeInclusionRoot, hashLeaf, verifyConsistency, verifyInclusion } from '../../../src/sigstore/merkle.ts';
import { findOtherMeaning } from '../../../src/sigstore/other-meaning.ts';
import { parseBundle } from '../../../src/sigstore/parse-bundle.ts';
import { formatSigningConfig, parseSigningConfig } from '../../../src/sigstore/signing-config.ts';
import { readSimpleSigning, writeSimpleSigning } from '../../../src/sigstore/simple-signing.ts';
import { parseStatement } from '../../../src/sigstore/statement.ts';
import { formatTrustConfig, parseTrustConfig } from '../../../src/sigstore/trust-config.ts';
import { parseTrustedRoot, parseTrustedRoots } from '../../../src/sigstore/trusted-root.ts';
import { unwrapBundles } from '../../../src/sigstore/wrapped-bundles.ts';
import { createVerifier } from '../../../src/verification/verifier.ts';
import { expectSame, type FuzzTarget } from '../target.ts';
import { parseInput, textOf } from './fakes.ts';

const FIXTURES = resolve(import.meta.dirname, '../../../__tests__/fixtures');
const readFixture = (path: string) => readFileSync(join(FIXTURES, path));

/** Bundles of several clients, in every version. */
export const BUNDLES: readonly Buffer[] = [
  ...['corpus/chopmark-message-v2.sigstore.json', 'corpus/chopmark-statement-v1.sigstore.json', 'corpus/cosign-statement-v1.sigstore.json'],
  ...globSync('bundles/*-*.json', { cwd: FIXTURES }).filter((path) => !path.endsWith('root.json')),
]
  .sort()
  .map(readFixture);
const [SMALL = Buffer.alloc(0)] = [...BUNDLES].sort((one, other) => one.length - other.length);
const parsed = BUNDLES.flatMap((bytes) => {
  try {
    return [parseBundle(bytes)];
  } catch {
    return [];
  }
});
const entries = parsed.flatMap((bundle) => bundle.entries);
const statements = parsed.flatMap(({ content }) => (content.kind === 'envelope' ? [content.envelope.payload] : []));
const compact = (bytes: Buffer) => JSON.stringify(JSON.parse(bytes.toString()));
const asJson = (bytes: Buffer): unknown => JSON.parse(bytes.toString());

const ROOTS = ['corpus/trusted-root.json', 'bundles/private-othername-root.json', 'bundles/public-good-root.json'].map(readFixture);
const validFor = { start: '2025-01-01T00:00:00Z' };
const service = (url: string, version: number) => ({ url, majorApiVersion: version, validFor, operator: 'acme' });
const SIGNING_CONFIG = {
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [service('https://fulcio.example', 1)],
  oidcUrls: [service('https://oauth.example/auth', 1)],
  rekorTlogUrls: [service('https://rekor.example', 2)],
  rekorTlogConfig: { selector: 'EXACT', count: 1 },
  tsaUrls: [service('https://tsa.example/api/v1/timestamp', 1)],
  tsaConfig: { selector: 'ANY' },
};
const TRUST_CONFIG = {
  mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
  trustedRoot: { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1' },
  signingConfig: SIGNING_CONFIG,
};

let verifier: ReturnType<typeof createVerifier> | undefined;

export const SIGSTORE_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'bundle',
    shape: 'json',
    seeds: () => [SMALL, ...BUNDLES],
    read(input) {
      const bundle = parseBundle(input);
      expectSame(parseBundle(serializeBundle(bundle)), bundle, 'a bundle that is written is the one that is read');
    },
  },
  {
    name: 'bundle-verification',
    shape: 'json',
    seeds: () =>
      ['chopmark-message-v2', 'chopmark-statement-v1', 'cosign-statement-v1'].map((name) => readFixture(`corpus/${name}.sigstore.json`)),
    read(input) {
      verifier ??= createVerifier(parseTrustedRoot(ROOTS[0] ?? ''));
      return verifier.verifyBundle(parseBundle(input), { kind: 'digests', sha256: '0'.repeat(64) });
    },
  },
  {
    name: 'bundle-lines',
    shape: 'text',
    seeds: () => [`${compact(SMALL)}\n`, BUNDLES.map(compact).join('\n'), SMALL],
    words: ['{}', '{}\n', '[]\n', 'not json\n', '\n\n'],
    read: (input) => readBundleLines(input),
  },
  {
    name: 'wrapped-bundles',
    shape: 'json',
    seeds: () =>
      [
        { attestations: [{ bundle: asJson(SMALL) }, { bundle_url: 'https://example.com/1' }] },
        [asJson(SMALL), { attestation: { bundle: asJson(SMALL) } }],
        { version: 1, attestation_bundles: [{ publisher: {}, attestations: [PEP740] }] },
        PEP740,
        [PEP740],
      ].map((value) => JSON.stringify(value)),
    read(input) {
      unwrapBundles(parseJson(input, { what: 'the document' }));
      readBundleLines(input);
    },
    mayThrow: [JsonError],
  },
  {
    name: 'foreign-file',
    shape: 'text',
    seeds: () => [
      '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
      compact(SMALL),
      '{"payloadType":"a","payload":"YQ==","signatures":[]}',
      'untrusted comment: signature\nRWQ\n',
    ],
    words: [
      '-----BEGIN PGP SIGNATURE-----',
      '-----BEGIN SSH SIGNATURE-----',
      'PK\u0003\u0004',
      'payloadType',
      'critical',
      'untrusted comment:',
    ],
    read(input) {
      nameForeignText(input);
      nameForeignJson(parseInput(input));
      findOtherMeaning(input);
    },
  },
  {
    name: 'checkpoint',
    shape: 'text',
    seeds: () => entries.flatMap(({ inclusionProof }) => inclusionProof?.checkpoint ?? []),
    words: ['\u2014 ', '\u2014 a AAAAAAAA\n', '\n\n', ' - 1\n'],
    read(input) {
      const { signed, signatures } = parseCheckpoint(input.toString('utf8'));
      expectSame(formatNote(signed.toString(), signatures), input.toString('utf8'), 'a checkpoint has one written form');
    },
    mayThrow: [CheckpointError],
    largest: 60_000,
  },
  {
    name: 'log-entry-body',
    shape: 'json',
    seeds: () =>
      entries.map(({ kind, version, canonicalizedBody }) =>
        JSON.stringify({ kind, version, body: JSON.parse(canonicalizedBody.toString()) }),
      ),
    read(input) {
      const { kind, version, body } = Object(parseInput(input));
      const text = JSON.stringify(body) ?? '';
      parseLogBody({ kind: textOf(kind), version: textOf(version), canonicalizedBody: Buffer.from(text) });
    },
    mayThrow: [LogBodyError],
  },
  {
    name: 'merkle-inclusion',
    shape: 'json',
    seeds: () => ['{"index":"3","size":"8","hashes":["AA==","AQ==","Ag=="]}', '{"index":"0","size":"1","hashes":[]}'],
    read(input) {
      const { index, size, hashes } = readProof(input);
      const path = { leafHash: hashLeaf(Buffer.from('a')), index: index ?? 0n, size: size ?? 0n, hashes };
      const rootHash = computeInclusionRoot(path);
      if (rootHash) expectSame(verifyInclusion({ ...path, rootHash }), true, 'a proof gives the root that it computes');
    },
  },
  {
    name: 'merkle-consistency',
    shape: 'json',
    seeds: () => ['{"index":"3","size":"8","hashes":["AA==","AQ==","Ag=="]}', '{"index":"4","size":"8","hashes":["AA=="]}'],
    read(input) {
      const { index = 0n, size = 0n, hashes } = readProof(input);
      verifyConsistency({ oldSize: index, oldRoot: Buffer.alloc(32), newSize: size, newRoot: Buffer.alloc(32, 1), hashes });
    },
  },
  {
    name: 'statement',
    shape: 'json',
    seeds: () => [
      '{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"a","digest":{"sha256":"00"}}],"predicateType":"https://a.example","predicate":{}}',
      ...statements,
    ],
    read: (input) => parseStatement(input),
  },
  {
    name: 'simple-signing',
    shape: 'json',
    seeds: () => [writeSimpleSigning('ghcr.io/acme/app', '0'.repeat(64))],
    read: (input) => readSimpleSigning(input),
    mayThrow: [JsonError],
  },
  {
    name: 'trusted-root',
    shape: 'json',
    seeds: () => ROOTS,
    read: (input) => parseTrustedRoots(input),
  },
  {
    name: 'signing-config',
    shape: 'json',
    seeds: () => [JSON.stringify(SIGNING_CONFIG)],
    words: ['ANY', 'ALL', 'EXACT'],
    read(input) {
      const config = parseSigningConfig(input);
      expectSame(
        parseSigningConfig(Buffer.from(JSON.stringify(formatSigningConfig(config)))),
        config,
        'a signing config is read as it is written',
      );
    },
  },
  {
    name: 'trust-config',
    shape: 'json',
    seeds: () => [JSON.stringify(TRUST_CONFIG)],
    read(input) {
      const { trustedRoot, signingConfig } = parseTrustConfig(input);
      expectSame(
        parseTrustConfig(Buffer.from(formatTrustConfig(trustedRoot, signingConfig))),
        { trustedRoot, signingConfig },
        'a trust config is read as it is written',
      );
    },
  },
];

const PEP740 = {
  version: 1,
  verification_material: { certificate: 'AAAA', transparency_entries: [asJson(BUNDLES[0] ?? Buffer.from('{}'))] },
  envelope: { statement: 'AAAA', signature: 'AAAA' },
};

function readProof(input: Buffer): { index?: bigint; size?: bigint; hashes: Buffer[] } {
  const { index, size, hashes } = Object(parseInput(input));
  const read = (value: unknown) => (typeof value === 'string' && /^\d{1,19}$/.test(value) ? BigInt(value) : undefined);
  const [at, of] = [read(index), read(size)];
  return {
    ...(at !== undefined && { index: at }),
    ...(of !== undefined && { size: of }),
    hashes: (Array.isArray(hashes) ? hashes : []).slice(0, 64).map((text) => Buffer.from(textOf(text), 'base64')),
  };
}
