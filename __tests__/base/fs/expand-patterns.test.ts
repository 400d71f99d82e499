import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { expandFile, expandFiles } from '../../../src/base/fs/expand-files.ts';
import { expandPatterns } from '../../../src/base/fs/expand-patterns.ts';

let folder = '';
let told: string[] = [];
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'chopmark-patterns-')));
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (...names: string[]) => {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
};
const settings = (folders = false) => ({ workingFolder: folder, folders, warn: (message: string) => void told.push(message) });
const expand = async (...patterns: string[]) =>
  (await expandPatterns(patterns, settings())).flatMap(({ paths }) => paths.map((path) => relative(folder, path).replaceAll('\\', '/')));
const files = (...patterns: string[]) => expandFiles(patterns, '--bundle', settings());
const posix = process.platform === 'win32' ? test.skip : test;

test.each([
  ['dist/a[1].zip', ['dist/a[1].zip']],
  ['dist/a[12].zip', ['dist/a1.zip']],
  ['dist/(x).zip', ['dist/(x).zip']],
  ['dist/a{1,2}.zip', ['dist/a{1,2}.zip']],
])('%s names what has exactly this name, else what it matches', async (pattern, found) => {
  write('dist/a[1].zip', 'dist/a1.zip', 'dist/(x).zip', 'dist/a{1,2}.zip');
  expect(await expand(pattern)).toEqual(found);
});

test('an exclusion with exactly the name of a file excludes this file, not what it would match', async () => {
  write('dist/a[1].zip', 'dist/a1.zip');
  expect(await expand('dist/*', '!dist/a[1].zip')).toEqual(['dist/a1.zip']);
  expect(await expand('dist/a[1].zip', 'dist/a1.zip', '!dist/a[1].zip')).toEqual(['dist/a1.zip']);
  expect(told).toEqual([]);
});

test('a name full of what stands between stars takes no long time', async () => {
  write(`dist/${'-'.repeat(240)}`, `dist/${'-'.repeat(30)}.zip`, 'dist/a-b-c-d-e.zip');
  expect(await expand('dist/*-*-*-*-*-*-*-*.zip')).toEqual([`dist/${'-'.repeat(30)}.zip`]);
});

test.each([
  ['*', ['a', 'a.b', 'ab', '.hidden']],
  ['?', ['a']],
  ['a*', ['a', 'a.b', 'ab']],
  ['*b', ['a.b', 'ab']],
  ['a?b', ['a.b']],
  ['*.*', ['a.b', '.hidden']],
  ['**/b', ['sub/b']],
  ['**/*', ['a', 'a.b', 'ab', '.hidden', 'sub/b', 'sub/ab']],
  ['**/a*b', ['a.b', 'ab', 'sub/ab']],
  ['s**b', []],
  ['*/?b', ['sub/ab']],
])('%s names the same files as in the glob library', async (pattern, found) => {
  write('a', 'a.b', 'ab', '.hidden', 'sub/b', 'sub/ab');
  const { glob } = await import('tinyglobby');
  expect((await glob([pattern], { cwd: folder, dot: true, expandDirectories: false })).sort()).toEqual(found.toSorted());
  if (found.length > 0) expect((await expand(pattern)).sort()).toEqual(found.toSorted());
});

posix.each([
  ['result/**', ['result/bin/app', 'result/lib']],
  ['./result/**', ['result/bin/app', 'result/lib']],
  ['result/*/app', ['result/bin/app']],
  ['re[s]ult/**', ['result']],
  ['**', ['result', 'store/bin/app', 'store/lib', 'store/other']],
  ['deep/a\\[1\\]/result/**', ['deep/a[1]/result/bin/app', 'deep/a[1]/result/lib']],
  ['result/**/{bin,lib}/**', ['result/bin/app', 'result/lib']],
])('%s enters a linked folder where it is spelt out, and not otherwise', async (pattern, found) => {
  write('store/bin/app', 'store/lib');
  symlinkSync('store', join(folder, 'result'));
  if (pattern === '**') symlinkSync('bin', join(folder, 'store/other'));
  if (pattern.startsWith('deep')) {
    mkdirSync(join(folder, 'deep/a[1]'), { recursive: true });
    symlinkSync('../../store', join(folder, 'deep/a[1]/result'));
  }
  expect(await expand(pattern)).toEqual(found);
});

posix('an exclusion applies within a linked folder, under the name that was spelt out', async () => {
  write('store/bin/app', 'store/lib');
  symlinkSync('store', join(folder, 'result'));
  expect(await expand('result/**', '!result/bin/**')).toEqual(['result/lib']);
  expect(await expand('result/**', '!result/bin')).toEqual(['result/lib']);
  expect(told).toEqual([]);
});

test.each([
  ['a glob that matches nothing', ['dist/**', '!dist/*.map'], ['!dist/*.map excludes nothing.']],
  ['a path at which there is nothing', ['dist/**', '!dist/none'], ['!dist/none excludes nothing.']],
  ['a file that is not named', ['dist/**', '!other/c'], ['!other/c excludes nothing.']],
  ['one of several', ['dist/**', '!dist/a', '!*.map'], ['!*.map excludes nothing.']],
  ['next to what is spelt out', ['dist/a', '!dist/b'], ['!dist/b excludes nothing.']],
  ['nothing: a file', ['dist/**', '!dist/a'], []],
  ['nothing: a folder', ['dist/**', '!dist/deep'], []],
  ['nothing: a folder that no file was named in', ['dist/**/c', 'dist/a', '!dist/deep/**'], []],
  ['nothing: what is spelt out', ['dist/a', 'dist/b', '!dist/a'], []],
  ['nothing: the same twice', ['dist/**', '!dist/a', '!**/a'], []],
])('an exclusion that excludes nothing is told: %s', async (_, patterns, messages) => {
  write('dist/a', 'dist/b', 'dist/deep/d', 'other/c');
  await expand(...patterns);
  expect(told).toEqual(messages);
});

test.each([
  ['that would exclude another file', ['!a', 'a', 'b'], './!a', '!./a'],
  ['that would exclude nothing', ['!x', 'b'], './!x', '!./x'],
])('a file with the name of an exclusion, as a shell writes it for *, is told: one %s', async (_, names, file, exclusion) => {
  write(...names);
  await expect(expand(...names)).rejects.toMatchObject({ code: 'INPUT_EXCLUSION', hint: expect.stringContaining(`write ${file}.`) });
  expect(await expand(file)).toEqual([names[0]]);
  expect(await expand('b', exclusion)).toEqual(['b']);
});

test('an exclusion may name what cannot be there or cannot be looked at', async () => {
  write('dist/a', 'dist/b');
  expect(await expand('dist/*', '!dist/a/**')).toEqual(['dist/b']);
  expect(await expand('dist/*', `!${'x'.repeat(5000)}`)).toEqual(['dist/a', 'dist/b']);
});

const unprivileged = process.platform === 'win32' || process.getuid?.() === 0 ? test.skip : test;
unprivileged('a folder that cannot be entered is excluded', async () => {
  write('dist/a', 'dist/closed/b');
  chmodSync(join(folder, 'dist/closed'), 0);
  await expect(expand('dist/**')).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
  expect(await expand('dist/**', '!dist/closed/**')).toEqual(['dist/a']);
  chmodSync(join(folder, 'dist/closed'), 0o700);
});

test('an option that names files has the matches of its globs, and its paths as they were given', async () => {
  write('jobs/linux/a.json', 'jobs/mac/a.json', 'b.json');
  expect(await files('jobs/*/a.json', './b.json', 'jobs/linux/a.json', 'none.json')).toEqual([
    join('jobs', 'linux', 'a.json'),
    join('jobs', 'mac', 'a.json'),
    './b.json',
    ...(process.platform === 'win32' ? ['jobs/linux/a.json'] : []),
    'none.json',
  ]);
  await expect(files('b.json', 'jobs/*/b.json')).rejects.toMatchObject({
    code: 'INPUT_NO_MATCH',
    message: '--bundle: jobs/*/b.json matches no file.',
  });
  await expect(files('jobs/*')).rejects.toMatchObject({ code: 'INPUT_NO_MATCH' });
  expect(await expandFiles(['jobs/*'], '--bundle', settings(true))).toEqual([join('jobs', 'linux'), join('jobs', 'mac')]);
});

test('an option that takes one file takes a pattern that matches one', async () => {
  write('a.json', 'b.json');
  expect(await expandFile('a.*', '--statement-path', settings())).toBe('a.json');
  expect(await expandFile('none', '--statement-path', settings())).toBe('none');
  await expect(expandFile('*.json', '--statement-path', settings())).rejects.toMatchObject({
    code: 'INPUT_OPTION_VALUE',
    message: expect.stringContaining('a.json, b.json'),
  });
});
