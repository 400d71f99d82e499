import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

// Below the range the kernel gives to outgoing connections, so that none of those takes a port between this look and its use.
const LOWEST = 12_000;
const HIGHEST = 32_000;
const TRIES = 500;

async function occupy(port: number): Promise<Server | undefined> {
  const server = createServer().listen(port, '127.0.0.1');
  return once(server, 'listening').then(
    () => server,
    () => undefined,
  );
}

/** As many free TCP ports of 127.0.0.1, all different, by numbers from 0 to 1 that choose among them. */
export async function freePorts(count: number, random: () => number = Math.random): Promise<number[]> {
  const servers = new Map<number, Server>();
  for (let tries = 0; servers.size < count && tries < TRIES; tries++) {
    const port = LOWEST + Math.floor(random() * (HIGHEST - LOWEST));
    const server = servers.has(port) ? undefined : await occupy(port);
    if (server) servers.set(port, server);
  }
  await Promise.all([...servers.values()].map((server) => new Promise((resolve) => server.close(resolve))));
  if (servers.size < count) throw new Error(`found only ${servers.size} of ${count} free ports between ${LOWEST} and ${HIGHEST}`);
  return [...servers.keys()];
}
