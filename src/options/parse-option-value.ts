import { ChopmarkError } from '../base/errors/errors.ts';
import { findUrlCredentials } from '../base/errors/url-credentials.ts';
import { suggestWord } from '../base/text/did-you-mean.ts';
import type { OptionSpec } from './schema/option.ts';
import { splitList } from './split-list.ts';

/** A value as an adapter received it: text from a flag or an input, or a typed value from code. */
export type RawValue = string | number | boolean | readonly string[];

const UNIT_MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const DURATION = /^(?:\d{1,12}(?:ms|s|m|h))+$/;

/**
 * Parses one value by the kind of its option. An empty string is an error, never "not given": a variable that is unset by mistake must not
 * remove a condition. Secrets are never quoted.
 *
 * @param origin The option or variable to name in messages.
 * @throws ChopmarkError `INPUT_OPTION_VALUE`
 */
export function parseOptionValue(spec: OptionSpec, value: RawValue, origin: string): unknown {
  refuseCredentials(spec, value, origin);
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

/**
 * Options are quoted in messages, commands and signed statements, so none may hold a password. A build command is recorded without the
 * passwords in it, and messages never quote secrets.
 */
function refuseCredentials(spec: OptionSpec, value: RawValue, origin: string): void {
  if (spec.kind === 'secret' || spec.name === 'exec' || (typeof value !== 'string' && !Array.isArray(value))) return;
  const items: readonly unknown[] = typeof value === 'string' ? [value] : value;
  if (items.some((item) => typeof item === 'string' && findUrlCredentials(item).some(({ isSecret }) => isSecret)))
    throw wrong(
      spec,
      origin,
      'contains a URL with credentials, which is not shown here',
      'Write the URL without user and password. Credentials come from variables, from a netrc file, or from docker login (docs/how-to/stores.md, docs/how-to/images.md).',
    );
}

function parseText(spec: OptionSpec, value: RawValue, origin: string): string {
  if (typeof value !== 'string') throw wrong(spec, origin, Array.isArray(value) ? 'may be given only once' : 'must be a string');
  if (value.trim() === '') throw wrong(spec, origin, 'is empty');
  if (value.includes('\0')) throw wrong(spec, origin, 'contains a NUL character');
  return value;
}

/**
 * A list given as one string has a line feed between its items, or a comma if no item can have one. The items of a list given as such are
 * never split.
 */
function parseList(spec: OptionSpec, value: RawValue, origin: string): string[] {
  const items = typeof value === 'string' ? splitValue(spec, value) : value;
  if (!Array.isArray(items)) throw wrong(spec, origin, 'must be a list');
  return items.map((item: RawValue) => parseText(spec, item, origin));
}

const splitValue = ({ separator }: OptionSpec, text: string): string[] =>
  separator === 'lines' ? text.split(/\r?\n/).filter((line) => line.trim() !== '' || text.trim() === '') : splitList(text);

function parseWord(spec: OptionSpec, value: RawValue, origin: string): string {
  const words = spec.values ?? [];
  const word = parseText(spec, typeof value === 'number' ? String(value) : value, origin);
  if (words.includes(word)) return word;
  const closest = suggestWord(word, words);
  throw wrong(
    spec,
    origin,
    `has the invalid value ${quote(word)}`,
    `${closest ? `Did you mean ${closest}? ` : ''}Valid values: ${words.join(', ')}.`,
  );
}

function parseBoolean(spec: OptionSpec, value: RawValue, origin: string): boolean {
  if (typeof value === 'boolean') return value;
  const word = parseText(spec, value, origin).toLowerCase();
  if (word === 'true' || word === '1') return true;
  if (word === 'false' || word === '0') return false;
  throw wrong(spec, origin, `has the invalid value ${quote(word)}`, 'Valid values: true, false.');
}

function parseInteger(spec: OptionSpec, value: RawValue, origin: string): number {
  const number = typeof value === 'number' ? value : /^\d{1,15}$/.test(parseText(spec, value, origin)) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw wrong(spec, origin, 'must be a whole number');
  return bounded(spec, number, origin, String);
}

function parseDuration(spec: OptionSpec, value: RawValue, origin: string): number {
  if (typeof value === 'number') return bounded(spec, value, origin, showMilliseconds);
  const text = parseText(spec, value, origin);
  if (!DURATION.test(text))
    throw wrong(spec, origin, `has the invalid value ${quote(text)}`, 'Use numbers with units: 500ms, 90s, 15m, 1h30m.');
  const parts = [...text.matchAll(/(\d{1,12})(ms|s|m|h)/g)];
  const milliseconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MILLISECONDS[unit ?? ''] ?? Number.NaN), 0);
  return bounded(spec, milliseconds, origin, showMilliseconds);
}

function bounded(spec: OptionSpec, number: number, origin: string, show: (number: number) => string): number {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = spec;
  if (number >= minimum && number <= maximum) return number;
  if (number < minimum) throw wrong(spec, origin, 'is too small', `The minimum is ${show(minimum)}.`);
  throw wrong(spec, origin, Number.isNaN(number) ? 'is not a number' : 'is too large', `The maximum is ${show(maximum)}.`);
}

function showMilliseconds(milliseconds: number): string {
  const [unit, size] = Object.entries(UNIT_MILLISECONDS).findLast(([, length]) => milliseconds % length === 0) ?? ['ms', 1];
  return `${milliseconds / size}${unit}`;
}

const LONGEST_QUOTE = 80;
const quote = (text: string) => JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

const wrong = ({ help }: OptionSpec, origin: string, fault: string, hint = help) =>
  new ChopmarkError({ code: 'INPUT_OPTION_VALUE', message: `${origin} ${fault}.`, hint });
