import { type DigestSet, EVIDENCE_ALGORITHMS, GIT_CONTENT, type Subject } from '../sigstore/subject.ts';
import { type Artifact, type ComparedAlgorithm, digestArtifact } from './artifact.ts';

/** Finds the subject of an artifact: a common digest must match, and none may differ. SHA-1 and MD5 are no evidence and are ignored. */
export type SubjectIndex = (artifact: Artifact) => Subject | undefined;

/** Reads the subjects once, for statements about many artifacts. Each query is then one look-up. */
export function indexSubjects(subjects: readonly Subject[]): SubjectIndex {
  const byDigest = new Map<string, Subject[]>();
  for (const subject of subjects) {
    for (const algorithm of EVIDENCE_ALGORITHMS) {
      const digest = subject.digest[algorithm];
      if (digest === undefined) continue;
      const key = `${algorithm}:${digest}`;
      const known = byDigest.get(key);
      if (known) known.push(subject);
      else byDigest.set(key, [subject]);
    }
  }
  return (artifact) => {
    const digestOf = remember(artifact);
    for (const algorithm of EVIDENCE_ALGORITHMS) {
      const digest = digestOf(algorithm);
      const found = byDigest.get(`${algorithm}:${digest}`)?.find((subject) => agrees(subject.digest, digestOf));
      if (found) return found;
    }
    return undefined;
  };
}

/** The first subject that matches the artifact. */
export const matchSubject = (subjects: readonly Subject[], artifact: Artifact): Subject | undefined => indexSubjects(subjects)(artifact);

const COMPARED = [...EVIDENCE_ALGORITHMS, GIT_CONTENT] as const;

const agrees = (digest: DigestSet, digestOf: (algorithm: ComparedAlgorithm) => string | undefined): boolean =>
  COMPARED.every((algorithm) => {
    const signed = digest[algorithm];
    return signed === undefined || (digestOf(algorithm) ?? signed) === signed;
  });

function remember(artifact: Artifact): (algorithm: ComparedAlgorithm) => string | undefined {
  const known = new Map<ComparedAlgorithm, string | undefined>();
  return (algorithm) => {
    if (!known.has(algorithm)) known.set(algorithm, digestArtifact(artifact, algorithm));
    return known.get(algorithm);
  };
}
