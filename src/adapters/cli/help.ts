import { PROJECT_URL } from '../../base/project.ts';
import { COMMANDS, type CommandSpec } from '../../options/schema/commands.ts';
import { EXIT_CODES } from '../../options/schema/exit-codes.ts';
import { COMMAND_ACTIONS, ESSENTIAL_OPTIONS } from '../../options/schema/help-topics.ts';
import { COMMAND_NAMES, type CommandName, describeOption, type OptionSpec } from '../../options/schema/option.ts';
import { listOptions } from '../../options/schema/option-names.ts';
import { OPTION_GROUPS } from '../../options/schema/options.ts';
import { listCommandLineOptions } from './parse-arguments.ts';

export interface Page {
  /** Columns to wrap at. */
  width: number;
  strong(text: string): string;
}

const WIDEST_FLAG = 30;

/** The output of `chopmark --help`. */
export function writeHelp({ width, strong }: Page): string {
  const longest = Math.max(...COMMAND_NAMES.map((name) => name.length));
  return [
    'chopmark: keyless signing and attestation for every CI system.',
    '',
    `${strong('Usage')}: chopmark COMMAND [options]`,
    '',
    strong('Commands'),
    ...COMMAND_NAMES.map((name) => `  ${name.padEnd(longest)}  ${COMMANDS[name].summary}`),
    '',
    strong('Examples'),
    '  chopmark demo                       show the whole flow, without an identity or a network',
    '  chopmark attest dist/*              attest that this job built these files',
    '  chopmark verify app.tar.gz --ci github --repository acme/widget',
    '',
    'chopmark COMMAND -h shows the most important options of a command, --help shows all.',
    '',
    ...writeExitCodes(width, strong),
    '',
    `Documentation: ${PROJECT_URL}`,
    '',
  ].join('\n');
}

/** The output of `chopmark COMMAND --help`: usage, options by group, examples, exit codes. */
export function writeCommandHelp(command: CommandName, { width, strong }: Page): string {
  const spec: CommandSpec = COMMANDS[command];
  const groups = [
    ...OPTION_GROUPS.map(({ title, options }) => ({ title: String(title), options: options as readonly OptionSpec[] })),
    { title: 'Output', options: listCommandLineOptions(command) },
  ].map(({ title, options }) => ({ title, options: options.filter(({ commands }) => commands.includes(command)) }));
  return [
    `chopmark ${command}: ${spec.summary}.`,
    '',
    `${strong('Usage')}: ${writeUsage(command)}`,
    '',
    ...wrap(spec.description, width),
    ...groups.flatMap(({ title, options }) =>
      options.length === 0 ? [] : ['', strong(title), ...options.flatMap((option) => writeOption(option, width, spec.positional))],
    ),
    '',
    strong('Examples'),
    ...spec.examples.flatMap(({ line, does }) => [`  ${line}`, `      ${does}`]),
    '',
    ...writeExitCodes(width, strong),
    '',
  ].join('\n');
}

/** The output of `chopmark COMMAND -h`: usage, the most important options, examples. */
export function writeShortHelp(command: CommandName, { width, strong }: Page): string {
  const { summary, examples, positional }: CommandSpec = COMMANDS[command];
  const options = pickOptions(command, ESSENTIAL_OPTIONS[command]);
  const actions = Object.entries(COMMAND_ACTIONS[command] ?? {});
  return [
    `chopmark ${command}: ${summary}.`,
    '',
    `${strong('Usage')}: ${writeUsage(command)}`,
    ...(actions.length > 0 ? ['', strong('Actions'), ...writeActions(actions)] : []),
    ...(options.length > 0 ? ['', strong('Options'), ...options.flatMap((option) => writeOption(option, width, positional))] : []),
    '',
    strong('Examples'),
    ...examples.slice(0, SHORT_EXAMPLES).flatMap(({ line, does }) => [`  ${line}`, `      ${does}`]),
    '',
    `chopmark ${command} --help shows all options${actions.length > 0 ? `, chopmark ${command} ACTION --help those of one action` : ''}.`,
    '',
  ].join('\n');
}

/** Examples of the short form. */
const SHORT_EXAMPLES = 3;

/** The output of `chopmark policy init --help`: one action of a command, with only its own options. */
export function writeActionHelp(command: CommandName, action: string, { width, strong }: Page): string {
  const { examples, positional }: CommandSpec = COMMANDS[command];
  const topic = COMMAND_ACTIONS[command]?.[action];
  if (topic === undefined) return writeCommandHelp(command, { width, strong });
  const options = pickOptions(command, topic.options);
  const own = examples.filter(({ line }) => line.startsWith(`chopmark ${command} ${action}`));
  return [
    `chopmark ${command} ${action}: ${topic.summary}.`,
    '',
    `${strong('Usage')}: ${['chopmark', command, action, topic.placeholder, '[options]'].filter(Boolean).join(' ')}`,
    '',
    strong('Options'),
    ...[...options, ...listCommandLineOptions(command)].flatMap((option) => writeOption(option, width, positional)),
    ...(own.length > 0 ? ['', strong('Examples'), ...own.flatMap(({ line, does }) => [`  ${line}`, `      ${does}`])] : []),
    '',
    ...writeExitCodes(width, strong),
    '',
  ].join('\n');
}

function writeActions(actions: readonly (readonly [string, { summary: string; placeholder: string }])[]): string[] {
  const heads = actions.map(([name, { placeholder }]) => `${name}${placeholder ? ` ${placeholder}` : ''}`);
  const longest = Math.max(...heads.map((head) => head.length));
  return actions.map(([, { summary }], index) => `  ${(heads[index] ?? '').padEnd(longest)}  ${summary}`);
}

const pickOptions = (command: CommandName, names: readonly string[]): readonly OptionSpec[] =>
  names.flatMap((name) => listOptions(command).find((option) => option.name === name) ?? []);

/** `chopmark attest [FILE…] [options]`. */
export function writeUsage(command: CommandName): string {
  const { positional }: CommandSpec = COMMANDS[command];
  if (!positional) return `chopmark ${command} [options]`;
  const words = positional.many ? `${positional.placeholder}…` : positional.placeholder;
  return command === 'sandbox' ? `chopmark ${command} [options] [-- ${words}]` : `chopmark ${command} [${words}] [options]`;
}

/** `--bundle-dir FOLDER`. */
export function writeFlag({ name, kind, values, placeholder }: OptionSpec): string {
  if (kind === 'boolean') return `--${name}`;
  const named = {
    string: 'TEXT',
    integer: 'NUMBER',
    enum: (values ?? []).join('|'),
    list: 'TEXT',
    file: 'FILE',
    duration: 'TIME',
    secret: 'FILE|env:NAME',
  };
  return `--${name} ${placeholder ?? named[kind]}`;
}

/** The default of an option, and its environment variable. Empty if there is neither. */
export function writeDefault({ kind, default: value, defaultText, env }: OptionSpec): string {
  const fallback = defaultText ?? (kind === 'boolean' ? undefined : value);
  const parts = [...(fallback === undefined ? [] : [`default: ${fallback}`]), ...(env ? [`variable: ${env}`] : [])];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function writeOption(option: OptionSpec, width: number, positional: CommandSpec['positional']): string[] {
  const isFlagless = positional?.flagless === true && (positional.option === option.name || positional.action === option.name);
  const word = positional?.action === undefined ? positional?.placeholder : (option.values?.join('|') ?? option.placeholder);
  const flag = `  ${isFlagless ? word : writeFlag(option)}`;
  const indent = ' '.repeat(WIDEST_FLAG + 2);
  const lines = wrap(`${describeOption(option)}${writeDefault(option)}`, width - indent.length).map((line) => indent + line);
  if (flag.length > WIDEST_FLAG) return [flag, ...lines];
  return [flag.padEnd(indent.length) + (lines[0] ?? '').trimStart(), ...lines.slice(1)];
}

const writeExitCodes = (width: number, strong: Page['strong']): string[] => [
  strong('Exit codes'),
  ...wrap(`${EXIT_CODES.map(({ code, meaning }) => `${code} ${meaning}`).join(' · ')}.`, width - 2).map((line) => `  ${line}`),
];

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
