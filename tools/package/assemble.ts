import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { completeBuild } from '../dist/embed-workers.ts';
import { writeLibrary } from '../dist/write-library.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * Writes what npm publishes, made of the sources: dist/lib is not committed, and may be an old one. The command line is the committed one.
 *
 * @param folder A new folder that gets the package.
 */
export function assemblePackage(folder: string): void {
  const build = mkdtempSync(join(tmpdir(), 'chopmark-build-'));
  try {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', build], { cwd: root, stdio: 'inherit' });
    mkdirSync(folder);
    writeLibrary(build, completeBuild(build), join(folder, 'dist/lib'));
  } finally {
    rmSync(build, { recursive: true, force: true });
  }
  for (const path of ['dist/cli', 'LICENSE', 'README.md', 'CHANGELOG.md'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  // npm looks for workspaces, and there are none in the package.
  const { workspaces: _, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
}

/** The tarball that npm publishes. @param into An empty folder. @returns Its path */
export function packPackage(into: string): string {
  const folder = join(into, 'package');
  assemblePackage(folder);
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', into], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    }),
  ) as { filename: string }[];
  return join(into, packed?.filename ?? '');
}

/**
 * The same as `npm install` of the package, with the dependencies of this checkout and without a registry.
 *
 * @param folder Of a project, which gets `node_modules`.
 */
export function installHere(folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  assemblePackage(join(modules, 'chopmark'));
}
