import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Step, startWorkflowJob, type WorkflowJob } from '../../support/workflow-step.ts';

let job: WorkflowJob;
beforeAll(async () => {
  job = await startWorkflowJob();
  await job.write('sbom.json', JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 }));
});
afterAll(() => job.close());
beforeEach(() => {
  job.github.faults.length = 0;
  job.github.requests.length = 0;
  job.github.releases = [{ id: 7, tag: 'v1.0', draft: true, immutable: true, assets: [] }];
});

const assets = () => job.github.releases.flatMap((release) => release.assets);
const names = () => assets().map(({ name }) => name);
const MARKED = /^app\.tgz\.[0-9a-f]{12}\.sigstore\.json$/;

/** A step of a job of its own: nothing of another step is at hand but the release. */
const attest = async ({ inputs, ...step }: Step = {}) => {
  const ended = await job.run('attest', {
    shared: true,
    ...step,
    inputs: { 'subject-path': 'app.tgz', instance: job.sandbox.files.trustConfig, store: 'release:v1.0', ...inputs },
  });
  const errors = ended.annotations.filter(({ level }) => level === 'error');
  expect({ exitCode: ended.exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
  return ended;
};

const verify = async (outputs: Record<string, string>, more: Record<string, string> = {}) =>
  job.run('verify', {
    shared: true,
    env: { RUNNER_TEMP: undefined },
    inputs: {
      'subject-path': 'app.tgz',
      from: 'release:v1.0',
      instance: job.sandbox.files.trustConfig,
      'certificate-identity': outputs['certificate-identity'] ?? '',
      'certificate-oidc-issuer': outputs['certificate-oidc-issuer'] ?? '',
      ...more,
    },
  });

describe('no bundle of a release is lost or replaced', () => {
  test('two steps about one file, provenance and an SBOM, store two bundles, and verify finds both', async () => {
    await job.write('app.tgz', 'app');
    const { outputs } = await attest();
    await attest({ inputs: { 'sbom-path': 'sbom.json' } });
    expect(names()).toEqual(['app.tgz.sigstore.json', expect.stringMatching(MARKED)]);
    for (const type of ['https://slsa.dev/provenance/v1', 'https://cyclonedx.org/bom']) {
      const { outputs: verified } = await verify(outputs, { 'predicate-type': type });
      expect([type, verified.verdict]).toEqual([type, 'verified']);
    }
  });

  test('jobs of a matrix, whose files or bundles have the same name, store one each', async () => {
    await job.write('one/app.tgz', 'one');
    await job.write('two/app.tgz', 'two');
    const { outputs } = await attest({ inputs: { 'subject-path': 'one/app.tgz' } });
    await attest({ inputs: { 'subject-path': 'two/app.tgz' } });
    expect(names()).toEqual(['app.tgz.sigstore.json', expect.stringMatching(MARKED)]);
    for (const path of ['one/app.tgz', 'two/app.tgz'])
      expect((await verify(outputs, { 'subject-path': path })).outputs.verdict).toBe('verified');
  });

  test('a tag that is built again keeps the bundles of the first build', async () => {
    await job.write('app.tgz', 'first');
    await attest();
    await job.write('app.tgz', 'second');
    const { outputs } = await attest({ env: { GITHUB_RUN_ID: '78' } });
    expect(names()).toHaveLength(2);
    for (const content of ['first', 'second']) {
      await job.write('app.tgz', content);
      expect((await verify(outputs)).outputs.verdict).toBe('verified');
    }
  });

  test('files whose names only GitHub makes equal get a bundle each', async () => {
    await job.write('odd/a b.zip', 'one');
    await job.write('odd/a(b.zip', 'two');
    const { outputs } = await attest({ inputs: { 'subject-path': 'odd/*', statements: 'per-subject' } });
    expect(names()).toHaveLength(2);
    expect((await verify(outputs, { 'subject-path': 'odd/*' })).outputs.verdict).toBe('verified');
  });
});

describe('a release that takes no more assets', () => {
  test('is found before anything is signed', async () => {
    await job.write('app.tgz', 'app');
    for (const release of job.github.releases) release.draft = false;
    const ended = await job.run('attest', {
      shared: true,
      inputs: { 'subject-path': 'app.tgz', instance: job.sandbox.files.trustConfig, store: 'release:v1.0', 'bundle-dir': 'fresh' },
    });
    // 5 would mean that bundles are signed and on disk.
    expect(ended.outputs).toMatchObject({ 'exit-code': '2', 'error-code': 'STORE_REFUSED' });
    expect(ended.annotations[0]?.message).toContain('immutable');
    expect(ended.annotations[0]?.message).toContain('--draft=false');
    const written = await readdir(join(job.workspace, 'fresh')).catch(() => []);
    expect(written.filter((name) => name.includes('sigstore') || name.includes('attestations'))).toEqual([]);
    expect(job.github.requests.filter((line) => line.startsWith('POST /uploads'))).toEqual([]);
  });

  test('has its bundles if they were attached to the draft', async () => {
    await job.write('app.tgz', 'app');
    const { outputs } = await attest();
    for (const release of job.github.releases) release.draft = false;
    expect((await verify(outputs)).outputs.verdict).toBe('verified');
  });
});
