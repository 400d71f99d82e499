import { fileURLToPath } from 'node:url';
import { type RunOptions, type RunResult, run } from '../../../tools/live/run.ts';

/** The built command line. */
export const COMMAND = fileURLToPath(new URL('../../../dist/cli/index.js', import.meta.url));

/** Runs it as a user would, with no variable but those of `env`: not even this run's CI shows through. */
export const chopmark = (args: readonly string[], { env, ...options }: RunOptions & { cwd: string }): Promise<RunResult> =>
  run(process.execPath, [COMMAND, ...args], { ...options, env: { PATH: process.env.PATH, HOME: options.cwd, ...env } });
