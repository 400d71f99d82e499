import { ChopmarkError } from '../../base/errors/errors.ts';
import { JsonError, parseJson } from '../../base/json/json.ts';
import { namePredicateTypes } from '../../predicates/predicate-words.ts';
import { compileOwnSchema } from '../../predicates/validate-own-schema.ts';
import { MAX_SCHEMA } from '../limits.ts';
import type { Asks, LoadedFile } from '../parse/requirement.ts';
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
      ...(fits ? [checkSchema(fits, statement.predicate(), file.path)] : []),
      ...checkAge('max-age', wanted['max-age'], [statement.signedAt], { what: `statement of type ${namePredicateTypes(types)}`, now }),
    ],
    () => missing('type', `statement of type ${namePredicateTypes(types)}`),
  );
}

type Fits = (predicate: unknown) => string | undefined;

const compiled = new WeakMap<LoadedFile, Fits>();

/**
 * Compiles a schema of the policy. References work only within the schema, and nothing is fetched.
 *
 * @throws ChopmarkError `INPUT_POLICY_SCHEMA`
 */
export function compileSchema(file: LoadedFile): Fits {
  const known = compiled.get(file);
  if (known) return known;
  try {
    const schema = parseJson(file.bytes, { what: file.path, maxBytes: MAX_SCHEMA });
    if (typeof schema !== 'object' || schema === null) throw notUsable(file.path, 'it is not an object');
    const fits = compileOwnSchema(schema);
    compiled.set(file, fits);
    return fits;
  } catch (error) {
    if (error instanceof ChopmarkError) throw error;
    throw notUsable(file.path, error instanceof JsonError || error instanceof Error ? error.message : 'it cannot be compiled', error);
  }
}

const notUsable = (path: string, why: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'INPUT_POLICY_SCHEMA',
    message: `The JSON schema ${path} cannot be used: ${why}.`,
    hint: 'Use a JSON schema, draft 7 or 2020-12, without references to other files, and with RE2 patterns.',
    ...(cause !== undefined && { cause }),
  });

function checkSchema(fits: Fits, predicate: unknown, path: string) {
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
