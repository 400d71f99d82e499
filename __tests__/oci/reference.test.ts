import { describe, expect, test } from '@jest/globals';
import { imageName, parseImageReference } from '../../src/oci/reference.ts';

const HEX = 'a'.repeat(64);

describe('what a reference names', () => {
  test.each([
    ['alpine', 'docker.io', 'library/alpine', 'latest', undefined],
    ['alpine:3.20', 'docker.io', 'library/alpine', '3.20', undefined],
    ['acme/app', 'docker.io', 'acme/app', 'latest', undefined],
    ['index.docker.io/acme/app:1', 'docker.io', 'acme/app', '1', undefined],
    ['registry-1.docker.io/alpine', 'docker.io', 'library/alpine', 'latest', undefined],
    ['docker.io/library/alpine', 'docker.io', 'library/alpine', 'latest', undefined],
    ['ghcr.io/Acme/App:V1', 'ghcr.io', 'acme/app', 'V1', undefined],
    ['localhost/app', 'localhost', 'app', 'latest', undefined],
    ['localhost:5000/app', 'localhost:5000', 'app', 'latest', undefined],
    ['127.0.0.1:5000/a/b/c/d:x', '127.0.0.1:5000', 'a/b/c/d', 'x', undefined],
    ['[::1]:5000/app', '[::1]:5000', 'app', 'latest', undefined],
    ['Registry.Acme.Example:8443/team/app__x/y-z', 'registry.acme.example:8443', 'team/app__x/y-z', 'latest', undefined],
    [`ghcr.io/acme/app@sha256:${HEX}`, 'ghcr.io', 'acme/app', undefined, `sha256:${HEX}`],
    [`ghcr.io/acme/app:1@sha256:${HEX}`, 'ghcr.io', 'acme/app', '1', `sha256:${HEX}`],
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1', '123456789012.dkr.ecr.eu-west-1.amazonaws.com', 'app', '1', undefined],
    ['europe-docker.pkg.dev/project/repo/app', 'europe-docker.pkg.dev', 'project/repo/app', 'latest', undefined],
    ['acme.jfrog.io/docker-local/app:1', 'acme.jfrog.io', 'docker-local/app', '1', undefined],
  ])('%s', (text, registry, repository, tag, digest) => {
    expect(parseImageReference(text)).toEqual({
      registry,
      repository,
      ...(tag !== undefined && { tag }),
      ...(digest !== undefined && { digest }),
    });
    expect(imageName(parseImageReference(text))).toBe(`${registry}/${repository}`);
  });
});

test.each([
  ['', 'not a path'],
  ['https://ghcr.io/acme/app', 'URL'],
  ['ghcr.io/acme/app@sha256:abc', 'digest'],
  [`ghcr.io/acme/app@sha256:${HEX}@sha256:${HEX}`, 'more than one @'],
  [`ghcr.io/acme/app@md5:${HEX}`, 'digest'],
  ['ghcr.io/acme/../app', 'repository'],
  ['ghcr.io//app', 'repository'],
  ['ghcr.io/acme/app:a b', 'tag'],
  [`ghcr.io/acme/app:${'x'.repeat(129)}`, 'tag'],
  ['user:pass@ghcr.io/acme/app', 'digest'],
  ['-bad-.example/app', 'not a host name'],
  ['registry.example:99999/app', 'not a host name'],
  ['[::1::2]:5000/app', 'not a host name'],
  [`ghcr.io/${'a/'.repeat(200)}b`, 'longer'],
  ['ghcr.io/acme/app\n', 'repository'],
])('%j is refused', (text, reason) => {
  expect(() => parseImageReference(text)).toThrow(
    expect.objectContaining({ code: 'INPUT_IMAGE', message: expect.stringContaining(reason) }),
  );
});
