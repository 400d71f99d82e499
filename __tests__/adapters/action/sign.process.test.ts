import { access, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startWorkflowJob, type WorkflowJob } from '../../support/workflow-step.ts';

let job: WorkflowJob;
beforeAll(async () => {
  job = await startWorkflowJob();
  await job.write('dist/app.whl');
});
afterAll(() => job.close());

const inputs = () => ({ 'subject-path': 'dist/*.whl', instance: job.sandbox.files.trustConfig });

/** The action of its own, and the input of the first one. */
const WAYS = [
  ['sign', {}],
  ['attest', { command: 'sign' }],
] as const;

test.each(WAYS)('%s signs as gh-action-sigstore-python does: a bundle beside each file, which verifies', async (action, command) => {
  const { exitCode, annotations, outputs, summary, log } = await job.run(action, { inputs: { ...inputs(), ...command } });
  expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
  await access(join(job.workspace, 'dist/app.whl.sigstore.json'));
  expect(outputs).toMatchObject({
    'bundle-dir': expect.stringContaining(join(job.temporary, 'chopmark')),
    'bundle-path': join(job.workspace, 'dist/app.whl.sigstore.json'),
    subjects: '1',
  });
  // An artifact of this folder has all signatures.
  expect(await readdir(outputs['bundle-dir'] ?? '')).toEqual(expect.arrayContaining(['attestations.jsonl', 'result.json']));
  expect(summary).toContain('## Signed 1 subject');
  expect(log).toContain('::group::chopmark sign');
  const verified = await job.run('verify', {
    inputs: {
      'subject-path': 'dist/*.whl',
      instance: job.sandbox.files.trustConfig,
      'certificate-identity': outputs['certificate-identity'] ?? '',
      'certificate-oidc-issuer': outputs['certificate-oidc-issuer'] ?? '',
    },
  });
  expect(verified.outputs).toMatchObject({ verdict: 'verified' });
  await rm(join(job.workspace, 'dist/app.whl.sigstore.json'));
});

describe('started by a release', () => {
  const release = (action: string) => ({
    name: 'release',
    payload: { action, release: { id: 7, tag_name: 'v1' }, repository: { visibility: 'public' } },
  });
  const names = () => job.github.releases.flatMap(({ assets }) => assets.map(({ name }) => name));
  beforeEach(() => {
    job.github.releases.splice(0, 1, { id: 7, tag: 'v1', draft: false, assets: [] });
  });

  test('that was published, the bundles are attached to it', async () => {
    const { exitCode, annotations } = await job.run('sign', { shared: true, inputs: inputs(), event: release('published') });
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(names()).toEqual(['app.whl.sigstore.json']);
  });

  test.each([
    ['by another of its events', release('edited'), {}],
    ['where it is not wanted', release('published'), { 'release-signing-artifacts': 'false' }],
  ])('they are not, %s', async (_, event, given) => {
    const { exitCode } = await job.run('sign', { shared: true, inputs: { ...inputs(), ...given }, event });
    expect({ exitCode, names: names() }).toEqual({ exitCode: 0, names: [] });
  });
});

test('an input that only attest has is refused, not passed over', async () => {
  const { exitCode, annotations } = await job.run('attest', {
    shared: true,
    inputs: { ...inputs(), command: 'sign', statements: 'per-subject' },
  });
  expect(exitCode).toBe(2);
  expect(annotations[0]).toMatchObject({
    title: 'INPUT_OPTION_UNKNOWN',
    message: expect.stringContaining('This option belongs to attest'),
  });
});
