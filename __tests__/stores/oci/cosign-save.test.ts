import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openLayout } from '../../../src/oci/layout/layout.ts';
import { readPlatformChoice } from '../../../src/oci/platform-choice.ts';
import { resolveImage } from '../../../src/oci/resolve-image.ts';
import type { LogEntry } from '../../../src/sigstore/bundle.ts';
import { parseBundle } from '../../../src/sigstore/parse-bundle.ts';
import { writeSimpleSigning } from '../../../src/sigstore/simple-signing.ts';
import { buildStatement } from '../../../src/sigstore/statement.ts';
import { parseTrustedRoot } from '../../../src/sigstore/trusted-root.ts';
import { readImageBundles } from '../../../src/stores/oci/read-image-bundles.ts';
import { createVerifier } from '../../../src/verification/verifier.ts';
import { formatPem } from '../../../src/x509/pem.ts';
import { digestOf, EMPTY } from '../../oci/fake-registry.ts';
import {
  createFirstInTotoEntry,
  createInstance,
  createLeafCertificate,
  createRekorV1Entry,
  signatureOf,
  signEnvelope,
  signMessage,
  trustedRootOf,
} from '../../support/create-bundle.ts';

/** A folder as `cosign save` writes it, by cosign before 2.2: an image, its signatures and its attestations. */
const root = mkdtempSync(join(tmpdir(), 'chopmark-saved-'));
afterAll(() => rmSync(root, { recursive: true }));
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const NAME = 'ghcr.io/acme/app:1.0';
const instance = createInstance();
const leaf = createLeafCertificate(instance);
let folders = 0;

function save({ index = false, names = false, other = false } = {}) {
  const folder = join(root, String(++folders));
  mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true });
  const put = (content: string | Buffer) => {
    writeFileSync(join(folder, 'blobs', 'sha256', digestOf(content).slice(7)), content);
    return { digest: digestOf(content), size: content.length };
  };
  const manifest = (value: object) => ({
    mediaType: MANIFEST,
    ...put(JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config: EMPTY, layers: [], ...value })),
  });
  const kind = (word: string) => ({
    annotations: { kind: `dev.cosignproject.cosign/${word}`, ...(names && { 'org.opencontainers.image.ref.name': NAME }) },
  });
  const child = manifest({ annotations: { a: '1' } });
  const image = index ? { mediaType: INDEX, ...put(JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: [child] })) } : child;
  const hex = (other ? digestOf('another image') : image.digest).slice(7);

  const document = writeSimpleSigning('ghcr.io/acme/app', hex);
  const signed = signMessage(instance.signer.privateKey, document);
  const statement = buildStatement({
    subjects: [{ name: 'ghcr.io/acme/app', digest: { sha256: hex } }],
    predicateType: 'x',
    predicate: {},
  });
  const content = signEnvelope(instance.signer.privateKey, statement);
  const envelope = JSON.stringify({
    payloadType: 'application/vnd.in-toto+json',
    payload: statement.toString('base64'),
    signatures: [{ keyid: '', sig: signatureOf(content).toString('base64') }],
  });
  const verifier = { kind: 'certificate' as const, der: leaf };
  const annotations = (entry: LogEntry, signature: string) => ({
    'dev.cosignproject.cosign/signature': signature,
    'dev.sigstore.cosign/certificate': formatPem('CERTIFICATE', leaf),
    'dev.sigstore.cosign/chain': `${formatPem('CERTIFICATE', instance.caDer)}${formatPem('CERTIFICATE', instance.rootDer)}`,
    'dev.sigstore.cosign/bundle': JSON.stringify({
      SignedEntryTimestamp: entry.inclusionPromise?.toString('base64'),
      Payload: {
        body: entry.canonicalizedBody.toString('base64'),
        integratedTime: Number(entry.integratedTime),
        logIndex: Number(entry.logIndex),
        logID: entry.logId.toString('hex'),
      },
    }),
  });
  const signature = {
    mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
    ...put(document),
    annotations: annotations(createRekorV1Entry(instance, signed, verifier), signatureOf(signed).toString('base64')),
  };
  const attestation = {
    mediaType: 'application/vnd.dsse.envelope.v1+json',
    ...put(envelope),
    annotations: annotations(createFirstInTotoEntry(instance, envelope, verifier), ''),
  };
  const manifests = [
    { ...image, ...kind(index ? 'imageIndex' : 'image') },
    { ...manifest({ layers: [signature] }), ...kind('sigs') },
    { ...manifest({ layers: [attestation] }), ...kind('atts') },
  ];
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
  return { source: openLayout(folder), image, child, folder };
}

test.each([
  ['an image', {}],
  ['an index', { index: true }],
  ['an image whose entries all have its name', { names: true }],
])('the image, signature and attestation in a folder of cosign save are found and verify: %s', async (_, options) => {
  const { source, image } = save(options);
  expect((await resolveImage(source, '', readPlatformChoice([]))).digest).toBe(image.digest);
  if ('names' in options) expect((await source.manifest('1.0'))?.digest).toBe(image.digest);
  const { found, unread } = await readImageBundles(source, image.digest);
  expect(unread).toEqual([]);
  expect(found).toHaveLength(2);
  const verifier = createVerifier(parseTrustedRoot(JSON.stringify(trustedRootOf(instance))));
  for (const { bytes, payload } of found) {
    const artifact = payload
      ? ({ kind: 'bytes', bytes: payload } as const)
      : ({ kind: 'digest', algorithm: 'sha256', digest: image.digest.slice(7) } as const);
    await expect(verifier.verifyBundle(parseBundle(bytes), artifact)).resolves.toMatchObject({ signer: { kind: 'certificate' } });
  }
  expect(found.map(({ bytes }) => parseBundle(bytes).entries[0]?.kind).sort()).toEqual(['hashedrekord', 'intoto']);
});

test('they are those of the saved image alone', async () => {
  const { source, child, folder } = save({ index: true });
  expect((await readImageBundles(source, child.digest)).found).toEqual([]);
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [{ ...child }] }));
  expect((await readImageBundles(openLayout(folder), child.digest)).found).toEqual([]);
});

test('what another image has said about it does not verify it', async () => {
  const { source, image } = save({ other: true });
  const { found } = await readImageBundles(source, image.digest);
  const verifier = createVerifier(parseTrustedRoot(JSON.stringify(trustedRootOf(instance))));
  const attestation = found.find(({ payload }) => !payload);
  const asked = { kind: 'digest', algorithm: 'sha256', digest: image.digest.slice(7) } as const;
  await expect(verifier.verifyBundle(parseBundle(attestation?.bytes ?? ''), asked)).rejects.toMatchObject({
    code: 'VERIFICATION_ARTIFACT_MISMATCH',
  });
});
