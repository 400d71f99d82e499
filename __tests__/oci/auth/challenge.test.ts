import { expect, test } from '@jest/globals';
import { readChallenge } from '../../../src/oci/auth/challenge.ts';

test.each([
  ['Basic realm="registry"', { scheme: 'basic' }],
  ['basic realm=registry', { scheme: 'basic' }],
  [
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/alpine:pull"',
    { scheme: 'bearer', realm: 'https://auth.docker.io/token', service: 'registry.docker.io', scope: 'repository:library/alpine:pull' },
  ],
  ['Bearer realm="https://ghcr.io/token", service="ghcr.io"', { scheme: 'bearer', realm: 'https://ghcr.io/token', service: 'ghcr.io' }],
  ['Basic realm="a, b", Bearer realm="https://a.example/t\\"x"', { scheme: 'bearer', realm: 'https://a.example/t"x' }],
  ['Bearer realm="https://a.example/token" , Basic realm="x"', { scheme: 'bearer', realm: 'https://a.example/token' }],
  ['Bearer service="without-realm"', undefined],
  ['Negotiate', undefined],
  ['', undefined],
  [null, undefined],
])('%j', (header, expected) => {
  expect(readChallenge(header)).toEqual(expected);
});

test('only the beginning of a long header is read', () => {
  expect(readChallenge(`${' '.repeat(1e6)}Basic realm="x"`)).toBeUndefined();
});
