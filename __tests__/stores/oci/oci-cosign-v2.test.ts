import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { serializeBundle } from '../../../src/sigstore/bundle.ts';
import { parseBundle } from '../../../src/sigstore/parse-bundle.ts';
import { writeSimpleSigning } from '../../../src/sigstore/simple-signing.ts';
import { parseStatement } from '../../../src/sigstore/statement.ts';
import { toLegacyLayer } from '../../../src/stores/oci/legacy-layer.ts';
import { createLegacyStore } from '../../../src/stores/oci/oci-cosign-v2.ts';
import { answer, digestOf, EMPTY, type FakeRegistry, fakeRegistry, openFake } from '../../oci/fake-registry.ts';

const corpus = (name: string) => readFileSync(new URL(`../../fixtures/corpus/${name}.sigstore.json`, import.meta.url), 'utf8').trim();
/** Signed with Rekor v1, and with Rekor v2, which promises nothing. */
const [V1, V1_AGAIN, V2, MESSAGE] = [
  corpus('chopmark-statement-v1'),
  corpus('chopmark-statement-v1-again'),
  corpus('chopmark-statement-v2'),
  corpus('chopmark-message-v1'),
];
const NAME = 'registry.example/acme/app';

function prepare() {
  const registry = fakeRegistry();
  const { digest } = registry.putJson({ config: EMPTY, layers: [] }, '1');
  const subjects = [{ name: NAME, digest: { sha256: digest.slice(7) }, image: `${NAME}@${digest}` }];
  const store = createLegacyStore({ open: openFake(registry), clock: { sleep: async () => undefined } });
  const publish = (text: string, payload?: Buffer) =>
    store.publish({ name: 'b', text, kind: 'custom', subjects, ...(payload && { payload }) });
  const [subject] = subjects;
  return {
    registry,
    store,
    digest,
    tag: `${digest.replace(':', '-')}.att`,
    publish,
    find: async () => (subject ? (await store.find(subject)).found : []),
  };
}
const layersOf = ({ manifests }: FakeRegistry, tag: string): { annotations: Record<string, string> }[] =>
  JSON.parse(manifests.get(tag)?.bytes.toString() ?? '{"layers":[]}').layers;

test('an attestation is written as cosign 1 and 2 have it, and read back as the same bundle', async () => {
  const { registry, tag, publish, find } = prepare();
  expect(await publish(V1)).toEqual({ store: 'oci-cosign-v2', status: 'stored', url: `${NAME}:${tag}` });
  const manifest = JSON.parse(registry.manifests.get(tag)?.bytes.toString() ?? '');
  const { content, material, entries } = parseBundle(V1);
  if (content.kind !== 'envelope') throw new Error('it is a statement');
  expect(manifest.layers).toEqual([
    {
      mediaType: 'application/vnd.dsse.envelope.v1+json',
      digest: expect.any(String),
      size: expect.any(Number),
      annotations: expect.objectContaining({
        'dev.cosignproject.cosign/signature': '',
        'dev.sigstore.cosign/certificate': expect.stringMatching(/^-----BEGIN CERTIFICATE-----\n[\s\S]+-----END CERTIFICATE-----\n$/),
        'dev.sigstore.cosign/bundle': expect.stringContaining('SignedEntryTimestamp'),
        predicateType: parseStatement(content.envelope.payload).predicateType,
      }),
    },
  ]);
  const config = JSON.parse(registry.blobs.get(manifest.config.digest)?.toString() ?? '');
  expect(config.rootfs).toEqual({ type: 'layers', diff_ids: [manifest.layers[0].digest] });
  const [found] = await find();
  const back = parseBundle(found?.bytes ?? '');
  expect(back.content).toEqual(content);
  expect(back.material).toEqual({ kind: 'chain', certificates: [material.kind === 'certificate' && material.certificate] });
  expect(back.entries.map(({ canonicalizedBody, inclusionPromise, logIndex }) => [canonicalizedBody, inclusionPromise, logIndex])).toEqual(
    entries.map(({ canonicalizedBody, inclusionPromise, logIndex }) => [canonicalizedBody, inclusionPromise, logIndex]),
  );
});

test('the same one twice is there once, and those of others stay', async () => {
  const { registry, tag, publish } = prepare();
  const theirs = { mediaType: 'application/vnd.dsse.envelope.v1+json', digest: digestOf('theirs'), size: 6, annotations: { by: 'cosign' } };
  registry.putJson({ config: EMPTY, layers: [theirs] }, tag);
  expect([(await publish(V1)).status, (await publish(V1)).status, (await publish(V1_AGAIN)).status]).toEqual([
    'stored',
    'already-stored',
    'stored',
  ]);
  expect(layersOf(registry, tag)).toHaveLength(3);
  expect(layersOf(registry, tag)[0]).toEqual(theirs);
});

test.each([201, 412])('a write that was overwritten or refused (%i) is repeated; for ever, it is told', async (status) => {
  const { registry, tag, publish } = prepare();
  let left = 3;
  registry.behave(({ method, url }) => (method === 'PUT' && url.pathname.endsWith(tag) && left-- > 0 ? answer(status) : undefined));
  expect(await publish(V1)).toMatchObject({ status: 'stored' });
  expect(layersOf(registry, tag)).toHaveLength(1);
  left = Number.POSITIVE_INFINITY;
  expect(await publish(V1_AGAIN)).toMatchObject({ status: 'failed', problem: { code: 'STORE_REFUSED' } });
});

test.each([
  ['of Rekor v2', V2, 'no inclusion promise'],
  ['that signs a file', MESSAGE, 'signature of a file'],
])('a bundle %s has no such form, and that is said', async (_, text, reason) => {
  const { registry, publish } = prepare();
  expect(await publish(text ?? '')).toMatchObject({
    status: 'failed',
    problem: { code: 'STORE_REFUSED', message: expect.stringContaining(reason) },
  });
  expect(registry.seen.filter(({ method }) => method === 'PUT')).toEqual([]);
});

test('the layer is the envelope in the writing whose hash is logged, whoever signed', () => {
  for (const text of [V1, corpus('cosign-statement-v1')]) {
    const bundle = parseBundle(text ?? '');
    const { content } = toLegacyLayer(bundle);
    if (bundle.content.kind !== 'envelope') throw new Error('it is a statement');
    const { payload, signatures } = JSON.parse(content.toString());
    expect(Buffer.from(payload, 'base64')).toEqual(bundle.content.envelope.payload);
    expect(signatures).toEqual([{ sig: bundle.content.envelope.signature.toString('base64') }]);
    const { spec } = JSON.parse(bundle.entries[0]?.canonicalizedBody.toString() ?? '');
    expect(digestOf(content)).toBe(`sha256:${spec.envelopeHash.value}`);
  }
  const bundle = parseBundle(V1 ?? '');
  const [entry] = bundle.entries;
  const other = Buffer.from(entry?.canonicalizedBody.toString().replace(/("envelopeHash":.*?"value":")..../, '$10000') ?? '');
  expect(() => toLegacyLayer({ ...bundle, entries: entry ? [{ ...entry, canonicalizedBody: other }] : [] })).toThrow(/original JSON/);
});

/** A signature over a document, as far as a store looks at it. */
function signatureOver(document: Buffer): string {
  const bundle = parseBundle(MESSAGE ?? '');
  if (bundle.content.kind !== 'message' || !bundle.content.digest) throw new Error('it is a signature');
  return serializeBundle({ ...bundle, content: { ...bundle.content, digest: hash('sha256', document, 'buffer') } });
}

test('the signature of a document is written under .sig, beside those of others, and read back with the document', async () => {
  const { registry, digest, tag, publish, find } = prepare();
  const sig = tag.replace(/att$/, 'sig');
  const document = writeSimpleSigning(NAME, digest.slice(7));
  const theirs = { mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json', digest: digestOf('theirs'), size: 6, annotations: {} };
  registry.putJson({ config: EMPTY, layers: [theirs] }, sig);
  const text = signatureOver(document);
  expect(await publish(text, document)).toEqual({ store: 'oci-cosign-v2', status: 'stored', url: `${NAME}:${sig}` });
  expect(await publish(text, document)).toMatchObject({ status: 'already-stored' });
  const { content, material } = parseBundle(text);
  if (content.kind !== 'message') throw new Error('it is a signature');
  const [kept, ours, ...more] = layersOf(registry, sig);
  expect([kept, more]).toEqual([theirs, []]);
  expect(ours).toEqual({
    mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
    digest: digestOf(document),
    size: document.length,
    annotations: {
      'dev.cosignproject.cosign/signature': content.signature.toString('base64'),
      'dev.sigstore.cosign/certificate': expect.stringMatching(/^-----BEGIN CERTIFICATE-----\n/),
      'dev.sigstore.cosign/bundle': expect.stringContaining('SignedEntryTimestamp'),
      'dev.sigstore.cosign/rfc3161timestamp': expect.stringContaining('SignedRFC3161Timestamp'),
    },
  });
  expect(layersOf(registry, tag)).toEqual([]);
  const found = (await find()).find(({ payload }) => payload?.equals(document));
  const back = parseBundle(found?.bytes ?? '');
  expect(back.content).toEqual(content);
  expect(back.material).toEqual({ kind: 'chain', certificates: [material.kind === 'certificate' && material.certificate] });
});

test.each([
  ['about another image', writeSimpleSigning(NAME, 'b'.repeat(64)), undefined, 'names the image sha256:bbb'],
  ['that names no image', Buffer.from('{"critical":{}}'), undefined, 'does not name an image'],
  ['that was not signed', undefined, writeSimpleSigning('registry.example/other', 'c'.repeat(64)), 'not over the document'],
])('a document %s is not written', async (_, given, signed, reason) => {
  const { registry, digest, publish } = prepare();
  const document = given ?? writeSimpleSigning(NAME, digest.slice(7));
  expect(await publish(signatureOver(signed ?? document), document)).toMatchObject({
    status: 'failed',
    problem: { code: 'STORE_REFUSED', message: expect.stringContaining(reason) },
  });
  expect(registry.seen.filter(({ method }) => method === 'PUT')).toEqual([]);
});

test('a signature whose document is not there is refused, and one of a file passed over', async () => {
  const { store } = prepare();
  const push = (name: string) =>
    store.publish({ name: 'b', text: MESSAGE ?? '', kind: 'signature', subjects: [{ name, digest: { sha256: 'a'.repeat(64) } }] });
  expect(await push('app.simple-signing.json')).toMatchObject({
    status: 'failed',
    problem: { code: 'STORE_REFUSED', message: expect.stringContaining('app.simple-signing.json is not next to') },
  });
  expect(await push('app.tgz')).toEqual({ store: 'oci-cosign-v2', status: 'skipped', reason: 'it is not about an image' });
});
