import { ChopmarkError } from '../../base/errors/errors.ts';
import type { RunClock } from '../../base/ports.ts';
import { MAX_INDEX_WRITES, SETTLE_WINDOW } from '../../oci/limits.ts';
import type { Descriptor } from '../../oci/manifest.ts';
import { OCI_MANIFEST } from '../../oci/media-types.ts';
import { digestOf, getManifest, putBlob, putManifest, type ReadManifest } from '../../oci/registry/contents.ts';
import type { Repository } from '../../oci/registry/registry.ts';
import { toRegistryError } from '../../oci/registry/response-error.ts';

/** A layer of a signature image. */
export interface LegacyLayer {
  mediaType: string;
  content: Buffer;
  annotations: Readonly<Record<string, string>>;
}

const CONFIG = 'application/vnd.oci.image.config.v1+json';
/** Status codes of a registry if the manifest changed after it was read. */
const CHANGED = [409, 412];
const NO_TIME = '0001-01-01T00:00:00Z';

/**
 * Adds a layer to the signature image under a tag, in the format of cosign 1 and 2 (cosign, specs/SIGNATURE_SPEC.md). Existing layers
 * stay. Every writer replaces the whole image, so it is read again after the settle window, and written again until the layer stays.
 *
 * @returns Whether the layer already existed.
 * @throws ChopmarkError `STORE_…`
 */
export async function addLegacyLayer(
  layer: LegacyLayer,
  { repository, tag, clock }: { repository: Repository; tag: string; clock: Pick<RunClock, 'sleep'> },
): Promise<boolean> {
  const { mediaType, content, annotations } = layer;
  const descriptor = { mediaType, digest: digestOf(content), size: content.length, annotations };
  for (let looks = 0; looks < MAX_INDEX_WRITES; looks++) {
    const read = await getManifest(repository, tag);
    const layers = read?.manifest.kind === 'image' ? read.manifest.layers : [];
    if (layers.some((each) => isSame(each, descriptor))) return looks === 0;
    if (looks === 0) await putBlob(repository, content);
    await write(repository, { tag, layers: [...layers, descriptor] }, read);
    await clock.sleep(SETTLE_WINDOW);
  }
  throw new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `The signature could not be added to ${tag} in ${repository.name}: another writer replaced the tag after each of ${MAX_INDEX_WRITES} attempts.`,
    hint: 'Run again later. The bundle is on disk.',
  });
}

/** The same content can be signed twice, so the annotations are compared too. */
const isSame = (one: Descriptor, other: Descriptor): boolean =>
  one.digest === other.digest && JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = ({ annotations = {} }: Descriptor) => Object.entries(annotations).sort();

async function write(
  repository: Repository,
  { tag, layers }: { tag: string; layers: readonly Descriptor[] },
  read: ReadManifest | undefined,
): Promise<void> {
  const config = Buffer.from(
    JSON.stringify({
      architecture: '',
      created: NO_TIME,
      history: layers.map(() => ({ created: NO_TIME })),
      os: '',
      rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
      config: {},
    }),
  );
  const digest = await putBlob(repository, config);
  const manifest = { schemaVersion: 2, mediaType: OCI_MANIFEST, config: { mediaType: CONFIG, size: config.length, digest }, layers };
  const options = { mediaType: OCI_MANIFEST, reference: tag, ...(read?.etag && { ifMatch: read.etag }) };
  const answer = await putManifest(repository, Buffer.from(JSON.stringify(manifest)), options);
  // The tag changed in the meantime. The next check notices it and writes again.
  if (answer.status === 201 || answer.status === 200 || CHANGED.includes(answer.status)) return;
  throw toRegistryError(answer, repository.registry, `writing the signatures ${tag}`);
}
