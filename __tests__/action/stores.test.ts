import { access, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Step, startWorkflowJob, type WorkflowJob } from '../support/workflow-step.ts';

let job: WorkflowJob;
beforeAll(async () => {
  job = await startWorkflowJob();
  for (const name of ['dist/app.tgz', 'dist/lib.tgz']) await job.write(name);
});
afterAll(() => job.close());
beforeEach(() => {
  for (const list of [job.github.faults, job.github.attestations, job.github.requests]) list.length = 0;
});

const attest = ({ inputs, ...step }: Step = {}) =>
  job.run('attest', { ...step, inputs: { 'subject-path': 'dist/*', instance: job.sandbox.files.trustConfig, ...inputs } });

describe('GitHub keeps bundles unless something else is said', () => {
  test('outputs and summary name the attestation, as actions/attest does', async () => {
    const { exitCode, outputs, annotations, summary } = await attest();
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    const [stored, ...more] = job.github.attestations;
    expect(more).toEqual([]);
    expect(stored?.bundle).toEqual(JSON.parse(await readFile(outputs['bundle-path'] ?? '', 'utf8')));
    const page = `https://github.com/acme/widget/attestations/${stored?.id}`;
    expect(outputs).toMatchObject({ 'attestation-id': String(stored?.id), 'attestation-url': page });
    expect(summary).toMatch(/^<h3>Attestation Created<\/h3>\n<ul><li><a href="[^"]*">/);
    // Markdown begins anew only after an empty line.
    expect(summary).toContain('</ul>\n\n## Attested');
    expect(decode(summary)).toContain(`<li><a href="${page}">${page}</a></li>`);
  });

  test('each of several bundles has an id', async () => {
    const { outputs } = await attest({ inputs: { statements: 'per-subject' } });
    expect(outputs['attestation-id']).toBe(job.github.attestations.map(({ id }) => id).join(','));
    expect(job.github.attestations).toHaveLength(2);
  });

  test('store: file asks GitHub for nothing', async () => {
    const { exitCode, outputs } = await attest({ inputs: { store: 'file' } });
    expect({ exitCode, asked: job.github.requests }).toEqual({ exitCode: 0, asked: [] });
    expect(outputs).not.toHaveProperty('attestation-id');
  });

  test('verify finds them there', async () => {
    const { outputs } = await attest();
    const inputs = {
      'subject-path': 'dist/*',
      from: 'github',
      instance: job.sandbox.files.trustConfig,
      'certificate-identity': outputs['certificate-identity'] ?? '',
      'certificate-oidc-issuer': outputs['certificate-oidc-issuer'] ?? '',
    };
    // Nothing of the earlier step is at hand.
    const { outputs: verified } = await job.run('verify', { inputs, env: { RUNNER_TEMP: undefined } });
    expect(verified).toMatchObject({ verdict: 'verified', 'exit-code': '0' });
  });

  test('what a sandbox signed in place of a job without identity goes to no store', async () => {
    const { exitCode } = await attest({ identity: false, inputs: { 'without-identity': 'sandbox' } });
    expect({ exitCode, asked: job.github.requests }).toEqual({ exitCode: 0, asked: [] });
  });
});

describe('where GitHub does not take a bundle', () => {
  test.each([
    ['a token without the permission', 403, 'STORE_FORBIDDEN', /attestations: write/],
    ['a token that has expired', 401, 'STORE_UNAUTHORIZED', /token/],
    ['a repository that cannot have them', 422, 'STORE_REFUSED', /GitHub/],
  ])('%s: the bundle stays, the step fails, says which store, and how to go on', async (_, status, code, words) => {
    job.github.faults.push({ to: 'POST /repos/acme/widget/attestations', status, body: { message: 'No.' } });
    const { exitCode, outputs, annotations, log, summary } = await attest();
    expect(exitCode).toBe(5);
    expect(outputs).toMatchObject({ 'exit-code': '5', 'error-code': code });
    expect(annotations).toEqual([{ level: 'error', title: code, message: expect.stringMatching(words) }]);
    await access(outputs['bundle-path'] ?? '');
    expect(log).toContain(`chopmark store push ${outputs['bundle-path']} --store github`);
    expect(summary).toContain('**failed**');
    expect(decode(summary)).toContain('--store github');
  });
});

const decode = (html: string): string => html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
