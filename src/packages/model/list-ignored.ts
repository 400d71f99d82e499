import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { findFiles } from '../../subjects/find-files.ts';
import { MAX_IGNORED } from '../limits.ts';

/**
 * What is left out of a model: paths as they are, globs as the files that they match now, since a manifest names paths alone.
 *
 * @param model Absolute.
 * @param patterns Without their `!`.
 * @returns Absolute paths of files and folders.
 * @throws ChopmarkError `INPUT_MODEL`, and what `findFiles` throws: a pattern that matches nothing is a mistake
 */
export async function listModelIgnored(model: string, patterns: readonly string[], workingFolder: string): Promise<string[]> {
  const ignored: string[] = [];
  for (const pattern of patterns) {
    const path = resolve(workingFolder, pattern);
    const found = existsSync(path) ? [path] : (await findFiles([pattern], workingFolder)).map((file) => file.path);
    const outside = found.find((each) => !isWithin(model, each));
    if (outside !== undefined) throw refuse(`!${pattern} excludes ${outside}, which is not in the model ${model}`);
    ignored.push(...found);
    if (ignored.length > MAX_IGNORED) throw refuse(`more than ${MAX_IGNORED} files would be left out by !${pattern}`);
  }
  return ignored;
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

const refuse = (reason: string) =>
  new ChopmarkError({
    code: 'INPUT_MODEL',
    message: `The model cannot be signed: ${reason}.`,
    hint: 'Exclude files and folders of the model; one folder in place of all its files.',
  });
