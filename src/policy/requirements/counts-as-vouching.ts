import { wordForPredicateType } from '../../predicates/predicate-words.ts';
import { findNo, nameVerdictKind } from '../../predicates/says-no.ts';
import type { CheckedBundle, ResultProblem, RuleOutcome } from '../../results/result.ts';
import { globSetOf } from '../glob-set.ts';
import { RELEASE_TYPES, VOUCHING_TYPES } from '../vouching-types.ts';
import type { AcceptedStatement } from './accepted-statement.ts';
import { newestOf } from './evaluation.ts';

/** Whether a statement is a reason to accept its artifact, and why. */
export interface StatementCount {
  statement: AcceptedStatement;
  /**
   * `vouches`: by its type. `named`: its type was asked for. `evidence`: of another type. `no`: its verdict is negative. `older`: a newer
   * verdict of its kind replaces it.
   */
  as: NonNullable<CheckedBundle['counts']>;
  /** The negative verdict. */
  no?: string;
}

/** How many statements a message names. */
const NAMED = 5;

/**
 * Which of the accepted statements are a reason to accept the artifact. A statement that says no never is, and of statements with a
 * verdict, the newest of a kind decides: a signer who says no now does not vouch with an older yes.
 */
export function countStatements(accepted: readonly AcceptedStatement[]): StatementCount[] {
  const verdicts = Map.groupBy(accepted, ({ predicateType }) => nameVerdictKind(predicateType));
  const newest = new Set([...verdicts].flatMap(([kind, statements]) => (kind === undefined ? statements : newestOf(statements))));
  const denying = new Set(
    [...verdicts].flatMap(([kind, statements]) =>
      kind !== undefined && statements.some((statement) => newest.has(statement) && readNo(statement) !== undefined) ? [kind] : [],
    ),
  );
  return accepted.map((statement): StatementCount => {
    const no = readNo(statement);
    if (no !== undefined) return { statement, as: 'no', no };
    const kind = nameVerdictKind(statement.predicateType);
    if (!newest.has(statement) || (kind !== undefined && denying.has(kind))) return { statement, as: 'older' };
    return { statement, as: vouches(statement) ? 'vouches' : isNamed(statement) ? 'named' : 'evidence' };
  });
}

export const readNo = ({ predicateType, predicate }: Pick<AcceptedStatement, 'predicateType' | 'predicate'>): string | undefined =>
  nameVerdictKind(predicateType) === undefined ? undefined : findNo(predicateType, predicate());

function vouches({ predicateType, entries }: AcceptedStatement): boolean {
  if (predicateType === undefined || VOUCHING_TYPES.has(predicateType)) return true;
  return predicateType.startsWith(RELEASE_TYPES) && entries.some(({ ci }) => ci === 'github-release');
}

/** Whether `--predicate-type`, or the predicate-type of a trust entry, names the type. */
const isNamed = ({ predicateType = '', entries }: AcceptedStatement): boolean =>
  entries.some(({ predicateTypes = [] }) => globSetOf(predicateTypes).matches(predicateType));

/** Whether nobody vouches for the artifact, as a rule that is not met. Undefined if somebody does. */
export function findNothingVouching(counts: readonly StatementCount[]): RuleOutcome | undefined {
  if (counts.some(({ as }) => as === 'vouches' || as === 'named')) return undefined;
  const problem = explain(counts);
  return {
    rule: 'require',
    name: 'vouching',
    satisfied: false,
    clauses: [
      {
        clause: 'statement',
        satisfied: false,
        expected: 'a signature, or a statement that vouches for the artifact',
        actual: counts.map(({ statement: { predicateType } }) => predicateType).join(', '),
        basis: 'proven',
        problem,
      },
    ],
    bundles: counts.map(({ statement: { position } }) => position),
    problem,
  };
}

function explain(counts: readonly StatementCount[]): ResultProblem {
  const reasons = [...new Set(counts.map(explainOne))];
  const more = reasons.length > NAMED ? `; and ${reasons.length - NAMED} more` : '';
  const types = counts.flatMap(({ as, statement: { predicateType } }) =>
    as === 'evidence' && predicateType !== undefined ? [predicateType] : [],
  );
  const words = [...new Set(types.map(wordForPredicateType))].slice(0, NAMED);
  return {
    code: 'POLICY_NOTHING_VOUCHES',
    message: `The expected signer signed statements about the artifact, but none of them vouches for it: ${reasons.slice(0, NAMED).join('; ')}${more}.`,
    hint:
      words.length === 0
        ? 'A statement that says no is never a reason to accept, also where its type is asked for. Verify with the provenance or signature of the artifact as well.'
        : `If such a statement is enough for you, ask for its type: ${words.map((word) => `--predicate-type ${word}`).join(' or ')}, or with predicate-type in a trust entry of the policy. Else verify with the provenance or signature of the artifact as well.`,
  };
}

function explainOne({ statement: { predicateType = 'the signature' }, as, no }: StatementCount): string {
  if (as === 'no') return `${predicateType} says no (${no})`;
  if (as === 'older') return `${predicateType} is older than a statement of its kind that says no`;
  return `${predicateType} counts only where its type is asked for`;
}
