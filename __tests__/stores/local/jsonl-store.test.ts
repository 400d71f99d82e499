import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openJsonlStore } from '../../../src/stores/local/jsonl-store.ts';
import { bundleAbout, contextFor, sha256 } from '../http/http-server.fixture.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chopmark-lines-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = (target = 'deep/all.jsonl') => openJsonlStore({ ...contextFor().context, workingFolder: folder }, target);
const linesIn = async (path: string) => (await readFile(join(folder, path), 'utf8')).trimEnd().split('\n');

test('every bundle is a line, once, whoever else writes at the same time', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `file-${at}`);
  const [one, other] = [open(), open()];
  const receipts = await Promise.all(
    names.flatMap((name) => [one.publish(bundleAbout(name)), ...(name.endsWith('5') ? [other.publish(bundleAbout(name))] : [])]),
  );
  expect(receipts.every(({ status }) => status === 'stored' || status === 'already-stored')).toBe(true);
  expect((await linesIn('deep/all.jsonl')).sort()).toEqual(names.map((name) => bundleAbout(name).text).sort());
  expect(await open().publish(bundleAbout('file-7'))).toMatchObject({ status: 'already-stored' });
  expect(await linesIn('deep/all.jsonl')).toHaveLength(40);
});

test('what was in the file stays, and a link to it stays a link', async () => {
  await writeFile(join(folder, 'real.jsonl'), '{"earlier":1}\n');
  await symlink('real.jsonl', join(folder, 'link.jsonl'));
  await open('link.jsonl').publish(bundleAbout('a'));
  expect(await linesIn('real.jsonl')).toEqual(['{"earlier":1}', bundleAbout('a').text]);
});

test('a file that cannot be written is this bundle’s failure alone', async () => {
  await writeFile(join(folder, 'deep'), 'no folder');
  expect(await open().publish(bundleAbout('a'))).toMatchObject({ status: 'failed', problem: { code: 'STORE_FILE_WRITE' } });
});

test('finding hands out the file, or nothing where there is none', async () => {
  const subject = { name: 'a', digest: { sha256: sha256('a') } };
  await expect(open().find(subject)).rejects.toMatchObject({ code: 'STORE_NOT_FOUND' });
  await open().publish(bundleAbout('a'));
  expect((await open().find(subject)).found.map(({ bytes }) => bytes.toString())).toEqual([`${bundleAbout('a').text}\n`]);
});
