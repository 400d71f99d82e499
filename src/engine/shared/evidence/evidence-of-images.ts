import { mapInParallel } from '../../../base/concurrency.ts';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { ResultProblem } from '../../../results/result.ts';
import { toProblem } from '../../../results/to-problem.ts';
import { readImageBundles } from '../../../stores/oci/read-image-bundles.ts';
import type { NamedImage } from '../../../subjects/list-images.ts';
import { type Candidate, readFound } from './evidence.ts';

/** The evidence that refers to an image. */
export interface ImageEvidence {
  candidates: readonly Candidate[];
  /** Set if the registry could not be asked, or did not give all it has. */
  problem?: ResultProblem;
}

/** Images whose referrers are read at the same time. */
const AT_ONCE = 4;

/** The bundles that refer to each image. Empty for other artifacts. The failure of one registry does not affect the others. */
export const readEvidenceOfImages = (images: readonly (NamedImage | undefined)[]): Promise<ImageEvidence[]> =>
  mapInParallel(images, AT_ONCE, async (image): Promise<ImageEvidence> => {
    if (!image) return { candidates: [] };
    try {
      const { found, unread } = await readImageBundles(image.source, image.reference);
      return {
        candidates: [
          ...found.flatMap(readFound),
          ...unread.map(({ location, problem }): Candidate => ({ location, problem, subjects: [] })),
        ],
        ...(unread[0] && { problem: unread[0].problem }),
      };
    } catch (error) {
      if (!(error instanceof ChopmarkError)) throw error;
      return { candidates: [], problem: toProblem(error) };
    }
  });
