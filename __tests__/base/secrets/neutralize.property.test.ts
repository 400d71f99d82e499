import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { neutralizeCommands, neutralizeForTerminal, neutralizeLine } from '../../../src/base/secrets/neutralize.ts';
import { checkProperty } from '../../support/check-property.ts';

const ACTIVE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const TEXT = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', '\n', '\t', '\r', '\u001b[2J', '\u202e', '\u200b', '\u2028', '\ud800', '\u{e0041}', '\\u{1b}') }),
);
/** What commands of CI runners are made of. */
const SCRAPS = fc.string({
  unit: fc.constantFrom(
    '::',
    ':',
    '#',
    '##',
    '[',
    ']',
    'vso',
    'teamcity',
    'a',
    ' ',
    '\t',
    '\n',
    '\r',
    '\v',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\u3000',
  ),
  maxLength: 12,
});

test('nothing that a terminal acts on or a reader cannot see is left but line feeds and tabs', () =>
  checkProperty(
    fc.property(TEXT, (text) => {
      expect(neutralizeForTerminal(text).replace(/[\n\t]/g, '')).not.toMatch(ACTIVE);
      expect(neutralizeLine(text)).not.toMatch(ACTIVE);
    }),
    1_000,
  ));

test('harmless text stays as it is, and what was made harmless is', () =>
  checkProperty(
    fc.property(TEXT, (text) => {
      const harmless = neutralizeForTerminal(text);
      expect(neutralizeForTerminal(harmless)).toBe(harmless);
      if (!ACTIVE.test(text.replace(/[\n\t]/g, ''))) expect(harmless).toBe(text);
    }),
    1_000,
  ));

/** White space as .NET trims it, in which the runner of GitHub is written (`char.IsWhiteSpace`). */
const TRIMMED = /^[\t-\r\u0085\p{Zs}\u2028\u2029]*/u;

test('no line of it is a command of a CI runner', () =>
  checkProperty(
    fc.property(fc.oneof(SCRAPS, TEXT), (text) => {
      const lines = neutralizeCommands(text).split(/\r\n|\r|\n/);
      expect(lines.filter((line) => line.replace(TRIMMED, '').startsWith('::'))).toEqual([]);
      expect(lines.filter((line) => /##\w*\[/.test(line))).toEqual([]);
    }),
    2_000,
  ));

test('text without colons at the beginning of a line and without ## stays as it is', () =>
  checkProperty(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/^\s*::/m.test(text) && !text.includes('##'));
      expect(neutralizeCommands(text)).toBe(text);
    }),
  ));
