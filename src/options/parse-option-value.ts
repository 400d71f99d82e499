import { ChopmarkError } from '../base/errors/errors.ts';
import { suggestWord } from '../base/text/did-you-mean.ts';
import type { OptionSpec } from './schema/option.ts';

/** A value as an adapter got it: text from a flag or an input, or what it stands for from code. */
export type RawValue = string | number | boolean | readonly string[];

const UNIT_MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const DURATION = /^(?:\d{1,12}(?:ms|s|m|h))+$/;

/**
 * One value as the contract's kind says. An empty text is refused, never taken for "not given": a variable that is unset by
 * mistake must not drop a condition. A secret is never quoted.
 *
 * @param origin The option or variable to name in messages.
 * @throws ChopmarkError `INPUT_OPTION_VALUE`
 */
export function parseOptionValue(spec: OptionSpec, value: RawValue, origin: string): unknown {
  switch (spec.kind) {
    case 'boolean':
      return parseBoolean(spec, value, origin);
    case 'integer':
      return parseInteger(spec, value, origin);
    case 'duration':
      return parseDuration(spec, value, origin);
    case 'enum':
      return parseWord(spec, value, origin);
    case 'list':
      return parseList(spec, value, origin);
    case 'string':
    case 'file':
    case 'secret':
      return parseText(spec, value, origin);
  }
}

function parseText(spec: OptionSpec, value: RawValue, origin: string): string {
  if (typeof value !== 'string') throw wrong(spec, origin, Array.isArray(value) ? 'may be given only once' : 'must be text');
  if (value.trim() === '') throw wrong(spec, origin, 'is empty');
  if (value.includes('\0')) throw wrong(spec, origin, 'holds a NUL character');
  return value;
}

/** A list written as one text has a line or a comma between its items; items that come apart already are never split. */
function parseList(spec: OptionSpec, value: RawValue, origin: string): string[] {
  const items =
    typeof value === 'string'
      ? value
          .split(/[\n,]/)
          .map((item) => item.trim())
          .filter(Boolean)
      : value;
  if (!Array.isArray(items)) throw wrong(spec, origin, 'must be a list');
  return items.map((item: RawValue) => parseText(spec, item, origin));
}

function parseWord(spec: OptionSpec, value: RawValue, origin: string): string {
  const words = spec.values ?? [];
  const word = parseText(spec, typeof value === 'number' ? String(value) : value, origin);
  if (words.includes(word)) return word;
  const closest = suggestWord(word, words);
  throw wrong(spec, origin, `cannot be ${quote(word)}`, `${closest ? `Did you mean ${closest}? ` : ''}It is one of ${words.join(', ')}.`);
}

function parseBoolean(spec: OptionSpec, value: RawValue, origin: string): boolean {
  if (typeof value === 'boolean') return value;
  const word = parseText(spec, value, origin).toLowerCase();
  if (word === 'true' || word === '1') return true;
  if (word === 'false' || word === '0') return false;
  throw wrong(spec, origin, `cannot be ${quote(word)}`, 'It is true or false.');
}

function parseInteger(spec: OptionSpec, value: RawValue, origin: string): number {
  const number = typeof value === 'number' ? value : /^\d{1,15}$/.test(parseText(spec, value, origin)) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw wrong(spec, origin, 'is not a whole number');
  return bounded(spec, number, origin, String);
}

function parseDuration(spec: OptionSpec, value: RawValue, origin: string): number {
  if (typeof value === 'number') return bounded(spec, value, origin, showMilliseconds);
  const text = parseText(spec, value, origin);
  if (!DURATION.test(text)) throw wrong(spec, origin, `cannot be ${quote(text)}`, 'Write a number and its unit: 500ms, 90s, 15m, 1h30m.');
  const parts = [...text.matchAll(/(\d+)(ms|s|m|h)/g)];
  const milliseconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MILLISECONDS[unit ?? ''] ?? Number.NaN), 0);
  return bounded(spec, milliseconds, origin, showMilliseconds);
}

function bounded(spec: OptionSpec, number: number, origin: string, show: (number: number) => string): number {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = spec;
  if (number >= minimum && number <= maximum) return number;
  if (number < minimum) throw wrong(spec, origin, 'is too small', `It is at least ${show(minimum)}.`);
  throw wrong(spec, origin, Number.isNaN(number) ? 'is not a number' : 'is too large', `It is at most ${show(maximum)}.`);
}

function showMilliseconds(milliseconds: number): string {
  const [unit, size] = Object.entries(UNIT_MILLISECONDS).findLast(([, length]) => milliseconds % length === 0) ?? ['ms', 1];
  return `${milliseconds / size}${unit}`;
}

const LONGEST_QUOTE = 80;
const quote = (text: string) => JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

const wrong = ({ help }: OptionSpec, origin: string, fault: string, hint = help) =>
  new ChopmarkError({ code: 'INPUT_OPTION_VALUE', message: `${origin} ${fault}.`, hint });
