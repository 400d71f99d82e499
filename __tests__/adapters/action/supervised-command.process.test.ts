import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createSupervisedCommand, type SupervisedCommandSettings } from '../../../src/adapters/action/supervised-command.ts';
import { testRunCommand } from '../../base/process/run-command.fixture.ts';
import { isRunning } from '../../support/is-running.ts';
import { waitUntil } from '../../support/wait-until.ts';

const node = process.execPath;
const posix = process.platform === 'win32' ? test.skip : test;

let printed: Buffer[] = [];
let warnings: string[] = [];
const create = (settings: Partial<SupervisedCommandSettings> = {}) =>
  createSupervisedCommand({
    signal: new AbortController().signal,
    workingFolder: import.meta.dirname,
    write: (piece) => void printed.push(piece),
    warn: (message) => void warnings.push(message),
    ...settings,
  });
const output = () => Buffer.concat(printed);

let folder = '';
beforeEach(() => {
  printed = [];
  warnings = [];
  folder = mkdtempSync(join(tmpdir(), 'chopmark-supervised-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Never ends by itself. */
const ENDLESS = 'setInterval(() => {}, 60_000)';
/** Starts a process of its own that ignores SIGTERM, and writes its ID to the file that it gets as its argument. */
const WITH_CHILD = `require('child_process').spawn('sh', ['-c', 'trap "" TERM; echo $$ > "$1"; exec sleep 600', 'sh', process.argv[1]], { stdio: 'inherit' });`;
const trace = () => join(folder, 'pid');
const childId = () => (existsSync(trace()) ? readFileSync(trace(), 'utf8') : '');
const hasChild = () => childId().endsWith('\n');

describe('as the command line', () => {
  testRunCommand((options) => create(options));
});

test('both outputs are handed on as the bytes they are, and nothing else is', async () => {
  const script =
    'process.stdout.write(Buffer.from([0xff, 0x00, 0xc3, 0x28, 10, 13])); process.stdout.write("", () => process.stderr.write("error\\n::add-mask::x"))';
  expect(await create()(node, ['-e', script], {})).toBe(0);
  expect(output().includes(Buffer.from([0xff, 0x00, 0xc3, 0x28, 10, 13]))).toBe(true);
  expect(output().toString('latin1').replace('\xff\x00\xc3(\n\r', '')).toBe('error\n::add-mask::x');
});

test('a command line with a secret is not printed', async () => {
  expect(await create()(node, ['-e', '', 'canary-0123456789'], { ENV_CANARY: 'canary-env' })).toBe(0);
  expect(output().toString()).toBe('');
});

test('a command has no input', async () => {
  expect(await create()(node, ['-e', 'process.stdin.resume().on("end", () => process.exit(4))'], {})).toBe(4);
});

test.each([
  ['a NUL in an argument', ['-e', '', '\0'], {}],
  ['a NUL in a variable', ['-e', ''], { NAME: 'a\0b' }],
])('what the platform refuses is 126: %s', async (_, args, env) => {
  expect(await create()(node, args, env)).toBe(126);
});

posix('what the platform refuses is 126: an argument of many megabytes', async () => {
  expect(await create()(node, ['-e', '', 'x'.repeat(16 << 20)], {})).toBe(126);
});

test('a working folder that is not there is no exception', async () => {
  expect(await create({ workingFolder: join(folder, 'none') })(node, [], {})).toBe(126);
});

test('options of Node in the environment are for the command alone', async () => {
  const hook = join(folder, 'hook.cjs');
  writeFileSync(hook, "process.stderr.write('loaded ');\n");
  expect(await create()(node, ['-e', ''], { NODE_OPTIONS: `--require=${hook.replaceAll('\\', '/')}` })).toBe(0);
  expect(output().toString()).toBe('loaded ');
});

test('a command that takes too long is 124', async () => {
  expect(await create({ timeout: 300 })(node, ['-e', ENDLESS], {})).toBe(124);
});

test('more output than allowed ends the command, with a warning, and passes for no success', async () => {
  const script = 'process.on("SIGTERM", () => {}); setInterval(() => process.stdout.write("x".repeat(4096)), 1)';
  expect(await create({ maxBytes: 10_000 })(node, ['-e', script], {})).toBe(137);
  expect(output().length).toBeLessThanOrEqual(10_000);
  expect(warnings).toEqual(['The command was ended, because it printed more than 10000 bytes.']);
});

test('much output in one line is no more work than in many', async () => {
  const script = 'const piece = Buffer.alloc(1 << 20, 120); for (let i = 0; i < 64; i++) require("fs").writeSync(1, piece)';
  let length = 0;
  const write = (piece: Buffer) => {
    length += piece.length;
  };
  expect(await create({ write })(node, ['-e', script], {})).toBe(0);
  expect(length).toBe(64 << 20);
});

posix('a command that is ended at a limit takes with it what it started', async () => {
  const script = `${WITH_CHILD} const look = setInterval(() => { if (require('fs').existsSync(process.argv[1])) process.stdout.write('x'.repeat(5000)); }, 5)`;
  expect(await create({ maxBytes: 10_000 })(node, ['-e', script, trace()], { PATH: process.env.PATH })).toBe(137);
  await waitUntil(() => hasChild() && !isRunning(Number(childId())));
});

posix('a process that outlives its command does not hold the run', async () => {
  expect(await create()(node, ['-e', `${WITH_CHILD} setTimeout(() => process.exit(0), 300)`, trace()], { PATH: process.env.PATH })).toBe(0);
  await waitUntil(hasChild);
  expect(isRunning(Number(childId()))).toBe(true);
  process.kill(Number(childId()), 'SIGKILL');
});

test('after the end of the run nothing is started', async () => {
  const file = join(folder, 'started');
  const run = create({ signal: AbortSignal.abort(new Error('over')) });
  expect(await run(node, ['-e', 'require("fs").writeFileSync(process.argv[1], "")', file], {})).toBe(137);
  expect(existsSync(file)).toBe(false);
});

test.each([
  ['before the supervisor is', 0],
  ['while the supervisor is', 30],
])('a run that ends while its command is being started ends it: %s', async (_, wait) => {
  const end = new AbortController();
  const running = create({ grace: 50 })(node, ['-e', ENDLESS], {}, end.signal);
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  end.abort();
  expect(await running).not.toBe(0);
});

posix('the end of the process itself ends the command and what it started', async () => {
  const program = join(import.meta.dirname, '../../../src/adapters/action/supervised-command.ts');
  const script = join(folder, 'parent.mjs');
  writeFileSync(
    script,
    `import { createSupervisedCommand } from ${JSON.stringify(program)};
    const run = createSupervisedCommand({ signal: new AbortController().signal, workingFolder: '/', write() {}, warn() {}, grace: 50 });
    await run(process.execPath, ['-e', ${JSON.stringify(`${WITH_CHILD} ${ENDLESS}`)}, process.argv[2]], { PATH: process.env.PATH });`,
  );
  const parent = spawn(node, [script, trace()], { stdio: 'ignore' });
  await waitUntil(hasChild);
  parent.kill('SIGKILL');
  await waitUntil(() => !isRunning(Number(childId())));
});
