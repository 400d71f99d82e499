import { expect, test } from '@jest/globals';
import { readOneStanza } from '../../../src/packages/debian/debian-fields.ts';

const refuse = (reason: string) => new Error(reason);

test('values have no blanks around them, and blanks in them stay', () => {
  const fields = readOneStanza('Suite: \t stable \t\nLabel:\nDescription: a \t b\n', refuse);
  expect([...fields]).toEqual([
    ['suite', 'stable'],
    ['label', ''],
    ['description', 'a \t b'],
  ]);
});

test('a line with millions of blanks takes one pass', () => {
  const blanks = ' '.repeat(4_000_000);
  expect(readOneStanza(`Suite:${blanks}a${blanks}b${blanks}\n`, refuse).get('suite')).toHaveLength(4_000_002);
  expect(() => readOneStanza(`Suite:${blanks}a\u2028\n`, refuse)).toThrow('line 1 is not a field');
});
