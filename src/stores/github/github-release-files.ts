import { hash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { backoff } from '../../base/http/http-retry.ts';
import { MAX_TRIES } from '../../base/limits.ts';
import type { HttpResponse, RunClock } from '../../base/ports.ts';
import type { StoreReceipt } from '../../results/result.ts';
import { MAX_BUNDLE } from '../../sigstore/limits.ts';
import { SLOWEST_UPLOAD, UPLOAD_TIMEOUT } from '../limits.ts';
import type { StoredFile } from '../store.ts';
import { isNameTaken, toGithubError } from './github-refusal.ts';
import { type GithubRelease, isAbandoned, type ReleaseAsset } from './github-release-assets.ts';
import type { GithubRepository } from './github-repository.ts';
import { keyOfAsset, toAssetName } from './release-asset-names.ts';

export interface ReleasePlace {
  release: GithubRelease;
  repository: GithubRepository;
  /** The id of the store. */
  id: string;
  tag: string;
  clock: RunClock;
  /** Throws if GitHub would refuse another attempt too. */
  explainRefusal(outcome: HttpResponse | ChopmarkError): Promise<void>;
}

/**
 * Refuses files that the release cannot take, before anything is signed: GitHub would change the name, or another file has it.
 *
 * @throws ChopmarkError `STORE_REFUSED`
 */
export async function checkReleaseNames(
  files: readonly StoredFile[],
  { release, tag }: Pick<ReleasePlace, 'release' | 'tag'>,
): Promise<void> {
  for (const file of files) {
    if (toAssetName(file.name) !== file.name) throw wouldBeRenamed(file.name);
    const there = await findAsset(file.name, release);
    if (there?.isWhole && (there.name !== file.name || there.size !== file.size || (there.sha256 ?? file.sha256) !== file.sha256))
      throw isTaken(file.name, tag, there.name);
  }
}

/** The asset with the name, or one whose name differs only in case. */
async function findAsset(name: string, release: GithubRelease): Promise<ReleaseAsset | undefined> {
  const alike = (await release.listAssets()).filter((asset) => keyOfAsset(asset.name) === keyOfAsset(name));
  return alike.find((asset) => asset.name === name) ?? alike[0];
}

/**
 * Uploads a file as an asset of a release, once. An existing asset is compared by its digest, the rest of an interrupted upload is
 * removed, and nothing else is ever changed.
 *
 * @throws ChopmarkError `STORE_…`, `STORE_REFUSED` if an asset with the name has other content
 */
export async function uploadReleaseFile(
  file: StoredFile,
  { release, repository, id, tag, clock, explainRefusal }: ReleasePlace,
): Promise<StoreReceipt> {
  const { name, path, size } = file;
  const timeout = UPLOAD_TIMEOUT + Math.ceil((size / SLOWEST_UPLOAD) * 1000);
  for (let tries = 1; ; tries++) {
    const there = await findAsset(name, release);
    if (there?.isWhole) {
      if (there.name === name && (await isTheSame(there, file, release)))
        return { store: id, status: tries === 1 ? 'already-stored' : 'stored', url: there.page };
      throw isTaken(name, tag, there.name);
    }
    if (there && tries === 1 && !isAbandoned(there, clock.now(), timeout)) throw isBeingUploaded(name, tag);
    if (there) await release.remove(there);
    const outcome = await release.upload(name, { path, size }, { type: 'application/octet-stream', timeout });
    if ('page' in outcome) {
      if (await isTheSame(outcome, file, release)) return { store: id, status: 'stored', url: outcome.page };
      await release.remove(outcome);
      throw hasChanged(path);
    }
    release.forget();
    if (outcome instanceof ChopmarkError || !isNameTaken(outcome)) await explainRefusal(outcome);
    if (tries === MAX_TRIES) throw outcome instanceof ChopmarkError ? outcome : toGithubError(outcome, repository, release.purpose);
    await clock.sleep(backoff(tries, Math.random));
  }
}

/** Compared by digest. If GitHub states none, as for assets from before 2025, by the bytes. */
async function isTheSame(asset: ReleaseAsset, { sha256, size, name }: StoredFile, release: GithubRelease): Promise<boolean> {
  if (asset.size !== size) return false;
  if (asset.sha256 !== undefined) return asset.sha256 === sha256;
  if (size <= MAX_BUNDLE) return hash('sha256', await release.download(asset)) === sha256;
  throw new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `The existing asset ${name} cannot be compared: GitHub states no digest of it, and it is too large to download.`,
    hint: 'Compare the asset yourself with SHA256SUMS, or delete it and run again.',
  });
}

const isTaken = (name: string, tag: string, there: string) =>
  new ChopmarkError({
    code: 'STORE_REFUSED',
    message:
      there === name
        ? `The release ${tag} already has an asset ${name} with different content.`
        : `The release ${tag} already has an asset ${there}, whose name differs from ${name} only in case.`,
    hint: 'Check whether the file was built again. Published files do not change: create another release, or delete the asset.',
  });

const hasChanged = (path: string) =>
  new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `${path} changed after it was hashed. The uploaded asset had different content and was removed again.`,
    hint: 'Run again after the build has finished writing the file.',
  });

const wouldBeRenamed = (name: string) =>
  new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `GitHub would change the name of the asset ${name} to ${toAssetName(name)}, so that no checksums file matches it.`,
    hint: 'Rename the file. No dot may be the first or last character, or follow another dot.',
  });

const isBeingUploaded = (name: string, tag: string) =>
  new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `Another job is uploading the asset ${name} of the release ${tag} now, or was interrupted a moment ago.`,
    hint: 'Run again when the other job has ended.',
  });
