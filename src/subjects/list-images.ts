import { mapInParallel } from '../base/concurrency.ts';
import type { Logger } from '../base/ports.ts';
import type { ImageSource } from '../oci/copy/image-source.ts';
import { type PlatformChoice, showPlatform } from '../oci/platform-choice.ts';
import type { OpenRepository } from '../oci/registry/registry.ts';
import { resolveImage } from '../oci/resolve-image.ts';
import type { DigestSet } from '../sigstore/subject.ts';
import { locateImage } from './locate-image.ts';

/** An image to verify, and where its bundles are searched. */
export interface NamedImage {
  /** As the user named it, with the platform if several were selected. */
  artifact: string;
  digest: DigestSet;
  /** `sha256:HEX`. */
  reference: string;
  /** Its location, with the digest. */
  location: string;
  source: ImageSource;
  /** Whether it is the index of an image for several platforms, and none of them was selected. */
  leavesOutPlatforms?: boolean;
}

const AT_ONCE = 8;

/**
 * Lists images to verify, in a registry or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`). A tag is resolved once.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_UNREADABLE`, `STORE_…`
 */
export async function listImages(
  references: readonly string[],
  choice: PlatformChoice,
  { open, logger, workingFolder }: { open: OpenRepository; logger: Pick<Logger, 'info'>; workingFolder: string },
): Promise<NamedImage[]> {
  const listed = await mapInParallel(references, AT_ONCE, async (text): Promise<NamedImage[]> => {
    const { source, reference, locate } = locateImage(text, { open, workingFolder });
    const { digest, chosen } = await resolveImage(source, reference, choice);
    if (!reference.includes(':')) logger.info(`${text} is ${digest}`);
    return chosen.map(({ digest: each, platform, isIndex = false }) => {
      const [algorithm = '', hex = ''] = each.split(':');
      const name = each === digest ? text : `${text} (${platform ? showPlatform(platform) : each})`;
      const leavesOutPlatforms = isIndex && chosen.length === 1;
      return {
        artifact: name,
        digest: { [algorithm]: hex },
        reference: each,
        location: locate(each),
        source,
        ...(leavesOutPlatforms && { leavesOutPlatforms }),
      };
    });
  });
  return listed.flat();
}
