import { expect, test } from '@jest/globals';
import { readSimpleSigning, writeSimpleSigning } from '../../src/sigstore/simple-signing.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const payload = (critical: unknown) => Buffer.from(JSON.stringify({ critical, optional: null }));
const critical = {
  identity: { 'docker-reference': '' },
  image: { 'docker-manifest-digest': DIGEST },
  type: 'cosign container image signature',
};

test('the image that a signature is about', () => {
  expect(readSimpleSigning(payload(critical))).toEqual({ reference: '', digest: { sha256: 'a'.repeat(64) } });
  for (const identity of [undefined, null, {}, { 'docker-reference': 1 }])
    expect(readSimpleSigning(payload({ ...critical, identity }))).toMatchObject({ reference: '' });
});

test.each([
  ['another type', { ...critical, type: 'atomic container signature' }],
  ['no image', { ...critical, image: undefined }],
  ['another algorithm', { ...critical, image: { 'docker-manifest-digest': `sha512:${'a'.repeat(128)}` } }],
  ['upper case', { ...critical, image: { 'docker-manifest-digest': DIGEST.toUpperCase() } }],
  ['nothing', undefined],
])('%s is refused', (_, given) => {
  expect(() => readSimpleSigning(payload(given))).toThrow();
});

test('a document is written byte for byte as cosign 2.6 does', () => {
  const written = writeSimpleSigning('registry.example/acme/app', 'a'.repeat(64));
  expect(written.toString()).toBe(
    `{"critical":{"identity":{"docker-reference":"registry.example/acme/app"},"image":{"docker-manifest-digest":"${DIGEST}"},"type":"cosign container image signature"},"optional":null}`,
  );
  expect(readSimpleSigning(written)).toEqual({ reference: 'registry.example/acme/app', digest: { sha256: 'a'.repeat(64) } });
});
