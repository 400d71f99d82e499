import { inflateRawSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type ArtifactService, startArtifactService } from '../../support/artifact-service.ts';
import { type Step, startWorkflowJob, type WorkflowJob } from '../../support/workflow-step.ts';

let job: WorkflowJob;
let service: ArtifactService;
beforeAll(async () => {
  job = await startWorkflowJob();
  for (const name of ['dist/app.tgz', 'dist/lib.tgz']) await job.write(name);
});
afterAll(() => job.close());
beforeEach(async () => {
  service = await startArtifactService();
  job.github.faults.length = 0;
});
afterEach(() => service.close());

const run = ({ inputs, env, ...step }: Step = {}) =>
  job.run('attest', {
    shared: true,
    ...step,
    env: { ...service.env, ...env },
    inputs: { 'subject-path': 'dist/*', instance: job.sandbox.files.trustConfig, store: 'local', ...inputs },
  });

/** Names and contents, read by the directory at the end of the archive. */
function unzip(archive: Buffer | undefined): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  if (!archive) return files;
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    const [size, length] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const offset = archive.readUInt32LE(at + 42);
    const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
    files.set(archive.toString('utf8', at + 46, at + 46 + length), inflateRawSync(archive.subarray(start, start + size)));
    at += 46 + length;
  }
  return files;
}

test('without being asked to, nothing is uploaded', async () => {
  const { exitCode } = await run();
  expect([exitCode, service.artifacts.size]).toEqual([0, 0]);
});

test('bundles, result and journal become an artifact of the run, and no secret is told', async () => {
  const end = await run({
    shared: false,
    inputs: { 'bundle-artifact': 'attestations-linux', statements: 'per-subject' },
    env: { RUNNER_DEBUG: '1' },
  });
  expect([end.exitCode, end.annotations]).toEqual([0, []]);
  expect(end.log).toContain('as the artifact attestations-linux of this run');
  const files = unzip(service.artifacts.get('attestations-linux'));
  expect([...files.keys()].sort()).toEqual([
    'app.tgz.sigstore.json',
    'attestations.jsonl',
    'journal.jsonl',
    'lib.tgz.sigstore.json',
    'result.json',
  ]);
  expect(JSON.parse(files.get('result.json')?.toString() ?? '')).toMatchObject({ schema: 'chopmark.result/1' });
  for (const secret of service.secrets) expect(end.log + end.summary + JSON.stringify(end.outputs)).not.toContain(secret);
});

test('as gh-action-sigstore-python does it: command sign with upload-signing-artifacts', async () => {
  const { exitCode } = await run({ inputs: { command: 'sign', 'upload-signing-artifacts': 'true' } });
  expect(exitCode).toBe(0);
  const files = unzip(service.artifacts.get('signing-artifacts-build'));
  expect([...files.keys()]).toEqual(expect.arrayContaining(['app.tgz.sigstore.json', 'lib.tgz.sigstore.json', 'attestations.jsonl']));
});

test('they are kept where a store has failed, too', async () => {
  job.github.faults.push({ to: 'POST /repos/acme/widget/attestations', status: 403, body: { message: 'No.' } });
  const { exitCode, outputs } = await run({ inputs: { store: 'github', 'bundle-artifact': 'kept' } });
  expect([exitCode, outputs['error-code']]).toEqual([5, 'STORE_FORBIDDEN']);
  expect(unzip(service.artifacts.get('kept')).has('attestations.sigstore.json')).toBe(true);
});

test('where nothing was signed there is no artifact', async () => {
  const { exitCode } = await run({ inputs: { 'subject-path': 'nowhere/*', 'bundle-artifact': 'none' } });
  expect([exitCode, service.artifacts.size]).toEqual([2, 0]);
});

test.each([
  [
    'a name that the run has already',
    'CreateArtifact',
    409,
    { msg: 'an artifact with this name already exists' },
    'STORE_REFUSED',
    /matrix/,
  ],
  ['no right', 'CreateArtifact', 403, { msg: 'resource not accessible' }, 'STORE_REFUSED', /resource not accessible[\s\S]*upload-artifact/],
  ['an answer without an address', 'CreateArtifact', 200, { ok: true }, 'STORE_INVALID_RESPONSE', /no upload address/],
  [
    'an address that is none of https',
    'CreateArtifact',
    200,
    { ok: true, signed_upload_url: 'http://evil.example/x' },
    'STORE_INVALID_RESPONSE',
    /no upload address/,
  ],
  [
    'an address on the runner itself',
    'CreateArtifact',
    200,
    { ok: true, signed_upload_url: 'https://[::ffff:127.0.0.1]/x' },
    'STORE_ADDRESS_REFUSED',
    /is an address of this machine/,
  ],
  ['a storage that refuses', 'blob', 403, {}, 'STORE_REFUSED', /status 403/],
  ['an upload that is not finished', 'FinalizeArtifact', 200, { ok: false }, 'STORE_REFUSED', /refused the artifact/],
])('%s fails the step, whose bundles stay on disk', async (_, to, status, body, code, words) => {
  service.faults.set(to, { status, body });
  const { exitCode, outputs, annotations } = await run({ inputs: { 'bundle-artifact': 'x' } });
  expect(exitCode).toBe(5);
  expect(outputs).toMatchObject({
    'exit-code': '5',
    'error-code': code,
    'bundle-path': expect.stringContaining('attestations.sigstore.json'),
  });
  expect(annotations).toEqual([{ level: 'error', title: code, message: expect.stringMatching(words) }]);
});

test.each([[{ ACTIONS_RESULTS_URL: undefined }], [{ ACTIONS_RUNTIME_TOKEN: 'x' }], [{ ACTIONS_RESULTS_URL: 'http://evil.example/' }]])(
  'a runner that has no such service, or a token that names no run, is told as that: %j',
  async (env) => {
    const { outputs, annotations } = await run({ inputs: { 'bundle-artifact': 'x' }, env });
    expect(outputs['error-code']).toBe('STORE_CONTEXT');
    expect(annotations[0]?.message).toContain('no artifact service');
  },
);

test('a name that no artifact may have is refused before anything is signed', async () => {
  const { exitCode, outputs } = await run({ inputs: { 'bundle-artifact': 'a/b' } });
  expect([exitCode, outputs['error-code'], outputs['bundle-path']]).toEqual([2, 'INPUT_OPTION_VALUE', undefined]);
});
