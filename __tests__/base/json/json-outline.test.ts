import { expect, test } from '@jest/globals';
import { parseJson } from '../../../src/base/json/json.ts';
import { parseJsonOutline } from '../../../src/base/json/json-outline.ts';
import { readBase64, readObject, readString } from '../../../src/base/json/json-shape.ts';
import { LongText } from '../../../src/base/json/long-text.ts';

const bounds = { what: 'it', maxOutline: 5_000, maxValues: 100 };
const outline = (text: string) => parseJsonOutline(Buffer.from(text), bounds);
const spell = (value: unknown): unknown =>
  value instanceof LongText
    ? String(value)
    : Array.isArray(value)
      ? value.map(spell)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, spell(member)]))
        : value;

const LONG = 'QUJD'.repeat(2_000);

test.each([
  ['long texts', JSON.stringify({ a: LONG, b: [LONG, { c: `${LONG}QQ==` }], d: 'short' })],
  ['a long text alone', JSON.stringify(LONG)],
  ['texts that are no base64', JSON.stringify([`${'x'.repeat(1_500)}-`, `${'x'.repeat(1_500)}"\\`, 'é'.repeat(600)])],
  ['a long name', JSON.stringify({ [LONG.slice(0, 2_000)]: LONG })],
  ['escapes before a long text', `["\\\\", "\\"", "${LONG}", "\\u0041"]`],
  ['white space', `{ "a" : "${LONG}" ,\n"b" : 1 }`],
])('%s: the same as from the parser', (_, text) => {
  expect(spell(outline(text))).toEqual(parseJson(text, { what: 'it' }));
});

test.each([
  ['a value after a long text', `"${LONG}" 1`],
  ['a long text that does not end', `["${LONG}`],
  ['two texts beside each other', `["${LONG}""${LONG}"]`],
  ['a name twice', `{"a":"${LONG}","a":"${LONG}"}`],
  ['more values than are allowed', `["${LONG}"${',1'.repeat(100)}]`],
  ['more text than is allowed', `["${'-'.repeat(5_000)}"]`],
])('%s is refused', (_, text) => {
  expect(() => outline(text)).toThrow(expect.objectContaining({ name: 'JsonError' }));
});

const longText = (text: string) => readObject(outline(JSON.stringify({ text })), 'it').text;

test.each([1_533, 1_534, 1_535, 65_536 * 3, 65_537])('%i bytes in base64 are read', (size) => {
  const bytes = Buffer.alloc(size, 'some bytes');
  const text = longText(bytes.toString('base64'));
  expect(text).toBeInstanceOf(LongText);
  expect(readBase64(text, 'it', size).equals(bytes)).toBe(true);
  expect(() => readBase64(text, 'it', size - 1)).toThrow('longer than');
  expect(readString(text, 'it')).toBe(bytes.toString('base64'));
});

test.each([
  ['bits that no byte has', `${LONG}QR==`],
  ['no padding', `${LONG}QQ`],
  ['too short', `${LONG}Q`],
])('%s: not canonical', (_, text) => {
  expect(() => readBase64(longText(text), 'it', 10_000)).toThrow('canonical base64');
});

test('a long text is no object', () => {
  expect(() => readObject(longText(LONG), 'it')).toThrow('not an object');
});
