import { JsonError, parseJson } from '../../base/json/json.ts';
import { readObject, readOptionalArray, readString } from '../../base/json/json-shape.ts';
import { MAX_MANIFEST, MAX_REFERRERS, MAX_TAGS } from '../limits.ts';
import { readPages } from '../registry/next-page.ts';
import type { Repository } from '../registry/registry.ts';
import { toRegistryError } from '../registry/response-error.ts';
import { tooManyReferrers } from './too-many-referrers.ts';

const LISTS_TAGS =
  'This registry has no referrers API, so bundles are found by their tags: give the login the permission to list tags (on Amazon ECR: ecr:ListImages).';

/** Tags on one page. */
const PAGE = 1_000;
/** Hex digits of the digest of the bundle's manifest in its tag; a tag has at most 128 characters. */
const MARK = 32;
/** What stands before it. */
const OWN = '.chopmark-';

/** Tag of the index of a manifest's referrers if the registry does not support referrers (distribution-spec, "referrers tag schema"). */
export const fallbackTag = (digest: string): string => digest.replace(':', '-').slice(0, 128);

/** Characters of the digest that go into a tag: all of sha256, and a part of longer ones. */
const prefixOf = (subject: string): string => `${subject.replace(':', '-').slice(0, 71)}${OWN}`;

/**
 * The tag that the manifest of a bundle gets in addition to the index. Writers of an index can overwrite each other's entries, but no
 * writer overwrites a tag that contains the digest of its manifest.
 */
export const ownTag = (subject: string, digest: string): string =>
  `${prefixOf(subject)}${digest.slice(digest.indexOf(':') + 1).slice(0, MARK)}`;

/** Whether the tag belongs to a manifest with this digest. */
export const isOwnTagOf = (tag: string, digest: string): boolean => findByOwnTag([{ digest }])(tag) !== undefined;

/** Finds the first manifest that a tag belongs to. An index can have thousands of entries, and an image thousands of tags. */
export function findByOwnTag<Described extends { digest: string }>(
  manifests: readonly Described[],
): (tag: string) => Described | undefined {
  const byMark = new Map<string, Described>();
  for (const manifest of manifests) {
    const mark = manifest.digest.slice(manifest.digest.indexOf(':') + 1).slice(0, MARK);
    if (!byMark.has(mark)) byMark.set(mark, manifest);
  }
  return (tag) => {
    const at = tag.lastIndexOf(OWN);
    return at === -1 ? undefined : byMark.get(tag.slice(at + OWN.length));
  };
}

/**
 * The tags of the bundles for a subject. Lists are sorted (distribution-spec), so one request finds them; the list of a registry that sorts
 * differently is searched as a whole, within limits.
 *
 * @throws ChopmarkError `STORE_…`
 */
export async function listOwnTags(repository: Repository, subject: string): Promise<string[]> {
  const prefix = prefixOf(subject);
  const found: string[] = [];
  let looked = 0;
  let last = prefix;
  let sorted = true;
  const read = (path: string | URL) => repository.send({ path, maxBytes: MAX_MANIFEST });
  for await (const answer of readPages(repository, `tags/list?n=${PAGE}&last=${encodeURIComponent(prefix)}`, read)) {
    if (answer.status === 404) return found;
    if (answer.status !== 200) throw toRegistryError(answer, repository.registry, 'the list of tags', LISTS_TAGS);
    for (const tag of readTags(answer.body)) {
      sorted &&= tag > last;
      last = tag;
      looked++;
      if (tag.startsWith(prefix)) found.push(tag);
    }
    // Each of them is a manifest to read.
    if (found.length > MAX_REFERRERS) throw tooManyReferrers(repository);
    if ((sorted && !last.startsWith(prefix)) || looked > MAX_TAGS) return found;
  }
  return found;
}

function readTags(bytes: Buffer): string[] {
  try {
    const list = readObject(parseJson(bytes, { what: 'the list of tags', maxBytes: MAX_MANIFEST }), 'the list of tags');
    return readOptionalArray(list.tags, 'tags', MAX_TAGS).map((tag) => readString(tag, 'tags', 256));
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return [];
  }
}
