import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';

/** Mode bits that let the group and others write, and the one that lets only owners rename what is in a folder. */
const OTHERS_WRITE = 0o022;
const STICKY = 0o1000;
const ROOT = 0;

/**
 * The first folder above a path in which another user could put something else in the place of what leads to the path. A folder that only
 * its owner can write to is no protection there: it is renamed with everything in it.
 *
 * @param path Absolute, without symbolic links.
 * @param user User ID of this process.
 * @returns Undefined if all belong to this user or to root, and no other user may rename what is in them.
 * @throws Errors of `lstat`.
 */
export function findReplaceableFolder(path: string, user: number): string | undefined {
  for (let folder = dirname(path), below = path; folder !== below; below = folder, folder = dirname(folder)) {
    const { uid, mode } = lstatSync(folder);
    const isOthers = uid !== user && uid !== ROOT;
    if (isOthers || ((mode & OTHERS_WRITE) !== 0 && (mode & STICKY) === 0)) return folder;
  }
  return undefined;
}
