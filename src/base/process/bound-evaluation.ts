import { createContext, Script } from 'node:vm';
import { codeOf } from '../errors/file-error.ts';
import { announceInput } from '../foreign-input.ts';

const place = createContext({ work: undefined as unknown });
const call = new Script('work()');

/**
 * Does synchronous work that may never end, and stops it after a time: for what somebody else wrote to be evaluated, in the library too. Work
 * that is stopped runs none of its own code after that, `finally` included, so nothing that it changes may be used.
 *
 * @param milliseconds The most that it may take.
 * @param stopped Makes the error to throw then.
 */
export function evaluateWithin<Result>(milliseconds: number, work: () => Result, stopped: () => Error): Result {
  announceInput(Number.POSITIVE_INFINITY);
  const before = place.work;
  place.work = work;
  try {
    return call.runInContext(place, { timeout: milliseconds }) as Result;
  } catch (error) {
    throw codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? stopped() : error;
  } finally {
    place.work = before;
  }
}
