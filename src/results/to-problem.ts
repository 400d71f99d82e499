import { ChopmarkError } from '../base/errors/errors.ts';
import type { ResultProblem } from './result.ts';

/** An expected failure as a result carries it. Anything else is a bug, and goes on upwards. */
export function toProblem(error: unknown): ResultProblem {
  if (!(error instanceof ChopmarkError)) throw error;
  const { code, message, hint } = error;
  return { code, message, ...(hint !== undefined && { hint }) };
}
