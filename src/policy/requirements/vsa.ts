import { type VerificationSummary, vsa } from '../../predicates/vsa.ts';
import type { Asks } from '../parse/requirement.ts';
import type { AcceptedStatement } from './accepted-statement.ts';
import { byNewest, checkAge, compare, type Evaluation, matchesAny, missing, type RequirementContext, readable } from './evaluation.ts';

/** The newest summary of a named verifier decides. */
export function evaluateVsa(wanted: Asks<'vsa'>, { accepted, now }: RequirementContext): Evaluation {
  const ofType = accepted.filter(({ predicateType }) => predicateType !== undefined && vsa.types.includes(predicateType));
  const verifiers = wanted.verifier;
  return byNewest(
    ofType.filter((statement) => isBy(verifiers, statement)),
    (statement) => {
      const summary = vsa.read(statement.predicate());
      return [
        compare('verifier', {
          satisfied: true,
          expected: verifiers.join(' or '),
          actual: summary.verifier,
          basis: 'declared',
          code: 'POLICY_VSA',
        }),
        compare('result', {
          satisfied: summary.result === 'PASSED',
          expected: 'PASSED',
          actual: summary.result,
          basis: 'declared',
          code: 'POLICY_VSA',
        }),
        ...checkDetails(wanted, summary),
        ...checkAge('max-age', wanted['max-age'], [statement.signedAt, summary.timeVerified], { what: 'verification summary', now }),
      ];
    },
    () => missing('verifier', `verification summary by ${verifiers.join(' or ')}`),
  );
}

function checkDetails({ level, policy, resource }: Asks<'vsa'>, { levels, policy: named, resourceUri }: VerificationSummary) {
  const digest = named.digest?.sha256;
  return [
    ...(level
      ? [
          compare('level', {
            satisfied: level.every((name) => hasLevel(levels, name)),
            expected: level.join(' and '),
            actual: levels.join(', '),
            basis: 'declared',
            code: 'POLICY_VSA',
          }),
        ]
      : []),
    ...(policy === undefined
      ? []
      : [
          compare('policy', {
            satisfied: digest !== undefined && policy === `sha256:${digest}`,
            expected: policy,
            actual: digest && `sha256:${digest}`,
            basis: 'declared',
            code: 'POLICY_VSA',
          }),
        ]),
    ...(resource
      ? [
          compare('resource', {
            satisfied: matchesAny(resource, resourceUri),
            expected: resource.join(' or '),
            actual: resourceUri,
            basis: 'declared',
            code: 'POLICY_VSA',
          }),
        ]
      : []),
  ];
}

/** A higher level of a track includes the lower ones (slsa.dev, VSA: verifiedLevels). */
function hasLevel(levels: readonly string[], wanted: string): boolean {
  const [, track, number] = /^(SLSA_[A-Z]+_LEVEL_)(\d)$/.exec(wanted) ?? [];
  if (track === undefined) return levels.includes(wanted);
  return levels.some(
    (level) => level.startsWith(track) && /^\d$/.test(level.slice(track.length)) && Number(level.slice(track.length)) >= Number(number),
  );
}

function isBy(globs: readonly string[], statement: AcceptedStatement): boolean {
  let found = false;
  const faults = readable(() => {
    found = matchesAny(globs, vsa.read(statement.predicate()).verifier);
    return [];
  });
  return found || faults.length > 0;
}
