import { Ajv, type FuncKeywordDefinition } from 'ajv';
import { ChopmarkError } from '../../core/errors.ts';
import { JsonError, parseJson } from '../../core/json.ts';
import { MAX_SCHEMA } from '../../core/limits.ts';
import { canonicalizeJson } from '../../formats/canonical-json.ts';
import type { Asks, LoadedFile } from '../requirement.ts';
import { byNewest, checkAge, compare, type Evaluation, matchesAny, missing, type RequirementContext } from './evaluation.ts';

/** The newest statement of a type has to fit a JSON schema. */
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
      compare('type', { met: true, wanted: types.join(' or '), found: statement.predicateType, basis: 'proven', code: 'POLICY_PREDICATE' }),
      ...(fits ? [checkSchema(fits, statement.predicate(), file.path)] : []),
      ...checkAge('max-age', wanted['max-age'], [statement.signedAt], now),
    ],
    () => missing('type', `statement of type ${types.join(' or ')}`),
  );
}

/** Ajv compares each item with each, and a predicate may have a million of them. */
const UNIQUE_ITEMS: FuncKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: { message: 'must NOT have duplicate items' },
  validate: (wanted: boolean, items: unknown[]) => !wanted || new Set(items.map(canonicalizeJson)).size === items.length,
};

type Fits = (predicate: unknown) => string | undefined;

const compiled = new WeakMap<LoadedFile, Fits>();

/**
 * A schema of the policy's own: references lead nowhere but into it, and nothing is fetched.
 *
 * @throws ChopmarkError `INPUT_POLICY_SCHEMA`
 */
export function compileSchema(file: LoadedFile): Fits {
  const known = compiled.get(file);
  if (known) return known;
  try {
    const ajv = new Ajv({ strict: false, logger: false, validateFormats: false });
    ajv.removeKeyword('uniqueItems').addKeyword(UNIQUE_ITEMS);
    const schema = parseJson(file.bytes, { what: file.path, maxBytes: MAX_SCHEMA });
    refusePatterns(schema, file.path);
    const validate = ajv.compile(schema as object);
    const fits: Fits = (predicate) =>
      validate(predicate) ? undefined : ajv.errorsText(validate.errors, { dataVar: 'predicate' }).slice(0, 500);
    compiled.set(file, fits);
    return fits;
  } catch (error) {
    if (error instanceof ChopmarkError) throw error;
    throw notUsable(file.path, error instanceof JsonError || error instanceof Error ? error.message : 'it cannot be compiled', error);
  }
}

/** Regular expressions of JSON schemas run in Node's engine, where a predicate could make them run for ever. */
function refusePatterns(schema: unknown, path: string): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if ((key === 'pattern' && typeof value === 'string') || key === 'patternProperties')
      throw notUsable(path, `${key} is not supported, since a hostile text could make it run for ever`);
    refusePatterns(value, path);
  }
}

const notUsable = (path: string, why: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'INPUT_POLICY_SCHEMA',
    message: `The JSON schema ${path} cannot be used: ${why}.`,
    hint: 'It is a JSON schema, draft 7, without pattern and without references to other files.',
    ...(cause !== undefined && { cause }),
  });

function checkSchema(fits: Fits, predicate: unknown, path: string) {
  const fault = fits(predicate);
  return compare('schema', {
    met: fault === undefined,
    wanted: `what ${path} describes`,
    ...(fault !== undefined && { found: fault }),
    basis: 'declared',
    code: 'POLICY_PREDICATE',
    message: `The predicate does not fit ${path}: ${fault}.`,
    hint: 'chopmark inspect shows what the statement says.',
  });
}
