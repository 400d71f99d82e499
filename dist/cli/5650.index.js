export const id = 5650;
export const ids = [5650];
export const modules = {

/***/ 35650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRego: () => (/* binding */ createRego)
});

// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
// EXTERNAL MODULE: ./build/base/process/start-worker.js
var start_worker = __webpack_require__(95969);
// EXTERNAL MODULE: ./build/policy/limits.js
var limits = __webpack_require__(84855);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./node_modules/@open-policy-agent/opa-wasm/src/index.mjs
var src = __webpack_require__(87774);
;// CONCATENATED MODULE: ./build/policy/rego/rego-verdict.js
/** One value for all results of a query: true if every result is, otherwise the first that is not. Undefined if there is none. */
const combineResults = (values) => values.length === 0 ? undefined : values.every((value) => value === true) || values.find((value) => value !== true);

;// CONCATENATED MODULE: ./build/policy/rego/rego-worker.js



/* A thread that runs one compiled Rego policy (run-compiled.ts): it receives inputs and answers with the results of the policy. */
/** Marks the data that the thread is started with. */
const REGO_TASK = 'chopmark-rego';
if (external_node_worker_threads_.parentPort && external_node_worker_threads_.workerData?.marker === REGO_TASK) {
    const port = external_node_worker_threads_.parentPort;
    const { program, maxPages } = external_node_worker_threads_.workerData;
    const loading = (0,src/* loadPolicy */.t)(Uint8Array.from(program), { initial: 5, maximum: maxPages });
    port.on('message', ({ entrypoint, input }) => {
        void answer(entrypoint, input).then((said) => port.postMessage(said));
    });
    const answer = async (entrypoint, input) => {
        try {
            const policy = await loading;
            if (!Object.hasOwn(policy.entrypoints, entrypoint))
                return { fault: `it has no entry point ${entrypoint}, but ${Object.keys(policy.entrypoints).slice(0, 5).join(', ')}` };
            const results = policy.evaluate(JSON.parse(input), entrypoint);
            return { result: combineResults(results.map((each) => each?.result)) };
        }
        catch (error) {
            return { fault: error instanceof Error ? error.message : String(error) };
        }
    };
}

;// CONCATENATED MODULE: ./build/policy/rego/run-compiled.js




/** Megabytes for the thread's own heap, which has the parsed input. */
const HEAP = 256;
/**
 * Runs compiled policies (WebAssembly), each in a thread without environment, with limited memory and time. A thread answers one query
 * after the other, and ends when there are no more.
 */
function createCompiledRego(signal) {
    const threads = new Map();
    const start = (file) => {
        const order = { marker: REGO_TASK, program: file.bytes, maxPages: limits/* MAX_REGO_PAGES */.CF };
        const worker = (0,start_worker.startWorker)('rego-worker', import.meta.url, {
            workerData: order,
            // The output of the policy's runtime is discarded.
            stdout: true,
            stderr: true,
            resourceLimits: { maxOldGenerationSizeMb: HEAP },
        });
        const thread = { worker, queue: Promise.resolve(), asked: 0 };
        threads.set(file, thread);
        return thread;
    };
    return async (file, question) => {
        const thread = threads.get(file) ?? start(file);
        thread.asked++;
        const answer = thread.queue.then(() => ask(thread.worker, question, signal));
        thread.queue = answer;
        const { dead, ...verdict } = await answer;
        thread.asked--;
        if ((dead || thread.asked === 0) && threads.get(file) === thread) {
            threads.delete(file);
            await thread.worker.terminate();
        }
        (0,timeout_error/* throwIfEnded */.sH)(signal, 'a Rego policy answered');
        return verdict;
    };
}
function ask(worker, question, signal) {
    return new Promise((resolve) => {
        const settle = (verdict) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', end);
            worker.removeAllListeners('message');
            worker.removeAllListeners('error');
            worker.removeAllListeners('exit');
            // Errors of a thread that is being ended are ignored.
            worker.on('error', () => { });
            resolve(verdict);
        };
        const stop = (when) => {
            void worker.terminate();
            settle({ fault: `it was stopped ${when}`, dead: true });
        };
        const timer = setTimeout(() => stop(`after ${limits/* REGO_TIMEOUT */.qF / 1_000} s`), limits/* REGO_TIMEOUT */.qF);
        const end = () => stop('at the end of the run');
        if (signal.aborted)
            return end();
        signal.addEventListener('abort', end, { once: true });
        worker.once('message', (answer) => settle(answer));
        worker.once('error', (error) => settle({ fault: `its thread ended: ${error.message}`, dead: true }));
        worker.once('exit', () => settle({ fault: 'its thread ended', dead: true }));
        worker.postMessage(question);
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
;// CONCATENATED MODULE: ./build/policy/rego/run-source.js







/** Functions that a policy must not use: network access, and access to the machine that it runs on. */
const isForbidden = (builtin) => builtin === 'http.send' || builtin === 'opa.runtime' || builtin.startsWith('net.');
/**
 * Runs sources (`.rego`) with the `opa` on PATH: in an environment that has only PATH, in a folder that has only the policy, without
 * the forbidden functions.
 */
function createSourceRego(exec) {
    let capabilities;
    return async (file, query, input) => {
        capabilities ??= readCapabilities(exec);
        const allowed = await capabilities;
        if (typeof allowed !== 'string')
            return allowed;
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'chopmark-rego-'));
        try {
            const [policy, list] = [(0,external_node_path_.join)(folder, 'policy.rego'), (0,external_node_path_.join)(folder, 'capabilities.json')];
            await Promise.all([(0,promises_.writeFile)(policy, file.bytes, { mode: 0o600 }), (0,promises_.writeFile)(list, allowed, { mode: 0o600 })]);
            const words = ['eval', '--format', 'json', '--stdin-input', '--strict-builtin-errors', '--fail', '--timeout', `${limits/* REGO_TIMEOUT */.qF}ms`];
            const done = await exec('opa', [...words, '--capabilities', list, '--data', policy, query], {
                input,
                isolated: true,
                // opa checks its own time limit, but some of its functions do not.
                timeout: limits/* REGO_TIMEOUT */.qF + limits/* OPA_GRACE */.GT,
                env: { GOMEMLIMIT: String(limits/* OPA_MEMORY */.Jk) },
                maxMemory: limits/* MAX_OPA_MEMORY */._R,
            });
            return readResult(done);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
}
async function readCapabilities(exec) {
    const { exitCode, stdout } = await exec('opa', ['capabilities', '--current'], {
        isolated: true,
        timeout: limits/* REGO_TIMEOUT */.qF,
        maxBytes: limits/* MAX_OPA_CAPABILITIES */.r4,
    });
    if (exitCode === 127)
        return { fault: 'opa is not on PATH: install opa, or compile the policy with "opa build -t wasm -e chopmark/allow"' };
    if (exitCode === 124)
        return { fault: 'opa did not list its capabilities within its time limit' };
    if (exitCode !== 0)
        return { fault: `opa did not list its capabilities (exit code ${exitCode})` };
    try {
        const all = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(stdout, { what: 'what opa can do', maxBytes: limits/* MAX_OPA_CAPABILITIES */.r4 }), 'capabilities');
        const builtins = (0,json_shape/* readArray */.oU)(all.builtins, 'builtins', 10_000).filter((builtin) => !isForbidden((0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(builtin, 'builtin').name, 'name')));
        return JSON.stringify({ ...all, builtins, allow_net: [] });
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        return { fault: `opa did not list its capabilities (exit code ${exitCode})` };
    }
}
/**
 * `opa eval` returns a list of results for a query, each with the values of its expressions. No result means undefined: then `--fail` ends
 * it with 1. Any other exit code means that it could not decide, whatever it printed.
 */
function readResult({ exitCode, stdout, stderr }) {
    if (exitCode === 124)
        return { fault: 'it was stopped at its time limit' };
    if (exitCode === 137)
        return { fault: 'it was stopped, because it used too much memory or printed too much' };
    const ended = `opa ended with exit code ${exitCode}`;
    try {
        const answer = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(stdout, { what: 'the answer of opa' }), 'answer');
        const errors = (0,json_shape/* readArray */.oU)(answer.errors ?? [], 'errors', limits/* MAX_OPA_ERRORS */.iP);
        if (errors.length > 0)
            return {
                fault: errors
                    .slice(0, 3)
                    .map((error) => String(error?.message))
                    .join('; '),
            };
        const results = (0,json_shape/* readArray */.oU)(answer.result ?? [], 'result', limits/* MAX_OPA_RESULTS */.PF).map((result) => (0,json_shape/* readArray */.oU)((0,json_shape/* readObject */.Ag)(result, 'result').expressions, 'expressions', limits/* MAX_OPA_RESULTS */.PF).map((expression) => (0,json_shape/* readObject */.Ag)(expression, 'expression').value));
        if (exitCode !== 0 && !(exitCode === 1 && results.length === 0))
            return { fault: stderr.trim().slice(0, 500) || ended };
        return { result: combineResults(results.map(combineResults)) };
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        return { fault: stderr.trim().slice(0, 500) || ended };
    }
}

;// CONCATENATED MODULE: ./build/policy/rego/create-rego.js


const WASM = Buffer.from([0, 0x61, 0x73, 0x6d]);
/**
 * Compiled policies run in a thread of this process, sources through `opa`. The first bytes of a file show which of both it is.
 *
 * @param signal Ends every evaluation in a thread.
 */
function createRego(exec, signal) {
    const compiled = createCompiledRego(signal);
    const source = createSourceRego(exec);
    return (file, query, input) => file.bytes.subarray(0, WASM.length).equals(WASM)
        ? compiled(file, { entrypoint: query.replace(/^data\./, '').replaceAll('.', '/'), input })
        : source(file, query, input);
}


/***/ })

};
