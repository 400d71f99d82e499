import { ChopmarkError } from '../base/errors/errors.ts';
import { isLoopback } from '../base/http/url.ts';
import { readAddress } from './claims/claims.ts';
import { isPublicIssuer } from './public-issuers.ts';

/** The audience that the public certificate authorities expect. */
const PUBLIC_AUDIENCE = 'sigstore';

/** Where a token with the public audience may go. They do not use it anywhere else. */
const PUBLIC_AUTHORITIES: readonly string[] = [
  'https://fulcio.sigstore.dev',
  'https://fulcio.sigstage.dev',
  'https://fulcio.githubapp.com',
];

/** Issuers of the tenants of ghe.com, each with an authority of its own, as `actions/attest` finds it. */
const TENANT = /^https:\/\/token\.actions\.([a-z0-9-]+)\.ghe\.com(?:\/[-_a-z0-9]+)?\/*$/i;

/**
 * What is said of a token and its recipient:
 *
 * - `fits`: the recipient cannot use the token elsewhere.
 * - `unlisted`: the token has the public audience, and no public authority accepts its issuer today.
 * - `allowed`: the recipient could sign with the token at a public authority, and the user allows that.
 * - `refused`: the recipient could do that, and the token must not be sent.
 */
export type RecipientVerdict = 'fits' | 'unlisted' | 'allowed' | 'refused';

/**
 * Decides whether a certificate authority may get an identity token (docs/adr/0039-tokens-are-bound-to-their-recipient.md). Issuer and
 * audience are read from the token itself. The recipient is not asked: it could answer anything.
 *
 * @param allowed The hosts of `allow-public-audience`.
 * @throws ChopmarkError `IDENTITY_TOKEN_MALFORMED` if the audience cannot be read.
 */
export function judgeRecipient(token: string, recipient: URL, allowed: readonly string[]): RecipientVerdict {
  const { issuer, audiences } = readAddress(token);
  if (!audiences.includes(PUBLIC_AUDIENCE)) return 'fits';
  const tenant = TENANT.exec(issuer)?.[1]?.toLowerCase();
  const ownAuthority = tenant === undefined ? [] : [`https://fulcio.${tenant}.ghe.com`];
  if (hasNoUser(recipient) && [...PUBLIC_AUTHORITIES, ...ownAuthority].includes(recipient.origin)) return 'fits';
  if (tenant === undefined && !isPublicIssuer(issuer)) return isOnThisMachine(issuer) && isLoopback(recipient) ? 'fits' : 'unlisted';
  return allowed.some((host) => isHost(host, recipient)) ? 'allowed' : 'refused';
}

/**
 * Checks, before anything is sent, that a certificate authority may get an identity token.
 *
 * @returns A warning for the user, if there is one.
 * @throws ChopmarkError `IDENTITY_PUBLIC_AUDIENCE`, `IDENTITY_TOKEN_MALFORMED`
 */
export function checkRecipient(token: string, recipient: URL, allowed: readonly string[]): string | undefined {
  const verdict = judgeRecipient(token, recipient, allowed);
  if (verdict === 'refused') throw refused(readAddress(token).issuer, recipient);
  return verdict === 'unlisted'
    ? `The identity token that ${recipient.host} gets has the audience sigstore, like those for the public instances. ${OTHER_AUDIENCE}`
    : undefined;
}

/** What to do instead, in a sentence. */
export const OTHER_AUDIENCE = 'Give the private instance an audience of its own, and set it with --audience.';

/** The hosts of `allow-public-audience`. @throws ChopmarkError `INPUT_OPTION_VALUE` */
export function checkAllowedHosts(hosts: readonly string[]): void {
  const wrong = hosts.find((host) => parseHost(host, 'https:') === undefined);
  if (wrong === undefined) return;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: `allow-public-audience: ${JSON.stringify(wrong)} is not a host.`,
    hint: 'Write HOST, or HOST:PORT if the port is not the usual one: without https://, path or wildcard.',
  });
}

/** As the address of the recipient is written: in lower case, without the usual port of its scheme, names in other scripts encoded. */
const isHost = (host: string, recipient: URL): boolean => hasNoUser(recipient) && parseHost(host, recipient.protocol) === recipient.host;

function parseHost(text: string, scheme: string): string | undefined {
  if (!/^(?:[^\s/\\@?#*:[\]]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(text)) return undefined;
  return URL.parse(`${scheme}//${text}`)?.host;
}

const hasNoUser = ({ username, password }: URL): boolean => username === '' && password === '';

/** No authority elsewhere can get the keys of such an issuer. */
function isOnThisMachine(issuer: string): boolean {
  const url = URL.parse(issuer);
  return url !== null && hasNoUser(url) && isLoopback(url);
}

const refused = (issuer: string, recipient: URL) =>
  new ChopmarkError({
    code: 'IDENTITY_PUBLIC_AUDIENCE',
    message: `The identity token was not sent to ${recipient.host}: it has the audience sigstore and the issuer ${issuer}, so whoever gets it can sign as this job at a public Sigstore instance.`,
    hint: `${OTHER_AUDIENCE} If this instance expects sigstore and its operators may sign as this job in public, use --allow-public-audience ${recipient.host}.`,
  });
