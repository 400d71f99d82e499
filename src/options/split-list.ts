/**
 * Items of a list that is given as one text: one per line, or separated by commas. A comma within braces belongs to a pattern:
 * `dist/a.{zip,tar}` is one item. An item in quotation marks, with `""` for a quotation mark inside, can contain anything.
 */
export function splitList(text: string): string[] {
  const items: string[] = [];
  const isInBraces = findCommasInBraces(text);
  for (let at = 0; at < text.length; ) {
    const { item, next } = readQuoted(text, at) ?? readPlain(text, at, isInBraces);
    if (item !== '') items.push(item);
    at = next;
  }
  return items;
}

interface Read {
  item: string;
  /** The position after the comma or line end that ends the item. */
  next: number;
}

/** Undefined if the item does not begin with a quotation mark, or if more than white space follows the last one. */
function readQuoted(text: string, start: number): Read | undefined {
  const open = skipSpace(text, start);
  if (text[open] !== '"') return undefined;
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return undefined;
  const end = skipSpace(text, close + 1);
  if (end < text.length && text[end] !== ',' && text[end] !== '\n') return undefined;
  return { item: text.slice(open + 1, close).replaceAll('""', '"'), next: end + 1 };
}

/** White space, but no line end. */
function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== '\n' && (text[at] ?? '').trim() === '') at++;
  return at;
}

function readPlain(text: string, start: number, isInBraces: ReadonlySet<number>): Read {
  let end = start;
  while (end < text.length && text[end] !== '\n' && (text[end] !== ',' || isInBraces.has(end))) end++;
  return { item: text.slice(start, end).trim(), next: end + 1 };
}

/** The positions of commas between braces of one line. A brace that its line does not close is a character like others. */
function findCommasInBraces(text: string): Set<number> {
  const found = new Set<number>();
  /** The open braces of this line, each with the commas after it that no inner pair has. */
  let open: number[][] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\n') open = [];
    else if (character === '{') open.push([]);
    else if (character === ',') open.at(-1)?.push(at);
    else if (character === '}') for (const comma of open.pop() ?? []) found.add(comma);
  }
  return found;
}
