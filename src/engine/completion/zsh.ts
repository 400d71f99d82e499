import {
  type ArgumentOffer,
  listCommandsWithActions,
  listScopes,
  type Offer,
  type OptionOffer,
  type Scope,
  type ValueOffer,
} from './scopes.ts';

/** `_arguments` of zsh supports `--option=value`, leaves out options that are already given, and shows a summary of each. */
export function writeZsh(): string[] {
  const scopes = listScopes();
  const actionCommands = listCommandsWithActions();
  const withValue = scopes
    .filter(({ path: [command = '', ...action] }) => action.length === 0 && actionCommands.includes(command))
    .flatMap(({ path, options }) => options.flatMap(({ flags, value }) => (value ? flags.map((flag) => `${path[0]}\\ ${flag}`) : [])));
  const find = FIND_SCOPE.replaceAll('ACTION_COMMANDS', actionCommands.join('|')).replaceAll('OPTIONS_WITH_VALUE', withValue.join('|'));
  return [
    ...HEAD.split('\n'),
    '',
    ...scopes.flatMap(writeWords),
    '_chopmark() {',
    ...find.split('\n'),
    ...scopes.flatMap(writeScope),
    '  esac',
    '}',
    '',
    '# As a file of $fpath, or sourced.',
    'if [[ "$funcstack[1]" == _chopmark ]]; then _chopmark "$@"; else compdef _chopmark chopmark; fi',
  ];
}

const HEAD = `#compdef chopmark
# zsh completion for chopmark: source <(chopmark completion zsh)

# Offers words and files.
_chopmark_words_or_files() {
  _alternative "words:word:($*)" 'files:file:_files'
}

# Offers words, or WORD=FILE.
_chopmark_assigned() {
  if compset -P '*='; then _files; else compadd -a - argv; fi
}`;

/** Removes the command and the action from the line, so that `_arguments` sees only the options and arguments of that scope. */
const FIND_SCOPE = `  local curcontext="$curcontext" command='' action=''
  local -i i
  # chopmark does not complete the words after --.
  for ((i = 2; i < CURRENT; i++)); do
    if [[ "$words[i]" == -- ]]; then _files; return; fi
  done
  for ((i = 2; i < CURRENT; i++)); do
    if [[ "$words[i]" != -* ]]; then
      command="$words[i]"
      words[i]=()
      ((CURRENT--))
      break
    fi
  done
  if [[ -z "$command" ]]; then
    # Options of a command can stand before it.
    words=("$words[1]" "\${(@M)words[2,CURRENT-1]:#(--help|-h|--version|-v)}" "$words[CURRENT]")
    CURRENT=$#words
  fi
  if [[ "$command" == (ACTION_COMMANDS) ]]; then
    for ((i = 2; i < CURRENT; i++)); do
      case "$command $words[i]" in
        (OPTIONS_WITH_VALUE) ((i++)) ;;
        (*\\ -?*) ;;
        (*)
          action="$words[i]"
          words[i]=()
          ((CURRENT--))
          break ;;
      esac
    done
  fi
  curcontext="\${curcontext%:*:*}:chopmark\${command:+-$command}\${action:+-$action}:"
  case "$command\${action:+ $action}" in`;

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const escapeSpec = (text: string) => text.replace(/[[\]:\\]/g, '\\$&');

const functionOf = (path: readonly string[]) => ['_chopmark_words', ...path].join('_');

/** Words with summaries are offered by a separate function. */
const areDescribed = (words: readonly Offer[]) => words.some(({ summary }) => summary !== '');

function writeWords({ path, argument }: Scope): string[] {
  if (!argument || !areDescribed(argument.words)) return [];
  return [
    `${functionOf(path)}() {`,
    '  local -a offered=(',
    ...argument.words.map(({ word, summary }) => `    ${quote(`${word}:${escapeSpec(summary)}`)}`),
    '  )',
    '  _describe word offered',
    '}',
    '',
  ];
}

function writeScope({ path, options, argument }: Scope): string[] {
  const specs = [...options.flatMap(writeOption), ...(argument ? [quote(writeArgument(path, argument))] : [])];
  if (specs.length === 0) return [`    ${quote(path.join(' '))}) _message 'no more arguments' ;;`];
  return [`    ${quote(path.join(' '))})`, '      _arguments -S \\', `        ${specs.join(' \\\n        ')} ;;`];
}

function writeArgument(path: readonly string[], argument: ArgumentOffer): string {
  const action = areDescribed(argument.words) ? functionOf(path) : writeAction(argument);
  return `${argument.many ? '*' : '1'}:${argument.paths === 'none' ? 'word' : 'file'}:${action}`;
}

function writeOption({ flags, summary, repeats, value }: OptionOffer): string[] {
  const [name] = flags;
  const argument = value ? `:${name.replace('--', '')}:${writeAction(value)}` : '';
  const isAlone = name === '--help' || name === '--version';
  const excluded = isAlone ? '(- : *)' : flags.length > 1 && !repeats ? `(${flags.join(' ')})` : '';
  // With = the value is in the same word or in the next word. The value of --exec is always the next word.
  const isAssignable = value !== undefined && !value.words.some(({ word }) => word === '--');
  return flags.map((flag) =>
    quote(`${excluded}${repeats ? '*' : ''}${flag}${isAssignable && flag.startsWith('--') ? '=' : ''}[${escapeSpec(summary)}]${argument}`),
  );
}

function writeAction({ words, paths, assigned }: ValueOffer): string {
  const list = words.map(({ word }) => word).join(' ');
  if (assigned) return ` _chopmark_assigned ${list}`;
  if (words.length > 0) return paths === 'none' ? `(${list})` : ` _chopmark_words_or_files ${list}`;
  return { files: '_files', folders: '_files -/', none: '' }[paths];
}
