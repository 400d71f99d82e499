import { ChopmarkError } from '../base/errors/errors.ts';
import type { Env } from '../base/ports.ts';
import { suggestWord } from '../base/text/did-you-mean.ts';
import { checkOptionRules } from './check-option-rules.ts';
import { parseOptionValue, type RawValue } from './parse-option-value.ts';
import { findPeerOption } from './peer-options.ts';
import { COMMANDS } from './schema/commands.ts';
import type { CommandName, OptionSpec } from './schema/option.ts';
import { listCommandsWith, listOptions, toCamelCase, writtenName } from './schema/option-names.ts';
import type { OptionsOf } from './schema/options.ts';

/** Values by option name, as an adapter received them; undefined means not given. */
export type RawInputs = Readonly<Record<string, RawValue | undefined>>;

export interface ParseContext {
  /** The environment for options that have a variable. Default: none. */
  env?: Env;
  /** Called for option names of earlier releases. */
  warn?: (message: string) => void;
}

/**
 * Turns the values that an adapter collected into the typed options of a command: applies defaults and checks values and combinations.
 *
 * @throws ChopmarkError `INPUT_OPTION_UNKNOWN`, `INPUT_OPTION_VALUE`, `INPUT_OPTION_CONFLICT`, `INPUT_OPTION_MISSING`
 */
export function parseInputs<Command extends CommandName>(
  command: Command,
  raw: RawInputs,
  { env = {}, warn = () => {} }: ParseContext = {},
): OptionsOf<Command> {
  const specs = listOptions(command);
  const given = renameFormer(specs, raw, warn);
  for (const name of given.keys()) if (!specs.some((spec) => spec.name === name)) throw unknownOption(command, name, specs);

  const parsed: Record<string, unknown> = {};
  const names = new Set<string>();
  for (const spec of specs) {
    const fromEnv = spec.env && env[spec.env] ? env[spec.env] : undefined;
    const value = given.get(spec.name) ?? fromEnv;
    const origin = given.has(spec.name) || !spec.env ? writtenName(command, spec.name) : spec.env;
    const typed = value === undefined ? defaultOf(spec) : parseOptionValue(spec, value, origin);
    if (typed !== undefined) parsed[toCamelCase(spec.name)] = typed;
    // A boolean that is false and an empty list count as not given.
    if (value !== undefined && typed !== false && !isEmptyList(typed)) names.add(spec.name);
    if (spec.required && (typed === undefined || isEmptyList(typed))) throw missingOption(command, spec);
  }
  checkOptionRules(command, names);
  return parsed as OptionsOf<Command>;
}

function renameFormer(specs: readonly OptionSpec[], raw: RawInputs, warn: (message: string) => void): Map<string, RawValue> {
  const given = new Map<string, RawValue>();
  for (const [written, value] of Object.entries(raw)) {
    if (value === undefined) continue;
    const name = specs.find(({ formerly }) => formerly === written)?.name ?? written;
    if (name !== written) warn(`--${written} is deprecated: use --${name}.`);
    if (given.has(name))
      throw new ChopmarkError({
        code: 'INPUT_OPTION_CONFLICT',
        message: `--${written} and --${name} are the same option, and both are given.`,
        hint: `Give --${name} alone.`,
      });
    given.set(name, value);
  }
  return given;
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

function defaultOf(spec: OptionSpec): unknown {
  if (spec.default !== undefined) return parseOptionValue(spec, spec.default, spec.name);
  return spec.kind === 'list' ? [] : undefined;
}

/** The error for an option that a command does not have; adapters that detect one themselves throw it too. */
export function unknownOption(command: CommandName, name: string, specs: readonly Pick<OptionSpec, 'name'>[]): ChopmarkError {
  const peer = findPeerOption(name);
  if (peer !== undefined && listOptions(command).some((own) => peer.write.includes(`--${own.name} `)))
    return new ChopmarkError({
      code: 'INPUT_OPTION_UNKNOWN',
      message: `${command} has no option --${name}: that is an option of ${peer.tool}.`,
      hint: `Write ${peer.write}.${peer.note === undefined ? '' : ` ${peer.note}`}`,
    });
  const elsewhere = listCommandsWith(name);
  const closest = suggestWord(
    name,
    specs.map((spec) => spec.name),
  );
  return new ChopmarkError({
    code: 'INPUT_OPTION_UNKNOWN',
    message: `${command} has no option --${name}.`,
    hint:
      elsewhere.length > 0
        ? `This option belongs to ${elsewhere.join(', ')}.`
        : closest
          ? `Did you mean --${closest}?`
          : `For the list of options, run chopmark ${command} --help.`,
  });
}

function missingOption(command: CommandName, { name, help, values }: OptionSpec): ChopmarkError {
  const written = writtenName(command, name);
  const what = written === name ? `The ${name}` : written;
  const choice = values === undefined ? '' : ` Valid values: ${values.join(', ')}.`;
  const [{ line }] = COMMANDS[command].examples;
  return new ChopmarkError({
    code: 'INPUT_OPTION_MISSING',
    message: `${what} of the command ${command} is missing.${choice}`,
    hint: `${help} Example: ${line}`,
  });
}
