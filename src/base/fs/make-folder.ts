import { lstatSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ChopmarkError } from '../errors/errors.ts';
import { codeOf, explainFileError } from '../errors/file-error.ts';

/**
 * Creates a folder and its parents where they do not exist.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await createFolder(path);
  } catch (error) {
    throw new ChopmarkError({
      code: 'STORE_FILE_WRITE',
      message: `The folder ${path} cannot be created: ${explainFileError(error)}.`,
      hint: 'Choose another folder, or check its permissions.',
      cause: error,
    });
  }
}

/**
 * As `makeFolder`, with the errors of the system. The one way to make a folder: Node's recursive mkdir never returns on a file system that
 * reports every name as missing, as /proc does, so the parents are made one by one.
 *
 * @param path Absolute.
 * @param mode Permissions of each folder that is made.
 */
export const createFolder = (path: string, mode?: number): Promise<void> => makeStep(path, mode, true);

async function makeStep(path: string, mode: number | undefined, mayClimb: boolean): Promise<void> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    const code = codeOf(error);
    const parent = dirname(path);
    if (code === 'ENOENT' && mayClimb && parent !== path) {
      await makeStep(parent, mode, true);
      return makeStep(path, mode, false);
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
 * Whether a folder belongs to this user and only this user can write to it. False for a symbolic link.
 *
 * @param user User ID of this process.
 * @throws Errors of `lstat`.
 */
export function isPrivate(path: string, user: number): boolean {
  const stat = lstatSync(path);
  return stat.isDirectory() && stat.uid === user && (stat.mode & OTHERS_WRITE) === 0;
}
