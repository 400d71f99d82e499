import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openLayout } from '../../../src/oci/layout/layout.ts';
import { readPlatformChoice } from '../../../src/oci/platform-choice.ts';
import { resolveImage } from '../../../src/oci/resolve-image.ts';
import { digestOf, EMPTY } from '../fake-registry.ts';

const root = mkdtempSync(join(tmpdir(), 'chopmark-layout-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

function layout() {
  const folder = join(root, String(++folders));
  mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true });
  const put = (content: string) => {
    writeFileSync(join(folder, 'blobs', 'sha256', digestOf(content).slice(7)), content);
    return { digest: digestOf(content), size: content.length };
  };
  const manifest = (value: Record<string, unknown>) => ({
    mediaType: MANIFEST,
    ...put(JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config: EMPTY, layers: [], ...value })),
  });
  const list = (...manifests: unknown[]) => writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
  return { folder, put, manifest, list };
}

const named = (name: string) => ({ annotations: { 'org.opencontainers.image.ref.name': name } });

test('an image is found by tag, by whole reference and by digest, and the only one without any of them', async () => {
  const { folder, manifest, list } = layout();
  const [one, two] = [manifest({ annotations: { a: '1' } }), manifest({ annotations: { a: '2' } })];
  list({ ...one, ...named('1.0') }, { ...two, ...named('ghcr.io/acme/app:2.0') });
  const source = openLayout(folder);
  const find = async (reference: string) => (await source.manifest(reference))?.digest;
  expect([await find('1.0'), await find('2.0'), await find(two.digest), await find('3.0'), await find('')]).toEqual([
    one.digest,
    two.digest,
    two.digest,
    undefined,
    undefined,
  ]);
  await expect(resolveImage(openLayout(folder), '', readPlatformChoice([]))).rejects.toMatchObject({
    code: 'INPUT_IMAGE_MISSING',
    message: expect.stringContaining('no single image'),
    hint: expect.stringContaining('has several images'),
  });
  list(one);
  expect((await resolveImage(openLayout(folder), '', readPlatformChoice([]))).digest).toBe(one.digest);
});

test('whatever is listed may refer to the image, also by way of the fallback index', async () => {
  const { folder, put, manifest, list } = layout();
  const image = manifest({});
  const [first, second] = [manifest({ annotations: { a: '1' } }), manifest({ annotations: { a: '2' } })];
  const index = put(JSON.stringify({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [second] }));
  list(image, first, { mediaType: 'application/vnd.oci.image.index.v1+json', ...index, ...named(image.digest.replace(':', '-')) });
  const found = (await openLayout(folder).referrers(image.digest)).map(({ reference }) => reference);
  expect(found).toEqual(expect.arrayContaining([first.digest, second.digest]));
  expect(found).not.toContain(image.digest);
});

test('a blob that was changed, is missing, or has another size', async () => {
  const { folder, manifest, list, put } = layout();
  const image = manifest({});
  list(image);
  writeFileSync(join(folder, 'blobs', 'sha256', image.digest.slice(7)), '{}');
  const source = openLayout(folder);
  await expect(source.manifest(image.digest)).rejects.toMatchObject({ code: 'INPUT_IMAGE_CONTENT' });
  expect(await source.manifest(digestOf('missing'))).toBeUndefined();
  expect(await source.manifest('sha256:../../../etc/passwd')).toBeUndefined();
  const blob = put('blob');
  await expect(source.blob({ ...blob, size: 3 }, 100)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' });
  await expect(source.blob({ ...blob, size: 5 }, 100)).rejects.toMatchObject({ code: 'INPUT_IMAGE_CONTENT' });
});

test('a folder that is no layout', async () => {
  await expect(openLayout(join(root, 'nowhere')).manifest('x')).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
  const { folder } = layout();
  writeFileSync(join(folder, 'index.json'), '{"manifests": 5}');
  await expect(openLayout(folder).manifest('x')).rejects.toMatchObject({ code: 'INPUT_IMAGE_CONTENT' });
});
