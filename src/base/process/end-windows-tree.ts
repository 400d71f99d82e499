import type { ChildProcess, spawn } from 'node:child_process';
import { win32 } from 'node:path';
import type { Env } from '../ports.ts';

/**
 * Ends a process of Windows and the processes that it started, such as the program that a batch file runs. Ending cmd.exe alone would leave
 * that program running. If taskkill cannot be started, the process alone is ended.
 */
export function endWindowsTree(child: Pick<ChildProcess, 'pid' | 'kill'>, { run, env }: { run: typeof spawn; env: Env }): void {
  const endAlone = () => void child.kill('SIGKILL');
  if (child.pid === undefined) {
    endAlone();
    return;
  }
  try {
    const file = win32.join(systemFolder(env), 'taskkill.exe');
    run(file, ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).once('error', endAlone);
  } catch {
    endAlone();
  }
}

/** The folder of the programs of Windows, by its own variable. Names of variables have no case there. */
export function systemFolder(env: Env): string {
  const root = Object.entries(env).find(([name]) => name.toUpperCase() === 'SYSTEMROOT')?.[1];
  return win32.join(root ?? 'C:\\Windows', 'System32');
}
