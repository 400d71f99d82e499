import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { VERSION } from '../../src/base/version.ts';
import { type ProgramName, programPath } from '../support/programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'chopmark-compiled-'));
const programs = join(folder, 'programs');
const cache = join(folder, 'cache');
/** Where chopmark kept compiled code before ADR 0040. */
const code = join(cache, 'chopmark/code');
/** What foreign code says; as long as the true version, since V8 compares lengths. */
const FOREIGN = '6'.repeat(VERSION.length);

beforeAll(() => {
  cpSync(dirname(programPath('cli')), programs, { recursive: true, filter: (path) => !path.endsWith('/cache') });
  // An earlier job may have run as the same user, whose folder is private.
  mkdirSync(code, { recursive: true, mode: 0o700 });
  poison();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What each program is asked for, so that it says its version. */
const PROGRAMS: [ProgramName, string[]][] = [
  ['cli', ['--version']],
  ['action-attest', []],
  ['action-verify', []],
];

/** What is set for a step of a workflow without inputs; the command line passes it over. */
const STEP = { GITHUB_ACTIONS: 'true', RUNNER_TEMP: join(folder, 'temp'), INPUT_SUBJECT_PATH: '/none' };

function run(name: ProgramName, args: readonly string[], env: Record<string, string> = {}): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(programs, `${name}.js`), ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, XDG_CACHE_HOME: cache, ...STEP, ...env },
  });
  return `${stdout}${stderr}`;
}

/** Puts compiled code of a changed program into the folder, under the checksums of the true one. */
function poison(): void {
  const changed = new Map<number, number>();
  const sources = globSync('*.js', { cwd: programs }).map(
    (name) => [join(programs, name), readFileSync(join(programs, name), 'utf8')] as const,
  );
  for (const [path, text] of sources.filter(([, source]) => source.includes(`"${VERSION}"`))) {
    const other = text.replaceAll(`"${VERSION}"`, `"${FOREIGN}"`);
    changed.set(crc32(other), crc32(text));
    writeFileSync(path, other);
  }
  for (const [name, args] of PROGRAMS) run(name, args, { NODE_COMPILE_CACHE: code });
  for (const [path, text] of sources) writeFileSync(path, text);
  for (const { name, parentPath } of readdirSync(code, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const entry = readFileSync(join(parentPath, name));
    // Five words of 32 bits: a magic number, the length of the source and of the compiled code, then the CRC32 of each (Node's `compile_cache.cc`).
    const source = changed.get(entry.readUInt32LE(12));
    if (source === undefined) continue;
    entry.writeUInt32LE(source, 12);
    writeFileSync(join(parentPath, name), entry);
  }
}

const listCode = () =>
  readdirSync(code, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name), crc32(readFileSync(join(parentPath, name)))]);

test.each(PROGRAMS)('%s reads no compiled code that an earlier job left, and leaves none', (name, args) => {
  const before = listCode();
  expect(before.length).toBeGreaterThan(0);
  const said = run(name, args);
  expect(said).toContain(VERSION);
  expect(said).not.toContain(FOREIGN);
  expect(listCode()).toEqual(before);
});

test('nor does it make the folder', () => {
  const other = join(folder, 'other-cache');
  for (const [name, args] of PROGRAMS) run(name, args, { XDG_CACHE_HOME: other });
  expect(existsSync(join(other, 'chopmark/code'))).toBe(false);
});

/* The limit that the threat model names: Node acts on the variable before any code of chopmark runs. It also shows that the code above is foreign. */
test.each(PROGRAMS)('%s cannot prevent what NODE_COMPILE_CACHE makes Node read', (name, args) => {
  expect(run(name, args, { NODE_COMPILE_CACHE: code })).toContain(FOREIGN);
});

test('no source turns a cache of compiled code on', () => {
  const root = join(import.meta.dirname, '../../src');
  const files = globSync('**/*.ts', { cwd: root });
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => /enableCompileCache|cachedData|produceCachedData/.test(readFileSync(join(root, path), 'utf8')))).toEqual(
    [],
  );
});
