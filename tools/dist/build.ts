/**
 * `node tools/dist/build.ts [--into FOLDER]`: sources to what is published.
 *
 * tsc first, then ncc over its JavaScript, since ncc cannot read TypeScript 7 (docs/adr/0002). The result must not depend on
 * where, when or by whom it is built: no absolute path, no time, no umask reaches the output.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { digestEngine, readEngine } from '../../src/adapters/action/engine-files.ts';
import { closeBundle } from './close-bundle.ts';
import { completeBuild, readLicenses } from './embed-workers.ts';
import { writeLibrary } from './write-library.ts';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { into: { type: 'string' } } });
const dist = resolve(root, values.into ?? 'dist');
const build = join(root, 'build');

rmSync(build, { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
const embedded = completeBuild(build);

markFreeOfSideEffects('@actions/core');
bundle('cli');
bundle('action');
// The other actions are the same bundle, started with another argument; the other two are programs that it starts.
for (const name of ['sign.js', 'merge.js', 'verify.js', 'setup.js', 'command-supervisor.js', 'kill-tree.js']) {
  copyFileSync(join(build, 'adapters/action', name), join(dist, 'action', name));
  chmodSync(join(dist, 'action', name), 0o644);
}
await pinEngine();
writeLibrary(build, embedded, join(dist, 'lib'));

function bundle(adapter: string): void {
  const into = join(dist, adapter);
  const made = mkdtempSync(join(tmpdir(), 'chopmark-dist-'));
  pack(`build/adapters/${adapter}/index.js`, made);
  closeBundle(made);
  // ncc sees no packages in the text of a thread.
  const listed = readFileSync(join(made, 'licenses.txt'), 'utf8');
  const missing = [...readLicenses(embedded)].filter(([name]) => !listed.split('\n').includes(name));
  writeFileSync(join(made, 'licenses.txt'), [listed, ...missing.map(([, license]) => license)].join('\n'));
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const file of readdirSync(made, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const from = join(file.parentPath, file.name);
    const to = join(into, from.slice(made.length + 1));
    mkdirSync(join(to, '..'), { recursive: true });
    writeFileSync(to, readFileSync(from));
    chmodSync(to, to === join(into, 'index.js') ? 0o755 : 0o644);
  }
  rmSync(made, { recursive: true, force: true });
}

/**
 * A copy that ncc finds before the installed one, and that says what the package does not: of its files, only those that are used are
 * needed. Without it, `@actions/core` brings an HTTP client for a token request of its own, and with it the whole of undici.
 */
function markFreeOfSideEffects(name: string): void {
  const copy = join(build, 'adapters/action/node_modules', name);
  cpSync(join(root, 'node_modules', name), copy, { recursive: true });
  const path = join(copy, 'package.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), sideEffects: false }));
}

/** One file of JavaScript, and the chunks that it loads when they are needed. */
function pack(entry: string, into: string): void {
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', into, '--license', 'licenses.txt', '--no-cache', '-q');
}

/** What `setup/action.yml` puts on PATH has this digest (docs/adr/0050). */
async function pinEngine(): Promise<void> {
  const pin = digestEngine((await readEngine(join(dist, 'cli'))) ?? []);
  writeFileSync(join(dist, 'action/engine.sha256'), `${pin}\n`, { mode: 0o644 });
}

function run(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TZ: 'UTC', LC_ALL: 'C' },
  });
}
