import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { explainFileError } from '../../../src/base/errors/file-error.ts';
import { openOwnFile } from '../../../src/base/fs/own-file.ts';
import { openFileStore } from '../../../src/sandbox/log-store.ts';
import { readState } from '../../../src/sandbox/state.ts';
import { openJournal } from '../../../src/signing/journal/journal.ts';
import { readJournal } from '../../../src/signing/journal/read-journal.ts';
import { withFileLock } from '../../../src/stores/local/file-lock.ts';
import { openReceipts } from '../../../src/stores/receipts.ts';

const onPosix = process.platform === 'win32' ? describe.skip : describe;
const user = getuid?.() ?? 0;

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-own-'));
  path = join(folder, 'state.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const reasonOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', explainFileError);

/** What an earlier step, or another user of the folder, can put in the place of a file that a run opens. */
const OBSTACLES: Readonly<Record<string, (at: string) => void>> = {
  'a pipe': (at) => void execFileSync('mkfifo', [at]),
  'a folder': (at) => void mkdirSync(at),
  'a link': (at) => {
    writeFileSync(join(folder, 'other'), 'other\n', { mode: 0o644 });
    symlinkSync(join(folder, 'other'), at);
  },
  'a second name of another file': (at) => {
    writeFileSync(join(folder, 'other'), 'other\n', { mode: 0o644 });
    linkSync(join(folder, 'other'), at);
  },
};
const otherIsUntouched = () => {
  const other = join(folder, 'other');
  if (!existsSync(other)) return;
  expect(readFileSync(other, 'utf8')).toBe('other\n');
  expect(statSync(other).mode & 0o777).toBe(0o644);
};

onPosix.each(Object.keys(OBSTACLES))('in the place of the file is %s', (obstacle) => {
  const put = (name: string) => OBSTACLES[obstacle]?.(join(folder, name));

  test.each(['read', 'append'] as const)('it is not opened to %s', async (purpose) => {
    put('state.jsonl');
    expect(await reasonOf(openOwnFile(path, purpose))).toMatch(/^it is a |^it is not a regular file$|hard link/);
    otherIsUntouched();
  });

  test('a journal is neither read nor written', async () => {
    put('journal.jsonl');
    const logger = { debug() {}, info() {}, warn() {}, secret() {} };
    await expect(readJournal(join(folder, 'journal.jsonl'), logger as never)).rejects.toMatchObject({ code: 'STORE_JOURNAL_READ' });
    await expect(openJournal(join(folder, 'journal.jsonl'))).rejects.toMatchObject({ code: 'STORE_JOURNAL_WRITE' });
    otherIsUntouched();
  });

  test('receipts are neither read nor written, which is told once', async () => {
    put('receipts.jsonl');
    const warnings: string[] = [];
    const receipts = await openReceipts(folder, { warn: (text) => warnings.push(text) });
    await receipts.add('store', 'bundle', undefined);
    await receipts.close();
    expect(warnings).toEqual([expect.stringContaining('cannot be used')]);
    otherIsUntouched();
  });

  test.each(['entries', 'checkpoint'])('the %s of a sandbox are not used', async (name) => {
    put(name);
    await expect(openFileStore(folder)).rejects.toMatchObject({ code: 'INPUT_SANDBOX_FOLDER' });
    otherIsUntouched();
  });

  test('the state of a sandbox is not used', async () => {
    put('state.json');
    await expect(readState(folder)).rejects.toMatchObject({ code: 'INPUT_SANDBOX_FOLDER' });
  });

  test('a lock is refused at once, or taken over', async () => {
    put('.lock');
    const done = withFileLock(join(folder, '.lock'), async () => 'done', new AbortController().signal, 1);
    if (obstacle === 'a folder')
      await expect(done).rejects.toMatchObject({ code: 'STORE_FILE_WRITE', message: expect.stringContaining('folder') });
    else expect(await done).toBe('done');
    otherIsUntouched();
  });
});

onPosix('the owner', () => {
  test('is this user, or the owner of the folder', async () => {
    writeFileSync(path, '');
    await (await openOwnFile(path, 'append', { user })).close();
    await (await openOwnFile(path, 'append', { user: user + 1 })).close();
  });

  test('is nobody else', async () => {
    // Root can give a file away. Others look, as another user, at a file of theirs in /tmp, which belongs to root.
    const shared = user === 0 ? path : join(tmpdir(), `chopmark-own-${randomUUID()}`);
    writeFileSync(shared, '');
    try {
      if (user === 0) chownSync(shared, 54_321, 54_321);
      expect(await reasonOf(openOwnFile(shared, 'append', { user: user === 0 ? 0 : user + 1 }))).toBe('it belongs to another user');
    } finally {
      rmSync(shared);
    }
  });

  test('is this user for a new file, which nobody else can read', async () => {
    await (await openOwnFile(path, 'append')).close();
    expect(statSync(path)).toMatchObject({ uid: user, nlink: 1 });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});

test('a missing file is made to append, and not to read', async () => {
  expect(await reasonOf(openOwnFile(path, 'read'))).toBe('it does not exist');
  const file = await openOwnFile(path, 'append');
  await file.appendFile('one\n');
  await file.close();
  chmodSync(path, 0o600);
  const again = await openOwnFile(path, 'append');
  expect(await again.readFile('utf8')).toBe('one\n');
  await again.appendFile('two\n');
  await again.close();
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
});
