import { constants } from 'node:os';
import { COMMAND_GRACE } from '../limits.ts';
import type { RunCommand } from '../ports.ts';

export interface RunCommandSettings {
  signal: AbortSignal;
  workingFolder: string;
  /** Milliseconds between SIGTERM and SIGKILL. Default: `COMMAND_GRACE`. */
  grace?: number;
}

/**
 * The real `RunCommand`: no shell, the user's own standard input, both outputs on standard error, so that standard output is left for the
 * report. When the run ends, the command is asked to end, and is killed after the grace period.
 */
export function createRunCommand({ signal, workingFolder, grace = COMMAND_GRACE }: RunCommandSettings): RunCommand {
  return async (command, args, env, own) => {
    const { spawn } = await import('node:child_process');
    const runSignal = own ? AbortSignal.any([signal, own]) : signal;
    return new Promise((resolve) => {
      const child = spawn(command, args, { stdio: ['inherit', 2, 2], env, cwd: workingFolder });
      let killTimer: NodeJS.Timeout | undefined;
      const end = () => {
        child.kill('SIGTERM');
        killTimer = setTimeout(() => child.kill('SIGKILL'), grace);
      };
      if (runSignal.aborted) end();
      else runSignal.addEventListener('abort', end, { once: true });
      child.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ENOENT' ? 127 : 126));
      child.once('exit', (code, name) => {
        clearTimeout(killTimer);
        runSignal.removeEventListener('abort', end);
        resolve(code ?? 128 + (name ? constants.signals[name] : 0));
      });
    });
  };
}
