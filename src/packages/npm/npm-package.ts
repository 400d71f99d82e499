import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readObject, readString } from '../../base/json/json-shape.ts';
import { MAX_PACKAGE_MANIFEST, MAX_REPOSITORY } from '../limits.ts';
import { readTarEntry } from '../tar-entry.ts';

/** `npm pack` names the folder `package`. Other tools use other names, and npm accepts any first folder. */
const MANIFEST = /^[^/]+\/package\.json$/;
/** npm's rules (validate-npm-package-name), including old packages with capitals. */
const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[A-Za-z0-9~-][A-Za-z0-9._~-]*$/;
const VERSION = /^\d+\.\d+\.\d[0-9A-Za-z.+-]*$/;

/** What a package.json says about its package. */
export interface NpmPackage {
  /** The package URL: `pkg:npm/%40scope/name@1.0.0`. */
  purl: string;
  /** `repository`, or the `url` in it, as it is written. Empty if there is none, as for npm. */
  repository: string;
}

/**
 * Reads the package.json of an npm tarball. A tarball with two of them is refused,
 * because tools differ in which one they use.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
export async function readNpmPackage(path: string, signal: AbortSignal): Promise<NpmPackage> {
  const refuse = (reason: string, cause?: unknown) => noPackage(path, reason, cause);
  const manifest = await readTarEntry(path, { pattern: MANIFEST, name: 'package.json', maxBytes: MAX_PACKAGE_MANIFEST, refuse }, signal);
  try {
    const { name, version, repository } = readObject(
      parseJson(manifest, { what: 'its package.json', maxBytes: MAX_PACKAGE_MANIFEST, mayHaveMark: true }),
      'its package.json',
    );
    const [nameText, versionText] = [readString(name, 'name', 214), readString(version, 'version', 256)];
    if (!NAME.test(nameText)) throw new JsonError('shape', 'name is not a valid npm package name');
    if (!VERSION.test(versionText)) throw new JsonError('shape', 'version is not a semantic version');
    return { purl: `pkg:npm/${nameText.replace('@', '%40')}@${encodeURIComponent(versionText)}`, repository: readRepository(repository) };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw refuse(error.message);
  }
}

/** What is neither a text nor an object with one is ignored by npm too. */
function readRepository(repository: unknown): string {
  const text = typeof repository === 'object' && repository !== null ? Reflect.get(repository, 'url') : repository;
  return typeof text === 'string' ? text.slice(0, MAX_REPOSITORY) : '';
}

const noPackage = (path: string, reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'INPUT_PACKAGE',
    message: `${path} is not a valid npm package: ${reason}.`,
    hint: 'Name the tarball that npm pack wrote.',
    cause,
  });
