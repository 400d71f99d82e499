import { resolve } from 'node:path';
import { type ImageSource, registrySource } from '../oci/copy/image-source.ts';
import { openLayout } from '../oci/layout/layout.ts';
import { LAYOUT, readLayoutName } from '../oci/layout/layout-name.ts';
import { imageName, parseImageReference } from '../oci/reference.ts';
import type { OpenRepository } from '../oci/registry/registry.ts';

/** Where an image is, from its name. */
export interface LocatedImage {
  source: ImageSource;
  /** Digest or tag. Empty for a layout reference that has neither. */
  reference: string;
  /** Also set if the reference has a digest, which takes precedence. */
  tag?: string;
  /** The path within the registry. Absent for a layout. */
  repository?: string;
  /** The location of a manifest: `ghcr.io/acme/app@sha256:…`, `oci-layout:./app@sha256:…`. */
  locate(digest: string): string;
}

/**
 * Locates an image in a registry, or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`). Sends no request.
 *
 * @throws ChopmarkError `INPUT_IMAGE`
 */
export function locateImage(text: string, { open, workingFolder }: { open: OpenRepository; workingFolder: string }): LocatedImage {
  if (text.startsWith(LAYOUT)) {
    const { folder, tag, digest } = readLayoutName(text);
    return {
      source: openLayout(resolve(workingFolder, folder)),
      reference: digest ?? tag ?? '',
      ...(tag !== undefined && { tag }),
      locate: (each) => `${LAYOUT}${folder}@${each}`,
    };
  }
  const parsed = parseImageReference(text);
  const { registry, repository, tag, digest } = parsed;
  const name = imageName(parsed);
  const source = registrySource(open({ registry, repository }, 'pull'));
  return {
    source,
    repository,
    reference: digest ?? tag ?? '',
    ...(tag !== undefined && { tag }),
    locate: (each) => `${name}@${each}`,
  };
}
