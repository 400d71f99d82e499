import { MAX_JSON_DEPTH } from '../limits.ts';
import { withoutMark } from '../text-encoding.ts';
import { JsonError, parseJson } from './json.ts';

/*
 * Parts of large JSON, found without parsing the rest of it. What lies between the parts is only stepped over: text that is no JSON may be
 * taken for it, so these parts prove nothing until the whole text was parsed.
 */

/**
 * The values of some members of an object, as they are written.
 *
 * @param what What is read, for messages.
 * @throws JsonError if it is no object, ends too early, is nested too deeply, or has one of the members twice
 */
export function findMembers<Name extends string>(bytes: Uint8Array, names: readonly Name[], what: string): Map<Name, Buffer> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = new Map<Name, Buffer>();
  const fail = () => new JsonError('syntax', `${what} is not valid JSON`);
  let at = skipBlank(text, 0);
  if (text[at] !== OPEN_OBJECT) throw new JsonError('shape', `${what} is not an object`);
  at = skipBlank(text, at + 1);
  if (text[at] === CLOSE_OBJECT) return found;
  for (;;) {
    if (text[at] !== QUOTE) throw fail();
    const endOfKey = skipValue(text, at, what);
    const name = readName(text.subarray(at, endOfKey), names, what);
    at = skipBlank(text, endOfKey);
    if (text[at] !== COLON) throw fail();
    const start = skipBlank(text, at + 1);
    const end = skipValue(text, start, what);
    if (name !== undefined && found.has(name)) throw new JsonError('duplicate-key', `${what} has a duplicate key in an object`);
    if (name !== undefined) found.set(name, text.subarray(start, end));
    at = skipBlank(text, end);
    if (text[at] === CLOSE_OBJECT) return found;
    if (text[at] !== COMMA) throw fail();
    at = skipBlank(text, at + 1);
  }
}

/** Characters of a name with every character escaped, and more. */
const LONGEST_KEY = 1024;

const readName = <Name extends string>(key: Buffer, names: readonly Name[], what: string): Name | undefined => {
  if (key.length > LONGEST_KEY) return undefined;
  const name = parseJson(key, { what });
  return names.find((candidate) => candidate === name);
};

/** A place in a text, counted from 1. */
export interface TextPlace {
  line: number;
  /** In characters. */
  column: number;
}

/**
 * Where a value begins in JSON that was parsed before. Undefined if there is no such value.
 *
 * @param path The keys and positions that lead to it: `['components', '0', 'name']`.
 * @throws JsonError for other text
 */
export function locateValue(bytes: Uint8Array, path: readonly string[]): TextPlace | undefined {
  const unmarked = withoutMark(bytes);
  const text = Buffer.from(unmarked.buffer, unmarked.byteOffset, unmarked.length);
  let at = skipBlank(text, 0);
  for (const step of path) {
    const found =
      text[at] === OPEN_OBJECT ? findMember(text, at, step) : text[at] === OPEN_LIST ? findElement(text, at, Number(step)) : undefined;
    if (found === undefined) return undefined;
    at = found;
  }
  let line = 1;
  let start = 0;
  for (let end = text.indexOf(NEWLINE); end !== -1 && end < at; end = text.indexOf(NEWLINE, start)) {
    line++;
    start = end + 1;
  }
  return { line, column: text.toString('utf8', start, at).length + 1 };
}

const WHAT = 'the document';

function findMember(text: Buffer, from: number, name: string): number | undefined {
  for (let at = skipBlank(text, from + 1); text[at] === QUOTE; ) {
    const endOfKey = skipValue(text, at, WHAT);
    const key = parseJson(text.subarray(at, endOfKey), { what: WHAT });
    const value = skipBlank(text, skipBlank(text, endOfKey) + 1);
    if (key === name) return value;
    const next = skipBlank(text, skipValue(text, value, WHAT));
    if (text[next] !== COMMA) return undefined;
    at = skipBlank(text, next + 1);
  }
  return undefined;
}

function findElement(text: Buffer, from: number, index: number): number | undefined {
  if (!Number.isSafeInteger(index)) return undefined;
  let at = skipBlank(text, from + 1);
  for (let passed = 0; passed < index; passed++) {
    const next = skipBlank(text, skipValue(text, at, WHAT));
    if (text[next] !== COMMA) return undefined;
    at = skipBlank(text, next + 1);
  }
  return text[at] === CLOSE_LIST ? undefined : at;
}

/** Bytes that are parsed together. */
const GROUP = 64 << 10;

/**
 * The elements of a list, some at a time, as text of a list of their own.
 *
 * @throws JsonError if it is no list, ends too early, or has an element that is larger than `maxBytes` or nested too deeply
 */
export function* groupElements(list: Buffer, { what, maxBytes }: { what: string; maxBytes: number }): Generator<Buffer> {
  const fail = () => new JsonError('syntax', `${what} is not valid JSON`);
  let at = skipBlank(list, 0);
  if (list[at] !== OPEN_LIST) throw new JsonError('shape', `${what} is not a list`);
  at = skipBlank(list, at + 1);
  if (list[at] === CLOSE_LIST) return;
  for (let start = at; ; ) {
    const end = skipValue(list, at, what);
    if (end - at > maxBytes) throw new JsonError('too-large', `${what} has an element that is longer than ${maxBytes} bytes`);
    const next = skipBlank(list, end);
    const isLast = list[next] === CLOSE_LIST;
    if (!isLast && list[next] !== COMMA) throw fail();
    if (isLast || end - start >= GROUP) {
      yield Buffer.concat([BEFORE, list.subarray(start, end), AFTER]);
      start = next + 1;
    }
    if (isLast) return;
    at = skipBlank(list, next + 1);
  }
}

const BEFORE = Buffer.from('[');
const AFTER = Buffer.from(']');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NEWLINE = 0x0a;

function skipBlank(text: Buffer, from: number): number {
  let at = from;
  while (text[at] === 0x20 || text[at] === 0x0a || text[at] === 0x0d || text[at] === 0x09) at++;
  return at;
}

/** Where the value ends that begins at `from`. */
function skipValue(text: Buffer, from: number, what: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    switch (text[at]) {
      case QUOTE:
        at = endOfString(text, at + 1);
        if (depth === 0) return at + 1;
        break;
      case OPEN_LIST:
      case OPEN_OBJECT:
        if (++depth > MAX_JSON_DEPTH) throw new JsonError('too-deep', `${what} is nested deeper than ${MAX_JSON_DEPTH} levels`);
        break;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        if (depth === 0) return at;
        if (--depth === 0) return at + 1;
        break;
      case COMMA:
        if (depth === 0) return at;
    }
  }
  throw new JsonError('syntax', `${what} is not valid JSON`);
}

function endOfString(text: Buffer, from: number): number {
  for (let at = from; at < text.length; at++) {
    const byte = text[at];
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH) at++;
  }
  return text.length;
}
