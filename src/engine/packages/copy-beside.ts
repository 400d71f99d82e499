import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Ports } from '../../core/ports.ts';
import { writeFileInPlace } from '../../core/write-file.ts';
import type { SignedBundle } from '../../formats/result.ts';
import type { Subject } from '../../formats/subject.ts';

/**
 * Copies the bundle of each statement beside the files that it is about, as `<file>.sigstore.json`, which is where `verify` looks
 * first. Of several about one file the first is copied; the others are in the bundle folder.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
export async function copyBeside(
  signed: readonly SignedBundle[],
  subjects: readonly Subject[],
  { workingFolder }: Pick<Ports, 'workingFolder'>,
): Promise<void> {
  const done = new Set<string>();
  for (const { bundlePath, subjects: about } of signed) {
    const paths = about.flatMap((index) => subjects[index]?.path ?? []).filter((path) => !done.has(path));
    if (paths.length === 0) continue;
    const bytes = await readFile(resolve(workingFolder, bundlePath));
    for (const path of paths) {
      await writeFileInPlace(`${path}.sigstore.json`, bytes);
      done.add(path);
    }
  }
}
