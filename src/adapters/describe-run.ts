import { quoteForShell } from '../base/process/quote-for-shell.ts';
import { redactArgv } from '../base/secrets/redact-argv.ts';
import type { RawInputs } from '../options/parse-inputs.ts';
import type { RunDetails } from '../report/run-details.ts';

/**
 * The run that a report is about.
 *
 * @param words The words of the command line. Secrets in them are masked.
 * @param raw The options of the run, for the name of the policy.
 */
export function describeRun(words: readonly string[], { policy }: RawInputs, date: Date): RunDetails {
  const command = redactArgv(words).map(quoteForShell);
  const [named] = typeof policy === 'string' && policy !== '' ? redactArgv([policy]) : [];
  return { date, command, ...(named !== undefined && { policy: named }) };
}

/** The command line that means the same as the inputs of an Action. */
export const listWords = (command: string, raw: RawInputs): string[] => [
  'chopmark',
  command,
  ...Object.entries(raw).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((part) => (part === undefined ? [] : writeOption(name, String(part)))),
  ),
];

/** A value that begins with a dash is attached: alone it would be an option, also for who looks for the values of secrets. */
const writeOption = (name: string, value: string): string[] => (value.startsWith('-') ? [`--${name}=${value}`] : [`--${name}`, value]);
