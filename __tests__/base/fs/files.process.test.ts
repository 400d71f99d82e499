import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readBoundedFile } from '../../../src/base/fs/read-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-pipes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const posix = process.platform === 'win32' ? test.skip : test;

posix('a pipe is refused without waiting for a writer, and read where it is allowed', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  await expect(readBoundedFile(at('pipe'), 10, 'the file')).rejects.toThrow('not a regular file');
  const read = readBoundedFile(at('pipe'), 10, 'the file', { pipes: true });
  execFileSync('sh', ['-c', 'printf hello > "$1"', 'sh', at('pipe')]);
  expect((await read).toString()).toBe('hello');
});
