import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JsonError } from '../../../src/base/json/json.ts';
import { readChallenge } from '../../../src/oci/auth/challenge.ts';
import { createCredentialFinder } from '../../../src/oci/auth/credentials.ts';
import { fetchToken } from '../../../src/oci/auth/token.ts';
import { openLayout } from '../../../src/oci/layout/layout.ts';
import { readLayoutName } from '../../../src/oci/layout/layout-name.ts';
import { parseManifest } from '../../../src/oci/manifest.ts';
import { DOCKER_INDEX, DOCKER_MANIFEST, OCI_INDEX, OCI_MANIFEST } from '../../../src/oci/media-types.ts';
import { matchesPlatform, readPlatformChoice } from '../../../src/oci/platform-choice.ts';
import { imageName, parseImageReference } from '../../../src/oci/reference.ts';
import { askReferrers } from '../../../src/oci/referrers/referrers.ts';
import { getManifest } from '../../../src/oci/registry/contents.ts';
import { readPages } from '../../../src/oci/registry/next-page.ts';
import type { Repository } from '../../../src/oci/registry/registry.ts';
import { toRegistryError } from '../../../src/oci/registry/response-error.ts';

import { expectSame, type FuzzTarget } from '../target.ts';
import { runCases } from './cases.ts';
import { answer, logger, NOW, parseTexts, respond, writeInput } from './fakes.ts';

const DIGEST = `sha256:${'0'.repeat(64)}`;
const descriptor = { mediaType: OCI_MANIFEST, digest: DIGEST, size: 2, annotations: { a: 'b' } };
const MANIFEST = {
  schemaVersion: 2,
  mediaType: OCI_MANIFEST,
  artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  config: { ...descriptor, mediaType: 'application/vnd.oci.empty.v1+json' },
  layers: [descriptor],
  subject: descriptor,
  annotations: { 'org.opencontainers.image.created': '2026-11-01T10:00:00Z' },
};
const INDEX = {
  schemaVersion: 2,
  mediaType: OCI_INDEX,
  manifests: [{ ...descriptor, platform: { os: 'linux', architecture: 'arm', variant: 'v7' }, artifactType: 'a/b' }],
};

/** A registry that gives the same response to everything. */
const repositoryOf = (body: Buffer, headers: Readonly<Record<string, string>>, status = 200): Repository => ({
  registry: 'registry.example',
  repository: 'acme/app',
  name: 'registry.example/acme/app',
  base: new URL('https://registry.example/v2/acme/app/'),
  send: async () => respond(body, { status, headers }),
});

export const REGISTRY_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'image-reference',
    shape: 'json',
    seeds: () => [JSON.stringify(['ghcr.io/acme/app:1.0', `localhost:5000/a/b@${DIGEST}`, 'alpine', 'oci-layout:./out:1.0'])],
    words: ['docker.io/', 'docker://', 'localhost:', '@sha256:', 'oci-layout:', '[::1]:5000/'],
    read: (input) =>
      runCases(parseTexts(input), [
        (text) => {
          const reference = parseImageReference(text);
          const { tag, digest } = reference;
          const written = `${imageName(reference)}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
          expectSame(parseImageReference(written), reference, 'a reference is read as it is written');
        },
        readLayoutName,
      ]),
  },
  {
    name: 'manifest',
    shape: 'json',
    seeds: () => [MANIFEST, INDEX].map((seed) => JSON.stringify(seed)),
    words: [OCI_INDEX, OCI_MANIFEST, DOCKER_INDEX, DOCKER_MANIFEST, DIGEST],
    async read(input) {
      for (const type of [OCI_INDEX, OCI_MANIFEST, '']) {
        try {
          parseManifest(input, type, 'the manifest');
        } catch (error) {
          if (!(error instanceof JsonError)) throw error;
        }
      }
      await getManifest(repositoryOf(input, { 'content-type': OCI_MANIFEST }), 'latest');
    },
  },
  {
    name: 'referrers',
    shape: 'json',
    seeds: () => [JSON.stringify(INDEX)],
    read: (input) => askReferrers(repositoryOf(input, { 'content-type': OCI_INDEX }), DIGEST),
  },
  {
    name: 'registry-error',
    shape: 'text',
    seeds: () => ['{"errors":[{"code":"DENIED","message":"no"}]}'],
    read(input) {
      for (const status of [400, 401, 404, 429, 500]) toRegistryError({ status, body: input }, 'registry.example', 'a repository');
    },
  },
  {
    name: 'auth-challenge',
    shape: 'text',
    seeds: () => [
      'Bearer realm="https://auth.example/token",service="registry.example",scope="repository:a/b:pull"',
      'Negotiate, Basic realm="a\\"b"',
    ],
    words: ['Bearer ', 'Basic ', 'realm=', '="', '\\"', ', '],
    read: (input) => readChallenge(input.toString('latin1')),
  },
  {
    name: 'link-header',
    shape: 'text',
    seeds: () => ['</v2/acme/app/tags/list?last=a&n=1>; rel="next"', '<https://a.example>; rel=prev, <b>;rel=next'],
    words: ['<', '>; rel="next"', ' rel=next', ',', '<a>;'],
    async read(input) {
      const headers = { link: input.toString('latin1') };
      const repository = repositoryOf(Buffer.alloc(0), headers);
      const read = async (path: string | URL) => {
        expectSame(new URL(path, repository.base).host, repository.base.host, 'every page is in the registry');
        return respond(Buffer.alloc(0), { headers });
      };
      for await (const page of readPages(repository, 'tags/list', read)) if (page.status !== 200) return;
    },
  },
  {
    name: 'registry-token',
    shape: 'json',
    seeds: () => ['{"token":"a","access_token":"b","expires_in":300}'],
    read: (input) =>
      fetchToken({
        http: answer(input),
        challenge: { scheme: 'bearer', realm: 'https://auth.example/token' },
        scope: 'repository:a:pull',
        credentials: undefined,
        registry: 'registry.example',
        givenBy: new URL('https://registry.example/v2/'),
        plainHosts: [],
        now: NOW,
      }),
  },
  {
    name: 'docker-config',
    shape: 'json',
    seeds: () => [
      JSON.stringify({
        auths: {
          'registry.example': { auth: 'YTpi' },
          'https://index.docker.io/v1/': { identitytoken: 'a', username: 'b', password: 'c' },
        },
        credHelpers: { 'ghcr.io': 'gh' },
        credsStore: 'desktop',
      }),
    ],
    async read(input) {
      const find = createCredentialFinder({
        env: { DOCKER_AUTH_CONFIG: input.toString('utf8') },
        logger,
        exec: async () => ({ exitCode: 0, stdout: input.toString('utf8'), stderr: '' }),
      });
      await find('registry.example', 'acme/app');
      await find('ghcr.io', 'acme/app');
    },
  },
  {
    name: 'platform-choice',
    shape: 'json',
    seeds: () => ['["linux/amd64","linux/arm/v7"]', '["index"]', '["all"]'],
    read(input) {
      const { platforms } = readPlatformChoice(parseTexts(input));
      for (const platform of platforms) matchesPlatform({ os: 'linux', architecture: 'arm' }, platform);
    },
  },
  {
    name: 'image-layout',
    shape: 'json',
    seeds: () => [
      JSON.stringify({
        ...INDEX,
        manifests: [
          {
            ...descriptor,
            annotations: { 'org.opencontainers.image.ref.name': 'registry.example/app:1.0', kind: 'dev.cosignproject.cosign/sigs' },
          },
        ],
      }),
    ],
    words: ['kind', 'dev.cosignproject.cosign/image', 'org.opencontainers.image.ref.name'],
    async read(input) {
      const path = writeInput('layout', Buffer.alloc(0));
      const folder = join(dirname(path), 'image');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.json'), input);
      const layout = openLayout(folder);
      for (const reference of ['1.0', '', DIGEST, `sha256-${'0'.repeat(64)}.sig`]) await layout.manifest(reference);
      await layout.referrers(DIGEST);
    },
  },
];
