import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { RunCommand } from '../../../src/base/ports.ts';
import { waitUntil } from '../../support/wait-until.ts';

export interface RunCommandOptions {
  signal: AbortSignal;
  /** Milliseconds between SIGTERM and SIGKILL. */
  grace?: number;
}

const node = process.execPath;
const posix = process.platform === 'win32' ? test.skip : test;

/** What every `RunCommand` promises. */
export function testRunCommand(create: (options: RunCommandOptions) => RunCommand): void {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chopmark-run-command-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const forever = () => new AbortController().signal;
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
}
