import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '../../../tools/live/run.ts';
import { COMMAND, chopmark } from '../support/chopmark.ts';
import { signImage } from '../support/image-signing.ts';
import { oras, pushImage, startRegistry } from '../support/images.ts';
import { liveTest } from '../support/live-test.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

const inCi = process.env.CI === 'true';
const hasStrace = process.platform === 'linux' && (await run('strace', ['-f', '-e', 'trace=connect', 'true'])).exitCode === 0;
if (!hasStrace && !inCi) process.stderr.write('live: SKIPPING what watches system calls: strace is missing or may not trace\n');
const straceTest = hasStrace || inCi ? liveTest : test.skip;

async function attested() {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app.tar.gz'), `content ${Math.random()}`);
  const env = { MY_TOKEN: await token('github') };
  const args = [`--instance=${stack().ready.files.trustConfig}`, '--identity-token=env:MY_TOKEN', '--bundle-dir=bundles'];
  expect(await chopmark(['attest', 'app.tar.gz', ...args], { cwd: folder, env })).toMatchObject({ exitCode: 0 });
  return folder;
}

const identity = () => ['--ci=github', '--repository=acme/widget', `--certificate-oidc-issuer=${issuerOf('github')}`];

/** Runs it under strace; answers with the addresses that it, or anything it started, connected to or opened a socket for. */
async function watch(folder: string, args: readonly string[]) {
  const trace = join(folder, 'trace');
  const command = [process.execPath, COMMAND, ...args];
  // A proxy is set, so that a connection by way of one shows too.
  const env = { PATH: process.env.PATH, HOME: folder, HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' };
  const result = await run('strace', ['-f', '-qq', '-e', 'trace=connect,socket,sendto', '-o', trace, ...command], { cwd: folder, env });
  const calls = readFileSync(trace, 'utf8').split('\n');
  return { ...result, network: calls.filter((line) => /AF_INET|sin6?_addr/.test(line)) };
}

straceTest('verifying offline under a trusted root opens no socket to any network', async () => {
  const folder = await attested();
  const args = ['verify', 'app.tar.gz', '--bundle-dir=bundles', `--trusted-root=${stack().ready.files.trustedRoot}`, ...identity()];
  expect(await watch(folder, [...args, '--offline'])).toMatchObject({ exitCode: 0, network: [] });
  // Nor without the flag: a trusted root needs nothing more.
  expect(await watch(folder, args)).toMatchObject({ exitCode: 0, network: [] });
});

straceTest("offline without any trusted root of one's own uses the one that is shipped, and opens no socket", async () => {
  const folder = await attested();
  const watched = await watch(folder, ['verify', 'app.tar.gz', '--bundle-dir=bundles', '--offline', ...identity()]);
  expect(watched).toMatchObject({ exitCode: 6, network: [], stdout: expect.stringContaining('VERIFICATION_CERTIFICATE_UNTRUSTED') });
  expect(await watch(folder, ['trust', 'show', '--offline'])).toMatchObject({
    exitCode: 0,
    network: [],
    stdout: expect.stringContaining('https://fulcio.sigstore.dev'),
  });
});

/** An image that was attested at a registry, and carried into a folder by another tool, with what refers to it. */
async function imageInFolder() {
  const folder = temporaryFolder();
  const registry = await startRegistry('referrers');
  const image = `${registry}/acme/widget`;
  await pushImage(`${image}:1`);
  await signImage('attest', `${image}:1`, registry, '--store=oci', ...PREDICATE);
  await oras(['copy', '--recursive', '--from-plain-http', '--to-oci-layout', `${image}:1`, `${folder}/widget:1`]);
  return folder;
}

const PREDICATE = ['--predicate-type=https://example.com/predicate/v1', '--predicate={"tested":true}'];
const ASKED = '--predicate-type=https://example.com/predicate/v1';
const ofImage = () => [
  'verify',
  '--subject-image=oci-layout:widget:1',
  ASKED,
  `--trusted-root=${stack().ready.files.trustedRoot}`,
  ...identity(),
];

straceTest('verifying an image in a folder opens no socket to any network either', async () => {
  const folder = await imageInFolder();
  const offline = await watch(folder, [...ofImage(), '--offline']);
  expect(offline).toMatchObject({ exitCode: 0, network: [], stdout: expect.stringContaining('1 of 1 artifact verified.') });
  expect(await watch(folder, ofImage())).toMatchObject({ exitCode: 0, network: [] });
  const other = ofImage().map((word) => word.replace('acme/widget', 'acme/gadget'));
  expect(await watch(folder, [...other, '--offline'])).toMatchObject({ exitCode: 7, network: [] });
});

straceTest('the watch itself sees a connection where there is one', async () => {
  const { network } = await watch(temporaryFolder(), ['trust', 'update', '--timeout=2s']);
  expect(network.length).toBeGreaterThan(0);
});

const canUnshare = process.platform === 'linux' && (await run('unshare', ['--net', '--map-root-user', 'true'])).exitCode === 0;
if (!canUnshare && !inCi) process.stderr.write('live: SKIPPING what runs without any network interface: unshare --net may not be used\n');
const unshareTest = canUnshare || inCi ? liveTest : test.skip;

unshareTest('verifying works where there is no network interface at all, not even loopback', async () => {
  const folder = await attested();
  const env = { PATH: process.env.PATH, HOME: folder };
  const alone = (...args: string[]) =>
    run(
      'unshare',
      ['--net', '--map-root-user', process.execPath, COMMAND, 'verify', 'app.tar.gz', '--bundle-dir=bundles', ...identity(), ...args],
      {
        cwd: folder,
        env,
      },
    );
  const root = `--trusted-root=${stack().ready.files.trustedRoot}`;
  expect(await alone(root, '--offline')).toMatchObject({ exitCode: 0 });
  expect(await alone(root)).toMatchObject({ exitCode: 0 });
  const image = await imageInFolder();
  const inFolder = (...words: string[]) =>
    run('unshare', ['--net', '--map-root-user', process.execPath, COMMAND, ...words], { cwd: image, env: { ...env, HOME: image } });
  expect(await inFolder(...ofImage(), '--offline')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('1 of 1 artifact verified.'),
  });
  expect(await inFolder(...ofImage())).toMatchObject({ exitCode: 0 });
  // What is wrong is found out there as well; and quiet still says what.
  writeFileSync(join(folder, 'app.tar.gz'), 'changed');
  const refused = await alone(root, '--offline', '--quiet');
  expect(refused).toMatchObject({
    exitCode: 6,
    stdout: '',
    stderr: expect.stringContaining('a file with the same name and another digest'),
  });
});
