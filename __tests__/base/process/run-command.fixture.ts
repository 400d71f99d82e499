import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { RunCommand } from '../../../src/base/ports.ts';
import { isRunning } from '../../support/is-running.ts';
import { waitUntil } from '../../support/wait-until.ts';

export interface RunCommandOptions {
  signal: AbortSignal;
  /** Milliseconds between SIGTERM and SIGKILL. */
  grace?: number;
}

const node = process.execPath;
const posix = process.platform === 'win32' ? test.skip : test;

/** Never ends by itself. */
const ENDLESS = 'setInterval(() => {}, 60_000)';
/** Starts a process of its own that ignores SIGTERM, and writes its ID to the file that it gets as its argument. */
const WITH_CHILD = `require('child_process').spawn('sh', ['-c', 'trap "" TERM; echo $$ > "$1"; exec sleep 600', 'sh', process.argv[1]], { stdio: 'inherit' });`;

/** What every `RunCommand` promises. */
export function testRunCommand(create: (options: RunCommandOptions) => RunCommand): void {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chopmark-run-command-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const forever = () => new AbortController().signal;
  const trace = () => join(folder, 'pid');
  const childId = () => (existsSync(trace()) ? readFileSync(trace(), 'utf8') : '');
  const hasChild = () => childId().endsWith('\n');
  /** A program that never ends by itself, says by a file that it listens to signals, and does this at SIGTERM. */
  const endless = (atTerm: string) => {
    const ready = join(folder, 'ready');
    const script = `process.on("SIGTERM", () => { ${atTerm} }); setInterval(() => {}, 60_000); require("fs").writeFileSync(process.argv[1], "")`;
    return { args: ['-e', script, ready], isReady: () => existsSync(ready) };
  };

  test('the exit code is the command’s', async () => {
    const run = create({ signal: forever() });
    expect(await run(node, ['-e', 'process.exitCode = 3'], process.env)).toBe(3);
    expect(await run('no-such-command-here', [], process.env)).toBe(127);
    expect(await run(import.meta.filename, [], process.env)).toBe(126);
  });

  posix('a command that a signal ended is 128 and its number', async () => {
    expect(await create({ signal: forever() })(node, ['-e', 'process.kill(process.pid, "SIGTERM")'], process.env)).toBe(128 + 15);
  });

  test('no shell reads the arguments, and the environment is the given one', async () => {
    const file = join(folder, 'seen.json');
    const script = 'require("fs").writeFileSync(process.argv[1], JSON.stringify([process.argv.slice(2), process.env]))';
    const words = ['$(id) `id` ; "\'*', '', 'a b', '\\', '"', '--flag=é\n'];
    const env = { GIVEN: 'yes', NODE_OPTIONS: '--no-warnings' };
    const run = create({ signal: forever() });
    expect(await run(node, ['-e', script, file, '--', ...words], env)).toBe(0);
    const [seen, seenEnv] = JSON.parse(readFileSync(file, 'utf8'));
    expect(seen.filter((word: string) => word !== '--')).toEqual(words);
    if (process.platform !== 'win32') expect(seenEnv).toEqual(env);
  });

  posix('at the end of the run a command is asked to end, and does so in its own way', async () => {
    const end = new AbortController();
    const run = create({ signal: end.signal });
    const { args, isReady } = endless('process.exit(5)');
    const running = run(node, args, process.env);
    await waitUntil(isReady, running);
    end.abort();
    expect(await running).toBe(5);
  });

  posix('a command that does not end when it is asked to is ended', async () => {
    const run = create({ signal: forever(), grace: 1 });
    const end = new AbortController();
    const { args, isReady } = endless('');
    const running = run(node, args, process.env, end.signal);
    await waitUntil(isReady, running);
    end.abort();
    expect(await running).toBe(128 + 9);
  });

  posix('a command that is ended takes with it what it started, also what ignores SIGTERM', async () => {
    const end = new AbortController();
    const running = create({ signal: forever(), grace: 50 })(
      node,
      ['-e', `${WITH_CHILD} ${ENDLESS}`, trace()],
      { PATH: process.env.PATH },
      end.signal,
    );
    await waitUntil(hasChild, running);
    end.abort();
    expect(await running).toBe(128 + 15);
    await waitUntil(() => !isRunning(Number(childId())));
  });

  posix('what a command started ends in its own way, also where the command itself does not wait for it', async () => {
    const end = new AbortController();
    const done = join(folder, 'done');
    const script = `"$1" -e '
      process.on("SIGTERM", () => setTimeout(() => { require("fs").writeFileSync(process.argv[1], ""); process.exit(); }, 200));
      setInterval(() => {}, 60_000); require("fs").writeFileSync(process.argv[2], "\\n")' "$2" "$3" & wait`;
    const running = create({ signal: forever() })('sh', ['-c', script, 'sh', node, done, trace()], { PATH: process.env.PATH }, end.signal);
    await waitUntil(hasChild, running);
    end.abort();
    expect(await running).toBe(128 + 15);
    expect(existsSync(done)).toBe(true);
  });
}
