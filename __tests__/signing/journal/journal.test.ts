import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openJournal } from '../../../src/signing/journal/journal.ts';
import type { JournalRecord } from '../../../src/signing/journal/journal-record.ts';
import { readJournal } from '../../../src/signing/journal/read-journal.ts';
import { createLogger } from '../services.fixture.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-journal-'));
  path = join(folder, 'journal.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const item = (id: string, signature = 'sig'): JournalRecord => ({
  id,
  name: `the item ${id}`,
  signer: {
    verifier: { kind: 'certificate', der: Buffer.from('leaf') },
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    chain: [Buffer.from('leaf'), Buffer.from('ca')],
  },
  content: { kind: 'envelope', envelope: { payloadType: 'text/plain', payload: Buffer.from('p'), signature: Buffer.from(signature) } },
  timestamps: [Buffer.from('time')],
  logs: ['https://log2.example/'],
});
const message: JournalRecord = {
  ...item('m'),
  signer: { verifier: { kind: 'public-key', der: Buffer.from('key') }, keyDetails: 'PKIX_ED25519', chain: [] },
  content: { kind: 'message', algorithm: 'SHA2_256', digest: Buffer.alloc(32, 1), signature: Buffer.from('sig') },
};

async function write(...items: JournalRecord[]) {
  const journal = await openJournal(path);
  for (const each of items) await journal.record(each);
  await journal.close();
}

test('gives back what was recorded, and says what is done', async () => {
  const journal = await openJournal(path);
  await Promise.all([item('a'), item('b'), message].map((each) => journal.record(each)));
  journal.done('b');
  await journal.close();
  const logger = createLogger();
  const entries = await readJournal(path, logger);
  expect([...entries].map(([id, { name, done }]) => [id, name, done])).toEqual([
    ['a', 'the item a', false],
    ['b', 'the item b', true],
    ['m', 'the item m', false],
  ]);
  expect(await entries.get('a')?.load()).toEqual(item('a'));
  expect(await entries.get('m')?.load()).toEqual(message);
  expect(logger.lines).toEqual([]);
});

test('is for its owner alone, also where it was not before', async () => {
  writeFileSync(path, '', { mode: 0o644 });
  await write(item('a'));
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a record is on the disk once it resolved, and the certificate only once', async () => {
  const journal = await openJournal(path);
  await journal.record(item('a'));
  await journal.record(item('b'));
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  expect(lines.filter((line) => line.startsWith('{"signer"'))).toHaveLength(1);
  expect(lines).toHaveLength(4);
  await journal.close();
});

test('no journal is an empty one', async () => {
  expect((await readJournal(path, createLogger())).size).toBe(0);
});

test('the last record of an item counts', async () => {
  await write(item('a', 'one'));
  await write(item('a', 'two'));
  expect(await (await readJournal(path, createLogger())).get('a')?.load()).toEqual(item('a', 'two'));
});

describe('a torn write', () => {
  test('at any byte leaves every record before it whole, and what is appended later too', async () => {
    await write(item('a'), item('b'));
    const whole = readFileSync(path);
    const endOfA = whole.indexOf('{"item":"b"');
    for (let length = endOfA; length < whole.length; length++) {
      writeFileSync(path, whole);
      truncateSync(path, length);
      const logger = createLogger();
      const torn = await readJournal(path, logger);
      expect([...torn.keys()]).toEqual(['a']);
      expect(logger.lines).toEqual([]);
      if (length % 40 === 0) {
        await write(item('c'));
        const repaired = await readJournal(path, logger);
        expect([...repaired.keys()]).toEqual(['a', 'c']);
        expect(await repaired.get('c')?.load()).toEqual(item('c'));
        expect(logger.lines).toEqual([]);
      }
    }
  });

  test('that never ended a line leaves an empty journal', async () => {
    writeFileSync(path, 'x'.repeat(200_000));
    await write(item('a'));
    const logger = createLogger();
    expect([...(await readJournal(path, logger)).keys()]).toEqual(['a']);
    expect(logger.lines).toEqual([]);
  });
});

test('lines that are not ours are ignored with one warning', async () => {
  await write(item('a'));
  appendFileSync(path, 'garbage\n{"item":"x","by":"nobody","name":"x","value":{}}\n[]\n{"__proto__":1}\n{"format":"chopmark.journal/9"}\n');
  await write(item('b'));
  const logger = createLogger();
  expect([...(await readJournal(path, logger)).keys()]).toEqual(['a', 'b']);
  expect(logger.lines).toEqual([`warn: 5 lines of the journal ${path} cannot be read. They are ignored.`]);
});

test('an item whose record is cut is an error only where it is used', async () => {
  await write(item('a'));
  const entries = await readJournal(path, createLogger());
  truncateSync(path, 100);
  await expect(entries.get('a')?.load()).rejects.toMatchObject({ code: 'STORE_JOURNAL_READ', exitCode: 5 });
});

test('a symbolic link in its place is not followed', async () => {
  if (process.platform === 'win32') return;
  const elsewhere = join(folder, 'elsewhere');
  writeFileSync(elsewhere, 'mine');
  symlinkSync(elsewhere, path);
  await expect(openJournal(path)).rejects.toMatchObject({ code: 'STORE_JOURNAL_WRITE' });
  expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
});

test('what cannot be written is said before a log is asked', async () => {
  await expect(openJournal(join(folder, 'missing', 'journal.jsonl'))).rejects.toMatchObject({ code: 'STORE_JOURNAL_WRITE', exitCode: 5 });
  const journal = await openJournal(path);
  await journal.close();
  await expect(journal.record(item('a'))).rejects.toMatchObject({ code: 'STORE_JOURNAL_WRITE' });
  await expect(journal.record(item('b'))).rejects.toMatchObject({ code: 'STORE_JOURNAL_WRITE' });
});
