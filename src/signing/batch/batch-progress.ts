import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Logger } from '../../base/ports.ts';
import type { SignItem } from './sign-item.ts';

export interface BatchResult<Placed> {
  signed: { id: string; name: string; placed: Placed }[];
  /** `recorded`: the signature is in the journal, and the next run completes it. */
  failed: { id: string; name: string; error: Error; recorded: boolean }[];
  /** Why the batch ended before everything was tried; the message lists what is not signed. */
  stopped?: Error;
}

/** What becomes of a batch's items, and whether it is worth going on. */
export interface BatchProgress<Placed> {
  signed(item: BatchResult<Placed>['signed'][number]): void;
  failed(item: SignItem, error: unknown, recorded: boolean): void;
  anySigned(): boolean;
  stopped(): boolean;
  /** The result, with what was never tried among the failed. */
  conclude(untried: readonly { item: SignItem; recorded: boolean }[]): BatchResult<Placed>;
}

/** Codes that say at once that nothing more will succeed. */
const FATAL: readonly string[] = ['IDENTITY_TOKEN_EXPIRED', 'IDENTITY_CHANGED', 'IDENTITY_TOKEN_REFUSED', 'STORE_JOURNAL_WRITE'];
/** Names that an error lists. */
const LISTED = 10;

export function createBatchProgress<Placed>(
  logger: Logger,
  total: number,
  maxFailures: number,
  signal?: AbortSignal,
): BatchProgress<Placed> {
  const result: BatchResult<Placed> = { signed: [], failed: [] };
  let inARow = 0;
  let reason: Error | undefined;

  const advance = () => logger.progress('Signing', result.signed.length + result.failed.length, total);

  return {
    signed(item) {
      result.signed.push(item);
      inARow = 0;
      advance();
    },
    failed({ id, name }, thrown, recorded) {
      const error = signal?.aborted ? abortError(signal) : asError(thrown);
      result.failed.push({ id, name, error, recorded });
      advance();
      // What is wrong with one input says nothing about the others.
      if (error instanceof ChopmarkError && error.stage === 'INPUT') return;
      inARow++;
      const fatal = !(error instanceof ChopmarkError) || FATAL.includes(error.code);
      if (fatal || inARow >= maxFailures) reason ??= error;
    },
    anySigned: () => result.signed.length > 0,
    stopped() {
      if (signal?.aborted) reason ??= abortError(signal);
      return reason !== undefined;
    },
    conclude(untried) {
      if (reason === undefined) return result;
      const error = reason;
      for (const { item, recorded } of untried) result.failed.push({ id: item.id, name: item.name, error, recorded });
      return { ...result, stopped: describe(error, result) };
    },
  };
}

function describe(error: Error, { signed, failed }: BatchResult<unknown>): Error {
  if (!(error instanceof ChopmarkError)) return error;
  const names = failed.slice(0, LISTED).map(({ name }) => name);
  const more = failed.length > LISTED ? ` and ${failed.length - LISTED} more` : '';
  return new ChopmarkError({
    code: error.code,
    message: `${error.message} Signed: ${signed.length} of ${signed.length + failed.length}. Not signed: ${names.join(', ')}${more}.`,
    hint: error.hint,
    cause: error,
  });
}

const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error('something that is no error was thrown', { cause: thrown });

/** Why a run ended early. Requests that were cut off by it would blame the service they were put to. */
function abortError({ reason }: AbortSignal): Error {
  if (reason instanceof ChopmarkError) return reason;
  if (reason instanceof DOMException && reason.name === 'TimeoutError') {
    return new ChopmarkError({
      code: 'SIGNING_TIMEOUT',
      message: 'The time of the run was over before everything was signed.',
      hint: 'Run again with the same --bundle-dir, where what is signed is kept, or give the run more time with --timeout.',
      cause: reason,
    });
  }
  return new ChopmarkError({
    code: 'SIGNING_INTERRUPTED',
    message: 'The run was ended before everything was signed.',
    hint: 'Run again with the same bundle-dir: what is signed is kept.',
    cause: reason,
  });
}
