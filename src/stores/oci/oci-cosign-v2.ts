import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError } from '../../base/json/json.ts';
import type { RunClock } from '../../base/ports.ts';
import { registrySource } from '../../oci/copy/image-source.ts';
import { fallbackTag } from '../../oci/referrers/fallback-tags.ts';
import type { OpenRepository } from '../../oci/registry/registry.ts';
import type { StoreReceipt } from '../../results/result.ts';
import { parseBundle } from '../../sigstore/parse-bundle.ts';
import { readSimpleSigning } from '../../sigstore/simple-signing.ts';
import type { DigestSet } from '../../sigstore/subject.ts';
import { DOCUMENT_SUFFIX } from '../bundle-names.ts';
import { failedReceipt } from '../receipts.ts';
import type { Store } from '../store.ts';
import { createBundleCollector } from './bundle-collector.ts';
import { resolveImageTargets } from './image-targets.ts';
import { readLegacyBundles } from './legacy-cosign.ts';
import { toLegacyLayer } from './legacy-layer.ts';
import { addLegacyLayer } from './write-legacy.ts';

/**
 * Stores attestations and signatures with their images in the format of cosign 1 and 2, under the tags `sha256-….att` and `.sig`, for
 * verifiers that read no newer format. They are written one after the other, because each write replaces the whole tag.
 */
export function createLegacyStore({
  open,
  clock,
  target,
}: {
  open: OpenRepository;
  clock: Pick<RunClock, 'sleep'>;
  target?: string;
}): Store {
  const id = target ? `oci-cosign-v2:${target}` : 'oci-cosign-v2';
  return {
    id,
    place: { url: target ?? 'the repository of each image', isPublic: true },
    atOnce: 1,
    takesDocuments: true,
    takesWhat: 'images',
    takes: (subject) => resolveImageTargets([subject], open, 'push', target).length > 0,
    async publish({ text, subjects, payload }): Promise<StoreReceipt> {
      const receipt = { store: id };
      try {
        const places = resolveImageTargets(subjects, open, 'push', target);
        if (!payload) for (const { name } of subjects) if (name.endsWith(DOCUMENT_SUFFIX)) throw documentMissing(name);
        if (places.length === 0) return { ...receipt, status: 'skipped', reason: 'it is not about an image' };
        const layer = toLegacyLayer(parseBundle(text), payload);
        const suffix = payload ? 'sig' : 'att';
        let status: 'stored' | 'already-stored' = 'already-stored';
        for (const { repository, digest } of places) {
          if (payload) checkNames(payload, digest);
          if (!(await addLegacyLayer(layer, { repository, tag: tagOf(digest, suffix), clock }))) status = 'stored';
        }
        const [first] = places;
        return { ...receipt, status, url: first ? `${first.repository.name}:${tagOf(first.digest, suffix)}` : '' };
      } catch (error) {
        return failedReceipt(id, error);
      }
    },
    async find(subject) {
      const read = await Promise.all(
        resolveImageTargets([subject], open, 'pull', target).map(async ({ repository, digest }) => {
          const reading = createBundleCollector(repository.name);
          await readLegacyBundles(registrySource(repository), digest, reading);
          return reading;
        }),
      );
      return { found: read.flatMap(({ found }) => found), unread: read.flatMap(({ unread }) => unread) };
    },
  };
}

const tagOf = (digest: string, suffix: 'att' | 'sig'): string => `${fallbackTag(digest)}.${suffix}`;

/** A document is stored only with the image that it names. */
function checkNames(document: Buffer, digest: string): void {
  const { sha256 } = readDocument(document);
  if (`sha256:${sha256}` === digest) return;
  throw new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `The signed document names the image sha256:${sha256}, not ${digest}.`,
    hint: 'Sign the image itself: chopmark sign --subject-image … --store oci-cosign-v2.',
  });
}

function readDocument(document: Buffer): DigestSet {
  try {
    return readSimpleSigning(document).digest;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ChopmarkError({
      code: 'STORE_REFUSED',
      message: `The signed document does not name an image: ${error.message}.`,
      hint: 'Sign the image itself: chopmark sign --subject-image … --store oci-cosign-v2.',
      cause: error,
    });
  }
}

const documentMissing = (name: string) =>
  new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `The signed document ${name} is not next to its signature, so the image of the signature is not known.`,
    hint: 'Push the signature from the folder that it was written to, which also has the document, or sign again.',
  });
