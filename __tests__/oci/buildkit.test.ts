import { expect, test } from '@jest/globals';
import { readBuildkitStatements } from '../../src/oci/buildkit.ts';
import { registrySource } from '../../src/oci/copy/image-source.ts';
import { readPlatformChoice } from '../../src/oci/platform-choice.ts';
import { digestOf, EMPTY, type FakeRegistry, fakeRegistry, openFake } from './fake-registry.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const IN_TOTO = 'application/vnd.in-toto+json';
const SPDX = 'https://spdx.dev/Document';
const SLSA = 'https://slsa.dev/provenance/v0.2';

const statementOf = (digest: string, predicateType: string, predicate: object = {}) => ({
  _type: 'https://in-toto.io/Statement/v0.1',
  predicateType,
  subject: [{ name: 'pkg:docker/app@1?platform=linux%2Famd64', digest: { sha256: digest.slice('sha256:'.length) } }],
  predicate,
});

/** An attestation manifest as BuildKit writes it, and its entry in the index. */
function attest(registry: FakeRegistry, refersTo: string, statements: readonly { predicateType: string }[], type = IN_TOTO) {
  const layers = statements.map((statement) => {
    const bytes = Buffer.from(JSON.stringify(statement));
    registry.blobs.set(digestOf(bytes), bytes);
    return {
      mediaType: type,
      digest: digestOf(bytes),
      size: bytes.length,
      annotations: { 'in-toto.io/predicate-type': statement.predicateType },
    };
  });
  const annotations = { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': refersTo };
  return { ...registry.putJson({ config: EMPTY, layers }), platform: { os: 'unknown', architecture: 'unknown' }, annotations };
}

const image = (registry: FakeRegistry, architecture: string) => ({
  ...registry.putJson({ config: EMPTY, layers: [], annotations: { architecture } }),
  platform: { os: 'linux', architecture },
});
const index = (registry: FakeRegistry, manifests: readonly object[], tag?: string) =>
  registry.putJson({ mediaType: INDEX, manifests }, tag);

async function read(registry: FakeRegistry, ...platforms: string[]) {
  const source = registrySource(openFake(registry)({ registry: 'r.example', repository: 'acme/app' }, 'pull'));
  const top = await source.manifest('latest');
  if (!top) throw new Error('there is no image');
  return readBuildkitStatements(source, top, readPlatformChoice(platforms));
}

/** Two platforms with an SBOM and provenance each, one of them in an index within the index. */
function built() {
  const registry = fakeRegistry();
  const [amd64, arm64] = [image(registry, 'amd64'), image(registry, 'arm64')];
  const said = (digest: string) => [statementOf(digest, SPDX), statementOf(digest, SLSA)];
  const nested = index(registry, [arm64, attest(registry, arm64.digest, said(arm64.digest))]);
  index(registry, [amd64, attest(registry, amd64.digest, said(amd64.digest)), nested], 'latest');
  return { registry, amd64, arm64 };
}

test('every statement comes with the image that it is about', async () => {
  const { registry, amd64, arm64 } = built();
  const found = await read(registry);
  expect(found.map(({ image: { digest }, predicateType }) => [digest, predicateType])).toEqual([
    [amd64.digest, SPDX],
    [amd64.digest, SLSA],
    [arm64.digest, SPDX],
    [arm64.digest, SLSA],
  ]);
  expect(JSON.parse(String(found[0]?.bytes))).toEqual(statementOf(amd64.digest, SPDX));
  expect(found[0]?.image.platform).toEqual({ os: 'linux', architecture: 'amd64' });
});

test('platforms choose among them; what is no in-toto statement is left alone', async () => {
  const { registry, arm64 } = built();
  expect((await read(registry, 'linux/arm64')).map(({ image: { digest } }) => digest)).toEqual([arm64.digest, arm64.digest]);
  const other = fakeRegistry();
  const amd64 = image(other, 'amd64');
  index(other, [amd64, attest(other, amd64.digest, [statementOf(amd64.digest, SPDX)], 'application/octet-stream')], 'latest');
  expect(await read(other)).toEqual([]);
  expect(await read(fakeWithImageAlone())).toEqual([]);
});

function fakeWithImageAlone() {
  const registry = fakeRegistry();
  registry.putJson({ config: EMPTY, layers: [] }, 'latest');
  return registry;
}

const OTHER = digestOf('another image');
type Change = (registry: FakeRegistry, amd64: ReturnType<typeof image>, arm64: ReturnType<typeof image>) => object[];

test.each<[string, Change, RegExp]>([
  [
    'one about an image that is not beside it',
    (r, a) => [a, attest(r, OTHER, [statementOf(OTHER, SPDX)])],
    /refers to an image that is not in the same index/,
  ],
  [
    'one about another attestation',
    (r, a) => {
      const first = attest(r, a.digest, [statementOf(a.digest, SPDX)]);
      return [a, first, attest(r, first.digest, [statementOf(first.digest, SPDX)])];
    },
    /refers to an image that is not in the same index/,
  ],
  [
    'a statement about another platform than its manifest',
    (r, a, b) => [a, b, attest(r, a.digest, [statementOf(b.digest, SPDX)])],
    /is not about sha256:[0-9a-f]{64}, the image that its manifest refers to/,
  ],
  [
    'a statement about its platform and something else',
    (r, a) => {
      const both = statementOf(a.digest, SPDX);
      return [a, attest(r, a.digest, [{ ...both, subject: [...both.subject, ...statementOf(OTHER, SPDX).subject] } as never])];
    },
    /is not about/,
  ],
  [
    'one of another type than it is announced by',
    (r, a) => {
      const entry = attest(r, a.digest, [statementOf(a.digest, SPDX)]);
      const manifest = JSON.parse(r.manifests.get(entry.digest)?.bytes.toString() ?? '');
      manifest.layers[0].annotations['in-toto.io/predicate-type'] = SLSA;
      return [a, { ...entry, ...r.putJson(manifest) }];
    },
    /not have the predicate type that its layer announces/,
  ],
  ['what is no statement', (r, a) => [a, attest(r, a.digest, [{ predicateType: SPDX }])], /_type/],
  ['a key twice', (r, a) => [a, rawAttestation(r, a.digest, '{"_type":"a","_type":"b"}')], /duplicate key/],
  ['absurd depth', (r, a) => [a, rawAttestation(r, a.digest, `{"a":${'['.repeat(200)}${']'.repeat(200)}}`)], /deeper/],
  ['bytes that are no UTF-8', (r, a) => [a, rawAttestation(r, a.digest, Buffer.from([0x7b, 0xff, 0x7d]))], /UTF-8/],
  [
    'a manifest that is not there',
    (r, a) => {
      const entry = attest(r, a.digest, [statementOf(a.digest, SPDX)]);
      r.manifests.delete(entry.digest);
      return [a, entry];
    },
    /is missing or is not a manifest/,
  ],
  [
    'more than a thousand',
    (r, a) => [
      a,
      attest(
        r,
        a.digest,
        Array.from({ length: 1_000 }, (_, n) => statementOf(a.digest, SPDX, { n })),
      ),
      attest(r, a.digest, [statementOf(a.digest, SLSA)]),
    ],
    /more than 1000 statements/,
  ],
])('refuses %s', async (_, change, message) => {
  const registry = fakeRegistry();
  index(registry, change(registry, image(registry, 'amd64'), image(registry, 'arm64')), 'latest');
  await expect(read(registry)).rejects.toMatchObject({
    code: 'INPUT_IMAGE_ATTESTATION',
    exitCode: 2,
    message: expect.stringMatching(message),
  });
});

test('a blob is as long as it is said to be, and no longer than a statement may be', async () => {
  const registry = fakeRegistry();
  const amd64 = image(registry, 'amd64');
  const entry = attest(registry, amd64.digest, [statementOf(amd64.digest, SPDX)]);
  const manifest = JSON.parse(registry.manifests.get(entry.digest)?.bytes.toString() ?? '');
  manifest.layers[0].size = 45 << 20;
  index(registry, [amd64, { ...entry, ...registry.putJson(manifest) }], 'latest');
  await expect(read(registry)).rejects.toMatchObject({ code: 'STORE_ANSWER_TOO_LARGE' });
});

function rawAttestation(registry: FakeRegistry, refersTo: string, content: string | Buffer) {
  const entry = attest(registry, refersTo, [{ predicateType: SPDX }]);
  const manifest = JSON.parse(registry.manifests.get(entry.digest)?.bytes.toString() ?? '');
  const bytes = Buffer.from(content);
  registry.blobs.set(digestOf(bytes), bytes);
  Object.assign(manifest.layers[0], { digest: digestOf(bytes), size: bytes.length });
  return { ...entry, ...registry.putJson(manifest) };
}
