import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Env } from '../../base/ports.ts';
import { type RawInputs, unknownOption } from '../../options/parse-inputs.ts';
import type { CommandName, OptionSpec } from '../../options/schema/option.ts';
import { listOptions } from '../../options/schema/option-names.ts';
import { type Invocation, listCommandLineOptions } from './parse-arguments.ts';

/** The value that a wrapper passes for an option that its user did not give, because its templates cannot omit a variable. */
export const NOT_GIVEN = '(not given)';
/** The same for a secret, whose value is the name of a variable. */
export const NO_SECRET = 'env:CHOPMARK_NOT_GIVEN';

/** Upper case with a final underscore, so that a prefix does not match unrelated variables. */
const PREFIX = /^[A-Z][A-Z0-9_]*_$/;

type Run = Extract<Invocation, { kind: 'run' }>;

/**
 * Adds the options in environment variables with the prefix that the command line names.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` for an option that is given both ways, and the errors of {@link readEnvironmentOptions}
 */
export function addEnvironmentOptions(invocation: Run, env: Env): Run {
  const { 'env-prefix': prefix, ...shown } = invocation.shown;
  if (prefix === undefined) return invocation;
  const added = readEnvironmentOptions(invocation.command, String(prefix), env);
  const twice = [...Object.keys(added.raw), ...Object.keys(added.shown)].find((name) => name in invocation.raw || name in shown);
  if (twice !== undefined) {
    throw new ChopmarkError({
      code: 'INPUT_OPTION_CONFLICT',
      message: `${twice} is given both as an argument and in an environment variable.`,
      hint: 'Give it only once.',
    });
  }
  return { ...invocation, raw: { ...invocation.raw, ...added.raw }, shown: { ...shown, ...added.shown } };
}

/**
 * Options that a wrapper passes in environment variables, so that no user value becomes part of a script: `<PREFIX>SUBJECT_PATH` is
 * `subject-path`. Read only if the command line names the prefix, because earlier steps of a job can set variables too. A list is a JSON
 * array, or has one line for each item.
 *
 * @returns Options of the engine, and options for showing results.
 * @throws ChopmarkError `INPUT_OPTION_VALUE` for an invalid prefix, `INPUT_OPTION_UNKNOWN` for a variable that is not an option
 */
export function readEnvironmentOptions(command: CommandName, prefix: string, env: Env): { raw: RawInputs; shown: RawInputs } {
  if (!PREFIX.test(prefix)) {
    throw new ChopmarkError({
      code: 'INPUT_OPTION_VALUE',
      message: `--env-prefix does not accept ${JSON.stringify(prefix.slice(0, 80))}.`,
      hint: 'Use the beginning of the variable names, such as CHOPMARK_INPUT_',
    });
  }
  const shownSpecs = listCommandLineOptions(command);
  const specs: readonly OptionSpec[] = [...listOptions(command), ...shownSpecs];
  const raw: Record<string, RawInputs[string]> = {};
  const shown: Record<string, RawInputs[string]> = {};
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith(prefix) || value === undefined || value.trim() === NOT_GIVEN || value === NO_SECRET) continue;
    const name = variable.slice(prefix.length).toLowerCase().replaceAll('_', '-');
    const spec = specs.find((candidate) => candidate.name === name);
    if (!spec || name === 'env-prefix') throw unknownOption(command, name, specs);
    (shownSpecs.includes(spec) ? shown : raw)[name] = readValue(spec, value);
  }
  return { raw, shown };
}

/** Numbers and boolean values can have space around them, which a template adds to make them text. */
const readValue = ({ kind }: OptionSpec, value: string): string | readonly string[] =>
  kind === 'list' ? readList(value) : kind === 'boolean' || kind === 'integer' ? value.trim() : value;

/** Commas do not separate items, because file names can contain them. A glob such as `[ab].txt` is not JSON and stays one item. */
function readList(text: string): readonly string[] {
  const items = readArray(text) ?? text.split(/\r?\n/).map((line) => line.trim());
  return items.filter((item) => item !== '');
}

/** GitLab writes an array in a text as Ruby shows it: like JSON, but with `\\#` if a string has `#{`, `#$` or `#@`. */
function readArray(text: string): string[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text.replace(/\\([\s\S])/g, (pair, character) => (character === '#' ? '#' : pair)));
    return Array.isArray(parsed) ? parsed.map(String) : undefined;
  } catch {
    return undefined;
  }
}
