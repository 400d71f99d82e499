import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { collectSubjects } from '../../src/subjects/collect.ts';

const posix = process.platform === 'win32' ? test.skip : test;

posix('pipes are refused, spelt out or met by a glob, unless they are excluded', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'chopmark-subjects-')));
  const collect = (...paths: string[]) =>
    collectSubjects(
      { paths },
      {
        workingFolder: folder,
        logger: { debug: () => {}, progress: () => {}, info: () => {}, warn: () => {} },
        signal: new AbortController().signal,
      },
    );
  writeFileSync(join(folder, 'a'), 'a');
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  for (const named of ['pipe', '*']) await expect(collect(named)).rejects.toMatchObject({ code: 'INPUT_SUBJECT_KIND' });
  expect((await collect('*', '!pipe')).map(({ name }) => name)).toEqual(['a']);
  rmSync(folder, { recursive: true });
});
