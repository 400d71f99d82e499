import { isDeepStrictEqual } from 'node:util';
import { parseJson } from '../../../base/json/json.ts';
import { type JsonObject, readObject } from '../../../base/json/json-shape.ts';
import { provenance } from '../../../predicates/provenance.ts';
import { MAX_BUNDLE } from '../../../sigstore/limits.ts';

/**
 * Whether an earlier statement equals one of this run, except for the run metadata of provenance: the run, its start and its end. Then
 * a resumed run keeps the signed statement. Unknown fields are compared too, because other tools can read them.
 *
 * @throws JsonError if it is not a JSON object
 */
export function isSameStatement(earlier: Buffer, now: Buffer): boolean {
  return earlier.equals(now) || isDeepStrictEqual(withoutRun(earlier), withoutRun(now));
}

function withoutRun(bytes: Buffer): JsonObject {
  const statement = readObject(parseJson(bytes, { what: 'a statement', maxBytes: MAX_BUNDLE }), 'a statement');
  if (statement.predicateType !== provenance.type) return statement;
  const predicate = readObject(statement.predicate, 'predicate');
  const { metadata: _, ...details } = readObject(predicate.runDetails, 'runDetails');
  return { ...statement, predicate: { ...predicate, runDetails: details } };
}
