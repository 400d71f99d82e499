import { channel } from 'node:diagnostics_channel';
import { expect, test } from '@jest/globals';
import { HEAVY_INPUT } from '../../../src/base/foreign-input.ts';
import { evaluateWithin } from '../../../src/base/process/bound-evaluation.ts';
import { compileOwnSchema } from '../../../src/predicates/validate-own-schema.ts';

const stopped = () => new Error('stopped');

test('work that does not end is stopped, whatever it catches', () => {
  const work = () => {
    for (;;) {
      try {
        for (;;);
      } catch {}
    }
  };
  expect(() => evaluateWithin(50, work, stopped)).toThrow('stopped');
});

test('other work has its result or its own error, also within each other', () => {
  expect(evaluateWithin(10_000, () => [evaluateWithin(10_000, () => 1, stopped), 2], stopped)).toEqual([1, 2]);
  const error = new RangeError('own');
  expect(() =>
    evaluateWithin(
      10_000,
      () => {
        throw error;
      },
      stopped,
    ),
  ).toThrow(error);
});

test('it is announced', () => {
  const heard: unknown[] = [];
  const listen = (bytes: unknown) => void heard.push(bytes);
  channel(HEAVY_INPUT).subscribe(listen);
  evaluateWithin(10_000, () => 1, stopped);
  channel(HEAVY_INPUT).unsubscribe(listen);
  expect(heard).toEqual([Number.POSITIVE_INFINITY]);
});

test('a schema that takes longer than its time cannot be used', () => {
  const parts = Array.from({ length: 60 }, (_, index) => {
    const next = { $ref: `#/$defs/a${index + 1}` };
    return [`a${index}`, { allOf: [next, next] }];
  });
  const schema = { $ref: '#/$defs/a0', $defs: { ...Object.fromEntries(parts), a60: { minLength: 0 } } };
  expect(() => compileOwnSchema(schema, 100)).toThrow('it takes more than 0.1 s to evaluate');
});
