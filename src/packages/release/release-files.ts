import { hash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { MAX_RELEASE_FILE, MAX_RELEASE_FILES } from '../limits.ts';

/** The file that names all others of a release, as sha256sum writes and reads it. */
export const CHECKSUMS_NAME = 'SHA256SUMS';

/** What GitHub and GitLab both keep as it is; the first would put dots for everything else, and checksums would name no asset. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._+@-]{0,200}$/;
/** What bundles of a release are called. */
const OURS = /^(?:attestations(?:\.[a-z0-9-]+)*\.(?:sigstore\.json|jsonl)|SHA256SUMS\.sigstore\.json)$/;

/**
 * The files of a release, without the checksums that an earlier run made of the same ones.
 *
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
export function checkReleaseFiles(found: readonly Subject[]): Subject[] {
  const files = found.filter(({ name }) => name !== CHECKSUMS_NAME && !OURS.test(name));
  const [given] = found.filter(({ name }) => name === CHECKSUMS_NAME);
  if (files.length === 0 || files.length > MAX_RELEASE_FILES)
    throw refuse(`it has ${files.length} files`, `1 to ${MAX_RELEASE_FILES} are those of a release.`);
  for (const { name, size = 0, path = name } of files) {
    if (!NAME.test(name))
      throw refuse(
        `${path} cannot be called ${JSON.stringify(name)} in a release`,
        'GitHub and GitLab keep names of letters, digits and . _ + @ -, each once, and know no folders: rename the file.',
      );
    if (size > MAX_RELEASE_FILE) throw refuse(`${path} is longer than ${MAX_RELEASE_FILE} bytes`, 'GitHub takes less than 2 GiB a file.');
  }
  const folded = new Set<string>();
  for (const { name } of files) {
    if (folded.has(name.toLowerCase())) throw refuse(`it has two files called ${name} but for capitals`, 'Rename one of them.');
    folded.add(name.toLowerCase());
  }
  if (given && given.digest.sha256 !== hash('sha256', writeChecksums(files)))
    throw refuse(`the ${CHECKSUMS_NAME} among its files does not name them all`, 'Leave it out: it is made anew.');
  return files;
}

/** Lines of sha256sum, in the order of names, so that the same files make the same bytes. */
export const writeChecksums = (files: readonly Pick<Subject, 'name' | 'digest'>[]): string =>
  files
    .map(({ name, digest }) => ({ name, line: `${digest.sha256}  ${name}\n` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ line }) => line)
    .join('');

const refuse = (reason: string, hint: string) =>
  new ChopmarkError({ code: 'INPUT_PACKAGE', message: `The release cannot be attested: ${reason}.`, hint });
