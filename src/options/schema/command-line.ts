import { COMMAND_NAMES, type OptionSpec } from './option.ts';
import { REPORT_FORMATS } from './report-formats.ts';

/** Options of the command line only: how a result is shown. The engine never sees these. */
export const COMMAND_LINE_OPTIONS = [
  {
    name: 'json',
    kind: 'boolean',
    default: false,
    help: 'Print the result as one JSON document.',
    commands: COMMAND_NAMES,
  },
  {
    name: 'report',
    kind: 'list',
    placeholder: 'FORMAT[=FILE]',
    suggestions: REPORT_FORMATS,
    defaultText: 'text',
    help: 'Report format to print, or FORMAT=FILE to write a report to a file.',
    description: `Formats: ${REPORT_FORMATS.join(', ')}. For several reports, write html=report.html,sarif=report.sarif.`,
    commands: ['attest', 'sign', 'verify', 'merge'],
  },
  {
    name: 'format',
    kind: 'enum',
    values: ['terraform'],
    help: 'Act as a Terraform external data source.',
    description: 'Reads the options of verify as a JSON object from standard input, and prints a flat map to standard output.',
    commands: ['verify'],
  },
  {
    name: 'quiet',
    short: 'q',
    kind: 'boolean',
    default: false,
    help: 'Print no progress and no report.',
    description: 'If something failed or was refused, the report goes to standard error.',
    commands: COMMAND_NAMES,
  },
  {
    name: 'env-prefix',
    kind: 'string',
    placeholder: 'PREFIX',
    help: 'Also read options from environment variables with this prefix; for wrappers.',
    description: 'With CHOPMARK_INPUT_, the variable CHOPMARK_INPUT_SUBJECT_PATH sets subject-path.',
    commands: ['attest', 'sign', 'verify', 'merge'],
  },
  {
    name: 'debug',
    kind: 'boolean',
    default: false,
    env: 'CHOPMARK_DEBUG',
    help: 'Show each step and the cause of each error, without secrets.',
    commands: COMMAND_NAMES,
  },
  {
    name: 'no-color',
    kind: 'boolean',
    default: false,
    help: 'Print without color, as NO_COLOR does.',
    description: 'FORCE_COLOR turns color on where the output is not a terminal.',
    commands: COMMAND_NAMES,
  },
] as const satisfies readonly OptionSpec[];
