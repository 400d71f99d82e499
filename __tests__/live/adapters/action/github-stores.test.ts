import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import type { Fault } from '../../../../tools/live/github/service.ts';
import { listCommands } from '../../../support/shell-words.ts';
import { runWorkflow, type WorkflowRun } from '../../support/act.ts';
import { chopmark } from '../../support/chopmark.ts';
import { GITHUB_TOKEN, githubTest, POWERLESS_TOKEN, startGithub } from '../../support/github-api.ts';
import { oras, pushImage, startRegistry } from '../../support/images.ts';
import { stack } from '../../support/stack.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { issuerOf } from '../../support/token.ts';

const POST = 'POST /repos/acme/widget/attestations';

/** Attests with the default store, leaves what later steps see, and the bundles. `RESUME` is a folder of an earlier run. */
const workflow = (inputs = '          subject-path: app.tar.gz', after = '') => `
on: push
permissions:
  id-token: write
  attestations: write
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - run: printf same > app.tar.gz && mkdir many && for i in $(seq 1100); do echo "$i" > "many/$i"; done
      - id: attest
        uses: ./chopmark
        with:
          instance: ${stack().ready.files.trustConfig}
          bundle-dir: \${{ env.BUNDLES }}
${inputs}
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.attest.outputs) }}
        run: printenv OUTPUTS > "$SHARED/attest.json"
${after}`;

const outputsOf = (run: WorkflowRun): Record<string, string> => JSON.parse(run.read('attest.json'));

async function attestWith(
  github: Awaited<ReturnType<typeof startGithub>>,
  options: { text?: string; bundles: string; env?: Record<string, string>; token?: string },
) {
  return runWorkflow(options.text ?? workflow(), {
    env: { GITHUB_API_URL: github.url, BUNDLES: options.bundles, ...options.env },
    token: options.token ?? GITHUB_TOKEN,
  });
}

const root = temporaryFolder();
let folders = 0;
/** For bundles that outlive a run, as where a wrapper keeps them as an artifact. */
const freshFolder = () => join(root, String(++folders));

githubTest('a bundle goes to GitHub by default, and verify finds it there', async () => {
  const github = await startGithub();
  const bundles = freshFolder();
  const text = workflow(
    undefined,
    `      - run: rm -rf "$BUNDLES"
      - uses: ./chopmark/verify
        with:
          subject-path: app.tar.gz
          from: github
          ci: github
          repository: acme/widget
          certificate-oidc-issuer: ${issuerOf('github')}
          trusted-root: ${stack().ready.files.trustedRoot}`,
  );
  const run = await attestWith(github, { text, bundles });
  expect(run.log).toContain('1 of 1 artifact verified');
  expect(run.exitCode).toBe(0);
  expect(outputsOf(run)).toMatchObject({
    'attestation-id': '1',
    'attestation-url': 'https://github.com/acme/widget/attestations/1',
    'exit-code': '0',
  });
  expect(github.problems).toEqual([]);
  expect(github.requests.filter((line) => line.startsWith('POST'))).toEqual([POST]);
  expect(run.log).not.toContain(GITHUB_TOKEN);
  expect(run.log).not.toContain('presigned');
});

/** What GitHub may answer, the code that tells of it, and a part of the remedy. */
const FAULTS: [what: string, fault: Omit<Fault, 'to'>, code: string, remedy: string][] = [
  ['does not know the token', { status: 401, body: { message: 'Bad credentials' } }, 'STORE_UNAUTHORIZED', 'github-token'],
  [
    'misses a permission',
    { status: 403, body: { message: 'Resource not accessible by integration' } },
    'STORE_FORBIDDEN',
    'attestations: write',
  ],
  ['refuses the bundle', { status: 422, body: { message: 'Validation Failed' } }, 'STORE_REFUSED', ''],
  [
    'limits the rate for an hour',
    { status: 429, headers: { 'retry-after': '3600' }, body: { message: 'slow down' } },
    'STORE_RATE_LIMITED',
    'after that time',
  ],
  ['has trouble that stays', { status: 502, body: { message: 'Server Error' } }, 'STORE_UNAVAILABLE', 'githubstatus'],
  ['cuts every connection', {}, 'STORE_UNREACHABLE', ''],
];

describe.each(FAULTS)('where GitHub %s', (_, fault, code, remedy) => {
  githubTest('the bundle is on disk, the step says which store failed and how to finish, and a second run goes on', async () => {
    const github = await startGithub();
    const bundles = freshFolder();
    github.faults.push({ to: POST, ...fault });
    const failed = await attestWith(github, { bundles });
    expect(failed.exitCode).not.toBe(0);
    expect(outputsOf(failed)).toMatchObject({ 'exit-code': '5', 'error-code': code, 'bundle-dir': bundles });
    const bundle = readFileSync(join(bundles, 'app.tar.gz.sigstore.json'), 'utf8');
    expect(failed.log).toMatch(new RegExp(`::error.*${code}`));
    expect(failed.log).toContain(remedy);
    expect(failed.log).toMatch(/chopmark store push .*github/);
    expect(github.attestations).toEqual([]);

    github.faults.length = 0;
    const finished = await attestWith(github, { bundles });
    expect(finished.exitCode).toBe(0);
    expect(outputsOf(finished)).toMatchObject({ 'exit-code': '0', 'attestation-id': '1' });
    expect(readFileSync(join(bundles, 'app.tar.gz.sigstore.json'), 'utf8')).toBe(bundle);
    expect(github.attestations.map((attestation) => attestation.bundle)).toEqual([JSON.parse(bundle)]);
    expect(github.problems).toEqual([]);
    for (const { log } of [failed, finished]) expect(log).not.toContain(GITHUB_TOKEN);
  });
});

githubTest('the command that a failed step prints finishes the job, and a third time sends nothing', async () => {
  const github = await startGithub();
  const bundles = freshFolder();
  github.faults.push({ to: POST, status: 403, body: { message: 'Resource not accessible by integration' } });
  const failed = await attestWith(github, { bundles });
  expect(failed.log).toMatch(/chopmark store push .*/);
  const [printed = ''] = /chopmark store push .*/.exec(failed.log) ?? [];
  github.faults.length = 0;
  const words = (listCommands(printed)[0] ?? []).slice(1);
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/widget', GITHUB_TOKEN };
  const finished = await chopmark(words, { cwd: root, env });
  expect(finished).toMatchObject({ exitCode: 0 });
  expect(github.attestations).toHaveLength(1);
  expect((await chopmark(words, { cwd: root, env })).exitCode).toBe(0);
  expect(github.attestations).toHaveLength(1);
  expect(github.problems).toEqual([]);
  for (const text of [printed, finished.stdout, finished.stderr]) expect(text).not.toContain(GITHUB_TOKEN);
});

githubTest('an Enterprise Server, which has no attestations, is told as that, and the bundle is kept', async () => {
  const github = await startGithub();
  const bundles = freshFolder();
  const run = await attestWith(github, { bundles, env: { GITHUB_API_URL: `${github.url}/api/v3`, GITHUB_SERVER_URL: github.url } });
  expect(outputsOf(run)).toMatchObject({ 'exit-code': '5', 'error-code': 'STORE_NOT_FOUND' });
  expect(run.log).toContain('GitHub Enterprise Server has no attestations');
  expect(existsSync(join(bundles, 'app.tar.gz.sigstore.json'))).toBe(true);
});

githubTest('a connection that is cut after the upload leaves one attestation, and the step succeeds', async () => {
  const github = await startGithub();
  github.faults.push({ to: POST, afterTheWork: true, times: 1 });
  const run = await attestWith(github, { bundles: freshFolder() });
  expect(run.exitCode).toBe(0);
  expect(github.attestations).toHaveLength(1);
});

githubTest('a token without rights, as a fork has it, fails the step and keeps the bundle', async () => {
  const github = await startGithub();
  const run = await attestWith(github, { bundles: freshFolder(), token: POWERLESS_TOKEN });
  expect(outputsOf(run)).toMatchObject({ 'exit-code': '5', 'error-code': 'STORE_FORBIDDEN' });
  expect(run.log).not.toContain(POWERLESS_TOKEN);
});

githubTest('more subjects than GitHub takes become several statements under one certificate, and few requests', async () => {
  const github = await startGithub();
  const bundles = freshFolder();
  const run = await attestWith(github, { bundles, text: workflow('          subject-path: many/*') });
  expect(run.exitCode).toBe(0);
  expect(outputsOf(run)).toMatchObject({ subjects: '1100', 'attestation-id': '1,2' });
  expect(github.requests).toEqual([POST, POST]);
  expect(github.attestations.map(({ digests }) => digests.length)).toEqual([1024, 76]);
  const certificates = github.attestations.map(
    ({ bundle }) => (bundle as { verificationMaterial: { certificate: unknown } }).verificationMaterial.certificate,
  );
  expect(certificates[0]).toEqual(certificates[1]);
  expect(github.problems).toEqual([]);
});

githubTest('the assets of a release get the bundles, and a second run adds none', async () => {
  const github = await startGithub();
  github.releases.push({ id: 7, tag: 'v1.0', draft: true, assets: [] });
  const bundles = freshFolder();
  const text = workflow('          subject-path: app.tar.gz\n          store: release:v1.0');
  const run = await attestWith(github, { bundles, text });
  expect(run.exitCode).toBe(0);
  const again = await attestWith(github, { bundles, text });
  expect(again.exitCode).toBe(0);
  expect(github.releases[0]?.assets.map(({ name }) => name)).toEqual(['app.tar.gz.sigstore.json']);
  expect(github.problems).toEqual([]);
});

/** Jobs as people write them: a draft, two steps, a matrix, and the publication last. Requests stand for `gh`, which the image lacks. */
const releaseWorkflow = () => `
on:
  push:
    tags: [v*]
permissions:
  contents: write
  id-token: write
jobs:
  build:
    strategy:
      max-parallel: 2
      matrix:
        target: [linux, windows]
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - run: |
          printf '%s' "\${{ matrix.target }}" > app.tar.gz
          printf '{"bomFormat":"CycloneDX","specVersion":"1.6","version":1}' > sbom.json
      - uses: ./chopmark
        with:
          instance: ${stack().ready.files.trustConfig}
          subject-path: app.tar.gz
          store: release:v1.0
      - uses: ./chopmark
        with:
          instance: ${stack().ready.files.trustConfig}
          subject-path: app.tar.gz
          sbom-path: sbom.json
          store: release:v1.0
          release-asset-suffix: intoto.jsonl
  publish:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - run: |
          node -e '
            const url = process.env.GITHUB_API_URL + "/repos/acme/widget/releases/7";
            const headers = { authorization: "Bearer " + process.env.TOKEN, "content-type": "application/json" };
            fetch(url, { method: "PATCH", headers, body: JSON.stringify({ draft: false }) }).then(({ ok }) => process.exit(ok ? 0 : 1));
          '
        env:
          TOKEN: \${{ github.token }}
`;

githubTest(
  'two steps of each job of a matrix attach to a draft, which then becomes immutable; a repeated tag is refused before signing',
  async () => {
    const github = await startGithub();
    github.releases.push({ id: 7, tag: 'v1.0', draft: true, immutable: true, assets: [] });
    const env = { GITHUB_API_URL: github.url };
    const run = await runWorkflow(releaseWorkflow(), { env, token: GITHUB_TOKEN });
    expect(run.exitCode).toBe(0);
    const names = () => github.releases[0]?.assets.map(({ name }) => name.replace(/\.[0-9a-f]{12}\./, '.MARK.')).sort();
    const attached = [
      'app.tar.gz.MARK.intoto.jsonl',
      'app.tar.gz.MARK.sigstore.json',
      'app.tar.gz.intoto.jsonl',
      'app.tar.gz.sigstore.json',
    ];
    expect(names()).toEqual(attached);
    expect(github.releases[0]?.draft).toBe(false);
    const before = github.requests.length;
    const again = await runWorkflow(releaseWorkflow(), { env, token: GITHUB_TOKEN });
    expect(again.exitCode).not.toBe(0);
    expect(again.log).toContain('immutable');
    expect(again.log).toContain('--draft=false');
    expect(github.requests.slice(before).filter((line) => line.startsWith('POST /uploads'))).toEqual([]);
    expect(names()).toEqual(attached);
    expect(github.problems).toEqual([]);
  },
);

githubTest('a tag that is built again, and is not immutable, keeps the bundles of both builds', async () => {
  const github = await startGithub();
  github.releases.push({ id: 7, tag: 'v1.0', draft: false, assets: [] });
  const text = workflow('          subject-path: app.tar.gz\n          store: release:v1.0');
  for (const content of ['first', 'second']) {
    const built = text.replace('printf same', `printf ${content}`);
    expect((await attestWith(github, { bundles: freshFolder(), text: built })).exitCode).toBe(0);
  }
  expect(github.releases[0]?.assets.map(({ name }) => name)).toEqual([
    'app.tar.gz.sigstore.json',
    expect.stringMatching(/^app\.tar\.gz\.[0-9a-f]{12}\.sigstore\.json$/),
  ]);
  expect(github.requests.filter((line) => line.startsWith('DELETE'))).toEqual([]);
  expect(github.problems).toEqual([]);
});

githubTest('the bundle of an image goes to its registry too, and the organization is told where the image is', async () => {
  const github = await startGithub();
  const host = await startRegistry('referrers');
  const digest = await pushImage(`${host}/acme/app:1`);
  const push = `          subject-name: ${host}/acme/app
          subject-digest: ${digest}
          subject-version: 1.2.3
          push-to-registry: true
          allow-insecure-registry: ${host}`;
  const run = await attestWith(github, { bundles: freshFolder(), text: workflow(push) });
  expect(run.exitCode).toBe(0);
  expect(outputsOf(run)).toMatchObject({ 'attestation-id': '1', 'storage-record-ids': '2' });
  expect(github.records).toMatchObject([
    { name: `${host}/acme/app`, digest, registry_url: `https://${host}`, repository: 'acme/app', version: '1.2.3' },
  ]);
  const referrers = await oras(['discover', '--plain-http', '--format=json', `${host}/acme/app@${digest}`]);
  // This registry calls the type of a referrer that of its config.
  expect(referrers.stdout).toContain('"dev.sigstore.bundle.predicateType": "https://slsa.dev/provenance/v1"');

  const powerless = await startGithub({ tokens: { [GITHUB_TOKEN]: { attestations: 'write' } } });
  const warned = await attestWith(powerless, { bundles: freshFolder(), text: workflow(push) });
  expect(warned.exitCode).toBe(0);
  expect(warned.log).toContain('could not be created');
  expect(warned.log).toContain('STORE_FORBIDDEN');
  expect([...github.problems, ...powerless.problems]).toEqual([]);
});
