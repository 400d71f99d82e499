import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { attest } from '../../../src/engine/attest/attest.ts';
import { inspect } from '../../../src/engine/inspect.ts';
import { refuseTooLarge } from '../../../src/engine/shared/signing/refuse-too-large.ts';
import { parseInputs, type RawInputs } from '../../../src/options/parse-inputs.ts';
import { explainBundles } from '../../../src/report/inspect.ts';
import type { Result } from '../../../src/results/result.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

const attesting = (raw: RawInputs) =>
  attest(parseInputs('attest', { instance: run.sandbox.files.trustConfig, 'identity-token': 'env:TOKEN', ...raw }), run.ports);
const statementAt = async (path: string) =>
  JSON.parse(Buffer.from(JSON.parse(await readFile(join(run.folder, path), 'utf8')).dsseEnvelope.payload, 'base64').toString());
const names = ({ statements }: Result) => statements.map(({ bundlePath }) => bundlePath.replace('.chopmark/local/', ''));

const CYCLONEDX = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [] });
const SPDX = JSON.stringify({
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'app',
  dataLicense: 'CC0-1.0',
  documentNamespace: 'https://acme.example/spdx/app',
  creationInfo: { created: '2026-11-01T10:00:00Z', creators: ['Tool: syft'] },
});
const STATEMENT = JSON.stringify({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'other', digest: { sha256: 'ab'.repeat(32) } }],
  predicateType: 'https://acme.example/review/v1',
  predicate: {},
});

test('everything that is said in one run is a statement of its own, under one certificate', async () => {
  const result = await attesting({
    'subject-path': [await run.write('app')],
    provenance: true,
    'sbom-path': [await run.write('a.cdx.json', CYCLONEDX), await run.write('a.spdx.json', SPDX), await run.write('b.spdx.json', SPDX)],
    'predicate-type': 'https://acme.example/scan/v1',
    predicate: '{"clean":true}',
    'statement-path': await run.write('statement.json', STATEMENT),
  });
  expect(result.problems).toEqual([]);
  expect(names(result)).toEqual([
    'app.provenance.sigstore.json',
    'app.cyclonedx.sigstore.json',
    'app.spdx.sigstore.json',
    'app.spdx-2.sigstore.json',
    'app.acme.example-scan-v1.sigstore.json',
    'other.acme.example-review-v1.sigstore.json',
  ]);
  expect(result.statements.map(({ subjects }) => subjects)).toEqual([[0], [0], [0], [0], [0], [1]]);
  expect(result.subjects.map(({ name }) => name)).toEqual(['app', 'other']);
  const serials = result.statements.map(({ signer }) => (signer.kind === 'certificate' ? signer.identity.serial : ''));
  expect(new Set(serials).size).toBe(1);
  const said = await Promise.all(result.statements.map(({ bundlePath }) => statementAt(bundlePath)));
  expect(said.map(({ predicateType }) => predicateType)).toEqual([
    'https://slsa.dev/provenance/v1',
    'https://cyclonedx.org/bom',
    'https://spdx.dev/Document/v2.3',
    'https://spdx.dev/Document/v2.3',
    'https://acme.example/scan/v1',
    'https://acme.example/review/v1',
  ]);
  expect(said[1].predicate).toEqual(JSON.parse(CYCLONEDX));
});

test('an SBOM alone says nothing about the build, and its bundle has the name of its subject', async () => {
  const result = await attesting({ 'subject-path': [await run.write('app')], 'sbom-path': [await run.write('a.json', SPDX)] });
  expect(names(result)).toEqual(['app.sigstore.json']);
  expect(result.statements[0]?.predicateType).toBe('https://spdx.dev/Document/v2.3');
});

test('an SBOM that does not follow its schema is signed with a warning, taken out of its wrapper, or refused', async () => {
  await run.write('app');
  const wrapped = JSON.stringify({ sbom: { ...JSON.parse(SPDX), comment: null } });
  await run.write('export.json', `\ufeff${wrapped}`);
  const result = await attesting({ 'subject-path': ['app'], 'sbom-path': ['export.json'] });
  const { predicate, predicateType } = await statementAt(result.statements[0]?.bundlePath ?? '');
  expect({ predicate, predicateType }).toEqual({ predicate: JSON.parse(wrapped).sbom, predicateType: 'https://spdx.dev/Document/v2.3' });
  expect(run.log).toContainEqual(expect.stringMatching(/^info export\.json is an answer of GitHub's dependency graph/));
  expect(run.log).toContainEqual(expect.stringMatching(/^warn The SBOM export\.json .*: \/comment must be string, not null/));
  await expect(attesting({ 'subject-path': ['app'], 'sbom-path': ['export.json'], 'sbom-check': 'strict' })).rejects.toMatchObject({
    code: 'INPUT_SBOM_INVALID',
  });
});

test('scans, tests and SBOMs are explained by inspect, each in its own words', async () => {
  const result = await attesting({
    'subject-path': [await run.write('app')],
    'sbom-path': [await run.write('a.json', SPDX)],
    'vulnerability-report-path': [
      await run.write('sarif.json', '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[]}]}'),
    ],
    'test-report-path': [await run.write('junit.xml', '<testsuite><testcase name="adds"/></testsuite>')],
  });
  expect(names(result)).toEqual(['spdx', 'vulnerabilities', 'tests'].map((kind) => `app.${kind}.sigstore.json`));
  const explained = await inspect(parseInputs('inspect', { bundle: result.statements.map(({ bundlePath }) => bundlePath) }), run.ports);
  expect(explained.map(({ predicate }) => predicate)).toEqual([
    [
      ['SBOM', 'SPDX 2.3 of 2026-11-01T10:00:00.000Z'],
      ['lists', '0 components'],
    ],
    [
      ['scanner', 'x'],
      ['database', 'of unknown age'],
      ['findings', 'none'],
    ],
    [['tests', 'PASSED: 1 passed, 0 warned, 0 failed']],
  ]);
  expect(explainBundles(explained, { color: false })).toContain('tests        PASSED: 1 passed, 0 warned, 0 failed');
});

test('a predicate that is not what its type says does not hide who signed it', async () => {
  const result = await attesting({
    'subject-path': [await run.write('app')],
    'predicate-type': 'https://slsa.dev/verification_summary/v1',
    predicate: '{"verifier":{}}',
  });
  const [explained] = await inspect(parseInputs('inspect', { bundle: [result.bundlePath ?? ''] }), run.ports);
  expect(explained?.signer).toMatchObject({ kind: 'certificate' });
  expect(explained?.predicate).toEqual([['predicate', expect.stringContaining('verifier.id')]]);
});

test('a predicate is held to the schema that was given', async () => {
  const raw = {
    'subject-path': [await run.write('app')],
    'predicate-type': 'https://acme.example/review/v1',
    predicate: '{"reviewer":1}',
    'predicate-schema': await run.write('schema.json', '{"properties":{"reviewer":{"type":"string"}}}'),
  };
  await expect(attesting(raw)).rejects.toMatchObject({ code: 'INPUT_PREDICATE_INVALID' });
  expect((await attesting({ ...raw, predicate: '{"reviewer":"ada"}' })).statements).toHaveLength(1);
});

test('per subject, each document is a statement about each; a run again signs nothing anew', async () => {
  const raw = {
    'subject-path': [await run.write('x'), await run.write('y')],
    'sbom-path': [await run.write('a.json', SPDX), await run.write('b.json', CYCLONEDX)],
    statements: 'per-subject',
  };
  const result = await attesting(raw);
  expect(names(result).sort()).toEqual(['x', 'y'].flatMap((name) => [`${name}.cyclonedx.sigstore.json`, `${name}.spdx.sigstore.json`]));
  const again = await attesting(raw);
  expect(again.statements.every(({ reused }) => reused)).toBe(true);
  expect(names(again)).toEqual(names(result));
});

test.each([
  [{ 'subject-path': ['app'], 'statement-path': 'statement.json' }, 'INPUT_OPTION_CONFLICT'],
  [{ 'sbom-path': ['a.json'] }, 'INPUT_OPTION_MISSING'],
  [{ 'sbom-path': ['a.json'], 'statement-path': 'statement.json' }, 'INPUT_OPTION_MISSING'],
  [{ provenance: true, 'statement-path': 'statement.json' }, 'INPUT_OPTION_MISSING'],
])('%j is %s', (raw, code) => {
  expect(() => parseInputs('attest', raw)).toThrow(expect.objectContaining({ code }));
});

test('what was turned off was not asked for', () => {
  expect(parseInputs('attest', { provenance: 'false', 'statement-path': 'statement.json' })).toMatchObject({ provenance: false });
});

test('an SBOM that a log of version 1 would refuse is refused before anything is signed; a log of version 2 takes it', async () => {
  const payload = Buffer.alloc((16 << 20) + 1);
  const planned = [
    {
      path: '/app.sigstore.json',
      subjects: [0],
      kind: 'spdx',
      item: { id: '1', name: 'app', content: { kind: 'envelope' as const, payloadType: 'text/plain', payload } },
    },
  ];
  const service = (majorApiVersion: number) => ({
    url: new URL('https://rekor.example'),
    majorApiVersion,
    operator: '',
    validity: {} as never,
  });
  const services = (version: number) => ({ certificateAuthority: service(1), logs: [service(version)], timestampAuthorities: [] });
  await expect(refuseTooLarge(() => planned, services(1))).rejects.toMatchObject({
    code: 'INPUT_TOO_LARGE',
    exitCode: 2,
    message: expect.stringMatching(/16777217 bytes.*rekor\.example.*16777216/),
    hint: expect.stringContaining('version 2'),
  });
  await expect(refuseTooLarge(() => planned, services(2))).resolves.toBeUndefined();
});
