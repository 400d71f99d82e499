import { ChopmarkError } from '../base/errors/errors.ts';
import type { ResultProblem } from './result.ts';

/** An expected failure as a result contains it. Any other error is a bug, and is thrown again. */
export function toProblem(error: unknown): ResultProblem {
  if (!(error instanceof ChopmarkError)) throw error;
  const { code, message, hint } = error;
  return { code, message, ...(hint !== undefined && { hint }) };
}
