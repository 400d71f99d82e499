import { isDeepStrictEqual } from 'node:util';
import { readObject } from '../core/json-shape.ts';
import { readStatement } from '../formats/statement.ts';

/**
 * Whether an earlier statement says the same as one of this run, but for run metadata: which run it was, when it began and ended.
 * Then a resumed run keeps what is signed.
 *
 * @throws JsonError for what is no statement
 */
export function isSameStatement(earlier: Buffer, now: Buffer): boolean {
  return earlier.equals(now) || isDeepStrictEqual(withoutRun(earlier), withoutRun(now));
}

function withoutRun(bytes: Buffer): unknown {
  const { type, subjects, predicateType, predicate } = readStatement(bytes, 'a statement');
  const run = predicate?.runDetails;
  if (typeof run !== 'object' || run === null) return { type, subjects, predicateType, predicate };
  const { metadata: _, ...details } = readObject(run, 'runDetails');
  const definition = readObject(predicate?.buildDefinition ?? {}, 'buildDefinition');
  return { type, subjects, predicateType, predicate: { ...predicate, runDetails: details, buildDefinition: definition } };
}
