import { ERROR_CODES, EXIT_CODE, type Stage } from '../../src/base/errors/error-codes.ts';
import { EXIT_CODES } from '../../src/options/schema/exit-codes.ts';
import { cell, HEAD, table } from './markdown.ts';

const TITLES: Readonly<Record<Stage, string>> = {
  INPUT: 'Input',
  IDENTITY: 'Identity',
  SIGNING: 'Signing',
  TRUST: 'Trust',
  STORE: 'Stores',
  VERIFICATION: 'Verification',
  POLICY: 'Policy',
};

/** `docs/reference/errors.md`: every error code with its sentence and exit code. */
export function writeErrorsPage(): string {
  const stages = Object.keys(TITLES) as Stage[];
  return [
    HEAD('src/base/errors/error-codes.ts'),
    '# Errors',
    '',
    'Every error has a stable code that begins with its stage, a message that names the input or the service, and a hint with the remedy. Scripts branch on the code or on the [exit code](exit-codes.md).',
    '',
    ...stages.flatMap((stage) => [
      `## ${TITLES[stage]}: exit code ${EXIT_CODE[stage]}`,
      '',
      table(
        ['code', 'meaning'],
        Object.entries(ERROR_CODES)
          .filter(([code]) => code.startsWith(`${stage}_`))
          .map(([code, meaning]) => [`<a id="${code.toLowerCase()}"></a>\`${code}\``, cell(meaning)]),
      ),
      '',
    ]),
  ].join('\n');
}

/** `docs/reference/exit-codes.md`. */
export const writeExitCodesPage = (): string =>
  [
    HEAD('src/options/schema/exit-codes.ts'),
    '# Exit codes',
    '',
    table(
      ['code', 'meaning', 'error codes'],
      EXIT_CODES.map(({ code, meaning }) => [
        String(code),
        meaning,
        stagesOf(code)
          .map((stage) => `\`${stage}_…\``)
          .join(', '),
      ]),
    ),
    '',
    'Where several things went wrong, 6, 7, 4, 5 count in that order. A run that is interrupted ends with 130 (Ctrl-C) or 143 (cancelled). `chopmark sandbox -- COMMAND` ends as the command does.',
    '',
  ].join('\n');

const stagesOf = (code: number) => (Object.keys(EXIT_CODE) as Stage[]).filter((stage) => EXIT_CODE[stage] === code);
