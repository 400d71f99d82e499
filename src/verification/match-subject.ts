import { type DigestSet, EVIDENCE_ALGORITHMS, GIT_CONTENT, type Subject } from '../sigstore/subject.ts';
import { type Artefact, type ComparedAlgorithm, digestArtefact } from './artefact.ts';

/** Which subjects an artefact is: those with a digest in common and none that differs. SHA-1 and MD5 are no evidence, so they are not looked at. */
export type SubjectIndex = (artefact: Artefact) => Subject | undefined;

/** Reads the subjects once, for statements about many artefacts: each question then costs a look-up. */
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
  return (artefact) => {
    const digestOf = remember(artefact);
    for (const algorithm of EVIDENCE_ALGORITHMS) {
      const digest = digestOf(algorithm);
      const found = byDigest.get(`${algorithm}:${digest}`)?.find((subject) => agrees(subject.digest, digestOf));
      if (found) return found;
    }
    return undefined;
  };
}

/** The first subject that the artefact is. */
export const matchSubject = (subjects: readonly Subject[], artefact: Artefact): Subject | undefined => indexSubjects(subjects)(artefact);

const COMPARED = [...EVIDENCE_ALGORITHMS, GIT_CONTENT] as const;

const agrees = (digest: DigestSet, digestOf: (algorithm: ComparedAlgorithm) => string | undefined): boolean =>
  COMPARED.every((algorithm) => {
    const signed = digest[algorithm];
    return signed === undefined || (digestOf(algorithm) ?? signed) === signed;
  });

function remember(artefact: Artefact): (algorithm: ComparedAlgorithm) => string | undefined {
  const known = new Map<ComparedAlgorithm, string | undefined>();
  return (algorithm) => {
    if (!known.has(algorithm)) known.set(algorithm, digestArtefact(artefact, algorithm));
    return known.get(algorithm);
  };
}
