import { COMMAND_LINE_OPTIONS } from '../options/schema/command-line.ts';
import { COMMANDS, type CommandSpec } from '../options/schema/commands.ts';
import { COMMAND_NAMES, type CommandName, type OptionSpec } from '../options/schema/option.ts';
import { listOptions } from '../options/schema/option-names.ts';
import type { OptionsOf } from '../options/schema/options.ts';

type Shell = OptionsOf<'completion'>['shell'];

/** A script that completes commands, options and the values of options, written from the contract. */
export function writeCompletion(shell: Shell): string {
  const write = { bash: writeBash, zsh: writeZsh, fish: writeFish }[shell];
  return `${write().join('\n')}\n`;
}

/** Options that are written with a flag: what has no flag worth writing stands where arguments stand. */
function listFlags(command: CommandName): readonly OptionSpec[] {
  const specs = [...listOptions(command), ...COMMAND_LINE_OPTIONS.filter(({ commands }: OptionSpec) => commands.includes(command))];
  const positional = positionalOf(command);
  return specs.filter(({ name }) => name !== positional?.option && name !== positional?.action);
}

const specOf = (command: CommandName): CommandSpec => COMMANDS[command];

const positionalOf = (command: CommandName) => specOf(command).positional;

/** The words an argument may be, where it may not be anything. */
const argumentWords = (command: CommandName): readonly string[] =>
  listOptions(command).find(({ name }) => name === (positionalOf(command)?.action ?? positionalOf(command)?.option))?.values ?? [];

const takesFile = ({ kind }: OptionSpec) => kind === 'file' || kind === 'secret' || kind === 'list';

function writeBash(): string[] {
  const flags = COMMAND_NAMES.map(
    (command) => `      ${command}) words='${[...listFlags(command).map(({ name }) => `--${name}`), '--help'].join(' ')}' ;;`,
  );
  const values = COMMAND_NAMES.flatMap((command) =>
    listFlags(command).flatMap(({ name, values: words }) => (words ? [`    ${command}:--${name}) words='${words.join(' ')}' ;;`] : [])),
  );
  const others = COMMAND_NAMES.flatMap((command) =>
    listFlags(command)
      .filter(({ kind, values: words }) => kind !== 'boolean' && !words)
      .map(({ name }) => `${command}:--${name}`),
  );
  const words = COMMAND_NAMES.flatMap((command) =>
    argumentWords(command).length > 0 ? [`      ${command}) words='${argumentWords(command).join(' ')}' ;;`] : [],
  );
  return [
    '# bash completion for chopmark: source <(chopmark completion bash)',
    '_chopmark() {',
    `  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" word words=""`,
    `  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
    `    case "$word" in ${COMMAND_NAMES.join('|')}) command="$word"; break ;; esac`,
    '  done',
    '  COMPREPLY=()',
    '  case "$command:$previous" in',
    `    :*) words='${COMMAND_NAMES.join(' ')} help --help --version' ;;`,
    ...values,
    '    # Left empty, so that the shell offers files.',
    `    ${others.join('|')}) return ;;`,
    '    *) if [[ "$current" == -* ]]; then case "$command" in',
    ...flags,
    '    esac; else case "$command" in',
    ...words,
    '    esac; fi ;;',
    '  esac',
    '  [[ -z "$words" ]] || COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '}',
    'complete -o default -F _chopmark chopmark',
  ];
}

function writeZsh(): string[] {
  const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const mask = (text: string) => text.replace(/[[\]:\\]/g, '\\$&');
  const flagOf = (spec: OptionSpec) => {
    const repeated = spec.kind === 'list' ? '*' : '';
    const value =
      spec.kind === 'boolean' ? '' : `:${spec.kind}:${spec.values ? `(${spec.values.join(' ')})` : takesFile(spec) ? '_files' : ''}`;
    return quote(`${repeated}--${spec.name}[${mask(spec.help)}]${value}`);
  };
  const argumentOf = (command: CommandName) => {
    const words = argumentWords(command);
    return positionalOf(command) ? [quote(words.length > 0 ? `:word:(${words.join(' ')})` : '*:file:_files')] : [];
  };
  return [
    '#compdef chopmark',
    '# zsh completion for chopmark: source <(chopmark completion zsh)',
    '_chopmark() {',
    '  local context state line',
    '  local -a commands',
    '  commands=(',
    ...COMMAND_NAMES.map((name) => `    ${quote(`${name}:${mask(COMMANDS[name].summary)}`)}`),
    '  )',
    "  _arguments -C '1:command:->command' '*::argument:->argument'",
    '  case "$state" in',
    '    command) _describe command commands ;;',
    '    argument)',
    '      case "$words[1]" in',
    ...COMMAND_NAMES.map(
      (command) => `        ${command}) _arguments ${[...listFlags(command).map(flagOf), ...argumentOf(command)].join(' ')} ;;`,
    ),
    '      esac ;;',
    '  esac',
    '}',
    'if [ "$funcstack[1]" = "_chopmark" ]; then _chopmark "$@"; else compdef _chopmark chopmark; fi',
  ];
}

function writeFish(): string[] {
  const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const within = (command: CommandName) => quote(`__fish_seen_subcommand_from ${command}`);
  const valueFor = (spec: OptionSpec) => {
    if (spec.kind === 'boolean') return '';
    if (spec.values) return ` -x -a ${quote(spec.values.join(' '))}`;
    return takesFile(spec) ? ' -r -F' : ' -x';
  };
  return [
    '# fish completion for chopmark: chopmark completion fish | source',
    'complete -c chopmark -e',
    ...COMMAND_NAMES.map((name) => `complete -c chopmark -n __fish_use_subcommand -f -a ${name} -d ${quote(COMMANDS[name].summary)}`),
    ...COMMAND_NAMES.flatMap((command) => [
      ...listFlags(command).map(
        (spec) => `complete -c chopmark -n ${within(command)} -l ${spec.name}${valueFor(spec)} -d ${quote(spec.help)}`,
      ),
      ...(argumentWords(command).length > 0
        ? [`complete -c chopmark -n ${within(command)} -f -a ${quote(argumentWords(command).join(' '))}`]
        : []),
    ]),
  ];
}
