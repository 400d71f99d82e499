import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { registrySource } from '../../../src/oci/copy/image-source.ts';
import { repairImage } from '../../../src/oci/referrers/repair-oci.ts';
import { BUNDLE_MEDIA_TYPE } from '../../../src/sigstore/bundle.ts';
import type { Subject } from '../../../src/sigstore/subject.ts';
import { createOciStore } from '../../../src/stores/oci/oci.ts';
import { readImageBundles } from '../../../src/stores/oci/read-image-bundles.ts';
import { answer, digestOf, EMPTY, type FakeRegistry, fakeRegistry, openFake } from '../../oci/fake-registry.ts';

const TEXT = readFileSync(new URL('../../fixtures/bundles/dsse-v0.3.json', import.meta.url), 'utf8').trim();
const PLACE = { registry: 'registry.example', repository: 'acme/app' };
const NAME = 'registry.example/acme/app';
const clock = { sleep: async () => undefined };

/** The same bundle, told apart by white space. */
const text = (number: number) => TEXT + ' '.repeat(number);

function prepare(options?: { withReferrers?: boolean }) {
  const registry = fakeRegistry(options);
  const { digest } = registry.putJson({ config: EMPTY, layers: [] }, '1');
  const subject: Subject = { name: NAME, digest: { sha256: digest.slice(7) }, image: `${NAME}@${digest}` };
  const store = () => createOciStore({ open: openFake(registry), clock, random: () => 0 });
  const publish = (number = 0, subjects: readonly Subject[] = [subject]) =>
    store().publish({ name: 'b', text: text(number), kind: 'custom', subjects });
  const find = async () => (await store().find(subject)).found.map(({ bytes }) => bytes.toString()).sort();
  return { registry, digest, subject, store, publish, find, fallback: digest.replace(':', '-') };
}

const manifestOf = ({ manifests }: FakeRegistry, reference: string) => JSON.parse(manifests.get(reference)?.bytes.toString() ?? '{}');

describe('writing', () => {
  test('the manifest is that of cosign 3', async () => {
    const { registry, publish, digest } = prepare({ withReferrers: true });
    const receipt = await publish();
    expect(receipt).toEqual({
      store: 'oci',
      status: 'stored',
      url: expect.stringMatching(/^registry\.example\/acme\/app@sha256:[0-9a-f]{64}$/),
    });
    const manifest = manifestOf(registry, receipt.url?.split('@')[1] ?? '');
    expect(manifest).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: BUNDLE_MEDIA_TYPE,
      config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf('{}'), size: 2, artifactType: BUNDLE_MEDIA_TYPE },
      layers: [{ mediaType: BUNDLE_MEDIA_TYPE, digest: digestOf(TEXT), size: Buffer.byteLength(TEXT) }],
      subject: { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: expect.any(Number) },
      annotations: {
        'dev.sigstore.bundle.content': 'dsse-envelope',
        'dev.sigstore.bundle.predicateType': expect.stringContaining('://'),
        'org.opencontainers.image.created': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      },
    });
    expect(registry.blobs.get(digestOf('{}'))?.toString()).toBe('{}');
    // No tag of any kind where the registry keeps account of referrers.
    expect([...registry.manifests.keys()].filter((reference) => !reference.includes(':'))).toEqual(['1']);
  });

  test('the same bundle twice is one referrer', async () => {
    for (const withReferrers of [true, false]) {
      const { publish, find, registry, fallback } = prepare({ withReferrers });
      expect([(await publish()).status, (await publish()).status]).toEqual(['stored', 'already-stored']);
      expect(await find()).toEqual([text(0)]);
      if (!withReferrers) expect(manifestOf(registry, fallback).manifests).toHaveLength(1);
    }
  });

  test('the fallback index says what the manifest says, and keeps what others put there', async () => {
    const { registry, publish, fallback } = prepare();
    const theirs = {
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      digest: digestOf('theirs'),
      size: 6,
      artifactType: 'application/vnd.acme',
      annotations: { a: 'b' },
    };
    registry.putJson({ mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [theirs], annotations: { kept: 'yes' } }, fallback);
    const receipt = await publish();
    const manifest = manifestOf(registry, receipt.url?.split('@')[1] ?? '');
    const index = manifestOf(registry, fallback);
    expect(index.annotations).toEqual({ kept: 'yes' });
    expect(index.manifests).toEqual([
      theirs,
      expect.objectContaining({ artifactType: BUNDLE_MEDIA_TYPE, annotations: manifest.annotations }),
    ]);
  });

  test('five bundles about one image are one write of the index, and few requests each', async () => {
    const { registry, store, subject, fallback } = prepare();
    const one = store();
    await Promise.all([1, 2, 3, 4, 5].map((number) => one.publish({ name: 'b', text: text(number), kind: 'custom', subjects: [subject] })));
    expect(manifestOf(registry, fallback).manifests).toHaveLength(5);
    expect(registry.seen.filter(({ method, url }) => method === 'PUT' && url.pathname.endsWith(fallback))).toHaveLength(1);
    // The image is resolved beside that, with one request more.
    expect(registry.seen.length / 5).toBeLessThanOrEqual(5);
  });

  test('an image that is not there, and subjects that are no images', async () => {
    const { publish } = prepare();
    const gone = { name: NAME, digest: { sha256: 'a'.repeat(64) } };
    expect(await publish(0, [gone])).toMatchObject({ status: 'failed', problem: { code: 'STORE_NOT_FOUND' } });
    for (const name of ['app.tar.gz', 'dist/app.tar.gz', 'acme/app', ''])
      expect(await publish(0, [{ name, digest: { sha256: 'a'.repeat(64) } }])).toEqual({
        store: 'oci',
        status: 'skipped',
        reason: 'it is not about an image',
      });
  });

  test('a digest that was named like an image goes to that image', async () => {
    const { publish, digest, find } = prepare();
    expect(await publish(0, [{ name: 'Registry.Example/Acme/App', digest: { sha256: digest.slice(7) } }])).toMatchObject({
      status: 'stored',
    });
    expect(await find()).toEqual([text(0)]);
  });
});

describe('writers that do not see each other', () => {
  /** Writes to the index are lost, or put an old index back, as stale writers do. */
  const lose = (registry: FakeRegistry, fallback: string, times: number, status = 201) => {
    let left = times;
    registry.behave(({ method, url }) => (method === 'PUT' && url.pathname.endsWith(fallback) && left-- > 0 ? answer(status) : undefined));
  };

  test.each([201, 412, 409])('a write of the index that was overwritten or refused (%i) is repeated', async (status) => {
    const { registry, publish, fallback } = prepare();
    lose(registry, fallback, 3, status);
    expect(await publish()).toMatchObject({ status: 'stored' });
    expect(manifestOf(registry, fallback).manifests).toHaveLength(1);
  });

  test('whoever writes puts back what others lost, and hidden bundles are found by their tags', async () => {
    const { registry, publish, find, fallback, digest } = prepare();
    await publish(1);
    await publish(2);
    registry.putJson({ mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [] }, fallback);
    expect(await find()).toEqual([text(1), text(2)]);
    await publish(3);
    expect(manifestOf(registry, fallback).manifests).toHaveLength(3);
    registry.putJson({ mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [] }, fallback);
    const options = { open: openFake(registry), clock, random: () => 0 };
    expect(await repairImage({ ...PLACE, digest }, options)).toMatchObject({ status: 'repaired', added: { length: 3 } });
    expect(await repairImage({ ...PLACE, digest }, options)).toEqual({ status: 'whole', added: [] });
    expect(manifestOf(registry, fallback).manifests).toHaveLength(3);
  });

  test('an ETag goes back as If-Match', async () => {
    const { registry, publish, fallback } = prepare();
    await publish(1);
    const current = registry.manifests.get(fallback);
    registry.behave(({ method = 'GET', url }) => {
      if (method !== 'GET' || !url.pathname.endsWith(fallback)) return undefined;
      return answer(200, current?.bytes, { 'content-type': current?.mediaType ?? '', etag: '"v1"' });
    });
    const adding = publish(2);
    await adding;
    const writes = registry.seen.filter(({ method, url }) => method === 'PUT' && url.pathname.endsWith(fallback));
    expect(writes[0]?.headers?.['if-match']).toBeUndefined();
    expect(writes.at(-1)?.headers?.['if-match']).toBe('"v1"');
  });

  test('an index that is always overwritten is told, and does no harm to what chopmark finds', async () => {
    const { registry, publish, find, fallback } = prepare();
    lose(registry, fallback, Number.POSITIVE_INFINITY);
    expect(await publish()).toMatchObject({
      status: 'failed',
      problem: { code: 'STORE_REFUSED', hint: expect.stringContaining('store repair') },
    });
    expect(await find()).toEqual([text(0)]);
  });

  test('a tag of ours that names something else adds nothing to the index', async () => {
    const { registry, publish, fallback, digest } = prepare();
    registry.putJson({ config: EMPTY, layers: [], annotations: { evil: 'yes' } }, `${fallback}.chopmark-${'0'.repeat(32)}`);
    registry.putJson({ config: EMPTY, layers: [], subject: { ...EMPTY, digest } }, `${fallback}.chopmark-${'1'.repeat(32)}`);
    await publish();
    expect(manifestOf(registry, fallback).manifests).toHaveLength(1);
  });
});

describe('reading', () => {
  const source = (registry: FakeRegistry) => registrySource(openFake(registry)(PLACE, 'pull'));

  test('what the list says of types is not believed', async () => {
    const { registry, publish, digest, fallback } = prepare();
    await publish();
    const index = manifestOf(registry, fallback);
    registry.putJson(
      {
        ...index,
        manifests: index.manifests.map(({ artifactType: _, annotations: __, ...rest }: Record<string, unknown>) => ({
          ...rest,
          artifactType: EMPTY.mediaType,
        })),
      },
      fallback,
    );
    expect((await readImageBundles(source(registry), digest)).found).toHaveLength(1);
  });

  test('only what names this image, and is a bundle', async () => {
    const { registry, publish, digest, fallback } = prepare();
    await publish();
    const layer = { mediaType: BUNDLE_MEDIA_TYPE, digest: digestOf(TEXT), size: Buffer.byteLength(TEXT) };
    const other = { ...EMPTY, digest: digestOf('another image') };
    const listed = [
      registry.putJson({ config: EMPTY, layers: [layer], subject: other }),
      registry.putJson({ config: EMPTY, layers: [layer] }),
      registry.putJson({ config: EMPTY, layers: [{ ...layer, mediaType: 'application/vnd.acme' }], subject: { ...EMPTY, digest } }),
      { ...EMPTY, mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf('collected as garbage') },
    ];
    const index = manifestOf(registry, fallback);
    registry.putJson({ ...index, manifests: [...listed, ...index.manifests] }, fallback);
    const { found, unread } = await readImageBundles(source(registry), digest);
    expect([found.length, unread]).toEqual([1, []]);
  });

  test('a broken candidate is told and hides no other', async () => {
    const { registry, publish, digest, fallback } = prepare();
    await publish();
    const broken = { mediaType: BUNDLE_MEDIA_TYPE, digest: digestOf('promised'), size: 8 };
    registry.blobs.set(broken.digest, Buffer.from('replaced'));
    const huge = { ...broken, size: 2 ** 31 };
    const listed = [broken, huge].map((layer) => registry.putJson({ config: EMPTY, layers: [layer], subject: { ...EMPTY, digest } }));
    const index = manifestOf(registry, fallback);
    registry.putJson({ ...index, manifests: [...listed, ...index.manifests] }, fallback);
    const { found, unread } = await readImageBundles(source(registry), digest);
    expect(found).toHaveLength(1);
    // The second claims more than all bundles of an image may have, and nothing of it is read.
    expect(unread.map(({ problem }) => problem.code).sort()).toEqual(['STORE_ANSWER_TOO_LARGE', 'STORE_INVALID_RESPONSE']);
  });
});
