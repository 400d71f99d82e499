import { relative } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import type { ResultProblem } from '../results/result.ts';
import type { DigestSet } from '../sigstore/subject.ts';
import { readChecksums } from './checksums.ts';
import { looksLikeDigest, parseDigest } from './digest.ts';
import { findFiles } from './find-files.ts';
import type { NamedImage } from './list-images.ts';

/** Something to verify: a file to be hashed, or a digest. */
export interface NamedArtifact {
  /** As the user can recognize it. */
  artifact: string;
  /** Absolute, as it was named: its bundle lies beside that name. */
  path?: string;
  digest?: DigestSet;
  /** Where an image is, and its bundles. */
  image?: NamedImage;
  /** What statements call it, where it is a revision of git. It explains, and proves nothing. */
  revision?: string;
  /** What a revision of git is or leads to: the commit and the tree of a tag. Bundles about those are not about it; denials are. */
  contains?: DigestSet;
  /** Why it is refused, whatever its bundles say. */
  fault?: ResultProblem;
}

/**
 * What `verify` was asked about: paths and globs as in `findFiles`, digests written `sha256:HEX`, the lines of a checksums file,
 * images and checkouts, in this order. A file whose name looks like a digest is named `./sha256:…`.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and what `findFiles` and `readChecksums` throw
 */
export async function listArtifacts(
  {
    named,
    checksums,
    images = [],
    checkouts = [],
  }: { named: readonly string[]; checksums?: string; images?: readonly NamedImage[]; checkouts?: readonly NamedArtifact[] },
  workingFolder: string,
): Promise<NamedArtifact[]> {
  const digests = named.filter(looksLikeDigest);
  const files = named.filter((text) => !looksLikeDigest(text));
  const found = files.length === 0 ? [] : await findFiles(files, workingFolder);
  const listed = checksums === undefined ? [] : await readChecksums(checksums, workingFolder);
  const artifacts = [
    ...found.map(({ path }) => ({ artifact: shorten(path, workingFolder), path })),
    ...digests.map((text) => ({ artifact: text, digest: parseDigest(text) })),
    ...listed.map(({ name, digest }) => ({ artifact: name, digest })),
    ...images.map((image) => ({ artifact: image.artifact, digest: image.digest, image })),
    ...checkouts,
  ];
  if (artifacts.length > 0) return artifacts;
  // Nothing to refuse must never come out as nothing refused.
  throw new ChopmarkError({
    code: 'INPUT_NO_SUBJECTS',
    message: 'Nothing was named to verify.',
    hint: 'Name files, globs or digests; a checksums file must have lines, and exclusions must leave something.',
  });
}

function shorten(path: string, workingFolder: string): string {
  const short = relative(workingFolder, path);
  return short.startsWith('..') || short === '' ? path : short;
}
