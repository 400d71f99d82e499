import { expect, test } from '@jest/globals';
import { MAX_INDEX_WRITES, MAX_REFERRERS } from '../../../src/oci/limits.ts';
import { addToFallbackIndex, repairFallbackIndex } from '../../../src/oci/referrers/fallback-index.ts';
import { findByOwnTag, listOwnTags, ownTag } from '../../../src/oci/referrers/fallback-tags.ts';
import { answer, digestOf, EMPTY, fakeRegistry, openFake } from '../fake-registry.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const subject = digestOf('image');
const added = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf('bundle'), size: 6 };

function prepare() {
  const registry = fakeRegistry();
  const repository = openFake(registry)({ registry: 'registry.example', repository: 'acme/app' }, 'push');
  const writer = { repository, subject, describe: async () => undefined, clock: { sleep: async () => undefined }, random: () => 0 };
  return { registry, repository, writer };
}

test('a registry that shows a bundle and then does not, for ever, is given up on', async () => {
  const { registry, writer } = prepare();
  const shown = (manifests: unknown[]) =>
    answer(200, JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests }), { 'content-type': INDEX });
  let looks = 0;
  registry.behave(({ method = 'GET', url }) => {
    if (method !== 'GET' || !url.pathname.includes('/manifests/')) return undefined;
    if (looks > 10 * MAX_INDEX_WRITES) throw new Error('it is asked for ever');
    return shown(looks++ % 2 === 0 ? [added] : []);
  });
  await expect(addToFallbackIndex([added], writer)).rejects.toMatchObject({ code: 'STORE_REFUSED' });
});

test('more tags of ours than anybody writes are not looked through one by one', async () => {
  const { registry, repository, writer } = prepare();
  for (let at = 0; at <= MAX_REFERRERS; at++)
    registry.manifests.set(ownTag(subject, digestOf(`${at}`)), { bytes: Buffer.from('{}'), mediaType: EMPTY.mediaType });
  await expect(listOwnTags(repository, subject)).rejects.toMatchObject({ code: 'STORE_ANSWER_TOO_LARGE' });
  registry.seen.length = 0;
  await expect(repairFallbackIndex(writer)).rejects.toMatchObject({ code: 'STORE_ANSWER_TOO_LARGE' });
  expect(registry.seen.length).toBeLessThan(10);
});

test('the manifest of a tag is found among all at once', () => {
  const manifests = Array.from({ length: 20_000 }, (_, at) => ({ digest: digestOf(String(at)) }));
  const find = findByOwnTag(manifests);
  for (const manifest of manifests) if (find(ownTag(subject, manifest.digest)) !== manifest) throw new Error(manifest.digest);
  for (const tag of [ownTag(subject, digestOf('other')), 'latest', '.chopmark-', '']) expect(find(tag)).toBeUndefined();
});
