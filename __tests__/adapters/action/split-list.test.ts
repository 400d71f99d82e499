import { expect, test } from '@jest/globals';
import { splitList } from '../../../src/adapters/action/split-list.ts';

test.each([
  ['', []],
  ['a', ['a']],
  ['a,b', ['a', 'b']],
  [' a , b ', ['a', 'b']],
  ['a\r\nb\n', ['a', 'b']],
  ['\n\na,,\nb', ['a', 'b']],
  ['"a,b",c', ['a,b', 'c']],
  ['"a ""b"" c"', ['a "b" c']],
  ['  "a\nb"\nc', ['a\nb', 'c']],
  ['a"b",c', ['a"b"', 'c']],
  ['"open,end', ['"open', 'end']],
  ['"a"b,c', ['"a"b', 'c']],
  ['a b\tc', ['a b\tc']],
])('%j is %j', (text, items) => {
  expect(splitList(text)).toEqual(items);
});

test('a long list is read in time that grows with it', () => {
  expect(splitList('"'.repeat(200_000))).toHaveLength(1);
  expect(splitList(',\n'.repeat(200_000))).toEqual([]);
});
