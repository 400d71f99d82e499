import { basename, isAbsolute, relative, sep } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import type { DigestSet, Subject } from '../sigstore/subject.ts';
import { checkSubjectName } from './subject-name.ts';

export interface DigestedFile {
  /** Absolute. */
  path: string;
  size: number;
  digest: DigestSet;
}

/**
 * Makes subjects from files, named by their base name, as actions/attest does. Files with the same base name and content are one
 * subject. If their content differs, each is named by its path below the working folder, with `/` on every system.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_CONFLICT` if such a file is not below the working folder, `INPUT_SUBJECT_NAME`
 */
export function nameFiles(files: readonly DigestedFile[], workingFolder: string): Subject[] {
  const groups = Map.groupBy(files, ({ path }) => basename(path));
  return files.flatMap((file) => {
    const name = basename(file.path);
    const group = groups.get(name) ?? [file];
    const [first = file] = group;
    const differ = group.some(({ digest }) => digest.sha256 !== first.digest.sha256);
    if (!differ && file !== first) return [];
    return [{ ...file, name: checkSubjectName(differ ? pathBelow(workingFolder, file.path) : name, file.path) }];
  });
}

function pathBelow(folder: string, path: string): string {
  const way = relative(folder, path);
  if (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`)) return way.split(sep).join('/');
  throw new ChopmarkError({
    code: 'INPUT_SUBJECT_CONFLICT',
    message: `${path} has the same file name as another subject with different content, and is not below the working folder.`,
    hint: 'Run in a folder that contains both files, so that their paths differ, or attest them in two runs.',
  });
}
