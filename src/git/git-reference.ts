import { resolve } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { neutralizeLine } from '../base/secrets/neutralize.ts';

/** What `subject-git` names: a revision of a checkout. */
export interface GitReference {
  /** As it was given. */
  text: string;
  /** Absolute; a folder in the checkout. */
  folder: string;
  revision: string;
}

/** No name of a branch or tag begins so (git check-ref-format), so that folders and revisions cannot be mixed up. */
const FOLDER = /^(?:\.{0,2}[/\\]|\.{1,2}(?:#|$)|[A-Za-z]:[/\\])/;

/** Names, ids, `~2`, `^{tree}`, `@{1}`: no option, no path in a tree, no search, no range. */
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
    message: `${neutralizeLine(text).slice(0, 200)} names no revision of git.`,
    hint: 'Give HEAD, a tag, a branch, a full id, or their tree (v1.0^{tree}); of another checkout as ./folder#v1.0.',
  });
}
