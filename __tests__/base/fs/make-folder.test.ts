import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeFolder } from '../../../src/base/fs/make-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-folders-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('makes what is missing, and leaves what is there', async () => {
  await makeFolder(join(folder, 'a/b/c'));
  await makeFolder(join(folder, 'a/b/c'));
  expect(existsSync(join(folder, 'a/b/c'))).toBe(true);
});

test('a folder that is made at the same time by several is there for each', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, number) => makeFolder(join(folder, 'x/y', String(number)))));
  expect(existsSync(join(folder, 'x/y/7'))).toBe(true);
});

test('a file in the way is an error', async () => {
  writeFileSync(join(folder, 'file'), '');
  for (const path of ['file', 'file/below']) {
    await expect(makeFolder(join(folder, path))).rejects.toMatchObject({ code: 'STORE_FILE_WRITE', exitCode: 5 });
  }
});

const withProc = existsSync('/proc/self') ? test : test.skip;
withProc('comes to an end where no folder can ever be made', async () => {
  await expect(makeFolder('/proc/chopmark/below')).rejects.toMatchObject({ code: 'STORE_FILE_WRITE' });
});
