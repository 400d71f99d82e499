import { MAX_REGISTRY_ANSWER } from '../core/limits.ts';
import type { Clock } from '../core/ports.ts';
import { parseBundle } from '../formats/parse-bundle.ts';
import { digestOf, getManifest, hasBlob, putBlob, putManifest } from '../registry/contents.ts';
import { explainRefusal } from '../registry/explain-refusal.ts';
import { type Descriptor, parseManifest } from '../registry/manifest.ts';
import { EMPTY_CONFIG, OCI_MANIFEST } from '../registry/media-types.ts';
import { ownTag } from '../registry/own-tags.ts';
import { askReferrers } from '../registry/referrers.ts';
import type { Repository } from '../registry/registry.ts';
import { createIndexQueue } from './oci-index-queue.ts';
import { buildBundleManifest, describeReferrer } from './oci-manifest.ts';
import type { ImagePlace } from './oci-places.ts';

export interface PushedBundle {
  /** `ghcr.io/acme/app@sha256:…`: the manifest of the bundle. */
  location: string;
  wasThere: boolean;
}

/** Attaches a bundle (one JSON text) to an image. @throws ChopmarkError `STORE_…` */
export type PushBundle = (text: string, place: ImagePlace) => Promise<PushedBundle>;

/** What is the same for all bundles of a run is asked, and written, once. */
export function createBundlePusher(options: { clock: Pick<Clock, 'sleep'>; random: () => number }): PushBundle {
  const once = createMemory();
  const index = createIndexQueue(options);

  const describeSubject = ({ repository, digest }: ImagePlace) =>
    once(`subject ${repository.name}@${digest}`, async () => {
      const found = await getManifest(repository, digest);
      if (found) return { mediaType: found.mediaType, size: found.bytes.length, digest };
      throw explainRefusal({ status: 404, body: Buffer.alloc(0) }, repository.registry, `the image ${repository.name}@${digest}`);
    });
  const ensureConfig = (repository: Repository) =>
    once(`config ${repository.name}`, async () => {
      if (!(await hasBlob(repository, EMPTY_CONFIG.digest))) await putBlob(repository, EMPTY_CONFIG.bytes);
    });
  // The header that announces the API (OCI-Subject) comes from registries too that do not have it, so the API itself is asked.
  const hasApi = ({ repository, digest }: ImagePlace) =>
    once(`api ${repository.registry}`, async () => (await askReferrers(repository, digest)) !== undefined);

  return async (text, place) => {
    const { repository, digest } = place;
    const subject = await describeSubject(place);
    const [api] = await Promise.all([hasApi(place), ensureConfig(repository)]);
    const bundle = Buffer.from(text);
    const manifest = buildBundleManifest(parseBundle(bundle), bundle, subject);
    const pushed = digestOf(manifest);
    const reference = api ? pushed : ownTag(digest, pushed);
    const wasThere = await isThere(repository, reference, pushed);
    if (!wasThere) {
      await putBlob(repository, bundle);
      const answer = await putManifest(repository, manifest, { mediaType: OCI_MANIFEST, reference });
      if (answer.status !== 201 && answer.status !== 200) throw explainRefusal(answer, repository.registry, 'writing an attestation');
    }
    if (!api) await index.add(repository, digest, describe(manifest));
    return { location: `${repository.name}@${pushed}`, wasThere };
  };
}

function describe(bytes: Buffer): Descriptor {
  const manifest = parseManifest(bytes, OCI_MANIFEST, 'the manifest');
  if (manifest.kind !== 'image') throw new TypeError('what was built is a manifest');
  return describeReferrer(manifest, bytes);
}

async function isThere(repository: Repository, reference: string, digest: string): Promise<boolean> {
  const path = `manifests/${reference}`;
  const { status, headers } = await repository.send({
    path,
    method: 'HEAD',
    headers: { accept: OCI_MANIFEST },
    maxBytes: MAX_REGISTRY_ANSWER,
  });
  return status === 200 && (headers.get('docker-content-digest') ?? reference) === digest;
}

/** What failed is asked again by the next who needs it. */
function createMemory() {
  const known = new Map<string, Promise<unknown>>();
  return <Value>(key: string, work: () => Promise<Value>): Promise<Value> => {
    const running = known.get(key) ?? work();
    known.set(key, running);
    running.catch(() => known.delete(key));
    return running as Promise<Value>;
  };
}
