import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Env } from '../../base/ports.ts';
import { type RawInputs, unknownOption } from '../../options/parse-inputs.ts';
import type { CommandName, OptionSpec } from '../../options/schema/option.ts';
import { listOptions } from '../../options/schema/option-names.ts';
import { type Invocation, listCommandLineOptions } from './parse-arguments.ts';

/** What a wrapper writes for an option that its user did not give: its templates cannot leave a variable out. */
export const NOT_GIVEN = '(not given)';
/** The same for a secret, whose place is the name of a variable. */
export const NO_SECRET = 'env:CHOPMARK_NOT_GIVEN';

/** Upper case, and a line at the end, so that no prefix catches variables that mean something else. */
const PREFIX = /^[A-Z][A-Z0-9_]*_$/;

type Run = Extract<Invocation, { kind: 'run' }>;

/**
 * What the command line asks for, with the options in variables that it points to.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` for an option that is given both ways; what {@link readEnvironmentOptions} throws
 */
export function addEnvironmentOptions(invocation: Run, env: Env): Run {
  const { 'env-prefix': prefix, ...shown } = invocation.shown;
  if (prefix === undefined) return invocation;
  const added = readEnvironmentOptions(invocation.command, String(prefix), env);
  const twice = [...Object.keys(added.raw), ...Object.keys(added.shown)].find((name) => name in invocation.raw || name in shown);
  if (twice !== undefined) {
    throw new ChopmarkError({
      code: 'INPUT_OPTION_CONFLICT',
      message: `${twice} is given as an argument and in a variable.`,
      hint: 'Give it once.',
    });
  }
  return { ...invocation, raw: { ...invocation.raw, ...added.raw }, shown: { ...shown, ...added.shown } };
}

/**
 * Options that a wrapper passes in variables, so that no value of its user becomes a word of a script: `<PREFIX>SUBJECT_PATH` is
 * `subject-path`. Read only where the command line names the prefix, since earlier steps of a job can write variables too. A list is
 * a JSON array or has a line for each item.
 *
 * @returns Options of the engine, and of how results are shown.
 * @throws ChopmarkError `INPUT_OPTION_VALUE` for a prefix that is none, `INPUT_OPTION_UNKNOWN` for a variable that is no option
 */
export function readEnvironmentOptions(command: CommandName, prefix: string, env: Env): { raw: RawInputs; shown: RawInputs } {
  if (!PREFIX.test(prefix)) {
    throw new ChopmarkError({
      code: 'INPUT_OPTION_VALUE',
      message: `env-prefix cannot be ${JSON.stringify(prefix.slice(0, 80))}.`,
      hint: 'It is the beginning of names of variables: CHOPMARK_INPUT_',
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

/** Numbers and truth values may have space around them, which makes them text in a template. */
const readValue = ({ kind }: OptionSpec, value: string): string | readonly string[] =>
  kind === 'list' ? readList(value) : kind === 'boolean' || kind === 'integer' ? value.trim() : value;

/** No comma separates: file names have them. A glob such as `[ab].txt` is no JSON, and stays one item. */
function readList(text: string): readonly string[] {
  const items = readArray(text) ?? text.split(/\r?\n/).map((line) => line.trim());
  return items.filter((item) => item !== '');
}

/** GitLab writes an array in a text as Ruby shows it: JSON, but for `\\#` where a string has `#{`, `#$` or `#@`. */
function readArray(text: string): string[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text.replace(/\\([\s\S])/g, (pair, character) => (character === '#' ? '#' : pair)));
    return Array.isArray(parsed) ? parsed.map(String) : undefined;
  } catch {
    return undefined;
  }
}
