import { ChopmarkError } from '../base/errors/errors.ts';
import type { StoreReceipt } from '../results/result.ts';

/** What became of a bundle that a store could not take. What is a bug stays one, and is thrown. */
export function failedReceipt(store: string, error: unknown): StoreReceipt {
  if (!(error instanceof ChopmarkError)) throw error;
  const { code, message, hint } = error;
  return { store, status: 'failed', problem: { code, message, hint } };
}
