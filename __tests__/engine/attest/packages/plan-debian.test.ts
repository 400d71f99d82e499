import { createHash, hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { attest } from '../../../../src/engine/attest/attest.ts';
import { parseInputs, type RawInputs } from '../../../../src/options/parse-inputs.ts';
import { type SandboxRun, startSandboxRun } from '../../../support/sandbox-run.ts';

let run: SandboxRun;
beforeEach(async () => {
  run = await startSandboxRun();
});
afterEach(() => run.close());

const attesting = (paths: string[], raw: RawInputs = {}) =>
  attest(
    parseInputs('attest', {
      instance: run.sandbox.files.trustConfig,
      'identity-token': 'env:TOKEN',
      package: 'debian',
      'subject-path': paths,
      ...raw,
    }),
    run.ports,
  );
const namesOf = async (paths: string[], raw?: RawInputs) => (await attesting(paths, raw)).subjects.map(({ name }) => name).sort();
const DEBIAN = { 'debian-distribution': 'Debian' };

const files = new Map<string, Buffer | string>();
beforeEach(() => files.clear());
const write = async (name: string, content: Buffer | string) => {
  files.set(name, content);
  await mkdir(dirname(join(run.folder, name)), { recursive: true });
  await writeFile(join(run.folder, name), content);
};
const line = (name: string, content: Buffer | string = files.get(name) ?? '', size = content.length) =>
  ` ${hash('sha256', content)} ${size} ${name}`;
const md5 = (name: string, content: Buffer | string = files.get(name) ?? '') =>
  ` ${createHash('md5').update(content).digest('hex')} ${content.length} misc optional ${name}`;
const changes = (...lines: string[]) =>
  `Format: 1.8\nSource: widget\nVersion: 1:1.0\nChanges:\n widget (1:1.0)\n .\n   * First.\nChecksums-Sha256:\n${lines.join('\n')}\n`;

/** What dpkg-buildpackage leaves of a source with one package. */
async function writeUpload(): Promise<void> {
  await write('widget_1.0_amd64.deb', 'deb');
  await write('widget_1.0.tar.xz', 'source');
  await write('widget_1.0.dsc', `Source: widget\nVersion: 1:1.0\nChecksums-Sha256:\n${line('widget_1.0.tar.xz')}\n`);
  await write('widget_1.0_amd64.buildinfo', `Source: widget\nVersion: 1:1.0\nChecksums-Sha256:\n${line('widget_1.0_amd64.deb')}\n`);
  const listed = ['widget_1.0_amd64.deb', 'widget_1.0.dsc', 'widget_1.0_amd64.buildinfo', 'widget_1.0.tar.xz'];
  const text = `${changes(...listed.map((name) => line(name)))}Files:\n${listed.map((name) => md5(name)).join('\n')}\n`;
  await write(
    'widget_1.0_amd64.changes',
    `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${text}\n-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n`,
  );
}

describe('an upload', () => {
  test('is one statement about all that its .changes lists, by file names, and its bundle lies beside each', async () => {
    await writeUpload();
    const result = await attesting(['*.changes']);
    expect(result.subjects.map(({ name }) => name).sort()).toEqual([...files.keys()].sort());
    expect(result.subjects.find(({ name }) => name.endsWith('.deb'))?.digest).toEqual({ sha256: hash('sha256', 'deb') });
    const bundle = await readFile(join(run.folder, result.bundlePath ?? ''), 'utf8');
    for (const name of files.keys()) expect(await readFile(join(run.folder, `${name}.sigstore.json`), 'utf8')).toBe(bundle);
  });

  test('has package URLs where the distribution is named: with the epoch, which names of files leave out', async () => {
    await writeUpload();
    expect(await namesOf(['*.changes'], DEBIAN)).toEqual([
      'pkg:deb/debian/widget@1:1.0?arch=amd64',
      'pkg:deb/debian/widget@1:1.0?arch=source',
      'pkg:deb/debian/widget@1:1.0?arch=source&file_name=widget_1.0.tar.xz',
      'pkg:deb/debian/widget@1:1.0?arch=source&file_name=widget_1.0_amd64.buildinfo',
      'pkg:deb/debian/widget@1:1.0?arch=source&file_name=widget_1.0_amd64.changes',
    ]);
  });

  test('a package alone is called after its file, and one that was built anew after its own version', async () => {
    await write('widget_1.0+b1_arm64.deb', 'deb');
    expect(await namesOf(['*.deb'], { 'debian-distribution': 'acme' })).toEqual(['pkg:deb/acme/widget@1.0%2Bb1?arch=arm64']);
    const text = changes(line('widget_1.0+b1_arm64.deb')).replace(
      'Source: widget\nVersion: 1:1.0',
      'Source: widget (1:1.0)\nVersion: 1:1.0+b1',
    );
    await write('a.changes', text);
    expect(await namesOf(['a.changes'], DEBIAN)).toEqual([
      'pkg:deb/debian/widget@1:1.0%2Bb1?arch=arm64',
      'pkg:deb/debian/widget@1:1.0?arch=source&file_name=a.changes',
    ]);
  });

  test('what lists within it list is checked too', async () => {
    await writeUpload();
    await write('widget_1.0.dsc', `Source: widget\nVersion: 1:1.0\nChecksums-Sha256:\n${line('widget_1.0.tar.xz', 'other')}\n`);
    await write('a.changes', changes(line('widget_1.0.dsc')));
    await expect(attesting(['a.changes'])).rejects.toMatchObject({
      code: 'INPUT_PACKAGE',
      message: expect.stringMatching(/widget_1\.0\.dsc.*size of widget_1\.0\.tar\.xz does not match/),
    });
  });
});

describe('a repository', () => {
  const stanza = (name: string, version: string, file: string, content: string, arch = 'amd64') =>
    `Package: ${name}\nVersion: ${version}\nArchitecture: ${arch}\nFilename: ${file}\nSize: ${content.length}\nSHA256: ${hash('sha256', content)}\nDescription: x\n .\n more\n`;
  const release = (...names: string[]) =>
    `Suite: stable\nSHA256:\n${names.map((name) => line(name, files.get(`dists/stable/${name}`) ?? 'x')).join('\n')}\n`;
  const PACKAGES = `${stanza('widget', '1:1.0', 'pool/w/widget_1.0_amd64.deb', 'deb')}\n${stanza('lib', '2', 'pool/l/lib_2_all.deb', 'lib', 'all')}`;

  test('is one statement over all its packages, those that are elsewhere too', async () => {
    await write('dists/stable/main/binary-amd64/Packages.gz', gzipSync(PACKAGES));
    await write(
      'dists/stable/main/source/Sources',
      `Package: widget\nVersion: 1:1.0\nDirectory: pool/w\nChecksums-Sha256:\n${line('widget_1.0.dsc', 'dsc')}\n${line('widget_1.0.tar.xz', 'tar')}\n`,
    );
    await write('pool/w/widget_1.0_amd64.deb', 'deb');
    await write(
      'dists/stable/Release',
      release('main/binary-amd64/Packages', 'main/binary-amd64/Packages.gz', 'main/binary-amd64/Packages.xz', 'main/source/Sources'),
    );
    const result = await attesting(['dists/stable/Release'], DEBIAN);
    expect(result.subjects.map(({ name }) => name).sort()).toEqual([
      'Release',
      'main/binary-amd64/Packages',
      'main/binary-amd64/Packages.gz',
      'main/binary-amd64/Packages.xz',
      'main/source/Sources',
      'pkg:deb/debian/lib@2?arch=all',
      'pkg:deb/debian/widget@1:1.0?arch=amd64',
      'pkg:deb/debian/widget@1:1.0?arch=source',
      'pkg:deb/debian/widget@1:1.0?arch=source&file_name=widget_1.0.tar.xz',
    ]);
    expect(result.statements).toHaveLength(1);
    expect(existsSync(join(run.folder, 'dists/stable/Release.sigstore.json'))).toBe(true);
    expect(existsSync(join(run.folder, 'pool/w/widget_1.0_amd64.deb.sigstore.json'))).toBe(false);
    expect(await namesOf(['dists/stable/Release'])).toContain('pool/l/lib_2_all.deb');
  });

  test('without a distribution in its path lies beside its Release file, and indices that are not read are told of', async () => {
    await write('widget_1.0_amd64.deb', 'deb');
    await write('Packages', stanza('widget', '1.0', './widget_1.0_amd64.deb', 'deb'));
    await write('Release', `SHA256:\n${line('Packages')}\n${line('contrib/Packages.xz', 'xz')}\n`);
    expect(await namesOf(['Release'])).toEqual(['Packages', 'Release', 'contrib/Packages.xz', 'widget_1.0_amd64.deb']);
    expect(run.log.filter((each) => each.includes('contrib/Packages'))).toHaveLength(1);
  });

  test.each([
    ['an index with other bytes', () => write('dists/stable/main/Packages', `${PACKAGES}\n`), /size of main\/Packages does not match/],
    ['a package with other bytes', () => write('pool/w/widget_1.0_amd64.deb', 'den'), /widget_1\.0_amd64\.deb does not match/],
  ])('refuses %s', async (_, change, message) => {
    await write('dists/stable/main/Packages', PACKAGES);
    await write('dists/stable/Release', release('main/Packages'));
    await change();
    await expect(attesting(['dists/stable/Release'])).rejects.toMatchObject({
      code: 'INPUT_PACKAGE',
      message: expect.stringMatching(message),
    });
  });

  test.each([
    ['a package without a checksum', PACKAGES.replace(/SHA256: .*\n/, ''), 'INPUT_PACKAGE', /without a valid name/],
    ['a field twice', PACKAGES.replace('Size:', 'Filename: other\nSize:'), 'INPUT_PACKAGE', /the field Filename twice/],
    ['a path that leads out', PACKAGES.replace('pool/w/', '../../'), 'INPUT_SUBJECT_NAME', /leads out/],
    ['a version with a path in it', PACKAGES.replace('1:1.0', '../1'), 'INPUT_PACKAGE', /without a valid name, version/],
    ['what is no index', 'no index', 'INPUT_PACKAGE', /not a field/],
    [
      'one package with two contents',
      `${PACKAGES}\n${stanza('lib', '2', 'pool/other.deb', 'evil', 'all')}`,
      'INPUT_SUBJECT_CONFLICT',
      /different sha256/,
    ],
  ])('refuses an index with %s', async (_, text, code, message) => {
    await write('dists/stable/main/Packages.gz', gzipSync(text));
    await write('dists/stable/Release', release('main/Packages.gz'));
    await expect(attesting(['dists/stable/Release'], DEBIAN)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('refuses a file that is no Debian file', async () => {
    await write('app.tgz', 'a');
    await expect(attesting(['app.tgz'], DEBIAN)).rejects.toMatchObject({
      code: 'INPUT_PACKAGE',
      message: expect.stringContaining('app.tgz is not a Debian file'),
    });
  });

  test('refuses an index that is a bomb', async () => {
    // Members one after the other, which unpack to what they hold together: one of them is quicker to make than all.
    const member = gzipSync(Buffer.alloc(16 << 20));
    await write('dists/stable/main/Packages.gz', Buffer.concat([...Array.from({ length: 16 }, () => member), gzipSync('x')]));
    await write('dists/stable/Release', release('main/Packages.gz'));
    await expect(attesting(['dists/stable/Release'])).rejects.toMatchObject({
      code: 'INPUT_PACKAGE',
      message: expect.stringContaining('unpacks to more than'),
    });
  });
});

describe('refuses', () => {
  const armoured = (before: string, after: string) =>
    `${before}-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${changes(line('a.deb', 'deb'))}\n-----BEGIN PGP SIGNATURE-----\nx\n-----END PGP SIGNATURE-----\n${after}`;
  const withFiles = (text: string) => `${changes(line('a.deb', 'deb'))}Files:\n${text}\n`;
  test.each([
    ['a file with other bytes', changes(line('a.deb', 'other')), /checksum or size/],
    ['a file of another size', changes(line('a.deb', 'deb', 4)), /checksum or size/],
    ['a file that is not there', changes(line('b.deb', 'deb')), /not in the same folder/],
    ['a line that is none', changes(' not a checksum'), /not a checksum, size and name/],
    ['a file that is listed twice', changes(line('a.deb', 'deb'), line('a.deb', 'deb')), /names a file twice/],
    ['two lists', `${changes(line('a.deb', 'deb'))}Checksums-Sha256:\n${line('a.deb', 'other')}\n`, /the field Checksums-Sha256 twice/],
    ['no list', 'Source: widget\n', /no list/],
    ['an empty list', 'Checksums-Sha256:\nFiles:\n', /empty/],
    ['a list of another algorithm', changes(md5('a.deb', 'deb')), /not a SHA-256/],
    ['lists that name other files', withFiles(md5('b.deb', 'deb')), /files disagree about b\.deb/],
    ['lists that tell other sizes', withFiles(md5('a.deb', 'longer')), /files disagree about a\.deb/],
    ['lists of which one has more', withFiles(`${md5('a.deb', 'deb')}\n${md5('a.deb', 'deb')}`), /files disagree/],
    ['text before what is signed', armoured('Checksums-Sha256: x\n', ''), /outside of its signature/],
    ['text behind what is signed', armoured('', `\n${changes(line('a.deb', 'deb'))}`), /outside of its signature/],
    ['two paragraphs', `${changes(line('a.deb', 'deb'))}\nSource: other\n`, /more than one paragraph/],
    ['nothing', '', /empty/],
  ])('%s', async (_, text, message) => {
    await write('a.deb', 'deb');
    await write('a.changes', text);
    await expect(attesting(['a.changes'])).rejects.toMatchObject({
      code: 'INPUT_PACKAGE',
      exitCode: 2,
      message: expect.stringMatching(message),
    });
  });

  test('a name that leads out of the folder', async () => {
    await write('a.changes', changes(line('../../etc/passwd', 'x')));
    await expect(attesting(['a.changes'])).rejects.toMatchObject({ code: 'INPUT_SUBJECT_NAME' });
  });

  test.each(['../x', 'a b', 'a/b'])('a distribution that is called %j', async (name) => {
    await write('a_1_all.deb', 'deb');
    await expect(attesting(['a_1_all.deb'], { 'debian-distribution': name })).rejects.toMatchObject({ code: 'INPUT_OPTION_VALUE' });
  });
});
