import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchGlob } from '../../src/policy/match-glob.ts';
import { couldMatchName, matchName } from '../../src/policy/match-name.ts';
import { checkProperty } from '../support/check-property.ts';

/** Few characters, so that patterns and texts meet; one that is special to regular expressions, and a line feed. */
const pieces = (...units: string[]) => fc.string({ unit: fc.constantFrom(...units), maxLength: 9 });
const TEXT = pieces('a', 'b', '/', '.', '\n');
const PATTERN = pieces('a', 'b', '/', '.', '\n', '*', '**');

/** The definition, as a regular expression: it backtracks, which texts as short as these allow. */
const toRegExp = (pattern: string) =>
  new RegExp(
    `^${pattern
      .split(/(\*\*|\*)/)
      .map((part) => (part === '**' ? '[^]*' : part === '*' ? '[^/]*' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
      .join('')}$`,
  );

test('a glob matches what its definition matches', () =>
  checkProperty(
    fc.property(PATTERN, TEXT, (pattern, text) => {
      expect(matchGlob(pattern, text)).toBe(toRegExp(pattern).test(text));
    }),
    2_000,
  ));

test('a text without stars matches itself alone', () =>
  checkProperty(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      fc.pre(!one.includes('*'));
      expect(matchGlob(one, one)).toBe(true);
      expect(matchGlob(one, other)).toBe(one === other);
    }),
  ));

test('a text of which any part was replaced by ** still matches', () =>
  checkProperty(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (start, middle, end) => {
      fc.pre(!`${start}${end}`.includes('*'));
      expect(matchGlob(`${start}**${end}`, `${start}${middle}${end}`)).toBe(true);
    }),
  ));

const NAME = pieces('a', 'A', 'é', 'e\u0301', 'e', '\u0301', '/', '\\', '.', 'Σ', 'İ');
const GLOB = pieces('a', 'A', 'é', 'e\u0301', 'e', '\u0301', '/', '.', '*', '**', 'Σ', 'İ');

test('a name in a folder matches what the name alone matches', () =>
  checkProperty(
    fc.property(GLOB, NAME, NAME, (glob, folder, name) => {
      fc.pre(!/[/\\]/.test(name));
      if (matchGlob(glob, name)) expect(matchName([glob], `${folder}/${name}`)).toBe(true);
    }),
    1_000,
  ));

test('nothing that a glob names escapes what is asked of the names that it could mean', () =>
  checkProperty(
    fc.property(GLOB, NAME, (glob, name) => {
      if (matchName([glob], name)) expect(couldMatchName([glob], name)).toBe(true);
    }),
    2_000,
  ));

test('a name escapes no glob by capital letters, by the form of its accents or by dots and slashes', () =>
  checkProperty(
    fc.property(fc.array(fc.constantFrom('a', 'Ab', 'é', '.c', 'd.e'), { minLength: 1, maxLength: 4 }), fc.nat(3), (parts, kind) => {
      const glob = parts.join('/');
      const changed = [glob.toUpperCase(), glob.normalize('NFD'), `./${parts.join('/./')}`, parts.join('//')][kind] ?? '';
      expect(couldMatchName([glob], changed)).toBe(true);
    }),
  ));
