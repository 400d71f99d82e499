import { readFileSync } from 'node:fs';
import { kill } from 'node:process';

/** Whether a process runs. One that has ended, and whose end no parent has asked for yet, does not. */
export function isRunning(id: number): boolean {
  try {
    kill(id, 0);
  } catch {
    return false;
  }
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch {
    // It has ended meanwhile, or the system has no /proc.
    return process.platform !== 'linux';
  }
}
