import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { makeFolder } from '../base/fs/make-folder.ts';
import { readBoundedFile } from '../base/fs/read-file.ts';
import { writeFileInPlace } from '../base/fs/write-file.ts';
import { parseJson } from '../base/json/json.ts';
import { readArray, readObject, readString, readStringMap, readTimestamp } from '../base/json/json-shape.ts';
import type { Logger } from '../base/ports.ts';
import { MAX_TRUST_SERVICES } from '../sigstore/limits.ts';
import { MAX_ROOT_ROTATIONS, MAX_TRUST_COPY } from './limits.ts';
import type { TufRepository } from './tuf.ts';
import { type ProvenSnapshot, proveSnapshot, type TufSnapshot } from './tuf-snapshot.ts';

export interface CachedCopy {
  copy: TufSnapshot;
  proven: ProvenSnapshot;
  /** When this machine asked. Not signed, so it counts only within the period that the repository signed. */
  asked: Date;
}

interface CachePorts {
  /** Absolute. */
  cacheFolder: string;
  logger: Logger;
}

/**
 * Reads the copy of an earlier run and verifies it again from the pinned root: an earlier step of a job can write to the cache, and
 * must not be able to place a trusted root there. Undefined if there is no copy, or if it cannot be verified.
 */
export async function readCache(ports: CachePorts, repository: TufRepository): Promise<CachedCopy | undefined> {
  const path = cachePath(ports, repository);
  try {
    const file = readObject(parseJson(await readBoundedFile(path, MAX_TRUST_COPY, 'the trust cache'), { what: path }), path);
    const copy: TufSnapshot = {
      roots: readArray(file.roots, 'roots', MAX_ROOT_ROTATIONS).map((root) => readString(root, 'a root')),
      timestamp: readString(file.timestamp, 'timestamp'),
      snapshot: readString(file.snapshot, 'snapshot'),
      targets: readString(file.targets, 'targets'),
      files: readStringMap(file.files, 'files', MAX_TRUST_SERVICES),
    };
    return { copy, proven: proveSnapshot(repository.pinnedRoot, copy), asked: readTimestamp(file.asked, 'asked') };
  } catch (error) {
    ports.logger.debug(`The cached trusted root ${path} is not used: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Saves a copy for later runs. A failure is only logged, because the next run asks the repository again. */
export async function writeCache(ports: CachePorts, repository: TufRepository, copy: TufSnapshot, asked: Date): Promise<void> {
  const path = cachePath(ports, repository);
  try {
    await makeFolder(join(ports.cacheFolder, 'trust'));
    await writeFileInPlace(path, JSON.stringify({ asked: asked.toISOString(), ...copy }));
  } catch (error) {
    ports.logger.debug(`The trusted root was not cached in ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A different pinned root means a different repository, even at the same address. */
function cachePath({ cacheFolder }: CachePorts, { url, pinnedRoot }: TufRepository): string {
  const name = createHash('sha256')
    .update(JSON.stringify([url.href, pinnedRoot]))
    .digest('hex')
    .slice(0, 32);
  return join(cacheFolder, 'trust', `${name}.json`);
}
