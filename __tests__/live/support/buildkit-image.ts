import { createHash } from 'node:crypto';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const CONFIG = 'application/vnd.oci.image.config.v1+json';

export interface BuiltPlatform {
  /** `sha256:HEX` of the image for that platform. */
  digest: string;
  architecture: string;
}

export interface PushedStatement {
  predicateType: string;
  predicate: object;
}

/**
 * Pushes an image for two platforms as `docker buildx build --provenance=true --sbom=true --push` lays it out (moby/buildkit,
 * docs/attestations/attestation-storage.md): the images, then an attestation manifest for each, in one index.
 *
 * @param say What is said about each platform.
 * @param about The digest that statements name; default: that of their platform.
 */
export async function pushBuildkitImage(
  host: string,
  repository: string,
  say: (architecture: string) => readonly PushedStatement[],
  about: (digest: string) => string = (digest) => digest,
): Promise<{ index: string; platforms: BuiltPlatform[] }> {
  const base = `http://${host}/v2/${repository}`;
  const putBlob = async (content: unknown) => {
    const bytes = Buffer.from(JSON.stringify(content));
    const digest = digestOf(bytes);
    const begun = await fetch(`${base}/blobs/uploads/`, { method: 'POST' });
    const place = new URL(begun.headers.get('location') ?? '', base);
    place.searchParams.set('digest', digest);
    const headers = { 'content-type': 'application/octet-stream' };
    await expectCreated(fetch(place, { method: 'PUT', body: new Uint8Array(bytes), headers }));
    return { digest, size: bytes.length };
  };
  const putManifest = async (content: { mediaType: string }, tag?: string) => {
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, ...content }));
    const digest = digestOf(bytes);
    const headers = { 'content-type': content.mediaType };
    await expectCreated(fetch(`${base}/manifests/${tag ?? digest}`, { method: 'PUT', body: new Uint8Array(bytes), headers }));
    return { mediaType: content.mediaType, digest, size: bytes.length };
  };
  const platforms: BuiltPlatform[] = [];
  const images: object[] = [];
  const attestations: object[] = [];
  for (const architecture of ['amd64', 'arm64']) {
    const config = await putBlob({ os: 'linux', architecture, config: {}, rootfs: { type: 'layers', diff_ids: [] }, made: Math.random() });
    const image = await putManifest({ mediaType: MANIFEST, ...{ config: { mediaType: CONFIG, ...config }, layers: [] } });
    images.push({ ...image, platform: { os: 'linux', architecture } });
    platforms.push({ digest: image.digest, architecture });
    const layers = [];
    for (const { predicateType, predicate } of say(architecture)) {
      const name = `pkg:docker/acme/app@1?platform=linux%2F${architecture}`;
      const subject = [{ name, digest: { sha256: about(image.digest).slice('sha256:'.length) } }];
      const blob = await putBlob({ _type: 'https://in-toto.io/Statement/v0.1', predicateType, subject, predicate });
      layers.push({ mediaType: 'application/vnd.in-toto+json', ...blob, annotations: { 'in-toto.io/predicate-type': predicateType } });
    }
    const rootfs = { type: 'layers', diff_ids: layers.map(({ digest }) => digest) };
    const attested = await putBlob({ architecture: 'unknown', os: 'unknown', config: {}, rootfs });
    attestations.push({
      ...(await putManifest({ mediaType: MANIFEST, ...{ config: { mediaType: CONFIG, ...attested }, layers } })),
      annotations: { 'vnd.docker.reference.digest': image.digest, 'vnd.docker.reference.type': 'attestation-manifest' },
      platform: { architecture: 'unknown', os: 'unknown' },
    });
  }
  const { digest } = await putManifest({ mediaType: INDEX, ...{ manifests: [...images, ...attestations] } }, '1');
  return { index: digest, platforms };
}

const digestOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

async function expectCreated(sent: Promise<Response>): Promise<void> {
  const { status, url } = await sent;
  if (status !== 201) throw new Error(`${url} answered ${status}`);
}
