import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import { registrySource } from '../../oci/copy/image-source.ts';
import { readPlatformChoice } from '../../oci/platform-choice.ts';
import { parseImageReference } from '../../oci/reference.ts';
import { repairImage } from '../../oci/referrers/repair-oci.ts';
import { resolveImage } from '../../oci/resolve-image.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { RepairedImage } from '../../results/store-report.ts';
import { toProblem } from '../../results/to-problem.ts';
import { openImages } from '../shared/run/open-images.ts';
import type { Run } from '../shared/run/run.ts';

/** Repairs the fallback index of each named image, and of the platforms that `image-platforms` selects. The failure of one image does not affect the others. */
export async function repairImages(
  { target, imagePlatforms, allowInsecureRegistry }: OptionsOf<'store'>,
  context: { ports: Ports; run: Run },
): Promise<RepairedImage[]> {
  const open = openImages(allowInsecureRegistry, context);
  const choice = readPlatformChoice(imagePlatforms);
  const { logger } = context.ports;
  const { clock } = context.run;
  const repaired: RepairedImage[] = [];
  for (const [index, text] of target.entries()) {
    try {
      const reference = parseImageReference(text);
      const { chosen } = await resolveImage(registrySource(open(reference, 'pull')), reference.digest ?? reference.tag ?? '', choice);
      for (const { digest } of chosen) {
        const outcome = await repairImage({ ...reference, digest }, { open, clock });
        repaired.push({ image: chosen.length === 1 ? text : `${text} (${digest})`, ...outcome });
      }
    } catch (error) {
      if (!(error instanceof ChopmarkError)) throw error;
      repaired.push({ image: text, status: 'failed', added: [], problem: toProblem(error) });
    }
    logger.progress('Repairing', index + 1, target.length);
  }
  return repaired;
}
