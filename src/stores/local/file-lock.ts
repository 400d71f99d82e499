import { lstat, lutimes, open, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { codeOf, explainFileError } from '../../base/errors/file-error.ts';
import { MAX_LOCK_POLLS } from '../limits.ts';

/** Milliseconds between two checks of a lock that another process holds. */
const PAUSE = 25;
/** Checks of an unchanged lock after which its holder counts as dead: five seconds. */
const STALE_AFTER_POLLS = 200;
/** Signs of life of a holder within that time. */
const BEATS = 5;

/**
 * Does `work` while no other process holds the same lock file. A timer shows that the holder is alive; work that lets no timer run shows it
 * with `stillAtWork`. The lock of a killed process is taken over.
 *
 * @param signal Ends the wait for a lock that another process holds. A free lock is taken all the same: work that is finished is kept.
 * @param pause Milliseconds between two checks of a lock that another process holds.
 * @throws ChopmarkError `STORE_FILE_WRITE` if the lock cannot be taken
 */
export async function withFileLock<T>(
  lock: string,
  work: (stillAtWork: () => Promise<void>) => Promise<T>,
  signal: AbortSignal,
  pause = PAUSE,
): Promise<T> {
  await take(lock, signal, pause);
  let beat = 0;
  // Not the target of a link that somebody put in its place.
  const stillAtWork = () => lutimes(lock, ++beat, beat).catch(() => {});
  const timer = setInterval(stillAtWork, (pause * STALE_AFTER_POLLS) / BEATS);
  try {
    return await work(stillAtWork);
  } finally {
    clearInterval(timer);
    await rm(lock, { force: true }).catch(() => {});
  }
}

async function take(lock: string, signal: AbortSignal, pause: number): Promise<void> {
  let seen = '';
  let pollsLeft = STALE_AFTER_POLLS;
  for (let looks = 0; looks < MAX_LOCK_POLLS; looks++) {
    try {
      await (await open(lock, 'wx', 0o600)).close();
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw refuse(lock, explainFileError(error), error);
    }
    const now = await describe(lock);
    pollsLeft = now === seen ? pollsLeft - 1 : STALE_AFTER_POLLS;
    seen = now;
    if (pollsLeft === 0) await remove(lock);
    if (signal.aborted) throw refuse(lock, 'another run holds it, and this run has ended');
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
  throw refuse(lock, 'other runs held it for the whole time');
}

/** Distinguishes a lock from an earlier and a later one in its place. No run makes a folder there, so none would remove it. */
async function describe(lock: string): Promise<string> {
  const found = await lstat(lock).catch(() => undefined);
  if (found?.isDirectory()) throw refuse(lock, 'it is a folder');
  return found === undefined ? '' : `${found.ino} ${found.mtimeMs}`;
}

async function remove(lock: string): Promise<void> {
  try {
    await rm(lock, { force: true });
  } catch (error) {
    throw refuse(lock, `it was left by a run that ended, and it cannot be removed: ${explainFileError(error)}`, error);
  }
}

const refuse = (lock: string, reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'STORE_FILE_WRITE',
    message: `The lock ${lock} could not be taken: ${reason}.`,
    hint: 'The separate bundle files are in the same folder. Run again, or choose another folder with --bundle-dir.',
    cause,
  });
