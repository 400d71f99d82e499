import { mapInParallel } from '../../base/concurrency.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { REFERRERS_IN_FLIGHT } from '../limits.ts';
import type { CopiedImageParts } from './copy-image.ts';
import type { ImageSource } from './image-source.ts';

/**
 * Checks the copy of an image: every manifest can be read and has its digest, every layer exists with its size (in a folder: with its
 * digest), referrers are found, and tags name the right manifests.
 *
 * @param target The target, opened again.
 * @throws ChopmarkError `STORE_INVALID_RESPONSE` for a missing or different part, `STORE_…`
 */
export async function checkCopy(parts: CopiedImageParts, target: ImageSource): Promise<void> {
  await mapInParallel([...parts.manifests], REFERRERS_IN_FLIGHT, async (digest) => {
    if (!(await target.manifest(digest))) throw incomplete(target, digest);
  });
  await mapInParallel([...parts.blobs], REFERRERS_IN_FLIGHT, async ([digest, size]) => {
    if (!(await target.hasBlob({ digest, size }))) throw incomplete(target, digest);
  });
  for (const [tag, digest] of parts.tags)
    if ((await target.manifest(tag))?.digest !== digest) throw incomplete(target, `${tag} (${digest})`);
  for (const [subject, attached] of parts.attached) {
    const found = new Set(await digestsBeside(target, subject));
    const lost = [...attached].find((digest) => !found.has(digest));
    if (lost !== undefined) throw incomplete(target, `${lost}, which refers to ${subject}`);
  }
}

/** Some are listed by digest, some by a tag of their own. */
async function digestsBeside(target: ImageSource, subject: string): Promise<string[]> {
  const referrers = await target.referrers(subject);
  return mapInParallel(referrers, REFERRERS_IN_FLIGHT, async ({ reference }) =>
    reference.includes(':') ? reference : ((await target.manifest(reference))?.digest ?? ''),
  );
}

const incomplete = ({ name }: ImageSource, what: string) =>
  new ChopmarkError({
    code: 'STORE_INVALID_RESPONSE',
    message: `The copy in ${name} is incomplete: it lacks ${what}.`,
    hint: 'Run again: existing parts are not sent twice. If this repeats, check for cleanup jobs and caches of the registry.',
  });
