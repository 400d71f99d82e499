import { describe, expect, test } from '@jest/globals';
import { createProgressMeter, describeProgress, drawProgress } from '../../../src/base/text/progress.ts';

const createMeter = () => {
  let now = 0;
  const measure = createProgressMeter({ now: () => new Date(now) });
  return (milliseconds: number, task: string, done: number, total: number) => {
    now += milliseconds;
    return measure(task, done, total);
  };
};

describe('the rate', () => {
  test('is that of the whole task, and says nothing in its first second', () => {
    const step = createMeter();
    expect(step(0, 'Signing', 0, 100)).toEqual({ task: 'Signing', done: 0, total: 100 });
    expect(step(999, 'Signing', 10, 100)).toEqual({ task: 'Signing', done: 10, total: 100 });
    expect(step(1, 'Signing', 10, 100)).toEqual({ task: 'Signing', done: 10, total: 100, rate: 10, left: 9 });
    expect(step(9_000, 'Signing', 20, 100)).toMatchObject({ rate: 2, left: 40 });
  });

  test('leaves out what an earlier run did', () => {
    const step = createMeter();
    step(0, 'Signing', 900, 1_000);
    expect(step(10_000, 'Signing', 950, 1_000)).toMatchObject({ rate: 5, left: 10 });
  });

  test('starts again with another task, and with the same task done once more', () => {
    const step = createMeter();
    step(0, 'Hashing', 0, 10);
    step(5_000, 'Hashing', 10, 10);
    expect(step(0, 'Hashing', 1, 10).rate).toBeUndefined();
    expect(step(5_000, 'Storing', 1, 10).rate).toBeUndefined();
  });
});

test.each([
  [{ task: 'Signing', done: 250, total: 1_000, rate: 38.4, left: 20 }, 'Signing [#####---------------] 250/1000, 38/s, 20 s left'],
  [{ task: 'Storing', done: 1, total: 3, rate: 0.123, left: 17 }, 'Storing [######--------------] 1/3, 0.12/s, 17 s left'],
  [{ task: 'Hashing (MB)', done: 0, total: 0 }, 'Hashing (MB) [--------------------] 0/0'],
  [{ task: 'Signing', done: 1, total: 5_000, rate: 8, left: 625 }, 'Signing [--------------------] 1/5000, 8/s, 11 min left'],
  [{ task: 'Signing', done: 1, total: 250_000, rate: 8, left: 31_250 }, 'Signing [--------------------] 1/250000, 8/s, 9 h left'],
])('%j is drawn as a bar', (state, drawn) => {
  expect(drawProgress(state, 100)).toBe(drawn);
});

test('a narrow terminal gets the counts alone, on one line', () => {
  expect(drawProgress({ task: 'Signing', done: 250, total: 1_000, rate: 38, left: 20 }, 30)).toBe('Signing 250/1000');
  expect(drawProgress({ task: 'A task of a long name', done: 250, total: 1_000 }, 20)).toHaveLength(19);
});

test('a log has words in place of the bar', () => {
  expect(describeProgress({ task: 'Verifying', done: 2, total: 8, rate: 1, left: 6 })).toBe('Verifying: 2 of 8, 1/s, 6 s left');
});
