import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkWritable } from '../../../src/base/fs/check-writable.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chopmark-places-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a place that can be written to is left as it was, and its folder is made', async () => {
  await writeFile(join(folder, 'there'), 'kept');
  await checkWritable([join(folder, 'there'), join(folder, 'new', 'file')]);
  expect((await readdir(folder)).sort()).toEqual(['new', 'there']);
  expect(await readdir(join(folder, 'new'))).toEqual([]);
});

test.each([
  ['a name that is too long', () => `${'a'.repeat(250)}.sigstore.json`],
  ['a folder of that name', () => 'taken'],
  ['a folder that cannot be, below a file', () => 'file/bundle'],
])('%s is no place', async (_, name) => {
  await mkdir(join(folder, 'taken'));
  await writeFile(join(folder, 'file'), '');
  await expect(checkWritable([join(folder, name())])).rejects.toMatchObject({ code: 'STORE_FILE_WRITE', exitCode: 5 });
});

test.each(['/proc/bundle', '/proc/self/bundle'])('where nothing can be written, %s is no place', async (path) => {
  if (process.platform !== 'linux') return;
  await expect(checkWritable([path])).rejects.toMatchObject({ code: 'STORE_FILE_WRITE' });
});
