import { expect, test } from '@jest/globals';
import { bindClock } from '../../src/base/run-clock.ts';

const clock = {
  now: () => new Date(0),
  sleep: (_: number, signal: AbortSignal) =>
    new Promise<void>((__, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
};

test('a pause ends with the run, and does not say so: the request after it does', async () => {
  const controller = new AbortController();
  const paused = bindClock(clock, controller.signal).sleep(60_000);
  controller.abort(new Error('over'));
  await expect(paused).resolves.toBeUndefined();
});

test('a clock that fails for another reason is not passed over', async () => {
  const broken = { ...clock, sleep: () => Promise.reject(new Error('broken')) };
  await expect(bindClock(broken, new AbortController().signal).sleep(1)).rejects.toThrow('broken');
});
