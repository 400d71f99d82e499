import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { chopmark } from '../support/chopmark.ts';
import { CI_IDS, JOB_SECRET, jobEnvironment } from '../support/ci-jobs.ts';
import { liveTest } from '../support/live-test.ts';
import { SAN, signWithCosign } from '../support/peer-signing.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

const instance = () => `--instance=${stack().ready.files.trustConfig}`;

interface Report {
  findings: { check: string; status: string; detail: string; code?: string; remedy?: string }[];
}

const statuses = ({ findings }: Report) => Object.fromEntries(findings.map(({ check, status }) => [check, status]));

liveTest.each(CI_IDS)('doctor finds that a job of %s can sign, and shows no token', async (ci) => {
  const folder = temporaryFolder();
  const env = await jobEnvironment(ci, folder);
  const { exitCode, stdout, stderr } = await chopmark(['doctor', instance(), '--json'], { cwd: folder, env });
  expect([exitCode, stderr]).toEqual([0, '']);
  const good = { identity: 'good', token: 'good', instance: 'good', visibility: 'good' };
  const services = { 'certificate authority': 'good', 'transparency log': 'good', 'timestamp authority': 'good' };
  expect(statuses(JSON.parse(stdout))).toMatchObject({ ...good, ...services });
  for (const secret of [JOB_SECRET, env.SIGSTORE_ID_TOKEN?.split('.')[1]?.slice(0, 16) ?? JOB_SECRET]) expect(stdout).not.toContain(secret);
});

liveTest('doctor says in words what is wrong, and how to put it right', async () => {
  const folder = temporaryFolder();
  const env = await jobEnvironment('github', folder);
  const told = await chopmark(['doctor', instance(), '--audience=elsewhere'], { cwd: folder, env });
  expect(told).toMatchObject({ exitCode: 3, stdout: expect.stringMatching(/Set audience to sigstore[\s\S]*cannot sign: one problem/) });
  const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ...denied } = env;
  const noToken = await chopmark(['doctor', instance()], { cwd: folder, env: denied });
  expect(noToken).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('id-token: write') });
  const nowhere = await chopmark(['doctor', instance()], { cwd: folder });
  expect(nowhere).toMatchObject({ exitCode: 3, stdout: expect.stringMatching(/cannot sign/) });
  const unreachable = await chopmark(['doctor', instance(), '--rekor-url=http://127.0.0.1:9', '--rekor-version=2', '--json'], {
    cwd: folder,
    env,
  });
  expect(unreachable.exitCode).toBe(4);
  expect(statuses(JSON.parse(unreachable.stdout))).toMatchObject({ 'transparency log': 'bad', 'certificate authority': 'good' });
});

liveTest("inspect explains bundles of ours and of cosign's: who, what, when, which log", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app.tar.gz'), 'content');
  const env = await jobEnvironment('gitlab', folder);
  expect(await chopmark(['attest', 'app.tar.gz', instance(), '--bundle-dir=bundles'], { cwd: folder, env })).toMatchObject({ exitCode: 0 });
  const byCosign = await signWithCosign(join(folder, 'app.tar.gz'), { rekor: 1 });
  const { exitCode, stdout } = await chopmark(['inspect', 'bundles/app.tar.gz.sigstore.json', byCosign], { cwd: folder });
  expect(exitCode).toBe(0);
  for (const word of [SAN.gitlab, SAN.github, issuerOf('gitlab'), 'slsa.dev/provenance', 'with promise and proof', 'not verified'])
    expect(stdout).toContain(word);
  const loose = await chopmark(['inspect', 'app.tar.gz'], { cwd: folder });
  expect(loose).toMatchObject({ exitCode: 6, stdout: expect.stringContaining('VERIFICATION_BUNDLE_MALFORMED') });
});

liveTest('trust shows every party of the instance by name, and exports the root as it is', async () => {
  const folder = temporaryFolder();
  const shown = await chopmark(['trust', instance()], { cwd: folder });
  expect(shown.exitCode).toBe(0);
  const { urls, files } = stack().ready;
  for (const name of [urls.fulcio, urls.ctLog, 'http://rekor.local', 'http://rekor1.local', urls.timestampAuthority, urls.rekor])
    expect(shown.stdout).toContain(name);
  const exported = await chopmark(['trust', 'export', instance()], { cwd: folder });
  expect(JSON.parse(exported.stdout)).toEqual(JSON.parse(readFileSync(files.trustedRoot, 'utf8')));
});

liveTest('merge joins what the jobs of a matrix made, and misses nothing', async () => {
  const folder = temporaryFolder();
  const attest = async (job: string) => {
    mkdirSync(join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'dist', job), job);
    const env = { MY_TOKEN: await token('github') };
    const args = [instance(), '--identity-token=env:MY_TOKEN', `--bundle-dir=jobs/${job}`];
    expect(await chopmark(['attest', `dist/${job}`, ...args], { cwd: folder, env })).toMatchObject({ exitCode: 0 });
  };
  await Promise.all(['linux', 'windows'].map(attest));
  const merge = (...args: string[]) => chopmark(['merge', 'jobs', '--bundle-dir=all', ...args], { cwd: folder });
  expect(await merge('--expected-subjects=3')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('INPUT_SUBJECT_COUNT') });
  expect(await merge('--expected-subjects=2')).toMatchObject({ exitCode: 0 });
  expect(readFileSync(join(folder, 'all/attestations.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2);
  const identity = ['--ci=github', '--repository=acme/widget', `--certificate-oidc-issuer=${issuerOf('github')}`];
  const verified = await chopmark(
    ['verify', 'dist/*', '--bundle=all/attestations.jsonl', `--trusted-root=${stack().ready.files.trustedRoot}`, ...identity],
    { cwd: folder },
  );
  expect(verified).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('2 of 2 artifacts verified') });
});
