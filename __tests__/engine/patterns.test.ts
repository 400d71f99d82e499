import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { attest } from '../../src/engine/attest/attest.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { merge } from '../../src/engine/merge.ts';
import { policy } from '../../src/engine/policy/policy.ts';
import { store } from '../../src/engine/store/store.ts';
import { verify } from '../../src/engine/verify/verify.ts';
import { parseInputs, type RawInputs } from '../../src/options/parse-inputs.ts';
import { type SandboxRun, startSandboxRun } from '../support/sandbox-run.ts';

/** Every option that names files takes patterns. No shell expands the inputs of the wrappers, so the engine does. */
let run: SandboxRun;
beforeAll(async () => {
  run = await startSandboxRun();
});
beforeEach(() => run.startOver());
afterAll(() => run.close());

const write = (files: Record<string, string>) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(run.folder, name)), { recursive: true });
    writeFileSync(join(run.folder, name), content);
  }
};
const signing = () => ({ 'identity-token': 'env:TOKEN', instance: run.sandbox.files.trustConfig });
const attesting = async (raw: RawInputs) => attest(parseInputs('attest', { ...signing(), ...raw }), run.ports);
const sbom = (serial: number) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:3e671687-395b-41f5-a30f-a58921a69b7${serial}`,
    version: 1,
    components: [],
  });
const checksumOf = (name: string) => `${createHash('sha256').update(name).digest('hex')}  ${name}\n`;
const kinds = ({ statements }: { statements: readonly { predicateType?: string }[] }) => statements.length;

test.each<[string, RawInputs, number]>([
  ['sbom-path', { 'sbom-path': ['sboms/*.json'] }, 2],
  ['sbom-path, without one', { 'sbom-path': ['sboms/*.json', '!sboms/b.*'] }, 1],
  ['test-report-path', { 'test-report-path': ['reports/*.tap'] }, 2],
  ['predicate-path', { 'predicate-type': 'https://acme.example/v1', 'predicate-path': 'own/*.json' }, 2],
  ['sbom-path, twice the same', { 'sbom-path': ['sboms/*.json', 'sboms/*.json', 'sboms/a.json', 'sboms/a.json'] }, 2],
  ['resolved-dependencies', { 'resolved-dependencies': ['sboms/*.json'] }, 1],
])('attest: %s', async (_, raw, statements) => {
  write({ app: 'app', 'sboms/a.json': sbom(1), 'sboms/b.json': sbom(2), 'reports/a.tap': '1..1\nok 1\n', 'reports/b.tap': '1..1\nok 1\n' });
  write({ 'own/a.json': '{"a":1}', 'own/b.json': '{"b":1}' });
  expect(kinds(await attesting({ 'subject-path': ['app'], ...raw }))).toBe(statements);
});

test.each(['sbom-path', 'vulnerability-report-path', 'test-report-path', 'resolved-dependencies', 'subject-path'])(
  'attest: a pattern of %s that matches nothing is named',
  async (option) => {
    write({ app: 'app' });
    await expect(attesting({ 'subject-path': ['app'], [option]: ['none/*.json'] })).rejects.toMatchObject({
      code: 'INPUT_NO_MATCH',
      message: expect.stringContaining('none/*.json matches no file'),
    });
  },
);

test('attest: subject-checksums and statement-path', async () => {
  write({ 'sums/a.sha256': checksumOf('a'), 'sums/b.sha256': checksumOf('b') });
  expect((await attesting({ 'subject-checksums': 'sums/*.sha256' })).subjects.map(({ name }) => name)).toEqual(['a', 'b']);
  expect((await attesting({ 'subject-checksums': checksumOf('a[1].zip').trim() })).subjects).toMatchObject([{ name: 'a[1].zip' }]);
  await expect(attesting({ 'subject-checksums': 'none/*.sha256' })).rejects.toMatchObject({ code: 'INPUT_NO_MATCH' });
  write({
    'one.json': JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'x', digest: { sha256: '0'.repeat(64) } }],
      predicateType: 'https://acme.example/v1',
      predicate: {},
    }),
  });
  expect(kinds(await attesting({ 'statement-path': '*.json' }))).toBe(1);
});

test('verify, inspect, merge, store push, policy: bundles and policies', async () => {
  write({ app: 'app' });
  await attesting({ 'subject-path': ['app'], 'bundle-dir': 'jobs/one' });
  const pattern = ['jobs/*/*.sigstore.json'];
  const own = { instance: run.sandbox.files.trustConfig, ci: 'github', repository: 'acme/widget' };
  const verified = await verify(parseInputs('verify', { 'subject-path': ['app'], bundle: pattern, ...own }), run.ports);
  expect(verified.artifacts?.[0]?.bundles).toHaveLength(1);
  expect(await inspect(parseInputs('inspect', { bundle: pattern }), run.ports)).toMatchObject([{ mediaType: expect.any(String) }]);
  expect(await merge(parseInputs('merge', { bundle: ['jobs/*'] }), run.ports)).toMatchObject({ subjects: [{ name: 'app' }] });
  for (const target of ['jobs/*', 'jobs/*/*.sigstore.json'])
    expect(await store(parseInputs('store', { action: 'push', target: [target], store: ['./all.jsonl'] }), run.ports)).toMatchObject({
      bundles: [{ subjects: [{ name: 'app' }] }],
    });
  write({ 'policies/a.yml': 'trust: []\n', 'policies/b.yml': 'trust: []\n' });
  expect(await policy(parseInputs('policy', { action: 'check', target: ['policies/*.yml'] }), run.ports)).toMatchObject({
    files: [{ path: join('policies', 'a.yml') }, { path: join('policies', 'b.yml') }],
  });
  const nothing = { code: 'INPUT_NO_MATCH', message: expect.stringContaining('none/* matches no file') };
  await expect(verify(parseInputs('verify', { 'subject-path': ['app'], bundle: ['none/*'], ...own }), run.ports)).rejects.toMatchObject(
    nothing,
  );
  await expect(inspect(parseInputs('inspect', { bundle: ['none/*'] }), run.ports)).rejects.toMatchObject(nothing);
  await expect(merge(parseInputs('merge', { bundle: ['none/*'] }), run.ports)).rejects.toMatchObject(nothing);
  await expect(store(parseInputs('store', { action: 'push', target: ['none/*'], store: ['./a.jsonl'] }), run.ports)).rejects.toMatchObject(
    nothing,
  );
  await expect(policy(parseInputs('policy', { action: 'check', target: ['none/*'] }), run.ports)).rejects.toMatchObject(nothing);
});

test('attest: a prefix of names, for the jobs of a matrix', async () => {
  write({ 'dist/app': 'app', SHA256SUMS: checksumOf('lib') });
  const options = { 'subject-path': ['dist/*'], 'subject-checksums': 'SHA256SUMS' };
  const { subjects } = await attesting({ ...options, 'name-prefix': 'linux/' });
  expect(subjects.map(({ name }) => name)).toEqual(['linux/app', 'linux/lib']);
  for (const prefix of ['../', '/', 'a\u202e'])
    await expect(attesting({ ...options, 'name-prefix': prefix })).rejects.toMatchObject({ code: 'INPUT_SUBJECT_NAME' });
  await expect(attesting({ 'subject-path': ['dist'], package: 'model', 'name-prefix': 'a/' })).rejects.toMatchObject({
    code: 'INPUT_OPTION_CONFLICT',
  });
  write({ 'plan.txt': 'linux/app\nlinux/lib\n' });
  await attesting({ ...options, 'name-prefix': 'linux/', 'expected-from': 'plan.txt' });
  await expect(attesting({ ...options, 'expected-from': 'plan.txt' })).rejects.toMatchObject({
    code: 'INPUT_SUBJECT_EXPECTED',
    message: 'linux/app, linux/lib are in plan.txt, but were not found. app, lib are not in plan.txt, but were found.',
  });
});
