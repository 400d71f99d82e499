import { hash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { backoff } from '../../base/http/http-retry.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readObject, readOptionalObject, readOptionalString } from '../../base/json/json-shape.ts';
import { MAX_TRIES } from '../../base/limits.ts';
import type { Env } from '../../base/ports.ts';
import type { StoreReceipt } from '../../results/result.ts';
import { BUNDLE_MEDIA_TYPE, BUNDLE_SUFFIX } from '../../sigstore/bundle.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { ALL_BUNDLES, COMBINED_BUNDLES } from '../bundle-names.ts';
import { MAX_EVENT_PAYLOAD, UPLOAD_TIMEOUT } from '../limits.ts';
import { failedReceipt } from '../receipts.ts';
import type { Store, StoreAnswer, StoredBundle } from '../store.ts';
import { areEquivalentBundles } from './equivalent-bundles.ts';
import { createGithubApi, type GithubPorts } from './github-api.ts';
import { toGithubError } from './github-refusal.ts';
import { createGithubRelease, type ReleaseAsset, toAssetName } from './github-release-assets.ts';
import { uploadReleaseFile } from './github-release-files.ts';
import { nameRepository, readGithubRepository } from './github-repository.ts';

/** Assets with the bundles of many files. */
const OF_MANY = [COMBINED_BUNDLES, ALL_BUNDLES];

/**
 * Stores bundles, and files if they are given, as assets of a GitHub release: `<file>.sigstore.json` next to the files, where users
 * find them without an account. The release must exist, possibly as a draft. It is the release of `target`, of the event that
 * started the workflow, or of the tag that the workflow runs for.
 *
 * @param target The tag. Empty for none.
 * @throws ChopmarkError `STORE_CONTEXT` if no release is named
 */
export async function openGithubReleaseStore(ports: GithubPorts & { env: Env }, target = ''): Promise<Store> {
  const repository = readGithubRepository(ports);
  const tag = target || (await readReleaseTag(ports.env));
  if (tag === undefined) throw noRelease();
  const api = createGithubApi(ports, repository);
  const id = `release:${nameRepository(repository)}@${tag}`;
  const release = createGithubRelease(api, tag);

  const publish = async ({ name: given, text }: StoredBundle): Promise<StoreReceipt> => {
    const name = toAssetName(given);
    const bytes = Buffer.from(`${text.trimEnd()}\n`);
    for (let tries = 1; ; tries++) {
      const there = await release.findAsset(name);
      if (there && (await isTheSame(there, bytes)))
        return { store: id, status: tries === 1 ? 'already-stored' : 'stored', url: there.page };
      if (there) await makeRoom(there, bytes);
      const outcome = await release.upload(name, bytes, { type: BUNDLE_MEDIA_TYPE, timeout: UPLOAD_TIMEOUT });
      if ('page' in outcome) return { store: id, status: 'stored', url: outcome.page };
      if (tries === MAX_TRIES) throw outcome instanceof ChopmarkError ? outcome : toGithubError(outcome, repository, release.purpose);
      await ports.clock.sleep(backoff(tries, Math.random));
      release.forget();
    }
  };

  const isTheSame = async (asset: ReleaseAsset, bytes: Buffer): Promise<boolean> => {
    if (!asset.isWhole || asset.size !== bytes.length) return false;
    return asset.sha256 === undefined ? (await release.download(asset)).equals(bytes) : asset.sha256 === hash('sha256', bytes);
  };

  /** Removes the rest of an interrupted upload, and an equivalent bundle of an earlier attempt. Nothing else is changed. */
  const makeRoom = async (asset: ReleaseAsset, bytes: Buffer): Promise<void> => {
    if (asset.isWhole && !areEquivalentBundles(await release.download(asset), bytes)) {
      throw new ChopmarkError({
        code: 'STORE_REFUSED',
        message: `The release ${tag} already has an asset ${asset.name}, which is not an equivalent bundle.`,
        hint: 'Delete the asset, or use another name with --subject-name.',
      });
    }
    await release.remove(asset);
  };

  return {
    id,
    place: { url: `${repository.server}/${repository.owner}/${repository.name}/releases/tag/${tag}`, isPublic: true },
    async publish(bundle) {
      try {
        return await publish(bundle);
      } catch (error) {
        return failedReceipt(id, error);
      }
    },
    async keepFile(file) {
      try {
        return await uploadReleaseFile(file, { release, repository, id, tag, clock: ports.clock });
      } catch (error) {
        return failedReceipt(id, error);
      }
    },
    async find({ name, path }: Subject): Promise<StoreAnswer> {
      const base = (path ?? name).split(/[/\\]/).findLast((part) => part !== '') ?? '';
      const assets = await release.listAssets();
      const wanted = assets.filter((asset) => asset.isWhole && (OF_MANY.includes(asset.name) || isBundleOf(asset.name, toAssetName(base))));
      const found = await Promise.all(wanted.map(async (asset) => ({ location: asset.page, bytes: await release.download(asset) })));
      return { found, unread: [] };
    },
  };
}

/** `app.sigstore.json`, or `app.sbom.sigstore.json` if there were several kinds. */
const isBundleOf = (asset: string, base: string): boolean =>
  asset.endsWith(BUNDLE_SUFFIX) &&
  (asset === `${base}${BUNDLE_SUFFIX}` || /^\.[^.]+$/.test(asset.startsWith(base) ? asset.slice(base.length, -BUNDLE_SUFFIX.length) : ''));

const noRelease = () =>
  new ChopmarkError({
    code: 'STORE_CONTEXT',
    message: 'The release for the bundles is not known: no tag was given, and this job does not run for a tag or release.',
    hint: 'Add the tag after a colon: release:v1.2.3. A workflow for tags or releases does not need it.',
  });

const TAG_REF = 'refs/tags/';

/** The tag of the release that a GitHub workflow is for: the release of the event that started it, else the tag it runs for. */
async function readReleaseTag(env: Env): Promise<string | undefined> {
  const ref = env.GITHUB_REF ?? '';
  return (await ofEvent(env)) ?? (ref.startsWith(TAG_REF) ? ref.slice(TAG_REF.length) : undefined);
}

async function ofEvent({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH }: Env): Promise<string | undefined> {
  if (GITHUB_EVENT_NAME !== 'release' || !GITHUB_EVENT_PATH) return undefined;
  try {
    const bytes = await readBoundedFile(GITHUB_EVENT_PATH, MAX_EVENT_PAYLOAD, 'the event payload');
    const payload = readObject(parseJson(bytes, { what: 'the event payload' }), 'the event payload');
    return readOptionalString(readOptionalObject(payload.release, 'release')?.tag_name, 'release.tag_name', 1024) || undefined;
  } catch (error) {
    if (error instanceof JsonError || error instanceof ChopmarkError) return undefined;
    throw error;
  }
}
