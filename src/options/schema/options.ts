import { IDENTITY_OPTIONS } from './identity.ts';
import { LOCAL_OPTIONS } from './local.ts';
import type { CommandName, OptionSpec } from './option.ts';
import { OUTPUT_OPTIONS, RUN_OPTIONS } from './output.ts';
import { POLICY_OPTIONS } from './policy.ts';
import { STATEMENT_OPTIONS } from './statements.ts';
import { STORE_OPTIONS } from './stores.ts';
import { SUBJECT_OPTIONS } from './subjects.ts';
import { TRUST_OPTIONS } from './trust.ts';
import { VERIFY_OPTIONS } from './verify.ts';

/** Options about one topic, under the title that help and reference print. */
export interface OptionGroup {
  title: string;
  options: readonly OptionSpec[];
  /**
   * Whether the options define the expected signer, the signing identity or the Sigstore instance. An empty string is never ignored for
   * them, and none has an environment variable: earlier steps of a job can set those.
   */
  definesTrust?: true;
}

/** Every option of the engine, in the order in which help and reference print them. */
export const OPTION_GROUPS = [
  { title: 'Subjects', options: SUBJECT_OPTIONS },
  { title: 'Policy', options: POLICY_OPTIONS },
  { title: 'Statement', options: STATEMENT_OPTIONS },
  { title: 'Bundles and expected signer', options: VERIFY_OPTIONS, definesTrust: true },
  { title: 'Identity', options: IDENTITY_OPTIONS, definesTrust: true },
  { title: 'Sigstore instance', options: TRUST_OPTIONS, definesTrust: true },
  { title: 'Bundles', options: OUTPUT_OPTIONS },
  { title: 'Stores', options: STORE_OPTIONS },
  { title: 'Local', options: LOCAL_OPTIONS },
  { title: 'Limits', options: RUN_OPTIONS },
] as const satisfies readonly OptionGroup[];

type Option = (typeof OPTION_GROUPS)[number]['options'][number];

type OptionOf<Command extends CommandName, Candidate = Option> = Candidate extends { commands: readonly (infer Name)[] }
  ? Command extends Name
    ? Candidate
    : never
  : never;

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Name;

type Value<Candidate> = Candidate extends { kind: 'enum'; values: readonly (infer Word)[] }
  ? Word
  : Candidate extends { kind: 'boolean' }
    ? boolean
    : Candidate extends { kind: 'integer' | 'duration' }
      ? number
      : Candidate extends { kind: 'list' }
        ? string[]
        : string;

/** Lists are never absent, only empty. An option with a default, or one that must be given, is always present. */
type AlwaysThere = { kind: 'list' } | { default: string | number | boolean } | { required: true };

/** The options of a command as the engine receives them: camelCase, defaults applied, durations in milliseconds. */
export type OptionsOf<Command extends CommandName> = {
  [Candidate in Extract<OptionOf<Command>, AlwaysThere> as CamelCase<Candidate['name']>]: Value<Candidate>;
} & {
  [Candidate in Exclude<OptionOf<Command>, AlwaysThere> as CamelCase<Candidate['name']>]?: Value<Candidate>;
};
