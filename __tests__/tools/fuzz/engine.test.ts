import { describe, expect, test } from '@jest/globals';
import { ChopmarkError } from '../../../src/base/errors/errors.ts';
import { searchFaults } from '../../../tools/fuzz/campaign.ts';
import { createRoll } from '../../../tools/fuzz/dice.ts';
import { isWorse, measureGrowth } from '../../../tools/fuzz/growth.ts';
import { mutate } from '../../../tools/fuzz/mutate.ts';
import { type Family, listFamilies } from '../../../tools/fuzz/pump.ts';
import { shrink } from '../../../tools/fuzz/shrink.ts';
import { expectSame, type FuzzTarget, runTarget } from '../../../tools/fuzz/target.ts';

const target = (read: FuzzTarget['read'], more: Partial<FuzzTarget> = {}): FuzzTarget => ({
  name: 'a',
  shape: 'json',
  seeds: () => ['{"a":["b",1],"c":{"d":"e"}}'],
  read,
  ...more,
});
const refusal = (message: string) => new ChopmarkError({ code: 'INPUT_POLICY', message });

describe('what a parser may do', () => {
  test.each<[string, FuzzTarget]>([
    ['return', target(() => 1)],
    ['return later', target(async () => 1)],
    [
      'refuse',
      target(() => {
        throw refusal('no');
      }),
    ],
    [
      'throw what it is documented to throw',
      target(
        () => {
          throw new SyntaxError('no');
        },
        { mayThrow: [SyntaxError] },
      ),
    ],
  ])('%s', async (_, one) => {
    expect(await runTarget(one, Buffer.alloc(0))).toBeUndefined();
  });

  const recurse = (): number => 1 + recurse();
  test.each<[string, () => unknown]>([
    ['throw an error of the language', () => (undefined as never as string).length],
    ['recurse without bound', recurse],
    ['throw something that is no error', () => Promise.reject('no')],
    [
      'quote all of an input',
      () => {
        throw refusal('a'.repeat(100_000));
      },
    ],
    ['break a promise', () => expectSame(1n, 2n, 'one is two')],
    [
      'say that it has a bug',
      () => {
        throw new ChopmarkError({ code: 'STORE_UNEXPECTED', message: 'no' });
      },
    ],
  ])('it may not %s', async (_, read) => {
    expect(await runTarget(target(read), Buffer.alloc(0))).toBeDefined();
  });
});

test('the same seed changes an input the same way, another seed another way', () => {
  const seed = Buffer.from('{"a":["b",1],"c":{"d":"e"}}');
  const change = (number: number) => {
    const roll = createRoll(number);
    return Array.from({ length: 50 }, () =>
      mutate(
        target(() => 1),
        seed,
        { corpus: [seed], roll },
      ).toString('latin1'),
    );
  };
  expect(change(1)).toEqual(change(1));
  expect(change(2)).not.toEqual(change(1));
});

test.each(['json', 'text', 'bytes'] as const)('a fault behind one changed value is found in %s, and made small', async (shape) => {
  const read = (input: Buffer) => {
    if (input.includes('"\\n"') || input.includes('\n\n') || input.includes('\0')) throw new TypeError('found');
  };
  const { findings } = await searchFaults(target(read, { shape }), { seed: 1, goOn: (executions) => executions < 3000 });
  expect(findings.map(({ message }) => message.split('\n')[0])).toEqual(['found']);
  expect(Buffer.from(findings[0]?.input ?? '', 'base64').length).toBeLessThanOrEqual(4);
});

test('an input is made small by its structure', async () => {
  const input = Buffer.from(JSON.stringify({ a: [1, { bad: true, b: 'x'.repeat(500) }, 3], c: { d: 4 } }));
  const fails = async (candidate: Buffer) => {
    try {
      return JSON.parse(candidate.toString()).a[1].bad === true;
    } catch {
      return false;
    }
  };
  expect((await shrink(input, fails)).length).toBeLessThanOrEqual('{"a":[1,{"bad":true}]}'.length);
});

/** Work by a clock that the input turns: a measurement without a machine. */
function measured(costOf: (size: number) => number) {
  let now = 0;
  const family: Family = { name: 'n', make: (times) => Buffer.alloc(times) };
  const run = async (input: Buffer) => {
    now += costOf(input.length);
  };
  return measureGrowth(family, run, { largest: 1 << 20, clock: () => now });
}

test.each<[string, (size: number) => number]>([
  ['constant', () => 60],
  ['linear', (size) => size / 1000],
  ['n log n', (size) => (size * Math.log2(size + 1)) / 10_000],
  ['linear with a large start', (size) => 40 + size / 100],
  ['quadratic, but too small to notice', (size) => (size / 1_000_000) ** 2],
])('%s growth is none to report', async (_, costOf) => {
  expect(await measured(costOf)).toBeUndefined();
});

test.each<[string, (size: number) => number]>([
  ['quadratic', (size) => (size / 1000) ** 2],
  ['quadratic beside a linear part', (size) => size / 500 + (size / 5000) ** 2],
  ['cubic', (size) => (size / 500) ** 3],
  ['exponential', (size) => 2 ** (size / 10)],
])('%s growth is reported', async (_, costOf) => {
  expect(await measured(costOf)).toMatchObject({ what: 'time' });
});

test('growth that was measured once and not again is none', async () => {
  let calls = 0;
  expect(await measured((size) => (calls++ < 40 ? (size / 1000) ** 2 : size / 1000))).toBeUndefined();
});

test('one step of growth is compared with n log n', () => {
  expect(isWorse({ size: 1000, cost: 10 }, { size: 4000, cost: 45 })).toBe(false);
  expect(isWorse({ size: 1000, cost: 10 }, { size: 4000, cost: 160 })).toBe(true);
});

test('families of growing inputs grow', () => {
  const families = [
    ...listFamilies(
      target(() => 1),
      createRoll(1),
    ),
  ].slice(0, 400);
  for (const { make } of families) expect(make(64).length).toBeGreaterThan(make(8).length);
});
