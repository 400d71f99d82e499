import type { ClauseName } from '../identity/claims/clauses.ts';
import { foldGithubNames } from '../identity/claims/github-names.ts';
import { readProvenFacts } from '../identity/claims/proven-facts.ts';
import { guessForge } from '../identity/claims/signer-repository.ts';
import { checkBuilder } from '../predicates/check-builder.ts';
import type { ReadProvenance } from '../predicates/provenance.ts';
import type { BuildFacts, Fact, SignerId } from '../results/build-facts.ts';
import type { CheckedBundle, ResultProblem } from '../results/result.ts';
import type { BundleVerdict } from '../results/verdict.ts';
import type { CertificateIdentity } from '../x509/certificate.ts';
import { findKnownPair } from './known-builders.ts';

/** A value in a provenance that contradicts the certificate. */
export interface Contradiction {
  fact: Fact;
  /** The field of the predicate. */
  field: string;
  stated: string;
  proven: string;
}

/** The builder of a provenance. */
export interface BuilderClaim {
  /** The builder that the predicate names, else the signer that stands for it. Absent if neither is known. */
  id?: string;
  /** Whether the predicate names a builder. */
  isNamed: boolean;
  /** Whether the certificate proves it, or the predicate only declares it. */
  basis: 'proven' | 'declared';
  /** The SLSA build level of a known builder. */
  level?: number;
}

/** What the claims of a provenance mean. */
export interface ProvenanceClaims {
  builder: BuilderClaim;
  /** Empty if nothing contradicts the certificate. */
  contradictions: readonly Contradiction[];
}

/** The facts that mean the same in a certificate and in a provenance whose build type is about a workflow: its source. */
const SOURCE: readonly Fact[] = ['repository', 'repositoryId', 'owner', 'ownerId', 'ref', 'commit'];

/**
 * What a provenance claims, and what of it is proven: the certificate proves, the predicate declares. Another builder than the signer is
 * no contradiction, because SLSA does not say that they are the same. A value that only one of them has is no contradiction either.
 *
 * @param ci The CI system of the certificate. Absent for keys, people and workloads, and if only the identity was asked for.
 */
export function checkProvenance(signer: BundleVerdict['signer'], ci: SignerId | undefined, stated: ReadProvenance): ProvenanceClaims {
  const identity = signer.kind === 'certificate' ? signer.identity : undefined;
  // An exact identity does not name the CI system of a private issuer. Its form does.
  const platform = ci ?? (identity && guessForge(identity));
  return {
    builder: readBuilder(identity, ci, stated),
    contradictions: identity && platform ? findContradictions(readProvenFacts(identity, platform), stated) : [],
  };
}

function readBuilder(identity: CertificateIdentity | undefined, ci: SignerId | undefined, { builderId }: ReadProvenance): BuilderClaim {
  if (builderId === undefined)
    return identity && ci ? { id: identity.san, isNamed: false, basis: 'proven' } : { isNamed: false, basis: 'declared' };
  const named = { id: builderId, isNamed: true };
  if (!identity) return { ...named, basis: 'declared' };
  const level = levelOf(builderId, identity);
  const isProven =
    level !== undefined || checkBuilder(builderId, identity.san, runnerOf(identity)) || isNpmBuilder(builderId, identity, ci);
  return { ...named, basis: isProven ? 'proven' : 'declared', ...(level !== undefined && { level }) };
}

/** CircleCI writes two quote characters instead of a runner environment. */
function runnerOf({ extensions }: CertificateIdentity): string | undefined {
  const runner = extensions['runner-environment'];
  return runner === '""' ? undefined : runner;
}

const GITHUB = 'https://token.actions.githubusercontent.com';

/** The known builders run on github.com alone. */
const levelOf = (builderId: string, { san, issuer }: CertificateIdentity): number | undefined =>
  issuer === GITHUB ? findKnownPair(builderId, san)?.level : undefined;

/** npm uses the kind of runner as the builder id; earlier, it named no kind (libnpmpublish, provenance.js). */
function isNpmBuilder(builderId: string, identity: CertificateIdentity, ci: SignerId | undefined): boolean {
  const runner = runnerOf(identity);
  if (ci !== 'github' || runner === undefined) return false;
  const base = 'https://github.com/actions/runner';
  return builderId === `${base}/${runner}` || (builderId === base && runner === 'github-hosted');
}

/** Where a provenance contradicts the proven facts about its build. */
export function findContradictions(proven: BuildFacts, { ci: platform, facts, fields }: ReadProvenance): Contradiction[] {
  // GitHub's types name the source and its workflow in one field.
  const compared: readonly Fact[] = platform === 'github' ? [...SOURCE, 'workflow'] : SOURCE;
  return compared.flatMap((fact): Contradiction[] => {
    const [stated, known] = [facts[fact], proven[fact]];
    if (stated === undefined || known === undefined || comparable(stated) === comparable(known)) return [];
    return [{ fact, field: fields?.[fact] ?? fact, stated, proven: known }];
  });
}

/** GitHub ignores the case of owner and repository. A value does not say whether another host does. */
const comparable = (text: string): string => (/^https:\/\/github\.com\//i.test(text) ? foldGithubNames(text) : text);

const ASKING: readonly ClauseName[] = ['repository', 'repository-id', 'owner', 'owner-id'];

/** Whether a contradiction refuses for this entry: only if the repository, and so the source, was asked for. */
export const isSourceAsked = ({ clauses }: { clauses: Readonly<Partial<Record<ClauseName, unknown>>> }): boolean =>
  ASKING.some((clause) => clauses[clause] !== undefined);

const WHO_IS_RIGHT = 'The CI proves what the certificate says. The provenance only declares what its signer wrote into it.';

/** The refusal because of a contradiction. */
export const describeContradiction = ({ fact, field, stated, proven }: Contradiction): ResultProblem => ({
  code: 'VERIFICATION_PROVENANCE_MISMATCH',
  message: `The provenance contradicts its certificate: its ${field} declares ${JSON.stringify(stated)}, and the certificate proves the ${fact} ${proven}.`,
  hint: `${WHO_IS_RIGHT} Ask the signer for a corrected one, or name the signer by its exact identity, for which a contradiction is only a warning.`,
});

/** The warning about a contradiction, where no source was asked for. */
export const warnOfContradiction = (contradiction: Contradiction): ResultProblem => ({
  ...describeContradiction(contradiction),
  hint: `${WHO_IS_RIGHT} Where the repository is asked for, this provenance is refused.`,
});

/** The builder as a result shows it. */
export const describeBuilder = ({ builder: { id, basis, level } }: ProvenanceClaims): NonNullable<CheckedBundle['builder']> => ({
  ...(id !== undefined && { id }),
  basis,
  ...(level !== undefined && { level }),
});
