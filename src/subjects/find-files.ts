import { type Dirent, lstatSync, readdir, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import { ChopmarkError } from '../base/errors/errors.ts';
import { codeOf, explainFileError } from '../base/errors/file-error.ts';
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
 * Finds the files that paths and globs name, in that order, each once. The rules:
 *
 * - A leading `!` excludes, at any position in the list. `**` enters folders and includes hidden files.
 * - If a file with exactly the given name exists, the name is a path, whatever characters it has.
 * - Every glob must match a file that is not excluded, and every path must exist.
 * - A folder named as a path is refused (write `folder/**`). Folders that a glob matches are skipped. Pipes, sockets, devices and
 *   files that cannot be opened by their name are always refused, because a missing subject would go unnoticed.
 * - A link to a file that is named as a path is followed anywhere. A link that a glob matches is followed if its target is within
 *   the working folder or the folder the glob starts in, and is refused otherwise. Links to folders are not entered.
 *
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TOO_MANY_SUBJECTS`
 */
export async function findFiles(patterns: readonly string[], workingFolder: string): Promise<FoundFile[]> {
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => slashed(pattern.slice(1)));
  const included = patterns.filter((pattern) => !pattern.startsWith('!'));
  const isExcluded = await readExclusions(excluded, included, workingFolder);
  const found = new Map<string, FoundFile>();
  for (const pattern of included) {
    const files = findSpelt(pattern, workingFolder) ?? (await findMatching(pattern, excluded, workingFolder));
    if (files.length === 0) throw noMatch(pattern, excluded.length > 0);
    for (const file of files) if (!isExcluded(file.path)) found.set(file.path, file);
    if (found.size > MAX_SUBJECTS) throw tooMany();
  }
  return [...found.values()];
}

/** A backslash is a separator on Windows, where names cannot contain it. On other systems it escapes. */
const slashed = (pattern: string): string => (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);

/** Whether a file that was named as a path is excluded. Globs apply exclusions themselves. */
async function readExclusions(
  excluded: readonly string[],
  included: readonly string[],
  workingFolder: string,
): Promise<(path: string) => boolean> {
  const spelt = included.some((pattern) => look(resolve(workingFolder, pattern)) !== undefined);
  if (excluded.length === 0 || !spelt) return () => false;
  const paths = new Set(excluded.map((pattern) => resolve(workingFolder, pattern)));
  for (const path of await expand(excluded, [], workingFolder)) paths.add(path);
  return (path) => paths.has(path);
}

async function expand(patterns: readonly string[], ignore: readonly string[], cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const unlisted: Unlisted[] = [];
  const options = { ignore, absolute: true, dot: true, followSymbolicLinks: false, expandDirectories: false };
  const paths = await glob(patterns, { ...options, cwd, fs: listFoldersInto(unlisted) });
  const [first] = unlisted;
  if (first) throw unreadable(first.path, first.error);
  return paths.map((path) => resolve(path)).sort();
}

function findSpelt(pattern: string, workingFolder: string): FoundFile[] | undefined {
  const path = resolve(workingFolder, pattern);
  const stat = look(path);
  if (stat === undefined) return undefined;
  const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
  if (file.stat.isDirectory()) throw wrongKind(pattern, 'is a folder', `To select all files below it, write ${join(pattern, '**')}.`);
  if (!file.stat.isFile())
    throw wrongKind(pattern, 'is not a regular file', 'Name regular files. Save the output of a pipe or device to a file first.');
  return [file];
}

async function findMatching(pattern: string, excluded: readonly string[], workingFolder: string): Promise<FoundFile[]> {
  // Plain paths do not need it.
  const { isDynamicPattern } = await import('tinyglobby');
  const slashes = slashed(pattern);
  if (!isDynamicPattern(slashes)) return [];
  const paths = await expand([slashes], excluded, workingFolder);
  if (paths.length > MAX_SUBJECTS) throw tooMany();
  const mayLeadTo = (target: string) =>
    [workingFolder, resolve(workingFolder, startOf(slashes, isDynamicPattern))].some((root) => isWithin(resolveLink(root), target));
  return paths.flatMap((path) => {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    // Its name is not UTF-8, or the file has disappeared. In both cases a subject would be missing.
    if (stat === undefined)
      throw wrongKind(path, 'matches, but cannot be opened by that name', 'Give it a name in UTF-8, or exclude it with !.');
    const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
    if (file.stat.isDirectory()) return [];
    if (!file.stat.isFile()) throw wrongKind(path, 'is not a regular file', 'Exclude it with !, or save its output to a file first.');
    if (!stat.isSymbolicLink()) return [file];
    if (mayLeadTo(file.target)) return [file];
    throw wrongKind(
      path,
      `is a link to a target outside the working folder and the folder where ${pattern} starts`,
      'Name the file itself, or exclude the link with !.',
    );
  });
}

/** The folder a glob starts in: the parts before the first part that is a pattern. */
function startOf(pattern: string, isDynamicPattern: (part: string) => boolean): string {
  const parts = pattern.split('/');
  const fixed = parts
    .slice(
      0,
      Math.max(
        parts.findIndex((part) => isDynamicPattern(part)),
        0,
      ),
    )
    .join('/');
  return fixed === '' && pattern.startsWith('/') ? '/' : fixed;
}

function look(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A pattern can be longer than any path.
    if (['ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE', 'ENOENT'].includes(codeOf(error) ?? '')) return undefined;
    throw unreadable(path, error);
  }
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

const unreadable = (path: string, error: unknown) =>
  new ChopmarkError({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${path} failed: ${explainFileError(error)}.`,
    hint: 'Check the path and its permissions. If it is a link, check its target.',
    cause: error,
  });

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

/** A folder that could not be listed. The glob library skips such folders without an error. */
interface Unlisted {
  path: string;
  error: unknown;
}

/** Presents links, sockets and devices to the glob library as files, so that each is examined. Linked folders are not entered. */
function listFoldersInto(unlisted: Unlisted[]): NonNullable<GlobOptions['fs']> {
  const list = (path: string, _: unknown, done: (error: null, entries: unknown[]) => void): void => {
    readdir(path, { withFileTypes: true }, (error, entries = []) => {
      if (error && !['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) unlisted.push({ path, error });
      done(null, entries.map(asFileOrFolder));
    });
  };
  return { readdir: list as unknown as typeof readdir };
}

const asFileOrFolder = (entry: Dirent) => ({
  name: entry.name,
  isDirectory: () => entry.isDirectory(),
  isFile: () => !entry.isDirectory(),
  isSymbolicLink: () => false,
});
