export const id = 8434;
export const ids = [8434,1989];
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

/***/ 78434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRego: () => (/* binding */ createRego)
});

// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/open-thread.js
var open_thread = __webpack_require__(71989);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./node_modules/@open-policy-agent/opa-wasm/src/index.mjs
var src = __webpack_require__(87774);
;// CONCATENATED MODULE: ./build/policy/rego/rego-worker.js


/* A thread that runs one compiled Rego policy (run-compiled.ts): it gets inputs and answers with what the policy says. */
/** Marks the data that a thread of ours is started with. */
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
                return { fault: `it has no entry point ${entrypoint}; it has ${Object.keys(policy.entrypoints).slice(0, 5).join(', ')}` };
            const [first] = policy.evaluate(JSON.parse(input), entrypoint);
            return { result: first?.result };
        }
        catch (error) {
            return { fault: error instanceof Error ? error.message : String(error) };
        }
    };
}

;// CONCATENATED MODULE: ./build/policy/rego/run-compiled.js



/** Megabytes of the thread's own heap: the input, parsed. */
const HEAP = 256;
/**
 * Runs compiled policies (WebAssembly), each in a thread that has no environment, bounded memory, and is killed when its time is up. A
 * thread answers one question after the other, and ends when nobody asks.
 */
function createCompiledRego() {
    const threads = new Map();
    const start = (file) => {
        const order = { marker: REGO_TASK, program: file.bytes, maxPages: limits/* MAX_REGO_PAGES */.CFk };
        const worker = (0,open_thread.openThread)('rego-worker', import.meta.url, {
            workerData: order,
            // What the policy's runtime prints is nobody's business.
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
        const answer = thread.queue.then(() => ask(thread.worker, question));
        thread.queue = answer;
        const { dead, ...verdict } = await answer;
        thread.asked--;
        if ((dead || thread.asked === 0) && threads.get(file) === thread) {
            threads.delete(file);
            await thread.worker.terminate();
        }
        return verdict;
    };
}
function ask(worker, question) {
    return new Promise((resolve) => {
        const settle = (verdict) => {
            clearTimeout(timer);
            worker.removeAllListeners('message');
            worker.removeAllListeners('error');
            worker.removeAllListeners('exit');
            // An error of a thread that is being ended is nobody's any more.
            worker.on('error', () => { });
            resolve(verdict);
        };
        const timer = setTimeout(() => {
            void worker.terminate();
            settle({ fault: `it was stopped after ${limits/* REGO_TIMEOUT */.qFX / 1_000} s`, dead: true });
        }, limits/* REGO_TIMEOUT */.qFX);
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
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
;// CONCATENATED MODULE: ./build/policy/rego/run-source.js






/** What a policy may not do: talk to anybody, or look at the machine that it runs on. */
const isForbidden = (builtin) => builtin === 'http.send' || builtin === 'opa.runtime' || builtin.startsWith('net.');
/**
 * Runs sources (`.rego`) through the `opa` on PATH: in an environment with nothing but PATH in it, from a folder that holds the
 * policy alone, without the functions that reach out.
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
            const words = ['eval', '--format', 'json', '--stdin-input', '--strict-builtin-errors', '--fail', '--timeout', `${limits/* REGO_TIMEOUT */.qFX}ms`];
            const done = await exec('opa', [...words, '--capabilities', list, '--data', policy, query], {
                input,
                isolated: true,
                // opa stops at its own bound where it looks at it; some of its functions do not.
                patience: limits/* REGO_TIMEOUT */.qFX + limits/* OPA_GRACE */.GTW,
                env: { GOMEMLIMIT: String(limits/* OPA_MEMORY */.JkU) },
                maxMemory: limits/* MAX_OPA_MEMORY */._RI,
            });
            return readResult(done);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
}
async function readCapabilities(exec) {
    const { exitCode, stdout } = await exec('opa', ['capabilities', '--current'], { isolated: true, maxBytes: limits/* MAX_OPA_CAPABILITIES */.r4B });
    if (exitCode === 127)
        return { fault: 'opa is not on PATH; compile the policy with "opa build -t wasm -e chopmark/allow", or install opa' };
    try {
        const all = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(stdout, { what: 'what opa can do', maxBytes: limits/* MAX_OPA_CAPABILITIES */.r4B }), 'capabilities');
        const builtins = (0,json_shape/* readArray */.oU)(all.builtins, 'builtins', 10_000).filter((builtin) => !isForbidden((0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(builtin, 'builtin').name, 'name')));
        return JSON.stringify({ ...all, builtins, allow_net: [] });
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        return { fault: `opa does not say what it can do (exit code ${exitCode})` };
    }
}
/** `opa eval` says what a query is by a list of results; none means undefined. */
function readResult({ exitCode, stdout, stderr }) {
    if (exitCode === 124)
        return { fault: 'it was stopped, since its time was up' };
    if (exitCode === 137)
        return { fault: 'it was stopped, since it took or printed too much' };
    try {
        const answer = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(stdout, { what: 'the answer of opa' }), 'answer');
        if (Array.isArray(answer.errors) && answer.errors.length > 0)
            return {
                fault: answer.errors
                    .slice(0, 3)
                    .map((error) => String(error?.message))
                    .join('; '),
            };
        const [first] = (0,json_shape/* readArray */.oU)(answer.result ?? [], 'result', 10);
        if (first === undefined)
            return { result: undefined };
        const [expression] = (0,json_shape/* readArray */.oU)((0,json_shape/* readObject */.Ag)(first, 'result').expressions, 'expressions', 10);
        return { result: (0,json_shape/* readObject */.Ag)(expression, 'expression').value };
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        return { fault: stderr.trim().slice(0, 500) || `opa ended with exit code ${exitCode}` };
    }
}

;// CONCATENATED MODULE: ./build/policy/rego/create-rego.js


const WASM = Buffer.from([0, 0x61, 0x73, 0x6d]);
/** Compiled policies run in a thread here, sources through `opa`; which of both a file is, its first bytes say. */
function createRego(exec) {
    const compiled = createCompiledRego();
    const source = createSourceRego(exec);
    return (file, query, input) => file.bytes.subarray(0, WASM.length).equals(WASM)
        ? compiled(file, { entrypoint: query.replace(/^data\./, '').replaceAll('.', '/'), input })
        : source(file, query, input);
}


/***/ })

};
