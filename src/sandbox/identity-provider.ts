import { createHash, createPublicKey, type KeyObject, sign, timingSafeEqual, verify } from 'node:crypto';
import { parseJson } from '../base/json/json.ts';
import { type JsonObject, readObject } from '../base/json/json-shape.ts';
import { MAX_TOKEN } from '../base/limits.ts';
import type { Clock } from '../base/ports.ts';
import { SandboxRefusal } from './refusal.ts';
import { IDENTITY_KINDS, type IdentityKind, SAMPLE_CLAIMS, type SampleClaims } from './sample-claims.ts';
import { json, type SandboxService } from './server.ts';

export interface SandboxTokenRequest {
  /** Default: `sandbox`. */
  kind?: IdentityKind;
  /** Default: the audience that the sandbox's certificate authority expects. */
  audience?: string;
  /** Added to the sample claims of the kind. A claim with the same name replaces the sample. */
  claims?: SampleClaims;
  /** Seconds. Default 600. */
  lifetime?: number;
}

export interface VerifiedToken {
  kind: IdentityKind;
  claims: SampleClaims;
}

export interface IdentityProvider {
  issuerOf(kind: IdentityKind): string;
  issue(request?: SandboxTokenRequest): string;
  /** Accepts only a currently valid token of its own issuers for its own audience. @throws SandboxRefusal 400 */
  verify(token: string): VerifiedToken;
  service: SandboxService;
}

interface Options {
  key: KeyObject;
  /** The URL above all issuers. */
  baseUrl: string;
  audience: string;
  bearer: string;
  clock: Clock;
}

/** Allowed clock difference, in seconds. */
const SKEW = 5;

/** OIDC issuers, one for each kind of identity. They issue tokens to any caller with the bearer secret, like GitHub's token service. */
export function createIdentityProvider({ key, baseUrl, audience, bearer, clock }: Options): IdentityProvider {
  const publicKey = createPublicKey(key);
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: keyId(publicKey), alg: 'ES256', use: 'sig' };
  const seconds = () => Math.floor(clock.now().getTime() / 1000);
  const issuerOf = (kind: IdentityKind) => `${baseUrl}/${kind}`;

  const issue = ({ kind = 'sandbox', audience: aud = audience, claims, lifetime = 600 }: SandboxTokenRequest = {}): string => {
    const now = seconds();
    const payload = { iss: issuerOf(kind), aud, iat: now, nbf: now, exp: now + lifetime, ...SAMPLE_CLAIMS[kind], ...claims };
    const signed = `${encodePart({ alg: 'ES256', kid: jwk.kid, typ: 'JWT' })}.${encodePart(payload)}`;
    const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
    return `${signed}.${signature.toString('base64url')}`;
  };

  const verifyToken = (token: string): VerifiedToken => {
    const [head = '', payload = '', signature = '', ...rest] = token.length > MAX_TOKEN ? [] : token.split('.');
    if (signature === '' || rest.length > 0) throw refused('it is not a JWT');
    if (decodePart(head).alg !== 'ES256') throw refused('it is not signed with ES256');
    const proof = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
    if (!verify('sha256', Buffer.from(`${head}.${payload}`), proof, Buffer.from(signature, 'base64url'))) {
      throw refused('its signature is not of this issuer');
    }
    const claims = decodePart(payload);
    const kind = IDENTITY_KINDS.find((known) => issuerOf(known) === claims.iss);
    if (kind === undefined) throw refused('its issuer is not known here');
    if (!(Array.isArray(claims.aud) ? claims.aud : [claims.aud]).includes(audience)) throw refused(`its audience is not ${audience}`);
    const now = seconds();
    if (!(typeof claims.exp === 'number' && claims.exp > now)) throw refused('it has expired');
    if (!(typeof claims.iat === 'number' && claims.iat <= now + SKEW)) throw refused('it was issued in the future');
    if (typeof claims.nbf === 'number' && claims.nbf > now + SKEW) throw refused('it is not valid yet');
    return { kind, claims };
  };

  const service: SandboxService = ({ method, path, query, authorization }) => {
    const [name, ...rest] = path.split('/');
    const kind = IDENTITY_KINDS.find((known) => known === name);
    if (kind === undefined) throw new SandboxRefusal(404, 'Not Found');
    if (method !== 'GET') throw new SandboxRefusal(405, 'Method Not Allowed');
    switch (rest.join('/')) {
      case '.well-known/openid-configuration':
        return json(discovery(issuerOf(kind), baseUrl));
      case 'jwks':
        return json({ keys: [jwk] });
      case 'token':
        if (!isBearer(authorization, bearer)) throw new SandboxRefusal(401, 'The bearer secret of this sandbox is missing or wrong.');
        return json({ value: issue({ kind, audience: query.get('audience') ?? audience }) });
      default:
        throw new SandboxRefusal(404, 'Not Found');
    }
  };

  return { issuerOf, issue, verify: verifyToken, service };
}

const discovery = (issuer: string, baseUrl: string) => ({
  issuer,
  jwks_uri: `${issuer}/jwks`,
  authorization_endpoint: `${baseUrl}/authorize`,
  token_endpoint: `${issuer}/token`,
  response_types_supported: ['id_token'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['ES256'],
});

const encodePart = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

function decodePart(part: string): JsonObject {
  try {
    return readObject(parseJson(Buffer.from(part, 'base64url'), { what: 'the token' }), 'the token');
  } catch {
    throw refused('it is not a JWT');
  }
}

const keyId = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64url');

/** Compares digests, so that texts of different length take the same time. */
function isBearer(header: string | undefined, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(header?.replace(/^bearer /i, '') ?? ''), digest(secret));
}

const refused = (reason: string) => new SandboxRefusal(400, `There was an error processing the identity token: ${reason}`);
