import { relative } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import type { ResultProblem } from '../results/result.ts';
import type { DigestSet } from '../sigstore/subject.ts';
import { looksLikeDigest, parseDigest } from './digest.ts';
import { findFiles } from './find-files.ts';
import type { NamedImage } from './list-images.ts';
import { readChecksumFiles } from './read-checksum-files.ts';

/** Something to verify: a file to be hashed, or a digest. */
export interface NamedArtifact {
  /** A name that the user recognizes. */
  artifact: string;
  /** Absolute, as it was named. Its bundle is next to it under that name. */
  path?: string;
  digest?: DigestSet;
  /** For an image: where it is, and where its bundles are. */
  image?: NamedImage;
  /** For a Git revision: its name in statements. For messages only, because the name proves nothing. */
  revision?: string;
  /** For a Git tag: its commit and tree. Bundles about those do not count for the tag, but denials do. */
  contains?: DigestSet;
  /** Why it is refused, whatever its bundles state. */
  fault?: ResultProblem;
}

/**
 * Lists the artifacts to verify: paths and globs as in `findFiles`, digests as `sha256:HEX`, the lines of checksums files, images
 * and checkouts, in this order. A file with the name of a pattern does not take the place of what the pattern matches. To name a file whose name looks like a digest, write `./sha256:…`.
 *
 * @param warn Is told of each exclusion that excludes nothing.
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and the errors of `findFiles` and `readChecksumFiles`
 */
export async function listArtifacts(
  {
    named,
    checksums = [],
    images = [],
    checkouts = [],
  }: { named: readonly string[]; checksums?: readonly string[]; images?: readonly NamedImage[]; checkouts?: readonly NamedArtifact[] },
  workingFolder: string,
  warn?: (message: string) => void,
): Promise<NamedArtifact[]> {
  const digests = named.filter(looksLikeDigest);
  const files = named.filter((text) => !looksLikeDigest(text));
  const found = files.length === 0 ? [] : await findFiles(files, workingFolder, warn, { bothMeanings: true });
  const listed = await readChecksumFiles(checksums, workingFolder);
  const artifacts = [
    ...found.map(({ path }) => ({ artifact: shorten(path, workingFolder), path })),
    ...digests.map((text) => ({ artifact: text, digest: parseDigest(text) })),
    ...listed.map(({ name, digest }) => ({ artifact: name, digest })),
    ...images.map((image) => ({ artifact: image.artifact, digest: image.digest, image })),
    ...checkouts,
  ];
  if (artifacts.length > 0) return artifacts;
  // An empty list must never look like a list without refusals.
  throw new ChopmarkError({
    code: 'INPUT_NO_SUBJECTS',
    message: 'No artifact was given to verify.',
    hint: 'Name files, globs or digests. A checksums file must have lines, and exclusions must not exclude everything.',
  });
}

function shorten(path: string, workingFolder: string): string {
  const short = relative(workingFolder, path);
  return short.startsWith('..') || short === '' ? path : short;
}
