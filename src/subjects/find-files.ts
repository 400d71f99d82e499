import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { type Expansion, expandPatterns } from '../base/fs/expand-patterns.ts';
import { unreadable } from '../base/fs/look.ts';
import { MAX_SUBJECTS } from '../sigstore/limits.ts';

export interface FoundFile {
  /** Absolute, as it was named or matched. */
  path: string;
  /** The file that is hashed. Absolute, with a symbolic link at the end resolved. */
  target: string;
  /** Bytes. */
  size: number;
}

/**
 * Finds the files that paths and globs name, in that order, each once. `expandPatterns` has the rules about patterns; these are added:
 *
 * - Every glob must match a file that is not excluded, and every path must exist.
 * - A folder named as a path is refused (write `folder/**`). Folders that a glob matches are skipped. Pipes, sockets, devices and
 *   files that cannot be opened by their name are always refused, because a missing subject would go unnoticed.
 * - A link to a file that is named as a path is followed anywhere. A link that a glob matches is followed if its target is within
 *   the working folder or the folder the glob starts in, and is refused otherwise. Links to folders are not entered.
 *
 * @param warn Is told of each exclusion that excludes nothing.
 * @param bothMeanings As in `expandPatterns`.
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_SUBJECT_KIND`, `INPUT_EXCLUSION`, `INPUT_UNREADABLE`, `INPUT_TOO_MANY_SUBJECTS`
 */
export async function findFiles(
  patterns: readonly string[],
  workingFolder: string,
  warn?: (message: string) => void,
  { bothMeanings = false } = {},
): Promise<FoundFile[]> {
  const isExcluding = patterns.some((pattern) => pattern.startsWith('!'));
  const found = new Map<string, FoundFile>();
  for (const expansion of await expandPatterns(patterns, { workingFolder, bothMeanings, ...(warn && { warn }) })) {
    if (expansion.paths.length > MAX_SUBJECTS) throw tooMany();
    const files = expansion.kind === 'path' ? examineSpelt(expansion) : examineMatches(expansion, workingFolder);
    // A path that is excluded was found.
    if (files.length === 0 && expansion.kind !== 'path') throw noMatch(expansion.pattern, isExcluding);
    for (const file of files) found.set(file.path, file);
    if (found.size > MAX_SUBJECTS) throw tooMany();
  }
  return [...found.values()];
}

function examineSpelt({ pattern, paths }: Expansion): FoundFile[] {
  return paths.map((path) => {
    const file = examine(path);
    if (file?.stat.isDirectory()) throw wrongKind(pattern, 'is a folder', `To select all files below it, write ${join(pattern, '**')}.`);
    if (!file?.stat.isFile())
      throw wrongKind(pattern, 'is not a regular file', 'Name regular files. Save the output of a pipe or device to a file first.');
    return file;
  });
}

function examineMatches({ pattern, paths, start = '' }: Expansion, workingFolder: string): FoundFile[] {
  const mayLeadTo = (target: string) => [workingFolder, start].some((root) => isWithin(resolveLink(root), target));
  return paths.flatMap((path) => {
    const file = examine(path);
    // Its name is not UTF-8, or the file has disappeared. In both cases a subject would be missing.
    if (file === undefined)
      throw wrongKind(path, 'matches, but cannot be opened by that name', 'Give it a name in UTF-8, or exclude it with !.');
    if (file.stat.isDirectory()) return [];
    if (!file.stat.isFile()) throw wrongKind(path, 'is not a regular file', 'Exclude it with !, or save its output to a file first.');
    if (!file.isLink || mayLeadTo(file.target)) return [file];
    throw wrongKind(
      path,
      `is a link to a target outside the working folder and the folder where ${pattern} starts`,
      'Name the file itself, or exclude the link with !.',
    );
  });
}

/** Undefined if there is nothing at the path. */
function examine(path: string): (FoundFile & { stat: Stats; isLink: boolean }) | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  return stat.isSymbolicLink() ? { ...follow(path), isLink: true } : { path, target: path, size: stat.size, stat, isLink: false };
}

function follow(path: string): FoundFile & { stat: Stats } {
  try {
    const target = realpathSync(path);
    const stat = statSync(target);
    return { path, target, size: stat.size, stat };
  } catch (error) {
    throw unreadable(path, error);
  }
}

function resolveLink(folder: string): string {
  try {
    return realpathSync(folder);
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const wrongKind = (path: string, is: string, hint: string) =>
  new ChopmarkError({ code: 'INPUT_SUBJECT_KIND', message: `${path} ${is}.`, hint });

const noMatch = (pattern: string, excluding: boolean) =>
  new ChopmarkError({
    code: 'INPUT_NO_MATCH',
    message: `${pattern} matches no file${excluding ? ' that is not excluded' : ''}.`,
    hint: hintFor(pattern),
  });

/** The algorithm of a hexadecimal digest, by its length. */
const ALGORITHMS: Readonly<Record<number, string>> = { 64: 'sha256', 96: 'sha384', 128: 'sha512' };

function hintFor(pattern: string): string {
  const algorithm = /^[0-9a-fA-F]+$/.test(pattern) ? ALGORITHMS[pattern.length] : undefined;
  if (algorithm !== undefined) return `To name a digest instead of a file, write ${algorithm}:${pattern.toLowerCase()}.`;
  return 'Paths are relative to the working folder. Check that the build ran before, in this job.';
}

const tooMany = () =>
  new ChopmarkError({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `More than ${MAX_SUBJECTS} files were found.`,
    hint: 'Narrow the patterns, or split the files over several jobs and join the results with chopmark merge.',
  });
