import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const COMMAND = fileURLToPath(new URL('../../../dist/cli/index.js', import.meta.url));
/** Milliseconds. getaddrinfo would hold the process for 10 seconds after its end, and the name server is silent for as long as this. */
const OUTER_LIMIT = 60_000;

/** A machine of its own for one process: its loopback, its /etc/resolv.conf. */
const prepare = 'ip link set lo up && mount --bind resolv.conf /etc/resolv.conf';
const isolate = (folder: string) => ['unshare', '-rmn', 'sh', '-c', `cd ${folder} && ${prepare} && "$@"`, 'sh'] as const;

const folder = mkdtempSync(join(tmpdir(), 'chopmark-resolver-'));
const [command, ...isolating] = isolate(folder);
writeFileSync(join(folder, 'resolv.conf'), 'nameserver 127.0.0.1\n');
const canIsolate = spawnSync(command, [...isolating, 'true']).status === 0;
if (!canIsolate) process.stderr.write('live: SKIPPING the silent name server: this machine lacks unshare, ip, or the right to use them\n');
const isolatedTest = canIsolate ? test : test.skip;

beforeAll(() => {
  // Takes every question on port 53, says so, and then runs the command that is the test's.
  writeFileSync(
    join(folder, 'silent.mjs'),
    `import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
const server = createSocket('udp4').on('message', () => process.send?.('asked'));
server.bind(53, '127.0.0.1', () => {
  const child = spawn(process.execPath, process.argv.slice(2), { stdio: 'inherit' });
  process.on('message', (signal) => child.kill(signal));
  child.once('exit', (code) => process.exit(code ?? 99));
});
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: readonly string[], signal?: NodeJS.Signals) {
  const started = performance.now();
  const child = spawn(command, [...isolating, process.execPath, 'silent.mjs', COMMAND, ...args], {
    env: { PATH: process.env.PATH, HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const limit = setTimeout(() => child.kill('SIGKILL'), OUTER_LIMIT);
  let wasAsked = 0;
  child.on('message', () => {
    // There is a question for each family. A second signal would end the process without a word.
    if (wasAsked === 0 && signal) child.send(signal);
    wasAsked ||= performance.now();
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(limit);
  return { code, output, wasAsked: wasAsked > 0, milliseconds: performance.now() - (signal ? wasAsked : started) };
}

isolatedTest.each(['trust', 'doctor'])('the time limit ends %s where the name server is silent', async (name) => {
  const ended = await run([...(name === 'trust' ? ['trust', 'update'] : ['doctor', '--instance', 'staging']), '--timeout', '2s']);
  expect(ended).toMatchObject({ wasAsked: true, output: expect.stringMatching(/time limit/) });
  expect([3, 4]).toContain(ended.code);
  process.stderr.write(`resolver: ${name} ended ${Math.round(ended.milliseconds)} ms after its start, with a limit of 2 s\n`);
});

isolatedTest.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends a run where the name server is silent', async (signal, code) => {
  const ended = await run(['trust', 'update'], signal);
  expect(ended).toMatchObject({ code, wasAsked: true, output: expect.stringContaining(`Interrupted by ${signal}`) });
  process.stderr.write(`resolver: ended ${Math.round(ended.milliseconds)} ms after ${signal}\n`);
});
