import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseChecksums } from '../../src/subjects/checksums.ts';
import { checkProperty } from '../support/check-property.ts';

const ALGORITHMS = { sha256: 64, sha384: 96, sha512: 128 } as const;
const DIGEST = fc
  .constantFrom(...(Object.keys(ALGORITHMS) as (keyof typeof ALGORITHMS)[]))
  .chain((algorithm) =>
    fc
      .string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: ALGORITHMS[algorithm], maxLength: ALGORITHMS[algorithm] })
      .map((hex) => ({ algorithm, hex })),
  );
/** Names as releases have them, with what checksum files use themselves. */
const NAME = fc
  .string({
    unit: fc.constantFrom('a', 'B', '0', '.', '-', ' ', '(', ')', '=', '*', '\\', '/', 'ü', '€', '#'),
    minLength: 1,
    maxLength: 15,
  })
  .filter((name) => !/^[/\\]|^(\.\/)|^[A-Za-z]:/.test(name) && !name.split(/[/\\]/).includes('..') && name !== '-');

type Line = { algorithm: keyof typeof ALGORITHMS; hex: string; name: string };

/** A line in the ways of the tools that write them: text and binary mode of GNU, `--tag`, and BSD; escaped, GNU begins it with a backslash. */
const WRITERS: readonly ((line: Line) => string)[] = [
  ({ hex, name }) => (name.includes('\\') ? `\\${hex}  ${name.replaceAll('\\', '\\\\')}` : `${hex}  ${name}`),
  ({ hex, name }) => (name.includes('\\') ? `\\${hex.toUpperCase()} *${name.replaceAll('\\', '\\\\')}` : `${hex.toUpperCase()} *${name}`),
  ({ algorithm, hex, name }) =>
    name.includes('\\')
      ? `\\${algorithm.toUpperCase()} (${name.replaceAll('\\', '\\\\')}) = ${hex}`
      : `${algorithm.toUpperCase()} (${name}) = ${hex}`,
];

test('whatever tool wrote a line, its subject has that name and digest, and none is left out', () =>
  checkProperty(
    fc.property(
      fc.array(fc.tuple(DIGEST, NAME, fc.nat(WRITERS.length - 1)), { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n', '\n\n'),
      fc.boolean(),
      (lines, end, isEnded) => {
        const text = lines.map(([digest, name, writer]) => WRITERS[writer]?.({ ...digest, name })).join(end) + (isEnded ? end : '');
        expect(parseChecksums(text, 'SHA256SUMS')).toEqual(
          lines.map(([{ algorithm, hex }, name]) => ({ name: name.replace(/^(?:\.\/+)+/, ''), digest: { [algorithm]: hex } })),
        );
      },
    ),
    500,
  ));

test('any text is read, each of its lines that is not empty, or refused as input', () =>
  checkProperty(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc
          .array(
            fc.oneof(
              DIGEST.map(({ hex }) => hex),
              NAME,
              fc.constantFrom(' ', '  ', ' *', '\n', '\r\n', 'SHA256 (', ') = ', '\\'),
            ),
            { maxLength: 12 },
          )
          .map((parts) => parts.join('')),
      ),
      (text) => {
        try {
          expect(parseChecksums(text, 'SHA256SUMS')).toHaveLength(
            text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')).length,
          );
        } catch (error) {
          expect(error).toMatchObject({ name: 'ChopmarkError', exitCode: 2, code: expect.stringMatching(/^INPUT_/) });
        }
      },
    ),
    1_000,
  ));
