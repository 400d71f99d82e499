import { pickOne, type Roll } from './dice.ts';
import { listPlaces } from './mutate.ts';
import type { FuzzTarget } from './target.ts';

/** Inputs that differ in their length alone: something is repeated in them. */
export interface Family {
  /** What is repeated, and where. */
  name: string;
  make(times: number): Buffer;
}

/** What is repeated in inputs of any format. */
const REPEATED: readonly string[] = [
  ...[
    'a',
    '0',
    '9',
    'A',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '.',
    '/',
    '\\',
    '-',
    '_',
    '%',
    '%2f',
    '@',
    ':',
    ',',
    ';',
    '*',
    '?',
    '#',
    '=',
    '+',
    '"',
    "'",
  ],
  ...['a.', 'a/', 'a-', '-.', '/.', '/../', './', 'a b ', 'a,', 'a\n', '\na', ' \n', '**/', '*a', '\u00e9', '\u{1f600}', '\0', '\\n'],
  ...['[', '{"a":', '(', '<a>', '[[],', '{}', '[]', '"a",', '&a ', '- ', '- - ', ' a: ', '!', '`', '&amp;', 'AAAA', '{{', '$('],
];

/** Families for a target, in random order. There are more than any run has time for. */
export function* listFamilies(target: FuzzTarget, roll: Roll): Generator<Family> {
  for (const family of proposeFamilies(target, roll)) if (family.make(32).length > family.make(8).length) yield family;
}

/** Some do not grow: one part of them replaces the other. */
function* proposeFamilies(target: FuzzTarget, roll: Roll): Generator<Family> {
  const seeds = target.seeds().map((seed) => Buffer.from(seed));
  const repeated = [...new Set([...REPEATED, ...(target.words ?? [])])].filter((word) => word !== '');
  for (let round = 0; round < 40; round++) {
    const seed = round === 0 ? (seeds[0] ?? Buffer.alloc(0)) : pickOne(seeds, roll);
    for (const word of shuffle(repeated, roll)) {
      if (round === 0) yield repeat('', word, '');
      yield* pumpText(seed, word, roll);
      if (target.shape === 'json') yield* pumpJson(seed, word, roll);
    }
  }
}

/** Patterns repeat classes of these, and end at what is not in them; `.` ends at U+2028. */
const RISKY: readonly string[] = [' ', ' ', '\t', 'a', '0', '-', '/', '.', '_'];
const STOPS: readonly string[] = ['!', '\u2028'];
const ENDINGS: readonly string[] = ['', '', ...STOPS, '\0', 'a', '\n'];

const shuffle = <Item>(items: readonly Item[], roll: Roll): Item[] =>
  items
    .map((item) => [roll(2 ** 31), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);

const show = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 37)}…` : text);

function repeat(head: string, word: string, tail: string): Family {
  const where = head === '' && tail === '' ? 'alone' : `after ${show(head.slice(-30))}`;
  return { name: `${show(word)} repeated, ${where}`, make: (times) => Buffer.from(head + word.repeat(times) + tail) };
}

function* pumpText(seed: Buffer, word: string, roll: Roll): Generator<Family> {
  const text = seed.toString('utf8');
  // Between words, where a pattern has a part of its own. A match that almost succeeds is what takes long: something may follow that ends it.
  const edges = [...text.slice(0, 4000).matchAll(/\b|(?<=\W)/g)].map(({ index }) => index);
  for (const [repeated, endings] of [
    [word, ENDINGS],
    [pickOne(RISKY, roll), STOPS],
    [pickOne(RISKY, roll), STOPS],
  ] as const) {
    const at = edges.length > 0 ? pickOne(edges, roll) : 0;
    yield repeat(text.slice(0, at), repeated, pickOne(endings, roll) + text.slice(at));
  }
  const lines = text.split('\n');
  const line = roll(lines.length);
  yield repeat(
    lines
      .slice(0, line)
      .map((one) => `${one}\n`)
      .join(''),
    `${lines[line]}\n`,
    lines.slice(line).join('\n'),
  );
  const from = roll(seed.length);
  const middle = seed.subarray(from, from + 1 + roll(24));
  yield {
    name: `bytes ${from} to ${from + middle.length} of a seed repeated`,
    make: (times) => Buffer.concat([seed.subarray(0, from), ...Array.from({ length: times }, () => middle), seed.subarray(from)]),
  };
}

/** What a place of JSON grows into: a longer list or object, a longer text, a deeper value. */
type Grow = (found: unknown, times: number) => unknown;

const GROWS: Readonly<Record<string, (word: string) => Grow>> = {
  'repeated elements': () => (found, times) => Array.from({ length: times }, () => (Array.isArray(found) ? found[0] : found)),
  'different elements': () => (found, times) => Array.from({ length: times }, (_, at) => vary(Array.isArray(found) ? found[0] : found, at)),
  'different members': () => (found, times) =>
    Object.fromEntries(Array.from({ length: times }, (_, at) => [`${firstKey(found)}${at}`, firstValue(found)])),
  'a longer text': (word) => (found, times) => `${typeof found === 'string' ? found : ''}${word.repeat(times)}`,
  'a longer text, ended': (word) => (found, times) => `${word.repeat(times)}${typeof found === 'string' ? found : '!'}`,
};

const firstKey = (found: unknown) =>
  typeof found === 'object' && found !== null && !Array.isArray(found) ? (Object.keys(found)[0] ?? 'a') : 'a';
const firstValue = (found: unknown) => (typeof found === 'object' && found !== null ? (Object.values(found)[0] ?? found) : found);

/** A copy whose texts have a number, as entries of real documents differ. */
function vary(value: unknown, number: number): unknown {
  const root = { value: structuredClone(value) };
  for (const { holder, key } of listPlaces(root, 40))
    if (typeof holder[key] === 'string' && !/^(?:\d{4}-|[A-Z_]+$)/.test(holder[key])) holder[key] += String(number);
  return root.value;
}

function* pumpJson(seed: Buffer, word: string, roll: Roll): Generator<Family> {
  let value: unknown;
  try {
    value = JSON.parse(seed.toString('utf8'));
  } catch {
    return;
  }
  const places = listPlaces({ value });
  const choose = () => {
    const at = roll(places.length);
    const found = places[at]?.holder[places[at]?.key ?? ''];
    const fitting = Object.keys(GROWS).filter((name) => Array.isArray(found) === name.includes('elements') || roll(6) === 0);
    return { at, how: pickOne(fitting.length > 0 ? fitting : Object.keys(GROWS), roll) };
  };
  const grown = (chosen: readonly ReturnType<typeof choose>[]): Family => ({
    name: chosen.map(({ at, how }) => `${how} (${show(word)}) at ${pathOf(value, places[at])}`).join(' and '),
    make(times) {
      const root = { value: structuredClone(value) };
      const open = listPlaces(root);
      for (const { at, how } of chosen) {
        const place = open[at];
        if (place) place.holder[place.key] = GROWS[how]?.(word)(place.holder[place.key], times);
      }
      return Buffer.from(JSON.stringify(root.value) ?? '');
    },
  });
  yield grown([choose()]);
  yield grown([choose(), choose()]);
}

function pathOf(root: unknown, place: { holder: object; key: string } | undefined): string {
  const queue: { value: unknown; path: string }[] = [{ value: root, path: '' }];
  for (const { value, path } of queue) {
    if (typeof value !== 'object' || value === null) continue;
    if (value === place?.holder) return `${path}/${place.key}`;
    for (const [key, inner] of Object.entries(value)) queue.push({ value: inner, path: `${path}/${key}` });
    if (queue.length > 5000) break;
  }
  return 'the whole';
}
