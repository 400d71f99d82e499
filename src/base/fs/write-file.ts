import { randomBytes } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ChopmarkError } from '../errors/errors.ts';
import { explainFileError } from '../errors/file-error.ts';
import { moveFile } from './move-file.ts';

/**
 * Writes a file completely or not at all: writes and flushes a temporary file in the same folder, then renames it. A symbolic link at the
 * target is replaced, never followed. The umask narrows `mode` (default 0644).
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; no temporary file is left.
 */
export async function writeFileInPlace(path: string, bytes: string | Uint8Array, { mode = 0o644 }: { mode?: number } = {}): Promise<void> {
  const draft = join(dirname(path), `.chopmark-${randomBytes(8).toString('hex')}.tmp`);
  let created = false;
  try {
    const file = await open(draft, 'wx', mode);
    created = true;
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await moveFile(draft, path);
  } catch (error) {
    if (created) await rm(draft, { force: true }).catch(() => {});
    throw new ChopmarkError({
      code: 'STORE_FILE_WRITE',
      message: `${path} cannot be written: ${explainFileError(error)}.`,
      hint: 'Free some disk space or choose another folder with --bundle-dir, then run again. What is already signed is not signed twice.',
      cause: error,
    });
  }
}
