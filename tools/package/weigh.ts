/**
 * `node tools/package/weigh.ts`: what `npm install` of the library brings, next to two other libraries that sign with Sigstore. Each is
 * installed in an empty folder. Prints the table of docs/explanation/comparison.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packPackage } from './assemble.ts';

interface Weight {
  /** Packages that are installed, itself included. */
  packages: number;
  /** Megabytes of all files. */
  size: number;
  /** Megabytes of all files of the package itself. */
  ownSize: number;
  /** Milliseconds that Node takes to import it, without Node's own start: the lowest of several. */
  importTime: number;
}

const RUNS = 9;
const root = resolve(import.meta.dirname, '../..');
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const home = mkdtempSync(join(tmpdir(), 'chopmark-weigh-'));
try {
  const packed = join(home, 'packed');
  mkdirSync(packed);
  const others = {
    sigstore: readJson(join(root, 'package.json')).devDependencies.sigstore as string,
    '@actions/attest': readJson(join(root, 'tools/live/actions-attest/package.json')).dependencies['@actions/attest'] as string,
  };
  const rows = [
    { name: 'chopmark', version: readJson(join(root, 'package.json')).version as string, source: packPackage(packed) },
    ...Object.entries(others).map(([name, version]) => ({ name, version, source: `${name}@${version}` })),
  ];
  console.log('| | packages | MB on disk | of these, its own | import |\n|---|---|---|---|---|');
  for (const { name, version, source } of rows) {
    const { packages, size, ownSize, importTime } = weigh(name, source);
    console.log(`| \`${name}\` ${version} | ${packages} | ${size.toFixed(1)} | ${ownSize.toFixed(1)} | ${importTime.toFixed(0)} ms |`);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

function weigh(name: string, source: string): Weight {
  const folder = join(home, name.replace('/', '-'));
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=dev', source], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const modules = join(folder, 'node_modules');
  const { packages } = readJson(join(modules, '.package-lock.json')) as { packages: Record<string, unknown> };
  const start = measure(folder, '');
  return {
    packages: Object.keys(packages).length,
    size: sizeOf(modules),
    ownSize: sizeOf(join(modules, name), 'node_modules'),
    importTime: measure(folder, `import ${JSON.stringify(name)};`) - start,
  };
}

/** Megabytes of the files of a folder. @param without The name of a folder in it that does not count. */
function sizeOf(folder: string, without?: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const counted = files.filter(({ parentPath }) => !without || !`${parentPath}/`.startsWith(`${join(folder, without)}/`));
  return counted.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1e6;
}

/** Milliseconds that Node takes to run a script: the lowest of several, as the machine has other work. */
function measure(folder: string, script: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder, stdio: 'ignore' });
    return performance.now() - started;
  });
  return Math.min(...times);
}
