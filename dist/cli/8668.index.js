export const id = 8668;
export const ids = [8668];
export const modules = {

/***/ 38668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeCommandHelp: () => (/* binding */ writeCommandHelp),
  writeHelp: () => (/* binding */ writeHelp)
});

// UNUSED EXPORTS: writeDefault, writeFlag, writeUsage

// EXTERNAL MODULE: ./build/contract/commands.js
var commands = __webpack_require__(67221);
;// CONCATENATED MODULE: ./build/contract/exit-codes.js
/** What a script may branch on. With several, 6, 7, 4, 5 count in that order. */
const EXIT_CODES = [
    { code: 0, meaning: 'done, and true' },
    { code: 1, meaning: 'unexpected: a bug' },
    { code: 2, meaning: 'the input cannot be used' },
    { code: 3, meaning: 'no identity, or one that cannot sign' },
    { code: 4, meaning: 'a Sigstore service failed, also while verifying' },
    { code: 5, meaning: 'a store could not be written or read; bundles are on disk' },
    { code: 6, meaning: 'evidence is missing or false' },
    { code: 7, meaning: 'the signer or the policy does not match' },
];

// EXTERNAL MODULE: ./build/contract/option.js
var contract_option = __webpack_require__(7950);
// EXTERNAL MODULE: ./build/contract/options.js + 10 modules
var options = __webpack_require__(49847);
// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
// EXTERNAL MODULE: ./build/cli/parse-arguments.js
var parse_arguments = __webpack_require__(76603);
;// CONCATENATED MODULE: ./build/cli/help.js






const WIDEST_FLAG = 30;
/** What `chopmark --help` prints. */
function writeHelp({ width, strong }) {
    const longest = Math.max(...contract_option/* COMMAND_NAMES */.n.map((name) => name.length));
    return [
        'chopmark: keyless signing and attestation for every CI system.',
        '',
        `${strong('Usage')}: chopmark COMMAND [options]`,
        '',
        strong('Commands'),
        ...contract_option/* COMMAND_NAMES */.n.map((name) => `  ${name.padEnd(longest)}  ${commands/* COMMANDS */.L[name].summary}`),
        '',
        strong('Examples'),
        '  chopmark demo                       see the whole flow, without an identity or a network',
        '  chopmark attest dist/*              say that this job built these files',
        '  chopmark verify app.tar.gz --ci github --repository acme/widget',
        '',
        'chopmark COMMAND --help tells more; chopmark --version tells the version.',
        '',
        ...writeExitCodes(width, strong),
        '',
        `Documentation: ${project/* PROJECT_URL */.w5}`,
        '',
    ].join('\n');
}
/** What `chopmark COMMAND --help` prints: usage, options by group, examples, exit codes. */
function writeCommandHelp(command, { width, strong }) {
    const spec = commands/* COMMANDS */.L[command];
    const groups = [
        ...options/* OPTION_GROUPS */.F.map(({ title, options }) => ({ title: String(title), options: options })),
        { title: 'Output', options: (0,parse_arguments/* listCommandLineOptions */.C)(command) },
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
/** `chopmark attest [FILE…] [options]`. */
function writeUsage(command) {
    const { positional } = commands/* COMMANDS */.L[command];
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
/** What applies where the option is not given, and which variable is read; empty where neither. */
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
    const lines = wrap(`${option.help}${writeDefault(option)}`, width - indent.length).map((line) => indent + line);
    if (flag.length > WIDEST_FLAG)
        return [flag, ...lines];
    return [flag.padEnd(indent.length) + (lines[0] ?? '').trimStart(), ...lines.slice(1)];
}
const writeExitCodes = (width, strong) => [
    strong('Exit codes'),
    ...wrap(`${EXIT_CODES.map(({ code, meaning }) => `${code} ${meaning}`).join(' · ')}.`, width - 2).map((line) => `  ${line}`),
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


/***/ })

};
