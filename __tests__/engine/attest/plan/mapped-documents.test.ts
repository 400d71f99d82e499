import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { attest } from '../../../../src/engine/attest/attest.ts';
import { createDocumentSource } from '../../../../src/engine/attest/plan/read-documents.ts';
import { parseInputs, type RawInputs } from '../../../../src/options/parse-inputs.ts';
import { type SandboxRun, startSandboxRun } from '../../../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

const attesting = (raw: RawInputs) =>
  attest(parseInputs('attest', { instance: run.sandbox.files.trustConfig, 'identity-token': 'env:TOKEN', ...raw }), run.ports);
const statementAt = async (path: string) =>
  JSON.parse(Buffer.from(JSON.parse(await readFile(join(run.folder, path), 'utf8')).dsseEnvelope.payload, 'base64').toString());
const sbomOf = (name: string) => JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'library', name }] });
const junit = (name: string) => `<testsuite><testcase name="${name}"/></testsuite>`;

const writeAll = async (files: Readonly<Record<string, string>>) => {
  for (const [name, content] of Object.entries(files)) await run.write(name, content);
};

test('several artifacts in one run, each with an SBOM and tests of its own, beside what is said of all', async () => {
  await writeAll({ 'a.tgz': 'a', 'b.tgz': 'b', 'a.tgz.json': sbomOf('in-a'), 'b.tgz.json': sbomOf('in-b') });
  await writeAll({ 'all.json': sbomOf('in-both'), 'tests-a.tgz.xml': junit('ta'), 'tests-b.tgz.xml': junit('tb') });
  const { statements, subjects, problems } = await attesting({
    'subject-path': ['a.tgz', 'b.tgz'],
    provenance: true,
    'sbom-path': ['{path}.json', 'all.json'],
    'test-report-path': ['tests-{name}.xml'],
    'predicate-type': 'https://acme.example/own/v1',
    'predicate-path': '{name}.json',
  });
  expect(problems).toEqual([]);
  const said = await Promise.all(
    statements.map(async ({ bundlePath, subjects: about }) => {
      const { subject, predicate } = await statementAt(bundlePath);
      return [
        bundlePath.replace('.chopmark/local/', ''),
        subject.map(({ name }: { name: string }) => name),
        about.map((position) => subjects[position]?.name),
        predicate.components?.[0].name ?? predicate.passedTests?.[0],
      ];
    }),
  );
  const both = ['a.tgz', 'b.tgz'];
  expect(said).toEqual([
    ['attestations.provenance.sigstore.json', both, both, undefined],
    ['a.tgz.cyclonedx.sigstore.json', ['a.tgz'], ['a.tgz'], 'in-a'],
    ['b.tgz.cyclonedx.sigstore.json', ['b.tgz'], ['b.tgz'], 'in-b'],
    ['attestations.cyclonedx-2.sigstore.json', both, both, 'in-both'],
    ['a.tgz.tests.sigstore.json', ['a.tgz'], ['a.tgz'], 'ta'],
    ['b.tgz.tests.sigstore.json', ['b.tgz'], ['b.tgz'], 'tb'],
    ['a.tgz.acme.example-own-v1.sigstore.json', ['a.tgz'], ['a.tgz'], 'in-a'],
    ['b.tgz.acme.example-own-v1.sigstore.json', ['b.tgz'], ['b.tgz'], 'in-b'],
  ]);
});

test('where nothing is said of all, nobody but who has a document is a subject; a second run keeps what is signed', async () => {
  await writeAll({ a: 'a', b: 'b', 'a.json': sbomOf('in-a'), 'b.json': sbomOf('in-b') });
  const input = { 'subject-path': ['a', 'b'], 'sbom-path': ['{path}.json'], 'expected-subjects': 2 };
  const first = await attesting(input);
  expect(first.statements.map(({ bundlePath }) => bundlePath.replace('.chopmark/local/', ''))).toEqual([
    'a.sigstore.json',
    'b.sigstore.json',
  ]);
  expect(first.subjects.map(({ name }) => name)).toEqual(['a', 'b']);
  expect((await attesting(input)).statements.map(({ reused }) => reused)).toEqual([true, true]);
});

test('a subject whose document is not there is named, and nothing is signed', async () => {
  await writeAll({ a: 'a', b: 'b', 'a.json': sbomOf('in-a') });
  await expect(attesting({ 'subject-path': ['a', 'b'], 'sbom-path': ['{name}.json'] })).rejects.toMatchObject({
    code: 'INPUT_UNREADABLE',
    message: expect.stringMatching(/the SBOM of b .*b\.json/),
  });
});

test('a package that leaves a file out has no document for it', async () => {
  const [wheel, left] = ['a-1-py3-none-any.whl', 'a.publish.attestation'];
  await writeAll({ [wheel]: 'a', [left]: 'x', [`${wheel}.json`]: sbomOf('in-a'), [`${left}.json`]: sbomOf('x') });
  await expect(attesting({ 'subject-path': [wheel, left], package: 'pypi', 'sbom-path': ['{path}.json'] })).rejects.toMatchObject({
    code: 'INPUT_DOCUMENT_PATTERN',
    message: expect.stringContaining(left),
  });
});

test('all documents of a run have one bound', async () => {
  // With a hole instead of content, of which nothing has to be written.
  await truncate(join(run.folder, await run.write('large')), 40 << 20);
  const source = createDocumentSource({ workingFolder: run.folder }, async () => []);
  for (let times = 0; times < 6; times++) await source.read('large', 'the SBOM');
  await expect(source.read('large', 'the SBOM')).rejects.toMatchObject({
    code: 'INPUT_TOO_LARGE',
    message: expect.stringMatching(/up to large, exceed/),
  });
});
