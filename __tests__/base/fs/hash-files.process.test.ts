import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { hashFiles } from '../../../src/base/fs/hash-files.ts';

const posix = process.platform === 'win32' ? test.skip : test;

posix('a pipe is refused without waiting for a writer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-hash-'));
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await expect(hashFiles([pipe], { signal: new AbortController().signal })).rejects.toMatchObject({ code: 'INPUT_SUBJECT_KIND' });
  rmSync(folder, { recursive: true });
});
