import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { codeOf } from '../../base/errors/file-error.ts';
import { createFolder } from '../../base/fs/make-folder.ts';

/** The ending of the file that says which process works in the folder of that name. It is next to the folder, which may be removed. */
const CLAIM = '.claim';

/**
 * Makes a folder that only this call works in, in this process and others: one journal has one writer. A folder that an ended call left is
 * preferred. If all are in use, the next one has a number.
 *
 * @param wanted Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
export async function claimFolder(wanted: string): Promise<string> {
  let folder: string | undefined;
  try {
    await createFolder(dirname(wanted), 0o700);
    folder = listLeft(wanted).find((left) => claim(left));
    for (let number = 1; folder === undefined; number++) {
      const next = number === 1 ? wanted : `${wanted}-${number}`;
      if (claim(next)) folder = next;
    }
    await createFolder(folder, 0o700);
    return folder;
  } catch (cause) {
    if (folder !== undefined) rmSync(`${folder}${CLAIM}`, { force: true });
    throw new ChopmarkError({
      code: 'STORE_FILE_WRITE',
      message: `The folder ${wanted} for the journal cannot be created.`,
      hint: 'Pass a port cacheFolder that can be written, or set the option bundleDir.',
      cause,
    });
  }
}

/** Gives up a claimed folder, and removes the folder if it is empty. @returns Whether it stays. */
export async function releaseFolder(folder: string): Promise<boolean> {
  await rmdir(folder).catch(() => {});
  const stays = existsSync(folder);
  await rm(`${folder}${CLAIM}`, { force: true }).catch(() => {});
  return stays;
}

function listLeft(wanted: string): string[] {
  const name = basename(wanted);
  const isOf = (each: string) => (each === name || each.startsWith(`${name}-`)) && !each.endsWith(CLAIM);
  return readdirSync(dirname(wanted))
    .filter(isOf)
    .map((each) => wanted + each.slice(name.length));
}

/** Without a wait, so that no other call of this process comes between. */
function claim(folder: string): boolean {
  const path = `${folder}${CLAIM}`;
  if (isAbandoned(path)) rmSync(path, { force: true });
  try {
    writeFileSync(path, JSON.stringify([hostname(), process.pid]), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process of a claim has ended without giving it up. One of another machine, or without its text yet, is never abandoned. */
function isAbandoned(path: string): boolean {
  try {
    const [host, id]: unknown[] = JSON.parse(readFileSync(path, 'utf8'));
    if (host !== hostname() || typeof id !== 'number') return false;
    if (id === process.pid) return statSync(path).mtimeMs < Date.now() - process.uptime() * 1000 - CLOCK_STEP;
    process.kill(id, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** Milliseconds by which the clocks of a file system and of this process may differ. In a container, every process may have the same id. */
const CLOCK_STEP = 1_000;
