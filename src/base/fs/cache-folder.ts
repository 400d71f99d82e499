import { join } from 'node:path';
import type { Env } from '../ports.ts';

export interface Machine {
  env: Env;
  /** The value of `process.platform`. */
  platform: string;
  /** The user's home folder, absolute. */
  home: string;
}

/** The folder of each system for data that can be deleted safely: XDG Base Directory, Apple's Library/Caches, LOCALAPPDATA. Absolute. */
export function findCacheFolder({ env, platform, home }: Machine): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'chopmark', 'cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'chopmark');
  const xdg = env.XDG_CACHE_HOME;
  // The specification requires relative paths to be ignored.
  return join(xdg?.startsWith('/') ? xdg : join(home, '.cache'), 'chopmark');
}
