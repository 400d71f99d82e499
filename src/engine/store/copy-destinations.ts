import { resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { type ImageSource, registrySource } from '../../oci/copy/image-source.ts';
import { type ImageTarget, registryTarget } from '../../oci/copy/image-target.ts';
import { openLayout } from '../../oci/layout/layout.ts';
import { LAYOUT, readLayoutName } from '../../oci/layout/layout-name.ts';
import { openLayoutTarget } from '../../oci/layout/layout-target.ts';
import { imageName, parseImageReference } from '../../oci/reference.ts';
import type { AttachReferrer } from '../../oci/referrers/attach-referrer.ts';
import type { OpenRepository } from '../../oci/registry/registry.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { LocatedImage } from '../../subjects/locate-image.ts';

const OCI = 'oci:';

/** A destination for images, as the user named it. */
export interface CopyPlace {
  written: string;
  /** A registry, or a path within it, where each image keeps the name of its repository. Written with a final slash. */
  keepsNames: boolean;
}

/** The destination of one image. */
export interface CopyDestination {
  /** Without tag and digest: `registry.example/acme/app`, `oci-layout:/absolute/folder`. */
  name: string;
  /** For messages. */
  shown: string;
  /** The tag of the image there. Absent if it has only a digest. */
  tag?: string;
  /** Set for a registry. */
  place?: { registry: string; repository: string };
  /** Set for a layout on disk. Absolute. */
  folder?: string;
}

/**
 * The destinations for images in `store`.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT`, `INPUT_IMAGE`
 */
export function readCopyDestinations({ store, from, target }: Pick<OptionsOf<'store'>, 'store' | 'from' | 'target'>): CopyPlace[] {
  const elsewhere = from.find((name) => name !== 'oci');
  if (elsewhere !== undefined || target.length > 0)
    throw new ChopmarkError({
      code: 'INPUT_OPTION_CONFLICT',
      message: `--include-image copies images with the bundles that refer to them, but ${elsewhere === undefined ? `${target[0]} is not an image` : `--from names ${elsewhere}`}.`,
      hint: 'Name images with --subject-image. To attach bundles of another store first, run chopmark store copy --subject-image IMAGE --from STORE --store oci.',
    });
  return [...new Set(store)].map((written) => {
    const isFolder = written.startsWith(LAYOUT) && written !== LAYOUT;
    if (!isFolder && !(written.startsWith(OCI) && written !== OCI))
      throw new ChopmarkError({
        code: 'INPUT_OPTION_CONFLICT',
        message: `--include-image needs a store for images, but --store names ${written}.`,
        hint: 'Use --store oci:REGISTRY/REPOSITORY[:TAG], --store oci:REGISTRY/ to keep the names, or --store oci-layout:FOLDER[:TAG].',
      });
    const keepsNames = !isFolder && written.endsWith('/');
    // A malformed reference is reported before anything is copied.
    if (!isFolder) parseImageReference(keepsNames ? `${written.slice(OCI.length)}name` : written.slice(OCI.length));
    return { written, keepsNames };
  });
}

/**
 * The destination of one image. It keeps its tag, unless the destination names another one.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` if it should keep its name but has none
 */
export function destinationOf({ written, keepsNames }: CopyPlace, image: LocatedImage, workingFolder: string): CopyDestination {
  if (written.startsWith(LAYOUT)) {
    const { folder: path, tag = image.tag } = readLayoutName(written);
    const folder = resolve(workingFolder, path);
    return { name: `${LAYOUT}${folder}`, folder, ...named(`${LAYOUT}${path}`, tag) };
  }
  if (keepsNames && image.repository === undefined)
    throw new ChopmarkError({
      code: 'INPUT_OPTION_CONFLICT',
      message: `${written} keeps the names of repositories, but ${image.source.name} has none.`,
      hint: 'Name the repository: --store oci:REGISTRY/REPOSITORY.',
    });
  const text = `${written.slice(OCI.length)}${keepsNames ? image.repository : ''}`;
  const { registry, repository, tag } = parseImageReference(text);
  // A reference without a tag means "latest". A copy keeps its own tag.
  const isTagged = /:./.test(text.slice(text.lastIndexOf('/') + 1));
  const name = imageName({ registry, repository });
  return { name, place: { registry, repository }, ...named(name, isTagged ? tag : image.tag) };
}

const named = (name: string, tag: string | undefined) => ({
  shown: tag === undefined ? name : `${name}:${tag}`,
  ...(tag !== undefined && { tag }),
});

/** Opens the destination for writing. */
export function openTarget(
  { place, folder = '' }: CopyDestination,
  { open, attach, scratch }: { open: OpenRepository; attach: AttachReferrer; scratch: string },
): ImageTarget {
  if (!place) return openLayoutTarget(folder);
  const repository = open(place, 'push');
  return registryTarget(repository, {
    scratch,
    attach: async (manifest, subject) =>
      !(await attach(
        repository,
        subject,
        async () => manifest,
        async () => undefined,
      )),
  });
}

/** Opens the destination for reading. */
export const openPlace = ({ place, folder = '' }: CopyDestination, open: OpenRepository): ImageSource =>
  place ? registrySource(open(place, 'pull')) : openLayout(folder);
