import { spawn } from 'node:child_process';
import { join } from 'node:path';
/** Ends a process and everything that it started, on Windows, which has no process groups. Imports nothing but node:, as `command-supervisor.ts`. */
export function killTree(pid) {
    const taskkill = join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'taskkill.exe');
    // If it cannot be started, there is nothing else to try.
    spawn(taskkill, ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).on('error', () => { });
}
