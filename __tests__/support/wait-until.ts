import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Resolves once the condition holds. How long that may take is the time limit of the test, however busy the machine is.
 *
 * @param running What has to be under way until then: where it ends first, this fails.
 */
export async function waitUntil(holds: () => boolean, running?: Promise<unknown>): Promise<void> {
  let end: { reason: unknown } | undefined;
  running?.then(
    (result) => {
      end = { reason: new Error(`It ended too early: ${JSON.stringify(result)}`) };
    },
    (reason) => {
      end = { reason };
    },
  );
  while (!holds()) {
    if (end) throw end.reason;
    await sleep(5);
  }
}
