import { hash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { backoff } from '../../base/http/http-retry.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { readObject, readOptionalObject, readOptionalString } from '../../base/json/json-shape.ts';
import { MAX_TRIES } from '../../base/limits.ts';
import type { Env, HttpResponse } from '../../base/ports.ts';
import type { StoreReceipt } from '../../results/result.ts';
import { BUNDLE_MEDIA_TYPE } from '../../sigstore/bundle.ts';
import { MAX_BUNDLE } from '../../sigstore/limits.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { MAX_EVENT_PAYLOAD, MAX_RELEASE_ASSETS, UPLOAD_TIMEOUT } from '../limits.ts';
import { failedReceipt, fingerprintBundle } from '../receipts.ts';
import type { Store, StoreAnswer, StoredBundle, StoreWork } from '../store.ts';
import { areEquivalentBundles } from './equivalent-bundles.ts';
import { createGithubApi, type GithubPorts } from './github-api.ts';
import { isNameTaken, toGithubError } from './github-refusal.ts';
import { createGithubRelease, isAbandoned, type ReleaseAsset } from './github-release-assets.ts';
import { checkReleaseNames, uploadReleaseFile } from './github-release-files.ts';
import { type GithubRepository, nameRepository, readGithubRepository } from './github-repository.ts';
import { chooseBundleAssets, keyOfAsset, listAssetNames, nameAsset } from './release-asset-names.ts';

/**
 * Stores bundles, and files if they are given, as assets of a GitHub release: `<file>.sigstore.json` next to the files, where users
 * find them without an account. The release must exist, possibly as a draft. It is the release of `target`, of the event that
 * started the workflow, or of the tag that the workflow runs for.
 *
 * No asset is ever replaced: a bundle whose name is taken gets another one. Only the rest of an interrupted upload is removed.
 *
 * @param target The tag. Empty for none.
 * @throws ChopmarkError `STORE_CONTEXT` if no release is named
 */
export async function openGithubReleaseStore(ports: GithubPorts & { env: Env; releaseAssetSuffix?: string }, target = ''): Promise<Store> {
  const { clock, releaseAssetSuffix: suffix = 'sigstore.json' } = ports;
  const repository = readGithubRepository(ports);
  const tag = target || (await readReleaseTag(ports.env));
  if (tag === undefined) throw noRelease();
  const api = createGithubApi(ports, repository);
  const id = `release:${nameRepository(repository)}@${tag}`;
  const release = createGithubRelease(api, tag);
  /** The bundles of this run by the names that they take, with those that are on the way. */
  const claims = new Map<string, string>();

  const publish = async (bundle: StoredBundle): Promise<StoreReceipt> => {
    const bytes = Buffer.from(`${bundle.text.trimEnd()}\n`);
    const names = listAssetNames(bundle, suffix, bytes);
    const mine = fingerprintBundle(bundle.text);
    const refused = new Set<string>();
    for (let tries = 1; ; ) {
      const there = await findStored(names, bytes);
      if (there) return { store: id, status: tries === 1 && refused.size === 0 ? 'already-stored' : 'stored', url: there.page };
      if ((await release.readState()).isImmutable) throw isImmutable(repository, tag);
      const name = await takeName(names, mine, refused);
      if (name === undefined) throw allTaken(names, tag);
      const outcome = await release.upload(name, bytes, { type: BUNDLE_MEDIA_TYPE, timeout: UPLOAD_TIMEOUT });
      if ('page' in outcome) return { store: id, status: 'stored', url: outcome.page };
      release.forget();
      if (!(outcome instanceof ChopmarkError) && isNameTaken(outcome)) {
        // Another job took the name since the assets were listed.
        refused.add(name);
        continue;
      }
      await explainRefusal(outcome);
      if (tries++ === MAX_TRIES) throw outcome instanceof ChopmarkError ? outcome : toGithubError(outcome, repository, release.purpose);
      await clock.sleep(backoff(tries - 1, Math.random));
    }
  };

  /** Throws if another attempt would be refused too. */
  const explainRefusal = async (outcome: HttpResponse | ChopmarkError): Promise<void> => {
    if (outcome instanceof ChopmarkError || outcome.status !== 422) return;
    if ((await release.readState()).isImmutable) throw isImmutable(repository, tag);
    throw toGithubError(outcome, repository, release.purpose);
  };

  /** The asset that has the bundle, or an equivalent one, under any of its names. */
  const findStored = async (names: readonly string[], bytes: Buffer): Promise<ReleaseAsset | undefined> => {
    const keys = names.map(keyOfAsset);
    const related = (await release.listAssets()).filter(({ name, isWhole }) => isWhole && keys.includes(keyOfAsset(name)));
    for (const asset of related) if (await isTheSame(asset, bytes)) return asset;
    for (const asset of related) if (asset.size <= MAX_BUNDLE && areEquivalentBundles(await release.download(asset), bytes)) return asset;
    return undefined;
  };

  const isTheSame = async (asset: ReleaseAsset, bytes: Buffer): Promise<boolean> => {
    if (asset.size !== bytes.length) return false;
    return asset.sha256 === undefined ? (await release.download(asset)).equals(bytes) : asset.sha256 === hash('sha256', bytes);
  };

  /** Claims the first name that neither the release has nor another bundle of this run takes. */
  const takeName = async (names: readonly string[], mine: string, refused: ReadonlySet<string>): Promise<string | undefined> => {
    const assets = new Map((await release.listAssets()).map((asset) => [keyOfAsset(asset.name), asset]));
    for (const name of names) {
      const key = keyOfAsset(name);
      const claim = claims.get(key);
      if (refused.has(name) || (claim ?? mine) !== mine) continue;
      const there = assets.get(key);
      const isLeftover = there && !there.isWhole && (claim === mine || isAbandoned(there, clock.now(), UPLOAD_TIMEOUT));
      if (there && !isLeftover) continue;
      claims.set(key, mine);
      if (there) await release.remove(there);
      return name;
    }
    return undefined;
  };

  /** The assets that a run adds, as far as they are known before anything is signed. */
  const countNewAssets = (assets: readonly ReleaseAsset[], { bundles, files }: StoreWork): number => {
    const there = new Set(assets.map(({ name }) => keyOfAsset(name)));
    const wanted = [...files.map(({ name }) => name), ...bundles.map((bundle) => nameAsset(bundle, suffix))];
    return wanted.filter((name) => !there.has(keyOfAsset(name))).length;
  };

  return {
    id,
    place: { url: `${repository.server}/${repository.owner}/${repository.name}/releases/tag/${tag}`, isPublic: true },
    async prepare(work) {
      if (repository.token === undefined) throw noToken(repository, tag);
      if ((await release.readState()).isImmutable) throw isImmutable(repository, tag);
      await release.checkPermission();
      const assets = await release.listAssets();
      await checkReleaseNames(work.files, { release, tag });
      const count = assets.length + countNewAssets(assets, work);
      if (count > MAX_RELEASE_ASSETS) throw tooManyAssets(tag, count);
    },
    async publish(bundle) {
      try {
        return await publish(bundle);
      } catch (error) {
        return failedReceipt(id, error);
      }
    },
    async keepFile(file) {
      try {
        return await uploadReleaseFile(file, { release, repository, id, tag, clock, explainRefusal });
      } catch (error) {
        return failedReceipt(id, error);
      }
    },
    async find({ name, path }: Subject): Promise<StoreAnswer> {
      const base = (path ?? name).split(/[/\\]/).findLast((part) => part !== '') ?? '';
      const wanted = chooseBundleAssets(await release.listAssets(), base).filter(({ isWhole }) => isWhole);
      const found = await Promise.all(wanted.map(async (asset) => ({ location: asset.page, bytes: await release.download(asset) })));
      return { found, unread: [] };
    },
  };
}

const isImmutable = ({ owner, name }: GithubRepository, tag: string) =>
  new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `The release ${tag} of ${owner}/${name} is published and immutable, so GitHub accepts no more assets for it.`,
    hint: `Create each release as a draft, attach the assets, and publish it last: gh release edit TAG --draft=false. For the release ${tag}, store the bundles elsewhere: --store github.`,
  });

const noToken = ({ owner, name }: GithubRepository, tag: string) =>
  new ChopmarkError({
    code: 'STORE_CREDENTIALS',
    message: `Assets of the release ${tag} of ${owner}/${name} need a token, and none is set.`,
    hint: 'Set GITHUB_TOKEN to a token with "contents: write" (github-token in the Action).',
  });

const tooManyAssets = (tag: string, count: number) =>
  new ChopmarkError({
    code: 'STORE_TOO_LARGE',
    message: `The release ${tag} would have ${count} assets, and GitHub allows ${MAX_RELEASE_ASSETS}.`,
    hint: 'Use --statements combined, which makes one bundle for all subjects, or store the bundles elsewhere: --store github.',
  });

const allTaken = ([name = '']: readonly string[], tag: string) =>
  new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `The release ${tag} already has other assets under all names that the bundle ${name} can get.`,
    hint: 'Run again if other jobs add assets now. Otherwise use another name with --subject-name.',
  });

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
