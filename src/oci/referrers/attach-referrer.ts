import { createMemory } from '../../base/concurrency.ts';
import type { RunClock } from '../../base/ports.ts';
import { MAX_REGISTRY_ANSWER } from '../limits.ts';
import { type Descriptor, parseManifest } from '../manifest.ts';
import { digestOf, putManifest } from '../registry/contents.ts';
import type { Repository } from '../registry/registry.ts';
import { toRegistryError } from '../registry/response-error.ts';
import { listOwnTags, ownTag } from './fallback-tags.ts';
import { createIndexQueue } from './oci-index-queue.ts';
import { describeReferrer } from './oci-manifest.ts';
import { askReferrers } from './referrers.ts';

/**
 * Writes a manifest that refers to `subject`, so that every reader finds it. If the registry supports referrers, the manifest alone is
 * enough; otherwise it gets a tag of its own and an entry in the fallback index.
 *
 * @param make Builds the manifest.
 * @param prepare Writes everything that the manifest points to; called if the manifest does not exist yet.
 * @returns Whether the manifest already existed.
 * @throws ChopmarkError `STORE_…`
 */
export type AttachReferrer = (
  repository: Repository,
  subject: string,
  make: () => Promise<{ bytes: Buffer; mediaType: string }>,
  prepare: () => Promise<void>,
) => Promise<boolean>;

export function createAttacher(options: { clock: Pick<RunClock, 'sleep'>; random: () => number }): AttachReferrer {
  const once = createMemory();
  const index = createIndexQueue(options);
  // Registries without the referrers API may also send the header that announces it (OCI-Subject), so the API itself is called, for each
  // repository: one host can have repositories with and without it (Artifactory, mirrors). Its response lists what already exists.
  const lookBeside = (repository: Repository, subject: string) =>
    once(`${repository.name}@${subject}`, async () => {
      const listed = await askReferrers(repository, subject);
      if (listed) return { hasApi: true, known: new Set(listed.map(({ digest }) => digest)) };
      return { hasApi: false, known: new Set(await listOwnTags(repository, subject)) };
    });

  return async (repository, subject, make, prepare) => {
    const leave = index.expect(repository, subject);
    try {
      const { bytes, mediaType } = await make();
      const { hasApi, known } = await lookBeside(repository, subject);
      const digest = digestOf(bytes);
      const reference = hasApi ? digest : ownTag(subject, digest);
      // The tag contains the digest, but the registry may have another manifest under it.
      const wasThere = known.has(reference) && (await isThere(repository, reference, { digest, mediaType }));
      if (!wasThere) {
        await prepare();
        const answer = await putManifest(repository, bytes, { mediaType, reference });
        if (answer.status !== 201 && answer.status !== 200) throw toRegistryError(answer, repository.registry, 'writing an attestation');
      }
      if (hasApi) return wasThere;
      const added = index.add(repository, subject, describe(bytes, mediaType));
      leave();
      await added;
      return wasThere;
    } finally {
      leave();
    }
  };
}

function describe(bytes: Buffer, mediaType: string): Descriptor {
  const manifest = parseManifest(bytes, mediaType, 'the manifest');
  if (manifest.kind === 'foreign') throw new TypeError('a referrer must be a manifest');
  return describeReferrer(manifest, bytes);
}

async function isThere(
  repository: Repository,
  reference: string,
  { digest, mediaType }: { digest: string; mediaType: string },
): Promise<boolean> {
  const path = `manifests/${reference}`;
  const { status, headers } = await repository.send({
    path,
    method: 'HEAD',
    headers: { accept: mediaType },
    maxBytes: MAX_REGISTRY_ANSWER,
  });
  return status === 200 && (headers.get('docker-content-digest') ?? reference) === digest;
}
