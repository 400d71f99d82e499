import { expect, test } from '@jest/globals';
import type { Bundle } from '../../src/sigstore/bundle.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { createAnyRootVerifier } from '../../src/verification/any-root.ts';
import { refuse } from '../../src/verification/refuse.ts';
import { createVerifier, type Verifier } from '../../src/verification/verifier.ts';
import {
  createBundle,
  createInstance,
  createLeafCertificate,
  createRekorV2Entry,
  createTimestampResponse,
  NOW,
  signatureOf,
  trustedRootOf,
} from '../support/create-bundle.ts';

const [ours, theirs, strangers] = [createInstance(), createInstance(), createInstance()];
type Instance = typeof ours;
const open = (instance: Instance): Verifier => createVerifier(parseTrustedRoot(JSON.stringify(trustedRootOf(instance))));
const both = createAnyRootVerifier([open(ours), open(theirs)]);
const verify = (bundle: Bundle) => both.verifyBundle(bundle, { kind: 'none' });

test.each([
  ['the first', ours],
  ['the second', theirs],
])('a bundle of %s root is accepted', async (_, instance) => {
  await expect(verify(createBundle(instance))).resolves.toBeDefined();
  await expect(verify(createBundle(instance, { log: 'v1' }))).resolves.toBeDefined();
  expect(both.verifyCertificate(createLeafCertificate(instance), NOW)).toMatchObject({ issuer: expect.any(String) });
});

const bundle = createBundle(theirs);
const leaf = bundle.material.kind === 'certificate' ? bundle.material.certificate : Buffer.alloc(0);
test.each<[string, string, Bundle]>([
  [
    'a certificate of one and a log of the other',
    'VERIFICATION_LOG_UNKNOWN',
    { ...bundle, entries: [createRekorV2Entry(ours, bundle.content, { kind: 'certificate', der: leaf })] },
  ],
  [
    'a certificate of one and a timestamp of the other',
    'VERIFICATION_TIMESTAMP',
    { ...bundle, timestamps: [createTimestampResponse(ours, signatureOf(bundle.content))] },
  ],
  ['one of neither', 'VERIFICATION_CERTIFICATE_UNTRUSTED', createBundle(strangers)],
  ['a missing time under the root that knows the signer', 'VERIFICATION_NO_TRUSTED_TIME', { ...bundle, timestamps: [] }],
])('roots are never joined: %s is refused', async (_, code, mixed) => {
  await expect(verify(mixed)).rejects.toMatchObject({ code });
});

test('the end of the run and a bug end the search', async () => {
  const failing = (error: unknown): Verifier => ({
    verifyBundle: () => Promise.reject(error),
    verifyCertificate: () => {
      throw error;
    },
  });
  for (const error of [refuse('VERIFICATION_TIMEOUT', 'The run ended.'), new TypeError('a bug')]) {
    const verifier = createAnyRootVerifier([failing(error), open(theirs)]);
    await expect(verifier.verifyBundle(bundle, { kind: 'none' })).rejects.toBe(error);
    expect(() => verifier.verifyCertificate(leaf, NOW)).toThrow(error as Error);
  }
});
