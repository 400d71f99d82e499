import { mapInParallel } from '../base/concurrency.ts';
import type { Logger } from '../base/ports.ts';
import { registrySource } from '../oci/copy/image-source.ts';
import { type PlatformChoice, showPlatform } from '../oci/platform-choice.ts';
import { type ImageReference, imageName, parseImageReference } from '../oci/reference.ts';
import type { OpenRepository } from '../oci/registry/registry.ts';
import { type ResolvedManifest, resolveImage } from '../oci/resolve-image.ts';
import type { Subject } from '../sigstore/subject.ts';

/** Images that are resolved at the same time. */
const AT_ONCE = 8;

export interface ImagePorts {
  open: OpenRepository;
  logger: Pick<Logger, 'info' | 'warn'>;
}

/** A subject that is an image, or one platform of it. */
export interface ImageSubject extends Subject {
  image: string;
  /** `linux/amd64`, where an index says so. */
  platform?: string;
}

/**
 * Images as subjects. Each tag is resolved once, and what it was is said: the digest is what is signed. A subject is called by its
 * repository; where two of them would have one name, the digest goes into it.
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
    if (foreign > 0) logger.warn(`${text} holds ${foreign} things that are no images; they are left out.`);
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
