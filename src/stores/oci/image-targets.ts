import { parseImageReference } from '../../oci/reference.ts';
import type { Access, OpenRepository, Repository } from '../../oci/registry/registry.ts';
import type { Subject } from '../../sigstore/subject.ts';

/** An image that a bundle is about: where it is, and its digest. */
export interface PublishTarget {
  repository: Repository;
  /** `sha256:HEX`. */
  digest: string;
}

/** A name that begins with a registry's: `ghcr.io/acme/app`. What a file is called is no name of an image. */
const WITH_REGISTRY = /^(?:[^/]*[.:][^/]*|localhost)\/./i;

/**
 * The images among subjects: those that were given as images, and those that are named like one (`subject-name` with
 * `subject-digest`, as for actions/attest).
 *
 * @param target `registry/repository` in place of each image's own.
 */
export function resolveImageTargets(subjects: readonly Subject[], open: OpenRepository, access: Access, target?: string): PublishTarget[] {
  const places = subjects.flatMap((subject): PublishTarget[] => {
    const { sha256, sha512 } = subject.digest;
    const digest = sha256 === undefined ? sha512 && `sha512:${sha512}` : `sha256:${sha256}`;
    // A file is called what its path is called: `v1.example/app.tgz` is a folder.
    const name = subject.image ?? (subject.path === undefined ? subject.name : '');
    const named = digest === undefined ? undefined : readReference(name);
    // A file has no place in a registry, and can have its bundles in one only where somebody put them there.
    const reference = target !== undefined && (named || access === 'pull') ? readReference(target) : named;
    return reference && digest !== undefined ? [{ repository: open(reference, access), digest }] : [];
  });
  return [...new Map(places.map((place) => [`${place.repository.name}@${place.digest}`, place])).values()];
}

function readReference(name: string) {
  if (!WITH_REGISTRY.test(name)) return undefined;
  try {
    return parseImageReference(name);
  } catch {
    // A file can be called anything.
    return undefined;
  }
}
