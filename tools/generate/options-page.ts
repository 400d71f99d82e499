import { writeDefault } from '../../src/adapters/cli/help.ts';
import { COMMAND_LINE_OPTIONS } from '../../src/options/schema/command-line.ts';
import { describeOption, type OptionSpec } from '../../src/options/schema/option.ts';
import { toCamelCase } from '../../src/options/schema/option-names.ts';
import { OPTION_GROUPS } from '../../src/options/schema/options.ts';
import { cell, HEAD, table } from './markdown.ts';

const LIBRARY_TYPES = {
  string: 'string',
  file: 'string',
  secret: 'string',
  boolean: 'boolean',
  integer: 'number',
  duration: 'number (ms)',
  list: 'string[]',
} as const;

/** `docs/reference/options.md`: every option by group, with its name in the library. */
export function writeOptionsPage(): string {
  const groups = OPTION_GROUPS.map(({ title, options }) => writeGroup(title, options));
  return [
    HEAD('src/options/schema'),
    '# Options',
    '',
    'Options have the same names everywhere: `--subject-path` on the command line, `subjectPath` in the library. An empty value is an error, never "not given". Options that define or weaken trust have no environment variable, because an earlier step of a job could set it.',
    '',
    'A `secret` is the path of a file or `env:NAME`. A token or key itself is accepted too, with a warning, because every process list shows it. A `duration` is written `500ms`, `90s`, `15m` or `1h30m`. For a `list`, repeat the flag or pass arguments; neither is split.',
    '',
    ...groups,
    '## Output',
    '',
    'On the command line only.',
    '',
    writeTable(COMMAND_LINE_OPTIONS),
    '',
  ].join('\n');
}

const writeGroup = (title: string, options: readonly OptionSpec[]): string => `## ${title}\n\n${writeTable(options)}\n`;

const writeTable = (options: readonly OptionSpec[]): string =>
  table(
    ['option', 'in the library', 'commands', 'meaning'],
    options.map((option) => [
      `\`${option.name}\``,
      `\`${toCamelCase(option.name)}\`: ${writeType(option)}`,
      option.commands.join(', '),
      cell(`${describeOption(option)}${writeDefault(option)}`),
    ]),
  );

const writeType = ({ kind, values }: OptionSpec): string =>
  cell(kind === 'enum' ? (values ?? []).map((value) => `\`${value}\``).join(' or ') : LIBRARY_TYPES[kind]);
