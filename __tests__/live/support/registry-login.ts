import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { mustRun } from '../../../tools/live/run.ts';
import { serve } from './ci-jobs.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const USER = 'builder';
export const PASSWORD = 'canary-of-the-registry-5d1f77aa';
/** What OAuth 2 calls a refresh token. */
export const IDENTITY_TOKEN = 'canary-identity-of-the-registry-9b20c4';

/** Configuration of a distribution registry that wants a user and a password. */
export function basicAuth(): string {
  const path = join(temporaryFolder(), 'htpasswd');
  // bcrypt of PASSWORD, of the lowest cost.
  writeFileSync(path, `${USER}:${BCRYPT}\n`);
  return `auth:\n  htpasswd: {realm: registry, path: "${path}"}\n`;
}

const BCRYPT = '$2b$04$oY7QPnv4nfqeS8e8UqDpeub0Qnpkyz3I.i/Zs63.J80jvSJ6AgYHm';

export interface TokenService {
  /** Configuration of a distribution registry that believes it. */
  config: string;
  /** Its host and port: over plain HTTP, a user has to name it as well as the registry. */
  host: string;
  /** Scopes it was asked for, with how the asker proved itself. */
  asked: { scope: string; by: 'nobody' | 'password' | 'identity-token' }[];
}

/** A token service as registries have one: a real distribution registry checks what it signs. */
export async function startTokenService(): Promise<TokenService> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwks = join(temporaryFolder(), 'jwks.json');
  writeFileSync(jwks, JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'ES256' }] }));
  const asked: TokenService['asked'] = [];
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const issue = (scope: string, service: string) => {
    const [, name = '', actions = ''] = /^repository:(.+):([a-z,]+)$/.exec(scope) ?? [];
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: 'token-service', sub: USER, aud: service, iat: now, nbf: now - 5, exp: now + 300, jti: randomUUID() };
    const signed = `${part({ alg: 'ES256', typ: 'JWT', kid: 'one' })}.${part({ ...claims, access: [{ type: 'repository', name, actions: actions.split(',') }] })}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  };
  const address = await serve(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const form = request.method === 'POST' ? new URLSearchParams(await text(request)) : url.searchParams;
    const password = request.headers.authorization === `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
    const identity = form.get('grant_type') === 'refresh_token' && form.get('refresh_token') === IDENTITY_TOKEN;
    const scope = form.get('scope') ?? '';
    asked.push({ scope, by: password ? 'password' : identity ? 'identity-token' : 'nobody' });
    if (!password && !identity) return void response.writeHead(401).end('{}');
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ [identity ? 'access_token' : 'token']: issue(scope, form.get('service') ?? ''), expires_in: 300 }));
  });
  const config = `auth:\n  token: {realm: "${address}/token", service: registry, issuer: token-service, jwks: "${jwks}", signingalgorithms: [ES256]}\n`;
  return { config, host: new URL(address).host, asked };
}

/** A folder with that as docker's configuration. */
export function dockerConfig(content: unknown): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'config.json'), JSON.stringify(content), { mode: 0o600 });
  return folder;
}

export const authEntry = (user = USER, password = PASSWORD) => ({ auth: Buffer.from(`${user}:${password}`).toString('base64') });

/** A credential helper of that name on a PATH of its own. It writes down the variables it was given. */
export function credentialHelper(name: string): { path: string; variables: string } {
  const folder = temporaryFolder();
  const bin = join(folder, 'bin');
  const variables = join(folder, 'variables');
  mkdirSync(bin);
  const script = `#!${process.execPath}
require('node:fs').writeFileSync(${JSON.stringify(variables)}, Object.keys(process.env).join('\\n'));
let server = '';
process.stdin.on('data', (chunk) => (server += chunk)).on('end', () => {
  if (process.argv[2] !== 'get' || !server.startsWith('127.0.0.1:')) { console.log('credentials not found in native keychain'); process.exit(1); }
  console.log(JSON.stringify({ ServerURL: server, Username: ${JSON.stringify(USER)}, Secret: ${JSON.stringify(PASSWORD)} }));
});
`;
  writeFileSync(join(bin, `docker-credential-${name}`), script);
  chmodSync(join(bin, `docker-credential-${name}`), 0o755);
  return { path: `${bin}:${process.env.PATH}`, variables };
}

/** A certificate for 127.0.0.1 of an authority that nobody knows; PEM files. */
export async function privateAuthority(): Promise<{ authority: string; certificate: string; key: string }> {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  await mustRun('openssl', [
    'req',
    '-x509',
    ...ec,
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
    '-subj',
    '/CN=private authority',
    '-days',
    '2',
  ]);
  await mustRun('openssl', ['req', ...ec, '-keyout', at('key.pem'), '-out', at('csr.pem'), '-subj', '/CN=127.0.0.1']);
  writeFileSync(at('names'), 'subjectAltName=IP:127.0.0.1\n');
  const issue = ['x509', '-req', '-in', at('csr.pem'), '-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-days', '2'];
  await mustRun('openssl', [...issue, '-extfile', at('names'), '-out', at('certificate.pem')]);
  return { authority: at('ca.pem'), certificate: at('certificate.pem'), key: at('key.pem') };
}
