import { generateKeyPairSync, sign, type X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { IDENTITY_KINDS, type IdentityKind } from '../../src/sandbox/sample-claims.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { readOnly } from '../../src/x509/der.ts';
import { clock, makeRequest, newKey, post, readChain, readExtensions, requestCertificate } from './client.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ clock });
});
afterAll(() => sandbox.close());

const issueFor = async (kind: IdentityKind) =>
  readChain(await requestCertificate(sandbox, sandbox.issueToken({ kind }), makeRequest(newKey()))) as Promise<
    [X509Certificate, X509Certificate]
  >;

test('a leaf is valid for ten minutes, for signing code, and signed by the root that says it is throwaway', async () => {
  const key = newKey();
  const [leaf, root] = (await readChain(await requestCertificate(sandbox, sandbox.issueToken(), makeRequest(key)))) as [
    X509Certificate,
    X509Certificate,
  ];
  expect(leaf.publicKey.equals(key.publicKey)).toBe(true);
  expect(leaf.checkIssued(root) && leaf.verify(root.publicKey)).toBe(true);
  expect(leaf.validToDate.getTime() - leaf.validFromDate.getTime()).toBe(600_000);
  expect(Math.abs(leaf.validFromDate.getTime() - Date.now())).toBeLessThan(10_000);
  expect({ ca: leaf.ca, usage: leaf.keyUsage, subject: leaf.subject }).toEqual({
    ca: false,
    usage: ['1.3.6.1.5.5.7.3.3'],
    subject: undefined,
  });
  expect(root.ca).toBe(true);
  expect(root.subject).toContain('chopmark sandbox (throwaway)');
  const chains = await (await fetch(`${sandbox.url}/fulcio/api/v2/trustBundle`)).json();
  expect(chains).toEqual({ chains: [{ certificates: [root.toString()] }] });
});

const numbers = (certificate: X509Certificate) =>
  [...readExtensions(certificate).keys()]
    .filter((oid) => oid.startsWith('1.3.6.1.4.1.57264.1.'))
    .map((oid) => Number(oid.split('.').at(-1)));
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** What the public Fulcio 1.8.8 was seen to write for each CI. */
test.each<[IdentityKind, string, number[]]>([
  ['github', 'URI:https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main', [...range(1, 6), ...range(8, 22), 24]],
  ['gitlab', 'URI:https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main', [1, ...range(8, 22), 24]],
  ['circleci', 'URI:https://circleci.com/api/v2/projects/9d1e/pipeline-definitions/3c4d', [1, 8, 9, 11, 12, 14, 18, 21, 24]],
  ['buildkite', 'URI:https://buildkite.com/acme/widget', [1, 8, 11, 13, 20, 21, 24]],
  ['jenkins', 'URI:http://127.0.0.1/job/widget/job/main/', [1, 8, 24]],
  ['sandbox', 'URI:https://chopmark-sandbox.invalid/identity', [1, 8, 24]],
  ['email', 'email:dev@chopmark-sandbox.invalid', [1, 8, 24]],
])('%s is certified as %s', async (kind, san, extensions) => {
  const [leaf] = await issueFor(kind);
  expect(leaf.subjectAltName).toBe(san);
  expect(numbers(leaf)).toEqual(extensions);
});

test('the first six extensions are bare text, the others UTF8String', async () => {
  const [leaf] = await issueFor('github');
  const found = readExtensions(leaf);
  const value = (number: number) => found.get(`1.3.6.1.4.1.57264.1.${number}`) ?? Buffer.alloc(0);
  expect(value(1).toString()).toBe(`${sandbox.url}/oidc/github`);
  expect(value(5).toString()).toBe('acme/widget');
  expect(readOnly(value(8), 0x0c).content.toString()).toBe(`${sandbox.url}/oidc/github`);
  expect(readOnly(value(21), 0x0c).content.toString()).toBe('https://github.com/acme/widget/actions/runs/77/attempts/1');
});

test('the oddities of CircleCI are kept: two quotes for a runner, no scheme, a double slash', async () => {
  const [leaf] = await issueFor('circleci');
  const found = readExtensions(leaf);
  const text = (number: number) => readOnly(found.get(`1.3.6.1.4.1.57264.1.${number}`) ?? Buffer.alloc(0)).content.toString();
  expect([11, 12, 21].map(text)).toEqual(['""', 'github.com/acme/widget', 'https://app.circleci.com//workflow/5e6f/job/7a8b']);
});

test('the configuration names every issuer with the audience and the claim to prove', async () => {
  const { issuers } = (await (await fetch(`${sandbox.url}/fulcio/api/v2/configuration`)).json()) as { issuers: object[] };
  expect(issuers).toHaveLength(IDENTITY_KINDS.length);
  expect(issuers).toContainEqual(
    expect.objectContaining({
      issuerUrl: `${sandbox.url}/oidc/gitlab`,
      audience: 'sigstore',
      challengeClaim: 'sub',
      issuerType: 'ci-provider',
    }),
  );
});

describe('tokens', () => {
  const forged = () => {
    const [head, payload] = sandbox.issueToken().split('.');
    const signature = sign('sha256', Buffer.from(`${head}.${payload}`), { key: newKey().privateKey, dsaEncoding: 'ieee-p1363' });
    return `${head}.${payload}.${signature.toString('base64url')}`;
  };
  const unsigned = () => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${sandbox.issueToken().split('.')[1]}.AA`;

  test.each([
    ['for another audience', () => sandbox.issueToken({ audience: 'other' }), 'its audience is not sigstore'],
    ['of another issuer', () => sandbox.issueToken({ claims: { iss: 'https://gitlab.com' } }), 'its issuer is not known here'],
    ['that has expired', () => sandbox.issueToken({ lifetime: 0 }), 'it has expired'],
    ['from the future', () => sandbox.issueToken({ claims: { iat: 9e9 } }), 'it was issued in the future'],
    ['that is not valid yet', () => sandbox.issueToken({ claims: { nbf: 9e9 } }), 'it is not valid yet'],
    ['signed by somebody else', forged, 'its signature is not of this issuer'],
    ['that is not signed', unsigned, 'it is not signed with ES256'],
    ['that is no JWT', () => 'a.b', 'it is not a JWT'],
    ['without a claim that is certified', () => sandbox.issueToken({ kind: 'github', claims: { sha: null } }), 'it has no claim sha'],
    [
      'of an unverified address',
      () => sandbox.issueToken({ kind: 'email', claims: { email_verified: 'true' } }),
      'its e-mail address is not verified',
    ],
    ['whose subject is no URL', () => sandbox.issueToken({ claims: { sub: 'me' } }), 'its subject is not a URL'],
  ])('one %s gets no certificate', async (_, token, reason) => {
    const answer = await requestCertificate(sandbox, token(), makeRequest(newKey()));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ code: 3, message: `There was an error processing the identity token: ${reason}`, details: [] });
  });

  test('an audience may stand in a list, and the token in the header', async () => {
    const token = sandbox.issueToken({ claims: { aud: ['other', 'sigstore'] } });
    const request = { certificateSigningRequest: Buffer.from(makeRequest(newKey())).toString('base64') };
    const answer = await post(`${sandbox.url}/fulcio/api/v2/signingCert`, request, { authorization: `Bearer ${token}` });
    expect(answer.status).toBe(200);
  });
});

describe('keys', () => {
  const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });

  test.each([
    ['a request that its key did not sign', makeRequest(newKey(), true), 'The signature supplied in the request could not be verified'],
    ['something else', 'hello', 'The certificate signing request could not be parsed'],
    [
      'a key under the name of an algorithm of others',
      makeRequest(generateKeyPairSync('rsa', { modulusLength: 2048 })),
      'The signature supplied in the request could not be verified',
    ],
  ])('%s gets no certificate', async (_, pem, message) => {
    const answer = await requestCertificate(sandbox, sandbox.issueToken(), pem);
    expect([answer.status, await answer.json()]).toEqual([400, { code: 3, message, details: [] }]);
  });

  const prove = (content: string, proofOfPossession: Buffer, kind: IdentityKind = 'sandbox') =>
    post(`${sandbox.url}/fulcio/api/v2/signingCert`, {
      credentials: { oidcIdentityToken: sandbox.issueToken({ kind }) },
      publicKeyRequest: { publicKey: { algorithm: 'ECDSA', content }, proofOfPossession: proofOfPossession.toString('base64') },
    });
  const subject = Buffer.from('https://chopmark-sandbox.invalid/identity');

  test.each([
    ['P-256', newKey(), 'sha256'],
    ['P-384', generateKeyPairSync('ec', { namedCurve: 'P-384' }), 'sha384'],
    ['Ed25519', generateKeyPairSync('ed25519'), null],
    ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 }), 'sha256'],
  ])('a proof of possession with %s does instead of a request', async (_, { privateKey, publicKey }, digest) => {
    const answer = await prove(publicKey.export({ type: 'spki', format: 'pem' }) as string, sign(digest, subject, privateKey));
    expect(answer.status).toBe(200);
    expect((await readChain(answer))[0]?.publicKey.equals(publicKey)).toBe(true);
  });

  test('an e-mail identity proves with its address', async () => {
    const { privateKey, publicKey } = newKey();
    const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string;
    const proofs = ['dev@chopmark-sandbox.invalid', 'dev'].map((text) => sign('sha256', Buffer.from(text), privateKey));
    const statuses = await Promise.all(proofs.map(async (proof) => (await prove(pem, proof, 'email')).status));
    expect(statuses).toEqual([200, 400]);
  });

  test.each([
    ['a weak key', weak.publicKey, 'The public key supplied in the request is insecure'],
    [
      'a key of another curve',
      generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey,
      'The public key supplied in the request is insecure',
    ],
  ])('%s is not certified', async (_, key, message) => {
    const answer = await prove(key.export({ type: 'spki', format: 'pem' }) as string, Buffer.from('proof'));
    expect(await answer.json()).toMatchObject({ message });
  });
});

test.each([
  ['not JSON', Buffer.from('{')],
  ['of another shape', { credentials: 7 }],
  ['without a key', () => ({ credentials: { oidcIdentityToken: sandbox.issueToken() } })],
])('a request that is %s is refused', async (_, body) => {
  const answer = await post(`${sandbox.url}/fulcio/api/v2/signingCert`, typeof body === 'function' ? body() : body);
  expect(answer.status).toBe(400);
});
