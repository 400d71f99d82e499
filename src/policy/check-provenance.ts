import { readProvenFacts } from '../identity/claims/proven-facts.ts';
import { checkBuilder } from '../predicates/check-builder.ts';
import type { ReadProvenance } from '../predicates/provenance.ts';
import type { CiId, Fact } from '../results/build-facts.ts';
import type { CertificateIdentity } from '../x509/certificate.ts';

/** Something that a provenance says and the certificate proves otherwise. */
export interface Contradiction {
  fact: Fact | 'builder';
  stated: string;
  proven: string;
}

/** What a builder's name says already. */
const BUILDER_FACTS: readonly Fact[] = ['signer', 'runner'];

/**
 * Compares what a provenance says with what its certificate proves: a job that was taken over can write what it likes into a
 * statement, but not into its certificate. What only one of them says is no disagreement.
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

/** npm names the kind of runner as the builder, and leaves the identity to the certificate (libnpmpublish, provenance.js). */
const isNpmBuilder = (builderId: string, ci: CiId, runner: string | undefined) =>
  ci === 'github' && runner !== undefined && builderId === `https://github.com/actions/runner/${runner}`;
