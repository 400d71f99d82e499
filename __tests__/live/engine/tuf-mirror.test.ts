import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { startTufMirror, type TufMirror } from '../../../tools/live/tuf.ts';
import { chopmark } from '../support/chopmark.ts';
import { liveTest } from '../support/live-test.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

let mirror: TufMirror;
let folder: string;

const targets = () => ({
  'trusted_root.json': readFileSync(stack().ready.files.trustedRoot, 'utf8'),
  'signing_config.v0.2.json': readFileSync(stack().ready.files.signingConfig, 'utf8'),
});

beforeEach(async () => {
  if (!process.env.CHOPMARK_LIVE_STACK) return;
  folder = temporaryFolder();
  mirror = await startTufMirror(targets());
  writeFileSync(join(folder, 'root.json'), mirror.root);
  writeFileSync(join(folder, 'app.tar.gz'), `content ${Math.random()}`);
});

afterEach(() => mirror?.close());

const run = async (command: string, ...args: string[]) =>
  chopmark([command, ...args, `--tuf-mirror=${mirror.url}`, '--tuf-root=root.json'], {
    cwd: folder,
    env: command === 'attest' ? { MY_TOKEN: await token('github') } : {},
  });

const attest = () => run('attest', 'app.tar.gz', '--identity-token=env:MY_TOKEN', '--bundle-dir=bundles');
const verify = (...args: string[]) =>
  run(
    'verify',
    'app.tar.gz',
    '--bundle-dir=bundles',
    '--ci=github',
    '--repository=acme/widget',
    `--certificate-oidc-issuer=${issuerOf('github')}`,
    ...args,
  );

liveTest("a mirror of one's own gives what is needed to sign and to verify, then offline from what was kept", async () => {
  expect(await verify('--offline')).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('TRUST_UNAVAILABLE') });
  expect(mirror.seen).toEqual([]);
  expect(await attest()).toMatchObject({ exitCode: 0 });
  expect(mirror.seen.some((path) => path.includes('signing_config'))).toBe(true);
  expect(await verify()).toMatchObject({ exitCode: 0 });
  await mirror.close();
  expect(await verify('--offline')).toMatchObject({ exitCode: 0 });
});

liveTest('a rotated root and a next trusted root are followed', async () => {
  expect(await attest()).toMatchObject({ exitCode: 0 });
  mirror.rotateRoot();
  const { certificateAuthorities: _, ...without } = JSON.parse(targets()['trusted_root.json']);
  mirror.publish({ ...targets(), 'trusted_root.json': JSON.stringify({ ...without, certificateAuthorities: [] }) });
  expect(await run('trust', 'update')).toMatchObject({ exitCode: 0 });
  expect(mirror.seen).toContain('/2.root.json');
  // The authority that had signed is no longer believed.
  expect(await verify()).toMatchObject({ exitCode: 6, stdout: expect.stringContaining('VERIFICATION_CERTIFICATE_UNTRUSTED') });
});

liveTest('a tampered target is refused before anything is signed or believed', async () => {
  expect(await attest()).toMatchObject({ exitCode: 0 });
  const path = mirror.seen.find((seen) => seen.endsWith('.trusted_root.json')) ?? '';
  mirror.tamper(path, targets()['trusted_root.json'].replace('http://rekor.local', 'http://rekor.evil'));
  const bundles = join(folder, 'bundles', 'app.tar.gz.sigstore.json');
  const fresh = temporaryFolder();
  for (const name of ['root.json', 'app.tar.gz']) writeFileSync(join(fresh, name), readFileSync(join(folder, name)));
  folder = fresh;
  expect(await attest()).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('TRUST_METADATA_REFUSED') });
  expect(await verify(`--bundle=${bundles}`)).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('TRUST_METADATA_REFUSED') });
});

liveTest('a mirror that another root signed is refused, and so is one without a root', async () => {
  const other = await startTufMirror(targets());
  writeFileSync(join(folder, 'root.json'), other.root);
  await other.close();
  expect(await attest()).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('TRUST_METADATA_REFUSED') });
  const alone = await chopmark(['trust', 'show', `--tuf-mirror=${mirror.url}`], { cwd: folder });
  expect(alone).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('tuf-root') });
});

liveTest('trust export writes the trusted root as the mirror has it', async () => {
  expect(await run('trust', 'export', '--output=exported.json')).toMatchObject({ exitCode: 0 });
  expect(JSON.parse(readFileSync(join(folder, 'exported.json'), 'utf8'))).toEqual(JSON.parse(targets()['trusted_root.json']));
});
