import { LAYOUT } from '../../oci/layout/layout-name.ts';
import { parseImageReference } from '../../oci/reference.ts';
import type { Access, OpenRepository, Repository } from '../../oci/registry/registry.ts';
import type { Subject } from '../../sigstore/subject.ts';

/** An image of a bundle: where it is, and its digest. */
export interface PublishTarget {
  repository: Repository;
  /** `sha256:HEX`. */
  digest: string;
}

/** A name that begins with a registry: `ghcr.io/acme/app`. A file name is not an image name. */
const WITH_REGISTRY = /^(?:[^/.:]*[.:][^/]*|localhost)\/./i;

/**
 * Finds the images among subjects: subjects given as images, and subjects whose name is an image name (`subject-name` with
 * `subject-digest`, as for actions/attest).
 *
 * @param target `registry/repository`, to replace that of each image.
 */
export function resolveImageTargets(subjects: readonly Subject[], open: OpenRepository, access: Access, target?: string): PublishTarget[] {
  const places = subjects.flatMap((subject): PublishTarget[] => {
    const { sha256, sha512 } = subject.digest;
    const digest = sha256 === undefined ? sha512 && `sha512:${sha512}` : `sha256:${sha256}`;
    // The name of a file comes from its path, so in `v1.example/app.tgz` the first part is a folder.
    const name = subject.image ?? (subject.path === undefined ? subject.name : '');
    // An image in a layout on disk is in a registry only if the user says which one.
    const isOnDisk = name.startsWith(LAYOUT);
    const named = digest === undefined || isOnDisk ? undefined : readReference(name);
    // A file is in no registry. Its bundles can be in one only if they were put there explicitly.
    const reference = target !== undefined && (named || isOnDisk || access === 'pull') ? readReference(target) : named;
    return reference && digest !== undefined ? [{ repository: open(reference, access), digest }] : [];
  });
  return [...new Map(places.map((place) => [`${place.repository.name}@${place.digest}`, place])).values()];
}

function readReference(name: string) {
  if (!WITH_REGISTRY.test(name)) return undefined;
  try {
    return parseImageReference(name);
  } catch {
    // A file can have any name.
    return undefined;
  }
}
