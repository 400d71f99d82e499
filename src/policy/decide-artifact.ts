import type { ResultProblem, RuleOutcome } from '../results/result.ts';
import type { Policy } from './parse/policy.ts';
import type { Rego } from './rego/create-rego.ts';
import type { AcceptedStatement } from './requirements/accepted-statement.ts';
import { evaluateRequirement, isAskedOf } from './requirements/evaluate.ts';

/** What is known of an artifact when its requirements are looked at. */
export interface DecidedArtifact {
  /** What it is called: by the user, and by the statements about it. */
  names: readonly string[];
  /** Lower-case hex, of every algorithm that it is known by. */
  digests: readonly string[];
  accepted: readonly AcceptedStatement[];
  now: Date;
  rego?: Rego;
}

/** What all requirements came to. */
export interface ArtifactDecision {
  rules: RuleOutcome[];
  /** Of the first requirement that is not met. */
  problem?: ResultProblem;
}

/** Asks for everything that the policy requires of an artifact, all of it even where something is missing: explanations need it. */
export async function decideArtifact(policy: Policy, { names, digests, accepted, now, rego }: DecidedArtifact): Promise<ArtifactDecision> {
  const rules: RuleOutcome[] = [];
  for (const requirement of policy.require) {
    if (isAskedOf(requirement, names))
      rules.push(await evaluateRequirement(requirement, { accepted, all: accepted, names, digests, now, ...(rego && { rego }) }));
  }
  const refused = rules.find(({ satisfied }) => !satisfied);
  return {
    rules,
    ...(refused?.problem && {
      problem: { ...refused.problem, message: `${refused.at ? `${refused.at}: ` : ''}${refused.problem.message}` },
    }),
  };
}
