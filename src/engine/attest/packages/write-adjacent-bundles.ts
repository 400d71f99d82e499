import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeFileInPlace } from '../../../base/fs/write-file.ts';
import type { Ports } from '../../../base/ports.ts';
import type { SignedBundle } from '../../../results/result.ts';
import { BUNDLE_SUFFIX } from '../../../sigstore/bundle.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import { predicateTypeAt } from '../../shared/run/predicate-type-at.ts';

/**
 * Copies the bundle of each statement beside the files that it is about, as `<file>${BUNDLE_SUFFIX}`, which is where `verify` looks
 * first. Of several about one file the first is copied; the others are in the bundle folder. A file of that name which is something
 * else, as a signature that `sign` put there, is left as it is.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
export async function writeAdjacentBundles(
  signed: readonly SignedBundle[],
  subjects: readonly Subject[],
  { workingFolder, logger }: Pick<Ports, 'workingFolder' | 'logger'>,
): Promise<void> {
  const done = new Set<string>();
  for (const { bundlePath, predicateType, subjects: about } of signed) {
    const paths = about.flatMap((index) => subjects[index]?.path ?? []).filter((path) => !done.has(path));
    if (paths.length === 0) continue;
    const bytes = await readFile(resolve(workingFolder, bundlePath));
    for (const path of paths) {
      done.add(path);
      const place = `${path}${BUNDLE_SUFFIX}`;
      if (existsSync(place) && (await predicateTypeAt(place)) !== predicateType)
        logger.warn(`${place} is there already and something else, so it is left as it is: the bundle is ${bundlePath}.`);
      else await writeFileInPlace(place, bytes);
    }
  }
}
