import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fetcher } from 'tuf-js';
import { ChopmarkError } from '../base/errors/errors.ts';
import type { Http } from '../base/ports.ts';
import { trimEnd } from '../base/text/trim.ts';
import { MAX_TRUST_FILE } from '../sigstore/limits.ts';
import { MAX_ROOT_ROTATIONS, TUF_TIMEOUT } from './limits.ts';
import { refuseMetadata } from './tuf-metadata.ts';
import { proveSnapshot, type TufSnapshot } from './tuf-snapshot.ts';

export interface TufRepository {
  url: URL;
  /** The `root.json` that authenticates it. Neither the repository nor a cache can replace it. */
  pinnedRoot: string;
  /** Targets that it must have. */
  required: readonly string[];
  /** Targets that it can have. */
  optional: readonly string[];
}

export interface RefreshOptions {
  http: Http;
  /** A verified copy. Older metadata is refused, unchanged files are not fetched. */
  known?: TufSnapshot | undefined;
}

/**
 * Asks a TUF repository for its current state with the TUF client workflow of tuf-js. Requests go through our own `http`, so that
 * proxies, private certificate authorities, limits and the run's deadline apply. tuf-js takes about 25 ms to load, so it is loaded
 * only here.
 *
 * Each refresh starts from the pinned root and works in a new folder, so that no unverified file of an earlier run is used.
 *
 * @throws ChopmarkError `TRUST_METADATA_REFUSED` (signatures, rollback, hashes), `TRUST_METADATA_EXPIRED`, `TRUST_REPOSITORY_ANSWER`,
 * and the errors of `http`
 */
export async function refreshCopy(repository: TufRepository, { http, known }: RefreshOptions): Promise<TufSnapshot> {
  const folder = await mkdtemp(join(tmpdir(), 'chopmark-tuf-'));
  const newRoots: string[] = [];
  try {
    await writeFile(join(folder, 'root.json'), known?.roots.at(-1) ?? repository.pinnedRoot);
    for (const role of ['timestamp', 'snapshot', 'targets'] as const) {
      if (known) await writeFile(join(folder, `${role}.json`), known[role]);
    }
    const files = await update(repository, folder, await fetcherOf(http, folder, newRoots, known === undefined), known?.files ?? {});
    const read = (role: string) => readFile(join(folder, `${role}.json`), 'utf8');
    const [timestamp, snapshot, targets] = await Promise.all([read('timestamp'), read('snapshot'), read('targets')]);
    const copy = { roots: [...(known?.roots ?? []), ...newRoots], timestamp, snapshot, targets, files };
    proveSnapshot(repository.pinnedRoot, copy);
    return copy;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface RecordingFetcher extends Fetcher {
  /** The original error. tuf-js converts some errors to text. */
  failure(): ChopmarkError | undefined;
}

async function update(
  { url, required, optional }: TufRepository,
  folder: string,
  fetcher: RecordingFetcher,
  known: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const { Updater } = await import('tuf-js');
  const base = trimEnd(url.href, '/');
  const files: Record<string, string> = {};
  try {
    const updater = new Updater({
      metadataDir: folder,
      metadataBaseUrl: base,
      targetDir: folder,
      targetBaseUrl: `${base}/targets`,
      fetcher,
      config: { maxRootRotations: MAX_ROOT_ROTATIONS },
    });
    await updater.refresh();
    for (const name of [...required, ...optional]) {
      const target = await updater.getTargetInfo(name);
      if (!target && optional.includes(name)) continue;
      if (!target) throw refuseMetadata(`${url.host} has no target ${name}`);
      if (target.length > MAX_TRUST_FILE) throw refuseMetadata(`${name} is longer than ${MAX_TRUST_FILE} bytes`);
      const path = join(folder, `target-${encodeURIComponent(name)}`);
      if (known[name] !== undefined) await writeFile(path, known[name]);
      if (!(await updater.findCachedTarget(target, path))) await updater.downloadTarget(target, path);
      files[name] = await readFile(path, 'utf8');
    }
    return files;
  } catch (error) {
    throw fetcher.failure() ?? explain(error, url);
  }
}

async function fetcherOf(http: Http, folder: string, newRoots: string[], isOnlySource: boolean): Promise<RecordingFetcher> {
  // tuf-js accepts only this class as the sign that the next root does not exist. The package's entry point does not export it.
  const { DownloadHTTPError } = await import('tuf-js/dist/error.js');
  let failure: ChopmarkError | undefined;
  let count = 0;
  const downloadBytes = async (address: string, maxBytes: number): Promise<Buffer> => {
    const url = new URL(address);
    const isRoot = /\/\d+\.root\.json$/.test(url.pathname);
    const answer = await http({
      url,
      maxBytes,
      stage: 'TRUST',
      service: 'TUF repository',
      timeout: TUF_TIMEOUT,
      redirects: 3,
      // If there is a copy, the run does not wait for a repository that is down.
      ...(isOnlySource ? {} : { retry: 'none' as const }),
    }).catch((error: unknown) => {
      if (error instanceof ChopmarkError) failure = error;
      throw error;
    });
    if (answer.status !== 200) {
      const isLastRoot = isRoot && (answer.status === 404 || answer.status === 403);
      if (!isLastRoot) failure = unexpectedAnswer(url, answer.status);
      throw new DownloadHTTPError(`status ${answer.status}`, answer.status);
    }
    if (isRoot) newRoots.push(answer.body.toString('utf8'));
    return answer.body;
  };
  return {
    downloadBytes,
    async downloadFile(address, maxBytes, handle) {
      const path = join(folder, `download-${count++}`);
      await writeFile(path, await downloadBytes(address, maxBytes));
      return handle(path);
    },
    failure: () => failure,
  };
}

function explain(error: unknown, url: URL): ChopmarkError {
  if (error instanceof ChopmarkError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  if (!/\bexpired\b/i.test(reason)) return refuseMetadata(`${reason} (${url.host})`, error);
  return new ChopmarkError({
    code: 'TRUST_METADATA_EXPIRED',
    message: `The TUF metadata of ${url.host} has expired: ${reason}.`,
    hint: 'Check that the clock is right and that the mirror is still updated. With --offline, the last verified copy is used instead.',
    cause: error,
  });
}

const unexpectedAnswer = (url: URL, status: number) =>
  new ChopmarkError({
    code: 'TRUST_REPOSITORY_ANSWER',
    message: `The TUF repository ${url.host} answered ${status} for ${url.pathname}.`,
    hint: 'Check the address of the repository, and whether a proxy blocks it. With --offline, the last verified copy is used.',
  });
