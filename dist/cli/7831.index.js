export const id = 7831;
export const ids = [7831];
export const modules = {

/***/ 27831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeCompletion: () => (/* binding */ writeCompletion)
});

// EXTERNAL MODULE: ./build/base/errors/error-codes.js
var error_codes = __webpack_require__(14771);
// EXTERNAL MODULE: ./build/options/schema/command-line.js
var command_line = __webpack_require__(90983);
// EXTERNAL MODULE: ./build/options/schema/commands.js
var commands = __webpack_require__(26831);
// EXTERNAL MODULE: ./build/options/schema/help-topics.js
var help_topics = __webpack_require__(83179);
// EXTERNAL MODULE: ./build/options/schema/option.js
var schema_option = __webpack_require__(84716);
// EXTERNAL MODULE: ./build/options/schema/option-names.js
var option_names = __webpack_require__(66261);
;// CONCATENATED MODULE: ./build/engine/completion/scopes.js






/** Every scope of the command line. The scope before any command comes first. */
function listScopes() {
    return [ROOT, ...schema_option/* COMMAND_NAMES */.n.flatMap(listCommandScopes), ...HELP, { path: ['version'], options: [] }];
}
/** Commands whose first argument is an action: it decides which options follow. */
const listCommandsWithActions = () => [...schema_option/* COMMAND_NAMES */.n.filter((command) => help_topics/* COMMAND_ACTIONS */.k[command]), 'help'];
const HELP_OPTION = { flags: ['--help', '-h'], summary: 'Show all help, or with -h the short form', repeats: false };
const COMMAND_WORDS = schema_option/* COMMAND_NAMES */.n.map((word) => ({ word, summary: commands/* COMMANDS */.L[word].summary }));
const ROOT = {
    path: [],
    options: [HELP_OPTION, { flags: ['--version', '-v'], summary: 'Show the version', repeats: false }],
    argument: {
        words: [...COMMAND_WORDS, { word: 'help', summary: 'show the help of a command' }, { word: 'version', summary: 'show the version' }],
        paths: 'none',
        many: false,
    },
};
const listActions = (command) => Object.entries(help_topics/* COMMAND_ACTIONS */.k[command] ?? {}).map(([word, { summary }]) => ({ word, summary }));
const oneWord = (words) => ({ words, paths: 'none', many: false });
/** `chopmark help policy init`. */
const HELP = [
    { path: ['help'], options: [], argument: oneWord(COMMAND_WORDS) },
    ...schema_option/* COMMAND_NAMES */.n.map((command) => {
        const actions = listActions(command);
        return { path: ['help', command], options: [], ...(actions.length > 0 ? { argument: oneWord(actions) } : {}) };
    }),
];
function listCommandScopes(command) {
    const { positional } = commands/* COMMANDS */.L[command];
    const flagged = (0,option_names/* listOptions */.NM)(command).filter(({ name }) => !positional?.flagless || (name !== positional.option && name !== positional.action));
    const shown = command_line/* COMMAND_LINE_OPTIONS */.C.filter(({ commands }) => commands.includes(command));
    const offer = (specs) => [...[...specs, ...shown].map(offerOption), HELP_OPTION];
    const actions = Object.entries(help_topics/* COMMAND_ACTIONS */.k[command] ?? {});
    if (actions.length === 0)
        return [{ path: [command], options: offer(flagged), ...(positional ? argumentOf(command, positional) : {}) }];
    return [
        { path: [command], options: offer(flagged), argument: oneWord(listActions(command)) },
        ...actions.map(([action, { placeholder, options }]) => {
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
function argumentOf(command, positional) {
    if (command === 'sandbox')
        return {};
    const words = command === 'explain'
        ? Object.entries(error_codes/* ERROR_CODES */.OQ).map(([word, summary]) => ({ word, summary: shorten(summary) }))
        : ((0,option_names/* listOptions */.NM)(command).find(({ name }) => name === positional.option)?.values ?? []).map(bare);
    return { argument: { words, paths: words.length > 0 ? 'none' : pathsOf(positional.placeholder), many: positional.many } };
}
const bare = (word) => ({ word, summary: '' });
function offerOption(spec) {
    const { name, kind, help, short } = spec;
    return {
        flags: [`--${name}`, ...(short ? [`-${short}`] : [])],
        summary: shorten(help),
        repeats: kind === 'list',
        ...(kind === 'boolean' ? {} : { value: offerValue(spec) }),
    };
}
function offerValue({ kind, values, suggestions, placeholder }) {
    const words = (values ?? suggestions ?? []).map(bare);
    if (placeholder?.includes('[=FILE]'))
        return { words, paths: 'none', assigned: true };
    return { words, paths: placeholder === undefined && (kind === 'file' || kind === 'secret') ? 'files' : pathsOf(placeholder ?? '') };
}
/** The names that help uses for values that are, or can be, files. */
const FILES = ['FILE', 'PATH', 'BUNDLE', 'POLICY', 'ARTIFACT', 'SBOM', 'STORE'];
/** `FILE|FOLDER…`: files. `FOLDER…`: folders. `REVISION`: neither. */
function pathsOf(placeholder) {
    const names = placeholder
        .replace(/\[[^[\]]*\]/, '')
        .replace('…', '')
        .split('|');
    if (names.some((name) => FILES.includes(name)))
        return 'files';
    return names.includes('FOLDER') ? 'folders' : 'none';
}
/** Shells show a word and its summary on one line. */
const LONGEST_SUMMARY = 90;
/** The first clause of a help text. If it is long, only the part up to its first comma. */
function shorten(text) {
    const clause = text.replace(/(?:[:;]\s.*|\.(?:\s.*)?)$/s, '');
    return clause.length > LONGEST_SUMMARY ? clause.replace(/,\s.*$/s, '') : clause;
}
/** An option in the tables of a script: `--quiet,-q`, and `--bundle+` for an option that may be given several times. */
const writeFlags = ({ flags, repeats }) => `${flags.join(',')}${repeats ? '+' : ''}`;
/** Options with a value, such as `verify --bundle`. Options with the same offer are grouped. */
function groupValues(scopes) {
    const groups = new Map();
    for (const { path, options } of scopes) {
        // An action has the options of its command.
        if (path.length !== 1)
            continue;
        for (const { flags, value } of options) {
            if (!value)
                continue;
            const key = JSON.stringify(value);
            const group = groups.get(key) ?? { options: [], value };
            groups.set(key, group);
            group.options.push(...flags.map((flag) => `${path[0]} ${flag}`));
        }
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./build/engine/completion/bash.js

/** For bash 3.2 (macOS) and later. Features of later versions are used only if bash has them. */
function writeBash() {
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
        ...groupValues(scopes).map(({ options, value }) => `    ${options.map((option) => `'${option}'`).join('|')})\n      ${writeValue(value) || ':'} ;;`),
        '    *) return 1 ;;',
        '  esac',
        '}',
        '',
        ...COMPLETE.replaceAll('ACTION_COMMANDS', listCommandsWithActions()
            .map((command) => `${command}:`)
            .join('|')).split('\n'),
    ];
}
function writeScope({ path, options, argument }) {
    const parts = [
        ...(options.length > 0 ? [`options='${options.map(writeFlags).join(' ')}'`] : []),
        ...(argument ? [writeValue(argument), `arguments=${argument.many ? 'many' : 'one'}`] : []),
    ];
    return `    '${path.join(' ')}') ${parts.filter(Boolean).join(' ') || ':'} ;;`;
}
const writeValue = ({ words, paths, assigned }) => [
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

;// CONCATENATED MODULE: ./build/engine/completion/fish.js

/** One function computes what is offered, because declarations of single options cannot leave out options that are already given. */
function writeFish() {
    const scopes = listScopes();
    return [
        '# fish completion for chopmark: chopmark completion fish | source',
        '',
        '# The options that can follow a command and its action, each with its summary. A comma joins the names of one option; + marks a',
        '# repeatable option.',
        'function __chopmark_options',
        '    switch "$argv[1]"',
        ...scopes.flatMap(writeOptions),
        '    end',
        'end',
        '',
        '# The words that can follow a command and its action. Two fields come first: none, files or folders; one or many.',
        'function __chopmark_arguments',
        '    switch "$argv[1]"',
        ...scopes.flatMap(writeArgument),
        '    end',
        'end',
        '',
        '# The possible values of an option, by command and option: none, files, folders or assigned, then words.',
        'function __chopmark_values',
        '    switch "$argv[1]"',
        ...groupValues(scopes).flatMap(({ options, value }) => [
            `        case ${options.map(quote).join(' ')}`,
            `            printf '%s\\n' ${[value.assigned ? 'assigned' : value.paths, ...value.words.map(({ word }) => quote(word))].join(' ')}`,
        ]),
        '    end',
        'end',
        '',
        ...fish_COMPLETE.replaceAll('ACTION_COMMANDS', listCommandsWithActions()
            .map((command) => `'${command}:'`)
            .join(' ')).split('\n'),
    ];
}
const quote = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const caseOf = (path) => `        case ${quote(path.join(' '))}`;
const writePairs = (pairs) => `            printf '%s\\t%s\\n' ${pairs.map(({ word, summary }) => `${quote(word)} ${quote(summary)}`).join(' ')}`;
function writeOptions({ path, options }) {
    if (options.length === 0)
        return [];
    return [caseOf(path), writePairs(options.map((option) => ({ word: writeFlags(option), summary: option.summary })))];
}
function writeArgument({ path, argument }) {
    if (!argument)
        return [];
    return [
        caseOf(path),
        `            printf '%s\\n' ${argument.paths} ${argument.many ? 'many' : 'one'}`,
        ...(argument.words.length > 0 ? [writePairs(argument.words)] : []),
    ];
}
const fish_COMPLETE = `# Prints what is offered for the last word. With the argument files or folders, returns whether these are offered.
function __chopmark
    set -l current (commandline -ct)
    set -l words (commandline -opc)
    set -e words[1]
    set -l command ''
    set -l action ''
    set -l option ''
    set -l given
    set -l count 0
    for word in $words
        # chopmark does not complete the words after --.
        if test "$word" = --
            test "$argv" = files
            return
        end
        if test -n "$option"
            set option ''
            continue
        end
        switch "$word"
            case '--*=*'
                set -a given (string replace -r '=.*' '' -- "$word")
            case '-?*'
                set -a given "$word"
                set -l value (__chopmark_values "$command $word")
                if set -q value[1]
                    set option "$word"
                end
            case '*'
                if test -z "$command"
                    set command "$word"
                else
                    switch "$command:$action"
                        case ACTION_COMMANDS
                            set action "$word"
                        case '*'
                            set count (math $count + 1)
                    end
                end
        end
    end

    set -l lead ''
    if test -z "$option"; and string match -q -- '--*=*' "$current"
        set option (string replace -r '=.*' '' -- "$current")
        set lead "$option="
    end
    if test -n "$option"
        set -l value (__chopmark_values "$command $option")
        set -l paths $value[1]
        if test "$paths" = assigned
            if string match -q -- "$lead*=*" "$current"
                set paths files
                set -e value[2..-1]
            end
        end
        if set -q argv[1]
            test "$argv" = "$paths"
            return
        end
        for word in $value[2..-1]
            echo "$lead$word"
        end
        return
    end

    set -l scope (string trim -- "$command $action")
    set -l argument (__chopmark_arguments "$scope")
    if test "$argument[2]" = one; and test $count -gt 0
        set -e argument
    end
    if set -q argv[1]
        test "$argv" = "$argument[1]"; and not string match -q -- '-*' "$current"
        return
    end
    if set -q argument[3]
        printf '%s\\n' $argument[3..-1]
    end
    # Offers options if the word begins like one or nothing else can follow.
    if set -q argument[1]; and not string match -q -- '-*' "$current"
        return
    end
    for row in (__chopmark_options "$scope")
        set -l parts (string split \\t -- $row)
        set -l names (string split , -- (string trim -r -c + -- $parts[1]))
        if not string match -q -- '*+' $parts[1]
            set -l is_given no
            for name in $names
                contains -- $name $given; and set is_given yes
            end
            test $is_given = yes; and continue
        end
        printf '%s\\n' $names\\t$parts[2]
    end
end

# Prints folders for the last word, which can be an option with its value.
function __chopmark_folders
    set -l current (commandline -ct)
    set -l lead (string match -r -- '^--[^=]*=' "$current")
    for folder in (__fish_complete_directories (string replace -- "$lead" '' "$current") '')
        echo "$lead$folder"
    end
end

complete -c chopmark -e
complete -c chopmark -f -a '(__chopmark)'
complete -c chopmark -n '__chopmark files' -F
complete -c chopmark -n '__chopmark folders' -f -a '(__chopmark_folders)'`;

;// CONCATENATED MODULE: ./build/engine/completion/powershell.js

/** For PowerShell 7. Only ASCII, because PowerShell decodes the output of a command with an encoding of its own. */
function writePowershell() {
    const scopes = listScopes();
    return [
        '# PowerShell completion for chopmark: chopmark completion powershell | Out-String | Invoke-Expression',
        "Register-ArgumentCompleter -Native -CommandName 'chopmark' -ScriptBlock {",
        '    param($wordToComplete, $commandAst, $cursorPosition)',
        '',
        '    # The options that can follow a command and its action, each with its summary. A comma joins the names of one option; + marks',
        '    # a repeatable option.',
        '    $optionsOf = {',
        '        param($scope)',
        '        switch -CaseSensitive ($scope) {',
        ...scopes.flatMap(powershell_writeOptions),
        '        }',
        '    }',
        '',
        '    # The words that can follow a command and its action. Two fields come first: none, files or folders; one or many.',
        '    $argumentOf = {',
        '        param($scope)',
        '        switch -CaseSensitive ($scope) {',
        ...scopes.flatMap(powershell_writeArgument),
        '        }',
        '    }',
        '',
        '    # The possible values of an option, by command and option: none, files, folders or assigned, then words.',
        '    $valueOf = {',
        '        param($name)',
        '        switch ($name) {',
        ...groupValues(scopes).flatMap(({ options, value }) => [
            `            { @(${options.map(powershell_quote).join(', ')}) -ccontains $_ } {`,
            `                ${[value.assigned ? 'assigned' : value.paths, ...value.words.map(({ word }) => word)].map(powershell_quote).join(', ')}`,
            '            }',
        ]),
        '        }',
        '    }',
        '',
        ...powershell_COMPLETE.replaceAll('ACTION_COMMANDS', listCommandsWithActions().map(powershell_quote).join(', '))
            .split('\n')
            .map((line) => (line === '' ? '' : `    ${line}`)),
        '}',
    ];
}
const ASCII = { '’': "'", '‘': "'", '“': '"', '”': '"', '…': '...', '–': '-' };
const powershell_quote = (text) => `'${text.replace(/[^\0-\x7f]/g, (letter) => ASCII[letter] ?? '?').replaceAll("'", "''")}'`;
const writeCase = ({ path }, rows) => [
    `            ${powershell_quote(path.join(' '))} {`,
    ...rows.map((row) => `                ${row}`),
    '            }',
];
function powershell_writeOptions(scope) {
    if (scope.options.length === 0)
        return [];
    return writeCase(scope, scope.options.map((option) => powershell_quote(`${writeFlags(option)}|${option.summary}`)));
}
function powershell_writeArgument(scope) {
    if (!scope.argument)
        return [];
    const { words, paths, many } = scope.argument;
    return writeCase(scope, [
        `${powershell_quote(paths)}, ${powershell_quote(many ? 'many' : 'one')}`,
        ...words.map(({ word, summary }) => powershell_quote(summary === '' ? word : `${word}|${summary}`)),
    ]);
}
const powershell_COMPLETE = `$command = ''
$action = ''
$option = ''
$count = 0
$given = @()
$before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
foreach ($word in @($before | Select-Object -Skip 1)) {
    # chopmark does not complete the words after --: PowerShell offers files.
    if ($word -eq '--') { return }
    if ($option -ne '') {
        $option = ''
    } elseif ($word -like '--*=*') {
        $given += $word.Substring(0, $word.IndexOf('='))
    } elseif ($word -like '-?*') {
        $given += $word
        if (& $valueOf "$command $word") { $option = $word }
    } elseif ($command -eq '') {
        $command = $word
    } elseif ($action -eq '' -and @(ACTION_COMMANDS) -ccontains $command) {
        $action = $word
    } else {
        $count++
    }
}

$current = "$wordToComplete"
$lead = ''
$paths = 'none'
$rows = @()
if ($option -eq '' -and $current -like '--*=*') {
    $option = $current.Substring(0, $current.IndexOf('='))
    $lead = "$option="
}
if ($option -ne '') {
    $value = @(& $valueOf "$command $option")
    if ($value.Count -gt 0) {
        $paths = $value[0]
        $rows = @($value | Select-Object -Skip 1)
    }
    if ($paths -eq 'assigned') {
        $paths = 'none'
        if ($current.LastIndexOf('=') -ge $lead.Length) {
            $lead = $current.Substring(0, $current.LastIndexOf('=') + 1)
            $paths = 'files'
            $rows = @()
        }
    }
    $kind = 'ParameterValue'
} else {
    $scope = "$command $action".Trim()
    $argument = @(& $argumentOf $scope)
    if ($argument.Count -gt 1 -and $argument[1] -eq 'one' -and $count -gt 0) { $argument = @() }
    if ($argument.Count -gt 0 -and -not $current.StartsWith('-')) {
        $paths = $argument[0]
        $rows = @($argument | Select-Object -Skip 2)
        $kind = 'ParameterValue'
    } else {
        $kind = 'ParameterName'
        foreach ($row in @(& $optionsOf $scope)) {
            $flags, $summary = $row.Split('|', 2)
            $names = $flags.TrimEnd('+').Split(',')
            if ($flags.EndsWith('+') -or -not ($names | Where-Object { $given -ccontains $_ })) {
                $rows += $names | ForEach-Object { "$_|$summary" }
            }
        }
    }
}

$results = @(
    foreach ($row in $rows) {
        $word, $summary = $row.Split('|', 2)
        $text = "$lead$word"
        if ($text.StartsWith($current, [System.StringComparison]::OrdinalIgnoreCase)) {
            if (-not $summary) { $summary = $word }
            [System.Management.Automation.CompletionResult]::new($text, $word, $kind, $summary)
        }
    }
    if ($paths -ne 'none') {
        foreach ($file in [System.Management.Automation.CompletionCompleters]::CompleteFilename($current.Substring($lead.Length))) {
            if ($paths -eq 'files' -or $file.ResultType -eq 'ProviderContainer') {
                $text = "$lead$($file.CompletionText)"
                [System.Management.Automation.CompletionResult]::new($text, $file.ListItemText, $file.ResultType, $file.ToolTip)
            }
        }
    }
)
# If there is no result, PowerShell offers files.
if ($results.Count -gt 0) { $results } else { '' }`;

;// CONCATENATED MODULE: ./build/engine/completion/zsh.js

/** `_arguments` of zsh supports `--option=value`, leaves out options that are already given, and shows a summary of each. */
function writeZsh() {
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
        ...scopes.flatMap(zsh_writeScope),
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
const zsh_quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const escapeSpec = (text) => text.replace(/[[\]:\\]/g, '\\$&');
const functionOf = (path) => ['_chopmark_words', ...path].join('_');
/** Words with summaries are offered by a separate function. */
const areDescribed = (words) => words.some(({ summary }) => summary !== '');
function writeWords({ path, argument }) {
    if (!argument || !areDescribed(argument.words))
        return [];
    return [
        `${functionOf(path)}() {`,
        '  local -a offered=(',
        ...argument.words.map(({ word, summary }) => `    ${zsh_quote(`${word}:${escapeSpec(summary)}`)}`),
        '  )',
        '  _describe word offered',
        '}',
        '',
    ];
}
function zsh_writeScope({ path, options, argument }) {
    const specs = [...options.flatMap(writeOption), ...(argument ? [zsh_quote(zsh_writeArgument(path, argument))] : [])];
    if (specs.length === 0)
        return [`    ${zsh_quote(path.join(' '))}) _message 'no more arguments' ;;`];
    return [`    ${zsh_quote(path.join(' '))})`, '      _arguments -S \\', `        ${specs.join(' \\\n        ')} ;;`];
}
function zsh_writeArgument(path, argument) {
    const action = areDescribed(argument.words) ? functionOf(path) : writeAction(argument);
    return `${argument.many ? '*' : '1'}:${argument.paths === 'none' ? 'word' : 'file'}:${action}`;
}
function writeOption({ flags, summary, repeats, value }) {
    const [name] = flags;
    const argument = value ? `:${name.replace('--', '')}:${writeAction(value)}` : '';
    const isAlone = name === '--help' || name === '--version';
    const excluded = isAlone ? '(- : *)' : flags.length > 1 && !repeats ? `(${flags.join(' ')})` : '';
    // With = the value is in the same word or in the next word. The value of --exec is always the next word.
    const isAssignable = value !== undefined && !value.words.some(({ word }) => word === '--');
    return flags.map((flag) => zsh_quote(`${excluded}${repeats ? '*' : ''}${flag}${isAssignable && flag.startsWith('--') ? '=' : ''}[${escapeSpec(summary)}]${argument}`));
}
function writeAction({ words, paths, assigned }) {
    const list = words.map(({ word }) => word).join(' ');
    if (assigned)
        return ` _chopmark_assigned ${list}`;
    if (words.length > 0)
        return paths === 'none' ? `(${list})` : ` _chopmark_words_or_files ${list}`;
    return { files: '_files', folders: '_files -/', none: '' }[paths];
}

;// CONCATENATED MODULE: ./build/engine/completion/completion.js




const WRITERS = { bash: writeBash, zsh: writeZsh, fish: writeFish, powershell: writePowershell };
/** The completion script of a shell, generated from the options. It contains all words and does not start chopmark. */
const writeCompletion = (shell) => `${WRITERS[shell]().join('\n')}\n`;


/***/ })

};
