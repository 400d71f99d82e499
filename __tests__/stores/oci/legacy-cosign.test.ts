import { expect, test } from '@jest/globals';
import { registrySource } from '../../../src/oci/copy/image-source.ts';
import { parseBundle } from '../../../src/sigstore/parse-bundle.ts';
import { createBundleCollector } from '../../../src/stores/oci/bundle-collector.ts';
import { readLegacyBundles } from '../../../src/stores/oci/legacy-cosign.ts';
import { formatPem } from '../../../src/x509/pem.ts';
import { digestOf, EMPTY, fakeRegistry, openFake } from '../../oci/fake-registry.ts';
import { createInstance, createLeafCertificate } from '../../support/create-bundle.ts';

const DIGEST = digestOf('image');
const PEM = '-----BEGIN CERTIFICATE-----\nAAAA\nBBBB\n-----END CERTIFICATE-----\n';
const BODY = Buffer.from('{"apiVersion":"0.0.1","kind":"hashedrekord"}').toString('base64');
const REKOR = { SignedEntryTimestamp: 'AAAA', Payload: { body: BODY, integratedTime: 1_700_000_000, logIndex: 7, logID: 'ab'.repeat(32) } };
const SIMPLE = 'application/vnd.dev.cosign.simplesigning.v1+json';

/** Signatures as cosign keeps them: a layer each. */
async function read(layers: { mediaType: string; content: string; annotations?: Record<string, string> }[]) {
  const registry = fakeRegistry();
  const described = layers.map(({ content, ...rest }) => {
    registry.blobs.set(digestOf(content), Buffer.from(content));
    return { ...rest, digest: digestOf(content), size: content.length };
  });
  registry.putJson({ config: EMPTY, layers: described }, `${DIGEST.replace(':', '-')}.sig`);
  const source = registrySource(openFake(registry)({ registry: 'r.example', repository: 'a' }, 'pull'));
  const reading = createBundleCollector(source.name);
  await readLegacyBundles(source, DIGEST, reading);
  expect(reading.unread).toEqual([]);
  return reading.found;
}

test('a signature becomes a bundle of version 0.1, over the document it signs', async () => {
  const annotations = {
    'dev.cosignproject.cosign/signature': 'AAAA',
    'dev.sigstore.cosign/certificate': PEM,
    'dev.sigstore.cosign/bundle': JSON.stringify(REKOR),
  };
  const [found] = await read([{ mediaType: SIMPLE, content: 'document', annotations }]);
  expect(found?.payload?.toString()).toBe('document');
  expect(parseBundle(found?.bytes ?? '')).toMatchObject({
    version: '0.1',
    material: { kind: 'chain', certificates: [Buffer.from('AAAABBBB', 'base64')] },
    content: { kind: 'message', algorithm: 'SHA2_256' },
    entries: [{ kind: 'hashedrekord', version: '0.0.1', integratedTime: 1_700_000_000n, logIndex: 7n }],
  });
});

test('of the chain that cosign stores, the root is left out, because bundles must not have one', async () => {
  const instance = createInstance();
  const leaf = createLeafCertificate(instance);
  const pem = (der: Buffer) => formatPem('CERTIFICATE', der);
  const annotations = {
    'dev.cosignproject.cosign/signature': 'AAAA',
    'dev.sigstore.cosign/certificate': pem(leaf),
    'dev.sigstore.cosign/chain': `${pem(instance.caDer)}${pem(instance.rootDer)}`,
    'dev.sigstore.cosign/bundle': JSON.stringify(REKOR),
  };
  const [found] = await read([{ mediaType: SIMPLE, content: 'document', annotations }]);
  expect(parseBundle(found?.bytes ?? '').material).toEqual({ kind: 'chain', certificates: [leaf, instance.caDer] });
});

test.each([
  ['without a signature', {}],
  ['with a log entry that is none', { 'dev.cosignproject.cosign/signature': 'AAAA', 'dev.sigstore.cosign/bundle': '[]' }],
  [
    'with a body that is none',
    {
      'dev.cosignproject.cosign/signature': 'AAAA',
      'dev.sigstore.cosign/bundle': JSON.stringify({ ...REKOR, Payload: { ...REKOR.Payload, body: '!' } }),
    },
  ],
  ['with a timestamp that is none', { 'dev.cosignproject.cosign/signature': 'AAAA', 'dev.sigstore.cosign/rfc3161timestamp': '"text"' }],
])('a layer %s is passed over', async (_, annotations) => {
  expect(await read([{ mediaType: SIMPLE, content: 'document', annotations }])).toEqual([]);
});

test('layers of other kinds are no signatures', async () => {
  expect(await read([{ mediaType: 'application/vnd.oci.image.layer.v1.tar', content: 'layer' }])).toEqual([]);
});
