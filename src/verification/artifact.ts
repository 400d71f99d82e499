import { hash } from 'node:crypto';
import { type EvidenceAlgorithm, type GIT_CONTENT, MATCHING_ALGORITHMS, type MatchingAlgorithm } from '../sigstore/subject.ts';

/** What a bundle has to be about. Digests are lower-case hex; large artifacts are hashed by the caller, as a stream. */
export type Artifact =
  | { kind: 'digest'; algorithm: MatchingAlgorithm; digest: string }
  | ({ kind: 'digests' } & { [algorithm in ComparedAlgorithm]?: string })
  | { kind: 'bytes'; bytes: Uint8Array }
  /** The signature of the statement alone; the caller compares subjects. */
  | { kind: 'none' };

/** By which subjects are found, or at least have to agree. */
export type ComparedAlgorithm = EvidenceAlgorithm | typeof GIT_CONTENT;

/** Nothing where the artifact is not known by that algorithm; bytes are known by no id of git. */
export function digestArtifact(artifact: Artifact, algorithm: ComparedAlgorithm): string | undefined {
  switch (artifact.kind) {
    case 'digest':
      return artifact.algorithm === algorithm ? artifact.digest : undefined;
    case 'digests':
      return artifact[algorithm];
    case 'bytes':
      return isOfBytes(algorithm) ? hash(algorithm, artifact.bytes, 'hex') : undefined;
    case 'none':
      return undefined;
  }
}

const isOfBytes = (algorithm: ComparedAlgorithm): algorithm is MatchingAlgorithm =>
  MATCHING_ALGORITHMS.some((candidate) => candidate === algorithm);
