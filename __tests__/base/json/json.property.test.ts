import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalizeJson } from '../../../src/base/json/canonical-json.ts';
import { hasInexactInteger, JsonError, parseJson } from '../../../src/base/json/json.ts';
import { checkProperty } from '../../support/check-property.ts';

const what = 'the document';
const read = (text: string | Uint8Array) => parseJson(text, { what });

/** What reading came to: the value, or the reason of a `JsonError`; anything else that is thrown is a fault. */
function outcomeOf(text: string | Uint8Array): { value: unknown } | { reason: string; message: string } {
  try {
    return { value: read(text) };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { reason: error.reason, message: error.message };
  }
}

const VALUE = fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('__proto__'));
/** What JSON is made of, in any order. */
const SCRAPS = fc
  .array(
    fc.oneof(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '\\u', 'd800', 'true', 'null', '-', '1', '0', '.', 'e', ' ', '\n', '"a":1'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

test('whatever JSON.stringify writes is read as JSON.parse reads it, as text and as bytes', () =>
  checkProperty(
    fc.property(VALUE, fc.constantFrom(undefined, 1, '\t'), (value, space) => {
      const text = JSON.stringify(value, undefined, space);
      expect(read(text)).toEqual(JSON.parse(text));
      expect(read(Buffer.from(text))).toEqual(JSON.parse(text));
    }),
  ));

test('any text is read as JSON.parse reads it or refused with a reason, and is not quoted', () =>
  checkProperty(
    fc.property(fc.oneof(SCRAPS, fc.string({ unit: 'binary' })), (text) => {
      const outcome = outcomeOf(text);
      if ('value' in outcome) expect(outcome.value).toEqual(JSON.parse(text));
      else if (text.trim().length > 6) expect(outcome.message).not.toContain(text.trim());
    }),
    1_000,
  ));

test('any bytes are read or refused with a reason', () =>
  checkProperty(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const outcome = outcomeOf(bytes);
      if ('value' in outcome) expect(outcome.value).toEqual(JSON.parse(new TextDecoder().decode(bytes)));
    }),
    500,
  ));

test('a key that stands twice in one object is refused wherever it stands and however it is escaped', () =>
  checkProperty(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      VALUE,
      (keys, which, where, isEscaped, around) => {
        fc.pre(!keys.includes('__proto__'));
        const key = keys[which % keys.length] ?? '';
        const escapeAll = (text: string) => `"${[...text].flatMap((character) => character.split('').map(toEscape)).join('')}"`;
        const members = keys.map((name) => `${JSON.stringify(name)}:1`);
        expect(outcomeOf(`[${JSON.stringify(around)},{${members.join(',')}}]`)).toHaveProperty('value');
        members.splice(where % (members.length + 1), 0, `${isEscaped ? escapeAll(key) : JSON.stringify(key)}:2`);
        expect(outcomeOf(`[${JSON.stringify(around)},{${members.join(',')}}]`)).toMatchObject({ reason: 'duplicate-key' });
      },
    ),
  ));

const toEscape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

test('levels are counted as they are, and one too many is refused', () =>
  checkProperty(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), fc.string(), (levels, inside) => {
      const text = levels.reduceRight((within, isList) => (isList ? `[${within}]` : `{"[":${within}}`), JSON.stringify(inside));
      expect(parseJson(text, { what, maxDepth: levels.length })).toEqual(JSON.parse(text));
      expect(() => parseJson(text, { what, maxDepth: levels.length - 1 })).toThrow(expect.objectContaining({ reason: 'too-deep' }));
    }),
  ));

test('an integer is inexact where a double is another number', () =>
  checkProperty(
    fc.property(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.string(), (integer, text) => {
      const isInexact = BigInt(Number(integer)) !== integer;
      expect(hasInexactInteger(`{${JSON.stringify(text)}:[${integer}]}`)).toBe(isInexact);
      expect(hasInexactInteger(JSON.stringify([text, `${integer}`]))).toBe(false);
    }),
    500,
  ));

test('the canonical form says the same, does not depend on the order of members, and is its own canonical form', () =>
  checkProperty(
    fc.property(VALUE, (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      const canonical = canonicalizeJson(plain);
      expect(read(canonical)).toEqual(plain);
      expect(canonicalizeJson(read(canonical))).toBe(canonical);
      expect(canonicalizeJson(turnAround(plain))).toBe(canonical);
    }),
  ));

const turnAround = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turnAround);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turnAround(member)]),
  );
};
