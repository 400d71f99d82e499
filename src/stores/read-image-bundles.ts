import { ChopmarkError, type Problem } from '../core/errors.ts';
import { mapInParallel } from '../core/in-parallel.ts';
import { MAX_BUNDLE, MAX_REFERRERS_BYTES, REFERRERS_IN_FLIGHT } from '../core/limits.ts';
import type { ImageSource } from '../registry/image-source.ts';
import type { Referrer } from '../registry/referrers.ts';
import { readLegacyBundles } from './legacy-cosign.ts';
import { isBundleType } from './oci-manifest.ts';
import type { FoundBundle } from './store.ts';

/** What refers to an image and could not be read; it hides nothing else. */
export interface Unreadable {
  location: string;
  problem: Omit<Problem, 'cause'>;
}

export interface ImageBundles {
  found: FoundBundle[];
  unreadable: Unreadable[];
}

/**
 * The bundles that refer to a manifest. Every candidate's own manifest is read, since lists lie about types (some registries name
 * the config's, some nothing): it must have the digest it was listed by, name this subject, and hold a bundle. Those that cosign 1
 * and 2 left under tags come after them.
 *
 * @throws ChopmarkError `STORE_…` where the candidates cannot be listed, or are more than is read
 */
export async function readImageBundles(source: ImageSource, digest: string): Promise<ImageBundles> {
  const referrers = await source.referrers(digest);
  let bytes = 0;
  const count = (size: number) => {
    bytes += size;
    if (bytes > MAX_REFERRERS_BYTES) throw tooMuch(source);
  };
  const found: FoundBundle[] = [];
  const unreadable: Unreadable[] = [];
  await mapInParallel(referrers, REFERRERS_IN_FLIGHT, async (referrer) => {
    const location = `${source.name}${referrer.reference.includes(':') ? '@' : ':'}${referrer.reference}`;
    try {
      for (const bundle of await readCandidate(source, referrer, digest, count)) found.push({ location, bytes: bundle });
    } catch (error) {
      if (!(error instanceof ChopmarkError) || error.message === tooMuch(source).message) throw error;
      const { code, message, hint } = error;
      unreadable.push({ location, problem: { code, message, hint } });
    }
  });
  found.push(...(await readLegacyBundles(source, digest)));
  // The order of a list is the registry's choice; that of the answers is chance.
  const byPlace = (a: { location: string }, b: { location: string }) => (a.location < b.location ? -1 : 1);
  return { found: found.sort(byPlace), unreadable: unreadable.sort(byPlace) };
}

async function readCandidate(
  source: ImageSource,
  { reference }: Referrer,
  subject: string,
  count: (size: number) => void,
): Promise<Buffer[]> {
  const read = await source.manifest(reference);
  // Listed and gone: garbage that a registry collected.
  if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject) return [];
  const { artifactType, config, layers } = read.manifest;
  const isBundle = [artifactType, config.mediaType, ...layers.map(({ mediaType }) => mediaType)].some(isBundleType);
  const bundles: Buffer[] = [];
  for (const layer of isBundle ? layers.filter(({ mediaType }) => isBundleType(mediaType)) : []) {
    const bundle = await source.blob(layer, MAX_BUNDLE);
    // What was read counts, not what a manifest claims: a claim alone must not keep the others from being read.
    count(bundle.length);
    bundles.push(bundle);
  }
  return bundles;
}

const tooMuch = ({ name }: ImageSource) =>
  new ChopmarkError({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The bundles that refer to one image in ${name} have more than ${MAX_REFERRERS_BYTES} bytes.`,
    hint: 'What is beyond the bound is not read, so nothing is decided: remove what nobody needs, or verify with --bundle.',
  });
