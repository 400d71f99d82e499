export const id = 5102;
export const ids = [5102];
export const modules = {

/***/ 25102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSandbox: () => (/* binding */ runSandbox)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _engine_parse_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73726);



/**
 * Runs a sandbox until it is interrupted, or until the command inside it ends; then its exit code counts.
 *
 * @param tell Is told once, when the services answer; `inside` where a command runs, whose output standard output then is.
 */
async function runSandbox(raw, ports, context, tell) {
    const options = (0,_engine_parse_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)('sandbox', raw, context);
    const { sandbox } = await Promise.all(/* import() */[__webpack_require__.e(332), __webpack_require__.e(6785), __webpack_require__.e(1619)]).then(__webpack_require__.bind(__webpack_require__, 45288));
    const running = await sandbox(options, ports);
    try {
        const [command, ...args] = options.command;
        await tell(running.details, command !== undefined);
        if (command === undefined) {
            await untilAborted(ports.signal);
            return 0;
        }
        return await runInside(command, args, running.environment, ports);
    }
    finally {
        await running.close();
    }
}
const untilAborted = (signal) => new Promise((resolve) => {
    if (signal.aborted)
        return resolve();
    // A pending promise alone does not keep a process alive; the servers of the sandbox do.
    signal.addEventListener('abort', () => resolve(), { once: true });
});
/** The command with our own standard streams; 126 and 127 as a shell has them. */
function runInside(command, args, env, { logger, signal, workingFolder }) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { stdio: 'inherit', env, cwd: workingFolder });
        signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
        child.once('error', (error) => {
            logger.warn(`${command} could not be started: ${error.code ?? 'unknown reason'}.`);
            resolve(error.code === 'ENOENT' ? 127 : 126);
        });
        child.once('exit', (code, name) => resolve(code ?? 128 + (name ? node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[name] : 0)));
    });
}


/***/ })

};
