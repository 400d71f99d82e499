import { generateKeyPairSync, hash, sign } from 'node:crypto';
import { lookup, promises } from 'node:dns';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createSilentServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ChopmarkError } from '../../../src/base/errors/errors.ts';
import { createHttp, type HttpOptions } from '../../../src/base/http/http-client.ts';
import { createLookup, type Lookup } from '../../../src/base/http/lookup.ts';
import { MAX_TRIES } from '../../../src/base/limits.ts';
import type { HttpRequest } from '../../../src/base/ports.ts';
import { VERSION } from '../../../src/base/version.ts';
import * as der from '../../../src/x509/der.ts';
import { waitUntil } from '../../support/wait-until.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A clock whose sleeps take no time and are noted. */
const fakeClock = () => {
  const slept: number[] = [];
  let now = Date.parse('2026-01-01T00:00:00Z');
  return {
    slept,
    now: () => new Date(now),
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
};

const client = (options: Partial<HttpOptions> = {}) => {
  const clock = fakeClock();
  const lines: string[] = [];
  const http = createHttp({
    env: {},
    clock,
    logger: { debug: (line) => lines.push(line) },
    signal: new AbortController().signal,
    requestRate: 0,
    concurrency: 8,
    random: () => 1,
    ...options,
  });
  cleanups.push(() => http.close());
  const ask = (url: URL | string, request: Partial<HttpRequest> = {}) =>
    http({ url: new URL(url), maxBytes: 1000, stage: 'SIGNING', service: 'transparency log', ...request });
  return { ask, clock, lines, close: () => http.close() };
};

const start = async (server: Server, scheme = 'http') => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanups.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/a/path?query=canary`);
};

/** A service that answers each request with the next of the listeners, and with the last one from then on. */
const service = async (...listeners: RequestListener[]) => {
  const asked: { method?: string | undefined; url?: string | undefined; headers: Record<string, unknown>; body: string }[] = [];
  const url = await start(
    createServer(async (request, response) => {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece);
      asked.push({ method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(pieces).toString() });
      listeners[Math.min(asked.length, listeners.length) - 1]?.(request, response);
    }),
  );
  return { url, asked };
};

const answer =
  (status: number, body = '', headers: Record<string, string | string[]> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

const fail = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ChopmarkError);
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain('canary');
  return error as ChopmarkError;
};

test('sends what it was given, says who it is, and hands back any status with headers and bytes', async () => {
  const { url, asked } = await service(answer(404, 'näh', { 'x-request-id': '7', 'set-cookie': ['a=b', 'c=d'] }));
  const { ask, lines } = client();
  const got = await ask(url, { method: 'POST', body: 'hello', headers: { 'Content-Type': 'text/plain', authorization: 'canary' } });
  expect(got).toMatchObject({ status: 404, body: Buffer.from('näh') });
  expect(['X-Request-Id', 'set-cookie', 'constructor'].map((name) => got.headers.get(name))).toEqual(['7', 'a=b, c=d', null]);
  expect(asked).toMatchObject([
    {
      method: 'POST',
      url: '/a/path?query=canary',
      body: 'hello',
      headers: { 'content-type': 'text/plain', authorization: 'canary', 'user-agent': `chopmark/${VERSION}`, 'content-length': '5' },
    },
  ]);
  expect(lines.join()).toContain('POST 127.0.0.1');
  expect(lines.join()).not.toContain('canary');
});

test('a file is streamed whole with its length, and again for another try; one that shrank is an error', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-http-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'app');
  const content = Buffer.alloc(300_000, 'x');
  writeFileSync(path, content);
  const received: { length: string | undefined; sha256: string }[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    try {
      for await (const piece of request) pieces.push(piece);
    } catch {
      return;
    }
    received.push({ length: request.headers['content-length'], sha256: hash('sha256', Buffer.concat(pieces)) });
    response.writeHead(received.length === 1 ? 503 : 201).end();
  });
  const url = await start(server);
  const { ask } = client();
  expect(await ask(url, { method: 'PUT', body: { path, size: content.length } })).toMatchObject({ status: 201 });
  const whole = { length: String(content.length), sha256: hash('sha256', content) };
  expect(received).toEqual([whole, whole]);
  expect(await ask(url, { method: 'PUT', body: { path, size: 0 } })).toMatchObject({ status: 201 });
  expect(received.at(-1)).toEqual({ length: '0', sha256: hash('sha256', '') });
  writeFileSync(path, 'short');
  await expect(ask(url, { method: 'PUT', body: { path, size: content.length } })).rejects.toMatchObject({ code: 'INPUT_FILE_CHANGED' });
  expect(received).toHaveLength(3);
});

test.each([500, 502, 503, 429])('tries %i again with the same bytes, backing off exponentially', async (status) => {
  const { url, asked } = await service(answer(status), answer(status), answer(status), answer(201, 'done'));
  const { ask, clock } = client();
  expect((await ask(url, { method: 'POST', body: Buffer.from('same') })).status).toBe(201);
  expect(asked.map(({ body }) => body)).toEqual(['same', 'same', 'same', 'same']);
  expect(clock.slept).toEqual([500, 1000, 2000]);
});

test('jitter is full', async () => {
  const { url } = await service(answer(500), answer(200));
  const { ask, clock } = client({ random: () => 0.25 });
  await ask(url);
  expect(clock.slept).toEqual([125]);
});

test('after the last try the last answer counts as it is', async () => {
  const { url, asked } = await service(answer(503, 'sorry'));
  expect(await client().ask(url)).toMatchObject({ status: 503, body: Buffer.from('sorry') });
  expect(asked).toHaveLength(MAX_TRIES);
});

test.each([
  ['never', 'none' as const, 503, 1],
  ['for a status that was named', [404], 404, MAX_TRIES],
  ['not for one that was not', [404], 409, 1],
  ['for 5xx beside the named ones', [404], 500, MAX_TRIES],
])('tries again %s', async (_, retry, status, tries) => {
  const { url, asked } = await service(answer(status));
  expect((await client().ask(url, { retry })).status).toBe(status);
  expect(asked).toHaveLength(tries);
});

test.each([
  ['7', 7000],
  ['Thu, 01 Jan 2026 00:00:09 GMT', 9000],
  ['Wed, 01 Jan 2020 00:00:00 GMT', 0],
  ['soon', 0],
  ['-5', 0],
])('Retry-After: %s is honored', async (header, milliseconds) => {
  const { url } = await service(answer(429, '', { 'retry-after': header }), answer(200));
  const { ask, clock } = client();
  expect((await ask(url)).status).toBe(200);
  expect(clock.slept.reduce((sum, each) => sum + each, 0)).toBe(milliseconds + 500);
});

test('a service that asks for an absurd pause is not waited for', async () => {
  const { url, asked } = await service(answer(429, '', { 'retry-after': '86400' }), answer(200));
  expect((await client().ask(url)).status).toBe(429);
  expect(asked).toHaveLength(1);
});

test('Retry-After holds up every request to the host', async () => {
  const { url, asked } = await service(answer(503, '', { 'retry-after': '60' }), answer(200));
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const clock = fakeClock();
  let asleep = 0;
  const sleep = async (milliseconds: number) => {
    asleep++;
    await gate;
    await clock.sleep(milliseconds);
  };
  const { ask } = client({ clock: { ...clock, sleep }, concurrency: 4 });
  const first = ask(url);
  await waitUntil(() => asleep === 1);
  const other = ask(url);
  await waitUntil(() => asleep === 2);
  expect(asked).toHaveLength(1);
  release();
  await Promise.all([first, other]);
  expect(asked).toHaveLength(3);
});

test('a connection that breaks off is tried again; one that always does is an error that says so', async () => {
  const cut: RequestListener = (_, response) => response.destroy();
  const halfway: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy());
  };
  const healing = await service(cut, halfway, answer(200, 'whole'));
  expect((await client().ask(healing.url)).body.toString()).toBe('whole');

  const broken = await service(cut);
  const error = await fail(client().ask(broken.url, { headers: { authorization: 'Bearer canary' }, body: 'canary', method: 'PUT' }));
  expect(error).toMatchObject({
    code: 'SIGNING_UNREACHABLE',
    message: expect.stringMatching(
      /^The transparency log 127\.0\.0\.1:\d+ gave no usable response in 6 tries: the connection was interrupted/,
    ),
  });
  expect(broken.asked).toHaveLength(MAX_TRIES);
});

test.each<[string, RequestListener]>([
  ['hangs up', (_, response) => response.destroy()],
  [
    'hangs up in the midst of its answer',
    (_, response) => void response.writeHead(200, { 'content-length': '9' }).write('x', () => response.destroy()),
  ],
])('what may be too large for a server that %s is not sent six times', async (_, listener) => {
  const { url, asked } = await service(listener);
  const ifCut = (what: string) => new ChopmarkError({ code: 'SIGNING_LOG_TOO_LARGE', message: `no, ${what}` });
  expect(await fail(client().ask(url, { method: 'POST', body: 'x', ifCut }))).toMatchObject({
    code: 'SIGNING_LOG_TOO_LARGE',
    message: expect.stringMatching(/^no, it closed the connection in each of 3 tries/),
  });
  expect(asked).toHaveLength(3);
});

test('what may be too large is sent three times to a gateway that answers 502, and as ever to a busy server', async () => {
  const ifCut = () => new Error('not asked');
  for (const [status, tries] of [
    [502, 3],
    [503, MAX_TRIES],
  ] as const) {
    const { url, asked } = await service(answer(status));
    expect((await client().ask(url, { method: 'POST', body: 'x', ifCut })).status).toBe(status);
    expect(asked).toHaveLength(tries);
  }
});

test('a request that must not be repeated is sent once even where nothing answers', async () => {
  const { url, asked } = await service((_, response) => response.destroy());
  expect((await fail(client().ask(url, { retry: 'none' }))).message).not.toContain('tries');
  expect(asked).toHaveLength(1);
});

test('a port where nobody listens is refused, with the remedy of proxies', async () => {
  const server = createServer();
  const url = await start(server);
  server.close();
  await once(server, 'close');
  expect(await fail(client().ask(url, { stage: 'IDENTITY' }))).toMatchObject({
    code: 'IDENTITY_UNREACHABLE',
    message: expect.stringContaining('refused (ECONNREFUSED)'),
    hint: expect.stringContaining('HTTPS_PROXY'),
  });
});

const hang: RequestListener = () => {};
const dribble: RequestListener = (_, response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write('.'), 5);
  response.on('close', () => clearInterval(timer));
};

test.each([
  ['hangs', hang],
  ['dribbles', dribble],
])('a service that %s is given up after the time of one try', async (_, listener) => {
  const { url } = await service(listener);
  const { ask, lines } = client();
  expect(await fail(ask(url, { timeout: 100, stage: 'TRUST' }))).toMatchObject({ code: 'TRUST_TIMEOUT' });
  expect(lines.filter((line) => line.includes(': timeout'))).toHaveLength(MAX_TRIES);
});

test.each([
  ['with its length', answer(200, 'x'.repeat(1001))],
  [
    'without end',
    ((_, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(1000)));
      };
      response.on('drain', more);
      more();
    }) as RequestListener,
  ],
])('a body too long %s is refused at once', async (_, listener) => {
  const { url, asked } = await service(listener);
  expect(await fail(client().ask(url, { stage: 'STORE' }))).toMatchObject({ code: 'STORE_ANSWER_TOO_LARGE', exitCode: 5 });
  expect(asked).toHaveLength(1);
});

test('a body of exactly the bound is taken, and HEAD has none', async () => {
  const { url } = await service(answer(200, 'x'.repeat(1000)));
  expect((await client().ask(url)).body).toHaveLength(1000);
  expect((await client().ask(url, { method: 'HEAD', maxBytes: 0 })).status).toBe(200);
});

test('what is not HTTP is named as that and not asked again', async () => {
  let connections = 0;
  const { createServer: createSocketServer } = await import('node:net');
  const server = createSocketServer((socket) => {
    connections++;
    socket.on('error', () => {});
    socket.end('SSH-2.0-OpenSSH_9.9\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanups.push(() => server.close());
  const error = await fail(client().ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
  expect(error.message).toContain('not HTTP');
  expect(connections).toBe(1);
});

test('the deadline of the run ends a request that hangs, a pause, and everything after', async () => {
  const controller = new AbortController();
  const { url } = await service(() => controller.abort(new DOMException('', 'TimeoutError')));
  const { ask } = client({ signal: controller.signal });
  const hanging = ask(url);
  expect(await fail(hanging)).toMatchObject({
    code: 'SIGNING_TIMEOUT',
    message: expect.stringContaining('did not respond before the time limit of the run'),
  });
  expect(await fail(ask(url))).toMatchObject({ code: 'SIGNING_TIMEOUT' });
});

/** A server that takes connections and says nothing, or `answer` to the first bytes and then nothing. */
const silentServer = async (answer?: string) => {
  const open = new Set<Socket>();
  const server = createSilentServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => {});
    socket.once('data', () => answer !== undefined && socket.write(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanups.push(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, open };
};
/** Name servers that never answer; `asked` has the names they were asked for. */
const silentResolver = () => {
  const asked: string[] = [];
  const waiting: ((error: Error) => void)[] = [];
  const ask = (name: string) => {
    asked.push(name);
    return new Promise<string[]>((_, reject) => waiting.push(reject));
  };
  const cancel = () => {
    for (const reject of waiting) reject(Object.assign(new Error('cancelled'), { code: 'ECANCELLED' }));
  };
  const system = () => expect('the system').toBe('not asked');
  const openLookup = async () => createLookup({ resolver: { resolve4: ask, resolve6: ask, cancel }, system, hosts: '', configuration: '' });
  return { asked, openLookup };
};
const silentPlaces: [
  string,
  () => Promise<{ url: string; options: Partial<HttpOptions>; reached: () => boolean; isFree: () => boolean }>,
][] = [
  [
    'a name server',
    async () => {
      const { asked, openLookup } = silentResolver();
      return { url: 'https://silent.example/', options: { openLookup }, reached: () => asked.length > 0, isFree: () => true };
    },
  ],
  [
    'a TLS server',
    async () => {
      const { host, open } = await silentServer();
      return { url: `https://${host}/`, options: {}, reached: () => open.size > 0, isFree: () => open.size === 0 };
    },
  ],
  [
    'a proxy that is asked for a tunnel',
    async () => {
      const { host, open } = await silentServer();
      const options = { env: { HTTPS_PROXY: `http://${host}` } };
      return { url: 'https://silent.example/', options, reached: () => open.size > 0, isFree: () => open.size === 0 };
    },
  ],
  [
    'a TLS server behind a proxy',
    async () => {
      const { host, open } = await silentServer('HTTP/1.1 200 OK\r\n\r\n');
      const options = { env: { HTTPS_PROXY: `http://${host}` } };
      return { url: 'https://silent.example/', options, reached: () => open.size > 0, isFree: () => open.size === 0 };
    },
  ],
  [
    'a plain service',
    async () => {
      const { host, open } = await silentServer();
      return { url: `http://${host}/`, options: {}, reached: () => open.size > 0, isFree: () => open.size === 0 };
    },
  ],
];

describe.each(silentPlaces)('%s that is silent', (_, place) => {
  test('does not outlast the run, and no socket stays', async () => {
    const { url, options, reached, isFree } = await place();
    const controller = new AbortController();
    const { ask, close } = client({ ...options, signal: controller.signal });
    const hanging = ask(url);
    await waitUntil(reached);
    controller.abort();
    expect(await fail(hanging)).toMatchObject({ code: 'SIGNING_TIMEOUT' });
    await close();
    await waitUntil(isFree);
  });

  test('does not outlast the time limit of one try', async () => {
    const { url, options } = await place();
    const { ask } = client(options);
    expect(await fail(ask(url, { timeout: 50, retry: 'none' }))).toMatchObject({
      code: 'SIGNING_TIMEOUT',
      message: expect.stringContaining('it did not respond in time'),
    });
  });
});

test('an interruption is not told as the time limit', async () => {
  const reason = new Error('enough');
  const controller = new AbortController();
  const { url } = await service(() => controller.abort(reason));
  expect(await fail(client({ signal: controller.signal }).ask(url))).toMatchObject({
    code: 'SIGNING_TIMEOUT',
    message: expect.stringMatching(/^The run was interrupted before the .* responded\.$/),
    hint: 'Run the same command again.',
    cause: reason,
  });
});

test('a request that begins as the run ends does not wait for its own limit', async () => {
  const { host } = await silentServer();
  const controller = new AbortController();
  const openLookup = async () => {
    controller.abort(new DOMException('late', 'TimeoutError'));
    return createLookup({ resolver: new promises.Resolver(), system: lookup as Lookup, hosts: '', configuration: '' });
  };
  const { ask } = client({ signal: controller.signal, openLookup });
  expect(await fail(ask(`http://${host}/`, { timeout: 600_000 }))).toMatchObject({ code: 'SIGNING_TIMEOUT' });
});

test('a run that was ended with an error of ours ends with that one', async () => {
  const reason = new ChopmarkError({ code: 'INPUT_FILE_CHANGED', message: 'x' });
  const controller = new AbortController();
  const { url } = await service(() => controller.abort(reason));
  const { ask } = client({ signal: controller.signal });
  expect(await fail(ask(url))).toBe(reason);
});

const to = (location: URL | string, status = 302) => answer(status, '', { location: String(location) });

test('redirects are answers unless asked for, and then are followed so far and no farther', async () => {
  const { url, asked } = await service(to('/one'), to('/two'), to('/three'));
  expect((await client().ask(url)).status).toBe(302);
  expect(asked).toHaveLength(1);
  asked.length = 0;
  expect((await client().ask(url, { redirects: 2 })).status).toBe(302);
  expect(asked.map((each) => each.url)).toEqual(['/a/path?query=canary', '/one', '/two']);
  asked.length = 0;
  expect((await client().ask(url, { redirects: 2, method: 'POST', body: 'x' })).status).toBe(302);
  expect(asked).toHaveLength(1);
});

test('credentials stay with the origin they were meant for', async () => {
  const other = await service(answer(200, 'there'));
  const first = await service(to('/again'), to(other.url));
  const headers = { Authorization: 'canary', cookie: 'canary', 'x-token': 'canary', accept: 'a/b' };
  const plainHosts = [other.url.host];
  expect((await client().ask(first.url, { redirects: 3, headers, plainHosts })).body.toString()).toBe('there');
  expect(first.asked.map((each) => each.headers.authorization)).toEqual(['canary', 'canary']);
  expect(inspect(other.asked[0]?.headers)).not.toContain('canary');
  expect(other.asked[0]?.headers.accept).toBe('a/b');
});

describe('what a server names', () => {
  test('gets nothing over plain HTTP, unless the user named its host and port', async () => {
    const other = await service(answer(200, 'there'));
    const first = await service(to(other.url));
    for (const plainHosts of [[], ['127.0.0.1'], [first.url.host], [`localhost:${other.url.port}`]]) {
      expect(await fail(client().ask(first.url, { redirects: 1, plainHosts }))).toMatchObject({
        code: 'SIGNING_ADDRESS_REFUSED',
        message: `The transparency log ${first.url.host} names ${other.url.host}, which does not use https. Nothing was sent there.`,
      });
      expect(await fail(client().ask(other.url, { givenBy: first.url, plainHosts, method: 'PUT', body: 'x' }))).toMatchObject({
        message: expect.stringContaining(`A response of ${first.url.host} names ${other.url.host}`),
      });
    }
    expect(other.asked).toEqual([]);
    const plainHosts = [other.url.host];
    expect((await client().ask(first.url, { redirects: 1, plainHosts })).status).toBe(200);
    expect((await client().ask(other.url, { givenBy: first.url, plainHosts })).status).toBe(200);
  });

  test('gets nothing over plain HTTP where it has the port for TLS', async () => {
    const givenBy = new URL('https://service.test');
    expect(await fail(client().ask('http://service.test:443/x', { givenBy }))).toMatchObject({
      message: expect.stringContaining('does not use https'),
    });
  });

  test.each([
    ...['127.0.0.1:1', '[::1]:1', '0.0.0.0:1', '[::]', '169.254.169.254', '[fe80::1]', '[::ffff:a9fe:a9fe]', '100.100.100.200'],
    ...['localhost', 'a.localhost', 'metadata.google.internal'],
  ])('is not contacted at %s, by no way and with no proxy', async (host) => {
    const { url, asked } = await service(to(`https://${host}/x`));
    const told = { message: expect.stringContaining(`names ${host}, which is an address of this machine`) };
    expect(await fail(client().ask(url, { redirects: 1 }))).toMatchObject(told);
    const proxied = client({ env: { HTTPS_PROXY: url.origin } });
    expect(await fail(proxied.ask(`https://${host}/x`, { givenBy: new URL('https://service.test') }))).toMatchObject(told);
    expect(asked).toHaveLength(1);
  });

  /** A resolver that gives each question the next of the answers. */
  const resolving = (...answers: string[][]) => {
    let asked = 0;
    const resolver = {
      resolve4: async () => answers[Math.min(asked++, answers.length - 1)] ?? [],
      resolve6: async () => [],
      cancel: () => {},
    };
    return async () => createLookup({ resolver, system: (_, __, callback) => callback(null, []), hosts: '', configuration: '' });
  };

  test('is not contacted where its name has such an address, even with a harmless one', async () => {
    let connected = 0;
    const silent = createSilentServer((socket) => {
      connected++;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    cleanups.push(() => silent.close());
    const address = `https://rebound.test:${(silent.address() as AddressInfo).port}/x`;
    const { url } = await service(to(address));
    const told = { message: expect.stringContaining('names rebound.test:') };
    for (const addresses of [['127.0.0.1'], ['192.0.2.1', '127.0.0.1'], ['169.254.169.254']]) {
      const { ask } = client({ openLookup: resolving(addresses) });
      expect(await fail(ask(address, { givenBy: new URL('https://service.test') }))).toMatchObject(told);
      expect(await fail(ask(url, { redirects: 1 }))).toMatchObject(told);
    }
    expect(connected).toBe(0);
    // A name of the user's own may have any address.
    const { ask } = client({ openLookup: resolving(['127.0.0.1']) });
    expect((await fail(ask(address, { retry: 'none' }))).message).toContain('connection was interrupted');
    const named = { givenBy: new URL('https://service.test'), plainHosts: [new URL(address).host], retry: 'none' as const };
    expect((await fail(ask(address, named))).message).toContain('connection was interrupted');
    expect(connected).toBe(2);
  });

  test('is told with the address that decided, where no proxy is asked too', async () => {
    const { url, seen } = await proxy();
    const env = { HTTPS_PROXY: url.origin, NO_PROXY: 'rebound.test' };
    const { ask } = client({ env, openLookup: resolving(['192.0.2.1', '169.254.169.254']) });
    expect(await fail(ask('https://rebound.test/x', { givenBy: new URL('https://other.test') }))).toMatchObject({
      message: expect.stringContaining('A response of other.test names rebound.test, which has the address 169.254.169.254'),
      hint: expect.stringContaining('Report this to the operator of other.test.'),
    });
    expect(seen).toEqual([]);
  });

  test('is told with the server that named it, which may have been named by another', async () => {
    const second = await service(to('https://[::1]:1/'));
    const first = await service(to(second.url));
    const plainHosts = [second.url.host];
    expect(await fail(client().ask(first.url, { redirects: 2, plainHosts }))).toMatchObject({
      message: expect.stringContaining(`A response of ${second.url.host} names [::1]:1`),
      hint: expect.stringContaining('--allow-insecure-registry [::1]:1'),
    });
  });

  test('has its name resolved by a proxy, which itself may be on this machine', async () => {
    const { url, seen } = await proxy();
    const { ask } = client({ env: { HTTPS_PROXY: url.origin }, openLookup: resolving(['127.0.0.1']) });
    await fail(ask('https://service.test/x', { givenBy: new URL('https://other.test'), retry: 'none' }));
    expect(seen.join()).toContain('CONNECT service.test:443');
  });
});

/** A certificate for 127.0.0.1 that is its own authority. */
const selfSigned = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der.encodeSequence(der.encodeOid('1.2.840.10045.4.3.2'));
  const name = der.encodeSequence(der.encodeSet(der.encodeSequence(der.encodeOid('2.5.4.3'), der.encodeUtf8('test'))));
  const san = der.encodeSequence(der.encode(der.contextPrimitive(7), Buffer.from([127, 0, 0, 1])));
  const body = der.encodeSequence(
    der.encode(der.contextConstructed(0), der.encodeInteger(2)),
    der.encodeInteger(1),
    algorithm,
    name,
    der.encodeSequence(der.encodeTime(new Date('2020-01-01')), der.encodeTime(new Date('2049-01-01'))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der.encode(
      der.contextConstructed(3),
      der.encodeSequence(
        der.encodeSequence(der.encodeOid('2.5.29.17'), der.encodeOctetString(san)),
        der.encodeSequence(
          der.encodeOid('2.5.29.19'),
          der.encodeBoolean(true),
          der.encodeOctetString(der.encodeSequence(der.encodeBoolean(true))),
        ),
      ),
    ),
  );
  const certificate = der.encodeSequence(body, algorithm, der.encodeBitString(sign('sha256', body, privateKey)));
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  };
};

test('a private authority is trusted through SSL_CERT_FILE alone, and https never leads to http', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-http-'));
  cleanups.push(() => rmSync(folder, { recursive: true }));
  const { cert, key } = selfSigned();
  writeFileSync(join(folder, 'ca.pem'), cert);
  let redirect = false;
  const plain = await service(answer(200, 'plain'));
  const url = await start(
    createTlsServer({ cert, key }, (_, response) =>
      response.writeHead(redirect ? 302 : 200, redirect ? { location: plain.url.href } : {}).end('over TLS'),
    ),
    'https',
  );
  expect(await fail(client().ask(url))).toMatchObject({
    code: 'SIGNING_UNREACHABLE',
    hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
  });
  const { ask } = client({ env: { SSL_CERT_FILE: join(folder, 'ca.pem') } });
  expect((await ask(url)).body.toString()).toBe('over TLS');
  redirect = true;
  expect((await fail(ask(url, { redirects: 3 }))).message).toContain('redirects from https');
  expect(plain.asked).toHaveLength(0);
  expect(await fail(client({ env: { SSL_CERT_FILE: join(folder, 'none.pem') } }).ask(url))).toMatchObject({ code: 'INPUT_UNREADABLE' });
});

const proxy = async () => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.end('from the proxy');
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url} ${request.headers['proxy-authorization'] ?? ''}`);
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
  });
  return { url: await start(server), seen };
};

test.each(['HTTP_PROXY', 'http_proxy'])('%s carries plain requests, but none to loopback unless asked', async (name) => {
  const { url, seen } = await proxy();
  const local = await service(answer(200, 'direct'));
  const proxied = client({ env: { [name]: url.origin } });
  expect((await proxied.ask('http://service.test/x')).body.toString()).toBe('from the proxy');
  expect(seen).toEqual(['GET http://service.test/x']);
  expect((await proxied.ask(local.url)).body.toString()).toBe('direct');
  const everything = client({ env: { [name]: url.host, NO_PROXY: 'other.test,<-loopback>' } });
  expect((await everything.ask(local.url)).body.toString()).toBe('from the proxy');
});

test('a proxy that refuses https is named as the culprit, and its password is not', async () => {
  const { url, seen } = await proxy();
  const { ask } = client({ env: { HTTPS_PROXY: `http://user:canary@${url.host}` } });
  expect(await fail(ask('https://service.test/x', { retry: 'none' }))).toMatchObject({
    message: `The transparency log service.test gave no usable response: the proxy ${url.host} refused the connection (407).`,
    hint: expect.stringContaining('HTTPS_PROXY'),
  });
  expect(seen).toEqual([`CONNECT service.test:443 Basic ${Buffer.from('user:canary').toString('base64')}`]);
});

test.each([
  ['before it answered', ''],
  ['in the midst of its answer', 'HTTP/1.1 200 Connection Estab'],
])('a proxy that closes a tunnel %s is asked as often as any other, and named', async (_, answered) => {
  const seen: string[] = [];
  const server = createServer();
  server.on('connect', (request, socket) => {
    seen.push(request.url ?? '');
    socket.end(answered);
  });
  const { ask } = client({ env: { HTTPS_PROXY: (await start(server)).origin } });
  expect(await fail(ask('https://service.test/x'))).toMatchObject({
    code: 'SIGNING_UNREACHABLE',
    message: expect.stringMatching(/in 6 tries: the proxy 127\.0\.0\.1:\d+ refused the connection/),
  });
  expect(seen).toEqual(Array(6).fill('service.test:443'));
});

test.each([
  [
    'its rules',
    403,
    'Proxy-Status: squid.test; error=http_request_denied; details="canary"',
    '',
    'error=http_request_denied; details="***"',
  ],
  ['its page', 502, 'X-Squid-Error: ERR_DNS_FAIL 0\r\nContent-Type: text/html', '<html>', 'ERR_DNS_FAIL 0'],
  ['its text', 403, 'Content-Type: text/plain', 'no canary\nfrom here', 'no ***\\nfrom here'],
  ['nothing but a page', 403, 'Content-Type: text/html', '<html>', undefined],
])('a proxy that refuses a tunnel is quoted with %s, and not what it was sent', async (_, status, header, body, words) => {
  const server = createServer();
  server.on('connect', (_request, socket) =>
    socket.end(`HTTP/1.1 ${status} No\r\n${header}\r\nContent-Length: ${body.length}\r\n\r\n${body}`),
  );
  const { host, origin } = await start(server);
  const { ask } = client({ env: { HTTPS_PROXY: origin } });
  const error = await fail(ask('https://service.test/', { retry: 'none', headers: { authorization: 'Bearer canary' } }));
  expect(error.message).toContain(`the proxy ${host} refused the connection (${status})${words === undefined ? '.' : ', “'}`);
  if (words !== undefined) expect(error.message).toContain(words);
  expect(error.hint).toMatch(status === 403 ? /rules of the proxy/ : /proxy itself does not reach/);
});

test('a proxy that repeats the password it was sent does not make it show', async () => {
  const server = createServer();
  server.on('connect', ({ headers }, socket) => {
    const text = `no canary%, canary%25, ${headers['proxy-authorization']}`;
    socket.end(`HTTP/1.1 403 No\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\n\r\n${text}`);
  });
  const { host } = await start(server);
  const { ask } = client({ env: { HTTPS_PROXY: `http://user:canary%25@${host}` } });
  const { message } = await fail(ask('https://service.test/', { retry: 'none' }));
  expect(message).toContain('“no ***');
  for (const secret of ['canary', Buffer.from('user:canary%').toString('base64')]) expect(message).not.toContain(secret);
});

test('a proxy over plain HTTP that asks for credentials is not told as the service', async () => {
  const server = createServer(answer(407, '<html>'));
  const { host, origin } = await start(server);
  expect(await fail(client({ env: { HTTP_PROXY: origin } }).ask('http://service.test/'))).toMatchObject({
    message: expect.stringContaining(`the proxy ${host} refused the connection (407)`),
    hint: expect.stringContaining('wants a user and a password'),
  });
});

test('a proxy that cannot be reached is not told as the service', async () => {
  const closed = createSilentServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as AddressInfo;
  closed.close();
  expect(
    await fail(client({ env: { HTTPS_PROXY: `http://127.0.0.1:${port}` } }).ask('https://service.test/', { retry: 'none' })),
  ).toMatchObject({
    message: expect.stringContaining(`the proxy 127.0.0.1:${port} cannot be used: the connection was refused (ECONNREFUSED)`),
    hint: expect.stringContaining('HTTPS_PROXY'),
  });
});

test('NO_PROXY exempts a host and what is below it', async () => {
  const { url, seen } = await proxy();
  const { ask } = client({ env: { HTTP_PROXY: url.origin, NO_PROXY: '.invalid' } });
  expect((await fail(ask('http://service.invalid/', { retry: 'none' }))).message).toContain('the host name cannot be resolved');
  expect(seen).toEqual([]);
});

test.each(['http://metadata.google.internal/x', 'http://169.254.169.254/x'])('no proxy gets to see a token from %s', async (address) => {
  const { url, seen } = await proxy();
  const { ask } = client({ env: { HTTP_PROXY: url.origin, NO_PROXY: '<-loopback>' } });
  await ask(address, { retry: 'none', timeout: 1_000 }).catch(() => {});
  expect(seen).toEqual([]);
});

test.each(['not a proxy canary', 'ftp://canary', 'http://'])(
  'a proxy that is no address (%j) is an input error that quotes nothing',
  async (value) => {
    expect(await fail(client({ env: { https_proxy: value } }).ask('https://service.test'))).toMatchObject({
      code: 'INPUT_PROXY',
      exitCode: 2,
    });
  },
);

test('at most so many requests to one host are in flight', async () => {
  const open: ServerResponse[] = [];
  let most = 0;
  const { url } = await service((_, response) => {
    open.push(response);
    most = Math.max(most, open.length);
  });
  const { ask } = client({ concurrency: 3 });
  let answered = 0;
  const all = Array.from({ length: 20 }, () => ask(url).then(() => answered++));
  // None is answered before as many are there as may be; a client that sends more has the time to do so.
  while (answered < all.length) {
    await waitUntil(() => open.length === Math.min(3, all.length - answered));
    for (let turns = 0; turns < 20; turns++) await turn();
    const before = answered;
    open.shift()?.end();
    await waitUntil(() => answered > before);
  }
  await Promise.all(all);
  expect(most).toBe(3);
});

test('the request budget lets one second of requests through at once, then one at a time', async () => {
  const { url } = await service(answer(200));
  const { ask, clock } = client({ requestRate: 4, concurrency: 1 });
  const begin = clock.now().getTime();
  const times: number[] = [];
  for (let n = 0; n < 8; n++) {
    await ask(url);
    times.push(clock.now().getTime() - begin);
  }
  expect(times).toEqual([0, 0, 0, 0, 250, 500, 750, 1000]);
});
