import { hash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { MAX_RELEASE_FILE, MAX_RELEASE_FILES } from '../limits.ts';

/** The file that lists all other files of a release, in the format of sha256sum. */
export const CHECKSUMS_NAME = 'SHA256SUMS';

/** Names that GitHub and GitLab both keep unchanged. GitHub replaces other characters with dots, so checksums would not match the asset names. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._+@-]{0,200}$/;
/** Names of the bundles of a release. */
const OURS = /^(?:attestations(?:\.[a-z0-9-]+)*\.(?:sigstore\.json|jsonl)|SHA256SUMS\.sigstore\.json)$/;

/**
 * The files of a release, without the SHA256SUMS file that an earlier run made for the same files.
 *
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
export function checkReleaseFiles(found: readonly Subject[]): Subject[] {
  const files = found.filter(({ name }) => name !== CHECKSUMS_NAME && !OURS.test(name));
  const [given] = found.filter(({ name }) => name === CHECKSUMS_NAME);
  if (files.length === 0 || files.length > MAX_RELEASE_FILES)
    throw refuse(`it has ${files.length} files`, `A release has 1 to ${MAX_RELEASE_FILES} files.`);
  for (const { name, size = 0, path = name } of files) {
    if (!NAME.test(name))
      throw refuse(
        `${path} cannot have the name ${JSON.stringify(name)} in a release`,
        'Rename the file. GitHub and GitLab allow only unique names of letters, digits and . _ + @ -, without folders.',
      );
    if (size > MAX_RELEASE_FILE)
      throw refuse(`${path} is longer than ${MAX_RELEASE_FILE} bytes`, 'GitHub allows less than 2 GiB per file.');
  }
  const folded = new Set<string>();
  for (const { name } of files) {
    if (folded.has(name.toLowerCase())) throw refuse(`it has two files whose names are ${name} except for case`, 'Rename one of them.');
    folded.add(name.toLowerCase());
  }
  if (given && given.digest.sha256 !== hash('sha256', writeChecksums(files)))
    throw refuse(
      `the ${CHECKSUMS_NAME} among its files does not match the other files`,
      `Leave it out: chopmark writes a new ${CHECKSUMS_NAME}.`,
    );
  return files;
}

/** Lines in the format of sha256sum, sorted by name, so that the same files always make the same bytes. */
export const writeChecksums = (files: readonly Pick<Subject, 'name' | 'digest'>[]): string =>
  files
    .map(({ name, digest }) => ({ name, line: `${digest.sha256}  ${name}\n` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ line }) => line)
    .join('');

const refuse = (reason: string, hint: string) =>
  new ChopmarkError({ code: 'INPUT_PACKAGE', message: `The release cannot be attested: ${reason}.`, hint });
