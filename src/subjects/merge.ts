import { ChopmarkError } from '../base/errors/errors.ts';
import { MAX_SUBJECTS } from '../sigstore/limits.ts';
import type { Subject } from '../sigstore/subject.ts';

/**
 * One subject a name: the same name with the same digest counts once, digests of different algorithms (a SHA256SUMS beside a
 * SHA512SUMS) come together, and two digests of one algorithm are a conflict.
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
      message: `${byName.size} subjects were found; one run takes ${MAX_SUBJECTS} at most.`,
      hint: 'Narrow the patterns, or spread the work over several jobs and join them with chopmark merge.',
    });
  }
  return [...byName.values()];
}

function join(known: Subject, other: Subject): Subject {
  const conflict = Object.keys(other.digest).find((name) => known.digest[name] !== undefined && known.digest[name] !== other.digest[name]);
  if (conflict === undefined) return { ...other, ...known, digest: { ...known.digest, ...other.digest } };
  throw new ChopmarkError({
    code: 'INPUT_SUBJECT_CONFLICT',
    message: `Two subjects are called ${known.name} and have different ${conflict} digests.`,
    hint: 'Give them different names, for instance by their paths below one folder.',
  });
}
