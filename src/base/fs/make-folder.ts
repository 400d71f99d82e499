import { lstatSync, mkdirSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ChopmarkError } from '../errors/errors.ts';
import { codeOf, explainFileError } from '../errors/file-error.ts';

/**
 * A folder with the ones above it, where they are not there yet. Step by step: Node's own recursive way never ends where a file
 * system says of every name that it does not exist, as /proc does.
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
      message: `The folder ${path} could not be made: ${explainFileError(error)}.`,
      hint: 'Choose another folder.',
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

/** Bits of a mode by which group and others may write. */
const OTHERS_WRITE = 0o022;

/**
 * A folder for what is executed or believed without being proven: this user's own, and writable by nobody else, nor is the one it is in.
 *
 * @param parent Absolute; made where it is not there.
 * @param user Number of this process's user; undefined on Windows, where a profile's folders are its own.
 * @returns Its path; nothing where it cannot be made, or where somebody else could have written to it.
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
 * Whether a folder is this user's own, and no one else can write to it. Of a symbolic link it is not.
 *
 * @param user Number of this process's user.
 * @throws What `lstat` throws.
 */
export function isPrivate(path: string, user: number): boolean {
  const stat = lstatSync(path);
  return stat.isDirectory() && stat.uid === user && (stat.mode & OTHERS_WRITE) === 0;
}
