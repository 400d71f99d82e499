import { ChopmarkError } from '../../../base/errors/errors.ts';
import { suggestWord } from '../../../base/text/did-you-mean.ts';
import type { OptionsOf } from '../../../options/schema/options.ts';
import type { Thresholds } from '../../../verification/thresholds.ts';

const KINDS = ['logs', 'times', 'scts'] as const satisfies readonly (keyof Thresholds)[];

/**
 * How much evidence a run requires of each bundle: the higher of its options and of the thresholds in code. The verifier requires at least
 * the default of the trusted root.
 *
 * @param given From the caller of the library, so of any type.
 * @throws ChopmarkError `INPUT_OPTION_VALUE` for thresholds that are no counts, or have another name
 */
export function chooseThresholds(
  { requireLogs, requireTimestamps, requireScts }: Pick<OptionsOf<'verify'>, 'requireLogs' | 'requireTimestamps' | 'requireScts'>,
  given: Thresholds = {},
): Thresholds {
  checkThresholds(given);
  const asked: Thresholds = {
    ...(requireLogs !== undefined && { logs: requireLogs }),
    ...(requireTimestamps !== undefined && { times: requireTimestamps }),
    ...(requireScts !== undefined && { scts: requireScts }),
  };
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const counts = [asked[kind], given[kind]].filter((count) => count !== undefined);
      return counts.length === 0 ? [] : [[kind, Math.max(...counts)]];
    }),
  );
}

/** A value that is not a count, or a name that is not read, would drop a check. */
function checkThresholds(given: Thresholds): void {
  for (const [name, count] of Object.entries(given)) {
    if (!KINDS.some((kind) => kind === name)) throw unknown(name);
    if (!Number.isSafeInteger(count) || count < 0)
      throw new ChopmarkError({
        code: 'INPUT_OPTION_VALUE',
        message: `The threshold ${name} must be a non-negative integer, but it is ${String(count)}.`,
        hint: 'Set a non-negative integer, or leave it out.',
      });
  }
}

function unknown(name: string): ChopmarkError {
  const closest = suggestWord(name, KINDS);
  return new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: `There is no threshold ${JSON.stringify(name.slice(0, 80))}.`,
    hint: `${closest ? `Did you mean ${closest}? ` : ''}The thresholds are ${KINDS.join(', ')}.`,
  });
}
