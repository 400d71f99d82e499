import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { inspect } from 'node:util';
import { expect } from '@jest/globals';
import { type CertificateApplicant, obtainCertificate } from '../../../src/signing/fulcio/certificate.ts';
import { createEphemeralSigner, createLocalSigner } from '../../../src/signing/signers/local-signer.ts';
import { ISSUER_KINDS, type IssuerKind } from '../../../tools/live/claims.ts';
import type { TokenRequest } from '../../../tools/live/issuer.ts';
import { type Fault, refusingUrl, startFaultProxy } from '../support/fault-proxy.ts';
import { liveTest } from '../support/live-test.ts';
import { SAN } from '../support/peer-signing.ts';
import { livePorts } from '../support/ports.ts';
import { stack } from '../support/stack.ts';
import { issuerOf, token } from '../support/token.ts';

const authority = () => ({ url: new URL(stack().ready.urls.fulcio) });

const applicant = async (kind: IssuerKind, wanted: TokenRequest = {}): Promise<CertificateApplicant> => ({
  token: await token(kind, wanted),
  issuer: issuerOf(kind),
  audiences: [wanted.audience ?? 'sigstore'],
});

liveTest.each(ISSUER_KINDS)('a certificate for a %s job: our key, its name, ten minutes', async (kind) => {
  const signer = createEphemeralSigner();
  const { chain, expires } = await obtainCertificate(livePorts(), authority(), await applicant(kind), signer);
  const [leaf, root] = chain.map((der) => new X509Certificate(der));
  expect(leaf?.publicKey.equals(signer.publicKey)).toBe(true);
  expect(leaf?.subjectAltName).toBe(kind === 'email' ? `email:${SAN[kind]}` : `URI:${SAN[kind]}`);
  expect(leaf?.verify(root?.publicKey as NonNullable<typeof root>['publicKey'])).toBe(true);
  const left = expires.getTime() - Date.now();
  expect(left).toBeGreaterThan(570_000);
  expect(left).toBeLessThanOrEqual(601_000);
});

liveTest.each([
  ['P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' })],
  ['P-384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' })],
  ['P-521', () => generateKeyPairSync('ec', { namedCurve: 'P-521' })],
  ['Ed25519', () => generateKeyPairSync('ed25519')],
  ['RSA 2048', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
])('the real authority accepts our request for a key of the kind %s', async (_, generate) => {
  const signer = createLocalSigner(generate().privateKey);
  const { chain } = await obtainCertificate(livePorts(), authority(), await applicant('github'), signer);
  expect(new X509Certificate(chain[0] as Buffer).publicKey.equals(signer.publicKey)).toBe(true);
});

liveTest.each<[string, () => Promise<CertificateApplicant>, string]>([
  ['is over', () => applicant('github', { expiresIn: -60 }), 'IDENTITY_TOKEN_REFUSED'],
  ['is signed with an unknown key', () => applicant('github', { unknownKey: true }), 'IDENTITY_TOKEN_REFUSED'],
  ['is no token', async () => ({ ...(await applicant('github')), token: 'canary-canary-canary' }), 'IDENTITY_TOKEN_MALFORMED'],
  ['is for another audience', () => applicant('github', { audience: 'elsewhere' }), 'IDENTITY_AUDIENCE_REFUSED'],
  [
    'is for another audience than was said',
    async () => ({ ...(await applicant('github', { audience: 'elsewhere' })), audiences: ['sigstore'] }),
    'IDENTITY_TOKEN_REFUSED',
  ],
  [
    'is of an issuer the authority does not know',
    async () => ({ ...(await applicant('github')), issuer: 'https://issuer.example' }),
    'IDENTITY_ISSUER_UNKNOWN',
  ],
])('a token that %s is an identity error that shows nothing of it', async (_, make, code) => {
  const wrong = await make();
  const ports = livePorts();
  const error = await obtainCertificate(ports, authority(), wrong, createEphemeralSigner()).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code, exitCode: 3, hint: expect.any(String) });
  const shown = `${inspect(error, { depth: null })}\n${ports.logged()}`;
  for (const part of wrong.token.split('.')) expect(shown).not.toContain(part.slice(0, 16));
});

liveTest.each<[string, Fault, string]>([
  ['400', { kind: 'answer', status: 400, body: 'no' }, 'SIGNING_CERTIFICATE_REFUSED'],
  ['a redirect', { kind: 'answer', status: 307, headers: { location: 'http://127.0.0.1:9/' } }, 'SIGNING_CERTIFICATE_REFUSED'],
  ['503 for good', { kind: 'answer', status: 503 }, 'SIGNING_CERTIFICATE_REFUSED'],
  ['an hour of Retry-After', { kind: 'answer', status: 429, headers: { 'retry-after': '3600' } }, 'SIGNING_CERTIFICATE_REFUSED'],
  ['a page of a proxy', { kind: 'answer', status: 200, body: '<html>' }, 'SIGNING_CERTIFICATE_INVALID_RESPONSE'],
  [
    'another shape',
    { kind: 'answer', status: 200, body: '{"signedCertificateEmbeddedSct":{"chain":[]}}' },
    'SIGNING_CERTIFICATE_INVALID_RESPONSE',
  ],
  ['a body without end', { kind: 'endless' }, 'SIGNING_ANSWER_TOO_LARGE'],
  ['half a body', { kind: 'truncated' }, 'SIGNING_UNREACHABLE'],
  ['a reset', { kind: 'reset' }, 'SIGNING_UNREACHABLE'],
  ['something that is not HTTP', { kind: 'not-http' }, 'SIGNING_UNREACHABLE'],
])('an authority that answers a request for a certificate with %s', async (_, fault, code) => {
  const proxy = await startFaultProxy(stack().ready.urls.fulcio);
  try {
    proxy.fail(({ method }) => (method === 'POST' ? fault : undefined));
    const refused = obtainCertificate(livePorts(), { url: new URL(proxy.url) }, await applicant('github'), createEphemeralSigner());
    await expect(refused).rejects.toMatchObject({ code, exitCode: 4 });
    expect(proxy.seen.filter(({ method }) => method === 'POST').length).toBeLessThanOrEqual(6);
  } finally {
    await proxy.close();
  }
});

liveTest('an authority that hangs ends with the run, one that refuses connections after some tries', async () => {
  const proxy = await startFaultProxy(stack().ready.urls.fulcio);
  try {
    proxy.fail({ kind: 'hang' });
    const hung = obtainCertificate(
      livePorts({ timeout: 500 }),
      { url: new URL(proxy.url) },
      await applicant('github'),
      createEphemeralSigner(),
    );
    await expect(hung).rejects.toMatchObject({ code: 'SIGNING_TIMEOUT', exitCode: 4 });
  } finally {
    await proxy.close();
  }
  const refused = obtainCertificate(livePorts(), { url: new URL(await refusingUrl()) }, await applicant('github'), createEphemeralSigner());
  await expect(refused).rejects.toMatchObject({ code: 'SIGNING_UNREACHABLE', exitCode: 4 });
});

liveTest('passing trouble is passed over: 503, then 429 with Retry-After, then a reset, then a certificate', async () => {
  const proxy = await startFaultProxy(stack().ready.urls.fulcio);
  try {
    const troubles: Fault[] = [
      { kind: 'answer', status: 503 },
      { kind: 'answer', status: 429, headers: { 'retry-after': '1' } },
      { kind: 'reset' },
    ];
    proxy.fail(({ method }) => (method === 'POST' ? troubles.shift() : undefined));
    const { chain } = await obtainCertificate(livePorts(), { url: new URL(proxy.url) }, await applicant('github'), createEphemeralSigner());
    expect(chain).toHaveLength(2);
    expect(proxy.seen.filter(({ method }) => method === 'POST')).toHaveLength(4);
  } finally {
    await proxy.close();
  }
});
