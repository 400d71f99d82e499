import { nameVerdictKind } from '../predicates/says-no.ts';
import type { ArtifactVerdict, ResultProblem } from '../results/result.ts';
import { EVIDENCE_ALGORITHMS } from '../sigstore/subject.ts';
import type { Policy } from './parse/policy.ts';
import type { Requirement, RequirementKind } from './parse/requirement.ts';

type Verdict = Omit<ArtifactVerdict, 'artifact'>;

/** Requirements that the newest statement decides, or all statements together: one more could change the outcome. */
const DECIDED_BY_ALL: readonly RequirementKind[] = ['predicate', 'rego', 'sbom', 'tests', 'vsa', 'vulnerabilities'];

/**
 * What it means for a verdict that a place was not asked in full: it failed, it showed only a part, or it hides whether it has anything.
 * Provenance and signers that are met stay met, and so does a denial. The verdict is inconclusive if nothing sufficient was found, if
 * newer evidence could decide otherwise, or if a denied digest could be found there.
 */
export function decideUnasked(verdict: Verdict, policy: Policy, problem: ResultProblem | undefined): Verdict {
  if (problem === undefined || verdict.verdict === 'inconclusive' || isDenied(verdict)) return verdict;
  if (verdict.verdict === 'refused') return { ...verdict, verdict: 'inconclusive', problem };
  const reason = findReason(verdict, policy);
  if (reason === undefined) return { ...verdict, unasked: [problem] };
  const message = `It is accepted by the evidence that was found, but ${reason}, and one place was not asked: ${problem.message}`;
  return { ...verdict, verdict: 'inconclusive', problem: { ...problem, message } };
}

/** No other evidence changes a denial. */
const isDenied = ({ problem, rules = [] }: Verdict) => problem?.code === 'POLICY_DENIED' || rules.some(({ rule }) => rule === 'deny');

/** Why evidence that was not found could change an acceptance. Undefined if it cannot. */
function findReason({ digest = {}, rules = [], bundles }: Verdict, { require, deny }: Policy): string | undefined {
  const ruleOf = ({ name, at }: Requirement) => rules.find((rule) => rule.name === name && rule.at === at);
  const isVerdict = (position: number) => nameVerdictKind(bundles[position]?.predicateType) !== undefined;
  const newest = require.find((requirement) => {
    const rule = ruleOf(requirement);
    return rule && (DECIDED_BY_ALL.includes(requirement.kind) || needsVerdicts(requirement, rule.bundles, isVerdict));
  });
  if (newest) return `newer evidence decides the requirement ${newest.name}`;
  const counting = bundles.filter(({ counts }) => counts === 'vouches' || counts === 'named');
  if (rules.length === 0 && counting.length > 0 && counting.every(({ predicateType }) => nameVerdictKind(predicateType) !== undefined))
    return `a newer statement of type ${counting[0]?.predicateType} could say no`;
  const known = new Set(EVIDENCE_ALGORITHMS.filter((algorithm) => digest[algorithm] !== undefined));
  const hidden = deny.find(({ digest: denied }) => denied && !known.has(denied.algorithm));
  return hidden?.digest && `a statement could name a denied ${hidden.digest.algorithm} digest of it`;
}

/** Whether signers count only because of statements with a verdict. A signer who says no later has not signed for the artifact. */
function needsVerdicts(requirement: Requirement, counted: readonly number[] = [], isVerdict: (position: number) => boolean): boolean {
  if (requirement.kind !== 'signers' || !counted.some(isVerdict)) return false;
  // One other statement is enough for one signer. Several can be by the same.
  return requirement.asks.count > 1 || counted.every(isVerdict);
}
