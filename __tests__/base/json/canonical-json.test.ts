import { expect, test } from '@jest/globals';
import { canonicalizeJson } from '../../../src/base/json/canonical-json.ts';

test.each([
  [{ b: 1, a: [true, null, 'x'], é: 2, '': 3 }, '{"":3,"a":[true,null,"x"],"b":1,"é":2}'],
  [{ numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0] }, '{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0]}'],
  ['€$\u000f\nA\'B"\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\"/"'],
  [{ '\u{1f600}': 1, '\ufb33': 2 }, '{"\u{1f600}":1,"\ufb33":2}'],
  [{ there: 1, absent: undefined }, '{"there":1}'],
])('%j', (value, text) => {
  expect(canonicalizeJson(value)).toBe(text);
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined]])('%p is no JSON', (value) => {
  expect(() => canonicalizeJson(value)).toThrow(TypeError);
});
