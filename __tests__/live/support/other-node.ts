import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { programPath } from '../../../tools/live/cache.ts';
import { run } from '../../../tools/live/run.ts';

/** The oldest Node that `package.json` promises to run on. */
export const MINIMUM_NODE = (
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).engines.node as string
).replace('>=', '');

/**
 * A Node of exactly that version: one on PATH, else npm's package of the binary alone, kept in the user's cache.
 *
 * @returns Nothing where neither is to be had.
 */
export async function findNode(version: string): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, 'node');
    if (existsSync(path) && (await run(path, ['--version'])).stdout.trim() === `v${version}`) return path;
  }
  const kept = `${programPath('cosign').replace(/bin.[^/\\]+$/, '')}node-${version}`;
  const binary = join(kept, 'bin', 'node');
  if (existsSync(binary)) return binary;
  return (await fetchNode(version, kept)) ? binary : undefined;
}

/** Into place by rename, so that two runs at once do no harm. */
async function fetchNode(version: string, folder: string): Promise<boolean> {
  const draft = `${folder}.${process.pid}`;
  try {
    mkdirSync(draft, { recursive: true });
    const name = `node-${process.platform}-${process.arch}@${version}`;
    const packed = await run('npm', ['pack', name, '--silent', '--pack-destination', draft]);
    const unpacked = await run('tar', ['-xzf', packed.stdout.trim().split('\n').pop() ?? '', '--strip-components=1'], { cwd: draft });
    if (packed.exitCode !== 0 || unpacked.exitCode !== 0) return false;
    if (!existsSync(folder)) renameSync(draft, folder);
    return true;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
