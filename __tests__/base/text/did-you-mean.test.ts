import { expect, test } from '@jest/globals';
import { neutralizeCommands } from '../../../src/base/secrets/neutralize.ts';
import { suggestWord } from '../../../src/base/text/did-you-mean.ts';

test.each([
  ['atest', 'attest'],
  ['attset', 'attest'],
  ['verfy', 'verify'],
  ['xyzzy', undefined],
  ['', undefined],
  ['a'.repeat(100_000), undefined],
])('%s', (written, expected) => {
  expect(suggestWord(written, ['attest', 'sign', 'verify'])).toBe(expected);
});

test.each([
  ['::error::x', '\\u{3a}:error::x'],
  ['a\n \t::stop-commands::x', 'a\n \t\\u{3a}:stop-commands::x'],
  ['a ::error::x', 'a ::error::x'],
  ['x ##[add-path]y ##vso[z] ###[w]', 'x \\u{23}#[add-path]y \\u{23}#vso[z] #\\u{23}#[w]'],
  ['std::string #1 ## title', 'std::string #1 ## title'],
])('no runner finds a command in %j', (text, expected) => {
  expect(neutralizeCommands(text)).toBe(expected);
});
