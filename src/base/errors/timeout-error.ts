import { ChopmarkError } from './errors.ts';

/** Whether a run ended at its time limit. Every other reason is an interruption: a signal, a canceled job, or the caller of the library. */
export const isTimeLimit = ({ reason }: AbortSignal): boolean => reason instanceof DOMException && reason.name === 'TimeoutError';

/** How a run ended early, as the start of a sentence: "Interrupted by SIGINT" or "The run reached its time limit". */
export function describeRunEnd(signal: AbortSignal): string {
  if (isTimeLimit(signal)) return 'The run reached its time limit';
  const { reason } = signal;
  return reason instanceof ChopmarkError ? reason.message.replace(/\.$/, '') : 'The run was interrupted';
}

/** What to do about a run that ended early. Only a time limit can be raised. */
export const hintAtRunEnd = (signal: AbortSignal): string =>
  isTimeLimit(signal) ? 'Set a longer time limit with --timeout.' : 'Run the same command again.';

/**
 * The error for work on the input that ended because the run ended: the adapter's own reason, otherwise the time limit or an
 * interruption.
 *
 * @param signal Aborted. The reason of a caller of the library becomes the cause.
 * @param before What was not done by then: "all files were read".
 */
export const toTimeoutError = (signal: AbortSignal, before: string): ChopmarkError =>
  signal.reason instanceof ChopmarkError
    ? signal.reason
    : new ChopmarkError({
        code: 'INPUT_TIMEOUT',
        message: `${describeRunEnd(signal)} before ${before}.`,
        hint: hintAtRunEnd(signal),
        cause: signal.reason,
      });

/** Throws that error if the run has ended. The reason of a signal is never thrown as it is: it would look like a bug. */
export function throwIfEnded(signal: AbortSignal, before: string): void {
  if (signal.aborted) throw toTimeoutError(signal, before);
}
