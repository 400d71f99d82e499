import { expect, test } from '@jest/globals';
import { splitList } from '../../src/options/split-list.ts';

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
  ['dist/a.{zip,none}', ['dist/a.{zip,none}']],
  ['dist/a.{zip,none},b', ['dist/a.{zip,none}', 'b']],
  ['a.{b,{c,d},e}.f,{g,h}', ['a.{b,{c,d},e}.f', '{g,h}']],
  ['{a,b\nc}', ['{a', 'b', 'c}']],
  ['a{,b,c', ['a{', 'b', 'c']],
  ['a{b,c{d,e},f', ['a{b', 'c{d,e}', 'f']],
  ['a},b', ['a}', 'b']],
  ['!dist/*.{map,txt}, x', ['!dist/*.{map,txt}', 'x']],
])('%j is %j', (text, items) => {
  expect(splitList(text)).toEqual(items);
});

test('a long list is read in time that grows with it', () => {
  expect(splitList('"'.repeat(200_000))).toHaveLength(1);
  expect(splitList(',\n'.repeat(200_000))).toEqual([]);
  expect(splitList('{a,b}'.repeat(40_000))).toHaveLength(1);
  expect(splitList('{,'.repeat(200_000))).toHaveLength(200_000);
});
