import * as LIMITS from '../../src/base/limits.ts';
import { cell, HEAD, table } from './markdown.ts';

const CONSTANT = /\/\*\* (?<doc>(?:(?!\*\/)[\s\S])*?) \*\/\nexport const (?<name>[A-Z_0-9]+) =/g;

/**
 * `docs/reference/limits.md`: every bound with its unit and reason.
 *
 * @param source The text of `src/base/limits.ts`, for its comments.
 * @throws Error where a bound has no comment.
 */
export function writeLimitsPage(source: string): string {
  const comments = new Map([...source.matchAll(CONSTANT)].map(({ groups }) => [groups?.name, groups?.doc?.replace(/\s*\n \*\s*/g, ' ')]));
  const rows = Object.entries(LIMITS)
    .toSorted(([a], [b]) => order(source, a) - order(source, b))
    .map(([name, value]) => {
      const comment = comments.get(name);
      if (!comment) throw new Error(`src/base/limits.ts: ${name} has no comment, which is to say its unit and reason.`);
      return [`\`${name}\``, typeof value === 'number' ? value.toLocaleString('en') : cell(String(value)), cell(comment)];
    });
  return [
    HEAD('src/base/limits.ts'),
    '# Limits',
    '',
    'Nothing from outside is read, fetched, parsed or kept in flight beyond these.',
    '',
    table(['limit', 'value', 'unit, and what for'], rows),
    '',
  ].join('\n');
}

const order = (source: string, name: string) => source.indexOf(`export const ${name} `);
