import { type Dirent, readdir } from 'node:fs';
import type { GlobOptions } from 'tinyglobby';
import { codeOf } from '../base/errors/file-error.ts';

/** A folder that could not be listed, which the walker itself passes over in silence. */
export interface Unlisted {
  path: string;
  error: unknown;
}

/** Tells the walker of links, sockets and devices as if they were files, so that each gets a closer look; linked folders are not entered. */
export function listFoldersInto(unlisted: Unlisted[]): NonNullable<GlobOptions['fs']> {
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
