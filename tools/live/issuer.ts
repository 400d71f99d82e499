// `node issuer.ts PORT`: an OpenID Connect issuer per CI on loopback, each under the path of its name.
import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { CLAIMS, type IssuerKind } from './claims.ts';

/** What `POST /<kind>/token` takes, so that a test can have any token, wrong ones too. */
export interface TokenRequest {
  audience?: string;
  /** Laid over the defaults; null removes a claim. */
  claims?: Record<string, unknown>;
  /** Seconds from now; negative for a token that is over. */
  expiresIn?: number;
  /** Signs with a key that the issuer does not publish. */
  unknownKey?: boolean;
}

const LIFETIME = 600;

const port = Number(process.argv[2]);
const base = `http://127.0.0.1:${port}`;
const published = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const unpublished = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function makeToken(
  kind: IssuerKind,
  { audience = 'sigstore', claims = {}, expiresIn = LIFETIME, unknownKey = false }: TokenRequest,
): string {
  const now = Math.floor(Date.now() / 1000);
  const issued = Math.min(now, now + expiresIn - 1);
  const all = { iss: `${base}/${kind}`, aud: audience, iat: issued, nbf: issued, exp: now + expiresIn, ...CLAIMS[kind], ...claims };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  const body = `${encode({ alg: 'ES256', kid: 'only', typ: 'JWT' })}.${encode(kept)}`;
  const { privateKey } = unknownKey ? unpublished : published;
  return `${body}.${sign('sha256', Buffer.from(body), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

async function answer(request: IncomingMessage): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url ?? '/', base);
  const [, kind = '', ...rest] = pathname.split('/');
  if (!Object.hasOwn(CLAIMS, kind)) return undefined;
  switch (rest.join('/')) {
    case '.well-known/openid-configuration':
      return {
        issuer: `${base}/${kind}`,
        jwks_uri: `${base}/${kind}/jwks`,
        authorization_endpoint: `${base}/${kind}/authorize`,
        token_endpoint: `${base}/${kind}/token`,
        response_types_supported: ['id_token'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256'],
      };
    case 'jwks':
      return { keys: [{ ...published.publicKey.export({ format: 'jwk' }), kid: 'only', alg: 'ES256', use: 'sig' }] };
    case 'token': {
      const wanted: TokenRequest = request.method === 'POST' ? JSON.parse(await text(request)) : {};
      const audience = searchParams.get('audience');
      return { value: makeToken(kind as IssuerKind, audience === null ? wanted : { ...wanted, audience }) };
    }
    default:
      return undefined;
  }
}

const server = createServer(async (request, response) => {
  try {
    const body = await answer(request);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}));
  } catch (error) {
    response.writeHead(400).end(String(error));
  }
});
// A client that was idle on a busy machine must not meet a connection that is being closed.
server.keepAliveTimeout = 600_000;
server.listen(port, '127.0.0.1');
