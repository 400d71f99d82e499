export const id = 549;
export const ids = [549];
export const modules = {

/***/ 50549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeCompletion: () => (/* binding */ writeCompletion)
/* harmony export */ });
/* harmony import */ var _contract_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52405);
/* harmony import */ var _contract_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67221);
/* harmony import */ var _contract_option_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7950);
/* harmony import */ var _contract_option_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81743);




/** A script that completes commands, options and the values of options, written from the contract. */
function writeCompletion(shell) {
    const write = { bash: writeBash, zsh: writeZsh, fish: writeFish }[shell];
    return `${write().join('\n')}\n`;
}
/** Options that are written with a flag: what has no flag worth writing stands where arguments stand. */
function listFlags(command) {
    const specs = [...(0,_contract_option_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOptions */ .NM)(command), ..._contract_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_LINE_OPTIONS */ .C.filter(({ commands }) => commands.includes(command))];
    const positional = positionalOf(command);
    return specs.filter(({ name }) => name !== positional?.option && name !== positional?.action);
}
const specOf = (command) => _contract_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L[command];
const positionalOf = (command) => specOf(command).positional;
/** The words an argument may be, where it may not be anything. */
const argumentWords = (command) => (0,_contract_option_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listOptions */ .NM)(command).find(({ name }) => name === (positionalOf(command)?.action ?? positionalOf(command)?.option))?.values ?? [];
const takesFile = ({ kind }) => kind === 'file' || kind === 'secret' || kind === 'list';
function writeBash() {
    const flags = _contract_option_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_NAMES */ .n.map((command) => `      ${command}) words='${[...listFlags(command).map(({ name }) => `--${name}`), '--help'].join(' ')}' ;;`);
    const values = _contract_option_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_NAMES */ .n.flatMap((command) => listFlags(command).flatMap(({ name, values: words }) => (words ? [`    ${command}:--${name}) words='${words.join(' ')}' ;;`] : [])));
    const others = _contract_option_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_NAMES */ .n.flatMap((command) => listFlags(command)
        .filter(({ kind, values: words }) => kind !== 'boolean' && !words)
        .map(({ name }) => `${command}:--${name}`));
    const words = _contract_option_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_NAMES */ .n.flatMap((command) => argumentWords(command).length > 0 ? [`      ${command}) words='${argumentWords(command).join(' ')}' ;;`] : []);
    return [
        '# bash completion for chopmark: source <(chopmark completion bash)',
        '_chopmark() {',
        `  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" word words=""`,
        `  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
        `    case "$word" in ${_contract_option_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_NAMES */ .n.join('|')}) command="$word"; break ;; esac`,
        '  done',
        '  COMPREPLY=()',
        '  case "$command:$previous" in',
        `    :*) words='${_contract_option_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_NAMES */ .n.join(' ')} help --help --version' ;;`,
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
function writeZsh() {
    const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
    const mask = (text) => text.replace(/[[\]:\\]/g, '\\$&');
    const flagOf = (spec) => {
        const repeated = spec.kind === 'list' ? '*' : '';
        const value = spec.kind === 'boolean' ? '' : `:${spec.kind}:${spec.values ? `(${spec.values.join(' ')})` : takesFile(spec) ? '_files' : ''}`;
        return quote(`${repeated}--${spec.name}[${mask(spec.help)}]${value}`);
    };
    const argumentOf = (command) => {
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
        ..._contract_option_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_NAMES */ .n.map((name) => `    ${quote(`${name}:${mask(_contract_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L[name].summary)}`)}`),
        '  )',
        "  _arguments -C '1:command:->command' '*::argument:->argument'",
        '  case "$state" in',
        '    command) _describe command commands ;;',
        '    argument)',
        '      case "$words[1]" in',
        ..._contract_option_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_NAMES */ .n.map((command) => `        ${command}) _arguments ${[...listFlags(command).map(flagOf), ...argumentOf(command)].join(' ')} ;;`),
        '      esac ;;',
        '  esac',
        '}',
        'if [ "$funcstack[1]" = "_chopmark" ]; then _chopmark "$@"; else compdef _chopmark chopmark; fi',
    ];
}
function writeFish() {
    const quote = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
    const within = (command) => quote(`__fish_seen_subcommand_from ${command}`);
    const valueFor = (spec) => {
        if (spec.kind === 'boolean')
            return '';
        if (spec.values)
            return ` -x -a ${quote(spec.values.join(' '))}`;
        return takesFile(spec) ? ' -r -F' : ' -x';
    };
    return [
        '# fish completion for chopmark: chopmark completion fish | source',
        'complete -c chopmark -e',
        ..._contract_option_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_NAMES */ .n.map((name) => `complete -c chopmark -n __fish_use_subcommand -f -a ${name} -d ${quote(_contract_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L[name].summary)}`),
        ..._contract_option_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_NAMES */ .n.flatMap((command) => [
            ...listFlags(command).map((spec) => `complete -c chopmark -n ${within(command)} -l ${spec.name}${valueFor(spec)} -d ${quote(spec.help)}`),
            ...(argumentWords(command).length > 0
                ? [`complete -c chopmark -n ${within(command)} -f -a ${quote(argumentWords(command).join(' '))}`]
                : []),
        ]),
    ];
}


/***/ })

};
