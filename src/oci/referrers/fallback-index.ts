import { ChopmarkError } from '../../base/errors/errors.ts';
import type { RunClock } from '../../base/ports.ts';
import { MAX_INDEX_WRITES, SETTLE_WINDOW } from '../limits.ts';
import type { Descriptor } from '../manifest.ts';
import { OCI_INDEX } from '../media-types.ts';
import { getManifest, putManifest, type ReadManifest } from '../registry/contents.ts';
import type { Repository } from '../registry/registry.ts';
import { toRegistryError } from '../registry/response-error.ts';
import { fallbackTag, findByOwnTag, listOwnTags } from './fallback-tags.ts';

/** Reads the manifest with that tag and returns its descriptor, as in an index; undefined if it is not about the subject. */
export type DescribeTagged = (tag: string) => Promise<Descriptor | undefined>;

export interface IndexWriter {
  repository: Repository;
  /** Digest of the manifest that is referred to. */
  subject: string;
  describe: DescribeTagged;
  clock: Pick<RunClock, 'sleep'>;
  /** Between 0 and 1: writers that collided should not collide again. */
  random: () => number;
}

/** Statuses of a registry if the index has changed since it was read. */
const CHANGED = [409, 412];

/**
 * Adds descriptors to the fallback index of a subject, and repeats this until they are still there after the settle window.
 *
 * Without the referrers API there is no operation to add an entry: an index is read, changed and written as a whole, and if the registry
 * ignores If-Match the last writer wins. So each check after a write looks for every bundle that has a tag of its own, not only for the
 * bundles of this run: the last writer sees what its write left out, and writes again. Each writer creates its tags before its first check,
 * so nothing is left out when the last writer is done.
 *
 * @throws ChopmarkError `STORE_…`; the manifests keep their tags in that case.
 */
export async function addToFallbackIndex(added: readonly Descriptor[], writer: IndexWriter): Promise<void> {
  const { repository, subject, clock, random } = writer;
  const tag = fallbackTag(subject);
  let wanted = added;
  for (let looks = 0; looks < MAX_INDEX_WRITES; looks++) {
    const index = await readIndex(repository, tag);
    const missing = findMissing(wanted, index?.listed ?? []);
    if (missing.length > 0) await writeIndex(repository, tag, [...(index?.listed ?? []), ...missing], index);
    await clock.sleep(SETTLE_WINDOW * (0.5 + random() / 2));
    const left = await findLeftOut(writer, wanted);
    if (left.length === 0) return;
    wanted = [...new Map([...wanted, ...left].map((descriptor) => [descriptor.digest, descriptor])).values()];
  }
  throw new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `The index of referrers of ${subject} in ${repository.name} was overwritten after each of ${MAX_INDEX_WRITES} writes.`,
    hint: 'The attestations are stored under tags of their own, and chopmark finds them. For other tools, run chopmark store repair when no other job writes.',
  });
}

/**
 * Rewrites the index from its entries and everything that has a tag of its own.
 *
 * @returns Digests that were missing.
 * @throws ChopmarkError `STORE_…`
 */
export async function repairFallbackIndex(writer: IndexWriter): Promise<string[]> {
  const left = await findLeftOut(writer, []);
  if (left.length > 0) await addToFallbackIndex(left, writer);
  return left.map(({ digest }) => digest);
}

/** Those whose digest is not among the others. */
function findMissing(wanted: readonly Descriptor[], listed: readonly Descriptor[]): Descriptor[] {
  const known = new Set(listed.map(({ digest }) => digest));
  return wanted.filter(({ digest }) => !known.has(digest));
}

/** The entries that the index lacks: from `wanted`, and from everything that has a tag of its own. */
async function findLeftOut({ repository, subject, describe }: IndexWriter, wanted: readonly Descriptor[]): Promise<Descriptor[]> {
  const [index, tags] = await Promise.all([readIndex(repository, fallbackTag(subject)), listOwnTags(repository, subject)]);
  const listed = index?.listed ?? [];
  const ours = findMissing(wanted, listed);
  const findKnown = findByOwnTag([...listed, ...ours]);
  const findWanted = findByOwnTag(wanted);
  const others: Descriptor[] = [];
  for (const tag of tags) {
    if (findKnown(tag)) continue;
    const descriptor = findWanted(tag) ?? (await describe(tag));
    if (descriptor) others.push(descriptor);
  }
  return [...ours, ...others];
}

interface ReadIndex {
  read: ReadManifest;
  listed: readonly Descriptor[];
}

async function readIndex(repository: Repository, tag: string): Promise<ReadIndex | undefined> {
  const read = await getManifest(repository, tag);
  if (read === undefined) return undefined;
  if (read.manifest.kind === 'index') return { read, listed: read.manifest.manifests };
  throw new ChopmarkError({
    code: 'STORE_INVALID_RESPONSE',
    message: `The tag ${tag} of ${repository.name} is not an index of attestations.`,
    hint: 'Move the other content to another tag: the OCI specification reserves this one for referrers.',
  });
}

async function writeIndex(
  repository: Repository,
  tag: string,
  manifests: readonly Descriptor[],
  { read }: Partial<ReadIndex> = {},
): Promise<void> {
  const annotations =
    read?.manifest.kind === 'index' && Object.keys(read.manifest.annotations).length > 0 ? { annotations: read.manifest.annotations } : {};
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests, ...annotations }));
  const answer = await putManifest(repository, bytes, { mediaType: OCI_INDEX, reference: tag, ...(read?.etag && { ifMatch: read.etag }) });
  // Changed in the meantime: the next check detects it and writes again.
  if (answer.status === 201 || answer.status === 200 || CHANGED.includes(answer.status)) return;
  throw toRegistryError(answer, repository.registry, `writing the index ${tag}`);
}
