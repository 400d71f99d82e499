import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openHttpStore } from '../../../src/stores/http/http.ts';
import { type Asked, bundleAbout, contextFor, fileServer, serve, sha256, type TestServer } from './http-server.fixture.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(answer: Parameters<typeof serve>[0]): Promise<TestServer> {
  const server = await serve(answer);
  closing.push(server.close);
  return server;
}

function context(env: Record<string, string> = {}, insecure: readonly string[] = []) {
  const made = contextFor(env, insecure);
  closing.push(made.close);
  return made;
}

const open = async (target: string, env: Record<string, string> = {}, insecure: readonly string[] = []) =>
  openHttpStore(context(env, insecure).context, target);

describe('a place for each subject', () => {
  test('gets the bundle, and gives it back to whoever knows one of the digests', async () => {
    const files = new Map<string, string>();
    const server = await start(fileServer(files));
    const store = await open(`${server.url}/kept/{sha256}.json`);
    const bundle = bundleAbout('a', 'b');
    const url = `${server.url}/kept/${sha256('a')}.json`;
    expect(await store.publish(bundle)).toEqual({ store: store.id, status: 'stored', url });
    expect([...files.keys()].sort()).toEqual([`/kept/${sha256('a')}.json`, `/kept/${sha256('b')}.json`].sort());
    const { found } = await store.find({ name: 'other name', digest: { sha256: sha256('b') } });
    expect(found.map(({ bytes }) => bytes.toString().trimEnd())).toEqual([bundle.text]);
    expect(await store.find({ name: 'a', digest: { sha256: sha256('unknown') } })).toEqual({ found: [], unread: [] });
  });

  test('is never written over: the next bundle goes behind it, and the same one again nowhere', async () => {
    const files = new Map<string, string>();
    const server = await start(fileServer(files));
    const store = await open(`${server.url}/{sha256}`);
    const [first, second] = [bundleAbout('a'), { ...bundleAbout('a'), text: '{"another":1}' }];
    expect(await store.publish(first)).toMatchObject({ status: 'stored' });
    expect(await store.publish(second)).toMatchObject({ status: 'stored', url: `${server.url}/${sha256('a')}.2` });
    expect(await store.publish(first)).toMatchObject({ status: 'already-stored' });
    expect(await store.publish(second)).toMatchObject({ status: 'already-stored' });
    expect(files.size).toBe(2);
    expect((await store.find({ name: '', digest: { sha256: sha256('a') } })).found.map(({ bytes }) => bytes.toString().trimEnd())).toEqual([
      first.text,
      second.text,
    ]);
  });

  test('that somebody else fills meanwhile is left to them', async () => {
    const files = new Map<string, string>();
    const serveFiles = fileServer(files);
    const server = await start((asked, response) => {
      if (asked.method === 'PUT' && asked.path === '/a.json') files.set('/a.json', 'faster');
      serveFiles(asked, response);
    });
    const store = await open(`${server.url}/{name}.json`);
    expect(await store.publish(bundleAbout('a'))).toMatchObject({ status: 'stored', url: `${server.url}/a.json.2` });
    expect(files.get('/a.json')).toBe('faster');
  });

  test('counts as ours where the answer to our first try was lost', async () => {
    const files = new Map<string, string>();
    const serveFiles = fileServer(files);
    let tries = 0;
    const server = await start((asked, response) => {
      if (asked.method !== 'PUT' || ++tries > 1) return serveFiles(asked, response);
      files.set(asked.path, asked.body);
      response.socket?.destroy();
    });
    const store = await open(`${server.url}/{sha256}`);
    expect(await store.publish(bundleAbout('a'))).toMatchObject({ status: 'stored' });
    expect(files.size).toBe(1);
  });
});

test('what is put into an address stays in its place, whatever it is called', async () => {
  const server = await start(fileServer(new Map()));
  const store = await open(`${server.url}/kept/{name}.{predicate}.json`);
  for (const name of ['../../etc/passwd', '..', 'a b?c#d%2F', '\u202e\n', 'x'.repeat(5_000), 'ü'.repeat(200)]) {
    expect(await store.publish({ ...bundleAbout('a'), subjects: [{ name, digest: { sha256: sha256('a') } }] })).toMatchObject({
      status: 'stored',
    });
  }
  for (const { path } of server.asked) expect(path).toMatch(/^\/kept\/[A-Za-z0-9%._~-]{1,1000}\.provenance\.json$/);
  expect(server.asked.some(({ path }) => /(^|\/)\.\.?(\/|$)|%2f/i.test(path))).toBe(false);
});

describe('one place', () => {
  test('takes one bundle, and refuses several before any is sent', async () => {
    const server = await start(fileServer(new Map()));
    const store = await open(`${server.url}/one.json`);
    await expect(store.begin?.(2)).rejects.toMatchObject({ code: 'STORE_CONTEXT' });
    await store.begin?.(1);
    expect(await store.publish(bundleAbout('a'))).toMatchObject({ status: 'stored' });
    expect(server.asked.every(({ path }) => path === '/one.json')).toBe(true);
  });

  test('of a pre-signed URL gets one PUT with nothing that its signature does not cover', async () => {
    const server = await start((_, response) => void response.writeHead(200).end());
    const env = { CHOPMARK_STORE_HOST: server.host, CHOPMARK_STORE_TOKEN: 'not for signed addresses' };
    const store = await open(`${server.url}/one.json?X-Amz-Signature=canary-of-the-address`, env);
    expect(await store.publish(bundleAbout('a'))).toEqual({
      store: `${server.url}/one.json`,
      status: 'stored',
      url: `${server.url}/one.json`,
    });
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]?.path).toContain('canary-of-the-address');
    for (const name of ['authorization', 'if-none-match', 'content-type']) expect(server.asked[0]?.headers).not.toHaveProperty(name);
    expect(JSON.stringify(store)).not.toContain('canary');
  });

  test('whose signature is past its end says so without showing it', async () => {
    const server = await start((_, response) => void response.writeHead(403).end('<Code>AccessDenied</Code>'));
    const store = await open(`${server.url}/one.json?sig=canary-of-the-address`);
    const { status, problem } = await store.publish(bundleAbout('a'));
    expect([status, problem?.code]).toEqual(['failed', 'STORE_FORBIDDEN']);
    expect(JSON.stringify(problem)).not.toContain('canary');
  });
});

describe('credentials', () => {
  const authorizations = (asked: readonly Asked[]) => [...new Set(asked.map(({ headers }) => headers.authorization))];
  const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

  test('go to the host they are for, as a token or as user and password', async () => {
    const server = await start(fileServer(new Map()));
    const host = { CHOPMARK_STORE_HOST: server.host };
    await (await open(`${server.url}/{sha256}`, { ...host, CHOPMARK_STORE_TOKEN: 'token-1' })).publish(bundleAbout('a'));
    await (await open(`${server.url}/{sha256}`, { ...host, CHOPMARK_STORE_USER: 'u', CHOPMARK_STORE_PASSWORD: 'p:w' })).publish(
      bundleAbout('b'),
    );
    expect(authorizations(server.asked)).toEqual(['Bearer token-1', basic('u', 'p:w')]);
  });

  test('go to no other host, and not through a redirect', async () => {
    const elsewhere = await start(fileServer(new Map([['/x', 'found there']])));
    const server = await start((asked, response) =>
      asked.method === 'GET' ? void response.writeHead(302, { location: `${elsewhere.url}/x` }).end() : void response.writeHead(500).end(),
    );
    const theirs = { CHOPMARK_STORE_HOST: 'repo.acme.example', CHOPMARK_STORE_TOKEN: 'secret' };
    const other = await open(`${server.url}/{sha256}`, theirs, [elsewhere.host]);
    await other.find(bundleAbout('a').subjects[0] ?? { name: '', digest: {} });
    const own = await open(`${server.url}/{sha256}`, { CHOPMARK_STORE_HOST: server.host, CHOPMARK_STORE_TOKEN: 'secret' });
    // Plain HTTP to the server itself does not allow it to the host that the server names.
    await expect(own.find(bundleAbout('a').subjects[0] ?? { name: '', digest: {} })).rejects.toMatchObject({
      code: 'STORE_ADDRESS_REFUSED',
      message: expect.stringContaining(`names ${elsewhere.host}, which does not use https`),
    });
    expect(authorizations(server.asked)).toEqual([undefined, 'Bearer secret']);
    expect(authorizations(elsewhere.asked)).toEqual([undefined]);
  });

  test('come from the entry of the host in a netrc file, never from its default', async () => {
    const server = await start(fileServer(new Map()));
    const folder = await mkdtemp(join(tmpdir(), 'chopmark-netrc-'));
    closing.push(() => rm(folder, { recursive: true }));
    const path = join(folder, 'netrc');
    await writeFile(
      path,
      `# machine ${server.host} login no password no\nmachine ${server.host}\n  login u\n  password p\ndefault login d password d\n`,
    );
    await (await open(`${server.url}/{sha256}`, { NETRC: path })).publish(bundleAbout('a'));
    await writeFile(path, 'default login d password d\n');
    await (await open(`${server.url}/{sha256}`, { NETRC: path })).publish(bundleAbout('b'));
    expect(authorizations(server.asked)).toEqual([basic('u', 'p'), undefined]);
  });

  test('are told to the log as secrets', async () => {
    const server = await start(fileServer(new Map()));
    const { context: given, secrets } = context({
      CHOPMARK_STORE_HOST: server.host,
      CHOPMARK_STORE_USER: 'u',
      CHOPMARK_STORE_PASSWORD: 'pass',
    });
    await openHttpStore(given, `${server.url}/{sha256}`);
    expect(secrets).toEqual(expect.arrayContaining(['pass', basic('u', 'pass').slice('Basic '.length)]));
  });

  test.each([
    [{ CHOPMARK_STORE_TOKEN: 't' }, 'without their host'],
    [{ CHOPMARK_STORE_HOST: 'repo.acme.example' }, 'that are half there'],
    [{ CHOPMARK_STORE_HOST: 'repo.acme.example', CHOPMARK_STORE_USER: 'u' }, 'without a password'],
  ])('%j, %s, are refused before anything is sent', async (env: Record<string, string>, _) => {
    await expect(open('https://repo.acme.example/{sha256}', env)).rejects.toMatchObject({ code: 'STORE_CREDENTIALS' });
  });
});

test.each([
  ['http://repo.acme.example/{sha256}', 'plain HTTP'],
  ['https://u:p@repo.acme.example/{sha256}', 'credentials in it'],
  ['https://{name}.acme.example/x', 'a placeholder in its host'],
  ['https://repo.acme.example/{digest}', 'an unknown placeholder'],
  ['https://repo.acme.example/{sha256}#x', 'a fragment'],
])('%s is refused: %s', async (target) => {
  const refused = await open(target).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'INPUT_STORE_URL' });
  expect(String(refused)).not.toContain('u:p');
});

test('a host that was named may be spoken to over plain HTTP', async () => {
  const { context: given } = context({}, ['Repo.acme.example:8081']);
  expect((await openHttpStore(given, 'http://repo.acme.example:8081/{sha256}')).id).toBe('http://repo.acme.example:8081/{sha256}');
});

test.each([
  [401, 'STORE_CREDENTIALS'],
  [403, 'STORE_FORBIDDEN'],
  [404, 'STORE_NOT_FOUND'],
  [405, 'STORE_REFUSED'],
  [409, 'STORE_REFUSED'],
  [413, 'STORE_TOO_LARGE'],
  [429, 'STORE_RATE_LIMITED'],
  [503, 'STORE_UNAVAILABLE'],
  [302, 'STORE_REFUSED'],
  [201, 'STORE_INVALID_RESPONSE'],
])('a PUT that is answered with %i while nothing is there is %s', async (status, code) => {
  const headers = status === 429 ? { 'retry-after': '3600' } : status === 302 ? { location: '/login' } : {};
  const server = await start(({ method }, response) => void response.writeHead(method === 'PUT' ? status : 404, headers).end());
  const store = await open(`${server.url}/{sha256}`);
  expect(await store.publish(bundleAbout('a'))).toMatchObject({ store: store.id, status: 'failed', problem: { code } });
});

test('a page that answers everything is neither a store nor evidence', async () => {
  const server = await start((_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<form>'));
  const store = await open(`${server.url}/{sha256}`);
  expect(await store.publish(bundleAbout('a'))).toMatchObject({ status: 'failed', problem: { code: 'STORE_REFUSED' } });
  expect(server.asked.some(({ method }) => method === 'PUT')).toBe(false);
});

test.each([401, 403, 500])('looking for bundles where the answer is %i fails: that is not the same as none', async (status) => {
  const server = await start((_, response) => void response.writeHead(status).end());
  const store = await open(`${server.url}/{sha256}`);
  await expect(store.find({ name: 'a', digest: { sha256: sha256('a') } })).rejects.toHaveProperty('stage', 'STORE');
});

test('a bundle about more subjects than copies are made of is refused whole', async () => {
  const server = await start(fileServer(new Map()));
  const store = await open(`${server.url}/{sha256}`);
  const many = bundleAbout(...Array.from({ length: 1_025 }, (_, at) => `file-${at}`));
  expect(await store.publish(many)).toMatchObject({ status: 'failed', problem: { code: 'STORE_TOO_LARGE' } });
  expect(server.asked).toEqual([]);
});
