import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { checkCopy } from '../../../src/oci/copy/check-copy.ts';
import { copyImage } from '../../../src/oci/copy/copy-image.ts';
import { registrySource } from '../../../src/oci/copy/image-source.ts';
import { registryTarget } from '../../../src/oci/copy/image-target.ts';
import { openLayout } from '../../../src/oci/layout/layout.ts';
import { openLayoutTarget } from '../../../src/oci/layout/layout-target.ts';
import { MAX_REFERRER_DEPTH } from '../../../src/oci/limits.ts';
import { createAttacher } from '../../../src/oci/referrers/attach-referrer.ts';
import { answer, digestOf, EMPTY, type FakeRegistry, fakeRegistry, openFake } from '../fake-registry.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const PLACE = { registry: 'registry.example', repository: 'acme/app' };
const root = mkdtempSync(join(tmpdir(), 'chopmark-copy-test-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

function filled({ withReferrers = false } = {}) {
  const registry = fakeRegistry({ withReferrers });
  const blob = (content: string, mediaType = 'application/vnd.oci.image.layer.v1.tar') => {
    registry.blobs.set(digestOf(content), Buffer.from(content));
    return { mediaType, digest: digestOf(content), size: content.length };
  };
  blob('{}');
  const image = (name: string, more: Record<string, unknown> = {}) =>
    registry.putJson({ config: blob(`config of ${name}`), layers: [blob(`layer of ${name}`), blob('shared')], ...more });
  const platform = (os: string, architecture: string) => ({ platform: { os, architecture } });
  const [amd64, arm64, armv7] = [image('amd64'), image('arm64'), image('armv7')];
  const buildkit = registry.putJson({
    config: blob('{}', EMPTY.mediaType),
    layers: [blob('{"buildkit":1}', 'application/vnd.in-toto+json')],
  });
  const nested = registry.putJson({ mediaType: INDEX, manifests: [{ ...armv7, ...platform('linux', 'arm') }] });
  const index = registry.putJson(
    {
      mediaType: INDEX,
      manifests: [
        { ...amd64, ...platform('linux', 'amd64') },
        { ...arm64, ...platform('linux', 'arm64') },
        nested,
        { ...buildkit, ...platform('unknown', 'unknown'), annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } },
        blob('a thing that is no manifest', 'application/vnd.acme.thing'),
      ],
    },
    'v1',
  );
  const attestation = (subject: { digest: string; size: number; mediaType: string }, text: string) => {
    const manifest = { artifactType: BUNDLE, config: blob('{}', EMPTY.mediaType), layers: [blob(text, BUNDLE)], subject };
    return registry.putJson(manifest);
  };
  const [ofIndex, ofChild] = [attestation(index, 'bundle of the index'), attestation(amd64, 'bundle of a child')];
  const ofAttestation = attestation(ofIndex, 'bundle of a bundle');
  if (!withReferrers)
    for (const [subject, referrer] of [
      [index, ofIndex],
      [amd64, ofChild],
      [ofIndex, ofAttestation],
    ] as const)
      registry.putJson({ mediaType: INDEX, manifests: [referrer] }, subject.digest.replace(':', '-'));
  registry.putJson(
    { config: blob('{}', EMPTY.mediaType), layers: [blob('signed', 'application/vnd.dev.cosign.simplesigning.v1+json')] },
    `${arm64.digest.replace(':', '-')}.sig`,
  );
  return { registry, index, amd64, arm64, nested, armv7, buildkit, ofIndex, ofChild, ofAttestation };
}

const warnings: string[] = [];
const logger = { warn: (message: string) => void warnings.push(message) };
const sourceOf = (registry: FakeRegistry) => registrySource(openFake(registry)(PLACE, 'pull'));
function targetOf(registry: FakeRegistry) {
  const repository = openFake(registry)(PLACE, 'push');
  const attach = createAttacher({ clock: { sleep: async () => undefined }, random: () => 0 });
  const scratch = mkdtempSync(join(root, 'scratch-'));
  return registryTarget(repository, {
    scratch,
    attach: async (manifest, subject) =>
      !(await attach(
        repository,
        subject,
        async () => manifest,
        async () => undefined,
      )),
  });
}
const layout = () => join(root, `layout-${++folders}`);
/** What a registry holds, by digest. */
const contents = ({ manifests, blobs }: FakeRegistry) =>
  new Set([...[...manifests.keys()].filter((reference) => reference.startsWith('sha256:')), ...blobs.keys()]);

describe.each([true, false])('from a registry with referrers API: %s', (from) => {
  test.each([true, false])('by a folder to one with: %s, and nothing is lost', async (to) => {
    const made = filled({ withReferrers: from });
    const tops = [{ digest: made.index.digest, tag: 'v1' }];
    const folder = layout();
    const parts = await copyImage(tops, { source: sourceOf(made.registry), target: openLayoutTarget(folder), logger });
    await checkCopy(parts, openLayout(folder));
    expect([...parts.attached.values()].flatMap((digests) => [...digests]).sort()).toEqual(
      [made.ofIndex.digest, made.ofChild.digest, made.ofAttestation.digest].sort(),
    );

    const there = fakeRegistry({ withReferrers: to });
    const copied = await copyImage(tops, { source: openLayout(folder), target: targetOf(there), logger });
    await checkCopy(copied, sourceOf(there));
    expect(copied.manifests).toEqual(parts.manifests);
    expect([copied.moved.manifests, copied.moved.blobs]).toEqual([parts.manifests.size, parts.blobs.size]);
    for (const digest of [...parts.manifests, ...parts.blobs.keys()]) expect(contents(there)).toContain(digest);
    expect(there.manifests.get('v1')?.bytes).toEqual(made.registry.manifests.get('v1')?.bytes);
    expect(there.manifests.has(`${made.arm64.digest.replace(':', '-')}.sig`)).toBe(true);
    for (const [subject, referrer] of [
      [made.index, made.ofIndex],
      [made.amd64, made.ofChild],
      [made.ofIndex, made.ofAttestation],
    ] as const) {
      const found = await Promise.all(
        (await sourceOf(there).referrers(subject.digest)).map(({ reference }) => sourceOf(there).manifest(reference)),
      );
      expect(found.map((read) => read?.digest)).toEqual([referrer.digest]);
    }

    const again = await copyImage(tops, { source: openLayout(folder), target: targetOf(there), logger });
    expect(again.moved).toEqual({ manifests: 0, blobs: 0, bytes: 0 });
  });
});

test('what is not whole is not named: the tag comes last', async () => {
  const { registry, index, arm64 } = filled();
  registry.manifests.delete(arm64.digest);
  const there = fakeRegistry();
  await expect(
    copyImage([{ digest: index.digest, tag: 'v1' }], { source: sourceOf(registry), target: targetOf(there), logger }),
  ).rejects.toMatchObject({
    code: 'INPUT_IMAGE_MISSING',
    message: expect.stringContaining(arm64.digest),
  });
  expect(there.manifests.has('v1')).toBe(false);
  const folder = layout();
  await expect(
    copyImage([{ digest: index.digest, tag: 'v1' }], { source: sourceOf(registry), target: openLayoutTarget(folder), logger }),
  ).rejects.toThrow();
  expect(existsSync(join(folder, 'index.json'))).toBe(false);
});

test('a layer that is another than its digest says goes nowhere', async () => {
  const { registry, index } = filled();
  registry.blobs.set(digestOf('layer of amd64'), Buffer.from('layer of evil!'));
  const there = fakeRegistry();
  await expect(
    copyImage([{ digest: index.digest }], { source: sourceOf(registry), target: targetOf(there), logger }),
  ).rejects.toMatchObject({ code: 'STORE_INVALID_RESPONSE' });
  expect(there.blobs.has(digestOf('layer of amd64'))).toBe(false);
  const folder = layout();
  await copyImage([{ digest: filled().index.digest, tag: 'v1' }], {
    source: sourceOf(filled().registry),
    target: openLayoutTarget(folder),
    logger,
  });
  writeFileSync(join(folder, 'blobs', 'sha256', digestOf('layer of amd64').slice(7)), 'layer of evil!');
  await expect(
    copyImage([{ digest: index.digest }], { source: openLayout(folder), target: targetOf(there), logger }),
  ).rejects.toMatchObject({ code: 'INPUT_IMAGE_CONTENT' });
  // A second copy into the folder puts it right.
  const parts = await copyImage([{ digest: index.digest, tag: 'v1' }], {
    source: sourceOf(filled().registry),
    target: openLayoutTarget(folder),
    logger,
  });
  expect(parts.moved.blobs).toBe(1);
  await checkCopy(parts, openLayout(folder));
});

test('a place that took everything and then has not everything is told', async () => {
  const { registry, index, ofIndex, amd64 } = filled();
  const there = fakeRegistry();
  const parts = await copyImage([{ digest: index.digest, tag: 'v1' }], { source: sourceOf(registry), target: targetOf(there), logger });
  const check = () => checkCopy(parts, sourceOf(there));
  const losing = async (lose: () => void, restore: () => void, what: string) => {
    lose();
    await expect(check()).rejects.toMatchObject({ code: 'STORE_INVALID_RESPONSE', message: expect.stringContaining(what) });
    restore();
  };
  for (const digest of [amd64.digest, ofIndex.digest]) {
    const kept = there.manifests.get(digest);
    await losing(
      () => there.manifests.delete(digest),
      () => kept && there.manifests.set(digest, kept),
      digest,
    );
  }
  const layer = digestOf('shared');
  await losing(
    () => there.blobs.delete(layer),
    () => there.blobs.set(layer, Buffer.from('shared')),
    layer,
  );
  const tagged = there.manifests.get('v1');
  await losing(
    () => there.manifests.delete('v1'),
    () => tagged && there.manifests.set('v1', tagged),
    'v1',
  );
  const fallback = index.digest.replace(':', '-');
  there.behave(({ url }) => (url.pathname.includes(`/${fallback}`) || url.pathname.includes('/tags/') ? answer(404) : undefined));
  await expect(check()).rejects.toMatchObject({ code: 'STORE_INVALID_RESPONSE', message: expect.stringContaining('refers to') });
});

test('layers that may not be distributed stay where they are, and that is said', async () => {
  const registry = fakeRegistry();
  registry.blobs.set(digestOf('{}'), Buffer.from('{}'));
  const foreign = { mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip', digest: digestOf('windows'), size: 7 };
  const { digest } = registry.putJson({ config: EMPTY, layers: [foreign] }, '1');
  warnings.length = 0;
  const there = fakeRegistry();
  const parts = await copyImage([{ digest, tag: '1' }], { source: sourceOf(registry), target: targetOf(there), logger });
  await checkCopy(parts, sourceOf(there));
  expect(warnings.join()).toContain(foreign.digest);
});

test.each([
  [
    'indexes too deep',
    (registry: FakeRegistry) => {
      let inner = registry.putJson({ config: EMPTY, layers: [] });
      for (let depth = 0; depth < 6; depth++) inner = registry.putJson({ mediaType: INDEX, manifests: [inner] });
      return inner.digest;
    },
  ],
  [
    'referrers of referrers too deep',
    (registry: FakeRegistry) => {
      const image = registry.putJson({ config: EMPTY, layers: [] });
      let about: typeof image = image;
      for (let depth = 0; depth <= MAX_REFERRER_DEPTH; depth++)
        about = registry.putJson({ config: EMPTY, layers: [], artifactType: BUNDLE, subject: about });
      return image.digest;
    },
  ],
  [
    'a layer larger than any',
    (registry: FakeRegistry) =>
      registry.putJson({ config: EMPTY, layers: [{ mediaType: 'x', digest: digestOf('huge'), size: 2 ** 40 }] }).digest,
  ],
])('%s: refused', async (_, make) => {
  const registry = fakeRegistry({ withReferrers: true });
  registry.blobs.set(digestOf('{}'), Buffer.from('{}'));
  const digest = make(registry);
  await expect(
    copyImage([{ digest, tag: '1' }], { source: sourceOf(registry), target: targetOf(fakeRegistry()), logger }),
  ).rejects.toMatchObject({
    code: expect.stringMatching(/^(?:INPUT_IMAGE_CONTENT|STORE_ANSWER_TOO_LARGE)$/),
  });
});

describe('a folder', () => {
  test('keeps what it holds; a tag moves, and what it named before stays', async () => {
    const folder = layout();
    const registry = fakeRegistry();
    registry.blobs.set(digestOf('{}'), Buffer.from('{}'));
    const [one, two] = [1, 2].map((number) => registry.putJson({ config: EMPTY, layers: [], annotations: { number: `${number}` } }).digest);
    const copy = (digest = '', tag?: string) =>
      copyImage([{ digest, ...(tag !== undefined && { tag }) }], { source: sourceOf(registry), target: openLayoutTarget(folder), logger });
    await copy(one, 'v1');
    await copy(two, 'v1');
    expect((await openLayout(folder).manifest('v1'))?.digest).toBe(two);
    expect((await openLayout(folder).manifest(one ?? ''))?.digest).toBe(one);
    await copy(one);
    const { manifests } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
    expect(manifests).toHaveLength(2);
    expect(JSON.parse(readFileSync(join(folder, 'oci-layout'), 'utf8'))).toEqual({ imageLayoutVersion: '1.0.0' });
  });

  test('that is something else is left alone', async () => {
    const folder = mkdtempSync(join(root, 'other-'));
    writeFileSync(join(folder, 'index.json'), '{"a website":true}');
    const { registry, index } = filled();
    await expect(
      copyImage([{ digest: index.digest }], { source: sourceOf(registry), target: openLayoutTarget(folder), logger }),
    ).rejects.toMatchObject({ code: 'INPUT_IMAGE_CONTENT' });
    expect(readFileSync(join(folder, 'index.json'), 'utf8')).toBe('{"a website":true}');
  });
});
