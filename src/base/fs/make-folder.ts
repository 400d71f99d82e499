import { lstatSync, mkdirSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ChopmarkError } from '../errors/errors.ts';
import { codeOf, explainFileError } from '../errors/file-error.ts';

/**
 * Creates a folder and its parents where they do not exist. Creates them one by one: Node's recursive mkdir never returns on a file system
 * that reports every name as missing, as /proc does.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeStep(path, true);
  } catch (error) {
    throw new ChopmarkError({
      code: 'STORE_FILE_WRITE',
      message: `The folder ${path} cannot be created: ${explainFileError(error)}.`,
      hint: 'Choose another folder, or check its permissions.',
      cause: error,
    });
  }
}

async function makeStep(path: string, mayClimb: boolean): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = codeOf(error);
    const parent = dirname(path);
    if (code === 'ENOENT' && mayClimb && parent !== path) {
      await makeStep(parent, true);
      return makeStep(path, false);
    }
    if (!(await isFolder(path))) throw error;
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Mode bits that let the group and others write. */
const OTHERS_WRITE = 0o022;

/**
 * A folder for content that is executed or trusted without verification. The folder belongs to this user and only this user can write to
 * it; the same holds for its parent.
 *
 * @param parent Absolute; created if it does not exist.
 * @param user User ID of this process; undefined on Windows, where the folders of a profile are private.
 * @returns The path; undefined if the folder cannot be created, or if another user could have written to it.
 */
export function makePrivateFolder(parent: string, name: string, user: number | undefined): string | undefined {
  const folder = join(parent, name);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return user === undefined || [parent, folder].every((path) => isPrivate(path, user)) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a folder belongs to this user and only this user can write to it. False for a symbolic link.
 *
 * @param user User ID of this process.
 * @throws Errors of `lstat`.
 */
export function isPrivate(path: string, user: number): boolean {
  const stat = lstatSync(path);
  return stat.isDirectory() && stat.uid === user && (stat.mode & OTHERS_WRITE) === 0;
}
