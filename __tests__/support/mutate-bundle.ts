import { isDeepStrictEqual } from 'node:util';

/** Bundles in which something was changed, field by field and at random, as JSON text. */
export type Json = null | string | number | boolean | Json[] | { [key: string]: Json };
export type Path = (string | number)[];
type Holder = Record<string | number, Json>;

export interface Mutation {
  /** What was done, for people. */
  what: string;
  text: string;
}

export function* pathsOf(value: Json, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) yield* pathsOf((value as Holder)[key] as Json, [...path, Array.isArray(value) ? Number(key) : key]);
}

export const at = (value: Json, path: Path): Json => path.reduce<Json>((inner, key) => (inner as Holder | null)?.[key] ?? null, value);

function change(value: Json, path: Path, edit: (holder: Holder, key: string | number) => void): Json {
  const copy = structuredClone(value);
  edit(at(copy, path.slice(0, -1)) as Holder, path.at(-1) ?? '');
  return copy;
}

const replace = (value: Json, path: Path, replacement: Json): Json =>
  change(value, path, (holder, key) => {
    holder[key] = replacement;
  });

const drop = (value: Json, path: Path): Json =>
  change(value, path, (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  });

const double = (value: Json, path: Path): Json =>
  replace(value, path.slice(0, -1), [...(at(value, path.slice(0, -1)) as Json[]), at(value, path)]);

const isBase64 = (text: string): boolean => text !== '' && Buffer.from(text, 'base64').toString('base64') === text;
const isDecimal = (text: string): boolean => /^\d+$/.test(text);

/** One bit of what is base64; one digit or character of what is not. */
function flipText(text: string, place: number, bit = 2): string {
  const bytes = Buffer.from(text, 'base64');
  if (isDecimal(text) || bytes.toString('base64') !== text || bytes.length === 0) {
    const index = Math.floor(text.length * place);
    return `${text.slice(0, index)}${text[index] === '1' ? '2' : '1'}${text.slice(index + 1)}`;
  }
  const index = Math.floor(bytes.length * place);
  bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
  return bytes.toString('base64');
}

const OUT_OF_RANGE = ['-1', '0', '9007199254740993', '9223372036854775807', '9223372036854775808', '1e3', ' 1', '0x1'];

/** Every field dropped, doubled, exchanged with another bundle's, flipped, emptied, cut, made longer, of another type, out of range. */
export function* mutateEveryField(original: Json, other: Json): Generator<{ what: string; json: Json }> {
  for (const path of pathsOf(original)) {
    const found = at(original, path);
    const name = path.join('.');
    yield { what: `${name} dropped`, json: drop(original, path) };
    for (const [type, wrong] of [
      ['null', null],
      ['a number', 7],
      ['a list', []],
      ['an object', {}],
    ] as [string, Json][])
      yield { what: type === 'null' ? `${name} null` : `${name} made ${type}`, json: replace(original, path, wrong) };
    if (typeof path.at(-1) === 'number') yield { what: `${name} doubled`, json: double(original, path) };
    const foreign = at(other, path);
    if (foreign !== null && !isDeepStrictEqual(foreign, found)) yield { what: `${name} exchanged`, json: replace(original, path, foreign) };
    if (typeof found === 'object' && found !== null && !Array.isArray(found))
      yield { what: `${name} with a field more`, json: replace(original, path, { ...found, unknown: 'x' }) };
    if (typeof found !== 'string') continue;
    for (const place of [0, 0.3, 0.6, 0.99])
      yield { what: `${name} flipped at ${place}`, json: replace(original, path, flipText(found, place)) };
    yield { what: `${name} emptied`, json: replace(original, path, '') };
    yield { what: `${name} cut`, json: replace(original, path, found.slice(0, -4)) };
    yield { what: `${name} longer`, json: replace(original, path, `${found}AAAA`) };
    if (!isDecimal(found)) continue;
    yield { what: `${name} one more`, json: replace(original, path, String(BigInt(found) + 1n)) };
    for (const value of OUT_OF_RANGE) yield { what: `${name} set to ${JSON.stringify(value)}`, json: replace(original, path, value) };
  }
}

/** Numbers below `limit`, the same for the same seed (mulberry32). */
export function createDice(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** One change at random: of bits, of texts, of the structure, between bundles, or of the bare text of the file. */
export function mutateAtRandom(original: Json, other: Json, dice: (limit: number) => number): Mutation {
  const paths = [...pathsOf(original)];
  const pick = <Item>(items: readonly Item[]): Item => items[dice(items.length)] as Item;
  const leaves = paths.filter((path) => typeof at(original, path) === 'string');
  const path = pick(paths);
  const leaf = pick(leaves);
  const text = at(original, leaf) as string;
  const whole = JSON.stringify(original);
  const start = dice(whole.length);
  const end = Math.min(whole.length, start + 1 + dice(24));
  const make = (what: string, json: Json): Mutation => ({ what, text: JSON.stringify(json) });
  switch (dice(14)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
      return make(`${leaf.join('.')}: a bit`, replace(original, leaf, flipText(text, dice(1_000_000) / 1_000_000, dice(8))));
    case 6:
      return make(`${leaf.join('.')}: bytes cut out`, replace(original, leaf, cutBytes(text, dice, pick)));
    case 7:
      return make(`${path.join('.')}: dropped`, drop(original, path));
    case 8:
      return make(`${path.join('.')}: of another bundle`, replace(original, path, at(other, path)));
    case 9: {
      const second = pick(leaves);
      const swapped = replace(replace(original, leaf, at(original, second)), second, text);
      return make(`${leaf.join('.')} and ${second.join('.')}: swapped`, swapped);
    }
    case 10:
      return make(
        `${path.join('.')}: of another type`,
        replace(original, path, pick<Json>([null, true, 0, 1.5, '', 'x', 'AAAA', [], [[]], {}])),
      );
    case 11:
      return { what: `the file without ${start} to ${end}`, text: whole.slice(0, start) + whole.slice(end) };
    case 12:
      return { what: `the file with ${start} to ${end} twice`, text: whole.slice(0, end) + whole.slice(start) };
    default: {
      const character = String.fromCharCode(32 + dice(95));
      return {
        what: `the file with ${JSON.stringify(character)} at ${start}`,
        text: whole.slice(0, start) + character + whole.slice(start + 1),
      };
    }
  }
}

function cutBytes(text: string, dice: (limit: number) => number, pick: <Item>(items: readonly Item[]) => Item): string {
  if (!isBase64(text)) return text.slice(0, dice(text.length));
  const bytes = Buffer.from(text, 'base64');
  const from = dice(bytes.length);
  const filler = Buffer.alloc(pick([0, 1, 4]), dice(256));
  return Buffer.concat([bytes.subarray(0, from), filler, bytes.subarray(from + 1 + dice(4))]).toString('base64');
}

/** Where two values differ, down to the leaves. */
export function* differences(before: Json, after: Json, path: Path = []): Generator<Path> {
  if (isDeepStrictEqual(before, after)) return;
  const bothObjects = [before, after].every((value) => typeof value === 'object' && value !== null);
  if (!bothObjects || Array.isArray(before) !== Array.isArray(after)) return yield path;
  for (const key of new Set([...Object.keys(before as object), ...Object.keys(after as object)])) {
    const inner = [...path, key];
    if (key in (before as object) && key in (after as object))
      yield* differences((before as Holder)[key] as Json, (after as Holder)[key] as Json, inner);
    else yield inner;
  }
}

/** Whether a text still is of the kind that it was: what is not is a fault of the form. */
export function isOfSameKind(before: Json, after: Json): boolean {
  if (typeof before !== 'string' || typeof after !== 'string' || after === '') return false;
  if (isDecimal(before)) return /^(0|[1-9]\d*)$/.test(after) && BigInt(after) < 1n << 63n;
  if (!isBase64(before)) return true;
  return isBase64(after) && (Buffer.from(before, 'base64').length !== 32 || Buffer.from(after, 'base64').length === 32);
}
