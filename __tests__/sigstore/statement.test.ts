import { describe, expect, test } from '@jest/globals';
import { buildStatement, parseStatement } from '../../src/sigstore/statement.ts';

const SHA256 = 'a'.repeat(64);
const parts = {
  subjects: [{ name: 'app', digest: { sha512: 'b'.repeat(128), sha256: SHA256 }, path: '/secret/app', size: 4 }],
  predicateType: 'https://example.test/p',
  predicate: { b: 1, a: [2] },
};

test('a statement of version 1, member by member; paths and sizes stay out', () => {
  expect(buildStatement(parts).toString()).toBe(
    `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"app","digest":{"sha256":"${SHA256}","sha512":"${'b'.repeat(128)}"}}],"predicateType":"https://example.test/p","predicate":{"b":1,"a":[2]}}`,
  );
});

test('what is built is read again', () => {
  expect(parseStatement(buildStatement(parts))).toEqual({
    type: 'https://in-toto.io/Statement/v1',
    subjects: [{ name: 'app', digest: parts.subjects[0]?.digest }],
    predicateType: parts.predicateType,
    predicate: parts.predicate,
  });
});

test('100,000 subjects come back as they were', () => {
  const subjects = Array.from({ length: 100_000 }, (_, index) => ({
    name: `file-${index}`,
    digest: { sha256: index.toString(16).padStart(64, '0') },
  }));
  const read = parseStatement(buildStatement({ ...parts, subjects })).subjects;
  // As texts: the matcher takes some twenty times as long as what is tested.
  expect(JSON.stringify(read) === JSON.stringify(subjects)).toBe(true);
});

const json = (change: object): Buffer => Buffer.from(JSON.stringify({ ...JSON.parse(buildStatement(parts).toString()), ...change }));

describe('reads', () => {
  test.each([
    ['version 0.1', { _type: 'https://in-toto.io/Statement/v0.1' }],
    ['fields it does not know, as the specification asks', { more: 1 }],
    ['no predicate', { predicate: undefined }],
    ['a subject without name', { subject: [{ digest: { sha256: SHA256 } }] }],
    ['digests of other algorithms', { subject: [{ name: 'x', digest: { gitCommit: 'ABC' } }] }],
    ['the same name for two platforms', { subject: [SHA256, 'b'.repeat(64)].map((sha256) => ({ name: 'image', digest: { sha256 } })) }],
  ])('%s', (_, change) => {
    expect(() => parseStatement(json(change))).not.toThrow();
  });
});

describe('refuses', () => {
  test.each([
    ['another type', { _type: 'https://in-toto.io/Statement/v2' }],
    ['no type', { _type: undefined }],
    ['no predicate type', { predicateType: '' }],
    ['no subject', { subject: [] }],
    ['a subject that is none', { subject: ['x'] }],
    ['a subject without digest', { subject: [{ name: 'x', digest: {} }] }],
    ['a digest that is no text', { subject: [{ name: 'x', digest: { sha256: 1 } }] }],
    ['a digest in upper case', { subject: [{ name: 'x', digest: { sha256: 'A'.repeat(64) } }] }],
    ['a digest of another length', { subject: [{ name: 'x', digest: { sha256: 'a'.repeat(63) } }] }],
    ['a predicate that is a list', { predicate: [] }],
  ])('%s', (_, change) => {
    expect(() => parseStatement(json(change))).toThrow(expect.objectContaining({ code: 'VERIFICATION_STATEMENT_MALFORMED' }));
  });
});
