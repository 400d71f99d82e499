import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Http2Server, type ServerHttp2Stream } from 'node:http2';
import { createServer as createSilentServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spiffe } from '../../../src/identity/ambient/spiffe.ts';
import { fakePorts, thrownBy } from '../fake-ports.ts';

const CANARY = 'canary-f00dfeed-canary';
let folder: string;
let agent: Http2Server | undefined;
let asked: { headers: Record<string, unknown>; body: Buffer } | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spiffe-'));
  asked = undefined;
});
afterEach(() => {
  agent?.close();
  agent = undefined;
  rmSync(folder, { recursive: true });
});

/** An agent that answers with these bytes and this gRPC status. */
async function listen(
  answer: Buffer,
  status: string | undefined,
  act: (stream: ServerHttp2Stream) => void = () => undefined,
): Promise<string> {
  const path = join(folder, 's');
  agent = createServer();
  agent.on('stream', (stream, headers) => {
    const pieces: Buffer[] = [];
    stream.on('error', () => undefined);
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.on('end', () => {
      asked = { headers, body: Buffer.concat(pieces) };
      stream.on('wantTrailers', () =>
        status === undefined ? stream.close() : stream.sendTrailers({ 'grpc-status': status, 'grpc-message': CANARY }),
      );
      stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
      act(stream);
      if (!stream.destroyed) stream.end(answer);
    });
  });
  await new Promise<void>((resolve) => agent?.listen(path, resolve));
  return `unix://${path}`;
}

const field = (number: number, content: Buffer) =>
  Buffer.concat([Buffer.from([(number << 3) | 2, (content.length & 0x7f) | 0x80, content.length >> 7]), content]);
const svid = (token: string) =>
  field(1, Buffer.concat([field(1, Buffer.from('spiffe://acme.example/signer')), field(2, Buffer.from(token)), Buffer.from([0x20, 0x01])]));
const frame = (message: Buffer) => {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
};
const ask = (endpoint: string, audience = 'sigstore') =>
  spiffe.token(fakePorts({ env: { SPIFFE_ENDPOINT_SOCKET: endpoint } }).ports, audience);

test('is here where its socket is named', async () => {
  expect(await spiffe.detect(fakePorts({ env: { SPIFFE_ENDPOINT_SOCKET: 'unix:///s' } }).ports)).toBe(true);
  expect(await spiffe.detect(fakePorts({}).ports)).toBe(false);
});

test('takes the first token of the agent, for the audience', async () => {
  const endpoint = await listen(frame(Buffer.concat([svid('first.b.c'), svid('second.b.c')])), '0');
  expect(await ask(endpoint, 'x'.repeat(200))).toBe('first.b.c');
  expect(asked?.headers).toMatchObject({
    ':method': 'POST',
    ':path': '/SpiffeWorkloadAPI/FetchJWTSVID',
    'content-type': 'application/grpc',
    te: 'trailers',
    'workload.spiffe.io': 'true',
  });
  expect(asked?.body).toEqual(frame(Buffer.concat([Buffer.from([0x0a, 0xc8, 0x01]), Buffer.from('x'.repeat(200))])));
});

const NONE = Buffer.alloc(0);

test.each([
  ['knows no identity for us', NONE, '7', /no identity for this process/],
  ['is not ready', NONE, '14', /not ready/],
  ['has another trouble', NONE, '13', /status 13/],
  ['has a status that is none', NONE, CANARY, /status NaN/],
  ['ends without a status', frame(svid(CANARY)), undefined, /ended the call/],
  ['sends a compressed frame', Buffer.from([1, 0, 0, 0, 0]), '0', /malformed/],
  ['sends a frame of another length', frame(svid(CANARY)).subarray(0, -1), '0', /malformed/],
  ['sends a field that is longer than the message', frame(Buffer.from([0x0a, 0x7f, 0x41])), '0', /malformed/],
  ['sends a length without end', frame(Buffer.from([0x0a, 0xff, 0xff, 0xff, 0xff, 0xff])), '0', /malformed/],
  ['sends a field of another kind', frame(Buffer.from([0x0d, 0, 0, 0, 0])), '0', /malformed/],
  ['sends no token', frame(field(3, Buffer.from(CANARY))), '0', /no token/],
  ['sends an empty token', frame(svid('')), '0', /no token/],
  ['sends too much', Buffer.alloc(100 << 10, CANARY), '0', /too long/],
])('an agent that %s is an error with a remedy, and nothing of its answer is shown', async (_, answer, status, message) => {
  const error = await thrownBy(ask(await listen(answer, status)));
  expect(error).toMatchObject({
    code: 'IDENTITY_SPIFFE_NO_TOKEN',
    exitCode: 3,
    message: expect.stringMatching(message),
    hint: expect.any(String),
  });
  expect(inspect(error, { depth: null })).not.toContain(CANARY);
});

test('an agent that drops the call is one that gives no token', async () => {
  const endpoint = await listen(NONE, '0', (stream) => stream.session?.destroy());
  expect(await thrownBy(ask(endpoint))).toMatchObject({ code: 'IDENTITY_SPIFFE_NO_TOKEN' });
});

test.each([`tcp://127.0.0.1:1/${CANARY}`, `npipe:${CANARY}`, `unix:${CANARY}`, CANARY])('%s is no Unix socket', async (endpoint) => {
  const error = await thrownBy(ask(endpoint));
  expect(error).toMatchObject({ code: 'IDENTITY_SPIFFE_NO_TOKEN', message: expect.stringContaining('unix:///path') });
  expect(inspect(error, { depth: null })).not.toContain(CANARY);
});

test('a socket on which nothing answers is an error that says so', async () => {
  expect(await thrownBy(ask(`unix:${join(folder, 'none')}`))).toMatchObject({
    code: 'IDENTITY_SPIFFE_NO_TOKEN',
    message: expect.stringContaining('no process listens'),
  });
});

test('an agent that is silent does not outlast the run', async () => {
  const silent = createSilentServer();
  const path = join(folder, 'silent');
  await new Promise<void>((resolve) => silent.listen(path, resolve));
  const controller = new AbortController();
  const ports = fakePorts({ env: { SPIFFE_ENDPOINT_SOCKET: `unix://${path}` }, signal: controller.signal }).ports;
  const connected = new Promise<void>((resolve) => silent.once('connection', () => resolve()));
  const hanging = thrownBy(spiffe.token(ports, 'sigstore'));
  await connected;
  controller.abort(new DOMException('late', 'TimeoutError'));
  expect(await hanging).toMatchObject({ message: 'The run reached its time limit before the agent issued a token.' });
  silent.close();
});
