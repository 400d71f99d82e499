import type { ErrorCode } from '../../base/errors/error-codes.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { ClauseOutcome } from '../../results/result.ts';
import { globSetOf } from '../glob-set.ts';
import { showAge } from '../parse/parse-age.ts';
import type { Rego } from '../rego/create-rego.ts';
import type { AcceptedStatement } from './accepted-statement.ts';

/** The data for the decision on a requirement. */
export interface RequirementContext {
  /** Statements that count for it. */
  accepted: readonly AcceptedStatement[];
  /** All accepted statements of any trusted signer, for OpenVEX. */
  all: readonly AcceptedStatement[];
  /** The names of the artifact. */
  names: readonly string[];
  /** Its digests in every known algorithm, in lower-case hex. */
  digests: readonly string[];
  now: Date;
  /** Evaluates Rego policies. Present if the policy has one. */
  rego?: Rego;
}

/** The outcome of a requirement. It is satisfied if every clause is. */
export interface Evaluation {
  clauses: ClauseOutcome[];
  /** Positions of the deciding bundles. */
  bundles: number[];
}

interface Comparison {
  satisfied: boolean;
  expected: string;
  actual?: string | undefined;
  basis?: 'proven' | 'declared' | undefined;
  code: ErrorCode;
  message?: string;
  hint?: string;
}

/** One clause of a requirement, with the problem if it is not satisfied. */
export function compare(clause: string, { satisfied, expected, actual, basis, code, message, hint }: Comparison): ClauseOutcome {
  return {
    clause,
    satisfied,
    expected,
    ...(actual !== undefined && { actual }),
    ...(basis !== undefined && { basis }),
    ...(!satisfied && {
      problem: {
        code,
        message: message ?? `The ${clause} is ${actual ?? 'not known'}, but ${expected} is required.`,
        ...(hint !== undefined && { hint }),
      },
    }),
  };
}

export const matchesAny = (globs: readonly string[], text: string | undefined): boolean =>
  text !== undefined && globSetOf(globs).matches(text);

/** No statement of this kind was accepted. */
export const missing = (clause: string, what: string, hint = 'Attest it with an identity that the policy trusts.'): Evaluation => ({
  clauses: [
    compare(clause, {
      satisfied: false,
      expected: what,
      code: 'POLICY_STATEMENT_MISSING',
      message: `No ${what} from a trusted signer.`,
      hint,
    }),
  ],
  bundles: [],
});

/** The statements with the latest signing time, several if it is equal. A statement without a known time counts as the oldest. */
export function newestOf(statements: readonly AcceptedStatement[]): AcceptedStatement[] {
  const timeOf = ({ signedAt }: AcceptedStatement) => signedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
  const latest = statements.reduce((newest, statement) => Math.max(newest, timeOf(statement)), Number.NEGATIVE_INFINITY);
  return statements.filter((statement) => timeOf(statement) === latest);
}

/** Checks the maximum age of a statement or database, by the oldest of its known times. */
export function checkAge(
  clause: string,
  maxAge: number | undefined,
  times: readonly (Date | undefined)[],
  { what, now }: { what: string; now: Date },
): ClauseOutcome[] {
  if (maxAge === undefined) return [];
  const known = times.flatMap((time) => time?.getTime() ?? []);
  const age = known.length === 0 ? undefined : now.getTime() - Math.min(...known);
  return [
    compare(clause, {
      satisfied: age !== undefined && age <= maxAge,
      expected: `at most ${showAge(maxAge)}`,
      actual: age === undefined ? 'unknown' : showAge(Math.max(age, 0)),
      code: 'POLICY_MAX_AGE',
      message:
        age === undefined
          ? `No ${what} from a trusted signer within ${clause}: the age of the newest is not known.`
          : `No ${what} from a trusted signer within ${clause}: the newest is ${showAge(Math.max(age, 0))} old, and at most ${showAge(maxAge)} is allowed.`,
      hint: 'Create a new one and attest it.',
    }),
  ];
}

/** Decides by the newest statement, or by all statements with the newest time. */
export function byNewest(
  statements: readonly AcceptedStatement[],
  evaluate: (statement: AcceptedStatement) => ClauseOutcome[],
  none: () => Evaluation,
): Evaluation {
  if (statements.length === 0) return none();
  const newest = newestOf(statements);
  return { clauses: newest.flatMap((statement) => readable(() => evaluate(statement))), bundles: newest.map(({ position }) => position) };
}

/** A statement of a trusted signer that cannot be read, or exceeds a limit, refuses, because it could hide anything. */
export function readable(evaluate: () => ClauseOutcome[]): ClauseOutcome[] {
  try {
    return evaluate();
  } catch (error) {
    if (!(error instanceof ChopmarkError)) throw error;
    const { code, message, hint } = error;
    return [
      compare('predicate', { satisfied: false, expected: 'a readable predicate', code, message, ...(hint !== undefined && { hint }) }),
    ];
  }
}
