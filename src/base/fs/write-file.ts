import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ChopmarkError } from '../errors/errors.ts';
import { explainFileError } from '../errors/file-error.ts';

/**
 * Puts a whole file in place or none: written and flushed under a name of its own in the same folder, then renamed. A symbolic
 * link at the target is replaced, never followed. `mode` (default 0644) is narrowed by the umask.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; nothing is left behind.
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
    await rename(draft, path);
  } catch (error) {
    if (created) await rm(draft, { force: true }).catch(() => {});
    throw new ChopmarkError({
      code: 'STORE_FILE_WRITE',
      message: `${path} could not be written: ${explainFileError(error)}.`,
      hint: 'Free some space or choose another folder with --bundle-dir, then run again: what is signed already is not signed twice.',
      cause: error,
    });
  }
}
