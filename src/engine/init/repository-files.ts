import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { MAX_BUILD_FILE } from './limits.ts';

/** Access to the files of a repository, to detect what it uses. */
export interface RepositoryFiles {
  has(path: string): Promise<boolean>;
  /** The text of a file: empty if it cannot be read, undefined if it does not exist. */
  read(path: string): Promise<string | undefined>;
  /** The names in a folder, in order. Empty if the folder cannot be read. */
  list(path: string): Promise<string[]>;
}

export function openRepositoryFiles(folder: string): RepositoryFiles {
  const has = (path: string) =>
    access(join(folder, path)).then(
      () => true,
      () => false,
    );
  return {
    has,
    async read(path) {
      if (!(await has(path))) return undefined;
      try {
        return (await readBoundedFile(join(folder, path), MAX_BUILD_FILE, path)).toString('utf8').replace(/^\uFEFF/, '');
      } catch (error) {
        // A file that cannot be read still exists.
        if (error instanceof ChopmarkError) return '';
        throw error;
      }
    },
    list: (path) =>
      readdir(join(folder, path)).then(
        (names) => names.sort(),
        () => [],
      ),
  };
}
