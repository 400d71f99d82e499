import { ERROR_CODES } from '../../base/errors/error-codes.ts';
import { COMMAND_LINE_OPTIONS } from '../../options/schema/command-line.ts';
import { COMMANDS, type CommandSpec } from '../../options/schema/commands.ts';
import { COMMAND_ACTIONS } from '../../options/schema/help-topics.ts';
import { COMMAND_NAMES, type CommandName, type OptionSpec } from '../../options/schema/option.ts';
import { listOptions } from '../../options/schema/option-names.ts';

/** A word that completion offers, with its meaning. */
export interface Offer {
  word: string;
  /** Empty if the word needs no summary. */
  summary: string;
}

/** What completion offers for a value or an argument: words, paths, both, or nothing if it can be any text. */
export interface ValueOffer {
  words: readonly Offer[];
  paths: 'files' | 'folders' | 'none';
  /** A file may follow a word after `=`: `html=report.html`. */
  assigned?: true;
}

/** An argument, which has no flag. */
export interface ArgumentOffer extends ValueOffer {
  many: boolean;
}

export interface OptionOffer {
  /** As a user types them: `--quiet` and `-q`. One of them is enough. */
  flags: readonly [string, ...string[]];
  summary: string;
  /** Whether the option may be given several times. */
  repeats: boolean;
  /** Absent for an option without a value. */
  value?: ValueOffer;
}

/** What can be at one place of a command line. */
export interface Scope {
  /** The words before this place: none, a command, or a command and its action. */
  path: readonly string[];
  options: readonly OptionOffer[];
  /** Absent if no argument is accepted. */
  argument?: ArgumentOffer;
}

/** Every scope of the command line. The scope before any command comes first. */
export function listScopes(): readonly Scope[] {
  return [ROOT, ...COMMAND_NAMES.flatMap(listCommandScopes), ...HELP, { path: ['version'], options: [] }];
}

/** Commands whose first argument is an action: it decides which options follow. */
export const listCommandsWithActions = (): readonly string[] => [...COMMAND_NAMES.filter((command) => COMMAND_ACTIONS[command]), 'help'];

const HELP_OPTION: OptionOffer = { flags: ['--help', '-h'], summary: 'Show all help, or with -h the short form', repeats: false };

const COMMAND_WORDS: readonly Offer[] = COMMAND_NAMES.map((word) => ({ word, summary: COMMANDS[word].summary }));

const ROOT: Scope = {
  path: [],
  options: [HELP_OPTION, { flags: ['--version', '-v'], summary: 'Show the version', repeats: false }],
  argument: {
    words: [...COMMAND_WORDS, { word: 'help', summary: 'show the help of a command' }, { word: 'version', summary: 'show the version' }],
    paths: 'none',
    many: false,
  },
};

const listActions = (command: CommandName): readonly Offer[] =>
  Object.entries(COMMAND_ACTIONS[command] ?? {}).map(([word, { summary }]) => ({ word, summary }));

const oneWord = (words: readonly Offer[]): ArgumentOffer => ({ words, paths: 'none', many: false });

/** `chopmark help policy init`. */
const HELP: readonly Scope[] = [
  { path: ['help'], options: [], argument: oneWord(COMMAND_WORDS) },
  ...COMMAND_NAMES.map((command): Scope => {
    const actions = listActions(command);
    return { path: ['help', command], options: [], ...(actions.length > 0 ? { argument: oneWord(actions) } : {}) };
  }),
];

function listCommandScopes(command: CommandName): readonly Scope[] {
  const { positional }: CommandSpec = COMMANDS[command];
  const flagged = listOptions(command).filter(
    ({ name }) => !positional?.flagless || (name !== positional.option && name !== positional.action),
  );
  const shown = COMMAND_LINE_OPTIONS.filter(({ commands }: OptionSpec) => commands.includes(command));
  const offer = (specs: readonly OptionSpec[]) => [...[...specs, ...shown].map(offerOption), HELP_OPTION];
  const actions = Object.entries(COMMAND_ACTIONS[command] ?? {});
  if (actions.length === 0) return [{ path: [command], options: offer(flagged), ...(positional ? argumentOf(command, positional) : {}) }];
  return [
    { path: [command], options: offer(flagged), argument: oneWord(listActions(command)) },
    ...actions.map(([action, { placeholder, options }]): Scope => {
      const paths = pathsOf(placeholder);
      return {
        path: [command, action],
        options: offer(flagged.filter(({ name }) => options.includes(name))),
        ...(placeholder === '' ? {} : { argument: { words: [], paths, many: placeholder.endsWith('…') } }),
      };
    }),
  ];
}

/** The arguments of a command without actions, which have no flag. The words after `--` are not included. */
function argumentOf(command: CommandName, positional: NonNullable<CommandSpec['positional']>): Pick<Scope, 'argument'> {
  if (command === 'sandbox') return {};
  const words =
    command === 'explain'
      ? Object.entries(ERROR_CODES).map(([word, summary]) => ({ word, summary: shorten(summary) }))
      : (listOptions(command).find(({ name }) => name === positional.option)?.values ?? []).map(bare);
  return { argument: { words, paths: words.length > 0 ? 'none' : pathsOf(positional.placeholder), many: positional.many } };
}

const bare = (word: string): Offer => ({ word, summary: '' });

function offerOption(spec: OptionSpec): OptionOffer {
  const { name, kind, help, short } = spec;
  return {
    flags: [`--${name}`, ...(short ? [`-${short}`] : [])],
    summary: shorten(help),
    repeats: kind === 'list',
    ...(kind === 'boolean' ? {} : { value: offerValue(spec) }),
  };
}

function offerValue({ kind, values, suggestions, placeholder }: OptionSpec): ValueOffer {
  const words = (values ?? suggestions ?? []).map(bare);
  if (placeholder?.includes('[=FILE]')) return { words, paths: 'none', assigned: true };
  return { words, paths: placeholder === undefined && (kind === 'file' || kind === 'secret') ? 'files' : pathsOf(placeholder ?? '') };
}

/** The names that help uses for values that are, or can be, files. */
const FILES: readonly string[] = ['FILE', 'PATH', 'BUNDLE', 'POLICY', 'ARTIFACT', 'SBOM', 'STORE'];

/** `FILE|FOLDER…`: files. `FOLDER…`: folders. `REVISION`: neither. */
export function pathsOf(placeholder: string): ValueOffer['paths'] {
  const names = placeholder
    .replace(/\[[^[\]]*\]/, '')
    .replace('…', '')
    .split('|');
  if (names.some((name) => FILES.includes(name))) return 'files';
  return names.includes('FOLDER') ? 'folders' : 'none';
}

/** Shells show a word and its summary on one line. */
const LONGEST_SUMMARY = 90;

/** The first clause of a help text. If it is long, only the part up to its first comma. */
function shorten(text: string): string {
  const clause = text.replace(/(?:[:;]\s.*|\.(?:\s.*)?)$/s, '');
  return clause.length > LONGEST_SUMMARY ? clause.replace(/,\s.*$/s, '') : clause;
}

/** An option in the tables of a script: `--quiet,-q`, and `--bundle+` for an option that may be given several times. */
export const writeFlags = ({ flags, repeats }: OptionOffer): string => `${flags.join(',')}${repeats ? '+' : ''}`;

/** Options with a value, such as `verify --bundle`. Options with the same offer are grouped. */
export function groupValues(scopes: readonly Scope[]): readonly { options: readonly string[]; value: ValueOffer }[] {
  const groups = new Map<string, { options: string[]; value: ValueOffer }>();
  for (const { path, options } of scopes) {
    // An action has the options of its command.
    if (path.length !== 1) continue;
    for (const { flags, value } of options) {
      if (!value) continue;
      const key = JSON.stringify(value);
      const group = groups.get(key) ?? { options: [], value };
      groups.set(key, group);
      group.options.push(...flags.map((flag) => `${path[0]} ${flag}`));
    }
  }
  return [...groups.values()];
}
