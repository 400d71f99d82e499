import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { JOB_TOKEN, type Step, startWorkflowJob, type WorkflowJob } from '../../support/workflow-step.ts';

let job: WorkflowJob;
beforeAll(async () => {
  job = await startWorkflowJob();
  await job.write('dist/app.tgz');
  await job.write('dist/lib.tgz');
});
afterAll(() => job.close());

const SIGNER = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main';
const attest = ({ inputs, ...step }: Step = {}) =>
  job.run('attest', { shared: true, ...step, inputs: { 'subject-path': 'dist/*', instance: job.sandbox.files.trustConfig, ...inputs } });
const readJson = async (path = '') => JSON.parse(await readFile(path, 'utf8'));
const readStatement = async (path = '') => JSON.parse(Buffer.from((await readJson(path)).dsseEnvelope.payload, 'base64').toString());

describe('a step that attests', () => {
  test('says who built the files, and hands on where the bundle is', async () => {
    const { exitCode, outputs, annotations, summary, log } = await attest({ shared: false });
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(outputs).toEqual({
      'bundle-dir': expect.stringContaining(join(job.temporary, 'chopmark', 'attest-')),
      'bundle-path': join(outputs['bundle-dir'] ?? '', 'attestations.sigstore.json'),
      'result-path': join(outputs['bundle-dir'] ?? '', 'result.json'),
      subjects: '2',
      'attestation-id': '1',
      'attestation-url': 'https://github.com/acme/widget/attestations/1',
      'certificate-identity': SIGNER,
      'certificate-oidc-issuer': `${job.sandbox.url}/oidc/github`,
      'exit-code': '0',
      'error-code': '',
    });
    const statement = await readStatement(outputs['bundle-path']);
    expect(statement.subject.map(({ name }: { name: string }) => name)).toEqual(['app.tgz', 'lib.tgz']);
    expect(statement).toMatchObject({
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: { runDetails: { builder: { id: SIGNER } } },
    });
    expect(await readJson(outputs['result-path'])).toMatchObject({ schema: 'chopmark.result/1', command: 'attest', problems: [] });
    expect(summary).toContain('Attested 2 subjects');
    expect(log).toContain('::group::chopmark attest');
    expect(log).toContain(`as ${SIGNER}`);
  });

  test('writes down what it made where actions/attest does', async () => {
    const before = await readFile(join(job.temporary, 'created_attestation_paths.txt'), 'utf8');
    const { outputs } = await attest();
    const after = await readFile(join(job.temporary, 'created_attestation_paths.txt'), 'utf8');
    expect(after).toBe(`${before}${outputs['bundle-path']}\n`);
  });

  test('takes one folder as a model, and not for the files in it', async () => {
    await job.write('net/weights.bin');
    await job.write('net/cache/part');
    const { exitCode, outputs } = await attest({ inputs: { 'subject-path': 'net\n!net/cache', package: 'model' } });
    expect(exitCode).toBe(0);
    const { subject, predicate } = await readStatement(outputs['bundle-path']);
    expect(subject).toMatchObject([{ name: 'net' }]);
    expect(predicate.resources).toMatchObject([{ name: 'weights.bin' }]);
  });

  test('reads patterns as the command line does: braces, linked folders, files with the name of an exclusion', async () => {
    await job.write('braces/a.zip');
    await job.write('output/bin');
    await symlink('output', join(job.workspace, 'result'));
    const { exitCode, outputs } = await attest({ inputs: { 'subject-path': 'braces/a.{zip,none}, result', 'name-prefix': 'linux/' } });
    const { subject } = await readStatement(outputs['bundle-path']);
    expect([exitCode, subject.map(({ name }: { name: string }) => name)]).toEqual([0, ['linux/a.zip', 'linux/bin']]);
    await job.write('!x');
    const refused = await attest({ inputs: { 'subject-path': 'dist/*\n!x' } });
    expect(refused.outputs['error-code']).toBe('INPUT_EXCLUSION');
  });

  test('gives each subject a bundle of its own where asked to', async () => {
    const { outputs } = await attest({ inputs: { statements: 'per-subject' } });
    expect(outputs['bundle-path']).toBe(join(outputs['bundle-dir'] ?? '', 'attestations.jsonl'));
    expect((await readdir(outputs['bundle-dir'] ?? '')).filter((name) => name.endsWith('.sigstore.json'))).toEqual([
      'app.tgz.sigstore.json',
      'lib.tgz.sigstore.json',
    ]);
  });

  test('keeps every secret out of all but the runner’s masks', async () => {
    const { masks, log, outputs, summary } = await attest({ shared: false, env: { RUNNER_DEBUG: '1' } });
    const told = log + summary + JSON.stringify(outputs) + (await readFile(outputs['result-path'] ?? '', 'utf8'));
    expect(masks).toEqual(expect.arrayContaining([JOB_TOKEN, job.sandbox.bearer, expect.stringMatching(/^eyJ/)]));
    for (const secret of masks) expect(told).not.toContain(secret);
    expect(told).not.toMatch(/eyJ[\w-]+\.eyJ/);
  });

  test('leaves the summary out where it is not wanted', async () => {
    expect((await attest({ inputs: { 'show-summary': 'false' } })).summary).toBe('');
  });
});

test('a job that is cancelled ends in order: no annotation of a bug, and the folder is named', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  try {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/?v=1`, RUNNER_DEBUG: '1' };
    const { exitCode, outputs, annotations, log } = await attest({ shared: false, env, cancelAt: /1 subject|2 subjects/ });
    expect({ exitCode, annotations }).toEqual({ exitCode: 130, annotations: [] });
    expect(outputs).toEqual({ 'bundle-dir': expect.any(String), 'exit-code': '130', 'error-code': 'SIGNING_INTERRUPTED' });
    expect(log).toContain('Interrupted by SIGINT');
  } finally {
    silent.closeAllConnections();
    silent.close();
  }
});

test('a build that the step runs itself gets no token, and provenance tells of it', async () => {
  const script = 'mkdir -p out\nenv > out/env.txt\necho built, at last > out/app.bin';
  const { exitCode, outputs, annotations } = await attest({
    shared: false,
    inputs: { exec: script, 'subject-path': 'out/*.bin, out/*.none, out/env.txt' },
  });
  expect(annotations.map(({ title }) => title)).toEqual(['INPUT_NO_MATCH']);
  expect(exitCode).toBe(2);
  const again = await attest({ shared: false, inputs: { exec: script, 'subject-path': 'out/*' } });
  expect(again.exitCode).toBe(0);
  const { subject, predicate } = await readStatement(again.outputs['bundle-path']);
  expect(subject.map(({ name }: { name: string }) => name)).toEqual(['app.bin', 'env.txt']);
  const [{ content }] = predicate.runDetails.byproducts;
  expect(JSON.parse(Buffer.from(content, 'base64').toString())).toMatchObject({
    command: expect.arrayContaining(['bash', '-c', script]),
    exitCode: 0,
  });
  const env = await readFile(join(job.workspace, 'out/env.txt'), 'utf8');
  expect(env).not.toMatch(/ghs_|ACTIONS_ID_TOKEN|INPUT_GITHUB-TOKEN/);
  expect(outputs['error-code']).toBe('INPUT_NO_MATCH');
});

test.each(['push', 'workflow_dispatch', 'release', 'schedule'])(
  'the event %s signs with the identity of the job, and GitHub keeps the bundle',
  async (name) => {
    const { outputs } = await attest({ event: { name, payload: { action: 'published' } } });
    expect(outputs).toMatchObject({ 'exit-code': '0', 'attestation-id': expect.stringMatching(/^\d+$/) });
  },
);

test('an event payload that is broken or missing is none', async () => {
  expect((await attest({ env: { GITHUB_EVENT_PATH: 'missing.json' } })).outputs).toMatchObject({ 'exit-code': '0' });
  await job.write('event.json', '{"action":');
  expect((await attest({ env: { GITHUB_EVENT_PATH: join(job.workspace, 'event.json') } })).outputs).toMatchObject({ 'exit-code': '0' });
});

describe('a pull request from a fork, whose job may have no token', () => {
  const fork: Step = {
    identity: false,
    event: { name: 'pull_request', payload: { action: 'opened', pull_request: { head: { repo: { fork: true } } } } },
  };

  test('fails, and says what there is to do', async () => {
    const { exitCode, outputs, annotations, summary } = await attest({ ...fork, shared: false });
    expect(summary).toMatch(/^## chopmark attest failed\n\n<a href="[^"]*IDENTITY&#95;GITHUB&#95;NO&#95;TOKEN"><code>/);
    expect(exitCode).toBe(3);
    expect(outputs).toEqual({ 'bundle-dir': expect.any(String), 'exit-code': '3', 'error-code': 'IDENTITY_GITHUB_NO_TOKEN' });
    expect(annotations).toEqual([
      {
        level: 'error',
        title: 'IDENTITY_GITHUB_NO_TOKEN',
        message: expect.stringMatching(/not give this job the permission[\s\S]*on-missing-identity/),
      },
    ]);
  });

  test('skips where asked to', async () => {
    const { exitCode, outputs, annotations } = await attest({ ...fork, inputs: { 'on-missing-identity': 'skip' } });
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(outputs).toMatchObject({ skipped: 'true', 'exit-code': '0', 'error-code': '' });
    expect(outputs).not.toHaveProperty('bundle-path');
  });

  test('signs in a sandbox, whose root the next step can verify with', async () => {
    const { exitCode, outputs, annotations } = await attest({ ...fork, inputs: { 'on-missing-identity': 'sandbox' } });
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([{ level: 'warning', title: '', message: expect.stringContaining('temporary sandbox') }]);
    const root = outputs['trusted-root-path'] ?? '';
    expect(existsSync(root)).toBe(true);
    const verified = await job.run('verify', {
      ...fork,
      shared: true,
      inputs: {
        'subject-path': 'dist/*',
        bundle: outputs['bundle-path'] ?? '',
        'trusted-root': root,
        'certificate-identity': outputs['certificate-identity'] ?? '',
        'certificate-oidc-issuer': outputs['certificate-oidc-issuer'] ?? '',
      },
    });
    expect(verified.outputs).toMatchObject({ verdict: 'verified', 'exit-code': '0' });
  });
});

describe('inputs', () => {
  test('an own key signs, given as it is', async () => {
    const { generateKeyPairSync } = await import('node:crypto');
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { exitCode, masks, annotations, log } = await attest({ inputs: { key: pem } });
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(masks.map((mask) => mask.trim())).toContain(pem.trim());
    expect(log).not.toContain(pem.split('\n')[1]);
  });

  test.each([
    ['instance', 'Its default is auto'],
    ['key', 'write unset'],
    ['push-to-registry', 'Its default is false'],
  ])('an empty %s is refused: the expression was to say something', async (name, hint) => {
    const { exitCode, annotations } = await attest({ inputs: { [name]: '' } });
    expect(exitCode).toBe(2);
    expect(annotations).toEqual([
      { level: 'error', title: 'INPUT_OPTION_VALUE', message: expect.stringMatching(new RegExp(`${name} is empty[\\s\\S]*${hint}`)) },
    ]);
  });

  test('hostile values are names and nothing else: no output, command or annotation comes of them', async () => {
    const name = 'x\n::error title=forged::gotcha\nerror-code<<EOF';
    const { exitCode, outputs, annotations, log, summary } = await attest({
      shared: false,
      inputs: { 'subject-path': name, 'subject-name': '::set-output name=a::b' },
    });
    expect(exitCode).toBe(2);
    expect(outputs).toEqual({ 'bundle-dir': expect.any(String), 'exit-code': '2', 'error-code': 'INPUT_NO_MATCH' });
    expect(annotations.map(({ title }) => title)).toEqual(['INPUT_NO_MATCH']);
    expect(log).not.toMatch(/^\s*::error title=forged/m);
    expect(summary.split('\n').filter(Boolean)).toHaveLength(2);
  });

  test('a file with a hostile name is attested under it, and the summary holds it as text', async () => {
    await job.write('hostile/<img src=x onerror=alert(1)>|`[a](javascript:b)`.tgz');
    const { exitCode, outputs, summary } = await attest({ inputs: { 'subject-path': 'hostile' } });
    expect(exitCode).toBe(0);
    expect((await readStatement(outputs['bundle-path'])).subject[0].name).toBe('<img src=x onerror=alert(1)>|`[a](javascript:b)`.tgz');
    expect(summary).not.toMatch(/<img|\]\(/);
  });
});
