import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { installedPackages } from '../cache.ts';
import { readDescription } from './description.ts';
import { type ApiAnswer, type ApiRequest, createGithubService, type GithubService, type ServiceOptions } from './service.ts';

export interface ServedGithub extends GithubService {
  /** `http://127.0.0.1:PORT`, of the API. */
  url: string;
  /** What was sent or answered other than GitHub describes it: a mistake of ours, or of the stand-in. */
  problems: string[];
  close(): Promise<void>;
}

/**
 * Serves the stand-in of GitHub's API on loopback. Every request and answer is held against GitHub's own description; bundles come
 * from storage as the original encoder of snappy writes them.
 */
export async function serveGithub(options: Omit<ServiceOptions, 'origin' | 'compress' | 'digest'>): Promise<ServedGithub> {
  const { compress } = createRequire(join(installedPackages('github'), 'package.json'))('snappyjs') as {
    compress(bytes: Buffer): Uint8Array;
  };
  const findOperation = readDescription();
  const problems: string[] = [];
  let service: GithubService | undefined;

  const check = ({ method, url, body }: ApiRequest, answer: ApiAnswer) => {
    if (url.pathname.startsWith('/storage/')) return;
    const path = url.pathname.replace(/^\/uploads/, '');
    const operation = findOperation(method, path);
    if (!operation) return void problems.push(`${method} ${path} is no operation of GitHub's API`);
    const isUpload = url.pathname.startsWith('/uploads');
    const found = [
      isUpload ? undefined : operation.checkRequest(parse(body)),
      operation.checkAnswer(answer.status, withoutNullBundles(parse(answer.body))),
    ];
    for (const problem of found)
      if (problem !== undefined) problems.push(`${method} ${path} (${operation.id}), ${answer.status}: ${problem}`);
  };

  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
    const headers = incoming.headers as Record<string, string | undefined>;
    const request: ApiRequest = { method: incoming.method ?? 'GET', url, headers, body: await buffer(incoming) };
    const answer = service?.answer(request) ?? 'cut';
    if (answer === 'cut') return void incoming.socket.destroy();
    check(request, answer);
    outgoing.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  service = createGithubService({
    ...options,
    origin: url,
    compress: (bytes) => Buffer.from(compress(bytes)),
    digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  });
  return Object.assign(service, {
    url,
    problems,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

/** GitHub says null for a bundle, and its description says that a bundle is an object: the one thing in which the stand-in follows the server. */
function withoutNullBundles(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body ?? null), (key, value) => (key === 'bundle' && value === null ? undefined : value)) ?? undefined;
}

function parse(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return body.toString('latin1');
  }
}
