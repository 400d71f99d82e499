import { basename, resolve } from 'node:path';
import { type ImageSource, registrySource } from '../oci/copy/image-source.ts';
import { openLayout } from '../oci/layout/layout.ts';
import { LAYOUT, readLayoutName } from '../oci/layout/layout-name.ts';
import { imageName, parseImageReference } from '../oci/reference.ts';
import type { OpenRepository } from '../oci/registry/registry.ts';
import { checkSubjectName } from './subject-name.ts';

/** An image that becomes a subject. */
export interface IdentifiedImage {
  source: ImageSource;
  /** Digest or tag. Empty for a layout reference that has neither. */
  reference: string;
  /** Whether the reference is a digest, so that there is nothing to resolve. */
  isPinned: boolean;
  /** The name of the subject: that of the repository, or the one that a layout states for the image, or the name of its folder. */
  name(): Promise<string>;
  /** The location of a manifest, for `Subject.image`: `ghcr.io/acme/app@sha256:…`, `oci-layout:./app@sha256:…`. */
  locate(digest: string): string;
}

/**
 * Identifies an image in a registry, or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`), from its name. Sends no request.
 *
 * @throws ChopmarkError `INPUT_IMAGE`
 */
export function identifyImage(text: string, { open, workingFolder }: { open: OpenRepository; workingFolder: string }): IdentifiedImage {
  if (text.startsWith(LAYOUT)) return identifyLayout(text, workingFolder);
  const reference = parseImageReference(text);
  const name = imageName(reference);
  return {
    source: registrySource(open(reference, 'pull')),
    reference: reference.digest ?? reference.tag ?? '',
    isPinned: reference.digest !== undefined,
    name: async () => name,
    locate: (digest) => `${name}@${digest}`,
  };
}

function identifyLayout(text: string, workingFolder: string): IdentifiedImage {
  const { folder, tag, digest } = readLayoutName(text);
  const path = resolve(workingFolder, folder);
  const source = openLayout(path);
  const reference = digest ?? tag ?? '';
  return {
    source,
    reference,
    isPinned: digest !== undefined,
    name: async () => readRepository(await source.statedName(reference)) ?? checkSubjectName(basename(path), text),
    locate: (each) => `${LAYOUT}${folder}@${each}`,
  };
}

/** The repository in a stated name. Undefined if it is only a tag, or no name of an image. */
function readRepository(stated: string | undefined): string | undefined {
  if (!stated?.includes('/')) return undefined;
  try {
    return imageName(parseImageReference(stated));
  } catch {
    // Anything can be written there.
    return undefined;
  }
}
