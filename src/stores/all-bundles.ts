import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ChopmarkError } from '../core/errors.ts';
import { explainFileError } from '../core/file-error.ts';
import { ALL_BUNDLES } from './bundle-names.ts';

/** Bytes gathered before a write. */
const PIECE = 1 << 20;

/**
 * Writes `attestations.jsonl`: every bundle of a run, one a line. Whole or not at all, and never in memory as a whole.
 *
 * @param lines Bundles as one line of JSON each.
 * @returns Its path.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
export async function writeAllBundles(folder: string, lines: AsyncIterable<string>): Promise<string> {
  const path = join(folder, ALL_BUNDLES);
  const draft = join(folder, `.chopmark-${randomBytes(8).toString('hex')}.tmp`);
  let file: FileHandle | undefined;
  try {
    file = await open(draft, 'wx', 0o644);
    let gathered = '';
    for await (const line of lines) {
      gathered += `${line.trimEnd()}\n`;
      if (gathered.length >= PIECE) {
        await file.writeFile(gathered);
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
