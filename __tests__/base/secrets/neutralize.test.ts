import { expect, test } from '@jest/globals';
import { neutralizeCommands, neutralizeForTerminal, neutralizeLine } from '../../../src/base/secrets/neutralize.ts';

test.each([
  ['an escape sequence', '\u001b[31mred', '\\u{1b}[31mred'],
  ['a C1 control sequence', '\u009b31m', '\\u{9b}31m'],
  ['a carriage return', 'good\rbad', 'good\\u{d}bad'],
  ['a right-to-left override', 'a\u202egpj.exe', 'a\\u{202e}gpj.exe'],
  ['an isolate', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
  ['a zero-width space', 'pay\u200bpal', 'pay\\u{200b}pal'],
  ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
  ['an invisible tag', 'a\u{e0041}', 'a\\u{e0041}'],
  ['a lone surrogate', 'a\ud800b', 'a\\u{d800}b'],
  ['a bell and a delete', '\u0007\u007f', '\\u{7}\\u{7f}'],
  ['nothing', 'Grüße, 日本語 😀\n\tx', 'Grüße, 日本語 😀\n\tx'],
])('makes %s visible', (_, text, shown) => {
  expect(neutralizeForTerminal(text)).toBe(shown);
});

test('many empty lines cost no more than their number', () => {
  neutralizeCommands(`${'\n'.repeat(200_000)}x`);
});

test.each([
  ['at the begin of a line', 'a\n::warning::b', 'a\n\\u{3a}:warning::b'],
  ['behind empty lines and blanks', '\n\n \t::warning::b', '\n\n \t\\u{3a}:warning::b'],
  ['behind a carriage return', 'a\r::warning::b', 'a\r\\u{3a}:warning::b'],
  ['behind a wide blank', '\u3000::warning::b', '\u3000\\u{3a}:warning::b'],
  ['within a line', 'a ##[warning]b', 'a \\u{23}#[warning]b'],
])('a command %s is none any more', (_, text, shown) => {
  expect(neutralizeCommands(text)).toBe(shown);
});

test('a line stays one', () => {
  expect(neutralizeLine('a\nb\tc\u001b')).toBe('a\\nb c\\u{1b}');
});
