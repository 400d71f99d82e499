import type { ResultSubject } from '../formats/result.ts';
import type { Subject } from '../formats/subject.ts';
import { showPath } from './show-path.ts';

/** Subjects as a result carries them. */
export const describeSubjects = (subjects: readonly Subject[], workingFolder: string): ResultSubject[] =>
  subjects.map(({ name, digest, size, path }) => ({
    name,
    digest,
    ...(size !== undefined && { size }),
    ...(path !== undefined && { path: showPath(path, workingFolder) }),
  }));
