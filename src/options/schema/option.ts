/** The commands a person can type, and the names of their engine modules. */
export const COMMAND_NAMES = [
  'attest',
  'sign',
  'verify',
  'inspect',
  'merge',
  'policy',
  'store',
  'trust',
  'doctor',
  'sandbox',
  'demo',
  'init',
  'completion',
  'explain',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/**
 * How a value is written and what it becomes: `duration` is written `90s`, `15m`, `500ms` or `1h` and becomes milliseconds;
 * `secret` says where a secret is (a file's path or `env:NAME`) and stays as it is, so that reading it is left to who needs it (`base/secrets/secret-source.ts`).
 */
export type OptionKind = 'string' | 'boolean' | 'integer' | 'enum' | 'list' | 'file' | 'duration' | 'secret';

export interface OptionSpec {
  /** Kebab-case; the same in every adapter but for its writing. */
  name: string;
  kind: OptionKind;
  /** One sentence, for `--help`, the Action's inputs and the reference. */
  help: string;
  commands: readonly CommandName[];
  /** Written as the user would write it. */
  default?: string | number | boolean;
  /** What stands in for the default where it depends on the run; for readers only. */
  defaultText?: string;
  /** Read where the option is not given. Never for what defines or weakens trust: earlier steps of a job can write it. */
  env?: `CHOPMARK_${string}`;
  /** What an `enum` may be. */
  values?: readonly string[];
  /** Words that completion offers where other values are possible too. */
  suggestions?: readonly string[];
  /** Smallest and largest `integer`, or `duration` in milliseconds. */
  minimum?: number;
  maximum?: number;
  /** What the value is, in help: `--bundle-dir FOLDER`. */
  placeholder?: string;
  /** Must be given: there is no default that would be right. */
  required?: true;
  /** One letter, for the command line alone: `q` is `-q`. */
  short?: string;
  /** Its name in earlier releases, which still works and warns. */
  formerly?: string;
}
