/** Where text stops being JSON. */
export interface JsonPlace {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, as editors count. */
  column: number;
  /** Whether the text ends there, so that something is missing. */
  isEnd: boolean;
}

/**
 * The first character at which a text is no JSON (RFC 8259). The platform's parser tells it only for some faults, and quotes the text, which
 * may hold a secret. Linear, without recursion. Undefined for JSON.
 */
export function findJsonFault(source: string): JsonPlace | undefined {
  const at = findFault(source);
  if (at === undefined) return undefined;
  const before = source.slice(0, at);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, isEnd: at >= source.length };
}

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'next' | 'end';

function findFault(source: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  const afterValue = (): Expected => (open.length === 0 ? 'end' : 'next');
  for (let at = 0; ; ) {
    while (BLANKS.includes(source.charCodeAt(at))) at++;
    if (at >= source.length) return expected === 'end' ? undefined : source.length;
    const character = source[at] ?? '';
    if (isClosing(character, expected, open)) {
      open.pop();
      expected = afterValue();
      at++;
    } else if (expected === 'end') return at;
    else if (expected === ':' || expected === 'next') {
      if (character !== (expected === ':' ? ':' : ',')) return at;
      expected = expected === 'next' && open.at(-1) === '{' ? 'key' : 'value';
      at++;
    } else if (expected === 'value' || expected === 'value or ]') {
      if (character === '{' || character === '[') {
        open.push(character);
        expected = character === '{' ? 'key or }' : 'value or ]';
        at++;
        continue;
      }
      const end = skipScalar(source, at);
      if (end.fault) return end.at;
      at = end.at;
      expected = afterValue();
    } else {
      if (character !== '"') return at;
      const end = skipString(source, at);
      if (end.fault) return end.at;
      at = end.at;
      expected = ':';
    }
  }
}

const BLANKS: readonly number[] = [0x20, 0x0a, 0x0d, 0x09];

const isClosing = (character: string, expected: Expected, open: readonly string[]): boolean =>
  (character === '}' && open.at(-1) === '{' && (expected === 'next' || expected === 'key or }')) ||
  (character === ']' && open.at(-1) === '[' && (expected === 'next' || expected === 'value or ]'));

/** The end of a part of the text, or the place of its fault. */
interface End {
  at: number;
  fault: boolean;
}

function skipScalar(source: string, start: number): End {
  const first = source[start];
  if (first === '"') return skipString(source, start);
  const word = first === 't' ? 'true' : first === 'f' ? 'false' : first === 'n' ? 'null' : undefined;
  if (word === undefined) return skipNumber(source, start);
  for (let at = 0; at < word.length; at++) if (source[start + at] !== word[at]) return { at: start + at, fault: true };
  return { at: start + word.length, fault: false };
}

function skipString(source: string, start: number): End {
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at] ?? '';
    if (character === '"') return { at: at + 1, fault: false };
    if (source.charCodeAt(at) < 0x20) return { at, fault: true };
    if (character !== '\\') continue;
    at++;
    if (source[at] === 'u') {
      for (let digit = 0; digit < 4; digit++) {
        at++;
        if (!/^[0-9a-fA-F]$/.test(source[at] ?? '')) return { at, fault: true };
      }
    } else if (!'"\\/bfnrt'.includes(source[at] ?? ' ')) return { at, fault: true };
  }
  return { at: source.length, fault: true };
}

const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9';

function skipNumber(source: string, start: number): End {
  let at = start;
  const skipDigits = () => {
    const first = at;
    while (isDigit(source[at])) at++;
    return at > first;
  };
  if (source[at] === '-') at++;
  if (source[at] === '0') at++;
  else if (!skipDigits()) return { at, fault: true };
  if (source[at] === '.') {
    at++;
    if (!skipDigits()) return { at, fault: true };
  }
  if (source[at] === 'e' || source[at] === 'E') {
    at++;
    if (source[at] === '+' || source[at] === '-') at++;
    if (!skipDigits()) return { at, fault: true };
  }
  return { at, fault: false };
}
