import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, request as forward } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { mustRun } from '../../../tools/live/run.ts';
import { redirectServices } from '../../support/faulty-services.ts';
import type { CommandEnd } from '../../support/watched-command.ts';
import { PREDICATE, startCanaryRun } from '../support/canary-run.ts';
import { liveTest } from '../support/live-test.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Names that no resolver knows (RFC 2606): only a proxy leads there. */
const HOSTS = { fulcio: 'fulcio.invalid', rekor: 'rekor.invalid', tsa: 'tsa.invalid' };
const USER = 'builder';
const PASSWORD = 'proxy-password-5f0c9d7be1a24c38';

const canary = startCanaryRun();
canary.secret('password of the proxy', PASSWORD);
canary.secret('credentials of the proxy', Buffer.from(`${USER}:${PASSWORD}`).toString('base64'));

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});
const portOf = (server: Server) => (server.address() as AddressInfo).port;
async function listen<Listening extends Server>(server: Listening): Promise<Listening> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** Every request the proxy was asked for: `CONNECT host:port`, or a method and an absolute address. */
const asked: string[] = [];
let proxyPort = 0;
let caFile = '';

/** A private authority, made by OpenSSL, and a certificate of it for the services. */
async function makeCertificates(folder: string): Promise<{ cert: string; key: string }> {
  const path = (name: string) => join(folder, name);
  const key = (name: string) => ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', path(name)];
  const ca = ['-subj', '/CN=private authority', '-addext', 'basicConstraints=critical,CA:TRUE', '-days', '2', '-out', path('ca.pem')];
  await mustRun('openssl', ['req', '-x509', ...key('ca.key'), ...ca]);
  await mustRun('openssl', ['req', ...key('leaf.key'), '-subj', '/CN=services', '-out', path('leaf.csr')]);
  writeFileSync(
    path('names'),
    `subjectAltName=${Object.values(HOSTS)
      .map((host) => `DNS:${host}`)
      .join(',')}\n`,
  );
  const signed = ['-CA', path('ca.pem'), '-CAkey', path('ca.key'), '-CAcreateserial', '-days', '1', '-extfile', path('names')];
  await mustRun('openssl', ['x509', '-req', '-in', path('leaf.csr'), ...signed, '-out', path('leaf.pem')]);
  caFile = path('ca.pem');
  return { cert: readFileSync(path('leaf.pem'), 'utf8'), key: readFileSync(path('leaf.key'), 'utf8') };
}

beforeAll(async () => {
  if (!process.env.CHOPMARK_LIVE_STACK) return;
  const { urls } = stack().ready;
  const targets: Record<string, string> = {
    [HOSTS.fulcio]: urls.fulcio,
    [HOSTS.rekor]: urls.rekor,
    [HOSTS.tsa]: new URL(urls.timestampAuthority).origin,
  };
  const folder = temporaryFolder();
  const tls = await listen(
    createTlsServer(await makeCertificates(folder), async (incoming, response) => {
      const target = new URL(incoming.url ?? '/', targets[incoming.headers.host ?? '']);
      const { method = 'GET', headers } = incoming;
      const body = await buffer(incoming);
      forward(target, { method, headers: { ...headers, host: target.host } }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }).end(body);
    }),
  );
  const authorized = (header: string | undefined) => header === `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
  const proxy = createHttpServer(async (incoming, response) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    if (!authorized(incoming.headers['proxy-authorization'])) return void response.writeHead(407).end();
    const { method = 'GET', headers, url = '' } = incoming;
    const body = await buffer(incoming);
    forward(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).end(body);
  });
  proxy.on('connect', (request, socket, head) => {
    asked.push(`CONNECT ${request.url}`);
    if (!authorized(request.headers['proxy-authorization'])) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const tunnel = connect(portOf(tls), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.write(head);
      socket.pipe(tunnel).pipe(socket);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('error', () => tunnel.destroy());
  });
  await listen(proxy);
  proxyPort = portOf(proxy);
}, 30_000);

const proxyUrl = (password = PASSWORD) => `http://${USER}:${password}@127.0.0.1:${proxyPort}`;
const overTls = () =>
  redirectServices(readFileSync(stack().ready.files.trustConfig, 'utf8'), {
    fulcio: `https://${HOSTS.fulcio}`,
    rekor: `https://${HOSTS.rekor}`,
    tsa: `https://${HOSTS.tsa}/api/v1/timestamp`,
  });

async function attest(env: Record<string, string>, config = overTls()): Promise<CommandEnd & { asked: string[] }> {
  const cwd = canary.folder('artifact');
  mkdirSync(join(cwd, 'settings'));
  writeFileSync(join(cwd, 'settings/instance.json'), config);
  asked.length = 0;
  const args = [
    'attest',
    'artifact',
    ...PREDICATE,
    '--instance',
    'settings/instance.json',
    '--identity-token',
    'env:TOKEN',
    '--json',
    '--debug',
  ];
  const ended = await canary.run([...args, '--timeout', '20s'], { cwd, env: { TOKEN: await canary.token(), ...env } });
  return { ...ended, asked: [...new Set(asked)].sort() };
}
const problemOf = ({ stdout }: CommandEnd) => JSON.parse(stdout);
const TUNNELS = Object.values(HOSTS).map((host) => `CONNECT ${host}:443`);

liveTest.each(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'])('every service is reached through HTTPS_PROXY, and trusted by %s', async (name) => {
  const ended = await attest({ HTTPS_PROXY: proxyUrl(), [name]: caFile });
  expect(ended).toMatchObject({ exitCode: 0, asked: TUNNELS });
});

liveTest('a private authority that was not named is not believed', async () => {
  const ended = await attest({ HTTPS_PROXY: proxyUrl() });
  expect(ended.exitCode).toBe(4);
  expect(problemOf(ended)).toMatchObject({ code: 'SIGNING_UNREACHABLE', hint: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
});

liveTest('a wrong password for the proxy is told as such', async () => {
  const ended = await attest({ HTTPS_PROXY: proxyUrl('wrong'), NODE_EXTRA_CA_CERTS: caFile });
  expect(ended.exitCode).toBe(4);
  const message = expect.stringMatching(/no usable response: the proxy [^ ]+ refused the connection \(407\)/);
  expect(problemOf(ended)).toMatchObject({ code: 'SIGNING_UNREACHABLE', message, hint: expect.stringContaining('HTTPS_PROXY') });
});

liveTest('NO_PROXY takes a host out', async () => {
  const ended = await attest({ HTTPS_PROXY: proxyUrl(), NODE_EXTRA_CA_CERTS: caFile, NO_PROXY: `${HOSTS.fulcio},example.com` });
  expect(ended).toMatchObject({ exitCode: 4, asked: [] });
  expect(problemOf(ended)).toMatchObject({ code: 'SIGNING_UNREACHABLE', message: expect.stringContaining(HOSTS.fulcio) });
});

liveTest('HTTP_PROXY is passed by for loopback, unless NO_PROXY holds <-loopback>', async () => {
  const config = readFileSync(stack().ready.files.trustConfig, 'utf8');
  const { urls } = stack().ready;
  expect(await attest({ HTTP_PROXY: proxyUrl() }, config)).toMatchObject({ exitCode: 0, asked: [] });
  const proxied = await attest({ HTTP_PROXY: proxyUrl(), NO_PROXY: '<-loopback>' }, config);
  expect(proxied.exitCode).toBe(0);
  expect(proxied.asked).toEqual(
    expect.arrayContaining([`POST ${urls.fulcio}/api/v2/signingCert`, `POST ${urls.rekor}/api/v2/log/entries`]),
  );
});

liveTest('a proxy that is no address is refused without showing it', async () => {
  const ended = await attest({ HTTPS_PROXY: `nonsense://${USER}:${PASSWORD}@[` });
  expect(ended.exitCode).toBe(2);
  expect(problemOf(ended)).toMatchObject({ code: 'INPUT_PROXY' });
});

liveTest('none of them let a piece of a secret out', () => expect(canary.leaks()).toEqual([]));
