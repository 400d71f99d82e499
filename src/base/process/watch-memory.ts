import { readFile } from 'node:fs/promises';
import { MEMORY_LOOKS } from '../limits.ts';

/**
 * Looks at what a process has in memory, by `/proc` (proc(5), VmRSS in kB), and says when it is too much. Where there is no `/proc`,
 * nothing is watched.
 *
 * @param maxBytes Bytes of resident memory.
 * @returns Ends the watch.
 */
export function watchMemory(pid: number, maxBytes: number, onTooMuch: () => void): () => void {
  const timer = setInterval(async () => {
    const status = await readFile(`/proc/${pid}/status`, 'latin1').catch(() => '');
    const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
    if (kilobytes * 1024 > maxBytes) onTooMuch();
  }, MEMORY_LOOKS);
  return () => clearInterval(timer);
}
