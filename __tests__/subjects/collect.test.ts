import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { collectSubjects, type SubjectOptions } from '../../src/subjects/collect.ts';

let folder = '';
let outside = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'chopmark-subjects-')));
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'chopmark-outside-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(outside, { recursive: true, force: true });
});

const write = (...names: string[]) => {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
};
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const h256 = sha256('x');

const collect = (options: SubjectOptions) =>
  collectSubjects(options, {
    workingFolder: folder,
    logger: { debug: () => {}, progress: () => {}, info: () => {}, warn: () => {} },
    signal: new AbortController().signal,
  });
const namesOf = async (...paths: string[]) => (await collect({ paths })).map(({ name }) => name);

test('a file is its name, its digest, and where it is', async () => {
  write('dist/app');
  expect(await collect({ paths: ['dist/app'] })).toEqual([
    { name: 'app', digest: { sha256: sha256('dist/app') }, size: 8, path: join(folder, 'dist/app') },
  ]);
  expect(await namesOf(join(folder, 'dist/app'), './dist/app')).toEqual(['app']);
});

test.each([
  ['a glob', ['dist/*'], ['a.tar', 'b.tar']],
  ['a glob into folders, hidden files included', ['dist/**'], ['.hidden', 'a.tar', 'b.tar', 'c.tar']],
  ['braces', ['dist/{a,b}.tar'], ['a.tar', 'b.tar']],
  ['an exclusion, wherever it stands', ['!**/b.tar', 'dist/*.tar'], ['a.tar']],
  ['an exclusion of what is spelt out', ['dist/a.tar', 'dist/b.tar', '!dist/b.*'], ['a.tar']],
  ['an exclusion spelt out', ['dist/a.tar', 'dist/b.tar', '!./dist/b.tar'], ['a.tar']],
  ['a file named twice', ['dist/a.tar', 'dist/*.tar'], ['a.tar', 'b.tar']],
])('finds %s', async (_, paths, names) => {
  write('dist/a.tar', 'dist/b.tar', 'dist/deep/c.tar', 'dist/deep/.hidden');
  if (!paths.includes('dist/**')) rmSync(join(folder, 'dist/deep'), { recursive: true });
  expect((await namesOf(...paths)).sort()).toEqual(names);
});

test('a file of exactly the given name wins over what the name means as a pattern', async () => {
  write('a[1].tar', 'a1.tar', '*.tar');
  expect(await namesOf('a[1].tar')).toEqual(['a[1].tar']);
  expect(await namesOf('*.tar')).toEqual(['*.tar']);
  expect(await namesOf('a[0-9].tar')).toEqual(['a1.tar']);
});

test.each([
  ['a pattern', ['dist/*.zip'], 'dist/*.zip matches no file'],
  ['a path', ['dist/none'], 'dist/none matches no file'],
  ['one of several', ['dist/*.tar', 'lib/**'], 'lib/** matches no file'],
  ['a pattern whose files are all excluded', ['dist/*.tar', '!dist/**'], 'dist/*.tar matches no file that is not excluded'],
  ['nothing but an endless name', [`${'a'.repeat(5000)}*`], 'matches no file'],
])('%s that finds nothing is an error that names it', async (_, paths, message) => {
  write('dist/a.tar');
  await expect(collect({ paths })).rejects.toMatchObject({
    code: 'INPUT_NO_MATCH',
    exitCode: 2,
    message: expect.stringContaining(message),
  });
});

const posix = process.platform === 'win32' ? test.skip : test;

test('a folder that is spelt out is refused with the way to say what is in it', async () => {
  write('dist/a');
  await expect(collect({ paths: ['dist'] })).rejects.toMatchObject({
    code: 'INPUT_SUBJECT_KIND',
    hint: expect.stringContaining(`dist${process.platform === 'win32' ? '\\' : '/'}**`),
  });
});

posix('a link that is spelt out is followed wherever it leads, under its own name', async () => {
  writeFileSync(join(outside, 'target'), 'x');
  symlinkSync(join(outside, 'target'), join(folder, 'link'));
  expect(await collect({ paths: ['link'] })).toMatchObject([{ name: 'link', digest: { sha256: h256 }, path: join(folder, 'link') }]);
});

posix('a glob follows links within, refuses those that lead out, and enters no linked folder', async () => {
  write('dist/a', 'other/b');
  symlinkSync('../other/b', join(folder, 'dist/within'));
  symlinkSync('../other', join(folder, 'dist/folder'));
  expect((await namesOf('dist/**')).sort()).toEqual(['a', 'within']);
  writeFileSync(join(outside, 'secret'), 'x');
  symlinkSync(join(outside, 'secret'), join(folder, 'dist/out'));
  await expect(collect({ paths: ['dist/**'] })).rejects.toMatchObject({
    code: 'INPUT_SUBJECT_KIND',
    message: expect.stringContaining('target outside'),
  });
  expect((await namesOf('dist/**', '!dist/out')).sort()).toEqual(['a', 'within']);
  symlinkSync('secret', join(outside, 'beside'));
  expect((await namesOf(`${outside}/*`)).sort()).toEqual(['beside', 'secret']);
});

posix('a linked folder that is spelt out is read, as the hint for it says, and what it names is checked as elsewhere', async () => {
  mkdirSync(join(outside, 'bin'));
  writeFileSync(join(outside, 'bin/app'), 'x');
  symlinkSync('bin/app', join(outside, 'app'));
  symlinkSync(outside, join(folder, 'result'));
  await expect(collect({ paths: ['result'] })).rejects.toMatchObject({ hint: expect.stringContaining('write result/**.') });
  expect(await collect({ paths: ['result/**'] })).toMatchObject([
    { name: 'app', digest: { sha256: h256 }, path: join(folder, 'result/app') },
  ]);
  symlinkSync('/etc/hostname', join(outside, 'out'));
  await expect(collect({ paths: ['result/**'] })).rejects.toMatchObject({ message: expect.stringContaining('target outside') });
});

posix('a link to nothing is an error, not a file less', async () => {
  write('dist/a');
  symlinkSync('none', join(folder, 'dist/broken'));
  await expect(collect({ paths: ['dist/*'] })).rejects.toMatchObject({
    code: 'INPUT_UNREADABLE',
    message: expect.stringContaining('broken'),
  });
});

const unprivileged = process.platform === 'win32' || process.getuid?.() === 0 ? test.skip : test;
unprivileged('a folder that cannot be listed is an error, not some files less', async () => {
  write('dist/a', 'dist/closed/b');
  chmodSync(join(folder, 'dist/closed'), 0);
  await expect(collect({ paths: ['dist/**'] })).rejects.toMatchObject({
    code: 'INPUT_UNREADABLE',
    message: expect.stringContaining('closed'),
  });
  chmodSync(join(folder, 'dist/closed'), 0o755);
});

test('files of one name and content are one subject; of other content, each keeps its path', async () => {
  write('x/app', 'y/app', 'z/other');
  expect((await namesOf('**')).sort()).toEqual(['other', 'x/app', 'y/app']);
  writeFileSync(join(folder, 'y/app'), 'x/app');
  expect((await namesOf('**')).sort()).toEqual(['app', 'other']);
});

test('a path that would be needed and leads out of the working folder is a conflict', async () => {
  write('app');
  writeFileSync(join(outside, 'app'), 'x');
  await expect(collect({ paths: ['app', join(outside, 'app')] })).rejects.toMatchObject({ code: 'INPUT_SUBJECT_CONFLICT' });
});

posix('a file whose name could mislead is refused', async () => {
  write('a\u001b[2J');
  await expect(collect({ paths: ['a*'] })).rejects.toMatchObject({ code: 'INPUT_SUBJECT_NAME' });
});

test('digests need a name, a known algorithm and the right length', async () => {
  expect(await collect({ digest: `SHA256:${h256.toUpperCase()}`, name: 'ghcr.io/acme/app' })).toEqual([
    { name: 'ghcr.io/acme/app', digest: { sha256: h256 } },
  ]);
  await expect(collect({ digest: `sha256:${h256}` })).rejects.toMatchObject({ code: 'INPUT_SUBJECT_NAME' });
  await expect(collect({ name: 'app' })).rejects.toMatchObject({ code: 'INPUT_DIGEST' });
  for (const digest of [h256, `sha512:${h256}`, `sha1:${'ab'.repeat(20)}`, `sha256:${h256}0`, `sha256:${'z'.repeat(64)}`, 'sha256:']) {
    await expect(collect({ digest, name: 'app' })).rejects.toMatchObject({ code: 'INPUT_DIGEST' });
  }
});

test('the same name from several sources is one subject if its digests agree', async () => {
  write('app');
  const digest = sha256('app');
  const h512 = createHash('sha512').update('app').digest('hex');
  expect(await collect({ paths: ['app'], checksums: [`${digest}  app\n${h512}  app\n`], digest: `sha256:${digest}`, name: 'app' })).toEqual(
    [{ name: 'app', digest: { sha256: digest, sha512: h512 }, size: 3, path: join(folder, 'app') }],
  );
  await expect(collect({ paths: ['app'], checksums: [`${h256}  app\n`] })).rejects.toMatchObject({
    code: 'INPUT_SUBJECT_CONFLICT',
    message: expect.stringContaining('sha256'),
  });
  await expect(collect({ checksums: [`${h256}  a\n${digest}  a\n`] })).rejects.toMatchObject({ code: 'INPUT_SUBJECT_CONFLICT' });
});

test.each([{}, { paths: [] }, { checksums: ['\n'] }])('no subject is an error: %j', async (options) => {
  await expect(collect(options)).rejects.toMatchObject({ code: 'INPUT_NO_SUBJECTS', exitCode: 2 });
});

test('100,000 checksums take a second or two at most', async () => {
  const lines = Array.from({ length: 100_000 }, (_, n) => `${n.toString(16).padStart(64, '0')}  dist/artifact-${n}.tar.gz`);
  expect(await collect({ checksums: [lines.join('\n')] })).toHaveLength(100_000);
});

test('paths are taken from the working folder, not from where the process is', async () => {
  write('only-here');
  expect(await namesOf('only-h*')).toEqual(['only-here']);
  await expect(namesOf(basename(folder))).rejects.toMatchObject({ code: 'INPUT_NO_MATCH' });
});

test('a wrong digest that a list claims of a file at hand is found out, whatever its algorithm', async () => {
  write('app');
  const wrong = { paths: ['app'], checksums: [`${'ab'.repeat(64)}  app\n`] };
  await expect(collect(wrong)).rejects.toMatchObject({ code: 'INPUT_SUBJECT_CONFLICT' });
  const right = createHash('sha512').update('app').digest('hex');
  expect((await collect({ paths: ['app'], checksums: [`${right}  app\n`] }))[0]?.digest).toEqual({ sha256: sha256('app'), sha512: right });
});

test('an empty checksums file is an error, also beside a file', async () => {
  write('app');
  await expect(collect({ paths: ['app'], checksums: ['\n'] })).rejects.toMatchObject({ code: 'INPUT_NO_SUBJECTS' });
});

test('for signatures, equal files of equal names are subjects of their own', async () => {
  write('1/x', '2/x');
  for (const name of ['1/x', '2/x']) writeFileSync(join(folder, name), 'same');
  expect((await collect({ paths: ['*/x'] })).map(({ name }) => name)).toEqual(['x']);
  expect((await collect({ paths: ['*/x'], each: true })).map(({ path }) => path)).toEqual([join(folder, '1/x'), join(folder, '2/x')]);
});

const onLinux = process.platform === 'linux' ? test : test.skip;
onLinux('a file whose name is no UTF-8 is refused where a glob meets it, not left out', async () => {
  write('d/a');
  writeFileSync(Buffer.concat([Buffer.from(join(folder, 'd/bad')), Buffer.from([0xff])]), 'x');
  await expect(collect({ paths: ['d/*'] })).rejects.toMatchObject({ code: 'INPUT_SUBJECT_KIND', exitCode: 2 });
  expect(await namesOf('d/*', '!d/bad*')).toEqual(['a']);
});
