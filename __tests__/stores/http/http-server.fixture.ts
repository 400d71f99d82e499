import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { openOctokit } from '../../../src/adapters/open-octokit.ts';
import { createHttp } from '../../../src/base/http/http-client.ts';
import type { StoredBundle } from '../../../src/stores/store.ts';
import type { StoreContext } from '../../../src/stores/store-context.ts';

export interface Asked {
  method: string;
  /** With its query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface TestServer {
  url: string;
  host: string;
  asked: Asked[];
  close(): Promise<void>;
}

/** A server on loopback; `answer` gets each request whole. */
export async function serve(answer: (asked: Asked, response: ServerResponse) => unknown): Promise<TestServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: await text(request) };
    asked.push(one);
    answer(one, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What a WebDAV server or a raw repository does: whole files by PUT and GET, and no writing over where that is asked for. */
export function fileServer(files: Map<string, string>, { heedsConditions = true } = {}) {
  return ({ method, path, headers, body }: Asked, response: ServerResponse): unknown => {
    const [name = ''] = path.split('?');
    const there = files.get(name);
    if (method === 'PUT') {
      if (there !== undefined && heedsConditions && headers['if-none-match'] === '*') return void response.writeHead(412).end();
      files.set(name, body);
      return void response.writeHead(201).end();
    }
    if (there === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { etag: createHash('sha256').update(there).digest('hex') }).end(there);
  };
}

export interface TestContext {
  context: StoreContext;
  secrets: string[];
  close(): Promise<void>;
}

/** What stores get, with pauses that take no time. */
export function contextFor(env: Record<string, string> = {}, allowInsecureRegistry: readonly string[] = []): TestContext {
  const secrets: string[] = [];
  const logger = {
    debug: () => {},
    info: () => {},
    warn: () => {},
    progress: () => {},
    secret: (value: string) => void secrets.push(value),
  };
  const clock = { now: () => new Date(), sleep: async () => {} };
  const { signal } = new AbortController();
  const http = createHttp({ env: {}, clock, logger, signal, requestRate: 0, concurrency: 8 });
  const exec = async () => ({ exitCode: 127, stdout: '', stderr: '' });
  return {
    context: { env, exec, logger, clock, workingFolder: '/nowhere', openGithub: openOctokit, http, signal, allowInsecureRegistry },
    secrets,
    close: () => http.close(),
  };
}

export const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

export function bundleAbout(...names: string[]): StoredBundle {
  return {
    name: `${names[0]}.sigstore.json`,
    text: JSON.stringify({ about: names }),
    kind: 'provenance',
    predicateType: 'https://slsa.dev/provenance/v1',
    subjects: names.map((name) => ({ name, digest: { sha256: sha256(name) } })),
  };
}
