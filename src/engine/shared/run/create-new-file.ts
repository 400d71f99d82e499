import { lstat, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { codeOf, explainFileError } from '../../../base/errors/file-error.ts';
import { makeFolder } from '../../../base/fs/make-folder.ts';

/** What to do where the file exists, and where it cannot be written. */
export interface NewFileHints {
  exists: string;
  unwritable: string;
}

/** Of a command that shows the file first, and writes it with --write. */
export const hintsToShow = (command: string): NewFileHints => ({
  exists: `Run chopmark ${command} without --write, and add what is missing by hand.`,
  unwritable: `Run chopmark ${command} without --write, and copy what it shows.`,
});

/**
 * Writes a new file, and never over an existing one. Missing folders are made.
 *
 * @param path Absolute, or relative to `folder`.
 * @throws ChopmarkError `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
export async function createNewFile(folder: string, path: string, text: string, hints: NewFileHints): Promise<void> {
  const absolute = resolve(folder, path);
  await makeFolder(dirname(absolute));
  try {
    const file = await open(absolute, 'wx', 0o644);
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw existsError(path, hints.exists);
    throw new ChopmarkError({
      code: 'STORE_FILE_WRITE',
      message: `${path} could not be written: ${explainFileError(error)}.`,
      hint: hints.unwritable,
      cause: error,
    });
  }
}

/** The same refusal before there is anything to write. @throws ChopmarkError `INPUT_FILE_EXISTS` */
export async function refuseExistingFile(folder: string, path: string, hint: string): Promise<void> {
  const isThere = await lstat(resolve(folder, path)).then(
    () => true,
    () => false,
  );
  if (isThere) throw existsError(path, hint);
}

const existsError = (path: string, hint: string) =>
  new ChopmarkError({ code: 'INPUT_FILE_EXISTS', message: `${path} already exists, and was not changed.`, hint });
