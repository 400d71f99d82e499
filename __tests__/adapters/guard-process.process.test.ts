import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { programCache, programPath } from '../support/programs.ts';

/** Looks like no token, so that nothing but its name and place tells that it is a secret. */
const PASSWORD = 'canary-of-a-password-4711';
const TOKEN = `eyJhbGciOiJFUzI1NiJ9.${Buffer.from('{"iss":"https://ci.example"}').toString('base64url')}.c2lnbmF0dXJl`;
const QUERY = 'canary-of-a-query-0815';

let folder: string;
/** Takes its time, so that a run goes on until something happens to it. */
let silent: Server;
let answering: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chopmark-guard-'));
  [silent, answering] = [createServer(() => undefined), createServer((_, response) => response.writeHead(404).end())];
  for (const server of [silent, answering]) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
});
afterAll(async () => {
  for (const server of [silent, answering]) {
    server.close();
    server.closeAllConnections();
  }
  await rm(folder, { recursive: true, force: true });
});

/** Asks a store for bundles; `preloaded` runs in the same process before. */
async function find(
  server: Server,
  name: string,
  { flags = [], env = {}, preloaded = '' }: { flags?: string[]; env?: Record<string, string>; preloaded?: string },
) {
  const cwd = join(folder, name);
  await mkdir(cwd);
  await writeFile(join(cwd, 'preloaded.mjs'), preloaded);
  const store = `http://127.0.0.1:${(server.address() as AddressInfo).port}/{sha256}?sig=${QUERY}`;
  const args = ['store', 'find', `sha256:${'a'.repeat(64)}`, '--from', 'env:STORE', '--timeout', '60s'];
  const child = spawn(process.execPath, [...flags, '--import', './preloaded.mjs', programPath('cli'), ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, XDG_CACHE_HOME: programCache(), STORE: store, PASSWORD, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [exitCode, signal] = await ended;
  const files = (await readdir(cwd)).filter((file) => file !== 'preloaded.mjs');
  const written = await Promise.all(files.map((file) => readFile(join(cwd, file), 'utf8').catch(() => '')));
  return { exitCode, signal, stdout, stderr, files, told: [stdout, stderr, ...written].join('\n') };
}

/** Once the store was asked, so in the midst of the run. */
const atRequest = (work: string) =>
  `import { subscribe } from 'node:diagnostics_channel'; subscribe('undici:client:sendHeaders', () => setTimeout(() => { ${work} }, 20));`;

test.each([
  ['an error that is not caught', `throw new Error('no: ${TOKEN}')`],
  ['a rejection that is not caught', `Promise.reject(new Error('no: ${TOKEN}'))`],
])('%s is told without its token, and leaves no core dump', async (what, work) => {
  const ended = await find(silent, what.slice(0, 6).trim(), { flags: ['--abort-on-uncaught-exception'], preloaded: atRequest(work) });
  expect(ended).toMatchObject({ exitCode: 1, signal: null, stderr: expect.stringContaining('Error: no: ***') });
  expect(ended.told).not.toContain(TOKEN);
});

test('a report on the process has no variable of its environment', async () => {
  const ended = await find(silent, 'report', {
    flags: ['--report-on-signal'],
    preloaded: atRequest(`process.kill(process.pid, 'SIGUSR2'); setTimeout(() => process.kill(process.pid, 'SIGTERM'), 1000)`),
  });
  expect(ended.files.filter((name) => name.startsWith('report.'))).toHaveLength(1);
  expect(ended.told).toContain('"javascriptHeap"');
  expect(ended.told).not.toContain(PASSWORD);
  expect(ended.told).not.toContain(QUERY);
});

test.each(['undici', 'fetch,http,https,net,tls', '*'])('NODE_DEBUG=%s prints nothing of what is sent', async (sections) => {
  const name = `debug-${sections.length}`;
  const ended = await find(answering, name, { env: { NODE_DEBUG: sections, DEBUG: '*' } });
  expect(ended.exitCode).toBe(6);
  expect(ended.stderr).toContain('NODE_DEBUG is ignored');
  expect(ended.told).not.toContain(QUERY);
  expect(ended.told).not.toContain(PASSWORD);
});

test('an error before anything is there that could tell of it ends the process, and shows nothing', async () => {
  const preloaded = atRequest(`process.removeAllListeners('uncaughtException'); throw new Error('${TOKEN}')`);
  const ended = await find(silent, 'early', { preloaded });
  expect(ended).toMatchObject({ exitCode: 1, signal: null });
  expect(ended.told).not.toContain(TOKEN);
});
