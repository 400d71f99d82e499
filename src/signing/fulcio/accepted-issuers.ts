import { ChopmarkError } from '../../base/errors/errors.ts';
import { below } from '../../base/http/url.ts';
import { readArray, readObject, readOptionalString } from '../../base/json/json-shape.ts';
import type { Http, HttpRequest, Logger } from '../../base/ports.ts';
import { MAX_CERTIFICATE_ANSWER, MAX_ISSUER_STARS, MAX_ISSUER_URL, MAX_ISSUERS } from '../limits.ts';
import { readServiceResponse, serviceRefusedError, showResponse } from '../service-response.ts';

/** An issuer whose tokens a certificate authority accepts. */
export interface AcceptedIssuer {
  /** A URL, or a pattern in which `*` matches one run of letters, digits, `-` and `_`. */
  issuer: string;
  /** The audience that the token must have. Absent if the authority does not state it. */
  audience?: string;
}

/** How many issuers an error lists. */
const LISTED = 12;

/**
 * Gets the issuers that a Fulcio accepts: `GET /api/v2/configuration` (fulcio.proto, `GetConfiguration`). For an authority without
 * that endpoint, `known` applies. Without either, no token is sent.
 *
 * @param known For an authority that serves no list but is known, such as a preset.
 * @throws ChopmarkError `SIGNING_CONFIGURATION_REFUSED`, `SIGNING_CONFIGURATION_INVALID_RESPONSE`
 */
export async function fetchAcceptedIssuers(
  { http, logger }: { http: Http; logger: Logger },
  authority: Pick<HttpRequest, 'url' | 'givenBy'>,
  known: readonly AcceptedIssuer[] = [],
): Promise<readonly AcceptedIssuer[]> {
  const service = { name: 'certificate authority', url: authority.url };
  const answer = await http({
    url: below(authority.url, 'api/v2/configuration'),
    givenBy: authority.givenBy,
    headers: { accept: 'application/json' },
    maxBytes: MAX_CERTIFICATE_ANSWER,
    stage: 'SIGNING',
    service: service.name,
  });
  if (answer.status === 404 && known.length > 0) {
    logger.debug(`The ${service.name} ${authority.url.host} lists no issuers. The issuers that it is known to accept are used.`);
    return known;
  }
  if (answer.status !== 200) {
    const words = showResponse(logger, service, answer);
    throw serviceRefusedError({
      code: 'SIGNING_CONFIGURATION_REFUSED',
      service,
      status: answer.status,
      asked: 'a request for the issuers that it accepts',
      words,
    });
  }
  return readServiceResponse('SIGNING_CONFIGURATION_INVALID_RESPONSE', service, answer.body, (json) =>
    readArray(readObject(json, 'configuration').issuers, 'issuers', MAX_ISSUERS).flatMap((value, index) => {
      const entry = readObject(value, `issuers[${index}]`);
      const issuer =
        readOptionalString(entry.issuerUrl, 'issuerUrl', MAX_ISSUER_URL) ||
        readOptionalString(entry.wildcardIssuerUrl, 'wildcardIssuerUrl', MAX_ISSUER_URL);
      const audience = readOptionalString(entry.audience, 'audience', MAX_ISSUER_URL);
      return issuer ? [{ issuer, ...(audience ? { audience } : {}) }] : [];
    }),
  );
}

/**
 * Checks that the authority accepts tokens with this issuer and audience, before the token leaves the machine.
 *
 * @throws ChopmarkError `IDENTITY_ISSUER_UNKNOWN`, `IDENTITY_AUDIENCE_REFUSED`
 */
export function checkIssuerAccepted(
  authority: URL,
  accepted: readonly AcceptedIssuer[],
  { issuer, audiences }: { issuer: string; audiences: readonly string[] },
): void {
  const matching = accepted.filter((entry) => matchesIssuer(entry.issuer, issuer));
  if (matching.length === 0) {
    const listed = accepted.slice(0, LISTED).map((entry) => entry.issuer);
    const more = accepted.length > LISTED ? ` and ${accepted.length - LISTED} more` : '';
    throw new ChopmarkError({
      code: 'IDENTITY_ISSUER_UNKNOWN',
      message: `The certificate authority ${authority.host} does not accept tokens of ${issuer}. It accepts ${listed.join(', ') || 'none'}${more}.`,
      hint: 'Select an instance that accepts this CI (--instance, --fulcio-url), or ask its operator to add the issuer.',
    });
  }
  // An exact entry takes precedence over a pattern that also matches, as in Fulcio itself.
  const decisive = matching.filter((entry) => entry.issuer === issuer);
  const audience = (decisive.length > 0 ? decisive : matching).map((entry) => entry.audience);
  if (audience.some((wanted) => wanted === undefined || audiences.includes(wanted))) return;
  throw new ChopmarkError({
    code: 'IDENTITY_AUDIENCE_REFUSED',
    message: `The certificate authority ${authority.host} accepts tokens of ${issuer} for the audience ${audience.join(' or ')}. This token has ${audiences.length > 0 ? `the audience ${audiences.join(', ')}` : 'no audience'}.`,
    hint: `Set audience to ${audience[0]}, or request the token with this audience.`,
  });
}

/** Matches the whole issuer. `*` as in Fulcio (config.go, meta issuers): one or more of `-_a-zA-Z0-9`. Takes one pass over the issuer per star. */
export function matchesIssuer(pattern: string, issuer: string): boolean {
  const [start = '', ...parts] = pattern.split('*');
  if (parts.length === 0) return pattern === issuer;
  if (issuer.length > MAX_ISSUER_URL || parts.length > MAX_ISSUER_STARS || !issuer.startsWith(start)) return false;
  // Where the pattern up to the current star can end.
  let ends = new Set([start.length]);
  for (const part of parts) {
    const next = new Set<number>();
    let open = false;
    for (let at = start.length; at < issuer.length; at++) {
      open = (open || ends.has(at)) && STARRED.test(issuer.charAt(at));
      if (open && issuer.startsWith(part, at + 1)) next.add(at + 1 + part.length);
    }
    ends = next;
  }
  return ends.has(issuer.length);
}

/** What a star matches. */
const STARRED = /[-_a-zA-Z0-9]/;
