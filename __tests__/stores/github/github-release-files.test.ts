import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { openGithubReleaseStore } from '../../../src/stores/github/github-release.ts';
import type { StoredFile } from '../../../src/stores/store.ts';
import { githubWorld, TOKEN } from './github.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CONTENT = 'the application';
const UPLOAD = 'POST /uploads/repos/acme/widget/releases/7/assets';
const NO_DIGEST = { digest: () => '' };
let file: StoredFile;
beforeEach(() => {
  const path = join(folder, 'app.tar.gz');
  writeFileSync(path, CONTENT);
  file = { name: 'app.tar.gz', path, sha256: hash('sha256', CONTENT), size: CONTENT.length };
});

async function worldWith(options: Parameters<typeof githubWorld>[0] = {}) {
  const world = githubWorld(options);
  const release = {
    id: 7,
    tag: 'v1.0',
    draft: true,
    assets: [] as { id: number; name: string; state: 'uploaded' | 'starter'; content: Buffer }[],
  };
  world.service.releases.push(release);
  const add = (content: string, state: 'uploaded' | 'starter' = 'uploaded') =>
    release.assets.push({ id: 900, name: file.name, state, content: Buffer.from(content) });
  /** As a run of its own does. */
  const keep = async () => (await openGithubReleaseStore(world.ports, 'v1.0')).keepFile?.(file);
  const texts = () => release.assets.map(({ name, content }) => [name, content.toString()]);
  return { ...world, add, keep, texts };
}

test('a file becomes an asset as it is, once', async () => {
  const { keep, texts, asked, service } = await worldWith();
  expect(await keep()).toMatchObject({ store: 'release:acme/widget@v1.0', status: 'stored', url: expect.stringContaining('app.tar.gz') });
  expect(texts()).toEqual([[file.name, CONTENT]]);
  // Streamed from its place: nothing holds it.
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ path: file.path, size: file.size });
  expect(await keep()).toMatchObject({ status: 'already-stored' });
  expect(service.requests.filter((line) => line === UPLOAD)).toHaveLength(1);
});

test('one that is there is known by its digest, and not sent', async () => {
  const { keep, add, service } = await worldWith();
  add(CONTENT);
  expect(await keep()).toMatchObject({ status: 'already-stored' });
  expect(service.requests.some((line) => line.startsWith('POST') || line.startsWith('GET /repos/acme/widget/releases/assets'))).toBe(false);
});

test('where GitHub tells no digest, its bytes tell', async () => {
  const { keep, add } = await worldWith(NO_DIGEST);
  add(CONTENT);
  expect(await keep()).toMatchObject({ status: 'already-stored' });
  const other = await worldWith(NO_DIGEST);
  other.add('another content'.slice(0, CONTENT.length));
  expect(await other.keep()).toMatchObject({ status: 'failed', problem: { code: 'STORE_REFUSED' } });
});

test.each(['another content', 'another content of another length'])('another file of that name is never replaced: %s', async (content) => {
  const { keep, add, texts } = await worldWith();
  add(content);
  expect(await keep()).toMatchObject({ status: 'failed', problem: { code: 'STORE_REFUSED', message: expect.stringContaining(file.name) } });
  expect(texts()).toEqual([[file.name, content]]);
});

test('half an upload makes room', async () => {
  const { keep, add, texts } = await worldWith();
  add('the app', 'starter');
  expect(await keep()).toMatchObject({ status: 'stored' });
  expect(texts()).toEqual([[file.name, CONTENT]]);
});

test.each([true, false])('a connection cut during the upload (taken all the same: %s) leaves one asset', async (afterTheWork) => {
  const { keep, texts, service } = await worldWith();
  service.faults.push({ to: UPLOAD, afterTheWork, times: 1 });
  expect(await keep()).toMatchObject({ status: 'stored' });
  expect(texts()).toEqual([[file.name, CONTENT]]);
});

test('trouble that stays is told', async () => {
  const { keep, service, pauses } = await worldWith();
  service.faults.push({ to: UPLOAD, status: 502 });
  expect(await keep()).toMatchObject({ problem: { code: 'STORE_UNAVAILABLE' } });
  expect(pauses.length).toBeGreaterThan(1);
});

test('a file that changed since it was hashed is taken away again', async () => {
  const { keep, texts } = await worldWith();
  writeFileSync(file.path, 'another content'.slice(0, CONTENT.length));
  expect(await keep()).toMatchObject({ status: 'failed', problem: { code: 'STORE_REFUSED', message: expect.stringContaining('changed') } });
  expect(texts()).toEqual([]);
});

test('a token that may not write is told the permission', async () => {
  const { keep, service } = await worldWith({ tokens: { [TOKEN]: { contents: 'read' } } });
  for (const release of service.releases) release.draft = false;
  expect(await keep()).toMatchObject({ problem: { code: 'STORE_FORBIDDEN', hint: expect.stringContaining('contents: write') } });
});

test('the upload of another job is not taken away', async () => {
  const { keep, service, texts } = await worldWith();
  const asset = { id: 900, name: file.name, state: 'starter' as const, content: Buffer.from(''), createdAt: '2026-11-24T23:59:30Z' };
  service.releases[0]?.assets.push(asset);
  expect(await keep()).toMatchObject({
    status: 'failed',
    problem: { code: 'STORE_REFUSED', message: expect.stringContaining('Another job') },
  });
  expect(texts()).toEqual([[file.name, '']]);
});

test('a file that another job stored meanwhile is stored, if it is the same', async () => {
  const { ports, add, texts } = await worldWith();
  const store = await openGithubReleaseStore(ports, 'v1.0');
  await store.find({ name: 'app', digest: {} });
  add(CONTENT);
  expect(await store.keepFile?.(file)).toMatchObject({ status: 'stored' });
  expect(texts()).toEqual([[file.name, CONTENT]]);
});

test('a release that became immutable is told, after one request', async () => {
  const { ports, service } = await worldWith();
  const store = await openGithubReleaseStore(ports, 'v1.0');
  await store.find({ name: 'app', digest: {} });
  Object.assign(service.releases[0] ?? {}, { draft: false, immutable: true });
  expect(await store.keepFile?.(file)).toMatchObject({ problem: { code: 'STORE_REFUSED', message: expect.stringContaining('immutable') } });
  expect(service.requests.filter((line) => line === UPLOAD)).toHaveLength(1);
});
