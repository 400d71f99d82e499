import { findUrlCredentials } from '../errors/url-credentials.ts';
import { createRedactor } from './redact.ts';
import { findLogin, hasToken, isSecretName } from './secret-shapes.ts';

const MASK = '***';

/**
 * Options that are secrets of some programs, and other things of most: the name of the program, the option, and whether the value may be
 * attached to it, separate, or both. `login` is a command that has to come first.
 */
const PROGRAMS: readonly { name: RegExp; option: string; value: 'attached' | 'separate' | 'both'; command?: 'login' }[] = [
  { name: /^(?:mysql|mariadb)/, option: '-p', value: 'attached' },
  { name: /^sshpass$/, option: '-p', value: 'both' },
  { name: /^mongo/, option: '-p', value: 'both' },
  { name: /^redis-cli$/, option: '-a', value: 'both' },
  { name: /^7z/, option: '-p', value: 'attached' },
  { name: /^rar$/, option: '-p', value: 'attached' },
  { name: /^rar$/, option: '-hp', value: 'attached' },
  { name: /^(?:un)?zip$/, option: '-P', value: 'both' },
  { name: /^ldap/, option: '-w', value: 'both' },
  { name: /^security$/, option: '-p', value: 'separate' },
  { name: /^signtool$/, option: '/p', value: 'separate' },
  { name: /^(?:docker|podman|buildah|nerdctl|helm|oras|crane|skopeo|cosign|az|regctl)$/, option: '-p', value: 'both', command: 'login' },
];

/**
 * The words of a command in a form that may be published. `***` replaces values of options, variables and headers with names of secrets,
 * credentials of URLs and of `-u user:password`, tokens of well-known services, and what contains a known secret. In a script, a secret
 * hides the rest of its line. A secret that looks like nothing of that kind stays: it cannot be recognized.
 *
 * @param known Values that are known to be secret.
 */
export function redactArgv(words: readonly string[], known: readonly string[] = []): string[] {
  const redactor = createRedactor();
  for (const secret of known) redactor.add(secret);
  // The credentials of URLs are masked by themselves.
  const holdsKnown = (text: string) => {
    const rest = maskUrls(text);
    return redactor.redact(rest) !== rest;
  };
  const hides = watchOptions();
  return words.map((word) => {
    if (hides(word)) return MASK;
    if (/\s/.test(word)) return redactScript(word, holdsKnown);
    return redactWord(word, holdsKnown) ?? word;
  });
}

/** The lines of a script, or of another argument with white space, such as a header. */
function redactScript(script: string, holdsKnown: (text: string) => boolean): string {
  if (script.includes('PRIVATE KEY-----')) return MASK;
  if (hasToken(script) || holdsKnown(script)) {
    const lines = script.split('\n').map((line) => (hasToken(line) || holdsKnown(line) ? MASK : redactLine(line, holdsKnown)));
    const text = lines.join('\n');
    // A known secret can have several lines.
    return hasToken(text) || holdsKnown(text) ? MASK : text;
  }
  return script
    .split('\n')
    .map((line) => redactLine(line, holdsKnown))
    .join('\n');
}

function redactLine(line: string, holdsKnown: (text: string) => boolean): string {
  const hides = watchOptions();
  let shown = '';
  for (const [piece] of line.matchAll(/\s+|\S+/g)) {
    if (/\s/.test(piece)) {
      shown += piece;
      continue;
    }
    const word = withoutQuotes(piece);
    if (isReference(word)) {
      hides(word);
      shown += piece;
      continue;
    }
    if (hides(word)) return shown + MASK;
    const redacted = redactWord(word, holdsKnown);
    if (redacted?.endsWith(MASK)) return shown + redacted;
    shown += redacted === undefined ? piece : piece.replace(word, () => redacted);
  }
  return shown;
}

/** Without the quotes of a shell, and the end of a command. */
function withoutQuotes(piece: string): string {
  let start = 0;
  let end = piece.length;
  while (start < end && `"'(`.includes(piece[start] ?? ' ')) start++;
  while (end > start && `"');`.includes(piece[end - 1] ?? ' ')) end--;
  return piece.slice(start, end);
}

/** A variable of a shell, whose value is not in the script. */
const isReference = (text: string): boolean => /^["']?\$(?:\w+|\{\w+\})["']?$/.test(text);

/** One word without its secrets; undefined if it has none. */
function redactWord(word: string, holdsKnown: (text: string) => boolean): string | undefined {
  const value = findNamedValue(word);
  if (value !== undefined && !isReference(word.slice(value))) {
    const name = word.slice(0, value);
    return hasToken(name) || holdsKnown(name) ? MASK : `${name}${MASK}`;
  }
  if (hasToken(word) || holdsKnown(word)) return MASK;
  const withoutCredentials = maskUrls(word);
  if (withoutCredentials !== word) return withoutCredentials;
  const login = findLogin(word);
  if (login !== undefined) return `${MASK}${word.slice(login.length)}`;
  const [, user] = ATTACHED_USER.exec(word) ?? [];
  return user === undefined ? undefined : `${user}:${MASK}`;
}

const maskUrls = (text: string): string =>
  findUrlCredentials(text).reduceRight((shown, { start, end }) => `${shown.slice(0, start)}${MASK}${shown.slice(end)}`, text);

/** `-uuser:password`, `--user=user:password`. Numbers are ids of a user and a group. */
const ATTACHED_USER = /^((?:-[uU]|--(?:proxy-)?user=)(?!\d+:\d+$)[^\s:=/]+):.+$/;
const USER_OPTION = /^(?:-[uU]|--(?:proxy-)?user)$/;

/** The place of a value behind `NAME=` or `NAME:` with the name of a secret. */
function findNamedValue(word: string): number | undefined {
  for (let at = 0; at < word.length; at++) {
    if (!'=:'.includes(word[at] ?? ' ')) continue;
    const { start, name } = readNameBefore(word, at);
    const end = at + 1;
    // The scheme of a URL, and a name without a value in this word.
    if (name === '' || end === word.length || (word[at] === ':' && word.startsWith('//', end))) continue;
    if (isSecretName(name) || ('?&'.includes(word[start - 1] ?? ' ') && IN_QUERY.test(name))) return end;
  }
  return undefined;
}

/** Characters of a name, and quotes between it and its sign, that are looked at. */
const LONGEST_NAME = 128;
const MOST_QUOTES = 4;

/** The name in front of a `=` or `:`, with the quotes and backslashes of a script between them; empty if there is none. */
function readNameBefore(word: string, sign: number): { start: number; name: string } {
  let end = sign;
  while (sign - end < MOST_QUOTES && `"'\\`.includes(word[end - 1] ?? ' ')) end--;
  let start = end;
  while (end - start < LONGEST_NAME && /[\w.-]/.test(word[start - 1] ?? ' ')) start--;
  return { start, name: word.slice(start, end) };
}

/** Signatures and keys in the query of an address, which are as good as a password. */
const IN_QUERY = /^(?:sig|signature|key|code|x-(?:amz|goog)-(?:signature|credential))$/i;

/** Watches the words of one command, and says of each whether it is the value of an option before it that is a secret. */
function watchOptions(): (word: string) => boolean {
  const programs = new Set<(typeof PROGRAMS)[number]>();
  const seen = new Set<string>();
  let before = '';
  const isSecretValue = (word: string): boolean => {
    if (before === '') return false;
    if (isOption(before) && !before.includes('=') && isSecretName(before.replace(/^-+/, '')) && !isOption(word)) return true;
    // A header, and what follows the word for its kind.
    if (/^["']?[\w-]+["']?:$/.test(before) && isSecretName(before.replace(/\W/g, ''))) return true;
    if (/^bearer$/i.test(before)) return true;
    // `aws configure set aws_secret_access_key VALUE`
    if ((seen.has('set') || seen.has('config')) && /[_:.]/.test(before) && isSecretName(before)) return true;
    if (USER_OPTION.test(before) && /^[^:]+:./.test(word) && !/^\d+:\d+$/.test(word)) return true;
    for (const { option, value, command } of programs)
      if (value !== 'attached' && before === option && (command === undefined || seen.has(command))) return true;
    return false;
  };
  const isAttachedSecret = (word: string): boolean =>
    [...programs].some(
      ({ option, value, command }) =>
        value !== 'separate' && word.startsWith(option) && word.length > option.length && (command === undefined || seen.has(command)),
    );
  return (word) => {
    const hidden = isSecretValue(word) || isAttachedSecret(word);
    const name = word.replace(/^.*[\\/]/s, '').replace(/\.exe$/i, '');
    for (const program of PROGRAMS) if (program.name.test(name)) programs.add(program);
    seen.add(word);
    before = hidden ? '' : word;
    return hidden;
  };
}

/** Not a password that begins with a dash. */
const isOption = (word: string): boolean => /^-{1,2}[A-Za-z][\w.-]*(?:=.*)?$/s.test(word);
