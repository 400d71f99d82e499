export const id = 957;
export const ids = [957,1989];
export const modules = {

/***/ 71989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openThread: () => (/* binding */ openThread)
/* harmony export */ });
/* harmony import */ var node_sea__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88586);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);


/**
 * Starts a thread whose code lies beside the module that names it, or inside the single executable this program is. It gets no
 * environment and none of the flags of this process.
 *
 * @param name Of the file, without its ending.
 * @param here `import.meta.url` of a module in the same folder.
 */
function openThread(name, here, options) {
    const alone = { ...options, env: {}, execArgv: [] };
    return (0,node_sea__WEBPACK_IMPORTED_MODULE_0__.isSea)() ? new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker((0,node_sea__WEBPACK_IMPORTED_MODULE_0__.getAsset)(`${name}.js`, 'utf8'), { ...alone, eval: true }) : new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(fileBeside(here, name), alone);
}
/** Told from the whole text of the address, so that no bundler takes the thread's file for a module to pull in. */
const fileBeside = (here, name) => new URL(here.replace(/[^/]*$/, `${name}${here.endsWith('.ts') ? '.ts' : '.js'}`));


/***/ }),

/***/ 80957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startVerifyThread: () => (/* binding */ startVerifyThread)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./build/core/open-thread.js
var open_thread = __webpack_require__(71989);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/verification/verifier.js + 9 modules
var verifier = __webpack_require__(44118);
;// CONCATENATED MODULE: ./build/verification/verify-worker.js




/* A thread of a pool of verifiers (verifier-pool.ts): it gets bundles and answers with verdicts. */
/** Marks the data that a thread of ours is started with: whoever else loads this file gets no work done. */
const VERIFY_TASK = 'chopmark-verify';
async function answer({ id, root, bundle, artefact }, verifiers) {
    try {
        const verifier = verifiers.get(root);
        if (!verifier)
            throw new TypeError('a job came before its trusted root');
        const { statement, ...verdict } = await verifier.verifyBundle(bundle, artefact);
        return { id, verdict, signsStatement: statement !== undefined };
    }
    catch (error) {
        if (!(error instanceof errors/* ChopmarkError */.E))
            return { id, fault: error };
        const { code, message, hint, cause } = error;
        return { id, problem: { code, message, hint, ...(cause instanceof Error && { cause }) } };
    }
}
/** Undoes what a message does to a trusted root. */
function revive(trustedRoot) {
    const logs = (list) => list.map((log) => ({ ...log, logId: Buffer.from(log.logId) }));
    return { ...trustedRoot, logs: logs(trustedRoot.logs), ctLogs: logs(trustedRoot.ctLogs) };
}
function work() {
    const verifiers = new Map();
    external_node_worker_threads_.parentPort?.on('message', async (message) => {
        if (message.kind === 'root')
            verifiers.set(message.root, (0,verifier/* createVerifier */.$)(revive(message.trustedRoot), message.options));
        else
            external_node_worker_threads_.parentPort?.postMessage(await Promise.all((0,external_node_v8_.deserialize)(message.jobs).map((job) => answer(job, verifiers))));
    });
    // It listens: whoever started it knows by this.
    external_node_worker_threads_.parentPort?.postMessage([]);
}
if (external_node_worker_threads_.workerData?.marker === VERIFY_TASK)
    work();

;// CONCATENATED MODULE: ./build/verification/verify-thread.js



/** Megabytes. A thread keeps certificates and checkpoints; the rest is short-lived. */
const YOUNG_GENERATION = 8;
/** Starts a thread of verify-worker.ts. It keeps the process alive only while it works. */
function startVerifyThread({ answered, died }) {
    const running = (0,open_thread.openThread)('verify-worker', import.meta.url, {
        workerData: { marker: VERIFY_TASK },
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    });
    running.unref();
    const thread = {
        ready: false,
        pending: new Set(),
        roots: new Set(),
        introduce(root) {
            if (thread.roots.has(root.root))
                return;
            thread.roots.add(root.root);
            running.postMessage({ kind: 'root', ...root });
        },
        give(jobs) {
            for (const { id } of jobs)
                thread.pending.add(id);
            running.ref();
            running.postMessage({ kind: 'jobs', jobs: (0,external_node_v8_.serialize)(jobs) });
        },
        end() {
            // What becomes of it is of no concern any more, not even how it fails.
            running.removeAllListeners().on('error', () => { });
            void running.terminate();
        },
    };
    running.on('message', (answers) => {
        thread.ready = true;
        for (const { id } of answers)
            thread.pending.delete(id);
        if (thread.pending.size === 0)
            running.unref();
        answered(answers);
    });
    running.once('error', () => died(thread));
    running.once('exit', () => died(thread));
    return thread;
}


/***/ })

};
