import { access, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { EMPTY, type FakeRegistry, fakeRegistry } from '../../oci/fake-registry.ts';
import { type Step, startWorkflowJob, type WorkflowJob } from '../../support/workflow-step.ts';

let job: WorkflowJob;
beforeAll(async () => {
  job = await startWorkflowJob();
  for (const name of ['dist/app.tgz', 'dist/lib.tgz']) await job.write(name);
});
afterAll(() => job.close());
beforeEach(() => {
  for (const list of [job.github.faults, job.github.records, job.github.attestations, job.github.requests]) list.length = 0;
});

const attest = ({ inputs, ...step }: Step = {}) =>
  job.run('attest', { shared: true, ...step, inputs: { 'subject-path': 'dist/*', instance: job.sandbox.files.trustConfig, ...inputs } });

describe('GitHub keeps bundles unless something else is said', () => {
  test('outputs and summary name the attestation, as actions/attest does', async () => {
    const { exitCode, outputs, annotations, summary } = await attest({ shared: false });
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

  test('store: local asks GitHub for nothing', async () => {
    const { exitCode, outputs } = await attest({ inputs: { store: 'local' } });
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
    const { outputs: verified } = await job.run('verify', { shared: true, inputs, env: { RUNNER_TEMP: undefined } });
    expect(verified).toMatchObject({ verdict: 'verified', 'exit-code': '0' });
  });

  test('what a sandbox signed in place of a job without identity goes to no store', async () => {
    const { exitCode } = await attest({ identity: false, inputs: { 'on-missing-identity': 'sandbox' } });
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

test('a second run in the same folder signs nothing anew, and sends what is missing', async () => {
  const inputs = { 'bundle-dir': 'kept', 'subject-path': 'dist/app.tgz' };
  job.github.faults.push({ to: 'POST /repos/acme/widget/attestations', status: 403, body: { message: 'No.' } });
  const failed = await attest({ inputs });
  const bundle = await readFile(failed.outputs['bundle-path'] ?? '', 'utf8');
  expect([failed.exitCode, failed.outputs['attestation-id']]).toEqual([5, undefined]);
  job.github.faults.length = 0;
  const { exitCode, outputs, annotations } = await attest({ inputs });
  expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
  expect(outputs).toMatchObject({ 'attestation-id': String(job.github.attestations[0]?.id), 'error-code': '' });
  expect(await readFile(outputs['bundle-path'] ?? '', 'utf8')).toBe(bundle);
  expect(job.github.attestations.map((attestation) => attestation.bundle)).toEqual([JSON.parse(bundle)]);
});

test('what is under an error is told with debug logging alone', async () => {
  const inputs = { instance: 'nowhere.json' };
  const [plain, debug] = [await attest({ inputs }), await attest({ inputs, env: { RUNNER_DEBUG: '1' } })];
  expect(plain.log).not.toMatch(/ENOENT/);
  expect(debug.log).toMatch(/ENOENT/);
  expect(debug.annotations).toEqual(plain.annotations);
});

describe('push-to-registry', () => {
  test('pushes the bundle beside the image, under its name in lower case and without its tag, and to GitHub', async () => {
    const registry = fakeRegistry({ withReferrers: true });
    const { digest } = registry.putJson({ config: EMPTY, layers: [] }, 'v1');
    const served = await serve(registry);
    try {
      const inputs = {
        'subject-path': '',
        'subject-name': `${served.host}/Acme/App:v1`,
        'subject-digest': digest,
        'push-to-registry': 'true',
      };
      const { exitCode, outputs, annotations } = await attest({
        inputs: { ...inputs, 'subject-version': 'v1', 'allow-insecure-registry': served.host },
      });
      expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
      const { dsseEnvelope } = JSON.parse(await readFile(outputs['bundle-path'] ?? '', 'utf8'));
      const { subject } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
      expect(subject).toEqual([{ name: `${served.host}/acme/app:v1`, digest: { sha256: digest.slice('sha256:'.length) } }]);
      const manifests = [...registry.manifests.values()].map(({ bytes }) => JSON.parse(bytes.toString()));
      expect(manifests.find((manifest) => manifest.subject?.digest === digest)).toMatchObject({
        artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        annotations: {
          'dev.sigstore.bundle.content': 'dsse-envelope',
          'dev.sigstore.bundle.predicateType': 'https://slsa.dev/provenance/v1',
        },
      });
      expect(registry.seen.every(({ url }) => /^\/v2\/($|acme\/app\/|upload\/)/.test(url.pathname))).toBe(true);
      expect(job.github.attestations).toHaveLength(1);
      expect(job.github.records).toEqual([expect.objectContaining({ digest, version: 'v1', github_repository: 'widget' })]);
      expect(outputs['storage-record-ids']).toMatch(/^\d+$/);

      const without = { 'create-storage-record': 'false', 'allow-insecure-registry': served.host };
      const quiet = await attest({ inputs: { ...inputs, ...without } });
      expect([quiet.exitCode, quiet.outputs['storage-record-ids'], job.github.records.length]).toEqual([0, undefined, 1]);
    } finally {
      await served.close();
    }
  });
});

/** The registry in memory, on loopback. */
async function serve(registry: FakeRegistry): Promise<{ host: string; close(): Promise<void> }> {
  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
    const headers = incoming.headers as Record<string, string>;
    const method = (incoming.method ?? 'GET') as 'GET';
    const request = {
      url,
      method,
      headers,
      body: await buffer(incoming),
      maxBytes: Number.POSITIVE_INFINITY,
      stage: 'STORE' as const,
      service: '',
    };
    const { status, headers: answered, body } = await registry.http(request);
    outgoing.writeHead(status, Object.fromEntries(answered as Headers)).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const decode = (html: string): string => html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
