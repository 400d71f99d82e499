import { parseArgs } from 'node:util';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { suggestWord } from '../../base/text/did-you-mean.ts';
import { type RawInputs, unknownOption } from '../../options/parse-inputs.ts';
import { COMMAND_LINE_OPTIONS } from '../../options/schema/command-line.ts';
import { COMMANDS, type CommandSpec } from '../../options/schema/commands.ts';
import { COMMAND_ACTIONS } from '../../options/schema/help-topics.ts';
import { COMMAND_NAMES, type CommandName, type OptionSpec } from '../../options/schema/option.ts';
import { listOptions } from '../../options/schema/option-names.ts';

/** A parsed command line. */
export type Invocation =
  /** `short`: usage, the options that matter and examples. `action`: one of several things that the command does. */
  | { kind: 'help'; command?: CommandName; action?: string; short?: true }
  | { kind: 'version' }
  | { kind: 'none' }
  | { kind: 'run'; command: CommandName; raw: RawInputs; shown: RawInputs };

const specOf = (command: CommandName): CommandSpec => COMMANDS[command];

export const listCommandLineOptions = (command: CommandName): readonly OptionSpec[] =>
  COMMAND_LINE_OPTIONS.filter(({ commands }: OptionSpec) => commands.includes(command));

/**
 * Parses arguments to a command and its raw options. `parseInputs` reads the values.
 *
 * @throws ChopmarkError `INPUT_COMMAND_UNKNOWN`, `INPUT_OPTION_UNKNOWN`, `INPUT_OPTION_VALUE`
 */
export function parseArguments(argv: readonly string[]): Invocation {
  const end = argv.indexOf('--');
  const own = end === -1 ? argv : argv.slice(0, end);
  const at = own.findIndex((word) => !word.startsWith('-'));
  const word = own[at];
  const asksHelp = own.some((argument) => argument === '--help' || argument === '-h');
  const short = asksHelp && !own.includes('--help') ? ({ short: true } as const) : {};
  if (word === undefined) {
    if (own.some((argument) => VERSION_FLAGS.includes(argument))) return { kind: 'version' };
    const [stray] = own.filter((argument) => argument !== '--help' && argument !== '-h');
    if (stray) throw unknownCommand(stray);
    return asksHelp ? { kind: 'help', ...short } : { kind: 'none' };
  }
  if (word === 'version') return { kind: 'version' };
  if (word === 'help') {
    const [topic, action] = own.slice(at + 1);
    return topic === undefined ? { kind: 'help' } : { kind: 'help', command: commandOf(topic), ...actionOf(commandOf(topic), action) };
  }
  const command = commandOf(word);
  if (asksHelp)
    return {
      kind: 'help',
      command,
      ...actionOf(
        command,
        own.slice(at + 1).find((argument) => !argument.startsWith('-')),
      ),
      ...short,
    };
  return parseCommand(command, argv.toSpliced(at, 1));
}

const VERSION_FLAGS: readonly string[] = ['--version', '-V', '-v'];

const actionOf = (command: CommandName, word: string | undefined): { action?: string } =>
  word !== undefined && COMMAND_ACTIONS[command]?.[word] !== undefined ? { action: word } : {};

function commandOf(word: string): CommandName {
  const command = COMMAND_NAMES.find((name) => name === word);
  if (!command) throw unknownCommand(word);
  return command;
}

function unknownCommand(word: string): ChopmarkError {
  const closest = suggestWord(word, COMMAND_NAMES);
  return new ChopmarkError({
    code: 'INPUT_COMMAND_UNKNOWN',
    message: `Unknown command ${word}.`,
    hint: closest ? `Did you mean ${closest}?` : 'Run chopmark --help to list the commands.',
  });
}

function parseCommand(command: CommandName, given: string[]): Invocation {
  const { words, build } = splitBuild(command, given);
  const { positional } = specOf(command);
  const specs = listOptions(command).filter(
    ({ name }) => !positional?.flagless || (name !== positional.option && name !== positional.action),
  );
  const shownSpecs = listCommandLineOptions(command);
  const known = [...specs, ...shownSpecs].flatMap((spec) => [spec, ...(spec.formerly ? [{ ...spec, name: spec.formerly }] : [])]);
  const { tokens } = parseArgs({
    args: words,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      known.map(({ name, kind, short }) => [
        name,
        { type: kind === 'boolean' ? ('boolean' as const) : ('string' as const), ...(short ? { short } : {}) },
      ]),
    ),
  });

  const collected = new Map<string, (string | boolean)[]>();
  const collect = (name: string, value: string | boolean) => collected.set(name, [...(collected.get(name) ?? []), value]);
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = known.find(({ name }) => name === token.name);
    if (!spec) throw unknownOption(command, token.name, known);
    collect(token.name, readValue(spec, token));
  }
  const raw: Record<string, RawInputs[string]> = {};
  const shown: Record<string, RawInputs[string]> = {};
  for (const [name, values] of collected) {
    const spec = known.find((candidate) => candidate.name === name);
    const isShown = shownSpecs.some((candidate) => candidate.name === name || candidate.formerly === name);
    (isShown ? shown : raw)[name] =
      spec?.kind === 'boolean' ? values.at(-1) : spec?.kind === 'list' || values.length > 1 ? values.map(String) : values[0];
  }
  if (build) raw.exec = build;
  addPositionals(command, positionals, raw);
  return { kind: 'run', command, raw, shown };
}

/** `--exec -- COMMAND…`: everything after it is the command. */
function splitBuild(command: CommandName, words: string[]): { words: string[]; build?: string[] } {
  const at = words.findIndex((word, index) => word === '--exec' && words[index + 1] === '--');
  if (command !== 'attest' || at === -1 || words.indexOf('--') < at) return { words };
  const build = words.slice(at + 2);
  if (build.length === 0) throw wrongValue('--exec needs a command.', 'Use the form chopmark attest app --exec -- make app');
  return { words: words.slice(0, at), build };
}

type OptionToken = { rawName: string; value: string | undefined; inlineValue: boolean | undefined };

function readValue(spec: OptionSpec, { rawName, value, inlineValue }: OptionToken): string | boolean {
  if (spec.kind === 'boolean') return value ?? true;
  if (value === undefined) throw wrongValue(`${rawName} needs a value.`, spec.help);
  // `--key --json` is more likely a missing value than a file with that name.
  if (!inlineValue && value.startsWith('-') && value !== '-')
    throw wrongValue(`${rawName} needs a value, but ${value} looks like an option.`, `If it is the value, write ${rawName}=${value}.`);
  return value;
}

function addPositionals(command: CommandName, positionals: readonly string[], raw: Record<string, RawInputs[string]>): void {
  const [first, ...others] = positionals;
  if (first === undefined) return;
  const { positional } = specOf(command);
  if (!positional)
    throw wrongValue(`${command} takes no arguments, but ${first} was given.`, `Run chopmark ${command} --help to see the usage.`);
  if (positional.action !== undefined) {
    raw[positional.action] = first;
    if (others.length > 0) raw[positional.option] = others;
    return;
  }
  const flagged = raw[positional.option];
  if (positional.many) {
    raw[positional.option] = [...(Array.isArray(flagged) ? flagged : []), ...positionals];
  } else if (others.length > 0 || flagged !== undefined) {
    throw wrongValue(`${command} takes only one ${positional.placeholder}.`, `Run chopmark ${command} --help to see the usage.`);
  } else raw[positional.option] = first;
}

const wrongValue = (message: string, hint: string) => new ChopmarkError({ code: 'INPUT_OPTION_VALUE', message, hint });
