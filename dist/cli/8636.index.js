export const id = 8636;
export const ids = [8636];
export const modules = {

/***/ 18636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/core/neutralize-commands.js
var neutralize_commands = __webpack_require__(34426);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/engine/parse-option-value.js
var parse_option_value = __webpack_require__(63436);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/hold-memory.js

/**
 * Keeps the heap near what is alive. With a thousand items in flight everything survives the young generation, so V8 would let it
 * grow to 130 MB, and the old one to four times what it holds. Collecting more often costs processor time, half as much again, but a
 * batch mostly waits for services. Not for commands that sign one thing: they would only go through long lists of files more slowly.
 * Both flags are numbers that V8 reads anew at each collection, so they may be set in a running process.
 *
 * Measured: 1,000 attestations 330 MB without, 190 MB with; 10,000 of them 540 MB and 265 MB.
 */
function holdMemory() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=50');
}

;// CONCATENATED MODULE: ./build/signals.js
/** Signals that end a run in order, and the exit codes shells expect of them. */
const CODES = { SIGINT: 130, SIGTERM: 143 };
/** Lets work end in order when somebody presses Ctrl-C or a runner cancels the job. */
function listenForSignals() {
    const controller = new AbortController();
    let received;
    for (const name of Object.keys(CODES)) {
        process.on(name, () => {
            if (received)
                process.exit(CODES[received]);
            received = name;
            controller.abort(new Error(`interrupted by ${name}`));
        });
    }
    return { signal: controller.signal, exitCode: () => received && CODES[received], name: () => received };
}

// EXTERNAL MODULE: ./build/cli/parse-arguments.js
var parse_arguments = __webpack_require__(76603);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
;// CONCATENATED MODULE: ./build/cli/streams.js


const COLUMNS = 100;
/**
 * Standard output or error. A reader that went away (EPIPE: `| head`) is no error: what is left is dropped. A disk that is full is
 * one for who reads standard output (`STORE_OUTPUT_WRITE`); where standard error cannot be written, nobody can be told.
 */
function openStream(stream, env, noColour) {
    const mustArrive = stream === process.stdout;
    let gone = false;
    // Every failure reaches the write that met it; without a listener Node would end the process.
    stream.on('error', () => {
        gone = true;
    });
    return {
        write: (text) => new Promise((resolve, reject) => {
            if (gone)
                resolve();
            else
                stream.write(text, (error) => {
                    if (!error || error.code === 'EPIPE' || !mustArrive)
                        resolve();
                    else
                        reject(cannotWrite(error));
                });
        }),
        colour: wantsColour(env, noColour, stream.isTTY === true),
        terminal: stream.isTTY === true,
        columns: stream.columns || COLUMNS,
    };
}
/** Colour on terminals; NO_COLOR (no-color.org) takes it away, FORCE_COLOR brings it, `no-colour` wins over both. */
function wantsColour(env, noColour, isTerminal) {
    if (noColour || env.NO_COLOR)
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
        return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return isTerminal && env.TERM !== 'dumb';
}
const cannotWrite = (cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_OUTPUT_WRITE',
    message: `Standard output could not be written: ${(0,file_error/* explainFileError */.Yd)(cause)}.`,
    hint: 'Free some space, or send the output elsewhere. What was signed or decided stands as it is.',
    cause,
});

// EXTERNAL MODULE: ./build/core/neutralize.js
var neutralize = __webpack_require__(82707);
// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
;// CONCATENATED MODULE: ./build/cli/tell-error.js





/** Causes of causes that are told. */
const DEEPEST_CAUSE = 8;
/** Tells an error to a person, and to a program where it asked; what it returns is the exit code. */
async function tellError(error, { stderr, json, debug, redact }) {
    const paint = (code, text) => (stderr.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
    const safe = (text) => (0,neutralize_commands/* neutralizeCommands */.K)((0,neutralize/* neutralizeForTerminal */.H)(redact(text))).replaceAll('\n', '\n  ');
    const problem = error instanceof errors/* ChopmarkError */.E ? error : undefined;
    const lines = problem
        ? [
            `${paint(31, 'error')}: ${safe(problem.message)} ${paint(2, `[${problem.code}]`)}`,
            ...(problem.hint ? [`  ${safe(problem.hint)}`] : []),
        ]
        : [
            `${paint(31, 'error')}: chopmark met something it did not expect, which is a bug: ${safe(describe(error))}`,
            `  Please report it at ${project/* PROJECT_URL */.w5}/issues with what --debug prints (version ${version/* VERSION */.x}, Node.js ${process.versions.node}, ${process.platform}).`,
        ];
    if (debug)
        lines.push(...describeCauses(error).map((text) => `  ${safe(text)}`));
    await stderr.write(`${lines.join('\n')}\n`);
    const exitCode = problem?.exitCode ?? 1;
    if (json) {
        const { serializeDocument } = await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665));
        const document = {
            schema: 'chopmark.error/1',
            code: problem?.code ?? 'UNEXPECTED',
            message: problem?.message ?? describe(error),
            hint: problem?.hint,
            exitCode,
        };
        await json.write(redact(serializeDocument(document)));
    }
    return exitCode;
}
const describe = (error) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
/** Stacks from the error down to what was first; a circle ends somewhere. */
function describeCauses(error) {
    const told = [];
    let current = error;
    for (let depth = 0; depth < DEEPEST_CAUSE && current !== undefined; depth++) {
        const stack = current instanceof Error ? (current.stack ?? describe(current)) : String(current);
        told.push(depth === 0 ? stack : `caused by: ${stack}`);
        current = current instanceof Error ? current.cause : undefined;
    }
    return told;
}

;// CONCATENATED MODULE: ./build/cli/main.js









/** The command line from its words to its exit code. Standard output carries results alone; all else goes to standard error. */
async function main(argv, cacheFolder) {
    const { env } = process;
    // An option that is wrong must not decide how its error is shown.
    const noColour = argv.includes('--no-colour') || argv.includes('--no-color');
    const stdout = openStream(process.stdout, env, noColour);
    const stderr = openStream(process.stderr, env, noColour);
    // What nobody waited for would be printed by Node itself, secrets included.
    process.on('uncaughtException', (error) => {
        const told = tellError(error, { stderr, json: undefined, debug: argv.includes('--debug'), redact: (0,redact/* createRedactor */.l)().redact });
        void told.then((exitCode) => process.exit(exitCode));
    });
    const exitCode = await answer(argv, cacheFolder, stdout, stderr);
    // Both streams have taken everything by now: each write was waited for.
    await stderr.write('');
    process.exit(exitCode);
}
async function answer(argv, cacheFolder, stdout, stderr) {
    try {
        const invocation = (0,parse_arguments/* parseArguments */.W)(argv);
        if (invocation.kind === 'run')
            return await run(await withVariables(invocation), cacheFolder, stdout, stderr);
        if (invocation.kind === 'version')
            await stdout.write(`${version/* VERSION */.x}\n`);
        else
            await help(invocation, invocation.kind === 'none' ? stderr : stdout);
        return invocation.kind === 'none' ? 2 : 0;
    }
    catch (error) {
        const json = argv.includes('--json') ? stdout : undefined;
        return tellError(error, { stderr, json, debug: argv.includes('--debug'), redact: (0,redact/* createRedactor */.l)().redact });
    }
}
/** Loaded where a wrapper asks for it alone. */
const withVariables = async (invocation) => invocation.shown['options-from-env'] === undefined
    ? invocation
    : (await __webpack_require__.e(/* import() */ 5806).then(__webpack_require__.bind(__webpack_require__, 35806))).addEnvironmentOptions(invocation, process.env);
async function help(invocation, output) {
    const { writeCommandHelp, writeHelp } = await __webpack_require__.e(/* import() */ 8668).then(__webpack_require__.bind(__webpack_require__, 38668));
    const strong = (text) => (output.colour ? `\u001b[1m${text}\u001b[0m` : text);
    const page = { width: Math.min(Math.max(output.columns, 60), 110), strong };
    const topic = invocation.kind === 'help' ? invocation.command : undefined;
    await output.write(topic ? writeCommandHelp(topic, page) : writeHelp(page));
}
async function run({ command, raw, shown: rawShown }, cacheFolder, stdout, stderr) {
    const { env } = process;
    const shown = await readShown((0,parse_arguments/* listCommandLineOptions */.C)(command), rawShown);
    const interruption = listenForSignals();
    const { bindPorts } = await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(6077)]).then(__webpack_require__.bind(__webpack_require__, 46077));
    const { ports, redactor, close } = bindPorts({
        cacheFolder,
        signal: interruption.signal,
        log: {
            write: (text) => void stderr.write((0,neutralize_commands/* neutralizeCommands */.K)(text)),
            level: shown.debug ? 'debug' : shown.quiet ? 'silent' : 'info',
            terminal: stderr.terminal && !shown.quiet,
            colour: stderr.colour,
            columns: stderr.columns,
        },
    });
    const context = { env, warn: ports.logger.warn };
    const print = (text) => stdout.write(redactor.redact(text));
    let exitCode;
    try {
        if (command === 'sandbox') {
            const { runSandbox } = await __webpack_require__.e(/* import() */ 5102).then(__webpack_require__.bind(__webpack_require__, 25102));
            const { renderSandboxDetails } = await __webpack_require__.e(/* import() */ 2776).then(__webpack_require__.bind(__webpack_require__, 82776));
            const { serializeDocument } = await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665));
            return await runSandbox(raw, ports, context, async (details, inside) => {
                if (shown.quiet)
                    return;
                const output = inside ? stderr : stdout;
                await output.write(shown.json && !inside ? serializeDocument(details) : renderSandboxDetails(details, output));
            });
        }
        if (command === 'sign' || raw.statements === 'per-subject')
            holdMemory();
        const { runCommand } = await __webpack_require__.e(/* import() */ 3080).then(__webpack_require__.bind(__webpack_require__, 13080));
        const inputs = shown.isQuery ? await (await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(7568)]).then(__webpack_require__.bind(__webpack_require__, 67568))).readQuery(process.stdin, raw) : raw;
        const outcome = await runCommand(command, inputs, ports, context);
        exitCode = outcome.exitCode;
        const { showOutcome } = await __webpack_require__.e(/* import() */ 1989).then(__webpack_require__.bind(__webpack_require__, 61989));
        await showOutcome(outcome, { ...shown, quiet: shown.quiet && !isAskedFor(command) }, { ports, print, stdout, stderr });
        return interruption.exitCode() ?? exitCode;
    }
    catch (error) {
        const interrupted = interruption.name();
        if (interrupted) {
            await stderr.write(`Interrupted by ${interrupted}. What is signed already is kept: run the same command again to go on.\n`);
            return interruption.exitCode() ?? 1;
        }
        const told = await tellError(error, { stderr, json: shown.json ? stdout : undefined, debug: shown.debug, redact: redactor.redact });
        // What the command came to says more than that it could not be shown.
        if (exitCode !== undefined)
            return exitCode || told;
        const { reportError } = await __webpack_require__.e(/* import() */ 1989).then(__webpack_require__.bind(__webpack_require__, 61989));
        await reportError(command, error, shown.plan, ports).catch((lost) => tellError(lost, { stderr, json: undefined, debug: shown.debug, redact: redactor.redact }));
        return told;
    }
    finally {
        await close();
    }
}
/** Commands whose text is all they are for; `quiet` cannot mean to leave it out. */
const isAskedFor = (command) => ['completion', 'trust', 'inspect', 'policy'].includes(command);
async function readShown(specs, raw) {
    const read = (name) => {
        const spec = specs.find((candidate) => candidate.name === name);
        const value = spec && (raw[name] ?? (spec.formerly && raw[spec.formerly]) ?? (spec.env && process.env[spec.env]) ?? spec.default);
        return spec && value !== undefined && value !== '' ? (0,parse_option_value/* parseOptionValue */.q)(spec, value, `--${name}`) : undefined;
    };
    const json = read('json') === true;
    const isQuery = read('format') === 'terraform';
    const reports = read('report') ?? [];
    let plan = { files: [] };
    if (json || isQuery || reports.length > 0) {
        const [{ planReports }, { addPrinted }] = await Promise.all([__webpack_require__.e(/* import() */ 7954).then(__webpack_require__.bind(__webpack_require__, 27954)), __webpack_require__.e(/* import() */ 1989).then(__webpack_require__.bind(__webpack_require__, 61989))]);
        plan = planReports(reports);
        if (json)
            plan = addPrinted(plan, 'json', 'json');
        if (isQuery)
            plan = addPrinted(plan, 'format terraform', 'terraform');
    }
    return { plan, json: plan.printed === 'json', isQuery, quiet: read('quiet') === true, debug: read('debug') === true };
}


/***/ }),

/***/ 76603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listCommandLineOptions),
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _contract_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52405);
/* harmony import */ var _contract_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67221);
/* harmony import */ var _contract_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7950);
/* harmony import */ var _contract_option_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81743);
/* harmony import */ var _core_closest_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74082);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62807);
/* harmony import */ var _engine_parse_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73726);








const specOf = (command) => _contract_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L[command];
const listCommandLineOptions = (command) => _contract_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_LINE_OPTIONS */ .C.filter(({ commands }) => commands.includes(command));
/**
 * Words to a command and its raw options; values are left to `parseInputs`.
 *
 * @throws ChopmarkError `INPUT_COMMAND_UNKNOWN`, `INPUT_OPTION_UNKNOWN`, `INPUT_OPTION_VALUE`
 */
function parseArguments(argv) {
    const end = argv.indexOf('--');
    const own = end === -1 ? argv : argv.slice(0, end);
    const at = own.findIndex((word) => !word.startsWith('-'));
    const word = own[at];
    const asksHelp = own.some((argument) => argument === '--help' || argument === '-h');
    if (word === undefined) {
        if (own.some((argument) => argument === '--version' || argument === '-V'))
            return { kind: 'version' };
        const [stray] = own.filter((argument) => argument !== '--help' && argument !== '-h');
        if (stray)
            throw unknownCommand(stray);
        return asksHelp ? { kind: 'help' } : { kind: 'none' };
    }
    if (word === 'help') {
        const topic = own[at + 1];
        return topic === undefined ? { kind: 'help' } : { kind: 'help', command: commandOf(topic) };
    }
    const command = commandOf(word);
    if (asksHelp)
        return { kind: 'help', command };
    return parseCommand(command, argv.toSpliced(at, 1));
}
function commandOf(word) {
    const command = _contract_option_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMAND_NAMES */ .n.find((name) => name === word);
    if (!command)
        throw unknownCommand(word);
    return command;
}
function unknownCommand(word) {
    const closest = (0,_core_closest_word_js__WEBPACK_IMPORTED_MODULE_7__/* .findClosestWord */ .p)(word, _contract_option_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMAND_NAMES */ .n);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ChopmarkError */ .E({
        code: 'INPUT_COMMAND_UNKNOWN',
        message: `There is no command ${word}.`,
        hint: closest ? `Did you mean ${closest}?` : 'chopmark --help lists the commands.',
    });
}
function parseCommand(command, given) {
    const { words, build } = splitBuild(command, given);
    const { positional } = specOf(command);
    const specs = (0,_contract_option_names_js__WEBPACK_IMPORTED_MODULE_3__/* .listOptions */ .NM)(command).filter(({ name }) => !positional?.flagless || (name !== positional.option && name !== positional.action));
    const shownSpecs = listCommandLineOptions(command);
    const known = [...specs, ...shownSpecs].flatMap((spec) => [spec, ...(spec.formerly ? [{ ...spec, name: spec.formerly }] : [])]);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: words,
        strict: false,
        tokens: true,
        options: {
            ...Object.fromEntries(known.map(({ name, kind }) => [name, { type: kind === 'boolean' ? 'boolean' : 'string' }])),
            quiet: { type: 'boolean', short: 'q' },
        },
    });
    const collected = new Map();
    const collect = (name, value) => collected.set(name, [...(collected.get(name) ?? []), value]);
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const spec = known.find(({ name }) => name === token.name);
        if (!spec)
            throw (0,_engine_parse_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownOption */ .q)(command, token.name, known);
        collect(token.name, readValue(spec, token));
    }
    const raw = {};
    const shown = {};
    for (const [name, values] of collected) {
        const spec = known.find((candidate) => candidate.name === name);
        const isShown = shownSpecs.some((candidate) => candidate.name === name || candidate.formerly === name);
        (isShown ? shown : raw)[name] =
            spec?.kind === 'boolean' ? values.at(-1) : spec?.kind === 'list' || values.length > 1 ? values.map(String) : values[0];
    }
    if (build)
        raw.exec = build;
    addPositionals(command, positionals, raw);
    return { kind: 'run', command, raw, shown };
}
/** `--exec -- COMMAND…`: what follows is the command, whatever it looks like. */
function splitBuild(command, words) {
    const at = words.findIndex((word, index) => word === '--exec' && words[index + 1] === '--');
    if (command !== 'attest' || at === -1 || words.indexOf('--') < at)
        return { words };
    const build = words.slice(at + 2);
    if (build.length === 0)
        throw wrongValue('--exec needs a command.', 'Write chopmark attest app --exec -- make app');
    return { words: words.slice(0, at), build };
}
function readValue(spec, { rawName, value, inlineValue }) {
    if (spec.kind === 'boolean')
        return value ?? true;
    if (value === undefined)
        throw wrongValue(`${rawName} needs a value.`, spec.help);
    // `--key --json` is a forgotten value more often than a file of that name.
    if (!inlineValue && value.startsWith('-') && value !== '-')
        throw wrongValue(`${rawName} needs a value, and ${value} looks like an option.`, `Write ${rawName}=${value} if it is meant.`);
    return value;
}
function addPositionals(command, positionals, raw) {
    const [first, ...others] = positionals;
    if (first === undefined)
        return;
    const { positional } = specOf(command);
    if (!positional)
        throw wrongValue(`${command} takes no arguments, and got ${first}.`, `chopmark ${command} --help shows how it is used.`);
    if (positional.action !== undefined) {
        raw[positional.action] = first;
        if (others.length > 0)
            raw[positional.option] = others;
        return;
    }
    const flagged = raw[positional.option];
    if (positional.many) {
        raw[positional.option] = [...(Array.isArray(flagged) ? flagged : []), ...positionals];
    }
    else if (others.length > 0 || flagged !== undefined) {
        throw wrongValue(`${command} takes one ${positional.placeholder}.`, `chopmark ${command} --help shows how it is used.`);
    }
    else
        raw[positional.option] = first;
}
const wrongValue = (message, hint) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ChopmarkError */ .E({ code: 'INPUT_OPTION_VALUE', message, hint });


/***/ }),

/***/ 52405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ COMMAND_LINE_OPTIONS)
/* harmony export */ });
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7950);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17012);


/** What only the command line has: how a result is shown. The engine never sees these. */
const COMMAND_LINE_OPTIONS = [
    {
        name: 'json',
        kind: 'boolean',
        default: false,
        help: 'Print the result as one JSON document.',
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_NAMES */ .n,
    },
    {
        name: 'report',
        kind: 'list',
        placeholder: 'FORMAT[=FILE]',
        defaultText: 'text',
        help: `How the result is printed, or with =FILE written besides: ${_report_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FORMATS */ .E.join(', ')}. Several: html=report.html,sarif=report.sarif.`,
        commands: ['attest', 'sign', 'verify', 'merge'],
    },
    {
        name: 'format',
        kind: 'enum',
        values: ['terraform'],
        help: 'Speak the protocol of an external data source: options of verify as a JSON object on standard input, a flat map on standard output.',
        commands: ['verify'],
    },
    {
        name: 'quiet',
        kind: 'boolean',
        default: false,
        help: 'Print neither progress nor the report; where something failed or was refused, the report goes to standard error.',
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_NAMES */ .n,
    },
    {
        name: 'options-from-env',
        kind: 'string',
        placeholder: 'PREFIX',
        help: 'Take options from variables too: with CHOPMARK_INPUT_ the variable CHOPMARK_INPUT_SUBJECT_PATH is subject-path; for wrappers.',
        commands: ['attest', 'sign', 'verify', 'merge'],
    },
    {
        name: 'debug',
        kind: 'boolean',
        default: false,
        env: 'CHOPMARK_DEBUG',
        help: 'Tell what is done and what is under an error, without any secret.',
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_NAMES */ .n,
    },
    {
        name: 'no-colour',
        kind: 'boolean',
        default: false,
        formerly: 'no-color',
        help: 'Print without colour, as NO_COLOR does; FORCE_COLOR has colour also where nobody watches.',
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_NAMES */ .n,
    },
];


/***/ }),

/***/ 67221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
const COMMANDS = {
    attest: {
        summary: 'sign a statement about how artefacts were built',
        description: 'Takes the identity of this CI job, gets a short-lived certificate for it, and signs an in-toto statement about the artefacts: by default SLSA provenance of this build. Bundles are logged, verified and written to disk before anything else is done with them.',
        examples: [
            { line: 'chopmark attest dist/*', does: 'one statement: this job built these files' },
            { line: "chopmark attest 'dist/**' '!dist/**/*.map' --statements per-subject", does: 'a bundle for each file' },
            { line: 'chopmark attest app.tar.gz --dry-run', does: 'show what would be signed and who would see it' },
            {
                line: 'chopmark attest app.tar.gz --predicate-type https://acme.example/review/v1 --predicate-path review.json',
                does: 'say something of your own',
            },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE', many: true },
    },
    sign: {
        summary: 'sign files',
        description: 'Signs each file with the identity of this CI job, or with a key, and writes FILE.sigstore.json beside it. The bundle says who signed the bytes, and nothing about how they came to be: attest does that.',
        examples: [
            { line: 'chopmark sign app.tar.gz', does: 'writes app.tar.gz.sigstore.json' },
            { line: 'chopmark sign app.tar.gz --key env:SIGNING_KEY', does: 'sign with a key of your own' },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE', many: true },
    },
    verify: {
        summary: 'check artefacts against their bundles and an expected signer',
        description: 'Finds the bundles of each artefact and checks signature, certificate, log and timestamps against the trusted root, then whether the signer is the one that was asked for. Nothing is trusted by default: say whom to believe by ci and repository, by certificate identity and issuer, or by key.',
        examples: [
            { line: 'chopmark verify app.tar.gz --ci github --repository acme/widget', does: 'was it built in that repository?' },
            {
                line: 'chopmark verify app.tar.gz --certificate-identity release@acme.example --certificate-oidc-issuer https://accounts.google.com',
                does: 'was it signed by exactly this identity?',
            },
            { line: 'chopmark verify dist/* --key public.pem --offline', does: 'many files, one key, no network' },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE|DIGEST', many: true },
    },
    inspect: {
        summary: 'explain a bundle: who, where, when, what, which log',
        description: 'Reads bundles and says what is in them, proven and declared facts apart. It verifies nothing: what it prints is what the bundle claims.',
        examples: [{ line: 'chopmark inspect app.tar.gz.sigstore.json', does: 'explain one bundle' }],
        positional: { option: 'bundle', placeholder: 'FILE', many: true },
    },
    merge: {
        summary: 'join the bundles and results of many jobs',
        description: 'Joins what the jobs of a matrix have written into one attestations.jsonl and one result, and checks that nothing is missing or double.',
        examples: [
            { line: 'chopmark merge jobs/*/attestations.jsonl --expected-subjects 12', does: 'fail unless twelve subjects came together' },
        ],
        positional: { option: 'bundle', placeholder: 'FILE|FOLDER', many: true },
    },
    policy: {
        summary: 'write, check, test, explain or export a policy file',
        description: 'init writes a policy from a bundle that you believe, and shows it first. check reads policy files and lists what is wrong, with line and column. test decides a folder of bundles by a policy and compares with what is expected of each. explain says of each artefact, clause by clause, what it meets and what it lacks. export says a policy in the words of another tool, as far as it has them, and lists what it cannot say.',
        examples: [
            { line: 'chopmark policy init app.tar.gz.sigstore.json', does: 'show a policy that believes whoever signed this' },
            { line: 'chopmark policy init app.tar.gz.sigstore.json --write', does: 'write it to policy.yml' },
            { line: 'chopmark policy check policy.yml', does: 'list what is wrong with it' },
            {
                line: 'chopmark policy test bundles --policy policy.yml',
                does: 'what is in bundles/accept must be accepted, what is in bundles/refuse refused',
            },
            { line: 'chopmark policy explain app.tar.gz --policy policy.yml', does: 'say what it meets and what it lacks' },
            { line: 'chopmark policy export policy.yml --to kyverno', does: 'the same decision as a policy of Kyverno' },
        ],
        positional: { option: 'target', placeholder: 'init|check|test|explain|export TARGET', many: true, flagless: true, action: 'action' },
    },
    store: {
        summary: 'put bundles into stores, find them there, copy them, repair an index',
        description: 'push puts bundles into stores, each in all of them, and none twice: what is stored where is kept in receipts.jsonl. find asks stores for bundles by the digest of artefacts and writes them to attestations.jsonl. copy does both, and with --with-image takes images along. repair puts back into the index of an image what other writers have overwritten. Nothing is verified but copied images, where a policy or an identity is given.',
        examples: [
            { line: 'chopmark store push dist --store ./attestations', does: 'put every bundle of a folder into a store' },
            { line: 'chopmark store find app.tar.gz --from github', does: 'fetch the bundles of a file' },
            {
                line: 'chopmark store copy app.tar.gz --from github --store https://repo.acme.example/attestations/{sha256}.json',
                does: 'bring the bundles of a file elsewhere',
            },
            {
                line: 'chopmark store copy --with-image --subject-image ghcr.io/acme/app:v1 --store oci-layout:./app',
                does: 'take an image and its attestations along in a folder',
            },
            {
                line: 'chopmark store copy --with-image --subject-image oci-layout:./app:v1 --store oci:registry.acme.example/app --policy policy.yml',
                does: 'bring them into another registry, and verify them there',
            },
            { line: 'chopmark store repair registry.acme.example/app:v1', does: 'rebuild the index of an image' },
        ],
        positional: { option: 'target', placeholder: 'push|find|copy|repair TARGET', many: true, flagless: true, action: 'action' },
    },
    trust: {
        summary: 'show, export or update the trusted root',
        description: 'Shows which certificate authorities, logs and timestamp authorities are believed, since when, and how old that knowledge is; writes it as a trusted root file; or fetches it anew through TUF.',
        examples: [
            { line: 'chopmark trust', does: 'what is trusted now' },
            { line: 'chopmark trust export --output trusted_root.json', does: 'a file for machines without a network' },
            { line: 'chopmark trust export --as trust-config --output instance.json', does: 'the same with the services, to sign with' },
            { line: 'chopmark trust update --instance github', does: 'fetch the root of GitHub’s own instance' },
        ],
        positional: { option: 'action', placeholder: 'show|export|update', many: false, flagless: true },
    },
    doctor: {
        summary: 'say whether this job can sign, and if not, what to do',
        description: 'Looks for an identity token and its claims, asks what the instance accepts, whether its services can be reached, and compares clocks. Nothing is signed, and no token is shown or sent.',
        examples: [{ line: 'chopmark doctor', does: 'every finding with its remedy' }],
    },
    sandbox: {
        summary: 'run a throwaway Sigstore on this machine',
        description: 'Runs an issuer of identities, a certificate authority, a transparency log and a timestamp authority on loopback, for trials and tests. Its root is throwaway: no verifier accepts its bundles unless handed that root by path.',
        examples: [
            { line: 'chopmark sandbox', does: 'run until interrupted' },
            { line: 'chopmark sandbox -- chopmark sign app.tar.gz --instance sandbox', does: 'run one command inside it' },
        ],
        positional: { option: 'command', placeholder: 'COMMAND', many: true, flagless: true },
    },
    demo: {
        summary: 'sign, attest and verify real files in a sandbox, and see a tampered one refused',
        description: 'Shows the whole flow in a few seconds, without any identity or network.',
        examples: [{ line: 'chopmark demo', does: 'see it happen' }],
    },
    init: {
        summary: 'show or write the snippet that signs in your CI',
        description: 'Shows the job that attests your artefacts in the CI system this repository uses, with the permissions it needs. With --write the file is created; an existing file is never changed.',
        examples: [
            { line: 'chopmark init', does: 'show the snippet' },
            { line: 'chopmark init --ci gitlab --write', does: 'create the file' },
        ],
    },
    completion: {
        summary: 'print a completion script for bash, zsh or fish',
        description: 'Prints a script that completes commands, options and their values.',
        examples: [
            { line: 'source <(chopmark completion bash)', does: 'complete in this shell' },
            { line: 'chopmark completion fish > ~/.config/fish/completions/chopmark.fish', does: 'complete in every fish' },
        ],
        positional: { option: 'shell', placeholder: 'bash|zsh|fish', many: false, flagless: true },
    },
};


/***/ }),

/***/ 81743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ toCamelCase),
/* harmony export */   NM: () => (/* binding */ listOptions),
/* harmony export */   lD: () => (/* binding */ writtenName),
/* harmony export */   z_: () => (/* binding */ listCommandsWith)
/* harmony export */ });
/* unused harmony exports toKebabCase, nameInputs */
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67221);
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7950);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49847);



/** Every option, group by group. */
const ALL = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_GROUPS */ .F.flatMap(({ options }) => options);
/** The options of one command, in the order of the contract. */
const listOptions = (command) => ALL.filter(({ commands }) => commands.includes(command));
/** Commands that have an option of this name. */
const listCommandsWith = (option) => _option_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_NAMES */ .n.filter((command) => listOptions(command).some(({ name }) => name === option));
/** `subject-path` as code writes it: `subjectPath`. */
const toCamelCase = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
/** `subjectPath` as the contract writes it: `subject-path`. */
const toKebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const NAMES = new Set(ALL.map(({ name }) => name));
/** A command line ends where its sentence or parenthesis goes on. */
const FLAG = /(chopmark [^.,;)]*)|--([a-z][a-z-]*)/g;
/**
 * A message for adapters whose options are inputs: `--bundle` becomes `bundle`. Command lines in it stay what they are.
 */
const nameInputs = (text) => text.replace(FLAG, (flag, command, name) => command === undefined && NAMES.has(name ?? '') ? (name ?? '') : flag);
/** An option as a message names it: with dashes, but where the command line takes it without a flag. */
function writtenName(command, name) {
    const { positional } = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[command];
    return positional?.flagless && (positional.option === name || positional.action === name) ? name : `--${name}`;
}


/***/ }),

/***/ 7950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ COMMAND_NAMES)
/* harmony export */ });
/** The commands a person can type, and the names of their engine modules. */
const COMMAND_NAMES = [
    'attest',
    'sign',
    'verify',
    'inspect',
    'merge',
    'policy',
    'store',
    'trust',
    'doctor',
    'sandbox',
    'demo',
    'init',
    'completion',
];


/***/ }),

/***/ 49847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ OPTION_GROUPS)
});

;// CONCATENATED MODULE: ./build/contract/identity.js
/** Who signs. None of these has an environment variable: an earlier step of a job could write it. */
const IDENTITY_OPTIONS = [
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
        defaultText: 'detected',
        help: 'The CI system whose identity signs, where detection would choose another.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'identity-token',
        kind: 'secret',
        defaultText: 'from the CI or the cloud',
        help: 'The identity token to sign with: a file, or env:NAME.',
        commands: ['attest', 'sign', 'doctor', 'verify'],
    },
    {
        name: 'audience',
        kind: 'string',
        placeholder: 'NAME',
        default: 'sigstore',
        help: 'Whom identity tokens are made out to; give a private instance its own, so that a token it receives works nowhere else.',
        commands: ['attest', 'sign', 'doctor', 'verify'],
    },
    {
        name: 'key',
        kind: 'secret',
        help: 'Sign with this private key (PEM) in place of an identity: a file, or env:NAME.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'key-passphrase',
        kind: 'secret',
        help: 'The passphrase of the key: a file, or env:NAME.',
        commands: ['attest', 'sign', 'verify'],
    },
    {
        name: 'without-identity',
        kind: 'enum',
        values: ['fail', 'sandbox', 'skip'],
        default: 'fail',
        help: 'What to do where no identity is to be had, as in pull requests from forks.',
        commands: ['attest', 'sign'],
    },
];

;// CONCATENATED MODULE: ./build/contract/local.js
/** Options of the commands that work on this machine alone. */
const LOCAL_OPTIONS = [
    {
        name: 'state-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'a temporary folder, removed at the end',
        help: 'A folder that keeps the keys and the log of the sandbox between runs.',
        commands: ['sandbox'],
    },
    {
        name: 'port',
        kind: 'integer',
        minimum: 0,
        maximum: 65_535,
        default: 0,
        help: 'The port on loopback; 0 takes a free one.',
        commands: ['sandbox'],
    },
    {
        name: 'command',
        kind: 'list',
        placeholder: 'COMMAND',
        help: 'A command to run inside the sandbox, after --, without the identity of the real CI; the sandbox ends with it.',
        commands: ['sandbox'],
    },
    {
        name: 'keep',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'a temporary folder, removed at the end',
        help: 'A folder to leave the artefacts and bundles of the demo in.',
        commands: ['demo'],
    },
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
        defaultText: 'from the files of the repository',
        help: 'The CI system to write the snippet for.',
        commands: ['init'],
    },
    {
        name: 'write',
        kind: 'boolean',
        default: false,
        help: 'Write the file that was shown; a file that is already there is never changed.',
        commands: ['init', 'policy'],
    },
    {
        name: 'shell',
        kind: 'enum',
        values: ['bash', 'zsh', 'fish'],
        required: true,
        help: 'The shell to complete commands and options in.',
        commands: ['completion'],
    },
];

;// CONCATENATED MODULE: ./build/contract/output.js
/** Where bundles go, and how much is done at once. */
const OUTPUT_OPTIONS = [
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'The folder bundles are written to; a resumed run takes up what it finds there.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'The folder bundles are looked for in, beside <file>.sigstore.json.',
        commands: ['verify', 'policy'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        default: '.chopmark/merged',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'The folder the joined attestations.jsonl is written to.',
        commands: ['merge'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'The folder that keeps the receipts of what is stored where, and gets what was found as attestations.jsonl.',
        commands: ['store'],
    },
    {
        name: 'bundle',
        kind: 'file',
        defaultText: '<file>.sigstore.json',
        help: 'The output file; for one subject only.',
        commands: ['sign'],
    },
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE',
        required: true,
        help: 'Bundle files to explain, JSON or JSON Lines.',
        commands: ['inspect'],
    },
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE|FOLDER',
        required: true,
        help: 'Bundles, attestations.jsonl files, result documents and folders of them, from any number of jobs.',
        commands: ['merge'],
    },
    {
        name: 'dry-run',
        kind: 'boolean',
        default: false,
        help: 'Show the statement, the identity claims and every place they would become public; sign nothing.',
        commands: ['attest', 'sign'],
    },
];
/** Bounds of a run. */
const RUN_OPTIONS = [
    {
        name: 'timeout',
        kind: 'duration',
        default: '15m',
        minimum: 1_000,
        maximum: 24 * 60 * 60_000,
        env: 'CHOPMARK_TIMEOUT',
        help: 'How long the whole run may take.',
        commands: ['attest', 'sign', 'verify', 'policy', 'store', 'trust'],
    },
    {
        name: 'timeout',
        kind: 'duration',
        default: '10s',
        minimum: 1_000,
        maximum: 60 * 60_000,
        help: 'How long to wait for all answers.',
        commands: ['doctor'],
    },
    {
        name: 'concurrency',
        kind: 'integer',
        default: 1_024,
        minimum: 1,
        maximum: 4_096,
        env: 'CHOPMARK_CONCURRENCY',
        help: 'Requests in flight to one service.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'request-rate',
        kind: 'integer',
        minimum: 0,
        maximum: 100_000,
        defaultText: 'what the public services allow; elsewhere unbounded',
        env: 'CHOPMARK_REQUEST_RATE',
        help: 'Requests per second to one service; 0 sets no bound.',
        commands: ['attest', 'sign'],
    },
];

;// CONCATENATED MODULE: ./build/contract/export-targets.js
/** Tools whose words a policy can be said in. */
const EXPORT_TARGETS = ['cosign', 'gh', 'policy-controller', 'kyverno'];

;// CONCATENATED MODULE: ./build/contract/policy.js

/** What `policy` does, and to what; both are arguments without a flag. */
const POLICY_OPTIONS = [
    {
        name: 'action',
        kind: 'enum',
        values: ['init', 'check', 'test', 'explain', 'export'],
        required: true,
        help: 'Write a policy from a bundle, check policy files, test a policy by a folder of bundles, explain what artefacts meet, or say a policy in the words of another tool.',
        commands: ['policy'],
    },
    {
        name: 'target',
        kind: 'list',
        placeholder: 'TARGET',
        help: 'The bundle (init), the policy files (check), the folder (test), the artefacts (explain), the policy file (export).',
        commands: ['policy'],
    },
    {
        name: 'to',
        kind: 'enum',
        values: EXPORT_TARGETS,
        help: 'The tool that policy export writes for.',
        commands: ['policy'],
    },
    {
        name: 'images',
        kind: 'list',
        placeholder: 'GLOB',
        defaultText: 'all',
        help: 'Images that an exported policy is asked about, by admission controllers.',
        commands: ['policy'],
    },
    {
        name: 'output',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'standard output',
        help: 'The folder policy export writes to, with the trusted roots and keys that belong beside the policy.',
        commands: ['policy'],
    },
];

;// CONCATENATED MODULE: ./build/contract/statements.js
/** What is said about the subjects; several are several statements under one certificate. Without any: how this job built them (SLSA provenance). */
const STATEMENT_OPTIONS = [
    {
        name: 'provenance',
        kind: 'boolean',
        default: false,
        help: 'Say how this job built the subjects, beside what else is said; where nothing else is, it is said anyway.',
        commands: ['attest'],
    },
    {
        name: 'exec',
        kind: 'list',
        placeholder: '-- COMMAND',
        help: 'Build with this command first, in an environment without tokens, and let provenance tell of it: --exec -- make.',
        commands: ['attest'],
    },
    {
        name: 'resolved-dependencies',
        kind: 'list',
        placeholder: 'checkout|SBOM',
        help: 'What went into the build, for provenance: the commits of this checkout and its submodules, or what an SBOM lists.',
        commands: ['attest'],
    },
    {
        name: 'sbom-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'SBOMs of the subjects, SPDX or CycloneDX as JSON: each becomes a statement. {path}, {name} or {platform} in it: one for each subject.',
        commands: ['attest'],
    },
    {
        name: 'vulnerability-report-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Scans of the subjects: JSON of Grype, Trivy, Snyk or OSV-Scanner, SARIF, or OpenVEX; each becomes a statement. One for each subject as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'test-report-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Test runs of the subjects: JUnit XML, TAP, or the JSON of Jest; each becomes a statement. One for each subject as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'buildkit-attestations',
        kind: 'boolean',
        default: false,
        help: 'Sign the SBOMs and the provenance that BuildKit left unsigned in the images, each about the platform it is of.',
        commands: ['attest'],
    },
    {
        name: 'predicate-style',
        kind: 'enum',
        values: ['in-toto', 'cosign'],
        default: 'in-toto',
        help: 'Whose types SBOMs, scans and links get where two are in use; cosign keeps the report of a scan as it is.',
        commands: ['attest'],
    },
    {
        name: 'predicate-type',
        kind: 'string',
        placeholder: 'URI|WORD',
        help: 'The type of a predicate of your own, by its URI or as scai, release, link or reference; needs predicate or predicate-path.',
        commands: ['attest'],
    },
    {
        name: 'predicate',
        kind: 'string',
        placeholder: 'JSON',
        help: 'A predicate of your own, as JSON.',
        commands: ['attest'],
    },
    {
        name: 'predicate-path',
        kind: 'file',
        help: 'A predicate of your own, as a JSON file. One for each subject as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'predicate-schema',
        kind: 'file',
        help: 'A JSON schema that a predicate of your own has to fit before it is signed.',
        commands: ['attest'],
    },
    {
        name: 'statement-path',
        kind: 'file',
        help: 'A complete in-toto statement to sign as it is; it brings its own subjects.',
        commands: ['attest'],
    },
    {
        name: 'statements',
        kind: 'enum',
        values: ['combined', 'per-subject'],
        default: 'combined',
        help: 'One statement about all subjects, or one for each.',
        commands: ['attest'],
    },
];

;// CONCATENATED MODULE: ./build/contract/stores.js
/** Where bundles go and come from. None of these has a variable: an earlier step could send evidence, and credentials, elsewhere. */
const STORE_OPTIONS = [
    {
        name: 'store',
        kind: 'list',
        placeholder: 'STORE',
        defaultText: 'file',
        help: 'Where bundles go besides the file: github, oci, gitlab, an https:// URL, a folder, a .jsonl file; several at once; file: nowhere else.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'from',
        kind: 'list',
        placeholder: 'STORE',
        defaultText: 'file: <file>.sigstore.json and bundle-dir',
        help: 'Stores to look for bundles in, by the digest of each artefact: as for store, and file.',
        commands: ['verify'],
    },
    {
        name: 'action',
        kind: 'enum',
        values: ['push', 'find', 'copy', 'repair'],
        required: true,
        help: 'Put bundles into stores, find those about artefacts, copy them from store to store, or repair the index of images.',
        commands: ['store'],
    },
    {
        name: 'target',
        kind: 'list',
        placeholder: 'TARGET',
        help: 'The bundles: files, .jsonl files, folders (push); the artefacts: files, sha256:HEX (find, copy); the images (repair).',
        commands: ['store'],
    },
    {
        name: 'store',
        kind: 'list',
        placeholder: 'STORE',
        help: 'Where bundles go (push, copy): github, oci, gitlab, an https:// URL, a folder, a .jsonl file; several at once.',
        commands: ['store'],
    },
    {
        name: 'from',
        kind: 'list',
        placeholder: 'STORE',
        help: 'Where bundles are looked for (find, copy): the same places, and file, which is bundle-dir and beside the artefact.',
        commands: ['store'],
    },
    {
        name: 'with-image',
        kind: 'boolean',
        default: false,
        help: 'Copy the images themselves too, with all that refers to them, to oci:REGISTRY/REPOSITORY or oci-layout:FOLDER, and check them there.',
        commands: ['store'],
    },
];

;// CONCATENATED MODULE: ./build/contract/subjects.js
/** What is attested, signed or verified. */
const SUBJECT_OPTIONS = [
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Files to attest: paths and globs, where a leading ! excludes.',
        commands: ['attest'],
    },
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Files to sign, each with a signature of its own: paths and globs, where a leading ! excludes.',
        commands: ['sign'],
    },
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Artefacts to verify: paths, globs, or digests written sha256:HEX (gitCommit:HEX for a commit without its files).',
        commands: ['verify'],
    },
    {
        name: 'subject-checksums',
        kind: 'file',
        help: 'A checksums file, as sha256sum or shasum --tag write it, that names the subjects and their digests.',
        commands: ['attest', 'verify', 'merge'],
    },
    {
        name: 'subject-digest',
        kind: 'string',
        placeholder: 'ALGORITHM:HEX',
        help: 'The digest of one subject that is not at hand, as sha256:HEX; needs subject-name.',
        commands: ['attest'],
    },
    {
        name: 'subject-name',
        kind: 'string',
        placeholder: 'NAME',
        help: 'The name of the subject given by subject-digest, or of the one file of subject-path in place of its own.',
        commands: ['attest'],
    },
    {
        name: 'subject-image',
        kind: 'list',
        placeholder: 'IMAGE',
        help: 'Images in a registry, by tag or digest; a tag is resolved once, and its digest is what is signed.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'subject-image',
        kind: 'list',
        placeholder: 'IMAGE',
        help: 'Images to verify, by tag or digest, in a registry or in an OCI layout on disk (oci-layout:FOLDER[:TAG]).',
        commands: ['verify', 'store'],
    },
    {
        name: 'image-platforms',
        kind: 'list',
        placeholder: 'PLATFORM',
        defaultText: 'index',
        help: 'What of an image for several platforms is meant: index, all, or platforms such as linux/amd64.',
        commands: ['attest', 'sign', 'verify', 'store'],
    },
    {
        name: 'subject-git',
        kind: 'list',
        placeholder: 'REVISION',
        help: 'Revisions of git: HEAD, a tag, a full id, v1.0^{tree}; of another checkout as ./folder#v1.0. An annotated tag is attested as the tag.',
        commands: ['attest'],
    },
    {
        name: 'subject-git',
        kind: 'list',
        placeholder: 'REVISION',
        help: 'Checkouts to verify: HEAD, v1.0, ./folder or ./folder#v1.0. Its files must be those of the revision, byte for byte.',
        commands: ['verify'],
    },
    {
        name: 'allow-insecure-registry',
        kind: 'list',
        placeholder: 'HOST:PORT',
        help: 'Registries that may be spoken to over plain HTTP, each by its name.',
        commands: ['attest', 'sign', 'verify', 'store'],
    },
    {
        name: 'package',
        kind: 'enum',
        values: ['npm', 'pypi', 'maven', 'helm', 'debian', 'release', 'model'],
        help: 'Attest packages as their registries and tools expect it: npm, Python, Maven, Helm, Debian, the files of a release, or a model folder.',
        commands: ['attest'],
    },
    {
        name: 'package-coordinates',
        kind: 'string',
        placeholder: 'GROUP:ARTIFACT:VERSION',
        help: 'Maven coordinates of the files of package maven, where no POM or META-INF/maven says them.',
        commands: ['attest'],
    },
    {
        name: 'package-distribution',
        kind: 'string',
        placeholder: 'NAME',
        help: 'Who the Debian packages of package debian are from, as package URLs have it: debian, ubuntu, your own name. Without it subjects have file names.',
        commands: ['attest'],
    },
    {
        name: 'expected-subjects',
        kind: 'integer',
        minimum: 1,
        help: 'Fail unless exactly this many subjects were found.',
        commands: ['attest', 'sign', 'verify', 'merge'],
    },
];

;// CONCATENATED MODULE: ./build/contract/trust.js
const URL_OF = 'URL';
/** Which Sigstore is used and believed. None of these has an environment variable: they define trust. */
const TRUST_OPTIONS = [
    {
        name: 'instance',
        kind: 'string',
        placeholder: 'NAME|FILE',
        default: 'auto',
        help: 'The Sigstore instance: auto, public-good, staging, github, sandbox, or a client trust config file.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy', 'store'],
    },
    {
        name: 'trusted-root',
        kind: 'file',
        help: 'A trusted root to use in place of the one of the instance; nothing is then asked of a Sigstore service to verify.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy', 'store'],
    },
    {
        name: 'signing-config',
        kind: 'file',
        help: 'A signing config to use in place of the one of the instance.',
        commands: ['attest', 'sign', 'trust', 'doctor'],
    },
    {
        name: 'tuf-mirror',
        kind: 'string',
        placeholder: URL_OF,
        help: 'A TUF repository that holds the trusted root of a private instance; needs tuf-root.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy'],
    },
    {
        name: 'tuf-root',
        kind: 'file',
        help: 'The root.json that authenticates tuf-mirror.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy'],
    },
    {
        name: 'fulcio-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'The certificate authority, in place of the one of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'rekor-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'The transparency log, in place of those of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'rekor-version',
        kind: 'enum',
        values: ['1', '2', 'none'],
        defaultText: 'as the signing config says',
        help: 'The API version of the transparency log; none logs nowhere, which needs a timestamp authority.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'tsa-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'The timestamp authority, in place of those of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'allow-public-log',
        kind: 'boolean',
        default: false,
        help: 'Let the names of a private, internal or possibly private project enter a public log, where they stay for ever.',
        commands: ['attest', 'sign', 'verify'],
    },
    {
        name: 'offline',
        kind: 'boolean',
        default: false,
        help: 'Open no connection at all; the trusted root comes from a file, the cache or the copy that is shipped.',
        commands: ['verify', 'trust', 'policy'],
    },
    {
        name: 'output',
        kind: 'file',
        defaultText: 'standard output',
        help: 'Where trust export writes to.',
        commands: ['trust'],
    },
    {
        name: 'as',
        kind: 'enum',
        values: ['trusted-root', 'trust-config'],
        default: 'trusted-root',
        help: 'What trust export writes: the trusted root, for trusted-root and other Sigstore clients, or with the services too, for instance.',
        commands: ['trust'],
    },
    {
        name: 'action',
        kind: 'enum',
        values: ['show', 'export', 'update'],
        default: 'show',
        help: 'Show what is trusted and how old it is, export it as a trusted root file, or update it through TUF.',
        commands: ['trust'],
    },
];

;// CONCATENATED MODULE: ./build/contract/verify.js
/** What evidence is looked at, and whom to believe. Whom to believe has no environment variables. */
const VERIFY_OPTIONS = [
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE',
        defaultText: '<file>.sigstore.json, then bundle-dir',
        help: 'Bundle files to look in, JSON or JSON Lines.',
        commands: ['verify', 'policy'],
    },
    {
        name: 'policy',
        kind: 'string',
        placeholder: 'FILE[@sha256:HEX]',
        help: 'The policy file that says whom to believe and what to ask for; with its digest, no other bytes are taken.',
        commands: ['verify', 'policy', 'store'],
    },
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
        help: 'The CI system that must have signed.',
        commands: ['verify', 'store'],
    },
    {
        name: 'repository',
        kind: 'string',
        placeholder: 'OWNER/NAME|URL',
        help: 'The source repository; a name needs ci beside it, a URL does not.',
        commands: ['verify', 'store'],
    },
    {
        name: 'workflow',
        kind: 'string',
        placeholder: 'PATH',
        help: 'The file that configured the build, with globs: .github/workflows/release.yml.',
        commands: ['verify', 'store'],
    },
    {
        name: 'signer',
        kind: 'string',
        placeholder: 'PATH|URL',
        help: 'The identity that signed, where it is not the workflow itself, as with reusable workflows.',
        commands: ['verify', 'store'],
    },
    {
        name: 'ref',
        kind: 'string',
        placeholder: 'REF',
        help: 'The Git ref that was built, with globs: refs/tags/v*.',
        commands: ['verify', 'store'],
    },
    {
        name: 'predicate-type',
        kind: 'string',
        placeholder: 'URI|WORD',
        help: 'The type of predicate that is asked for, by its URI or as provenance, sbom, spdx, cyclonedx, vulnerabilities, openvex, tests, vsa, scai, release, link or reference.',
        commands: ['verify'],
    },
    {
        name: 'certificate-identity',
        kind: 'string',
        placeholder: 'SAN',
        help: 'The exact identity in the certificate; needs certificate-oidc-issuer.',
        commands: ['verify', 'store'],
    },
    {
        name: 'certificate-identity-regexp',
        kind: 'string',
        placeholder: 'PATTERN',
        help: 'A regular expression for the whole identity in the certificate; needs certificate-oidc-issuer.',
        commands: ['verify', 'store'],
    },
    {
        name: 'certificate-oidc-issuer',
        kind: 'string',
        placeholder: 'URL',
        help: 'The exact issuer of the identity in the certificate.',
        commands: ['verify', 'store'],
    },
    {
        name: 'key',
        kind: 'file',
        help: 'The public key (PEM) that must have signed, in place of an identity.',
        commands: ['verify', 'store'],
    },
    {
        name: 'vsa',
        kind: 'file',
        help: 'Where to write signed verification summaries (SLSA VSA v1) of what was decided: one line an artefact. Needs policy.',
        commands: ['verify'],
    },
    {
        name: 'vsa-verifier',
        kind: 'string',
        placeholder: 'URI',
        defaultText: 'the identity that signs',
        help: 'Who says so in the summaries.',
        commands: ['verify'],
    },
    {
        name: 'vsa-key',
        kind: 'secret',
        help: 'Sign the summaries with this private key (PEM) in place of an identity: a file, or env:NAME.',
        commands: ['verify'],
    },
];

;// CONCATENATED MODULE: ./build/contract/options.js









/** Every option the engine understands, in the order and under the titles that help and reference print. */
const OPTION_GROUPS = [
    { title: 'What', options: SUBJECT_OPTIONS },
    { title: 'Policy', options: POLICY_OPTIONS },
    { title: 'Statement', options: STATEMENT_OPTIONS },
    { title: 'Evidence and whom to believe', options: VERIFY_OPTIONS },
    { title: 'Identity', options: IDENTITY_OPTIONS },
    { title: 'Sigstore instance', options: TRUST_OPTIONS },
    { title: 'Bundles', options: OUTPUT_OPTIONS },
    { title: 'Stores', options: STORE_OPTIONS },
    { title: 'Local', options: LOCAL_OPTIONS },
    { title: 'Bounds', options: RUN_OPTIONS },
];


/***/ }),

/***/ 17012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ REPORT_FORMATS)
/* harmony export */ });
/** What a result can be shown as. */
const REPORT_FORMATS = ['text', 'markdown', 'html', 'sarif', 'junit', 'json', 'dotenv', 'terraform'];


/***/ }),

/***/ 74082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findClosestWord)
/* harmony export */ });
/** Characters beyond which no word is compared: a name that long is no slip of the finger. */
const LONGEST = 64;
/** The word that was probably meant, or none: at most a third of it may differ (optimal string alignment distance). */
function findClosestWord(written, words) {
    if (written.length > LONGEST)
        return undefined;
    const near = words
        .map((word) => ({ word, distance: measureDistance(written, word) }))
        .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(Math.max(word.length, written.length) / 3)))
        .sort((a, b) => a.distance - b.distance);
    return near[0]?.word;
}
/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function measureDistance(from, to) {
    const rows = Array.from({ length: from.length + 1 }, (_, index) => [index]);
    for (let column = 1; column <= to.length; column++)
        set(0, column, column);
    for (let row = 1; row <= from.length; row++) {
        for (let column = 1; column <= to.length; column++) {
            const replaced = at(row - 1, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
            const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] ? at(row - 2, column - 2) + 1 : replaced;
            set(row, column, Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, replaced, swapped));
        }
    }
    return at(from.length, to.length);
    function at(row, column) {
        return rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
    }
    function set(row, column, value) {
        const cells = rows[row];
        if (cells)
            cells[column] = value;
    }
}


/***/ }),

/***/ 62807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ChopmarkError),
/* harmony export */   F: () => (/* binding */ EXIT_CODE)
/* harmony export */ });
/** Where in the flow something failed, and the exit code that says so. A code starts with its stage, so both follow from the code. */
const EXIT_CODE = { INPUT: 2, IDENTITY: 3, SIGNING: 4, TRUST: 4, STORE: 5, VERIFICATION: 6, POLICY: 7 };
/** The one error that leaves the engine. Foreign errors become one where their library is called, and nowhere else. */
class ChopmarkError extends Error {
    name = 'ChopmarkError';
    code;
    hint;
    constructor({ code, message, hint, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
    }
    get stage() {
        return this.code.slice(0, this.code.indexOf('_'));
    }
    get exitCode() {
        return EXIT_CODE[this.stage];
    }
}


/***/ }),

/***/ 32289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HU: () => (/* binding */ explainFileCode),
/* harmony export */   Yd: () => (/* binding */ explainFileError)
/* harmony export */ });
/** What an error of the file system means to a person, without the path in it; its code where it has no wording here. */
const explainFileError = (error) => explainFileCode(codeOf(error) ?? 'unknown error');
const explainFileCode = (code) => WORDING[code] ?? code;
/** `ENOENT`, `ECONNRESET`…: the code of an error of the platform. */
const codeOf = (error) => typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
const WORDING = {
    EACCES: 'permission denied',
    EBUSY: 'it is in use',
    EDQUOT: 'the disk quota is used up',
    EIO: 'the disk reported an error',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a symbolic link, or a loop of them',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'it does not exist',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is no folder',
    EPERM: 'the system does not permit it',
    EROFS: 'the disk is read-only',
};


/***/ }),

/***/ 34426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ neutralizeCommands)
/* harmony export */ });
/**
 * CI runners read what a step prints and obey some of it: a line that begins with `::` after white space (GitHub Actions,
 * `ActionCommand.TryParseV2`), and `##[…]`, `##vso[…]`, `##teamcity[…]` anywhere in a line (GitHub's older form, Azure, TeamCity).
 */
const LINE_COMMAND = /^([^\S\n\r\u2028\u2029]*):(?=:)/gm;
const INLINE_COMMAND = /#(?=#\w*\[)/g;
/** Foreign text in which no CI runner finds a command; what would begin one becomes its visible escape. */
const neutralizeCommands = (text) => text.replace(LINE_COMMAND, '$1\\u{3a}').replace(INLINE_COMMAND, '\\u{23}');


/***/ }),

/***/ 82707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ neutralizeForTerminal),
/* harmony export */   a: () => (/* binding */ neutralizeLine)
/* harmony export */ });
/**
 * What a terminal acts on or a reader cannot see: control characters but line feed and tab, format characters (bidirectional
 * controls, zero-width characters, tags), line and paragraph separators, lone surrogates.
 */
const ACTIVE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Foreign text made harmless on a terminal: each active character becomes its visible escape. Line feeds and tabs stay. */
const neutralizeForTerminal = (text) => text.replace(ACTIVE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
/** The same, and on one line. */
const neutralizeLine = (text) => neutralizeForTerminal(text).replaceAll('\n', '\\n').replaceAll('\t', ' ');


/***/ }),

/***/ 22591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fi: () => (/* binding */ pageUrl),
/* harmony export */   l3: () => (/* binding */ PROJECT_REPOSITORY),
/* harmony export */   w5: () => (/* binding */ PROJECT_URL)
/* harmony export */ });
/** The repository's name, in this one place: build types and messages that point to the project's pages are made from it. */
const PROJECT_REPOSITORY = 'chopmark/chopmark';
const PROJECT_URL = `https://github.com/${PROJECT_REPOSITORY}`;
/** Stable URL of a page of ours: the name of a page that means something to a verifier carries its version. */
const pageUrl = (path) => `${PROJECT_URL}/blob/main/docs/${path}`;


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/** Characters of a secret that may not be seen in a row. */
const PIECE = 16;
/** Every run of PIECE characters holds a whole block of this size at a multiple of it, so a search may step by it. */
const BLOCK = PIECE / 2;
/** Characters on each side of a block that decide whether it is in such a run; what is farther away is near another block. */
const AROUND = PIECE - 1;
const SHORTEST = 4;
const MASK = '***';
/**
 * Hides registered secrets (as they are, in base64 and base64url at any alignment, URL-encoded) and every run of 16 characters
 * of them, and whatever looks like a JWT or a PEM private key even when nobody registered it. Linear in the length of the text.
 */
function createRedactor() {
    const known = new Set();
    const short = [];
    const blocks = new Map();
    const addForm = (form) => {
        if (form.length < SHORTEST || known.has(form))
            return;
        known.add(form);
        if (form.length < PIECE)
            short.push(form);
        const padded = `${'\0'.repeat(AROUND)}${form}`;
        for (let at = 0; form.length >= PIECE && at + BLOCK <= form.length; at++) {
            const block = form.slice(at, at + BLOCK);
            const contexts = blocks.get(block) ?? new Set();
            blocks.set(block, contexts.add(padded.slice(at, at + AROUND + BLOCK + AROUND)));
        }
    };
    return {
        add(secret) {
            for (const form of formsOf(secret.trim()))
                addForm(form);
        },
        redact(text) {
            const spans = [
                ...findPieces(text, blocks),
                ...short.flatMap((form) => findAll(text, form)),
                ...findTokens(text),
                ...findPrivateKeys(text),
            ];
            return spans.length === 0 ? text : mask(text, spans);
        },
    };
}
function formsOf(secret) {
    if (secret.length < SHORTEST)
        return [];
    const encoded = encodeURIComponent(secret.toWellFormed());
    const forms = [secret, encoded, encoded.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())];
    const bytes = Buffer.from(secret);
    for (const shift of [0, 1, 2]) {
        // Characters that also hold bits of what stands before or behind depend on it, so they are left out.
        const base64 = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const start = Math.ceil((shift * 8) / 6);
        const end = Math.floor(((shift + bytes.length) * 8) / 6);
        const form = base64.slice(start, end);
        forms.push(form, form.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(form));
    }
    return forms;
}
/** `blocks`: each block of a secret with what stands around it there. A set, so that a secret of one repeated letter has few. */
function findPieces(text, blocks) {
    const spans = [];
    if (blocks.size === 0)
        return spans;
    for (let at = 0; at + BLOCK <= text.length; at += BLOCK) {
        const contexts = blocks.get(text.slice(at, at + BLOCK));
        if (!contexts)
            continue;
        const around = [at - AROUND, at + BLOCK + AROUND];
        const found = at >= AROUND && contexts.has(text.slice(...around)) ? [around] : Array.from(contexts, (context) => extend(text, at, context));
        spans.push(...found.filter(([start, end]) => end - start >= PIECE));
    }
    return spans;
}
/** The run around a common block that text and context share. */
function extend(text, at, context) {
    let before = 0;
    while (before < AROUND && before < at && text[at - before - 1] === context[AROUND - before - 1])
        before++;
    let after = BLOCK;
    while (at + after < text.length && AROUND + after < context.length && text[at + after] === context[AROUND + after])
        after++;
    return [at - before, at + after];
}
function findAll(text, form) {
    const spans = [];
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length))
        spans.push([at, at + form.length]);
    return spans;
}
/** JSON Web Tokens (RFC 7519, 7516): a base64url part that begins like `{"`, then more parts behind dots. */
function findTokens(text) {
    const spans = [];
    const run = /[\w-]*/y;
    const endOfRun = (from) => {
        run.lastIndex = from;
        run.test(text);
        return run.lastIndex;
    };
    for (let start = text.indexOf('eyJ'); start !== -1;) {
        let end = endOfRun(start);
        const headEnd = end;
        while (text[end] === '.' && endOfRun(end + 1) > end + 1)
            end = endOfRun(end + 1);
        if (end > headEnd)
            spans.push([start, end]);
        start = text.indexOf('eyJ', Math.max(end, start + 1));
    }
    return spans;
}
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,32}PRIVATE KEY-----|$)/g;
const findPrivateKeys = (text) => [...text.matchAll(PRIVATE_KEY)].map((found) => [found.index, found.index + found[0].length]);
function mask(text, spans) {
    spans.sort((a, b) => a[0] - b[0]);
    const pieces = [];
    let shownTo = 0;
    for (const [start, end] of spans) {
        if (start >= shownTo)
            pieces.push(text.slice(shownTo, start), MASK);
        shownTo = Math.max(shownTo, end);
    }
    pieces.push(text.slice(shownTo));
    return pieces.join('');
}


/***/ }),

/***/ 18614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the package, kept here because a bundle has no package.json beside it. */
const VERSION = '0.1.0';


/***/ }),

/***/ 73726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs),
  q: () => (/* binding */ unknownOption)
});

// EXTERNAL MODULE: ./build/contract/option-names.js
var option_names = __webpack_require__(81743);
// EXTERNAL MODULE: ./build/core/closest-word.js
var closest_word = __webpack_require__(74082);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/contract/rules.js
const IDENTITY_CLAUSES = ['ci', 'repository', 'workflow', 'signer', 'ref'];
const CERTIFICATE_CLAUSES = ['certificate-identity', 'certificate-identity-regexp', 'certificate-oidc-issuer'];
/** What names the subjects of a statement that does not bring its own. */
const SUBJECTS = ['subject-path', 'subject-checksums', 'subject-digest', 'subject-image', 'subject-git'];
/** What is said about them. */
const SAYINGS = [
    'provenance',
    'sbom-path',
    'vulnerability-report-path',
    'test-report-path',
    'predicate-type',
    'buildkit-attestations',
];
const OPTION_RULES = [
    {
        commands: ['attest'],
        kind: 'one-of',
        options: [...SUBJECTS, 'statement-path'],
        message: 'There is nothing to attest.',
        hint: 'Name files (chopmark attest FILE…), or give --subject-image, --subject-git, --subject-checksums, --subject-digest or --statement-path.',
    },
    {
        commands: ['sign'],
        kind: 'one-of',
        options: ['subject-path', 'subject-image'],
        message: 'There is nothing to sign.',
        hint: 'Name the files to sign (chopmark sign FILE…), or an image (--subject-image).',
    },
    {
        commands: ['verify'],
        kind: 'one-of',
        options: ['subject-path', 'subject-checksums', 'subject-image', 'subject-git'],
        message: 'There is nothing to verify.',
        hint: 'Name files or digests (chopmark verify FILE…), or give --subject-image, --subject-git or --subject-checksums.',
    },
    {
        commands: ['verify'],
        kind: 'one-of',
        options: ['policy', 'repository', 'signer', 'certificate-identity', 'certificate-identity-regexp', 'key'],
        message: 'Nothing is trusted by default, and nothing says whom to believe.',
        hint: 'Give --ci and --repository, or --policy (chopmark policy init writes one from a bundle), or --certificate-identity and --certificate-oidc-issuer, or --key.',
    },
    {
        commands: ['verify'],
        kind: 'exclusive',
        options: ['certificate-identity', 'certificate-identity-regexp'],
        hint: 'Give the exact identity where you know it.',
    },
    {
        commands: ['verify'],
        kind: 'needs',
        option: 'certificate-identity',
        needs: ['certificate-oidc-issuer'],
        hint: 'An identity means something only together with who issued it.',
    },
    {
        commands: ['verify'],
        kind: 'needs',
        option: 'certificate-identity-regexp',
        needs: ['certificate-oidc-issuer'],
        hint: 'An identity means something only together with who issued it.',
    },
    {
        commands: ['verify'],
        kind: 'needs',
        option: 'vsa',
        needs: ['policy'],
        hint: 'A summary names the policy that decided.',
    },
    ...['vsa-key', 'vsa-verifier', 'identity-token', 'key-passphrase'].map((option) => ({
        commands: ['verify'],
        kind: 'needs',
        option,
        needs: ['vsa'],
        hint: 'Nothing else is signed while verifying.',
    })),
    { commands: ['verify'], kind: 'exclusive', options: ['vsa', 'offline'], hint: 'Signing a summary asks the Sigstore services.' },
    { commands: ['verify'], kind: 'exclusive', options: ['vsa-key', 'identity-token'], hint: 'Sign with a key, or with an identity.' },
    ...[...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES, 'key', 'predicate-type'].map((clause) => ({
        commands: ['verify'],
        kind: 'exclusive',
        options: ['policy', clause],
        hint: 'A policy says whom to believe: add it to the file, or do without the file.',
    })),
    ...[...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES].map((clause) => ({
        commands: ['verify'],
        kind: 'exclusive',
        options: ['key', clause],
        hint: 'A key proves no identity: verify against the key, or against an identity.',
    })),
    ...['policy', ...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES, 'key', 'instance', 'trusted-root'].map((option) => ({
        commands: ['store'],
        kind: 'needs',
        option,
        needs: ['with-image'],
        hint: 'Bundles are verified where an image is copied; else verify does that.',
    })),
    {
        commands: ['store'],
        kind: 'needs',
        option: 'with-image',
        needs: ['subject-image'],
        hint: 'Name the images to copy: --subject-image.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'subject-digest',
        needs: ['subject-name'],
        hint: 'A digest has no name of its own.',
    },
    {
        commands: ['attest', 'sign', 'verify'],
        kind: 'needs',
        option: 'image-platforms',
        needs: ['subject-image'],
        hint: 'Platforms are those of an image.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'buildkit-attestations',
        needs: ['subject-image'],
        hint: 'BuildKit leaves them in the index of an image.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'subject-name',
        needs: ['subject-digest', 'subject-path'],
        hint: 'It names what --subject-digest is the digest of, or the one file of --subject-path; checksum files bring their own names.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'predicate-type',
        needs: ['predicate', 'predicate-path'],
        hint: 'Give the predicate as JSON (--predicate) or as a file (--predicate-path).',
    },
    { commands: ['attest'], kind: 'needs', option: 'predicate', needs: ['predicate-type'], hint: 'Give the URI that names its type.' },
    { commands: ['attest'], kind: 'needs', option: 'predicate-path', needs: ['predicate-type'], hint: 'Give the URI that names its type.' },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'predicate-schema',
        needs: ['predicate-type'],
        hint: 'It is about a predicate of your own.',
    },
    ...['exec', 'resolved-dependencies'].flatMap((option) => ['sbom-path', 'vulnerability-report-path', 'test-report-path', 'predicate-type', 'buildkit-attestations', 'statement-path'].map((other) => ({
        commands: ['attest'],
        kind: 'exclusive',
        options: [option, other],
        unless: ['provenance'],
        hint: 'It is told in provenance alone: give --provenance too.',
    }))),
    { commands: ['attest'], kind: 'needs', option: 'package', needs: ['subject-path'], hint: 'Name the files or the folder of the package.' },
    { commands: ['attest'], kind: 'needs', option: 'package-coordinates', needs: ['package'], hint: 'It is about --package maven.' },
    { commands: ['attest'], kind: 'needs', option: 'package-distribution', needs: ['package'], hint: 'It is about --package debian.' },
    ...['subject-checksums', 'subject-digest', 'subject-image', 'subject-git', 'statement-path'].map((option) => ({
        commands: ['attest'],
        kind: 'exclusive',
        options: ['package', option],
        hint: 'A package is read from its files: name them with --subject-path.',
    })),
    { commands: ['attest'], kind: 'exclusive', options: ['predicate', 'predicate-path'], hint: 'Give the predicate once.' },
    ...SUBJECTS.map((option) => ({
        commands: ['attest'],
        kind: 'exclusive',
        options: ['statement-path', option],
        unless: SAYINGS,
        hint: 'A statement brings its own subjects. To say something about these too, give --provenance, --sbom-path or another predicate.',
    })),
    ...SAYINGS.map((option) => ({
        commands: ['attest'],
        kind: 'needs',
        option,
        needs: SUBJECTS,
        hint: 'It is said about subjects: name files (chopmark attest FILE…), or give --subject-image, --subject-git, --subject-checksums or --subject-digest.',
    })),
    {
        commands: ['attest', 'sign'],
        kind: 'exclusive',
        options: ['key', 'identity-token'],
        hint: 'Sign with a key, or with an identity.',
    },
    {
        commands: ['attest', 'sign'],
        kind: 'needs',
        option: 'key-passphrase',
        needs: ['key'],
        hint: 'Name the key that it opens.',
    },
    {
        commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
        kind: 'exclusive',
        options: ['trusted-root', 'tuf-mirror'],
        hint: 'Give the trusted root, or the repository it comes from.',
    },
    {
        commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
        kind: 'needs',
        option: 'tuf-mirror',
        needs: ['tuf-root'],
        hint: 'Give the root.json that you obtained by a way you trust: a mirror cannot vouch for itself.',
    },
    {
        commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
        kind: 'needs',
        option: 'tuf-root',
        needs: ['tuf-mirror'],
        hint: 'Name the TUF repository that this root authenticates.',
    },
];

;// CONCATENATED MODULE: ./build/engine/check-option-rules.js


/**
 * Whether the options that were given go together.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT`, `INPUT_OPTION_MISSING`
 */
function checkOptionRules(command, given) {
    for (const rule of OPTION_RULES) {
        if (!rule.commands.includes(command))
            continue;
        const { hint } = rule;
        if (rule.kind === 'exclusive') {
            if (rule.unless?.some((option) => given.has(option)))
                continue;
            const [first, second] = rule.options.filter((option) => given.has(option));
            if (second)
                throw new errors/* ChopmarkError */.E({ code: 'INPUT_OPTION_CONFLICT', message: `--${first} and --${second} exclude each other.`, hint });
        }
        else if (rule.kind === 'needs') {
            if (given.has(rule.option) && !rule.needs.some((option) => given.has(option)))
                throw new errors/* ChopmarkError */.E({
                    code: 'INPUT_OPTION_MISSING',
                    message: `--${rule.option} needs ${rule.needs.map((option) => `--${option}`).join(' or ')}.`,
                    hint,
                });
        }
        else if (!rule.options.some((option) => given.has(option))) {
            throw new errors/* ChopmarkError */.E({ code: 'INPUT_OPTION_MISSING', message: rule.message, hint });
        }
    }
}

// EXTERNAL MODULE: ./build/engine/parse-option-value.js
var parse_option_value = __webpack_require__(63436);
;// CONCATENATED MODULE: ./build/engine/parse-inputs.js





/**
 * What an adapter collected, as the typed options of a command: defaults applied, values and combinations checked.
 *
 * @throws ChopmarkError `INPUT_OPTION_UNKNOWN`, `INPUT_OPTION_VALUE`, `INPUT_OPTION_CONFLICT`, `INPUT_OPTION_MISSING`
 */
function parseInputs(command, raw, { env = {}, warn = () => { } } = {}) {
    const specs = (0,option_names/* listOptions */.NM)(command);
    const given = renameFormer(specs, raw, warn);
    for (const name of given.keys())
        if (!specs.some((spec) => spec.name === name))
            throw unknownOption(command, name, specs);
    const parsed = {};
    const names = new Set();
    for (const spec of specs) {
        const fromEnv = spec.env && env[spec.env] ? env[spec.env] : undefined;
        const value = given.get(spec.name) ?? fromEnv;
        const origin = given.has(spec.name) || !spec.env ? (0,option_names/* writtenName */.lD)(command, spec.name) : spec.env;
        const typed = value === undefined ? defaultOf(spec) : (0,parse_option_value/* parseOptionValue */.q)(spec, value, origin);
        if (typed !== undefined)
            parsed[(0,option_names/* toCamelCase */.Cb)(spec.name)] = typed;
        // What was turned off, or has nothing in it, was not asked for.
        if (value !== undefined && typed !== false && !isEmptyList(typed))
            names.add(spec.name);
        if (spec.required && (typed === undefined || isEmptyList(typed)))
            throw missingOption(command, spec);
    }
    checkOptionRules(command, names);
    return parsed;
}
function renameFormer(specs, raw, warn) {
    const given = new Map();
    for (const [written, value] of Object.entries(raw)) {
        if (value === undefined)
            continue;
        const name = specs.find(({ formerly }) => formerly === written)?.name ?? written;
        if (name !== written)
            warn(`--${written} is now called --${name}.`);
        if (given.has(name))
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_OPTION_CONFLICT',
                message: `--${written} and --${name} are the same option, and both are given.`,
                hint: `Give --${name} alone.`,
            });
        given.set(name, value);
    }
    return given;
}
const isEmptyList = (value) => Array.isArray(value) && value.length === 0;
function defaultOf(spec) {
    if (spec.default !== undefined)
        return (0,parse_option_value/* parseOptionValue */.q)(spec, spec.default, spec.name);
    return spec.kind === 'list' ? [] : undefined;
}
/** The error for an option that a command does not have; adapters that meet one on their own throw it too. */
function unknownOption(command, name, specs) {
    const elsewhere = (0,option_names/* listCommandsWith */.z_)(name);
    const closest = (0,closest_word/* findClosestWord */.p)(name, specs.map((spec) => spec.name));
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_UNKNOWN',
        message: `${command} has no option --${name}.`,
        hint: elsewhere.length > 0
            ? `It belongs to ${elsewhere.join(', ')}.`
            : closest
                ? `Did you mean --${closest}?`
                : `chopmark ${command} --help lists its options.`,
    });
}
const missingOption = (command, { name, help }) => new errors/* ChopmarkError */.E({ code: 'INPUT_OPTION_MISSING', message: `${command} needs ${(0,option_names/* writtenName */.lD)(command, name)}.`, hint: help });


/***/ }),

/***/ 63436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseOptionValue)
/* harmony export */ });
/* harmony import */ var _core_closest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74082);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);


const UNIT_MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const DURATION = /^(?:\d{1,12}(?:ms|s|m|h))+$/;
/**
 * One value as the contract's kind says. An empty text is refused, never taken for "not given": a variable that is unset by
 * mistake must not drop a condition. A secret is never quoted.
 *
 * @param origin The option or variable to name in messages.
 * @throws ChopmarkError `INPUT_OPTION_VALUE`
 */
function parseOptionValue(spec, value, origin) {
    switch (spec.kind) {
        case 'boolean':
            return parseBoolean(spec, value, origin);
        case 'integer':
            return parseInteger(spec, value, origin);
        case 'duration':
            return parseDuration(spec, value, origin);
        case 'enum':
            return parseWord(spec, value, origin);
        case 'list':
            return parseList(spec, value, origin);
        case 'string':
        case 'file':
        case 'secret':
            return parseText(spec, value, origin);
    }
}
function parseText(spec, value, origin) {
    if (typeof value !== 'string')
        throw wrong(spec, origin, Array.isArray(value) ? 'may be given only once' : 'must be text');
    if (value.trim() === '')
        throw wrong(spec, origin, 'is empty');
    if (value.includes('\0'))
        throw wrong(spec, origin, 'holds a NUL character');
    return value;
}
/** A list written as one text has a line or a comma between its items; items that come apart already are never split. */
function parseList(spec, value, origin) {
    const items = typeof value === 'string'
        ? value
            .split(/[\n,]/)
            .map((item) => item.trim())
            .filter(Boolean)
        : value;
    if (!Array.isArray(items))
        throw wrong(spec, origin, 'must be a list');
    return items.map((item) => parseText(spec, item, origin));
}
function parseWord(spec, value, origin) {
    const words = spec.values ?? [];
    const word = parseText(spec, typeof value === 'number' ? String(value) : value, origin);
    if (words.includes(word))
        return word;
    const closest = (0,_core_closest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .findClosestWord */ .p)(word, words);
    throw wrong(spec, origin, `cannot be ${quote(word)}`, `${closest ? `Did you mean ${closest}? ` : ''}It is one of ${words.join(', ')}.`);
}
function parseBoolean(spec, value, origin) {
    if (typeof value === 'boolean')
        return value;
    const word = parseText(spec, value, origin).toLowerCase();
    if (word === 'true' || word === '1')
        return true;
    if (word === 'false' || word === '0')
        return false;
    throw wrong(spec, origin, `cannot be ${quote(word)}`, 'It is true or false.');
}
function parseInteger(spec, value, origin) {
    const number = typeof value === 'number' ? value : /^\d{1,15}$/.test(parseText(spec, value, origin)) ? Number(value) : Number.NaN;
    if (!Number.isSafeInteger(number))
        throw wrong(spec, origin, 'is not a whole number');
    return bounded(spec, number, origin, String);
}
function parseDuration(spec, value, origin) {
    if (typeof value === 'number')
        return bounded(spec, value, origin, showMilliseconds);
    const text = parseText(spec, value, origin);
    if (!DURATION.test(text))
        throw wrong(spec, origin, `cannot be ${quote(text)}`, 'Write a number and its unit: 500ms, 90s, 15m, 1h30m.');
    const parts = [...text.matchAll(/(\d+)(ms|s|m|h)/g)];
    const milliseconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MILLISECONDS[unit ?? ''] ?? Number.NaN), 0);
    return bounded(spec, milliseconds, origin, showMilliseconds);
}
function bounded(spec, number, origin, show) {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = spec;
    if (number >= minimum && number <= maximum)
        return number;
    if (number < minimum)
        throw wrong(spec, origin, 'is too small', `It is at least ${show(minimum)}.`);
    throw wrong(spec, origin, Number.isNaN(number) ? 'is not a number' : 'is too large', `It is at most ${show(maximum)}.`);
}
function showMilliseconds(milliseconds) {
    const [unit, size] = Object.entries(UNIT_MILLISECONDS).findLast(([, length]) => milliseconds % length === 0) ?? ['ms', 1];
    return `${milliseconds / size}${unit}`;
}
const LONGEST_QUOTE = 80;
const quote = (text) => JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
const wrong = ({ help }, origin, fault, hint = help) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: 'INPUT_OPTION_VALUE', message: `${origin} ${fault}.`, hint });


/***/ })

};
