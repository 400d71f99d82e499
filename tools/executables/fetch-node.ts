import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Node of a package on npm, kept in the user's cache. npm checks the tarball against the registry's hash as it takes it in, and
 * against the lock file's where that names the same version. No script of the package is run.
 *
 * @param root Of the repository.
 * @returns Path of the binary; undefined where the registry has no such package.
 */
export function fetchNode({ name, version, binary }: { name: string; version: string; binary: string }, root: string): string | undefined {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'chopmark-build', `${name}-${version}`);
  const path = join(folder, 'package', binary);
  if (existsSync(path)) return path;
  const draft = `${folder}.${process.pid}.tmp`;
  mkdirSync(draft, { recursive: true });
  try {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', draft, `${name}@${version}`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    ) as { filename: string; integrity: string }[];
    const tarball = join(draft, packed?.filename ?? '');
    checkAgainstLock(tarball, `${name}@${version}`, root);
    execFileSync('tar', ['-xzf', tarball, '-C', draft]);
    rmSync(tarball);
    renameSync(draft, folder);
    return path;
  } catch (error) {
    if (/E404|ETARGET|notarget/.test(String((error as { stderr?: unknown }).stderr))) return undefined;
    throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

interface Locked {
  version?: string;
  integrity?: string;
}

function checkAgainstLock(tarball: string, spec: string, root: string): void {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  const [name = '', version] = spec.split('@');
  const locked = packages[`node_modules/${name}`];
  if (locked?.version !== version || !locked?.integrity) return;
  const [algorithm = '', expected] = locked.integrity.split(/-(.*)/s);
  const found = createHash(algorithm).update(readFileSync(tarball)).digest('base64');
  if (found !== expected) throw new Error(`${spec} is not the package that package-lock.json names.`);
}
