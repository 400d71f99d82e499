import { expect, test } from '@jest/globals';
import { MAX_UNTRUSTED_STATEMENT } from '../../src/sigstore/limits.ts';
import { parsePredicateType, parseStatement, parseStatementHead, STATEMENT_TYPE } from '../../src/sigstore/statement.ts';

const FILLER = `"${'x'.repeat(MAX_UNTRUSTED_STATEMENT)}"`;
const subject = (name: string) => ({ name, digest: { sha256: 'a'.repeat(64) }, annotations: { 'a]}"': ['[{'] } });
const write = (members: Record<string, string>) =>
  Buffer.from(
    `{${Object.entries(members)
      .map(([name, value]) => `"${name}" : ${value}`)
      .join(' ,\n')}}`,
  );
const STATEMENT = {
  _type: JSON.stringify(STATEMENT_TYPE),
  subject: JSON.stringify(Array.from({ length: 3_000 }, (_, index) => subject(`file ${index} é "\\`))),
  predicateType: '"https://example.test/x"',
  predicate: `{"deny":[${FILLER},{"subject":[]}]}`,
};

test.each([
  ['in the usual order', STATEMENT],
  ['with the predicate first', Object.fromEntries(Object.entries(STATEMENT).reverse())],
  ['with a name that is escaped', { ...STATEMENT, predicateType: undefined, 'predicate\\u0054ype': STATEMENT.predicateType }],
])('%s, a large statement is about what the parser reads', (_, { ...members }) => {
  const bytes = write(Object.fromEntries(Object.entries(members).filter((member): member is [string, string] => member[1] !== undefined)));
  const { predicate, ...head } = parseStatement(bytes);
  expect(predicate).toBeDefined();
  expect(parseStatementHead(bytes)).toEqual(head);
  expect(parsePredicateType(bytes)).toBe(head.predicateType);
  expect(parseStatementHead(bytes, 1_000).subjects).toEqual(head.subjects.slice(0, 1_000));
});

test.each([
  ['no object', Buffer.from(`[${FILLER}]`)],
  ['no subject', write({ ...STATEMENT, subject: '[]' })],
  ['a subject that is none', write({ ...STATEMENT, subject: '[1]' })],
  ['a list that does not end', write({ ...STATEMENT, subject: '[{}' })],
  ['another type', write({ ...STATEMENT, _type: '"other"' })],
  ['a member twice', write({ ...STATEMENT, '\\u005ftype': STATEMENT._type })],
  ['a subject that is too large', write({ ...STATEMENT, subject: `[{"name":${FILLER}}]` })],
  ['deep nesting', write({ ...STATEMENT, predicate: `${'['.repeat(200)}${FILLER}${']'.repeat(200)}` })],
  ['an end too early', write(STATEMENT).subarray(0, -2)],
])('%s is refused before the predicate is read', (_, bytes) => {
  expect(() => parseStatementHead(bytes)).toThrow(expect.objectContaining({ code: 'VERIFICATION_STATEMENT_MALFORMED' }));
  expect(() => parseStatement(bytes)).toThrow(expect.objectContaining({ code: 'VERIFICATION_STATEMENT_MALFORMED' }));
});

test('a statement with a malformed predicate has a head, and is none', () => {
  const bytes = write({ ...STATEMENT, predicate: `{"a":${FILLER},"a":1}` });
  expect(parsePredicateType(bytes)).toBe('https://example.test/x');
  expect(() => parseStatement(bytes)).toThrow('duplicate key');
});
