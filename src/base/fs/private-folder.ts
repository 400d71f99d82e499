import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Bits of a mode by which group and others may write. */
const OTHERS_WRITE = 0o022;

/**
 * A folder for what is executed or believed without being proven: this user's own, and writable by nobody else, nor is the one it is in.
 *
 * @param parent Absolute; made where it is not there.
 * @param user Number of this process's user; undefined on Windows, where a profile's folders are its own.
 * @returns Its path; nothing where it cannot be made, or where somebody else could have written to it.
 */
export function makePrivateFolder(parent: string, name: string, user: number | undefined): string | undefined {
  const folder = join(parent, name);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return user === undefined || [parent, folder].every((path) => isPrivate(path, user)) ? folder : undefined;
  } catch {
    return undefined;
  }
}

function isPrivate(path: string, user: number): boolean {
  const stat = lstatSync(path);
  return stat.isDirectory() && stat.uid === user && (stat.mode & OTHERS_WRITE) === 0;
}
