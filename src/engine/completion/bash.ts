import { groupValues, listCommandsWithActions, listScopes, type Scope, type ValueOffer, writeFlags } from './scopes.ts';

/** For bash 3.2 (macOS) and later. Features of later versions are used only if bash has them. */
export function writeBash(): string[] {
  const scopes = listScopes();
  return [
    '# bash completion for chopmark: source <(chopmark completion bash)',
    '',
    '# The words that can follow the command and action in $1. A comma joins the names of one option; + marks a repeatable option.',
    '_chopmark_scope() {',
    '  case "$1" in',
    ...scopes.map(writeScope),
    '  esac',
    '}',
    '',
    '# The possible values of an option: $1 is the command and the option. Returns false for an option without a value.',
    '_chopmark_value() {',
    "  words='' paths=none assigned=''",
    '  case "$1" in',
    ...groupValues(scopes).map(
      ({ options, value }) => `    ${options.map((option) => `'${option}'`).join('|')})\n      ${writeValue(value) || ':'} ;;`,
    ),
    '    *) return 1 ;;',
    '  esac',
    '}',
    '',
    ...COMPLETE.replaceAll(
      'ACTION_COMMANDS',
      listCommandsWithActions()
        .map((command) => `${command}:`)
        .join('|'),
    ).split('\n'),
  ];
}

function writeScope({ path, options, argument }: Scope): string {
  const parts = [
    ...(options.length > 0 ? [`options='${options.map(writeFlags).join(' ')}'`] : []),
    ...(argument ? [writeValue(argument), `arguments=${argument.many ? 'many' : 'one'}`] : []),
  ];
  return `    '${path.join(' ')}') ${parts.filter(Boolean).join(' ') || ':'} ;;`;
}

const writeValue = ({ words, paths, assigned }: ValueOffer): string =>
  [
    ...(words.length > 0 ? [`words='${words.map(({ word }) => word).join(' ')}'`] : []),
    ...(paths === 'none' ? [] : [`paths=${paths}`]),
    ...(assigned ? ['assigned=yes'] : []),
  ].join(' ');

const COMPLETE = `_chopmark() {
  local IFS=$' \\t\\n' current='' command='' action='' option='' lead='' given=' ' line="$COMP_LINE"
  local options='' words='' paths=none arguments=none assigned='' offered='' replaced="$2" word flag i count=0
  local -a parts=()
  COMPREPLY=()
  # Bash also splits words at = and : (COMP_WORDBREAKS). Only blanks separate the words of a command line.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    if ((i > 0)) && [[ "$line" != [[:blank:]]* ]]; then
      parts[\${#parts[@]}-1]+="$word"
    else
      parts[\${#parts[@]}]="$word"
    fi
    line="\${line#"\${line%%[![:blank:]]*}"}"
    line="\${line#"$word"}"
  done
  for ((i = 1; i < \${#parts[@]} - 1; i++)); do
    word="\${parts[i]}"
    # chopmark does not complete the words after --: the shell offers files.
    [[ "$word" != -- ]] || return 0
    if [[ -n "$option" ]]; then
      option=''
      continue
    fi
    case "$word" in
      --*=*) given+="\${word%%=*} " ;;
      -?*)
        given+="$word "
        if _chopmark_value "$command $word"; then option="$word"; fi ;;
      *)
        if [[ -z "$command" ]]; then
          command="$word"
        else
          case "$command:$action" in
            ACTION_COMMANDS) action="$word" ;;
            *) count=$((count + 1)) ;;
          esac
        fi ;;
    esac
  done
  current="\${parts[\${#parts[@]}-1]}"
  if [[ -z "$option" && "$current" == --*=* ]]; then
    option="\${current%%=*}" lead="\${current%%=*}="
  fi
  words='' paths=none assigned=''
  if [[ -n "$option" ]]; then
    _chopmark_value "$command $option" || :
    if [[ -n "$assigned" && "\${current#"$lead"}" == *=* ]]; then
      lead="$lead\${current#"$lead"}"
      lead="\${lead%=*}=" words='' paths=files
    fi
  else
    _chopmark_scope "$command\${action:+ $action}"
    [[ "$arguments" != one || "$count" == 0 ]] || words='' paths=none arguments=none
    if [[ "$current" == -* || "$arguments" == none ]]; then
      for word in $options; do
        if [[ "$word" != *+ ]]; then
          for flag in \${word//,/ }; do [[ "$given" != *" $flag "* ]] || continue 2; done
        fi
        word="\${word%+}"
        offered+=" \${word//,/ }"
      done
      words="$offered" paths=none
    fi
  fi
  # Readline replaces $2, which begins after the last = or : of the word.
  [[ "$replaced" != [=:] ]] || replaced=''
  line="\${current%"$replaced"}"
  for word in $(compgen -W "$words" -- "\${current#"$lead"}"); do
    word="$lead$word"
    COMPREPLY[\${#COMPREPLY[@]}]="\${word#"$line"}"
  done
  case "$paths" in
    files)
      # Bash itself offers files if nothing else is offered and it replaces the whole value.
      [[ -n "$words" || "\${#line}" -lt "\${#lead}" ]] || return 0
      flag=-f ;;
    folders) flag=-d ;;
    *) flag='' ;;
  esac
  compopt +o default +o bashdefault 2> /dev/null
  if [[ -n "$flag" ]]; then
    while IFS= read -r word; do
      # If readline also replaces the option, it does not detect that this is a folder.
      [[ "\${#line}" -ge "\${#lead}" || ! -d "$word" ]] || word="$word/"
      word="$lead$word"
      COMPREPLY[\${#COMPREPLY[@]}]="\${word#"$line"}"
    done < <(compgen "$flag" -- "\${current#"$lead"}")
    compopt -o filenames 2> /dev/null
    [[ "\${COMPREPLY[0]-}" != */ ]] || compopt -o nospace 2> /dev/null
  fi
  return 0
}
complete -o bashdefault -o default -F _chopmark chopmark`;
