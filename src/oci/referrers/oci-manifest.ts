import { X509Certificate } from 'node:crypto';
import { BUNDLE_MEDIA_TYPE, type Bundle } from '../../sigstore/bundle.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../../sigstore/dsse.ts';
import { parseStatement } from '../../sigstore/statement.ts';
import { parseTimestampResponse } from '../../x509/timestamp-token.ts';
import type { Descriptor, Manifest } from '../manifest.ts';
import { EMPTY_CONFIG, OCI_MANIFEST } from '../media-types.ts';
import { digestOf } from '../registry/contents.ts';

/** Media types of bundles of every version: `application/vnd.dev.sigstore.bundle.v0.3+json`, `…bundle+json;version=0.1`. */
export const isBundleType = (mediaType: string | undefined): boolean =>
  mediaType?.startsWith('application/vnd.dev.sigstore.bundle') === true;

const CREATED = 'org.opencontainers.image.created';
const CONTENT = 'dev.sigstore.bundle.content';
const PREDICATE_TYPE = 'dev.sigstore.bundle.predicateType';

/**
 * The manifest with which a bundle refers to an image, field for field as cosign 3 writes it. Its time is the time of the signature, so the
 * same bundle has the same manifest, and pushing it again adds nothing.
 *
 * @param text The bundle, as it is stored.
 * @param subject Descriptor of the image.
 */
export function buildBundleManifest(bundle: Bundle, text: Buffer, subject: Pick<Descriptor, 'mediaType' | 'digest' | 'size'>): Buffer {
  const predicateType = predicateTypeOf(bundle);
  const created = signedAt(bundle);
  return Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: OCI_MANIFEST,
      config: { mediaType: EMPTY_CONFIG.mediaType, size: EMPTY_CONFIG.size, digest: EMPTY_CONFIG.digest, artifactType: BUNDLE_MEDIA_TYPE },
      layers: [{ mediaType: BUNDLE_MEDIA_TYPE, size: text.length, digest: digestOf(text) }],
      annotations: {
        [CONTENT]: bundle.content.kind === 'envelope' ? 'dsse-envelope' : 'message-signature',
        ...(predicateType !== undefined && { [PREDICATE_TYPE]: predicateType }),
        ...(created && { [CREATED]: `${created.toISOString().slice(0, 19)}Z` }),
      },
      subject,
      artifactType: BUNDLE_MEDIA_TYPE,
    }),
  );
}

/** The entry for a manifest in an index of referrers, with the type and annotations of the manifest (image-spec, "referrers tag schema"). */
export function describeReferrer(manifest: Exclude<Manifest, { kind: 'foreign' }>, bytes: Buffer): Descriptor {
  const artifactType = manifest.artifactType ?? (manifest.kind === 'image' ? manifest.config.mediaType : undefined);
  return {
    mediaType: manifest.mediaType,
    size: bytes.length,
    digest: digestOf(bytes),
    ...(artifactType !== undefined && { artifactType }),
    ...(Object.keys(manifest.annotations).length > 0 && { annotations: manifest.annotations }),
  };
}

function predicateTypeOf({ content }: Bundle): string | undefined {
  if (content.kind === 'message' || content.envelope.payloadType !== IN_TOTO_PAYLOAD_TYPE) return undefined;
  return parseStatement(content.envelope.payload).predicateType;
}

/** For people who read lists of referrers; the trusted time is in the bundle. */
function signedAt({ material, entries, timestamps }: Bundle): Date | undefined {
  try {
    const integrated = entries.map(({ integratedTime = 0n }) => integratedTime).find((time) => time > 0n);
    if (integrated !== undefined) return new Date(Number(integrated) * 1000);
    if (timestamps[0]) return parseTimestampResponse(timestamps[0]).time;
    return material.kind === 'certificate' ? new X509Certificate(material.certificate).validFromDate : undefined;
  } catch {
    return undefined;
  }
}
