import { ChopmarkError } from '../base/errors/errors.ts';
import type { Bundle } from './bundle.ts';
import { MAX_BUNDLES } from './limits.ts';
import { parseBundle } from './parse-bundle.ts';

/** Every bundle of a file: one in JSON however laid out, or JSON Lines with one a line. @throws ChopmarkError as `parseBundle` does */
export function parseBundleLines(bytes: Uint8Array, what = 'the bundle file'): Bundle[] {
  return readBundleLines(bytes, what).map((read) => {
    if (read instanceof ChopmarkError) throw read;
    return read;
  });
}

/**
 * The same for a verifier, to which one bad line must not hide the bundles on the others: the line's error stands in its place.
 *
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED` for a file without lines, or with too many
 */
export function readBundleLines(bytes: Uint8Array, what = 'the bundle file'): (Bundle | ChopmarkError)[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const first = splitLines(text).next().value?.line;
  // The first line of a bundle laid out over several ends with something else.
  const whole = first === undefined || first.at(-1) === CLOSING_BRACE ? undefined : attempt(bytes, what);
  if (whole && !(whole instanceof ChopmarkError)) return [whole];
  const read: (Bundle | ChopmarkError)[] = [];
  for (const { line, number } of splitLines(text)) {
    if (read.length === MAX_BUNDLES) throw malformed(`${what} holds more than ${MAX_BUNDLES} bundles`);
    read.push(attempt(line, `${what}, line ${number}`));
  }
  if (read.length === 0) throw malformed(`${what} holds no bundle`);
  return whole && read.every((one) => one instanceof ChopmarkError) ? [whole] : read;
}

function attempt(bytes: Uint8Array, what: string): Bundle | ChopmarkError {
  try {
    return parseBundle(bytes, what);
  } catch (error) {
    if (error instanceof ChopmarkError) return error;
    throw error;
  }
}

const NEWLINE = 0x0a;
const CLOSING_BRACE = 0x7d;
const isBlank = (byte: number | undefined) => byte === 0x20 || byte === 0x0d || byte === 0x09;

/** Lines that are not blank, without the white space at their end, by their number. */
function* splitLines(text: Buffer): Generator<{ line: Buffer; number: number }, undefined> {
  for (let start = 0, number = 1; start < text.length; number++) {
    const found = text.indexOf(NEWLINE, start);
    const next = found < 0 ? text.length : found;
    let end = next;
    while (end > start && isBlank(text[end - 1])) end--;
    if (end > start) yield { line: text.subarray(start, end), number };
    start = next + 1;
  }
}

const malformed = (reason: string) =>
  new ChopmarkError({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `Not a Sigstore bundle: ${reason}.`,
    hint: 'Is it the bundle, and whole? Bundles are JSON, or JSON Lines with one a line.',
  });
