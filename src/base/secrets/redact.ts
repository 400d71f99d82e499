import { findUrlCredentials } from '../errors/url-credentials.ts';

export interface Redactor {
  /** Hides `secret` from now on. Values shorter than four characters are ignored: hiding them would make texts unreadable. */
  add(secret: string): void;
  redact(text: string): string;
}

/** Number of consecutive characters of a secret that are hidden. */
const PIECE = 16;
/** Every run of PIECE characters contains a whole block of this size at a multiple of this size, so a search can use it as its step. */
const BLOCK = PIECE / 2;
/** Characters on each side of a block that decide whether it is in such a run; characters farther away are near another block. */
const AROUND = PIECE - 1;
const SHORTEST = 4;
const MASK = '***';

type Span = [start: number, end: number];

/**
 * Hides registered secrets (as they are, in base64 and base64url at any alignment, URL-encoded), every run of 16 characters of them, and
 * anything that looks like a JWT, a PEM private key or the credentials of a URL, registered or not. Linear in the length of the text.
 */
export function createRedactor(): Redactor {
  const known = new Set<string>();
  const short: string[] = [];
  const blocks = new Map<string, Set<string>>();

  const addForm = (form: string) => {
    if (form.length < SHORTEST || known.has(form)) return;
    known.add(form);
    if (form.length < PIECE) short.push(form);
    const padded = `${'\0'.repeat(AROUND)}${form}`;
    for (let at = 0; form.length >= PIECE && at + BLOCK <= form.length; at++) {
      const block = form.slice(at, at + BLOCK);
      const contexts = blocks.get(block) ?? new Set();
      blocks.set(block, contexts.add(padded.slice(at, at + AROUND + BLOCK + AROUND)));
    }
  };

  return {
    add(secret) {
      for (const form of formsOf(secret.trim())) addForm(form);
    },
    redact(text) {
      const spans = [
        ...findPieces(text, blocks),
        ...short.flatMap((form) => findAll(text, form)),
        ...findTokens(text),
        ...findPrivateKeys(text),
        ...findUrlCredentials(text).flatMap(({ start, end, isSecret }): Span[] => (isSecret ? [[start, end]] : [])),
      ];
      return spans.length === 0 ? text : mask(text, spans);
    },
  };
}

function formsOf(secret: string): string[] {
  if (secret.length < SHORTEST) return [];
  const encoded = encodeURIComponent(secret.toWellFormed());
  const forms = [secret, encoded, encoded.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())];
  const bytes = Buffer.from(secret);
  for (const shift of [0, 1, 2]) {
    // Characters that also encode bits of the neighboring bytes depend on those bytes, so they are left out.
    const base64 = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/={1,2}$/, '');
    const start = Math.ceil((shift * 8) / 6);
    const end = Math.floor(((shift + bytes.length) * 8) / 6);
    const form = base64.slice(start, end);
    forms.push(form, form.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(form));
  }
  return forms;
}

/** `blocks`: each block of a secret with the characters around it. A set, so that a secret of one repeated letter has few. */
function findPieces(text: string, blocks: ReadonlyMap<string, ReadonlySet<string>>): Span[] {
  const spans: Span[] = [];
  if (blocks.size === 0) return spans;
  for (let at = 0; at + BLOCK <= text.length; at += BLOCK) {
    const contexts = blocks.get(text.slice(at, at + BLOCK));
    if (!contexts) continue;
    const around: Span = [at - AROUND, at + BLOCK + AROUND];
    const found =
      at >= AROUND && contexts.has(text.slice(...around)) ? [around] : Array.from(contexts, (context) => extend(text, at, context));
    spans.push(...found.filter(([start, end]) => end - start >= PIECE));
  }
  return spans;
}

/** The run around a common block that text and context share. */
function extend(text: string, at: number, context: string): Span {
  let before = 0;
  while (before < AROUND && before < at && text[at - before - 1] === context[AROUND - before - 1]) before++;
  let after = BLOCK;
  while (at + after < text.length && AROUND + after < context.length && text[at + after] === context[AROUND + after]) after++;
  return [at - before, at + after];
}

function findAll(text: string, form: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) spans.push([at, at + form.length]);
  return spans;
}

/** JSON Web Tokens (RFC 7519, 7516): a base64url part that begins like `{"`, then more parts after dots. */
function findTokens(text: string): Span[] {
  const spans: Span[] = [];
  const run = /[\w-]*/y;
  const endOfRun = (from: number) => {
    run.lastIndex = from;
    run.test(text);
    return run.lastIndex;
  };
  for (let start = text.indexOf('eyJ'); start !== -1; ) {
    let end = endOfRun(start);
    const headEnd = end;
    while (text[end] === '.' && endOfRun(end + 1) > end + 1) end = endOfRun(end + 1);
    if (end > headEnd) spans.push([start, end]);
    start = text.indexOf('eyJ', Math.max(end, start + 1));
  }
  return spans;
}

const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,32}PRIVATE KEY-----|$)/g;

const findPrivateKeys = (text: string): Span[] =>
  [...text.matchAll(PRIVATE_KEY)].map((found) => [found.index, found.index + found[0].length]);

function mask(text: string, spans: Span[]): string {
  spans.sort((a, b) => a[0] - b[0]);
  const pieces: string[] = [];
  let shownTo = 0;
  for (const [start, end] of spans) {
    if (start >= shownTo) pieces.push(text.slice(shownTo, start), MASK);
    shownTo = Math.max(shownTo, end);
  }
  pieces.push(text.slice(shownTo));
  return pieces.join('');
}
