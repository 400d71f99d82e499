import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Serves a built site under its base, with the addresses of GitHub Pages: `/verify` is `verify.html`, and a folder is its `index.html`. */
export async function servePages(folder: string, base: string): Promise<{ url: string; close(): Promise<void> }> {
  const find = (path: string): string | undefined =>
    [path, `${path}.html`, join(path, 'index.html')].find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname);
    const file = path.startsWith(base) ? find(normalize(join(folder, path.slice(base.length)))) : undefined;
    response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(file ?? '404.html')] ?? 'application/octet-stream' });
    response.end(readFileSync(file ?? join(folder, '404.html')));
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
