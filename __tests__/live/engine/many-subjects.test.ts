import { hash } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { chopmark } from '../support/chopmark.ts';
import { liveTest } from '../support/live-test.ts';
import { verifyWithCosign } from '../support/peer-signing.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

const COUNT = 100_000;

liveTest.each([2, 1] as const)('a hundred thousand subjects in one statement go into Rekor v%i, and each is found again', async (rekor) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file-4711'), 'file 4711');
  const lines = Array.from({ length: COUNT }, (_, at) => `${hash('sha256', `file ${at}`)}  file-${at}\n`);
  writeFileSync(join(folder, 'checksums.txt'), lines.join(''));
  const { trustConfig, trustConfigV1, trustedRoot } = stack().ready.files;
  const made = await chopmark(
    [
      'attest',
      '--subject-checksums=checksums.txt',
      `--expected-subjects=${COUNT}`,
      `--instance=${rekor === 2 ? trustConfig : trustConfigV1}`,
      '--identity-token=env:MY_TOKEN',
      '--predicate-type=https://example.com/predicate/v1',
      '--predicate={"tested":true}',
      '--bundle-dir=bundles',
      '--quiet',
    ],
    { cwd: folder, env: { MY_TOKEN: await token('github') } },
  );
  expect(made).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  const bundle = join(folder, 'bundles', 'attestations.sigstore.json');
  expect(statSync(bundle).size).toBeGreaterThan(COUNT * 64);
  const type = '--predicate-type=https://example.com/predicate/v1';
  const identity = ['--ci=github', '--repository=acme/widget', `--certificate-oidc-issuer=${issuerOf('github')}`, type];
  const verified = await chopmark(
    ['verify', 'file-4711', `--bundle=${bundle}`, `--trusted-root=${trustedRoot}`, '--offline', ...identity],
    {
      cwd: folder,
    },
  );
  expect(verified).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1 of 1 artifact verified') });
  writeFileSync(join(folder, 'file-4711'), 'file 4711 changed');
  const refused = await chopmark(['verify', 'file-4711', `--bundle=${bundle}`, `--trusted-root=${trustedRoot}`, '--offline', ...identity], {
    cwd: folder,
  });
  expect(refused).toMatchObject({ exitCode: 6, stdout: expect.stringContaining('VERIFICATION_ARTIFACT_MISMATCH') });
  writeFileSync(join(folder, 'file-4711'), 'file 4711');
  // A limit of cosign's own (sigstore-go): such a statement is for verifiers without one.
  const peer = await verifyWithCosign(join(folder, 'file-4711'), bundle, { content: 'statement' });
  expect(peer).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('too many subjects') });
});
