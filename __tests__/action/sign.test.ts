import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startWorkflowJob, type WorkflowJob } from '../support/workflow-step.ts';

let job: WorkflowJob;
beforeAll(async () => {
  job = await startWorkflowJob();
  await job.write('dist/app.whl');
});
afterAll(() => job.close());

const inputs = () => ({ command: 'sign', 'subject-path': 'dist/*.whl', instance: job.sandbox.files.trustConfig });

test('one input turns it into the job of gh-action-sigstore-python: a bundle beside each file, which verifies', async () => {
  const { exitCode, annotations, outputs, summary } = await job.run('attest', { inputs: inputs() });
  expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
  await access(join(job.workspace, 'dist/app.whl.sigstore.json'));
  expect(outputs).toMatchObject({ 'bundle-path': join(job.workspace, 'dist/app.whl.sigstore.json'), subjects: '1' });
  expect(summary).toContain('## Signed 1 subject');
  const verified = await job.run('verify', {
    inputs: {
      'subject-path': 'dist/*.whl',
      instance: job.sandbox.files.trustConfig,
      'certificate-identity': 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
      'certificate-oidc-issuer': `${job.sandbox.url}/oidc/github`,
    },
  });
  expect(verified.outputs).toMatchObject({ verdict: 'verified' });
});

test('an input that only attest has is refused, not passed over', async () => {
  const { exitCode, annotations } = await job.run('attest', { inputs: { ...inputs(), statements: 'per-subject' } });
  expect(exitCode).toBe(2);
  expect(annotations[0]).toMatchObject({ title: 'INPUT_OPTION_UNKNOWN', message: expect.stringContaining('It belongs to attest') });
});
