import { namePredicateTypes } from '../../predicates/predicate-words.ts';
import type { ClauseOutcome } from '../../results/result.ts';
import { compileSchema, type PredicateSchema } from '../parse/predicate-schema.ts';
import type { Asks, LoadedFile } from '../parse/requirement.ts';
import { readNo } from './counts-as-vouching.ts';
import { byNewest, checkAge, compare, type Evaluation, matchesAny, missing, type RequirementContext } from './evaluation.ts';

/** The newest statement of a type must match a JSON schema. */
export function evaluatePredicate(
  wanted: Asks<'predicate'>,
  { accepted, now }: RequirementContext,
  file: LoadedFile | undefined,
): Evaluation {
  const types = wanted.type;
  const fits = file && compileSchema(file);
  return byNewest(
    accepted.filter(({ predicateType }) => matchesAny(types, predicateType)),
    (statement) => [
      compare('type', {
        satisfied: true,
        expected: namePredicateTypes(types),
        actual: statement.predicateType,
        basis: 'proven',
        code: 'POLICY_PREDICATE',
      }),
      ...checkVerdict(readNo(statement), statement.predicateType),
      ...(fits ? [checkSchema(fits, statement.predicate(), file.path)] : []),
      ...checkAge('max-age', wanted['max-age'], [statement.signedAt], { what: `statement of type ${namePredicateTypes(types)}`, now }),
    ],
    () => missing('type', `statement of type ${namePredicateTypes(types)}`),
  );
}

/** A statement that says no meets no requirement for its type. */
function checkVerdict(no: string | undefined, type: string | undefined): ClauseOutcome[] {
  if (no === undefined) return [];
  return [
    compare('verdict', {
      satisfied: false,
      expected: 'no negative verdict',
      actual: no,
      basis: 'declared',
      code: 'POLICY_PREDICATE',
      message: `The newest statement of type ${type} says no: ${no}.`,
      hint: 'chopmark inspect shows the content of the statement.',
    }),
  ];
}

function checkSchema(fits: PredicateSchema, predicate: unknown, path: string) {
  const fault = fits(predicate);
  return compare('schema', {
    satisfied: fault === undefined,
    expected: `a predicate that matches ${path}`,
    ...(fault !== undefined && { actual: fault }),
    basis: 'declared',
    code: 'POLICY_PREDICATE',
    message: `The predicate does not match ${path}: ${fault}.`,
    hint: 'chopmark inspect shows the content of the statement.',
  });
}
