import { randomBytes } from 'node:crypto';
import { explainSyntax, type JsonBounds, JsonError, parseJson } from './json.ts';
import { LongText } from './long-text.ts';

export interface OutlineBounds extends JsonBounds {
  /** Bytes without the long texts. */
  maxOutline: number;
  /** Values of all kinds. */
  maxValues: number;
}

/** Characters from which a string in the alphabet of base64 is left where it is. */
const LONG = 1024;

/**
 * JSON as `parseJson` reads it, from bytes that can be large and hostile: long strings in the alphabet of base64 become a `LongText`, so
 * that the memory that it takes depends on `maxOutline` and `maxValues`. The readers of `json-shape.ts` read a `LongText` as the string that
 * it is.
 *
 * @param bytes Must stay unchanged until the value was read.
 * @throws JsonError
 */
export function parseJsonOutline(bytes: Uint8Array, { maxOutline, ...bounds }: OutlineBounds): unknown {
  const { what, maxBytes = Number.POSITIVE_INFINITY } = bounds;
  if (bytes.length > maxBytes) throw new JsonError('too-large', `${what} is longer than ${maxBytes} bytes`);
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const long = findLongTexts(source);
  // No text that was written before can be a mark.
  const mark = `${randomBytes(16).toString('hex')}:`;
  const pieces: Buffer[] = [];
  let done = 0;
  for (const [index, { start, end }] of long.entries()) {
    pieces.push(source.subarray(done, start), Buffer.from(`${mark}${index}`));
    done = end;
  }
  pieces.push(source.subarray(done));
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length > maxOutline) throw new JsonError('too-large', `${what} has more than ${maxOutline} bytes without its long texts`);
  if (long.length === 0) return parseJson(source, bounds);
  const value = parseShortened(Buffer.concat(pieces, length), source, bounds);
  const restore = (found: unknown): unknown => {
    if (typeof found === 'string') {
      if (!found.startsWith(mark)) return found;
      const { start, end } = long[Number(found.slice(mark.length))] as Place;
      return new LongText(source.subarray(start, end));
    }
    if (typeof found !== 'object' || found === null) return found;
    const object = found as Record<string, unknown>;
    for (const key of Object.keys(object)) object[key] = restore(object[key]);
    return object;
  };
  return restore(value);
}

/** The place of a fault is that in the whole text. */
function parseShortened(shortened: Buffer, source: Buffer, bounds: JsonBounds): unknown {
  try {
    return parseJson(shortened, bounds);
  } catch (error) {
    throw error instanceof JsonError && error.reason === 'syntax'
      ? explainSyntax(source.toString('utf8'), bounds.what, bounds.isLine)
      : error;
  }
}

/** From the first character of a text to the closing quote. */
interface Place {
  start: number;
  end: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const EQUALS = 0x3d;

const ALPHABET = new Uint8Array(256);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/') ALPHABET[character.charCodeAt(0)] = 1;

/** Exact for valid JSON. For other text, what is found leaves it invalid. A key is never one, because a mark is not its name. */
function findLongTexts(source: Buffer): Place[] {
  const found: Place[] = [];
  for (let at = source.indexOf(QUOTE); at !== -1; at = source.indexOf(QUOTE, at + 1)) {
    const start = at + 1;
    let end = start;
    while (ALPHABET[source[end] ?? 0] === 1) end++;
    for (let padding = 0; padding < 2 && source[end] === EQUALS; padding++) end++;
    if (source[end] === QUOTE) {
      if (end - start >= LONG && !isKey(source, end + 1)) found.push({ start, end });
      at = end;
    } else at = endOfString(source, end);
  }
  return found;
}

const isKey = (source: Buffer, after: number): boolean => {
  let at = after;
  while (isBlank(source[at])) at++;
  return source[at] === 0x3a;
};

const isBlank = (byte: number | undefined) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

function endOfString(source: Buffer, from: number): number {
  for (let at = from; at < source.length; at++) {
    const byte = source[at];
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH) at++;
  }
  return source.length;
}
