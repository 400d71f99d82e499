import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { attest } from '../../src/engine/attest/attest.ts';
import { sign } from '../../src/engine/sign/sign.ts';
import { verify } from '../../src/engine/verify/verify.ts';
import { parseInputs, type RawInputs } from '../../src/options/parse-inputs.ts';
import type { Result } from '../../src/results/result.ts';
import { namedBy, writeLayout } from '../support/image-layout.ts';
import { type SandboxRun, startSandboxRun } from '../support/sandbox-run.ts';

let run: SandboxRun;
beforeAll(async () => {
  run = await startSandboxRun();
});
beforeEach(() => run.startOver());
afterAll(() => run.close());

const given = () => ({ instance: run.sandbox.files.trustConfig });
const attesting = (raw: RawInputs) => attest(parseInputs('attest', { ...given(), 'identity-token': 'env:TOKEN', ...raw }), run.ports);
const signing = (raw: RawInputs) => sign(parseInputs('sign', { ...given(), 'identity-token': 'env:TOKEN', ...raw }), run.ports);
/** Without a connection, and without the bundles of the working folder. */
const verifying = (raw: RawInputs) =>
  verify(
    parseInputs('verify', {
      'trusted-root': run.sandbox.files.trustedRoot,
      offline: true,
      ci: 'github',
      repository: 'acme/widget',
      'certificate-oidc-issuer': `${run.sandbox.url}/oidc/github`,
      'bundle-dir': 'elsewhere',
      ...raw,
    }),
    run.ports,
  );
const verdicts = ({ artifacts = [] }: Result) => artifacts.map(({ artifact, verdict, problem }) => [artifact, problem?.code ?? verdict]);
const readJson = async (path: string) => JSON.parse(await readFile(join(run.folder, path), 'utf8'));
const statementOf = async ({ bundlePath }: { bundlePath: string }) =>
  JSON.parse(Buffer.from((await readJson(bundlePath)).dsseEnvelope.payload, 'base64').toString());

/** A layout with one image of two platforms, as docker buildx writes it. */
function writeApp(folder = 'app') {
  const layout = writeLayout(join(run.folder, folder));
  const [amd64, arm64] = [layout.image('amd64'), layout.image('arm64')];
  const index = layout.index([
    { ...amd64, platform: { os: 'linux', architecture: 'amd64' } },
    { ...arm64, platform: { os: 'linux', architecture: 'arm64' } },
  ]);
  layout.list([{ ...index, ...namedBy('v1') }]);
  return { layout, index, amd64, arm64 };
}

test('an image in a layout is attested, its bundle goes into the layout, and verify finds it there without a connection', async () => {
  const { index } = writeApp();
  const result = await attesting({ 'subject-image': ['oci-layout:./app:v1'], store: ['oci-layout'] });
  expect(result.problems).toEqual([]);
  expect(result.subjects).toMatchObject([
    { name: 'app', digest: { sha256: index.digest.slice(7) }, image: `oci-layout:./app@${index.digest}` },
  ]);
  expect(run.log).toContainEqual(`info oci-layout:./app:v1 is oci-layout:./app@${index.digest}`);
  expect(result.statements[0]?.stores).toMatchObject([
    { store: 'local', status: 'stored' },
    { store: 'oci-layout', status: 'stored', url: expect.stringMatching(/^oci-layout:.*\/app@sha256:/) },
  ]);
  expect((await statementOf(result.statements[0] ?? { bundlePath: '' })).subject).toEqual([
    { name: 'app', digest: { sha256: index.digest.slice(7) } },
  ]);
  expect(verdicts(await verifying({ 'subject-image': ['oci-layout:./app'] }))).toEqual([['oci-layout:./app', 'verified']]);
});

test('each platform of an image in a layout gets its own statement, and each is found', async () => {
  const { index, amd64 } = writeApp();
  const result = await attesting({
    'subject-image': ['oci-layout:app'],
    'image-platforms': ['all'],
    statements: 'per-subject',
    store: ['oci-layout:./app'],
  });
  expect(result.subjects.map(({ name }) => name)).toEqual(result.subjects.map(({ digest }) => `app@sha256:${digest.sha256}`));
  expect(result.subjects).toHaveLength(3);
  const verified = await verifying({ 'subject-image': ['oci-layout:app'], 'image-platforms': ['all'] });
  // A report can tell an image from a file.
  expect(verified.subjects.map(({ image }) => image)).toEqual(
    verified.subjects.map(({ digest }) => `oci-layout:app@sha256:${digest.sha256}`),
  );
  expect(verdicts(verified)).toEqual([
    ['oci-layout:app', 'verified'],
    ['oci-layout:app (linux/amd64)', 'verified'],
    ['oci-layout:app (linux/arm64)', 'verified'],
  ]);
  const again = await attesting({ 'subject-image': [`oci-layout:app@${amd64.digest}`], 'bundle-dir': 'more' });
  expect(again.subjects).toMatchObject([{ name: 'app', image: `oci-layout:app@${amd64.digest}` }]);
  expect(index.digest).not.toBe(amd64.digest);
});

test.each([
  ['oci-layout:app', {}, 'app'],
  ['oci-layout:app', namedBy('v1'), 'app'],
  ['oci-layout:app:v1', namedBy('ghcr.io/Acme/App:v1'), 'ghcr.io/acme/app'],
  ['oci-layout:app', namedBy('docker.io/acme/app:v1', 'io.containerd.image.name'), 'docker.io/acme/app'],
  ['oci-layout:app', namedBy('../../etc/passwd'), 'app'],
])('the image %s, which the layout lists with %j, is called %s', async (reference, annotations, name) => {
  const layout = writeLayout(join(run.folder, 'app'));
  layout.list([{ ...layout.image('a'), ...annotations }]);
  expect((await attesting({ 'subject-image': [reference] })).subjects.map((subject) => subject.name)).toEqual([name]);
  const renamed = await attesting({ 'subject-image': [reference], 'subject-name': 'ghcr.io/acme/other', 'bundle-dir': 'renamed' });
  expect(renamed.subjects.map((subject) => subject.name)).toEqual(['ghcr.io/acme/other']);
});

test('sign signs an image in a layout, and keeps what else the layout has', async () => {
  const layout = writeLayout(join(run.folder, 'app'));
  const image = layout.image('a');
  const entry = {
    ...image,
    ...namedBy('v1'),
    urls: ['https://acme.example/a'],
    platform: { os: 'linux', architecture: 'amd64', 'os.version': '1' },
  };
  const other = { ...layout.put('{}', 'application/vnd.acme+json'), data: 'e30=' };
  layout.list([entry, other], { annotations: { made: 'by hand' } });
  const result = await signing({ 'subject-image': ['oci-layout:app:v1'], store: ['oci-layout'] });
  expect(result.problems).toEqual([]);
  expect(await readJson('app/index.json')).toMatchObject({ annotations: { made: 'by hand' }, manifests: [entry, other, {}] });
  const twice = await signing({ 'subject-image': ['oci-layout:app:v1'], store: ['oci-layout'] });
  expect(twice.statements[0]?.stores.at(-1)).toMatchObject({ store: 'oci-layout', status: expect.stringMatching(/stored/) });
  expect(verdicts(await verifying({ 'subject-image': ['oci-layout:app:v1'] }))).toEqual([['oci-layout:app:v1', 'verified']]);
});

test('BuildKit attestations in a layout are signed', async () => {
  const layout = writeLayout(join(run.folder, 'app'));
  const image = layout.image('a');
  const statement = layout.put(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v0.1',
      subject: [{ name: '_', digest: { sha256: image.digest.slice(7) } }],
      predicateType: 'https://spdx.dev/Document',
      predicate: {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: 'SPDXRef-DOCUMENT',
        name: 'app',
        documentNamespace: 'https://acme.example/app',
        creationInfo: { created: '2026-11-01T10:00:00Z', creators: ['Tool: buildkit'] },
      },
    }),
    'application/vnd.in-toto+json',
  );
  const config = layout.put('{}', 'application/vnd.oci.image.config.v1+json');
  const layers = [{ ...statement, annotations: { 'in-toto.io/predicate-type': 'https://spdx.dev/Document' } }];
  const attestation = layout.put(JSON.stringify({ schemaVersion: 2, mediaType: image.mediaType, config, layers }), image.mediaType);
  const index = layout.index([
    { ...image, platform: { os: 'linux', architecture: 'amd64' } },
    {
      ...attestation,
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': image.digest },
    },
  ]);
  layout.list([{ ...index, ...namedBy('docker.io/acme/app:v1', 'io.containerd.image.name') }]);
  const result = await attesting({ 'subject-image': ['oci-layout:app'], 'buildkit-attestations': true });
  expect(result.problems).toEqual([]);
  expect(result.subjects).toMatchObject([{ name: 'docker.io/acme/app', digest: { sha256: image.digest.slice(7) } }]);
  expect(result.statements.map(({ predicateType }) => predicateType)).toEqual(['https://spdx.dev/Document/v2.3']);
});

test.each<[string, RawInputs, string]>([
  ['a folder that does not exist', { 'subject-image': ['oci-layout:none'] }, 'INPUT_UNREADABLE'],
  ['a tag that the layout does not have', { 'subject-image': ['oci-layout:app:v2'] }, 'INPUT_IMAGE_MISSING'],
  [
    'a platform that the image does not have',
    { 'subject-image': ['oci-layout:app'], 'image-platforms': ['linux/s390x'] },
    'INPUT_IMAGE_PLATFORM',
  ],
  ['a name for an image in a registry', { 'subject-image': ['ghcr.io/acme/app'], 'subject-name': 'app' }, 'INPUT_SUBJECT_NAME'],
  ['a name for two images', { 'subject-image': ['oci-layout:app', 'oci-layout:app'], 'subject-name': 'app' }, 'INPUT_SUBJECT_NAME'],
  ['a store in a registry that is not named', { 'subject-image': ['oci-layout:app'], store: ['oci'] }, 'INPUT_STORE_SUBJECTS'],
  ['a file for a layout', { 'subject-path': ['file'], store: ['oci-layout'] }, 'INPUT_STORE_SUBJECTS'],
])('refuses %s before anything is signed', async (_, raw, code) => {
  writeApp();
  await run.write('file');
  await expect(attesting(raw)).rejects.toMatchObject({ code, exitCode: 2 });
});

test('a layout without the image that was named is a failure of the store, and the bundle is kept', async () => {
  writeApp();
  const other = writeLayout(join(run.folder, 'other'));
  other.list([other.image('other')]);
  const result = await attesting({ 'subject-image': ['oci-layout:app'], store: ['oci-layout:./other'] });
  expect(result.statements[0]?.stores.at(-1)).toMatchObject({ status: 'failed', problem: { code: 'STORE_NOT_FOUND' } });
});
