import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { dirname } from 'node:path';
// The namespace, because Windows has no geteuid.
import * as host from 'node:process';
import { FileRefusal } from '../errors/file-error.ts';

/**
 * Opens a file in which runs keep their state, in a folder that a user names and that others may be able to write to. It must be a regular
 * file with this name alone, and belong to this user or to the owner of its folder. So nothing is followed, waited for, or appended to
 * another file under a second name.
 *
 * @param path Absolute.
 * @param purpose `append` creates the file if it does not exist, and allows to read it too.
 * @param options.mode Of a new file; by default for this user alone.
 * @param options.user The effective user ID of this process; undefined on Windows.
 * @throws FileRefusal, or the error of the file system
 */
export async function openOwnFile(
  path: string,
  purpose: 'read' | 'append',
  { mode = 0o600, user = host.geteuid?.() }: { mode?: number; user?: number | undefined } = {},
): Promise<FileHandle> {
  const { O_RDONLY, O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW, O_NONBLOCK } = constants;
  // Opening a pipe that no other process has open would wait forever. Windows has neither flag.
  const careful = (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
  const file = await open(path, careful | (purpose === 'read' ? O_RDONLY : O_RDWR | O_CREAT | O_APPEND), mode);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new FileRefusal(stat.isDirectory() ? 'it is a folder' : 'it is not a regular file');
    if (stat.nlink > 1) throw new FileRefusal('the same file has another name (a hard link)');
    if (user !== undefined && stat.uid !== user && stat.uid !== (await lstat(dirname(path))).uid)
      throw new FileRefusal('it belongs to another user');
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}
