import { groupValues, listCommandsWithActions, listScopes, type Offer, type Scope, writeFlags } from './scopes.ts';

/** One function computes what is offered, because declarations of single options cannot leave out options that are already given. */
export function writeFish(): string[] {
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
    ...COMPLETE.replaceAll(
      'ACTION_COMMANDS',
      listCommandsWithActions()
        .map((command) => `'${command}:'`)
        .join(' '),
    ).split('\n'),
  ];
}

const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

const caseOf = (path: readonly string[]) => `        case ${quote(path.join(' '))}`;

const writePairs = (pairs: readonly Offer[]) =>
  `            printf '%s\\t%s\\n' ${pairs.map(({ word, summary }) => `${quote(word)} ${quote(summary)}`).join(' ')}`;

function writeOptions({ path, options }: Scope): string[] {
  if (options.length === 0) return [];
  return [caseOf(path), writePairs(options.map((option) => ({ word: writeFlags(option), summary: option.summary })))];
}

function writeArgument({ path, argument }: Scope): string[] {
  if (!argument) return [];
  return [
    caseOf(path),
    `            printf '%s\\n' ${argument.paths} ${argument.many ? 'many' : 'one'}`,
    ...(argument.words.length > 0 ? [writePairs(argument.words)] : []),
  ];
}

const COMPLETE = `# Prints what is offered for the last word. With the argument files or folders, returns whether these are offered.
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
