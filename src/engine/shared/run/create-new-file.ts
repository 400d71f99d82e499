import { lstat, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { codeOf, explainFileError } from '../../../base/errors/file-error.ts';
import { makeFolder } from '../../../base/fs/make-folder.ts';

/** The hints for a file that exists, and for a file that cannot be written. */
export interface NewFileHints {
  exists: string;
  unwritable: string;
}

/** The hints of a command that shows the file first and writes it with --write. */
export const hintsToShow = (command: string): NewFileHints => ({
  exists: `Run chopmark ${command} without --write, and add the missing parts by hand.`,
  unwritable: `Run chopmark ${command} without --write, and copy the text that it shows.`,
});

/**
 * Writes a new file and never overwrites an existing file. Missing folders are created.
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
      message: `Writing ${path} failed: ${explainFileError(error)}.`,
      hint: hints.unwritable,
      cause: error,
    });
  }
}

/** The same refusal, before the text to write exists. @throws ChopmarkError `INPUT_FILE_EXISTS` */
export async function refuseExistingFile(folder: string, path: string, hint: string): Promise<void> {
  const isThere = await lstat(resolve(folder, path)).then(
    () => true,
    () => false,
  );
  if (isThere) throw existsError(path, hint);
}

const existsError = (path: string, hint: string) =>
  new ChopmarkError({ code: 'INPUT_FILE_EXISTS', message: `${path} already exists, and was not changed.`, hint });
