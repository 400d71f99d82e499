import { once } from 'node:events';
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CountingProxy {
  /** `127.0.0.1:PORT`. */
  host: string;
  /** What was seen since the last call; `first` is when its first request came, as `performance.now()` tells time. */
  take(): { requests: number; peakConnections: number; first?: number };
  close(): void;
}

/** A proxy before a registry or another service that counts what comes by. It passes bodies on as they come. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  let requests = 0;
  let open = 0;
  let peak = 0;
  let first: number | undefined;
  const server = createServer((incoming, response) => {
    requests++;
    first ??= performance.now();
    const { method, url, headers } = incoming;
    const passed = forward(`http://${target}${url}`, { method, headers: { ...headers, host: target } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    incoming.pipe(passed);
  });
  server.on('connection', (socket) => {
    peak = Math.max(peak, ++open);
    socket.on('close', () => open--);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const seen = { requests, peakConnections: peak, ...(first !== undefined && { first }) };
      requests = 0;
      first = undefined;
      peak = open;
      return seen;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
