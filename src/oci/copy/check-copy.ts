import { mapInParallel } from '../../base/concurrency.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { REFERRERS_IN_FLIGHT } from '../limits.ts';
import type { CopiedImageParts } from './copy-image.ts';
import type { ImageSource } from './image-source.ts';

/**
 * Looks at the place an image was copied to: every manifest is read and has its digest, every layer is there at its size (in a folder:
 * with its digest), what refers to something is found there, and tags name what they should.
 *
 * @param target The place, opened anew.
 * @throws ChopmarkError `STORE_INVALID_RESPONSE` for what is missing or another, `STORE_…`
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
    message: `${name} took the image, and does not have ${what}.`,
    hint: 'Run again: what is there is not sent twice. Does something remove things there, or answer from a cache?',
  });
