import { ChopmarkError } from '../base/errors/errors.ts';
import { MAX_SUBJECTS } from '../sigstore/limits.ts';
import type { Subject } from '../sigstore/subject.ts';

/**
 * Merges subjects to one for each name. The same name with the same digest counts once. Digests of different algorithms (from a
 * SHA256SUMS and a SHA512SUMS) are combined. Two different digests of the same algorithm are a conflict.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_CONFLICT`, `INPUT_TOO_MANY_SUBJECTS`
 */
export function mergeSubjects(subjects: readonly Subject[]): Subject[] {
  const byName = new Map<string, Subject>();
  for (const subject of subjects) {
    const known = byName.get(subject.name);
    byName.set(subject.name, known ? join(known, subject) : subject);
  }
  if (byName.size > MAX_SUBJECTS) {
    throw new ChopmarkError({
      code: 'INPUT_TOO_MANY_SUBJECTS',
      message: `${byName.size} subjects were found. One run takes at most ${MAX_SUBJECTS}.`,
      hint: 'Narrow the patterns, or split the files over several jobs and join the results with chopmark merge.',
    });
  }
  return [...byName.values()];
}

function join(known: Subject, other: Subject): Subject {
  const conflict = Object.keys(other.digest).find((name) => known.digest[name] !== undefined && known.digest[name] !== other.digest[name]);
  if (conflict === undefined) return { ...other, ...known, digest: { ...known.digest, ...other.digest } };
  throw new ChopmarkError({
    code: 'INPUT_SUBJECT_CONFLICT',
    message: `Two subjects have the name ${known.name} but different ${conflict} digests.`,
    hint: 'Give them different names, for example their paths below a common folder.',
  });
}
