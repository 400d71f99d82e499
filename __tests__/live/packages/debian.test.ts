import { execFileSync, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { chopmark } from '../support/chopmark.ts';
import { liveTest } from '../support/live-test.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

const hasDebianTools = spawnSync('dpkg-genchanges', ['--version']).status === 0;
const debianTest = hasDebianTools || process.env.CI === 'true' ? liveTest : test.skip;

const FILES = {
  control: `Source: widget
Section: misc
Priority: optional
Maintainer: Acme <dev@acme.example>
Standards-Version: 4.7.0

Package: widget
Architecture: all
Description: a widget
 for a test.
`,
  changelog: `widget (1.0) unstable; urgency=low

  * First.

 -- Acme <dev@acme.example>  Sun, 01 Nov 2026 10:00:00 +0000
`,
  'source/format': '3.0 (native)\n',
};

debianTest('what dpkg writes for an upload is one statement, and every file of it verifies', async () => {
  const folder = temporaryFolder();
  const tree = join(folder, 'widget');
  mkdirSync(join(tree, 'debian', 'source'), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(tree, 'debian', name), text);
  const dpkg = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: tree, stdio: ['ignore', 'pipe', 'ignore'] });
  dpkg('dpkg-source', '-b', '.');
  mkdirSync(join(tree, 'debian', 'tmp', 'DEBIAN'), { recursive: true });
  dpkg('dpkg-gencontrol', '-pwidget');
  dpkg('dpkg-deb', '--root-owner-group', '--build', 'debian/tmp', '..');
  dpkg('dpkg-genbuildinfo', '-O../widget_1.0_all.buildinfo');
  writeFileSync(join(folder, 'widget_1.0_all.changes'), dpkg('dpkg-genchanges'));
  const { trustConfig, trustedRoot } = stack().ready.files;
  const options = [
    '--package=debian',
    '--debian-distribution=debian',
    `--instance=${trustConfig}`,
    '--identity-token=env:TOKEN',
    '--bundle-dir=bundles',
    '--json',
  ];
  const made = await chopmark(['attest', 'widget_1.0_all.changes', ...options], { cwd: folder, env: { TOKEN: await token('github') } });
  expect(made).toMatchObject({ exitCode: 0 });
  const { subjects } = JSON.parse(made.stdout) as { subjects: { name: string }[] };
  expect(subjects.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'pkg:deb/debian/widget@1.0?arch=all',
      'pkg:deb/debian/widget@1.0?arch=source',
      'pkg:deb/debian/widget@1.0?arch=source&file_name=widget_1.0.tar.xz',
      'pkg:deb/debian/widget@1.0?arch=source&file_name=widget_1.0_all.buildinfo',
    ]),
  );
  const files = readdirSync(folder).filter((name) => name.startsWith('widget_') && !name.endsWith('.sigstore.json'));
  expect(files.length).toBeGreaterThanOrEqual(5);
  const verify = () =>
    chopmark(
      [
        // Each finds the bundle that lies beside it.
        ...['verify', ...files, `--trusted-root=${trustedRoot}`, '--offline'],
        ...['--ci=github', '--repository=acme/widget', `--certificate-oidc-issuer=${issuerOf('github')}`],
      ],
      { cwd: folder },
    );
  expect(await verify()).toMatchObject({ exitCode: 0 });
  writeFileSync(join(folder, 'widget_1.0_all.deb'), 'another');
  expect((await verify()).exitCode).toBe(6);
});

debianTest('a repository is one statement, by which each of its packages verifies', async () => {
  const folder = temporaryFolder();
  const pool = join(folder, 'pool');
  for (const name of ['widget', 'gadget']) {
    const tree = join(folder, name);
    mkdirSync(join(tree, 'DEBIAN'), { recursive: true });
    const control = `Package: ${name}\nVersion: 2:1.0\nArchitecture: all\nMaintainer: Acme <dev@acme.example>\nDescription: one\n`;
    writeFileSync(join(tree, 'DEBIAN', 'control'), control);
    mkdirSync(pool, { recursive: true });
    execFileSync('dpkg-deb', ['--root-owner-group', '--build', tree, pool], { stdio: 'ignore' });
  }
  const indexFolder = join(folder, 'dists/stable/main/binary-all');
  mkdirSync(indexFolder, { recursive: true });
  const index = execFileSync('dpkg-scanpackages', ['--multiversion', 'pool'], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  writeFileSync(join(indexFolder, 'Packages'), index);
  const release = `Suite: stable\nSHA256:\n ${hash('sha256', index)} ${index.length} main/binary-all/Packages\n`;
  writeFileSync(join(folder, 'dists/stable/Release'), release);
  const { trustConfig, trustedRoot } = stack().ready.files;
  const options = ['--package=debian', '--debian-distribution=acme', `--instance=${trustConfig}`, '--identity-token=env:TOKEN', '--json'];
  const made = await chopmark(['attest', 'dists/stable/Release', ...options], { cwd: folder, env: { TOKEN: await token('github') } });
  expect(made).toMatchObject({ exitCode: 0 });
  const { subjects } = JSON.parse(made.stdout) as { subjects: { name: string }[] };
  expect(subjects.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Release', 'pkg:deb/acme/gadget@2:1.0?arch=all', 'pkg:deb/acme/widget@2:1.0?arch=all']),
  );
  const packages = readdirSync(pool).map((name) => `pool/${name}`);
  expect(packages).toHaveLength(2);
  const verify = () =>
    chopmark(
      [
        ...['verify', 'dists/stable/Release', ...packages, '--bundle=dists/stable/Release.sigstore.json', `--trusted-root=${trustedRoot}`],
        ...['--offline', '--ci=github', '--repository=acme/widget', `--certificate-oidc-issuer=${issuerOf('github')}`],
      ],
      { cwd: folder },
    );
  expect(await verify()).toMatchObject({ exitCode: 0 });
  writeFileSync(join(folder, packages[0] ?? ''), 'another');
  expect((await verify()).exitCode).toBe(6);
  const again = await chopmark(['attest', 'dists/stable/Release', ...options], { cwd: folder, env: { TOKEN: await token('github') } });
  expect(again).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('INPUT_PACKAGE') });
});
