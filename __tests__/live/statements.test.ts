import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { programPath } from '../../tools/live/cache.ts';
import { run } from '../../tools/live/run.ts';
import { WARNINGS } from './support/app-statements.ts';
import { chopmark } from './support/chopmark.ts';
import { liveTest, programTest } from './support/live-test.ts';
import { stack } from './support/stack.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { issuerOf, token } from './support/token.ts';

const attest = async (folder: string, args: readonly string[], rekor: 1 | 2 = 2) => {
  const { trustConfig, trustConfigV1 } = stack().ready.files;
  const instance = `--instance=${rekor === 2 ? trustConfig : trustConfigV1}`;
  return chopmark(['attest', 'app', instance, '--identity-token=env:TOKEN', '--bundle-dir=bundles', '--json', ...args], {
    cwd: folder,
    env: { TOKEN: await token('github') },
  });
};

programTest('syft')('what Syft writes about this project is signed in each of its formats, and explained', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app'), 'an artifact');
  const formats = ['spdx-json@2.2', 'spdx-json@2.3', ...['1.4', '1.5', '1.6'].map((version) => `cyclonedx-json@${version}`)];
  const outputs = formats.flatMap((format) => ['-o', `${format}=${join(folder, `${format}.json`)}`]);
  // The lock file alone: what is installed here differs from machine to machine.
  writeFileSync(join(folder, 'package-lock.json'), readFileSync(join(import.meta.dirname, '../../package-lock.json')));
  const syft = await run(programPath('syft'), ['scan', `file:${join(folder, 'package-lock.json')}`, ...outputs], {
    env: { PATH: process.env.PATH, HOME: folder, SYFT_CHECK_FOR_APP_UPDATE: 'false' },
    timeout: 120_000,
  });
  expect(syft).toMatchObject({ exitCode: 0 });
  const made = await attest(
    folder,
    formats.map((format) => `--sbom-path=${format}.json`),
  );
  expect(made).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(WARNINGS) });
  const { statements } = JSON.parse(made.stdout) as { statements: { bundlePath: string; predicateType: string }[] };
  expect(statements.map(({ predicateType }) => predicateType)).toEqual([
    'https://spdx.dev/Document/v2.2',
    'https://spdx.dev/Document/v2.3',
    ...['1.4', '1.5', '1.6'].map(() => 'https://cyclonedx.org/bom'),
  ]);
  const explained = await chopmark(['inspect', ...statements.map(({ bundlePath }) => bundlePath), '--json'], { cwd: folder });
  const { bundles } = JSON.parse(explained.stdout) as { bundles: { predicate: [string, string][] }[] };
  const counts = bundles.map(({ predicate }) => Number(/^\d+/.exec(predicate.find(([name]) => name === 'lists')?.[1] ?? '')?.[0]));
  expect(Math.min(...counts)).toBeGreaterThan(30);
});

liveTest('an SBOM of twenty megabytes is signed whole where the log takes a digest, and refused before where it does not', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app'), 'an artifact');
  const components = Array.from({ length: 100_000 }, (_, at) => ({
    type: 'library',
    name: `component-${at}`,
    version: '1.0.0',
    purl: `pkg:npm/component-${at}@1.0.0`,
    description: 'x'.repeat(100),
  }));
  writeFileSync(join(folder, 'large.json'), JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components }));
  const refused = await attest(folder, ['--sbom-path=large.json'], 1);
  expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('INPUT_TOO_LARGE') });
  const made = await attest(folder, ['--sbom-path=large.json'], 2);
  expect(made).toMatchObject({ exitCode: 0 });
  const bundle = join(folder, 'bundles', 'app.sigstore.json');
  const { payload } = JSON.parse(readFileSync(bundle, 'utf8')).dsseEnvelope;
  expect(JSON.parse(Buffer.from(payload, 'base64').toString()).predicate.components).toHaveLength(100_000);
  const verified = await chopmark(
    [
      ...['verify', 'app', `--bundle=${bundle}`, `--trusted-root=${stack().ready.files.trustedRoot}`, '--offline'],
      ...['--ci=github', '--repository=acme/widget', `--certificate-oidc-issuer=${issuerOf('github')}`, '--predicate-type=sbom'],
    ],
    { cwd: folder },
  );
  expect(verified).toMatchObject({ exitCode: 0 });
});
