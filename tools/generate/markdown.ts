/** The first line of every page: who changes it by hand changes the wrong file. */
export const HEAD = (source: string): string => `<!-- Written by \`npm run generate\` from ${source}. -->\n`;

/** Text of ours in a cell of a table: what would end the cell or open a tag is escaped, code stays code. */
export const cell = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part.replaceAll('|', '\\|') : part.replace(/[|<*]/g, '\\$&')))
    .join('')
    .replaceAll('\n', ' ');

/** Text of ours as a paragraph: what would open a tag or emphasize is escaped, code stays code. */
export const prose = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[<*]/g, '\\$&')))
    .join('');

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
