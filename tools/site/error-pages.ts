import { ERROR_CODES, ERROR_DESCRIPTIONS, type ErrorCode, EXIT_CODE, type Stage, stageOf } from '../../src/base/errors/error-codes.ts';
import { ERROR_REMEDIES } from '../../src/base/errors/error-remedies.ts';
import { EXIT_CODES } from '../../src/options/schema/exit-codes.ts';

/** A page of docs, as the pages of the codes name it. */
export interface MentioningPage {
  title: string;
  address: string;
  text: string;
}

/** Pages that help with every error of a stage: title and address. */
const RELATED: Readonly<Record<Stage, readonly (readonly [string, string])[]>> = {
  INPUT: [
    ['Options', '/reference/options'],
    ['Attest and sign', '/how-to/attest'],
  ],
  IDENTITY: [
    ['Identities', '/explanation/identities'],
    ['When a run fails', '/how-to/when-it-fails'],
  ],
  SIGNING: [
    ['When a run fails', '/how-to/when-it-fails'],
    ['Faults of services', '/reference/faults'],
  ],
  TRUST: [
    ['Trust', '/explanation/trust'],
    ['Private Sigstore instance', '/how-to/private-instance'],
  ],
  STORE: [
    ['Stores', '/how-to/stores'],
    ['When a run fails', '/how-to/when-it-fails'],
  ],
  VERIFICATION: [
    ['Verify', '/how-to/verify'],
    ['Verification model', '/explanation/verification-model'],
  ],
  POLICY: [
    ['Policy', '/how-to/policy'],
    ['Verify', '/how-to/verify'],
  ],
};

/** How many pages that mention a code are named. */
const MOST_MENTIONS = 8;

const CODES = Object.keys(ERROR_CODES) as ErrorCode[];
const STAGES = Object.keys(EXIT_CODE) as Stage[];

/** Pages by their place in the site: one for each error code, and their list. */
export function writeErrorPages(pages: readonly MentioningPage[]): Map<string, string> {
  const texts = CODES.map((code): [string, string] => [`errors/${code}`, writeErrorPage(code, pages)]);
  return new Map([['errors/index', writeErrorList()], ...texts]);
}

function writeErrorPage(code: ErrorCode, pages: readonly MentioningPage[]): string {
  const stage = stageOf(code);
  const exitCode = EXIT_CODE[stage];
  const related = RELATED[stage];
  const mentioning = pages
    .filter(({ text, address }) => mentions(text, code) && !related.some(([, known]) => known === address))
    .slice(0, MOST_MENTIONS);
  return [
    `# ${code}`,
    '',
    [ERROR_CODES[code], ERROR_DESCRIPTIONS[code]].filter(Boolean).join(' '),
    '',
    '## What to do',
    '',
    ERROR_REMEDIES[code],
    '',
    `- Stage: \`${stage}\``,
    `- Exit code: [${exitCode}](/reference/exit-codes): ${EXIT_CODES.find((known) => known.code === exitCode)?.meaning}`,
    `- Without a network: \`chopmark explain ${code}\``,
    '',
    'The message of the error names the input or the service. Its hint says what to do in this case.',
    '',
    '**Related pages:**',
    '',
    ...related.map(([title, address]) => `- [${title}](${address})`),
    ...mentioning.map(({ title, address }) => `- [${title}](${address}) mentions this code`),
    '- [All error codes](/errors/)',
    '',
  ].join('\n');
}

/** Whether the text has the code as a word, not as the beginning of another code. */
const mentions = (text: string, code: string) => text.split(/[^A-Z0-9_]+/).includes(code);

const writeErrorList = (): string =>
  [
    '# Errors',
    '',
    'Every error has a stable code that starts with its stage, a message that names the input or the service and the reason, and a hint that says what to do. Scripts can branch on the code or on the [exit code](/reference/exit-codes).',
    '',
    ...STAGES.flatMap((stage) => [
      `## ${stage}: exit code ${EXIT_CODE[stage]}`,
      '',
      '| code | meaning |',
      '|---|---|',
      ...CODES.filter((code) => stageOf(code) === stage).map(
        (code) => `| [\`${code}\`](/errors/${code}) | ${ERROR_CODES[code].replaceAll('|', '\\|')} |`,
      ),
      '',
    ]),
  ].join('\n');
