import { execFileSync } from 'node:child_process';
import { createHash, hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { run } from '../../../tools/live/run.ts';
import { startTufMirror } from '../../../tools/live/tuf.ts';
import { chopmark } from '../support/chopmark.ts';
import { liveTest } from '../support/live-test.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { token } from '../support/token.ts';

// The check that npm publish --provenance-file makes, with the trust of this instance in place of the public one's.
const CHECK = `
const [provenance, name, sha512, mirror, root, cache] = process.argv.slice(1);
const path = require.resolve('sigstore');
const real = require(path);
require.cache[path].exports = { ...real, verify: (bundle) => real.verify(bundle, { tufMirrorURL: mirror, tufRootPath: root, tufCachePath: cache }) };
const { verifyProvenance } = require('libnpmpublish/lib/provenance.js');
verifyProvenance({ name, digest: { sha512 } }, provenance).then(() => console.log('taken'), (error) => { console.log(error.message); process.exitCode = 1; });
`;

liveTest('what npm pack writes gets a provenance file that npm publish takes', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'widget'));
  writeFileSync(join(folder, 'widget', 'package.json'), '{"name":"@acme/widget","version":"1.2.3","files":["index.js"]}');
  writeFileSync(join(folder, 'widget', 'index.js'), 'module.exports = 1;');
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: join(folder, 'widget') });
  const { trustConfig, trustedRoot } = stack().ready.files;
  const options = ['--package=npm', `--instance=${trustConfig}`, '--identity-token=env:TOKEN', '--bundle-dir=bundles'];
  const made = await chopmark(['attest', 'acme-widget-1.2.3.tgz', ...options], { cwd: folder, env: { TOKEN: await token('github') } });
  expect(made.exitCode).toBe(0);
  const mirror = await startTufMirror({ 'trusted_root.json': readFileSync(trustedRoot, 'utf8') });
  try {
    writeFileSync(join(folder, 'root.json'), mirror.root);
    const provenance = join(folder, 'bundles', 'widget@1.2.3.sigstore.json');
    const digest = createHash('sha512')
      .update(readFileSync(join(folder, 'acme-widget-1.2.3.tgz')))
      .digest('hex');
    const check = (sha512: string) =>
      run(
        process.execPath,
        ['-e', CHECK, provenance, 'pkg:npm/%40acme/widget@1.2.3', sha512, mirror.url, join(folder, 'root.json'), join(folder, 'tuf')],
        { cwd: join(import.meta.dirname, '../../..') },
      );
    expect(await check(digest)).toMatchObject({ exitCode: 0, stdout: 'taken\n' });
    expect(await check(hash('sha512', 'another'))).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('digest does not match') });
    writeFileSync(provenance, readFileSync(provenance, 'utf8').replace(/"sig":"../, '"sig":"AA'));
    expect((await check(digest)).exitCode).toBe(1);
  } finally {
    await mirror.close();
  }
});
