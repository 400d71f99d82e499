import { COMMANDS, type CommandSpec } from './commands.ts';
import { COMMAND_NAMES, type CommandName, type OptionSpec } from './option.ts';
import { OPTION_GROUPS } from './options.ts';

/** Every option, group by group. */
const ALL: readonly OptionSpec[] = OPTION_GROUPS.flatMap(({ options }): readonly OptionSpec[] => options);

/** The options of one command, in the order of the schema. */
export const listOptions = (command: CommandName): readonly OptionSpec[] => ALL.filter(({ commands }) => commands.includes(command));

/** Commands that have an option of this name. */
export const listCommandsWith = (option: string): readonly CommandName[] =>
  COMMAND_NAMES.filter((command) => listOptions(command).some(({ name }) => name === option));

/** `subject-path` as code spells it: `subjectPath`. */
export const toCamelCase = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `subjectPath` as the schema spells it: `subject-path`. */
export const toKebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const NAMES: ReadonlySet<string> = new Set(ALL.map(({ name }) => name));
/** A command line ends at a period, comma, semicolon or closing parenthesis. */
const FLAG = /(chopmark [^.,;)]*)|--([a-z][a-z-]*)/g;

/** A message for adapters whose options are inputs: `--bundle` becomes `bundle`. Command lines in the message stay unchanged. */
export const nameInputs = (text: string): string => renameFlags(text, (name) => name);

/**
 * A message for callers of the library: `--subject-path` becomes `subjectPath`. A name of one word could be read as a plain word, so `--key`
 * becomes `option key`. Command lines in the message stay unchanged.
 */
export const nameProperties = (text: string): string =>
  renameFlags(text, (name, before) => {
    if (name.includes('-')) return toCamelCase(name);
    if (/\boption $/.test(before)) return name;
    return before === '' || before.endsWith('. ') ? `Option ${name}` : `option ${name}`;
  });

const renameFlags = (text: string, rename: (name: string, before: string) => string): string =>
  text.replace(FLAG, (flag: string, command: string | undefined, name: string | undefined, offset: number) =>
    command === undefined && name !== undefined && NAMES.has(name) ? rename(name, text.slice(0, offset)) : flag,
  );

/** An option as a message names it: with dashes, unless the command line takes it without a flag. */
export function writtenName(command: CommandName, name: string): string {
  const { positional }: CommandSpec = COMMANDS[command];
  return positional?.flagless && (positional.option === name || positional.action === name) ? name : `--${name}`;
}
