import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

interface NodePackage {
  /** On npm. */
  name: string;
  version: string;
  /** Path of the binary in the package. */
  binary: string;
}

/**
 * Node of a package on npm. Its tarball is kept in the user's cache and compared with the hash in `package-lock.json` each time, because
 * an earlier job may have written there; the binary is taken out of the bytes that were hashed. No script of the package is run.
 *
 * @param options.root Of the repository.
 * @param options.into Absolute path of a folder that this run made; the binary is written below it.
 * @returns Path of the binary; undefined where the registry has no such package.
 * @throws Error where the package is not the one of the lock file, or the lock file has none
 */
export function fetchNode({ name, version, binary }: NodePackage, { root, into }: { root: string; into: string }): string | undefined {
  const folder = join(into, `${name}-${version}`);
  const path = join(folder, 'package', binary);
  if (existsSync(path)) return path;
  const integrity = readIntegrity(name, version, root);
  const bytes = readKept(keptPath(name, version), integrity) ?? download(name, version, integrity);
  if (bytes === undefined) return undefined;
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', '-', '-C', folder, `package/${binary}`], { input: bytes });
  return path;
}

const cacheFolder = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'chopmark-build');

const keptPath = (name: string, version: string): string => join(cacheFolder(), `${name}-${version}.tgz`);

function readKept(path: string, integrity: string): Buffer | undefined {
  const bytes = existsSync(path) ? readFileSync(path) : undefined;
  return bytes !== undefined && hasIntegrity(bytes, integrity) ? bytes : undefined;
}

function download(name: string, version: string, integrity: string): Buffer | undefined {
  mkdirSync(cacheFolder(), { recursive: true });
  const draft = mkdtempSync(join(cacheFolder(), 'draft-'));
  try {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', draft, `${name}@${version}`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    ) as { filename: string }[];
    const bytes = readFileSync(join(draft, packed?.filename ?? ''));
    if (!hasIntegrity(bytes, integrity)) throw new Error(`${name}@${version} is not the package that package-lock.json names.`);
    writeFileSync(join(draft, 'checked.tgz'), bytes);
    renameSync(join(draft, 'checked.tgz'), keptPath(name, version));
    return bytes;
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

/** The hash of a package in the form of npm: the algorithm, `-` and base64. */
function readIntegrity(name: string, version: string, root: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  const locked = packages[`node_modules/${name}`];
  if (locked?.version !== version || !/^sha512-[A-Za-z0-9+/]{86}==$/.test(locked.integrity ?? ''))
    throw new Error(`package-lock.json has no SHA-512 of ${name}@${version}. Name this version in tools/node/package.json.`);
  return String(locked.integrity);
}

const hasIntegrity = (bytes: Buffer, integrity: string): boolean =>
  `sha512-${createHash('sha512').update(bytes).digest('base64')}` === integrity;
