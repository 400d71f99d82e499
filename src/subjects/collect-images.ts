import { mapInParallel } from '../base/concurrency.ts';
import type { Logger } from '../base/ports.ts';
import { registrySource } from '../oci/copy/image-source.ts';
import { type PlatformChoice, showPlatform } from '../oci/platform-choice.ts';
import { type ImageReference, imageName, parseImageReference } from '../oci/reference.ts';
import type { OpenRepository } from '../oci/registry/registry.ts';
import { type ResolvedManifest, resolveImage } from '../oci/resolve-image.ts';
import type { Subject } from '../sigstore/subject.ts';

/** How many images are resolved at the same time. */
const AT_ONCE = 8;

export interface ImagePorts {
  open: OpenRepository;
  logger: Pick<Logger, 'info' | 'warn'>;
}

/** A subject that is an image, or one platform of it. */
export interface ImageSubject extends Subject {
  image: string;
  /** For example `linux/amd64`, if an index states it. */
  platform?: string;
}

/**
 * Collects images as subjects. Each tag is resolved once, and its digest is logged, because the digest is what gets signed. A
 * subject is named after its repository. Where two subjects would have the same name, the name includes the digest.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `STORE_…`
 */
export async function collectImages(
  references: readonly string[],
  choice: PlatformChoice,
  { open, logger }: ImagePorts,
): Promise<ImageSubject[]> {
  const parsed = references.map((text) => ({ text, reference: parseImageReference(text) }));
  const resolved = await mapInParallel(parsed, AT_ONCE, async ({ text, reference }) => {
    const { digest, chosen, foreign } = await resolveImage(
      registrySource(open(reference, 'pull')),
      reference.digest ?? reference.tag ?? '',
      choice,
    );
    if (reference.digest === undefined) logger.info(`${text} is ${imageName(reference)}@${digest}`);
    if (foreign > 0) logger.warn(`${text} has ${foreign} entries that are not images. They are left out.`);
    return chosen.map((manifest) => describe(reference, manifest));
  });
  const subjects = [...new Map(resolved.flat().map((subject) => [subject.image, subject])).values()];
  const names = Map.groupBy(subjects, ({ name }) => name);
  return subjects.map((subject) => ((names.get(subject.name)?.length ?? 0) > 1 ? { ...subject, name: subject.image } : subject));
}

function describe(reference: ImageReference, { digest, platform }: ResolvedManifest): ImageSubject {
  const [algorithm = '', hex = ''] = digest.split(':');
  const name = imageName(reference);
  return { name, digest: { [algorithm]: hex }, image: `${name}@${digest}`, ...(platform && { platform: showPlatform(platform) }) };
}
