/**
 * `node tools/package/check.ts`: packs what npm publishes and looks at the tarball as those who install it do. publint checks that
 * package.json names files that are there, attw that TypeScript finds the types of what Node loads, in each way of resolving a package.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packPackage } from './assemble.ts';

const root = resolve(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'chopmark-package-'));

const LINTERS: Record<string, readonly string[]> = {
  'publint/src/cli.js': ['--strict'],
  '@arethetypeswrong/cli/dist/index.js': ['--no-emoji', '--format', 'ascii'],
};

try {
  const tarball = packPackage(temporary);
  for (const [linter, args] of Object.entries(LINTERS))
    if (
      spawnSync(process.execPath, [join(root, 'node_modules', linter), tarball, ...args], { cwd: temporary, stdio: 'inherit' }).status !== 0
    )
      process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
