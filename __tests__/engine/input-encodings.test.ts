import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Ports } from '../../src/base/ports.ts';
import { readSecret } from '../../src/base/secrets/secret-source.ts';
import { readGivenStatement } from '../../src/engine/attest/plan/plan-statements.ts';
import { readPublicKey } from '../../src/engine/shared/evidence/read-public-key.ts';
import { readDockerConfigs } from '../../src/oci/auth/docker-config.ts';
import { loadPolicy } from '../../src/policy/parse/load-policy.ts';
import { compileSchema } from '../../src/policy/parse/predicate-schema.ts';
import { readCustomPredicate } from '../../src/predicates/custom.ts';
import { checkAgainstSchema } from '../../src/predicates/custom-schema.ts';
import { sbom } from '../../src/predicates/sbom/sbom.ts';
import { buildScan } from '../../src/predicates/scan.ts';
import { testResult } from '../../src/predicates/test-result.ts';
import { parseBundleLines } from '../../src/sigstore/bundle-lines.ts';
import { parseBundle } from '../../src/sigstore/parse-bundle.ts';
import { parseSigningConfig } from '../../src/sigstore/signing-config.ts';
import { readSimpleSigning, writeSimpleSigning } from '../../src/sigstore/simple-signing.ts';
import { parseStatement } from '../../src/sigstore/statement.ts';
import { formatTrustConfig, parseTrustConfig } from '../../src/sigstore/trust-config.ts';
import { parseTrustedRoots } from '../../src/sigstore/trusted-root.ts';
import { readChecksums } from '../../src/subjects/checksums.ts';
import { collectSubjects } from '../../src/subjects/collect.ts';
import { STATEMENT } from '../support/create-bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-encodings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fixture = (name: string) => readFileSync(`__tests__/fixtures/bundles/${name}`, 'utf8');
const BUNDLE = fixture('dsse-v0.3.json');
const ROOT = fixture('key-with-timestamp-root.json');
const oneLine = (json: string) => JSON.stringify(JSON.parse(json));
const SIGNING_CONFIG = JSON.stringify({
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [{ url: 'https://ca.example', majorApiVersion: 1, validFor: { start: '2026-01-01T00:00:00Z' }, operator: 'ca.example' }],
  rekorTlogConfig: { selector: 'ANY' },
  tsaConfig: { selector: 'ANY' },
});
const SBOM = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] });
const write = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return name;
};

/** Each kind of document that people hand over: its text, and how it is read. */
const DOCUMENTS: readonly (readonly [kind: string, text: string, read: (bytes: Buffer) => unknown])[] = [
  ['a bundle', BUNDLE, (bytes) => parseBundle(bytes)],
  ['a file of bundles', BUNDLE, (bytes) => parseBundleLines(bytes)],
  ['lines of bundles', `${oneLine(BUNDLE)}\n${oneLine(BUNDLE)}\n`, (bytes) => parseBundleLines(bytes)],
  ['a trusted root', ROOT, (bytes) => parseTrustedRoots(bytes)],
  ['lines of trusted roots', `${oneLine(ROOT)}\r\n${oneLine(ROOT)}\r\n`, (bytes) => parseTrustedRoots(bytes)],
  ['a signing config', SIGNING_CONFIG, (bytes) => parseSigningConfig(bytes)],
  [
    'a client trust config',
    formatTrustConfig(Buffer.from(ROOT), parseSigningConfig(Buffer.from(SIGNING_CONFIG))),
    (bytes) => parseTrustConfig(bytes),
  ],
  ['an SBOM', SBOM, (bytes) => sbom.build({ bytes, source: 'bom.json' })],
  [
    'a scan',
    JSON.stringify({ SchemaVersion: 2, ArtifactName: 'a', Results: [] }),
    (bytes) => buildScan({ bytes, source: 'scan.json' }, 'in-toto'),
  ],
  [
    'a test report',
    JSON.stringify({ success: true, testResults: [] }),
    async (bytes) => (await testResult.build({ bytes, source: 'jest.json' })).predicate.result,
  ],
  ['a custom predicate', '{"a":1}', (bytes) => readCustomPredicate({ type: 'https://example.test/a', bytes, source: 'a.json' })],
  ['a schema of predicates', '{"type":"object"}', (bytes) => checkAgainstSchema({}, 'a.json', { bytes, source: 'schema.json' })],
  ['a schema of a policy', '{"type":"object"}', (bytes) => compileSchema({ path: 'schema.json', bytes })({})],
  [
    'a policy',
    'version: 1\r\ntrust:\r\n  - ci: github\r\n    repository: acme/widget\r\n',
    async (bytes) => {
      const { findings, policy } = await loadPolicy(write('policy.yaml', bytes), folder);
      return { findings, trust: policy?.trust.length };
    },
  ],
  ['a file of checksums', `${'ab'.repeat(32)}  app\r\n`, (bytes) => readChecksums([write('SUMS', bytes)], folder)],
  ['registry credentials', '{"auths":{}}', (bytes) => readDockerConfigs({ REGISTRY_AUTH_FILE: join(folder, write('auth.json', bytes)) })],
  [
    'a public key',
    fixture('key-with-timestamp.pem'),
    async (bytes) => (await readPublicKey(write('key.pem', bytes), { workingFolder: folder } as Ports)).asymmetricKeyType,
  ],
  [
    'a token',
    'eyJhIjoxfQ.eyJhIjoxfQ.c2ln',
    (bytes) => readSecret(write('token.txt', bytes), { env: {}, what: 'identity-token', workingFolder: folder }),
  ],
];

test.each(DOCUMENTS)('%s may begin with the byte order mark of UTF-8, and is read as without it', async (_, text, read) => {
  const expected = await read(Buffer.from(text));
  expect(await read(Buffer.from(`\ufeff${text}`))).toEqual(expected);
});

test.each(DOCUMENTS)('%s in UTF-16 is refused with the name of the encoding and the remedy', async (_, text, read) => {
  for (const bytes of [Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(`\ufeff${text}`, 'utf16le').swap16()])
    await expect((async () => read(bytes))()).rejects.toMatchObject({
      message: expect.stringMatching(/UTF-16, as > in Windows PowerShell 5 writes it; save it as UTF-8, in PowerShell with \| Out-File/),
    });
});

/** Bytes that are signed as they are: other readers of the same bytes refuse the mark, or would not find it in what they hash. */
const SIGNED: readonly (readonly [kind: string, bytes: Buffer, read: (bytes: Buffer) => unknown])[] = [
  ['the payload of an envelope', STATEMENT, (bytes) => parseStatement(bytes)],
  ['the signed document of an image', writeSimpleSigning('acme/app', 'ab'.repeat(32)), readSimpleSigning],
  [
    'a statement that is signed unchanged',
    STATEMENT,
    (bytes) => readGivenStatement(write('statement.json', bytes), { workingFolder: folder } as Ports),
  ],
];

test.each(SIGNED)('%s must not begin with a byte order mark', async (_, bytes, read) => {
  await read(bytes);
  await expect((async () => read(Buffer.concat([Buffer.from('\ufeff'), bytes])))()).rejects.toThrow(/begins with a byte order mark/);
});

test('a byte order mark is part of a file that is a subject', async () => {
  const bytes = Buffer.from(`\ufeff${SBOM}`);
  const [subject] = await collectSubjects(
    { paths: [write('bom.json', bytes)] },
    {
      workingFolder: folder,
      logger: { debug: () => {}, progress: () => {}, info: () => {}, warn: () => {} },
      signal: new AbortController().signal,
      threads: 1,
    },
  );
  expect(subject?.digest.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});
