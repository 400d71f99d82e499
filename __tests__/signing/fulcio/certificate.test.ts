import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { HttpRequest, HttpResponse } from '../../../src/base/ports.ts';
import { matchesIssuer } from '../../../src/signing/fulcio/accepted-issuers.ts';
import { type CertificateApplicant, obtainCertificate, type TokenRecipient } from '../../../src/signing/fulcio/certificate.ts';
import { createEphemeralSigner } from '../../../src/signing/signers/local-signer.ts';
import { formatPem } from '../../../src/x509/pem.ts';
import { tokenOf } from '../../identity/example-claims.ts';
import { answer, CA, createClock, createLogger, createServices, issue, publicKeyOf, service, TOKEN } from '../services.fixture.ts';

const applicant = { token: TOKEN, issuer: 'https://ci.example', audiences: ['sigstore'] };

function setUp(answers: { configuration?: HttpResponse; certificate?: HttpResponse } = {}) {
  const clock = createClock();
  const logger = createLogger();
  const signer = createEphemeralSigner();
  const fake = createServices(clock, ({ url }: HttpRequest) =>
    url.pathname.endsWith('configuration') ? answers.configuration : url.pathname.endsWith('signingCert') ? answers.certificate : undefined,
  );
  const obtain = (
    changes: Partial<CertificateApplicant> = {},
    authority: TokenRecipient = CA,
    known?: { issuer: string; audience?: string }[],
  ) => obtainCertificate({ http: fake.http, clock, logger }, authority, { ...applicant, ...changes }, signer, known);
  return { ...fake, clock, logger, signer, obtain };
}

test('asks for a certificate over our key, with the token, once the issuer is accepted', async () => {
  const { obtain, asked, certificates, signer, logger } = setUp();
  const { chain, expires } = await obtain();
  expect(asked.map(({ url }) => url.href)).toEqual(['https://ca.example/api/v2/configuration', 'https://ca.example/api/v2/signingCert']);
  expect(chain).toEqual(certificates);
  expect(publicKeyOf(chain[0] as Buffer).equals(signer.publicKey)).toBe(true);
  expect(JSON.parse(String(asked[1]?.body)).credentials).toEqual({ oidcIdentityToken: TOKEN });
  expect(asked[1]).toMatchObject({ redirects: 0, stage: 'SIGNING' });
  expect(JSON.stringify(asked[0])).not.toContain(TOKEN);
  expect(logger.secrets).toEqual([TOKEN]);
  expect(expires).toEqual(new Date('2026-06-01T12:10:00Z'));
});

test.each([
  ['by this clock', 0, {}],
  ['by the clock of the authority', 30_000, { date: 'Mon, 01 Jun 2026 12:01:00 GMT' }],
])('a token that expired %s, as during a long build, is told as that', async (_, ahead, headers) => {
  const refusal = answer(400, '{"code":3,"message":"There was an error processing the identity token"}', headers);
  const { obtain, clock } = setUp({ certificate: refusal });
  await expect(obtain({ expires: new Date(clock.now().getTime() + ahead) })).rejects.toMatchObject({
    code: 'IDENTITY_TOKEN_EXPIRED',
    exitCode: 3,
    message: expect.stringMatching(/\(400\): it expired at 2026-06-01T12:00:\d\d\.000Z, and the time is now/),
    hint: expect.stringContaining('--exec'),
  });
  await expect(obtain({ expires: new Date('2026-06-01T12:05:00Z') })).rejects.toMatchObject({ code: 'IDENTITY_TOKEN_REFUSED' });
});

test('reads the shape of an authority without CT log', async () => {
  const { signer, http, clock, logger } = setUp();
  const leaf = issue(signer.publicKey.export({ type: 'spki', format: 'der' }), authorityKey(), clock.now(), 10);
  const chain = { certificates: [formatPem('CERTIFICATE', leaf)] };
  const detached = answer(200, { signedCertificateDetachedSct: { chain, signedCertificateTimestamp: '' } });
  const swapped = async (request: HttpRequest) => (request.url.pathname.endsWith('signingCert') ? detached : http(request));
  expect((await obtainCertificate({ http: swapped, clock, logger }, CA, applicant, signer)).chain).toEqual([leaf]);
});

test('the end of a certificate is measured by the clock of the authority, so a wrong clock here does no harm', async () => {
  const skewed = createClock('2026-06-01T11:00:00Z');
  const there = setUp();
  const http = async (request: HttpRequest) => {
    return { ...(await there.http(request)), headers: new Headers({ date: 'Mon, 01 Jun 2026 12:00:00 GMT' }) };
  };
  const issued = await obtainCertificate({ http, clock: skewed, logger: there.logger }, CA, applicant, there.signer);
  expect(issued.expires).toEqual(new Date('2026-06-01T11:10:00Z'));
});

describe('the token stays here', () => {
  test.each([
    ['another issuer', { issuer: 'https://jenkins.example' }, 'IDENTITY_ISSUER_UNKNOWN', /It accepts https:\/\/ci\.example\./],
    [
      'another audience',
      { audiences: ['https://vault.example'] },
      'IDENTITY_AUDIENCE_REFUSED',
      /for the audience sigstore\. This token has the audience https:\/\/vault/,
    ],
    ['no audience', { audiences: [] }, 'IDENTITY_AUDIENCE_REFUSED', /no audience/],
  ])('for %s', async (_, changes, code, message) => {
    const { obtain, asked } = setUp();
    await expect(obtain(changes)).rejects.toMatchObject({ code, exitCode: 3, message: expect.stringMatching(message) });
    expect(JSON.stringify(asked)).not.toContain(TOKEN);
  });

  test.each([['http://ca.example'], ['http://10.0.0.1'], ['ftp://ca.example']])('for %s', async (url) => {
    const { obtain, asked } = setUp();
    await expect(obtain({}, service(url))).rejects.toMatchObject({ code: 'INPUT_SERVICE_URL', exitCode: 2 });
    expect(asked).toEqual([]);
  });

  test.each([
    [404, 'SIGNING_CONFIGURATION_REFUSED'],
    [302, 'SIGNING_CONFIGURATION_REFUSED'],
    [503, 'SIGNING_CONFIGURATION_REFUSED'],
  ])('where the question for the issuers is answered with %i', async (status, code) => {
    const { obtain, asked } = setUp({ configuration: answer(status) });
    await expect(obtain()).rejects.toMatchObject({ code, exitCode: 4, message: expect.stringContaining(`ca.example answered ${status}`) });
    expect(asked).toHaveLength(1);
  });

  test.each([['<html>'], ['{}'], ['{"issuers":{}}'], ['[]']])('where that answer is %s', async (body) => {
    const { obtain, asked } = setUp({ configuration: answer(200, body) });
    await expect(obtain()).rejects.toMatchObject({ code: 'SIGNING_CONFIGURATION_INVALID_RESPONSE' });
    expect(asked).toHaveLength(1);
  });
});

describe('a token for the public audience', () => {
  const issuer = 'https://token.actions.githubusercontent.com';
  const token = tokenOf({ iss: issuer, aud: ['elsewhere', 'sigstore'], canary: 'x' });
  const accepting = () => setUp({ configuration: answer(200, { issuers: [{ issuerUrl: issuer, audience: 'sigstore' }] }) });

  test('goes to no authority of anybody, whatever that says it accepts, and whatever the caller says of the token', async () => {
    for (const said of [{}, { issuer, audiences: ['elsewhere'] }]) {
      const { obtain, asked } = accepting();
      await expect(obtain({ token, ...said })).rejects.toMatchObject({
        code: 'IDENTITY_PUBLIC_AUDIENCE',
        exitCode: 3,
        hint: expect.stringContaining('--allow-public-audience ca.example'),
      });
      expect(asked).toEqual([]);
    }
  });

  test('goes to a public authority, and to one that the user allows', async () => {
    const authorities = [service('https://fulcio.sigstore.dev'), { ...CA, allowPublicAudience: ['ca.example'] }];
    for (const authority of authorities) {
      const { obtain, asked } = accepting();
      // Only ca.example has an answer to the second question.
      await obtain({ token, issuer }, authority).catch(() => {});
      expect(asked.map(({ url }) => url.pathname)).toEqual(['/api/v2/configuration', '/api/v2/signingCert']);
    }
  });

  test('that cannot be read stays here too', async () => {
    const { obtain, asked } = accepting();
    await expect(obtain({ token: 'canary-7f3a9c41d2' })).rejects.toMatchObject({ code: 'IDENTITY_TOKEN_MALFORMED' });
    expect(asked).toEqual([]);
  });
});

test('an authority that lists no issuers gets tokens of those it is known to accept, and of no others', async () => {
  const known = [{ issuer: 'https://ci.example', audience: 'sigstore' }];
  expect((await setUp({ configuration: answer(404) }).obtain({}, CA, known)).chain).toHaveLength(1);
  await expect(setUp({ configuration: answer(404) }).obtain({ issuer: 'https://x.example' }, CA, known)).rejects.toMatchObject({
    code: 'IDENTITY_ISSUER_UNKNOWN',
  });
});

describe('refusals', () => {
  test.each([
    [401, 'no', 'IDENTITY_TOKEN_REFUSED', 3, /expired/],
    [403, 'no', 'IDENTITY_TOKEN_REFUSED', 3, /expired/],
    [400, '{"code":3,"message":"There was an error processing the identity token"}', 'IDENTITY_TOKEN_REFUSED', 3, /expired/],
    [400, '{"code":3,"message":"The public key supplied in the request could not be parsed"}', 'SIGNING_CERTIFICATE_REFUSED', 4, /--debug/],
    [302, '', 'SIGNING_CERTIFICATE_REFUSED', 4, /Redirects are not followed/],
    [404, '', 'SIGNING_CERTIFICATE_REFUSED', 4, /base URL/],
    [409, '', 'SIGNING_CERTIFICATE_REFUSED', 4, /--debug/],
    [429, '', 'SIGNING_CERTIFICATE_REFUSED', 4, /limits requests/],
    [500, '', 'SIGNING_CERTIFICATE_REFUSED', 4, /status page/],
    [200, '<html>', 'SIGNING_CERTIFICATE_INVALID_RESPONSE', 4, /proxy/],
    [200, '{}', 'SIGNING_CERTIFICATE_INVALID_RESPONSE', 4, /proxy/],
    [200, '{"signedCertificateEmbeddedSct":{"chain":{"certificates":[]}}}', 'SIGNING_CERTIFICATE_INVALID_RESPONSE', 4, /proxy/],
    [
      200,
      '{"signedCertificateEmbeddedSct":{"chain":{"certificates":["-----BEGIN CERTIFICATE-----\\nAAAA\\n-----END CERTIFICATE-----\\n"]}}}',
      'SIGNING_CERTIFICATE_INVALID_RESPONSE',
      4,
      /proxy/,
    ],
  ])('an answer of %i %s is %s', async (status, body, code, exitCode, hint) => {
    const { obtain } = setUp({ certificate: answer(status, body) });
    await expect(obtain()).rejects.toMatchObject({
      code,
      exitCode,
      message: expect.stringContaining('ca.example'),
      hint: expect.stringMatching(hint),
    });
  });

  test('a certificate for another key is refused', async () => {
    const other = createEphemeralSigner().publicKey.export({ type: 'spki', format: 'der' });
    const leaf = formatPem('CERTIFICATE', issue(other, authorityKey(), new Date('2026-06-01T12:00:00Z'), 10));
    const { obtain } = setUp({ certificate: answer(201, { signedCertificateEmbeddedSct: { chain: { certificates: [leaf] } } }) });
    await expect(obtain()).rejects.toMatchObject({
      code: 'SIGNING_CERTIFICATE_INVALID_RESPONSE',
      message: expect.stringContaining('another key'),
    });
  });

  test.each([
    `bad token ${TOKEN.slice(20, 60)}`,
    JSON.stringify({ message: `bad token ${TOKEN.slice(20, 60)}` }),
    // Behind what the debug output shows.
    JSON.stringify({ detail: 'x'.repeat(400), message: `identity token ${TOKEN.slice(20, 60)}` }),
  ])('an authority that repeats the token back makes it show nowhere: %#', async (repeated) => {
    const { obtain, logger } = setUp({ certificate: answer(400, repeated) });
    const error = await obtain().catch((thrown: Error) => thrown);
    const shown = JSON.stringify([error, (error as Error).message, (error as Error).stack, logger.lines]);
    for (let at = 0; at + 16 <= TOKEN.length; at++) expect(shown).not.toContain(TOKEN.slice(at, at + 16));
    expect(logger.lines.join()).toMatch(/it repeats the token|xxx/);
  });
});

test.each([
  ['https://ci.example', 'https://ci.example', true],
  ['https://ci.example', 'https://ci.example/', false],
  ['https://oidc.eks.*.amazonaws.com/id/*', 'https://oidc.eks.us-west-2.amazonaws.com/id/B02C93', true],
  ['https://oidc.eks.*.amazonaws.com/id/*', 'https://oidc.eks.us.west.amazonaws.com/id/B02C93', false],
  ['https://ci.example/*', 'https://ci.example/', false],
  ['https://ci.example/*', 'https://ci.example/a/b', false],
  ['https://ci.example/*', 'evil https://ci.example/a', false],
  ['https://ciXexample/*', 'https://ci.example/a', false],
  ['https://ci.example/*', 'https://ciXexample/a', false],
  ['https://ci.example/*-*', 'https://ci.example/a-b-c', true],
  ['https://ci.example/**', 'https://ci.example/ab', true],
  ['https://ci.example/**', 'https://ci.example/a', false],
  ['*', 'a'.repeat(2048), true],
  ['*'.repeat(8), 'a'.repeat(2048), true],
  ['*'.repeat(9), 'a'.repeat(2048), false],
  [`${'*a'.repeat(8)}.`, 'a'.repeat(2048), false],
  [`https://${'*a'.repeat(40)}.example`, `https://${'a'.repeat(2000)}`, false],
])('the pattern %s and %s', (pattern, issuer, matches) => {
  expect(matchesIssuer(pattern, issuer)).toBe(matches);
});

const authorityKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
