import { writeDefault } from '../../src/adapters/cli/help.ts';
import { COMMAND_LINE_OPTIONS } from '../../src/options/schema/command-line.ts';
import type { OptionSpec } from '../../src/options/schema/option.ts';
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
    'The same names everywhere: `--subject-path` on the command line, `subjectPath` in the library. An empty value is refused, never taken for "not given". What defines or weakens trust has no environment variable, since an earlier step of a job could write it.',
    '',
    'A `secret` is the path of a file or `env:NAME`; a token or key itself is taken too, with a warning, since every process list shows it. A `duration` is written `500ms`, `90s`, `15m`, `1h30m`. A `list` is given by repeating the flag or as arguments, which are never split.',
    '',
    ...groups,
    '## Output',
    '',
    'On the command line alone.',
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
      cell(`${option.help}${writeDefault(option)}`),
    ]),
  );

const writeType = ({ kind, values }: OptionSpec): string =>
  cell(kind === 'enum' ? (values ?? []).map((value) => `\`${value}\``).join(' or ') : LIBRARY_TYPES[kind]);
