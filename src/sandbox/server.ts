import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ChopmarkError } from '../base/errors/errors.ts';
import { codeOf, explainFileError } from '../base/errors/file-error.ts';
import { JsonError } from '../base/json/json.ts';
import { MAX_SANDBOX_REQUEST } from './limits.ts';
import { SandboxRefusal } from './refusal.ts';

export interface ServiceRequest {
  method: string;
  /** The path below the service's prefix, without a leading slash. */
  path: string;
  query: URLSearchParams;
  /** The `Authorization` header. */
  authorization: string | undefined;
  body: Buffer;
}

export interface ServiceAnswer {
  status: number;
  contentType: string;
  body: string | Buffer;
}

/** Answers, or throws a `SandboxRefusal`. */
export type SandboxService = (request: ServiceRequest) => ServiceAnswer | Promise<ServiceAnswer>;

export interface Server {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** Sets the service for each first part of the path. Until then, requests are refused. */
  serve(services: Readonly<Record<string, SandboxService>>): void;
  /** Also ends open connections. */
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

export const json = (value: unknown, status = 200): ServiceAnswer => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify(value),
});

/**
 * An HTTP server only on loopback. Requests whose `Host` is not its own address are refused, so that no web page can reach it through a
 * name that resolves to loopback.
 *
 * @param port 0 for any free port.
 * @throws ChopmarkError `INPUT_SANDBOX_PORT`
 */
export async function openServer(port: number): Promise<Server> {
  let services: Readonly<Record<string, SandboxService>> = {};
  let host = '';
  const server = createServer((request, response) => {
    void answer(request, host, services).then(
      (done) => send(response, done.status, { 'content-type': done.contentType }, done.body),
      (error: unknown) => refuse(response, toRefusal(error)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portProblem(port, error)));
    server.listen({ port, host: LOOPBACK }, resolve);
  });
  host = `${LOOPBACK}:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    serve(all) {
      services = all;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, host: string, services: Readonly<Record<string, SandboxService>>): Promise<ServiceAnswer> {
  if (request.headers.host !== host) throw new SandboxRefusal(421, `The address of this server is ${host}.`);
  const url = URL.parse(request.url ?? '/', `http://${host}`);
  const [, name = '', ...rest] = url?.pathname.split('/') ?? [];
  const service = Object.hasOwn(services, name) ? services[name] : undefined;
  if (url === null || service === undefined) throw new SandboxRefusal(404, 'Not Found');
  return service({
    method: request.method ?? 'GET',
    path: rest.join('/'),
    query: url.searchParams,
    authorization: request.headers.authorization,
    body: await readBody(request),
  });
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > MAX_SANDBOX_REQUEST)
      throw new SandboxRefusal(413, `A request has at most ${MAX_SANDBOX_REQUEST} bytes.`, { connection: 'close' });
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
}

function toRefusal(error: unknown): SandboxRefusal {
  if (error instanceof SandboxRefusal) return error;
  // Other errors can quote the request. The message of a JsonError never does.
  return error instanceof JsonError ? new SandboxRefusal(400, error.message) : new SandboxRefusal(500, 'The sandbox failed.');
}

/** gRPC codes of the real services, which clients print. */
const RPC_CODE: Readonly<Record<number, number>> = { 400: 3, 401: 16, 404: 5, 405: 12, 409: 6, 413: 8, 421: 5, 500: 13, 503: 14 };

function refuse(response: ServerResponse, { status, message, headers }: SandboxRefusal): void {
  const body = JSON.stringify({ code: RPC_CODE[status] ?? 2, message, details: [] });
  send(response, status, { 'content-type': 'application/json', ...headers }, body);
}

function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: string | Buffer): void {
  if (response.destroyed) return;
  response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) }).end(body);
}

const portProblem = (port: number, error: unknown) =>
  new ChopmarkError({
    code: 'INPUT_SANDBOX_PORT',
    message: `The sandbox could not listen on ${LOOPBACK}:${port}: ${codeOf(error) === 'EADDRINUSE' ? 'the port is in use' : explainFileError(error)}.`,
    hint: 'Leave out --port to use any free port.',
    cause: error,
  });
