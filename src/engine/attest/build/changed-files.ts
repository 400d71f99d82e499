import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { hashFiles } from '../../../base/fs/hash-files.ts';
import type { ResourceDescriptor } from '../../../predicates/provenance-shape.ts';
import { MAX_BUILD_FILES } from '../../shared/limits.ts';

/** Size, time and inode of every file, by its path below the folder. */
export type FileSnapshot = ReadonlyMap<string, string>;

/** Folders whose content is not build output. */
const LEFT_OUT = new Set(['.git', '.chopmark', 'node_modules']);

/** @throws ChopmarkError `INPUT_EXEC` if the folder has more files than the limit. */
export async function snapshotFiles(folder: string): Promise<FileSnapshot> {
  const seen = new Map<string, string>();
  const waiting = [folder];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const full = join(path, entry.name);
      if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) waiting.push(full);
      if (!entry.isFile()) continue;
      const { size, mtimeNs, ino } = await lstat(full, { bigint: true });
      seen.set(relative(folder, full), `${size} ${mtimeNs} ${ino}`);
      if (seen.size > MAX_BUILD_FILES) throw tooMany(folder);
    }
  }
  return seen;
}

/** New and changed files, with their digests, sorted by name. */
export async function findChanges(before: FileSnapshot, folder: string, signal: AbortSignal): Promise<ResourceDescriptor[]> {
  const after = await snapshotFiles(folder);
  const changed = [...after].flatMap(([path, mark]) => (before.get(path) === mark ? [] : [path])).sort();
  const hashed = await hashFiles(
    changed.map((path) => join(folder, path)),
    { signal, followLinks: false },
  );
  return changed.map((path, index) => ({ name: path.split(sep).join('/'), digest: hashed[index]?.digest ?? {} }));
}

const tooMany = (folder: string) =>
  new ChopmarkError({
    code: 'INPUT_EXEC',
    message: `${folder} has more than ${MAX_BUILD_FILES} files, so the files that the build writes cannot be determined.`,
    hint: 'Run the build in a folder with fewer files.',
  });
