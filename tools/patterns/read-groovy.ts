import type { Found } from './found.ts';

/** Methods whose first argument is a pattern. What else has such a name (a closure, a text without a pattern) is no text. */
const METHODS =
  /(?:\.(?:matches|replaceAll|replaceFirst|split|splitEachLine|eachMatch|findAll|find)|\bPattern\s*\.\s*(?:compile|matches|split))\s*\(\s*$/;
/** Those where anything but a text is a pattern all the same. */
const CERTAIN = /(?:\.(?:matches|replaceAll|replaceFirst)|\bPattern\s*\.\s*(?:compile|matches))\s*\(\s*$/;
/** `=~`, `==~` and `~` before a text. */
const OPERATORS = /(?:==?~|(?:^|[=(,:\s])~)\s*$/;
/** Where a slash begins a text: not after a value, which it divides. */
const BEFORE_SLASH = /(?:^|[=(,[{:;!&|?~+\n]|\breturn|\bin)\s*$/;

/** How texts begin, the longest first, and how they end. */
const QUOTES: readonly [begin: string, end: string, replaces: boolean][] = [
  ["'''", "'''", false],
  ['"""', '"""', true],
  ["'", "'", false],
  ['"', '"', true],
  ['$/', '/$', true],
  ['/', '/', true],
];

/** The regular expressions of a Groovy file: after the operators for patterns, and in the methods that take one. */
export function readGroovy(file: string, text: string): Found {
  const found: Found = { patterns: [], made: [] };
  // The code without its texts and comments, up to where it is read.
  let code = '';
  let line = 1;
  const skip = (length: number, at: number) => {
    line += text.slice(at, at + length).split('\n').length - 1;
    return at + length;
  };
  for (let at = 0; at < text.length; ) {
    const comment = /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(
      text.slice(at, at + 2) === '//' || text.slice(at, at + 2) === '/*' ? text.slice(at) : '',
    );
    if (comment) {
      at = skip(comment[0].length, at);
      continue;
    }
    const end = code.slice(-200);
    const takesPattern = OPERATORS.test(end) || METHODS.test(end);
    const [begin, close = '', replaces] =
      QUOTES.find(([quote]) => text.startsWith(quote, at) && (!quote.endsWith('/') || takesPattern || BEFORE_SLASH.test(end))) ?? [];
    if (begin === undefined) {
      const character = text.charAt(at);
      // A variable or a call where a pattern is certain.
      if ((/(?:==?~)\s*$/.test(end) || CERTAIN.test(end)) && /[\w$]/.test(character))
        found.made.push({ file, line, text: text.slice(at, text.indexOf('\n', at)).trim() });
      code += character;
      at = skip(1, at);
      continue;
    }
    const stop = findEnd(text, at + begin.length, close);
    const written = text.slice(at + begin.length, stop);
    const hasValues = replaces === true && /(?<!\\)\$[\w{]/.test(written);
    if (takesPattern && hasValues) found.made.push({ file, line, text: written });
    else if (takesPattern)
      found.patterns.push({ file, line, source: begin.endsWith('/') ? written.replaceAll('\\/', '/') : readEscapes(written), flags: '' });
    code += '""';
    at = skip(stop + close.length - at, at);
  }
  return found;
}

function findEnd(text: string, start: number, close: string): number {
  for (let at = start; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.startsWith(close, at)) return at;
  }
  return text.length;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** A text in quotes, where a backslash of the pattern is written as two. */
const readEscapes = (written: string): string => written.replace(/\\(.)/gs, (_, character: string) => ESCAPES[character] ?? character);
