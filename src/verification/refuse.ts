import type { ErrorCode } from '../base/errors/error-codes.ts';
import { ChopmarkError } from '../base/errors/errors.ts';

/** The error of a bundle that does not hold. Messages name what is wrong; nothing in a bundle is secret. */
export const refuse = (
  code: Extract<ErrorCode, `VERIFICATION_${string}`>,
  message: string,
  hint?: string,
  cause?: unknown,
): ChopmarkError => new ChopmarkError({ code, message, hint, cause });

export const formatTime = (time: Date): string => time.toISOString().replace('.000Z', 'Z');
