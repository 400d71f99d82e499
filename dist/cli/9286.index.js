export const id = 9286;
export const ids = [9286,472];
export const modules = {

/***/ 96805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ explainRunEnd)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/**
 * What ends work on the input when the run ends: the adapter's own reason, else that its time was over.
 *
 * @param signal Aborted.
 * @param before What was not done by then: "all files were read".
 */
const explainRunEnd = ({ reason }, before) => reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E
    ? reason
    : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_TIMEOUT',
        message: `The time of the run was over before ${before}.`,
        hint: 'Give the run more time with --timeout.',
    });


/***/ }),

/***/ 88046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ hashFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/explain-run-end.js
var explain_run_end = __webpack_require__(96805);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/core/hash-worker.js



const HASH_TASK = 'chopmark-hash';
const NEXT = 0;
const STOP = 1;
/** Bytes read at once; files up to this size are hashed in one call, which is faster for them. */
const PIECE = 1 << 20;
/** Results sent together. */
const BATCH = 256;
/** A function that hashes one file after the other with one buffer. `tell` gets the bytes of each piece and says whether to go on. */
function createFileHasher({ algorithms, followLinks }, tell) {
    const buffer = Buffer.allocUnsafeSlow(PIECE + 1);
    const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (followLinks ? 0 : (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    return (path, index) => {
        let file;
        try {
            file = (0,external_node_fs_.openSync)(path, flags);
            const before = (0,external_node_fs_.fstatSync)(file, { bigint: true });
            if (!before.isFile())
                return { index, fault: 'kind' };
            const read = before.size <= PIECE ? hashAtOnce(file, buffer, algorithms) : hashInPieces(file, buffer, algorithms, tell);
            if (!read)
                return { index, fault: 'stopped' };
            // Of the path alone: where it still leads to this file, it tells of the open one too.
            const after = (0,external_node_fs_.statSync)(path, { bigint: true });
            const same = after.ino === before.ino && after.dev === before.dev && after.size === before.size && after.mtimeNs === before.mtimeNs;
            if (!same || BigInt(read.size) !== before.size)
                return { index, fault: 'changed' };
            if (before.size <= PIECE)
                tell(read.size);
            return { index, ...read };
        }
        catch (error) {
            return { index, fault: error.code ?? 'unknown error' };
        }
        finally {
            if (file !== undefined)
                (0,external_node_fs_.closeSync)(file);
        }
    };
}
function hashAtOnce(file, buffer, algorithms) {
    // A regular file gives less than was asked for at its end alone; what comes later changes its size, which is looked at afterwards.
    const size = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, null);
    const bytes = buffer.subarray(0, size);
    return { size, digests: algorithms.map((algorithm) => (0,external_node_crypto_.hash)(algorithm, bytes, 'hex')) };
}
function hashInPieces(file, buffer, algorithms, tell) {
    const hashes = algorithms.map((algorithm) => (0,external_node_crypto_.createHash)(algorithm));
    let size = 0;
    for (;;) {
        const read = (0,external_node_fs_.readSync)(file, buffer, 0, PIECE, null);
        if (read === 0)
            return { size, digests: hashes.map((each) => each.digest('hex')) };
        const bytes = buffer.subarray(0, read);
        for (const each of hashes)
            each.update(bytes);
        size += read;
        if (!tell(read))
            return undefined;
    }
}
function work({ paths, control, progress, ...order }) {
    const running = () => Atomics.load(control, STOP) === 0;
    const hashFile = createFileHasher(order, (bytes) => {
        Atomics.add(progress, 0, BigInt(bytes));
        return running();
    });
    let outcomes = [];
    const send = () => {
        external_node_worker_threads_.parentPort?.postMessage(outcomes);
        outcomes = [];
    };
    while (running()) {
        const index = Atomics.add(control, NEXT, 1);
        const path = paths[index];
        if (path === undefined)
            break;
        const outcome = hashFile(path, index);
        outcomes.push(outcome);
        if ('fault' in outcome)
            Atomics.store(control, STOP, 1);
        if (outcomes.length === BATCH)
            send();
    }
    send();
}
if (external_node_worker_threads_.workerData?.marker === HASH_TASK)
    work(external_node_worker_threads_.workerData);

;// CONCATENATED MODULE: ./build/core/hash-files.js






/** Bytes that the calling thread hashes itself: less than starting threads would cost. */
const IN_PLACE = 16 << 20;
/** Files that are looked at to find out. */
const IN_PLACE_FILES = 64;
/** Megabytes. A thread makes next to no garbage; more only costs memory. */
const YOUNG_GENERATION = 2;
/** Milliseconds. */
const PROGRESS_INTERVAL = 100;
/**
 * Digests and sizes of files, in their order, on all cores and with bounded memory. The first file that cannot be hashed ends it.
 * Threads take one file after the other, so give large files first.
 *
 * @param files Absolute paths.
 * @throws ChopmarkError `INPUT_FILE_CHANGED`, `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TIMEOUT`
 */
async function hashFiles(files, options) {
    const { signal, algorithms = ['sha256'] } = options;
    if (signal.aborted)
        throw (0,explain_run_end/* explainRunEnd */.y)(signal, 'all files were read');
    const threads = Math.min(options.threads ?? (0,external_node_os_.availableParallelism)(), files.length);
    const order = { algorithms, followLinks: options.followLinks ?? true };
    const outcomes = isSmall(files) ? hashInPlace(files, order) : await hashInThreads(files, order, threads, options);
    if (signal.aborted)
        throw (0,explain_run_end/* explainRunEnd */.y)(signal, 'all files were read');
    const hashed = new Array(files.length);
    for (const outcome of outcomes) {
        if ('fault' in outcome)
            throw explainFault(files[outcome.index] ?? '', outcome.fault);
        const digest = Object.fromEntries(algorithms.map((algorithm, n) => [algorithm, outcome.digests[n] ?? '']));
        hashed[outcome.index] = { digest, size: outcome.size };
    }
    return hashed;
}
function isSmall(files) {
    if (files.length > IN_PLACE_FILES)
        return false;
    return files.reduce((sum, file) => sum + ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0), 0) <= IN_PLACE;
}
function hashInPlace(files, order) {
    const hashFile = createFileHasher(order, () => true);
    const outcomes = [];
    for (const [index, file] of files.entries()) {
        const outcome = hashFile(file, index);
        outcomes.push(outcome);
        if ('fault' in outcome)
            break;
    }
    return outcomes;
}
async function hashInThreads(files, order, threads, { signal, onProgress }) {
    const task = {
        ...order,
        marker: HASH_TASK,
        paths: files,
        control: new Int32Array(new SharedArrayBuffer(8)),
        progress: new BigInt64Array(new SharedArrayBuffer(8)),
    };
    const stop = () => Atomics.store(task.control, STOP, 1);
    const timer = setInterval(() => onProgress?.(Number(Atomics.load(task.progress, 0))), PROGRESS_INTERVAL);
    signal.addEventListener('abort', stop, { once: true });
    const outcomes = [];
    try {
        await Promise.all(Array.from({ length: threads }, () => runThread(task, (some) => outcomes.push(...some))));
    }
    finally {
        stop();
        clearInterval(timer);
        signal.removeEventListener('abort', stop);
    }
    const faults = outcomes.filter((outcome) => 'fault' in outcome && outcome.fault !== 'stopped');
    return faults.length > 0 ? faults.sort((a, b) => a.index - b.index) : outcomes;
}
const runThread = async (task, take) => {
    const { openThread } = await __webpack_require__.e(/* import() */ 4370).then(__webpack_require__.bind(__webpack_require__, 71989));
    return new Promise((resolve, reject) => {
        const thread = openThread('hash-worker', import.meta.url, {
            workerData: task,
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
        });
        thread.on('message', take);
        thread.on('error', reject);
        thread.on('exit', () => resolve());
    });
};
function explainFault(path, fault) {
    if (fault === 'changed') {
        return new errors/* ChopmarkError */.E({
            code: 'INPUT_FILE_CHANGED',
            message: `${path} changed while it was hashed.`,
            hint: 'Wait for the build to finish writing it, then run again.',
        });
    }
    if (fault === 'kind') {
        return new errors/* ChopmarkError */.E({
            code: 'INPUT_SUBJECT_KIND',
            message: `${path} is not a regular file.`,
            hint: 'Name files; for what is in a folder, write folder/**.',
        });
    }
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_UNREADABLE',
        message: `Reading ${path} failed: ${(0,file_error/* explainFileCode */.HU)(fault)}.`,
        hint: 'Check the path and its permissions.',
    });
}


/***/ }),

/***/ 39831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mapInParallel)
/* harmony export */ });
/**
 * The results of `work` in the order of `items`, with at most `limit` in flight. The first failure starts nothing more, waits for
 * what is in flight, and is thrown.
 */
async function mapInParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const takeTurns = async () => {
        while (next < items.length && failure === undefined) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
    if (failure)
        throw failure.error;
    return results;
}


/***/ }),

/***/ 23020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32289);





/**
 * Puts a whole file in place or none: written and flushed under a name of its own in the same folder, then renamed. A symbolic
 * link at the target is replaced, never followed. `mode` (default 0644) is narrowed by the umask.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; nothing is left behind.
 */
async function writeFileInPlace(path, bytes, { mode = 0o644 } = {}) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    let created = false;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', mode);
        created = true;
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some space or choose another folder with --bundle-dir, then run again: what is signed already is not signed twice.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 31007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainArtefacts: () => (/* binding */ explainArtefacts)
/* harmony export */ });
/* harmony import */ var _parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73726);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97798);


/** Verifies artefacts by a policy, and keeps how each rule came out. @throws ChopmarkError as `verify` */
async function explainArtefacts(options, ports) {
    const { target, policy, bundle, bundleDir, instance, trustedRoot, tufMirror, tufRoot, offline, timeout } = options;
    const asVerify = (0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .T)('verify', {
        'subject-path': target,
        policy,
        bundle,
        instance,
        offline,
        timeout,
        'bundle-dir': bundleDir,
        'trusted-root': trustedRoot,
        'tuf-mirror': tufMirror,
        'tuf-root': tufRoot,
    });
    const { artefacts = [], policyDigest } = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__.verify)(asVerify, ports);
    return { schema: 'chopmark.policy/1', action: 'explain', ...(policyDigest !== undefined && { policyDigest }), artefacts };
}


/***/ }),

/***/ 76434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
function startRun(ports, { timeout, requestRate, concurrency }) {
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
        timings,
        async timed(step, work) {
            const started = ports.clock.now().getTime();
            try {
                return await work();
            }
            finally {
                timings[step] = (timings[step] ?? 0) + ports.clock.now().getTime() - started;
            }
        },
    };
}


/***/ })

};
