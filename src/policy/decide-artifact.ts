import type { ResultProblem, RuleOutcome } from '../results/result.ts';
import type { Policy } from './parse/policy.ts';
import type { Rego } from './rego/create-rego.ts';
import type { AcceptedStatement } from './requirements/accepted-statement.ts';
import { countStatements, findNothingVouching, type StatementCount } from './requirements/counts-as-vouching.ts';
import { evaluateRequirement, isAskedOf } from './requirements/evaluate.ts';

/** The data about an artifact for its requirements. */
export interface DecidedArtifact {
  /** Its names: given by the user, and in the statements about it. */
  names: readonly string[];
  /** Its digests in every known algorithm, in lower-case hex. */
  digests: readonly string[];
  accepted: readonly AcceptedStatement[];
  now: Date;
  rego?: Rego;
}

/** The outcome of all requirements. */
export interface ArtifactDecision {
  rules: RuleOutcome[];
  /** How each accepted statement counts. */
  counts: StatementCount[];
  /** The problem of the first failed requirement. */
  problem?: ResultProblem;
}

/**
 * Evaluates all requirements of the policy for an artifact, even after a failed one, because explanations show all of them. Without a
 * requirement, a statement that vouches for the artifact is required.
 */
export async function decideArtifact(policy: Policy, { names, digests, accepted, now, rego }: DecidedArtifact): Promise<ArtifactDecision> {
  const counts = countStatements(accepted);
  const rules: RuleOutcome[] = [];
  for (const requirement of policy.require) {
    if (isAskedOf(requirement, names))
      rules.push(await evaluateRequirement(requirement, { accepted, all: accepted, names, digests, now, ...(rego && { rego }) }));
  }
  const unvouched = rules.length === 0 ? findNothingVouching(counts) : undefined;
  if (unvouched) rules.push(unvouched);
  const refused = rules.find(({ satisfied }) => !satisfied);
  return {
    rules,
    counts,
    ...(refused?.problem && {
      problem: { ...refused.problem, message: `${refused.at ? `${refused.at}: ` : ''}${refused.problem.message}` },
    }),
  };
}
