import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { MAX_MANIFEST, MAX_REFERRERS } from '../../../src/oci/limits.ts';
import type { Subject } from '../../../src/sigstore/subject.ts';
import { openLayoutStore } from '../../../src/stores/oci/oci-layout.ts';
import { namedBy, writeLayout } from '../../support/image-layout.ts';

const root = mkdtempSync(join(tmpdir(), 'chopmark-layout-store-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

const BUNDLE = JSON.parse(readFileSync('__tests__/fixtures/bundles/dsse-v0.3.json', 'utf8'));
const text = JSON.stringify(BUNDLE);
const open = (target = '') => openLayoutStore({ workingFolder: root, signal: new AbortController().signal }, target);
const publish = (store: ReturnType<typeof open>, subjects: readonly Subject[], bundle = text) =>
  store.publish({ name: 'app.sigstore.json', text: bundle, kind: 'provenance', subjects });

function written() {
  const folder = String(++folders);
  const layout = writeLayout(join(root, folder));
  const image = layout.image('a');
  layout.list([{ ...image, ...namedBy('v1') }]);
  const digest = { sha256: image.digest.slice(7) };
  const subject: Subject = { name: 'app', digest, image: `oci-layout:${folder}@${image.digest}` };
  const listed = () => JSON.parse(readFileSync(join(root, folder, 'index.json'), 'utf8')).manifests;
  return { folder, layout, image, digest, subject, listed };
}

test('a bundle becomes a manifest that refers to the image, once, and is found again', async () => {
  const { folder, image, subject, listed } = written();
  expect(await publish(open(), [subject])).toMatchObject({ store: 'oci-layout', status: 'stored' });
  const before = readFileSync(join(root, folder, 'index.json'), 'utf8');
  expect(await publish(open(), [subject])).toMatchObject({ status: 'already-stored' });
  expect(readFileSync(join(root, folder, 'index.json'), 'utf8')).toBe(before);
  expect(listed()).toMatchObject([
    { digest: image.digest },
    { mediaType: image.mediaType, artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json' },
  ]);
  for (const store of [open(), open(`./${folder}`)]) {
    const { found, unread } = await store.find(subject);
    expect([found.map(({ bytes }) => bytes.toString()), unread]).toEqual([[text], []]);
  }
  expect(readdirSync(join(root, folder)).sort()).toEqual(['blobs', 'index.json', 'oci-layout']);
});

test('bundles that several runs store at the same time all stay', async () => {
  const { subject, listed } = written();
  const bundles = Array.from({ length: 12 }, (_, spaces) => `${text}${' '.repeat(spaces)}`);
  const receipts = await Promise.all(bundles.map((bundle) => publish(open(), [subject], bundle)));
  expect(new Set(receipts.map(({ status }) => status))).toEqual(new Set(['stored']));
  expect(listed()).toHaveLength(13);
  expect((await open().find(subject)).found).toHaveLength(12);
});

test('a named layout takes bundles about images by their digest, wherever these are', async () => {
  const { folder, digest, listed } = written();
  const store = open(`${folder}:v1`);
  expect(store.takes?.({ name: 'app', digest, path: '/work/app' })).toBe(false);
  expect(open().takes?.({ name: 'app', digest, image: 'ghcr.io/acme/app@sha256:…' })).toBe(false);
  expect(await publish(store, [{ name: 'ghcr.io/acme/app', digest, image: `ghcr.io/acme/app@sha256:${digest.sha256}` }])).toMatchObject({
    status: 'stored',
  });
  expect(listed()).toHaveLength(2);
  const other = { sha256: 'ab'.repeat(32) };
  expect(await publish(store, [{ name: 'other', digest: other }])).toMatchObject({ status: 'skipped' });
  expect(await publish(store, [{ name: 'other', digest: other, image: `ghcr.io/acme/other@sha256:${other.sha256}` }])).toMatchObject({
    status: 'failed',
    problem: { code: 'STORE_NOT_FOUND' },
  });
});

test.each([
  ['manifests', MAX_REFERRERS, 0],
  ['bytes', 1, MAX_MANIFEST - 300],
])('a layout whose index has no room for more %s is left as it is', async (_, count, bytes) => {
  const { folder, layout, image, subject, listed } = written();
  const others = Array.from({ length: count - 1 }, (_, at) => ({ ...image, digest: `sha256:${String(at).padStart(64, '0')}` }));
  layout.list([image, ...others], { annotations: { note: 'x'.repeat(bytes) } });
  expect(await publish(open(), [subject])).toMatchObject({ status: 'failed', problem: { code: 'STORE_TOO_LARGE' } });
  expect(listed()).toHaveLength(count);
  expect(readdirSync(join(root, folder)).sort()).toEqual(['blobs', 'index.json', 'oci-layout']);
});

test('a folder that is no layout is left as it is', async () => {
  const { folder, subject } = written();
  rmSync(join(root, folder, 'oci-layout'));
  const before = readFileSync(join(root, folder, 'index.json'), 'utf8');
  expect(await publish(open(), [subject])).toMatchObject({ status: 'failed', problem: { code: 'INPUT_IMAGE_CONTENT' } });
  expect(readFileSync(join(root, folder, 'index.json'), 'utf8')).toBe(before);
  expect(await publish(open('./nowhere'), [subject])).toMatchObject({ status: 'failed', problem: { code: 'INPUT_UNREADABLE' } });
});
