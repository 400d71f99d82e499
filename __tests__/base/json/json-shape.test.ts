import { describe, expect, test } from '@jest/globals';
import {
  readArray,
  readBase64,
  readBoolean,
  readInt64,
  readInteger,
  readMessage,
  readObject,
  readOneOf,
  readOptionalArray,
  readOptionalBase64,
  readOptionalBoolean,
  readOptionalInt64,
  readOptionalMessage,
  readOptionalObject,
  readOptionalString,
  readOptionalTimestamp,
  readString,
  readStringMap,
  readTimestamp,
  refuseUnknown,
} from '../../../src/base/json/json-shape.ts';

const where = 'entries[0].value';

test.each([
  ['object', readObject, [null, [], 'x', 1, undefined]],
  ['string', readString, [null, 1, {}, undefined]],
  ['boolean', readBoolean, ['true', 0, null]],
  ['integer', readInteger, [1.5, '1', 2 ** 53, Number.NaN, null]],
  ['array', (value: unknown, place: string) => readArray(value, place, 2), [{}, 'ab', null, [1, 2, 3]]],
  [
    'base64',
    (value: unknown, place: string) => readBase64(value, place, 4),
    ['YQ', 'YQ=', 'Y Q==', 'YR==', 'YQ==\n', '_-8=', 'YWFhYWE=', 'YWFhYWFhYWE=', 7, null],
  ],
  ['int64', readInt64, ['', '01', '+1', '1.0', '1e3', '-0', ' 1', 1.5, 2 ** 53, '9223372036854775808', '-9223372036854775809', null, true]],
  [
    'timestamp',
    readTimestamp,
    [
      '2026-02-30T00:00:00Z',
      '2026-01-01T24:00:00Z',
      '2026-01-01T00:00:60Z',
      '2026-01-01',
      '2026-01-01T00:00:00',
      '2026-01-01T00:00:00+24:00',
      '2026-01-01T00:00:00.Z',
      0,
      null,
    ],
  ],
  ['choice', (value: unknown, place: string) => readOneOf(value, place, ['A', 'B']), ['C', 'a', '', null, 0]],
  ['string map', (value: unknown, place: string) => readStringMap(value, place, 1), [{ a: 1 }, { a: 'x', b: 'y' }, [], null]],
])('what is no %s is refused, naming the place', (_, read, values) => {
  for (const value of values) {
    expect(() => read(value, where)).toThrow(
      expect.objectContaining({ name: 'JsonError', reason: 'shape', message: expect.stringContaining(where) }),
    );
  }
});

test('an absent value is missing, not of a wrong type', () => {
  for (const read of [readObject, readString, readBoolean, readInteger, readInt64, readTimestamp])
    expect(() => read(undefined, where)).toThrow(`${where} is missing`);
  expect(() => readString(1, where)).toThrow(`${where} is not a string`);
});

test('values come out in the type they are known by', () => {
  expect(readObject({ a: 1 }, where)).toEqual({ a: 1 });
  expect(readString('', where)).toBe('');
  expect(() => readString('abc', where, 2)).toThrow('longer than 2 characters');
  expect(readBoolean(false, where)).toBe(false);
  expect(readInteger(-3, where)).toBe(-3);
  expect(readArray([1, 2], where, 2)).toEqual([1, 2]);
  expect(readBase64('YWFhYQ==', where, 4).toString()).toBe('aaaa');
  expect(readBase64('', where, 4)).toHaveLength(0);
  expect(readBase64('+/8=', where, 4)).toEqual(Buffer.from([0xfb, 0xff]));
  expect(readOneOf('B', where, ['A', 'B'])).toBe('B');
  expect(readStringMap({ a: 'x' }, where, 1)).toEqual({ a: 'x' });
});

test.each([
  ['9223372036854775807', 2n ** 63n - 1n],
  ['-9223372036854775808', -(2n ** 63n)],
  ['0', 0n],
  [12, 12n],
])('reads the 64-bit integer %p', (value, integer) => {
  expect(readInt64(value, where)).toBe(integer);
});

test.each([
  ['2026-02-28T23:59:59Z', '2026-02-28T23:59:59.000Z'],
  ['2026-01-01T00:00:00.123456789Z', '2026-01-01T00:00:00.123Z'],
  ['2026-01-01T00:00:00.5z', '2026-01-01T00:00:00.500Z'],
  ['2026-01-01t01:30:00+01:30', '2026-01-01T00:00:00.000Z'],
  ['2025-12-31T23:00:00-01:00', '2026-01-01T00:00:00.000Z'],
])('reads the time %s', (text, iso) => {
  expect(readTimestamp(text, where).toISOString()).toBe(iso);
});

test.each([undefined, null])('%p is absent to the optional readers, and a wrong type is still wrong', (absent) => {
  for (const read of [readOptionalObject, readOptionalString, readOptionalBoolean, readOptionalInt64, readOptionalTimestamp]) {
    expect(read(absent, where)).toBeUndefined();
    expect(() => read([], where)).toThrow(where);
  }
  expect(readOptionalBase64(absent, where, 1)).toBeUndefined();
  expect(readOptionalArray(absent, where, 1)).toEqual([]);
  expect(() => readOptionalArray('x', where, 1)).toThrow(where);
});

test('unknown fields are refused where the caller says so, and quoted where they look like a name', () => {
  expect(() => refuseUnknown({ a: 1 }, ['a', 'b'], where)).not.toThrow();
  expect(() => refuseUnknown({ a: 1, c_d: 2 }, ['a', 'b'], where)).toThrow(`${where} has the unknown field c_d; the known fields are a, b`);
  for (const name of ['a b', '\u001b[2J', '\u202etxt', 'x'.repeat(65), ''])
    expect(() => refuseUnknown({ [name]: 2 }, ['a', 'b'], where)).toThrow(`${where} has an unknown field; the known fields are a, b`);
});

test.each([undefined, null])('%p is told as missing where a value is needed', (absent) => {
  for (const read of [readObject, readString, readInt64, readTimestamp]) expect(() => read(absent, where)).toThrow(`${where} is missing`);
  expect(() => readOneOf(absent, where, ['a'])).toThrow(`${where} is missing`);
});

describe('a protobuf message', () => {
  const FIELDS = ['mediaType', 'rfc3161Timestamps', 'x509CertificateChain', 'tlogs'];

  test('has its fields under their JSON names, in whichever spelling', () => {
    const message = { mediaType: 1, rfc3161Timestamps: 2, x509CertificateChain: 3, tlogs: 4 };
    expect(readMessage(message, where, FIELDS)).toEqual(message);
    const proto = { media_type: 1, rfc3161_timestamps: 2, x509_certificate_chain: 3, tlogs: 4 };
    expect(readMessage(proto, where, FIELDS)).toEqual(message);
    expect(readMessage({}, where, FIELDS)).toEqual({});
    expect(readOptionalMessage(null, where, FIELDS)).toBeUndefined();
  });

  test.each([
    [{ mediaType: 1, media_type: 1 }, 'has the field mediaType twice, in both of its spellings'],
    [{ media_type: null, mediaType: 1 }, 'has the field mediaType twice, in both of its spellings'],
    [{ media_Type: 1 }, 'has the unknown field media_Type'],
    [{ mediatype: 1 }, 'has the unknown field mediatype'],
    [{ _tlogs: 1 }, 'has the unknown field _tlogs'],
    [[], 'is not an object'],
    [undefined, 'is missing'],
  ])('%j is refused', (value, message) => {
    expect(() => readMessage(value, where, FIELDS)).toThrow(`${where} ${message}`);
  });
});
