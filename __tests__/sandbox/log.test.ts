import { generateKeyPairSync, verify } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openLog, type SandboxLog } from '../../src/sandbox/log.ts';
import { createMemoryStore, type LogStore, openFileStore } from '../../src/sandbox/log-store.ts';
import { parseCheckpoint } from '../../src/sigstore/checkpoint.ts';
import { computeInclusionRoot, hashLeaf, verifyConsistency } from '../../src/sigstore/merkle.ts';
import { clock } from './client.ts';

const { privateKey: key, publicKey } = generateKeyPairSync('ed25519');
let folder = '';
const opened: { log: SandboxLog; store: LogStore }[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'log-'));
});
afterEach(async () => {
  for (const one of opened.splice(0)) await close(one);
  await rm(folder, { recursive: true });
});

const close = async ({ log, store }: { log: SandboxLog; store: LogStore }) => {
  await log.close();
  await store.close().catch(() => {});
};
const open = async (store: LogStore, interval = 1): Promise<SandboxLog> => {
  const options = { key, origin: 'log.example', first: Buffer.from('first'), store, folder, clock, interval };
  const log = await openLog(options).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  opened.push({ log, store });
  return log;
};
const reopen = async (): Promise<SandboxLog> => {
  for (const one of opened.splice(0)) await close(one);
  return open(await openFileStore(folder));
};
const body = (name: number) => Buffer.from(`body ${name}`);
const addMany = (log: SandboxLog, from: number, to: number) =>
  Promise.all(Array.from({ length: to - from }, (_, index) => log.add(body(from + index))));

test('an entry comes with a path to the root that a signed checkpoint names', async () => {
  const log = await open(createMemoryStore());
  await addMany(log, 0, 20);
  const logged = await log.add(body(20));
  const { origin, size, rootHash, signed, signatures } = parseCheckpoint(logged.checkpoint);
  expect({ origin, size, rootHash }).toEqual({ origin: 'log.example', size: BigInt(logged.size), rootHash: logged.root });
  expect(signatures).toEqual([{ name: 'log.example', keyHint: log.id.subarray(0, 4), signature: expect.anything() }]);
  expect(verify(null, signed, publicKey, signatures[0]?.signature ?? Buffer.alloc(0))).toBe(true);
  const path = { leafHash: hashLeaf(body(20)), index: BigInt(logged.index), size, hashes: logged.path };
  expect(computeInclusionRoot(path)).toEqual(rootHash);
});

test('entries that wait together share a checkpoint; each has a place of its own', async () => {
  const logged = await addMany(await open(createMemoryStore(), 20), 0, 50);
  expect(new Set(logged.map(({ checkpoint }) => checkpoint)).size).toBe(1);
  expect(new Set(logged.map(({ index }) => index)).size).toBe(50);
});

test('checkpoints continue each other', async () => {
  const log = await open(createMemoryStore());
  const [before] = await addMany(log, 0, 9);
  const [after] = await addMany(log, 9, 30);
  const sizes = { oldSize: BigInt(before?.size ?? 0), newSize: BigInt(after?.size ?? 0) };
  const hashes = log.tree.consistencyPath(Number(sizes.oldSize), Number(sizes.newSize));
  expect(verifyConsistency({ ...sizes, oldRoot: before?.root as Buffer, newRoot: after?.root as Buffer, hashes })).toBe(true);
});

test('the same again is refused with its index, also while the first still waits', async () => {
  const log = await open(createMemoryStore());
  const [first, second] = await Promise.allSettled([log.add(body(1)), log.add(body(1))]);
  expect(first).toMatchObject({ status: 'fulfilled', value: { index: 1 } });
  const refusal = { status: 409, headers: { 'x-log-index': '1' } };
  expect(second).toMatchObject({ status: 'rejected', reason: refusal });
  await expect(log.add(body(1))).rejects.toMatchObject(refusal);
  expect(log.tree.size).toBe(2);
});

test('a log is the same after a restart, and goes on where it ended', async () => {
  const log = await open(await openFileStore(folder));
  await addMany(log, 0, 300);
  const { root, size } = { root: log.tree.root(), size: log.tree.size };
  const again = await reopen();
  expect(again.tree.root()).toEqual(root);
  expect(again.checkpoint()).toBe(log.checkpoint());
  await expect(again.add(body(299))).rejects.toMatchObject({ status: 409 });
  expect((await again.add(body(300))).index).toBe(size);
});

test.each([
  ['half a head', Buffer.from([0, 0, 0])],
  ['a head without its entry', Buffer.from([0, 0, 0, 9, 1, 2, 3, 4, 5])],
  ['an entry that was not written whole', Buffer.from([0, 0, 0, 2, 1, 2, 3, 4, 5, 6])],
  ['zeros', Buffer.alloc(64)],
])('%s at the end, as a crash leaves it, is dropped', async (_, torn) => {
  const log = await open(await openFileStore(folder));
  await addMany(log, 0, 3);
  await close(opened.pop() as { log: SandboxLog; store: LogStore });
  const whole = await readFile(join(folder, 'entries'));
  await appendFile(join(folder, 'entries'), torn);
  const again = await reopen();
  expect(again.tree.root()).toEqual(log.tree.root());
  expect(await readFile(join(folder, 'entries'))).toEqual(whole);
  await again.add(body(3));
  expect((await reopen()).tree.size).toBe(5);
});

test('entries that were on disk before a crash took the checkpoint are kept', async () => {
  await addMany(await open(await openFileStore(folder)), 0, 3);
  const checkpoint = await readFile(join(folder, 'checkpoint'));
  await (opened[0] as { log: SandboxLog }).log.add(body(3));
  await close(opened.pop() as { log: SandboxLog; store: LogStore });
  await writeFile(join(folder, 'checkpoint'), checkpoint);
  expect((await reopen()).tree.size).toBe(5);
});

test.each([
  ['an entry was taken away', async () => truncate(join(folder, 'entries'), 20)],
  ['the checkpoint is not one', async () => writeFile(join(folder, 'checkpoint'), 'garbage')],
])('a log of which %s is not opened', async (_, damage) => {
  await addMany(await open(await openFileStore(folder)), 0, 3);
  await close(opened.pop() as { log: SandboxLog; store: LogStore });
  await damage();
  await expect(reopen()).rejects.toMatchObject({ code: 'INPUT_SANDBOX_FOLDER' });
});

test('an entry that could not be written is refused, is not in the log, and may come again', async () => {
  const memory = createMemoryStore();
  let full = false;
  const log = await open({ ...memory, append: async () => (full ? Promise.reject(new Error('disk full')) : undefined) });
  full = true;
  await expect(log.add(body(1))).rejects.toThrow('disk full');
  full = false;
  expect((await log.add(body(1))).index).toBe(1);
});

test('two logs do not write into one folder', async () => {
  const log = await open(await openFileStore(folder));
  const other = await open(await openFileStore(folder));
  await log.add(body(1));
  await expect(other.add(body(2))).rejects.toMatchObject({ code: 'INPUT_SANDBOX_FOLDER' });
});

test('more than 4,096 entries do not wait', async () => {
  const log = await open(createMemoryStore(), 50);
  const answers = await Promise.allSettled(Array.from({ length: 4097 }, (_, index) => log.add(body(index))));
  expect(answers.at(-1)).toMatchObject({ status: 'rejected', reason: { status: 503 } });
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(4096);
});

test('a closed log lets waiting entries finish and takes no more', async () => {
  const log = await open(createMemoryStore(), 10);
  const waiting = log.add(body(1));
  await log.close();
  await expect(waiting).resolves.toMatchObject({ index: 1 });
  await expect(log.add(body(2))).rejects.toMatchObject({ status: 503 });
});
