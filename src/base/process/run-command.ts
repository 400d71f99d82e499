import { constants, platform as readPlatform } from 'node:os';
import { COMMAND_GRACE } from '../limits.ts';
import type { RunCommand } from '../ports.ts';
import { endWindowsTree } from './end-windows-tree.ts';
import { planStart } from './plan-start.ts';

export interface RunCommandSettings {
  signal: AbortSignal;
  workingFolder: string;
  /** Milliseconds between SIGTERM and SIGKILL. Default: `COMMAND_GRACE`. */
  grace?: number;
}

/**
 * The real `RunCommand`: no shell, the user's own standard input, both outputs on standard error, so that standard output is left for the
 * report. When the run ends, the command is asked to end, and is killed after the grace period; on Windows it is killed at once.
 *
 * @throws ChopmarkError `INPUT_BATCH_ARGUMENT` if an argument cannot be passed to a batch file unchanged
 */
export function createRunCommand({ signal, workingFolder, grace = COMMAND_GRACE }: RunCommandSettings): RunCommand {
  return async (command, args, env, own) => {
    const plan = planStart(command, args, { env, workingFolder });
    if (plan === undefined) return 127;
    const { spawn } = await import('node:child_process');
    const runSignal = own ? AbortSignal.any([signal, own]) : signal;
    return new Promise((resolve) => {
      const child = spawn(plan.file, plan.args, {
        stdio: ['inherit', 2, 2],
        env,
        cwd: workingFolder,
        windowsVerbatimArguments: plan.windowsVerbatimArguments,
      });
      let killTimer: NodeJS.Timeout | undefined;
      const end = () => {
        // No signal asks a program of Windows to end.
        if (readPlatform() === 'win32') return endWindowsTree(child, { run: spawn, env });
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
