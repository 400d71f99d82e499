import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { findFiles } from '../../subjects/find-files.ts';
import { MAX_IGNORED } from '../limits.ts';

/**
 * The paths that are excluded from a model: plain paths, and the files that globs match now, because a manifest lists only paths.
 *
 * @param model Absolute.
 * @param patterns Without the leading `!`.
 * @returns Absolute paths of files and folders.
 * @throws ChopmarkError `INPUT_MODEL`, and the errors of `findFiles`: a pattern that matches nothing is an error
 */
export async function listModelIgnored(model: string, patterns: readonly string[], workingFolder: string): Promise<string[]> {
  const ignored: string[] = [];
  for (const pattern of patterns) {
    const path = resolve(workingFolder, pattern);
    const found = existsSync(path) ? [path] : (await findFiles([pattern], workingFolder)).map((file) => file.path);
    const outside = found.find((each) => !isWithin(model, each));
    if (outside !== undefined) throw refuse(`!${pattern} excludes ${outside}, which is not in the model ${model}`);
    ignored.push(...found);
    if (ignored.length > MAX_IGNORED) throw refuse(`!${pattern} excludes more than ${MAX_IGNORED} files`);
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
    hint: 'Exclude only files and folders of the model. Exclude a folder instead of all its files.',
  });
