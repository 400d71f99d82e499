import { createHash } from 'node:crypto';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { type JsonObject, readBase64, readInteger, readObject, readString } from '../../base/json/json-shape.ts';
import type { ImageSource } from '../../oci/copy/image-source.ts';
import { MAX_REGISTRY_ANSWER } from '../../oci/limits.ts';
import type { Descriptor } from '../../oci/manifest.ts';
import { fallbackTag } from '../../oci/referrers/fallback-tags.ts';
import { MAX_BUNDLE } from '../../sigstore/limits.ts';
import { isSelfIssued } from '../../x509/x509.ts';
import type { FoundBundle } from '../store.ts';
import type { BundleCollector } from './bundle-collector.ts';

/** Media types of the layers that cosign 1 and 2 store under the tags `sha256-HEX.sig` and `sha256-HEX.att`. */
export const LEGACY_SIGNATURE = 'application/vnd.dev.cosign.simplesigning.v1+json';
export const LEGACY_ENVELOPE = 'application/vnd.dsse.envelope.v1+json';

export const LEGACY_ANNOTATION = {
  signature: 'dev.cosignproject.cosign/signature',
  certificate: 'dev.sigstore.cosign/certificate',
  chain: 'dev.sigstore.cosign/chain',
  rekor: 'dev.sigstore.cosign/bundle',
  timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
} as const;

/**
 * Reads signatures and attestations as cosign stored them before bundles (cosign, specs/SIGNATURE_SPEC.md and ATTESTATION_SPEC.md), and
 * converts them to bundles of version 0.1. A layer that cannot be converted is skipped, because it could not be verified.
 *
 * @param reading Receives what was found, and what could not be read.
 * @throws ChopmarkError `STORE_ANSWER_TOO_LARGE` if everything that refers to the image exceeds the limit
 */
export async function readLegacyBundles(source: ImageSource, digest: string, reading: BundleCollector): Promise<void> {
  for (const suffix of ['att', 'sig']) {
    const location = `${source.name}:${fallbackTag(digest)}.${suffix}`;
    let layers: readonly Descriptor[] = [];
    await reading.attempt(location, async () => {
      const read = await source.manifest(`${fallbackTag(digest)}.${suffix}`);
      if (read) reading.count(read.bytes);
      if (read?.manifest.kind === 'image') layers = read.manifest.layers;
      return [];
    });
    for (const [index, layer] of layers.entries()) {
      if (layer.mediaType !== LEGACY_SIGNATURE && layer.mediaType !== LEGACY_ENVELOPE) continue;
      await reading.attempt(`${location}#${index}`, async () => {
        const content = await source.blob(layer, MAX_BUNDLE);
        reading.count(content);
        const bundle = convert(content, layer);
        return bundle ? [{ location: `${location}#${index}`, ...bundle }] : [];
      });
    }
  }
}

function convert(content: Buffer, layer: Descriptor): Omit<FoundBundle, 'location'> | undefined {
  try {
    const annotations = layer.annotations ?? {};
    const material = readMaterial(annotations);
    if (layer.mediaType === LEGACY_ENVELOPE) {
      const { payload, payloadType, signatures } = readObject(parseJson(content, { what: 'the envelope' }), 'the envelope');
      return { bytes: toBundle(material, { dsseEnvelope: { payload, payloadType, signatures } }) };
    }
    const signature = readString(annotations[LEGACY_ANNOTATION.signature], 'signature', MAX_REGISTRY_ANSWER);
    const messageDigest = { algorithm: 'SHA2_256', digest: createHash('sha256').update(content).digest('base64') };
    return { bytes: toBundle(material, { messageSignature: { messageDigest, signature } }), payload: content };
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

const toBundle = (verificationMaterial: JsonObject, content: JsonObject): Buffer =>
  Buffer.from(JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1', verificationMaterial, ...content }));

function readMaterial(annotations: Readonly<Record<string, string>>): JsonObject {
  const chain = readCertificates(annotations[LEGACY_ANNOTATION.chain] ?? '');
  // cosign stores the chain with its root, which a bundle must not have.
  const others = chain.filter(({ rawBytes }) => !isSelfIssued(Buffer.from(rawBytes, 'base64')));
  const certificates = [...readCertificates(annotations[LEGACY_ANNOTATION.certificate] ?? ''), ...others];
  const [rekor, timestamp] = [annotations[LEGACY_ANNOTATION.rekor], annotations[LEGACY_ANNOTATION.timestamp]];
  return {
    ...(certificates.length > 0 ? { x509CertificateChain: { certificates } } : { publicKey: { hint: '' } }),
    tlogEntries: rekor === undefined ? [] : [readRekorBundle(rekor)],
    ...(timestamp !== undefined && { timestampVerificationData: { rfc3161Timestamps: [readTimestamp(timestamp)] } }),
  };
}

const readCertificates = (pem: string) =>
  pem
    .split('-----BEGIN CERTIFICATE-----')
    .slice(1)
    .flatMap((rest) => {
      const end = rest.indexOf('-----END CERTIFICATE-----');
      const body = rest.slice(0, Math.max(end, 0));
      return /^[A-Za-z0-9+/=\s]+$/.test(body) ? [{ rawBytes: body.replace(/\s+/g, '') }] : [];
    });

/** The inclusion promise of Rekor v1 in cosign's own format. */
function readRekorBundle(text: string): JsonObject {
  const bundle = readObject(parseJson(text, { what: 'the log entry' }), 'the log entry');
  const payload = readObject(bundle.Payload, 'Payload');
  const body = readString(payload.body, 'body', MAX_BUNDLE);
  const { kind, apiVersion } = readObject(parseJson(readBase64(body, 'body', MAX_BUNDLE), { what: 'body' }), 'body');
  return {
    logIndex: String(readInteger(payload.logIndex, 'logIndex')),
    logId: { keyId: Buffer.from(readString(payload.logID, 'logID', 64), 'hex').toString('base64') },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(readInteger(payload.integratedTime, 'integratedTime')),
    inclusionPromise: { signedEntryTimestamp: bundle.SignedEntryTimestamp },
    canonicalizedBody: body,
  };
}

function readTimestamp(text: string): JsonObject {
  return { signedTimestamp: readObject(parseJson(text, { what: 'the timestamp' }), 'the timestamp').SignedRFC3161Timestamp };
}
