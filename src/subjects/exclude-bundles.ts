import { mapInParallel } from '../base/concurrency.ts';
import { readBoundedFile } from '../base/fs/read-file.ts';
import type { Logger } from '../base/ports.ts';
import { BUNDLE_SUFFIX } from '../sigstore/bundle.ts';
import { MAX_BUNDLE } from '../sigstore/limits.ts';
import { parseBundle } from '../sigstore/parse-bundle.ts';

/** How many files are read at the same time. Each takes up to the size of a bundle in memory. */
const FILES_AT_ONCE = 8;

/**
 * Leaves out the files that are the bundles of other files in the list: `dist/*` matches both, and the artifacts are meant. Only a
 * file whose content is a bundle is left out, so that no artifact is skipped because of its name.
 *
 * @param files Each with its path, if it has one. The paths are absolute, or all relative to the same folder.
 */
export async function excludeBundles<File extends { path?: string }>(files: readonly File[], logger: Logger): Promise<File[]> {
  const paths = new Set(files.flatMap(({ path }) => path ?? []));
  const isBeside = ({ path }: File) => path?.endsWith(BUNDLE_SUFFIX) === true && paths.has(path.slice(0, -BUNDLE_SUFFIX.length));
  const isBundle = await mapInParallel(files, FILES_AT_ONCE, async (file) => isBeside(file) && (await holdsBundle(file.path ?? '')));
  const left = files.filter((_, index) => !isBundle[index]);
  const count = files.length - left.length;
  if (count > 0)
    logger.info(
      `${count} of the named files ${count === 1 ? 'is a bundle' : 'are bundles'} of other named files: not treated as artifacts.`,
    );
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
