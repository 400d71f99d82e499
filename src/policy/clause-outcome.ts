import type { ErrorCode } from '../base/errors/error-codes.ts';
import type { ClauseOutcome, ResultProblem } from '../results/result.ts';

const ASK_AGAIN = 'chopmark inspect shows who signed. If that is whom you expect, change what you ask for.';

/** A clause of the signer that holds. */
export const passedClause = (clause: string, expected: string, actual: string): ClauseOutcome => ({
  clause,
  satisfied: true,
  expected,
  actual,
  basis: 'proven',
});

/** A clause of the signer that does not. */
export function failedClause(
  code: ErrorCode,
  clause: string,
  expected: string,
  actual: string | undefined,
  more?: Partial<ResultProblem>,
): ClauseOutcome {
  return {
    clause,
    satisfied: false,
    expected,
    ...(actual !== undefined && { actual, basis: 'proven' as const }),
    problem: {
      code,
      message: `Signed by somebody else than asked for: the ${clause} is ${actual ?? 'not in the certificate'}, and ${expected} was asked for.`,
      hint: ASK_AGAIN,
      ...more,
    },
  };
}
