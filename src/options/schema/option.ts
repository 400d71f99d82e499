/** The commands of the command line, which are also the names of their engine modules. */
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
 * The syntax and the resulting type of a value: `duration` is written `90s`, `15m`, `500ms` or `1h` and becomes milliseconds; `secret` is
 * the location of a secret (the path of a file or `env:NAME`) and stays as it is, so that its user reads it
 * (`base/secrets/secret-source.ts`).
 */
export type OptionKind = 'string' | 'boolean' | 'integer' | 'enum' | 'list' | 'file' | 'duration' | 'secret';

export interface OptionSpec {
  /** Kebab-case; the same name in every adapter, except for its spelling. */
  name: string;
  kind: OptionKind;
  /** The summary: one line of at most about 100 characters. */
  help: string;
  /** What else a user needs, in sentences; `--help`, the reference and the wrappers show it after the summary. */
  description?: string;
  commands: readonly CommandName[];
  /** As a user would write it. */
  default?: string | number | boolean;
  /** Shown as the default if the default depends on the run. */
  defaultText?: string;
  /** The variable that is read if the option is not given. Never for options that define or weaken trust: earlier steps of a job can set it. */
  env?: `CHOPMARK_${string}`;
  /** Where a `list` that is given as one text is split. Default: at line feeds and commas. An item that can have commas has a line of its own. */
  separator?: 'lines';
  /** The values of an `enum`. */
  values?: readonly string[];
  /** Words that completion offers where other values are possible too. */
  suggestions?: readonly string[];
  /** Smallest and largest `integer`, or `duration` in milliseconds. */
  minimum?: number;
  maximum?: number;
  /** The name of the value in help: `--bundle-dir FOLDER`. */
  placeholder?: string;
  /** The option must be given, because no default would be right. */
  required?: true;
  /** One letter, on the command line only: `q` is `-q`. */
  short?: string;
  /** Its name in earlier releases, which still works and warns. */
  formerly?: string;
}

/** The whole help of an option: its summary, then its description. Errors and completions show the summary alone. */
export const describeOption = ({ help, description }: { help: string; description?: string | undefined }): string =>
  description === undefined ? help : `${help} ${description}`;
