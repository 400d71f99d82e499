import { relative } from 'node:path';
import { mapInParallel } from '../base/concurrency.ts';
import { ChopmarkError } from '../base/errors/errors.ts';
import type { Logger } from '../base/ports.ts';
import { hasEvidenceName, recognizeEvidence } from './recognize-evidence.ts';

/** How many files are read at the same time. Each takes up to the size of a bundle in memory. */
const FILES_AT_ONCE = 8;
/** How many of the files that are left out are named. */
const NAMED = 10;

/** An ending of evidence (cosign) that artifacts have too. */
const AMBIGUOUS = '.bundle';

export interface ExclusionRules {
  /**
   * `sign`: the content decides. `verify`: the name has to be one of evidence too, so that nobody can put a bundle in the place of an
   * artifact, which would then be passed over. Installers are called `NAME.bundle` too, and a bundle can be a script at the same time: that
   * name counts only next to the file NAME, which is judged.
   */
  purpose: 'sign' | 'verify';
  /** Absolute. */
  workingFolder: string;
  logger: Pick<Logger, 'info'>;
}

/**
 * Leaves out the files that are bundles, journals or receipts, and says so: `dist/*`, and a shell's `*`, match them too, and the artifacts
 * are meant. What they are is decided by their content, and not by their neighbors.
 *
 * @param files Each with its path, if it has one. Absolute.
 * @throws ChopmarkError `INPUT_NO_SUBJECTS` if nothing is left
 */
export async function excludeBundles<File extends { path?: string }>(
  files: readonly File[],
  { purpose, workingFolder, logger }: ExclusionRules,
): Promise<File[]> {
  const paths = new Set(files.map(({ path }) => path));
  const mayBeArtifact = (path: string) =>
    !hasEvidenceName(path) || (path.toLowerCase().endsWith(AMBIGUOUS) && !paths.has(path.slice(0, -AMBIGUOUS.length)));
  const kinds = await mapInParallel(files, FILES_AT_ONCE, async ({ path }) =>
    path === undefined || (purpose === 'verify' && mayBeArtifact(path))
      ? undefined
      : recognizeEvidence(path, { mayBeCut: purpose === 'sign' }),
  );
  const excluded = files.flatMap(({ path }, index) => {
    const kind = kinds[index];
    return path === undefined || kind === undefined ? [] : [`${relative(workingFolder, path)} is ${kind}`];
  });
  if (excluded.length === 0) return [...files];
  const more = excluded.length > NAMED ? `, and ${excluded.length - NAMED} more` : '';
  const shown = `${excluded.slice(0, NAMED).join(', ')}${more}`;
  if (excluded.length === files.length) throw nothingLeft(shown, purpose);
  logger.info(`Left out, because it is no artifact: ${shown}.`);
  return files.filter((_, index) => kinds[index] === undefined);
}

const nothingLeft = (shown: string, purpose: ExclusionRules['purpose']) =>
  new ChopmarkError({
    code: 'INPUT_NO_SUBJECTS',
    message: `Every file that was named is evidence, and no artifact: ${shown}.`,
    hint:
      purpose === 'verify'
        ? 'Name the artifacts, and the bundles with --bundle. To verify such a file itself, name its digest: sha256:HEX.'
        : 'Name the artifacts. To attest such a file itself, name its digest: --subject-digest sha256:HEX with --subject-name, or --subject-checksums.',
  });
