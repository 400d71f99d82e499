import { hash } from 'node:crypto';
import type { MatchingAlgorithm } from '../formats/subject.ts';

/** What a bundle has to be about. Digests are lower-case hex; large artefacts are hashed by the caller, as a stream. */
export type Artefact =
  | { kind: 'digest'; algorithm: MatchingAlgorithm; digest: string }
  | { kind: 'digests'; sha256?: string; sha384?: string; sha512?: string }
  | { kind: 'bytes'; bytes: Uint8Array }
  /** The signature of the statement alone; the caller compares subjects. */
  | { kind: 'none' };

/** Nothing where the artefact is not known by that algorithm. */
export function digestArtefact(artefact: Artefact, algorithm: MatchingAlgorithm): string | undefined {
  switch (artefact.kind) {
    case 'digest':
      return artefact.algorithm === algorithm ? artefact.digest : undefined;
    case 'digests':
      return artefact[algorithm];
    case 'bytes':
      return hash(algorithm, artefact.bytes, 'hex');
    case 'none':
      return undefined;
  }
}
