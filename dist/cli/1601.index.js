export const id = 1601;
export const ids = [1601];
export const modules = {

/***/ 30351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkWritable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64751);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98599);







/** Paths that are checked at a time. */
const AT_ONCE = 64;
/**
 * Checks that files can be written later: the folders exist and are writable, no name is too long, and no path is a folder. Checks by
 * trying, because permissions alone are not conclusive.
 *
 * @param paths Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function checkWritable(paths) {
    for (const folder of new Set(paths.map(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname))) {
        await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(folder);
        const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(probe, '', { flag: 'wx' });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(probe, { force: true });
        }
        catch (error) {
            throw noPlace(folder, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
        }
    }
    await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_6__/* .mapInParallel */ .HH)(paths, AT_ONCE, async (path) => {
        try {
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory())
                throw noPlace(path, 'it is a folder');
        }
        catch (error) {
            if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E)
                throw error;
            if ((0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'ENOENT')
                throw noPlace(path, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
        }
    });
}
const noPlace = (path, reason, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'STORE_FILE_WRITE',
    message: `${path} cannot be written: ${reason}. Nothing was signed.`,
    hint: 'Choose another location with --bundle, or make the folder writable.',
    cause,
});


/***/ }),

/***/ 75833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ hashFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/base/fs/hash-worker.js



const HASH_TASK = 'chopmark-hash';
const NEXT = 0;
const STOP = 1;
/** Bytes per read. Files up to this size are hashed in one call, which is faster for them. */
const PIECE = 1 << 20;
/** Results per message. */
const BATCH = 256;
/**
 * Returns a function that hashes one file after the other with one buffer. `tell` receives the number of bytes of each piece and returns
 * whether to continue.
 */
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
            // stat of the path only: while the path still leads to this file, the result is valid for the open file too.
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
    // A read of a regular file returns fewer bytes than requested only at the end of the file. Bytes appended later change the size, which is
    // checked afterwards.
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

;// CONCATENATED MODULE: ./build/base/fs/hash-files.js






/** Bytes up to which the calling thread hashes by itself, because starting threads would take longer. */
const IN_PLACE = 16 << 20;
/** Number of files up to which their sizes are read to decide this. */
const IN_PLACE_FILES = 2_048;
/** Megabytes. A thread creates almost no garbage; more only uses memory. */
const YOUNG_GENERATION = 2;
/** Milliseconds. */
const PROGRESS_INTERVAL = 100;
/**
 * Digests and sizes of files, in the order of `files`, on all cores and with bounded memory. Stops at the first file that cannot be hashed.
 * Each thread takes one file after the other, so put large files first.
 *
 * @param files Absolute paths.
 * @throws ChopmarkError `INPUT_FILE_CHANGED`, `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TIMEOUT`
 */
async function hashFiles(files, options) {
    const { signal, algorithms = ['sha256'] } = options;
    if (signal.aborted)
        throw (0,timeout_error/* toTimeoutError */.L8)(signal, 'all files were read');
    const threads = Math.min(options.threads ?? (0,external_node_os_.availableParallelism)(), files.length);
    const order = { algorithms, followLinks: options.followLinks ?? true };
    const outcomes = isSmall(files) ? hashInPlace(files, order) : await hashInThreads(files, order, threads, options);
    if (signal.aborted)
        throw (0,timeout_error/* toTimeoutError */.L8)(signal, 'all files were read');
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
    const [{ startWorker }, { HASH_WORKER_CODE }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 95969)),
        __webpack_require__.e(/* import() */ 9045).then(__webpack_require__.bind(__webpack_require__, 69045)),
    ]);
    return new Promise((resolve, reject) => {
        const thread = startWorker(HASH_WORKER_CODE, {
            name: HASH_TASK,
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
            message: `${path} changed while it was being hashed.`,
            hint: 'Run chopmark after the build has finished writing the file.',
        });
    }
    if (fault === 'kind') {
        return new errors/* ChopmarkError */.E({
            code: 'INPUT_SUBJECT_KIND',
            message: `${path} is not a regular file.`,
            hint: 'Give paths of files. For all files of a folder, use the pattern folder/**.',
        });
    }
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_UNREADABLE',
        message: `${path} cannot be read: ${(0,file_error/* explainFileCode */.HU)(fault)}.`,
        hint: 'Check the path and its permissions.',
    });
}


/***/ }),

/***/ 2924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   dW: () => (/* binding */ isPlainHost),
/* harmony export */   z3: () => (/* binding */ isSecureUrl)
/* harmony export */ });
/** `path` appended to the path of `base`: a private service may have a path prefix. */
const below = (base, path) => new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether the host can only be this machine. Names below localhost do not count: resolvers may differ on them. */
const isLoopback = (url) => LOOPBACK.test(url.hostname);
/** Host and port, with the port that the scheme implies. */
const placeOf = (url) => `${url.hostname}:${url.port || (url.protocol === 'http:' ? 80 : 443)}`;
/** Whether the user allowed plain HTTP to exactly the host and port of `url`. @param plainHosts As `registry.example:5000`; without a port, 80 is meant. */
const isPlainHost = (url, plainHosts) => plainHosts.some((host) => URL.canParse(`http://${host}`) && placeOf(new URL(`http://${host}`)) === placeOf(url));
/** https, or http on loopback; never with a user name or password in it. */
const isSecureUrl = (url) => url.username === '' && url.password === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));


/***/ }),

/***/ 77926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ bindClock)
/* harmony export */ });
/** The clock of a run that `signal` ends. */
const bindClock = (clock, signal) => ({
    now: () => clock.now(),
    sleep: (milliseconds) => clock.sleep(milliseconds, signal).catch((error) => {
        if (!signal.aborted)
            throw error;
    }),
});


/***/ }),

/***/ 81536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ trimBoth),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   tm: () => (/* binding */ trimRepository)
/* harmony export */ });
/**
 * A text without some characters at its end. A pattern like `/\/+$/` would start again at each slash of a text, and take quadratic time.
 *
 * @param characters Each of them is left out.
 */
function trimEnd(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** A text without some characters at both ends. */
function trimBoth(text, characters) {
    const trimmed = trimEnd(text, characters);
    let start = 0;
    while (start < trimmed.length && characters.includes(trimmed.charAt(start)))
        start++;
    return trimmed.slice(start);
}
/** The address of a repository without the `.git` and the slashes at its end, which clone URLs have and certificates have not. */
function trimRepository(url) {
    const trimmed = trimEnd(url, '/');
    return trimmed.endsWith('.git') ? trimmed.slice(0, -'.git'.length) : trimmed;
}


/***/ }),

/***/ 53903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ checkStoreSubjects)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

/**
 * Refuses a store that cannot keep a bundle about any of the subjects. This check runs before anything is signed.
 *
 * @throws ChopmarkError `INPUT_STORE_SUBJECTS`
 */
function checkStoreSubjects(stores, subjects) {
    if (subjects.length === 0)
        return;
    const useless = stores.find(({ store }) => store.takes !== undefined && !subjects.some((subject) => store.takes?.(subject)));
    if (useless === undefined)
        return;
    const { store, written } = useless;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_STORE_SUBJECTS',
        message: `The store ${written} keeps only bundles about ${store.takesWhat ?? 'other subjects'}. No subject of this run is one of these: ${subjects[0]?.name ?? ''}${subjects.length > 1 ? ` and ${subjects.length - 1} more` : ''}.`,
        hint: 'Name the image with --subject-image, or choose another store: github, release, a folder, an https:// URL.',
    });
}


/***/ }),

/***/ 6996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ publishSigned),
  J: () => (/* binding */ publishWithFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
// EXTERNAL MODULE: ./build/stores/receipts.js
var stores_receipts = __webpack_require__(48222);
// EXTERNAL MODULE: ./build/engine/shared/publish/publish-bundles.js
var publish_bundles = __webpack_require__(25414);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
// EXTERNAL MODULE: ./build/signing/limits.js
var signing_limits = __webpack_require__(32066);
// EXTERNAL MODULE: ./build/engine/shared/limits.js
var shared_limits = __webpack_require__(74353);
;// CONCATENATED MODULE: ./build/engine/shared/publish/publish-files.js





/**
 * Puts the files of a release into every store that keeps files, before any bundle about them. The stores work in parallel.
 *
 * @returns The problem of each store that did not get all files, by store id.
 */
async function publishFiles(files, stores, { logger, signal }) {
    const keepers = stores.filter(({ store }) => store.keepFile !== undefined);
    const lost = await Promise.all(keepers.map(({ store }) => publishTo(store, files, { logger, signal })));
    return new Map(lost.flatMap((problem, index) => (problem ? [[keepers[index]?.store.id ?? '', problem]] : [])));
}
async function publishTo(store, files, { logger, signal }) {
    let [there, sent, failed, inARow] = [0, 0, 0, 0];
    let first;
    await (0,concurrency/* mapInParallel */.HH)(files, shared_limits/* FILES_TO_STORE */.s2, async (file) => {
        if (inARow >= signing_limits/* MAX_FAILURES_IN_A_ROW */.co || signal.aborted)
            return void failed++;
        const receipt = await store.keepFile?.(file);
        if (receipt?.status === 'already-stored')
            there++;
        else if (receipt?.status === 'stored')
            sent++;
        else
            failed++;
        inARow = receipt?.status === 'failed' ? inARow + 1 : 0;
        first ??= receipt?.problem;
        logger.progress('Uploading', there + sent + failed, files.length);
    });
    logger.info(`${store.id}: ${sent} files of the release were uploaded, ${there} were already stored.`);
    return failed === 0 ? undefined : incomplete(store.id, failed, files.length, first ?? explainEnd(signal));
}
function incomplete(store, failed, count, { code, message, hint = '' }) {
    return {
        code,
        message: `${failed} of ${count} files of the release could not be stored in ${store}, so no bundle was stored there. ${message}`,
        hint: `${hint} Then run the same command again: stored files are not sent twice.`.trimStart(),
    };
}
const explainEnd = (signal) => signal.reason instanceof errors/* ChopmarkError */.E
    ? { code: signal.reason.code, message: signal.reason.message }
    : { code: 'STORE_TIMEOUT', message: `${(0,timeout_error/* describeRunEnd */.uJ)(signal)}.`, hint: (0,timeout_error/* hintAtRunEnd */.BB)(signal) };

// EXTERNAL MODULE: ./build/engine/shared/publish/write-push-command.js
var write_push_command = __webpack_require__(50847);
;// CONCATENATED MODULE: ./build/engine/shared/publish/publish.js








/**
 * Publishes the signed bundles to the stores of a run: the files of a release first and its bundles last, so that a store with a bundle
 * has all its subjects. A store that did not get all files gets no bundle. Signatures of files are next to the files, and also go into
 * stores that keep the files.
 */
async function publishWithFiles(signed, stores, { files, ...context }) {
    const { ports, run, bundlePath, ...rest } = context;
    const about = signed.filter(({ predicateType }) => predicateType !== undefined);
    const signatures = signed.filter(({ predicateType }) => predicateType === undefined);
    const lost = files.length === 0
        ? new Map()
        : await run.timed('files', () => publishFiles(files, stores, { logger: ports.logger, signal: run.signal }));
    const able = stores.filter(({ store }) => !lost.has(store.id));
    const keepers = files.length === 0 ? [] : able.filter(({ store }) => store.keepFile !== undefined);
    const stored = await publishSigned(about, able, { ...rest, ports, run, ...(signatures.length === 0 && { bundlePath }) });
    const beside = await publishSigned(signatures, keepers, { ...rest, ports, run });
    const refused = [...lost].map(([store, problem]) => ({ store, status: 'failed', problem }));
    const commands = [stored.retryCommand, beside.retryCommand].filter((command) => command !== undefined);
    return {
        statements: [...stored.statements, ...beside.statements].map((each) => ({ ...each, stores: [...each.stores, ...refused] })),
        ...(commands.length > 0 && { retryCommand: commands.join(' && ') }),
    };
}
/**
 * Publishes the signed bundles to the stores of a run, and returns the command that stores the rest.
 */
async function publishSigned(statements, stores, { folder, bundlePath, subjects, payloads, ports, run, options }) {
    if (stores.length === 0 || statements.length === 0)
        return { statements: [...statements] };
    const receipts = await (0,stores_receipts/* openReceipts */.W2)(folder, ports.logger);
    try {
        const bundles = statements.map((statement) => {
            const payload = payloads?.get(statement.bundlePath);
            return { ...toStore(statement, subjects, ports.workingFolder), ...(payload && { payload }) };
        });
        const stored = await run.timed('stores', () => (0,publish_bundles/* publishBundles */.h)(bundles, stores, { ports, receipts, signal: run.signal }));
        const told = statements.map((statement, index) => ({ ...statement, stores: [...statement.stores, ...(stored[index] ?? [])] }));
        const failed = stores.filter((_, position) => stored.some((receiptsOf) => receiptsOf[position]?.status === 'failed'));
        return failed.length === 0
            ? { statements: told }
            : {
                statements: told,
                retryCommand: (0,write_push_command/* writePushCommand */.J)(bundlePath === undefined ? told.map((each) => each.bundlePath) : [bundlePath], failed, options),
            };
    }
    finally {
        await receipts.close();
    }
}
function toStore({ bundlePath, predicateType, subjects: about, reused }, subjects, folder) {
    const path = (0,external_node_path_.resolve)(folder, bundlePath);
    return {
        name: (0,external_node_path_.basename)(path),
        kind: predicateType === undefined ? 'signature' : (0,bundle_names/* kindOf */.I)(predicateType),
        ...(predicateType !== undefined && { predicateType }),
        subjects: about.flatMap((index) => subjects[index] ?? []),
        resumed: reused,
        read: async () => (await (0,read_file/* readBoundedFile */.Mv)(path, limits.MAX_BUNDLE, 'the bundle')).toString('utf8'),
    };
}


/***/ }),

/***/ 24658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
/* harmony import */ var _base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77926);

function startRun(ports, { timeout, requestRate, concurrency }) {
    ports.setLimit?.(timeout);
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
        clock: (0,_base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .bindClock */ .i)(ports.clock, signal),
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


/***/ }),

/***/ 72955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ withSigning)
});

// UNUSED EXPORTS: THROWAWAY_TRUST_CONFIG

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/fs/make-folder.js
var make_folder = __webpack_require__(98599);
// EXTERNAL MODULE: ./build/base/fs/write-file.js
var write_file = __webpack_require__(94860);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
;// CONCATENATED MODULE: ./build/identity/identity-missing.js

/**
 * Whether a job has no identity, as in pull requests from forks: the case for `on-missing-identity`. A failing token service or a refused
 * token is another case, and must be reported.
 */
const isIdentityMissing = (error) => error instanceof errors/* ChopmarkError */.E && (error.code === 'IDENTITY_NONE' || /^IDENTITY_[A-Z]+_NO_TOKEN$/.test(error.code));

// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: ./build/engine/shared/signing/prepare-signing.js + 4 modules
var prepare_signing = __webpack_require__(24158);
;// CONCATENATED MODULE: ./build/engine/shared/signing/with-signing.js






/** The file in the bundle folder that says how to verify what a temporary sandbox signed. */
const THROWAWAY_TRUST_CONFIG = 'sandbox-trust-config.json';
/**
 * Prepares signing and passes it to `work`. If no identity is available, `on-missing-identity` applies. It applies only if no source
 * offers a token, or the job is not allowed to get one. An outage is an error.
 *
 * @param folder The folder for the trusted root of a sandbox. Absolute.
 * @returns The result of `work`, or why nothing was signed.
 */
async function withSigning(choices, { onMissingIdentity, ports, run, folder }, work) {
    let prepared;
    try {
        prepared = await (0,prepare_signing/* prepareSigning */.v)(choices, { ports, run });
    }
    catch (error) {
        if (onMissingIdentity === 'fail' || !isIdentityMissing(error))
            throw error;
        if (onMissingIdentity === 'skip')
            return { skipped: (0,to_problem/* toProblem */.H)(error) };
        const substitute = await signInSandbox(folder, ports);
        try {
            const inside = intoSandbox(choices, substitute.trustConfigPath);
            return await work({ ...(await (0,prepare_signing/* prepareSigning */.v)(inside, { ports, run, token: substitute.token })), throwaway: true });
        }
        finally {
            await substitute.close();
        }
    }
    return work({ ...prepared, throwaway: false });
}
/** Options for services of another instance, which do not apply to the sandbox. */
const OF_AN_INSTANCE = [
    'trustedRoot',
    'signingConfig',
    'tufMirror',
    'tufRoot',
    'fulcioUrl',
    'rekorUrl',
    'rekorVersion',
    'tsaUrl',
];
const intoSandbox = (choices, instance) => {
    const kept = Object.entries(choices).filter(([name]) => !OF_AN_INSTANCE.includes(name));
    return { ...Object.fromEntries(kept), instance };
};
/**
 * Starts a sandbox instead of the instance: `on-missing-identity: sandbox`, for pull requests from forks.
 *
 * @param folder The folder of the bundles. Absolute.
 */
async function signInSandbox(folder, { clock, logger }) {
    // Loaded only here, because no run with an identity needs it.
    const { startSandbox } = await Promise.all(/* import() */[__webpack_require__.e(7297), __webpack_require__.e(2853)]).then(__webpack_require__.bind(__webpack_require__, 87297));
    const sandbox = await startSandbox({ clock });
    await (0,make_folder/* makeFolder */.fc)(folder);
    const trustConfigPath = (0,external_node_path_.join)(folder, THROWAWAY_TRUST_CONFIG);
    await (0,write_file/* writeFileInPlace */.a)(trustConfigPath, sandbox.trustConfig);
    await (0,write_file/* writeFileInPlace */.a)((0,external_node_path_.join)(folder, 'sandbox-trusted-root.json'), sandbox.trustedRoot);
    logger.warn(`No identity is available, so a temporary sandbox signs. Verifiers accept these bundles only with its trust config: ${trustConfigPath}`);
    return { token: sandbox.issueToken(), trustConfigPath, close: () => sandbox.close() };
}


/***/ }),

/***/ 54524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ writeBundleList)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _results_to_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93410);
/* harmony import */ var _stores_bundle_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22814);
/* harmony import */ var _run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16834);




/**
 * Joins the signed bundles in `attestations.jsonl`, and returns the file of the run: the single bundle, or the joined file.
 *
 * @param folder Absolute.
 */
async function writeBundleList({ statements, problems }, planned, { folder, ports, signal }) {
    if (statements.length === 0)
        return { statements, problems };
    const paths = new Map(planned.map(({ path }) => [(0,_run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P)(path, ports.workingFolder), path]));
    const present = statements.flatMap(({ bundlePath }) => paths.get(bundlePath) ?? []);
    try {
        const all = await (0,_stores_bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .addToBundleIndex */ .R)(folder, readEach(present), signal);
        const only = statements.length === 1 ? statements[0]?.bundlePath : undefined;
        return { statements, problems, bundlePath: only ?? (0,_run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P)(all, ports.workingFolder) };
    }
    catch (error) {
        return { statements, problems: [...problems, (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H)(error)] };
    }
}
async function* readEach(paths) {
    for (const path of paths)
        yield await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}


/***/ }),

/***/ 9087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ blobPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The path of a blob in a layout on disk (OCI image-spec, image-layout.md); undefined for an invalid digest, which could be any path. */
function blobPath(folder, digest) {
    const [algorithm = '', hex = ''] = digest.split(':');
    return /^sha(?:256|384|512)$/.test(algorithm) && /^[0-9a-f]+$/.test(hex) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'blobs', algorithm, hex) : undefined;
}


/***/ }),

/***/ 93083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readLayoutName),
/* harmony export */   r: () => (/* binding */ LAYOUT)
/* harmony export */ });
/** The beginning of the name of an image in a layout on disk. */
const LAYOUT = 'oci-layout:';
/**
 * Splits `oci-layout:FOLDER[:TAG|@DIGEST]`. A colon after the last separator begins a tag. On Windows, a colon after a drive letter does not.
 */
function readLayoutName(text) {
    const name = text.slice(LAYOUT.length);
    const [, folder = name, digest, tag] = /^(.+?)(?:@(sha\d{3}:[0-9a-f]+)|:([\w][\w.-]{0,127}))?$/.exec(name) ?? [];
    return { folder, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}


/***/ }),

/***/ 77544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ openLayout)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/base/fs/copy-file.js




/** Copies a file, sharing its blocks where the file system can. @throws ChopmarkError `STORE_FILE_WRITE` */
async function copyFileInto(from, to) {
    try {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
    }
    catch (error) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${from} cannot be copied to ${to}: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
            hint: 'Check permissions and free disk space, then run again.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/oci/blob-path.js
var blob_path = __webpack_require__(9087);
// EXTERNAL MODULE: ./build/oci/copy/large-blob.js
var large_blob = __webpack_require__(92913);
// EXTERNAL MODULE: ./build/oci/copy/refuse-large-blob.js
var refuse_large_blob = __webpack_require__(36596);
// EXTERNAL MODULE: ./build/oci/limits.js
var limits = __webpack_require__(61928);
// EXTERNAL MODULE: ./build/oci/manifest.js
var oci_manifest = __webpack_require__(95669);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/oci/referrers/fallback-tags.js
var fallback_tags = __webpack_require__(50985);
// EXTERNAL MODULE: ./build/oci/referrers/oci-manifest.js
var referrers_oci_manifest = __webpack_require__(63304);
// EXTERNAL MODULE: ./build/oci/registry/contents.js
var contents = __webpack_require__(61280);
;// CONCATENATED MODULE: ./build/oci/layout/layout.js
















const NAME = 'org.opencontainers.image.ref.name';
const CONTAINERD_NAME = 'io.containerd.image.name';
/** How `cosign save` marks what is in its folder: one image, and what was stored about it under tags (cosign, pkg/oci/layout/index.go). */
const KIND = 'kind';
const SAVED = 'dev.cosignproject.cosign/';
const SAVED_IMAGES = [`${SAVED}image`, `${SAVED}imageIndex`];
const SAVED_BESIDE = { sig: `${SAVED}sigs`, att: `${SAVED}atts` };
/**
 * An image layout on disk (OCI image-spec, image-layout.md): `index.json` and blobs by digest, as `oras copy --to-oci-layout`, `crane pull
 * --format=oci`, skopeo, buildah and `cosign save` write it. Opens no connection. Every manifest in the index may be a referrer.
 *
 * @param folder Absolute.
 */
function openLayout(folder) {
    let index;
    const listed = () => {
        index ??= readIndex(folder);
        return index;
    };
    const manifestAt = async (descriptor) => {
        const bytes = await readBlob(folder, descriptor.digest, limits/* MAX_MANIFEST */.xZ);
        if (bytes === undefined)
            return undefined;
        const manifest = understand(folder, () => (0,oci_manifest/* parseManifest */.N)(bytes, descriptor.mediaType, `the manifest ${descriptor.digest}`));
        return { digest: descriptor.digest, bytes, mediaType: manifest.mediaType, manifest };
    };
    return {
        name: `oci-layout:${folder}`,
        async manifest(reference) {
            const found = find(await listed(), reference);
            if (found)
                return manifestAt(found);
            return reference.includes(':') ? manifestAt({ digest: reference, mediaType: '' }) : undefined;
        },
        async statedName(reference) {
            const { annotations } = find(await listed(), reference) ?? {};
            return annotations?.[CONTAINERD_NAME] ?? annotations?.[NAME];
        },
        async blob({ digest, size }, maxBytes) {
            const bytes = await readBlob(folder, digest, Math.min(size, maxBytes));
            if (bytes?.length === size)
                return bytes;
            throw broken(folder, `the blob ${digest} is missing or has another size`);
        },
        async saveBlob(descriptor, path) {
            if (descriptor.size > limits/* MAX_IMAGE_BLOB */.Dg)
                throw (0,refuse_large_blob/* refuseLargeBlob */.j)(`oci-layout:${folder}`, descriptor);
            const from = (0,blob_path/* blobPath */.n)(folder, descriptor.digest);
            if (from === undefined || !(await isThere(from)))
                throw broken(folder, `the blob ${descriptor.digest} is missing`);
            await copyFileInto(from, path);
            // The copied file is checked, because the folder may have changed since.
            if (!(await (0,large_blob/* isBlob */.qf)(path, descriptor)))
                throw broken(folder, `the blob ${descriptor.digest} has another content`);
        },
        async hasBlob(descriptor) {
            const path = (0,blob_path/* blobPath */.n)(folder, descriptor.digest);
            return path !== undefined && (await isThere(path)) && (0,large_blob/* isBlob */.qf)(path, descriptor);
        },
        async referrers(subject) {
            const known = await listed();
            const fallback = known.find(({ annotations }) => annotations?.[NAME] === (0,fallback_tags/* fallbackTag */.fH)(subject));
            const more = fallback ? (await manifestAt(fallback))?.manifest : undefined;
            const all = [...known, ...(more?.kind === 'index' ? more.manifests : [])].filter(({ digest }) => digest !== subject);
            if (all.length > limits/* MAX_REFERRERS */.OB)
                throw broken(folder, `it lists more than ${limits/* MAX_REFERRERS */.OB} manifests`);
            return [...new Set(all.map(({ digest }) => digest))].map((reference) => ({ reference }));
        },
    };
}
/** The entry of the index that a digest or tag means. */
function find(known, reference) {
    if (reference.includes(':'))
        return known.find(({ digest }) => digest === reference);
    const images = known.filter(({ annotations }) => !Object.values(SAVED_BESIDE).includes(annotations?.[KIND]));
    const tagged = images.filter(({ annotations }) => nameMatches(annotations?.[NAME], reference));
    return tagged[0] ?? findSaved(known, reference) ?? (reference === '' ? findOnly(images) : undefined);
}
/** A layout with a single image need not name it. What was attached to it is not another image. */
function findOnly(images) {
    const others = images.filter(({ artifactType }) => !(0,referrers_oci_manifest/* isBundleType */.Jo)(artifactType));
    return others.length === 1 ? others[0] : undefined;
}
/** The manifest that cosign stored under the tag of an image (`sha256-HEX.sig`, `.att`), in a folder that `cosign save` wrote for that image. */
function findSaved(known, tag) {
    const [, digest = '', suffix = ''] = /^(.+)\.(sig|att)$/.exec(tag) ?? [];
    const ofKind = (...kinds) => known.filter(({ annotations }) => kinds.includes(annotations?.[KIND] ?? ''));
    if (!ofKind(...SAVED_IMAGES).some((image) => (0,fallback_tags/* fallbackTag */.fH)(image.digest) === digest))
        return undefined;
    return ofKind(SAVED_BESIDE[suffix])[0];
}
const isThere = (path) => (0,promises_.lstat)(path).then((found) => found.isFile(), () => false);
/** Some tools write the tag alone, others the whole reference. */
const nameMatches = (name, tag) => tag !== '' && (name === tag || name?.endsWith(`:${tag}`) === true);
async function readIndex(folder) {
    const bytes = await (0,read_file/* readBoundedFile */.Mv)((0,external_node_path_.join)(folder, 'index.json'), limits/* MAX_MANIFEST */.xZ, 'the index of the image layout');
    const index = understand(folder, () => (0,oci_manifest/* parseManifest */.N)(bytes, media_types/* OCI_INDEX */.$p, 'index.json'));
    return index.kind === 'index' ? index.manifests : [];
}
async function readBlob(folder, digest, maxBytes) {
    const path = (0,blob_path/* blobPath */.n)(folder, digest);
    if (path === undefined)
        return undefined;
    try {
        const bytes = await (0,read_file/* readBoundedFile */.Mv)(path, maxBytes, 'a blob of the image layout');
        if ((0,contents/* digestOf */.ol)(bytes, digest.slice(0, digest.indexOf(':'))) === digest)
            return bytes;
    }
    catch (error) {
        if (error instanceof Error && (0,file_error/* codeOf */.$N)(error.cause) === 'ENOENT')
            return undefined;
        throw error;
    }
    throw broken(folder, `the blob ${digest} has another content`);
}
function understand(folder, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw broken(folder, error.message);
    }
}
const broken = (folder, reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_IMAGE_CONTENT',
    message: `The image layout ${folder} cannot be read: ${reason}.`,
    hint: 'Copy the image again, for example with oras copy -r --to-oci-layout.',
});


/***/ }),

/***/ 39947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildPayload: () => (/* binding */ buildPayload),
/* harmony export */   f: () => (/* binding */ signContent)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93466);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32066);



/** Returns the payload, or builds it. It is built again each time, so that it does not stay in memory. @throws ChopmarkError `INPUT_TOO_LARGE` */
const buildPayload = async ({ name, content }) => {
    if (content.kind === 'message')
        return undefined;
    const payload = typeof content.payload === 'function' ? await content.payload() : content.payload;
    if (payload.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD */ ._2)
        return payload;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_TOO_LARGE',
        message: `${name} is too large to sign: it has ${payload.length} bytes, and a bundle holds at most ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD */ ._2}.`,
        hint: 'Put the large content into a separate file, and attest that file.',
    });
};
/** Signs an item with a payload that is already built. */
async function signContent(signer, { content }, payload) {
    if (content.kind === 'message') {
        const { algorithm, digest } = content;
        return { kind: 'message', algorithm, digest, signature: await signer.sign({ kind: 'digest', algorithm, digest }) };
    }
    const unsigned = { payloadType: content.payloadType, payload: payload ?? Buffer.alloc(0) };
    const signature = await signer.sign({ kind: 'bytes', head: (0,_sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeEnvelopeHead */ .P3)(unsigned), bytes: unsigned.payload });
    return { kind: 'envelope', envelope: { ...unsigned, signature } };
}


/***/ }),

/***/ 22814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ addToBundleIndex)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53254);
/* harmony import */ var _local_append_jsonl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56124);



/**
 * Adds bundles to `attestations.jsonl`, one per line. Bundles of earlier runs stay, and each bundle is listed once.
 *
 * @param lines Bundles as one line of JSON each.
 * @param signal Ends the wait for another run in the same folder.
 * @returns The path of the file.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function addToBundleIndex(folder, lines, signal) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_BUNDLES */ .mD);
    await (0,_local_append_jsonl_js__WEBPACK_IMPORTED_MODULE_2__/* .appendJsonl */ .z)(path, lines, signal);
    return path;
}


/***/ }),

/***/ 56124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ appendJsonl)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80481);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_move_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90144);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29131);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48222);
/* harmony import */ var _file_lock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59101);











/** Bytes that are collected before a write. */
const PIECE = 1 << 20;
/**
 * Adds bundles to a JSON Lines file, one per line. Bundles of earlier runs stay, and each bundle is in the file once. The file is
 * replaced completely or not at all, and is never in memory as a whole. Runs that end at the same time in one folder take turns, so
 * that no run overwrites what another run added.
 *
 * @param path Absolute. Its folder must exist.
 * @param lines Bundles as one line of JSON each.
 * @param signal Ends the wait for another run that writes to the same file.
 * @returns The fingerprint of each line that the file already had.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function appendJsonl(path, lines, signal) {
    const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path, '.jsonl')}.lock`);
    return (0,_file_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .withFileLock */ .U)(lock, (stillAtWork) => replace(path, lines, stillAtWork), signal);
}
async function replace(path, lines, stillAtWork) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, 'wx', 0o644);
        let gathered = '';
        const earlier = new Set();
        const added = new Set();
        for await (const { line, isNew } of both(readEarlier(path), lines)) {
            const text = line.trimEnd();
            const fingerprint = (0,_receipts_js__WEBPACK_IMPORTED_MODULE_8__/* .fingerprintBundle */ .zu)(text);
            if (text === '' || earlier.has(fingerprint) || added.has(fingerprint))
                continue;
            (isNew ? added : earlier).add(fingerprint);
            gathered += `${text}\n`;
            if (gathered.length >= PIECE) {
                await file.writeFile(gathered);
                await stillAtWork();
                gathered = '';
            }
        }
        await file.writeFile(gathered);
        await file.sync();
        await file.close();
        await (0,_base_fs_move_file_js__WEBPACK_IMPORTED_MODULE_7__/* .moveFile */ .m)(draft, path);
        return earlier;
    }
    catch (error) {
        await file?.close().catch(() => { });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true }).catch(() => { });
        if (error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ChopmarkError */ .E)
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_6__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'The separate bundle files are in the same folder. Free disk space and run again.',
            cause: error,
        });
    }
}
async function* both(first, second) {
    for await (const line of first)
        yield { line, isNew: false };
    for await (const line of second)
        yield { line, isNew: true };
}
/** The current lines of the file, or none if it does not exist. A link is not followed, because its target is not our file. */
async function* readEarlier(path) {
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => undefined);
    if (!kind?.isFile())
        return;
    if (kind.size > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_10__.MAX_BUNDLE_FILE) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} is longer than ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_10__.MAX_BUNDLE_FILE} bytes, so no bundle was added to it.`,
            hint: 'Start a new file: choose another --bundle-dir, or another name.',
        });
    }
    yield* (0,node_readline__WEBPACK_IMPORTED_MODULE_4__.createInterface)({ input: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), crlfDelay: Number.POSITIVE_INFINITY });
}


/***/ }),

/***/ 59101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53607);





/** Milliseconds between two checks of a lock that another process holds. */
const PAUSE = 25;
/** Checks of an unchanged lock after which its holder counts as dead: five seconds. */
const STALE_AFTER_POLLS = 200;
/** Signs of life of a holder within that time. */
const BEATS = 5;
/**
 * Does `work` while no other process holds the same lock file. A timer shows that the holder is alive; work that lets no timer run shows it
 * with `stillAtWork`. The lock of a killed process is taken over.
 *
 * @param signal Ends the wait for a lock that another process holds. A free lock is taken all the same: work that is finished is kept.
 * @param pause Milliseconds between two checks of a lock that another process holds.
 * @throws ChopmarkError `STORE_FILE_WRITE` if the lock cannot be taken
 */
async function withFileLock(lock, work, signal, pause = PAUSE) {
    await take(lock, signal, pause);
    let beat = 0;
    // Not the target of a link that somebody put in its place.
    const stillAtWork = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lutimes)(lock, ++beat, beat).catch(() => { });
    const timer = setInterval(stillAtWork, (pause * STALE_AFTER_POLLS) / BEATS);
    try {
        return await work(stillAtWork);
    }
    finally {
        clearInterval(timer);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true }).catch(() => { });
    }
}
async function take(lock, signal, pause) {
    let seen = '';
    let pollsLeft = STALE_AFTER_POLLS;
    for (let looks = 0; looks < _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LOCK_POLLS */ .oP; looks++) {
        try {
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(lock, 'wx', 0o600)).close();
            return;
        }
        catch (error) {
            if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'EEXIST')
                throw refuse(lock, (0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error), error);
        }
        const now = await describe(lock);
        pollsLeft = now === seen ? pollsLeft - 1 : STALE_AFTER_POLLS;
        seen = now;
        if (pollsLeft === 0)
            await remove(lock);
        if (signal.aborted)
            throw refuse(lock, 'another run holds it, and this run has ended');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause, undefined, { signal }).catch(() => { });
    }
    throw refuse(lock, 'other runs held it for the whole time');
}
/** Distinguishes a lock from an earlier and a later one in its place. No run makes a folder there, so none would remove it. */
async function describe(lock) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(lock).catch(() => undefined);
    if (found?.isDirectory())
        throw refuse(lock, 'it is a folder');
    return found === undefined ? '' : `${found.ino} ${found.mtimeMs}`;
}
async function remove(lock) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
    }
    catch (error) {
        throw refuse(lock, `it was left by a run that ended, and it cannot be removed: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}`, error);
    }
}
const refuse = (lock, reason, cause) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'STORE_FILE_WRITE',
    message: `The lock ${lock} could not be taken: ${reason}.`,
    hint: 'The separate bundle files are in the same folder. Run again, or choose another folder with --bundle-dir.',
    cause,
});


/***/ }),

/***/ 61953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ collectSubjects)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/hash-files.js + 1 modules
var hash_files = __webpack_require__(75833);
// EXTERNAL MODULE: ./build/sigstore/subject.js
var subject = __webpack_require__(19139);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/oci/layout/layout-name.js
var layout_name = __webpack_require__(93083);
// EXTERNAL MODULE: ./build/oci/platform-choice.js
var platform_choice = __webpack_require__(36339);
// EXTERNAL MODULE: ./build/oci/resolve-image.js
var resolve_image = __webpack_require__(45362);
// EXTERNAL MODULE: ./build/subjects/identify-image.js
var identify_image = __webpack_require__(28138);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(95554);
;// CONCATENATED MODULE: ./build/subjects/collect-images.js







/** How many images are resolved at the same time. */
const AT_ONCE = 8;
/**
 * Collects images as subjects, from registries and from layouts on disk. Each tag is resolved once, and its digest is logged, because the
 * digest is what gets signed. A subject is named after its repository. Where two subjects would have the same name, the name includes the
 * digest.
 *
 * @param name The name for the single image of a layout, in place of its own.
 * @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_SUBJECT_NAME`, `STORE_…`
 */
async function collectImages(references, choice, { logger, ...places }, name) {
    if (name !== undefined && !(references.length === 1 && references[0]?.startsWith(layout_name/* LAYOUT */.r)))
        throw noName();
    const identified = references.map((text) => ({ text, image: (0,identify_image/* identifyImage */.c)(text, places) }));
    const resolved = await (0,concurrency/* mapInParallel */.HH)(identified, AT_ONCE, async ({ text, image }) => {
        const { digest, chosen, foreign } = await (0,resolve_image/* resolveImage */.A)(image.source, image.reference, choice);
        if (!image.isPinned)
            logger.info(`${text} is ${image.locate(digest)}`);
        if (foreign > 0)
            logger.warn(`${text} has ${foreign} entries that are not images. They are left out.`);
        const called = name === undefined ? await image.name() : (0,subject_name/* checkSubjectName */.S)(name, 'subject-name');
        return chosen.map((manifest) => describe(image, called, manifest));
    });
    const subjects = [...new Map(resolved.flat().map((subject) => [subject.image, subject])).values()];
    const names = Map.groupBy(subjects, ({ name: each }) => each);
    return subjects.map((subject) => (names.get(subject.name)?.length ?? 0) > 1 ? { ...subject, name: `${subject.name}@${digestOf(subject.image)}` } : subject);
}
function describe(image, name, { digest, platform }) {
    const [algorithm = '', hex = ''] = digest.split(':');
    return { name, digest: { [algorithm]: hex }, image: image.locate(digest), ...(platform && { platform: (0,platform_choice/* showPlatform */.hr)(platform) }) };
}
const digestOf = (image) => image.slice(image.lastIndexOf('@') + 1);
const noName = () => new errors/* ChopmarkError */.E({
    code: 'INPUT_SUBJECT_NAME',
    message: '--subject-name names one subject: a digest, a file, or an image in a layout on disk (oci-layout:FOLDER).',
    hint: 'An image in a registry is named after its repository. Leave out --subject-name.',
});

// EXTERNAL MODULE: ./build/subjects/digest.js
var subjects_digest = __webpack_require__(54970);
// EXTERNAL MODULE: ./build/subjects/find-files.js
var find_files = __webpack_require__(74251);
// EXTERNAL MODULE: ./build/subjects/merge.js
var merge = __webpack_require__(6144);
;// CONCATENATED MODULE: ./build/subjects/name-files.js



/**
 * Makes subjects from files, named by their base name, as actions/attest does. Files with the same base name and content are one
 * subject. If their content differs, each is named by its path below the working folder, with `/` on every system.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_CONFLICT` if such a file is not below the working folder, `INPUT_SUBJECT_NAME`
 */
function nameFiles(files, workingFolder) {
    const groups = Map.groupBy(files, ({ path }) => (0,external_node_path_.basename)(path));
    return files.flatMap((file) => {
        const name = (0,external_node_path_.basename)(file.path);
        const group = groups.get(name) ?? [file];
        const [first = file] = group;
        const differ = group.some(({ digest }) => digest.sha256 !== first.digest.sha256);
        if (!differ && file !== first)
            return [];
        return [{ ...file, name: (0,subject_name/* checkSubjectName */.S)(differ ? pathBelow(workingFolder, file.path) : name, file.path) }];
    });
}
function pathBelow(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    if (!(0,external_node_path_.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`))
        return way.split(external_node_path_.sep).join('/');
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `${path} has the same file name as another subject with different content, and is not below the working folder.`,
        hint: 'Run in a folder that contains both files, so that their paths differ, or attest them in two runs.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/subjects/named-data.js




/**
 * The subjects of data in memory. Bytes have a sha256. The same data twice counts once.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`, `INPUT_DIGEST`, `INPUT_SUBJECT_CONFLICT`, `INPUT_TOO_MANY_SUBJECTS`
 */
const readNamedData = (data) => (0,merge/* mergeSubjects */.W)(data.map(({ name, bytes, digest }, index) => ({
    name: (0,subject_name/* checkSubjectName */.S)(name, `item ${index} of the data`),
    digest: bytes === undefined ? (0,subjects_digest/* parseDigest */.m)(digest) : { sha256: (0,external_node_crypto_.hash)('sha256', bytes) },
    ...(bytes !== undefined && { size: bytes.length }),
})));

// EXTERNAL MODULE: ./build/subjects/read-checksum-files.js
var read_checksum_files = __webpack_require__(99954);
;// CONCATENATED MODULE: ./build/subjects/collect.js












/** Bytes. Files of this size or more are hashed first, so that the cores finish at about the same time. */
const LARGE = 8 << 20;
const MEGABYTE = 1_000_000;
/**
 * Collects what is attested or signed: files first, then checksums, the digest, images and Git revisions, each in the given order.
 * Files have a sha256.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and the errors of the functions it calls
 */
async function collectSubjects(options, ports) {
    const { paths = [], checksums = [], digest, name, namePrefix = '', images, git, data = [], each = false } = options;
    const namesFile = digest === undefined && paths.length > 0;
    const namesImage = digest === undefined && !namesFile && images !== undefined;
    const listed = [
        ...readNamedData(data),
        ...prefixNames(await (0,read_checksum_files/* readChecksumFiles */.n)(checksums, ports.workingFolder), namePrefix),
        ...(digest === undefined && (name === undefined || namesFile || namesImage) ? [] : [(0,subjects_digest/* readDigestSubject */.Ly)(digest, name)]),
        ...(images === undefined
            ? []
            : await collectImages(images.references, images.choice, { ...ports, open: images.open }, namesImage ? name : undefined)),
        ...(git === undefined ? [] : await collectRevisions(git, ports)),
    ];
    const digested = paths.length === 0 ? [] : await digestFiles(paths, listClaimed(listed), ports);
    const subjects = each
        ? [...digested.map((file) => ({ ...file, name: (0,subject_name/* checkSubjectName */.S)((0,external_node_path_.basename)(file.path), file.path) })), ...listed]
        : (0,merge/* mergeSubjects */.W)([
            ...prefixNames(namesFile && name !== undefined ? nameOnly(digested, name) : nameFiles(digested, ports.workingFolder), namePrefix),
            ...listed,
        ]);
    ports.logger.debug(`${subjects.length} subjects`);
    if (subjects.length === 0) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_NO_SUBJECTS',
            message: 'No subject was given.',
            hint: 'Name files or globs, or use --subject-image, --subject-git, --subject-checksums, or --subject-digest with --subject-name.',
        });
    }
    return subjects;
}
/** @throws ChopmarkError `INPUT_SUBJECT_NAME` */
const prefixNames = (subjects, prefix) => subjects.map((subject) => ({
    ...subject,
    name: prefix === '' ? subject.name : (0,subject_name/* checkSubjectName */.S)(`${prefix}${subject.name}`, 'name-prefix'),
}));
/** The code for Git is loaded only if a revision is given. */
async function collectRevisions({ references, exec }, { workingFolder }) {
    const { collectGit } = await __webpack_require__.e(/* import() */ 4881).then(__webpack_require__.bind(__webpack_require__, 74881));
    return collectGit(references, { exec, workingFolder });
}
/** One name fits one file. Identical copies of it count once. */
function nameOnly(files, name) {
    const [first] = files;
    if (first !== undefined && files.every(({ digest }) => digest.sha256 === first.digest.sha256))
        return [{ ...first, name: (0,subject_name/* checkSubjectName */.S)(name, 'subject-name') }];
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `subject-name names one subject, but ${files.length} different files were found.`,
        hint: 'Leave out --subject-name, so that each file keeps its own name, or attest one file per run.',
    });
}
/** The algorithms that the checksums use. Files are hashed with each of them, so that a wrong checksum of a file is detected. */
const listClaimed = (listed) => subject/* MATCHING_ALGORITHMS */.br.filter((algorithm) => algorithm === 'sha256' || listed.some(({ digest }) => digest[algorithm] !== undefined));
async function digestFiles(patterns, algorithms, { workingFolder, logger, signal, threads }) {
    const found = await (0,find_files/* findFiles */.l)(patterns, workingFolder, logger.warn);
    const large = found.filter(({ size }) => size >= LARGE).sort((a, b) => b.size - a.size);
    const order = [...large, ...found.filter(({ size }) => size < LARGE)];
    const total = Math.ceil(found.reduce((sum, { size }) => sum + size, 0) / MEGABYTE);
    const tell = (bytes) => logger.progress('Hashing (MB)', Math.floor(bytes / MEGABYTE), total);
    const hashed = await (0,hash_files/* hashFiles */.y)(order.map(({ target }) => target), { algorithms, signal, onProgress: tell, followLinks: false, ...(threads !== undefined && { threads }) });
    logger.progress('Hashing (MB)', total, total);
    const digests = new Map(order.map(({ path }, index) => [path, hashed[index]]));
    return found.flatMap(({ path }) => {
        const file = digests.get(path);
        return file ? [{ path, ...file }] : [];
    });
}


/***/ }),

/***/ 28138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identifyImage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _oci_copy_image_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22733);
/* harmony import */ var _oci_layout_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77544);
/* harmony import */ var _oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93083);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20907);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95554);






/**
 * Identifies an image in a registry, or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`), from its name. Sends no request.
 *
 * @throws ChopmarkError `INPUT_IMAGE`
 */
function identifyImage(text, { open, workingFolder }) {
    if (text.startsWith(_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_5__/* .LAYOUT */ .r))
        return identifyLayout(text, workingFolder);
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(text);
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(reference);
    return {
        source: (0,_oci_copy_image_source_js__WEBPACK_IMPORTED_MODULE_1__/* .registrySource */ .B)(open(reference, 'pull')),
        reference: reference.digest ?? reference.tag ?? '',
        isPinned: reference.digest !== undefined,
        name: async () => name,
        locate: (digest) => `${name}@${digest}`,
    };
}
function identifyLayout(text, workingFolder) {
    const { folder, tag, digest } = (0,_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_5__/* .readLayoutName */ .M)(text);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, folder);
    const source = (0,_oci_layout_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .openLayout */ .B)(path);
    const reference = digest ?? tag ?? '';
    return {
        source,
        reference,
        isPinned: digest !== undefined,
        name: async () => readRepository(await source.statedName(reference)) ?? (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSubjectName */ .S)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), text),
        locate: (each) => `${_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_5__/* .LAYOUT */ .r}${folder}@${each}`,
    };
}
/** The repository in a stated name. Undefined if it is only a tag, or no name of an image. */
function readRepository(stated) {
    if (!stated?.includes('/'))
        return undefined;
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(stated));
    }
    catch {
        // Anything can be written there.
        return undefined;
    }
}


/***/ }),

/***/ 6144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ mergeSubjects)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29131);


/**
 * Merges subjects to one for each name. The same name with the same digest counts once. Digests of different algorithms (from a
 * SHA256SUMS and a SHA512SUMS) are combined. Two different digests of the same algorithm are a conflict.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_CONFLICT`, `INPUT_TOO_MANY_SUBJECTS`
 */
function mergeSubjects(subjects) {
    const byName = new Map();
    for (const subject of subjects) {
        const known = byName.get(subject.name);
        byName.set(subject.name, known ? join(known, subject) : subject);
    }
    if (byName.size > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECTS */ .Vn) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_TOO_MANY_SUBJECTS',
            message: `${byName.size} subjects were found. One run takes at most ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECTS */ .Vn}.`,
            hint: 'Narrow the patterns, or split the files over several jobs and join the results with chopmark merge.',
        });
    }
    return [...byName.values()];
}
function join(known, other) {
    const conflict = Object.keys(other.digest).find((name) => known.digest[name] !== undefined && known.digest[name] !== other.digest[name]);
    if (conflict === undefined)
        return { ...other, ...known, digest: { ...known.digest, ...other.digest } };
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `Two subjects have the name ${known.name} but different ${conflict} digests.`,
        hint: 'Give them different names, for example their paths below a common folder.',
    });
}


/***/ })

};
