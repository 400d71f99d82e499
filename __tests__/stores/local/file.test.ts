import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { addToBundleIndex } from '../../../src/stores/bundle-index.ts';
import { createFileStore, readFolder } from '../../../src/stores/local/file.ts';
import type { StoreAnswer } from '../../../src/stores/store.ts';

const endless = new AbortController().signal;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bundle = (name: string, text = '{}') => ({ name, text, kind: 'provenance', subjects: [] });
const textsOf = async (answer: Promise<StoreAnswer>) => (await answer).found.map(({ bytes }) => bytes.toString());
const subject = { name: 'app', digest: {} };

async function* lines(...texts: string[]) {
  yield* texts;
}

test('a bundle is in place as a whole, under its name, and found again', async () => {
  const store = createFileStore(folder);
  expect(await store.publish(bundle('app.sigstore.json', '{"a":1}'))).toEqual({
    store: 'local',
    status: 'stored',
    url: join(folder, 'app.sigstore.json'),
  });
  expect(readdirSync(folder)).toEqual(['app.sigstore.json']);
  expect(await textsOf(store.find(subject))).toEqual(['{"a":1}\n']);
});

test('a bundle that cannot be written is told, not thrown', async () => {
  mkdirSync(join(folder, 'app.sigstore.json/inside'), { recursive: true });
  expect(await createFileStore(folder).publish(bundle('app.sigstore.json'))).toMatchObject({
    store: 'local',
    status: 'failed',
    problem: { code: 'STORE_FILE_WRITE', message: expect.stringContaining('app.sigstore.json'), hint: expect.any(String) },
  });
});

test('what is beside the file comes first, then what the folder holds', async () => {
  const path = join(folder, 'app');
  const bundles = join(folder, 'bundles');
  mkdirSync(bundles);
  writeFileSync(`${path}.sigstore.json`, 'beside');
  writeFileSync(join(bundles, 'b.sigstore.json'), 'b');
  writeFileSync(join(bundles, 'a.sigstore.json'), 'a');
  writeFileSync(join(bundles, 'notes.txt'), 'x');
  mkdirSync(join(bundles, 'folder.sigstore.json'));
  expect(await textsOf(createFileStore(bundles).find({ ...subject, path }))).toEqual(['beside', 'a', 'b']);
  expect(await textsOf(createFileStore(bundles).find(subject))).toEqual(['a', 'b']);
});

test('each bundle is found once: in the file of all bundles, or by itself where a run was cut short', async () => {
  writeFileSync(join(folder, 'a.sigstore.json'), '{"n":2}\n');
  writeFileSync(join(folder, 'b.sigstore.json'), '{"n":3}\n');
  expect(await addToBundleIndex(folder, lines('{"n":1}', '{"n":2}\n'), endless)).toBe(join(folder, 'attestations.jsonl'));
  expect((await readFolder(folder)).map(({ bytes }) => bytes.toString())).toEqual(['{"n":1}\n{"n":2}\n', '{"n":3}\n']);
});

test('the file of all bundles is the old one or the new one, also where the new one fails midway', async () => {
  await addToBundleIndex(folder, lines('old'), endless);
  async function* failing() {
    yield 'new';
    throw new Error('midway');
  }
  await expect(addToBundleIndex(folder, failing(), endless)).rejects.toMatchObject({ code: 'STORE_FILE_WRITE' });
  expect(readFileSync(join(folder, 'attestations.jsonl'), 'utf8')).toBe('old\n');
  expect(readdirSync(folder)).toEqual(['attestations.jsonl']);
});

test('the file of all bundles keeps those of earlier runs, each once', async () => {
  await addToBundleIndex(folder, lines('one', 'two'), endless);
  await addToBundleIndex(folder, lines('two', 'three'), endless);
  expect(readFileSync(join(folder, 'attestations.jsonl'), 'utf8')).toBe('one\ntwo\nthree\n');
});

test('runs that end at the same time lose none of each other’s bundles', async () => {
  const names = Array.from({ length: 20 }, (_, number) => `bundle ${number}`);
  await Promise.all(names.map((name) => addToBundleIndex(folder, lines(name), endless)));
  expect(readFileSync(join(folder, 'attestations.jsonl'), 'utf8').trim().split('\n').sort()).toEqual(names.sort());
  expect(readdirSync(folder)).toEqual(['attestations.jsonl']);
});

test('no folder holds no bundles', async () => {
  expect(await readFolder(join(folder, 'none'))).toEqual([]);
});

const unprivileged = process.platform === 'win32' || process.getuid?.() === 0 ? test.skip : test;
unprivileged('a folder that cannot be read is an error, not an empty one', async () => {
  chmodSync(folder, 0);
  await expect(readFolder(folder)).rejects.toMatchObject({ code: 'STORE_FILE_READ', exitCode: 5 });
  chmodSync(folder, 0o755);
});
