import { mapInParallel } from '../../base/concurrency.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { ImageSource } from '../../oci/copy/image-source.ts';
import { REFERRERS_IN_FLIGHT } from '../../oci/limits.ts';
import { isBundleType } from '../../oci/referrers/oci-manifest.ts';
import { MAX_BUNDLE } from '../../sigstore/limits.ts';
import { MAX_BUNDLES_OF_REFERRER } from '../limits.ts';
import type { FoundBundle, StoreAnswer } from '../store.ts';
import { type BundleCollector, createBundleCollector } from './bundle-collector.ts';
import { readLegacyBundles } from './legacy-cosign.ts';

/**
 * Reads the bundles that refer to a manifest. The manifest of every candidate is read, because lists can state a wrong type (some
 * registries state the type of the config, some none): it must have the listed digest, name this subject, and contain a bundle. The
 * bundles that cosign 1 and 2 stored under tags follow.
 *
 * @throws ChopmarkError `STORE_…` if the candidates cannot be listed, or exceed the limit
 */
export async function readImageBundles(source: ImageSource, digest: string): Promise<StoreAnswer> {
  const referrers = await source.referrers(digest);
  const reading = createBundleCollector(source.name);
  await mapInParallel(referrers, REFERRERS_IN_FLIGHT, ({ reference }) => {
    const location = `${source.name}${reference.includes(':') ? '@' : ':'}${reference}`;
    return reading.attempt(location, () => readCandidate(source, reference, digest, { location, reading }));
  });
  await readLegacyBundles(source, digest, reading);
  // The registry chooses the order of the list, and the order of the responses is random. So they are sorted.
  const byPlace = (a: { location: string }, b: { location: string }) => (a.location < b.location ? -1 : 1);
  return { found: reading.found.sort(byPlace), unread: reading.unread.sort(byPlace) };
}

async function readCandidate(
  source: ImageSource,
  reference: string,
  subject: string,
  { location, reading }: { location: string; reading: Pick<BundleCollector, 'count'> },
): Promise<FoundBundle[]> {
  const read = await source.manifest(reference);
  if (read) reading.count(read.bytes);
  // Listed but not found: the registry has deleted it.
  if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject) return [];
  const layers = read.manifest.layers.filter(({ mediaType }) => isBundleType(mediaType));
  if (layers.length > MAX_BUNDLES_OF_REFERRER) throw tooMany(location, layers.length);
  const found: FoundBundle[] = [];
  for (const layer of layers) {
    const bytes = await source.blob(layer, MAX_BUNDLE);
    reading.count(bytes);
    found.push({ location, bytes });
  }
  return found;
}

const tooMany = (location: string, count: number) =>
  new ChopmarkError({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `${location} has ${count} bundles, and at most ${MAX_BUNDLES_OF_REFERRER} are read of one manifest.`,
    hint: 'Known tools write one bundle into each manifest. Ask the owner of the manifest.',
  });
