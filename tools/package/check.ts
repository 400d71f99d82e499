/**
 * `node tools/package/check.ts`: packs what npm publishes and looks at the tarball as those who install it do. publint checks that
 * package.json names files that are there, attw that TypeScript finds the types of what Node loads.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'chopmark-package-'));
const folder = join(temporary, 'package');
mkdirSync(folder);

/** A package that is only for ES modules: TypeScript's resolution for Node 10 and imports by CommonJS are not looked at. */
const LINTERS: Record<string, readonly string[]> = {
  'publint/src/cli.js': ['--strict'],
  '@arethetypeswrong/cli/dist/index.js': ['--profile', 'esm-only', '--no-emoji', '--format', 'ascii'],
};

try {
  // dist/lib is not committed, and may be an old one. Without the command line and the Action it is the compiler's output.
  execFileSync(process.execPath, [program('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', join(folder, 'dist/lib')], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const adapter of ['cli', 'action']) rmSync(join(folder, 'dist/lib/adapters', adapter), { recursive: true });
  for (const path of ['dist/cli', 'LICENSE', 'README.md', 'CHANGELOG.md'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  // npm looks for workspaces, and there are none in the package.
  const { workspaces: _, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', temporary], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const tarball = join(temporary, `${manifest.name}-${manifest.version}.tgz`);
  for (const [linter, args] of Object.entries(LINTERS))
    if (spawnSync(process.execPath, [program(linter), tarball, ...args], { cwd: folder, stdio: 'inherit' }).status !== 0)
      process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function program(path: string): string {
  return join(root, 'node_modules', path);
}
