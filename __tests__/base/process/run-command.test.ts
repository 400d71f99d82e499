import { expect, test } from '@jest/globals';
import { createRunCommand } from '../../../src/base/process/run-command.ts';

const node = process.execPath;
const posix = process.platform === 'win32' ? test.skip : test;
const workingFolder = import.meta.dirname;

test('the exit code is the command’s', async () => {
  const run = createRunCommand({ signal: new AbortController().signal, workingFolder });
  expect(await run(node, ['-e', 'process.exitCode = 3'], process.env)).toBe(3);
  expect(await run('no-such-command-here', [], process.env)).toBe(127);
});

posix('at the end of the run a command is asked to end, and does so in its own way', async () => {
  const run = createRunCommand({ signal: AbortSignal.timeout(500), workingFolder });
  const orderly = 'process.on("SIGTERM", () => process.exit(5)); setInterval(() => {}, 60_000)';
  expect(await run(node, ['-e', orderly], process.env)).toBe(5);
});

posix('one that does not is ended', async () => {
  const run = createRunCommand({ signal: new AbortController().signal, workingFolder, grace: 200 });
  const stubborn = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 60_000)';
  expect(await run(node, ['-e', stubborn], process.env, AbortSignal.timeout(500))).toBe(128 + 9);
});
