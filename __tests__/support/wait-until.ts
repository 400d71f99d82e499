import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves once the condition holds. How long that may take is the time limit of the test, however busy the machine is. */
export async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(5);
}
