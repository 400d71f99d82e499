import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { digestEngine, readEngine } from '../../../src/adapters/action/engine-files.ts';
import { findReplaceableFolder } from '../../../src/base/fs/replaceable-folder.ts';
import { VERSION } from '../../../src/base/version.ts';
import { ROOT } from '../../support/markdown.ts';
import { programPath } from '../../support/programs.ts';

// Below the home folder, because any user can rename what is in most temporary folders, and such a tool cache is not used.
const base = realpathSync(mkdtempSync(join(homedir(), '.chopmark-setup-test-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const user = process.geteuid?.() ?? -1;
const canHaveCache = process.platform !== 'win32' && findReplaceableFolder(base, user) === undefined;
const cacheTest = canHaveCache ? test : test.skip;

const home = join(base, 'dist/action');
mkdirSync(home, { recursive: true });
cpSync(dirname(programPath('action-setup')), home, { recursive: true, filter: (path) => basename(path) !== 'cache' });
const engine = join(base, 'dist/cli');
/** What the command says that is put on PATH. */
const GENUINE = 'genuine';
let pin = '';

let job = '';
let jobs = 0;
let toolCache = '';
beforeEach(async () => {
  rmSync(engine, { recursive: true, force: true });
  mkdirSync(join(engine, 'worker'), { recursive: true });
  writeFileSync(join(engine, 'package.json'), '{"type":"module"}\n');
  writeFileSync(join(engine, 'index.js'), "import { said } from './worker/index.js';\nconsole.log(said, ...process.argv.slice(2));\n");
  writeFileSync(join(engine, 'worker/index.js'), `export const said = '${GENUINE}';\n`);
  pin = digestEngine((await readEngine(engine)) ?? []);
  writeFileSync(join(home, 'engine.sha256'), `${pin}\n`);
  job = join(base, `job-${++jobs}`);
  toolCache = join(job, 'tools');
  for (const folder of ['temp', 'tools', 'work']) mkdirSync(join(job, folder), { recursive: true, mode: 0o755 });
});

const entryOf = () => join(toolCache, 'chopmark', `${VERSION}-sha256-${pin.slice(0, 16)}`, process.arch);

interface SetUp {
  status: number | null;
  log: string;
  outputs: Record<string, string>;
  /** What the runner puts before PATH. */
  path: string;
}

function setUp(env: Record<string, string | undefined> = {}): SetUp {
  const [output, path] = ['output', 'path'].map((name) => join(job, name)) as [string, string];
  for (const file of [output, path]) writeFileSync(file, '');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, 'action-setup.js')], {
    cwd: join(job, 'work'),
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      RUNNER_TEMP: join(job, 'temp'),
      RUNNER_TOOL_CACHE: toolCache,
      GITHUB_OUTPUT: output,
      GITHUB_PATH: path,
      ...env,
    } as NodeJS.ProcessEnv,
  });
  const outputs = [...readFileSync(output, 'utf8').matchAll(/^(.*?)<<(.*)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
    name,
    value,
  ]);
  return { status, log: stdout + stderr, outputs: Object.fromEntries(outputs), path: readFileSync(path, 'utf8').trim() };
}

/** A later `run:` step. */
function runStep(path: string, script: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('sh', ['-euc', script], {
    cwd: join(job, 'work'),
    encoding: 'utf8',
    env: { ...env, PATH: `${path}:${process.env.PATH}` },
  });
  return { status, stdout, stderr };
}

const says = (path: string, script = 'chopmark "a b"') => runStep(path, script).stdout.trim();

describe('the command', () => {
  test('is on PATH in later steps, with the arguments as they are', () => {
    const { status, outputs, path } = setUp();
    expect(status).toBe(0);
    expect(outputs).toEqual({ version: VERSION, path: join(path, 'chopmark') });
    expect(says(path, `chopmark 'a b' '$(id)' "it's"`)).toBe(`${GENUINE} a b $(id) it's`);
  });

  test('gets no compiled code of a cache, and other variables as they are', () => {
    writeFileSync(
      join(engine, 'worker/index.js'),
      'export const said = JSON.stringify([process.env.NODE_COMPILE_CACHE ?? null, process.env.OTHER]);\n',
    );
    return readEngine(engine).then((files) => {
      pin = digestEngine(files ?? []);
      writeFileSync(join(home, 'engine.sha256'), pin);
      const { path } = setUp();
      expect(JSON.parse(runStep(path, 'chopmark', { NODE_COMPILE_CACHE: join(job, 'code'), OTHER: 'kept' }).stdout)).toEqual([
        null,
        'kept',
      ]);
      expect(existsSync(join(job, 'code'))).toBe(false);
    });
  });

  test.each([
    ['a changed file', () => writeFileSync(join(engine, 'worker/index.js'), "export const said = 'planted';\n")],
    ['one more file', () => writeFileSync(join(engine, 'more.js'), '')],
    ['one file less', () => rmSync(join(engine, 'worker/index.js'))],
    [
      'a link to a file',
      () => {
        rmSync(join(engine, 'worker/index.js'));
        writeFileSync(join(job, 'elsewhere.js'), `export const said = '${GENUINE}';\n`);
        symlinkSync(join(job, 'elsewhere.js'), join(engine, 'worker/index.js'));
      },
    ],
    ['no folder', () => rmSync(engine, { recursive: true })],
  ])('is not put on PATH where the checkout of the action has %s', (_, change) => {
    change();
    const { status, log, path, outputs } = setUp();
    expect({ status, path, outputs }).toEqual({ status: 2, path: '', outputs: {} });
    expect(log).toContain('::error title=INPUT_ENGINE_CHANGED::');
  });

  test('needs no tool cache', () => {
    const { status, path, log } = setUp({ RUNNER_TOOL_CACHE: undefined });
    expect({ status, said: says(path) }).toEqual({ status: 0, said: `${GENUINE} a b` });
    expect(log).toContain('The tool cache of this runner is not used');
  });

  test('is in a folder for this user alone, below RUNNER_TEMP', () => {
    const { path } = setUp();
    expect(dirname(dirname(path))).toBe(join(job, 'temp/chopmark'));
    expect(runStep(path, 'ls -ld "$(dirname "$(command -v chopmark)")/.."').stdout).toMatch(/^drwx------/);
  });
});

describe('the tool cache', () => {
  cacheTest('gets the command, and a second job uses it', () => {
    expect(setUp().log).not.toContain('is not used');
    expect(existsSync(join(entryOf(), 'index.js'))).toBe(true);
    const second = setUp();
    expect(second.log).toContain(`Using ${entryOf()}`);
    expect(says(second.path)).toBe(`${GENUINE} a b`);
    // Nothing was copied.
    expect(readdirSync(dirname(second.path))).toEqual(['bin']);
  });

  const planted = "console.log('planted');\n";
  cacheTest.each<[string, () => void]>([
    ['other code in a file', () => writeFileSync(join(entryOf(), 'index.js'), planted)],
    [
      'other code in a file that the first one imports',
      () => writeFileSync(join(entryOf(), 'worker/index.js'), `export const said = 'planted';\n`),
    ],
    ['one more file', () => writeFileSync(join(entryOf(), 'worker/package.json'), '{"main": "planted.js"}')],
    [
      'a link in place of a file',
      () => {
        const elsewhere = join(job, 'elsewhere.js');
        cpSync(join(entryOf(), 'index.js'), elsewhere);
        rmSync(join(entryOf(), 'index.js'));
        symlinkSync(elsewhere, join(entryOf(), 'index.js'));
      },
    ],
    ['a file with a second name', () => linkSync(join(entryOf(), 'index.js'), join(job, 'second-name.js'))],
    ['a file that every user can write to', () => chmodSync(join(entryOf(), 'index.js'), 0o666)],
    ['a launcher of its own', () => writeFileSync(join(entryOf(), 'chopmark'), '#!/bin/sh\necho planted\n', { mode: 0o755 })],
  ])('never runs what an earlier job left there: %s', (_, plant) => {
    setUp();
    plant();
    const { status, path, log } = setUp();
    expect(status).toBe(0);
    expect(log).toContain('it is not the pinned chopmark');
    expect(says(path)).toBe(`${GENUINE} a b`);
    writeFileSync(join(job, 'elsewhere.js'), planted);
    if (existsSync(join(job, 'second-name.js'))) writeFileSync(join(job, 'second-name.js'), planted);
    expect(says(path)).toBe(`${GENUINE} a b`);
  });

  cacheTest.each<[string, () => void]>([
    ['itself', () => chmodSync(toolCache, 0o777)],
    [
      'the folder of the tool',
      () => {
        mkdirSync(join(toolCache, 'chopmark'));
        chmodSync(join(toolCache, 'chopmark'), 0o777);
      },
    ],
    [
      'the entry',
      () => {
        setUp();
        chmodSync(entryOf(), 0o777);
      },
    ],
    ['a folder above', () => chmodSync(job, 0o777)],
    [
      'the folder that a link leads to',
      () => {
        mkdirSync(join(job, 'target'));
        chmodSync(join(job, 'target'), 0o777);
        symlinkSync(join(job, 'target'), join(toolCache, 'chopmark'));
      },
    ],
  ])('is not used where others can write to %s', (_, open) => {
    open();
    const { status, path, log } = setUp();
    expect(status).toBe(0);
    expect(log).toContain('The tool cache of this runner is not used');
    expect(says(path)).toBe(`${GENUINE} a b`);
    expect(readdirSync(dirname(path)).sort()).toEqual(['bin', 'engine']);
  });

  cacheTest('keeps the entries of other commits', async () => {
    setUp();
    const first = entryOf();
    writeFileSync(join(engine, 'worker/index.js'), "export const said = 'another commit';\n");
    pin = digestEngine((await readEngine(engine)) ?? []);
    writeFileSync(join(home, 'engine.sha256'), pin);
    expect(says(setUp().path, 'chopmark')).toBe('another commit');
    expect([first, entryOf()].map((folder) => existsSync(join(folder, 'index.js')))).toEqual([true, true]);
  });
});

test('setup/action.yml starts from the folder of built files, and its README has its outputs', () => {
  const { runs, inputs, outputs } = parse(readFileSync(join(ROOT, 'setup/action.yml'), 'utf8'));
  expect({ runs, inputs }).toEqual({ runs: { using: 'node24', main: '../dist/action/setup.js' }, inputs: undefined });
  const rows = [...readFileSync(join(ROOT, 'setup/README.md'), 'utf8').matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)];
  expect(Object.fromEntries(rows.map(([, name, help]) => [name, { description: help }]))).toEqual(outputs);
});
