import { readProvenFacts } from '../identity/claims/proven-facts.ts';
import { checkBuilder } from '../predicates/check-builder.ts';
import type { ReadProvenance } from '../predicates/provenance.ts';
import type { CiId, Fact } from '../results/build-facts.ts';
import type { CertificateIdentity } from '../x509/certificate.ts';

/** A value in a provenance that contradicts the certificate. */
export interface Contradiction {
  fact: Fact | 'builder';
  stated: string;
  proven: string;
}

/** Facts that the builder's name already contains. */
const BUILDER_FACTS: readonly Fact[] = ['signer', 'runner'];

/**
 * Compares a provenance with the facts in its certificate: a compromised job can write anything into a statement, but not into its
 * certificate. A value that only one of them has is no contradiction.
 */
export function findContradiction(
  identity: Pick<CertificateIdentity, 'san' | 'issuer' | 'extensions'>,
  ci: CiId,
  { builderId, facts }: Pick<ReadProvenance, 'builderId' | 'facts'>,
): Contradiction | undefined {
  const proven = readProvenFacts(identity, ci);
  const runner = identity.extensions['runner-environment'] === '""' ? undefined : identity.extensions['runner-environment'];
  if (!checkBuilder(builderId, identity.san, runner) && !isNpmBuilder(builderId, ci, runner))
    return { fact: 'builder', stated: builderId, proven: identity.san };
  for (const [name, stated] of Object.entries(facts)) {
    const fact = name as Fact;
    const known = proven[fact];
    if (known !== undefined && known !== stated && !BUILDER_FACTS.includes(fact)) return { fact, stated, proven: known };
  }
  return undefined;
}

/** npm uses the kind of runner as the builder id. Its identity is only in the certificate (libnpmpublish, provenance.js). */
const isNpmBuilder = (builderId: string, ci: CiId, runner: string | undefined) =>
  ci === 'github' && runner !== undefined && builderId === `https://github.com/actions/runner/${runner}`;
