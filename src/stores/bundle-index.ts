import { join } from 'node:path';
import { ALL_BUNDLES } from './bundle-names.ts';
import { appendJsonl } from './local/append-jsonl.ts';

/**
 * Adds bundles to `attestations.jsonl`, one per line. Bundles of earlier runs stay, and each bundle is listed once.
 *
 * @param lines Bundles as one line of JSON each.
 * @returns The path of the file.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
export async function addToBundleIndex(folder: string, lines: AsyncIterable<string>): Promise<string> {
  const path = join(folder, ALL_BUNDLES);
  await appendJsonl(path, lines);
  return path;
}
