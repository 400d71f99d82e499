/**
 * `node tools/dist/check.ts`: rebuilds into a temporary folder and fails where the committed dist/ is not what the sources give. The
 * rebuild has another umask, time zone and locale than anybody's, and in CI another path: none of them may show in what comes out.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const fresh = mkdtempSync(join(tmpdir(), 'chopmark-check-'));
process.umask(0o077);
try {
  execFileSync(process.execPath, [join(import.meta.dirname, 'build.ts'), '--into', fresh], {
    stdio: 'inherit',
    env: { ...process.env, TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' },
  });
  const wrong = ['cli', 'action'].flatMap((part) => compare(join(root, 'dist', part), join(fresh, part)));
  if (wrong.length > 0) {
    console.error(`dist/ is not what the sources give:\n${wrong.map((line) => `  ${line}`).join('\n')}\nRun: npm run build`);
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function compare(committed: string, built: string): string[] {
  const [before, after] = [list(committed), list(built)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    const path = relative(root, join(committed, name));
    if (!after.has(name)) return [`${path}: no longer built`];
    if (!before.has(name)) return [`${path}: not committed`];
    return before.get(name)?.equals(after.get(name) ?? Buffer.alloc(0)) ? [] : [`${path}: differs`];
  });
}

function list(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => [relative(folder, join(entry.parentPath, entry.name)), readFileSync(join(entry.parentPath, entry.name))]),
  );
}
