import { EVIDENCE_ALGORITHMS, type Subject } from '../../sigstore/subject.ts';
import type { Artifact } from '../../verification/artifact.ts';
import { DIGEST_NAME } from '../../x509/algorithms.ts';
import { type Candidate, indexEvidence } from '../shared/evidence/evidence.ts';

/** An artifact that a bundle is about. */
export interface DraftedArtifact {
  name: string;
  asked: Artifact;
  candidates: readonly Candidate[];
}

export interface DraftedArtifacts {
  all: readonly DraftedArtifact[];
  /** The names of the artifacts that have a statement of the candidate's type. Absent if all have one. */
  limitsOf(candidate: Candidate): readonly string[] | undefined;
}

/** The artifacts of bundles, by one subject of each: a requirement of a draft must hold for every one of them. */
export function groupByArtifact(candidates: readonly Candidate[]): DraftedArtifacts {
  const evidence = indexEvidence(candidates);
  const byDigest = new Map<string, DraftedArtifact>();
  for (const candidate of candidates) {
    const found = artifactOf(candidate);
    if (!found) continue;
    const { algorithm, digest, ...artifact } = found;
    byDigest.set(`${algorithm}:${digest}`, { ...artifact, candidates: evidence.about(algorithm, digest) });
  }
  const all = [...byDigest.values()];
  return {
    all,
    limitsOf({ predicateType }) {
      const having = all.filter((artifact) => artifact.candidates.some((other) => other.predicateType === predicateType));
      return predicateType === undefined || having.length === all.length ? undefined : having.map(({ name }) => name);
    },
  };
}

type Algorithm = (typeof EVIDENCE_ALGORITHMS)[number];

function artifactOf({ bundle, subjects }: Candidate): { name: string; asked: Artifact; algorithm: Algorithm; digest: string } | undefined {
  const [first] = subjects.flatMap((subject) => digestOf(subject) ?? []);
  if (first) return first;
  if (bundle?.content.kind !== 'message' || !bundle.content.digest) return undefined;
  const algorithm = DIGEST_NAME[bundle.content.algorithm];
  const digest = bundle.content.digest.toString('hex');
  return { name: `${algorithm}:${digest}`, asked: { kind: 'digest', algorithm, digest }, algorithm, digest };
}

function digestOf({ name, digest }: Subject) {
  const algorithm = EVIDENCE_ALGORITHMS.find((candidate) => digest[candidate] !== undefined);
  if (algorithm === undefined) return undefined;
  return { name, asked: { kind: 'digests', ...digest } as const, algorithm, digest: digest[algorithm] ?? '' };
}
