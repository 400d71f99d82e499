import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';

/** The entry of a manifest in an index. */
export interface ListedManifest {
  mediaType: string;
  digest: string;
  size: number;
}

export interface WrittenLayout {
  image(text: string): ListedManifest;
  index(manifests: readonly object[]): ListedManifest;
  put(content: string, mediaType: string): ListedManifest;
  /** Writes `index.json`. @param more Other members of it. */
  list(manifests: readonly object[], more?: object): void;
}

/** Writes an OCI layout into a folder, blob by blob. */
export function writeLayout(folder: string): WrittenLayout {
  mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true });
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  const put = (content: string, mediaType: string): ListedManifest => {
    const hex = createHash('sha256').update(content).digest('hex');
    writeFileSync(join(folder, 'blobs', 'sha256', hex), content);
    return { mediaType, digest: `sha256:${hex}`, size: content.length };
  };
  return {
    put,
    image(text) {
      const config = put(JSON.stringify({ os: 'linux', architecture: 'amd64', text }), 'application/vnd.oci.image.config.v1+json');
      const layers = [put(`layer of ${text}`, 'application/vnd.oci.image.layer.v1.tar')];
      return put(JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config, layers }), MANIFEST);
    },
    index: (manifests) => put(JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests }), INDEX),
    list: (manifests, more = {}) => writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, ...more, manifests })),
  };
}

/** Annotations with the name of an image, as tools write them. */
export const namedBy = (name: string, key = 'org.opencontainers.image.ref.name') => ({ annotations: { [key]: name } });
