import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createExec } from '../../../src/base/process/exec.ts';
import { isRunning } from '../../support/is-running.ts';
import { waitUntil } from '../../support/wait-until.ts';

const node = process.execPath;
const execWith = (settings: Partial<Parameters<typeof createExec>[0]> = {}) =>
  createExec({ env: process.env, signal: new AbortController().signal, workingFolder: import.meta.dirname, ...settings });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-exec-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Never ends by itself. */
const ENDLESS = 'setInterval(() => {}, 60_000)';
/** Ends when the file is there that it gets as its argument. */
const UNTIL_FILE =
  'const look = setInterval(() => { if (require("fs").existsSync(process.argv[1])) { console.log("done"); clearInterval(look); } }, 5)';

test('what a command prints, and its exit code', async () => {
  const script = 'process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 3';
  expect(await execWith()(node, ['-e', script])).toEqual({ exitCode: 3, stdout: 'out', stderr: 'err' });
});

test('no shell reads the arguments, and input arrives', async () => {
  const script = 'process.stdin.pipe(process.stdout); process.stderr.write(process.argv[1])';
  expect(await execWith()(node, ['-e', script, '$(id) `id` ; "\'*'], { input: 'given' })).toMatchObject({
    stdout: 'given',
    stderr: '$(id) `id` ; "\'*',
  });
});

test('one command may be given less time than the others', async () => {
  expect(await execWith()(node, ['-e', ENDLESS], { timeout: 500 })).toMatchObject({ exitCode: 124 });
});

const hasProc = existsSync('/proc/self/status');

(hasProc ? test : test.skip)('a command that takes more memory than it may is ended, one within its bound is not', async () => {
  const fill = (megabytes: number, then: string) => `globalThis.kept = Buffer.alloc(${megabytes} << 20, 1); ${then}`;
  const bound = { maxMemory: 300 << 20 };
  const go = join(folder, 'go');
  const within = execWith()(node, ['-e', fill(10, UNTIL_FILE), go], bound);
  // Both are looked at as often: while the one is found to take too much, the other is looked at as well.
  expect(await execWith()(node, ['-e', fill(500, ENDLESS)], bound)).toMatchObject({ exitCode: 137 });
  writeFileSync(go, '');
  expect(await within).toMatchObject({ exitCode: 0, stdout: 'done\n' });
});

test('tokens of the environment are not handed on; what is added is', async () => {
  const env = {
    PATH: process.env.PATH,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary',
    SIGSTORE_ID_TOKEN: 'canary',
    CI_JOB_TOKEN: 'canary',
    HOME: '/h',
  };
  const { stdout } = await execWith({ env })(node, ['-e', 'console.log(JSON.stringify(process.env))'], { env: { ADDED: 'yes' } });
  expect(stdout).not.toContain('canary');
  expect(JSON.parse(stdout)).toMatchObject({ HOME: '/h', ADDED: 'yes' });
});

test('an isolated command gets PATH and what is added, and nothing else', async () => {
  const env = { PATH: process.env.PATH, HOME: '/h', LANG: 'C', HTTPS_PROXY: 'http://proxy.example' };
  const { stdout } = await execWith({ env })(node, ['-e', 'console.log(JSON.stringify(process.env))'], {
    isolated: true,
    env: { ADDED: 'yes' },
  });
  expect(JSON.parse(stdout)).toEqual({ PATH: process.env.PATH, ADDED: 'yes' });
});

test('a command that is not there is 127', async () => {
  expect(await execWith()('chopmark-no-such-command', [])).toEqual({ exitCode: 127, stdout: '', stderr: '' });
});

test('a command that cannot be run is 126', async () => {
  expect((await execWith()(import.meta.filename, [])).exitCode).toBe(126);
});

test('more output than allowed ends the command, and passes for no answer', async () => {
  const { exitCode, stdout } = await execWith()(node, ['-e', 'setInterval(() => process.stdout.write("x".repeat(4096)), 1)'], {
    maxBytes: 10_000,
  });
  expect(exitCode).toBe(137);
  expect(stdout.length).toBeLessThanOrEqual(10_000);
});

test('output is handed on as the bytes it is, piece by piece, within the same bound', async () => {
  const pieces: Buffer[] = [];
  const onOutput = (piece: Buffer) => void pieces.push(piece);
  const bytes = await execWith()(node, ['-e', 'process.stdout.write(Buffer.from([0xff, 0x00, 0xc3, 0x28]))'], { onOutput });
  expect(bytes).toMatchObject({ exitCode: 0, stdout: '' });
  expect(Buffer.concat(pieces)).toEqual(Buffer.from([0xff, 0x00, 0xc3, 0x28]));
  pieces.length = 0;
  const endless = ['-e', 'setInterval(() => process.stdout.write("x".repeat(4096)), 1)'];
  expect(await execWith()(node, endless, { onOutput, maxBytes: 10_000 })).toMatchObject({ exitCode: 137 });
  expect(Buffer.concat(pieces).length).toBeLessThanOrEqual(10_000);
});

test('a command that does not end is ended, and with it nothing that its children hold open', async () => {
  const script = `require('child_process').spawn(process.execPath, ['-e', '${ENDLESS}'], { stdio: 'inherit' }); ${ENDLESS}`;
  expect((await execWith({ timeout: 500 })(node, ['-e', script])).exitCode).toBe(124);
});

const posix = process.platform === 'win32' ? test.skip : test;
posix('a command that is ended takes with it what it started', async () => {
  const trace = join(folder, 'pid');
  const written = () => (existsSync(trace) ? readFileSync(trace, 'utf8') : '');
  const script = `require('child_process').spawn('sh', ['-c', 'echo $$ > "$1"; exec sleep 600', 'sh', process.argv[1]], { stdio: 'ignore' }); ${ENDLESS}`;
  const end = new AbortController();
  const running = execWith()(node, ['-e', script, trace], { signal: end.signal });
  await waitUntil(() => written().endsWith('\n'), running);
  end.abort(new Error('over'));
  await expect(running).rejects.toMatchObject({ code: 'INPUT_TIMEOUT', cause: { message: 'over' } });
  await waitUntil(() => !isRunning(Number(written())));
});

test('what the platform refuses to start is 126, not an exception', async () => {
  expect((await execWith()(node, ['-e', '\0'])).exitCode).toBe(126);
});

test('locale and base directories are handed on whatever their category', async () => {
  const env = { PATH: process.env.PATH, LC_MESSAGES: 'C', XDG_RUNTIME_DIR: '/run/x', LC_TOKEN1: 'canary' };
  const { stdout } = await execWith({ env })(node, ['-e', 'console.log(JSON.stringify(process.env))']);
  expect(JSON.parse(stdout)).toMatchObject({ LC_MESSAGES: 'C', XDG_RUNTIME_DIR: '/run/x' });
  expect(stdout).not.toContain('canary');
});

test('the end of the run ends the command', async () => {
  const controller = new AbortController();
  const running = execWith({ signal: controller.signal })(node, ['-e', ENDLESS]);
  controller.abort(new Error('over'));
  await expect(running).rejects.toMatchObject({ code: 'INPUT_TIMEOUT', cause: { message: 'over' } });
  await expect(execWith({ signal: controller.signal })(node, ['-e', ''])).rejects.toMatchObject({
    code: 'INPUT_TIMEOUT',
    cause: { message: 'over' },
  });
});

test('a command can have an end of its own before that of all; others go on', async () => {
  const exec = execWith();
  const controller = new AbortController();
  const go = join(folder, 'go');
  const other = exec(node, ['-e', UNTIL_FILE, go]);
  const running = exec(node, ['-e', ENDLESS], { signal: controller.signal });
  controller.abort(new Error('over'));
  await expect(running).rejects.toMatchObject({ code: 'INPUT_TIMEOUT', cause: { message: 'over' } });
  writeFileSync(go, '');
  expect(await other).toMatchObject({ exitCode: 0, stdout: 'done\n' });
});

test('input that nobody reads is no error', async () => {
  expect((await execWith()(node, ['-e', 'process.stdin.destroy()'], { input: Buffer.alloc(4 << 20) })).exitCode).toBe(0);
});
