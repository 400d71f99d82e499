import type { ErrorCode } from './error-codes.ts';
import { EXIT_CODE, type Stage, stageOf } from './error-codes.ts';
import { hideUrlCredentials } from './url-credentials.ts';

export interface Problem {
  code: ErrorCode;
  /** What failed, on which input or service, and why. Never contains a token or a key; credentials of URLs in it are hidden. */
  message: string;
  /** What the user can do about it. */
  hint?: string | undefined;
  /** The underlying error; shown in debug output, redacted. */
  cause?: unknown;
}

/** The only error class that leaves the engine. Errors of other libraries are converted where the library is called, and nowhere else. */
export class ChopmarkError extends Error {
  override readonly name = 'ChopmarkError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor({ code, message, hint, cause }: Problem) {
    super(hideUrlCredentials(message), cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = hint === undefined ? undefined : hideUrlCredentials(hint);
  }

  get stage(): Stage {
    return stageOf(this.code);
  }

  get exitCode(): number {
    return EXIT_CODE[this.stage];
  }
}
