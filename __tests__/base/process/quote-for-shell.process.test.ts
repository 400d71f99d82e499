import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quoteForShell } from '../../../src/base/process/quote-for-shell.ts';
import { checkProperty } from '../../support/check-property.ts';

const posix = process.platform === 'win32' ? test.skip : test;

/** What no argument of a program can hold: NUL, and text that is not Unicode. */
const WORD = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        "'",
        '"',
        '\\',
        '$',
        '`',
        '!',
        ' ',
        '\n',
        '\t',
        '*',
        '~',
        '#',
        '=',
        '-',
        'a',
        ';',
        '&',
        '(',
        '^',
        '{',
        ',',
        '}',
      ),
    }),
  )
  .filter((word) => word.isWellFormed() && !word.includes('\0'));

// Many words for one shell: starting it is what takes time.
posix('a shell takes any words as they were before they were quoted', () =>
  checkProperty(
    fc.property(fc.array(WORD, { minLength: 60, maxLength: 120 }), (words) => {
      const script = `printf '%s\\0' ${words.map(quoteForShell).join(' ')}`;
      const printed = execFileSync('sh', ['-c', script], { env: { PATH: process.env.PATH, a: 'canary' }, cwd: import.meta.dirname });
      expect(printed.toString().split('\0').slice(0, -1)).toEqual(words);
    }),
    10,
  ),
);
