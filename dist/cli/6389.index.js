export const id = 6389;
export const ids = [6389];
export const modules = {

/***/ 46389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSandbox: () => (/* binding */ runSandbox)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: ./build/base/process/end-windows-tree.js
var end_windows_tree = __webpack_require__(62656);
// EXTERNAL MODULE: ./build/base/process/plan-start.js
var plan_start = __webpack_require__(53646);
// EXTERNAL MODULE: ./build/options/parse-inputs.js + 3 modules
var parse_inputs = __webpack_require__(42580);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:sea"
var external_node_sea_ = __webpack_require__(88586);
;// CONCATENATED MODULE: ./build/adapters/launcher-scripts.js


/**
 * Writes the command `chopmark` into a folder: a shell script, and on Windows a batch file in addition, because the shells of Git and MSYS
 * use the script there.
 *
 * @param folder Absolute. Nothing in it has one of these names.
 * @param program The absolute path of a program, then its first arguments.
 * @returns The path of the file that the platform itself runs.
 */
async function writeLauncher(folder, program, { platform, removed }) {
    const path = (0,external_node_path_.join)(folder, 'chopmark');
    await (0,promises_.writeFile)(path, writeShellScript(program, removed), { flag: 'wx' });
    await (0,promises_.chmod)(path, 0o700);
    if (platform !== 'win32')
        return path;
    await (0,promises_.writeFile)(`${path}.cmd`, writeBatchFile(program, removed), { flag: 'wx' });
    return `${path}.cmd`;
}
const writeShellScript = (program, removed) => `#!/bin/sh\n${removed === undefined ? '' : `unset ${removed}\n`}exec ${program.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')} "$@"\n`;
/** `%` is doubled, because it begins a variable. The code page is set to UTF-8 if a path needs it. */
function writeBatchFile(program, removed) {
    const line = `@${program.map((word) => `"${word.replaceAll('%', '%%')}"`).join(' ')} %*\r\n`;
    // A variable of a batch file stays set in the shell that calls it, except after setlocal.
    const before = removed === undefined ? '' : `@setlocal\r\n@set "${removed}="\r\n`;
    return /^[\x20-\x7e\r\n]*$/.test(line) ? `${before}${line}` : `${before}@chcp 65001 >nul\r\n${line}`;
}

;// CONCATENATED MODULE: ./build/adapters/cli/launcher.js





/** The words that start the running program again: a single executable, or Node with the arguments it was started with. */
const ownProgram = () => (0,external_node_sea_.isSea)()
    ? [process.execPath]
    : [process.execPath, ...process.execArgv.filter((word) => !word.startsWith('--inspect')), process.argv[1] ?? ''];
/**
 * Creates the command `chopmark` in a separate folder. A command in a sandbox then finds the same program that runs it, and finds
 * all other commands as before.
 *
 * @param program The absolute path of the program, then its first arguments.
 */
async function createLauncher(program, platform = process.platform) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'chopmark-launcher-'));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        const [file = '', ...args] = program;
        // A link instead of a script also works on a machine without a shell.
        if (args.length === 0 && platform !== 'win32')
            await (0,promises_.symlink)(file, (0,external_node_path_.join)(folder, 'chopmark'));
        else
            await writeLauncher(folder, program, { platform });
        return { folder, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/** The environment with the folder first on the search path. The variable's name can be in any case. */
function prependPath(env, folder) {
    const name = Object.keys(env).find((candidate) => candidate.toUpperCase() === 'PATH') ?? 'PATH';
    return { ...env, [name]: [folder, env[name]].filter(Boolean).join(external_node_path_.delimiter) };
}

;// CONCATENATED MODULE: ./build/adapters/cli/run-sandbox.js







/** Runs a sandbox until it is interrupted, or until the command inside it ends, whose exit code is then returned. */
async function runSandbox(raw, ports, context, output) {
    const options = (0,parse_inputs/* parseInputs */.T)('sandbox', raw, context);
    const { readSandboxEnvironment, sandbox } = await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(7297), __webpack_require__.e(4415)]).then(__webpack_require__.bind(__webpack_require__, 45288));
    if (options.env) {
        await output.environment(await readSandboxEnvironment(options, ports, process.getuid?.()), options.shell);
        return 0;
    }
    const running = await sandbox(options, ports);
    try {
        const [command, ...args] = options.command;
        await output.details(running.details, command !== undefined);
        if (command === undefined) {
            await untilAborted(ports.signal);
            return 0;
        }
        return await runInside([command, ...args], running.environment, ports);
    }
    finally {
        await running.close();
    }
}
const untilAborted = (signal) => new Promise((resolve) => {
    if (signal.aborted)
        return resolve();
    // A pending promise alone does not keep a process alive, but the servers of the sandbox do.
    signal.addEventListener('abort', () => resolve(), { once: true });
});
/** Inside, `chopmark` is this program, even if it is not installed, or installed in another version. */
async function runInside(words, env, ports) {
    const program = ownProgram();
    // Without the launcher, which is a batch file on Windows: arguments can have more characters then.
    const [command = '', ...args] = words[0] === 'chopmark' ? [...program, ...words.slice(1)] : words;
    const launcher = await createLauncher(program).catch((error) => {
        ports.logger.warn(`The launcher for chopmark could not be created in the temporary folder: ${(0,file_error/* explainFileError */.Yd)(error)}.`);
    });
    try {
        return await runToEnd(command, args, launcher ? prependPath(env, launcher.folder) : env, ports);
    }
    finally {
        await launcher?.remove();
    }
}
/** Runs the command with our own standard streams. Exit codes 126 and 127 have the same meaning as in a shell. */
function runToEnd(command, args, env, { logger, signal, workingFolder }) {
    const plan = (0,plan_start/* planStart */.g)(command, args, { env, workingFolder });
    if (plan === undefined) {
        logger.warn(`${command} could not be started: ENOENT.`);
        return Promise.resolve(127);
    }
    const { file, windowsVerbatimArguments } = plan;
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(file, plan.args, { stdio: 'inherit', env, cwd: workingFolder, windowsVerbatimArguments });
        const end = () => (process.platform === 'win32' ? (0,end_windows_tree/* endWindowsTree */.P)(child, { run: external_node_child_process_.spawn, env }) : void child.kill('SIGTERM'));
        signal.addEventListener('abort', end, { once: true });
        child.once('error', (error) => {
            logger.warn(`${command} could not be started: ${error.code ?? 'unknown reason'}.`);
            resolve(error.code === 'ENOENT' ? 127 : 126);
        });
        child.once('exit', (code, name) => resolve(code ?? 128 + (name ? external_node_os_.constants.signals[name] : 0)));
    });
}


/***/ }),

/***/ 62656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ systemFolder),
/* harmony export */   P: () => (/* binding */ endWindowsTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Ends a process of Windows and the processes that it started, such as the program that a batch file runs. Ending cmd.exe alone would leave
 * that program running. If taskkill cannot be started, the process alone is ended.
 */
function endWindowsTree(child, { run, env }) {
    const endAlone = () => void child.kill('SIGKILL');
    if (child.pid === undefined) {
        endAlone();
        return;
    }
    try {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.win32.join(systemFolder(env), 'taskkill.exe');
        run(file, ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).once('error', endAlone);
    }
    catch {
        endAlone();
    }
}
/** The folder of the programs of Windows, by its own variable. Names of variables have no case there. */
function systemFolder(env) {
    const root = Object.entries(env).find(([name]) => name.toUpperCase() === 'SYSTEMROOT')?.[1];
    return node_path__WEBPACK_IMPORTED_MODULE_0__.win32.join(root ?? 'C:\\Windows', 'System32');
}


/***/ }),

/***/ 53646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ planStart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _end_windows_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62656);





const isFileOnDisk = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
/**
 * Plans how to start a command without a shell. Outside Windows that is the command as it is.
 *
 * On Windows, the program is looked for as cmd.exe does (PATH, PATHEXT), but never in the working folder and in no folder of PATH that is
 * not absolute. A batch file (.cmd, .bat) cannot be started directly: it is started by cmd.exe, which expands and splits its command line.
 * docs/adr/0052 has the rules.
 *
 * @returns Undefined if there is no such program.
 * @throws ChopmarkError `INPUT_BATCH_ARGUMENT` if an argument cannot be passed to a batch file unchanged
 */
function planStart(command, args, machine) {
    const { platform = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)(), env } = machine;
    if (platform !== 'win32')
        return { file: command, args, windowsVerbatimArguments: false };
    const file = findProgram(command, machine);
    if (file === undefined)
        return undefined;
    if (!isBatchFile(file))
        return { file, args, windowsVerbatimArguments: false };
    return {
        file: node_path__WEBPACK_IMPORTED_MODULE_2__.win32.join((0,_end_windows_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .systemFolder */ .E)(env), 'cmd.exe'),
        // Extensions on, no expansion of !NAME!, no commands of AutoRun; with /s, exactly the outer quotes are removed.
        args: ['/e:on', '/v:off', '/d', '/s', '/c', `"${writeBatchLine(file, args)}"`],
        windowsVerbatimArguments: true,
    };
}
/** Names of variables have no case on Windows. */
const readVariable = (env, name) => Object.entries(env).find(([candidate]) => candidate.toUpperCase() === name)?.[1];
const BATCH = ['.bat', '.cmd'];
/** What Windows and cmd.exe can run; PATHEXT has scripts of other hosts too. */
const RUNNABLE = ['.com', '.exe', ...BATCH];
const extensionOf = (path) => node_path__WEBPACK_IMPORTED_MODULE_2__.win32.extname(path).toLowerCase();
const isBatchFile = (path) => BATCH.includes(extensionOf(path));
function findProgram(command, { env, workingFolder, isFile = isFileOnDisk }) {
    // Windows would drop these and start another file than the one whose name was checked.
    if (/[. ]$/.test(command))
        return undefined;
    const extensions = (readVariable(env, 'PATHEXT') ?? '.COM;.EXE;.BAT;.CMD')
        .toLowerCase()
        .split(';')
        .filter((extension) => RUNNABLE.includes(extension));
    const folders = /[\\/:]/.test(command) ? [workingFolder] : listFolders(readVariable(env, 'PATH') ?? '');
    const endings = [...(RUNNABLE.includes(extensionOf(command)) ? [''] : []), ...extensions];
    for (const folder of folders) {
        const found = endings.map((ending) => node_path__WEBPACK_IMPORTED_MODULE_2__.win32.resolve(folder, command) + ending).find(isFile);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const listFolders = (path) => path
    .split(';')
    .map((folder) => folder.replaceAll('"', ''))
    // `C:\`, `\\server\share\`: neither `\`, which depends on the drive, nor `C:`.
    .filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.win32.parse(folder).root.length >= 'C:\\'.length);
/** Characters of a command line that cmd.exe takes (Microsoft, "Command prompt line string limitation"). */
const LONGEST_LINE = 8191;
function writeBatchLine(file, args) {
    const unsafe = [file, ...args].find((word) => !canQuote(word));
    if (unsafe !== undefined) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'INPUT_BATCH_ARGUMENT',
            message: `${file} is a batch file, and cmd.exe would change ${JSON.stringify(unsafe)}: it ${whatChanges(unsafe)}.`,
            hint: 'Start the program that the batch file starts (such as node with the path of a script), or pass the value in a file or an environment variable.',
        });
    }
    const line = [`"${file}"`, ...args.map(quoteForBatch)].join(' ');
    if (line.length <= LONGEST_LINE)
        return line;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
        code: 'INPUT_BATCH_ARGUMENT',
        message: `${file} is a batch file, and its command line has ${line.length} characters, but cmd.exe takes at most ${LONGEST_LINE}.`,
        hint: 'Pass the arguments in a file, or start the program that the batch file starts.',
    });
}
/** `%` begins a variable, also between quotes, and again at each `call` in the batch file. No control character has a place in a line. */
const canQuote = (word) => ![...word].some((character) => character === '%' || (character < ' ' && character !== '\t') || character === '\u007f');
const whatChanges = (word) => word.includes('%') ? 'expands variables between % signs' : 'ends a command at a line break or another control character';
/** Means nothing to cmd.exe outside quotes, and separates no arguments. */
const PLAIN = /^[A-Za-z0-9#$*+\-./:@_\\]*[A-Za-z0-9#$*+\-./:@_]$/;
/**
 * Between quotes, all other characters are literal for cmd.exe. A quote is doubled, so that what follows is between quotes too; the C
 * library of the program reads that as one quote. It also needs backslashes before a quote doubled.
 */
function quoteForBatch(word) {
    if (PLAIN.test(word))
        return word;
    let quoted = '';
    let backslashes = '';
    for (const character of word) {
        if (character === '"')
            quoted += `${backslashes}"`;
        backslashes = character === '\\' ? `${backslashes}\\` : '';
        quoted += character;
    }
    return `"${quoted}${backslashes}"`;
}


/***/ })

};
