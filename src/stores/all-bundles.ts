import { hash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, lstat, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ChopmarkError } from '../core/errors.ts';
import { explainFileError } from '../core/file-error.ts';
import { MAX_BUNDLE_FILE } from '../core/limits.ts';
import { ALL_BUNDLES } from './bundle-names.ts';
import { inTurn } from './in-turn.ts';

/** Bytes gathered before a write. */
const PIECE = 1 << 20;

/**
 * Adds bundles to `attestations.jsonl`, one a line: those of earlier runs stay, each bundle is there once. The file is replaced as
 * a whole or not at all, and never in memory as a whole.
 *
 * @param lines Bundles as one line of JSON each.
 * Runs that end at the same time in one folder take turns, so that neither replaces what the other added.
 *
 * @returns Its path.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
export async function addToAllBundles(folder: string, lines: AsyncIterable<string>): Promise<string> {
  return inTurn(join(folder, '.attestations.lock'), (stillAtWork) => replace(folder, lines, stillAtWork));
}

async function replace(folder: string, lines: AsyncIterable<string>, stillAtWork: () => Promise<void>): Promise<string> {
  const path = join(folder, ALL_BUNDLES);
  const draft = join(folder, `.chopmark-${randomBytes(8).toString('hex')}.tmp`);
  let file: FileHandle | undefined;
  try {
    file = await open(draft, 'wx', 0o644);
    let gathered = '';
    const written = new Set<string>();
    for await (const line of both(readEarlier(path), lines)) {
      const text = line.trimEnd();
      const fingerprint = hash('sha256', text);
      if (text === '' || written.has(fingerprint)) continue;
      written.add(fingerprint);
      gathered += `${text}\n`;
      if (gathered.length >= PIECE) {
        await file.writeFile(gathered);
        await stillAtWork();
        gathered = '';
      }
    }
    await file.writeFile(gathered);
    await file.sync();
    await file.close();
    await rename(draft, path);
    return path;
  } catch (error) {
    await file?.close().catch(() => {});
    await rm(draft, { force: true }).catch(() => {});
    if (error instanceof ChopmarkError) throw error;
    throw new ChopmarkError({
      code: 'STORE_FILE_WRITE',
      message: `${path} could not be written: ${explainFileError(error)}.`,
      hint: 'The bundles themselves are in the same folder. Free some space and run again.',
      cause: error,
    });
  }
}

async function* both(first: AsyncIterable<string>, second: AsyncIterable<string>): AsyncGenerator<string> {
  yield* first;
  yield* second;
}

/** Lines of the file as it is; none where there is none. A link is not followed: it would be read as ours. */
async function* readEarlier(path: string): AsyncGenerator<string> {
  const kind = await lstat(path).catch(() => undefined);
  if (!kind?.isFile() || kind.size > MAX_BUNDLE_FILE) return;
  yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}
