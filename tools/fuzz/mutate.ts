import { pickOne, type Roll } from './dice.ts';
import type { FuzzTarget } from './target.ts';

/** Bytes. What is longer is cut: short inputs reach the same code, and run more often. */
const LONGEST = 64 << 10;

/** Words that trip parsers of any format. */
const COMMON_WORDS: readonly string[] = [
  ...[
    '',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\0',
    '.',
    '..',
    '/',
    '//',
    '\\',
    '%',
    '%00',
    '%zz',
    '%2f',
    '@',
    '#',
    '?',
    '*',
    '**',
    ':',
    ';',
    ',',
    '-',
    '=',
  ],
  ...[
    '"',
    "'",
    '`',
    '<',
    '>',
    '&',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '|',
    '^',
    '$',
    '+',
    '!',
    '~',
    '_',
    '\ufeff',
    '\u2028',
    '\ud800',
    '\u{1f600}',
  ],
  ...[
    '\u0130',
    '\u212a',
    'e\u0301',
    '\u202e',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
  ],
  ...[
    '0',
    '-0',
    '1',
    '-1',
    '00',
    '1e999',
    '9007199254740993',
    '18446744073709551616',
    '0x10',
    '1.5',
    'true',
    'false',
    '1970-01-01T00:00:00Z',
  ],
];

/** Values that trip readers of JSON. */
const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -0, 1, -1, 1.5, 1e308, 2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 63), '', ' ', 'a', '\0', '\n', '0', '-1', '\ufeff'],
  ...['__proto__', 'constructor', 'https://example.com/', 'a'.repeat(5000), '/'.repeat(300), '='.repeat(7), 'AAAA', '2026-01-01T00:00:00Z'],
  ...[[], {}, [[]], [null], [{}], { '': '' }, { constructor: 1 }, { toString: 'x' }, { length: 1 }, [[[[[[[[]]]]]]]]],
];

/** A changed input: one to eight changes of `input`, which is one of `corpus`. */
export function mutate(target: FuzzTarget, input: Buffer, { corpus, roll }: { corpus: readonly Buffer[]; roll: Roll }): Buffer {
  const words = [...(target.words ?? []), ...COMMON_WORDS];
  const changes = 1 << roll(4);
  if (target.shape === 'json' && roll(5) > 0) {
    const value = parse(input);
    if (value !== undefined) {
      const root: Holder = { value };
      const other = parse(pickOne(corpus, roll));
      for (let done = 0; done < changes; done++) changeValue(root, { other, words, roll });
      return cut(Buffer.from(JSON.stringify(root.value) ?? 'null'));
    }
  }
  let changed: Buffer = Buffer.from(input);
  const asText = target.shape !== 'bytes' && roll(4) > 0;
  for (let done = 0; done < changes; done++)
    changed = asText
      ? Buffer.from(changeText(changed.toString('utf8'), { other: pickOne(corpus, roll), words, roll }))
      : changeBytes(changed, { other: pickOne(corpus, roll), words, roll });
  return cut(changed);
}

const cut = (bytes: Buffer): Buffer => (bytes.length > LONGEST ? bytes.subarray(0, LONGEST) : bytes);

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

interface Means<Other> {
  other: Other;
  words: readonly string[];
  roll: Roll;
}

function changeBytes(bytes: Buffer, { other, words, roll }: Means<Buffer>): Buffer {
  const at = roll(bytes.length + 1);
  const until = Math.min(bytes.length, at + 1 + roll(pickOne([1, 4, 16, 256], roll)));
  const [head, middle, tail] = [bytes.subarray(0, at), bytes.subarray(at, until), bytes.subarray(until)];
  switch (roll(9)) {
    case 0: {
      const changed = Buffer.from(bytes);
      if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << roll(8));
      return changed;
    }
    case 1: {
      const changed = Buffer.from(bytes);
      if (at < changed.length) changed[at] = pickOne([0, 1, 0x7f, 0x80, 0xff, 0x30, 0x31, roll(256)], roll);
      return changed;
    }
    case 2: {
      const changed = Buffer.from(bytes);
      if (at < changed.length) changed[at] = (changed[at] ?? 0) + pickOne([1, -1, 2, 16], roll);
      return changed;
    }
    case 3:
      return Buffer.concat([head, tail]);
    case 4:
      return Buffer.concat([head, middle, middle, tail]);
    case 5:
      return Buffer.concat([head, Buffer.from(pickOne(words, roll)), bytes.subarray(at)]);
    case 6: {
      const from = roll(other.length);
      return Buffer.concat([head, other.subarray(from, from + 1 + roll(64)), roll(2) ? tail : bytes.subarray(at)]);
    }
    case 7:
      return Buffer.concat([head, ...Array.from({ length: 1 << roll(7) }, () => middle), tail]);
    default:
      return Buffer.from(roll(4) ? Buffer.concat([head, Buffer.alloc(roll(9), roll(256)), tail]) : head);
  }
}

function changeText(text: string, { other, words, roll }: Means<Buffer>): string {
  const lines = text.split('\n');
  const at = roll(lines.length);
  switch (roll(9)) {
    case 0:
      return lines.toSpliced(at, 1).join('\n');
    case 1:
      return lines.toSpliced(at, 0, lines[at] ?? '').join('\n');
    case 2:
      return lines.toSpliced(at, 1, pickOne(lines, roll)).join('\n');
    case 3:
      return lines.toSpliced(at, 0, pickOne(other.toString('utf8').split('\n'), roll)).join('\n');
    case 4:
      return lines.with(at, changeString(lines[at] ?? '', { words, roll })).join(pickOne(['\n', '\n', '\n', '\r\n', '\r'], roll));
    default:
      return changeString(text, { words, roll });
  }
}

function changeString(text: string, { words, roll }: Pick<Means<unknown>, 'words' | 'roll'>): string {
  // Where words of the text meet, or anywhere.
  const edges = roll(3) ? [...text.slice(0, 4000).matchAll(/\b|(?<=\W)/g)].map(({ index }) => index) : [];
  const at = edges.length > 0 ? pickOne(edges, roll) : roll(text.length + 1);
  const until = Math.min(text.length, at + 1 + roll(pickOne([1, 8, 64], roll)));
  const [head, middle, tail] = [text.slice(0, at), text.slice(at, until), text.slice(until)];
  switch (roll(7)) {
    case 0:
      return head + tail;
    case 1:
      return head + pickOne(words, roll) + text.slice(at);
    case 2:
      return head + pickOne(words, roll) + tail;
    case 3:
      return head + middle.repeat(1 << roll(8)) + tail;
    case 4:
      return head + (roll(2) ? middle.toUpperCase() : middle.toLowerCase()) + tail;
    case 5:
      return head + String.fromCodePoint(roll(4) ? roll(0x250) : roll(0xd800)) + tail;
    default:
      return head + middle + middle + tail;
  }
}

/** An array or object, open to be changed. */
type Holder = Record<string, unknown>;

/** Every place in a value: what holds it, and under which key. */
export function listPlaces(value: unknown, most = 2000): { holder: Holder; key: string }[] {
  const places: { holder: Holder; key: string }[] = [];
  const queue: unknown[] = [value];
  for (const holder of queue) {
    if (typeof holder !== 'object' || holder === null) continue;
    for (const key of Object.keys(holder)) {
      places.push({ holder: holder as Holder, key });
      queue.push((holder as Holder)[key]);
      if (places.length >= most) return places;
    }
  }
  return places;
}

/** @param root Holds the value that is changed, under `value`. */
function changeValue(root: Holder, { other, words, roll }: Means<unknown>): void {
  const places = listPlaces(root);
  // The whole value is a place as well, and one that is seldom worth a change.
  const at = places.length > 1 && roll(50) > 0 ? 1 + roll(places.length - 1) : 0;
  const { holder, key } = places[at] ?? { holder: root, key: 'value' };
  const found = holder[key];
  const elsewhere = () => {
    const place = pickOne(roll(2) && other !== undefined ? listPlaces({ value: other }) : places, roll);
    return structuredClone(place.holder[place.key]);
  };
  const put = (value: unknown) => define(holder, key, value);
  switch (roll(10)) {
    case 0:
      if (holder === root) put(null);
      else if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 1:
      put(structuredClone(pickOne(VALUES, roll)));
      break;
    case 2:
      put(elsewhere());
      break;
    case 3:
      if (Array.isArray(found)) found.push(found.length > 0 && roll(2) ? structuredClone(pickOne(found, roll)) : elsewhere());
      else if (typeof found === 'object' && found !== null) define(found as Holder, pickOne(words, roll), elsewhere());
      else put([found]);
      break;
    case 4:
      if (!Array.isArray(holder) && holder !== root) {
        const renamed = pickOne([...Object.keys(holder), pickOne(words, roll), key.toUpperCase(), `${key}s`], roll);
        delete holder[key];
        define(holder, renamed, found);
      }
      break;
    case 5:
      if (Array.isArray(found)) for (let more = roll(40); more > 0 && found.length > 0; more--) found.push(structuredClone(found[0]));
      else put({ [key]: found });
      break;
    default:
      put(changeLeaf(found, { words, roll }));
  }
}

/** An own member, also under the name `__proto__`. */
const define = (holder: Holder, key: string, value: unknown): void =>
  void Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

function changeLeaf(found: unknown, { words, roll }: Pick<Means<unknown>, 'words' | 'roll'>): unknown {
  if (typeof found === 'number') return pickOne([found + 1, found - 1, -found, found * 1e10, found / 3, String(found)], roll);
  if (typeof found !== 'string') return structuredClone(pickOne(VALUES, roll));
  // What is in base64 is most often read as well.
  if (found.length > 12 && /^[A-Za-z0-9+/]+={0,2}$/.test(found) && roll(4) > 0) {
    const bytes = Buffer.from(found, 'base64');
    return changeBytes(bytes, { other: bytes, words, roll }).toString('base64');
  }
  return roll(4) ? changeString(found, { words, roll }) : pickOne(words, roll);
}
