import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { parseJson } from '../../../src/base/json/json.ts';

const what = 'the bundle app.sigstore.json';

test.each([
  ['{"a":{"b":[1,-2.5e3,true,null,"x:{}[]\\"\\\\"]},"c":":"}'],
  ['{}'],
  ['[]'],
  ['"\\u0041 \\ud83d\\ude00"'],
  ['{"a":{"k":1},"b":{"k":2}}'],
  ['{"constructor":1,"length":2,"1":3,"0":4}'],
])('reads %s as the platform does', (text) => {
  expect(parseJson(text, { what })).toEqual(JSON.parse(text));
  expect(parseJson(Buffer.from(text), { what })).toEqual(JSON.parse(text));
});

test.each([
  ['the same key twice', '{"a":1,"a":2}', 'duplicate-key'],
  ['the same key twice, once escaped', '{"a":1,"\\u0061":2}', 'duplicate-key'],
  ['the same key twice, deep inside', '[[{"x":{"a":1,"b":2,"a":3}}]]', 'duplicate-key'],
  ['the same key twice around a string of punctuation', '{"a":"\\":{","a":2}', 'duplicate-key'],
  ['__proto__', '{"__proto__":{"a":1}}', 'forbidden-key'],
  ['__proto__, escaped', '{"\\u005f_proto__":1}', 'forbidden-key'],
  ['a lone surrogate', '"\\ud800"', 'bad-value'],
  ['a lone surrogate in a key', '{"\\udc00":1}', 'bad-value'],
  ['a number beyond a double', '[1e999]', 'bad-value'],
  ['bytes after the end', '{} {}', 'syntax'],
  ['a cut-off text', '{"a":"', 'syntax'],
  ['nothing', '', 'syntax'],
  ['a byte order mark', '\ufeff{}', 'syntax'],
  ['a trailing comma', '[1,]', 'syntax'],
])('refuses %s', (_, text, reason) => {
  expect(() => parseJson(text, { what })).toThrow(expect.objectContaining({ name: 'JsonError', reason }));
  expect(() => parseJson(Buffer.from(text.toWellFormed()), { what })).toThrow(expect.objectContaining({ reason }));
});

test('one byte order mark may come first, where the caller allows it', () => {
  for (const text of ['\ufeff{}', Buffer.from('\ufeff{}')]) {
    expect(parseJson(text, { what, mayHaveMark: true })).toEqual({});
    expect(() => parseJson(text, { what })).toThrow(`${what} is not valid JSON: it begins with a byte order mark`);
  }
  for (const text of ['\ufeff\ufeff{}', Buffer.from('\ufeff\ufeff{}')])
    expect(() => parseJson(text, { what, mayHaveMark: true })).toThrow('it begins with a byte order mark');
});

test.each([[[0xff]], [[0x22, 0xc0, 0x80, 0x22]], [[0x22, 0xed, 0xa0, 0x80, 0x22]]])('refuses bytes that are not UTF-8: %p', (bytes) => {
  expect(() => parseJson(Uint8Array.from(bytes), { what })).toThrow(expect.objectContaining({ reason: 'not-utf8' }));
});

test('a million levels are refused quickly, the deepest allowed one is read', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  expect(() => parseJson(nested(1_000_000), { what })).toThrow(expect.objectContaining({ reason: 'too-deep' }));
  expect(() => parseJson('{"a":'.repeat(1_000_000), { what })).toThrow(expect.objectContaining({ reason: 'too-deep' }));
  expect(() => parseJson(nested(4), { what, maxDepth: 3 })).toThrow('is nested deeper than 3 levels');
  expect(parseJson(nested(3), { what, maxDepth: 3 })).toEqual([[[]]]);
  expect(parseJson(JSON.stringify('['.repeat(1000)), { what, maxDepth: 1 })).toHaveLength(1000);
});

test('the size is bounded before anything else is looked at', () => {
  expect(() => parseJson('[1,2]', { what, maxBytes: 4 })).toThrow('longer than 4 bytes');
  expect(parseJson('[1,2]', { what, maxBytes: 5 })).toEqual([1, 2]);
});

test('an error names what was read and where, and quotes nothing of it', () => {
  const read = () => parseJson('{\n"token": canary-canary-canary }', { what });
  expect(read).toThrow(`${what} is not valid JSON`);
  try {
    read();
  } catch (error) {
    expect(inspect(error, { depth: null, showHidden: true }).replace(error instanceof Error ? (error.stack ?? '') : '', '')).not.toContain(
      'canary',
    );
    expect(String(error)).not.toContain('canary');
  }
});

test('a statement with 100,000 subjects is read in well under a second', () => {
  const subject = Array.from({ length: 100_000 }, (_, n) => ({
    name: `folder/artifact-${n}.tar.gz`,
    digest: { sha256: 'ab'.repeat(32), sha512: 'cd'.repeat(32) },
  }));
  const bytes = Buffer.from(JSON.stringify({ subject }));
  expect(bytes.length).toBeGreaterThan(20_000_000);
  parseJson(bytes, { what });
});
