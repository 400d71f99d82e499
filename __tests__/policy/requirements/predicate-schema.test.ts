import { expect, test } from '@jest/globals';
import { compileSchema } from '../../../src/policy/requirements/predicate.ts';

const compile = (schema: unknown) => compileSchema({ path: 'schema.json', bytes: Buffer.from(JSON.stringify(schema)) });

test.each([
  ['a pattern that no linear engine takes', { type: 'string', pattern: '(a)\\1' }],
  ['a reference to another file', { $ref: 'other.json' }],
  ['a reference to a server', { $ref: 'https://example.com/schema' }],
  ['another draft', { $schema: 'http://json-schema.org/draft-04/schema#' }],
  ['no schema', 7],
  ['a keyword of the wrong type', { required: 'a' }],
])('is no schema that can be used: %s', (_, schema) => {
  expect(() => compile(schema)).toThrow(expect.objectContaining({ code: 'INPUT_POLICY_SCHEMA' }));
});

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
  const items = Array.from({ length: 60_000 }, (_, at) => ({ a: { b: 'x'.repeat(20) }, at }));
  // Compared each with each, it takes minutes.
  expect(fits(items.slice(0, 100))).toBeUndefined();
  expect(fits([...items, { at: 59_999, a: { b: 'x'.repeat(20) } }])).toContain('must not have duplicate elements');
  expect(fits([1, '1', [1], { 1: 1 }, null, true, 'true'])).toBeUndefined();
  expect(compile({ uniqueItems: false })([1, 1])).toBeUndefined();
  expect(compile({ uniqueItems: true })('text')).toBeUndefined();
});
