import { lstatSync, type Stats } from 'node:fs';
import { ChopmarkError } from '../errors/errors.ts';
import { codeOf, explainFileError } from '../errors/file-error.ts';

/** What is at a path; a link is not followed. Undefined if there is nothing. @throws ChopmarkError `INPUT_UNREADABLE` */
export function look(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A pattern can be longer than any path.
    if (['ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE', 'ENOENT'].includes(codeOf(error) ?? '')) return undefined;
    throw unreadable(path, error);
  }
}

/** Whether something is at a path. A path that cannot be looked at is none: what is excluded may be in a folder that nobody may enter. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

export const unreadable = (path: string, error: unknown) =>
  new ChopmarkError({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${path} failed: ${explainFileError(error)}.`,
    hint: 'Check the path and its permissions. If it is a link, check its target.',
    cause: error,
  });
