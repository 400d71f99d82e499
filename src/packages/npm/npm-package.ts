import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readObject, readString } from '../../base/json/json-shape.ts';
import { MAX_PACKAGE_MANIFEST } from '../limits.ts';
import { readTarEntry } from '../tar-entry.ts';

/** The folder that `npm pack` writes is `package`; other tools name it otherwise, and npm takes the first part whatever it is. */
const MANIFEST = /^[^/]+\/package\.json$/;
/** As npm has them (validate-npm-package-name), old packages with capitals included. */
const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[A-Za-z0-9~-][A-Za-z0-9._~-]*$/;
const VERSION = /^\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/;

/**
 * What npm calls a tarball: `pkg:npm/%40scope/name@1.0.0`, from the package.json in it. Two of them are refused: readers differ in
 * which they take.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
export async function readNpmPurl(path: string, signal: AbortSignal): Promise<string> {
  const refuse = (reason: string, cause?: unknown) => noPackage(path, reason, cause);
  const manifest = await readTarEntry(path, { pattern: MANIFEST, name: 'package.json', maxBytes: MAX_PACKAGE_MANIFEST, refuse }, signal);
  try {
    const { name, version } = readObject(
      parseJson(manifest, { what: 'its package.json', maxBytes: MAX_PACKAGE_MANIFEST }),
      'its package.json',
    );
    const [nameText, versionText] = [readString(name, 'name', 214), readString(version, 'version', 256)];
    if (!NAME.test(nameText)) throw new JsonError('shape', 'name is none that npm takes');
    if (!VERSION.test(versionText)) throw new JsonError('shape', 'version is no semantic version');
    return `pkg:npm/${nameText.replace('@', '%40')}@${encodeURIComponent(versionText)}`;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw refuse(error.message);
  }
}

const noPackage = (path: string, reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'INPUT_PACKAGE',
    message: `${path} is no npm package: ${reason}.`,
    hint: 'Name the tarball that npm pack wrote.',
    cause,
  });
