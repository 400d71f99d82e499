import { ChopmarkError } from './errors.ts';

/**
 * What ends work on the input when the run ends: the adapter's own reason, else that its time was over.
 *
 * @param signal Aborted.
 * @param before What was not done by then: "all files were read".
 */
export const toTimeoutError = ({ reason }: AbortSignal, before: string): ChopmarkError =>
  reason instanceof ChopmarkError
    ? reason
    : new ChopmarkError({
        code: 'INPUT_TIMEOUT',
        message: `The time of the run was over before ${before}.`,
        hint: 'Give the run more time with --timeout.',
      });
