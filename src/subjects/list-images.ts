import { resolve } from 'node:path';
import { mapInParallel } from '../core/in-parallel.ts';
import type { Logger } from '../core/ports.ts';
import type { DigestSet } from '../formats/subject.ts';
import { type ImageSource, registrySource } from '../registry/image-source.ts';
import { openLayout } from '../registry/layout.ts';
import { type PlatformChoice, showPlatform } from '../registry/platform-choice.ts';
import { parseReference } from '../registry/reference.ts';
import type { OpenRepository } from '../registry/registry.ts';
import { resolveImage } from '../registry/resolve-image.ts';

/** An image to verify, and where its bundles are looked for. */
export interface NamedImage {
  /** As the user named it, with the platform where several were chosen. */
  artefact: string;
  digest: DigestSet;
  /** `sha256:HEX`. */
  reference: string;
  source: ImageSource;
}

export const LAYOUT = 'oci-layout:';
const AT_ONCE = 8;

/**
 * Images to verify, in a registry or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`). A tag is resolved once.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_UNREADABLE`, `STORE_…`
 */
export async function listImages(
  references: readonly string[],
  choice: PlatformChoice,
  { open, logger, workingFolder }: { open: OpenRepository; logger: Pick<Logger, 'info'>; workingFolder: string },
): Promise<NamedImage[]> {
  const listed = await mapInParallel(references, AT_ONCE, async (text): Promise<NamedImage[]> => {
    const { source, reference } = text.startsWith(LAYOUT) ? locateLayout(text.slice(LAYOUT.length), workingFolder) : locate(text, open);
    const { digest, chosen } = await resolveImage(source, reference, choice);
    if (!reference.includes(':')) logger.info(`${text} is ${digest}`);
    return chosen.map(({ digest: each, platform }) => {
      const [algorithm = '', hex = ''] = each.split(':');
      const name = each === digest ? text : `${text} (${platform ? showPlatform(platform) : each})`;
      return { artefact: name, digest: { [algorithm]: hex }, reference: each, source };
    });
  });
  return listed.flat();
}

function locate(text: string, open: OpenRepository) {
  const reference = parseReference(text);
  return { source: registrySource(open(reference, 'pull')), reference: reference.digest ?? reference.tag ?? '' };
}

/** A colon behind the last separator begins a tag; on Windows, one behind a drive's letter does not. */
function locateLayout(text: string, workingFolder: string) {
  const [, path = text, digest, tag] = /^(.+?)(?:@(sha\d{3}:[0-9a-f]+)|:([\w][\w.-]{0,127}))?$/.exec(text) ?? [];
  return { source: openLayout(resolve(workingFolder, path)), reference: digest ?? tag ?? '' };
}
