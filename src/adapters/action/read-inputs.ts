import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Env } from '../../base/ports.ts';
import { isLiteralSecret } from '../../base/secrets/secret-source.ts';
import type { RawInputs } from '../../options/parse-inputs.ts';
import { parseOptionValue, type RawValue } from '../../options/parse-option-value.ts';
import { toCamelCase } from '../../options/schema/option-names.ts';
import { type ActionInput, type ActionName, listInputs, UNSET, variableOf } from './inputs.ts';
import { refuseWithdrawnInputs } from './withdrawn-inputs.ts';

/** The inputs that only the Action has, with types. Inputs that only other actions have get their defaults. */
export interface OwnInputs {
  command: 'attest' | 'sign';
  pushToRegistry: boolean;
  createStorageRecord: boolean;
  subjectVersion?: string;
  privateSigning: boolean;
  releaseSigningArtifacts: boolean;
  report: string[];
  showSummary: boolean;
  githubToken?: string;
}

export interface Inputs {
  /** The engine options that the user gave. A value equal to the default in `action.yml` counts as not given. */
  raw: RawInputs;
  own: OwnInputs;
}

const OWN_DEFAULTS: OwnInputs = {
  command: 'attest',
  pushToRegistry: false,
  createStorageRecord: true,
  privateSigning: false,
  releaseSigningArtifacts: true,
  report: [],
  showSummary: true,
};

/**
 * Reads the inputs of `with:`. White space around a value is ignored. As in `actions/attest`, an empty value counts as not given. If the
 * input has a default, an empty value is refused, because its expression was meant to have a value.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE`, `INPUT_OPTION_UNKNOWN`
 */
export function readInputs(action: ActionName, env: Env): Inputs {
  if (action !== 'verify') refuseWithdrawnInputs(env);
  const raw: Record<string, RawValue> = {};
  const own: Record<string, unknown> = { ...OWN_DEFAULTS, ...(action === 'sign' && { command: 'sign' }) };
  for (const input of listInputs(action)) {
    const { name } = input.spec;
    const text = readText(input, env);
    if (text === undefined) continue;
    const value = rawValue(input, text);
    const parse = () => parseOptionValue({ ...input.spec, commands: [] }, value, name);
    if (input.own) own[toCamelCase(name)] = parse();
    // A list is split here, because inputs are completed by their items.
    else raw[name] = input.spec.kind === 'list' ? (parse() as string[]) : value;
  }
  return { raw, own: own as unknown as OwnInputs };
}

function readText({ spec: { name, kind }, default: fallback, isOwnDefault, own }: ActionInput, env: Env): string | undefined {
  const text = env[variableOf(name)]?.trim();
  if (text === undefined || text === fallback) return isOwnDefault ? fallback : undefined;
  if (text !== '') return text;
  if (fallback === undefined || (own && kind === 'secret')) return undefined;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: `The input ${name} is empty.`,
    hint:
      fallback === UNSET
        ? `Check the expression that it comes from. To leave it unset, remove it or write ${UNSET}.`
        : `Check the expression that it comes from. Its default is ${fallback}.`,
  });
}

/** The command with which a runner starts a script of `shell: bash`. */
const SHELL = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'];

function rawValue({ spec: { name, kind }, own }: ActionInput, text: string): RawValue {
  if (name === 'exec') return [...SHELL, text];
  // The value is already in a variable, so it is not visible in the process list.
  return kind === 'secret' && !own && isLiteralSecret(text) ? `env:${variableOf(name)}` : text;
}
