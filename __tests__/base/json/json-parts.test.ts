import { expect, test } from '@jest/globals';
import { locateValue } from '../../../src/base/json/json-parts.ts';

const TEXT = `{
  "a": 1,
  "list": [ [], {"x": "[]{},:\\""}, "ä",
    true ],
  "a/b": {
    "\\u0063": null }
}`;

test.each([
  [[], { line: 1, column: 1 }],
  [['a'], { line: 2, column: 8 }],
  [['list'], { line: 3, column: 11 }],
  [['list', '1', 'x'], { line: 3, column: 23 }],
  [['list', '3'], { line: 4, column: 5 }],
  [['a/b', 'c'], { line: 6, column: 15 }],
])('%j begins where it is written', (path, place) => {
  for (const mark of ['', '\ufeff']) expect(locateValue(Buffer.from(mark + TEXT), path)).toEqual(place);
});

test.each([[['b']], [['a', 'b']], [['list', '4']], [['list', '0', '0']], [['list', 'x']]])('%j is nowhere', (path) => {
  expect(locateValue(Buffer.from(TEXT), path)).toBeUndefined();
});

test('a value in a document with a million members before it is found', () => {
  const members = Array.from({ length: 1_000_000 }, (_, index) => `"${index}":0`).join(',\n');
  expect(locateValue(Buffer.from(`{${members},"last":{"a":[1,2]}}`), ['last', 'a', '1'])).toMatchObject({ line: 1_000_000 });
});
