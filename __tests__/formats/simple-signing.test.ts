import { expect, test } from '@jest/globals';
import { readSimpleSigning } from '../../src/formats/simple-signing.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const payload = (critical: unknown) => Buffer.from(JSON.stringify({ critical, optional: null }));
const critical = {
  identity: { 'docker-reference': '' },
  image: { 'docker-manifest-digest': DIGEST },
  type: 'cosign container image signature',
};

test('the image that a signature is about', () => {
  expect(readSimpleSigning(payload(critical))).toEqual({ sha256: 'a'.repeat(64) });
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
