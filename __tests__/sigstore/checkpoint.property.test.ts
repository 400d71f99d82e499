import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CheckpointError, formatCheckpoint, formatNote, parseCheckpoint } from '../../src/sigstore/checkpoint.ts';
import { checkProperty } from '../support/check-property.ts';

const LETTERS = fc.string({ unit: fc.constantFrom('a', 'Z', '0', '.', '/', '-', 'ü', '€'), minLength: 1, maxLength: 20 });
const BYTES = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => Buffer.from(bytes));
const CHECKPOINT = fc.record({
  origin: fc.oneof(
    LETTERS,
    LETTERS.map((host) => `${host} - 4711`),
  ),
  size: fc.bigInt({ min: 0n, max: 10n ** 18n }),
  rootHash: BYTES(32),
});
const SIGNATURE = fc.record({
  name: LETTERS,
  keyHint: BYTES(4),
  signature: fc.uint8Array({ minLength: 1, maxLength: 80 }).map((bytes) => Buffer.from(bytes)),
});
const SIGNATURES = fc.array(SIGNATURE, { minLength: 1, maxLength: 5 });

function attempt(note: string) {
  try {
    return parseCheckpoint(note);
  } catch (error) {
    if (error instanceof CheckpointError) return undefined;
    throw error;
  }
}

test('what a log writes is read again, with its extensions and signatures, and signed is the text before them', () =>
  checkProperty(
    fc.property(CHECKPOINT, fc.array(LETTERS, { maxLength: 3 }), SIGNATURES, (checkpoint, extensions, signatures) => {
      const text = `${formatCheckpoint(checkpoint)}${extensions.map((line) => `${line}\n`).join('')}`;
      expect(parseCheckpoint(formatNote(text, signatures))).toEqual({ ...checkpoint, extensions, signatures, signed: Buffer.from(text) });
    }),
  ));

test('a note that is read is written in one way alone', () =>
  checkProperty(
    fc.property(
      CHECKPOINT,
      SIGNATURES,
      fc.nat(),
      fc.string({ unit: 'binary', maxLength: 2 }),
      fc.nat(3),
      (checkpoint, signatures, at, put, cut) => {
        const note = formatNote(formatCheckpoint(checkpoint), signatures);
        const place = at % note.length;
        const changed = `${note.slice(0, place)}${put}${note.slice(place + cut)}`;
        const read = attempt(changed);
        if (read) expect(formatNote(read.signed.toString(), read.signatures)).toBe(changed);
      },
    ),
    1_000,
  ));

test('any text is a checkpoint or is refused as none', () =>
  checkProperty(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc
          .array(fc.constantFrom('a', '\n', '\n\n', '0', '12', '\u2014 ', 'AAAA', '='.repeat(2), 'A'.repeat(43)), { maxLength: 20 })
          .map((parts) => parts.join('')),
      ),
      (text) => {
        const read = attempt(text);
        if (read) expect(read.rootHash).toHaveLength(32);
      },
    ),
    1_000,
  ));
