import { randomBytes } from 'node:crypto';
import { lstat, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mapInParallel } from '../concurrency.ts';
import { ChopmarkError } from '../errors/errors.ts';
import { codeOf, explainFileError } from '../errors/file-error.ts';
import { makeFolder } from './make-folder.ts';

/** Paths that are checked at a time. */
const AT_ONCE = 64;

/**
 * Checks that files can be written later: the folders exist and are writable, no name is too long, and no path is a folder. Checks by
 * trying, because permissions alone are not conclusive.
 *
 * @param paths Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
export async function checkWritable(paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.map(dirname))) {
    await makeFolder(folder);
    const probe = join(folder, `.chopmark-${randomBytes(8).toString('hex')}.tmp`);
    try {
      await writeFile(probe, '', { flag: 'wx' });
      await rm(probe, { force: true });
    } catch (error) {
      throw noPlace(folder, explainFileError(error), error);
    }
  }
  await mapInParallel(paths, AT_ONCE, async (path) => {
    try {
      if ((await lstat(path)).isDirectory()) throw noPlace(path, 'it is a folder');
    } catch (error) {
      if (error instanceof ChopmarkError) throw error;
      if (codeOf(error) !== 'ENOENT') throw noPlace(path, explainFileError(error), error);
    }
  });
}

const noPlace = (path: string, reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'STORE_FILE_WRITE',
    message: `${path} cannot be written: ${reason}. Nothing was signed.`,
    hint: 'Choose another location with --bundle, or make the folder writable.',
    cause,
  });
