import { expect, test } from '@jest/globals';
import type { BundleVerdict } from '../../src/formats/verdict.ts';
import { checkIdentity, type IdentityPolicy } from '../../src/verification/identity-policy.ts';

const SAN = 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main';
const certificate: Pick<BundleVerdict, 'signer'> = {
  signer: {
    kind: 'certificate',
    identity: {
      san: SAN,
      sanType: 'uri',
      issuer: 'https://issuer.example',
      extensions: {},
      serial: '1',
      notBefore: new Date(0),
      notAfter: new Date(1),
    },
  },
};
const key: Pick<BundleVerdict, 'signer'> = { signer: { kind: 'key', fingerprint: 'abc' } };

test.each<[string, typeof key, IdentityPolicy]>([
  ['name and issuer', certificate, { identity: SAN, issuer: 'https://issuer.example' }],
  ['a pattern for the whole name', certificate, { identityPattern: 'https://github\\.com/acme/[a-z]+/.*@refs/heads/main' }],
  ['a key', key, { keyFingerprint: 'abc' }],
])('accepts %s', async (_, verdict, policy) => {
  await expect(checkIdentity(verdict, policy)).resolves.toBeUndefined();
});

test.each<[string, string, typeof key, IdentityPolicy]>([
  ['POLICY_IDENTITY_MISMATCH', 'the beginning of the name', certificate, { identity: SAN.slice(0, -1) }],
  ['POLICY_IDENTITY_MISMATCH', 'a pattern for a part of the name', certificate, { identityPattern: 'acme/widget' }],
  ['POLICY_IDENTITY_MISMATCH', 'a pattern whose alternative is a part', certificate, { identityPattern: 'x|https://github.com/acme' }],
  ['POLICY_IDENTITY_MISMATCH', 'nobody', certificate, {}],
  ['POLICY_IDENTITY_MISMATCH', 'a name of a key', key, { identityPattern: '.*' }],
  ['POLICY_ISSUER_MISMATCH', 'another issuer', certificate, { identity: SAN, issuer: 'https://issuer.example/' }],
  ['POLICY_ISSUER_MISMATCH', 'an issuer of a key', key, { issuer: 'https://issuer.example' }],
  ['POLICY_KEY_MISMATCH', 'another key', key, { keyFingerprint: 'abd' }],
  ['POLICY_KEY_MISMATCH', 'a key of a certificate', certificate, { keyFingerprint: 'abc' }],
  ['INPUT_PATTERN', 'a backreference', certificate, { identityPattern: '(a)\\1' }],
  ['INPUT_PATTERN', 'an open bracket', certificate, { identityPattern: '(' }],
])('%s for %s', async (code, _, verdict, policy) => {
  await expect(checkIdentity(verdict, policy)).rejects.toMatchObject({ code });
});

test('a message has both what was asked for and what was found', async () => {
  await expect(checkIdentity(certificate, { identity: 'https://else' })).rejects.toMatchObject({
    message: expect.stringMatching(/https:\/\/else.*acme\/widget/),
  });
  await expect(checkIdentity(certificate, { issuer: 'https://else' })).rejects.toMatchObject({
    message: expect.stringMatching(/https:\/\/else.*issuer\.example/),
  });
});

test('a pattern that would run for ages is matched at once', async () => {
  const signer = {
    ...certificate.signer,
    identity: { ...(certificate.signer.kind === 'certificate' && certificate.signer.identity), san: `${'a'.repeat(5000)}!` },
  };
  await expect(checkIdentity({ signer } as Pick<BundleVerdict, 'signer'>, { identityPattern: '(a+)+' })).rejects.toMatchObject({
    code: 'POLICY_IDENTITY_MISMATCH',
  });
});
