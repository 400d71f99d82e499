import { mapInParallel } from '../../base/concurrency.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { StoreReceipt } from '../../results/result.ts';
import { BUNDLE_SUFFIX } from '../../sigstore/bundle.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { createHttpSlots } from '../http/http-slots.ts';
import { MAX_HTTP_COPIES } from '../limits.ts';
import { failedReceipt } from '../receipts.ts';
import type { Store, StoredBundle } from '../store.ts';
import type { StoreContext } from '../store-context.ts';
import { findGitlabProject } from './gitlab-project.ts';
import { linkToRelease } from './gitlab-release.ts';
import { createGitlabReleaseFiles } from './gitlab-release-files.ts';

/** Name of the package whose versions are digests of subjects. */
const PACKAGE = 'attestations';
const FILE = `bundle${BUNDLE_SUFFIX}`;
const COPIES_AT_ONCE = 4;

/**
 * Stores bundles in the generic package registry of a GitLab project: one package, whose versions are the SHA-256 digests of
 * subjects, so that the bundles of an artifact are found with one request each. The registry keeps all files with the same name and
 * shows the newest, so a name with another bundle is not written again, as on any server (`http-slots.ts`).
 *
 * Requests follow GitLab's documentation: `PUT` and `GET /projects/:id/packages/generic/:package_name/:package_version/:file_name`.
 *
 * @param target The project. Empty for the project of the job.
 */
export const openGitlabStore = (context: StoreContext, target: string): Store => createStore(context, target, undefined);

/**
 * The same, with a link to each bundle in the assets of the release.
 *
 * @param target The tag of the release. Empty for the tag that the job runs for.
 * @throws ChopmarkError `STORE_CONTEXT`
 */
export function openGitlabReleaseStore(context: StoreContext, target: string): Store {
  const tag = target || context.env.CI_COMMIT_TAG;
  if (tag) return createStore(context, '', tag);
  throw new ChopmarkError({
    code: 'STORE_CONTEXT',
    message: 'The release for the bundles is not known: no tag was given, and this job does not run for a tag.',
    hint: 'Name the tag: gitlab-release:v1.2.3.',
  });
}

function createStore(context: StoreContext, target: string, tag: string | undefined): Store {
  const project = findGitlabProject(context, target);
  const id = tag === undefined ? `gitlab:${project.shown}` : `gitlab-release:${project.shown}@${tag}`;
  const places = createHttpSlots(context, { store: id, headers: project.headers, credentials: project.credentials });
  const addressOf = ({ digest }: Subject): URL[] =>
    digest.sha256 !== undefined && /^[0-9a-f]{64}$/.test(digest.sha256)
      ? [new URL(`${project.api}/packages/generic/${PACKAGE}/${digest.sha256}/${FILE}`)]
      : [];

  const publish = async (bundle: StoredBundle): Promise<StoreReceipt> => {
    const addresses = new Map(bundle.subjects.flatMap(addressOf).map((url) => [url.href, url]));
    if (addresses.size === 0 || addresses.size > MAX_HTTP_COPIES) throw wrongNumber(id, addresses.size);
    const kept = await mapInParallel([...addresses.values()], COPIES_AT_ONCE, (address) => places.keep(address, bundle.text));
    const url = kept[0]?.url ?? '';
    const isLinked = tag !== undefined && (await linkToRelease(places, { api: project.api, tag, name: bundle.name, url }));
    return { store: id, status: isLinked || kept.some(({ isNew }) => isNew) ? 'stored' : 'already-stored', url };
  };

  /** GitLab answers 404 for a project that the token may not see, which is not "none". */
  const requireProject = async (): Promise<void> => {
    const answer = await places.send({ url: new URL(`${project.api}/packages?per_page=1`) });
    if (answer.status !== 200) throw places.refuse(answer, 'list the packages of its project');
  };

  const files = tag === undefined ? undefined : createGitlabReleaseFiles({ places, api: project.api, tag, id });

  return {
    id,
    ...(files && {
      async keepFile(file) {
        try {
          return await files.keep(file);
        } catch (error) {
          return failedReceipt(id, error);
        }
      },
    }),
    place: { url: `${project.api}/packages/generic/${PACKAGE}`, isPublic: context.env.CI_PROJECT_VISIBILITY === 'public' },
    async publish(bundle) {
      try {
        return await publish(bundle);
      } catch (error) {
        return failedReceipt(id, error);
      }
    },
    async find(subject) {
      const found = (await Promise.all(addressOf(subject).map((address) => places.list(address)))).flat();
      if (found.length === 0) await requireProject();
      return { found, unread: [] };
    },
  };
}

const wrongNumber = (id: string, count: number) =>
  new ChopmarkError({
    code: count === 0 ? 'STORE_CONTEXT' : 'STORE_TOO_LARGE',
    message: `The bundle has ${count} subjects with a SHA-256 digest. The store ${id} keeps a copy for each subject, and needs 1 to ${MAX_HTTP_COPIES} of them.`,
    hint: 'Use --statements per-subject, and subjects with a SHA-256 digest.',
  });
