import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openLayout } from '../../../src/oci/layout/layout.ts';
import { APPLETS } from '../../../tools/image/applets.ts';
import { programPath } from '../../../tools/live/cache.ts';
import { type RunningRegistry, startDistribution } from '../../../tools/live/registries.ts';
import { mustRun, run } from '../../../tools/live/run.ts';
import { publishOnce } from '../../../tools/release/channel.ts';
import { imageChannel } from '../../../tools/release/image-channel.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = resolve(import.meta.dirname, '../../..');
const chopmark = join(root, 'dist/cli/index.js');
/** An executable of this platform that was built before, to save its build. */
const { CHOPMARK_EXECUTABLES } = process.env;

/** Its files are unpacked with their owners and run below another root, which root alone may do, on the platform of one of its images. */
const canRun = process.platform === 'linux' && process.arch === 'x64' && process.getuid?.() === 0;
if (!canRun) console.warn('SKIPPED: the container image is built and run by root on Linux x64 alone.');

(canRun ? describe : describe.skip)('the container image, of pinned packages and a built executable', () => {
  const folder = temporaryFolder();
  const layout = join(folder, 'image');
  let digest: string;
  let registry: RunningRegistry;

  beforeAll(async () => {
    let executables = CHOPMARK_EXECUTABLES;
    if (!executables) {
      executables = join(folder, 'executables');
      await mustRun(process.execPath, [join(root, 'tools/executables/build.ts'), '--target', 'linux-x64', '--into', executables], {
        timeout: 300_000,
      });
      // Nothing runs it here.
      writeFileSync(join(executables, 'chopmark-linux-arm64'), 'stand-in');
    }
    const args = ['--executables', executables, '--into', layout, '--reference', join(folder, 'chopmark-image.txt')];
    await mustRun(process.execPath, [join(root, 'tools/image/build.ts'), ...args], { timeout: 300_000 });
    digest = readFileSync(join(folder, 'chopmark-image.txt'), 'utf8').trim().split('@')[1] ?? '';
    for (const architecture of ['amd64', 'arm64']) await unpack(architecture);
    registry = await startDistribution(join(folder, 'registry'));
  }, 660_000);
  afterAll(() => registry?.stop());

  const rootOf = (architecture: string) => join(folder, architecture);
  async function unpack(architecture: string) {
    const source = openLayout(layout);
    const index = await source.manifest(digest);
    const entry =
      index?.manifest.kind === 'index'
        ? index.manifest.manifests.find(({ platform }) => platform?.architecture === architecture)
        : undefined;
    const image = await source.manifest(entry?.digest ?? '');
    if (image?.manifest.kind !== 'image') throw new Error(`no image for ${architecture}`);
    mkdirSync(rootOf(architecture));
    for (const layer of image.manifest.layers)
      execFileSync('tar', ['-xzpf', join(layout, 'blobs', layer.digest.replace(':', '/')), '-C', rootOf(architecture)]);
  }

  /** As a container runs it: the user, the variables and the root of the image. */
  const inside = (...command: string[]) =>
    mustRun('chroot', [
      '--userspec=65532:65532',
      rootOf('amd64'),
      '/usr/bin/env',
      '-i',
      'PATH=/usr/local/bin:/usr/bin:/bin',
      'HOME=/home/nonroot',
      ...command,
    ]);

  test('runs chopmark, without a network, as its user', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect((await inside('chopmark', '--version')).trim()).toBe(version);
    expect(await inside('chopmark', 'trust', 'show', '--offline')).toContain('public-good');
    expect(await inside('id')).toContain('uid=65532(nonroot) gid=65532(nonroot)');
  });

  test('runs scripts as CI systems do, and lets them write where they should', async () => {
    const script =
      'set -eu; cd; echo app > app.txt; sha256sum app.txt | awk "{print \\$1}" > sum; test -s sum; cd "$(mktemp -d)"; touch x; rm /home/nonroot/sum /home/nonroot/app.txt';
    await inside('sh', '-c', script);
    await expect(inside('sh', '-c', 'touch /etc/x')).rejects.toThrow('Permission denied');
    const applets = (await inside('busybox', '--list')).split('\n');
    expect(APPLETS.filter((name) => !applets.includes(name))).toEqual([]);
  });

  test('has certificates that Node can read', async () => {
    const certificates = readFileSync(join(rootOf('amd64'), 'etc/ssl/certs/ca-certificates.crt'), 'utf8');
    expect(certificates.split('-----BEGIN CERTIFICATE-----').length).toBeGreaterThan(100);
    const script =
      "console.log(require('node:tls').createSecureContext({ ca: require('node:fs').readFileSync(process.argv[1]) }) ? 'read' : '')";
    expect(await mustRun(process.execPath, ['--eval', script, join(rootOf('amd64'), 'etc/ssl/certs/ca-certificates.crt')])).toBe('read\n');
  });

  test('has programs and libraries for each platform', () => {
    /** Of ELF headers: 62 is x86-64, 183 is AArch64. */
    const machine = (path: string) => {
      const bytes = readFileSync(path);
      expect(bytes.toString('latin1', 0, 4)).toBe('\x7fELF');
      return bytes.readUInt16LE(18);
    };
    for (const [architecture, triplet, number] of [
      ['amd64', 'x86_64-linux-gnu', 62],
      ['arm64', 'aarch64-linux-gnu', 183],
    ] as const)
      for (const path of [
        'usr/bin/busybox',
        `usr/lib/${triplet}/libc.so.6`,
        `usr/lib/${triplet}/libstdc++.so.6`,
        `usr/lib/${triplet}/libgcc_s.so.1`,
      ])
        expect([path, machine(join(rootOf(architecture), path))]).toEqual([path, number]);
    expect(existsSync(join(rootOf('arm64'), 'usr/lib/ld-linux-aarch64.so.1'))).toBe(true);
    expect(machine(join(rootOf('amd64'), 'usr/local/bin/chopmark'))).toBe(62);
  });

  const syftTest = existsSync(programPath('syft')) ? test : test.skip;
  syftTest(
    'tells a scanner what it is made of',
    async () => {
      const found = JSON.parse(await mustRun(programPath('syft'), [`dir:${rootOf('amd64')}`, '--output', 'syft-json', '--quiet'])) as {
        artifacts: { name: string; type: string }[];
        distro: { id: string };
      };
      expect(found.distro.id).toBe('debian');
      expect(found.artifacts.filter(({ type }) => type === 'deb').map(({ name }) => name)).toEqual(
        expect.arrayContaining(['busybox-static', 'libc6', 'libstdc++6']),
      );
    },
    240_000,
  );

  test('is published with its bundle, once, and verifies from the registry', async () => {
    writeFileSync(join(folder, 'sums'), `${digest.slice('sha256:'.length)}  ghcr.io/chopmark/chopmark\n`);
    const image = {
      name: `${registry.host}/chopmark/chopmark`,
      tag: '0.1.0',
      digest,
      layout,
      bundles: join(folder, 'bundles/attestations.jsonl'),
    };
    const sandbox = (...command: string[]) =>
      mustRun(process.execPath, [chopmark, 'sandbox', '--', ...command], { cwd: folder, timeout: 240_000 });
    const publish = join(folder, 'publish.mjs');
    const source = (path: string) => JSON.stringify(join(root, path));
    writeFileSync(
      publish,
      `import { publishOnce } from ${source('tools/release/channel.ts')};
import { imageChannel } from ${source('tools/release/image-channel.ts')};
const channel = imageChannel(${JSON.stringify(image)}, { user: 'me', token: 'secret', chopmark: ${source('dist/cli/index.js')}, insecure: true });
await publishOnce(channel, console.log);`,
    );
    const node = JSON.stringify(process.execPath);
    const printed = await sandbox(
      'sh',
      '-ec',
      `${node} ${chopmark} attest --subject-checksums sums --instance sandbox --bundle-dir bundles
${node} publish.mjs
${node} publish.mjs
${node} ${chopmark} verify --subject-image ${registry.host}/chopmark/chopmark:0.1.0 --allow-insecure-registry ${registry.host} --instance "$CHOPMARK_SANDBOX" --ci github --repository acme/widget --certificate-oidc-issuer "$CHOPMARK_SANDBOX_ISSUER"`,
    );
    expect(printed).toContain('has this version now');
    expect(printed).toContain('nothing to do');
    expect(printed).toContain(digest);
    const other = imageChannel({ ...image, digest: `sha256:${'0'.repeat(64)}` }, { user: 'me', token: 'secret', chopmark, insecure: true });
    await expect(publishOnce(other, () => {})).rejects.toThrow('does not change');
    const { exitCode } = await run(
      programPath('crane'),
      ['validate', '--insecure', '--remote', `${registry.host}/chopmark/chopmark:0.1.0`],
      { timeout: 240_000 },
    );
    expect(exitCode).toBe(0);
  }, 500_000);
});
