import type { Ports } from '../../../base/ports.ts';
import { readPlatformChoice } from '../../../oci/platform-choice.ts';
import type { OptionsOf } from '../../../options/schema/options.ts';
import type { SubjectOptions } from '../../../subjects/collect.ts';
import { openImages } from './open-images.ts';
import type { Run } from './run.ts';

type ImageOptions = Pick<OptionsOf<'attest'>, 'subjectImage' | 'imagePlatforms' | 'allowInsecureRegistry'>;

/** The images that were named, and what of each is meant; nothing where none was. @throws ChopmarkError `INPUT_OPTION_VALUE` */
export function chooseImages(
  { subjectImage, imagePlatforms, allowInsecureRegistry }: ImageOptions,
  context: { ports: Ports; run: Pick<Run, 'http'> },
): Pick<SubjectOptions, 'images'> {
  if (subjectImage.length === 0) return {};
  return {
    images: { references: subjectImage, choice: readPlatformChoice(imagePlatforms), open: openImages(allowInsecureRegistry, context) },
  };
}
