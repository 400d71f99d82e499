import { expandFiles } from '../base/fs/expand-files.ts';
import type { Subject } from '../sigstore/subject.ts';
import { isChecksumText, readChecksums } from './checksums.ts';

/**
 * Reads `subject-checksums`: the lines themselves, or paths and patterns of checksums files.
 *
 * @throws ChopmarkError `INPUT_NO_MATCH`, and the errors of `readChecksums`
 */
export async function readChecksumFiles(sources: readonly string[], workingFolder: string): Promise<Subject[]> {
  // Lines that name a file such as `a[1].zip` look like a pattern.
  if (sources.length === 0 || sources.some(isChecksumText)) return readChecksums(sources, workingFolder);
  const paths = await expandFiles(
    sources.map((source) => source.trim()),
    '--subject-checksums',
    { workingFolder },
  );
  return readChecksums(paths, workingFolder);
}
