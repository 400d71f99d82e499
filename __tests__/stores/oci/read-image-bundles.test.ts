import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type ImageSource, registrySource } from '../../../src/oci/copy/image-source.ts';
import { MAX_REFERRERS } from '../../../src/oci/limits.ts';
import type { ReadManifest } from '../../../src/oci/registry/contents.ts';
import { BUNDLE_MEDIA_TYPE } from '../../../src/sigstore/bundle.ts';
import { MAX_BUNDLES_OF_REFERRER, MAX_REFERRERS_BYTES } from '../../../src/stores/limits.ts';
import { createOciStore } from '../../../src/stores/oci/oci.ts';
import { readImageBundles } from '../../../src/stores/oci/read-image-bundles.ts';
import { digestOf, EMPTY, fakeRegistry, openFake } from '../../oci/fake-registry.ts';

const TEXT = readFileSync(new URL('../../fixtures/bundles/dsse-v0.3.json', import.meta.url), 'utf8').trim();
const PLACE = { registry: 'registry.example', repository: 'acme/app' };
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const PEM = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';

/** An image with one good bundle. */
async function prepare() {
  const registry = fakeRegistry();
  const { digest } = registry.putJson({ config: EMPTY, layers: [] }, '1');
  const store = createOciStore({ open: openFake(registry), clock: { sleep: async () => undefined } });
  const name = `${PLACE.registry}/${PLACE.repository}`;
  const subjects = [{ name, digest: { sha256: digest.slice(7) }, image: `${name}@${digest}` }];
  await store.publish({ name: 'b', text: TEXT, kind: 'custom', subjects });
  return { registry, digest, read: () => readImageBundles(registrySource(openFake(registry)(PLACE, 'pull')), digest) };
}

describe('what cosign left under tags', () => {
  const legacy = (digest: string) => `${digest.replace(':', '-')}.att`;

  test('and is broken is told, and hides neither bundles nor its neighbors', async () => {
    const { registry, digest, read } = await prepare();
    const envelope = Buffer.from('{"payload":"","payloadType":"x","signatures":[]}');
    registry.blobs.set(digestOf(envelope), envelope);
    const good = { mediaType: ENVELOPE, digest: digestOf(envelope), size: envelope.length };
    const annotations = { 'dev.sigstore.cosign/certificate': PEM };
    const layers = [
      { ...good, digest: digestOf('gone'), annotations },
      { ...good, size: 2 ** 31, annotations },
      { ...good, annotations },
    ];
    registry.putJson({ config: EMPTY, layers }, legacy(digest));
    const { found, unread } = await read();
    expect(found.map(({ location }) => location)).toEqual([
      expect.stringContaining(`:${legacy(digest)}#2`),
      expect.stringContaining('@sha256:'),
    ]);
    expect(unread.map(({ location, problem }) => [location.slice(-2), problem.code])).toEqual([
      ['#0', 'STORE_NOT_FOUND'],
      ['#1', 'STORE_ANSWER_TOO_LARGE'],
    ]);
  });

  test('and is no manifest at all is told', async () => {
    const { registry, digest, read } = await prepare();
    registry.manifests.set(legacy(digest), { bytes: Buffer.from('{"layers":5}'), mediaType: MANIFEST });
    const { found, unread } = await read();
    expect([found.length, unread.map(({ problem }) => problem.code)]).toEqual([1, ['STORE_INVALID_RESPONSE']]);
  });
});

describe('bounds', () => {
  /** Manifests of a size nobody needs, as a registry would serve them. */
  const source = (referrers: number, manifest: (reference: string) => ReadManifest | undefined): ImageSource => ({
    name: 'r.example/a',
    manifest: async (reference) => manifest(reference),
    blob: async () => Buffer.from('{}'),
    saveBlob: async () => undefined,
    hasBlob: async () => true,
    referrers: async () => Array.from({ length: referrers }, (_, at) => ({ reference: digestOf(`${at}`) })),
  });
  const image = (reference: string, layers: number, bytes: Buffer): ReadManifest => ({
    digest: reference,
    bytes,
    mediaType: MANIFEST,
    manifest: {
      kind: 'image',
      mediaType: MANIFEST,
      annotations: {},
      config: EMPTY,
      layers: Array.from({ length: layers }, () => ({ mediaType: BUNDLE_MEDIA_TYPE, digest: digestOf('{}'), size: 2 })),
      subject: { ...EMPTY, digest: digestOf('image') },
    },
  });

  test('manifests count like bundles', async () => {
    const bytes = Buffer.alloc(4 << 20);
    const many = MAX_REFERRERS_BYTES / bytes.length + 1;
    await expect(
      readImageBundles(
        source(many, (reference) => image(reference, 0, bytes)),
        digestOf('image'),
      ),
    ).rejects.toMatchObject({
      code: 'STORE_ANSWER_TOO_LARGE',
    });
  });

  test('one manifest may hold few bundles, and all manifests no more than may refer to an image', async () => {
    let asked = 0;
    const many = (referrers: number, layers: number) => ({
      ...source(referrers, (reference) => (reference.startsWith('sha256:') ? image(reference, layers, Buffer.alloc(1)) : undefined)),
      blob: async () => {
        asked++;
        return Buffer.from('{}');
      },
    });
    const { found, unread } = await readImageBundles(many(3, MAX_BUNDLES_OF_REFERRER + 1), digestOf('image'));
    expect([found.length, unread.length, asked]).toEqual([0, 3, 0]);
    expect((await readImageBundles(many(3, MAX_BUNDLES_OF_REFERRER), digestOf('image'))).found).toHaveLength(3 * MAX_BUNDLES_OF_REFERRER);
    await expect(readImageBundles(many(1_000, MAX_BUNDLES_OF_REFERRER), digestOf('image'))).rejects.toMatchObject({
      code: 'STORE_ANSWER_TOO_LARGE',
    });
    expect(asked).toBeLessThan(MAX_REFERRERS + 500);
  });
});
