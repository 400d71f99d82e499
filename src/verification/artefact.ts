import { hash } from 'node:crypto';
import { type EvidenceAlgorithm, type GIT_CONTENT, MATCHING_ALGORITHMS, type MatchingAlgorithm } from '../sigstore/subject.ts';

/** What a bundle has to be about. Digests are lower-case hex; large artefacts are hashed by the caller, as a stream. */
export type Artefact =
  | { kind: 'digest'; algorithm: MatchingAlgorithm; digest: string }
  | ({ kind: 'digests' } & { [algorithm in ComparedAlgorithm]?: string })
  | { kind: 'bytes'; bytes: Uint8Array }
  /** The signature of the statement alone; the caller compares subjects. */
  | { kind: 'none' };

/** By which subjects are found, or at least have to agree. */
export type ComparedAlgorithm = EvidenceAlgorithm | typeof GIT_CONTENT;

/** Nothing where the artefact is not known by that algorithm; bytes are known by no id of git. */
export function digestArtefact(artefact: Artefact, algorithm: ComparedAlgorithm): string | undefined {
  switch (artefact.kind) {
    case 'digest':
      return artefact.algorithm === algorithm ? artefact.digest : undefined;
    case 'digests':
      return artefact[algorithm];
    case 'bytes':
      return isOfBytes(algorithm) ? hash(algorithm, artefact.bytes, 'hex') : undefined;
    case 'none':
      return undefined;
  }
}

const isOfBytes = (algorithm: ComparedAlgorithm): algorithm is MatchingAlgorithm =>
  MATCHING_ALGORITHMS.some((candidate) => candidate === algorithm);
