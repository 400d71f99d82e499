import { testResult } from '../../predicates/test-result.ts';
import type { Asks } from '../parse/requirement.ts';
import type { AcceptedStatement } from './accepted-statement.ts';
import { byNewest, checkAge, compare, type Evaluation, matchesAny, missing, type RequirementContext, readable } from './evaluation.ts';

/** The newest test result decides. If a configuration is required, only results with that configuration count. */
export function evaluateTests(wanted: Asks<'tests'>, { accepted, now }: RequirementContext): Evaluation {
  const worst = wanted.result ?? 'passed';
  const ofType = accepted.filter(({ predicateType }) => predicateType !== undefined && testResult.types.includes(predicateType));
  return byNewest(
    ofType.filter((statement) => hasConfiguration(wanted.configuration, statement)),
    (statement) => {
      const { result, failed } = testResult.read(statement.predicate());
      return [
        compare('result', {
          satisfied: result === 'PASSED' || (result === 'WARNED' && worst === 'warned'),
          expected: worst.toUpperCase(),
          actual: result,
          basis: 'declared',
          code: 'POLICY_TESTS',
          message: `The tests ${result}${failed.length > 0 ? `: ${failed.slice(0, 3).join(', ')}` : ''}.`,
          hint: 'Fix the failures, and attest the new results.',
        }),
        ...checkAge('max-age', wanted['max-age'], [statement.signedAt], { what: 'test result', now }),
      ];
    },
    () => missing('result', 'test result'),
  );
}

/** A result that cannot be read counts, because it can have the required configuration. */
function hasConfiguration(globs: readonly string[] | undefined, statement: AcceptedStatement): boolean {
  if (globs === undefined) return true;
  let found = false;
  const faults = readable(() => {
    found = testResult.read(statement.predicate()).configuration.some(({ name, uri }) => matchesAny(globs, name) || matchesAny(globs, uri));
    return [];
  });
  return found || faults.length > 0;
}
