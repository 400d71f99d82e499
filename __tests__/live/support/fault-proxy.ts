import { once } from 'node:events';
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from '../../../tools/live/free-ports.ts';

/** What a service, or a proxy before it, can do wrong. */
export type Fault =
  | { kind: 'reset' }
  | { kind: 'hang' }
  /** The service did its work, and nothing is ever said of it. `met` is called then. */
  | { kind: 'silence'; met?: () => void }
  /** The service did its work, but its answer never arrives. */
  | { kind: 'lost-answer' }
  | { kind: 'answer'; status: number; headers?: Record<string, string>; body?: string | Buffer }
  /** A success whose body never ends. */
  | { kind: 'endless' }
  /** A success whose body is shorter than announced. */
  | { kind: 'truncated' }
  /** The service did its work, and half of its answer arrives. */
  | { kind: 'cut' }
  | { kind: 'not-http' }
  /** The right answer, this many milliseconds later. */
  | { kind: 'delay'; milliseconds: number }
  /** The right answer, a byte at a time with so many milliseconds between. */
  | { kind: 'drip'; milliseconds: number }
  /** The right answer, its head included, a byte every so many milliseconds. `met` is called after the first bytes. */
  | { kind: 'trickle'; milliseconds: number; met?: () => void };

export interface SeenRequest {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export interface FaultProxy {
  /** Stands for the target's address: same path, other port. */
  url: string;
  /** Every request so far, faulty or not. */
  seen: SeenRequest[];
  /** From now on. A function decides by the request and its number, which starts at 1; undefined passes it on. */
  fail(fault: Fault | undefined | ((request: SeenRequest, number: number) => Fault | undefined)): void;
  close(): Promise<void>;
}

/** Loopback address where nothing listens: a connection is refused. */
export const refusingUrl = async (path = ''): Promise<string> => `http://127.0.0.1:${(await freePorts(1))[0]}${path}`;

/**
 * Starts a proxy before the service at `target`; it passes everything on until told to fail. The caller closes it.
 *
 * @param tls In PEM; it speaks TLS with these, and plain HTTP without them.
 */
export async function startFaultProxy(target: string, tls?: { cert: string; key: string }): Promise<FaultProxy> {
  const seen: SeenRequest[] = [];
  // A service may know itself by one name only.
  const { origin, pathname, host } = new URL(target);
  let decide: (request: SeenRequest, number: number) => Fault | undefined = () => undefined;

  const ask = (asked: SeenRequest): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      forward(`${origin}${asked.path}`, { method: asked.method, headers: { ...asked.headers, host } }, resolve)
        .on('error', reject)
        .end(asked.body);
    });
  const passOn = async (asked: SeenRequest, response: ServerResponse) => {
    const answer = await ask(asked);
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  };
  const misbehave = async (fault: Fault, asked: SeenRequest, response: ServerResponse) => {
    switch (fault.kind) {
      case 'reset':
        return void response.socket?.resetAndDestroy();
      case 'hang':
        return undefined;
      case 'silence':
        await buffer(await ask(asked));
        return fault.met?.();
      case 'lost-answer':
        await buffer(await ask(asked));
        return void response.socket?.resetAndDestroy();
      case 'answer':
        return void response.writeHead(fault.status, fault.headers).end(fault.body);
      case 'endless':
        response.writeHead(200, { 'content-type': 'application/json' });
        return void endless().pipe(response);
      case 'truncated':
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{');
        return void setImmediate(() => response.socket?.destroy());
      case 'cut': {
        const { head, body } = await serialize(await ask(asked));
        const sent = body.length > 1 ? Buffer.concat([head, body.subarray(0, body.length >> 1)]) : head.subarray(0, head.length >> 1);
        return void response.socket?.write(sent, () => response.socket?.destroy());
      }
      case 'trickle': {
        const { head, body } = await serialize(await ask(asked));
        for (const [at, byte] of Buffer.concat([head, body]).entries()) {
          if (response.destroyed) return undefined;
          response.socket?.write(Buffer.of(byte));
          if (at < 4) continue;
          if (at === 4) fault.met?.();
          await sleep(fault.milliseconds);
        }
        return void response.socket?.end();
      }
      case 'not-http':
        return void response.socket?.end('\0\x01 this is not HTTP\r\n\r\n');
      case 'delay':
        await sleep(fault.milliseconds);
        return passOn(asked, response);
      case 'drip': {
        const answer = await ask(asked);
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        for (const byte of await buffer(answer)) {
          if (response.destroyed) return undefined;
          response.write(Buffer.of(byte));
          await (fault.milliseconds > 0 ? sleep(fault.milliseconds) : new Promise(setImmediate));
        }
        return void response.end();
      }
    }
  };

  const serve = async (incoming: IncomingMessage, response: ServerResponse) => {
    try {
      const { method = '', url = '', headers } = incoming;
      const asked = { method, path: url, headers, body: await buffer(incoming) };
      const fault = decide(asked, seen.push(asked));
      await (fault ? misbehave(fault, asked, response) : passOn(asked, response));
    } catch {
      response.destroy();
    }
  };
  const server = tls ? createTlsServer(tls, serve) : createServer(serve);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}${pathname === '/' ? '' : pathname}`,
    seen,
    fail: (fault) => {
      decide = typeof fault === 'function' ? fault : () => fault;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Bytes without end, as fast as they are taken. */
function endless(): Readable {
  const chunk = Buffer.alloc(64 << 10, ' ');
  return new Readable({
    read() {
      this.push(chunk);
    },
  });
}

/** An answer as it goes over the line. */
async function serialize(answer: IncomingMessage): Promise<{ head: Buffer; body: Buffer }> {
  const body = await buffer(answer);
  const { 'transfer-encoding': _, ...headers } = answer.headers;
  const lines = Object.entries({ ...headers, 'content-length': body.length }).map(([name, value]) => `${name}: ${value}`);
  return { head: Buffer.from([`HTTP/1.1 ${answer.statusCode} -`, ...lines, '', ''].join('\r\n'), 'latin1'), body };
}
