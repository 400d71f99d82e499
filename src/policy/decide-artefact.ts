import type { ResultProblem, RuleOutcome } from '../formats/result.ts';
import type { AcceptedStatement } from './accepted-statement.ts';
import type { Policy } from './policy.ts';

/** What is known of an artefact when its requirements are looked at. */
export interface DecidedArtefact {
  /** What it is called: by the user, and by the statements about it. */
  names: readonly string[];
  accepted: readonly AcceptedStatement[];
  now: Date;
}

/** What all requirements came to. */
export interface ArtefactDecision {
  rules: RuleOutcome[];
  /** Of the first requirement that is not met. */
  problem?: ResultProblem;
}

/** Asks for everything that the policy requires of an artefact. */
export async function decideArtefact(_policy: Policy, _artefact: DecidedArtefact): Promise<ArtefactDecision> {
  return { rules: [] };
}
