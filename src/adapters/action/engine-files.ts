import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { MAX_ENGINE_FILE, MAX_ENGINE_FILES } from '../limits.ts';

/** A file of the command line, as the build bundles it (`dist/cli`). */
export interface EngineFile {
  /** Relative to the folder, with `/` between its parts. */
  name: string;
  bytes: Buffer;
}

/**
 * Reads a folder with the command line, whole.
 *
 * @param folder Absolute.
 * @returns Undefined if there is no such folder, or if it holds what no build makes: a link, a pipe, too many files.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
export async function readEngine(folder: string): Promise<EngineFile[] | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined);
  const found = entries?.filter((entry) => !entry.isDirectory());
  if (found === undefined || found.length > MAX_ENGINE_FILES || !found.every((entry) => entry.isFile())) return undefined;
  const files: EngineFile[] = [];
  for (const { parentPath, name } of found) {
    const path = join(parentPath, name);
    const bytes = await readBoundedFile(path, MAX_ENGINE_FILE, 'the file of chopmark');
    files.push({ name: relative(folder, path).split(sep).join('/'), bytes });
  }
  return files;
}

/** The digest of all names and contents: SHA-256 over one line of each file, `SHA-256  NAME`, sorted by the bytes of the names. */
export function digestEngine(files: readonly EngineFile[]): string {
  const sorted = [...files].sort((one, other) => Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)));
  return sha256(sorted.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join(''));
}

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
