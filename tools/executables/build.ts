/**
 * `node tools/executables/build.ts [--into FOLDER] [--target NAME]… [--node FILE] [--code-cache]`: single executables that need no Node.
 *
 * One CommonJS bundle goes into the Node of each target (docs/adr/0012). The same sources and the
 * same Node give the same bytes, wherever they are built.
 *
 * --code-cache: put compiled code into the executable of this very platform, which starts in a third of the time and is never twice
 * the same.
 * --node FILE: the Node to put the program into, where no package has one (macOS on ARM, built on such a machine).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { workersAsText } from '../dist/embed-workers.ts';
import { fetchNode } from './fetch-node.ts';
import { assetName, TARGETS, type Target } from './targets.ts';

/** The mark in the Node binary behind which it looks for a program (Node.js documentation, single executable applications). */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    into: { type: 'string' },
    target: { type: 'string', multiple: true },
    node: { type: 'string' },
    'code-cache': { type: 'boolean' },
  },
});
const into = resolve(root, values.into ?? 'build/executables');
const wanted = TARGETS.filter(({ name }) => !values.target || values.target.includes(name));
const unknown = values.target?.filter((name) => !TARGETS.some((target) => target.name === name)) ?? [];
if (unknown.length > 0 || (values.node && wanted.length !== 1)) {
  console.error(`--target is one of ${TARGETS.map(({ name }) => name).join(', ')}; --node goes with exactly one.`);
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'chopmark-executables-'));
try {
  await bundle();
  mkdirSync(into, { recursive: true });
  const made = wanted.flatMap((target) => make(target));
  if (made.length === 0) process.exitCode = 3;
  else writeFileSync(join(into, 'SHA256SUMS'), made.map((name) => `${sha256(join(into, name))}  ${name}\n`).join(''));
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function bundle(): Promise<void> {
  await build({
    entryPoints: ['src/adapters/cli/executable.ts'],
    outfile: join(work, 'main.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    absWorkingDir: root,
    // Paths of modules become part of the bundle: of a linked node_modules, they would tell where it is.
    preserveSymlinks: true,
    legalComments: 'none',
    // Less to read at every start; names stay, for traces of what went wrong.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'error',
    // An executable is no module, so no module in it may ask for its address.
    logOverride: { 'empty-import-meta': 'error' },
    plugins: [workersAsText],
  });
}

/** The files made for a target: the executable and its compressed form. */
function make(target: Target): string[] {
  const started = performance.now();
  const host = hostNode(target);
  const node = values.node ?? (target.package && fetchNode({ ...target, name: target.package }, { root, into: work }));
  if (!node || !host) {
    console.error(`SKIPPED ${target.name}: no package has Node ${target.version} for it. Build it on such a machine with --node FILE.`);
    return [];
  }
  const native = target.runsOn.platform === process.platform && target.runsOn.arch === process.arch;
  const blob = join(work, `${target.name}.blob`);
  const config = join(work, `${target.name}.json`);
  writeFileSync(
    config,
    JSON.stringify({
      // Relative, since the path becomes part of the blob.
      main: 'main.cjs',
      output: `${target.name}.blob`,
      disableExperimentalSEAWarning: true,
      // NODE_OPTIONS of a job could name code to load before the program; what the program starts still gets it.
      execArgvExtension: 'none',
      useCodeCache: native && values['code-cache'] === true,
    }),
  );
  execFileSync(host, ['--experimental-sea-config', config], { cwd: work, stdio: ['ignore', 'ignore', 'ignore'] });
  const name = assetName(target);
  const path = join(into, name);
  rmSync(path, { force: true });
  copyFileSync(node, path);
  chmodSync(path, 0o755);
  const macho = target.runsOn.platform === 'darwin' ? ['--macho-segment-name', 'NODE_SEA'] : [];
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/postject/dist/cli.js'), path, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', FUSE, ...macho],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  );
  writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: constants.Z_BEST_COMPRESSION }));
  console.log(`${name}: ${megabytes(path)} MB, ${megabytes(`${path}.gz`)} MB compressed, ${seconds(started)} s`);
  return [name, `${name}.gz`];
}

/** A Node of the target's version that runs here, to make the blob with. */
function hostNode({ version }: Target): string | undefined {
  if (values.node) return process.execPath;
  if (process.versions.node === version) return process.execPath;
  const here = TARGETS.find(({ runsOn }) => runsOn.platform === process.platform && runsOn.arch === process.arch);
  return here?.package && fetchNode({ name: here.package, version, binary: here.binary }, { root, into: work });
}

function megabytes(path: string): string {
  return (readFileSync(path).length / 1e6).toFixed(1);
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
