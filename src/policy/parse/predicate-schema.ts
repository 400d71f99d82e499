import { ChopmarkError } from '../../base/errors/errors.ts';
import { parseJson } from '../../base/json/json.ts';
import { compileOwnSchema } from '../../predicates/validate-own-schema.ts';
import { MAX_SCHEMA } from '../limits.ts';
import type { LoadedFile } from './requirement.ts';

/** The fault of a predicate. Undefined if it matches the schema. @throws ChopmarkError `INPUT_POLICY_SCHEMA` if the schema cannot decide */
export type PredicateSchema = (predicate: unknown) => string | undefined;

const compiled = new WeakMap<LoadedFile, PredicateSchema>();

/**
 * Compiles a schema of the policy. References work only within the schema, and nothing is fetched.
 *
 * @throws ChopmarkError `INPUT_POLICY_SCHEMA`
 */
export function compileSchema(file: LoadedFile): PredicateSchema {
  const known = compiled.get(file);
  if (known) return known;
  return orNotUsable(file.path, () => {
    const schema = parseJson(file.bytes, { what: file.path, maxBytes: MAX_SCHEMA, mayHaveMark: true });
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) throw notUsable(file.path, 'it is not an object');
    const findFault = compileOwnSchema(schema);
    const fits: PredicateSchema = (predicate) => orNotUsable(file.path, () => findFault(predicate));
    compiled.set(file, fits);
    return fits;
  });
}

/** @throws ChopmarkError `INPUT_POLICY_SCHEMA` */
function orNotUsable<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof ChopmarkError) throw error;
    throw notUsable(path, error instanceof Error ? error.message : 'it cannot be compiled', error);
  }
}

const notUsable = (path: string, why: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'INPUT_POLICY_SCHEMA',
    message: `The JSON schema ${path} cannot be used: ${why}.`,
    hint: 'Use a JSON schema, 2020-12 or draft 7 (then with $schema), with known keywords and formats only, without references to other files, and with RE2 patterns.',
    ...(cause !== undefined && { cause }),
  });
