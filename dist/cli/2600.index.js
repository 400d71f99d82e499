export const id = 2600;
export const ids = [2600];
export const modules = {

/***/ 12600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   guardProcess: () => (/* binding */ guardProcess)
/* harmony export */ });
/** Errors after which the process ends at once: what tells of them fails itself. */
const MOST_ERRORS = 8;
/**
 * Keeps Node itself from showing the secrets of this process, whatever NODE_OPTIONS and NODE_DEBUG of the job say. Call it before
 * anything else.
 *
 * - Diagnostic reports (`--report-on-fatalerror`, `--report-on-signal`) leave out the variables of the environment.
 * - Unhandled errors reach the listeners for `uncaughtException`, which redact, also with `--abort-on-uncaught-exception`, where Node
 *   would print the error and leave a core dump.
 * - What NODE_DEBUG makes Node and undici print is left out: addresses with their queries, the environment of child processes.
 */
function guardProcess() {
    process.report.excludeEnv = true;
    let errors = 0;
    const tell = (error) => {
        if (++errors > MOST_ERRORS)
            process.exit(1);
        if (process.emit('uncaughtException', error, 'uncaughtException'))
            return;
        // Nothing is there yet that could redact its message.
        process.stderr.write(`error: chopmark failed at its start: ${error.name}\n`);
        process.exit(1);
    };
    process.setUncaughtExceptionCaptureCallback(tell);
    process.on('unhandledRejection', (reason) => tell(reason instanceof Error ? reason : new Error(String(reason))));
    if (process.env.NODE_DEBUG)
        dropDebugLines();
}
function dropDebugLines() {
    // `NAME PID: `, with a short name.
    const mark = ` ${process.pid}: `;
    const isDebugLine = (text) => {
        const at = text.slice(0, 64 + mark.length).indexOf(mark);
        return at > 0 && !/\s/.test(text.slice(0, at));
    };
    const { stderr } = process;
    const write = stderr.write.bind(stderr);
    stderr.write = (text, ...rest) => (typeof text === 'string' && isDebugLine(text) ? true : write(text, ...rest));
    stderr.write('warning: NODE_DEBUG is ignored, because Node would print secrets. Use --debug instead.\n');
}


/***/ })

};
