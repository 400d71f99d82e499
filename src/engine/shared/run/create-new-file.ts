import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { explainFileError } from '../../../base/errors/file-error.ts';

/**
 * Writes a file that was shown before, and never over one that is there.
 *
 * @param command That shows it: `init`.
 * @throws ChopmarkError `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
export async function createNewFile(folder: string, path: string, text: string, command: string): Promise<void> {
  try {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const file = await open(join(folder, path), 'wx', 0o644);
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new ChopmarkError({
        code: 'INPUT_FILE_EXISTS',
        message: `${path} is already there, and is left as it is.`,
        hint: `Run chopmark ${command} without --write, and take over what is missing by hand.`,
      });
    throw new ChopmarkError({
      code: 'STORE_FILE_WRITE',
      message: `${path} could not be written: ${explainFileError(error)}.`,
      hint: `Run chopmark ${command} without --write, and copy what it shows.`,
      cause: error,
    });
  }
}
