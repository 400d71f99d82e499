import { expect, test } from '@jest/globals';
import { compileSchema } from '../../../src/policy/parse/predicate-schema.ts';

const compile = (schema: unknown) => compileSchema({ path: 'schema.json', bytes: Buffer.from(JSON.stringify(schema)) });

const DRAFT_7 = 'http://json-schema.org/draft-07/schema#';

test.each([
  ['a pattern that no linear engine takes', { type: 'string', pattern: '(a)\\1' }],
  ['a reference to another file', { $ref: 'other.json' }],
  ['a reference to a server', { $ref: 'https://example.com/schema' }],
  ['another draft', { $schema: 'http://json-schema.org/draft-04/schema#' }],
  ['no schema', 7],
  ['a keyword of the wrong type', { required: 'a' }],
  ['a draft between the two', { $schema: 'https://json-schema.org/draft/2019-09/schema' }],
  ['a draft that only sounds alike', { $schema: 'https://acme.example/2020-12/draft-07' }],
  ['a draft that is no text', { $schema: ['http://json-schema.org/draft-07/schema#'] }],
  ['an answer that comes later', { $async: true, type: 'object', required: ['approved'] }],
  ['no answer that comes later, but the word', { $async: false }],
  ['an answer that comes later, of draft 7', { $schema: DRAFT_7, $async: true }],
  ['such an answer of a part', { properties: { approved: { $async: true, const: true } } }],
  ['such an answer of a definition', { $ref: '#/$defs/a', $defs: { a: { $async: true } } }],
  ['such an answer of a definition that nothing refers to', { $defs: { a: { allOf: [{ $async: true }] } } }],
  ['a misspelt keyword', { requird: ['approved'] }],
  ['a misspelt keyword of a part', { properties: { approved: { cons: true } } }],
  ['a misspelt keyword of a definition', { $defs: { a: { typ: 'object' } } }],
  ['a misspelt keyword beside a reference', { $ref: '#/$defs/a', requird: ['a'], $defs: { a: {} } }],
  ['a keyword of OpenAPI', { properties: { approved: { type: 'boolean', nullable: true } } }],
  ['a keyword of a newer draft', { $schema: DRAFT_7, unevaluatedProperties: false }],
  ['a keyword of a newer draft, for lists', { $schema: DRAFT_7, prefixItems: [{ const: 1 }] }],
  ['a keyword of an older draft', { id: 'a' }],
  ['a list of items, which 2020-12 calls prefixItems', { items: [{ const: 1 }] }],
  ['a condition without consequence', { if: { required: ['a'] } }],
  ['a consequence without condition', { else: { required: ['a'] } }],
  ['a keyword of the draft between the two', { $recursiveRef: '#' }],
  ['a format of OpenAPI, which allows everything', { format: 'password' }],
  ['a format of no draft, which takes quadratic time', { format: 'url' }],
  ['a pattern that is too large', { pattern: '(.{0,1000})'.repeat(370) }],
  ['a format of a definition that nothing refers to', { definitions: { a: { items: { format: 'e-mail' } } } }],
  ['a misspelt format', { properties: { at: { format: 'datetime' } } }],
  ['a reference to itself alone', { $ref: '#' }],
  ['a reference to itself among others', { allOf: [{ type: 'object' }, { $ref: '#' }] }],
  ['a reference to itself for all but texts', { anyOf: [{ type: 'string' }, { $ref: '#' }] }],
  ['two references to each other', { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } }],
  ['a reference to itself, of draft 7', { $schema: DRAFT_7, $ref: '#' }],
  ['a reference to nothing', { $ref: '#/$defs/none' }],
])('is no schema that can be used: %s', (_, schema) => {
  expect(() => compile(schema)).toThrow(expect.objectContaining({ code: 'INPUT_POLICY_SCHEMA' }));
});

test('the reason is told', () => {
  const reason = (schema: unknown) => {
    try {
      compile(schema);
    } catch (error) {
      return (error as Error).message;
    }
    return undefined;
  };
  expect(reason({ requird: [] })).toBe('The JSON schema schema.json cannot be used: unknown keyword: "requird".');
  expect(reason({ format: 'datetime' })).toMatch(/unknown format "datetime"/);
  expect(reason({ $async: true })).toMatch(/\$async/);
  expect(reason({ $ref: '#' })).toMatch(/refers to itself without end/);
  expect(reason({ $schema: 'https://json-schema.org/draft/2019-09/schema' })).toMatch(/2019-09/);
});

test.each<[string, object, unknown, unknown]>([
  ['2020-12 without a word', { prefixItems: [{ const: 1 }], items: false }, [1], [2]],
  ['a newer keyword, without a word', { properties: { a: {} }, unevaluatedProperties: false }, { a: 1 }, { b: 1 }],
  ['draft 7 where it is named', { $schema: DRAFT_7, items: [{ const: 1 }], additionalItems: false }, [1], [1, 2]],
  ['draft 7 without its #', { $schema: 'https://json-schema.org/draft-07/schema', items: [{ const: 1 }] }, [1], [2]],
  ['what is required and only inherited', { required: ['constructor'] }, { constructor: 1 }, {}],
  ['another that is only inherited', { required: ['toString', 'hasOwnProperty'] }, { toString: 1, hasOwnProperty: 1 }, { toString: 1 }],
  ['what depends on what is there', { dependentRequired: { a: ['valueOf'] } }, { a: 1, valueOf: 1 }, { a: 1 }],
  ['a property of an inherited name', { properties: { toString: { const: 1 } }, additionalProperties: false }, {}, { valueOf: 1 }],
  ['a value that would be compared by its own method', { not: { const: { a: 1 } } }, { a: 2 }, { a: 1 }],
  [
    'a reference to itself for each level',
    { properties: { next: { $ref: '#' } }, required: ['a'] },
    { a: 1, next: { a: 2 } },
    { a: 1, next: {} },
  ],
  ['an anchor', { $ref: '#here', $defs: { a: { $anchor: 'here', type: 'object' } } }, {}, 1],
  [
    'properties that are called like keywords',
    { properties: { requird: { const: 1 }, format: { const: 'x' } } },
    { requird: 1 },
    { requird: 2 },
  ],
  ['values that are called like keywords', { const: { requird: 1, nullable: true } }, { requird: 1, nullable: true }, {}],
  ['union types and parts without a type', { properties: { a: { type: ['string', 'null'] } } }, { a: null }, { a: 1 }],
  ['choices of what is required', { anyOf: [{ required: ['a'] }, { required: ['b'] }] }, { b: 1 }, {}],
  ['notes', { title: 'a', description: 'b', $comment: 'c', examples: [1], default: 2, deprecated: true, type: 'object' }, {}, []],
  ['a format', { properties: { at: { type: 'string', format: 'date-time' } } }, { at: '2026-02-01T00:00:00Z' }, { at: 'x' }],
])('fits and does not: %s', (_, schema, fitting, other) => {
  const fits = compile(schema);
  expect(fits(fitting)).toBeUndefined();
  expect(fits(other)).toEqual(expect.any(String));
});

test.each(['valueOf', 'toString', 'constructor', 'hasOwnProperty', 'length'])(
  'a document with a member %s is judged, and no bug',
  (name) => {
    for (const value of [1, {}, [], 'x', null]) {
      const document = JSON.parse(`{"${name}":${JSON.stringify(value)}}`);
      expect(compile({ const: { a: 1 } })(document)).toEqual(expect.any(String));
      expect(compile({ enum: [{ a: 1 }, [2]] })(document)).toEqual(expect.any(String));
      expect(compile({ const: document })(document)).toBeUndefined();
      expect(compile({ type: 'object', maxProperties: 0 })(document)).toEqual(expect.any(String));
    }
  },
);

test('says what does not fit', () => {
  const fits = compile({ type: 'object', required: ['approved'], properties: { approved: { const: true } } });
  expect(fits({ approved: true })).toBeUndefined();
  expect(fits({ approved: false })).toContain('approved');
  expect(fits({})).toContain('approved');
});

test('both drafts are read, and no pattern makes a text run for ever', () => {
  for (const $schema of ['http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2020-12/schema']) {
    const fits = compile({ $schema, type: 'string', pattern: '^(a+)+$' });
    expect(fits('aaa')).toBeUndefined();
    expect(fits(`${'a'.repeat(50_000)}!`)).toContain('must match pattern');
  }
});

test('values that have to differ are compared in time that grows with their number', () => {
  const fits = compile({ type: 'array', uniqueItems: true });
  let reads = 0;
  const item = (at: number) => ({
    a: { b: 'x'.repeat(20) },
    get at() {
      reads++;
      return at;
    },
  });
  const items = Array.from({ length: 2_000 }, (_, at) => item(at));
  expect(fits(items)).toBeUndefined();
  // Compared each with each, every one is read two thousand times.
  expect(reads).toBeLessThanOrEqual(5 * items.length);
  expect(fits([...items, { at: 1_999, a: { b: 'x'.repeat(20) } }])).toContain('must not have duplicate elements');
  expect(fits([1, '1', [1], { 1: 1 }, null, true, 'true'])).toBeUndefined();
  expect(compile({ uniqueItems: false })([1, 1])).toBeUndefined();
  expect(compile({ uniqueItems: true })('text')).toBeUndefined();
});
