import { hash } from 'node:crypto';
import { type EvidenceAlgorithm, type GIT_CONTENT, MATCHING_ALGORITHMS, type MatchingAlgorithm } from '../sigstore/subject.ts';

/** The artifact that a bundle must match. Digests are lower-case hex. The caller hashes large artifacts, as a stream. */
export type Artifact =
  | { kind: 'digest'; algorithm: MatchingAlgorithm; digest: string }
  | ({ kind: 'digests' } & { [algorithm in ComparedAlgorithm]?: string })
  | { kind: 'bytes'; bytes: Uint8Array }
  /** Verify only the signature of the statement. The caller compares subjects. */
  | { kind: 'none' };

/** Algorithms by which subjects are found, or which at least must not differ. */
export type ComparedAlgorithm = EvidenceAlgorithm | typeof GIT_CONTENT;

/** Undefined if the artifact has no digest of that algorithm. Bytes have no Git id. */
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
