import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { Ports } from '../../../base/ports.ts';
import { LAYOUT } from '../../../oci/layout/layout-name.ts';
import type { OptionsOf } from '../../../options/schema/options.ts';
import { listImages, type NamedImage } from '../../../subjects/list-images.ts';
import { chooseImages } from '../run/open-images.ts';
import type { Run } from '../run/run.ts';

/** Lists the images to verify. @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_OPTION_CONFLICT`, `STORE_…` */
export async function listImagesToVerify(
  options: Pick<OptionsOf<'verify'>, 'subjectImage' | 'imagePlatforms' | 'allowInsecureRegistry' | 'offline'>,
  ports: Ports,
  run: Run,
): Promise<NamedImage[]> {
  const { images } = chooseImages(options, { ports, run });
  if (!images) return [];
  if (options.offline && !images.references.every((text) => text.startsWith(LAYOUT)))
    throw new ChopmarkError({
      code: 'INPUT_OPTION_CONFLICT',
      message: 'An image in a registry cannot be verified with --offline.',
      hint: 'Copy it with its attestations (oras copy -r --to-oci-layout), and name the folder: --subject-image oci-layout:FOLDER.',
    });
  return run.timed('subjects', () => listImages(images.references, images.choice, { open: images.open, ...ports }));
}
