import { constants } from 'node:os';
import { isatty } from 'node:tty';
import { COMMAND_GRACE } from '../limits.ts';
import type { RunCommand } from '../ports.ts';
import { HAS_GROUPS, signalGroup } from './end-group.ts';
import { planStart } from './plan-start.ts';

export interface RunCommandSettings {
  signal: AbortSignal;
  workingFolder: string;
  /** Milliseconds between SIGTERM and SIGKILL. Default: `COMMAND_GRACE`. */
  grace?: number;
  /** Whether standard input is a terminal. Default: what it is. */
  hasTerminal?: boolean;
}

/** Milliseconds between two checks for processes of a command that has ended. */
const GROUP_POLL = 20;

/**
 * The real `RunCommand`: no shell, the user's own standard input, both outputs on standard error, so that standard output is left for the
 * report. When the run ends, the command and everything that it started are asked to end, and are killed after the grace period; on Windows
 * they are killed at once. On a terminal, the command stays in the foreground group, so that it can ask questions there: then only the
 * command itself is ended, and Ctrl-C reaches the others.
 *
 * @throws ChopmarkError `INPUT_BATCH_ARGUMENT` if an argument cannot be passed to a batch file unchanged
 */
export function createRunCommand({
  signal,
  workingFolder,
  grace = COMMAND_GRACE,
  hasTerminal = isatty(0),
}: RunCommandSettings): RunCommand {
  return async (command, args, env, own) => {
    const plan = planStart(command, args, { env, workingFolder });
    if (plan === undefined) return 127;
    const { spawn } = await import('node:child_process');
    const runSignal = own ? AbortSignal.any([signal, own]) : signal;
    const isLeader = HAS_GROUPS && !hasTerminal;
    return new Promise((resolve) => {
      const child = spawn(plan.file, plan.args, {
        stdio: ['inherit', 2, 2],
        env,
        cwd: workingFolder,
        windowsVerbatimArguments: plan.windowsVerbatimArguments,
        detached: isLeader,
      });
      let killTimer: NodeJS.Timeout | undefined;
      let pollTimer: NodeJS.Timeout | undefined;
      let exitCode: number | undefined;
      const send = (name: 'SIGTERM' | 'SIGKILL' | 0): boolean =>
        isLeader || !HAS_GROUPS ? signalGroup(child, name, { run: spawn, env }) : name !== 0 && child.kill(name);
      const settle = (code: number) => {
        clearTimeout(killTimer);
        clearInterval(pollTimer);
        runSignal.removeEventListener('abort', end);
        resolve(code);
      };
      const end = () => {
        send('SIGTERM');
        killTimer = setTimeout(() => {
          send('SIGKILL');
          if (exitCode !== undefined) settle(exitCode);
        }, grace);
      };
      if (runSignal.aborted) end();
      else runSignal.addEventListener('abort', end, { once: true });
      child.once('error', (error: NodeJS.ErrnoException) => settle(error.code === 'ENOENT' ? 127 : 126));
      child.once('exit', (code, name) => {
        const ended = code ?? 128 + (name ? constants.signals[name] : 0);
        exitCode = ended;
        // What the command started has the rest of the grace period, if it was asked to end.
        if (killTimer === undefined || !send(0)) return settle(ended);
        pollTimer = setInterval(() => send(0) || settle(ended), GROUP_POLL);
      });
    });
  };
}
