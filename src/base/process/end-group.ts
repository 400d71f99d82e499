import type { ChildProcess, spawn } from 'node:child_process';
import { sep } from 'node:path';
import { kill } from 'node:process';
import type { Env } from '../ports.ts';
import { endWindowsTree } from './end-windows-tree.ts';

const ON_WINDOWS = sep === '\\';

/** Whether a command can lead a process group of its own (`detached`), which can be ended as a whole. Windows has none. */
export const HAS_GROUPS = !ON_WINDOWS;

/**
 * Sends a signal to a command that leads its own process group, and to everything in the group. On Windows, where no signal asks a program
 * to end, the tree of processes is ended.
 *
 * @param signal 0 sends nothing.
 * @returns Whether the group had a process; on Windows always false.
 */
export function signalGroup(
  child: Pick<ChildProcess, 'pid' | 'kill'>,
  signal: 'SIGTERM' | 'SIGKILL' | 0,
  machine: { run: typeof spawn; env: Env },
): boolean {
  try {
    if (HAS_GROUPS) return child.pid === undefined ? false : kill(-child.pid, signal);
    if (signal !== 0) endWindowsTree(child, machine);
  } catch {
    // It has ended by itself in the meantime.
  }
  return false;
}
