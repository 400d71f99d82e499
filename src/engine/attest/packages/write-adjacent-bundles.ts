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
 * Copies the bundle of each statement next to its files, as `<file>${BUNDLE_SUFFIX}`, where `verify` looks first. If there are several
 * bundles about one file, the first is copied, and the others are in the bundle folder. An existing file with other content, such as a
 * signature by `sign`, is not changed.
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
        logger.warn(`${place} already exists with other content and is not changed. The bundle is ${bundlePath}.`);
      else await writeFileInPlace(place, bytes);
    }
  }
}
