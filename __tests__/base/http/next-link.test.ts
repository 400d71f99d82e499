import { expect, test } from '@jest/globals';
import { findNextLink } from '../../../src/base/http/next-link.ts';

const NEXT = 'https://host.example/list?last=a';

test.each([
  ['a relation in quotes', `<${NEXT}>; rel="next"`, NEXT],
  ['a relation without', `<${NEXT}>;rel=next`, NEXT],
  ['after others', `<https://host.example/1>; rel="first", <${NEXT}>; title="a"; rel="next"`, NEXT],
  ['before others', `<${NEXT}>; rel="next", <https://host.example/9>; rel="last"`, NEXT],
  ['with a comma in the address', '</list?a=1,2>; rel="next"', '/list?a=1,2'],
  ['of another relation', `<${NEXT}>; rel="prev"`, undefined],
  ['of a relation that begins like it', `<${NEXT}>; rel="nextish"`, undefined],
  ['without parameters', `<${NEXT}>`, undefined],
  ['without an end', `<${NEXT}; rel="next"`, undefined],
  ['no header', null, undefined],
])('the next page: %s', (_, header, expected) => {
  expect(findNextLink(header)).toBe(expected);
});

test('millions of beginnings take one pass', () => {
  expect(findNextLink('<'.repeat(3_000_000))).toBeUndefined();
  expect(findNextLink('<>; rel='.repeat(1_000_000))).toBeUndefined();
  expect(findNextLink(`<a>${' '.repeat(3_000_000)},<b>; rel="next"`)).toBe('b');
});
