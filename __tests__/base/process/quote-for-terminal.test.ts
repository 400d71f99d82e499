import { expect, test } from '@jest/globals';
import { quoteForShell, quoteForTerminal } from '../../../src/base/process/quote-for-shell.ts';

test.each(['plain', "it's", 'a b', '$HOME', ''])('outside Windows, %j is quoted as for a POSIX shell', (text) => {
  expect(quoteForTerminal(text, 'linux')).toBe(quoteForShell(text));
});

test.each([
  ['plain-1.0.tgz', 'plain-1.0.tgz'],
  ['C:\\out dir\\a.json', "'C:\\out dir\\a.json'"],
  ["it's", "'it''s'"],
  // PowerShell ends a quoted text at each of these quotes too.
  ['a\u2018b\u2019c\u201ad\u201be', "'a\u2018\u2018b\u2019\u2019c\u201a\u201ad\u201b\u201be'"],
  ['$(whoami); `n', "'$(whoami); `n'"],
  ['', "''"],
  // PowerShell would make a list, a splat, and two arguments of these.
  ['a,b', "'a,b'"],
  ['@types', "'@types'"],
  ['--bundle-dir=out.d', "'--bundle-dir=out.d'"],
  ['--bundle-dir=out', '--bundle-dir=out'],
  ['https://example.com/a', 'https://example.com/a'],
])('on Windows, %j is quoted for PowerShell', (text, quoted) => {
  expect(quoteForTerminal(text, 'win32')).toBe(quoted);
});
