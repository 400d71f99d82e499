import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from '../../../src/base/json/json.ts';
import { findJsonFault } from '../../../src/base/json/json-fault.ts';
import { parseJsonOutline } from '../../../src/base/json/json-outline.ts';

test.each([
  ['', 1, 1, true],
  ['{\n  "a": {', 2, 9, true],
  ['{"a": }', 1, 7, false],
  ['{"a": x}', 1, 7, false],
  ["{'a': 1}", 1, 2, false],
  ['{\n  "a": 1,\n}', 3, 1, false],
  ['[1,\n2\n3]', 3, 1, false],
  ['{"a" 1}', 1, 6, false],
  ['{"a": 1} x', 1, 10, false],
  ['[tru]', 1, 5, false],
  ['[01]', 1, 3, false],
  ['[1.]', 1, 4, false],
  ['[-', 1, 3, true],
  ['["a\nb"]', 1, 4, false],
  ['["\\x"]', 1, 4, false],
  ['["\\u12"]', 1, 7, false],
  ['["abc', 1, 6, true],
  ['[1}', 1, 3, false],
  ['line 7 column 9', 1, 1, false],
])('%j stops being JSON at line %i column %i', (text, line, column, isEnd) => {
  expect(findJsonFault(text)).toEqual({ line, column, isEnd });
  expect(() => parseJson(text, { what: 'it' })).toThrow(
    `it is not valid JSON (${isEnd ? 'it ends too early, at ' : ''}line ${line} column ${column})`,
  );
});

test('a byte order mark is where text stops being JSON', () => {
  expect(findJsonFault('\uFEFF{}')).toEqual({ line: 1, column: 1, isEnd: false });
});

test('one line of a file has a column alone', () => {
  expect(() => parseJson('{"a": x}', { what: 'list.jsonl, line 5', isLine: true })).toThrow(
    'list.jsonl, line 5 is not valid JSON (column 7)',
  );
});

test('a fault behind long texts is at its place in the whole text', () => {
  const bytes = Buffer.from(`{"a": "${'A'.repeat(2000)}",\n"b": "${'A'.repeat(2000)}" "c": 1}`);
  const bounds = { what: 'it', maxOutline: 1000, maxValues: 100 };
  expect(() => parseJsonOutline(bytes, bounds)).toThrow('it is not valid JSON (line 2 column 2009)');
});

describe('property', () => {
  const damage = fc.record({
    at: fc.nat(),
    text: fc.constantFrom('', '}', ']', ',', ':', '"', '\\', '\n', '\u0001', '-', '.', '0', 'e', 'x', '{', '[', ' '),
  });

  test('it agrees with the parser of the platform, and on the place where that tells one', () => {
    fc.assert(
      fc.property(fc.json(), fc.array(damage, { maxLength: 3 }), (json, damages) => {
        const text = damages.reduce((whole, { at, text: piece }) => {
          const place = at % (whole.length + 1);
          return `${whole.slice(0, place)}${piece}${whole.slice(place + 1)}`;
        }, json);
        const fault = findJsonFault(text);
        try {
          JSON.parse(text);
          expect(fault).toBeUndefined();
        } catch (error) {
          const told = /\(line (\d+) column (\d+)\)$/.exec((error as Error).message);
          expect(fault).toBeDefined();
          if (told) expect([fault?.line, fault?.column]).toEqual([Number(told[1]), Number(told[2])]);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
