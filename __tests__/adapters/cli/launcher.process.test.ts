import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createLauncher, ownProgram, prependPath } from '../../../src/adapters/cli/launcher.ts';
import { VERSION } from '../../../src/base/version.ts';
import { programCache, programPath } from '../../support/programs.ts';

const entry = programPath('cli');
const folder = mkdtempSync(join(tmpdir(), 'chopmark-launcher-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const temporary = mkdtempSync(join(folder, 'tmp-'));
/** Without any folder that has a `chopmark` in it. */
const env = { PATH: '/usr/bin:/bin', HOME: folder, XDG_CACHE_HOME: programCache(), TMPDIR: temporary };
const sandbox = (...words: string[]) =>
  spawnSync(process.execPath, [entry, 'sandbox', '--quiet', '--', ...words], { encoding: 'utf8', env, cwd: folder });

const launchers = () => readdirSync(temporary).filter((name) => name.startsWith('chopmark-'));

test.each([
  ['a shell in another folder', ['sh', '-c', 'cd / && chopmark --version']],
  ['a program that asks no shell', ['env', 'chopmark', '--version']],
  ['the sandbox itself', ['chopmark', '--version']],
])('%s in a sandbox finds this very program, and nothing is left behind', (_, words) => {
  expect(sandbox(...words)).toMatchObject({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
  expect(launchers()).toEqual([]);
});

test('it signs there, arguments with spaces included, and its exit code counts', () => {
  writeFileSync(join(folder, 'a b.txt'), 'x');
  expect(sandbox('sh', '-c', 'chopmark sign "a b.txt" --instance sandbox')).toMatchObject({ status: 0 });
  expect(existsSync(join(folder, 'a b.txt.sigstore.json'))).toBe(true);
  expect(sandbox('sh', '-c', 'chopmark sign "no such file" --instance sandbox')).toMatchObject({ status: 2 });
});

test('the folder is for this user alone, holds nothing else, and comes before the rest of the path', () => {
  const { stdout } = sandbox('sh', '-c', 'echo "$PATH"; cd "$(dirname "$(command -v chopmark)")"; ls -ld .; ls');
  const [path = '', mode = '', ...names] = stdout.trim().split('\n');
  expect(path).toMatch(new RegExp(`^${temporary}/chopmark-launcher-\\w+:/usr/bin:/bin$`));
  expect(mode).toMatch(/^drwx------/);
  expect(names).toEqual(['chopmark']);
});

test('it goes where the sandbox is interrupted, too', async () => {
  const words = ['sandbox', '--quiet', '--', 'sh', '-c', 'command -v chopmark; exec sleep 60'];
  const child = spawn(process.execPath, [entry, ...words], { env, cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const launcher = await new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk).trim())));
  expect(existsSync(launcher)).toBe(true);
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('close', resolve));
  expect(launchers()).toEqual([]);
});

test('a temporary folder that cannot be written to is a warning, and the command runs all the same', () => {
  const broken = { ...env, TMPDIR: join(folder, 'none') };
  const words = ['sandbox', '--state-dir', 'state', '--', 'sh', '-c', 'echo inside'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...words], { encoding: 'utf8', env: broken, cwd: folder });
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'inside\n' });
  expect(stderr).toMatch(/The launcher for chopmark could not be created/);
});

test('what Node was started with is handed on, but for its inspector', () => {
  const script = `import { ownProgram } from ${JSON.stringify(join(import.meta.dirname, '../../../src/adapters/cli/launcher.ts'))};
    console.log(JSON.stringify(ownProgram()));`;
  const file = join(folder, 'own.mjs');
  writeFileSync(file, script);
  const { stdout } = spawnSync(process.execPath, ['--stack-size=900', '--inspect-port=0', file], { encoding: 'utf8', env });
  expect(JSON.parse(stdout)).toEqual([process.execPath, '--stack-size=900', file]);
  expect(ownProgram()[0]).toBe(process.execPath);
});

test('an executable is started as it is, where there is no shell either', async () => {
  const { folder: made, remove } = await createLauncher([process.execPath], 'linux');
  expect(spawnSync('chopmark', ['--version'], { encoding: 'utf8', env: { PATH: made } }).stdout).toBe(`${process.version}\n`);
  await remove();
  expect(existsSync(made)).toBe(false);
  expect(existsSync(process.execPath)).toBe(true);
});

test('words of the program are taken as they are', async () => {
  const file = join(folder, "it's $(touch pwned) %PATH%.mjs");
  writeFileSync(file, 'console.log(JSON.stringify(process.argv.slice(2)))');
  const { folder: made, remove } = await createLauncher([process.execPath, file], 'linux');
  const { stdout } = spawnSync(join(made, 'chopmark'), ["a 'b'", '', '$HOME'], { encoding: 'utf8', cwd: folder });
  expect(JSON.parse(stdout)).toEqual(["a 'b'", '', '$HOME']);
  expect(existsSync(join(folder, 'pwned'))).toBe(false);
  await remove();
});

test.each([
  [['C:\\Program Files\\nodejs\\node.exe', 'C:\\100%\\index.js'], '@"C:\\Program Files\\nodejs\\node.exe" "C:\\100%%\\index.js" %*\r\n'],
  [['C:\\chopmark-win-x64.exe'], '@"C:\\chopmark-win-x64.exe" %*\r\n'],
  [['C:\\Users\\Jörg\\chopmark.exe'], '@chcp 65001 >nul\r\n@"C:\\Users\\Jörg\\chopmark.exe" %*\r\n'],
])('on Windows there is a batch file, and a script for the shells of Git: %j', async (program, expected) => {
  const { folder: made, remove } = await createLauncher(program, 'win32');
  expect(readdirSync(made).sort()).toEqual(['chopmark', 'chopmark.cmd']);
  expect(readFileSync(join(made, 'chopmark.cmd'), 'utf8')).toBe(expected);
  expect(readFileSync(join(made, 'chopmark'), 'utf8')).toMatch(/^#!\/bin\/sh\nexec 'C:/);
  expect(statSync(join(made, 'chopmark')).isFile()).toBe(true);
  await remove();
});

test('the path is found however it is written, and an empty one adds no current folder', () => {
  expect(prependPath({ Path: 'C:\\bin', OTHER: 'x' }, 'F')).toEqual({ Path: `F${delimiter}C:\\bin`, OTHER: 'x' });
  expect(prependPath({ PATH: '' }, 'F')).toEqual({ PATH: 'F' });
  expect(prependPath({}, 'F')).toEqual({ PATH: 'F' });
});
