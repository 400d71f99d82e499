import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { programPath } from '../../../tools/live/cache.ts';
import { COMMAND, chopmark } from '../support/chopmark.ts';
import { JOB_SECRET, jobEnvironment } from '../support/ci-jobs.ts';
import { liveTest, pythonTest } from '../support/live-test.ts';
import { cosign, sigstorePython } from '../support/peers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A sample job's, which is the same whatever CI it runs in. */
const IDENTITY = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main';

const issuerIn = (bundle: string): string => {
  const text = Buffer.from(JSON.parse(readFileSync(bundle, 'utf8')).verificationMaterial.certificate.rawBytes, 'base64').toString('latin1');
  return /http:\/\/127\.0\.0\.1:\d+\/oidc\/[a-z]+/.exec(text)?.[0] ?? '';
};

async function signInside(ci: 'github' | 'gitlab') {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app.tar.gz'), 'content');
  const env = await jobEnvironment(ci, folder);
  const inside = [process.execPath, COMMAND, 'sign', 'app.tar.gz', '--instance=sandbox'];
  const made = await chopmark(['sandbox', '--state-dir=state', '--', ...inside], { cwd: folder, env });
  return { folder, made, bundle: join(folder, 'app.tar.gz.sigstore.json') };
}

liveTest.each(['github', 'gitlab'] as const)(
  'chopmark signs inside a sandbox in a job of %s, as somebody else than the job',
  async (ci) => {
    const { folder, made, bundle } = await signInside(ci);
    expect(made).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/temporary/i) });
    const identity = (issuer: string) => [`--certificate-identity=${IDENTITY}`, `--certificate-oidc-issuer=${issuer}`];
    const issuer = issuerIn(bundle);
    expect(issuer).not.toBe('');
    const trusted = await chopmark(['verify', 'app.tar.gz', '--trusted-root=state/trusted-root.json', ...identity(issuer)], {
      cwd: folder,
    });
    expect(trusted).toMatchObject({ exitCode: 0 });
    const peer = await cosign([
      'verify-blob',
      ...identity(issuer),
      `--trusted-root=${join(folder, 'state/trusted-root.json')}`,
      `--bundle=${bundle}`,
      join(folder, 'app.tar.gz'),
    ]);
    expect(peer).toMatchObject({ exitCode: 0 });
    // Nobody believes it who was not handed its root.
    const believed = await chopmark(['verify', 'app.tar.gz', '--offline', ...identity(issuer)], { cwd: folder });
    expect(believed).toMatchObject({ exitCode: 6, stdout: expect.stringContaining('VERIFICATION_CERTIFICATE_UNTRUSTED') });
  },
);

pythonTest('sigstore-python verifies it with the trust config that was kept', async () => {
  const { folder, bundle } = await signInside('github');
  const trust = `--trust-config=${join(folder, 'state/trust-config.json')}`;
  const identity = [`--cert-identity=${IDENTITY}`, `--cert-oidc-issuer=${issuerIn(bundle)}`];
  const verified = await sigstorePython([trust, 'verify', 'identity', ...identity, `--bundle=${bundle}`, join(folder, 'app.tar.gz')]);
  expect(verified).toMatchObject({ exitCode: 0 });
});

liveTest('cosign signs inside a sandbox without being told anything but the files of its state', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'app.tar.gz');
  writeFileSync(file, 'content');
  const bundle = join(folder, 'bundle.json');
  const trust = [`--trusted-root=${folder}/state/trusted-root.json`];
  const sign = ['sign-blob', '--yes', ...trust, `--signing-config=${folder}/state/signing-config.json`, `--bundle=${bundle}`, file];
  const env = { ...(await jobEnvironment('github', folder)), TUF_ROOT: join(folder, 'tuf') };
  const made = await chopmark(['sandbox', '--state-dir=state', '--', programPath('cosign'), ...sign], { cwd: folder, env });
  expect(made).toMatchObject({ exitCode: 0 });
  const issuer = issuerIn(bundle);
  const identity = [`--certificate-identity=${IDENTITY}`, `--certificate-oidc-issuer=${issuer}`];
  expect(await cosign(['verify-blob', ...identity, ...trust, `--bundle=${bundle}`, file])).toMatchObject({ exitCode: 0 });
  const ours = ['verify', 'app.tar.gz', '--trusted-root=state/trusted-root.json', '--bundle=bundle.json', ...identity];
  expect(await chopmark(ours, { cwd: folder })).toMatchObject({ exitCode: 0 });
});

liveTest('a command inside gets no identity of the real CI, and its exit code is the one that counts', async () => {
  const folder = temporaryFolder();
  for (const ci of ['github', 'gitlab', 'circleci', 'buildkite', 'jenkins'] as const) {
    const env = await jobEnvironment(ci, folder);
    const print = 'console.log(JSON.stringify(process.env)); process.exit(42)';
    const { exitCode, stdout } = await chopmark(['sandbox', '--', process.execPath, '-e', print], { cwd: folder, env });
    expect(exitCode).toBe(42);
    expect(stdout).not.toContain(JOB_SECRET);
    const seen = JSON.parse(stdout);
    expect(seen.SIGSTORE_ID_TOKEN).not.toBe(env.SIGSTORE_ID_TOKEN);
    for (const marker of ['GITHUB_ACTIONS', 'GITLAB_CI', 'CIRCLECI', 'BUILDKITE', 'JENKINS_URL']) expect(seen).not.toHaveProperty(marker);
  }
});
