import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startWorkflowJob, type WorkflowJob } from '../../support/workflow-step.ts';

let job: WorkflowJob;
/** What `actions/download-artifact` leaves: a folder for each job, with what its step had in `bundle-dir`. */
beforeAll(async () => {
  job = await startWorkflowJob();
  for (const [index, target] of ['linux', 'macos'].entries()) {
    await job.write(`dist/app-${target}`);
    const attested = await attest(`dist/app-${target}`);
    await cp(attested, join(job.workspace, 'jobs', `attestations-${target}`), { recursive: true });
    if (index === 0) await cp(join(attested, 'attestations.jsonl'), join(job.workspace, 'conflict/first.jsonl'));
  }
  await job.write('dist/app-linux', 'built again, and different');
  await cp(join(await attest('dist/app-linux'), 'attestations.jsonl'), join(job.workspace, 'conflict/second.jsonl'));
});
afterAll(() => job.close());
beforeEach(() => {
  for (const list of [job.github.attestations, job.github.faults, job.github.requests]) list.length = 0;
});

async function attest(path: string): Promise<string> {
  const inputs = { 'subject-path': path, instance: job.sandbox.files.trustConfig, store: 'local' };
  const { outputs } = await job.run('attest', { shared: true, inputs });
  return outputs['bundle-dir'] ?? '';
}

const merge = (inputs: Record<string, string>, shared = true) => job.run('merge', { shared, identity: false, inputs });
const readLines = async (path = '') => (await readFile(path, 'utf8')).trim().split('\n');

test('the bundles of all jobs become one file, which the next step verifies', async () => {
  const { exitCode, annotations, outputs, summary, log } = await merge({ bundle: 'jobs', 'expected-subjects': '2' }, false);
  expect({ exitCode, annotations, asked: job.github.requests }).toEqual({ exitCode: 0, annotations: [], asked: [] });
  expect(outputs).toEqual({
    'bundle-dir': expect.stringContaining(join(job.temporary, 'chopmark', 'merge-')),
    'bundle-path': join(outputs['bundle-dir'] ?? '', 'attestations.jsonl'),
    'result-path': join(outputs['bundle-dir'] ?? '', 'result.json'),
    subjects: '2',
    'exit-code': '0',
    'error-code': '',
  });
  expect(await readLines(outputs['bundle-path'])).toHaveLength(2);
  expect(summary).toContain('## Joined 2 subjects');
  expect(log).toContain('::group::chopmark merge');
  const verified = await job.run('verify', {
    shared: true,
    inputs: {
      'subject-path': 'dist/app-macos',
      bundle: outputs['bundle-path'] ?? '',
      instance: job.sandbox.files.trustConfig,
      'certificate-identity': 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
      'certificate-oidc-issuer': `${job.sandbox.url}/oidc/github`,
    },
  });
  expect(verified.outputs).toMatchObject({ verdict: 'verified' });
});

describe('with a store', () => {
  test('the whole set is stored, each bundle once, and outputs and summary say where', async () => {
    const { exitCode, annotations, outputs, summary } = await merge({ bundle: 'jobs', store: 'github' });
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(job.github.attestations).toHaveLength(2);
    expect(outputs['attestation-id']).toBe(job.github.attestations.map(({ id }) => id).join(','));
    expect(outputs['attestation-url']).toBe(`https://github.com/acme/widget/attestations/${job.github.attestations[0]?.id}`);
    expect(summary).toMatch(/^<h3>Attestation Created<\/h3>/);
    const [first, second] = (await readFile(outputs['result-path'] ?? '', 'utf8').then(JSON.parse)).statements;
    expect([first.stores, second.stores]).toEqual(
      job.github.attestations.map(({ id }) => [
        { store: 'github:acme/widget', status: 'stored', url: `https://github.com/acme/widget/attestations/${id}` },
      ]),
    );
  });

  test('that has them already, none is stored twice', async () => {
    await merge({ bundle: 'jobs', store: 'github' });
    const { exitCode } = await merge({ bundle: 'jobs', store: 'github' });
    expect([exitCode, job.github.attestations.length]).toEqual([0, 2]);
  });

  test('that refuses them, the step fails, keeps the merged file and says how to go on', async () => {
    job.github.faults.push({ to: 'POST /repos/acme/widget/attestations', status: 403, body: { message: 'No.' } });
    const { exitCode, outputs, annotations, summary } = await merge({ bundle: 'jobs', store: 'github' });
    expect([exitCode, outputs['error-code']]).toEqual([5, 'STORE_FORBIDDEN']);
    expect(annotations).toContainEqual({
      level: 'error',
      title: 'STORE_FORBIDDEN',
      message: expect.stringContaining('attestations: write'),
    });
    expect(await readLines(outputs['bundle-path'])).toHaveLength(2);
    expect(summary).toContain('store push');
  });

  test('a set with a contradiction is neither written nor stored', async () => {
    const { exitCode, outputs, annotations } = await merge({ bundle: 'conflict', store: 'github' });
    expect([exitCode, outputs['error-code']]).toEqual([6, 'VERIFICATION_SUBJECT_CONFLICT']);
    expect(annotations).toEqual([
      { level: 'error', title: 'VERIFICATION_SUBJECT_CONFLICT', message: expect.stringContaining('app-linux has one digest in') },
    ]);
    expect(job.github.requests).toEqual([]);
    expect(await readdir(outputs['bundle-dir'] ?? '')).toEqual(['result.json']);
  });
});

test('bundle-dir is the folder that is given, the default of the command line too', async () => {
  const { outputs } = await merge({ bundle: 'jobs', 'bundle-dir': '.chopmark/merged' });
  expect(outputs).toMatchObject({
    'bundle-dir': join(job.workspace, '.chopmark/merged'),
    'bundle-path': join(job.workspace, '.chopmark/merged/attestations.jsonl'),
  });
});

test.each([
  ['a missing subject', { bundle: 'jobs', 'expected-subjects': '3' }, 'INPUT_SUBJECT_COUNT', /3/],
  ['no folder', {}, 'INPUT_OPTION_MISSING', /^bundle of the command merge is missing/],
  ['an empty folder', { bundle: 'dist' }, 'INPUT_NO_SUBJECTS', /No bundle was found in dist/],
  ['a limit that is none', { bundle: 'jobs', store: 'github', timeout: 'soon' }, 'INPUT_OPTION_VALUE', /timeout/],
])('%s is told before anything is stored', async (_, inputs, code, words) => {
  const { exitCode, annotations } = await merge({ store: 'github', ...inputs });
  expect(exitCode).toBe(2);
  expect(annotations).toEqual([{ level: 'error', title: code, message: expect.stringMatching(words) }]);
  expect(job.github.requests).toEqual([]);
});
