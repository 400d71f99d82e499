import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { google } from '../../../src/identity/ambient/google.ts';
import { fakePorts, thrownBy, type World } from '../fake-ports.ts';

const CANARY = 'canary-f00dfeed-canary';
const PRODUCT = '/sys/class/dmi/id/product_name';
const flavor = { 'metadata-flavor': 'Google' };

test.each([
  [{ files: { [PRODUCT]: 'Google\n' } }, true],
  [{ files: { [PRODUCT]: 'Google Compute Engine' } }, true],
  [{ files: { [PRODUCT]: 'Standard PC (Q35 + ICH9, 2009)' } }, false],
  [{ files: { [PRODUCT]: new Error('denied') } }, false],
  [{ env: { K_SERVICE: 'web' } }, true],
  [{ env: { CLOUD_RUN_JOB: 'nightly' } }, true],
  [{ env: { GCE_METADATA_HOST: '127.0.0.1:8080' } }, true],
  [{}, false],
])('%p is Google Cloud: %p', async (world: World, here) => {
  const { ports, requests } = fakePorts(world);
  expect(await google.detect(ports)).toBe(here);
  expect(requests).toEqual([]);
});

test('asks the metadata server for a token with the e-mail address', async () => {
  const { ports, requests } = fakePorts({ answers: [{ body: 'a.b.c\n', headers: flavor }] });
  expect(await google.token(ports, 'sigstore')).toBe('a.b.c');
  expect(requests[0]?.url.href).toBe(
    'http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity?audience=sigstore&format=full',
  );
  expect(requests[0]?.headers).toEqual({ 'metadata-flavor': 'Google' });
});

test("acts as another service account, and keeps the machine's own token secret", async () => {
  const { ports, requests, secrets } = fakePorts({
    env: { GOOGLE_SERVICE_ACCOUNT_NAME: 'signer@acme.iam.gserviceaccount.com', GCE_METADATA_HOST: '127.0.0.1:8080' },
    answers: [{ body: `{"access_token":"${CANARY}","expires_in":3599}`, headers: flavor }, { body: '{"token":"a.b.c"}' }],
  });
  expect(await google.token(ports, 'sigstore')).toBe('a.b.c');
  expect(requests.map(({ url }) => url.href)).toEqual([
    'http://127.0.0.1:8080/computeMetadata/v1/instance/service-accounts/default/token?scopes=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fcloud-platform',
    'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/signer%40acme.iam.gserviceaccount.com:generateIdToken',
  ]);
  expect(requests[1]).toMatchObject({
    method: 'POST',
    body: '{"audience":"sigstore","includeEmail":true}',
    headers: { authorization: `Bearer ${CANARY}` },
  });
  expect(secrets).toEqual([CANARY]);
});

const IMPERSONATE = { GOOGLE_SERVICE_ACCOUNT_NAME: 'signer@acme.iam.gserviceaccount.com' };

test.each([
  ['no service account', {}, [{ status: 404, body: CANARY, headers: flavor }], 'IDENTITY_GOOGLE_NO_TOKEN'],
  ['trouble', {}, [{ status: 500, body: CANARY, headers: flavor }], 'IDENTITY_SERVICE_REFUSED'],
  ['something else that answers to the name', {}, [{ body: CANARY }], 'IDENTITY_SERVICE_INVALID_RESPONSE'],
  ['an empty answer', {}, [{ headers: flavor }], 'IDENTITY_SERVICE_INVALID_RESPONSE'],
  [
    'no right to act as another',
    IMPERSONATE,
    [
      { body: `{"access_token":"${CANARY}"}`, headers: flavor },
      { status: 403, body: CANARY },
    ],
    'IDENTITY_GOOGLE_NO_TOKEN',
  ],
  ['no access token', IMPERSONATE, [{ body: `{"other":"${CANARY}"}`, headers: flavor }], 'IDENTITY_SERVICE_INVALID_RESPONSE'],
  [
    'no token of another',
    IMPERSONATE,
    [{ body: '{"access_token":"x"}', headers: flavor }, { body: `{"t":"${CANARY}"}` }],
    'IDENTITY_SERVICE_INVALID_RESPONSE',
  ],
  ['an account that leads elsewhere', { GOOGLE_SERVICE_ACCOUNT_NAME: `../${CANARY}` }, [], 'IDENTITY_GOOGLE_NO_TOKEN'],
  ['a host that leads elsewhere', { GCE_METADATA_HOST: `x/${CANARY}?` }, [], 'IDENTITY_GOOGLE_NO_TOKEN'],
])('%s is an error with a remedy, and nothing of any answer is shown', async (_, env, answers, code) => {
  const error = await thrownBy(google.token(fakePorts({ env, answers }).ports, 'sigstore'));
  expect(error).toMatchObject({ code, exitCode: 3, hint: expect.any(String) });
  expect(inspect(error, { depth: null })).not.toContain(CANARY);
});
