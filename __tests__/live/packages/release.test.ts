import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { mustRun } from '../../../tools/live/run.ts';
import { chopmark } from '../support/chopmark.ts';
import { jobEnvironment } from '../support/ci-jobs.ts';
import { GITHUB_TOKEN, githubTest, startGithub } from '../support/github-api.ts';
import { verifyWithCosign } from '../support/peer-signing.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf } from '../support/token.ts';

githubTest(
  'a release is uploaded as GitHub describes its API, and whoever downloads it verifies it',
  async () => {
    const github = await startGithub();
    const release = {
      id: 7,
      tag: 'v1.0',
      draft: true,
      assets: [] as { id: number; name: string; state: 'uploaded' | 'starter'; content: Buffer }[],
    };
    github.releases.push(release);
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'dist'));
    for (const name of ['app-linux.tar.gz', 'app-windows.zip']) writeFileSync(join(folder, 'dist', name), `${name} ${Math.random()}`);
    const { trustConfig, trustedRoot } = stack().ready.files;
    const attest = async () =>
      chopmark(
        ['attest', 'dist/*', '--package=release', '--store=release:v1.0', `--instance=${trustConfig}`, '--bundle-dir=bundles', '--json'],
        {
          cwd: folder,
          env: {
            ...(await jobEnvironment('github', folder)),
            GITHUB_REPOSITORY: 'acme/widget',
            GITHUB_API_URL: github.url,
            GITHUB_TOKEN,
          },
        },
      );
    // The first attempt loses one file on its way; the second sends what is missing.
    github.faults.push({ to: 'POST /uploads', status: 403, times: 1, body: { message: 'Resource not accessible by integration' } });
    expect(await attest()).toMatchObject({ exitCode: 5 });
    expect(release.assets).toHaveLength(2);
    const made = await attest();
    expect(made).toMatchObject({ exitCode: 0 });
    expect(made.stdout + made.stderr).not.toContain(GITHUB_TOKEN);
    expect(release.assets.slice(3).map(({ name }) => name)).toEqual(['attestations.sigstore.json', 'SHA256SUMS.sigstore.json']);
    expect(github.requests.filter((line) => line.startsWith('POST /uploads'))).toHaveLength(6);
    expect(github.problems).toEqual([]);

    const downloads = temporaryFolder();
    for (const { name, content } of release.assets) writeFileSync(join(downloads, name), content);
    await mustRun('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: downloads });
    const [checksums, signature] = ['SHA256SUMS', 'SHA256SUMS.sigstore.json'].map((name) => join(downloads, name)) as [string, string];
    expect(await verifyWithCosign(checksums, signature)).toMatchObject({ exitCode: 0 });
    expect((await verifyWithCosign(checksums, signature, { kind: 'gitlab' })).exitCode).not.toBe(0);
    const verify = () =>
      chopmark(
        [
          ...['verify', 'app-linux.tar.gz', 'app-windows.zip', '--bundle=attestations.sigstore.json', `--trusted-root=${trustedRoot}`],
          ...['--offline', '--ci=github', '--repository=acme/widget', `--certificate-oidc-issuer=${issuerOf('github')}`],
        ],
        { cwd: downloads },
      );
    expect(await verify()).toMatchObject({ exitCode: 0 });
    writeFileSync(join(downloads, 'app-windows.zip'), 'another');
    expect((await verify()).exitCode).toBe(6);
  },
  120_000,
);
