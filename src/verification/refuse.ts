import type { ErrorCode } from '../base/errors/error-codes.ts';
import { ChopmarkError } from '../base/errors/errors.ts';

/** The error for a bundle that is not valid. Messages can name its content, because nothing in a bundle is secret. */
export const refuse = (
  code: Extract<ErrorCode, `VERIFICATION_${string}`>,
  message: string,
  hint?: string,
  cause?: unknown,
): ChopmarkError => new ChopmarkError({ code, message, hint, cause });

export const formatTime = (time: Date): string => time.toISOString().replace('.000Z', 'Z');
