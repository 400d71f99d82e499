import { join } from 'node:path';
import { ALL_BUNDLES } from './bundle-names.ts';
import { appendJsonl } from './local/append-jsonl.ts';

/**
 * Adds bundles to `attestations.jsonl`, one per line. Bundles of earlier runs stay, and each bundle is listed once.
 *
 * @param lines Bundles as one line of JSON each.
 * @param signal Ends the wait for another run in the same folder.
 * @returns The path of the file.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
export async function addToBundleIndex(folder: string, lines: AsyncIterable<string>, signal: AbortSignal): Promise<string> {
  const path = join(folder, ALL_BUNDLES);
  await appendJsonl(path, lines, signal);
  return path;
}
