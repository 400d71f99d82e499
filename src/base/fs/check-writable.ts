import { randomBytes } from 'node:crypto';
import { lstat, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mapInParallel } from '../concurrency.ts';
import { ChopmarkError } from '../errors/errors.ts';
import { codeOf, explainFileError } from '../errors/file-error.ts';
import { makeFolder } from './make-folder.ts';

/** Names that are looked at together. */
const AT_ONCE = 64;

/**
 * Whether files can be put in place later: the folders are there and can be written to, no name is too long, and no folder has one
 * of them. Found out by trying, since rights alone tell little.
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
    message: `${path} could not be written: ${reason}. Nothing was signed.`,
    hint: 'Choose another place with --bundle, or make the folder writable.',
    cause,
  });
