import type { ErrorCode } from '../../base/errors/error-codes.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { ClauseOutcome } from '../../results/result.ts';
import { matchGlob } from '../match-glob.ts';
import { showAge } from '../parse/parse-age.ts';
import type { Rego } from '../rego/create-rego.ts';
import type { AcceptedStatement } from './accepted-statement.ts';

/** What a requirement is decided by. */
export interface RequirementContext {
  /** Statements that count for it. */
  accepted: readonly AcceptedStatement[];
  /** All that are believed, whoever signed: for OpenVEX. */
  all: readonly AcceptedStatement[];
  /** What the artifact is called. */
  names: readonly string[];
  /** Lower-case hex, of every algorithm that it is known by. */
  digests: readonly string[];
  now: Date;
  /** Asks Rego policies; there where the policy has one. */
  rego?: Rego;
}

/** How a requirement came out; met where every clause is. */
export interface Evaluation {
  clauses: ClauseOutcome[];
  /** Positions of the bundles that decided. */
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

/** One clause of a requirement, with the problem where it is not met. */
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
        message: message ?? `The ${clause} is ${actual ?? 'not known'}, and ${expected} was asked for.`,
        ...(hint !== undefined && { hint }),
      },
    }),
  };
}

export const matchesAny = (globs: readonly string[], text: string | undefined): boolean =>
  text !== undefined && globs.some((glob) => matchGlob(glob, text));

/** Nothing of the kind was accepted. */
export const missing = (clause: string, what: string, hint = 'Attest it, and sign it by somebody whom the policy trusts.'): Evaluation => ({
  clauses: [
    compare(clause, {
      satisfied: false,
      expected: what,
      code: 'POLICY_STATEMENT_MISSING',
      message: `There is no ${what} by anybody whom the policy believes about it.`,
      hint,
    }),
  ],
  bundles: [],
});

/** The statements of the latest signed time; several where they share it. What nothing dates is older than all that is dated. */
export function newestOf(statements: readonly AcceptedStatement[]): AcceptedStatement[] {
  const timeOf = ({ signedAt }: AcceptedStatement) => signedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
  const latest = Math.max(...statements.map(timeOf));
  return statements.filter((statement) => timeOf(statement) === latest);
}

/** How old something may be, by the oldest of the times that are known of it. */
export function checkAge(clause: string, maxAge: number | undefined, times: readonly (Date | undefined)[], now: Date): ClauseOutcome[] {
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
          ? 'Nothing says how old the evidence is.'
          : `The evidence is ${showAge(Math.max(age, 0))} old, and at most ${showAge(maxAge)} was asked for.`,
      hint: 'Make it anew and attest it.',
    }),
  ];
}

/** Decides by the newest of some statements: all of them, where several share its time. */
export function byNewest(
  statements: readonly AcceptedStatement[],
  evaluate: (statement: AcceptedStatement) => ClauseOutcome[],
  none: () => Evaluation,
): Evaluation {
  if (statements.length === 0) return none();
  const newest = newestOf(statements);
  return { clauses: newest.flatMap((statement) => readable(() => evaluate(statement))), bundles: newest.map(({ position }) => position) };
}

/** What its signer is believed about and nobody can read, or what is beyond a bound, refuses: it could hide anything. */
export function readable(evaluate: () => ClauseOutcome[]): ClauseOutcome[] {
  try {
    return evaluate();
  } catch (error) {
    if (!(error instanceof ChopmarkError)) throw error;
    const { code, message, hint } = error;
    return [
      compare('predicate', { satisfied: false, expected: 'one that can be read', code, message, ...(hint !== undefined && { hint }) }),
    ];
  }
}
