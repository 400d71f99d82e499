import type { Env } from '../../base/ports.ts';
import { createRedactor } from '../../base/secrets/redact.ts';
import { matchWords } from '../../base/text/match-words.ts';

export interface PrivateText {
  /** Every value is private. The names are not. */
  env: Env;
  /** Known tokens and keys. */
  secrets: readonly string[];
  /** Known names of people, projects, machines and files. */
  names: readonly string[];
}

/** This many consecutive characters of a variable's value are masked wherever they occur. */
const RUN = 16;
/** Characters of the shortest value or name that is masked as a whole. Shorter values would mask ordinary words. */
const SHORTEST_VALUE = 6;
const SHORTEST_MARKED_VALUE = 4;
const SHORTEST_NAME = 3;

/** Hosts that reveal nothing about the user: the shared hosts of CI systems and clouds, and the public Sigstore instances. */
const SHARED_HOST = String.raw`(?:https?://)?(?:accounts\.google\.com|agent\.buildkite\.com|buildkite\.com|circleci\.com|docs\.github\.com|docs\.gitlab\.com|fulcio\.githubapp\.com|github\.com|gitlab\.com|oidc\.circleci\.com|timestamp\.githubapp\.com|token\.actions\.githubusercontent\.com|tuf-repo\.github\.com)(?![\w:@-]|\.\w)`;
const SIGSTORE_URL = String.raw`(?:https?://)?(?:[a-z0-9-]+\.)*(?:sigstore|sigstage)\.dev(?![\w.-])(?:/[\w./-]*)?`;
/** Matches a public host that is not a part of another host. If a text is split with this pattern, the odd items are the hosts. */
const PUBLIC = new RegExp(String.raw`((?<![\w.@-])(?:${SIGSTORE_URL}|${SHARED_HOST}))`, 'i');

/** Patterns of possible names, and the mask that replaces each. The first pattern that matches applies. */
const SHAPES: readonly (readonly [shape: RegExp, mask: string])[] = [
  [/(?<![\w+.-])[a-z][\w+.-]*:\/\/[^\s"'<>,;]*[^\s"'<>,;.:)]/gi, '[url]'],
  [/"[^"]*"/g, '"[text]"'],
  [/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*/g, '[address]'],
  // `aud: NAME` of a GitLab job is indented. In other places, words of chopmark's own messages follow the noun.
  [/(?<=\baudience (?:to )?)(?!(?:and|as|for|is|of|sigstore|that|to|what)\b)[^\s,;]+/g, '[name]'],
  [/(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?![\w.-])/g, '[host]'],
  [/\[[0-9a-f]*:[0-9a-f:.]+\](?::\d+)?/gi, '[host]'],
  [/(?<![\w.])(?:[a-z]:)?[\\/](?=[\w.~-])[^\s"',;)]+/gi, '[path]'],
  [/(?<![\w.-])(?!Node\.js\b)[\w.-]*\.[a-z][\w-]+(?::\d+)?(?![\w-])/gi, '[host or file]'],
];

/**
 * Creates a function that masks private text in messages: secrets, known names, whole values of variables or runs of 16 characters of
 * them, and everything that looks like a URL, an address, a host, a path or a quoted name. When in doubt, it masks.
 *
 * @param texts All texts that the function will mask. The variables are searched once, not once for each text.
 */
export function createPrivateTextMask({ env, secrets, names }: PrivateText, texts: readonly string[]): (text: string) => string {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  const values = Object.values(env).flatMap((value) => value?.trim() || []);
  const known = matchWords(
    names.filter((name) => name.length >= SHORTEST_NAME && name !== 'sigstore' && !isPublicText(name)),
    'gi',
  );
  const whole = matchWords(values.filter(isWholeWord), 'g');
  const runs = findRuns(texts, values);
  const maskPart = (part: string): string => {
    const withoutValues = maskRuns(whole ? part.replace(whole, '[value]') : part, runs);
    return SHAPES.reduce((text, [shape, mask]) => text.replace(shape, mask), withoutValues);
  };
  return (text) => {
    const redacted = redactor.redact(text);
    return (known ? redacted.replace(known, '[name]') : redacted)
      .split(PUBLIC)
      .map((part, index) => (index % 2 === 1 ? part : maskPart(index === 0 ? part : part.replace(/^\/[^\s"',;)]+/, '/[path]'))))
      .join('');
  };
}

/** Longer values are found by their runs. Of the short values, only those that are not an ordinary word are masked. */
const isWholeWord = (value: string): boolean =>
  value.length < RUN && (value.length >= SHORTEST_VALUE || (value.length >= SHORTEST_MARKED_VALUE && /\W/.test(value)));

/** Whether the text consists only of public hosts. */
export const isPublicText = (name: string): boolean =>
  name
    .split(PUBLIC)
    .filter((_, index) => index % 2 === 0)
    .every((part) => part === '' || part === '/');

/** Runs of characters that a text and a value have in common. */
function findRuns(texts: readonly string[], values: readonly string[]): ReadonlySet<string> {
  const inTexts = new Set(
    texts.flatMap((text) => Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN))),
  );
  const common = new Set<string>();
  for (const value of values) {
    for (let at = 0; at + RUN <= value.length; at++) {
      const run = value.slice(at, at + RUN);
      if (inTexts.has(run)) common.add(run);
    }
  }
  return common;
}

function maskRuns(text: string, runs: ReadonlySet<string>): string {
  if (runs.size === 0) return text;
  let masked = '';
  let end = 0;
  for (let at = 0; at + RUN <= text.length; at++) {
    if (!runs.has(text.slice(at, at + RUN))) continue;
    if (at > end || masked === '') masked += `${text.slice(end, Math.max(at, end))}[value]`;
    end = at + RUN;
  }
  return masked + text.slice(end);
}
