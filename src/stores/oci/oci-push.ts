import { createMemory } from '../../base/concurrency.ts';
import type { RunClock } from '../../base/ports.ts';
import { EMPTY_CONFIG, OCI_MANIFEST } from '../../oci/media-types.ts';
import { createAttacher } from '../../oci/referrers/attach-referrer.ts';
import { buildBundleManifest } from '../../oci/referrers/oci-manifest.ts';
import { digestOf, getManifest, hasBlob, putBlob } from '../../oci/registry/contents.ts';
import type { Repository } from '../../oci/registry/registry.ts';
import { toRegistryError } from '../../oci/registry/response-error.ts';
import { parseBundle } from '../../sigstore/parse-bundle.ts';
import type { PublishTarget } from './image-targets.ts';

export interface PushedBundle {
  /** The manifest of the bundle: `ghcr.io/acme/app@sha256:…`. */
  location: string;
  wasThere: boolean;
}

/** Attaches a bundle (one JSON text) to an image. @throws ChopmarkError `STORE_…` */
export type PushBundle = (text: string, place: PublishTarget) => Promise<PushedBundle>;

/** Requests and writes that are the same for all bundles of a run are done once. */
export function createBundlePusher(options: { clock: Pick<RunClock, 'sleep'>; random: () => number }): PushBundle {
  const once = createMemory();
  const attach = createAttacher(options);

  const describeSubject = ({ repository, digest }: PublishTarget) =>
    once(`subject ${repository.name}@${digest}`, async () => {
      const found = await getManifest(repository, digest);
      if (found) return { mediaType: found.mediaType, size: found.bytes.length, digest };
      throw toRegistryError({ status: 404, body: Buffer.alloc(0) }, repository.registry, `the image ${repository.name}@${digest}`);
    });
  const ensureConfig = (repository: Repository) =>
    once(`config ${repository.name}`, async () => {
      if (!(await hasBlob(repository, EMPTY_CONFIG.digest))) await putBlob(repository, EMPTY_CONFIG.bytes);
    });

  return async (text, place) => {
    const { repository, digest } = place;
    const bundle = Buffer.from(text);
    let pushed = '';
    const make = async () => {
      const subject = await describeSubject(place);
      await ensureConfig(repository);
      const bytes = buildBundleManifest(parseBundle(bundle), bundle, subject);
      pushed = digestOf(bytes);
      return { bytes, mediaType: OCI_MANIFEST };
    };
    const wasThere = await attach(repository, digest, make, async () => void (await putBlob(repository, bundle)));
    return { location: `${repository.name}@${pushed}`, wasThere };
  };
}
