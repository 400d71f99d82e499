import type { ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttp } from '../../src/base/http/http-client.ts';
import { MAX_TOKEN_ANSWER } from '../../src/base/limits.ts';
import type { Env, HttpRequest } from '../../src/base/ports.ts';
import { listReferrers } from '../../src/oci/referrers/referrers.ts';
import { getBlob, getManifest, putBlob } from '../../src/oci/registry/contents.ts';
import { createRegistry, type Repository } from '../../src/oci/registry/registry.ts';
import { type Asked, serve, type TestServer } from '../stores/http/http-server.fixture.ts';
import { digestOf } from './fake-registry.ts';

/** Servers that really misbehave, over the real network port: what a fake that is called directly cannot show. */

const SECRET = 'canary-of-the-password';
const BASIC = `Basic ${Buffer.from(`user:${SECRET}`).toString('base64')}`;
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
/** Of a run that never ends by itself. */
const endless = new AbortController().signal;
const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

type Answer = (asked: Asked, response: ServerResponse) => unknown;
async function server(answer: Answer): Promise<TestServer> {
  const started = await serve(answer);
  opened.push(started);
  return started;
}

interface Given {
  env?: Env;
  signal?: AbortSignal;
  /** Hosts that the user allowed for plain HTTP, besides the registry itself. */
  named?: readonly string[];
}

function openAt(host: string, { env = {}, signal = endless, named = [] }: Given = {}): Repository {
  const clock = { now: () => new Date(), sleep: () => turn() };
  const logger = { debug: () => undefined, secret: () => undefined };
  const http = createHttp({ env: {}, clock, logger, signal, requestRate: 0, concurrency: 8 });
  opened.push(http);
  const exec = async () => ({ exitCode: 127, stdout: '', stderr: '' });
  return createRegistry({ http, clock, logger, exec, env, insecure: [host, ...named] })({ registry: host, repository: 'acme/app' }, 'push');
}
const login = (host: string): Env => ({
  DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [host]: { username: 'user', password: SECRET } } }),
});
const everywhere = (...servers: TestServer[]) => servers.map(({ asked }) => JSON.stringify(asked)).join();

/** Writes until nobody listens any more; answers with how much that was. */
async function writeForEver(response: ServerResponse, piece: Buffer): Promise<number> {
  let written = 0;
  while (!response.destroyed && written < 64 << 20) {
    written += piece.length;
    if (!response.write(piece)) await drained(response);
  }
  return written;
}

/** Resolves when more may be written, or nobody listens any more. */
const drained = (response: ServerResponse) =>
  new Promise<void>((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });

describe('loops', () => {
  test('a redirect that leads to itself, or on and on', async () => {
    let step = 0;
    const { host, asked } = await server((_, response) =>
      response.writeHead(307, { location: `/v2/acme/app/manifests/${step++ % 7}` }).end(),
    );
    await expect(getManifest(openAt(host), '1')).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  test('an upload that is always somewhere else', async () => {
    const { host, asked } = await server(({ method }, response) =>
      response.writeHead(method === 'POST' ? 202 : 307, { location: '/v2/acme/app/blobs/uploads/next' }).end(),
    );
    await expect(putBlob(openAt(host), Buffer.from('x'))).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    expect(asked).toHaveLength(2);
  });

  test('pages of referrers and of tags without end', async () => {
    let page = 0;
    const { host, asked } = await server(({ path }, response) => {
      const link = `<${path.split('?')[0]}?page=${page++}>; rel="next"`;
      if (path.includes('/referrers/'))
        return response.writeHead(200, { link, 'content-type': OCI_INDEX }).end(`{"mediaType":"${OCI_INDEX}","manifests":[]}`);
      return path.includes('/tags/') ? response.writeHead(200, { link }).end('{"tags":["z"]}') : response.writeHead(404).end();
    });
    await expect(listReferrers(openAt(host), digestOf('image'))).rejects.toMatchObject({ code: 'STORE_ANSWER_TOO_LARGE' });
    expect(asked.length).toBeLessThanOrEqual(64);
    const withoutApi = await server(({ path }, response) => {
      const next = `</v2/acme/app/tags/list?page=${page++}>; rel="next"`;
      // Not sorted, so that all of them have to be looked through.
      if (path.includes('/tags/')) return response.writeHead(200, { link: next }).end('{"tags":["z","a"]}');
      return response.writeHead(404).end();
    });
    await expect(listReferrers(openAt(withoutApi.host), digestOf('image'))).rejects.toMatchObject({ code: 'STORE_ANSWER_TOO_LARGE' });
    expect(withoutApi.asked.length).toBeLessThanOrEqual(66);
  });
});

describe('answers without end', () => {
  test.each([
    ['a manifest', (repository: Repository) => getManifest(repository, '1')],
    ['a blob', (repository: Repository) => getBlob(repository, { digest: digestOf('x'), size: 1 }, 100)],
    ['a list of referrers', (repository: Repository) => listReferrers(repository, digestOf('x'))],
  ])('%s', async (_, read) => {
    let written: Promise<number> | undefined;
    const { host } = await server((_asked, response) => {
      response.writeHead(200, { 'content-type': OCI_INDEX });
      written = writeForEver(response, Buffer.alloc(64 << 10, ' '));
    });
    await expect(read(openAt(host))).rejects.toMatchObject({ code: 'STORE_ANSWER_TOO_LARGE' });
    expect(await written).toBeLessThan(32 << 20);
  });

  test('a token service', async () => {
    let written: Promise<number> | undefined;
    const tokens = await server((_, response) => {
      response.writeHead(200);
      written = writeForEver(response, Buffer.alloc(4 << 10, ' '));
    });
    const registry = await server((_, response) =>
      response.writeHead(401, { 'www-authenticate': `Bearer realm="${tokens.url}/token"` }).end(),
    );
    await expect(getManifest(openAt(registry.host, { named: [tokens.host] }), '1')).rejects.toMatchObject({
      code: 'STORE_ANSWER_TOO_LARGE',
    });
    expect(await written).toBeGreaterThan(MAX_TOKEN_ANSWER);
    expect(await written).toBeLessThan(32 << 20);
  });

  test('a body that drips ends with the run', async () => {
    const run = new AbortController();
    const { host } = await server(async (_, response) => {
      response.writeHead(200, { 'content-type': OCI_INDEX });
      for (let drops = 0; !response.destroyed; drops++) {
        response.write(' ');
        await turn();
        if (drops === 10) run.abort();
      }
    });
    await expect(getManifest(openAt(host, { signal: run.signal }), '1')).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
  });
});

describe('credentials', () => {
  const withBasic =
    (answer: Answer): Answer =>
    (asked, response) =>
      asked.headers.authorization === BASIC
        ? answer(asked, response)
        : response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();

  test('stay where they belong when a manifest, a blob or an upload is elsewhere', async () => {
    const elsewhere = await server((_, response) => response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end());
    const registry = await server(
      withBasic(({ method, path }, response) =>
        response.writeHead(method === 'POST' ? 202 : 307, { location: `${elsewhere.url}${path}` }).end(),
      ),
    );
    const repository = openAt(registry.host, { env: login(registry.host), named: [elsewhere.host] });
    await expect(getManifest(repository, '1')).rejects.toMatchObject({ code: 'STORE_UNAUTHORIZED' });
    await expect(getBlob(repository, { digest: digestOf('x'), size: 1 }, 9)).rejects.toMatchObject({ code: 'STORE_UNAUTHORIZED' });
    await expect(putBlob(repository, Buffer.from('x'))).rejects.toMatchObject({ code: 'STORE_UNAUTHORIZED' });
    expect(elsewhere.asked.length).toBeGreaterThanOrEqual(3);
    expect(elsewhere.asked.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
    expect(everywhere(elsewhere)).not.toContain(Buffer.from(SECRET).toString('base64'));
  });

  test('go along when a registry sends to another place of its own, as every client has it', async () => {
    const registry = await server(
      withBasic(({ path }, response) =>
        path.startsWith('/kept/') ? response.writeHead(200).end('x') : response.writeHead(307, { location: '/kept/x' }).end(),
      ),
    );
    const repository = openAt(registry.host, { env: login(registry.host) });
    expect((await getBlob(repository, { digest: digestOf('x'), size: 1 }, 9)).toString()).toBe('x');
  });

  test('reach the token service that the registry names, those of this registry alone, and no further', async () => {
    const further = await server((_, response) => response.writeHead(200).end('{"token":"t"}'));
    const tokens = await server((_, response) => response.writeHead(307, { location: further.url }).end());
    const registry = await server((_, response) => response.writeHead(401, { 'www-authenticate': `Bearer realm="${tokens.url}/t"` }).end());
    const env = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [tokens.host]: { username: 'other', password: 'of-the-other-host' } } }) };
    const named = [tokens.host, further.host];
    await expect(getManifest(openAt(registry.host, { env, named }), '1')).rejects.toMatchObject({ code: 'STORE_UNAUTHORIZED' });
    expect(tokens.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    await expect(getManifest(openAt(registry.host, { env: login(registry.host), named }), '1')).rejects.toMatchObject({
      code: 'STORE_UNAUTHORIZED',
    });
    expect(tokens.asked.at(-1)?.headers.authorization).toBe(BASIC);
    expect(further.asked).toEqual([]);
  });
});

describe('a registry that is allowed plain HTTP does not allow it to others', () => {
  const token = '{"token":"t"}';

  test('its token service is not asked, and gets no password', async () => {
    const tokens = await server((_, response) => response.writeHead(200).end(token));
    const registry = await server((_, response) => response.writeHead(401, { 'www-authenticate': `Bearer realm="${tokens.url}/t"` }).end());
    await expect(getManifest(openAt(registry.host, { env: login(registry.host) }), '1')).rejects.toMatchObject({
      code: 'STORE_INVALID_RESPONSE',
      hint: expect.stringContaining(`--allow-insecure-registry ${tokens.host}`),
    });
    expect(tokens.asked).toEqual([]);
  });

  test('a registry over https names no token service over plain HTTP, whatever else is allowed', async () => {
    const tokens = await server((_, response) => response.writeHead(200).end(token));
    const asked: string[] = [];
    const http = async ({ url }: HttpRequest) => {
      asked.push(url.host);
      return { status: 401, headers: new Headers({ 'www-authenticate': `Bearer realm="${tokens.url}/t"` }), body: Buffer.alloc(0) };
    };
    const ports = {
      http,
      clock: { now: () => new Date(), sleep: () => turn() },
      logger: { debug: () => undefined, secret: () => undefined },
    };
    const exec = async () => ({ exitCode: 127, stdout: '', stderr: '' });
    const open = createRegistry({ ...ports, exec, env: login('registry.example'), insecure: [tokens.host] });
    await expect(getManifest(open({ registry: 'registry.example', repository: 'acme/app' }, 'pull'), '1')).rejects.toMatchObject({
      code: 'STORE_INVALID_RESPONSE',
      hint: expect.not.stringContaining('--allow-insecure-registry'),
    });
    expect([asked, tokens.asked]).toEqual([['registry.example'], []]);
  });

  test('its own token service is asked at the host and port that were named', async () => {
    const registry: TestServer = await server(({ path, headers }, response) => {
      if (path.startsWith('/t')) return response.writeHead(headers.authorization === BASIC ? 200 : 403).end(token);
      if (headers.authorization !== 'Bearer t')
        return response.writeHead(401, { 'www-authenticate': `Bearer realm="${registry.url}/t"` }).end();
      return response.writeHead(200).end('x');
    });
    const repository = openAt(registry.host, { env: login(registry.host) });
    expect((await getBlob(repository, { digest: digestOf('x'), size: 1 }, 9)).toString()).toBe('x');
  });

  test.each([
    ['a manifest', (repository: Repository) => getManifest(repository, '1')],
    ['a blob', (repository: Repository) => getBlob(repository, { digest: digestOf('x'), size: 1 }, 9)],
    ['an upload', (repository: Repository) => putBlob(repository, Buffer.from('x'))],
  ])('%s elsewhere is neither fetched nor sent', async (_, use) => {
    const elsewhere = await server((_asked, response) => response.writeHead(200).end('x'));
    const registry = await server(({ method, path }, response) =>
      response.writeHead(method === 'POST' ? 202 : 307, { location: `${elsewhere.url}${path}` }).end(),
    );
    await expect(use(openAt(registry.host))).rejects.toMatchObject({
      code: 'STORE_ADDRESS_REFUSED',
      message: expect.stringContaining(`A response of ${registry.host} names ${elsewhere.host}, which does not use https`),
    });
    expect(elsewhere.asked).toEqual([]);
  });

  test.each(['https://127.0.0.1:1/x', 'https://[::ffff:169.254.169.254]/x', 'https://metadata.google.internal/x', 'https://localhost:1/x'])(
    'nothing is sent to %s, which a registry named, for blobs, uploads and tokens',
    async (address) => {
      const at = new URL(address).host;
      const refused = {
        code: 'STORE_ADDRESS_REFUSED',
        message: expect.stringContaining(`names ${at}, which is an address of this machine`),
      };
      const moved = await server(({ method }, response) => response.writeHead(method === 'POST' ? 202 : 307, { location: address }).end());
      await expect(getBlob(openAt(moved.host), { digest: digestOf('x'), size: 1 }, 9)).rejects.toMatchObject(refused);
      await expect(putBlob(openAt(moved.host), Buffer.from('x'))).rejects.toMatchObject(refused);
      const asking = await server((_, response) => response.writeHead(401, { 'www-authenticate': `Bearer realm="${address}"` }).end());
      await expect(getManifest(openAt(asking.host, { env: login(asking.host) }), '1')).rejects.toMatchObject(refused);
    },
  );
});

test('a registry that speaks plain HTTP is not called one with a bad certificate: the option that allows it is named', async () => {
  const { host, asked } = await server((_, response) => response.writeHead(404).end());
  const clock = { now: () => new Date(), sleep: async () => undefined };
  const logger = { debug: () => undefined, secret: () => undefined };
  const http = createHttp({ env: {}, clock, logger, signal: endless, requestRate: 0, concurrency: 8 });
  opened.push(http);
  const exec = async () => ({ exitCode: 127, stdout: '', stderr: '' });
  const open = createRegistry({ http, clock, logger, exec, env: {}, insecure: [] });
  await expect(getManifest(open({ registry: host, repository: 'acme/app' }, 'pull'), '1')).rejects.toMatchObject({
    code: 'STORE_UNREACHABLE',
    message: expect.stringContaining('does not use TLS'),
    hint: expect.stringContaining('--allow-insecure-registry'),
  });
  expect(asked).toEqual([]);
});
