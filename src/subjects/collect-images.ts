import { mapInParallel } from '../base/concurrency.ts';
import { ChopmarkError } from '../base/errors/errors.ts';
import type { Logger } from '../base/ports.ts';
import { LAYOUT } from '../oci/layout/layout-name.ts';
import { type PlatformChoice, showPlatform } from '../oci/platform-choice.ts';
import type { OpenRepository } from '../oci/registry/registry.ts';
import { type ResolvedManifest, resolveImage } from '../oci/resolve-image.ts';
import type { Subject } from '../sigstore/subject.ts';
import { type IdentifiedImage, identifyImage } from './identify-image.ts';
import { checkSubjectName } from './subject-name.ts';

/** How many images are resolved at the same time. */
const AT_ONCE = 8;

export interface ImagePorts {
  open: OpenRepository;
  /** Absolute. */
  workingFolder: string;
  logger: Pick<Logger, 'info' | 'warn'>;
}

/** A subject that is an image, or one platform of it. */
export interface ImageSubject extends Subject {
  image: string;
  /** For example `linux/amd64`, if an index states it. */
  platform?: string;
}

/**
 * Collects images as subjects, from registries and from layouts on disk. Each tag is resolved once, and its digest is logged, because the
 * digest is what gets signed. A subject is named after its repository. Where two subjects would have the same name, the name includes the
 * digest.
 *
 * @param name The name for the single image of a layout, in place of its own.
 * @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_SUBJECT_NAME`, `STORE_…`
 */
export async function collectImages(
  references: readonly string[],
  choice: PlatformChoice,
  { logger, ...places }: ImagePorts,
  name?: string,
): Promise<ImageSubject[]> {
  if (name !== undefined && !(references.length === 1 && references[0]?.startsWith(LAYOUT))) throw noName();
  const identified = references.map((text) => ({ text, image: identifyImage(text, places) }));
  const resolved = await mapInParallel(identified, AT_ONCE, async ({ text, image }) => {
    const { digest, chosen, foreign } = await resolveImage(image.source, image.reference, choice);
    if (!image.isPinned) logger.info(`${text} is ${image.locate(digest)}`);
    if (foreign > 0) logger.warn(`${text} has ${foreign} entries that are not images. They are left out.`);
    const called = name === undefined ? await image.name() : checkSubjectName(name, 'subject-name');
    return chosen.map((manifest) => describe(image, called, manifest));
  });
  const subjects = [...new Map(resolved.flat().map((subject) => [subject.image, subject])).values()];
  const names = Map.groupBy(subjects, ({ name: each }) => each);
  return subjects.map((subject) =>
    (names.get(subject.name)?.length ?? 0) > 1 ? { ...subject, name: `${subject.name}@${digestOf(subject.image)}` } : subject,
  );
}

function describe(image: IdentifiedImage, name: string, { digest, platform }: ResolvedManifest): ImageSubject {
  const [algorithm = '', hex = ''] = digest.split(':');
  return { name, digest: { [algorithm]: hex }, image: image.locate(digest), ...(platform && { platform: showPlatform(platform) }) };
}

const digestOf = (image: string): string => image.slice(image.lastIndexOf('@') + 1);

const noName = () =>
  new ChopmarkError({
    code: 'INPUT_SUBJECT_NAME',
    message: '--subject-name names one subject: a digest, a file, or an image in a layout on disk (oci-layout:FOLDER).',
    hint: 'An image in a registry is named after its repository. Leave out --subject-name.',
  });
