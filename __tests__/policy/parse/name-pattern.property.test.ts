import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileNamePattern } from '../../../src/policy/parse/name-pattern.ts';
import { checkProperty } from '../../support/check-property.ts';

/** Patterns in which every engine reads the same. */
const { pattern: PATTERN } = fc.letrec<{ pattern: string; atom: string }>((tie) => ({
  atom: fc.constantFrom('a', 'b', '.', '/', '\\.', '[ab]', '[^a]'),
  pattern: fc.oneof(
    { maxDepth: 3 },
    tie('atom'),
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => one + other),
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(${one}|${other})`),
    fc.tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}')).map(([inside, times]) => `(?:${inside})${times}`),
  ),
}));
const NAME = fc.string({ unit: fc.constantFrom('a', 'b', '.', '/', 'c'), maxLength: 8 });

test('a pattern matches what it matches as a whole', () =>
  checkProperty(
    fc.asyncProperty(PATTERN, NAME, async (pattern, name) => {
      expect((await compileNamePattern(pattern)).matches(name)).toBe(new RegExp(`^(?:${pattern})$`).test(name));
    }),
    500,
  ));

test('a name whose special characters are escaped matches itself alone', () =>
  checkProperty(
    fc.asyncProperty(fc.string(), fc.string(), async (name, other) => {
      const { matches } = await compileNamePattern(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      expect(matches(name)).toBe(true);
      expect(matches(other)).toBe(name === other);
      expect(matches(`${name}x`) || matches(`x${name}`)).toBe(false);
    }),
  ));

test('any text is a pattern or an error of input, and a pattern answers of any name', () =>
  checkProperty(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (text, name) => {
      const pattern = await compileNamePattern(text).catch((error) => {
        expect(error).toMatchObject({ name: 'ChopmarkError', code: 'INPUT_PATTERN' });
      });
      if (pattern) expect(typeof pattern.matches(name)).toBe('boolean');
    }),
    500,
  ));
