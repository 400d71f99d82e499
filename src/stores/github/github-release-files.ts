import { hash } from 'node:crypto';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { backoff } from '../../base/http/http-retry.ts';
import { MAX_TRIES } from '../../base/limits.ts';
import type { RunClock } from '../../base/ports.ts';
import type { StoreReceipt } from '../../results/result.ts';
import { MAX_BUNDLE } from '../../sigstore/limits.ts';
import { SLOWEST_UPLOAD, UPLOAD_TIMEOUT } from '../limits.ts';
import type { StoredFile } from '../store.ts';
import { toGithubError } from './github-refusal.ts';
import type { GithubRelease, ReleaseAsset } from './github-release-assets.ts';
import type { GithubRepository } from './github-repository.ts';

export interface ReleasePlace {
  release: GithubRelease;
  repository: GithubRepository;
  /** The id of the store. */
  id: string;
  tag: string;
  clock: RunClock;
}

/**
 * Uploads a file as an asset of a release, once. An existing asset is compared by its digest, the rest of an interrupted upload is
 * removed, and nothing else is ever changed.
 *
 * @throws ChopmarkError `STORE_…`, `STORE_REFUSED` if an asset with the name has other content
 */
export async function uploadReleaseFile(file: StoredFile, { release, repository, id, tag, clock }: ReleasePlace): Promise<StoreReceipt> {
  const { name, path, size } = file;
  const timeout = UPLOAD_TIMEOUT + Math.ceil((size / SLOWEST_UPLOAD) * 1000);
  for (let tries = 1; ; tries++) {
    const there = await release.findAsset(name);
    if (there?.isWhole) {
      if (await isTheSame(there, file, release)) return { store: id, status: tries === 1 ? 'already-stored' : 'stored', url: there.page };
      throw isTaken(name, tag);
    }
    if (there) await release.remove(there);
    const outcome = await release.upload(name, { path, size }, { type: 'application/octet-stream', timeout });
    if ('page' in outcome) {
      if (await isTheSame(outcome, file, release)) return { store: id, status: 'stored', url: outcome.page };
      await release.remove(outcome);
      throw hasChanged(path);
    }
    if (tries === MAX_TRIES) throw outcome instanceof ChopmarkError ? outcome : toGithubError(outcome, repository, release.purpose);
    await clock.sleep(backoff(tries, Math.random));
    release.forget();
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

const isTaken = (name: string, tag: string) =>
  new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `The release ${tag} already has an asset ${name} with different content.`,
    hint: 'Check whether the file was built again. Published files do not change: create another release, or delete the asset.',
  });

const hasChanged = (path: string) =>
  new ChopmarkError({
    code: 'STORE_REFUSED',
    message: `${path} changed after it was hashed. The uploaded asset had different content and was removed again.`,
    hint: 'Run again after the build has finished writing the file.',
  });
