import { rename } from 'node:fs/promises';
import { platform as readPlatform } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from '../errors/file-error.ts';

/** Waits between tries, in milliseconds. On Windows a virus scanner or an indexer can hold a file open for a moment. */
const WAITS = [10, 50, 200, 500, 1_000] as const;
const HELD_OPEN: readonly (string | undefined)[] = ['EPERM', 'EBUSY', 'EACCES'];

/** What can be replaced in tests. */
export interface Mover {
  rename: (from: string, to: string) => Promise<void>;
  wait: (milliseconds: number) => Promise<unknown>;
  platform: NodeJS.Platform;
}

/**
 * Renames a file; a file at `to` is replaced. On Windows, where another program can hold either file open, it tries six times within two
 * seconds.
 *
 * @throws the file system's error of the last try
 */
export async function moveFile(
  from: string,
  to: string,
  { rename: move, wait, platform }: Mover = { rename, wait: setTimeout, platform: readPlatform() },
): Promise<void> {
  for (const milliseconds of platform === 'win32' ? WAITS : []) {
    try {
      return await move(from, to);
    } catch (error) {
      if (!HELD_OPEN.includes(codeOf(error))) throw error;
      await wait(milliseconds);
    }
  }
  await move(from, to);
}
