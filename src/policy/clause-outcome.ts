import type { ErrorCode } from '../base/errors/error-codes.ts';
import type { ClauseOutcome, ResultProblem } from '../results/result.ts';

const ASK_AGAIN = 'chopmark inspect shows who signed. If that is whom you expect, change what you ask for.';

/** A clause of the signer that holds. */
export const passedClause = (clause: string, wanted: string, found: string): ClauseOutcome => ({
  clause,
  met: true,
  wanted,
  found,
  basis: 'proven',
});

/** A clause of the signer that does not. */
export function failedClause(
  code: ErrorCode,
  clause: string,
  wanted: string,
  found: string | undefined,
  more?: Partial<ResultProblem>,
): ClauseOutcome {
  return {
    clause,
    met: false,
    wanted,
    ...(found !== undefined && { found, basis: 'proven' as const }),
    problem: {
      code,
      message: `Signed by somebody else than asked for: the ${clause} is ${found ?? 'not in the certificate'}, and ${wanted} was asked for.`,
      hint: ASK_AGAIN,
      ...more,
    },
  };
}
