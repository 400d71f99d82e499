import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { attest } from '../../../../src/engine/attest/attest.ts';
import { sign } from '../../../../src/engine/sign/sign.ts';
import { verify } from '../../../../src/engine/verify/verify.ts';
import { parseInputs, type RawInputs } from '../../../../src/options/parse-inputs.ts';
import { exitCodeOf } from '../../../../src/results/exit-code.ts';
import type { Result } from '../../../../src/results/result.ts';
import { type SandboxRun, startSandboxRun } from '../../../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

const signed = () => ({ instance: run.sandbox.files.trustConfig, 'identity-token': 'env:TOKEN' });
const attesting = (raw: RawInputs) => attest(parseInputs('attest', { ...signed(), ...raw }), run.ports);
const signing = (raw: RawInputs) => sign(parseInputs('sign', { ...signed(), ...raw }), run.ports);
const verifying = (raw: RawInputs) =>
  verify(
    parseInputs('verify', {
      instance: run.sandbox.files.trustConfig,
      ci: 'github',
      repository: 'acme/widget',
      'certificate-oidc-issuer': `${run.sandbox.url}/oidc/github`,
      ...raw,
    }),
    run.ports,
  );
const statuses = ({ statements }: Result) => statements.map(({ stores }) => stores.map(({ status }) => status));
const verdicts = ({ artifacts = [] }: Result) => artifacts.map(({ verdict, problem }) => problem?.code ?? verdict);

test('what is attested goes into a folder by digest, and is found there without the file', async () => {
  const files = [await run.write('a.bin'), await run.write('b.bin')];
  const result = await attesting({ 'subject-path': files, statements: 'per-subject', store: ['./kept'] });
  expect(statuses(result)).toEqual([
    ['stored', 'stored'],
    ['stored', 'stored'],
  ]);
  expect(result.retryCommand).toBeUndefined();
  await rm(join(run.folder, '.chopmark'), { recursive: true });
  expect(verdicts(await verifying({ 'subject-path': files }))).toEqual(['VERIFICATION_NO_BUNDLE', 'VERIFICATION_NO_BUNDLE']);
  expect(verdicts(await verifying({ 'subject-path': files, from: ['./kept'] }))).toEqual(['verified', 'verified']);
});

test('signatures of files go into stores too', async () => {
  const result = await signing({ 'subject-path': [await run.write('a.bin')], store: ['./kept'] });
  expect(statuses(result)).toEqual([['stored', 'stored']]);
  await rm(join(run.folder, 'a.bin.sigstore.json'));
  expect(verdicts(await verifying({ 'subject-path': ['a.bin'], from: ['./kept'] }))).toEqual(['verified']);
});

test('a second run stores nothing again', async () => {
  const raw = { 'subject-path': [await run.write('a.bin')], store: ['./kept'] };
  await attesting(raw);
  expect(statuses(await attesting(raw))).toEqual([['already-stored', 'already-stored']]);
  expect(await readdir(join(run.folder, 'kept/bundles'))).toHaveLength(1);
});

test('a store that cannot be written ends with 5, with the bundle on disk and the command that finishes', async () => {
  await writeFile(join(run.folder, 'kept'), 'no folder');
  const result = await attesting({ 'subject-path': [await run.write("it's.bin")], store: ['./kept', './good'] });
  expect(statuses(result)).toEqual([['stored', 'failed', 'stored']]);
  expect(exitCodeOf(result)).toBe(5);
  expect(result.retryCommand).toBe("chopmark store push '.chopmark/local/it'\\''s.bin.sigstore.json' --store ./kept");
  expect(verdicts(await verifying({ 'subject-path': ["it's.bin"] }))).toEqual(['verified']);
});

test('only the places that are named are looked in, and local is one of them', async () => {
  await attesting({ 'subject-path': [await run.write('a.bin')], store: ['local'] });
  await mkdir(join(run.folder, 'empty'));
  expect(verdicts(await verifying({ 'subject-path': ['a.bin'], from: ['./empty'] }))).toEqual(['VERIFICATION_NO_BUNDLE']);
  expect(verdicts(await verifying({ 'subject-path': ['a.bin'], from: ['./empty', 'local'] }))).toEqual(['verified']);
});

test('a store that cannot be read decides nothing, unless another has good evidence', async () => {
  await attesting({ 'subject-path': [await run.write('a.bin')] });
  const { artifacts } = await verifying({ 'subject-path': [await run.write('b.bin')], from: ['./bad'] });
  expect(artifacts?.[0]).toMatchObject({ verdict: 'inconclusive', problem: { code: 'STORE_NOT_FOUND' } });
  await writeFile(join(run.folder, 'bad'), 'no folder');
  const unasked = await verifying({ 'subject-path': ['a.bin', 'b.bin'], from: ['./bad', 'local'] });
  expect(unasked.artifacts?.map(({ verdict }) => verdict)).toEqual(['verified', 'inconclusive']);
  expect(exitCodeOf(unasked)).toBe(5);
});

test.each([
  ['a word that is no store', ['gihtub'], 'INPUT_STORE_UNKNOWN'],
  ['two stores in one word', ['./att,all.jsonl'], 'INPUT_STORE_UNKNOWN'],
  ['a scheme that is none', ['ftp://a.example/x'], 'INPUT_STORE_UNKNOWN'],
  ['the prefix of a store in capitals', ['OCI-Layout:./app'], 'INPUT_STORE_UNKNOWN'],
  ['a misspelled prefix before a folder', ['oci-layuot:./app'], 'INPUT_STORE_UNKNOWN'],
  ['a prefix with an underscore', ['oci_layout:./app'], 'INPUT_STORE_UNKNOWN'],
  ['a prefix of other tools before a file', ['file:all.jsonl'], 'INPUT_STORE_UNKNOWN'],
  ['an image without the prefix of its store', ['registry.acme.example:5000/app'], 'INPUT_STORE_UNKNOWN'],
  ['a variable that is not set', ['env:NOWHERE'], 'INPUT_SECRET_UNREADABLE'],
  ['too many', Array.from({ length: 17 }, (_, at) => `./${at}`), 'INPUT_OPTION_VALUE'],
  ['GitHub outside of it', ['github'], 'STORE_CONTEXT'],
  ['a registry, for a file', ['oci:registry.acme.example/app'], 'INPUT_STORE_SUBJECTS'],
  ['the registry of an image, where there is none', ['oci'], 'INPUT_STORE_SUBJECTS'],
  ['the registry of an image in the form of cosign 2, where there is none', ['oci-cosign-v2'], 'INPUT_STORE_SUBJECTS'],
])('%s is refused before anything is signed', async (_, store, code) => {
  await expect(attesting({ 'subject-path': [await run.write('a.bin')], store })).rejects.toMatchObject({ code });
  expect(await readdir(run.folder)).not.toContain('.chopmark');
});

test('a folder whose name looks like a prefix is written with ./, and the refusal names the store that was meant', async () => {
  const raw = { 'subject-path': [await run.write('a.bin')] };
  await expect(attesting({ ...raw, store: ['OCI-Layout:./app'] })).rejects.toMatchObject({
    hint: expect.stringMatching(/Did you mean oci-layout:\.\/app\?.*\.\/OCI-Layout:\.\/app/),
  });
  if (process.platform === 'win32') return;
  expect(statuses(await attesting({ ...raw, store: ['./odd:kept'] }))).toEqual([['stored', 'stored']]);
  expect(await readdir(run.folder)).toContain('odd:kept');
});

test('offline and a store elsewhere exclude each other', async () => {
  await run.write('a.bin');
  await expect(verifying({ 'subject-path': ['a.bin'], from: ['github'], offline: true })).rejects.toMatchObject({
    code: 'INPUT_OPTION_CONFLICT',
  });
});

test('a dry run tells of every store, and writes to none', async () => {
  const { dryRun } = await attesting({ 'subject-path': [await run.write('a.bin')], store: ['./kept'], 'dry-run': true });
  expect(dryRun?.disclosures).toContainEqual(
    expect.objectContaining({ name: expect.stringContaining('store'), url: join(run.folder, 'kept'), isPublic: false }),
  );
  expect(await readdir(run.folder)).not.toContain('kept');
});

test('the suffix of a release without a release is refused before anything is signed', async () => {
  const suffix = { 'release-asset-suffix': 'intoto.jsonl' };
  for (const store of [{}, { store: ['./kept'] }])
    await expect(attesting({ 'subject-path': ['app'], ...store, ...suffix })).rejects.toMatchObject({
      code: 'INPUT_OPTION_MISSING',
      message: '--release-asset-suffix intoto.jsonl needs --store release: it names the assets of a GitHub release.',
    });
});
