import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { verify } from 'sigstore';
import { startTufMirror } from '../../tools/live/tuf.ts';
import { chopmark } from './support/chopmark.ts';
import { liveTest } from './support/live-test.ts';
import { stack } from './support/stack.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { issuerOf, token } from './support/token.ts';

// npm's own verifier, as anybody uses it: its trust comes through TUF, so the stack's root is served by a mirror.
liveTest('the sigstore package of npm verifies what we sign and attest, and refuses it of somebody else', async () => {
  const folder = temporaryFolder();
  const mirror = await startTufMirror({ 'trusted_root.json': readFileSync(stack().ready.files.trustedRoot, 'utf8') });
  try {
    writeFileSync(join(folder, 'root.json'), mirror.root);
    writeFileSync(join(folder, 'app'), 'an artifact');
    const env = { TOKEN: await token('github') };
    const common = ['--instance', stack().ready.files.trustConfig, '--identity-token', 'env:TOKEN'];
    expect(await chopmark(['sign', 'app', ...common], { cwd: folder, env })).toMatchObject({ exitCode: 0 });
    expect(await chopmark(['attest', 'app', '--bundle-dir', 'bundles', ...common], { cwd: folder, env })).toMatchObject({ exitCode: 0 });
    const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
    const trust = {
      tufMirrorURL: mirror.url,
      tufRootPath: join(folder, 'root.json'),
      tufCachePath: join(folder, 'tuf'),
      certificateIssuer: issuerOf('github'),
    };
    const identity = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main';
    await verify(read('app.sigstore.json'), Buffer.from('an artifact'), { ...trust, certificateIdentityURI: identity });
    await verify(read('bundles/app.sigstore.json'), { ...trust, certificateIdentityURI: identity });
    await expect(verify(read('app.sigstore.json'), Buffer.from('another'), trust)).rejects.toThrow();
    await expect(verify(read('bundles/app.sigstore.json'), { ...trust, certificateIssuer: issuerOf('gitlab') })).rejects.toThrow(/issuer/);
  } finally {
    await mirror.close();
  }
});
