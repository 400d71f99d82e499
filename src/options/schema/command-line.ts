import { COMMAND_NAMES, type OptionSpec } from './option.ts';
import { REPORT_FORMATS } from './report-formats.ts';

/** What only the command line has: how a result is shown. The engine never sees these. */
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
    help: `How the result is printed, or with =FILE written besides: ${REPORT_FORMATS.join(', ')}. Several: html=report.html,sarif=report.sarif.`,
    commands: ['attest', 'sign', 'verify', 'merge'],
  },
  {
    name: 'format',
    kind: 'enum',
    values: ['terraform'],
    help: 'Speak the protocol of an external data source: options of verify as a JSON object on standard input, a flat map on standard output.',
    commands: ['verify'],
  },
  {
    name: 'quiet',
    short: 'q',
    kind: 'boolean',
    default: false,
    help: 'Print neither progress nor the report; where something failed or was refused, the report goes to standard error.',
    commands: COMMAND_NAMES,
  },
  {
    name: 'env-prefix',
    kind: 'string',
    placeholder: 'PREFIX',
    help: 'Take options from variables too: with CHOPMARK_INPUT_ the variable CHOPMARK_INPUT_SUBJECT_PATH is subject-path; for wrappers.',
    commands: ['attest', 'sign', 'verify', 'merge'],
  },
  {
    name: 'debug',
    kind: 'boolean',
    default: false,
    env: 'CHOPMARK_DEBUG',
    help: 'Tell what is done and what is under an error, without any secret.',
    commands: COMMAND_NAMES,
  },
  {
    name: 'no-color',
    kind: 'boolean',
    default: false,
    help: 'Print without color, as NO_COLOR does; FORCE_COLOR has color also where nobody watches.',
    commands: COMMAND_NAMES,
  },
] as const satisfies readonly OptionSpec[];
