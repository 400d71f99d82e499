import { spawnSync } from 'node:child_process';

/**
 * Runs a program of the site's packages with the Node of this process.
 *
 * @throws {Error} If it fails.
 */
export function runTool(folder: string, script: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${script} failed.`);
}
