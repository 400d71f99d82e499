import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { completeAttestInputs } from '../../../src/adapters/action/attest-inputs.ts';
import { variableOf } from '../../../src/adapters/action/inputs.ts';
import { readInputs } from '../../../src/adapters/action/read-inputs.ts';
import type { Ports } from '../../../src/base/ports.ts';
import { ROOT } from '../../support/markdown.ts';
import { type Step, type StepEnd, startWorkflowJob, type WorkflowJob } from '../../support/workflow-step.ts';

/**
 * What actions/attest v4.2.2 and attest-build-provenance v4.1.0 promise in their inputs, documentation and sources, case by case against
 * ours. Where ours differs on purpose, the case says what ours does, and docs/how-to/github.md lists it.
 */
let job: WorkflowJob;
beforeAll(async () => {
  job = await startWorkflowJob();
  for (const name of ['dist/app.tgz', 'dist/lib.tgz', 'dist/deep/app.map', 'a,b.txt', 'predicate.json'])
    await job.write(name, name === 'predicate.json' ? '{"approved":true}' : undefined);
  // HOME of the job is the folder above its workspace.
  await job.write('../at-home.tgz');
  await job.write('spdx.json', JSON.stringify({ ...SPDX }));
  await job.write('cyclonedx.json', JSON.stringify({ ...CYCLONEDX }));
});
afterAll(() => job.close());

const sha256 = (name: string) => createHash('sha256').update(`content of ${name}\n`).digest('hex');
const HEX = 'ab'.repeat(32);
const run = ({ inputs, ...step }: Step) =>
  job.run('attest', { shared: true, ...step, inputs: { instance: job.sandbox.files.trustConfig, ...inputs } });

async function readStatement({ outputs }: StepEnd) {
  const [line = ''] = (await readFile(outputs['bundle-path'] ?? '', 'utf8')).split('\n');
  return JSON.parse(Buffer.from(JSON.parse(line).dsseEnvelope.payload, 'base64').toString());
}

describe('action.yml', () => {
  const INPUTS =
    `subject-path subject-digest subject-name subject-checksums subject-version sbom-path predicate-type predicate predicate-path
    push-to-registry create-storage-record show-summary github-token private-signing`.split(/\s+/);
  const OUTPUTS = ['bundle-path', 'attestation-id', 'attestation-url', 'storage-record-ids'];
  /** Where theirs have a default; the others are empty. */
  const DEFAULTS = {
    'push-to-registry': 'false',
    'create-storage-record': 'true',
    'show-summary': 'true',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    'github-token': '${{ github.token }}',
  };

  test('has every input, with the same default, and every output', async () => {
    const { inputs, outputs, runs } = parse(await readFile(join(ROOT, 'action.yml'), 'utf8'));
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(INPUTS));
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(OUTPUTS));
    const given = Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, inputs[name].default]));
    expect(given).toEqual(DEFAULTS);
    for (const name of INPUTS.filter((input) => !(input in DEFAULTS) && input !== 'private-signing'))
      expect([name, inputs[name].default]).toEqual([name, undefined]);
    expect(runs.using).toBe('node24');
  });

  test.each(['sign', 'merge', 'verify'])('%s/action.yml starts from the same folder of built files', async (action) => {
    const { runs } = parse(await readFile(join(ROOT, action, 'action.yml'), 'utf8'));
    expect(runs).toEqual({ using: 'node24', main: `../dist/action/${action}.js` });
  });
});

const SPDX = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'widget',
  dataLicense: 'CC0-1.0',
  documentNamespace: 'https://acme.example/spdx/1',
  creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: none'] },
  packages: [],
};
const CYCLONEDX = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  version: 1,
};

type Subjects = [what: string, inputs: Record<string, string>, subjects: { name: string; digest: Record<string, string> }[]];

const SUBJECTS: Subjects[] = [
  ['a path', { 'subject-path': 'dist/app.tgz' }, [{ name: 'app.tgz', digest: { sha256: sha256('dist/app.tgz') } }]],
  [
    'a glob',
    { 'subject-path': 'dist/*.tgz' },
    ['app.tgz', 'lib.tgz'].map((name) => ({ name, digest: { sha256: sha256(`dist/${name}`) } })),
  ],
  [
    'a list with commas',
    { 'subject-path': 'dist/app.tgz, dist/lib.tgz' },
    ['app.tgz', 'lib.tgz'].map((name) => ({ name, digest: { sha256: sha256(`dist/${name}`) } })),
  ],
  [
    'a list of lines',
    { 'subject-path': '\ndist/app.tgz\n\n  dist/lib.tgz\n' },
    ['app.tgz', 'lib.tgz'].map((name) => ({ name, digest: { sha256: sha256(`dist/${name}`) } })),
  ],
  [
    'a name in quotation marks, with a comma',
    { 'subject-path': '"a,b.txt"' },
    [{ name: 'a,b.txt', digest: { sha256: sha256('a,b.txt') } }],
  ],
  [
    'a folder: all files below it, folders left out',
    { 'subject-path': 'dist/' },
    ['deep/app.map', 'app.tgz', 'lib.tgz'].map((path) => ({ name: path.replace('deep/', ''), digest: { sha256: sha256(`dist/${path}`) } })),
  ],
  ['an exclusion', { 'subject-path': 'dist/*.tgz\n!dist/lib.tgz' }, [{ name: 'app.tgz', digest: { sha256: sha256('dist/app.tgz') } }]],
  ['a comment', { 'subject-path': '# what is built\ndist/app.tgz' }, [{ name: 'app.tgz', digest: { sha256: sha256('dist/app.tgz') } }]],
  ['the same file twice', { 'subject-path': 'dist/app.tgz,dist/app*' }, [{ name: 'app.tgz', digest: { sha256: sha256('dist/app.tgz') } }]],
  [
    'a pattern that matches nothing beside one that matches',
    { 'subject-path': 'dist/app.tgz,dist/*.whl' },
    [{ name: 'app.tgz', digest: { sha256: sha256('dist/app.tgz') } }],
  ],
  [
    'a path below the home folder',
    { 'subject-path': '~/at-home.tgz' },
    [{ name: 'at-home.tgz', digest: { sha256: sha256('../at-home.tgz') } }],
  ],
  [
    'a path with a name',
    { 'subject-path': 'dist/app.tgz', 'subject-name': 'widget' },
    [{ name: 'widget', digest: { sha256: sha256('dist/app.tgz') } }],
  ],
  [
    'a digest',
    { 'subject-digest': `sha256:${HEX}`, 'subject-name': 'ghcr.io/acme/Widget' },
    [{ name: 'ghcr.io/acme/Widget', digest: { sha256: HEX } }],
  ],
  [
    'checksums in the input, of two lengths',
    { 'subject-checksums': `${HEX}  one\n${HEX}${HEX} *two` },
    [
      { name: 'one', digest: { sha256: HEX } },
      { name: 'two', digest: { sha512: HEX + HEX } },
    ],
  ],
];

describe('subjects', () => {
  test.each(SUBJECTS)('%s', async (_, inputs, subjects) => {
    const end = await run({ inputs });
    expect(end.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    const statement = await readStatement(end);
    expect(statement._type).toBe('https://in-toto.io/Statement/v1');
    expect([...statement.subject].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(subjects);
  });

  test.each([
    [
      'a path and a digest',
      { 'subject-path': 'dist/app.tgz', 'subject-digest': `sha256:${HEX}`, 'subject-name': 'x' },
      'INPUT_OPTION_CONFLICT',
    ],
    ['a path and checksums', { 'subject-path': 'dist/app.tgz', 'subject-checksums': `${HEX}  x` }, 'INPUT_OPTION_CONFLICT'],
    ['files to push to a registry', { 'subject-path': 'dist/app.tgz', 'push-to-registry': 'true' }, 'INPUT_OPTION_CONFLICT'],
    ['a digest without a name', { 'subject-digest': `sha256:${HEX}` }, 'INPUT_OPTION_MISSING'],
    [
      'checksums of a length that nobody verifies by (theirs takes sha224)',
      { 'subject-checksums': `${'a'.repeat(56)}  x` },
      'INPUT_CHECKSUMS_LINE',
    ],
    [
      'a name for several files (theirs calls all of them the same)',
      { 'subject-path': 'dist/*.tgz', 'subject-name': 'x' },
      'INPUT_SUBJECT_CONFLICT',
    ],
    [
      'a line of checksums that cannot be read (theirs passes over it)',
      { 'subject-checksums': `${HEX}  x\nnonsense` },
      'INPUT_CHECKSUMS_LINE',
    ],
    ['a digest that is none', { 'subject-digest': 'sha256:abc', 'subject-name': 'x' }, 'INPUT_DIGEST'],
    ['no subject at all', {}, 'INPUT_OPTION_MISSING'],
    ['a path without a file', { 'subject-path': 'nowhere/*' }, 'INPUT_NO_MATCH'],
    ['checksums that are none', { 'subject-checksums': 'xyz  name\n' }, 'INPUT_UNREADABLE'],
  ])('%s is refused', async (_, inputs, code) => {
    const end = await run({ inputs });
    expect(end.outputs).toMatchObject({ 'error-code': code, 'exit-code': '2' });
    expect(end.outputs).not.toHaveProperty('bundle-path');
  });
});

describe('what earlier steps told the runner that they made ($GITHUB_ARTIFACTS_LIST)', () => {
  const list = async (content: unknown, step: Step = {}) => {
    await job.write('list.json', typeof content === 'string' ? content : JSON.stringify(content));
    return run({ ...step, env: { GITHUB_ARTIFACTS_LIST: join(job.workspace, 'list.json') } });
  };
  const entry = (name: string, kind = 'file', digest = `sha256:${HEX}`) => ({ name, digest, kind });

  test('is taken where nothing else names subjects', async () => {
    const statement = await readStatement(
      await list({ version: 1, subjects: [entry('one'), entry('ghcr.io/acme/w', 'oci'), entry('one')] }),
    );
    expect(statement.subject).toEqual(['one', 'ghcr.io/acme/w'].map((name) => ({ name, digest: { sha256: HEX } })));
  });

  test('is not looked at where something does', async () => {
    const statement = await readStatement(await list('{', { inputs: { 'subject-path': 'dist/app.tgz' } }));
    expect(statement.subject.map(({ name }: { name: string }) => name)).toEqual(['app.tgz']);
  });

  test.each([
    ['another version', { version: 2, subjects: [] }, 'INPUT_ARTIFACTS_LIST'],
    ['no JSON', '{', 'INPUT_ARTIFACTS_LIST'],
    ['a byte order mark', `\ufeff${JSON.stringify({ version: 1, subjects: [entry('a')] })}`, 'INPUT_ARTIFACTS_LIST'],
    ['another digest', { version: 1, subjects: [entry('a', 'file', `sha512:${HEX}${HEX}`)] }, 'INPUT_ARTIFACTS_LIST'],
    ['another kind', { version: 1, subjects: [entry('a', 'npm')] }, 'INPUT_ARTIFACTS_LIST'],
    ['one name for two things', { version: 1, subjects: [entry('a'), entry('a', 'oci')] }, 'INPUT_SUBJECT_CONFLICT'],
    ['a name that would be another line', { version: 1, subjects: [entry(`a\n${HEX}  forged`)] }, 'INPUT_SUBJECT_NAME'],
    ['nothing', { version: 1, subjects: [] }, 'INPUT_OPTION_MISSING'],
    ['an empty file, as of runners that do not keep it', '\n', 'INPUT_OPTION_MISSING'],
  ])('%s is refused', async (_, content, code) => {
    expect((await list(content)).outputs).toMatchObject({ 'error-code': code });
  });
});

describe('predicates', () => {
  test('provenance of this build where nothing is said', async () => {
    const { predicateType, predicate } = await readStatement(await run({ inputs: { 'subject-path': 'dist/app.tgz' } }));
    expect(predicateType).toBe('https://slsa.dev/provenance/v1');
    expect(predicate.buildDefinition).toMatchObject({
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: {
        workflow: { ref: 'refs/heads/main', repository: 'https://github.com/acme/widget', path: '.github/workflows/release.yml' },
      },
      internalParameters: {
        github: { event_name: 'push', repository_id: '4711', repository_owner_id: '42', runner_environment: 'github-hosted' },
      },
      resolvedDependencies: [
        { uri: 'git+https://github.com/acme/widget@refs/heads/main', digest: { gitCommit: 'c0ffee'.repeat(7).slice(0, 40) } },
      ],
    });
    expect(predicate.runDetails).toMatchObject({
      builder: { id: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main' },
      metadata: { invocationId: 'https://github.com/acme/widget/actions/runs/77/attempts/1' },
    });
  });

  test.each([
    ['as text', { predicate: '{"approved":true}' }],
    ['as a file', { 'predicate-path': 'predicate.json' }],
  ])('one of the user’s own, %s, without provenance beside it', async (_, given) => {
    const inputs = { 'subject-path': 'dist/app.tgz', 'predicate-type': 'https://acme.example/review/v1', ...given };
    const end = await run({ inputs });
    expect(await readStatement(end)).toMatchObject({ predicateType: 'https://acme.example/review/v1', predicate: { approved: true } });
    expect(JSON.parse(await readFile(end.outputs['result-path'] ?? '', 'utf8')).statements).toHaveLength(1);
  });

  test.each([
    ['SPDX', 'spdx.json', 'https://spdx.dev/Document/v2.3', SPDX],
    ['CycloneDX', 'cyclonedx.json', 'https://cyclonedx.org/bom', CYCLONEDX],
  ])('an SBOM in the form of %s, without provenance beside it', async (_, path, predicateType, predicate) => {
    const end = await run({ inputs: { 'subject-path': 'dist/app.tgz', 'sbom-path': path } });
    expect(await readStatement(end)).toMatchObject({ predicateType, predicate, subject: [{ name: 'app.tgz' }] });
    expect(JSON.parse(await readFile(end.outputs['result-path'] ?? '', 'utf8')).statements).toHaveLength(1);
  });

  test('an SBOM that is none is refused', async () => {
    const { outputs } = await run({ inputs: { 'subject-path': 'dist/app.tgz', 'sbom-path': 'predicate.json' } });
    expect(outputs).toMatchObject({ 'exit-code': '2' });
  });

  test('an SBOM and a predicate are two statements under one certificate, where theirs is an error', async () => {
    const own = { 'predicate-type': 'https://acme.example/review/v1', predicate: '{"approved":true}' };
    const { outputs } = await run({ inputs: { 'subject-path': 'dist/app.tgz', 'sbom-path': 'spdx.json', ...own } });
    const { statements } = JSON.parse(await readFile(outputs['result-path'] ?? '', 'utf8'));
    expect(statements.map(({ predicateType }: { predicateType: string }) => predicateType).sort()).toEqual([
      'https://acme.example/review/v1',
      'https://spdx.dev/Document/v2.3',
    ]);
  });

  test.each([
    ['a predicate without its type', { predicate: '{}' }],
    ['a type without a predicate', { 'predicate-type': 'https://acme.example/review/v1' }],
  ])('%s is refused', async (_, given) => {
    const { outputs } = await run({ inputs: { 'subject-path': 'dist/app.tgz', ...given } });
    expect(outputs).toMatchObject({ 'error-code': 'INPUT_OPTION_MISSING' });
  });
});

describe('what is left behind', () => {
  test('the bundle is one line of JSON, version 0.3, ended with a line feed, and its path is written down', async () => {
    const { outputs } = await run({ inputs: { 'subject-path': 'dist/app.tgz' } });
    const text = await readFile(outputs['bundle-path'] ?? '', 'utf8');
    expect(text).toMatch(/^\{[^\n]*\}\n$/);
    expect(JSON.parse(text).mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
    const paths = await readFile(join(job.temporary, 'created_attestation_paths.txt'), 'utf8');
    expect(paths.trimEnd().split('\n').at(-1)).toBe(outputs['bundle-path']);
  });
});

describe('which Sigstore signs', () => {
  test('private-signing asks for the instance of GitHub, also for a public repository', async () => {
    // What follows from the instance needs GitHub's network: here is what the engine is asked for.
    const asked = async (given: Record<string, string>) => {
      const inputs = readInputs('attest', Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value])));
      const ports = { env: {}, workingFolder: job.workspace } as Ports;
      return completeAttestInputs(inputs, { ports, event: { name: 'push' }, bundleDir: job.temporary });
    };
    const inputs = { 'subject-digest': `sha256:${HEX}`, 'subject-name': 'x' };
    expect(await asked({ ...inputs, 'private-signing': 'true', instance: 'auto' })).toMatchObject({ instance: 'github' });
    expect(await asked({ ...inputs, 'private-signing': 'false' })).not.toHaveProperty('instance');
  });

  test('private-signing with another instance is a contradiction', async () => {
    const { outputs } = await run({ inputs: { 'subject-path': 'dist/app.tgz', 'private-signing': 'true' } });
    expect(outputs).toMatchObject({ 'exit-code': '2', 'error-code': 'INPUT_OPTION_CONFLICT' });
  });
});
