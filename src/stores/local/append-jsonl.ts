import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, lstat, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { explainFileError } from '../../base/errors/file-error.ts';
import { moveFile } from '../../base/fs/move-file.ts';
import { MAX_BUNDLE_FILE } from '../../sigstore/limits.ts';
import { fingerprintBundle } from '../receipts.ts';
import { withFileLock } from './file-lock.ts';

/** Bytes that are collected before a write. */
const PIECE = 1 << 20;

/**
 * Adds bundles to a JSON Lines file, one per line. Bundles of earlier runs stay, and each bundle is in the file once. The file is
 * replaced completely or not at all, and is never in memory as a whole. Runs that end at the same time in one folder take turns, so
 * that no run overwrites what another run added.
 *
 * @param path Absolute. Its folder must exist.
 * @param lines Bundles as one line of JSON each.
 * @param signal Ends the wait for another run that writes to the same file.
 * @returns The fingerprint of each line that the file already had.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
export async function appendJsonl(path: string, lines: AsyncIterable<string>, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const lock = join(dirname(path), `.${basename(path, '.jsonl')}.lock`);
  return withFileLock(lock, (stillAtWork) => replace(path, lines, stillAtWork), signal);
}

async function replace(path: string, lines: AsyncIterable<string>, stillAtWork: () => Promise<void>): Promise<ReadonlySet<string>> {
  const draft = join(dirname(path), `.chopmark-${randomBytes(8).toString('hex')}.tmp`);
  let file: FileHandle | undefined;
  try {
    file = await open(draft, 'wx', 0o644);
    let gathered = '';
    const earlier = new Set<string>();
    const added = new Set<string>();
    for await (const { line, isNew } of both(readEarlier(path), lines)) {
      const text = line.trimEnd();
      const fingerprint = fingerprintBundle(text);
      if (text === '' || earlier.has(fingerprint) || added.has(fingerprint)) continue;
      (isNew ? added : earlier).add(fingerprint);
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
    await moveFile(draft, path);
    return earlier;
  } catch (error) {
    await file?.close().catch(() => {});
    await rm(draft, { force: true }).catch(() => {});
    if (error instanceof ChopmarkError) throw error;
    throw new ChopmarkError({
      code: 'STORE_FILE_WRITE',
      message: `${path} could not be written: ${explainFileError(error)}.`,
      hint: 'The separate bundle files are in the same folder. Free disk space and run again.',
      cause: error,
    });
  }
}

async function* both(
  first: AsyncIterable<string>,
  second: AsyncIterable<string>,
): AsyncGenerator<{ line: string; isNew: boolean }, undefined> {
  for await (const line of first) yield { line, isNew: false };
  for await (const line of second) yield { line, isNew: true };
}

/** The current lines of the file, or none if it does not exist. A link is not followed, because its target is not our file. */
async function* readEarlier(path: string): AsyncGenerator<string> {
  const kind = await lstat(path).catch(() => undefined);
  if (!kind?.isFile()) return;
  if (kind.size > MAX_BUNDLE_FILE) {
    throw new ChopmarkError({
      code: 'STORE_FILE_WRITE',
      message: `${path} is longer than ${MAX_BUNDLE_FILE} bytes, so no bundle was added to it.`,
      hint: 'Start a new file: choose another --bundle-dir, or another name.',
    });
  }
  yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}
