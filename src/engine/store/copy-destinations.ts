import { resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { type ImageSource, registrySource } from '../../oci/copy/image-source.ts';
import { type ImageTarget, registryTarget } from '../../oci/copy/image-target.ts';
import { openLayout } from '../../oci/layout/layout.ts';
import { openLayoutTarget } from '../../oci/layout/layout-target.ts';
import { imageName, parseImageReference } from '../../oci/reference.ts';
import type { AttachReferrer } from '../../oci/referrers/attach-referrer.ts';
import type { OpenRepository } from '../../oci/registry/registry.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import { LAYOUT, type LocatedImage, readLayoutName } from '../../subjects/locate-image.ts';

const OCI = 'oci:';

/** A place that images are copied to, as it was named. */
export interface CopyPlace {
  written: string;
  /** A registry, or a path within it, below which each image keeps the name of its repository: it was written with a slash at its end. */
  keepsNames: boolean;
}

/** Where one image goes. */
export interface CopyDestination {
  /** Without tag and digest: `registry.example/acme/app`, `oci-layout:/absolute/folder`. */
  name: string;
  /** For people. */
  shown: string;
  /** What the image is called there; absent where it has a digest alone. */
  tag?: string;
  /** In a registry. */
  place?: { registry: string; repository: string };
  /** Absolute; a layout on disk. */
  folder?: string;
}

/**
 * The places that `store` names for images.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT`, `INPUT_IMAGE`
 */
export function readCopyDestinations({ store, from, target }: Pick<OptionsOf<'store'>, 'store' | 'from' | 'target'>): CopyPlace[] {
  const elsewhere = from.find((name) => name !== 'oci');
  if (elsewhere !== undefined || target.length > 0)
    throw new ChopmarkError({
      code: 'INPUT_OPTION_CONFLICT',
      message: `include-image takes along what lies beside the images, and ${elsewhere === undefined ? `${target[0]} is none` : `from names ${elsewhere}`}.`,
      hint: 'Name images with --subject-image. Put bundles from elsewhere beside them first: chopmark store copy --subject-image IMAGE --from STORE --store oci.',
    });
  return [...new Set(store)].map((written) => {
    const isFolder = written.startsWith(LAYOUT) && written !== LAYOUT;
    if (!isFolder && !(written.startsWith(OCI) && written !== OCI))
      throw new ChopmarkError({
        code: 'INPUT_OPTION_CONFLICT',
        message: `include-image needs a place for images, and store names ${written}.`,
        hint: 'Give --store oci:REGISTRY/REPOSITORY[:TAG], --store oci:REGISTRY/ to keep the names, or --store oci-layout:FOLDER[:TAG].',
      });
    const keepsNames = !isFolder && written.endsWith('/');
    // Whether it can be read is told before anything is moved.
    if (!isFolder) parseImageReference(keepsNames ? `${written.slice(OCI.length)}name` : written.slice(OCI.length));
    return { written, keepsNames };
  });
}

/**
 * Where an image goes in a place: its tag stays, unless the place names another.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` where it should keep a name that it has not
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
      message: `${written} keeps the names of repositories, and ${image.source.name} has none.`,
      hint: 'Name the repository: --store oci:REGISTRY/REPOSITORY.',
    });
  const text = `${written.slice(OCI.length)}${keepsNames ? image.repository : ''}`;
  const { registry, repository, tag } = parseImageReference(text);
  // Without a tag of its own, a reference means "latest"; a copy keeps what it had.
  const isTagged = /:[^/]+$/.test(text);
  const name = imageName({ registry, repository });
  return { name, place: { registry, repository }, ...named(name, isTagged ? tag : image.tag) };
}

const named = (name: string, tag: string | undefined) => ({
  shown: tag === undefined ? name : `${name}:${tag}`,
  ...(tag !== undefined && { tag }),
});

/** To write there. */
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

/** To read what is there now. */
export const openPlace = ({ place, folder = '' }: CopyDestination, open: OpenRepository): ImageSource =>
  place ? registrySource(open(place, 'pull')) : openLayout(folder);
