import { MAX_JSON_DEPTH } from '../limits.ts';
import { explainEncoding } from '../text-encoding.ts';
import { findJsonFault } from './json-fault.ts';

export type JsonFault = 'too-large' | 'not-utf8' | 'syntax' | 'too-deep' | 'duplicate-key' | 'forbidden-key' | 'bad-value' | 'shape';

/** Thrown for JSON that cannot be read. The message names `what` or the path in it, and never quotes its content; callers map it to an error code. */
export class JsonError extends Error {
  override readonly name = 'JsonError';
  readonly reason: JsonFault;

  constructor(reason: JsonFault, message: string) {
    super(message);
    this.reason = reason;
  }
}

export interface JsonBounds {
  /** What is read, for messages: "the bundle app.sigstore.json". */
  what: string;
  /** Bytes (UTF-16 units if the text is already a string). Default: no limit except the caller's. */
  maxBytes?: number;
  /** Levels. Default: `MAX_JSON_DEPTH`. */
  maxDepth?: number;
  /** Values of all kinds. An object of JSON takes up to thirty times its text in memory. Default: no limit except that of the text. */
  maxValues?: number;
  /**
   * Whether a byte order mark may come first: in documents that people hand over. Signed bytes have none, because other readers of the same
   * bytes refuse it. Default: no.
   */
  mayHaveMark?: boolean;
  /** Whether it is one line of a file, which `what` names, so that the place of a fault is its column. */
  isLine?: boolean;
}

/**
 * JSON with the restrictions of I-JSON (RFC 8259, RFC 7493): valid UTF-8, no duplicate keys in one object, no
 * lone surrogates, no number outside the range of a double. Keys named `__proto__` are rejected too, because copying such an object changes
 * it.
 *
 * @throws JsonError
 */
export function parseJson(
  text: string | Uint8Array,
  {
    what,
    maxBytes = Number.POSITIVE_INFINITY,
    maxDepth = MAX_JSON_DEPTH,
    maxValues = Number.POSITIVE_INFINITY,
    mayHaveMark = false,
    isLine = false,
  }: JsonBounds,
): unknown {
  if (text.length > maxBytes) throw new JsonError('too-large', `${what} is longer than ${maxBytes} bytes`);
  const source = decodeText(text, what, mayHaveMark);
  const { depth, members, values } = measure(source, maxDepth);
  if (depth > maxDepth) throw new JsonError('too-deep', `${what} is nested deeper than ${maxDepth} levels`);
  if (values > maxValues) throw new JsonError('too-large', `${what} has more than ${maxValues} values`);
  const value = parse(source, what, isLine);
  if (countMembers(value, what) !== members) throw new JsonError('duplicate-key', `${what} has a duplicate key in an object`);
  return value;
}

function decodeText(text: string | Uint8Array, what: string, mayHaveMark: boolean): string {
  const source = typeof text === 'string' ? text : decodeUtf8(text, what);
  const unmarked = mayHaveMark && source.startsWith(MARK) ? source.slice(MARK.length) : source;
  if (unmarked.startsWith(MARK)) throw new JsonError('syntax', `${what} is not valid JSON: it begins with a byte order mark`);
  return unmarked;
}

function decodeUtf8(bytes: Uint8Array, what: string): string {
  const encoding = explainEncoding(bytes);
  if (encoding !== undefined) throw new JsonError('not-utf8', `${what} is ${encoding}`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new JsonError('not-utf8', `${what} is not valid UTF-8`);
  }
}

const MARK = '\ufeff';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Depth, number of members and number of values of the text, counted before any recursive code sees it. Exact for valid JSON, harmless for
 * other text. An empty list or object counts as two values.
 */
function measure(source: string, maxDepth: number): { depth: number; members: number; values: number } {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  let values = 1;
  for (let at = 0; at < source.length; at++) {
    switch (source.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(source, at);
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth++;
        values++;
        if (depth > deepest) deepest = depth;
        if (depth > maxDepth) return { depth, members, values };
        break;
      case 0x2c: // ,
        values++;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
        break;
      case 0x3a: // : outside of a string follows a key and nothing else
        members++;
    }
  }
  return { depth: deepest, members, values };
}

function endOfString(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === QUOTE) return at;
    if (unit === BACKSLASH) at++;
  }
  return source.length;
}

/** Whether valid JSON has an integer that a double does not hold exactly: reading and writing it would change it. */
export function hasInexactInteger(source: string): boolean {
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(source, at);
    if (!isDigit(unit)) continue;
    const start = at;
    while (isDigit(source.charCodeAt(at + 1))) at++;
    const length = at + 1 - start;
    const isInteger = !FRACTION.has(source[at + 1] ?? '');
    if (isInteger && length >= INEXACT_DIGITS && String(BigInt(Number(source.slice(start, at + 1)))) !== source.slice(start, at + 1))
      return true;
    // The rest of the number consists of digits, signs and letters.
    while (!isInteger && NUMBER.test(source[at + 1] ?? '')) at++;
  }
  return false;
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const FRACTION = new Set(['.', 'e', 'E']);
const NUMBER = /[\d.eE+-]/;
/** An integer with this many digits may lie between two doubles. */
const INEXACT_DIGITS = 16;

function parse(source: string, what: string, isLine: boolean): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw explainSyntax(source, what, isLine);
  }
}

/** The error for text that is no JSON, with the place of the fault. The parser's own message quotes the text, which may contain a secret. */
export function explainSyntax(source: string, what: string, isLine = false): JsonError {
  const fault = findJsonFault(source);
  const column = `column ${fault?.column}`;
  const place = isLine ? column : `line ${fault?.line} ${column}`;
  const at = fault === undefined ? '' : fault.isEnd ? ` (it ends too early, at ${place})` : ` (${place})`;
  return new JsonError('syntax', `${what} is not valid JSON${at}`);
}

/** Members after parsing; a duplicate key is missing from this count. */
function countMembers(value: unknown, what: string): number {
  if (typeof value === 'string') refuseLoneSurrogates(value, what);
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new JsonError('bad-value', `${what} has a number outside the range of a double`);
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const element of value) members += countMembers(element, what);
    return members;
  }
  const object = value as Record<string, unknown>;
  for (const key of Object.keys(object)) {
    if (key === '__proto__') throw new JsonError('forbidden-key', `${what} has a key named __proto__`);
    refuseLoneSurrogates(key, what);
    members += 1 + countMembers(object[key], what);
  }
  return members;
}

function refuseLoneSurrogates(text: string, what: string): void {
  if (!text.isWellFormed()) throw new JsonError('bad-value', `${what} has a string that is not valid Unicode`);
}
