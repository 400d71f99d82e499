import { ChopmarkError } from '../../base/errors/errors.ts';
import { describeRunEnd, isTimeLimit } from '../../base/errors/timeout-error.ts';
import type { Logger } from '../../base/ports.ts';
import type { SignItem } from './sign-item.ts';

export interface BatchResult<Placed> {
  signed: { id: string; name: string; placed: Placed }[];
  /** `recorded`: the signature is in the journal, and the next run completes it. */
  failed: { id: string; name: string; error: Error; recorded: boolean }[];
  /** Why the batch ended before all items were tried. The message lists the items that are not signed. */
  stopped?: Error;
}

/** The outcome of each item of a batch, and whether the batch should continue. */
export interface BatchProgress<Placed> {
  signed(item: BatchResult<Placed>['signed'][number]): void;
  failed(item: SignItem, error: unknown, recorded: boolean): void;
  anySigned(): boolean;
  stopped(): boolean;
  /** The result. Items that were never tried count as failed. */
  conclude(untried: readonly { item: SignItem; recorded: boolean }[]): BatchResult<Placed>;
}

/** Codes after which no other item can succeed. */
const FATAL: readonly string[] = ['IDENTITY_TOKEN_EXPIRED', 'IDENTITY_CHANGED', 'IDENTITY_TOKEN_REFUSED', 'STORE_JOURNAL_WRITE'];
/** How many names an error lists. */
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
      // A fault of one input does not affect the others.
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
  thrown instanceof Error ? thrown : new Error('a value that is not an error was thrown', { cause: thrown });

/** Why a run ended early. The errors of the requests that it cut off would blame the services. */
function abortError(signal: AbortSignal): Error {
  if (signal.reason instanceof ChopmarkError) return signal.reason;
  const late = isTimeLimit(signal);
  return new ChopmarkError({
    code: late ? 'SIGNING_TIMEOUT' : 'SIGNING_INTERRUPTED',
    message: `${describeRunEnd(signal)} before everything was signed.`,
    hint: `Run again with the same --bundle-dir: finished signatures are kept.${late ? ' Or set a longer time limit with --timeout.' : ''}`,
    cause: signal.reason,
  });
}
