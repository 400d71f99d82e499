import { resolve } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { neutralizeLine } from '../base/secrets/neutralize.ts';

/** A parsed value of `subject-git`: a revision of a checkout. */
export interface GitReference {
  /** The value as it was given. */
  text: string;
  /** Absolute; a folder in the checkout. */
  folder: string;
  revision: string;
}

/** No branch or tag name begins like this (git check-ref-format), so folders and revisions cannot be confused. */
const FOLDER = /^(?:\.{0,2}[/\\]|\.{1,2}(?:#|$)|[A-Za-z]:[/\\])/;

/** Names, IDs, `~2`, `^{tree}`, `@{1}`: no option, no path in a tree, no search, no range. */
const REVISION = /^(?![-.])(?!.*\.\.)[\p{L}\p{N}._/@{}^~+%#=,-]{1,1024}$/u;

/**
 * Reads `REVISION`, `FOLDER` (its HEAD) or `FOLDER#REVISION`. A folder begins with `./`, `../` or `/`.
 *
 * @throws ChopmarkError `INPUT_GIT`
 */
export function parseGitReference(text: string, workingFolder: string): GitReference {
  const isFolder = FOLDER.test(text);
  const mark = isFolder ? text.lastIndexOf('#') : -1;
  const folder = isFolder ? text.slice(0, mark === -1 ? undefined : mark) : '.';
  const revision = isFolder ? (mark === -1 ? 'HEAD' : text.slice(mark + 1)) : text;
  if (REVISION.test(revision) && !folder.includes('\0')) return { text, folder: resolve(workingFolder, folder), revision };
  throw new ChopmarkError({
    code: 'INPUT_GIT',
    message: `${neutralizeLine(text).slice(0, 200)} is not a Git revision.`,
    hint: 'Use HEAD, a tag, a branch, a full object ID, or their tree (v1.0^{tree}). For another checkout, use ./folder#v1.0.',
  });
}
