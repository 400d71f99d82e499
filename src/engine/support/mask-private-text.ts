import type { Env } from '../../base/ports.ts';
import { createRedactor } from '../../base/secrets/redact.ts';

export interface PrivateText {
  /** Every value of it is private; its names are not. */
  env: Env;
  /** Tokens and keys that are known. */
  secrets: readonly string[];
  /** Names of people, projects, machines and files that are known. */
  names: readonly string[];
}

/** Characters of a variable's value that are masked wherever they stand in a row. */
const RUN = 16;
/** Characters of the shortest value or name that is masked as a whole: shorter ones would mask ordinary words. */
const SHORTEST_VALUE = 6;
const SHORTEST_MARKED_VALUE = 4;
const SHORTEST_NAME = 3;

/** Hosts that say nothing about the user: the public Sigstore instances, and what CI systems and clouds have in common. */
const PUBLIC_HOSTS = [
  'accounts.google.com',
  'agent.buildkite.com',
  'buildkite.com',
  'circleci.com',
  'docs.github.com',
  'docs.gitlab.com',
  'fulcio.githubapp.com',
  'github.com',
  'gitlab.com',
  'oidc.circleci.com',
  'timestamp.githubapp.com',
  'token.actions.githubusercontent.com',
  'tuf-repo.github.com',
];
const SIGSTORE_URL = String.raw`(?:https?://)?(?:[a-z0-9-]+\.)*(?:sigstore|sigstage)\.dev(?![\w.-])(?:/[\w./-]*)?`;
/** Nothing before or behind makes another host of it. Split at it, a text has these at its odd places. */
const PUBLIC = new RegExp(
  String.raw`((?<![\w.@-])(?:${SIGSTORE_URL}|(?:https?://)?(?:${PUBLIC_HOSTS.map((host) => host.replaceAll('.', '\\.')).join('|')})(?![\w:@-]|\.\w)))`,
  'i',
);

/** What may stand for a name, and what stands in its place; the first that matches counts. */
const SHAPES: readonly (readonly [shape: RegExp, mask: string])[] = [
  [/(?<![\w+.-])[a-z][\w+.-]*:\/\/[^\s"'<>,;]*[^\s"'<>,;.:)]/gi, '[url]'],
  [/"[^"]*"/g, '"[text]"'],
  [/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*/g, '[address]'],
  // `aud: NAME` of a GitLab job is indented, and our own words follow the noun in other places.
  [/(?<=\baudience (?:to )?)(?!(?:and|as|for|is|of|sigstore|that|to|what)\b)[^\s,;]+/g, '[name]'],
  [/(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?![\w.-])/g, '[host]'],
  [/\[[0-9a-f:]*:[0-9a-f:.]+\](?::\d+)?/gi, '[host]'],
  [/(?<![\w.])(?:[a-z]:)?[\\/](?=[\w.~-])[^\s"',;)]+/gi, '[path]'],
  [/(?<![\w.-])(?!Node\.js\b)[\w.-]*\.[a-z][\w-]+(?::\d+)?(?![\w-])/gi, '[host or file]'],
];

/**
 * A function that takes private text out of messages: secrets, names that are known, values of variables in whole or in runs of 16
 * characters, and what has the shape of a URL, an address, a host, a path or a quoted name. It takes out too much rather than too little.
 *
 * @param texts All texts that the function is for: variables are looked through once, not once for each text.
 */
export function createPrivateTextMask({ env, secrets, names }: PrivateText, texts: readonly string[]): (text: string) => string {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  const values = Object.values(env).flatMap((value) => value?.trim() || []);
  const known = wordsPattern(
    names.filter((name) => name.length >= SHORTEST_NAME && name !== 'sigstore' && !isPublicText(name)),
    'i',
  );
  const whole = wordsPattern(values.filter(isWholeWord));
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

/** Longer values are found by their runs; of short ones, those that are not a word. */
const isWholeWord = (value: string): boolean =>
  value.length < RUN && (value.length >= SHORTEST_VALUE || (value.length >= SHORTEST_MARKED_VALUE && /\W/.test(value)));

/** Whether nothing but public hosts is in it. */
export const isPublicText = (name: string): boolean =>
  name
    .split(PUBLIC)
    .filter((_, index) => index % 2 === 0)
    .every((part) => part === '' || part === '/');

/** Any of the words where it is not a part of a longer word, the longest first. */
function wordsPattern(words: readonly string[], flags = ''): RegExp | undefined {
  const escaped = [...new Set(words)]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  return escaped.length === 0 ? undefined : new RegExp(`(?<!\\w)(?:${escaped.join('|')})(?!\\w)`, `g${flags}`);
}

/** Runs of characters that a text has in common with a value. */
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
