import { ChopmarkError } from '../base/errors/errors.ts';
import type { Bundle } from './bundle.ts';
import { MAX_BUNDLES } from './limits.ts';
import { parseBundle } from './parse-bundle.ts';

/**
 * Parses every bundle of a file: a single JSON bundle in any layout, or JSON Lines with one bundle per line. @throws ChopmarkError as
 * `parseBundle` does
 */
export function parseBundleLines(bytes: Uint8Array, what = 'the bundle file'): Bundle[] {
  return readBundleLines(bytes, what).map((read) => {
    if (read instanceof ChopmarkError) throw read;
    return read;
  });
}

/**
 * The same for a verifier, where one bad line must not hide the bundles on other lines: the error of a line takes its place.
 *
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED` for a file without lines, or with too many
 */
export function readBundleLines(bytes: Uint8Array, what = 'the bundle file'): (Bundle | ChopmarkError)[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const first = splitLines(text).next().value?.line;
  // The first line of a bundle that spans several lines does not end with a closing brace.
  const whole = first === undefined || first.at(-1) === CLOSING_BRACE ? undefined : attempt(bytes, what);
  if (whole && !(whole instanceof ChopmarkError)) return [whole];
  const read: (Bundle | ChopmarkError)[] = [];
  for (const { line, number } of splitLines(text)) {
    if (read.length === MAX_BUNDLES) throw malformed(`${what} has more than ${MAX_BUNDLES} bundles`);
    read.push(attempt(line, `${what}, line ${number}`));
  }
  if (read.length === 0) throw malformed(`${what} has no bundle`);
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

/** Non-blank lines with their numbers, without trailing white space. */
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
    hint: 'Check that the file is a complete Sigstore bundle in JSON, or JSON Lines with one bundle per line.',
  });
