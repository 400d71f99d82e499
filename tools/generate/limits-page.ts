import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cell, HEAD, table } from './markdown.ts';

const CONSTANT = /\/\*\* (?<doc>(?:(?!\*\/)[\s\S])*?) \*\/\nexport const (?<name>[A-Z_0-9]+) =/g;

/**
 * `docs/reference/limits.md`: the bounds of every folder, each with its unit and reason.
 *
 * @param root The folder of the checkout.
 * @throws Error where a bound has no comment.
 */
export async function writeLimitsPage(root: string): Promise<string> {
  const files = globSync('src/**/limits.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const sections = await Promise.all(
    files.map(async (file) => {
      const values: Record<string, unknown> = await import(pathToFileURL(join(root, file)).href);
      return [`## ${dirname(file).slice('src/'.length)}`, '', writeLimits(file, readFileSync(join(root, file), 'utf8'), values), ''];
    }),
  );
  return [
    HEAD('src/**/limits.ts'),
    '# Limits',
    '',
    'The limits on everything that chopmark reads, fetches, parses or keeps in flight. Each section is a folder of `src`.',
    '',
    ...sections.flat(),
  ].join('\n');
}

/** The bounds of one file, with what its comments say of them. Exported so that its test can hand it text. */
export function writeLimits(file: string, source: string, values: Readonly<Record<string, unknown>>): string {
  const documented = [...source.matchAll(CONSTANT)].map(({ groups: { name = '', doc = '' } = {} }) => [name, doc] as const);
  const bare = Object.keys(values).filter((name) => !documented.some(([known]) => known === name));
  if (bare.length > 0) throw new Error(`${file}: ${bare.join(', ')} has no comment, which is to say its unit and reason.`);
  const rows = documented.map(([name, doc]) => {
    const value = values[name];
    return [
      `\`${name}\``,
      typeof value === 'number' ? value.toLocaleString('en') : cell(String(value)),
      cell(doc.replace(/\s*\n \*\s*/g, ' ')),
    ];
  });
  return table(['limit', 'value', 'unit and purpose'], rows);
}
