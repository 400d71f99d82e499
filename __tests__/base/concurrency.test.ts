import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { mapInParallel } from '../../src/base/concurrency.ts';

test('keeps the order, and at most the limit in flight', async () => {
  let running = 0;
  let most = 0;
  const results = await mapInParallel([5, 1, 4, 2, 3], 2, async (item, index) => {
    most = Math.max(most, ++running);
    for (let left = item; left > 0; left--) await turn();
    running--;
    return `${index}:${item}`;
  });
  expect(results).toEqual(['0:5', '1:1', '2:4', '3:2', '4:3']);
  expect(most).toBe(2);
});

test('a failure starts nothing more, waits for the rest, and is thrown', async () => {
  const started: number[] = [];
  const finished: number[] = [];
  const run = mapInParallel([0, 1, 2, 3, 4, 5], 3, async (item) => {
    started.push(item);
    await turn();
    if (item === 1) throw new Error('first');
    await turn();
    await turn();
    finished.push(item);
    if (item === 2) throw new Error('second');
  });
  await expect(run).rejects.toThrow('first');
  expect(started).toEqual([0, 1, 2]);
  expect(finished).toEqual([0, 2]);
});

test('of several failures that of the earliest item is thrown, whichever comes first', async () => {
  for (const slow of [0, 1, 2]) {
    const run = mapInParallel([0, 1, 2, 3], 3, async (item) => {
      for (let left = item === slow ? 5 : 1; left > 0; left--) await turn();
      throw new Error(`item ${item}`);
    });
    await expect(run).rejects.toThrow('item 0');
  }
});

test('a failure that is undefined is a failure; nothing to do is done', async () => {
  await expect(mapInParallel([1], 1, () => Promise.reject(undefined))).rejects.toBeUndefined();
  expect(await mapInParallel([], 4, async () => 1)).toEqual([]);
});
