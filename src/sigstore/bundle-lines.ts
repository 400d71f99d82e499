import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError } from '../base/json/json.ts';
import type { Bundle } from './bundle.ts';
import { type ForeignFile, nameForeignJson, nameForeignText } from './foreign-files.ts';
import { MAX_BAD_LINES, MAX_BUNDLES } from './limits.ts';
import { malformedBundle, parseBundleDocument, parseBundleJson } from './parse-bundle.ts';
import { unwrapBundles } from './wrapped-bundles.ts';

/**
 * Parses every bundle of a file: a single JSON bundle in any layout, JSON Lines with one bundle per line, or a document that has bundles in
 * it (`unwrapBundles`). @throws ChopmarkError as `parseBundle` does; the error names a file of another kind for what it is
 */
export function parseBundleLines(bytes: Uint8Array, what = 'the bundle file', firstLine = 1): Bundle[] {
  return readBundleLines(bytes, what, firstLine).map((read) => {
    if (read instanceof ChopmarkError) throw read;
    return read;
  });
}

/**
 * The same for a verifier, where one bad line must not hide the bundles on other lines: the error of a line takes its place, for the first
 * `MAX_BAD_LINES`.
 *
 * @param firstLine The number of the first line, if these are only some lines of the file.
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED` for a file without lines, or with too many
 */
export function readBundleLines(bytes: Uint8Array, what = 'the bundle file', firstLine = 1): (Bundle | ChopmarkError)[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const first = splitLines(text).next().value?.line;
  if (first === undefined) throw malformedBundle(`${what} is empty, so it has no bundle`);
  // The first line of a document that spans several lines does not end with a closing brace.
  const whole = first.at(-1) === CLOSING_BRACE ? undefined : readDocument(text, what);
  if (whole?.isJson) return whole.read;
  const { read, keep } = startReading();
  let count = 0;
  for (const { line, number } of splitLines(text)) {
    if (count > MAX_BUNDLES) break;
    // One by one, because a line can have more bundles than fit into the arguments of one call.
    for (const one of readDocument(line, `${what}, line ${number + firstLine - 1}`, { isLine: true }).read) {
      count++;
      keep(one);
    }
  }
  if (whole && read.every((one) => one instanceof ChopmarkError)) return whole.read;
  if (count > MAX_BUNDLES) throw malformedBundle(`${what} has more than ${MAX_BUNDLES} bundles`);
  return read;
}

/** What was read so far. An error takes more memory than the line that it is about, so they are counted. */
function startReading() {
  const read: (Bundle | ChopmarkError)[] = [];
  let bad = 0;
  const keep = (one: Bundle | ChopmarkError) => {
    if (!(one instanceof ChopmarkError) || ++bad <= MAX_BAD_LINES) read.push(one);
  };
  return { read, keep };
}

interface ReadDocument {
  read: (Bundle | ChopmarkError)[];
  isJson: boolean;
}

/** A file, or one line of it. */
function readDocument(bytes: Uint8Array, what: string, { isLine = false } = {}): ReadDocument {
  try {
    const json = parseBundleDocument(bytes, what, { isLine });
    return { read: readJson(json, what), isJson: true };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const foreign = nameForeignText(bytes);
    return { read: [foreign ? foreignFile(what, foreign) : malformedBundle(error.message, error)], isJson: false };
  }
}

function readJson(json: unknown, what: string): (Bundle | ChopmarkError)[] {
  try {
    const wrapped = unwrapBundles(json);
    if (!wrapped) return [readOne(json, what)];
    if (wrapped.length === 0) return [malformedBundle(`${what} has an empty list of attestations`)];
    const { read, keep } = startReading();
    for (const { where, json: inner } of wrapped)
      keep(inner === undefined ? notIncluded(what, where) : readOne(inner, `${what}, ${where}`));
    return read;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return [malformedBundle(`${what}: ${error.message}`, error)];
  }
}

function readOne(json: unknown, what: string): Bundle | ChopmarkError {
  try {
    return parseBundleJson(json, what);
  } catch (error) {
    if (!(error instanceof ChopmarkError)) throw error;
    const foreign = nameForeignJson(json);
    return foreign ? foreignFile(what, foreign) : error;
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

const foreignFile = (what: string, { what: kind, hint }: ForeignFile) =>
  new ChopmarkError({ code: 'VERIFICATION_BUNDLE_MALFORMED', message: `Not a Sigstore bundle: ${what} is ${kind}.`, hint });

const notIncluded = (what: string, where: string) =>
  new ChopmarkError({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `${what} does not include ${where}, only its address.`,
    hint: 'Download the bundle from its address (bundle_url), for example with gh attestation download.',
  });
