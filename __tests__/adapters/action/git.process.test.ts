import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { runGit } from '../../support/git-checkout.ts';
import { type Step, startWorkflowJob, type WorkflowJob } from '../../support/workflow-step.ts';

let job: WorkflowJob;
beforeAll(async () => {
  job = await startWorkflowJob();
  await job.write('app.txt');
  runGit(job.workspace, ['init', '-q', '-b', 'main']);
  runGit(job.workspace, ['add', '-A']);
  runGit(job.workspace, ['commit', '-q', '-m', 'one']);
  runGit(job.workspace, ['tag', '-a', '-m', 'release', 'v1.0']);
});
afterAll(() => job.close());
beforeEach(() => {
  for (const list of [job.github.attestations, job.github.requests]) list.length = 0;
});

const attest = ({ inputs, ...step }: Step = {}) =>
  job.run('attest', { shared: true, ...step, inputs: { instance: job.sandbox.files.trustConfig, ...inputs } });

test('revisions alone are kept in a file, since GitHub finds by digests of files, and a later step verifies the checkout', async () => {
  const { exitCode, outputs } = await attest({ shared: false, inputs: { 'subject-git': 'HEAD\nv1.0', statements: 'per-subject' } });
  expect({ exitCode, asked: job.github.requests }).toEqual({ exitCode: 0, asked: [] });
  const whom = {
    instance: job.sandbox.files.trustConfig,
    'certificate-identity': outputs['certificate-identity'] ?? '',
    'certificate-oidc-issuer': outputs['certificate-oidc-issuer'] ?? '',
  };
  const verify = () => job.run('verify', { shared: true, inputs: { 'subject-git': 'HEAD, v1.0', ...whom } });
  expect((await verify()).outputs).toMatchObject({ verdict: 'verified', 'exit-code': '0' });
  writeFileSync(join(job.workspace, 'evil.sh'), 'evil\n');
  expect((await verify()).outputs).toMatchObject({ verdict: 'refused', 'exit-code': '6', 'error-code': 'VERIFICATION_GIT_CHECKOUT' });
});

test('asked for by name, GitHub’s store says why it does not take them', async () => {
  const { outputs, annotations } = await attest({ inputs: { 'subject-git': 'HEAD', store: 'github' } });
  expect(outputs).toMatchObject({ 'exit-code': '5' });
  expect(annotations.map(({ message }) => message).join('\n')).toContain('only about Git revisions');
  expect(job.github.attestations).toEqual([]);
});

test('beside a file, a revision goes with it', async () => {
  const { exitCode } = await attest({ inputs: { 'subject-git': 'HEAD', 'subject-path': 'app.txt' } });
  expect({ exitCode, stored: job.github.attestations.length }).toEqual({ exitCode: 0, stored: 1 });
});
