import { ChopmarkError } from './errors.ts';

/**
 * The error for work on the input that ended because the run ended: the adapter's own reason, otherwise the time limit.
 *
 * @param signal Aborted.
 * @param before What was not done by then: "all files were read".
 */
export const toTimeoutError = ({ reason }: AbortSignal, before: string): ChopmarkError =>
  reason instanceof ChopmarkError
    ? reason
    : new ChopmarkError({
        code: 'INPUT_TIMEOUT',
        message: `The run reached its time limit before ${before}.`,
        hint: 'Set a longer time limit with --timeout.',
      });
