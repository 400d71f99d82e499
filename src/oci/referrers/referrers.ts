import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { MAX_MANIFEST, MAX_REFERRERS } from '../limits.ts';
import { type Descriptor, parseManifest } from '../manifest.ts';
import { OCI_INDEX } from '../media-types.ts';
import { getManifest } from '../registry/contents.ts';
import { readPages } from '../registry/next-page.ts';
import type { Repository } from '../registry/registry.ts';
import { toRegistryError } from '../registry/response-error.ts';
import { fallbackTag, findByOwnTag, listOwnTags } from './fallback-tags.ts';
import { tooManyReferrers } from './too-many-referrers.ts';

/** A possible referrer of an image: a manifest to read by this digest or tag. */
export interface Referrer {
  reference: string;
  /** Its entry in a list, which is not trusted. */
  descriptor?: Descriptor;
}

/** Statuses of registries without the referrers API. */
const WITHOUT_API = [400, 403, 404, 405, 406, 501];

/**
 * Referrers of a manifest (distribution-spec, "listing referrers"): those that the registry lists, or, if it does not support referrers,
 * those of the fallback index and those with a tag of their own.
 *
 * @throws ChopmarkError `STORE_…`
 */
export async function listReferrers(repository: Repository, digest: string): Promise<Referrer[]> {
  const known = await askReferrers(repository, digest);
  if (known) return bounded(known.map(byDigest), repository);
  const index = await getManifest(repository, fallbackTag(digest));
  const listed = index?.manifest.kind === 'index' ? index.manifest.manifests : [];
  const tags = await listOwnTags(repository, digest);
  const findListed = findByOwnTag(listed);
  const tagged = tags.filter((tag) => findListed(tag) === undefined);
  return bounded([...listed.map(byDigest), ...tagged.map((reference) => ({ reference }))], repository);
}

const byDigest = (descriptor: Descriptor): Referrer => ({ reference: descriptor.digest, descriptor });

/** @returns Undefined if the registry has no referrers API. */
export async function askReferrers(repository: Repository, digest: string): Promise<Descriptor[] | undefined> {
  const found: Descriptor[] = [];
  const read = (path: string | URL) => repository.send({ path, headers: { accept: OCI_INDEX }, maxBytes: MAX_MANIFEST });
  for await (const answer of readPages(repository, `referrers/${digest}`, read)) {
    // GHCR and others respond with a page of their own.
    const isIndex = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === OCI_INDEX;
    if (WITHOUT_API.includes(answer.status) || (answer.status === 200 && !isIndex)) return undefined;
    if (answer.status !== 200) throw toRegistryError(answer, repository.registry, `the referrers of ${digest}`);
    found.push(...readIndex(answer.body, repository));
    if (found.length > MAX_REFERRERS) throw tooManyReferrers(repository);
  }
  return found;
}

function readIndex(bytes: Buffer, repository: Repository): Descriptor[] {
  try {
    // An empty page may lack its media type.
    parseJson(bytes, { what: 'the list of referrers', maxBytes: MAX_MANIFEST });
    const manifest = parseManifest(bytes, OCI_INDEX, 'the list of referrers');
    return manifest.kind === 'index' ? manifest.manifests : [];
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ChopmarkError({
      code: 'STORE_INVALID_RESPONSE',
      message: `The registry ${repository.registry} returned an invalid list of referrers: ${error.message}.`,
      hint: 'The registry, or a proxy in front of it, is faulty or malicious. Report this to its operator.',
    });
  }
}

function bounded(referrers: Referrer[], repository: Repository): Referrer[] {
  const once = [...new Map(referrers.map((referrer) => [referrer.reference, referrer])).values()];
  if (once.length > MAX_REFERRERS) throw tooManyReferrers(repository);
  return once;
}
