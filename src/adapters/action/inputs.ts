import type { CommandName, OptionSpec } from '../../options/schema/option.ts';
import { listOptions } from '../../options/schema/option-names.ts';
import { OPTION_GROUPS, type OptionGroup } from '../../options/schema/options.ts';
import { REPORT_FORMATS } from '../../options/schema/report-formats.ts';

/** The actions of the repository: `action.yml` attests, and the others are in folders of their names. */
export const ACTION_NAMES = ['attest', 'sign', 'merge', 'verify'] as const;

export type ActionName = (typeof ACTION_NAMES)[number];

/** The engine commands of an action. Their options are its inputs. */
export const COMMANDS_OF = {
  attest: ['attest', 'sign'],
  sign: ['sign'],
  merge: ['merge'],
  verify: ['verify'],
} as const satisfies Record<ActionName, CommandName[]>;

/** The options of `store push` that are inputs of the merging action too. */
export const INPUTS_OF_STORE: readonly string[] = ['store', 'allow-insecure-registry', 'timeout'];

export type ActionOption = Omit<OptionSpec, 'commands'> & { actions: readonly ActionName[] };

/** Inputs that only the Action has. Most have the name and meaning of `actions/attest`. */
export const ACTION_OPTIONS = [
  {
    name: 'command',
    kind: 'enum',
    values: ['attest', 'sign'],
    default: 'attest',
    help: 'attest: sign statements about artifacts. sign: sign each file and write <file>.sigstore.json next to it, as gh-action-sigstore-python does.',
    actions: ['attest'],
  },
  {
    name: 'push-to-registry',
    kind: 'boolean',
    default: false,
    help: 'Also push the bundle to the registry of the image in subject-name.',
    description: 'The image name is converted to lower case.',
    actions: ['attest'],
  },
  {
    name: 'create-storage-record',
    kind: 'boolean',
    default: true,
    help: 'With push-to-registry: record the location of the image in the artifact metadata of the organization.',
    description: 'A failure is only a warning.',
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
    help: 'Sign with GitHub’s own Sigstore instance, even if the repository is public.',
    actions: ['attest'],
  },
  {
    name: 'release-signing-artifacts',
    kind: 'boolean',
    default: true,
    help: 'Attach the signatures of files to the release that started the workflow, if it was published.',
    actions: ['attest', 'sign'],
  },
  {
    name: 'report',
    kind: 'list',
    placeholder: 'FORMAT=FILE',
    help: 'Additional report files, as FORMAT=FILE.',
    description: `The formats are ${REPORT_FORMATS.join(', ')}.`,
    actions: ACTION_NAMES,
  },
  {
    name: 'show-summary',
    kind: 'boolean',
    default: true,
    help: 'Write a job summary on the page of the workflow run.',
    actions: ACTION_NAMES,
  },
  {
    name: 'github-token',
    kind: 'secret',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    default: '${{ github.token }}',
    help: 'The token for GitHub’s API: attestations, releases, packages.',
    description: 'It is masked in the log.',
    actions: ACTION_NAMES,
  },
] as const satisfies readonly ActionOption[];

/** The variable name that the runner uses for an input. */
export const variableOf = (input: string): string => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;

/** An input of `action.yml`. */
export interface ActionInput {
  spec: Omit<OptionSpec, 'commands'>;
  /** The default in `action.yml`. Absent means empty, which counts as not given. */
  default?: string;
  /** True if that is not the default of the engine, so that it has to be passed on. */
  isOwnDefault?: true;
  /** True if it is not an option of the engine. */
  own: boolean;
}

/**
 * The default of inputs for the expected signer and the Sigstore instance that have no other default. It means: not set. A runner passes
 * an empty text for a missing input. Without this default, a variable that is empty by mistake would silently drop a condition. With
 * it, an empty text is refused.
 */
export const UNSET = 'unset';

/** Defaults of the Action that differ from those of the command line, where a second more of each run is not welcome. */
const DEFAULTS: Readonly<Record<string, string>> = { 'second-opinion': 'true' };

/** Texts for defaults of the actions that differ from those of the command line. */
const DEFAULT_TEXTS: Readonly<Record<ActionName, Readonly<Record<string, string>>>> = {
  attest: {
    'bundle-dir': 'a new folder below $RUNNER_TEMP/chopmark',
    store: 'github; with command sign: the release, if there is one',
  },
  sign: { 'bundle-dir': 'a new folder below $RUNNER_TEMP/chopmark', store: 'the release that started the workflow; otherwise local' },
  merge: { 'bundle-dir': 'a new folder below $RUNNER_TEMP/chopmark', store: 'local' },
  verify: { 'bundle-dir': 'all folders below $RUNNER_TEMP/chopmark' },
};

const EXEC: Partial<OptionSpec> = {
  kind: 'string',
  help: 'Build script to run first, like a run: step with bash, but without tokens in its environment.',
  description: 'The provenance records the script.',
};

/** Help of inputs that differ from the command line. */
const HELP: Readonly<Record<ActionName, Readonly<Record<string, Partial<OptionSpec>>>>> = {
  attest: { exec: EXEC },
  sign: {},
  merge: {
    bundle: { help: 'Folders with the bundles of the jobs, or bundle files: usually the folder of actions/download-artifact.' },
    store: { help: 'Stores for the merged bundles, in addition to bundle-dir.' },
    timeout: { help: 'Time limit for storing, which covers all retries.' },
  },
  verify: {},
};

/** The inputs of one action, in the order of the options. Its own inputs come last. */
export function listInputs(action: ActionName): ActionInput[] {
  const strict = new Set(
    OPTION_GROUPS.filter(({ definesTrust }: OptionGroup) => definesTrust)
      .flatMap(({ options }): readonly OptionSpec[] => options)
      // Lists only name places of evidence, so they are no condition.
      .filter(({ kind }) => kind !== 'list'),
  );
  const commands: readonly CommandName[] = COMMANDS_OF[action];
  const specs = new Map<string, OptionSpec>();
  for (const command of commands) for (const spec of listOptions(command)) if (!specs.has(spec.name)) specs.set(spec.name, spec);
  if (action === 'merge') for (const name of INPUTS_OF_STORE) addOption(specs, 'store', name);
  const own = ACTION_OPTIONS.filter(({ actions }: ActionOption) => actions.includes(action));
  return [
    ...[...specs.values()].map((spec): ActionInput => {
      const ownText = DEFAULT_TEXTS[action][spec.name];
      const defaultText = ownText ?? spec.defaultText;
      const ownDefault = DEFAULTS[spec.name];
      const fallback = ownDefault ?? (ownText === undefined ? defaultOf(spec) : undefined) ?? (strict.has(spec) ? UNSET : undefined);
      return {
        spec: { ...spec, ...HELP[action][spec.name], ...(defaultText !== undefined && { defaultText }) },
        ...(fallback !== undefined && { default: fallback }),
        ...(ownDefault !== undefined && { isOwnDefault: true }),
        own: false,
      };
    }),
    ...own.map((spec): ActionInput => {
      const fallback = defaultOf(spec);
      return { spec, ...(fallback !== undefined && { default: fallback }), own: true };
    }),
  ];
}

function addOption(specs: Map<string, OptionSpec>, command: CommandName, name: string): void {
  const spec = listOptions(command).find((candidate) => candidate.name === name);
  if (spec) specs.set(name, spec);
}

const defaultOf = (spec: Omit<OptionSpec, 'commands'>): string | undefined =>
  spec.default === undefined ? undefined : String(spec.default);
