// `node rekor-front.ts PORT REKOR_PORT TILES_FOLDER`: one address for Rekor v2, as the public one has. Rekor itself only writes;
// its checkpoint and tiles are files, which are read here.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Agent, createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';

const READ_PREFIX = '/api/v2/';
const [port, rekorPort, folder = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });

async function readTile(path: string, response: ServerResponse): Promise<void> {
  // Only names that tlog-tiles has: no dot may lead out of the folder.
  const file = /^(?:checkpoint|tile\/(?:\d+|entries)\/(?:x\d{3}\/)*\d{3}(?:\.p\/\d{1,3})?)$/.test(path) ? join(folder, path) : undefined;
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (!file || !found?.isFile()) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': found.size });
  createReadStream(file).pipe(response);
}

function pass(incoming: IncomingMessage, response: ServerResponse): void {
  const { method, url, headers } = incoming;
  const onward = forward({ host: '127.0.0.1', port: rekorPort, method, path: url, headers, agent }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  incoming.pipe(onward);
}

createServer((incoming, response) => {
  const path = incoming.url?.split('?')[0] ?? '';
  if (incoming.method === 'GET' && path.startsWith(READ_PREFIX)) void readTile(path.slice(READ_PREFIX.length), response);
  else pass(incoming, response);
}).listen(Number(port), '127.0.0.1');
