import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../../src/sandbox/start.ts';
import { programCache, programPath } from '../../support/programs.ts';

/** Milliseconds. Nothing here answers, ever: a run that takes this long waited for something. */
const OUTER_LIMIT = 60_000;

interface Silence {
  host: string;
  /** Resolves with the first connection. */
  reached: Promise<void>;
  close(): void;
}

/** A server that takes connections and says nothing, or `answer` to the first bytes and then nothing. */
async function startSilence(answer?: string): Promise<Silence> {
  const open = new Set<Socket>();
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {}).on('close', () => open.delete(socket));
    socket.once('data', () => {
      resolve();
      if (answer !== undefined) socket.write(answer);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => {
    for (const socket of open) socket.destroy();
    server.close();
  };
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, reached, close };
}

let folder: string;
let token: string;
let trust: { config: Record<string, unknown>; root: string };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chopmark-silent-'));
  const sandbox = await startSandbox({ clock: { now: () => new Date(), sleep: async () => {} } });
  token = sandbox.issueToken({ kind: 'github' });
  trust = { config: JSON.parse(readFileSync(sandbox.files.trustConfig, 'utf8')), root: join(folder, 'root.json') };
  writeFileSync(trust.root, readFileSync(sandbox.files.trustedRoot));
  await sandbox.close();
  writeFileSync(join(folder, 'artifact'), 'artifact');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The trust config of the sandbox, with a certificate authority elsewhere. */
function writeTrustConfig(authority: string): string {
  const path = join(folder, `trust-${authority.replace(/\W/g, '-')}.json`);
  const text = JSON.stringify(trust.config, (key, value) =>
    key === 'caUrls' || key === 'certificateAuthorityUrls' ? value.map((service: object) => ({ ...service, url: authority })) : value,
  );
  writeFileSync(path, text);
  return path;
}

interface Ended {
  code: number | null;
  signal: string | null;
  output: string;
}

/** Runs a command line, and sends it a signal once the silent place was reached. */
async function run(args: readonly string[], env: Record<string, string>, signal?: NodeJS.Signals, reached?: Promise<void>): Promise<Ended> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', programPath('cli'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, NODE_COMPILE_CACHE: programCache(), TOKEN: token, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const limit = setTimeout(() => child.kill('SIGKILL'), OUTER_LIMIT);
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code, name) => {
      clearTimeout(limit);
      resolve({ code, signal: name, output });
    }),
  );
  if (signal) {
    await Promise.race([reached, ended]);
    child.kill(signal);
  }
  return ended;
}

const withProc = existsSync('/proc/self') ? test : test.skip;

/** Whether the process has opened the pipe, or waits for its standard input (proc(5)). */
function isWaiting(pid = 0): boolean {
  try {
    const opened = readdirSync(`/proc/${pid}/fd`).some((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === join(folder, 'pipe'));
    const polled = readdirSync(`/proc/${pid}/fdinfo`).some((fd) => /^tfd:\s+0 /m.test(readFileSync(`/proc/${pid}/fdinfo/${fd}`, 'utf8')));
    return opened || polled;
  } catch {
    // One of them was closed meanwhile.
    return false;
  }
}

interface Place {
  signal: 'SIGINT' | 'SIGTERM';
  /** What the silent server says before it falls silent. */
  answer?: string;
  args(host: string): readonly string[];
  env?(host: string): Record<string, string>;
  /** After the time limit. */
  exitCode: number;
}

const identity = ['--identity-token', 'env:TOKEN'];
const predicate = ['--predicate-type', 'https://acme.example/review/v1', '--predicate', '{}'];
const places: Record<string, Place> = {
  'attest, at a TLS server': {
    args: (host) => ['attest', 'artifact', '--instance', writeTrustConfig(`https://${host}`), ...identity, ...predicate],
    exitCode: 4,
    signal: 'SIGINT',
  },
  'attest, at a proxy': {
    args: () => ['attest', 'artifact', '--instance', writeTrustConfig('https://fulcio.example'), ...identity, ...predicate],
    env: (host) => ({ HTTPS_PROXY: `http://${host}` }),
    exitCode: 4,
    signal: 'SIGTERM',
  },
  'attest, at a TLS server behind a proxy': {
    answer: 'HTTP/1.1 200 OK\r\n\r\n',
    args: () => ['attest', 'artifact', '--instance', writeTrustConfig('https://fulcio.example'), ...identity, ...predicate],
    env: (host) => ({ HTTPS_PROXY: `http://${host}` }),
    exitCode: 4,
    signal: 'SIGINT',
  },
  'verify, at a registry': {
    args: (host) => [
      ...['verify', '--subject-image', `${host}/acme/app@sha256:${'0'.repeat(64)}`, '--allow-insecure-registry', host],
      ...['--ci', 'github', '--repository', 'acme/widget', '--trusted-root', trust.root],
    ],
    exitCode: 5,
    signal: 'SIGTERM',
  },
  'trust update, at a proxy': {
    args: () => ['trust', 'update'],
    env: (host) => ({ HTTPS_PROXY: `http://${host}` }),
    exitCode: 4,
    signal: 'SIGTERM',
  },
  'doctor, at a proxy': {
    args: () => ['doctor', '--instance', writeTrustConfig('https://fulcio.example'), ...identity],
    env: (host) => ({ HTTPS_PROXY: `http://${host}` }),
    exitCode: 4,
    signal: 'SIGINT',
  },
};

describe.each(Object.entries(places))('%s that is silent', (_, { answer, args, env, exitCode, signal }) => {
  test.concurrent('the time limit ends the run', async () => {
    const silence = await startSilence(answer);
    const ended = await run([...args(silence.host), '--timeout', '2s'], env?.(silence.host) ?? {});
    silence.close();
    expect(ended).toMatchObject({ code: exitCode, output: expect.stringMatching(/time limit|in time/) });
  });

  test.concurrent(`${signal} ends it`, async () => {
    const silence = await startSilence(answer);
    const ended = await run(args(silence.host), env?.(silence.host) ?? {}, signal, silence.reached);
    silence.close();
    expect(ended).toMatchObject({ code: signal === 'SIGINT' ? 130 : 143, output: expect.stringContaining(`Interrupted by ${signal}`) });
  });
});

describe.each([
  ['a pipe that nothing writes to', ['verify', 'artifact', '--policy', 'pipe']],
  ['a terminal or pipe on standard input', ['verify', 'artifact', '--format', 'terraform']],
])('%s', (_, args) => {
  const start = () => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', programPath('cli'), ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, NODE_COMPILE_CACHE: programCache() },
      // Standard input stays open, and is silent.
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const limit = setTimeout(() => child.kill('SIGKILL'), OUTER_LIMIT);
    return {
      child,
      ended: new Promise<Ended>((resolve) =>
        child.once('close', (code, signal) => {
          clearTimeout(limit);
          resolve({ code, signal, output });
        }),
      ),
    };
  };
  beforeAll(() => void spawnSync('mkfifo', [join(folder, 'pipe')]));

  withProc.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends the run', async (signal, code) => {
    const { child, ended } = start();
    const again = setInterval(() => {
      if (!isWaiting(child.pid)) return;
      clearInterval(again);
      child.kill(signal);
    }, 50);
    const result = await ended.finally(() => clearInterval(again));
    expect(result).toMatchObject({ code, output: expect.stringContaining(`Interrupted by ${signal}`) });
  });
});

withProc.each([
  [['--version'], 0],
  [['trust', 'update'], 4],
])('%j comes to its end where no cache folder can ever be made', async (args, code) => {
  const env = { XDG_CACHE_HOME: '/proc/none', HTTPS_PROXY: 'http://127.0.0.1:1' };
  expect(await run(args, env)).toMatchObject({ code });
});
