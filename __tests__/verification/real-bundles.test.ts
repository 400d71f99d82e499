import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Bundle, serializeBundle } from '../../src/sigstore/bundle.ts';
import { parseBundle } from '../../src/sigstore/parse-bundle.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import type { Artifact } from '../../src/verification/artifact.ts';
import { createVerifier, type VerifierOptions } from '../../src/verification/verifier.ts';

const read = (file: string): Buffer => readFileSync(join(import.meta.dirname, '../fixtures/bundles', file));
const key = (file: string): KeyObject => createPublicKey(read(file));
const verify = (bundle: Bundle, root: string, artifact: Artifact, options?: VerifierOptions) =>
  createVerifier(parseTrustedRoot(read(root)), options).verifyBundle(bundle, artifact);

const RELEASE = 'https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main';
const SIGSTORE_2 =
  '46d4e2f74c4877316640000a6fdf8a8b59f1e0847667973e9859f774dd31b8f1e0937813b777fb66a2ac67d50540fe34640966eee9fc2ccca387082b4c85cd3c';
const PUBLIC = 'public-good-root.json';

/** The public log, by its key. */
const REKOR = 'c0d23d6ad406973f9559f3ba2d1ca01f84147d8ffc5b8445c224f98b9591801d';

test.each<[string, string, Artifact, object]>([
  [
    'npm-sigstore-2.0.0-provenance.json',
    PUBLIC,
    { kind: 'digest', algorithm: 'sha512', digest: SIGSTORE_2 },
    { san: RELEASE, sanType: 'uri', issuer: 'https://token.actions.githubusercontent.com' },
  ],
  ['dsse-v0.3.json', PUBLIC, { kind: 'none' }, { san: 'cody@soyland.com', issuer: 'https://github.com/login/oauth' }],
])('%s', async (file, root, artifact, identity) => {
  const verdict = await verify(parseBundle(read(file)), root, artifact);
  expect(verdict.signer).toMatchObject({ kind: 'certificate', identity });
  expect(verdict.times).toMatchObject([{ source: 'log', authority: 'https://rekor.sigstore.dev' }]);
});

test('the root in the chain of a bundle without inclusion proof, from before the rule, is ignored', async () => {
  const bundle = parseBundle(read('intoto-v0.1-promise-only.json'));
  expect(bundle.material.kind === 'chain' && bundle.material.certificates).toHaveLength(3);
  await expect(verify(bundle, PUBLIC, { kind: 'none' })).resolves.toMatchObject({
    signer: { kind: 'certificate', identity: { san: 'brian@dehamer.com', sanType: 'email', issuer: 'https://github.com/login/oauth' } },
    times: [{ source: 'log', authority: 'https://rekor.sigstore.dev' }],
  });
});

test('the extensions of a GitHub certificate by name', async () => {
  const { signer, entries } = await verify(parseBundle(read('npm-sigstore-2.0.0-provenance.json')), PUBLIC, { kind: 'none' });
  expect(signer.kind === 'certificate' && signer.identity.extensions).toMatchObject({
    'github-workflow-trigger': 'push',
    'source-repository-uri': 'https://github.com/sigstore/sigstore-js',
    'source-repository-digest': 'f0b49a04e5a62250e0f60fb128004a73110fe311',
    'runner-environment': 'github-hosted',
    'run-invocation-uri': 'https://github.com/sigstore/sigstore-js/actions/runs/5904696764/attempts/1',
  });
  expect(entries).toEqual([{ log: 'https://rekor.sigstore.dev', logId: REKOR, index: 31821305n, kind: 'intoto', version: '0.0.2' }]);
});

test('bundles of a key verify: one of npm that is logged, and one by digest with nothing but a timestamp', async () => {
  const published = await verify(
    parseBundle(read('npm-sigstore-1.3.0-publish.json')),
    PUBLIC,
    { kind: 'none' },
    { publicKey: key('npm-publish-key.pem') },
  );
  expect(published.signer).toMatchObject({ kind: 'key' });
  const digest = '6ae8a75555209fd6c44157c0aed8016e763ff435a19cf186f76863140143ff72';
  const publicKey = key('key-with-timestamp.pem');
  const artifact: Artifact = { kind: 'digest', algorithm: 'sha256', digest };
  const timed = await verify(parseBundle(read('key-with-timestamp.json')), 'key-with-timestamp-root.json', artifact, { publicKey });
  expect(timed.times).toEqual([
    { time: new Date('2026-06-04T17:43:29Z'), source: 'timestamp-authority', authority: 'https://virtual.tsa.sigstore.dev' },
  ]);
});

test('a checkpoint under the name of a container is one of the log whose key signed it', async () => {
  const artifact: Artifact = {
    kind: 'digest',
    algorithm: 'sha256',
    digest: 'bc103b4a84971ef6459b294a2b98568a2bfb72cded09d4acd1e16366a401f95b',
  };
  const bundle = parseBundle(read('private-othername.json'));
  await expect(verify(bundle, 'private-othername-root.json', artifact)).resolves.toMatchObject({
    signer: { identity: { san: 'foo!oidc.local', sanType: 'other' } },
  });
  const proof = bundle.entries[0]?.inclusionProof;
  if (proof?.checkpoint) proof.checkpoint = proof.checkpoint.replace(' - ', ' - 1');
  await expect(verify(bundle, 'private-othername-root.json', artifact)).rejects.toMatchObject({ code: 'VERIFICATION_LOG_CHECKPOINT' });
});

test('a bundle of one instance is refused under another', async () => {
  const bundle = parseBundle(read('dsse-v0.3.json'));
  await expect(verify(bundle, 'private-othername-root.json', { kind: 'none' })).rejects.toMatchObject({
    code: 'VERIFICATION_CERTIFICATE_UNTRUSTED',
  });
});

test.each([
  ['intoto-v0.1-promise-only.json'],
  ['npm-sigstore-2.0.0-provenance.json'],
  ['npm-sigstore-1.3.0-publish.json'],
  ['dsse-v0.3.json'],
  ['private-othername.json'],
  ['key-with-timestamp.json'],
])('%s is the same after writing and reading', (file) => {
  const bundle = parseBundle(read(file));
  const written = serializeBundle(bundle);
  expect(written).not.toContain('\n');
  expect(parseBundle(written)).toEqual(bundle);
});
