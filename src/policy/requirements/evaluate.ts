import type { RuleOutcome } from '../../results/result.ts';
import { couldMatchName } from '../match-name.ts';
import type { Requirement } from '../parse/requirement.ts';
import type { AcceptedStatement } from './accepted-statement.ts';
import type { Evaluation, RequirementContext } from './evaluation.ts';

/** Whether a requirement applies to an artifact: by any of its names, so that a renamed file does not escape it. */
export const isAskedOf = ({ artifacts }: Requirement, names: readonly string[]): boolean =>
  artifacts === undefined || names.some((name) => couldMatchName(artifacts, name));

/** Evaluates one requirement. The code for each kind is loaded if a policy has it. */
export async function evaluateRequirement(requirement: Requirement, context: RequirementContext): Promise<RuleOutcome> {
  const { name, at, by } = requirement;
  const accepted = by === undefined ? context.all : context.all.flatMap((statement) => believedBy(by, statement));
  const { clauses, bundles } = await evaluate(requirement, { ...context, accepted });
  const problem = clauses.find(({ satisfied }) => !satisfied)?.problem;
  return {
    rule: 'require',
    name,
    ...(at !== undefined && { at }),
    satisfied: problem === undefined,
    clauses,
    bundles,
    ...(problem && { problem }),
  };
}

/** The statement with only these trust entries, so that the settings of other entries do not count. */
function believedBy(names: readonly string[], statement: AcceptedStatement): AcceptedStatement[] {
  const entries = statement.entries.filter(({ name }) => names.includes(name));
  return entries.length === 0 ? [] : [{ ...statement, entries }];
}

async function evaluate(requirement: Requirement, context: RequirementContext): Promise<Evaluation> {
  switch (requirement.kind) {
    case 'provenance':
      return (await import('./provenance.ts')).evaluateProvenance(requirement.asks, context);
    case 'sbom':
      return (await import('./sbom.ts')).evaluateSbom(requirement.asks, context);
    case 'vulnerabilities':
      return (await import('./vulnerabilities.ts')).evaluateVulnerabilities(requirement.asks, context);
    case 'tests':
      return (await import('./tests.ts')).evaluateTests(requirement.asks, context);
    case 'vsa':
      return (await import('./vsa.ts')).evaluateVsa(requirement.asks, context);
    case 'signers':
      return (await import('./signers.ts')).evaluateSigners(requirement.asks, context);
    case 'predicate':
      return (await import('./predicate.ts')).evaluatePredicate(requirement.asks, context, requirement.file);
    case 'rego':
      return (await import('./rego.ts')).evaluateRego(requirement.asks, context, requirement.file);
  }
}
