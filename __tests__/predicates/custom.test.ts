import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { readCustomPredicate } from '../../src/predicates/custom.ts';

const type = 'https://acme.example/review/v1';
const read = (text: string | Uint8Array, of = type) =>
  readCustomPredicate({ type: of, bytes: typeof text === 'string' ? Buffer.from(text) : text, source: 'review.json' });
const thrown = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

test('keeps type and predicate as they are', () => {
  const text = '{"id":"12345678901234567890","n":9007199254740991,"f":1.5e3,"deep":{"\\"1234567890123456789012\\"":[null,true]}}';
  expect(read(text)).toEqual({ type, predicate: JSON.parse(text) });
});

test.each([
  ['letters', 'a'],
  ['what has to be escaped', '\n'],
  ['quotation marks and backslashes', '"\\'],
])('a text of many megabytes of %s is a text', (_, piece) => {
  const predicate = { data: piece.repeat(4 << 20) };
  expect(read(JSON.stringify(predicate)).predicate).toEqual(predicate);
});

test('a number with a fraction or an exponent of many digits is kept as a double has it', () => {
  const text = `{"risk":0.17100000000000001,"small":0.${'0'.repeat(1 << 20)}1,"large":-12345678901234567.5,"power":12345678901234567e3}`;
  expect(read(text).predicate).toEqual(JSON.parse(text));
  expect(() => read('{"n":-9007199254740993}')).toThrow(expect.objectContaining({ code: 'INPUT_PREDICATE_NOT_JSON' }));
});

test.each(['urn:acme:review:1', 'https://in-toto.io/attestation/vulns/v0.2', 'tag:acme.example,2027:review'])('%s is a type', (uri) => {
  expect(read('{}', uri).type).toBe(uri);
});

test.each([
  '',
  'review',
  '/review/v1',
  'https://',
  'https://acme.example/a b',
  'https://acme.example/\u0007',
  `https://x.example/${'a'.repeat(3000)}`,
])('%.40j is no type', (uri) => {
  expect(() => read('{}', uri)).toThrow(expect.objectContaining({ code: 'INPUT_PREDICATE_TYPE', exitCode: 2, hint: expect.any(String) }));
});

test.each([
  ['a stray comma', '{\n  "a": 1,\n}', 'INPUT_PREDICATE_NOT_JSON', /review\.json.*line 3 column 1/],
  ['an end too early', '{\n  "a": {', 'INPUT_PREDICATE_NOT_JSON', /review\.json.*line 2 column 9/],
  ['nothing', '', 'INPUT_PREDICATE_NOT_JSON', /review\.json.*line 1 column 1/],
  ['a key twice', '{"a":1,"a":2}', 'INPUT_PREDICATE_NOT_JSON', /duplicate key/],
  ['absurd depth', `{"a":${'['.repeat(200)}${']'.repeat(200)}}`, 'INPUT_PREDICATE_NOT_JSON', /deeper/],
  ['an integer that would change', '{"n":[12345678901234567890]}', 'INPUT_PREDICATE_NOT_JSON', /as a string/],
  ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'INPUT_PREDICATE_NOT_JSON', /UTF-8/],
  ['a list', '[]', 'INPUT_PREDICATE_NOT_OBJECT', /review\.json/],
  ['a text', '"canary"', 'INPUT_PREDICATE_NOT_OBJECT', /review\.json/],
  ['null', 'null', 'INPUT_PREDICATE_NOT_OBJECT', /review\.json/],
  ['endless bytes', new Uint8Array((40 << 20) + 1), 'INPUT_PREDICATE_TOO_LARGE', /review\.json/],
])('refuses %s and says where', (_, text, code, message) => {
  expect(thrown(() => read(text))).toMatchObject({ code, exitCode: 2, message: expect.stringMatching(message), hint: expect.any(String) });
});

test('what is no JSON may be a secret that was meant for another option', () => {
  expect(
    inspect(
      thrown(() => read('canary-f00dfeed')),
      { depth: null },
    ),
  ).not.toContain('canary');
});
