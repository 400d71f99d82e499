import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isSea } from 'node:sea';
import type { Env } from '../../base/ports.ts';
import { writeLauncher } from '../launcher-scripts.ts';

export interface Launcher {
  /** A private, temporary folder. The only command in it is `chopmark`. */
  folder: string;
  remove(): Promise<void>;
}

/** The words that start the running program again: a single executable, or Node with the arguments it was started with. */
export const ownProgram = (): string[] =>
  isSea()
    ? [process.execPath]
    : [process.execPath, ...process.execArgv.filter((word) => !word.startsWith('--inspect')), process.argv[1] ?? ''];

/**
 * Creates the command `chopmark` in a separate folder. A command in a sandbox then finds the same program that runs it, and finds
 * all other commands as before.
 *
 * @param program The absolute path of the program, then its first arguments.
 */
export async function createLauncher(program: readonly string[], platform: string = process.platform): Promise<Launcher> {
  const folder = await mkdtemp(join(tmpdir(), 'chopmark-launcher-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const [file = '', ...args] = program;
    // A link instead of a script also works on a machine without a shell.
    if (args.length === 0 && platform !== 'win32') await symlink(file, join(folder, 'chopmark'));
    else await writeLauncher(folder, program, { platform });
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The environment with the folder first on the search path. The variable's name can be in any case. */
export function prependPath(env: Env, folder: string): Env {
  const name = Object.keys(env).find((candidate) => candidate.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [name]: [folder, env[name]].filter(Boolean).join(delimiter) };
}
