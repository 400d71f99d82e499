/** What stands in brackets for a class of characters (POSIX, XBD 9.3.5). */
const CLASSES: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\s',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f',
};

/** Signs that mean something in one of the two syntaxes with a backslash, and in the other without. */
const SIGNS = '(){}|+?';

/**
 * A POSIX regular expression in the syntax of JavaScript, near enough to judge how long it takes.
 *
 * @param extended Extended (`grep -E`, `[[ =~ ]]`, awk), or basic with the additions of GNU (`grep`, `sed`).
 */
export function translatePosix(pattern: string, extended: boolean): string {
  let written = '';
  for (let at = 0; at < pattern.length; ) {
    const character = pattern.charAt(at);
    if (character === '[') {
      const { text, end } = readBrackets(pattern, at);
      written += text;
      at = end;
      continue;
    }
    const next = pattern.charAt(at + 1);
    if (character === '\\' && next !== '') {
      written += translateEscape(next, extended);
      at += 2;
      continue;
    }
    written += (!extended && SIGNS.includes(character)) || character === '/' ? `\\${character}` : character;
    at++;
  }
  return written;
}

function translateEscape(next: string, extended: boolean): string {
  if (!extended && SIGNS.includes(next)) return next;
  if (next === '<' || next === '>') return '\\b';
  return `\\${next}`;
}

/** A backslash means itself in brackets, and so does a bracket that comes first. */
function readBrackets(pattern: string, start: number): { text: string; end: number } {
  let at = start + 1;
  let text = '[';
  if (pattern.charAt(at) === '^') {
    text += '^';
    at++;
  }
  for (let isFirst = true; at < pattern.length && (isFirst || pattern.charAt(at) !== ']'); isFirst = false) {
    const [named, name = ''] = /^\[:([a-z]+):\]/.exec(pattern.slice(at)) ?? [];
    if (named !== undefined) {
      text += CLASSES[name] ?? '';
      at += named.length;
      continue;
    }
    const character = pattern.charAt(at);
    text += '\\[]^/'.includes(character) ? `\\${character}` : character;
    at++;
  }
  return { text: `${text}]`, end: at + 1 };
}
