import { isDeepStrictEqual } from 'node:util';
import { parseJson } from '../../../base/json/json.ts';
import { type JsonObject, readObject } from '../../../base/json/json-shape.ts';
import { provenance } from '../../../predicates/provenance.ts';
import { MAX_BUNDLE } from '../../../sigstore/limits.ts';

/**
 * Whether an earlier statement says the same as one of this run, but for a provenance's run metadata: which run it was, when it
 * began and ended. Then a resumed run keeps what is signed. Fields that nobody here reads count as well: somebody else may.
 *
 * @throws JsonError for what is no JSON object
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
