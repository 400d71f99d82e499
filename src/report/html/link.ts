import { show } from '../colors.ts';
import { html, Markup, type Part } from './markup.ts';

/** Characters of an address that becomes a link. */
const LONGEST_ADDRESS = 500;

/** Hosts that are known to have pages about builds and log entries. */
const KNOWN_HOSTS: readonly string[] = [
  'app.circleci.com',
  'buildkite.com',
  'circleci.com',
  'ghcr.io',
  'github.com',
  'gitlab.com',
  'search.sigstore.dev',
];

/**
 * A link to a page, or only its text: the address must be an HTTPS address without credentials on a well-known host, or on a host that a
 * certificate proves.
 *
 * @param proven An address that a certificate proves: its host counts too.
 */
export function writeLink(address: string | undefined, text: Part, proven?: string): Part {
  const href = address === undefined ? undefined : readAddress(address, proven);
  // The address is parsed, encoded, and of a known scheme, so it is safe in this place.
  return href === undefined ? text : html`<a href="${new Markup(href)}" rel="noreferrer">${text}</a>`;
}

function readAddress(address: string, proven: string | undefined): string | undefined {
  const url = readUrl(address);
  if (!url || !(KNOWN_HOSTS.includes(url.host) || url.host === readUrl(proven)?.host)) return undefined;
  const href = url.href.replaceAll('&', '&amp;').replaceAll("'", '%27').replaceAll('`', '%60');
  return /["<>\s]/.test(href) || show(url.href) !== url.href ? undefined : href;
}

function readUrl(address: string | undefined): URL | undefined {
  if (address === undefined || address.length > LONGEST_ADDRESS || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined;
}
