import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { kubernetes } from '../../../src/identity/ambient/kubernetes.ts';
import { fakePorts, thrownBy, type World } from '../fake-ports.ts';

const DEFAULT = '/var/run/sigstore/cosign/oidc-token';
const CANARY = 'canary-f00dfeed-canary';

test.each([
  [{ files: { [DEFAULT]: 'a.b.c' } }, true],
  [{ files: { [DEFAULT]: '' } }, true],
  [{ files: { [DEFAULT]: new Error('denied') } }, true],
  [{ env: { SIGSTORE_ID_TOKEN_FILE: '/none' } }, true],
  [{}, false],
])('%p is here: %p', async (world: World, here) => {
  expect(await kubernetes.detect(fakePorts(world).ports)).toBe(here);
});

test.each([
  [{}, DEFAULT],
  [{ SIGSTORE_ID_TOKEN_FILE: '/token' }, '/token'],
])('with %p the token is in %s', async (env, path) => {
  const files = { [DEFAULT]: 'other', [path]: 'a.b.c\n' };
  expect(await kubernetes.token(fakePorts({ env, files }).ports, 'sigstore')).toBe('a.b.c');
});

test.each([
  ['gone', { SIGSTORE_ID_TOKEN_FILE: CANARY }, {}, /cannot be read/],
  ['not to be read', { SIGSTORE_ID_TOKEN_FILE: CANARY }, { [CANARY]: new Error(CANARY) }, /cannot be read/],
  ['empty', {}, { [DEFAULT]: ' \n' }, /empty/],
])('a file that is %s is an error with a remedy', async (_, env, files, message) => {
  const error = await thrownBy(kubernetes.token(fakePorts({ env, files }).ports, 'acme'));
  expect(error).toMatchObject({
    code: 'IDENTITY_KUBERNETES_NO_TOKEN',
    exitCode: 3,
    message: expect.stringMatching(message),
    hint: expect.stringContaining('audience: acme'),
  });
  expect(inspect(error, { depth: null })).not.toContain(CANARY);
});
