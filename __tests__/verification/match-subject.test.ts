import { expect, test } from '@jest/globals';
import type { Artifact } from '../../src/verification/artifact.ts';
import { indexSubjects, matchSubject } from '../../src/verification/match-subject.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const A512 = 'a'.repeat(128);
const B512 = 'b'.repeat(128);
const subject = (digest: Record<string, string>, name = 'app') => ({ name, digest });

test.each<[string, Record<string, string>, Artifact, boolean]>([
  ['the same sha256', { sha256: A }, { kind: 'digest', algorithm: 'sha256', digest: A }, true],
  ['another sha256', { sha256: A }, { kind: 'digest', algorithm: 'sha256', digest: B }, false],
  ['one in common is enough', { sha256: A, sha512: A512 }, { kind: 'digest', algorithm: 'sha512', digest: A512 }, true],
  ['one that differs refutes the others', { sha256: A, sha512: B512 }, { kind: 'digests', sha256: A, sha512: A512 }, false],
  ['none in common', { sha256: A }, { kind: 'digest', algorithm: 'sha512', digest: A512 }, false],
  ['sha1 is no evidence', { sha1: 'a'.repeat(40) }, { kind: 'digests', sha256: A }, false],
  ['md5 does not refute', { sha256: A, md5: 'x' }, { kind: 'digest', algorithm: 'sha256', digest: A }, true],
  [
    'bytes',
    {
      sha512:
        'cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e',
    },
    { kind: 'bytes', bytes: Buffer.alloc(0) },
    true,
  ],
  ['nothing asked', { sha256: A }, { kind: 'none' }, false],
])('%s', (_, digest, artifact, matches) => {
  expect(matchSubject([subject({ sha256: '0'.repeat(64) }), subject(digest)], artifact)?.digest).toEqual(matches ? digest : undefined);
});

test('of subjects with the same digest, one that is refuted does not hide the other', () => {
  const subjects = [subject({ sha256: A, sha512: B512 }, 'refuted'), subject({ sha256: A, sha512: A512 }, 'right')];
  expect(matchSubject(subjects, { kind: 'digests', sha256: A, sha512: A512 })?.name).toBe('right');
});

test('nor one before or after it that has no other digest', () => {
  const refuted = subject({ sha256: A, sha512: B512 }, 'refuted');
  const right = subject({ sha256: A }, 'right');
  for (const subjects of [
    [refuted, right],
    [right, refuted],
  ])
    expect(matchSubject(subjects, { kind: 'digests', sha256: A, sha512: A512 })?.name).toBe('right');
});

test('an index over 100,000 subjects answers each question by look-up', () => {
  const digest = (index: number) => index.toString(16).padStart(64, '0');
  const find = indexSubjects(Array.from({ length: 100_000 }, (_, index) => subject({ sha256: digest(index) }, String(index))));
  for (let index = 0; index < 100_000; index += 1000)
    expect(find({ kind: 'digest', algorithm: 'sha256', digest: digest(index) })?.name).toBe(String(index));
  expect(find({ kind: 'digest', algorithm: 'sha256', digest: A })).toBeUndefined();
});
