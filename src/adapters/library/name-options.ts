import { ERROR_CODES } from '../../base/errors/error-codes.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { toTimeoutError } from '../../base/errors/timeout-error.ts';
import { isPlainData } from '../../base/secrets/redact-document.ts';
import { nameProperties, toCamelCase } from '../../options/schema/option-names.ts';

type Redact = (text: string) => string;

/** Where no service has answered yet, so that no secret can be repeated. */
const asItIs: Redact = (text) => text;

/** The error with the options in it as the library spells them: `subjectPath`. Any other value is returned as it is. */
export function nameInError(error: unknown, redact: Redact = asItIs): unknown {
  if (!(error instanceof ChopmarkError)) return error;
  const message = redact(nameIn(error.message, error.code));
  const hint = error.hint === undefined ? undefined : redact(nameIn(error.hint, error.code));
  const cause = nameInError(error.cause, redact);
  if (message === error.message && hint === error.hint && cause === error.cause) return error;
  const named = new ChopmarkError({ code: error.code, message, hint, cause });
  // The place of the fault, not of this line.
  if (error.stack !== undefined) named.stack = error.stack.replace(error.message, () => message);
  return named;
}

/** A result with the options in its problems as the library spells them, and without secrets in these texts. Nothing else is changed. */
export function nameInResult<Value>(value: Value, redact: Redact): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => nameInResult(item, redact)) as Value;
  if (!isPlainData(value)) return value;
  const named = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, nameInResult(item, redact)]));
  const { code, message, hint } = named;
  if (typeof code !== 'string' || !Object.hasOwn(ERROR_CODES, code) || typeof message !== 'string') return named as Value;
  return {
    ...named,
    message: redact(nameIn(message, code)),
    ...(typeof hint === 'string' && { hint: redact(nameIn(hint, code)) }),
  } as Value;
}

/** An unknown option has no name in the schema, and is spelled as the caller wrote it. */
const nameIn = (text: string, code: string): string =>
  code === 'INPUT_OPTION_UNKNOWN'
    ? nameProperties(text).replace(
        /^(\w+ has no option )--([a-z][a-z0-9-]*)/,
        (_, start: string, name: string) => start + toCamelCase(name),
      )
    : nameProperties(text);

/**
 * The error of a call that its caller ended, with the reason of the caller as its cause.
 *
 * @param signal The signal of the caller.
 */
export function keepReason(error: unknown, signal: AbortSignal | undefined): unknown {
  if (!(signal instanceof AbortSignal) || !signal.aborted) return error;
  const { reason }: { reason: unknown } = signal;
  if (error === reason) return error instanceof ChopmarkError ? error : toTimeoutError(signal, 'the call was done');
  if (!(error instanceof ChopmarkError) || reaches(error, reason)) return error;
  // An earlier cause says more than that the caller ended the run, unless it is that news itself.
  if (error.cause !== undefined && !isAbort(error.cause)) return error;
  return new ChopmarkError({ code: error.code, message: error.message, hint: error.hint, cause: reason });
}

const isAbort = (cause: unknown): boolean => cause instanceof Error && cause.name === 'AbortError';

function reaches(error: Error, reason: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) if (cause === reason || cause.cause === reason) return true;
  return false;
}
