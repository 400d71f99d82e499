import { expect, test } from '@jest/globals';
import { chooseThresholds } from '../../../../src/engine/shared/evidence/thresholds.ts';

test('the higher of an option and a threshold in code counts', () => {
  expect(chooseThresholds({})).toEqual({});
  expect(chooseThresholds({ requireLogs: 2, requireScts: 1 }, { logs: 1, times: 3, scts: 2 })).toEqual({ logs: 2, times: 3, scts: 2 });
  expect(chooseThresholds({ requireTimestamps: 4 }, { times: 1 })).toEqual({ times: 4 });
});

test.each([{ log: 1 }, { Logs: 1 }, { timestamps: 1 }, { sct: 1 }, { requireLogs: 1 }])('%j has a name that is not read', (given) => {
  expect(() => chooseThresholds({}, given as never)).toThrow(expect.objectContaining({ code: 'INPUT_OPTION_VALUE' }));
});

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2', null, undefined, true, {}])('%j is no count', (count) => {
  expect(() => chooseThresholds({}, { logs: count } as never)).toThrow(expect.objectContaining({ code: 'INPUT_OPTION_VALUE' }));
});
