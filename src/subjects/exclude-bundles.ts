import { mapInParallel } from '../base/concurrency.ts';
import { readBoundedFile } from '../base/fs/read-file.ts';
import type { Logger } from '../base/ports.ts';
import { BUNDLE_SUFFIX } from '../sigstore/bundle.ts';
import { MAX_BUNDLE } from '../sigstore/limits.ts';
import { parseBundle } from '../sigstore/parse-bundle.ts';

/** Each up to a bundle's size in memory. */
const FILES_AT_ONCE = 8;

/**
 * Files that were named together without those that are the bundles of others among them: `dist/*` catches both, and means the
 * files. Only what is a bundle in truth is left out, so that nothing passes by having its name.
 *
 * @param files With the path of each that has one, absolute or all relative to the same folder.
 */
export async function excludeBundles<File extends { path?: string }>(files: readonly File[], logger: Logger): Promise<File[]> {
  const paths = new Set(files.flatMap(({ path }) => path ?? []));
  const isBeside = ({ path }: File) => path?.endsWith(BUNDLE_SUFFIX) === true && paths.has(path.slice(0, -BUNDLE_SUFFIX.length));
  const isBundle = await mapInParallel(files, FILES_AT_ONCE, async (file) => isBeside(file) && (await holdsBundle(file.path ?? '')));
  const left = files.filter((_, index) => !isBundle[index]);
  const count = files.length - left.length;
  if (count > 0) logger.info(`${count} of the files named ${count === 1 ? 'is the bundle' : 'are bundles'} of others: taken as such.`);
  return left;
}

async function holdsBundle(path: string): Promise<boolean> {
  try {
    parseBundle(await readBoundedFile(path, MAX_BUNDLE, 'the bundle'));
    return true;
  } catch {
    return false;
  }
}
