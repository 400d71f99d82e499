import { addressOfError } from '../base/project.ts';
import type { ResultProblem, SignedBundle } from '../results/result.ts';
import { show } from './colors.ts';
import { pageOfCommit, pageOfWorkflow } from './forge-pages.ts';

/** Characters of one value. */
const LONGEST_VALUE = 120;
/** Characters of a path or a signer. */
export const LONGEST_PATH = 300;
/** Characters of a message or a hint, long enough to read the whole reason. */
export const LONGEST_PROBLEM = 600;
/** Characters of an address that becomes a link. */
const LONGEST_ADDRESS = 500;
/** Entries of a list that are visible; the next ones open at a click. */
const VISIBLE = 20;

/**
 * Untrusted text as code. Every character that could be Markdown, HTML, a link or a mention becomes a character reference, which
 * parsers do not treat as structure. Inside `code`, GitHub and GitLab do not look for references such as issues or users.
 */
export const asCode = (text: string): string => `<code>${escapeText(text)}</code>`;

const escapeText = (text: string): string => show(text).replace(/[^\p{L}\p{N} /-]/gu, (character) => `&#${character.codePointAt(0)};`);

/** Untrusted text as code, of limited length. */
export const asValue = (text: string, longest = LONGEST_VALUE): string =>
  asCode(text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A link if the address is a web address without credentials. The shown text is untrusted too. */
export const linkTo = (url: string, text: string): string =>
  isWebAddress(url) ? `<a href="${escapeText(url)}">${asValue(text)}</a>` : asValue(text);

function isWebAddress(address: string): boolean {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
}

/** A code as a link to its page. */
export const linkCode = (errorCode: string): string => linkTo(addressOfError(errorCode), errorCode);

export const quoteProblem = ({ code: errorCode, message, hint }: ResultProblem): string =>
  `${linkCode(errorCode)} ${asValue(message, LONGEST_PROBLEM)}${hint ? `<br>${asValue(hint, LONGEST_PROBLEM)}` : ''}`;

/** A link to the search page of the public log, which has the entries of version 1. */
export function writeEntry({ log, index }: SignedBundle['entries'][number]): string {
  const isPublic = URL.canParse(log) && new URL(log).hostname === 'rekor.sigstore.dev';
  return isPublic ? linkTo(`https://search.sigstore.dev/?logIndex=${index}`, `${log} ${index}`) : `${asValue(log)} ${index}`;
}

/** The most important facts about the signer, by Fulcio's names, with the pages about them: `repository: …`. */
export function listProven(signer: SignedBundle['signer'] | undefined): string[] {
  const extensions = signer?.kind === 'certificate' ? signer.identity.extensions : {};
  const facts = [
    ['repository', 'source-repository-uri', extensions['source-repository-uri']],
    ['ref', 'source-repository-ref', undefined],
    ['commit', 'source-repository-digest', pageOfCommit(extensions)],
    ['workflow', 'build-config-uri', pageOfWorkflow(extensions)],
    ['run', 'run-invocation-uri', extensions['run-invocation-uri']],
    ['runner', 'runner-environment', undefined],
  ] as const;
  return facts.flatMap(([label, name, page]) => {
    const text = extensions[name];
    return text === undefined ? [] : [`${label}: ${page === undefined ? asValue(text) : linkTo(page, text)}`];
  });
}

/** What all lists have. */
export function listCommon([first = [], ...others]: readonly (readonly string[])[]): string[] {
  const seen = new Map<string, number>();
  for (const texts of others) for (const text of texts) seen.set(text, (seen.get(text) ?? 0) + 1);
  return first.filter((text) => others.length === 0 || seen.get(text) === others.length);
}

/** What the certificate proves, as a paragraph. */
export const writeProven = (facts: readonly string[]): string[] =>
  facts.length === 0 ? [] : joinLines(['The certificate proves:', ...facts]);

/** What only some readers want to see: it opens at a click. */
export const fold = (title: string, parts: readonly string[]): string[] =>
  parts.length === 0 ? [] : [`<details><summary>${title}</summary>`, ...parts, '</details>'];

/** Lines of one paragraph. */
export const joinLines = (texts: readonly string[]): string[] => (texts.length === 0 ? [] : [texts.join('<br>\n')]);

export const bullet = (text: string): string => `- ${text}`;

/**
 * A list, which every page can show in its width, as a table cannot. Only entries that are shown are written.
 *
 * @param most Entries that are written at most; the first are visible, the next open at a click.
 */
export function writeList<Item>(items: readonly Item[], write: (item: Item) => string, most: number): string[] {
  const shown = items.slice(0, Math.max(0, most)).map((item) => bullet(write(item)));
  const opened = shown.slice(VISIBLE);
  const left = items.length - shown.length;
  return [
    ...(shown.length === 0 ? [] : [shown.slice(0, VISIBLE).join('\n')]),
    ...(opened.length === 0 ? [] : fold(`${opened.length} more`, [opened.join('\n')])),
    ...(left > 0 ? [`and ${left} more.`] : []),
  ];
}
