export const id = 957;
export const ids = [957];
export const modules = {

/***/ 80957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startVerifyThread: () => (/* binding */ startVerifyThread)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./build/base/process/start-worker.js
var start_worker = __webpack_require__(95969);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/verification/verifier.js + 8 modules
var verifier = __webpack_require__(84111);
;// CONCATENATED MODULE: ./build/verification/verify-worker.js




/* A thread of the verifier pool (verifier-pool.ts): it receives bundles and answers with verdicts. */
/** Marks the data that a thread of the pool is started with. The file does nothing if anything else loads it. */
const VERIFY_TASK = 'chopmark-verify';
async function answer({ id, root, bundle, artifact }, verifiers) {
    try {
        const verifier = verifiers.get(root);
        if (!verifier)
            throw new TypeError('a job came before its trusted root');
        const { statement, ...verdict } = await verifier.verifyBundle(bundle, artifact);
        return { id, verdict, signsStatement: statement !== undefined };
    }
    catch (error) {
        if (!(error instanceof errors/* ChopmarkError */.E))
            return { id, fault: error };
        const { code, message, hint, cause } = error;
        return { id, problem: { code, message, hint, ...(cause instanceof Error && { cause }) } };
    }
}
/** Restores the buffers of a trusted root that was sent in a message. */
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
    // Reports to the starter that the thread is ready.
    external_node_worker_threads_.parentPort?.postMessage([]);
}
if (external_node_worker_threads_.workerData?.marker === VERIFY_TASK)
    work();

;// CONCATENATED MODULE: ./build/verification/verify-thread.js



/** Megabytes. A thread keeps certificates and checkpoints. Everything else is short-lived. */
const YOUNG_GENERATION = 8;
/** Starts a thread of verify-worker.ts. It keeps the process alive only while it works. */
function startVerifyThread({ answered, died }) {
    const running = (0,start_worker.startWorker)('verify-worker', import.meta.url, {
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
            // The thread is no longer needed, so its errors are ignored.
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
