export const id = 5045;
export const ids = [5045];
export const modules = {

/***/ 55045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeActionHelp: () => (/* binding */ writeActionHelp),
/* harmony export */   writeCommandHelp: () => (/* binding */ writeCommandHelp),
/* harmony export */   writeHelp: () => (/* binding */ writeHelp),
/* harmony export */   writeShortHelp: () => (/* binding */ writeShortHelp)
/* harmony export */ });
/* unused harmony exports writeUsage, writeFlag, writeDefault */
/* harmony import */ var _base_project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62945);
/* harmony import */ var _options_schema_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26831);
/* harmony import */ var _options_schema_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93790);
/* harmony import */ var _options_schema_help_topics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83179);
/* harmony import */ var _options_schema_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84716);
/* harmony import */ var _options_schema_option_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66261);
/* harmony import */ var _options_schema_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25900);
/* harmony import */ var _parse_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93426);








const WIDEST_FLAG = 30;
/** The output of `chopmark --help`. */
function writeHelp({ width, strong }) {
    const longest = Math.max(..._options_schema_option_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMAND_NAMES */ .n.map((name) => name.length));
    return [
        'chopmark: keyless signing and attestation for every CI system.',
        '',
        `${strong('Usage')}: chopmark COMMAND [options]`,
        '',
        strong('Commands'),
        ..._options_schema_option_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMAND_NAMES */ .n.map((name) => `  ${name.padEnd(longest)}  ${_options_schema_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[name].summary}`),
        '',
        strong('Examples'),
        '  chopmark demo                       show the whole flow, without an identity or a network',
        '  chopmark attest dist/*              attest that this job built these files',
        '  chopmark verify app.tar.gz --ci github --repository acme/widget',
        '',
        'chopmark COMMAND -h shows the most important options of a command, --help shows all.',
        '',
        ...writeExitCodes(width, strong),
        '',
        `Documentation: ${_base_project_js__WEBPACK_IMPORTED_MODULE_7__/* .PROJECT_URL */ .w5}`,
        '',
    ].join('\n');
}
/** The output of `chopmark COMMAND --help`: usage, options by group, examples, exit codes. */
function writeCommandHelp(command, { width, strong }) {
    const spec = _options_schema_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[command];
    const groups = [
        ..._options_schema_options_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTION_GROUPS */ .F.map(({ title, options }) => ({ title: String(title), options: options })),
        { title: 'Output', options: (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .listCommandLineOptions */ .C)(command) },
    ].map(({ title, options }) => ({ title, options: options.filter(({ commands }) => commands.includes(command)) }));
    return [
        `chopmark ${command}: ${spec.summary}.`,
        '',
        `${strong('Usage')}: ${writeUsage(command)}`,
        '',
        ...wrap(spec.description, width),
        ...groups.flatMap(({ title, options }) => options.length === 0 ? [] : ['', strong(title), ...options.flatMap((option) => writeOption(option, width, spec.positional))]),
        '',
        strong('Examples'),
        ...spec.examples.flatMap(({ line, does }) => [`  ${line}`, `      ${does}`]),
        '',
        ...writeExitCodes(width, strong),
        '',
    ].join('\n');
}
/** The output of `chopmark COMMAND -h`: usage, the most important options, examples. */
function writeShortHelp(command, { width, strong }) {
    const { summary, examples, positional } = _options_schema_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[command];
    const options = pickOptions(command, _options_schema_help_topics_js__WEBPACK_IMPORTED_MODULE_2__/* .ESSENTIAL_OPTIONS */ .K[command]);
    const actions = Object.entries(_options_schema_help_topics_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_ACTIONS */ .k[command] ?? {});
    return [
        `chopmark ${command}: ${summary}.`,
        '',
        `${strong('Usage')}: ${writeUsage(command)}`,
        ...(actions.length > 0 ? ['', strong('Actions'), ...writeActions(actions)] : []),
        ...(options.length > 0 ? ['', strong('Options'), ...options.flatMap((option) => writeOption(option, width, positional))] : []),
        '',
        strong('Examples'),
        ...examples.slice(0, SHORT_EXAMPLES).flatMap(({ line, does }) => [`  ${line}`, `      ${does}`]),
        '',
        `chopmark ${command} --help shows all options${actions.length > 0 ? `, chopmark ${command} ACTION --help those of one action` : ''}.`,
        '',
    ].join('\n');
}
/** Examples of the short form. */
const SHORT_EXAMPLES = 3;
/** The output of `chopmark policy init --help`: one action of a command, with only its own options. */
function writeActionHelp(command, action, { width, strong }) {
    const { examples, positional } = _options_schema_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[command];
    const topic = _options_schema_help_topics_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_ACTIONS */ .k[command]?.[action];
    if (topic === undefined)
        return writeCommandHelp(command, { width, strong });
    const options = pickOptions(command, topic.options);
    const own = examples.filter(({ line }) => line.startsWith(`chopmark ${command} ${action}`));
    return [
        `chopmark ${command} ${action}: ${topic.summary}.`,
        '',
        `${strong('Usage')}: ${['chopmark', command, action, topic.placeholder, '[options]'].filter(Boolean).join(' ')}`,
        '',
        strong('Options'),
        ...[...options, ...(0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .listCommandLineOptions */ .C)(command)].flatMap((option) => writeOption(option, width, positional)),
        ...(own.length > 0 ? ['', strong('Examples'), ...own.flatMap(({ line, does }) => [`  ${line}`, `      ${does}`])] : []),
        '',
        ...writeExitCodes(width, strong),
        '',
    ].join('\n');
}
function writeActions(actions) {
    const heads = actions.map(([name, { placeholder }]) => `${name}${placeholder ? ` ${placeholder}` : ''}`);
    const longest = Math.max(...heads.map((head) => head.length));
    return actions.map(([, { summary }], index) => `  ${(heads[index] ?? '').padEnd(longest)}  ${summary}`);
}
const pickOptions = (command, names) => names.flatMap((name) => (0,_options_schema_option_names_js__WEBPACK_IMPORTED_MODULE_3__/* .listOptions */ .NM)(command).find((option) => option.name === name) ?? []);
/** `chopmark attest [FILE…] [options]`. */
function writeUsage(command) {
    const { positional } = _options_schema_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[command];
    if (!positional)
        return `chopmark ${command} [options]`;
    const words = positional.many ? `${positional.placeholder}…` : positional.placeholder;
    return command === 'sandbox' ? `chopmark ${command} [options] [-- ${words}]` : `chopmark ${command} [${words}] [options]`;
}
/** `--bundle-dir FOLDER`. */
function writeFlag({ name, kind, values, placeholder }) {
    if (kind === 'boolean')
        return `--${name}`;
    const named = {
        string: 'TEXT',
        integer: 'NUMBER',
        enum: (values ?? []).join('|'),
        list: 'TEXT',
        file: 'FILE',
        duration: 'TIME',
        secret: 'FILE|env:NAME',
    };
    return `--${name} ${placeholder ?? named[kind]}`;
}
/** The default of an option, and its environment variable. Empty if there is neither. */
function writeDefault({ kind, default: value, defaultText, env }) {
    const fallback = defaultText ?? (kind === 'boolean' ? undefined : value);
    const parts = [...(fallback === undefined ? [] : [`default: ${fallback}`]), ...(env ? [`variable: ${env}`] : [])];
    return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
function writeOption(option, width, positional) {
    const isFlagless = positional?.flagless === true && (positional.option === option.name || positional.action === option.name);
    const word = positional?.action === undefined ? positional?.placeholder : (option.values?.join('|') ?? option.placeholder);
    const flag = `  ${isFlagless ? word : writeFlag(option)}`;
    const indent = ' '.repeat(WIDEST_FLAG + 2);
    const lines = wrap(`${(0,_options_schema_option_js__WEBPACK_IMPORTED_MODULE_6__/* .describeOption */ .t)(option)}${writeDefault(option)}`, width - indent.length).map((line) => indent + line);
    if (flag.length > WIDEST_FLAG)
        return [flag, ...lines];
    return [flag.padEnd(indent.length) + (lines[0] ?? '').trimStart(), ...lines.slice(1)];
}
const writeExitCodes = (width, strong) => [
    strong('Exit codes'),
    ...wrap(`${_options_schema_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_CODES */ .a.map(({ code, meaning }) => `${code} ${meaning}`).join(' · ')}.`, width - 2).map((line) => `  ${line}`),
];
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const line = lines.at(-1);
        if (line !== undefined && line.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}


/***/ }),

/***/ 93790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
/** The exit codes that scripts can branch on. If several apply, the first of 1, 6, 7, 4, 5, 3, 2 counts. */
const EXIT_CODES = [
    { code: 0, meaning: 'success' },
    { code: 1, meaning: 'unexpected error: a bug' },
    { code: 2, meaning: 'invalid input' },
    { code: 3, meaning: 'no identity, or an identity that cannot sign' },
    { code: 4, meaning: 'a Sigstore service failed, also during verification, or the time limit was reached' },
    { code: 5, meaning: 'a store or file could not be read or written; signed bundles are on disk: run again' },
    { code: 6, meaning: 'evidence is missing or invalid' },
    { code: 7, meaning: 'wrong signer, or the policy is not met' },
];


/***/ })

};
