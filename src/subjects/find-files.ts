import { type Dirent, lstatSync, readdir, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import { ChopmarkError } from '../base/errors/errors.ts';
import { codeOf, explainFileError } from '../base/errors/file-error.ts';
import { MAX_SUBJECTS } from '../sigstore/limits.ts';

export interface FoundFile {
  /** Absolute, as it was named or matched. */
  path: string;
  /** Absolute, with a symbolic link at the end resolved: what is hashed. */
  target: string;
  /** Bytes. */
  size: number;
}

/**
 * Files that paths and globs name, in that order, each once. The rules:
 *
 * - A leading `!` excludes, wherever it stands in the list. `**` enters folders and takes hidden files too.
 * - Where a file of exactly the given name exists, the name is a path, whatever characters are in it.
 * - Every glob must match a file that is not excluded, and every path must exist.
 * - A folder that is spelt out is refused (write `folder/**`); folders that a glob meets are passed over. Pipes, sockets, devices
 *   and files that cannot be opened by their name are refused, spelt out or met: what is left out would not be noticed.
 * - A file's link that is spelt out is followed wherever it leads. One that a glob meets is followed as long as it stays within
 *   the working folder or the folder the glob starts in, and else refused; linked folders are not entered.
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

/** Backslashes separate on Windows, where they can be in no name; elsewhere they escape. */
const slashed = (pattern: string): string => (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);

/** Whether a file that was spelt out is excluded; globs leave out what is excluded by themselves. */
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
  if (file.stat.isDirectory()) throw wrongKind(pattern, 'is a folder', `To take all files below it, write ${join(pattern, '**')}.`);
  if (!file.stat.isFile()) throw wrongKind(pattern, 'is no regular file', 'Name files; write what a pipe or device gives to a file first.');
  return [file];
}

async function findMatching(pattern: string, excluded: readonly string[], workingFolder: string): Promise<FoundFile[]> {
  // Paths that are spelt out do without it.
  const { isDynamicPattern } = await import('tinyglobby');
  const slashes = slashed(pattern);
  if (!isDynamicPattern(slashes)) return [];
  const paths = await expand([slashes], excluded, workingFolder);
  if (paths.length > MAX_SUBJECTS) throw tooMany();
  const mayLeadTo = (target: string) =>
    [workingFolder, resolve(workingFolder, startOf(slashes, isDynamicPattern))].some((root) => isWithin(resolveLink(root), target));
  return paths.flatMap((path) => {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    // Its name is no UTF-8, or it went away: either way something that was meant would be left out.
    if (stat === undefined)
      throw wrongKind(path, 'matches, and cannot be opened by that name', 'Give it a name in UTF-8, or exclude it with !.');
    const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
    if (file.stat.isDirectory()) return [];
    if (!file.stat.isFile()) throw wrongKind(path, 'is no regular file', 'Exclude it with !, or write what it gives to a file first.');
    if (!stat.isSymbolicLink()) return [file];
    if (mayLeadTo(file.target)) return [file];
    throw wrongKind(
      path,
      `is a link that leads out of the folders that ${pattern} is about`,
      'Name the file itself, or exclude the link with !.',
    );
  });
}

/** The folder a glob starts in: its parts before the first that is a pattern. */
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
    hint: 'Check the path and its permissions; where it is a link, what it points to.',
    cause: error,
  });

const noMatch = (pattern: string, excluding: boolean) =>
  new ChopmarkError({
    code: 'INPUT_NO_MATCH',
    message: `${pattern} matches no file${excluding ? ' that is not excluded' : ''}.`,
    hint: 'Paths are relative to the working folder; was the build run before, and in this job?',
  });

const tooMany = () =>
  new ChopmarkError({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `More than ${MAX_SUBJECTS} files were found.`,
    hint: 'Narrow the patterns, or spread the work over several jobs and join them with chopmark merge.',
  });

/** A folder that could not be listed, which the walker itself passes over in silence. */
interface Unlisted {
  path: string;
  error: unknown;
}

/** Tells the walker of links, sockets and devices as if they were files, so that each gets a closer look; linked folders are not entered. */
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
