import { neutralizeCommands, neutralizeLine } from '../base/secrets/neutralize.ts';

export interface Paint {
  good(text: string): string;
  bad(text: string): string;
  warn(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

const wrap = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const plain = (text: string) => text;

/** Colors for a terminal. Without `color` the text is unchanged. The text must already be neutralized. */
export const createColors = (color: boolean): Paint =>
  color
    ? { good: wrap(32), bad: wrap(31), warn: wrap(33), strong: wrap(1), faint: wrap(2) }
    : { good: plain, bad: plain, warn: plain, strong: plain, faint: plain };

/** Characters of one untrusted value in a report for people. JSON has the whole value. */
const LONGEST_VALUE = 2_000;

/** Neutralizes untrusted text: one line, nothing that a terminal or a CI runner executes, limited length. */
export function show(value: unknown): string {
  const text = String(value);
  return neutralizeCommands(neutralizeLine(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text));
}

/**
 * Foreign text of several lines, each made harmless.
 *
 * @param following Before every line but the first; never empty, so that no line can pass for one of ours.
 */
export const showLines = (value: string, indent: string, following = `${indent}  `): string[] =>
  value
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 ? indent : following) + show(line));

/** `label  value` lines with the values in one column. */
export function alignRows(rows: readonly (readonly [label: string, value: string])[], indent = '  '): string[] {
  const width = Math.max(0, ...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `${indent}${label.padEnd(width)}  ${value}`.trimEnd());
}

/** `1 file`, `2 files`. */
export const count = (number: number, singular: string, plural = `${singular}s`): string => `${number} ${number === 1 ? singular : plural}`;
