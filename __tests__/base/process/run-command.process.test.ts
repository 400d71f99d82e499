import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createRunCommand } from '../../../src/base/process/run-command.ts';
import { waitUntil } from '../../support/wait-until.ts';

const node = process.execPath;
const posix = process.platform === 'win32' ? test.skip : test;
const workingFolder = import.meta.dirname;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-run-command-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program that never ends by itself, says by a file that it listens to signals, and does this at SIGTERM. */
const endless = (atTerm: string) => {
  const ready = join(folder, 'ready');
  const script = `process.on("SIGTERM", () => { ${atTerm} }); setInterval(() => {}, 60_000); require("fs").writeFileSync(process.argv[1], "")`;
  return { args: ['-e', script, ready], isReady: () => existsSync(ready) };
};

test('the exit code is the command’s', async () => {
  const run = createRunCommand({ signal: new AbortController().signal, workingFolder });
  expect(await run(node, ['-e', 'process.exitCode = 3'], process.env)).toBe(3);
  expect(await run('no-such-command-here', [], process.env)).toBe(127);
});

posix('at the end of the run a command is asked to end, and does so in its own way', async () => {
  const end = new AbortController();
  const run = createRunCommand({ signal: end.signal, workingFolder });
  const { args, isReady } = endless('process.exit(5)');
  const running = run(node, args, process.env);
  await waitUntil(isReady, running);
  end.abort();
  expect(await running).toBe(5);
});

posix('a command that does not end when it is asked to is ended', async () => {
  const run = createRunCommand({ signal: new AbortController().signal, workingFolder, grace: 1 });
  const end = new AbortController();
  const { args, isReady } = endless('');
  const running = run(node, args, process.env, end.signal);
  await waitUntil(isReady, running);
  end.abort();
  expect(await running).toBe(128 + 9);
});
