export const id = 1420;
export const ids = [1420];
export const modules = {

/***/ 91420:
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
var file_error = __webpack_require__(31621);
// EXTERNAL MODULE: ./build/options/parse-inputs.js + 3 modules
var parse_inputs = __webpack_require__(36466);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:sea"
var external_node_sea_ = __webpack_require__(88586);
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
        const path = (0,external_node_path_.join)(folder, 'chopmark');
        // A link instead of a script also works on a machine without a shell.
        if (args.length === 0 && platform !== 'win32')
            await (0,promises_.symlink)(file, path);
        else {
            // On Windows the shells of Git and MSYS use this script.
            await (0,promises_.writeFile)(path, writeShellScript(program));
            await (0,promises_.chmod)(path, 0o700);
        }
        if (platform === 'win32')
            await (0,promises_.writeFile)(`${path}.cmd`, writeBatchFile(program));
        return { folder, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
const writeShellScript = (program) => `#!/bin/sh\nexec ${program.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')} "$@"\n`;
/** `%` is doubled, because it begins a variable. The code page is set to UTF-8 if a path needs it. */
function writeBatchFile(program) {
    const line = `@${program.map((word) => `"${word.replaceAll('%', '%%')}"`).join(' ')} %*\r\n`;
    return /^[\x20-\x7e\r\n]*$/.test(line) ? line : `@chcp 65001 >nul\r\n${line}`;
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
    const { readSandboxEnvironment, sandbox } = await Promise.all(/* import() */[__webpack_require__.e(9614), __webpack_require__.e(1760)]).then(__webpack_require__.bind(__webpack_require__, 9084));
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
    // Windows cannot start a batch file without a shell, so the launcher is not used here.
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
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(command, args, { stdio: 'inherit', env, cwd: workingFolder });
        signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
        child.once('error', (error) => {
            logger.warn(`${command} could not be started: ${error.code ?? 'unknown reason'}.`);
            resolve(error.code === 'ENOENT' ? 127 : 126);
        });
        child.once('exit', (code, name) => resolve(code ?? 128 + (name ? external_node_os_.constants.signals[name] : 0)));
    });
}


/***/ })

};
