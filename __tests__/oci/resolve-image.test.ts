import { describe, expect, test } from '@jest/globals';
import { registrySource } from '../../src/oci/copy/image-source.ts';
import { readPlatformChoice } from '../../src/oci/platform-choice.ts';
import { resolveImage } from '../../src/oci/resolve-image.ts';
import { digestOf, EMPTY, type FakeRegistry, fakeRegistry, openFake } from './fake-registry.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const platform = (os: string, architecture: string, variant?: string) => ({ platform: { os, architecture, ...(variant && { variant }) } });
const image = (registry: FakeRegistry, name: string) => registry.putJson({ config: EMPTY, layers: [], annotations: { name } });

/** An image for two platforms, with a nested index, BuildKit's attestation and something foreign. */
function multiPlatform() {
  const registry = fakeRegistry();
  const [amd64, arm64, armv7, attestation] = ['amd64', 'arm64', 'armv7', 'attestation'].map((name) => image(registry, name)) as ReturnType<
    typeof image
  >[];
  const nested = registry.putJson({ mediaType: INDEX, manifests: [{ ...armv7, ...platform('linux', 'arm', 'v7') }] });
  const index = registry.putJson(
    {
      mediaType: INDEX,
      manifests: [
        { ...amd64, ...platform('linux', 'amd64') },
        { ...arm64, ...platform('linux', 'arm64', 'v8') },
        nested,
        { ...attestation, ...platform('unknown', 'unknown'), annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } },
        { mediaType: 'application/vnd.acme.thing', digest: digestOf('thing'), size: 5 },
      ],
    },
    'latest',
  );
  return { registry, index: index.digest, amd64: amd64?.digest, arm64: arm64?.digest, armv7: armv7?.digest, nested: nested.digest };
}

const resolve = (registry: FakeRegistry, ...words: string[]) =>
  resolveImage(
    registrySource(openFake(registry)({ registry: 'r.example', repository: 'acme/app' }, 'pull')),
    'latest',
    readPlatformChoice(words),
  );

const digests = async (...words: string[]) => {
  const made = multiPlatform();
  const { chosen } = await resolve(made.registry, ...words);
  return chosen.map(({ digest }) => Object.entries(made).find(([, known]) => known === digest)?.[0]);
};

describe('what is chosen of an index', () => {
  test.each([
    [[], ['index']],
    [['index'], ['index']],
    [['all'], ['index', 'amd64', 'arm64', 'nested', 'armv7']],
    [['linux/amd64'], ['amd64']],
    [['linux/arm64'], ['arm64']],
    [['linux/arm64/v8'], ['arm64']],
    [['linux/arm'], ['armv7']],
    [
      ['index,linux/amd64', 'linux/arm/v7'],
      ['index', 'amd64', 'armv7'],
    ],
  ])('%j', async (words, expected) => {
    expect(await digests(...words)).toEqual(expected);
  });

  test('by default nothing but the index itself is asked for', async () => {
    const { registry } = multiPlatform();
    await resolve(registry);
    expect(registry.seen).toHaveLength(1);
  });

  test('what is no image is counted', async () => {
    expect((await resolve(multiPlatform().registry, 'all')).foreign).toBe(1);
  });

  test('a platform that it has not is an error that names those it has', async () => {
    await expect(resolve(multiPlatform().registry, 'windows/amd64')).rejects.toMatchObject({
      code: 'INPUT_IMAGE_PLATFORM',
      hint: 'Its platforms are linux/amd64, linux/arm64/v8, linux/arm/v7.',
    });
  });

  test.each(['linux', 'linux/amd64/v1/x', 'linux amd64', '../x'])('%s is no platform', (word) => {
    expect(() => readPlatformChoice([word])).toThrow(expect.objectContaining({ code: 'INPUT_OPTION_VALUE' }));
  });
});

describe('an image that is no index', () => {
  test('is itself, and says in its configuration what it is for', async () => {
    const registry = fakeRegistry();
    const config = Buffer.from(JSON.stringify({ os: 'linux', architecture: 'amd64' }));
    registry.blobs.set(digestOf(config), config);
    const { digest } = registry.putJson(
      { config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf(config), size: config.length }, layers: [] },
      'latest',
    );
    for (const words of [[], ['all'], ['linux/amd64']])
      expect(await resolve(registry, ...words)).toEqual({ digest, chosen: [{ digest }], foreign: 0 });
    await expect(resolve(registry, 'linux/arm64')).rejects.toMatchObject({
      code: 'INPUT_IMAGE_PLATFORM',
      hint: 'Its platforms are linux/amd64.',
    });
  });

  test('of a type that nobody knows has a digest all the same', async () => {
    const registry = fakeRegistry();
    const { digest } = registry.putJson({ mediaType: 'application/vnd.acme.thing+json', anything: 1 }, 'latest');
    expect(await resolve(registry, 'all')).toEqual({ digest, chosen: [{ digest }], foreign: 0 });
  });
});

describe('bounds', () => {
  test('a tag that is not there', async () => {
    await expect(resolve(fakeRegistry())).rejects.toMatchObject({ code: 'INPUT_IMAGE_MISSING' });
  });

  test('a nested index that is not there', async () => {
    const registry = fakeRegistry();
    registry.putJson({ mediaType: INDEX, manifests: [{ mediaType: INDEX, digest: digestOf('gone'), size: 4 }] }, 'latest');
    await expect(resolve(registry, 'all')).rejects.toMatchObject({ code: 'INPUT_IMAGE_MISSING' });
  });

  test('indexes within too many indexes are refused', async () => {
    const registry = fakeRegistry();
    let inner = image(registry, 'deep');
    for (let depth = 0; depth < 6; depth++) inner = registry.putJson({ mediaType: INDEX, manifests: [inner] }, 'latest');
    await expect(resolve(registry, 'all')).rejects.toMatchObject({ code: 'INPUT_IMAGE_CONTENT' });
  });

  test('more manifests than are worked on', async () => {
    const registry = fakeRegistry();
    const many = Array.from({ length: 1_001 }, (_, at) => ({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      digest: digestOf(`${at}`),
      size: 1,
    }));
    registry.putJson({ mediaType: INDEX, manifests: many }, 'latest');
    await expect(resolve(registry, 'all')).rejects.toMatchObject({ code: 'INPUT_IMAGE_CONTENT' });
  });
});
