import type { CommandName, OptionSpec } from '../../options/schema/option.ts';
import { listOptions } from '../../options/schema/option-names.ts';
import { OPTION_GROUPS, type OptionGroup } from '../../options/schema/options.ts';
import { REPORT_FORMATS } from '../../options/schema/report-formats.ts';

/** The two actions of the repository: `action.yml` signs, `verify/action.yml` is a gate. */
export type ActionName = 'attest' | 'verify';

/** Commands of the engine that an action runs; its inputs are their options. */
export const COMMANDS_OF = { attest: ['attest', 'sign'], verify: ['verify'] } as const satisfies Record<ActionName, CommandName[]>;

export type ActionOption = Omit<OptionSpec, 'commands'> & { actions: readonly ActionName[] };

/** What only the Action has. Most of it is as `actions/attest` has it, name and meaning. */
export const ACTION_OPTIONS = [
  {
    name: 'command',
    kind: 'enum',
    values: ['attest', 'sign'],
    default: 'attest',
    help: 'attest: sign statements about artifacts. sign: sign each file and write <file>.sigstore.json beside it, as gh-action-sigstore-python does.',
    actions: ['attest'],
  },
  {
    name: 'push-to-registry',
    kind: 'boolean',
    default: false,
    help: 'Push the bundle to the registry of the image that subject-name names, beside the other stores; the name is written in lower case.',
    actions: ['attest'],
  },
  {
    name: 'create-storage-record',
    kind: 'boolean',
    default: true,
    help: 'With push-to-registry: tell the organization’s artifact metadata where the image is. Where that fails, it is a warning.',
    actions: ['attest'],
  },
  {
    name: 'subject-version',
    kind: 'string',
    placeholder: 'VERSION',
    help: 'The version of the artifact, for the storage record.',
    actions: ['attest'],
  },
  {
    name: 'private-signing',
    kind: 'boolean',
    default: false,
    help: 'Sign with GitHub’s own instance, also where the repository is public.',
    actions: ['attest'],
  },
  {
    name: 'release-signing-artifacts',
    kind: 'boolean',
    default: true,
    help: 'With command sign: attach the bundles to the release whose publication started the workflow.',
    actions: ['attest'],
  },
  {
    name: 'upload-signing-artifacts',
    kind: 'boolean',
    default: false,
    help: 'Keep the bundles as an artifact of the workflow run, also where the step fails; its name is signing-artifacts- and that of the job.',
    actions: ['attest'],
  },
  {
    name: 'bundle-artifact',
    kind: 'string',
    placeholder: 'NAME',
    help: 'Keep the bundles as an artifact of the workflow run of this name, also where the step fails; each job of a matrix needs its own.',
    actions: ['attest'],
  },
  {
    name: 'report',
    kind: 'list',
    placeholder: 'FORMAT=FILE',
    help: `Files to write the result to besides, as FORMAT=FILE; a format is one of ${REPORT_FORMATS.join(', ')}.`,
    actions: ['attest', 'verify'],
  },
  {
    name: 'show-summary',
    kind: 'boolean',
    default: true,
    help: 'Write a summary of the run to the page of the workflow run.',
    actions: ['attest', 'verify'],
  },
  {
    name: 'github-token',
    kind: 'secret',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    default: '${{ github.token }}',
    help: 'The token for GitHub’s API: attestations, releases, packages. It is masked in the log.',
    actions: ['attest', 'verify'],
  },
] as const satisfies readonly ActionOption[];

/** An input of `action.yml`. */
export interface ActionInput {
  spec: Omit<OptionSpec, 'commands'>;
  /** As it stands in `action.yml`; absent: empty, which counts as not given. */
  default?: string;
  /** Not for the engine. */
  own: boolean;
}

/**
 * The default of inputs that say whom to believe or which Sigstore signs, where there is none: it asks for nothing. A runner hands over an empty
 * text for an input that is not given, so without it a variable that is empty by mistake would drop a condition unseen; with it, an empty text is refused.
 */
export const UNSET = 'unset';

/** Where the Action's default is another than the contract's; for readers. */
const DEFAULT_TEXTS: Readonly<Record<string, string>> = {
  'bundle-dir': 'attest: a fresh folder below $RUNNER_TEMP/chopmark; verify: all folders there',
  store: 'github; with command sign: the release, where there is one',
};

/** What an input says in place of the contract's sentence, where a runner has another custom than a command line. */
const HELP: Readonly<Record<string, Partial<OptionSpec>>> = {
  exec: {
    kind: 'string',
    help: 'Build script to run first, as a run: step in bash would, but in an environment without tokens.',
    description: 'The provenance records the script.',
  },
};

/** The inputs of one action, in the order of the contract, its own last. */
export function listInputs(action: ActionName): ActionInput[] {
  const strict = new Set(
    OPTION_GROUPS.filter(({ definesTrust }: OptionGroup) => definesTrust)
      .flatMap(({ options }): readonly OptionSpec[] => options)
      // Lists there say where evidence is looked for, which decides nothing.
      .filter(({ kind }) => kind !== 'list'),
  );
  const commands: readonly CommandName[] = COMMANDS_OF[action];
  const specs = new Map<string, OptionSpec>();
  for (const command of commands) for (const spec of listOptions(command)) if (!specs.has(spec.name)) specs.set(spec.name, spec);
  const own = ACTION_OPTIONS.filter(({ actions }: ActionOption) => actions.includes(action));
  return [
    ...[...specs.values()].map((spec): ActionInput => {
      const defaultText = DEFAULT_TEXTS[spec.name] ?? spec.defaultText;
      const fallback = defaultOf(spec) ?? (strict.has(spec) ? UNSET : undefined);
      return {
        spec: { ...spec, ...HELP[spec.name], ...(defaultText !== undefined && { defaultText }) },
        ...(fallback !== undefined && { default: fallback }),
        own: false,
      };
    }),
    ...own.map((spec): ActionInput => {
      const fallback = defaultOf(spec);
      return { spec, ...(fallback !== undefined && { default: fallback }), own: true };
    }),
  ];
}

const defaultOf = (spec: Omit<OptionSpec, 'commands'>): string | undefined =>
  spec.default === undefined ? undefined : String(spec.default);
