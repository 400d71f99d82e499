import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, type FaultProxy, refusingUrl, type SeenRequest, startFaultProxy } from '../live/support/fault-proxy.ts';
import type { FaultName } from './fault-table.ts';

/** The way to a service, on which a fault waits. */
export interface Door {
  /** Where the fault is, until `heal`. */
  ill: string;
  /** Where there is none, after `heal`: mostly the same address. */
  well: string;
  /** Every request that came to the service's own address; of a proxy, the tunnels that were asked for. */
  seen: { method: string; path: string; body?: Buffer }[];
  /** What came to the host that redirects lead to. */
  elsewhere: string[];
  heal(): void;
  close(): Promise<void>;
}

export interface DoorOptions {
  tls: { cert: string; key: string };
  /** Called once the run waits for what will not come. */
  onWait(): void;
}

/** Between two bytes of an answer: no run waits for its end. */
const SLOW = 500;
const HOUR = { 'retry-after': '3600' };

export async function openDoor(target: string, fault: FaultName, { tls, onWait }: DoorOptions): Promise<Door> {
  const [proxy, other] = await Promise.all([startFaultProxy(target), openElsewhere()]);
  proxy.fail((request) => faultOf(fault, request, { onWait, elsewhere: other.url }));
  const closing: (() => unknown)[] = [() => proxy.close(), other.close];
  const door = { well: proxy.url, seen: proxy.seen, elsewhere: other.seen, heal: () => proxy.fail(undefined) };
  const { pathname } = new URL(proxy.url);
  const close = async () => void (await Promise.all(closing.map((each) => each())));
  if (fault === 'refused') return { ...door, ill: await refusingUrl(pathname === '/' ? '' : pathname), close };
  if (fault === 'silent-before') {
    const silent = await openSilence(onWait);
    closing.push(silent.close);
    return { ...door, ill: `https://127.0.0.1:${silent.port}${pathname === '/' ? '' : pathname}`, close };
  }
  if (fault === 'silent-after') {
    const secure: FaultProxy = await startFaultProxy(target, tls);
    secure.fail({ kind: 'silence', met: onWait });
    closing.push(() => secure.close());
    return { ...door, seen: proxy.seen, ill: secure.url, close };
  }
  return { ...door, ill: proxy.url, close };
}

/** What a service repeats of a request that it does not like: all of it, the credential first, as it is and in base64. */
function repeat({ headers, body }: Pick<SeenRequest, 'headers' | 'body'>): string {
  const credential = headers.authorization ?? headers['job-token'] ?? headers['proxy-authorization'] ?? '';
  const message = `${credential} ${Buffer.from(String(credential)).toString('base64')} ${body}`;
  return JSON.stringify({ code: 'DENIED', message, error: message, errors: [{ code: 'DENIED', message }] });
}

function faultOf(fault: FaultName, request: SeenRequest, { onWait, elsewhere }: { onWait(): void; elsewhere: string }): Fault | undefined {
  const json = { 'content-type': 'application/json' };
  switch (fault) {
    case 'reset':
      return { kind: 'reset' };
    case 'slow':
      return { kind: 'trickle', milliseconds: SLOW, met: onWait };
    case 'cut':
      return { kind: 'cut' };
    case 'garbage':
      return { kind: 'answer', status: 200, body: Buffer.concat([Buffer.from('\x30\x82\x07\xff\0{'), Buffer.from(repeat(request))]) };
    case '4xx':
      return { kind: 'answer', status: 403, headers: json, body: repeat(request) };
    case 'limited':
      return { kind: 'answer', status: 429, headers: { ...json, ...HOUR }, body: repeat(request) };
    case '5xx':
      return { kind: 'answer', status: 503, headers: json, body: repeat(request) };
    case 'oversized':
      return { kind: 'endless' };
    case 'redirected':
      return { kind: 'answer', status: 307, headers: { location: `${elsewhere}${request.path}` }, body: repeat(request) };
    default:
      return undefined;
  }
}

/** Takes connections, and says nothing to any. */
async function openSilence(onWait: () => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    onWait();
  });
  const port = await listen(server);
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port, close };
}

/** A host that was not named. It has what it is asked for with a yes. */
async function openElsewhere() {
  const seen: string[] = [];
  const server = createHttpServer((request, response) => {
    seen.push(JSON.stringify([request.method, request.url, request.rawHeaders]));
    request.on('data', (piece: Buffer) => seen.push(piece.toString('latin1')));
    response.writeHead(404).end();
  });
  const port = await listen(server);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, seen, close };
}

/**
 * A proxy that asks for credentials and leads, by CONNECT, to a service that speaks TLS.
 *
 * @param address With the credentials: what HTTPS_PROXY holds for a proxy on this machine.
 */
export async function openProxyDoor(
  address: (host: string, scheme: string) => string,
  fault: FaultName,
  onWait: () => void,
): Promise<Door> {
  const seen: Door['seen'] = [];
  const sockets = new Set<Duplex>();
  let isIll = true;
  const server = createHttpServer();
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    sockets.add(socket.on('error', () => undefined));
    seen.push({ method: 'CONNECT', path: request.url ?? '' });
    if (isIll) void refuseTunnel(fault, request, socket as Socket, onWait);
    else joinTunnel(socket, Number(new URL(`http://${request.url}`).port), head);
  });
  const port = await listen(server);
  const silent = await openSilence(onWait);
  const well = address(`127.0.0.1:${port}`, 'http');
  return {
    well,
    ill:
      fault === 'refused'
        ? address(new URL(await refusingUrl()).host, 'http')
        : fault === 'silent-before'
          ? address(`localhost:${silent.port}`, 'https')
          : well,
    seen,
    elsewhere: [],
    heal: () => {
      isIll = false;
    },
    async close() {
      silent.close();
      server.close();
      server.closeAllConnections();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function refuseTunnel(fault: FaultName, { headers }: IncomingMessage, socket: Socket, onWait: () => void): Promise<void> {
  const said = repeat({ headers, body: Buffer.alloc(0) });
  const answer = (status: number, more = '') =>
    void socket.end(`HTTP/1.1 ${status} ${headers['proxy-authorization']}\r\n${more}content-length: ${said.length}\r\n\r\n${said}`);
  const granted = 'HTTP/1.1 200 Connection Established\r\n';
  switch (fault) {
    case 'reset':
      return void socket.resetAndDestroy();
    case 'silent-after':
      return onWait();
    case 'slow':
      for (const [at, letter] of [...granted].entries()) {
        if (socket.destroyed) return;
        socket.write(letter);
        if (at < 4) continue;
        if (at === 4) onWait();
        await sleep(SLOW);
      }
      return;
    case 'cut':
      return void socket.write(granted.slice(0, -8), () => socket.destroy());
    case 'garbage':
      return void socket.end('\0\x01 this is not HTTP\r\n\r\n');
    case '4xx':
      return answer(407);
    case 'limited':
      return answer(429, 'retry-after: 3600\r\n');
    case '5xx':
      return answer(503);
    case 'redirected':
      return answer(307, `location: http://127.0.0.1:9/\r\n`);
    case 'oversized': {
      socket.write('HTTP/1.1 200 OK\r\n');
      const more = () => {
        while (!socket.destroyed && socket.write(`x-more: ${'x'.repeat(8 << 10)}\r\n`));
      };
      socket.on('drain', more);
      return more();
    }
    default:
      return undefined;
  }
}

function joinTunnel(socket: Duplex, port: number, head: Buffer): void {
  const tunnel = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    tunnel.write(head);
    socket.pipe(tunnel).pipe(socket);
  });
  tunnel.on('error', () => socket.destroy());
  socket.on('error', () => tunnel.destroy());
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
