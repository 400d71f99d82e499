import { type Dirent, readdir } from 'node:fs';
import { resolve } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import { codeOf } from '../errors/file-error.ts';
import { unreadable } from './look.ts';
import { fitsName, isEntered, isPlain } from './walk-folders.ts';

/** A glob, and where it is looked for. */
export interface Search {
  /** Absolute. */
  workingFolder: string;
  /** Whether folders match too. */
  folders?: boolean;
  /** With `/` between its parts. */
  pattern: string;
  /** Folders that are entered, also if they are links: the pattern spells them out. Absolute. */
  entered: ReadonlySet<string>;
}

/** Lists a folder. */
export type ListFolder = (path: string) => Promise<readonly Dirent[]>;

/**
 * Everything that matches a glob and none of the patterns to ignore. Linked folders are not entered, unless the search says so.
 *
 * @returns Absolute, sorted.
 * @throws What `list` throws.
 */
export async function searchFolders(search: Search, ignore: readonly string[], list: ListFolder): Promise<string[]> {
  const { glob } = await import('./glob.ts');
  const failures: unknown[] = [];
  const matched = await glob([search.pattern], {
    cwd: search.workingFolder,
    ignore,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    onlyFiles: !search.folders,
    fs: presentEntries(search, list, failures),
  });
  // The glob library skips folders that cannot be listed, without an error.
  if (failures.length > 0) throw failures[0];
  return matched.map((path) => resolve(path)).sort();
}

/** Empty if it is not there any more. @throws ChopmarkError `INPUT_UNREADABLE` */
export const listFolder: ListFolder = (path) =>
  new Promise<Dirent[]>((done, fail) => {
    readdir(path, { withFileTypes: true }, (error, entries = []) => {
      if (!error || ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) done(entries);
      else fail(unreadable(path, error));
    });
  });

/** Presents links, sockets and devices to the glob library as files, so that each is examined. */
function presentEntries({ entered, pattern }: Search, list: ListFolder, failures: unknown[]): NonNullable<GlobOptions['fs']> {
  const mayMatch = foreseeNames(pattern);
  const read = (path: string, _: unknown, done: (error: null, entries: unknown[]) => void): void => {
    const present = (entry: Dirent) => {
      const isDirectory = entry.isDirectory() || (entry.isSymbolicLink() && isEntered(resolve(path, entry.name), entered));
      return { name: entry.name, isDirectory: () => isDirectory, isFile: () => !isDirectory, isSymbolicLink: () => false };
    };
    list(path).then(
      (entries) =>
        done(
          null,
          entries.map(present).filter((entry) => entry.isDirectory() || mayMatch(entry.name)),
        ),
      (error: unknown) => {
        failures.push(error);
        done(null, []);
      },
    );
  };
  return { readdir: read as unknown as typeof readdir };
}

/**
 * Whether a file with a name can match a pattern, by the last part of it: the glob library makes regular expressions, and for `*-*-*-*-*.zip` and
 * a long name full of hyphens, which does not match, they take minutes.
 */
function foreseeNames(pattern: string): (name: string) => boolean {
  const last = pattern.split('/').at(-1) ?? '';
  return isPlain(pattern) && last !== '' && !last.includes('**') ? (name) => fitsName(name, last) : () => true;
}
