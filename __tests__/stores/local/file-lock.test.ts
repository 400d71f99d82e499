import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { withFileLock } from '../../../src/stores/local/file-lock.ts';

const endless = new AbortController().signal;

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-lock-'));
  lock = join(folder, '.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('one works at a time, and the lock is gone afterwards', async () => {
  let [working, most] = [0, 0];
  const work = async () => {
    most = Math.max(most, ++working);
    for (let turns = 0; turns < 10; turns++) await turn();
    working--;
  };
  await Promise.all(Array.from({ length: 10 }, () => withFileLock(lock, work, endless, 1)));
  expect(most).toBe(1);
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a run that was killed is taken over', async () => {
  writeFileSync(lock, '');
  expect(await withFileLock(lock, async () => 'done', endless, 1)).toBe('done');
  expect(existsSync(lock)).toBe(false);
});

test('a holder that shows that it is alive keeps the lock, however long it works', async () => {
  let isFree = false;
  const first = withFileLock(
    lock,
    async (stillAtWork) => {
      // The other looks about as often, and a holder without a sign of life is given 200 looks.
      for (let beats = 0; beats < 600; beats++) {
        await stillAtWork();
        await sleep(1);
      }
      isFree = true;
    },
    endless,
    1,
  );
  while (!existsSync(lock)) await turn();
  await withFileLock(lock, async () => expect(isFree).toBe(true), endless, 1);
  await first;
});

test('a holder that says nothing itself, as the layout store, keeps the lock while it works', async () => {
  let isFree = false;
  const first = withFileLock(
    lock,
    async () => {
      for (let turns = 0; turns < 600; turns++) await sleep(1);
      isFree = true;
    },
    endless,
    1,
  );
  while (!existsSync(lock)) await turn();
  await withFileLock(lock, async () => expect(isFree).toBe(true), endless, 1);
  await first;
});

test('a failure of the work gives the lock back', async () => {
  await expect(withFileLock(lock, () => Promise.reject(new Error('no')), endless, 1)).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('the wait for a lock ends with the run, and a free one is taken even then', async () => {
  const over = AbortSignal.abort();
  await withFileLock(
    lock,
    async () => {
      await expect(withFileLock(lock, async () => 'never', over, 1)).rejects.toMatchObject({
        code: 'STORE_FILE_WRITE',
        message: expect.stringContaining('another run holds it'),
      });
    },
    endless,
    1,
  );
  expect(await withFileLock(lock, async () => 'kept', over, 1)).toBe('kept');
});
