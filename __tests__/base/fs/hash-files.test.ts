import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, renameSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ChopmarkError } from '../../../src/base/errors/errors.ts';
import { hashFiles } from '../../../src/base/fs/hash-files.ts';
import { createFileHasher } from '../../../src/base/fs/hash-worker.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-hash-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const signal = new AbortController().signal;
const PIECE = 1 << 20;

const write = (name: string, bytes: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const sha = (algorithm: string, bytes: string | Buffer) => createHash(algorithm).update(bytes).digest('hex');

test('hashes files of any size, in their order, with every algorithm asked for', async () => {
  const contents = [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 7].map((size, n) => Buffer.alloc(size, n + 1));
  const files = contents.map((bytes, n) => write(`f${n}`, bytes));
  const algorithms = ['sha256', 'sha384', 'sha512'] as const;
  expect(await hashFiles(files, { signal, algorithms })).toEqual(
    contents.map((bytes) => ({ size: bytes.length, digest: Object.fromEntries(algorithms.map((name) => [name, sha(name, bytes)])) })),
  );
});

test('many files take threads, give the same digests and tell how far they are', async () => {
  const files = Array.from({ length: 600 }, (_, n) => write(`f${n}`, `content ${n}`));
  const large = write('large', Buffer.alloc(20 * PIECE));
  const told: number[] = [];
  const hashed = await hashFiles([large, ...files], { signal, threads: 3, onProgress: (bytes) => told.push(bytes) });
  expect(hashed.map(({ digest }) => digest.sha256)).toEqual([
    sha('sha256', Buffer.alloc(20 * PIECE)),
    ...files.map((_, n) => sha('sha256', `content ${n}`)),
  ]);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test('nothing is hashed to nothing', async () => {
  expect(await hashFiles([], { signal })).toEqual([]);
});

test.each([
  ['itself', 1],
  ['in threads', 17 << 20],
])('what cannot be hashed is named, where the caller does it %s', async (_, size) => {
  const files = [write('other', Buffer.alloc(size))];
  const ask = (path: string) => hashFiles([...files, path], { signal, threads: 2 });
  await expect(ask(join(folder, 'none'))).rejects.toMatchObject({
    code: 'INPUT_UNREADABLE',
    message: expect.stringContaining('none cannot be read: it does not exist'),
  });
  await expect(ask(folder)).rejects.toMatchObject({ code: 'INPUT_SUBJECT_KIND', exitCode: 2 });
});

const posix = process.platform === 'win32' ? test.skip : test;
posix('links are followed unless they may not be', async () => {
  const file = write('file', 'x');
  const link = join(folder, 'link');
  symlinkSync(file, link);
  expect(await hashFiles([link], { signal })).toMatchObject([{ digest: { sha256: sha('sha256', 'x') } }]);
  await expect(hashFiles([link], { signal, followLinks: false })).rejects.toMatchObject({
    code: 'INPUT_UNREADABLE',
    message: expect.stringContaining('symbolic link'),
  });
});

posix.each([
  ['grows', (path: string) => appendFileSync(path, 'x')],
  ['shrinks', (path: string) => truncateSync(path, 10)],
  ['is written to', (path: string) => utimesSync(path, new Date(), new Date('2001-01-01'))],
  ['is replaced', (path: string) => renameSync(write('other', Buffer.alloc(2 * PIECE)), path)],
])('a file that %s while it is hashed is found out', (_, change) => {
  const path = write('file', Buffer.alloc(2 * PIECE));
  let pieces = 0;
  const hashFile = createFileHasher({ algorithms: ['sha256'], followLinks: true }, () => {
    if (pieces++ === 0) change(path);
    return true;
  });
  expect(hashFile(path, 7)).toEqual({ index: 7, fault: 'changed' });
});

test('a change is told as an error with a remedy', async () => {
  // So large that it is changed long before its end is reached, and so short afterwards that its end is reached at once.
  const path = write('file', '');
  truncateSync(path, 64 * 1024 * PIECE);
  const onProgress = (bytes: number) => bytes > 0 && truncateSync(path, PIECE);
  await expect(hashFiles([path], { signal, onProgress })).rejects.toMatchObject({
    code: 'INPUT_FILE_CHANGED',
    hint: expect.stringContaining('build'),
  });
});

test('the deadline stops it between two pieces, and an end of our own keeps its reason', async () => {
  const path = write('file', '');
  truncateSync(path, 64 * 1024 * PIECE);
  const deadline = new AbortController();
  const onProgress = (bytes: number) => bytes > 0 && deadline.abort();
  await expect(hashFiles([path], { signal: deadline.signal, onProgress })).rejects.toMatchObject({ code: 'INPUT_TIMEOUT' });
  const reason = new ChopmarkError({ code: 'INPUT_NO_MATCH', message: 'x' });
  await expect(hashFiles([path], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});
