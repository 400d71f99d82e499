import { ERROR_CODES, ERROR_DESCRIPTIONS, type ErrorCode, EXIT_CODE, type Stage } from '../../src/base/errors/error-codes.ts';
import { ERROR_REMEDIES } from '../../src/base/errors/error-remedies.ts';
import { addressOfError } from '../../src/base/project.ts';
import { EXIT_CODES } from '../../src/options/schema/exit-codes.ts';
import { HEAD, prose, table } from './markdown.ts';

const TITLES: Readonly<Record<Stage, string>> = {
  INPUT: 'Input',
  IDENTITY: 'Identity',
  SIGNING: 'Signing',
  TRUST: 'Trust',
  STORE: 'Stores',
  VERIFICATION: 'Verification',
  POLICY: 'Policy',
};

/** `docs/reference/errors.md`: every error code with its meaning, its remedy and its exit code. A heading for each, so that a search finds it. */
export function writeErrorsPage(): string {
  const stages = Object.keys(TITLES) as Stage[];
  return [
    HEAD('src/base/errors/error-codes.ts and error-remedies.ts'),
    '# Errors',
    '',
    'Every error has a stable code that starts with its stage, a message that names the input or the service and the reason, and a hint that says what to do. Scripts can branch on the code or on the [exit code](exit-codes.md).',
    '',
    `This page has the meaning of each code, and what to do. In a terminal and without a network, \`chopmark explain CODE\` shows the same. The address \`${addressOfError('CODE')}\` leads to one code; errors print it, and \`chopmark explain\` and the error document of \`--json\` have it as \`documentation\`. Problems within a result have only the code, from which the address follows.`,
    '',
    ...stages.flatMap((stage) => [
      `## ${TITLES[stage]}: exit code ${EXIT_CODE[stage]}`,
      '',
      ...codesOf(stage).flatMap((code) => [
        `<a id="${code.toLowerCase()}"></a>`,
        '',
        `### ${code}`,
        '',
        prose([ERROR_CODES[code], ERROR_DESCRIPTIONS[code]].filter(Boolean).join(' ')),
        '',
        `**What to do:** ${prose(ERROR_REMEDIES[code])}`,
        '',
      ]),
    ]),
  ].join('\n');
}

const codesOf = (stage: Stage) => (Object.keys(ERROR_CODES) as ErrorCode[]).filter((code) => code.startsWith(`${stage}_`));

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
    'If several things fail, the exit code is the first of 1, 6, 7, 4, 5, 3, 2 that applies.',
    '',
    'Two cases differ from the table. If `attest` or `sign` signs nothing because of a store, the exit code is 4 if the store cannot be used at the moment, and 2 for every other problem of the store; 5 means that bundles are signed and on disk. At its time limit, a run ends with the code of what it waited for: 3 for an identity token, 5 for a store, and 4 for everything else; `verify` ends with 5.',
    '',
    'An interrupted run ends with 130 (Ctrl-C) or 143 (canceled). `chopmark sandbox -- COMMAND` ends with the exit code of the command.',
    '',
  ].join('\n');

const stagesOf = (code: number) => (Object.keys(EXIT_CODE) as Stage[]).filter((stage) => EXIT_CODE[stage] === code);
