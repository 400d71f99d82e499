import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startWorkflowJob, type WorkflowJob } from '../../support/workflow-step.ts';

let job: WorkflowJob;
let attested: Record<string, string>;
beforeAll(async () => {
  job = await startWorkflowJob();
  for (const name of ['dist/app.tgz', 'dist/lib.tgz']) await job.write(name);
  const instance = job.sandbox.files.trustConfig;
  ({ outputs: attested } = await job.run('attest', {
    shared: true,
    inputs: { 'subject-path': 'dist/*', statements: 'per-subject', instance },
  }));
});
afterAll(() => job.close());

const verify = (inputs: Record<string, string> = {}, shared = true) =>
  job.run('verify', {
    shared,
    inputs: {
      'subject-path': 'dist/*',
      instance: job.sandbox.files.trustConfig,
      ci: 'github',
      repository: 'acme/widget',
      'certificate-oidc-issuer': `${job.sandbox.url}/oidc/github`,
      ...inputs,
    },
  });

test('lets pass what the job’s own earlier step attested, without being told where the bundles are', async () => {
  const { exitCode, outputs, annotations, summary } = await verify({}, false);
  expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
  expect(outputs).toEqual({ verdict: 'verified', subjects: '2', 'result-path': expect.any(String), 'exit-code': '0', 'error-code': '' });
  expect(summary).toContain('## 2 of 2 artifacts verified');
});

test('asks for a second opinion unless told not to', async () => {
  const opinions = async (inputs: Record<string, string>) => {
    const { artifacts } = JSON.parse(await readFile((await verify(inputs)).outputs['result-path'] ?? '', 'utf8'));
    return artifacts.map(({ bundles }: { bundles: object[] }) =>
      bundles.map((bundle) => 'secondOpinion' in bundle && bundle.secondOpinion),
    );
  };
  expect(await opinions({})).toEqual([[{ asked: true, agrees: true }], [{ asked: true, agrees: true }]]);
  expect(await opinions({ 'second-opinion': 'false' })).toEqual([[false], [false]]);
});

test('a changed artifact stops the job: annotation, summary and outputs say which and why', async () => {
  await writeFile(join(job.workspace, 'dist/lib.tgz'), 'tampered');
  try {
    const { exitCode, outputs, annotations, summary } = await verify({ report: 'sarif=out/report.sarif' });
    expect(exitCode).toBe(6);
    expect(outputs).toMatchObject({ verdict: 'refused', 'exit-code': '6', 'error-code': expect.stringMatching(/^VERIFICATION_/) });
    expect(annotations).toEqual([{ level: 'error', title: outputs['error-code'], message: expect.any(String) }]);
    expect(summary).toMatch(
      /1 of 2 artifacts verified, 1 refused[\s\S]*### Refused: 1 artifact\n[\s\S]*- <code>dist\/lib[\s\S]*### Verified: 1 artifact\n/,
    );
    expect(JSON.parse(await readFile(join(job.workspace, 'out/report.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
  } finally {
    await job.write('dist/lib.tgz');
  }
});

test('somebody else’s artifact stops it as well', async () => {
  const { exitCode, outputs } = await verify({ repository: 'acme/other' });
  expect(exitCode).toBe(7);
  expect(outputs).toMatchObject({ verdict: 'refused', 'exit-code': '7', 'error-code': 'POLICY_REPOSITORY_MISMATCH' });
});

test.each([
  ['ref', { ref: '' }],
  ['workflow', { workflow: '' }],
  ['repository', { repository: '' }],
  ['second-opinion', { 'second-opinion': '' }],
])('an empty %s drops no condition', async (name, inputs) => {
  const { exitCode, annotations } = await verify(inputs);
  expect(exitCode).toBe(2);
  expect(annotations[0]?.message).toContain(`The input ${name} is empty`);
});

test('nothing is trusted by default', async () => {
  const { exitCode, outputs } = await job.run('verify', { shared: true, inputs: { 'subject-path': 'dist/*' } });
  expect({ exitCode, outputs }).toEqual({ exitCode: 2, outputs: { 'exit-code': '2', 'error-code': 'INPUT_OPTION_MISSING' } });
});

test('a report is written of an error too', async () => {
  const { exitCode } = await verify({ 'subject-path': 'nowhere/*', report: 'json=out/error.json' });
  expect(exitCode).toBe(2);
  expect(JSON.parse(await readFile(join(job.workspace, 'out/error.json'), 'utf8'))).toMatchObject({
    command: 'verify',
    problems: [{ code: 'INPUT_NO_MATCH' }],
  });
});

test('names a bundle by the output of an earlier step', async () => {
  expect((await verify({ bundle: attested['bundle-path'] ?? '' })).outputs).toMatchObject({ verdict: 'verified' });
});
