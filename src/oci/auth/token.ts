import { ChopmarkError } from '../../base/errors/errors.ts';
import { isPlainHost } from '../../base/http/url.ts';
import { parseJson } from '../../base/json/json.ts';
import { readObject, readOptionalString } from '../../base/json/json-shape.ts';
import { MAX_TOKEN_ANSWER } from '../../base/limits.ts';
import type { Http, HttpRequest, HttpResponse } from '../../base/ports.ts';
import { readRegistryWords } from '../registry-words.ts';
import type { Challenge } from './challenge.ts';
import type { Credentials } from './credential.ts';

export interface RegistryToken {
  value: string;
  /** Milliseconds since the epoch. */
  goodUntil: number;
}

export interface RegistryTokenRequest {
  http: Http;
  challenge: Extract<Challenge, { scheme: 'bearer' }>;
  scope: string;
  credentials: Exclude<Credentials, { kind: 'bearer' }> | undefined;
  /** For messages. */
  registry: string;
  /** The address of the registry, which names its token service. */
  givenBy: URL;
  /** Hosts, with their port, that the user allowed for plain HTTP. Any other token service must use https. */
  plainHosts: readonly string[];
  now: Date;
}

/** Lifetime of a token in seconds if the response does not state it (distribution-spec, token authentication). */
const DEFAULT_LIFE = 60;
/** Seconds before its expiry from which a token is no longer used. */
const MARGIN = 5;
const LONGEST_LIFE = 3600;

/**
 * A token for `scope` from the token service of the registry. A password is sent as Basic, an identity token as OAuth 2 refresh token;
 * without credentials the request is anonymous.
 *
 * @throws ChopmarkError `STORE_UNAUTHORIZED`, `STORE_FORBIDDEN`, `STORE_INVALID_RESPONSE`, `STORE_UNAVAILABLE`
 */
export async function fetchToken(request: RegistryTokenRequest): Promise<RegistryToken> {
  const { http, registry, givenBy, plainHosts, now } = request;
  const answer = await http({
    ...tokenRequest(request),
    givenBy,
    plainHosts,
    maxBytes: MAX_TOKEN_ANSWER,
    stage: 'STORE',
    service: 'token service',
  });
  if (answer.status !== 200) throw refused(answer, request);
  try {
    const body = readObject(parseJson(answer.body, { what: 'the token' }), 'the token');
    const value = readOptionalString(body.token, 'token') || readOptionalString(body.access_token, 'access_token');
    // Printable ASCII, because it becomes a header.
    if (!value || !/^[\x21-\x7e]+$/.test(value)) throw new Error('no token');
    const life = typeof body.expires_in === 'number' && body.expires_in > 0 ? Math.min(body.expires_in, LONGEST_LIFE) : DEFAULT_LIFE;
    return { value, goodUntil: now.getTime() + Math.max(life - MARGIN, 1) * 1000 };
  } catch {
    throw new ChopmarkError({
      code: 'STORE_INVALID_RESPONSE',
      message: `The token service of ${registry} returned no valid token.`,
      hint: 'A proxy may have responded instead: check HTTPS_PROXY and NO_PROXY.',
    });
  }
}

function tokenRequest({
  challenge,
  scope,
  credentials,
  registry,
  givenBy,
  plainHosts,
}: RegistryTokenRequest): Pick<HttpRequest, 'url' | 'method' | 'headers' | 'body'> {
  const url = checkRealm(challenge.realm, registry, { givenBy, plainHosts });
  const service: Record<string, string> = challenge.service === undefined ? {} : { service: challenge.service };
  if (credentials?.kind === 'identity-token') {
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: credentials.token,
      client_id: 'chopmark',
      ...service,
      scope,
    });
    return { url, method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: body.toString() };
  }
  for (const [name, value] of Object.entries({ ...service, scope })) url.searchParams.set(name, value);
  return { url, headers: credentials ? { authorization: basic(credentials) } : {} };
}

/**
 * As with every client, a registry may name a token service on any host, which gets the password over https. Plain HTTP goes to no other
 * host than those that the user allowed, and only where the registry itself is used over plain HTTP: the password of a registry with https
 * goes over no other.
 */
function checkRealm(realm: string, registry: string, { givenBy, plainHosts }: Pick<RegistryTokenRequest, 'givenBy' | 'plainHosts'>): URL {
  const url = URL.canParse(realm) ? new URL(realm) : undefined;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && givenBy.protocol === 'http:' && isPlainHost(url, plainHosts));
  if (url && safe && url.username === '' && url.password === '') return url;
  throw new ChopmarkError({
    code: 'STORE_INVALID_RESPONSE',
    message: `The registry ${registry} names a token service whose address is not https, so no credentials are sent to it.`,
    hint:
      url?.protocol === 'http:' && givenBy.protocol === 'http:'
        ? `Report this to the operator of the registry. Only on a network that you trust, allow it with --allow-insecure-registry ${url.host}.`
        : 'Report this to the operator of the registry.',
  });
}

export const basic = ({ username, password }: { username: string; password: string }): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

function refused({ status, body }: HttpResponse, { registry, credentials }: RegistryTokenRequest): ChopmarkError {
  const service = `The token service of ${registry}`;
  const secret = credentials?.kind === 'password' ? credentials.password : credentials?.token;
  const { text } = readRegistryWords(body, secret === undefined ? [] : [secret]);
  const words = text === '' ? '' : `: “${text}”`;
  if (status === 429 || status >= 500)
    return new ChopmarkError({ code: 'STORE_UNAVAILABLE', message: `${service} answered ${status}${words}.`, hint: 'Run again later.' });
  if (credentials === undefined)
    return new ChopmarkError({
      code: 'STORE_UNAUTHORIZED',
      message: `${service} refuses anonymous access (status ${status})${words}.`,
      hint: LOG_IN(registry),
    });
  return new ChopmarkError({
    code: status === 403 ? 'STORE_FORBIDDEN' : 'STORE_UNAUTHORIZED',
    message: `${service} does not accept the credentials (status ${status})${words}.`,
    hint: LOG_IN(registry),
  });
}

export const LOG_IN = (registry: string): string =>
  `Log in first: docker login ${registry}, or use a credential helper. For ghcr.io, give the job GITHUB_TOKEN and packages: write.`;
