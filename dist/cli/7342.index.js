export const id = 7342;
export const ids = [7342,9746,7069];
export const modules = {

/***/ 39010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ hintAtRunEnd),
/* harmony export */   L8: () => (/* binding */ toTimeoutError),
/* harmony export */   rM: () => (/* binding */ isTimeLimit),
/* harmony export */   uJ: () => (/* binding */ describeRunEnd)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

/** Whether a run ended at its time limit. Every other reason is an interruption: a signal, a canceled job, or the caller of the library. */
const isTimeLimit = ({ reason }) => reason instanceof DOMException && reason.name === 'TimeoutError';
/** How a run ended early, as the start of a sentence: "Interrupted by SIGINT" or "The run reached its time limit". */
function describeRunEnd(signal) {
    if (isTimeLimit(signal))
        return 'The run reached its time limit';
    const { reason } = signal;
    return reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E ? reason.message.replace(/\.$/, '') : 'The run was interrupted';
}
/** What to do about a run that ended early. Only a time limit can be raised. */
const hintAtRunEnd = (signal) => isTimeLimit(signal) ? 'Set a longer time limit with --timeout.' : 'Run the same command again.';
/**
 * The error for work on the input that ended because the run ended: the adapter's own reason, otherwise the time limit or an
 * interruption.
 *
 * @param signal Aborted.
 * @param before What was not done by then: "all files were read".
 */
const toTimeoutError = (signal, before) => signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E
    ? signal.reason
    : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_TIMEOUT',
        message: `${describeRunEnd(signal)} before ${before}.`,
        hint: hintAtRunEnd(signal),
        cause: signal.reason,
    });


/***/ }),

/***/ 54616:
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
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(31621);
// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(39010);
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
const IN_PLACE_FILES = 64;
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
    const { startWorker } = await __webpack_require__.e(/* import() */ 829).then(__webpack_require__.bind(__webpack_require__, 20829));
    return new Promise((resolve, reject) => {
        const thread = startWorker('hash-worker', import.meta.url, {
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

/***/ 13263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ quoteForShell),
/* harmony export */   u: () => (/* binding */ quoteForTerminal)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Characters without a special meaning in a POSIX shell. */
const PLAIN = /^[A-Za-z0-9_\-./:@=+,]+$/;
/** One argument for a POSIX shell, quoted if necessary. */
const quoteForShell = (text) => (PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
/** One argument for the shell of the person who reads it: PowerShell on Windows, a POSIX shell elsewhere. */
const quoteForTerminal = (text, platform = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)()) => platform !== 'win32' || PLAIN.test(text) ? quoteForShell(text) : `'${text.replaceAll(/['\u2018-\u201b]/g, (quote) => quote + quote)}'`;


/***/ }),

/***/ 37069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidenceOfStores: () => (/* binding */ readEvidenceOfStores)
/* harmony export */ });
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48579);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _results_to_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5918);
/* harmony import */ var _signing_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86318);
/* harmony import */ var _stores_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95971);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5981);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5838);







/** Artifacts for which stores are asked at the same time. */
const AT_ONCE = 8;
/**
 * Asks every store for the bundles about each subject. The failure of one store does not affect the others. A store that exceeds the
 * limit counts as failed, and none of its bundles is used.
 */
function readEvidenceOfStores(stores, subjects) {
    const asking = stores.map(createAsker);
    return (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapInParallel */ .HH)(subjects, AT_ONCE, async (subject) => {
        if (!subject)
            return { candidates: [] };
        const answers = await Promise.all(asking.map((ask) => ask(subject)));
        const problem = answers.find((answer) => answer.problem)?.problem;
        return { candidates: answers.flatMap(({ candidates }) => candidates), ...(problem && { problem }) };
    });
}
function createAsker(store) {
    let failuresInARow = 0;
    let last;
    // A file that a store returns for every artifact is read once.
    const read = new Map();
    const readOnce = (found) => {
        const candidates = read.get(found.bytes) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .readFound */ .$C)(found);
        read.set(found.bytes, candidates);
        return candidates;
    };
    return async (subject) => {
        // After several failures in a row, the store is not asked again.
        if (failuresInARow >= _signing_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FAILURES_IN_A_ROW */ .co && last)
            return { candidates: [], problem: last };
        try {
            const { found, unread } = await store.find(subject);
            const size = found.reduce((sum, { bytes }) => sum + bytes.length, 0);
            if (found.length > _stores_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FOUND_BUNDLES */ .qW || size > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_FOUND_BYTES */ .M6)
                throw tooMuch(store.id, found.length, size);
            failuresInARow = 0;
            return {
                candidates: [...found.flatMap(readOnce), ...unread.map(({ location, problem }) => ({ location, problem, subjects: [] }))],
                ...(unread[0] && { problem: unread[0].problem }),
            };
        }
        catch (error) {
            failuresInARow++;
            last = (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H)(error);
            return { candidates: [], problem: last };
        }
    };
}
const tooMuch = (store, count, size) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The store ${store} has ${count} bundles with ${size} bytes for one artifact, which exceeds the limit.`,
    hint: `At most ${_stores_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FOUND_BUNDLES */ .qW} bundles with ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_FOUND_BYTES */ .M6} bytes are read. Remove unneeded bundles, or use --bundle.`,
});


/***/ }),

/***/ 79746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listImagesToVerify: () => (/* binding */ listImagesToVerify)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(48579);
// EXTERNAL MODULE: ./build/oci/platform-choice.js
var platform_choice = __webpack_require__(75431);
// EXTERNAL MODULE: ./build/oci/resolve-image.js
var resolve_image = __webpack_require__(51486);
// EXTERNAL MODULE: ./build/subjects/locate-image.js
var locate_image = __webpack_require__(34464);
;// CONCATENATED MODULE: ./build/subjects/list-images.js




const AT_ONCE = 8;
/**
 * Lists images to verify, in a registry or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`). A tag is resolved once.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_UNREADABLE`, `STORE_…`
 */
async function listImages(references, choice, { open, logger, workingFolder }) {
    const listed = await (0,concurrency/* mapInParallel */.HH)(references, AT_ONCE, async (text) => {
        const { source, reference } = (0,locate_image/* locateImage */.kl)(text, { open, workingFolder });
        const { digest, chosen } = await (0,resolve_image/* resolveImage */.A)(source, reference, choice);
        if (!reference.includes(':'))
            logger.info(`${text} is ${digest}`);
        return chosen.map(({ digest: each, platform }) => {
            const [algorithm = '', hex = ''] = each.split(':');
            const name = each === digest ? text : `${text} (${platform ? (0,platform_choice/* showPlatform */.hr)(platform) : each})`;
            return { artifact: name, digest: { [algorithm]: hex }, reference: each, source };
        });
    });
    return listed.flat();
}

// EXTERNAL MODULE: ./build/engine/shared/run/open-images.js
var open_images = __webpack_require__(88814);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/list-images.js




/** Lists the images to verify. @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_OPTION_CONFLICT`, `STORE_…` */
async function listImagesToVerify(options, ports, run) {
    const { images } = (0,open_images/* chooseImages */.s)(options, { ports, run });
    if (!images)
        return [];
    if (options.offline && !images.references.every((text) => text.startsWith(locate_image/* LAYOUT */.rs)))
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: 'An image in a registry cannot be verified with --offline.',
            hint: 'Copy it with its attestations (oras copy -r --to-oci-layout), and name the folder: --subject-image oci-layout:FOLDER.',
        });
    return run.timed('subjects', () => listImages(images.references, images.choice, { open: images.open, ...ports }));
}


/***/ }),

/***/ 5981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ MAX_STORES),
/* harmony export */   M6: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   O7: () => (/* binding */ STORE_TIMEOUT),
/* harmony export */   OT: () => (/* binding */ MAX_POLICY_CASES),
/* harmony export */   P1: () => (/* binding */ STORE_REQUESTS),
/* harmony export */   W3: () => (/* binding */ VERIFICATIONS_IN_FLIGHT),
/* harmony export */   aj: () => (/* binding */ SUBJECTS_OF_PEERS),
/* harmony export */   b5: () => (/* binding */ MAX_STATEMENT_V1),
/* harmony export */   b9: () => (/* binding */ PUBLIC_REQUEST_RATE),
/* harmony export */   eE: () => (/* binding */ MAX_FOLDER_DEPTH),
/* harmony export */   s1: () => (/* binding */ BUNDLES_TO_STORE),
/* harmony export */   s2: () => (/* binding */ FILES_TO_STORE),
/* harmony export */   tu: () => (/* binding */ MAX_KEY),
/* harmony export */   wk: () => (/* binding */ MAX_BUILD_FILES),
/* harmony export */   zs: () => (/* binding */ MAX_JOB_FOLDERS)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. A statement for Rekor v1, which gets the whole statement in base64 and accepts requests up to 32 MiB. Rekor v2 gets only a digest. */
const MAX_STATEMENT_V1 = 16 << 20;
/** Files in the folder of a build that attest runs. They are listed before and after the build. */
const MAX_BUILD_FILES = 100_000;
/** Subjects of one statement that other verifiers accept: cosign and gh (sigstore-go) refuse a statement with more. */
const SUBJECTS_OF_PEERS = 1_024;
/** Requests per second to one public service. Its operators limit clients to 500 per minute. */
const PUBLIC_REQUEST_RATE = 8;
/** Stores in one run. */
const MAX_STORES = 16;
/** Bundles in flight to one store. */
const BUNDLES_TO_STORE = 8;
/** Requests in flight to one host of a store. */
const STORE_REQUESTS = 16;
/** Milliseconds for one bundle in one store, including all attempts and pauses. */
const STORE_TIMEOUT = 10 * 60_000;
/** Bytes. The bundles that one store can send for one artifact. */
const MAX_FOUND_BYTES = 256 << 20;
/** Files of a release that are uploaded to one store at the same time. */
const FILES_TO_STORE = 4;
/** Artifacts whose bundles are verified at the same time. Their bundles are already in memory. */
const VERIFICATIONS_IN_FLIGHT = 1_024;
/** Cases in the folders of one `policy test`. */
const MAX_POLICY_CASES = 10_000;
/** Job folders that are read in one bundle folder. */
const MAX_JOB_FOLDERS = 1_000;
/** Bytes. A public key in PEM. */
const MAX_KEY = 64 << 10;
/** Levels of subfolders that are searched for bundles. */
const MAX_FOLDER_DEPTH = 8;


/***/ }),

/***/ 55993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ planDocuments),
/* harmony export */   i: () => (/* binding */ writeDocuments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43243);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4875);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90592);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59239);
/* harmony import */ var _sigstore_simple_signing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10243);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33538);








/**
 * For each image, the document that cosign 1 and 2 sign (`sigstore/simple-signing.ts`). It is signed like a file.
 *
 * @param folder The folder for documents and their bundles. Absolute.
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` before anything is signed, if the format of cosign 1 and 2 cannot represent the signature
 */
function planDocuments(subjects, folder, { key, services }) {
    const names = (0,_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__/* .nameBundles */ .r6)(subjects.map(({ name }) => ({ kind: 'signature', subjects: [name] })));
    const planned = subjects.flatMap((subject, index) => subject.image === undefined ? [] : [planDocument(subject, subject.image, index, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, names[index] ?? ''))]);
    if (planned.length > 0)
        checkOldForm(services, key !== undefined);
    return planned;
}
function planDocument({ name, digest: { sha256 } }, image, index, path) {
    if (sha256 === undefined)
        throw noForm(`names images by sha256, but ${name} has no sha256`, 'Use --store oci.');
    const [reference = ''] = image.split('@');
    const document = (0,_sigstore_simple_signing_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSimpleSigning */ .P)(reference, sha256);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', document, 'buffer');
    const documentPath = `${path.slice(0, -_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .BUNDLE_SUFFIX */ .Zf.length)}${_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__/* .DOCUMENT_SUFFIX */ .q}`;
    return {
        document,
        documentPath,
        path: `${documentPath}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .BUNDLE_SUFFIX */ .Zf}`,
        subjects: [index],
        item: {
            id: digest.toString('hex'),
            name: `${name} (in the format of cosign 1 and 2)`,
            content: { kind: 'message', algorithm: 'SHA2_256', digest },
        },
    };
}
/** A signature that the store would refuse is not made: it would have no other use, and would stay in the log permanently. */
function checkOldForm({ logs }, byKey) {
    if (byKey)
        throw noForm('needs a certificate, but this run signs with a key', 'Use --store oci.');
    if (logs.length > 1)
        throw noForm('supports one log, but this run uses several', 'Use --store oci.');
    if (logs.some(({ majorApiVersion }) => majorApiVersion !== 1))
        throw noForm('needs the inclusion promise of Rekor v1, which Rekor v2 does not issue', 'Sign with --rekor-version 1, or use --store oci: cosign 2.6 and later read bundles.');
}
const noForm = (reason, hint) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_CONFLICT',
    message: `The store oci-cosign-v2 keeps image signatures in a format that ${reason}.`,
    hint,
});
/** Writes documents to disk before they are signed, so that signatures can be stored even after the run ends early. @throws ChopmarkError `STORE_FILE_WRITE` */
async function writeDocuments(documents) {
    for (const { document, documentPath } of documents) {
        await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(documentPath));
        await (0,_base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInPlace */ .a)(documentPath, document);
    }
}


/***/ }),

/***/ 36035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ describeLine),
/* harmony export */   P_: () => (/* binding */ toLines),
/* harmony export */   v2: () => (/* binding */ publishLines)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59239);
/* harmony import */ var _sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36409);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33538);
/* harmony import */ var _stores_receipts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11178);
/* harmony import */ var _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79807);
/* harmony import */ var _shared_publish_publish_bundles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35370);







/** The readable candidates, each bundle once. */
function toLines(candidates) {
    const lines = new Map();
    for (const candidate of candidates) {
        const { bundle, location, predicateType, payload } = candidate;
        if (!bundle)
            continue;
        const line = (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .serializeBundle */ .fP)(bundle);
        if (lines.has(line))
            continue;
        lines.set(line, {
            line,
            location,
            subjects: subjectsOf(candidate),
            ...(predicateType !== undefined && { predicateType }),
            ...(payload && { payload }),
        });
    }
    return [...lines.values()];
}
/** A signature has no file name, but usually its bundle is next to the file. */
function subjectsOf({ bundle, location, subjects }) {
    const stated = bundle && (0,_sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .findStatedDigest */ .N)(bundle);
    if (!stated || subjects.length > 0)
        return subjects;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(location);
    return [
        {
            name: name.endsWith(_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_SUFFIX */ .Zf) ? name.slice(0, -_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_SUFFIX */ .Zf.length) : name,
            digest: { [_x509_algorithms_js__WEBPACK_IMPORTED_MODULE_4__/* .DIGEST_NAME */ .v3[stated.algorithm]]: stated.digest.toString('hex') },
        },
    ];
}
/** Puts lines into stores, with the receipts of a folder. @returns The outcomes for each line, in the order of the stores. */
async function publishLines(lines, stores, { folder, ports, run }) {
    const receipts = await (0,_stores_receipts_js__WEBPACK_IMPORTED_MODULE_3__/* .openReceipts */ .W2)(folder, ports.logger);
    try {
        const kinds = lines.map(({ predicateType }) => (predicateType === undefined ? 'signature' : (0,_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(predicateType)));
        const names = (0,_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameBundles */ .r6)(lines.map(({ subjects }, index) => ({ kind: kinds[index] ?? '', subjects: subjects.map(({ name }) => name) })));
        const bundles = lines.map(({ line, predicateType, subjects, payload }, index) => ({
            name: names[index] ?? '',
            kind: kinds[index] ?? '',
            subjects,
            // The bundle is from an earlier run, so a store that would keep duplicates checks first.
            resumed: true,
            read: async () => line,
            ...(predicateType !== undefined && { predicateType }),
            ...(payload && { payload }),
        }));
        return await (0,_shared_publish_publish_bundles_js__WEBPACK_IMPORTED_MODULE_5__/* .publishBundles */ .h)(bundles, stores, { ports, receipts, signal: run.signal });
    }
    finally {
        await receipts.close();
    }
}
/** The line in the form of a report. */
const describeLine = ({ line, location, predicateType, subjects }, stores = []) => ({
    sha256: (0,_stores_receipts_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintBundle */ .zu)(line),
    location,
    ...(predicateType !== undefined && { predicateType }),
    subjects: subjects.map(({ name, digest }) => ({ name, digest })),
    stores,
});


/***/ }),

/***/ 34382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findBundles: () => (/* binding */ findBundles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_fs_hash_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54616);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4875);
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(10672);
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(511);
/* harmony import */ var _stores_bundle_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17722);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33538);
/* harmony import */ var _subjects_exclude_bundles_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25470);
/* harmony import */ var _subjects_list_artifacts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45780);
/* harmony import */ var _shared_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5838);
/* harmony import */ var _shared_evidence_evidence_of_stores_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37069);
/* harmony import */ var _shared_evidence_list_images_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79746);
/* harmony import */ var _shared_publish_open_stores_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(31872);
/* harmony import */ var _shared_publish_write_push_command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(36179);
/* harmony import */ var _shared_run_bundle_folder_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(58712);
/* harmony import */ var _shared_run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(50654);
/* harmony import */ var _shared_signing_plan_documents_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(55993);
/* harmony import */ var _bundle_lines_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(36035);



















/**
 * Finds bundles about artifacts, and writes them to `attestations.jsonl`. For `copy`, it then stores them. Bundles are selected by their
 * stated subjects, and are not verified.
 *
 * @throws ChopmarkError `INPUT_…`, `STORE_FILE_WRITE`
 */
async function findBundles(options, context) {
    const { ports, run } = context;
    const into = options.action === 'copy' ? await (0,_shared_publish_open_stores_js__WEBPACK_IMPORTED_MODULE_12__.openStores)('store', options.store, options, { ports, signal: run.signal }) : [];
    const found = await search(options, context);
    const lines = (0,_bundle_lines_js__WEBPACK_IMPORTED_MODULE_17__/* .toLines */ .P_)(found.flatMap(({ candidates }) => candidates));
    const folder = (0,_shared_run_bundle_folder_js__WEBPACK_IMPORTED_MODULE_14__/* .bundleFolder */ .L)(options.bundleDir, ports);
    const report = {
        bundles: lines.map((line) => (0,_bundle_lines_js__WEBPACK_IMPORTED_MODULE_17__/* .describeLine */ .ES)(line)),
        artifacts: found.map(({ artifact: { artifact }, candidates, problem }) => ({
            artifact,
            bundles: (0,_bundle_lines_js__WEBPACK_IMPORTED_MODULE_17__/* .toLines */ .P_)(candidates).length,
            ...(problem && { problem }),
        })),
        problems: [],
    };
    if (lines.length === 0)
        return report;
    await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(folder);
    // Written to disk first, so that no bundle is lost if a store fails.
    await (0,_stores_bundle_index_js__WEBPACK_IMPORTED_MODULE_5__/* .addToBundleIndex */ .R)(folder, each(lines));
    await (0,_shared_signing_plan_documents_js__WEBPACK_IMPORTED_MODULE_16__/* .writeDocuments */ .i)(lines.flatMap(({ payload }) => (payload ? [{ document: payload, documentPath: documentIn(folder, payload) }] : [])));
    const bundlePath = (0,_shared_run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_15__/* .showPath */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_BUNDLES */ .mD), ports.workingFolder);
    if (into.length === 0)
        return { ...report, bundlePath };
    const receipts = await (0,_bundle_lines_js__WEBPACK_IMPORTED_MODULE_17__/* .publishLines */ .v2)(onlyAbout(lines, found), into, { folder, ports, run });
    const failed = into.filter((_, position) => receipts.some((of) => of[position]?.status === 'failed'));
    return {
        ...report,
        bundlePath,
        bundles: lines.map((line, index) => (0,_bundle_lines_js__WEBPACK_IMPORTED_MODULE_17__/* .describeLine */ .ES)(line, receipts[index])),
        ...(failed.length > 0 && { retryCommand: (0,_shared_publish_write_push_command_js__WEBPACK_IMPORTED_MODULE_13__/* .writePushCommand */ .J)([bundlePath], failed, options) }),
    };
}
const documentIn = (folder, document) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', document)}${_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__/* .DOCUMENT_SUFFIX */ .q}`);
async function search(options, { ports, run }) {
    const { from } = options;
    const stores = await (0,_shared_publish_open_stores_js__WEBPACK_IMPORTED_MODULE_12__.openStores)('from', from.filter((name) => name !== 'oci'), options, { ports, signal: run.signal });
    const images = options.subjectImage.length === 0 ? [] : await (0,_shared_evidence_list_images_js__WEBPACK_IMPORTED_MODULE_11__.listImagesToVerify)({ ...options, offline: false }, ports, run);
    const artifacts = await (0,_subjects_exclude_bundles_js__WEBPACK_IMPORTED_MODULE_7__/* .excludeBundles */ .i)(await (0,_subjects_list_artifacts_js__WEBPACK_IMPORTED_MODULE_8__/* .listArtifacts */ .w)({ named: options.target, images }, ports.workingFolder), ports.logger);
    const digests = await digestAll(artifacts, run.signal);
    const subjects = artifacts.map((artifact, index) => toSubject(artifact, digests[index] ?? {}));
    const [answers, local, ofImages] = await Promise.all([
        (0,_shared_evidence_evidence_of_stores_js__WEBPACK_IMPORTED_MODULE_10__.readEvidenceOfStores)(stores.map(({ store }) => store), subjects),
        from.includes(_results_result_js__WEBPACK_IMPORTED_MODULE_18__/* .LOCAL_STORE */ .K) ? readLocal(options, artifacts, ports) : NOT_ASKED,
        from.includes('oci') ? readImages(artifacts) : [],
    ]);
    const evidence = (0,_shared_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .indexEvidence */ .U2)([...new Set([...answers, ...ofImages].flatMap(({ candidates }) => candidates)), ...local.candidates]);
    return artifacts.map((artifact, index) => {
        const subject = subjects[index] ?? { name: artifact.artifact, digest: {} };
        const about = _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .EVIDENCE_ALGORITHMS */ .Ff.flatMap((algorithm) => {
            const hex = subject.digest[algorithm];
            return hex === undefined ? [] : evidence.about(algorithm, hex);
        });
        const problem = answers[index]?.problem ?? ofImages[index]?.problem ?? local.problem;
        return { artifact, subject, candidates: [...new Set(about)], ...(problem && { problem }) };
    });
}
const NOT_ASKED = { candidates: [] };
async function digestAll(artifacts, signal) {
    const hashed = await (0,_base_fs_hash_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hashFiles */ .y)(artifacts.flatMap(({ path }) => path ?? []), { algorithms: [..._sigstore_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .MATCHING_ALGORITHMS */ .br], signal });
    let next = 0;
    return artifacts.map(({ path, digest }) => (path === undefined ? (digest ?? {}) : (hashed[next++]?.digest ?? {})));
}
function toSubject({ artifact, path, image }, digest) {
    const name = image && `${image.source.name}@${image.reference}`;
    return { name: artifact, digest, ...(path !== undefined && { path }), ...(name !== undefined && { image: name }) };
}
async function readLocal({ bundleDir }, artifacts, ports) {
    const beside = await Promise.all(artifacts.map(({ path }) => (path === undefined ? [] : (0,_shared_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .readBeside */ .ri)(path, ports))));
    const folders = await (0,_shared_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .readBundleFolders */ .eV)(bundleDir, ports);
    return { ...folders, candidates: [...beside.flat(), ...folders.candidates] };
}
async function readImages(artifacts) {
    const { readEvidenceOfImages } = await Promise.all(/* import() */[__webpack_require__.e(2697), __webpack_require__.e(7046)]).then(__webpack_require__.bind(__webpack_require__, 24665));
    return readEvidenceOfImages(artifacts.map(({ image }) => image));
}
/** Keeps only the requested artifacts as subjects of a bundle, so that it is not stored for its other subjects. */
function onlyAbout(lines, found) {
    const asked = new Map(found.flatMap(({ subject }) => Object.values(subject.digest).map((hex) => [hex, subject])));
    return lines.map((line) => ({
        ...line,
        subjects: line.subjects.flatMap((subject) => {
            const wanted = Object.values(subject.digest).flatMap((hex) => asked.get(hex) ?? [])[0];
            return wanted ? [{ ...subject, ...(wanted.image !== undefined && { image: wanted.image }) }] : [];
        }),
    }));
}
async function* each(lines) {
    for (const { line } of lines)
        yield line;
}


/***/ }),

/***/ 10672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LOCAL_STORE),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
const RESULT_SCHEMA = 'chopmark.result/1';
/** The name in results of the folder that every bundle is written to first. */
const LOCAL_STORE = 'local';


/***/ }),

/***/ 86318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ IN_FLIGHT_AT_FIRST),
/* harmony export */   D: () => (/* binding */ MAX_LOG_ANSWER),
/* harmony export */   Ed: () => (/* binding */ MAX_TILES_KEPT),
/* harmony export */   FF: () => (/* binding */ MAX_JOURNAL_ID),
/* harmony export */   Gu: () => (/* binding */ MAX_CERTIFICATE_PEM),
/* harmony export */   HF: () => (/* binding */ MAX_TIMESTAMP_ANSWER),
/* harmony export */   IC: () => (/* binding */ RENEWAL_PAUSE),
/* harmony export */   KF: () => (/* binding */ SIGN_BEFORE),
/* harmony export */   Lk: () => (/* binding */ MAX_ISSUER_URL),
/* harmony export */   PQ: () => (/* binding */ IN_FLIGHT_WITHOUT_LOG),
/* harmony export */   S2: () => (/* binding */ MAX_CERTIFICATE_ANSWER),
/* harmony export */   To: () => (/* binding */ MAX_ENTRY_TILE),
/* harmony export */   ZK: () => (/* binding */ CHECKPOINT_INTERVAL),
/* harmony export */   _2: () => (/* binding */ MAX_PAYLOAD),
/* harmony export */   co: () => (/* binding */ MAX_FAILURES_IN_A_ROW),
/* harmony export */   eW: () => (/* binding */ RENEW_BEFORE),
/* harmony export */   i7: () => (/* binding */ MAX_ISSUERS),
/* harmony export */   lJ: () => (/* binding */ MAX_HASH_TILE),
/* harmony export */   lh: () => (/* binding */ IN_FLIGHT_V1),
/* harmony export */   nm: () => (/* binding */ PAYLOADS_IN_FLIGHT),
/* harmony export */   rL: () => (/* binding */ MAX_JOURNAL),
/* harmony export */   sA: () => (/* binding */ IN_FLIGHT_V2),
/* harmony export */   vD: () => (/* binding */ TIMESTAMPS_IN_FLIGHT),
/* harmony export */   xI: () => (/* binding */ CHECKPOINT_WAIT)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. One response of a certificate authority. A chain and an SCT take a few kB. */
const MAX_CERTIFICATE_ANSWER = 1 << 20;
/** Bytes. One entry of a log: canonical body, inclusion proof, checkpoint. */
const MAX_LOG_ANSWER = 4 << 20;
/** Bytes. One RFC 3161 response. */
const MAX_TIMESTAMP_ANSWER = 64 << 10;
/** Milliseconds to wait for a checkpoint that covers an entry the log already has. Public logs publish one every few seconds. */
const CHECKPOINT_WAIT = 60_000;
/** Milliseconds between two requests for a checkpoint. */
const CHECKPOINT_INTERVAL = 1_000;
/** Bytes. A full tile of hashes: 256 of 32 bytes. */
const MAX_HASH_TILE = 8 << 10;
/** Bytes. A full tile of entries: 256, each at most 64 KiB after its length. */
const MAX_ENTRY_TILE = 256 * ((1 << 16) + 2);
/** Tiles of one log kept in memory. The entries of a resumed batch are in few tiles. */
const MAX_TILES_KEPT = 16;
/** Items in flight to Rekor v2, which answers with its next checkpoint: 1,000 fit into one interval, and it refuses more than 4,096. */
const IN_FLIGHT_V2 = 1_024;
/** Items in flight to Rekor v1, which answers at once and accepts 500 requests per minute. */
const IN_FLIGHT_V1 = 16;
/** Items in flight without a log. */
const IN_FLIGHT_WITHOUT_LOG = 32;
/** Items in flight until the first one is in place: limits the requests to a service that is down. */
const IN_FLIGHT_AT_FIRST = 64;
/** Requests in flight to one timestamp authority. */
const TIMESTAMPS_IN_FLIGHT = 32;
/** Bytes. One payload to sign. Encoded in base64 and with its certificate, it still fits into a bundle. */
const MAX_PAYLOAD = 44 << 20;
/** Bytes of payloads in flight. A larger payload is sent alone. */
const PAYLOADS_IN_FLIGHT = 64 << 20;
/** Failed items in a row after which a batch stops. */
const MAX_FAILURES_IN_A_ROW = 8;
/** Milliseconds before expiry at which a certificate is renewed, at most a quarter of its lifetime. */
const RENEW_BEFORE = 120_000;
/** Milliseconds before expiry from which a certificate signs nothing more, at most a tenth of its lifetime. */
const SIGN_BEFORE = 30_000;
/** Milliseconds between two attempts to renew a certificate. */
const RENEWAL_PAUSE = 15_000;
/** Bytes. The journal of one bundle folder: 10,000 statements of 100 kB. */
const MAX_JOURNAL = 2 ** 30;
/** Characters. One certificate of a response, in PEM. */
const MAX_CERTIFICATE_PEM = 64 << 10;
/** Characters. The id of an item in the journal. */
const MAX_JOURNAL_ID = 1024;
/** Issuers that one certificate authority accepts. */
const MAX_ISSUERS = 10_000;
/** Characters. The URL of one issuer. */
const MAX_ISSUER_URL = 2048;


/***/ }),

/***/ 31461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ IMAGE_SIGNATURE)
/* harmony export */ });
/** The predicate type of an image signature: a statement that only names the image (cosign 3; `cosign verify` reads it). */
const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';


/***/ }),

/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ EVIDENCE_ALGORITHMS),
/* harmony export */   XV: () => (/* binding */ GIT_CONTENT),
/* harmony export */   br: () => (/* binding */ MATCHING_ALGORITHMS)
/* harmony export */ });
/* unused harmony export GIT_ALGORITHMS */
/** Algorithms that match files as evidence; other digests are kept but never compared (specification, section 5). */
const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** IDs of Git objects, SHA-1 or SHA-256 (in-toto, spec/v1/digest_set.md). They never match a file. */
const GIT_ALGORITHMS = ['gitCommit', 'gitTag', 'gitTree'];
/** Every algorithm by which bundles are found and matched. */
const EVIDENCE_ALGORITHMS = [...MATCHING_ALGORITHMS, ...GIT_ALGORITHMS];
/**
 * The SHA-256 tree ID that Git would give the same files in a repository with SHA-256 objects (docs/how-to/git.md). In addition to a SHA-1
 * ID, it makes SHA-1 collisions useless to an attacker. It must agree if both sides know it, and proves nothing by itself.
 */
const GIT_CONTENT = 'gitTreeSha256';


/***/ }),

/***/ 17722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ addToBundleIndex)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33538);
/* harmony import */ var _local_append_jsonl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52791);



/**
 * Adds bundles to `attestations.jsonl`, one per line. Bundles of earlier runs stay, and each bundle is listed once.
 *
 * @param lines Bundles as one line of JSON each.
 * @returns The path of the file.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function addToBundleIndex(folder, lines) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_BUNDLES */ .mD);
    await (0,_local_append_jsonl_js__WEBPACK_IMPORTED_MODULE_2__/* .appendJsonl */ .z)(path, lines);
    return path;
}


/***/ }),

/***/ 52791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ appendJsonl)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(31621);
// EXTERNAL MODULE: ./build/base/fs/move-file.js
var move_file = __webpack_require__(73460);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(57407);
// EXTERNAL MODULE: ./build/stores/receipts.js
var receipts = __webpack_require__(11178);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/stores/limits.js
var stores_limits = __webpack_require__(95971);
;// CONCATENATED MODULE: ./build/stores/local/file-lock.js





/** Milliseconds between two checks of a lock that another process holds. */
const PAUSE = 25;
/** Checks of an unchanged lock after which its holder counts as dead: five seconds. */
const STALE_AFTER_POLLS = 200;
/**
 * Does `work` while no other process holds the same lock file. A holder shows with `stillAtWork` that it is alive. The lock of a
 * killed process is taken over.
 *
 * @param pause Milliseconds between two checks of a lock that another process holds.
 * @throws ChopmarkError `STORE_FILE_WRITE` if the lock cannot be taken
 */
async function withFileLock(lock, work, pause = PAUSE) {
    await take(lock, pause);
    let beat = 0;
    try {
        // Not the target of a link that somebody put in its place.
        return await work(() => (0,promises_.lutimes)(lock, ++beat, beat).catch(() => { }));
    }
    finally {
        await (0,promises_.rm)(lock, { force: true }).catch(() => { });
    }
}
async function take(lock, pause) {
    let seen = '';
    let pollsLeft = STALE_AFTER_POLLS;
    for (let looks = 0; looks < stores_limits/* MAX_LOCK_POLLS */.oP; looks++) {
        try {
            await (await (0,promises_.open)(lock, 'wx', 0o600)).close();
            return;
        }
        catch (error) {
            if ((0,file_error/* codeOf */.$N)(error) !== 'EEXIST')
                throw refuse(lock, (0,file_error/* explainFileError */.Yd)(error), error);
        }
        const now = await describe(lock);
        pollsLeft = now === seen ? pollsLeft - 1 : STALE_AFTER_POLLS;
        seen = now;
        if (pollsLeft === 0)
            await remove(lock);
        await (0,external_node_timers_promises_.setTimeout)(pause);
    }
    throw refuse(lock, 'other runs held it for the whole time');
}
/** Distinguishes a lock from an earlier and a later one in its place. No run ever makes a folder, so nobody would remove it. */
async function describe(lock) {
    const found = await (0,promises_.lstat)(lock).catch(() => undefined);
    if (found?.isDirectory())
        throw refuse(lock, 'it is a folder');
    return found === undefined ? '' : `${found.ino} ${found.mtimeMs}`;
}
async function remove(lock) {
    try {
        await (0,promises_.rm)(lock, { force: true });
    }
    catch (error) {
        throw refuse(lock, `it was left by a run that ended, and it cannot be removed: ${(0,file_error/* explainFileError */.Yd)(error)}`, error);
    }
}
const refuse = (lock, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_FILE_WRITE',
    message: `The lock ${lock} could not be taken: ${reason}.`,
    hint: 'The separate bundle files are in the same folder. Run again, or choose another folder with --bundle-dir.',
    cause,
});

;// CONCATENATED MODULE: ./build/stores/local/append-jsonl.js











/** Bytes that are collected before a write. */
const PIECE = 1 << 20;
/**
 * Adds bundles to a JSON Lines file, one per line. Bundles of earlier runs stay, and each bundle is in the file once. The file is
 * replaced completely or not at all, and is never in memory as a whole. Runs that end at the same time in one folder take turns, so
 * that no run overwrites what another run added.
 *
 * @param path Absolute. Its folder must exist.
 * @param lines Bundles as one line of JSON each.
 * @returns The fingerprint of each line that the file already had.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function appendJsonl(path, lines) {
    const lock = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path, '.jsonl')}.lock`);
    return withFileLock(lock, (stillAtWork) => replace(path, lines, stillAtWork));
}
async function replace(path, lines, stillAtWork) {
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.chopmark-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    let file;
    try {
        file = await (0,promises_.open)(draft, 'wx', 0o644);
        let gathered = '';
        const earlier = new Set();
        const added = new Set();
        for await (const { line, isNew } of both(readEarlier(path), lines)) {
            const text = line.trimEnd();
            const fingerprint = (0,receipts/* fingerprintBundle */.zu)(text);
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
        await (0,move_file/* moveFile */.m)(draft, path);
        return earlier;
    }
    catch (error) {
        await file?.close().catch(() => { });
        await (0,promises_.rm)(draft, { force: true }).catch(() => { });
        if (error instanceof errors/* ChopmarkError */.E)
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
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
    const kind = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!kind?.isFile())
        return;
    if (kind.size > limits.MAX_BUNDLE_FILE) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${path} is longer than ${limits.MAX_BUNDLE_FILE} bytes, so no bundle was added to it.`,
            hint: 'Start a new file: choose another --bundle-dir, or another name.',
        });
    }
    yield* (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(path), crlfDelay: Number.POSITIVE_INFINITY });
}


/***/ }),

/***/ 30344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readChecksums)
/* harmony export */ });
/* unused harmony export parseChecksums */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43243);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70451);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41230);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13678);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46702);






/** `HASH  name` or `HASH *name`. A leading backslash marks an escaped name (GNU coreutils, cksum output modes). */
const GNU = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/s;
/** `SHA256 (name) = HASH`: written with `--tag`, or on BSD. */
const BSD = /^(\\?)SHA(?:2-)?(256|384|512) ?\((.+)\) ?= ?([0-9a-fA-F]+)$/s;
/**
 * Reads subjects from the output of `sha256sum`, `shasum`, `sha512sum --tag` and similar tools. The value is a file's path, or the
 * lines themselves if it has several lines or one line in such a format. Lines end with LF or CRLF. Empty lines are skipped. Any
 * other line that cannot be read is an error, because a missing subject would go unnoticed.
 *
 * @throws ChopmarkError `INPUT_CHECKSUMS_LINE`, `INPUT_SUBJECT_NAME`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readChecksums(source, workingFolder) {
    if (/[\r\n]/.test(source) || GNU.test(source) || BSD.test(source))
        return parseChecksums(source, 'subject-checksums');
    const bytes = await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_2__.readBoundedFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, source), _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_CHECKSUMS_FILE */ .hY, 'the checksums file', { pipes: true });
    return parseChecksums(decode(bytes, source), source);
}
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const broken = bytes
            .toString('latin1')
            .split('\n')
            .findIndex((line) => Buffer.from(line, 'latin1').includes(0) || !isUtf8(line));
        throw unreadable(broken + 1, where, 'it is not UTF-8');
    }
}
const isUtf8 = (line) => {
    const bytes = Buffer.from(line, 'latin1');
    return Buffer.from(bytes.toString('utf8')).equals(bytes);
};
/** @param where The name of the file, for messages. */
function parseChecksums(text, where) {
    const subjects = [];
    for (const [index, ended] of text.split('\n').entries()) {
        const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
        if (line !== '')
            subjects.push(parseLine(line, index + 1, where));
    }
    if (subjects.length === 0) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_NO_SUBJECTS',
            message: `${where} is empty: it names no subjects.`,
            hint: 'Check that the step that writes the checksums found its files.',
        });
    }
    return subjects;
}
function parseLine(line, number, where) {
    const gnu = GNU.exec(line);
    const bsd = gnu ? undefined : BSD.exec(line);
    const [escaped, hex, written, tag] = gnu ? [gnu[1], gnu[2], gnu[3]] : bsd ? [bsd[1], bsd[4], bsd[3], `sha${bsd[2]}`] : [];
    if (hex === undefined || written === undefined)
        throw unreadable(number, where, 'it is neither "HASH  NAME" nor "SHA256 (NAME) = HASH"');
    const algorithm = _digest_js__WEBPACK_IMPORTED_MODULE_3__/* .ALGORITHM_BY_LENGTH */ .l7.get(hex.length);
    if (algorithm === undefined || (tag !== undefined && tag !== algorithm)) {
        throw unreadable(number, where, `${hex.length} hex digits are not a ${tag ?? 'sha256, sha384 or sha512'} digest`);
    }
    const name = escaped ? unescapeName(written) : written;
    if (name === undefined)
        throw unreadable(number, where, 'its name has an unknown escape sequence');
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSubjectName */ .S)(name, `line ${number} of ${where}`), digest: { [algorithm]: hex.toLowerCase() } };
}
const ESCAPES = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
/** Undefined if a backslash escapes anything other than itself or the end of a line. */
function unescapeName(written) {
    const parts = written.match(/\\.?|[^\\]+/gs) ?? [];
    const characters = parts.map((part) => (part.startsWith('\\') ? ESCAPES[part] : part));
    return characters.includes(undefined) ? undefined : characters.join('');
}
const unreadable = (number, where, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_CHECKSUMS_LINE',
    message: `Line ${number} of ${where} cannot be read: ${reason}.`,
    hint: 'Write the file with sha256sum, sha512sum or shasum -a 256, with or without --tag.',
});


/***/ }),

/***/ 41230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ readDigestSubject),
/* harmony export */   l7: () => (/* binding */ ALGORITHM_BY_LENGTH),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   yw: () => (/* binding */ looksLikeDigest)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46702);


/** From the number of hex digits of a digest to its algorithm. */
const ALGORITHM_BY_LENGTH = new Map([
    [64, 'sha256'],
    [96, 'sha384'],
    [128, 'sha512'],
]);
/**
 * Reads a subject that is not available as a file, from `subject-digest` and `subject-name`.
 *
 * @throws ChopmarkError `INPUT_DIGEST`, `INPUT_SUBJECT_NAME`
 */
function readDigestSubject(digest, name) {
    if (digest === undefined)
        throw refuse('subject-name was given without subject-digest.');
    const digests = parseDigest(digest);
    if (name === undefined) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_SUBJECT_NAME',
            message: '--subject-digest was given without --subject-name.',
            hint: 'Use --subject-name to name the subject that has this digest.',
        });
    }
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSubjectName */ .S)(name, 'subject-name'), digest: digests };
}
/** A Git object id, as in-toto names it: SHA-1 or SHA-256. */
const GIT_ID = /^(gitCommit|gitTag|gitTree):([0-9a-f]{40}(?:[0-9a-f]{24})?)$/;
/** Whether a text is meant as a digest, even if it is malformed. */
const looksLikeDigest = (text) => /^(?:sha(?:256|384|512)|git(?:Commit|Tag|Tree)):/i.test(text);
/**
 * Parses `ALGORITHM:HEX` to a digest set in lower case.
 *
 * @throws ChopmarkError `INPUT_DIGEST`
 */
function parseDigest(text) {
    const [, name = '', id = ''] = GIT_ID.exec(text) ?? [];
    if (name !== '')
        return { [name]: id };
    const [, algorithm = '', hex = ''] = /^(sha\d{3}):([0-9a-f]+)$/i.exec(text) ?? [];
    if (ALGORITHM_BY_LENGTH.get(hex.length) === algorithm.toLowerCase())
        return { [algorithm.toLowerCase()]: hex.toLowerCase() };
    throw refuse(`Not a valid ${algorithm === '' ? '' : `${algorithm.toLowerCase()} `}digest: the form or the length is wrong.`);
}
const refuse = (message) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_DIGEST',
    message,
    hint: 'Write it as sha256:HEX with 64 hex digits, or sha384: or sha512: with 96 or 128. Write a Git object as gitCommit:, gitTag: or gitTree: with its full id.',
});


/***/ }),

/***/ 25470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ excludeBundles)
/* harmony export */ });
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48579);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70451);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59239);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57407);
/* harmony import */ var _sigstore_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72689);





/** How many files are read at the same time. Each takes up to the size of a bundle in memory. */
const FILES_AT_ONCE = 8;
/**
 * Leaves out the files that are the bundles of other files in the list: `dist/*` matches both, and the artifacts are meant. Only a
 * file whose content is a bundle is left out, so that no artifact is skipped because of its name.
 *
 * @param files Each with its path, if it has one. The paths are absolute, or all relative to the same folder.
 */
async function excludeBundles(files, logger) {
    const paths = new Set(files.flatMap(({ path }) => path ?? []));
    const isBeside = ({ path }) => path?.endsWith(_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_SUFFIX */ .Zf) === true && paths.has(path.slice(0, -_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_SUFFIX */ .Zf.length));
    const isBundle = await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapInParallel */ .HH)(files, FILES_AT_ONCE, async (file) => isBeside(file) && (await holdsBundle(file.path ?? '')));
    const left = files.filter((_, index) => !isBundle[index]);
    const count = files.length - left.length;
    if (count > 0)
        logger.info(`${count} of the named files ${count === 1 ? 'is a bundle' : 'are bundles'} of other named files: not treated as artifacts.`);
    return left;
}
async function holdsBundle(path) {
    try {
        (0,_sigstore_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBundle */ .QN)(await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_0__.readBoundedFile)(path, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZ, 'the bundle'));
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 50391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43243);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31621);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57407);





/**
 * Finds the files that paths and globs name, in that order, each once. The rules:
 *
 * - A leading `!` excludes, at any position in the list. `**` enters folders and includes hidden files.
 * - If a file with exactly the given name exists, the name is a path, whatever characters it has.
 * - Every glob must match a file that is not excluded, and every path must exist.
 * - A folder named as a path is refused (write `folder/**`). Folders that a glob matches are skipped. Pipes, sockets, devices and
 *   files that cannot be opened by their name are always refused, because a missing subject would go unnoticed.
 * - A link to a file that is named as a path is followed anywhere. A link that a glob matches is followed if its target is within
 *   the working folder or the folder the glob starts in, and is refused otherwise. Links to folders are not entered.
 *
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TOO_MANY_SUBJECTS`
 */
async function findFiles(patterns, workingFolder) {
    const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => slashed(pattern.slice(1)));
    const included = patterns.filter((pattern) => !pattern.startsWith('!'));
    const isExcluded = await readExclusions(excluded, included, workingFolder);
    const found = new Map();
    for (const pattern of included) {
        const files = findSpelt(pattern, workingFolder) ?? (await findMatching(pattern, excluded, workingFolder));
        if (files.length === 0)
            throw noMatch(pattern, excluded.length > 0);
        for (const file of files)
            if (!isExcluded(file.path))
                found.set(file.path, file);
        if (found.size > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUBJECTS */ .Vn)
            throw tooMany();
    }
    return [...found.values()];
}
/** A backslash is a separator on Windows, where names cannot contain it. On other systems it escapes. */
const slashed = (pattern) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
/** Whether a file that was named as a path is excluded. Globs apply exclusions themselves. */
async function readExclusions(excluded, included, workingFolder) {
    const spelt = included.some((pattern) => look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, pattern)) !== undefined);
    if (excluded.length === 0 || !spelt)
        return () => false;
    const paths = new Set(excluded.map((pattern) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, pattern)));
    for (const path of await expand(excluded, [], workingFolder))
        paths.add(path);
    return (path) => paths.has(path);
}
async function expand(patterns, ignore, cwd) {
    const { glob } = await __webpack_require__.e(/* import() */ 4204).then(__webpack_require__.bind(__webpack_require__, 24204));
    const unlisted = [];
    const options = { ignore, absolute: true, dot: true, followSymbolicLinks: false, expandDirectories: false };
    const paths = await glob(patterns, { ...options, cwd, fs: listFoldersInto(unlisted) });
    const [first] = unlisted;
    if (first)
        throw unreadable(first.path, first.error);
    return paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).sort();
}
function findSpelt(pattern, workingFolder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, pattern);
    const stat = look(path);
    if (stat === undefined)
        return undefined;
    const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
    if (file.stat.isDirectory())
        throw wrongKind(pattern, 'is a folder', `To select all files below it, write ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pattern, '**')}.`);
    if (!file.stat.isFile())
        throw wrongKind(pattern, 'is not a regular file', 'Name regular files. Save the output of a pipe or device to a file first.');
    return [file];
}
async function findMatching(pattern, excluded, workingFolder) {
    // Plain paths do not need it.
    const { isDynamicPattern } = await __webpack_require__.e(/* import() */ 4204).then(__webpack_require__.bind(__webpack_require__, 24204));
    const slashes = slashed(pattern);
    if (!isDynamicPattern(slashes))
        return [];
    const paths = await expand([slashes], excluded, workingFolder);
    if (paths.length > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUBJECTS */ .Vn)
        throw tooMany();
    const mayLeadTo = (target) => [workingFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, startOf(slashes, isDynamicPattern))].some((root) => isWithin(resolveLink(root), target));
    return paths.flatMap((path) => {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        // Its name is not UTF-8, or the file has disappeared. In both cases a subject would be missing.
        if (stat === undefined)
            throw wrongKind(path, 'matches, but cannot be opened by that name', 'Give it a name in UTF-8, or exclude it with !.');
        const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
        if (file.stat.isDirectory())
            return [];
        if (!file.stat.isFile())
            throw wrongKind(path, 'is not a regular file', 'Exclude it with !, or save its output to a file first.');
        if (!stat.isSymbolicLink())
            return [file];
        if (mayLeadTo(file.target))
            return [file];
        throw wrongKind(path, `is a link to a target outside the working folder and the folder where ${pattern} starts`, 'Name the file itself, or exclude the link with !.');
    });
}
/** The folder a glob starts in: the parts before the first part that is a pattern. */
function startOf(pattern, isDynamicPattern) {
    const parts = pattern.split('/');
    const fixed = parts
        .slice(0, Math.max(parts.findIndex((part) => isDynamicPattern(part)), 0))
        .join('/');
    return fixed === '' && pattern.startsWith('/') ? '/' : fixed;
}
function look(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        // A pattern can be longer than any path.
        if (['ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE', 'ENOENT'].includes((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ''))
            return undefined;
        throw unreadable(path, error);
    }
}
function follow(path) {
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target);
        return { path, target, size: stat.size, stat };
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function resolveLink(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch (error) {
        throw unreadable(folder, error);
    }
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
const wrongKind = (path, is, hint) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({ code: 'INPUT_SUBJECT_KIND', message: `${path} ${is}.`, hint });
const unreadable = (path, error) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${path} failed: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
    hint: 'Check the path and its permissions. If it is a link, check its target.',
    cause: error,
});
const noMatch = (pattern, excluding) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_NO_MATCH',
    message: `${pattern} matches no file${excluding ? ' that is not excluded' : ''}.`,
    hint: hintFor(pattern),
});
/** The algorithm of a hexadecimal digest, by its length. */
const ALGORITHMS = { 64: 'sha256', 96: 'sha384', 128: 'sha512' };
function hintFor(pattern) {
    const algorithm = /^[0-9a-fA-F]+$/.test(pattern) ? ALGORITHMS[pattern.length] : undefined;
    if (algorithm !== undefined)
        return `To name a digest instead of a file, write ${algorithm}:${pattern.toLowerCase()}.`;
    return 'Paths are relative to the working folder. Check that the build ran before, in this job.';
}
const tooMany = () => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `More than ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUBJECTS */ .Vn} files were found.`,
    hint: 'Narrow the patterns, or split the files over several jobs and join the results with chopmark merge.',
});
/** Presents links, sockets and devices to the glob library as files, so that each is examined. Linked folders are not entered. */
function listFoldersInto(unlisted) {
    const list = (path, _, done) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true }, (error, entries = []) => {
            if (error && !['ENOENT', 'ENOTDIR'].includes((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ''))
                unlisted.push({ path, error });
            done(null, entries.map(asFileOrFolder));
        });
    };
    return { readdir: list };
}
const asFileOrFolder = (entry) => ({
    name: entry.name,
    isDirectory: () => entry.isDirectory(),
    isFile: () => !entry.isDirectory(),
    isSymbolicLink: () => false,
});


/***/ }),

/***/ 13678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ MAX_GIT_REVISIONS),
/* harmony export */   hY: () => (/* binding */ MAX_CHECKSUMS_FILE),
/* harmony export */   ot: () => (/* binding */ MAX_SUBJECT_NAME)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. A checksums file: 100,000 lines of 256 bytes. */
const MAX_CHECKSUMS_FILE = 32 << 20;
/** Git revisions in one run. */
const MAX_GIT_REVISIONS = 1_000;
/** Bytes of UTF-8. Most systems allow no longer paths. */
const MAX_SUBJECT_NAME = 4096;


/***/ }),

/***/ 45780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43243);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30344);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41230);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50391);





/**
 * Lists the artifacts to verify: paths and globs as in `findFiles`, digests as `sha256:HEX`, the lines of a checksums file, images
 * and checkouts, in this order. To name a file whose name looks like a digest, write `./sha256:…`.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and the errors of `findFiles` and `readChecksums`
 */
async function listArtifacts({ named, checksums, images = [], checkouts = [], }, workingFolder) {
    const digests = named.filter(_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeDigest */ .yw);
    const files = named.filter((text) => !(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeDigest */ .yw)(text));
    const found = files.length === 0 ? [] : await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .l)(files, workingFolder);
    const listed = checksums === undefined ? [] : await (0,_checksums_js__WEBPACK_IMPORTED_MODULE_2__/* .readChecksums */ .F)(checksums, workingFolder);
    const artifacts = [
        ...found.map(({ path }) => ({ artifact: shorten(path, workingFolder), path })),
        ...digests.map((text) => ({ artifact: text, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(text) })),
        ...listed.map(({ name, digest }) => ({ artifact: name, digest })),
        ...images.map((image) => ({ artifact: image.artifact, digest: image.digest, image })),
        ...checkouts,
    ];
    if (artifacts.length > 0)
        return artifacts;
    // An empty list must never look like a list without refusals.
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_NO_SUBJECTS',
        message: 'No artifact was given to verify.',
        hint: 'Name files, globs or digests. A checksums file must have lines, and exclusions must not exclude everything.',
    });
}
function shorten(path, workingFolder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingFolder, path);
    return short.startsWith('..') || short === '' ? path : short;
}


/***/ }),

/***/ 46702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkSubjectName)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13678);


/** Control characters, line separators, lone surrogates, the replacement character, and characters that change the text direction. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;
/**
 * Checks a name for use in a statement. A leading `./` is dropped, nothing else is changed. A name that could mislead a reader, or
 * a tool that unpacks by name, is refused: an empty name, control and bidirectional characters, text that is not Unicode, an
 * absolute path, a part `..`, or more than 4096 bytes.
 *
 * @param where Where the name comes from, for the message: "line 7 of SHA256SUMS".
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`
 */
function checkSubjectName(given, where) {
    const name = given.replace(/^(?:\.\/+)+/, '');
    const fault = findFault(name);
    if (fault === undefined)
        return name;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_NAME',
        message: `The subject name in ${where} ${fault}.`,
        hint: 'Use the file name, or a path below the folder that the files are released from.',
    });
}
function findFault(name) {
    if (name === '')
        return 'is empty';
    if (UNFIT.test(name))
        return 'contains a character that could mislead a reader';
    if (Buffer.byteLength(name) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot)
        return `is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot} bytes`;
    if (/^[/\\]|^[A-Za-z]:[/\\]/.test(name))
        return 'is an absolute path';
    if (name.split(/[/\\]/).includes('..'))
        return 'leads outside its folder';
    return undefined;
}


/***/ })

};
