import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { ChopmarkError } from '../errors/errors.ts';
import { explainFileError } from '../errors/file-error.ts';

/** Copies a file, sharing its blocks where the file system can. @throws ChopmarkError `STORE_FILE_WRITE` */
export async function copyFileInto(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    throw new ChopmarkError({
      code: 'STORE_FILE_WRITE',
      message: `${from} cannot be copied to ${to}: ${explainFileError(error)}.`,
      hint: 'Check permissions and free disk space, then run again.',
      cause: error,
    });
  }
}
