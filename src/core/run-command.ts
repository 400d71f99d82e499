import { constants } from 'node:os';
import type { RunCommand } from './ports.ts';

/**
 * The real `RunCommand`: no shell, the user's own standard input, both outputs on standard error, so that standard output stays
 * the report's.
 */
export function createRunCommand({ signal, workingFolder }: { signal: AbortSignal; workingFolder: string }): RunCommand {
  return async (command, args, env, own) => {
    const { spawn } = await import('node:child_process');
    const ended = own ? AbortSignal.any([signal, own]) : signal;
    return new Promise((resolve) => {
      const child = spawn(command, args, { stdio: ['inherit', 2, 2], env, cwd: workingFolder });
      ended.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
      child.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ENOENT' ? 127 : 126));
      child.once('exit', (code, name) => resolve(code ?? 128 + (name ? constants.signals[name] : 0)));
    });
  };
}
