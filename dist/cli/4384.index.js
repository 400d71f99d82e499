export const id = 4384;
export const ids = [4384];
export const modules = {

/***/ 24384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/base/secrets/neutralize.js
var neutralize = __webpack_require__(57155);
// EXTERNAL MODULE: ./build/base/secrets/redact.js
var redact = __webpack_require__(16305);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/options/parse-option-value.js + 1 modules
var parse_option_value = __webpack_require__(2271);
// EXTERNAL MODULE: ./build/base/process/quote-for-shell.js
var quote_for_shell = __webpack_require__(52179);
// EXTERNAL MODULE: ./build/base/secrets/redact-argv.js
var redact_argv = __webpack_require__(20508);
;// CONCATENATED MODULE: ./build/adapters/describe-run.js


/**
 * The run that a report is about.
 *
 * @param words The words of the command line. Secrets in them are masked.
 * @param raw The options of the run, for the name of the policy.
 */
function describeRun(words, { policy }, date) {
    const command = (0,redact_argv/* redactArgv */.Q)(words).map(quote_for_shell/* quoteForShell */.e);
    const [named] = typeof policy === 'string' && policy !== '' ? (0,redact_argv/* redactArgv */.Q)([policy]) : [];
    return { date, command, ...(named !== undefined && { policy: named }) };
}
/** The command line that means the same as the inputs of an Action. */
const listWords = (command, raw) => [
    'chopmark',
    command,
    ...Object.entries(raw).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).flatMap((part) => (part === undefined ? [] : writeOption(name, String(part))))),
];
/** A value that begins with a dash is attached: alone it would be an option, also for who looks for the values of secrets. */
const writeOption = (name, value) => (value.startsWith('-') ? [`--${name}=${value}`] : [`--${name}`, value]);

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/adapters/hold-memory.js

/**
 * Keeps the heap close to the size of live data. With a thousand items in flight, everything survives the young generation, so V8 would
 * let it grow to 130 MB, and the old generation to four times its content. More frequent collections need 50 % more processor time, but a
 * batch mostly waits for services. Not used for commands that sign one item: it would only make them slower with long lists of files.
 * V8 reads both flags again at each collection, so they can be set in a running process.
 *
 * Measured: 1,000 attestations 330 MB without, 190 MB with; 10,000 of them 540 MB and 265 MB.
 */
function holdMemory() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=50');
}

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
;// CONCATENATED MODULE: ./build/adapters/signals.js

/** Signals that end a run cleanly, and the exit codes that shells expect for them. */
const CODES = { SIGINT: 130, SIGTERM: 143 };
/** Lets work end cleanly after Ctrl-C, or when a runner cancels the job. */
function listenForSignals() {
    const controller = new AbortController();
    let received;
    for (const name of Object.keys(CODES)) {
        process.on(name, () => {
            if (received)
                process.exit(CODES[received]);
            received = name;
            // The run reports the reason of the signal: without it, an interruption would look like a timeout.
            controller.abort(new errors/* ChopmarkError */.E({
                code: 'SIGNING_INTERRUPTED',
                message: `Interrupted by ${name}.`,
                hint: 'Run the same command again to continue: finished signatures are kept.',
            }));
        });
    }
    return { signal: controller.signal, exitCode: () => received && CODES[received], name: () => received };
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
// EXTERNAL MODULE: ./build/base/foreign-input.js
var foreign_input = __webpack_require__(23809);
// EXTERNAL MODULE: ./build/base/process/start-worker.js
var start_worker = __webpack_require__(95969);
// EXTERNAL MODULE: external "node:inspector"
var external_node_inspector_ = __webpack_require__(86592);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/adapters/watch-worker.js


/*
 * A thread that watches the main thread (watch-run.ts). It sees that the main thread evaluates something without a pause, and interrupts it:
 * V8 runs what the inspector asks for between two steps of any code, a regular expression included.
 */
/** Marks the data that the thread is started with. The file does nothing if anything else loads it. */
const WATCH_TASK = 'chopmark-watch';
/** The name of the symbol of the function that the main thread is asked to call. It does nothing if the main thread went on meanwhile. */
const BLOCKED = 'chopmark.blocked';
/** Milliseconds of a clock that all threads share, and that stands still while the machine sleeps. */
const readMilliseconds = () => Number(process.hrtime.bigint()) / 1e6;
/** Milliseconds between two beats of the main thread. */
const BEAT = 50;
/** Milliseconds without a beat after which signals act at once. */
const RELEASED_AFTER = 250;
function watch({ beat, deadline }) {
    let last = Atomics.load(beat, 0);
    let since = readMilliseconds();
    let released = false;
    let asked = 0;
    let session;
    /** Asks the main thread in the middle of its work. It answers when it gets there. */
    const ask = (what) => {
        if (!session) {
            session = new external_node_inspector_.Session();
            session.connectToMainThread();
        }
        asked++;
        const expression = `globalThis[Symbol.for('${BLOCKED}')]?.(${last}, '${what}')`;
        session.post('Runtime.evaluate', { expression }, () => asked--);
    };
    setInterval(() => {
        const now = readMilliseconds();
        const current = Atomics.load(beat, 0);
        if (current !== last) {
            [last, since, released] = [current, now, false];
            return;
        }
        if (now - since < RELEASED_AFTER || asked > 0)
            return;
        if (!released)
            ask('signals');
        released = true;
        const end = deadline[0] ?? 0;
        if (end > 0 && now >= end)
            ask('deadline');
    }, BEAT);
}
const task = external_node_worker_threads_.workerData;
if (task?.marker === WATCH_TASK)
    watch(task);

;// CONCATENATED MODULE: ./build/adapters/watch-worker-code.js
const WATCH_WORKER_CODE = "\"use strict\";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==\"object\"||typeof from==\"function\")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},\"__esModule\",{value:!0}),mod);var watch_worker_exports={};__export(watch_worker_exports,{BEAT:()=>BEAT,BLOCKED:()=>BLOCKED,WATCH_TASK:()=>WATCH_TASK,readMilliseconds:()=>readMilliseconds});module.exports=__toCommonJS(watch_worker_exports);var import_node_inspector=require(\"node:inspector\"),import_node_worker_threads=require(\"node:worker_threads\"),WATCH_TASK=\"chopmark-watch\",BLOCKED=\"chopmark.blocked\",readMilliseconds=()=>Number(process.hrtime.bigint())/1e6,BEAT=50,RELEASED_AFTER=250;function watch({beat,deadline}){let last=Atomics.load(beat,0),since=readMilliseconds(),released=!1,asked=0,session,ask=what=>{session||(session=new import_node_inspector.Session,session.connectToMainThread()),asked++;let expression=`globalThis[Symbol.for('${BLOCKED}')]?.(${last}, '${what}')`;session.post(\"Runtime.evaluate\",{expression},()=>asked--)};setInterval(()=>{let now=readMilliseconds(),current=Atomics.load(beat,0);if(current!==last){[last,since,released]=[current,now,!1];return}if(now-since<RELEASED_AFTER||asked>0)return;released||ask(\"signals\"),released=!0;let end=deadline[0]??0;end>0&&now>=end&&ask(\"deadline\")},BEAT)}var task=import_node_worker_threads.workerData;task?.marker===WATCH_TASK&&watch(task);0&&(module.exports={BEAT,BLOCKED,WATCH_TASK,readMilliseconds});\n";

;// CONCATENATED MODULE: ./build/adapters/watch-run.js








/** Milliseconds after the end of a run within which the main thread has to notice it. */
const GRACE = 1_000;
/** Milliseconds after the end of a run within which its work has to be over. What it waited for is left behind. */
const WAIT_GRACE = 1_500;
const ASKED = Symbol.for(BLOCKED);
const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * Ends the run if something in it notices neither its time limit nor a signal. A wait is left behind: whatever ends the run late, such as a
 * pipe without a writer, must not hold it. The evaluation of foreign input ends with the process, because nothing else runs in its thread;
 * another thread watches it from the first input on that can take long.
 *
 * Only for programs of our own: it ends the process.
 */
function watchRun({ signal, tell }) {
    const beat = new Int32Array(new SharedArrayBuffer(4));
    const deadline = new Float64Array(new SharedArrayBuffer(8));
    const kept = [];
    let thread;
    let timer;
    const waits = [];
    const overdue = Promise.withResolvers();
    overdue.promise.catch(() => { });
    let commands = 0;
    const leaveBehind = () => {
        // A command of the user has more time (COMMAND_GRACE), and then is killed.
        if (commands > 0)
            waits.push(setTimeout(leaveBehind, WAIT_GRACE));
        else
            overdue.reject(overdueError(signal, 'before everything that it waited for was over'));
    };
    const listenAgain = () => {
        for (const [name, listeners] of kept.splice(0))
            for (const listener of listeners)
                process.on(name, listener);
    };
    /** Without listeners, a signal ends the process by itself. What was signed is on disk. */
    const releaseSignals = () => {
        for (const name of SIGNALS) {
            kept.push([name, process.listeners(name)]);
            process.removeAllListeners(name);
        }
    };
    /** Runs between two steps of whatever the main thread does. */
    const interrupt = (seen, what) => {
        if (Atomics.load(beat, 0) !== seen)
            return;
        if (what === 'signals') {
            releaseSignals();
            return;
        }
        const exitCode = tell(overdueError(signal, 'while an input was evaluated, which did not come to an end', TOO_LARGE));
        // Node would print there that it waits for a debugger, which the other thread is to it.
        (0,external_node_fs_.closeSync)(2);
        process.exit(exitCode);
    };
    const start = () => {
        (0,external_node_diagnostics_channel_.unsubscribe)(foreign_input/* HEAVY_INPUT */.P, start);
        const task = { marker: WATCH_TASK, beat, deadline };
        Object.defineProperty(globalThis, ASKED, { value: interrupt, configurable: true });
        thread = (0,start_worker.startWorker)(WATCH_WORKER_CODE, {
            name: WATCH_TASK,
            workerData: task,
            resourceLimits: { maxYoungGenerationSizeMb: 1 },
        });
        // Without it, the run is as before.
        thread.on('error', () => { });
        thread.unref();
        timer = setInterval(() => {
            Atomics.add(beat, 0, 1);
            listenAgain();
        }, BEAT).unref();
    };
    const endNow = () => {
        deadline[0] = readMilliseconds() + GRACE;
        waits.push(setTimeout(leaveBehind, WAIT_GRACE));
    };
    const setLimit = (timeout) => {
        const end = readMilliseconds() + timeout + GRACE;
        deadline[0] = deadline[0] ? Math.min(deadline[0], end) : end;
        if (timeout + WAIT_GRACE <= LONGEST_TIMER)
            waits.push(setTimeout(leaveBehind, timeout + WAIT_GRACE));
    };
    return {
        setLimit,
        bind: ({ runCommand }) => ({
            setLimit,
            ...(runCommand && {
                async runCommand(...command) {
                    commands++;
                    try {
                        return await runCommand(...command);
                    }
                    finally {
                        commands--;
                    }
                },
            }),
        }),
        async guard(work) {
            (0,external_node_diagnostics_channel_.subscribe)(foreign_input/* HEAVY_INPUT */.P, start);
            signal.addEventListener('abort', endNow, { once: true });
            try {
                return await Promise.race([work(), overdue.promise]);
            }
            finally {
                for (const wait of waits)
                    clearTimeout(wait);
                (0,external_node_diagnostics_channel_.unsubscribe)(foreign_input/* HEAVY_INPUT */.P, start);
                signal.removeEventListener('abort', endNow);
                Reflect.deleteProperty(globalThis, ASKED);
                clearInterval(timer);
                listenAgain();
                void thread?.terminate();
            }
        },
    };
}
const TOO_LARGE = ' If no input is that large, one of them was made to take long.';
/** Milliseconds. Node runs a longer timer at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
const overdueError = (signal, when, hint = '') => {
    const ended = signal.aborted ? signal : AbortSignal.abort(new DOMException('', 'TimeoutError'));
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_TIMEOUT',
        message: `${(0,timeout_error/* describeRunEnd */.uJ)(ended)} ${when}.`,
        hint: `${(0,timeout_error/* hintAtRunEnd */.BB)(ended)}${hint}`,
    });
};

// EXTERNAL MODULE: ./build/adapters/cli/parse-arguments.js
var parse_arguments = __webpack_require__(93426);
// EXTERNAL MODULE: ./build/base/project.js
var project = __webpack_require__(62945);
// EXTERNAL MODULE: ./build/results/exit-code.js
var exit_code = __webpack_require__(14935);
;// CONCATENATED MODULE: ./build/adapters/cli/print-error.js





/** Maximum number of nested causes that are shown. */
const DEEPEST_CAUSE = 8;
/** Prints an error for people, and with `--json` also for programs. Returns the exit code. */
async function printError(error, { json, ...output }) {
    const { text, document, exitCode } = writeError(error, output);
    await output.stderr.write(text);
    if (json) {
        const { serializeDocument } = await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665));
        await json.write(output.redact(serializeDocument(document)));
    }
    return exitCode;
}
/** An error for people and for programs. The document is not redacted yet. */
function writeError(error, { stderr, debug, command, redact }) {
    const paint = (code, text) => (stderr.color ? `\u001b[${code}m${text}\u001b[0m` : text);
    const safe = (text) => (0,neutralize/* neutralizeCommands */.Kw)((0,neutralize/* neutralizeForTerminal */.Hr)(redact(text))).replaceAll('\n', '\n  ');
    const problem = error instanceof errors/* ChopmarkError */.E ? error : undefined;
    const lines = problem
        ? [
            `${paint(31, 'error')}: ${safe(problem.message)} ${paint(2, `[${problem.code}]`)}`,
            ...(problem.hint ? [`  ${safe(problem.hint)}`] : []),
            paint(2, `  More: ${(0,project/* addressOfError */.Co)(problem.code)}`),
        ]
        : [
            `${paint(31, 'error')}: chopmark failed with an unexpected error, which is a bug: ${safe(describe(error))}`,
            `  Please report it at ${project/* PROJECT_URL */.w5}/issues with the output of --debug (version ${version/* VERSION */.x}, Node.js ${process.versions.node}, ${process.platform}).`,
        ];
    if (debug)
        lines.push(...describeCauses(error).map((text) => `  ${safe(text)}`));
    const exitCode = (0,exit_code/* exitCodeOfError */.LL)(error, command);
    const document = {
        schema: 'chopmark.error/1',
        code: problem?.code ?? 'UNEXPECTED',
        message: problem?.message ?? describe(error),
        hint: problem?.hint,
        documentation: problem && (0,project/* addressOfError */.Co)(problem.code),
        exitCode,
    };
    return { text: `${lines.join('\n')}\n`, document, exitCode };
}
const describe = (error) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
/** Stacks of the error and its causes. The depth is limited, because causes can form a cycle. */
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

// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
;// CONCATENATED MODULE: ./build/adapters/cli/streams.js



const COLUMNS = 100;
/**
 * Standard output or standard error. A closed reader (EPIPE: `| head`) is not an error, and the rest is dropped. A full disk is an error for
 * standard output (`STORE_OUTPUT_WRITE`). A failure of standard error cannot be reported.
 */
function openStream(stream, env, noColor) {
    const mustArrive = stream === process.stdout;
    let gone = false;
    // Every failure is reported to its write. Without a listener, Node would end the process.
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
        color: wantsColor(env, noColor, stream.isTTY === true),
        terminal: stream.isTTY === true,
        columns: stream.columns || COLUMNS,
    };
}
/** Writes where nothing can be awaited, because the process ends. */
function writeNow(descriptor, text) {
    try {
        (0,external_node_fs_.writeSync)(descriptor, text);
    }
    catch {
        // The reader is gone, or it is full.
    }
}
/** Color on terminals. NO_COLOR (no-color.org) disables it, FORCE_COLOR enables it, and `no-color` takes precedence over both. */
function wantsColor(env, noColor, isTerminal) {
    if (noColor || env.NO_COLOR)
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
        return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return isTerminal && env.TERM !== 'dumb';
}
const cannotWrite = (cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_OUTPUT_WRITE',
    message: `Standard output could not be written: ${(0,file_error/* explainFileError */.Yd)(cause)}.`,
    hint: 'Free disk space, or redirect the output. Signatures and verdicts of this run are not affected.',
    cause,
});

;// CONCATENATED MODULE: ./build/adapters/cli/main.js











/** Runs the command line, from its arguments to its exit code. Only results go to standard output, everything else to standard error. */
async function main(argv, cacheFolder) {
    const { env } = process;
    // Read directly, because an invalid option must not affect how its error is shown.
    const noColor = argv.includes('--no-color');
    const stdout = openStream(process.stdout, env, noColor);
    const stderr = openStream(process.stderr, env, noColor);
    // It learns the secrets of the run, so that an unhandled error cannot show them either, as Node itself would.
    const redactor = (0,redact/* createRedactor */.l)();
    process.on('uncaughtException', (error) => {
        const told = printError(error, { stderr, json: undefined, debug: argv.includes('--debug'), redact: redactor.redact });
        void told.then((exitCode) => process.exit(exitCode));
    });
    const exitCode = await answer(argv, cacheFolder, { stdout, stderr, redactor });
    // Both streams have written everything by now, because each write was awaited.
    await stderr.write('');
    process.exit(exitCode);
}
async function answer(argv, cacheFolder, outputs) {
    const { stdout, stderr, redactor } = outputs;
    try {
        const invocation = (0,parse_arguments/* parseArguments */.W)(argv);
        if (invocation.kind === 'run')
            return await run({ ...(await withVariables(invocation)), argv }, cacheFolder, outputs);
        if (invocation.kind === 'version')
            await stdout.write(`${version/* VERSION */.x}\n`);
        else
            await help(invocation, invocation.kind === 'none' ? stderr : stdout);
        return invocation.kind === 'none' ? 2 : 0;
    }
    catch (error) {
        const json = argv.includes('--json') ? stdout : undefined;
        return printError(error, { stderr, json, debug: argv.includes('--debug'), redact: redactor.redact });
    }
}
/** Loaded only if a wrapper uses it. */
const withVariables = async (invocation) => invocation.shown['env-prefix'] === undefined
    ? invocation
    : (await __webpack_require__.e(/* import() */ 6917).then(__webpack_require__.bind(__webpack_require__, 56917))).addEnvironmentOptions(invocation, process.env);
async function help(invocation, output) {
    const { writeActionHelp, writeCommandHelp, writeHelp, writeShortHelp } = await __webpack_require__.e(/* import() */ 5045).then(__webpack_require__.bind(__webpack_require__, 55045));
    const strong = (text) => (output.color ? `\u001b[1m${text}\u001b[0m` : text);
    const page = { width: Math.min(Math.max(output.columns, 60), 110), strong };
    const { command, action, short } = invocation.kind === 'help' ? invocation : {};
    if (command === undefined)
        return output.write(writeHelp(page));
    if (action !== undefined)
        return output.write(writeActionHelp(command, action, page));
    return output.write(short ? writeShortHelp(command, page) : writeCommandHelp(command, page));
}
async function run({ command, raw, shown: rawShown, argv }, cacheFolder, { stdout, stderr, redactor }) {
    const { env } = process;
    const shown = await readShown((0,parse_arguments/* listCommandLineOptions */.C)(command), rawShown);
    const interruption = listenForSignals();
    const [{ bindPorts }, { openOctokit }] = await Promise.all([__webpack_require__.e(/* import() */ 4766).then(__webpack_require__.bind(__webpack_require__, 44766)), __webpack_require__.e(/* import() */ 1901).then(__webpack_require__.bind(__webpack_require__, 61901))]);
    const serialize = shown.json ? (await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665))).serializeDocument : undefined;
    const watch = watchRun({
        signal: interruption.signal,
        tell(error) {
            const { text, document, exitCode } = writeError(error, { stderr, debug: shown.debug, command, redact: redactor.redact });
            writeNow(2, text);
            if (serialize)
                writeNow(1, redactor.redact(serialize(document)));
            return interruption.exitCode() ?? exitCode;
        },
    });
    const { ports: bound, close } = bindPorts({
        cacheFolder,
        redactor,
        openGithub: openOctokit,
        signal: interruption.signal,
        log: {
            write: (text) => void stderr.write((0,neutralize/* neutralizeCommands */.Kw)(text)),
            level: shown.debug ? 'debug' : shown.quiet ? 'silent' : 'info',
            progress: shown.quiet ? 'none' : stderr.terminal ? 'drawn' : 'lines',
            color: stderr.color,
            columns: stderr.columns,
        },
    });
    const ports = { ...bound, ...watch.bind(bound) };
    // A terminal without a width belongs to a CI, where no person can answer.
    const hasTerminal = process.stdin.isTTY === true && stderr.terminal && process.stderr.columns > 0 && env.TERM !== 'dumb';
    const isInteractive = hasTerminal && !shown.json && !shown.quiet;
    const context = { env, warn: ports.logger.warn, isInteractive };
    const reporting = {
        workingFolder: ports.workingFolder,
        redact: redactor.redact,
        describeRun: () => describeRun(['chopmark', ...argv], raw, ports.clock.now()),
    };
    let exitCode;
    try {
        if (command === 'sandbox') {
            const { runSandbox } = await __webpack_require__.e(/* import() */ 6389).then(__webpack_require__.bind(__webpack_require__, 46389));
            const { renderSandboxDetails, renderSandboxEnvironment } = await __webpack_require__.e(/* import() */ 2776).then(__webpack_require__.bind(__webpack_require__, 82776));
            const { serializeDocument } = await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665));
            return await runSandbox(raw, ports, context, {
                async details(details, inside) {
                    if (shown.quiet)
                        return;
                    const output = inside ? stderr : stdout;
                    await output.write(shown.json && !inside ? serializeDocument(details) : renderSandboxDetails(details, output));
                },
                // Not redacted, because the user requested the secret in it.
                environment: (environment, shell) => stdout.write(shown.json ? serializeDocument(environment) : renderSandboxEnvironment(environment, shell)),
            });
        }
        if (command === 'sign' || raw.statements === 'per-subject')
            holdMemory();
        const { runCommand } = await __webpack_require__.e(/* import() */ 6213).then(__webpack_require__.bind(__webpack_require__, 86213));
        const readInputs = async () => (shown.isQuery ? (await __webpack_require__.e(/* import() */ 1291).then(__webpack_require__.bind(__webpack_require__, 41291))).readTerraformInput(process.stdin, raw) : raw);
        const outcome = await watch.guard(async () => runCommand(command, await readInputs(), ports, context));
        exitCode = outcome.exitCode;
        const { showOutcome } = await __webpack_require__.e(/* import() */ 2778).then(__webpack_require__.bind(__webpack_require__, 22778));
        await showOutcome(outcome, { ...shown, quiet: shown.quiet && !isAskedFor(command) }, { ports: reporting, stdout, stderr });
        return interruption.exitCode() ?? exitCode;
    }
    catch (error) {
        const interrupted = interruption.name();
        if (interrupted) {
            await stderr.write(`Interrupted by ${interrupted}. ${describeLeft(command)}\n`);
            return interruption.exitCode() ?? 1;
        }
        const told = await printError(error, {
            stderr,
            json: shown.json ? stdout : undefined,
            debug: shown.debug,
            command,
            redact: redactor.redact,
        });
        // The exit code of the command is more important than the failure to show its result.
        if (exitCode !== undefined)
            return exitCode || told;
        const { reportError } = await __webpack_require__.e(/* import() */ 2778).then(__webpack_require__.bind(__webpack_require__, 22778));
        await reportError(command, error, shown.plan, reporting).catch((lost) => printError(lost, { stderr, json: undefined, debug: shown.debug, redact: redactor.redact }));
        return told;
    }
    finally {
        await close();
    }
}
/** Commands that keep finished work when they are interrupted. */
const SIGNS = ['attest', 'sign', 'store', 'merge'];
function describeLeft(command) {
    if (SIGNS.includes(command))
        return 'Run the same command again to continue: finished signatures are kept.';
    return command === 'init' ? 'No file was written.' : 'There is no result.';
}
/** Commands whose text is their only result, so `quiet` does not omit it. */
const isAskedFor = (command) => ['completion', 'explain', 'trust', 'inspect', 'policy'].includes(command);
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
        const [{ planReports }, { addPrinted }] = await Promise.all([__webpack_require__.e(/* import() */ 7954).then(__webpack_require__.bind(__webpack_require__, 27954)), __webpack_require__.e(/* import() */ 2778).then(__webpack_require__.bind(__webpack_require__, 22778))]);
        plan = planReports(reports);
        if (json)
            plan = addPrinted(plan, 'json', 'json');
        if (isQuery)
            plan = addPrinted(plan, 'format terraform', 'terraform');
    }
    return { plan, json: plan.printed === 'json', isQuery, quiet: read('quiet') === true, debug: read('debug') === true };
}


/***/ }),

/***/ 93426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listCommandLineOptions),
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _base_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85575);
/* harmony import */ var _options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42580);
/* harmony import */ var _options_schema_command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90983);
/* harmony import */ var _options_schema_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26831);
/* harmony import */ var _options_schema_help_topics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83179);
/* harmony import */ var _options_schema_option_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84716);
/* harmony import */ var _options_schema_option_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66261);









const specOf = (command) => _options_schema_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMANDS */ .L[command];
const listCommandLineOptions = (command) => _options_schema_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_LINE_OPTIONS */ .C.filter(({ commands }) => commands.includes(command));
/**
 * Parses arguments to a command and its raw options. `parseInputs` reads the values.
 *
 * @throws ChopmarkError `INPUT_COMMAND_UNKNOWN`, `INPUT_OPTION_UNKNOWN`, `INPUT_OPTION_VALUE`
 */
function parseArguments(argv) {
    const end = argv.indexOf('--');
    const own = end === -1 ? argv : argv.slice(0, end);
    const at = own.findIndex((word) => !word.startsWith('-'));
    const word = own[at];
    const asksHelp = own.some((argument) => argument === '--help' || argument === '-h');
    const short = asksHelp && !own.includes('--help') ? { short: true } : {};
    if (word === undefined) {
        if (own.some((argument) => VERSION_FLAGS.includes(argument)))
            return { kind: 'version' };
        const [stray] = own.filter((argument) => argument !== '--help' && argument !== '-h');
        if (stray)
            throw unknownCommand(stray);
        return asksHelp ? { kind: 'help', ...short } : { kind: 'none' };
    }
    if (word === 'version')
        return { kind: 'version' };
    if (word === 'help') {
        const [topic, action] = own.slice(at + 1);
        return topic === undefined ? { kind: 'help' } : { kind: 'help', command: commandOf(topic), ...actionOf(commandOf(topic), action) };
    }
    const command = commandOf(word);
    if (asksHelp)
        return {
            kind: 'help',
            command,
            ...actionOf(command, own.slice(at + 1).find((argument) => !argument.startsWith('-'))),
            ...short,
        };
    return parseCommand(command, argv.toSpliced(at, 1));
}
const VERSION_FLAGS = ['--version', '-V', '-v'];
const actionOf = (command, word) => word !== undefined && _options_schema_help_topics_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMAND_ACTIONS */ .k[command]?.[word] !== undefined ? { action: word } : {};
function commandOf(word) {
    const command = _options_schema_option_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMAND_NAMES */ .n.find((name) => name === word);
    if (!command)
        throw unknownCommand(word);
    return command;
}
function unknownCommand(word) {
    const closest = (0,_base_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_8__/* .suggestWord */ .v)(word, _options_schema_option_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMAND_NAMES */ .n);
    return new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_COMMAND_UNKNOWN',
        message: `Unknown command ${word}.`,
        hint: closest ? `Did you mean ${closest}?` : 'Run chopmark --help to list the commands.',
    });
}
function parseCommand(command, given) {
    const { words, build } = splitBuild(command, given);
    const { positional } = specOf(command);
    const specs = (0,_options_schema_option_names_js__WEBPACK_IMPORTED_MODULE_6__/* .listOptions */ .NM)(command).filter(({ name }) => !positional?.flagless || (name !== positional.option && name !== positional.action));
    const shownSpecs = listCommandLineOptions(command);
    const known = [...specs, ...shownSpecs].flatMap((spec) => [spec, ...(spec.formerly ? [{ ...spec, name: spec.formerly }] : [])]);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: words,
        strict: false,
        tokens: true,
        options: Object.fromEntries(known.map(({ name, kind, short }) => [
            name,
            { type: kind === 'boolean' ? 'boolean' : 'string', ...(short ? { short } : {}) },
        ])),
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
            throw (0,_options_parse_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownOption */ .q)(command, token.name, known);
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
/** `--exec -- COMMAND…`: everything after it is the command. */
function splitBuild(command, words) {
    const at = words.findIndex((word, index) => word === '--exec' && words[index + 1] === '--');
    if (command !== 'attest' || at === -1 || words.indexOf('--') < at)
        return { words };
    const build = words.slice(at + 2);
    if (build.length === 0)
        throw wrongValue('--exec needs a command.', 'Use the form chopmark attest app --exec -- make app');
    return { words: words.slice(0, at), build };
}
function readValue(spec, { rawName, value, inlineValue }) {
    if (spec.kind === 'boolean')
        return value ?? true;
    if (value === undefined)
        throw wrongValue(`${rawName} needs a value.`, spec.help);
    // `--key --json` is more likely a missing value than a file with that name.
    if (!inlineValue && value.startsWith('-') && value !== '-')
        throw wrongValue(`${rawName} needs a value, but ${value} looks like an option.`, `If it is the value, write ${rawName}=${value}.`);
    return value;
}
function addPositionals(command, positionals, raw) {
    const [first, ...others] = positionals;
    if (first === undefined)
        return;
    const { positional } = specOf(command);
    if (!positional)
        throw wrongValue(`${command} takes no arguments, but ${first} was given.`, `Run chopmark ${command} --help to see the usage.`);
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
        throw wrongValue(`${command} takes only one ${positional.placeholder}.`, `Run chopmark ${command} --help to see the usage.`);
    }
    else
        raw[positional.option] = first;
}
const wrongValue = (message, hint) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({ code: 'INPUT_OPTION_VALUE', message, hint });


/***/ }),

/***/ 14771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ EXIT_CODE),
/* harmony export */   OQ: () => (/* binding */ ERROR_CODES),
/* harmony export */   Rk: () => (/* binding */ ERROR_DESCRIPTIONS),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/**
 * Every error code with its summary: one line that says what the code means. Codes are stable: scripts branch on them.
 * Grouped by stage, alphabetical within a group.
 */
const ERROR_CODES = {
    INPUT_ARTIFACTS_LIST: 'The list of artifacts from the GitHub runner cannot be used.',
    INPUT_BATCH_ARGUMENT: 'An argument cannot be passed to a batch file on Windows unchanged.',
    INPUT_CHECKOUT: 'Dependencies were requested from a Git checkout, but the working folder is not one.',
    INPUT_CHECKSUMS_LINE: 'A line of a checksums file cannot be read.',
    INPUT_COMMAND_UNKNOWN: 'The command does not exist.',
    INPUT_DIGEST: 'A digest is not ALGORITHM:HEX, or its algorithm is not accepted.',
    INPUT_DOCUMENT_PATTERN: 'A document path pattern does not give each subject a document of its own.',
    INPUT_ENGINE_CHANGED: 'The files of chopmark in the setup action are not the ones that the action pins.',
    INPUT_EXCLUSION: 'An exclusion (!NAME) is also the name of a file.',
    INPUT_EXEC: 'The build command of --exec failed, or its files cannot be recorded.',
    INPUT_FILE_CHANGED: 'A file changed while it was hashed or uploaded.',
    INPUT_FILE_EXISTS: 'A file to create already exists.',
    INPUT_GIT: 'A Git revision cannot be read.',
    INPUT_IMAGE: 'A value is not an image reference.',
    INPUT_IMAGE_ATTESTATION: 'BuildKit attestations in an image are missing, or do not match the image.',
    INPUT_IMAGE_CONTENT: 'An image has an unsupported kind, size or structure.',
    INPUT_IMAGE_MISSING: 'The image does not exist in the registry or image layout.',
    INPUT_IMAGE_PLATFORM: 'A multi-platform image lacks a requested platform.',
    INPUT_INSTANCE_NEEDED: 'No Sigstore instance can be chosen for this job.',
    INPUT_INSTANCE_UNKNOWN: 'The Sigstore instance is neither a known name nor a file.',
    INPUT_KEY_DIGEST: 'The given key cannot sign this digest.',
    INPUT_KEY_UNREADABLE: 'The given key cannot be read.',
    INPUT_KEY_UNSUPPORTED: 'The given key has a type that no Sigstore service accepts.',
    INPUT_MODEL: 'A folder cannot be signed as a model.',
    INPUT_NO_BUILD: 'Provenance was requested, but no build of a known CI system was found.',
    INPUT_NO_MATCH: 'A path or pattern matches no file.',
    INPUT_NO_SUBJECTS: 'Nothing to sign or verify was found.',
    INPUT_OPTION_CONFLICT: 'Two options exclude each other.',
    INPUT_OPTION_MISSING: 'The command, or another option, needs an option that was not given.',
    INPUT_OPTION_UNKNOWN: 'The command does not have this option.',
    INPUT_OPTION_VALUE: 'An option has an invalid value.',
    INPUT_PACKAGE: 'A file is not a valid package of its kind, or its ecosystem would not accept the attestation.',
    INPUT_PATTERN: 'A regular expression is invalid, or cannot run in linear time.',
    INPUT_POLICY: 'A policy file is invalid.',
    INPUT_POLICY_DIGEST: 'A policy file, or a file that it names, does not have the expected digest.',
    INPUT_POLICY_SCHEMA: 'A JSON schema named by a policy cannot be used.',
    INPUT_POLICY_UNPINNED: 'A policy pinned by digest names a file without a digest.',
    INPUT_PREDICATE_INVALID: 'A predicate does not match its type or the given schema.',
    INPUT_PREDICATE_NOT_JSON: 'A predicate is not JSON, or is JSON that cannot be preserved exactly.',
    INPUT_PREDICATE_NOT_OBJECT: 'A predicate is JSON, but not an object.',
    INPUT_PREDICATE_SCHEMA: 'The schema for a predicate is not a usable JSON schema.',
    INPUT_PREDICATE_TOO_LARGE: 'A predicate exceeds the size limit.',
    INPUT_PREDICATE_TYPE: 'The predicate type is not an absolute URI.',
    INPUT_PROXY: 'A proxy variable of the environment does not hold a proxy address.',
    INPUT_PUBLIC_LOG: 'A public log would publish names of a repository that is not proven public.',
    INPUT_QUERY: 'The query on standard input is invalid.',
    INPUT_REPORT_FORMAT: 'A vulnerability or test report has an unsupported format.',
    INPUT_REPORT_INVALID: 'A vulnerability or test report does not follow its format.',
    INPUT_SANDBOX_FOLDER: 'The state folder of the sandbox cannot be used.',
    INPUT_SANDBOX_NOT_RUNNING: 'No sandbox of this user runs with the given state folder.',
    INPUT_SANDBOX_PORT: 'The sandbox cannot listen on the port.',
    INPUT_SBOM_FORMAT: 'An SBOM has an unsupported format or version.',
    INPUT_SBOM_INVALID: 'The components of an SBOM cannot be read, or a strict check found a fault.',
    INPUT_SECRET_EMPTY: 'The file or variable with a token or key is empty.',
    INPUT_SECRET_UNREADABLE: 'The file or variable with a token or key cannot be read.',
    INPUT_SERVICE_URL: 'A service URL is neither https nor http on loopback.',
    INPUT_SERVICE_VERSION: 'The API version of a service is unknown or unsupported.',
    INPUT_SIGNING_CONFIG_MALFORMED: 'A signing config is malformed, or has an unsupported version.',
    INPUT_STATEMENT: 'A file given as a statement is not an in-toto statement.',
    INPUT_STORE_SUBJECTS: 'A store does not keep bundles about any subject of this run.',
    INPUT_STORE_UNKNOWN: 'The store does not exist.',
    INPUT_STORE_URL: 'The store address is not safe for bundles and credentials.',
    INPUT_SUBJECT_CONFLICT: 'Two subjects have the same name but different digests.',
    INPUT_SUBJECT_COUNT: 'The number of subjects is not the one in --expected-subjects.',
    INPUT_SUBJECT_ENVELOPE: 'A file to sign is the signed payload of an attestation (DSSE).',
    INPUT_SUBJECT_IMAGE_SIGNATURE: 'A file to sign is the document that is signed for a container image.',
    INPUT_SUBJECT_EXPECTED: 'The subjects are not exactly those in --expected-from.',
    INPUT_SUBJECT_KIND: 'A subject path is not a regular file.',
    INPUT_SUBJECT_NAME: 'A subject name is missing or invalid.',
    INPUT_TIMEOUT: 'The run ended at its time limit before all input was read.',
    INPUT_TOO_LARGE: 'An input file exceeds the size limit for its kind.',
    INPUT_TOO_MANY_SUBJECTS: 'The run has more subjects than the limit.',
    INPUT_TRUSTED_ROOT_MALFORMED: 'A trusted root is malformed, incomplete, or of an unsupported version.',
    INPUT_TRUST_CONFIG_MALFORMED: 'A client trust config is malformed, or has an unsupported version.',
    INPUT_UNREADABLE: 'An input file cannot be read.',
    INPUT_UNSUPPORTED_CLAUSE: 'An option or policy clause about the signer does not apply to this CI system.',
    IDENTITY_ANSWER_TOO_LARGE: 'The response of a token service exceeds the size limit.',
    IDENTITY_AUDIENCE_REFUSED: 'The certificate authority expects identity tokens for another audience.',
    IDENTITY_BUILDKITE_NO_TOKEN: 'The Buildkite agent gave the job no identity token.',
    IDENTITY_CERTIFICATE_MISMATCH: 'The certificate does not match the identity token it was issued for.',
    IDENTITY_CHANGED: 'A renewed certificate names another identity than the first one.',
    IDENTITY_CIRCLECI_NO_TOKEN: 'The CircleCI job has no identity token.',
    IDENTITY_CI_AMBIGUOUS: 'The environment matches several CI systems.',
    IDENTITY_GITHUB_NO_TOKEN: 'The GitHub Actions job has no permission to request an identity token.',
    IDENTITY_GITLAB_NO_TOKEN: 'The GitLab job declares no identity token.',
    IDENTITY_GOOGLE_NO_TOKEN: 'The Google Cloud workload got no identity token.',
    IDENTITY_ISSUER_UNKNOWN: 'The certificate authority does not accept tokens of this issuer.',
    IDENTITY_JENKINS_NO_TOKEN: 'The Jenkins build has no bound identity token.',
    IDENTITY_KUBERNETES_NO_TOKEN: 'The file of the projected Kubernetes token holds no token.',
    IDENTITY_NONE: 'No identity token source was found on this machine.',
    IDENTITY_PUBLIC_AUDIENCE: 'A token for the public Sigstore instances would go to another recipient.',
    IDENTITY_SERVICE_ADDRESS: 'The address of a token service is not safe for a secret.',
    IDENTITY_SERVICE_INVALID_RESPONSE: 'A token service returned no valid token.',
    IDENTITY_SERVICE_REFUSED: 'A token service refused the request.',
    IDENTITY_SPIFFE_NO_TOKEN: 'The SPIFFE agent gave the workload no identity token.',
    IDENTITY_TIMEOUT: 'A token service did not respond in time.',
    IDENTITY_TOKEN_AUDIENCE: 'The identity token has another audience than the certificate authority expects.',
    IDENTITY_TOKEN_CHANGED: 'A renewed identity token names another identity than the first one.',
    IDENTITY_TOKEN_EXPIRED: 'The identity token expired, and no new one is available.',
    IDENTITY_TOKEN_MALFORMED: 'The identity token is not a JSON Web Token.',
    IDENTITY_TOKEN_NOT_YET_VALID: 'The identity token is not valid yet.',
    IDENTITY_TOKEN_REFUSED: 'The certificate authority did not accept the identity token.',
    IDENTITY_UNREACHABLE: 'A token service cannot be reached.',
    SIGNING_ADDRESS_REFUSED: 'A server names an address for a signing service that only you may name.',
    SIGNING_ANSWER_TOO_LARGE: 'The response of a signing service exceeds the size limit.',
    SIGNING_CERTIFICATE_INVALID_RESPONSE: 'The certificate authority did not return a certificate for the signing key.',
    SIGNING_CERTIFICATE_REFUSED: 'The certificate authority refused to issue a certificate.',
    SIGNING_CONFIGURATION_INVALID_RESPONSE: 'The certificate authority returned an invalid list of accepted issuers.',
    SIGNING_CONFIGURATION_REFUSED: 'The certificate authority did not return its list of accepted issuers.',
    SIGNING_INTERRUPTED: 'The run was interrupted before everything was signed.',
    SIGNING_LOG_CHECKPOINT_TIMEOUT: 'The transparency log published no checkpoint for an entry in time.',
    SIGNING_LOG_INVALID_RESPONSE: 'The transparency log returned an invalid log entry.',
    SIGNING_LOG_MISMATCH: 'The transparency log returned an entry that does not match the signature.',
    SIGNING_LOG_REFUSED: 'The transparency log refused an entry.',
    SIGNING_LOG_TOO_LARGE: 'The transparency log takes no request of the size of a statement.',
    SIGNING_LOG_UNKNOWN: 'The trusted root does not contain the log that holds an entry.',
    SIGNING_TIMEOUT: 'A signing service did not respond in time, or the run ended at its time limit.',
    SIGNING_TIMESTAMP_INVALID_RESPONSE: 'The timestamp authority returned an invalid timestamp.',
    SIGNING_TIMESTAMP_MISMATCH: 'The timestamp authority returned a timestamp that does not match the signature.',
    SIGNING_TIMESTAMP_REFUSED: 'The timestamp authority refused to issue a timestamp.',
    SIGNING_UNREACHABLE: 'A signing service cannot be reached.',
    TRUST_ADDRESS_REFUSED: 'A trust repository leads to an address that only you may name.',
    TRUST_ANSWER_TOO_LARGE: 'The response of a trust repository exceeds the size limit.',
    TRUST_METADATA_EXPIRED: 'The TUF metadata of the instance has expired.',
    TRUST_METADATA_REFUSED: 'TUF metadata, or a file it describes, failed verification against the signed root.',
    TRUST_NO_SERVICE: 'The signing config offers no usable service of a required kind.',
    TRUST_NO_TIMESTAMP_SOURCE: 'Neither a log nor a timestamp authority can prove the signing time.',
    TRUST_REPOSITORY_ANSWER: 'The TUF repository did not return the requested file.',
    TRUST_TIMEOUT: 'A trust repository did not respond in time.',
    TRUST_UNAVAILABLE: 'The trusted root of the instance cannot be fetched, and there is no cached copy.',
    TRUST_UNREACHABLE: 'A trust repository cannot be reached.',
    STORE_ADDRESS_REFUSED: 'A store leads to an address that only you may name.',
    STORE_ANSWER_TOO_LARGE: 'The response of a store exceeds the size limit.',
    STORE_CONTEXT: 'The location in a store is unknown.',
    STORE_CREDENTIALS: 'A store needs credentials, and none were found or they cannot be read.',
    STORE_FILE_READ: 'Bundles on disk cannot be read.',
    STORE_FILE_WRITE: 'A file cannot be written to disk.',
    STORE_FORBIDDEN: 'The credentials for a store lack a required permission.',
    STORE_INVALID_RESPONSE: 'A store returned an invalid response.',
    STORE_JOURNAL_READ: 'The journal of an earlier run cannot be read.',
    STORE_JOURNAL_WRITE: 'The signing journal cannot be written.',
    STORE_NOT_FOUND: 'The store, or the location in it, does not exist or is not visible with these credentials.',
    STORE_OUTPUT_WRITE: 'Standard output cannot be written.',
    STORE_RATE_LIMITED: 'A store reached its rate limit.',
    STORE_REFUSED: 'A store refused a bundle.',
    STORE_REPORT_WRITE: 'A report cannot be written to its file.',
    STORE_TIMEOUT: 'A store did not respond in time.',
    STORE_TOO_LARGE: 'A bundle is too large for a store, or has too many subjects, or the store is full.',
    STORE_UNAUTHORIZED: 'A store rejected the credentials, or needs some.',
    STORE_UNAVAILABLE: 'A store has a server error.',
    STORE_UNEXPECTED: 'A store failed unexpectedly. This is a bug in chopmark.',
    STORE_UNREACHABLE: 'A store cannot be reached.',
    VERIFICATION_ARTIFACT_DIGEST: 'The bundle signs a digest of another algorithm than the given one.',
    VERIFICATION_ARTIFACT_MISMATCH: 'The bundle is for another artifact.',
    VERIFICATION_BUNDLE_MALFORMED: 'The bundle is malformed.',
    VERIFICATION_BUNDLE_VERSION: 'The bundle has an unsupported version.',
    VERIFICATION_CERTIFICATE: 'The certificate in the bundle is not valid for signing.',
    VERIFICATION_CERTIFICATE_EXPIRED: 'The certificate, or one above it in its chain, was not valid at the signing time.',
    VERIFICATION_CERTIFICATE_UNTRUSTED: 'No certificate authority in the trusted root issued the certificate.',
    VERIFICATION_GIT_CHECKOUT: 'The checkout does not match the commit, tag or tree to verify.',
    VERIFICATION_GIT_OBJECT: 'The content of a Git object does not match its id.',
    VERIFICATION_KEY: 'The bundle was not signed with the expected key or kind of key.',
    VERIFICATION_LOG_BODY: 'A log entry does not match the bundle.',
    VERIFICATION_LOG_CHECKPOINT: 'A log checkpoint has an invalid signature, or does not match the inclusion proof.',
    VERIFICATION_LOG_DUPLICATE: 'The bundle has two entries of the same transparency log.',
    VERIFICATION_LOG_MISSING: 'The bundle has fewer log entries than required.',
    VERIFICATION_LOG_PROMISE: 'The log’s promise to include an entry has an invalid signature or time.',
    VERIFICATION_LOG_PROOF: 'The inclusion proof of a log entry is missing or invalid.',
    VERIFICATION_LOG_UNKNOWN: 'A log entry comes from a transparency log that is not in the trusted root.',
    VERIFICATION_NO_BUNDLE: 'No bundle for the artifact was found.',
    VERIFICATION_NO_TRUSTED_TIME: 'The bundle has no trusted signing time.',
    VERIFICATION_OTHER_MEANING: 'The signature of a file could be one of an attestation or of a container image.',
    VERIFICATION_PREDICATE_MALFORMED: 'The predicate does not match its type.',
    VERIFICATION_PROVENANCE_MALFORMED: 'The provenance is not valid SLSA provenance.',
    VERIFICATION_PROVENANCE_MISMATCH: 'The provenance contradicts the certificate of its signer.',
    VERIFICATION_SCT: 'The certificate has no valid SCT of a CT log in the trusted root.',
    VERIFICATION_SECOND_OPINION: 'Another Sigstore library does not accept the bundle.',
    VERIFICATION_SECOND_OPINION_UNANSWERED: 'The library for the second opinion failed.',
    VERIFICATION_SECOND_OPINION_UNSUPPORTED: 'The library for the second opinion cannot take this kind of bundle.',
    VERIFICATION_SIGNATURE: 'The signature does not match the key or the signed content.',
    VERIFICATION_STATEMENT_MALFORMED: 'The signed content is not an in-toto statement of a supported version.',
    VERIFICATION_SUBJECT_CONFLICT: 'Merged bundles give the same name different digests.',
    VERIFICATION_SUBJECT_MISSING: 'Merged bundles lack an expected subject.',
    VERIFICATION_SUBJECT_UNEXPECTED: 'Merged bundles have a subject that --expected-from does not list.',
    VERIFICATION_SUBJECT_NAME: 'The statement gives the artifact another name (a warning).',
    VERIFICATION_TIMEOUT: 'The run ended before an artifact was fully verified.',
    VERIFICATION_TIMESTAMP: 'A timestamp is invalid, or its authority is not in the trusted root.',
    POLICY_ARTIFACT_NAME: 'The policy does not trust the signer for artifacts of this name.',
    POLICY_COMMIT_MISMATCH: 'Wrong commit: the artifact was built from another commit than expected.',
    POLICY_DENIED: 'The policy denies the artifact, its signer, its run, its log entry or its signing time.',
    POLICY_ENVIRONMENT_MISMATCH: 'Wrong environment: the signing job deployed to another environment than expected.',
    POLICY_IDENTITY_MISMATCH: 'Wrong signer: the certificate has another identity (SAN) than expected.',
    POLICY_ISSUER_MISMATCH: 'Wrong issuer: the certificate names another OIDC issuer than expected.',
    POLICY_JOB_MISMATCH: 'Wrong job: another job signed than expected.',
    POLICY_MAX_AGE: 'A statement is older than the policy allows, or its age is unknown.',
    POLICY_NOTHING_VOUCHES: 'The expected signer signed statements about the artifact, but none that vouches for it.',
    POLICY_ORGANIZATION_MISMATCH: 'Wrong organization: a job of another organization signed than expected.',
    POLICY_OWNER_ID_MISMATCH: 'Wrong owner ID: the owner of the repository has another ID than expected.',
    POLICY_OWNER_MISMATCH: 'Wrong owner: the repository belongs to another owner than expected.',
    POLICY_PIPELINE_DEFINITION_MISMATCH: 'Wrong pipeline definition: another pipeline definition signed than expected.',
    POLICY_PIPELINE_MISMATCH: 'Wrong pipeline: another pipeline signed than expected.',
    POLICY_PREDICATE: 'The content of a statement does not meet the policy.',
    POLICY_PREDICATE_TYPE: 'The bundle holds another type of statement than expected.',
    POLICY_PROJECT_MISMATCH: 'Wrong project: another project signed than expected.',
    POLICY_PROVENANCE: 'The provenance does not meet the policy, or the certificate does not prove what it states.',
    POLICY_REF_MISMATCH: 'Wrong Git ref: the artifact was built from another ref than expected.',
    POLICY_REGO: 'A Rego policy did not allow the artifact, or exceeded its limits.',
    POLICY_REPOSITORY_ID_MISMATCH: 'Wrong repository ID: the repository has another ID than expected.',
    POLICY_REPOSITORY_MISMATCH: 'Wrong repository: the artifact was built from another repository than expected.',
    POLICY_RUNNER_MISMATCH: 'Wrong runner: the signing job ran on another kind of runner than expected.',
    POLICY_RUN_MISMATCH: 'Wrong run: another run signed than expected.',
    POLICY_SBOM: 'An SBOM does not meet the policy.',
    POLICY_SHARED_SIGNER: 'Wrong signer: other repositories can call the workflow that signed, and none was asked for.',
    POLICY_SIGNER_COMMIT_MISMATCH: 'Wrong signer commit: the signing workflow is at another commit than expected.',
    POLICY_SIGNER_MISMATCH: 'Wrong signer: another workflow signed than expected.',
    POLICY_SSH_RERUN: 'The signing job was rerun with SSH, so a person could run commands in it.',
    POLICY_STATEMENT_MISSING: 'A statement that the policy requires is missing, or comes from an untrusted signer.',
    POLICY_TESTS: 'The test results do not meet the policy.',
    POLICY_TOKEN_SUBJECT_MISMATCH: 'Wrong token subject: the identity token had another subject than expected.',
    POLICY_TOO_FEW_SIGNERS: 'Fewer trusted signers signed than the policy requires.',
    POLICY_TRIGGER_MISMATCH: 'Wrong trigger: another event started the build than expected.',
    POLICY_VISIBILITY_MISMATCH: 'Wrong visibility: the repository had another visibility than expected at signing time.',
    POLICY_VSA: 'A verification summary does not meet the policy.',
    POLICY_VULNERABILITIES: 'A scan found vulnerabilities that the policy does not allow.',
    POLICY_WORKFLOW_COMMIT_MISMATCH: 'Wrong workflow commit: the build configuration is at another commit than expected.',
    POLICY_WORKFLOW_MISMATCH: 'Wrong workflow: another file configured the build than expected.',
};
/** What a reader needs in addition to the summary; the reference prints it after the summary. */
const ERROR_DESCRIPTIONS = {
    INPUT_CHECKOUT: 'A checkout without a commit counts as none.',
    INPUT_DOCUMENT_PATTERN: 'The pattern matches no file, gives several subjects the same file, or finds a document for which there is no subject.',
    INPUT_FILE_EXISTS: 'The existing file is left unchanged.',
    INPUT_GIT: 'There is no checkout, the revision does not exist, or the checkout lacks some of its objects (a shallow or partial clone).',
    INPUT_INSTANCE_NEEDED: 'The CI server of the job (Jenkins, self-managed GitLab, GitHub Enterprise Server) is an issuer that no public instance accepts.',
    INPUT_KEY_UNREADABLE: 'The key is not in PEM, is not a private key for signing or a public key for verification, or is encrypted and cannot be decrypted.',
    INPUT_POLICY: 'The file is not YAML, has an unknown key, or has a requirement that cannot be evaluated.',
    INPUT_QUERY: 'Terraform’s external data source sends such queries.',
    INPUT_SUBJECT_ENVELOPE: 'A signature over such a file could be presented as an attestation by the signer.',
    TRUST_METADATA_EXPIRED: 'The repository is not maintained, or someone withholds newer metadata.',
    TRUST_NO_SERVICE: 'A service is usable if it is valid now and has a supported API version.',
    STORE_CONTEXT: 'Neither the options nor the environment state the project, release or artifact that the bundles belong to.',
    STORE_JOURNAL_WRITE: 'Nothing more was sent to a log.',
    VERIFICATION_ARTIFACT_DIGEST: 'Only the digest of the artifact is known, so no other digest can be computed.',
    POLICY_OWNER_ID_MISMATCH: 'The name may have passed to another owner.',
    POLICY_REPOSITORY_ID_MISMATCH: 'The name may have passed to another repository.',
};
/** The stage at which a run failed, and its exit code. A code starts with its stage, so both follow from the code. */
const EXIT_CODE = { INPUT: 2, IDENTITY: 3, SIGNING: 4, TRUST: 4, STORE: 5, VERIFICATION: 6, POLICY: 7 };
/** The part of a run that fails with a code: a code begins with its stage. */
const stageOf = (code) => code.slice(0, code.indexOf('_'));


/***/ }),

/***/ 45479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ChopmarkError)
/* harmony export */ });
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14771);
/* harmony import */ var _url_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98872);


/** The only error class that leaves the engine. Errors of other libraries are converted where the library is called, and nowhere else. */
class ChopmarkError extends Error {
    name = 'ChopmarkError';
    code;
    hint;
    constructor({ code, message, hint, cause }) {
        super((0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .hideUrlCredentials */ .y)(message), cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint === undefined ? undefined : (0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .hideUrlCredentials */ .y)(hint);
    }
    get stage() {
        return (0,_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(this.code);
    }
    get exitCode() {
        return _error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODE */ .F3[this.stage];
    }
}


/***/ }),

/***/ 59057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HU: () => (/* binding */ explainFileCode),
/* harmony export */   Hv: () => (/* binding */ FileRefusal),
/* harmony export */   Yd: () => (/* binding */ explainFileError)
/* harmony export */ });
/** Why a file that could be opened is not used. The reason is the end of a sentence. */
class FileRefusal extends Error {
}
/** The meaning of a file system error for a user, without the path; the error code where there is no wording for it. */
const explainFileError = (error) => error instanceof FileRefusal ? error.message : explainFileCode(codeOf(error) ?? 'unknown error');
const explainFileCode = (code) => WORDING[code] ?? code;
/** The code of a platform error, such as `ENOENT` or `ECONNRESET`. */
const codeOf = (error) => typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
const WORDING = {
    EACCES: 'permission denied',
    EBUSY: 'it is in use by another process',
    EDQUOT: 'the disk quota is exceeded',
    EIO: 'the disk reported an error',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a symbolic link, or symbolic links form a loop',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'it does not exist',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is not a folder',
    EPERM: 'the operation is not permitted',
    EROFS: 'the disk is read-only',
};


/***/ }),

/***/ 34238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ hintAtRunEnd),
/* harmony export */   L8: () => (/* binding */ toTimeoutError),
/* harmony export */   rM: () => (/* binding */ isTimeLimit),
/* harmony export */   sH: () => (/* binding */ throwIfEnded),
/* harmony export */   uJ: () => (/* binding */ describeRunEnd)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

/** Whether a run ended at its time limit. Every other reason is an interruption: a signal, a canceled job, or the caller of the library. */
const isTimeLimit = ({ reason }) => reason instanceof DOMException && reason.name === 'TimeoutError';
/** How a run ended early, as the start of a sentence: "Interrupted by SIGINT" or "The run reached its time limit". */
function describeRunEnd(signal) {
    if (isTimeLimit(signal))
        return 'The run reached its time limit';
    const { reason } = signal;
    return reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E ? reason.message.replace(/\.$/, '') : 'The run was interrupted';
}
/** What to do about a run that ended early. Only a time limit can be raised. */
const hintAtRunEnd = (signal) => isTimeLimit(signal) ? 'Set a longer time limit with --timeout.' : 'Run the same command again.';
/**
 * The error for work on the input that ended because the run ended: the adapter's own reason, otherwise the time limit or an
 * interruption.
 *
 * @param signal Aborted. The reason of a caller of the library becomes the cause.
 * @param before What was not done by then: "all files were read".
 */
const toTimeoutError = (signal, before) => signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E
    ? signal.reason
    : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_TIMEOUT',
        message: `${describeRunEnd(signal)} before ${before}.`,
        hint: hintAtRunEnd(signal),
        cause: signal.reason,
    });
/** Throws that error if the run has ended. The reason of a signal is never thrown as it is: it would look like a bug. */
function throwIfEnded(signal, before) {
    if (signal.aborted)
        throw toTimeoutError(signal, before);
}


/***/ }),

/***/ 98872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findUrlCredentials),
/* harmony export */   y: () => (/* binding */ hideUrlCredentials)
/* harmony export */ });
/** Finds the credentials of all URLs in a text, also where a password has unescaped slashes. Linear in the length of the text. */
function findUrlCredentials(text) {
    const found = [];
    for (let at = text.indexOf('://'); at !== -1;) {
        const start = at + 3;
        const next = text.indexOf('://', start);
        const end = endOfCredentials(text.slice(start, next === -1 ? undefined : next));
        if (end !== undefined) {
            const credentials = text.slice(start, start + end);
            const isShell = /(?:ssh|sftp|scp)$/i.test(text.slice(Math.max(0, at - 16), at));
            found.push({ start, end: start + end, isSecret: credentials.includes(':') || (!isShell && credentials !== 'git') });
        }
        at = next;
    }
    return found;
}
/** A text in which `***` replaces the credentials of URLs. */
const hideUrlCredentials = (text) => findUrlCredentials(text).reduceRight((shown, { start, end, isSecret }) => (isSecret ? `${shown.slice(0, start)}***${shown.slice(end)}` : shown), text);
const NOT_IN_URL = /[\s"'<>`]/;
/** Where the credentials at the beginning of an address end: at the last `@` before its path. */
function endOfCredentials(text) {
    const stop = text.search(NOT_IN_URL);
    const address = stop === -1 ? text : text.slice(0, stop);
    const path = address.search(/[/?#\\]/);
    const authority = path === -1 ? address : address.slice(0, path);
    let at = authority.lastIndexOf('@');
    // `user:pa/ss@host`: what is after the colon is no port, so the password goes on.
    if (at === -1 && /^[^[\]:]*:(?!\d*$)/.test(authority))
        at = address.lastIndexOf('@');
    // `docker://image@sha256:HEX`
    return at <= 0 || /^@sha\d+:/.test(address.slice(at, at + 8)) ? undefined : at;
}


/***/ }),

/***/ 23809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ HEAVY_INPUT),
/* harmony export */   c: () => (/* binding */ announceInput)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);

/** Bytes. Less than this is read and evaluated in milliseconds. */
const LARGE = 64 << 10;
/**
 * Where it is announced that evaluating an input can take long. An adapter listens to it, to watch the run from then on, because this thread
 * notices no time limit and no signal while it evaluates.
 */
const HEAVY_INPUT = 'chopmark.heavy-input';
const announced = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.channel)(HEAVY_INPUT);
/** Announces what was read, before it is evaluated. @param bytes Its size; infinite for what can take long at any size. */
function announceInput(bytes) {
    if (bytes >= LARGE && announced.hasSubscribers)
        announced.publish(bytes);
}


/***/ }),

/***/ 52179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ quoteForShell),
/* harmony export */   u: () => (/* binding */ quoteForTerminal)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Characters without a special meaning in a POSIX shell. */
const PLAIN = /^[A-Za-z0-9_\-./:@=+,]+$/;
/** One argument for a POSIX shell, quoted if necessary. */
const quoteForShell = (text) => (PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
/** PowerShell makes a list of `a,b`, and variables of `@a`. */
const PLAIN_IN_POWERSHELL = /^[A-Za-z0-9_\-./:=+]+$/;
/** PowerShell splits an option of a program at its first dot or colon. */
const isSplitByPowerShell = (text) => text.startsWith('-') && (text.includes('.') || text.includes(':'));
/** One argument for the shell of the person who reads it: PowerShell on Windows, a POSIX shell elsewhere. */
function quoteForTerminal(text, platform = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)()) {
    if (platform !== 'win32')
        return quoteForShell(text);
    if (PLAIN_IN_POWERSHELL.test(text) && !isSplitByPowerShell(text))
        return text;
    return `'${text.replaceAll(/['\u2018-\u201b]/g, (quote) => quote + quote)}'`;
}


/***/ }),

/***/ 95969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startWorker: () => (/* binding */ startWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

/**
 * Starts a thread. It gets no environment and none of the flags of this process.
 *
 * @param code A file, or a script in CommonJS that needs nothing but Node: wherever a bundler puts our code, a text is in it.
 */
function startWorker(code, options) {
    return new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(code, { ...options, env: {}, execArgv: [], eval: typeof code === 'string' });
}


/***/ }),

/***/ 62945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ addressOfError),
/* harmony export */   fi: () => (/* binding */ pageUrl),
/* harmony export */   l3: () => (/* binding */ PROJECT_REPOSITORY),
/* harmony export */   w5: () => (/* binding */ PROJECT_URL)
/* harmony export */ });
/* unused harmony export siteUrl */
/** The repository's name, defined only here: build types, and messages that link to the project's pages, contain it. */
const PROJECT_REPOSITORY = 'chopmark/chopmark';
const PROJECT_URL = `https://github.com/${PROJECT_REPOSITORY}`;
/** Stable URL of a page of this project. A page name that is part of what verifiers compare carries its version. */
const pageUrl = (path) => `${PROJECT_URL}/blob/main/docs/${path}`;
/** The documentation site, with a slash at its end. */
const SITE_URL = 'https://chopmark.github.io/chopmark/';
/** Address of a page of the documentation site. @param path Below the site, without a slash at its start */
const siteUrl = (path) => `${SITE_URL}${path}`;
/** The page of an error code, with its meaning and its remedy. */
const addressOfError = (code) => siteUrl(`errors/${code}`);


/***/ }),

/***/ 57155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ neutralizeForTerminal),
/* harmony export */   Kw: () => (/* binding */ neutralizeCommands),
/* harmony export */   a0: () => (/* binding */ neutralizeLine)
/* harmony export */ });
/**
 * Characters that act on a terminal or are invisible: control characters except line feed and tab, format characters (bidirectional
 * controls, zero-width characters, tags), line and paragraph separators, lone surrogates.
 */
const ACTIVE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Untrusted text made harmless for a terminal: each such character becomes a visible escape. Line feeds and tabs stay. */
const neutralizeForTerminal = (text) => text.replace(ACTIVE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
/** The same, on one line. */
const neutralizeLine = (text) => neutralizeForTerminal(text).replaceAll('\n', '\\n').replaceAll('\t', ' ');
/**
 * CI runners execute some of what a step prints: a line that begins with `::` after white space (GitHub Actions,
 * `ActionCommand.TryParseV2`), and `##[…]`, `##vso[…]`, `##teamcity[…]` anywhere in a line (GitHub's older form, Azure, TeamCity).
 * U+0085 is white space to .NET, in which the runner of GitHub is written, and not to JavaScript.
 */
const LINE_COMMAND = /^((?:[^\S\n\r\u2028\u2029]|\u0085)*):(?=:)/gm;
const INLINE_COMMAND = /#(?=#\w*\[)/g;
/** Untrusted text without commands for a CI runner: the start of a command becomes a visible escape. */
const neutralizeCommands = (text) => text.replace(LINE_COMMAND, '$1\\u{3a}').replace(INLINE_COMMAND, '\\u{23}');


/***/ }),

/***/ 20508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ redactArgv)
/* harmony export */ });
/* harmony import */ var _errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98872);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16305);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17923);



const MASK = '***';
/**
 * Options that are secrets of some programs, and other things of most: the name of the program, the option, and whether the value may be
 * attached to it, separate, or both. `login` is a command that has to come first.
 */
const PROGRAMS = [
    { name: /^(?:mysql|mariadb)/, option: '-p', value: 'attached' },
    { name: /^sshpass$/, option: '-p', value: 'both' },
    { name: /^mongo/, option: '-p', value: 'both' },
    { name: /^redis-cli$/, option: '-a', value: 'both' },
    { name: /^7z/, option: '-p', value: 'attached' },
    { name: /^rar$/, option: '-p', value: 'attached' },
    { name: /^rar$/, option: '-hp', value: 'attached' },
    { name: /^(?:un)?zip$/, option: '-P', value: 'both' },
    { name: /^ldap/, option: '-w', value: 'both' },
    { name: /^security$/, option: '-p', value: 'separate' },
    { name: /^signtool$/, option: '/p', value: 'separate' },
    { name: /^(?:docker|podman|buildah|nerdctl|helm|oras|crane|skopeo|cosign|az|regctl)$/, option: '-p', value: 'both', command: 'login' },
];
/**
 * The words of a command in a form that may be published. `***` replaces values of options, variables and headers with names of secrets,
 * credentials of URLs and of `-u user:password`, tokens of well-known services, and what contains a known secret. In a script, a secret
 * hides the rest of its line. A secret that looks like nothing of that kind stays: it cannot be recognized.
 *
 * @param known Values that are known to be secret.
 */
function redactArgv(words, known = []) {
    const redactor = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)();
    for (const secret of known)
        redactor.add(secret);
    // The credentials of URLs are masked by themselves.
    const holdsKnown = (text) => {
        const rest = maskUrls(text);
        return redactor.redact(rest) !== rest;
    };
    const hides = watchOptions();
    return words.map((word) => {
        if (hides(word))
            return MASK;
        if (/\s/.test(word))
            return redactScript(word, holdsKnown);
        return redactWord(word, holdsKnown) ?? word;
    });
}
/** The lines of a script, or of another argument with white space, such as a header. */
function redactScript(script, holdsKnown) {
    if (script.includes('PRIVATE KEY-----'))
        return MASK;
    if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(script) || holdsKnown(script)) {
        const lines = script.split('\n').map((line) => ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(line) || holdsKnown(line) ? MASK : redactLine(line, holdsKnown)));
        const text = lines.join('\n');
        // A known secret can have several lines.
        return (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(text) || holdsKnown(text) ? MASK : text;
    }
    return script
        .split('\n')
        .map((line) => redactLine(line, holdsKnown))
        .join('\n');
}
function redactLine(line, holdsKnown) {
    const hides = watchOptions();
    let shown = '';
    for (const [piece] of line.matchAll(/\s+|\S+/g)) {
        if (/\s/.test(piece)) {
            shown += piece;
            continue;
        }
        const word = withoutQuotes(piece);
        if (isReference(word)) {
            hides(word);
            shown += piece;
            continue;
        }
        if (hides(word))
            return shown + MASK;
        const redacted = redactWord(word, holdsKnown);
        if (redacted?.endsWith(MASK))
            return shown + redacted;
        shown += redacted === undefined ? piece : piece.replace(word, () => redacted);
    }
    return shown;
}
/** Without the quotes of a shell, and the end of a command. */
function withoutQuotes(piece) {
    let start = 0;
    let end = piece.length;
    while (start < end && `"'(`.includes(piece[start] ?? ' '))
        start++;
    while (end > start && `"');`.includes(piece[end - 1] ?? ' '))
        end--;
    return piece.slice(start, end);
}
/** A variable of a shell, whose value is not in the script. */
const isReference = (text) => /^["']?\$(?:\w+|\{\w+\})["']?$/.test(text);
/** One word without its secrets; undefined if it has none. */
function redactWord(word, holdsKnown) {
    const value = findNamedValue(word);
    if (value !== undefined && !isReference(word.slice(value))) {
        const name = word.slice(0, value);
        return (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(name) || holdsKnown(name) ? MASK : `${name}${MASK}`;
    }
    if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(word) || holdsKnown(word))
        return MASK;
    const withoutCredentials = maskUrls(word);
    if (withoutCredentials !== word)
        return withoutCredentials;
    const login = (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .findLogin */ .B7)(word);
    if (login !== undefined)
        return `${MASK}${word.slice(login.length)}`;
    const [, user] = ATTACHED_USER.exec(word) ?? [];
    return user === undefined ? undefined : `${user}:${MASK}`;
}
const maskUrls = (text) => (0,_errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .findUrlCredentials */ .R)(text).reduceRight((shown, { start, end }) => `${shown.slice(0, start)}${MASK}${shown.slice(end)}`, text);
/** `-uuser:password`, `--user=user:password`. Numbers are ids of a user and a group. */
const ATTACHED_USER = /^((?:-[uU]|--(?:proxy-)?user=)(?!\d+:\d+$)[^\s:=/]+):.+$/;
const USER_OPTION = /^(?:-[uU]|--(?:proxy-)?user)$/;
/** The place of a value behind `NAME=` or `NAME:` with the name of a secret. */
function findNamedValue(word) {
    for (let at = 0; at < word.length; at++) {
        if (!'=:'.includes(word[at] ?? ' '))
            continue;
        const { start, name } = readNameBefore(word, at);
        const end = at + 1;
        // The scheme of a URL, and a name without a value in this word.
        if (name === '' || end === word.length || (word[at] === ':' && word.startsWith('//', end)))
            continue;
        if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(name) || ('?&'.includes(word[start - 1] ?? ' ') && IN_QUERY.test(name)))
            return end;
    }
    return undefined;
}
/** Characters of a name, and quotes between it and its sign, that are looked at. */
const LONGEST_NAME = 128;
const MOST_QUOTES = 4;
/** The name in front of a `=` or `:`, with the quotes and backslashes of a script between them; empty if there is none. */
function readNameBefore(word, sign) {
    let end = sign;
    while (sign - end < MOST_QUOTES && `"'\\`.includes(word[end - 1] ?? ' '))
        end--;
    let start = end;
    while (end - start < LONGEST_NAME && /[\w.-]/.test(word[start - 1] ?? ' '))
        start--;
    return { start, name: word.slice(start, end) };
}
/** Signatures and keys in the query of an address, which are as good as a password. */
const IN_QUERY = /^(?:sig|signature|key|code|x-(?:amz|goog)-(?:signature|credential))$/i;
/** Watches the words of one command, and says of each whether it is the value of an option before it that is a secret. */
function watchOptions() {
    const programs = new Set();
    const seen = new Set();
    let before = '';
    const isSecretValue = (word) => {
        if (before === '')
            return false;
        if (isOption(before) && !before.includes('=') && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(before.replace(/^-+/, '')) && !isOption(word))
            return true;
        // A header, and what follows the word for its kind.
        if (/^["']?[\w-]+["']?:$/.test(before) && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(before.replace(/\W/g, '')))
            return true;
        if (/^bearer$/i.test(before))
            return true;
        // `aws configure set aws_secret_access_key VALUE`
        if ((seen.has('set') || seen.has('config')) && /[_:.]/.test(before) && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(before))
            return true;
        if (USER_OPTION.test(before) && /^[^:]+:./.test(word) && !/^\d+:\d+$/.test(word))
            return true;
        for (const { option, value, command } of programs)
            if (value !== 'attached' && before === option && (command === undefined || seen.has(command)))
                return true;
        return false;
    };
    const isAttachedSecret = (word) => [...programs].some(({ option, value, command }) => value !== 'separate' && word.startsWith(option) && word.length > option.length && (command === undefined || seen.has(command)));
    return (word) => {
        const hidden = isSecretValue(word) || isAttachedSecret(word);
        const name = word.replace(/^.*[\\/]/s, '').replace(/\.exe$/i, '');
        for (const program of PROGRAMS)
            if (program.name.test(name))
                programs.add(program);
        seen.add(word);
        before = hidden ? '' : word;
        return hidden;
    };
}
/** Not a password that begins with a dash. */
const isOption = (word) => /^-{1,2}[A-Za-z][\w.-]*(?:=.*)?$/s.test(word);


/***/ }),

/***/ 16305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98872);

/** Number of consecutive characters of a secret that are hidden. */
const PIECE = 16;
/** Every run of PIECE characters contains a whole block of this size at a multiple of this size, so a search can use it as its step. */
const BLOCK = PIECE / 2;
/** Characters on each side of a block that decide whether it is in such a run; characters farther away are near another block. */
const AROUND = PIECE - 1;
const SHORTEST = 4;
const MASK = '***';
/**
 * Hides registered secrets (as they are, in base64 and base64url at any alignment, URL-encoded), every run of 16 characters of them, and
 * anything that looks like a JWT, a PEM private key or the credentials of a URL, registered or not. Linear in the length of the text.
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
                ...(0,_errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .findUrlCredentials */ .R)(text).flatMap(({ start, end, isSecret }) => (isSecret ? [[start, end]] : [])),
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
        // Characters that also encode bits of the neighboring bytes depend on those bytes, so they are left out.
        const base64 = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/={1,2}$/, '');
        const start = Math.ceil((shift * 8) / 6);
        const end = Math.floor(((shift + bytes.length) * 8) / 6);
        const form = base64.slice(start, end);
        forms.push(form, form.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(form));
    }
    return forms;
}
/** `blocks`: each block of a secret with the characters around it. A set, so that a secret of one repeated letter has few. */
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
/** JSON Web Tokens (RFC 7519, 7516): a base64url part that begins like `{"`, then more parts after dots. */
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

/***/ 17923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ findLogin),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   w2: () => (/* binding */ isSecretValue),
/* harmony export */   y0: () => (/* binding */ hasToken)
/* harmony export */ });
/* harmony import */ var _errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98872);

/** Words that mean a secret wherever they stand in a name, also joined with others: `DBPASSWORD`, `apitoken2`. */
const WITHIN = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(?:PRIVATE|API|ACCESS|SIGNING|COSIGN|DEPLOY)[_.-]?KEY|CONNECTION[_.-]?STRING|WEBHOOK|AUTHORIZATION/;
/** Words that mean a secret where they are a whole word of a name: `GH_PAT` but not `PATH`. */
const AS_WORD = /(?:^|[^A-Z0-9])(?:PAT|JWT|BEARER|DSN|PWD|PW|PASS|CREDS?|COOKIES?|SAS|OTP|PASSIN|PASSOUT|STOREPASS|KEYPASS)(?:[0-9]|[^A-Z0-9]|$)/;
/** Words that mean a secret at the end of a name. Keys that are none are for caches, databases and everybody. */
const AT_END = /(?:^|[^A-Z0-9])AUTH$|(?<!(?:^|[^A-Z0-9])(?:PUBLIC|PUB|CACHE|SORT|PARTITION|PRIMARY|FOREIGN|OBJECT))[_.-]KEY$/;
/** The folder that a shell is in, and was in. */
const FOLDERS = ['PWD', 'OLDPWD', 'INIT_CWD'];
const LONGEST_NAME = 256;
/** Whether a name of a variable, an option or a header looks like that of a secret. Case and the writing of `camelCase` do not count. */
function isSecretName(name) {
    if (name.length > LONGEST_NAME)
        return true;
    const upper = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
    return !FOLDERS.includes(upper) && (WITHIN.test(upper) || AS_WORD.test(upper) || AT_END.test(upper));
}
/**
 * Tokens of well-known services by their prefixes (their documentation, and the rules of GitHub's secret scanning), the beginning of JSON
 * Web Tokens, and private keys.
 */
const TOKENS = [
    /\bgh[pousr]_[A-Za-z0-9]{20}/,
    /\bgithub_pat_\w{20}/,
    /\bgl(?:pat|ptt|dt|rt|rtr|cbt|ft|soat|imt|agent|oas|ffct|wt)-[\w-]{16}/,
    /\bCCIPAT_\w{20}/,
    /\bbk[a-z]{2}_[a-f0-9]{20}/,
    /\bnpm_[A-Za-z0-9]{30}/,
    /\bpypi-[\w-]{20}/,
    /\brubygems_[a-f0-9]{32}/,
    /\boy2[a-z0-9]{43}/,
    /\bdckr_(?:pat|oat)_[\w-]{20}/,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}/,
    /\bAIza[\w-]{35}/,
    /\bya29\.[\w-]{20}/,
    /\bGOCSPX-[\w-]{20}/,
    /\bxox[a-z]-[\w-]{10}/,
    /\bxapp-[\w-]{10}/,
    /\bhv[sbr]\.[\w-]{20}/,
    /\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16}/,
    /\bsk-[\w-]{32}/,
    /\bhf_[A-Za-z]{30}/,
    /\bdop_v1_[a-f0-9]{32}/,
    /\bSG\.[\w-]{20,64}\.[\w-]{20}/,
    /\bATATT3[\w-]{20}/,
    /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/,
    /\beyJ[\w-]{8}/,
    /\bAGE-SECRET-KEY-1/,
    /-----BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY/,
];
/** Whether a text contains a token of a well-known service, a JSON Web Token, or a private key. */
const hasToken = (text) => TOKENS.some((token) => token.test(text));
/** Parts of a connection string: `Server=db;Password=X`. */
const IN_CONNECTION = /(?:^|[;\s])(?:password|passwd|pwd|(?:account|sharedaccess|access)key|token)\s?=\s?\S/i;
/** Whether the value of a variable looks like a secret, whatever its name: a token, or an address or a connection string with credentials. */
const isSecretValue = (value) => hasToken(value) ||
    (0,_errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .findUrlCredentials */ .R)(value).some(({ isSecret }) => isSecret) ||
    findLogin(value) !== undefined ||
    IN_CONNECTION.test(value);
/** Other names with a colon before an `@` are packages, images and addresses. */
const LOGIN = /^(?!(?:pkg|npm|jsr|mailto|sips?|xmpp|acct|urn):)([^\s/:@=]{1,128}:[^\s@]{1,512})@(?!sha\d+:)(?:[a-z0-9-]+\.)*(?:[a-z0-9-]*[a-z]|\d+\.\d+\.\d+\.\d+|(?:tcp|unix)\(.*)(?:[:/?(].*)?$/i;
/** The credentials of an address without a scheme: `user:password` of `user:password@host.example/path`. */
const findLogin = (text) => (text.includes('://') ? undefined : LOGIN.exec(text)?.[1]);


/***/ }),

/***/ 85575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ suggestWord)
/* harmony export */ });
/** Longer words are not compared: they are not typing errors. */
const LONGEST = 64;
/** The word that was probably meant, or undefined: at most a third of it may differ (optimal string alignment distance). */
function suggestWord(written, words) {
    if (written.length > LONGEST)
        return undefined;
    const near = words
        .map((word) => ({ word, distance: measureDistance(written, word) }))
        .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(Math.max(word.length, written.length) / 3)))
        .sort((a, b) => a.distance - b.distance);
    return near[0]?.word;
}
/** Insertions, deletions, replacements and swaps of neighbors between two words. */
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

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the package, stored here because a bundled program has no package.json next to it. */
const VERSION = '0.1.0';


/***/ }),

/***/ 42580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs),
  q: () => (/* binding */ unknownOption)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/text/did-you-mean.js
var did_you_mean = __webpack_require__(85575);
// EXTERNAL MODULE: ./build/options/schema/option-names.js
var option_names = __webpack_require__(66261);
;// CONCATENATED MODULE: ./build/options/schema/rules.js
const IDENTITY_CLAUSES = [
    'ci',
    'repository',
    'owner',
    'workflow',
    'signer',
    'signer-commit',
    'any-caller',
    'ref',
    'commit',
    'trigger',
    'deny-self-hosted-runners',
];
const CERTIFICATE_CLAUSES = ['certificate-identity', 'certificate-identity-regexp', 'certificate-oidc-issuer'];
/** The options that name the subjects of a statement; `statement-path` brings its own. */
const SUBJECTS = ['subject-path', 'subject-checksums', 'subject-digest', 'subject-image', 'subject-git'];
/** The options that select the predicates. */
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
        message: 'No subject to attest was given.',
        hint: 'Name files (chopmark attest FILE…), or set --subject-image, --subject-git, --subject-checksums, --subject-digest or --statement-path.',
    },
    {
        commands: ['sign'],
        kind: 'one-of',
        options: ['subject-path', 'subject-image'],
        message: 'No file or image to sign was given.',
        hint: 'Name the files to sign (chopmark sign FILE…), or an image (--subject-image).',
    },
    {
        commands: ['verify'],
        kind: 'one-of',
        options: ['subject-path', 'subject-checksums', 'subject-image', 'subject-git'],
        message: 'No artifact to verify was given.',
        hint: 'Name files or digests (chopmark verify FILE…), or set --subject-image, --subject-git or --subject-checksums.',
    },
    {
        commands: ['verify'],
        kind: 'one-of',
        options: ['policy', 'repository', 'owner', 'signer', 'certificate-identity', 'certificate-identity-regexp', 'key'],
        message: 'No expected signer was given.',
        hint: 'Set --ci and --repository, or --policy (chopmark policy init makes one from a bundle), or --certificate-identity and --certificate-oidc-issuer, or --key.',
    },
    {
        commands: ['verify'],
        kind: 'exclusive',
        options: ['certificate-identity', 'certificate-identity-regexp'],
        hint: 'If you know the exact identity, use --certificate-identity.',
    },
    {
        commands: ['verify'],
        kind: 'needs',
        option: 'certificate-identity',
        needs: ['certificate-oidc-issuer'],
        hint: 'An identity is unique only together with its issuer.',
    },
    {
        commands: ['verify'],
        kind: 'needs',
        option: 'certificate-identity-regexp',
        needs: ['certificate-oidc-issuer'],
        hint: 'An identity is unique only together with its issuer.',
    },
    {
        commands: ['verify'],
        kind: 'needs',
        option: 'vsa',
        needs: ['policy'],
        hint: 'A verification summary names the policy that was applied.',
    },
    ...['vsa-key', 'vsa-verifier-id', 'identity-token', 'allow-public-audience', 'key-passphrase'].map((option) => ({
        commands: ['verify'],
        kind: 'needs',
        option,
        needs: ['vsa'],
        hint: 'Verification signs nothing but a verification summary.',
    })),
    {
        commands: ['verify'],
        kind: 'exclusive',
        options: ['vsa', 'offline'],
        hint: 'Signing a verification summary needs the Sigstore services.',
    },
    { commands: ['verify'], kind: 'exclusive', options: ['vsa-key', 'identity-token'], hint: 'Sign either with a key or with an identity.' },
    ...[...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES, 'key', 'predicate-type'].map((clause) => ({
        commands: ['verify'],
        kind: 'exclusive',
        options: ['policy', clause],
        hint: 'A policy defines the expected signers: add the condition to the policy file, or verify without a policy.',
    })),
    ...[...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES].map((clause) => ({
        commands: ['verify'],
        kind: 'exclusive',
        options: ['key', clause],
        hint: 'A signature with a key proves no identity: verify either against the key or against an identity.',
    })),
    ...['policy', ...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES, 'key', 'predicate-type', 'instance', 'trusted-root'].map((option) => ({
        commands: ['store'],
        kind: 'needs',
        option,
        needs: ['include-image'],
        hint: 'The store command verifies only images that it copies. To verify other artifacts, run chopmark verify.',
    })),
    {
        commands: ['store'],
        kind: 'needs',
        option: 'include-image',
        needs: ['subject-image'],
        hint: 'Name the images to copy with --subject-image.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'subject-digest',
        needs: ['subject-name'],
        hint: 'A digest alone does not name its subject.',
    },
    {
        commands: ['attest', 'sign', 'verify'],
        kind: 'needs',
        option: 'image-platforms',
        needs: ['subject-image'],
        hint: 'This option selects platforms of an image.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'buildkit-attestations',
        needs: ['subject-image'],
        hint: 'BuildKit stores attestations in the index of an image.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'subject-name',
        needs: ['subject-digest', 'subject-path', 'subject-image'],
        hint: 'This option names the subject of --subject-digest, the single file of --subject-path, or the single OCI layout of --subject-image. Checksums files contain their own names.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'name-prefix',
        needs: ['subject-path', 'subject-checksums'],
        hint: 'The prefix applies to the names of files and of checksums.',
    },
    {
        commands: ['attest'],
        kind: 'exclusive',
        options: ['package', 'name-prefix'],
        hint: 'The ecosystem of a package determines the names of its subjects.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'predicate-type',
        needs: ['predicate', 'predicate-path'],
        hint: 'Give the predicate as JSON (--predicate) or as a file (--predicate-path).',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'predicate',
        needs: ['predicate-type'],
        hint: 'Set --predicate-type to the URI of the predicate type.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'predicate-path',
        needs: ['predicate-type'],
        hint: 'Set --predicate-type to the URI of the predicate type.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'predicate-schema',
        needs: ['predicate-type'],
        hint: 'The schema applies to a custom predicate.',
    },
    ...['exec', 'resolved-dependencies'].flatMap((option) => ['sbom-path', 'vulnerability-report-path', 'test-report-path', 'predicate-type', 'buildkit-attestations', 'statement-path'].map((other) => ({
        commands: ['attest'],
        kind: 'exclusive',
        options: [option, other],
        unless: ['provenance'],
        hint: 'This option is recorded in provenance only: add --provenance.',
    }))),
    { commands: ['attest'], kind: 'needs', option: 'package', needs: ['subject-path'], hint: 'Name the files or the folder of the package.' },
    { commands: ['attest'], kind: 'needs', option: 'package-coordinates', needs: ['package'], hint: 'Use this option with --package maven.' },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'debian-distribution',
        needs: ['package'],
        hint: 'Use this option with --package debian.',
    },
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
        hint: 'The statement contains its own subjects. To attest other subjects in the same run, add --provenance, --sbom-path or another predicate.',
    })),
    ...SAYINGS.map((option) => ({
        commands: ['attest'],
        kind: 'needs',
        option,
        needs: SUBJECTS,
        hint: 'A predicate needs a subject: name files (chopmark attest FILE…), or set --subject-image, --subject-git, --subject-checksums or --subject-digest.',
    })),
    {
        commands: ['attest', 'sign'],
        kind: 'exclusive',
        options: ['key', 'identity-token'],
        hint: 'Sign either with a key or with an identity.',
    },
    {
        commands: ['attest', 'sign'],
        kind: 'needs',
        option: 'key-passphrase',
        needs: ['key'],
        hint: 'Name the key that the passphrase decrypts.',
    },
    {
        commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
        kind: 'exclusive',
        options: ['trusted-root', 'tuf-mirror'],
        hint: 'Give either the trusted root, or the TUF repository that contains it.',
    },
    {
        commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
        kind: 'needs',
        option: 'tuf-mirror',
        needs: ['tuf-root'],
        hint: 'Set --tuf-root to the root.json that you obtained in a trusted way: a mirror cannot authenticate itself.',
    },
    {
        commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
        kind: 'needs',
        option: 'tuf-root',
        needs: ['tuf-mirror'],
        hint: 'Set --tuf-mirror to the TUF repository that this root authenticates.',
    },
    {
        commands: ['sandbox'],
        kind: 'needs',
        option: 'env',
        needs: ['state-dir'],
        hint: 'Name the folder that the running sandbox was started with.',
    },
    { commands: ['sandbox'], kind: 'needs', option: 'shell', needs: ['env'], hint: 'This option selects the shell that --env prints for.' },
    ...['command', 'port'].map((option) => ({
        commands: ['sandbox'],
        kind: 'exclusive',
        options: ['env', option],
        hint: '--env starts no sandbox: it prints the environment of a running one.',
    })),
];

;// CONCATENATED MODULE: ./build/options/check-option-rules.js



/**
 * Checks the combinations of the options that were given.
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
                throw new errors/* ChopmarkError */.E({
                    code: 'INPUT_OPTION_CONFLICT',
                    message: `--${first} and ${(0,option_names/* writtenName */.lD)(command, second)} exclude each other.`,
                    hint,
                });
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

// EXTERNAL MODULE: ./build/options/parse-option-value.js + 1 modules
var parse_option_value = __webpack_require__(2271);
;// CONCATENATED MODULE: ./build/options/peer-options.js
const GITHUB = '--ci github';
const GH = 'gh attestation verify';
const COSIGN = 'cosign verify-blob-attestation';
const SLSA = 'slsa-verifier';
/** The options with which other verifiers ask for a signer. */
const PEER_OPTIONS = [
    { tool: GH, name: 'owner', write: `${GITHUB} --owner OWNER` },
    { tool: GH, name: 'repo', write: `${GITHUB} --repository OWNER/NAME` },
    {
        tool: GH,
        name: 'signer-workflow',
        write: '--signer OWNER/NAME/.github/workflows/FILE',
        note: 'Also name the repository or owner that it signed for.',
    },
    {
        tool: GH,
        name: 'signer-repo',
        write: "--signer 'https://github.com/OWNER/NAME/**'",
        note: 'Also name the repository or owner that it signed for.',
    },
    { tool: GH, name: 'signer-digest', write: '--signer-commit COMMIT' },
    { tool: GH, name: 'source-ref', write: '--ref REF' },
    { tool: GH, name: 'source-digest', write: '--commit COMMIT' },
    { tool: GH, name: 'cert-identity', write: '--certificate-identity SAN' },
    {
        tool: GH,
        name: 'cert-identity-regex',
        write: '--certificate-identity-regexp PATTERN',
        note: 'The pattern must match the whole identity.',
    },
    { tool: GH, name: 'cert-oidc-issuer', write: '--certificate-oidc-issuer URL' },
    { tool: GH, name: 'deny-self-hosted-runners', write: '--deny-self-hosted-runners' },
    { tool: GH, name: 'custom-trusted-root', write: '--trusted-root FILE' },
    { tool: GH, name: 'bundle-from-oci', write: '--from oci' },
    { tool: COSIGN, name: 'certificate-github-workflow-trigger', write: `${GITHUB} --trigger EVENT` },
    { tool: COSIGN, name: 'certificate-github-workflow-sha', write: `${GITHUB} --commit COMMIT` },
    {
        tool: COSIGN,
        name: 'certificate-github-workflow-name',
        write: `${GITHUB} --workflow .github/workflows/FILE`,
        note: 'Every workflow can give itself any name, so name its file.',
    },
    { tool: COSIGN, name: 'certificate-github-workflow-repository', write: `${GITHUB} --repository OWNER/NAME` },
    { tool: COSIGN, name: 'certificate-github-workflow-ref', write: `${GITHUB} --ref REF` },
    { tool: COSIGN, name: 'type', write: '--predicate-type WORD' },
    { tool: SLSA, name: 'source-uri', write: '--repository https://github.com/OWNER/NAME' },
    { tool: SLSA, name: 'source-tag', write: '--ref refs/tags/TAG' },
    { tool: SLSA, name: 'source-branch', write: '--ref refs/heads/BRANCH' },
    { tool: SLSA, name: 'builder-id', write: '--signer URL', note: 'Also name the repository that it signed for.' },
    { tool: SLSA, name: 'provenance-path', write: '--bundle FILE' },
];
/** The option of another verifier with this name, if it is called something else here. */
const findPeerOption = (name) => PEER_OPTIONS.find((option) => option.name === name && !option.write.split(' ').includes(`--${name}`));

// EXTERNAL MODULE: ./build/options/schema/commands.js
var commands = __webpack_require__(26831);
;// CONCATENATED MODULE: ./build/options/parse-inputs.js







/**
 * Turns the values that an adapter collected into the typed options of a command: applies defaults and checks values and combinations.
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
        // A boolean that is false and an empty list count as not given.
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
            warn(`--${written} is deprecated: use --${name}.`);
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
/** The error for an option that a command does not have; adapters that detect one themselves throw it too. */
function unknownOption(command, name, specs) {
    const peer = findPeerOption(name);
    if (peer !== undefined && (0,option_names/* listOptions */.NM)(command).some((own) => peer.write.includes(`--${own.name} `)))
        return new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_UNKNOWN',
            message: `${command} has no option --${name}: that is an option of ${peer.tool}.`,
            hint: `Write ${peer.write}.${peer.note === undefined ? '' : ` ${peer.note}`}`,
        });
    const elsewhere = (0,option_names/* listCommandsWith */.z_)(name);
    const closest = (0,did_you_mean/* suggestWord */.v)(name, specs.map((spec) => spec.name));
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_UNKNOWN',
        message: `${command} has no option --${name}.`,
        hint: elsewhere.length > 0
            ? `This option belongs to ${elsewhere.join(', ')}.`
            : closest
                ? `Did you mean --${closest}?`
                : `For the list of options, run chopmark ${command} --help.`,
    });
}
function missingOption(command, { name, help, values }) {
    const written = (0,option_names/* writtenName */.lD)(command, name);
    const what = written === name ? `The ${name}` : written;
    const choice = values === undefined ? '' : ` Valid values: ${values.join(', ')}.`;
    const [{ line }] = commands/* COMMANDS */.L[command].examples;
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_MISSING',
        message: `${what} of the command ${command} is missing.${choice}`,
        hint: `${help} Example: ${line}`,
    });
}


/***/ }),

/***/ 2271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseOptionValue)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/url-credentials.js
var url_credentials = __webpack_require__(98872);
// EXTERNAL MODULE: ./build/base/text/did-you-mean.js
var did_you_mean = __webpack_require__(85575);
;// CONCATENATED MODULE: ./build/options/split-list.js
/**
 * Items of a list that is given as one text: one per line, or separated by commas. A comma within braces belongs to a pattern:
 * `dist/a.{zip,tar}` is one item. An item in quotation marks, with `""` for a quotation mark inside, can contain anything.
 */
function splitList(text) {
    const items = [];
    const isInBraces = findCommasInBraces(text);
    for (let at = 0; at < text.length;) {
        const { item, next } = readQuoted(text, at) ?? readPlain(text, at, isInBraces);
        if (item !== '')
            items.push(item);
        at = next;
    }
    return items;
}
/** Undefined if the item does not begin with a quotation mark, or if more than white space follows the last one. */
function readQuoted(text, start) {
    const open = skipSpace(text, start);
    if (text[open] !== '"')
        return undefined;
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && text[close + 1] === '"')
        close = text.indexOf('"', close + 2);
    if (close < 0)
        return undefined;
    const end = skipSpace(text, close + 1);
    if (end < text.length && text[end] !== ',' && text[end] !== '\n')
        return undefined;
    return { item: text.slice(open + 1, close).replaceAll('""', '"'), next: end + 1 };
}
/** White space, but no line end. */
function skipSpace(text, start) {
    let at = start;
    while (at < text.length && text[at] !== '\n' && (text[at] ?? '').trim() === '')
        at++;
    return at;
}
function readPlain(text, start, isInBraces) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && (text[end] !== ',' || isInBraces.has(end)))
        end++;
    return { item: text.slice(start, end).trim(), next: end + 1 };
}
/** The positions of commas between braces of one line. A brace that its line does not close is a character like others. */
function findCommasInBraces(text) {
    const found = new Set();
    /** The open braces of this line, each with the commas after it that no inner pair has. */
    let open = [];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '\n')
            open = [];
        else if (character === '{')
            open.push([]);
        else if (character === ',')
            open.at(-1)?.push(at);
        else if (character === '}')
            for (const comma of open.pop() ?? [])
                found.add(comma);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/options/parse-option-value.js




const UNIT_MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const DURATION = /^(?:\d{1,12}(?:ms|s|m|h))+$/;
/**
 * Parses one value by the kind of its option. An empty string is an error, never "not given": a variable that is unset by mistake must not
 * remove a condition. Secrets are never quoted.
 *
 * @param origin The option or variable to name in messages.
 * @throws ChopmarkError `INPUT_OPTION_VALUE`
 */
function parseOptionValue(spec, value, origin) {
    refuseCredentials(spec, value, origin);
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
/**
 * Options are quoted in messages, commands and signed statements, so none may hold a password. A build command is recorded without the
 * passwords in it, and messages never quote secrets.
 */
function refuseCredentials(spec, value, origin) {
    if (spec.kind === 'secret' || spec.name === 'exec' || (typeof value !== 'string' && !Array.isArray(value)))
        return;
    const items = typeof value === 'string' ? [value] : value;
    if (items.some((item) => typeof item === 'string' && (0,url_credentials/* findUrlCredentials */.R)(item).some(({ isSecret }) => isSecret)))
        throw wrong(spec, origin, 'contains a URL with credentials, which is not shown here', 'Write the URL without user and password. Credentials come from variables, from a netrc file, or from docker login (docs/how-to/stores.md, docs/how-to/images.md).');
}
function parseText(spec, value, origin) {
    if (typeof value !== 'string')
        throw wrong(spec, origin, Array.isArray(value) ? 'may be given only once' : 'must be a string');
    if (value.trim() === '')
        throw wrong(spec, origin, 'is empty');
    if (value.includes('\0'))
        throw wrong(spec, origin, 'contains a NUL character');
    return value;
}
/**
 * A list given as one string has a line feed between its items, or a comma if no item can have one. The items of a list given as such are
 * never split.
 */
function parseList(spec, value, origin) {
    const items = typeof value === 'string' ? splitValue(spec, value) : value;
    if (!Array.isArray(items))
        throw wrong(spec, origin, 'must be a list');
    return items.map((item) => parseText(spec, item, origin));
}
const splitValue = ({ separator }, text) => separator === 'lines' ? text.split(/\r?\n/).filter((line) => line.trim() !== '' || text.trim() === '') : splitList(text);
function parseWord(spec, value, origin) {
    const words = spec.values ?? [];
    const word = parseText(spec, typeof value === 'number' ? String(value) : value, origin);
    if (words.includes(word))
        return word;
    const closest = (0,did_you_mean/* suggestWord */.v)(word, words);
    throw wrong(spec, origin, `has the invalid value ${quote(word)}`, `${closest ? `Did you mean ${closest}? ` : ''}Valid values: ${words.join(', ')}.`);
}
function parseBoolean(spec, value, origin) {
    if (typeof value === 'boolean')
        return value;
    const word = parseText(spec, value, origin).toLowerCase();
    if (word === 'true' || word === '1')
        return true;
    if (word === 'false' || word === '0')
        return false;
    throw wrong(spec, origin, `has the invalid value ${quote(word)}`, 'Valid values: true, false.');
}
function parseInteger(spec, value, origin) {
    const number = typeof value === 'number' ? value : /^\d{1,15}$/.test(parseText(spec, value, origin)) ? Number(value) : Number.NaN;
    if (!Number.isSafeInteger(number))
        throw wrong(spec, origin, 'must be a whole number');
    return bounded(spec, number, origin, String);
}
function parseDuration(spec, value, origin) {
    if (typeof value === 'number')
        return bounded(spec, value, origin, showMilliseconds);
    const text = parseText(spec, value, origin);
    if (!DURATION.test(text))
        throw wrong(spec, origin, `has the invalid value ${quote(text)}`, 'Use numbers with units: 500ms, 90s, 15m, 1h30m.');
    const parts = [...text.matchAll(/(\d{1,12})(ms|s|m|h)/g)];
    const milliseconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MILLISECONDS[unit ?? ''] ?? Number.NaN), 0);
    return bounded(spec, milliseconds, origin, showMilliseconds);
}
function bounded(spec, number, origin, show) {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = spec;
    if (number >= minimum && number <= maximum)
        return number;
    if (number < minimum)
        throw wrong(spec, origin, 'is too small', `The minimum is ${show(minimum)}.`);
    throw wrong(spec, origin, Number.isNaN(number) ? 'is not a number' : 'is too large', `The maximum is ${show(maximum)}.`);
}
function showMilliseconds(milliseconds) {
    const [unit, size] = Object.entries(UNIT_MILLISECONDS).findLast(([, length]) => milliseconds % length === 0) ?? ['ms', 1];
    return `${milliseconds / size}${unit}`;
}
const LONGEST_QUOTE = 80;
const quote = (text) => JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
const wrong = ({ help }, origin, fault, hint = help) => new errors/* ChopmarkError */.E({ code: 'INPUT_OPTION_VALUE', message: `${origin} ${fault}.`, hint });


/***/ }),

/***/ 90983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ COMMAND_LINE_OPTIONS)
/* harmony export */ });
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84716);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70674);


/** Options of the command line only: how a result is shown. The engine never sees these. */
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
        suggestions: _report_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FORMATS */ .E,
        defaultText: 'text',
        help: 'Report format to print, or FORMAT=FILE to write a report to a file.',
        description: `Formats: ${_report_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FORMATS */ .E.join(', ')}. For several reports, write html=report.html,sarif=report.sarif.`,
        commands: ['attest', 'sign', 'verify', 'merge'],
    },
    {
        name: 'format',
        kind: 'enum',
        values: ['terraform'],
        help: 'Act as a Terraform external data source.',
        description: 'Reads the options of verify as a JSON object from standard input, and prints a flat map to standard output.',
        commands: ['verify'],
    },
    {
        name: 'quiet',
        short: 'q',
        kind: 'boolean',
        default: false,
        help: 'Print no progress and no report.',
        description: 'If something failed or was refused, the report goes to standard error.',
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_NAMES */ .n,
    },
    {
        name: 'env-prefix',
        kind: 'string',
        placeholder: 'PREFIX',
        help: 'Also read options from environment variables with this prefix; for wrappers.',
        description: 'With CHOPMARK_INPUT_, the variable CHOPMARK_INPUT_SUBJECT_PATH sets subject-path.',
        commands: ['attest', 'sign', 'verify', 'merge'],
    },
    {
        name: 'debug',
        kind: 'boolean',
        default: false,
        env: 'CHOPMARK_DEBUG',
        help: 'Show each step and the cause of each error, without secrets.',
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_NAMES */ .n,
    },
    {
        name: 'no-color',
        kind: 'boolean',
        default: false,
        help: 'Print without color, as NO_COLOR does.',
        description: 'FORCE_COLOR turns color on where the output is not a terminal.',
        commands: _option_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_NAMES */ .n,
    },
];


/***/ }),

/***/ 26831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
const COMMANDS = {
    attest: {
        summary: 'attest provenance, SBOMs, scans, test reports or custom predicates',
        description: 'Gets a short-lived certificate for the identity of this CI job and signs an in-toto statement about the artifacts: by default SLSA provenance of this build. Each bundle is logged, verified and written to disk before it is uploaded to a store, so a failed upload loses nothing.',
        examples: [
            { line: 'chopmark attest dist/*', does: 'one statement: this job built these files' },
            { line: "chopmark attest 'dist/**' '!dist/**/*.map' --statements per-subject", does: 'one bundle per file' },
            { line: 'chopmark attest app.tar.gz --dry-run', does: 'show what would be signed and who could see it' },
            {
                line: 'chopmark attest app.tar.gz --predicate-type https://acme.example/review/v1 --predicate-path review.json',
                does: 'attest a custom predicate',
            },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE', many: true },
    },
    sign: {
        summary: 'sign files and images',
        description: 'Signs each file with the identity of this CI job, or with a key, and writes FILE.sigstore.json next to it. The bundle states who signed the bytes. It does not state how they were built: use attest for that.',
        examples: [
            { line: 'chopmark sign app.tar.gz', does: 'write app.tar.gz.sigstore.json' },
            { line: 'chopmark sign app.tar.gz --key env:SIGNING_KEY', does: 'sign with your own key' },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE', many: true },
    },
    verify: {
        summary: 'verify artifacts against their bundles and an expected signer',
        description: 'Finds the bundles of each artifact, checks signature, certificate, log and timestamps against the trusted root, and then checks that the expected signer signed. No signer is trusted by default. Set the expected signer with ci and repository, with certificate-identity and certificate-oidc-issuer, with a policy, or with a key.',
        examples: [
            { line: 'chopmark verify app.tar.gz --ci github --repository acme/widget', does: 'accept a build of this repository only' },
            {
                line: 'chopmark verify app.tar.gz --certificate-identity release@acme.example --certificate-oidc-issuer https://accounts.google.com',
                does: 'accept exactly this identity',
            },
            { line: 'chopmark verify dist/* --key public.pem --offline', does: 'many files, one key, no network' },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE|DIGEST', many: true },
    },
    inspect: {
        summary: 'show the contents of a bundle: signer, source, time, statement, log',
        description: 'Shows what is in bundles, and which facts are proven and which are declared. It verifies nothing: the output is what the bundle claims.',
        examples: [{ line: 'chopmark inspect app.tar.gz.sigstore.json', does: 'show one bundle' }],
        positional: { option: 'bundle', placeholder: 'FILE', many: true },
    },
    merge: {
        summary: 'merge the bundles and results of several jobs',
        description: 'Merges the output of the jobs of a matrix into one attestations.jsonl and one result, and checks that no subject is missing or has two different digests. If jobs built different files with the same name, the result names them by the folders of the jobs. A bundle that cannot be read fails the command.',
        examples: [
            {
                line: "chopmark merge 'jobs/*' --expected-subjects 12",
                does: 'fail unless the result has exactly twelve subjects',
            },
            {
                line: "chopmark merge 'jobs/*' --expected-from expected.txt",
                does: 'fail unless it has exactly the subjects that a first job planned',
            },
        ],
        positional: { option: 'bundle', placeholder: 'FILE|FOLDER', many: true },
    },
    policy: {
        summary: 'write, check, test, explain or export a policy file',
        description: 'init verifies a bundle that you trust, and shows a policy made from it. check lists the errors of policy files, with line and column. test evaluates a policy on a folder of bundles and compares the results with the expected ones. explain shows for each artifact which clauses it meets and which it does not. export converts a policy for another tool and lists what that tool cannot express.',
        examples: [
            { line: 'chopmark policy init app.tar.gz.sigstore.json', does: 'show a policy that trusts the signer of this bundle' },
            { line: 'chopmark policy init app.tar.gz.sigstore.json --write', does: 'write it to policy.yml' },
            { line: 'chopmark policy check policy.yml', does: 'list the errors of the file' },
            {
                line: 'chopmark policy test bundles --policy policy.yml',
                does: 'accept everything in bundles/accept, refuse everything in bundles/refuse',
            },
            { line: 'chopmark policy explain app.tar.gz --policy policy.yml', does: 'show which clauses it meets and which it does not' },
            { line: 'chopmark policy export policy.yml --to kyverno', does: 'the same rules as a Kyverno policy' },
        ],
        positional: { option: 'target', placeholder: 'init|check|test|explain|export TARGET', many: true, flagless: true, action: 'action' },
    },
    store: {
        summary: 'push bundles to stores, find or copy them, repair an image index',
        description: 'push uploads bundles to stores: each bundle to each store, and none twice, because receipts.jsonl records what is stored where. find searches stores for bundles by the digest of artifacts and writes them to attestations.jsonl. copy does both, and with --include-image also copies images. repair restores entries of an image index that other writers have overwritten. Nothing is verified, except copied images if a policy or an identity is given.',
        examples: [
            { line: 'chopmark store push dist --store ./attestations', does: 'push every bundle of a folder to a store' },
            { line: 'chopmark store find app.tar.gz --from github', does: 'fetch the bundles of a file' },
            {
                line: 'chopmark store copy app.tar.gz --from github --store https://repo.acme.example/attestations/{sha256}.json',
                does: 'copy the bundles of a file to another store',
            },
            {
                line: 'chopmark store copy --include-image --subject-image ghcr.io/acme/app:v1 --store oci-layout:./app',
                does: 'copy an image and its attestations to a folder',
            },
            {
                line: 'chopmark store copy --include-image --subject-image oci-layout:./app:v1 --store oci:registry.acme.example/app --policy policy.yml',
                does: 'copy them to another registry, and verify them there',
            },
            { line: 'chopmark store repair registry.acme.example/app:v1', does: 'rebuild the index of an image' },
        ],
        positional: { option: 'target', placeholder: 'push|find|copy|repair TARGET', many: true, flagless: true, action: 'action' },
    },
    trust: {
        summary: 'show, export or update the trusted root',
        description: 'Shows which certificate authorities, logs and timestamp authorities are trusted, since when, and how old this information is. It can also write the trusted root to a file, or update it through TUF.',
        examples: [
            { line: 'chopmark trust', does: 'show what is trusted now' },
            { line: 'chopmark trust export --output trusted_root.json', does: 'write a file for machines without a network' },
            {
                line: 'chopmark trust export --output-format trust-config --output instance.json',
                does: 'the same with the service addresses, for signing',
            },
            { line: 'chopmark trust update --instance github', does: 'fetch the trusted root of GitHub’s own instance' },
        ],
        positional: { option: 'action', placeholder: 'show|export|update', many: false, flagless: true },
    },
    doctor: {
        summary: 'check whether this job can sign, and show what to fix',
        description: 'Looks for an identity token and checks its claims, the issuers that the instance accepts, the reachability of its services, and the clocks. Nothing is signed, and no token is shown or sent. With --support-file it also writes a report for a bug report. The report has the findings, versions and names of variables, but no secret, no value of a variable, and no name of a project, person, machine or file.',
        examples: [
            { line: 'chopmark doctor', does: 'show every finding and what to do about it' },
            { line: 'chopmark doctor --support-file report.json', does: 'also write a report for a bug report' },
        ],
    },
    sandbox: {
        summary: 'run a throwaway Sigstore on this machine',
        description: 'Runs an identity provider, a certificate authority, a transparency log and a timestamp authority on loopback, for trials and tests. Its trusted root is throwaway: no verifier accepts its bundles unless you pass that root by path.',
        examples: [
            { line: 'chopmark sandbox', does: 'run until interrupted' },
            { line: 'chopmark sandbox -- chopmark sign app.tar.gz --instance sandbox', does: 'run one command inside the sandbox' },
            { line: 'chopmark sandbox --state-dir .sandbox', does: 'keep keys and log, and let other shells use the sandbox' },
            { line: 'eval "$(chopmark sandbox --env --state-dir .sandbox)"', does: 'use the sandbox from another shell' },
        ],
        positional: { option: 'command', placeholder: 'COMMAND', many: true, flagless: true },
    },
    demo: {
        summary: 'sign, attest and verify files in a sandbox, and refuse a tampered one',
        description: 'Shows the whole flow in a few seconds, without an identity or a network.',
        examples: [{ line: 'chopmark demo', does: 'run the demo' }],
    },
    init: {
        summary: 'show or write the configuration that signs in your CI system',
        description: 'Shows the pipeline that attests your artifacts in the CI system that this repository uses, with the permissions it needs and the command of your build system. On a terminal it asks for what the files do not show; elsewhere it asks nothing. With --write the snippet becomes a new file. Next to an existing pipeline the file has its own name, and the output states what to add to the pipeline. An existing file is never changed.',
        examples: [
            { line: 'chopmark init', does: 'show the configuration' },
            { line: 'chopmark init --ci gitlab --write', does: 'create the file' },
            { line: 'chopmark init --ci github --build-system docker --yes', does: 'show the snippet for a container image, without questions' },
        ],
    },
    completion: {
        summary: 'print a completion script for bash, zsh, fish or PowerShell',
        description: 'Prints a script that completes commands, actions, options and their values, file names and error codes. The script needs no network and does not start chopmark.',
        examples: [
            { line: 'source <(chopmark completion bash)', does: 'enable completion in this shell; for zsh, write zsh' },
            { line: 'chopmark completion fish > ~/.config/fish/completions/chopmark.fish', does: 'enable completion in every fish shell' },
            {
                line: 'chopmark completion powershell | Out-String | Invoke-Expression',
                does: 'enable completion in this PowerShell; for every PowerShell, add it to $PROFILE',
            },
        ],
        positional: { option: 'shell', placeholder: 'bash|zsh|fish|powershell', many: false, flagless: true },
    },
    explain: {
        summary: 'explain an error code',
        description: 'Shows what an error code means, its exit code, and what to do, without a network: the same text as the page of errors.',
        examples: [{ line: 'chopmark explain POLICY_REF_MISMATCH', does: 'show what the code of a refusal means' }],
        positional: { option: 'code', placeholder: 'CODE', many: false, flagless: true },
    },
};


/***/ }),

/***/ 83179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ESSENTIAL_OPTIONS),
/* harmony export */   k: () => (/* binding */ COMMAND_ACTIONS)
/* harmony export */ });
/** The most important options, in the order in which `-h` shows them: at most ten per command. `--help` shows all of them. */
const ESSENTIAL_OPTIONS = {
    attest: [
        'subject-image',
        'sbom-path',
        'predicate-type',
        'exec',
        'statements',
        'store',
        'bundle-dir',
        'instance',
        'on-missing-identity',
        'dry-run',
    ],
    sign: ['subject-image', 'bundle', 'key', 'store', 'bundle-dir', 'instance', 'on-missing-identity', 'dry-run'],
    verify: ['ci', 'repository', 'workflow', 'ref', 'signer', 'policy', 'bundle', 'from', 'certificate-identity', 'certificate-oidc-issuer'],
    inspect: [],
    merge: ['expected-subjects', 'bundle-dir'],
    policy: ['policy', 'bundle', 'write', 'to', 'instance'],
    store: ['store', 'from', 'include-image', 'bundle-dir', 'subject-image'],
    trust: ['instance', 'trusted-root', 'offline', 'output'],
    doctor: ['instance', 'ci', 'audience', 'identity-token'],
    sandbox: ['state-dir', 'port', 'env'],
    demo: ['output-dir'],
    init: ['ci', 'write'],
    completion: [],
    explain: [],
};
const VERIFYING = ['instance', 'trusted-root', 'tuf-mirror', 'tuf-root', 'offline', 'timeout'];
const SIGNER = [
    'policy',
    'ci',
    'repository',
    'owner',
    'workflow',
    'signer',
    'signer-commit',
    'any-caller',
    'ref',
    'commit',
    'trigger',
    'deny-self-hosted-runners',
    'certificate-identity',
    'certificate-identity-regexp',
];
/** Commands that do several things, for `chopmark policy init --help`. */
const COMMAND_ACTIONS = {
    policy: {
        init: { summary: 'draft a policy from a bundle', placeholder: 'BUNDLE', options: ['write', 'no-verify', ...VERIFYING] },
        check: { summary: 'list the errors of policy files', placeholder: 'POLICY…', options: [] },
        test: {
            summary: 'compare the decisions of a policy with the expected ones',
            placeholder: 'FOLDER…',
            options: ['policy', ...VERIFYING],
        },
        explain: {
            summary: 'show which clauses artifacts meet and which they do not',
            placeholder: 'ARTIFACT…',
            options: ['policy', 'bundle', 'bundle-dir', ...VERIFYING],
        },
        export: {
            summary: 'write a policy for another tool',
            placeholder: 'POLICY',
            options: ['to', 'images', 'output-dir', ...VERIFYING],
        },
    },
    store: {
        push: {
            summary: 'push bundles to stores',
            placeholder: 'FILE|FOLDER…',
            options: ['store', 'release-asset-suffix', 'bundle-dir', 'allow-insecure-registry', 'timeout'],
        },
        find: {
            summary: 'fetch the bundles of artifacts from stores',
            placeholder: 'ARTIFACT…',
            options: ['from', 'subject-image', 'image-platforms', 'bundle-dir', 'allow-insecure-registry', 'timeout'],
        },
        copy: {
            summary: 'copy bundles, or images with their bundles, to other stores',
            placeholder: 'ARTIFACT…',
            options: [
                'from',
                'store',
                'release-asset-suffix',
                'include-image',
                'subject-image',
                'image-platforms',
                ...SIGNER,
                'certificate-oidc-issuer',
                'key',
                'predicate-type',
                'instance',
                'trusted-root',
                'bundle-dir',
                'allow-insecure-registry',
                'timeout',
            ],
        },
        repair: { summary: 'rebuild the bundle index of images', placeholder: 'IMAGE…', options: ['allow-insecure-registry', 'timeout'] },
    },
    trust: {
        show: {
            summary: 'show what is trusted, and how old it is',
            placeholder: '',
            options: ['instance', 'trusted-root', 'signing-config', 'tuf-mirror', 'tuf-root', 'offline', 'timeout'],
        },
        export: {
            summary: 'write the trusted root to a file',
            placeholder: '',
            options: ['instance', 'trusted-root', 'signing-config', 'tuf-mirror', 'tuf-root', 'offline', 'output', 'output-format', 'timeout'],
        },
        update: {
            summary: 'fetch the trusted root again through TUF',
            placeholder: '',
            options: ['instance', 'tuf-mirror', 'tuf-root', 'timeout'],
        },
    },
};


/***/ }),

/***/ 66261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ toCamelCase),
/* harmony export */   NM: () => (/* binding */ listOptions),
/* harmony export */   lD: () => (/* binding */ writtenName),
/* harmony export */   z_: () => (/* binding */ listCommandsWith)
/* harmony export */ });
/* unused harmony exports toKebabCase, nameInputs, nameProperties */
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26831);
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84716);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25900);



/** Every option, group by group. */
const ALL = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_GROUPS */ .F.flatMap(({ options }) => options);
/** The options of one command, in the order of the schema. */
const listOptions = (command) => ALL.filter(({ commands }) => commands.includes(command));
/** Commands that have an option of this name. */
const listCommandsWith = (option) => _option_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_NAMES */ .n.filter((command) => listOptions(command).some(({ name }) => name === option));
/** `subject-path` as code spells it: `subjectPath`. */
const toCamelCase = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
/** `subjectPath` as the schema spells it: `subject-path`. */
const toKebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const NAMES = new Set(ALL.map(({ name }) => name));
/** A command line ends at a period, comma, semicolon or closing parenthesis. */
const FLAG = /(chopmark [^.,;)]*)|--([a-z][a-z-]*)/g;
/** A message for adapters whose options are inputs: `--bundle` becomes `bundle`. Command lines in the message stay unchanged. */
const nameInputs = (text) => renameFlags(text, (name) => name);
/**
 * A message for callers of the library: `--subject-path` becomes `subjectPath`. A name of one word could be read as a plain word, so `--key`
 * becomes `option key`. Command lines in the message stay unchanged.
 */
const nameProperties = (text) => renameFlags(text, (name, before) => {
    if (name.includes('-'))
        return toCamelCase(name);
    if (/\boption $/.test(before))
        return name;
    return before === '' || before.endsWith('. ') ? `Option ${name}` : `option ${name}`;
});
const renameFlags = (text, rename) => text.replace(FLAG, (flag, command, name, offset) => command === undefined && name !== undefined && NAMES.has(name) ? rename(name, text.slice(0, offset)) : flag);
/** An option as a message names it: with dashes, unless the command line takes it without a flag. */
function writtenName(command, name) {
    const { positional } = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[command];
    return positional?.flagless && (positional.option === name || positional.action === name) ? name : `--${name}`;
}


/***/ }),

/***/ 84716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ COMMAND_NAMES),
/* harmony export */   t: () => (/* binding */ describeOption)
/* harmony export */ });
/** The commands of the command line, which are also the names of their engine modules. */
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
    'explain',
];
/** The whole help of an option: its summary, then its description. Errors and completions show the summary alone. */
const describeOption = ({ help, description }) => description === undefined ? help : `${help} ${description}`;


/***/ }),

/***/ 25900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ OPTION_GROUPS)
});

;// CONCATENATED MODULE: ./build/options/schema/identity.js
/** Options about the signing identity. None has an environment variable: an earlier step of a job could set it. */
const IDENTITY_OPTIONS = [
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
        defaultText: 'detected',
        help: 'CI system whose identity signs.',
        description: 'Set this if another CI system is detected.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'identity-token',
        kind: 'secret',
        defaultText: 'from the CI system or the cloud',
        help: 'Identity token to sign with: a file, or env:NAME.',
        commands: ['attest', 'sign', 'doctor', 'verify'],
    },
    {
        name: 'audience',
        kind: 'string',
        placeholder: 'NAME',
        default: 'sigstore',
        help: 'OIDC audience (aud) of the identity token.',
        description: 'For a private instance, use an audience of its own, so that no other service accepts the token.',
        commands: ['attest', 'sign', 'doctor', 'verify'],
    },
    {
        name: 'allow-public-audience',
        kind: 'list',
        placeholder: 'HOST',
        help: 'Certificate authorities of other instances that may get a token with the audience sigstore, by host.',
        description: 'Whoever gets such a token can sign as this job at a public instance. Prefer another audience.',
        commands: ['attest', 'sign', 'doctor', 'verify'],
    },
    {
        name: 'key',
        kind: 'secret',
        help: 'Private key (PEM) to sign with, instead of an identity: a file, or env:NAME.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'key-passphrase',
        kind: 'secret',
        help: 'Passphrase of the key: a file, or env:NAME.',
        commands: ['attest', 'sign', 'verify'],
    },
    {
        name: 'on-missing-identity',
        kind: 'enum',
        values: ['fail', 'sandbox', 'skip'],
        default: 'fail',
        help: 'What to do if no identity is available, as in pull requests from forks.',
        description: 'fail: end with an error. skip: sign nothing and end with exit code 0. sandbox: sign with a throwaway Sigstore that verifiers do not trust.',
        commands: ['attest', 'sign'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/local.js
/** Options of the commands that work only on this machine. */
const LOCAL_OPTIONS = [
    {
        name: 'state-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'a temporary folder, removed at the end',
        help: 'Folder that keeps the keys and the log of the sandbox between runs.',
        commands: ['sandbox'],
    },
    {
        name: 'port',
        kind: 'integer',
        minimum: 0,
        maximum: 65_535,
        default: 0,
        help: 'Port on loopback; 0 selects a free port.',
        commands: ['sandbox'],
    },
    {
        name: 'env',
        kind: 'boolean',
        default: false,
        help: 'Print the environment of the sandbox that runs on --state-dir, for a shell to evaluate.',
        description: 'The output contains a secret of the sandbox.',
        commands: ['sandbox'],
    },
    {
        name: 'shell',
        kind: 'enum',
        values: ['sh', 'fish', 'powershell'],
        default: 'sh',
        help: 'Shell that --env prints for; sh also works in bash and zsh.',
        commands: ['sandbox'],
    },
    {
        name: 'command',
        kind: 'list',
        placeholder: 'COMMAND',
        help: 'Command to run inside the sandbox, after --.',
        description: 'It runs without the identity of the real CI job, and the sandbox ends with it.',
        commands: ['sandbox'],
    },
    {
        name: 'output-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'a temporary folder, removed at the end',
        help: 'Folder for the artifacts and bundles of the demo.',
        commands: ['demo'],
    },
    {
        name: 'support-file',
        kind: 'file',
        help: 'Also write a report for bug reports to this new file, without secrets and names.',
        commands: ['doctor'],
    },
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
        defaultText: 'from the job, or from the files of the repository',
        help: 'CI system to generate the snippet for; needed if the repository uses more than one.',
        commands: ['init'],
    },
    {
        name: 'build-system',
        kind: 'enum',
        values: ['node', 'python', 'maven', 'gradle', 'go', 'cargo', 'helm', 'docker', 'make'],
        defaultText: 'from the files of the repository',
        help: 'Build system whose build command and artifacts go into the snippet.',
        commands: ['init'],
    },
    {
        name: 'write',
        kind: 'boolean',
        default: false,
        help: 'Write the snippet to a new file; an existing file is never changed.',
        commands: ['init'],
    },
    {
        name: 'write',
        kind: 'boolean',
        default: false,
        help: 'Write the file instead of only showing it.',
        description: 'An existing file is never changed.',
        commands: ['policy'],
    },
    {
        name: 'no-verify',
        kind: 'boolean',
        default: false,
        help: 'Do not verify the bundles before a policy is made from them (init).',
        description: 'Without it, a bundle that is not valid gives no policy.',
        commands: ['policy'],
    },
    {
        name: 'yes',
        kind: 'boolean',
        default: false,
        help: 'Ask no questions on a terminal: use what was detected.',
        commands: ['init'],
    },
    {
        name: 'shell',
        kind: 'enum',
        values: ['bash', 'zsh', 'fish', 'powershell'],
        required: true,
        help: 'Shell to generate the completion script for.',
        commands: ['completion'],
    },
    {
        name: 'code',
        kind: 'string',
        placeholder: 'CODE',
        required: true,
        help: 'Error code to explain, as errors print it in brackets.',
        commands: ['explain'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/output.js
/** Where bundles are written, and how much work is done at a time. */
const OUTPUT_OPTIONS = [
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'Folder for the bundles.',
        description: 'A resumed run continues with the files that it finds there.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'Folder to search for bundles, in addition to <file>.sigstore.json.',
        commands: ['verify', 'policy'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        default: '.chopmark/merged',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'Folder for the merged attestations.jsonl.',
        commands: ['merge'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'Folder for the receipts of stored bundles, and for found bundles (attestations.jsonl).',
        commands: ['store'],
    },
    {
        name: 'bundle',
        kind: 'file',
        defaultText: '<file>.sigstore.json',
        help: 'Output file, for a single subject.',
        commands: ['sign'],
    },
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE',
        required: true,
        help: 'Bundle files to show, JSON or JSON Lines: paths and glob patterns.',
        commands: ['inspect'],
    },
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE|FOLDER',
        required: true,
        help: 'Bundles, attestations.jsonl files, or folders of them: paths and glob patterns.',
        description: 'A folder stands for its bundles and those of its subfolders.',
        commands: ['merge'],
    },
    {
        name: 'dry-run',
        kind: 'boolean',
        default: false,
        help: 'Show the statement, the identity claims and where they would become public; sign nothing.',
        commands: ['attest', 'sign'],
    },
];
/** Limits of a run. */
const RUN_OPTIONS = [
    {
        name: 'timeout',
        kind: 'duration',
        default: '15m',
        minimum: 1_000,
        maximum: 24 * 60 * 60_000,
        env: 'CHOPMARK_TIMEOUT',
        help: 'Time limit of the whole run.',
        commands: ['attest', 'sign', 'verify', 'policy', 'store', 'trust'],
    },
    {
        name: 'timeout',
        kind: 'duration',
        default: '10s',
        minimum: 1_000,
        maximum: 60 * 60_000,
        help: 'Time limit for all responses.',
        commands: ['doctor'],
    },
    {
        name: 'concurrency',
        kind: 'integer',
        default: 1_024,
        minimum: 1,
        maximum: 4_096,
        env: 'CHOPMARK_CONCURRENCY',
        help: 'Maximum number of concurrent requests to one service.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'request-rate',
        kind: 'integer',
        minimum: 0,
        maximum: 100_000,
        defaultText: 'the limit of the public services; no limit elsewhere',
        env: 'CHOPMARK_REQUEST_RATE',
        help: 'Maximum number of requests per second to one service; 0 for no limit.',
        commands: ['attest', 'sign'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/export-targets.js
/** Tools that a policy can be exported to. */
const EXPORT_TARGETS = ['cosign', 'gh', 'policy-controller', 'kyverno'];

;// CONCATENATED MODULE: ./build/options/schema/policy.js

/** What `policy` does, and its arguments; both have no flag. */
const POLICY_OPTIONS = [
    {
        name: 'action',
        kind: 'enum',
        values: ['init', 'check', 'test', 'explain', 'export'],
        required: true,
        help: 'Show a new policy (init), or check, test, explain or export a policy.',
        description: 'init makes a policy from a bundle, check lists the errors of policy files, test evaluates a policy on a folder of bundles, explain shows which clauses artifacts meet, export converts a policy for another tool.',
        commands: ['policy'],
    },
    {
        name: 'target',
        kind: 'list',
        placeholder: 'TARGET',
        help: 'Bundle (init), policy files (check), folder (test), artifacts (explain) or policy file (export).',
        commands: ['policy'],
    },
    {
        name: 'to',
        kind: 'enum',
        values: EXPORT_TARGETS,
        help: 'Tool to export the policy for.',
        commands: ['policy'],
    },
    {
        name: 'images',
        kind: 'list',
        placeholder: 'GLOB',
        defaultText: 'all',
        help: 'Images that the exported policy applies to, in admission controllers.',
        commands: ['policy'],
    },
    {
        name: 'output-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'standard output',
        help: 'Folder for the exported policy, with the trusted roots and keys that it needs.',
        commands: ['policy'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/statements.js
/** The predicates; several predicates become several statements under one certificate. Without any: SLSA provenance of this build. */
const STATEMENT_OPTIONS = [
    {
        name: 'provenance',
        kind: 'boolean',
        default: false,
        help: 'Also attest SLSA provenance (the default when no other predicate is given).',
        commands: ['attest'],
    },
    {
        name: 'exec',
        kind: 'list',
        placeholder: '-- COMMAND',
        suggestions: ['--'],
        help: 'Build command to run first, in an environment without tokens: --exec -- make.',
        description: 'The provenance records the command, without what looks like a secret.',
        commands: ['attest'],
    },
    {
        name: 'resolved-dependencies',
        kind: 'list',
        placeholder: 'checkout|SBOM',
        suggestions: ['checkout'],
        help: 'Build inputs to record in the provenance: checkout, or SBOM files.',
        description: 'checkout records the commits of this Git checkout and its submodules; SBOM files, as paths or glob patterns, record the components that they list.',
        commands: ['attest'],
    },
    {
        name: 'sbom-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'SBOMs of the subjects, SPDX or CycloneDX as JSON; each becomes a statement.',
        description: 'Paths and glob patterns. A path with {path}, {name} or {platform} selects one file per subject.',
        commands: ['attest'],
    },
    {
        name: 'sbom-check',
        kind: 'enum',
        values: ['warn', 'strict'],
        default: 'warn',
        help: 'What to do with an SBOM that does not follow its schema: warn (sign it), or strict (refuse it).',
        description: 'An SBOM whose components cannot be read is always refused.',
        commands: ['attest'],
    },
    {
        name: 'vulnerability-report-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Vulnerability scans of the subjects; each becomes a statement.',
        description: 'Formats: JSON of Grype, Trivy, Snyk or OSV-Scanner, SARIF, or OpenVEX. Paths can be glob patterns or have placeholders as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'test-report-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Test reports of the subjects: JUnit XML, TAP, or the JSON of Jest; each becomes a statement.',
        description: 'Paths can be glob patterns or have placeholders as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'buildkit-attestations',
        kind: 'boolean',
        default: false,
        help: 'Sign the SBOMs and the provenance that BuildKit attached to the images without a signature.',
        description: 'Each statement is about the image of its platform.',
        commands: ['attest'],
    },
    {
        name: 'predicate-format',
        kind: 'enum',
        values: ['in-toto', 'cosign'],
        default: 'in-toto',
        help: 'Predicate types for SBOMs, scans and links: in-toto or cosign.',
        description: 'cosign keeps the report of a scan unchanged.',
        commands: ['attest'],
    },
    {
        name: 'predicate-type',
        kind: 'string',
        placeholder: 'URI|WORD',
        suggestions: ['scai', 'release', 'link', 'reference'],
        help: 'Type of a custom predicate: a URI, or scai, release, link or reference.',
        description: 'Needs predicate or predicate-path.',
        commands: ['attest'],
    },
    {
        name: 'predicate',
        kind: 'string',
        placeholder: 'JSON',
        help: 'Custom predicate, as JSON.',
        commands: ['attest'],
    },
    {
        name: 'predicate-path',
        kind: 'file',
        help: 'JSON file with a custom predicate.',
        description: 'The path can be a glob pattern or have placeholders as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'predicate-schema',
        kind: 'file',
        help: 'JSON schema that the custom predicate must match before it is signed.',
        commands: ['attest'],
    },
    {
        name: 'statement-path',
        kind: 'file',
        help: 'Complete in-toto statement to sign unchanged.',
        description: 'The statement contains its own subjects.',
        commands: ['attest'],
    },
    {
        name: 'statements',
        kind: 'enum',
        values: ['combined', 'per-subject'],
        default: 'combined',
        help: 'One statement for all subjects (combined), or one for each subject (per-subject).',
        commands: ['attest'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/stores.js
/** Where bundles are written to and read from. None has an environment variable: an earlier step could redirect bundles and credentials. */
const STORE_OPTIONS = [
    {
        name: 'store',
        kind: 'list',
        placeholder: 'STORE',
        suggestions: ['local', 'github', 'oci', 'gitlab'],
        defaultText: 'local',
        help: 'Stores for the bundles, in addition to bundle-dir.',
        description: 'github, release, oci, oci-layout, gitlab, an https:// URL, a folder or a .jsonl file; several are allowed. local means bundle-dir only.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'release-asset-suffix',
        kind: 'enum',
        values: ['sigstore.json', 'intoto.jsonl'],
        default: 'sigstore.json',
        help: 'Suffix of the assets with statements in a GitHub release (store release).',
        description: 'OpenSSF Scorecard and slsa-verifier look for NAME.intoto.jsonl. The content is the same.',
        commands: ['attest', 'store'],
    },
    {
        name: 'from',
        kind: 'list',
        placeholder: 'STORE',
        suggestions: ['local', 'github', 'oci', 'gitlab'],
        defaultText: 'local: <file>.sigstore.json and bundle-dir',
        help: 'Stores to search for bundles, by the digest of each artifact.',
        description: 'The values are those of store, and local.',
        commands: ['verify'],
    },
    {
        name: 'action',
        kind: 'enum',
        values: ['push', 'find', 'copy', 'repair'],
        required: true,
        help: 'Push bundles to stores, find them, copy them between stores, or repair the index of images.',
        commands: ['store'],
    },
    {
        name: 'target',
        kind: 'list',
        placeholder: 'TARGET',
        help: 'Bundles to push, artifacts whose bundles to find or copy, or images to repair.',
        description: 'push takes files, .jsonl files and folders; find and copy take files and sha256:HEX; repair takes images.',
        commands: ['store'],
    },
    {
        name: 'store',
        kind: 'list',
        placeholder: 'STORE',
        suggestions: ['github', 'oci', 'gitlab'],
        help: 'Stores to write bundles to (push, copy).',
        description: 'github, release, oci, oci-layout, gitlab, an https:// URL, a folder or a .jsonl file; several are allowed.',
        commands: ['store'],
    },
    {
        name: 'from',
        kind: 'list',
        placeholder: 'STORE',
        suggestions: ['local', 'github', 'oci', 'gitlab'],
        help: 'Stores to read bundles from (find, copy).',
        description: 'The values are those of store, and local, which means bundle-dir and the files next to the artifact.',
        commands: ['store'],
    },
    {
        name: 'include-image',
        kind: 'boolean',
        default: false,
        help: 'Also copy the images, with everything that refers to them.',
        description: 'The target is oci:REGISTRY/REPOSITORY or oci-layout:FOLDER, and the copy is checked there.',
        commands: ['store'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/subjects.js
/** The subjects: what is attested, signed or verified. */
const SUBJECT_OPTIONS = [
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Files to attest: paths and glob patterns; a leading ! excludes files.',
        commands: ['attest'],
    },
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Files to sign: paths and glob patterns; a leading ! excludes files.',
        description: 'Each file gets its own signature.',
        commands: ['sign'],
    },
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Artifacts to verify: paths, glob patterns, or digests as sha256:HEX.',
        description: 'Write gitCommit:HEX for a commit without its files.',
        commands: ['verify'],
    },
    {
        name: 'subject-checksums',
        kind: 'list',
        separator: 'lines',
        placeholder: 'FILE',
        help: 'Checksums files with the names and digests of the subjects, as sha256sum or shasum --tag write them.',
        description: 'A glob pattern selects several files. A file with one digest alone is named after its artifact: app.zip.sha256. The lines themselves are accepted too.',
        commands: ['attest', 'verify', 'merge'],
    },
    {
        name: 'subject-digest',
        kind: 'string',
        placeholder: 'ALGORITHM:HEX',
        help: 'Digest of a subject that is not available as a file, as sha256:HEX.',
        description: 'Needs subject-name.',
        commands: ['attest'],
    },
    {
        name: 'subject-name',
        kind: 'string',
        placeholder: 'NAME',
        help: 'Name of the subject of subject-digest, or of the single file or OCI layout.',
        description: 'For a file, it replaces the name of the file; for a layout, the name that the layout states for its image.',
        commands: ['attest'],
    },
    {
        name: 'name-prefix',
        kind: 'string',
        placeholder: 'PREFIX',
        help: 'Prefix of the names of files and of checksums, such as linux/.',
        description: 'For the jobs of a matrix that build different files with the same name.',
        commands: ['attest'],
    },
    {
        name: 'subject-image',
        kind: 'list',
        placeholder: 'IMAGE',
        help: 'Images by tag or digest, in a registry or in an OCI layout on disk (oci-layout:FOLDER[:TAG]).',
        description: 'A tag is resolved once, and the digest is signed.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'subject-image',
        kind: 'list',
        placeholder: 'IMAGE',
        help: 'Images by tag or digest, in a registry or in an OCI layout on disk (oci-layout:FOLDER[:TAG]).',
        commands: ['verify', 'store'],
    },
    {
        name: 'image-platforms',
        kind: 'list',
        placeholder: 'PLATFORM',
        suggestions: ['index', 'all'],
        defaultText: 'index',
        help: 'For multi-platform images: index, all, or platforms such as linux/amd64.',
        description: 'index is the image index itself; all is the index and each of its images.',
        commands: ['attest', 'sign', 'verify', 'store'],
    },
    {
        name: 'subject-git',
        kind: 'list',
        placeholder: 'REVISION',
        help: 'Git revisions to attest: HEAD, a tag, a full object ID, or v1.0^{tree}.',
        description: 'For another checkout, write ./folder#v1.0. An annotated tag is attested as a tag object.',
        commands: ['attest'],
    },
    {
        name: 'subject-git',
        kind: 'list',
        placeholder: 'REVISION',
        help: 'Git checkouts to verify: HEAD, v1.0, ./folder or ./folder#v1.0.',
        description: 'The files of the checkout must match the revision byte for byte.',
        commands: ['verify'],
    },
    {
        name: 'allow-insecure-registry',
        kind: 'list',
        placeholder: 'HOST:PORT',
        help: 'Registries and stores that may be used over plain HTTP, by host and port.',
        description: 'A token service or storage that such a registry names needs an entry of its own, if it has no https.',
        commands: ['attest', 'sign', 'verify', 'store'],
    },
    {
        name: 'package',
        kind: 'enum',
        values: ['npm', 'pypi', 'maven', 'helm', 'debian', 'release', 'model'],
        help: 'Attest packages in the form that their registries and tools expect.',
        description: 'npm, pypi (Python), maven, helm, debian, release (the files of a release) or model (a model folder).',
        commands: ['attest'],
    },
    {
        name: 'package-coordinates',
        kind: 'string',
        placeholder: 'GROUP:ARTIFACT:VERSION',
        help: 'Maven coordinates of files that have no POM and no META-INF/maven.',
        description: 'For package maven.',
        commands: ['attest'],
    },
    {
        name: 'debian-distribution',
        kind: 'string',
        placeholder: 'NAME',
        help: 'Distribution of the Debian packages, for package URLs: debian, ubuntu or your own name.',
        description: 'For package debian. Without it, subjects are named by their file names.',
        commands: ['attest'],
    },
    {
        name: 'expected-subjects',
        kind: 'integer',
        minimum: 1,
        help: 'Fail unless exactly this many subjects are found.',
        commands: ['attest', 'sign', 'verify', 'merge'],
    },
    {
        name: 'expected-from',
        kind: 'file',
        help: 'Fail unless exactly the subjects in this file are found: one name, digest or checksum per line.',
        description: 'For a matrix or a monorepo in which a first job plans what the others build.',
        commands: ['attest', 'merge'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/trust.js
const URL_OF = 'URL';
/** Which Sigstore instance is used and trusted. None has an environment variable: these options define trust. */
const TRUST_OPTIONS = [
    {
        name: 'instance',
        kind: 'string',
        placeholder: 'NAME|FILE',
        suggestions: ['auto', 'public-good', 'staging', 'github', 'sandbox'],
        default: 'auto',
        help: 'Sigstore instance: auto, public-good, staging, github, sandbox, or a client trust config file.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy', 'store'],
    },
    {
        name: 'trusted-root',
        kind: 'file',
        help: 'Trusted root file to use instead of the one of the instance.',
        description: 'Verification then contacts no Sigstore service.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy', 'store'],
    },
    {
        name: 'signing-config',
        kind: 'file',
        help: 'Signing config file to use instead of the one of the instance.',
        commands: ['attest', 'sign', 'trust', 'doctor'],
    },
    {
        name: 'tuf-mirror',
        kind: 'string',
        placeholder: URL_OF,
        help: 'TUF repository with the trusted root of a private instance.',
        description: 'Needs tuf-root.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy'],
    },
    {
        name: 'tuf-root',
        kind: 'file',
        help: 'TUF root.json that authenticates tuf-mirror.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy'],
    },
    {
        name: 'fulcio-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'Certificate authority (Fulcio) to use instead of the one of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'rekor-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'Transparency log (Rekor) to use instead of those of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'rekor-version',
        kind: 'enum',
        values: ['1', '2', 'none'],
        defaultText: 'from the signing config',
        help: 'API version of the transparency log, or none to use no log.',
        description: 'none needs a timestamp authority.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'tsa-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'Timestamp authority to use instead of those of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'allow-public-log',
        kind: 'boolean',
        default: false,
        help: 'Allow the names of a private, internal or possibly private project in a public log.',
        description: 'Log entries are permanent.',
        commands: ['attest', 'sign', 'verify'],
    },
    {
        name: 'offline',
        kind: 'boolean',
        default: false,
        help: 'Open no network connection.',
        description: 'The trusted root comes from a file, the cache or the embedded copy.',
        commands: ['verify', 'trust', 'policy'],
    },
    {
        name: 'output',
        kind: 'file',
        defaultText: 'standard output',
        help: 'Output file of trust export.',
        commands: ['trust'],
    },
    {
        name: 'output-format',
        kind: 'enum',
        values: ['trusted-root', 'trust-config'],
        default: 'trusted-root',
        help: 'Content of trust export: the trusted root, or a client trust config, which includes the services.',
        description: 'Use trusted-root for the option trusted-root and other Sigstore clients, and trust-config for the option instance.',
        commands: ['trust'],
    },
    {
        name: 'action',
        kind: 'enum',
        values: ['show', 'export', 'update'],
        default: 'show',
        help: 'Show what is trusted and how old it is, export it to a file, or update it through TUF.',
        commands: ['trust'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/verify.js
/** Bundles and the expected signer. The options about the expected signer have no environment variables. */
const VERIFY_OPTIONS = [
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE',
        defaultText: '<file>.sigstore.json, then bundle-dir',
        help: 'Bundle files to search, JSON or JSON Lines: paths and glob patterns.',
        commands: ['verify', 'policy'],
    },
    {
        name: 'policy',
        kind: 'string',
        placeholder: 'FILE[@sha256:HEX]',
        help: 'Policy file with the trusted signers and the requirements.',
        description: 'With @sha256:HEX, the file must have this digest.',
        commands: ['verify', 'policy', 'store'],
    },
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite', 'github-release'],
        help: 'CI system of the expected signer; or github-release.',
        description: 'github-release is GitHub itself, which signs immutable releases. It needs the repository.',
        commands: ['verify', 'store'],
    },
    {
        name: 'repository',
        kind: 'string',
        placeholder: 'OWNER/NAME|URL',
        help: 'Expected source repository, as OWNER/NAME or URL.',
        description: 'OWNER/NAME needs ci; a URL does not.',
        commands: ['verify', 'store'],
    },
    {
        name: 'owner',
        kind: 'string',
        placeholder: 'OWNER|URL',
        help: 'Expected owner of the source repository, as a name or URL.',
        description: 'A name needs ci; a URL does not.',
        commands: ['verify', 'store'],
    },
    {
        name: 'workflow',
        kind: 'string',
        placeholder: 'PATH',
        help: 'Expected file that configured the build: .github/workflows/release.yml.',
        description: 'Glob patterns are accepted.',
        commands: ['verify', 'store'],
    },
    {
        name: 'signer',
        kind: 'string',
        placeholder: 'PATH|URL',
        help: 'Expected signer, if it is not the workflow itself, as with reusable workflows.',
        commands: ['verify', 'store'],
    },
    {
        name: 'signer-commit',
        kind: 'string',
        placeholder: 'COMMIT',
        help: 'Expected commit of the workflow that signed.',
        commands: ['verify', 'store'],
    },
    {
        name: 'any-caller',
        kind: 'boolean',
        default: false,
        help: 'Accept a reusable workflow as signer, whichever repository called it.',
        description: 'Without it, a signer that other repositories can call needs repository or owner.',
        commands: ['verify', 'store'],
    },
    {
        name: 'ref',
        kind: 'string',
        placeholder: 'REF',
        help: 'Expected Git ref of the build: refs/tags/v*.',
        description: 'Glob patterns are accepted.',
        commands: ['verify', 'store'],
    },
    {
        name: 'commit',
        kind: 'string',
        placeholder: 'COMMIT',
        help: 'Expected commit of the build.',
        commands: ['verify', 'store'],
    },
    {
        name: 'trigger',
        kind: 'string',
        placeholder: 'EVENT',
        help: 'Expected event that started the build: push, release or schedule.',
        description: 'Glob patterns are accepted.',
        commands: ['verify', 'store'],
    },
    {
        name: 'deny-self-hosted-runners',
        kind: 'boolean',
        default: false,
        help: 'Accept only jobs that provably ran on a runner of GitHub or GitLab.',
        commands: ['verify', 'store'],
    },
    {
        name: 'predicate-type',
        kind: 'string',
        placeholder: 'URI|WORD',
        suggestions: [
            'provenance',
            'sbom',
            'spdx',
            'cyclonedx',
            'vulnerabilities',
            'openvex',
            'tests',
            'vsa',
            'scai',
            'release',
            'link',
            'reference',
        ],
        help: 'Expected predicate type: a URI or a short name.',
        description: 'Short names: provenance, sbom, spdx, cyclonedx, vulnerabilities, openvex, tests, vsa, scai, release, link, reference.',
        commands: ['verify', 'store'],
    },
    {
        name: 'certificate-identity',
        kind: 'string',
        placeholder: 'SAN',
        help: 'Expected identity (SAN) in the certificate, compared exactly.',
        description: 'Needs certificate-oidc-issuer.',
        commands: ['verify', 'store'],
    },
    {
        name: 'certificate-identity-regexp',
        kind: 'string',
        placeholder: 'PATTERN',
        help: 'Regular expression that must match the whole identity (SAN) in the certificate.',
        description: 'Needs certificate-oidc-issuer.',
        commands: ['verify', 'store'],
    },
    {
        name: 'certificate-oidc-issuer',
        kind: 'string',
        placeholder: 'URL',
        help: 'Expected OIDC issuer in the certificate, compared exactly.',
        commands: ['verify', 'store'],
    },
    {
        name: 'key',
        kind: 'file',
        help: 'Public key (PEM) of the expected signer, instead of an identity.',
        commands: ['verify', 'store'],
    },
    {
        name: 'require-logs',
        kind: 'integer',
        minimum: 1,
        maximum: 32,
        defaultText: '1 if the trusted root has a log',
        help: 'Fewest transparency logs, of different operators, that each bundle must be in.',
        description: 'Never lowers what the trusted root requires.',
        commands: ['verify'],
    },
    {
        name: 'require-timestamps',
        kind: 'integer',
        minimum: 1,
        maximum: 32,
        defaultText: '1, or none with a key',
        help: 'Fewest sources of trusted time for each bundle: timestamp authorities, and Rekor v1 logs.',
        description: 'Never lowers what is required without it.',
        commands: ['verify'],
    },
    {
        name: 'require-scts',
        kind: 'integer',
        minimum: 1,
        maximum: 32,
        defaultText: '1 if the trusted root has a CT log',
        help: 'Fewest certificate transparency logs that each certificate must be in.',
        description: 'Never lowers what the trusted root requires.',
        commands: ['verify'],
    },
    {
        name: 'second-opinion',
        kind: 'boolean',
        default: false,
        help: 'Ask a second library (@sigstore/verify), and accept only what both accept.',
        description: 'It is asked about the bundles that decide, and only whether they are authentic, not who signed them.',
        commands: ['verify'],
    },
    {
        name: 'vsa',
        kind: 'file',
        help: 'File for signed verification summaries (SLSA VSA v1), one line per artifact.',
        description: 'Needs policy.',
        commands: ['verify'],
    },
    {
        name: 'vsa-verifier-id',
        kind: 'string',
        placeholder: 'URI',
        defaultText: 'the signing identity',
        help: 'Verifier ID in the verification summaries.',
        commands: ['verify'],
    },
    {
        name: 'vsa-key',
        kind: 'secret',
        help: 'Private key (PEM) to sign the summaries with, instead of an identity: a file, or env:NAME.',
        commands: ['verify'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/options.js









/** Every option of the engine, in the order in which help and reference print them. */
const OPTION_GROUPS = [
    { title: 'Subjects', options: SUBJECT_OPTIONS },
    { title: 'Policy', options: POLICY_OPTIONS },
    { title: 'Statement', options: STATEMENT_OPTIONS },
    { title: 'Bundles and expected signer', options: VERIFY_OPTIONS, definesTrust: true },
    { title: 'Identity', options: IDENTITY_OPTIONS, definesTrust: true },
    { title: 'Sigstore instance', options: TRUST_OPTIONS, definesTrust: true },
    { title: 'Bundles', options: OUTPUT_OPTIONS },
    { title: 'Stores', options: STORE_OPTIONS },
    { title: 'Local', options: LOCAL_OPTIONS },
    { title: 'Limits', options: RUN_OPTIONS },
];


/***/ }),

/***/ 70674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ REPORT_FORMATS)
/* harmony export */ });
/** The formats of a result. */
const REPORT_FORMATS = ['text', 'markdown', 'html', 'sarif', 'junit', 'json', 'dotenv', 'terraform'];


/***/ }),

/***/ 14935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ exitCodeOfPolicy),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   Lm: () => (/* binding */ exitCodeOfFindings),
/* harmony export */   MY: () => (/* binding */ exitCodeOfDemo),
/* harmony export */   Ol: () => (/* binding */ exitCodeOfStore),
/* harmony export */   rj: () => (/* binding */ exitCodeOfProblems)
/* harmony export */ });
/* harmony import */ var _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14771);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);


/** The order in which exit codes take precedence: a bug, invalid evidence, policy, services, stores, identity, input. */
const PRECEDENCE = [1, 6, 7, 4, 5, 3, 2];
/** The run ended at its time limit, or waited only for this machine, or a part of it failed: nothing is decided. */
const TIMEOUTS = ['INPUT_TIMEOUT', 'VERIFICATION_SECOND_OPINION_UNANSWERED', 'VERIFICATION_TIMEOUT'];
/** The store cannot be reached or used at the moment; every other store problem is one of the input: an address, credentials, a folder. */
const OUTAGES = [
    'STORE_UNREACHABLE',
    'STORE_TIMEOUT',
    'STORE_ADDRESS_REFUSED',
    'STORE_ANSWER_TOO_LARGE',
    'STORE_INVALID_RESPONSE',
    'STORE_RATE_LIMITED',
    'STORE_UNAVAILABLE',
];
/** The work is done; only its report could not be written. */
const REPORTS = ['STORE_OUTPUT_WRITE', 'STORE_REPORT_WRITE'];
function exitCodeOfCode(code, standing) {
    if (TIMEOUTS.includes(code))
        return standing === 'asking' ? 5 : 4;
    if (standing === 'unsigned' && code.startsWith('STORE_') && !REPORTS.includes(code))
        return OUTAGES.includes(code) ? 4 : 2;
    return _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODE */ .F3[(0,_base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(code)];
}
const standingOf = ({ command, statements }) => {
    if (command !== 'attest' && command !== 'sign')
        return command === 'verify' ? 'asking' : 'signed';
    return statements.length === 0 ? 'unsigned' : 'signed';
};
/** The exit code of a run that ended with a result; 0 if nothing failed. */
function exitCodeOf(result) {
    const problems = [
        ...result.problems,
        ...result.statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
        ...(result.artifacts ?? []).flatMap(({ problem }) => problem ?? []),
    ];
    const standing = standingOf(result);
    const codes = new Set(problems.map(({ code }) => exitCodeOfCode(code, standing)));
    // An artifact that is not verified counts as missing evidence, with or without a stated problem.
    if ((result.artifacts ?? []).some(({ verdict, problem }) => verdict !== 'verified' && problem === undefined))
        codes.add(6);
    return PRECEDENCE.find((code) => codes.has(code)) ?? (problems.length > 0 ? 1 : 0);
}
/** The exit code of an error that ended a run of that command; an error that is not a ChopmarkError is a bug. */
const exitCodeOfError = (error, command) => error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E ? exitCodeOfCode(error.code, standingOf({ command, statements: [] })) : 1;
/** The exit code for problems alone. */
const exitCodeOfProblems = (problems) => exitCodeOf({ problems: [...problems], statements: [] });
/**
 * The exit code of `doctor`: the one that signing would have, from the codes of the bad findings. A bad finding without a code counts as an
 * identity error.
 */
function exitCodeOfFindings(findings) {
    const bad = findings.filter(({ status }) => status === 'bad');
    return exitCodeOfProblems(bad.map(({ code = 'IDENTITY_NONE', detail }) => ({ code, message: detail })));
}
/** 2 for invalid policies, 7 for test cases with an unexpected result, otherwise the exit code of the artifacts. */
function exitCodeOfPolicy(report) {
    if (report.action === 'check')
        return report.files.some(({ findings }) => findings.length > 0) ? 2 : 0;
    if (report.action === 'test')
        return report.cases.some(({ asExpected }) => !asExpected) ? 7 : 0;
    return report.action === 'explain' ? exitCodeOf({ problems: [], statements: [], artifacts: report.artifacts }) : 0;
}
/** 5 if a store failed, 6 if find or copy found nothing for an artifact, or a bundle could not be read. */
function exitCodeOfStore({ bundles, artifacts = [], images = [], copies = [], problems }) {
    const told = [
        ...problems,
        ...bundles.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
        ...artifacts.flatMap(({ problem }) => problem ?? []),
        ...[...images, ...copies].flatMap(({ problem }) => problem ?? []),
    ];
    if (told.length > 0)
        return exitCodeOfProblems(told);
    return artifacts.some((artifact) => artifact.bundles === 0) ? 6 : 0;
}
/** The exit code of `demo`: a step with an unexpected result is a bug. */
const exitCodeOfDemo = (steps) => (steps.every(({ asExpected }) => asExpected) ? 0 : 1);


/***/ })

};
