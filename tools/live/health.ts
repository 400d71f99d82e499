import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, type ServiceProcess, tailLog } from './processes.ts';

const DEADLINE = 30_000;
const INTERVAL = 50;

/** Waits until `check` holds. A service that ends or stays silent is an error with the end of its log. */
export async function waitUntil(service: ServiceProcess, check: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + DEADLINE;
  while (!(await check())) {
    const alive = await isAlive(service);
    if (alive && Date.now() < deadline) await sleep(INTERVAL);
    else throw new Error(`${service.name} ${alive ? `was not ready within ${DEADLINE / 1000} s` : 'ended'}:\n${tailLog(service)}`);
  }
}

/** Waits until the service answers `url` with a success. */
export const waitForHttp = (service: ServiceProcess, url: string): Promise<void> =>
  waitUntil(service, async () => {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
      await answer.arrayBuffer();
      return answer.ok;
    } catch {
      return false;
    }
  });

/** Waits until something takes connections at `host:port`: for a service over TLS with an authority that is not trusted here. */
export const waitForPort = (service: ServiceProcess, host: string): Promise<void> => {
  const { hostname, port } = new URL(`tcp://${host}`);
  return waitUntil(
    service,
    () =>
      new Promise((resolve) => {
        const socket = connect(Number(port), hostname);
        const end = (isOpen: boolean) => {
          socket.destroy();
          resolve(isOpen);
        };
        socket.once('connect', () => end(true)).once('error', () => end(false));
      }),
  );
};
