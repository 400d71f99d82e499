export const id = 1026;
export const ids = [1026,2185,9601];
export const modules = {

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

/***/ 9601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidenceOfStores: () => (/* binding */ readEvidenceOfStores)
/* harmony export */ });
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64751);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _results_to_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93410);
/* harmony import */ var _signing_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32066);
/* harmony import */ var _stores_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53607);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74353);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38586);







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

/***/ 72185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listImagesToVerify: () => (/* binding */ listImagesToVerify)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/oci/layout/layout-name.js
var layout_name = __webpack_require__(93083);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/oci/platform-choice.js
var platform_choice = __webpack_require__(36339);
// EXTERNAL MODULE: ./build/oci/resolve-image.js
var resolve_image = __webpack_require__(45362);
// EXTERNAL MODULE: ./build/subjects/locate-image.js
var locate_image = __webpack_require__(16044);
;// CONCATENATED MODULE: ./build/subjects/list-images.js




const AT_ONCE = 8;
/**
 * Lists images to verify, in a registry or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`). A tag is resolved once.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_UNREADABLE`, `STORE_…`
 */
async function listImages(references, choice, { open, logger, workingFolder }) {
    const listed = await (0,concurrency/* mapInParallel */.HH)(references, AT_ONCE, async (text) => {
        const { source, reference, locate } = (0,locate_image/* locateImage */.k)(text, { open, workingFolder });
        const { digest, chosen } = await (0,resolve_image/* resolveImage */.A)(source, reference, choice);
        if (!reference.includes(':'))
            logger.info(`${text} is ${digest}`);
        return chosen.map(({ digest: each, platform, isIndex = false }) => {
            const [algorithm = '', hex = ''] = each.split(':');
            const name = each === digest ? text : `${text} (${platform ? (0,platform_choice/* showPlatform */.hr)(platform) : each})`;
            const leavesOutPlatforms = isIndex && chosen.length === 1;
            return {
                artifact: name,
                digest: { [algorithm]: hex },
                reference: each,
                location: locate(each),
                source,
                ...(leavesOutPlatforms && { leavesOutPlatforms }),
            };
        });
    });
    return listed.flat();
}

// EXTERNAL MODULE: ./build/engine/shared/run/open-images.js
var open_images = __webpack_require__(50034);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/list-images.js




/** Lists the images to verify. @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_OPTION_CONFLICT`, `STORE_…` */
async function listImagesToVerify(options, ports, run) {
    const { images } = (0,open_images/* chooseImages */.s)(options, { ports, run });
    if (!images)
        return [];
    if (options.offline && !images.references.every((text) => text.startsWith(layout_name/* LAYOUT */.r)))
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: 'An image in a registry cannot be verified with --offline.',
            hint: 'Copy it with its attestations (oras copy -r --to-oci-layout), and name the folder: --subject-image oci-layout:FOLDER.',
        });
    return run.timed('subjects', () => listImages(images.references, images.choice, { open: images.open, ...ports }));
}


/***/ }),

/***/ 48189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ planDocuments),
/* harmony export */   i: () => (/* binding */ writeDocuments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98599);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94860);
/* harmony import */ var _oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93083);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_simple_signing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56519);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53254);









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
    // A folder of this machine is not the name of an image.
    const [reference = ''] = (image.startsWith(_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_7__/* .LAYOUT */ .r) ? name : image).split('@');
    const document = (0,_sigstore_simple_signing_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSimpleSigning */ .P)(reference, sha256);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', document, 'buffer');
    const documentPath = `${path.slice(0, -_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .BUNDLE_SUFFIX */ .Zf.length)}${_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__/* .DOCUMENT_SUFFIX */ .q}`;
    return {
        document,
        documentPath,
        path: `${documentPath}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .BUNDLE_SUFFIX */ .Zf}`,
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

/***/ 34743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ describeLine),
/* harmony export */   P_: () => (/* binding */ toLines),
/* harmony export */   v2: () => (/* binding */ publishLines)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1893);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53254);
/* harmony import */ var _stores_receipts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48222);
/* harmony import */ var _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17555);
/* harmony import */ var _shared_publish_prepare_stores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43357);
/* harmony import */ var _shared_publish_publish_bundles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25414);








/** The readable candidates, each bundle once. */
function toLines(candidates) {
    const lines = new Map();
    for (const candidate of candidates) {
        const { bundle, location, predicateType, payload } = candidate;
        if (!bundle)
            continue;
        const line = (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .serializeBundle */ .fP)(bundle);
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
            name: name.endsWith(_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .BUNDLE_SUFFIX */ .Zf) ? name.slice(0, -_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .BUNDLE_SUFFIX */ .Zf.length) : name,
            digest: { [_x509_algorithms_js__WEBPACK_IMPORTED_MODULE_4__/* .DIGEST_NAME */ .v3[stated.algorithm]]: stated.digest.toString('hex') },
        },
    ];
}
/**
 * Puts lines into stores, with the receipts of a folder. Every store is first asked whether it will take what it does not have.
 *
 * @returns The outcomes for each line, in the order of the stores.
 * @throws ChopmarkError `STORE_…` if a store will refuse them; nothing was stored then
 */
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
        await Promise.all(stores.map(async (opened) => {
            const missing = bundles.filter(({ payload }, index) => (!payload || opened.store.takesDocuments) && !receipts.find(opened.store.id, (0,_stores_receipts_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintBundle */ .zu)(lines[index]?.line ?? '')));
            const work = { bundles: missing.map(({ name, predicateType }) => ({ path: name, ...(predicateType && { predicateType }) })) };
            if (missing.length > 0)
                await (0,_shared_publish_prepare_stores_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareStores */ .w)([opened], work, ports);
        }));
        return await (0,_shared_publish_publish_bundles_js__WEBPACK_IMPORTED_MODULE_6__/* .publishBundles */ .h)(bundles, stores, { ports, receipts, signal: run.signal });
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

/***/ 38962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findBundles: () => (/* binding */ findBundles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_fs_hash_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75833);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98599);
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(98364);
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19139);
/* harmony import */ var _stores_bundle_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22814);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53254);
/* harmony import */ var _subjects_exclude_bundles_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69073);
/* harmony import */ var _subjects_list_artifacts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7776);
/* harmony import */ var _shared_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38586);
/* harmony import */ var _shared_evidence_evidence_of_stores_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9601);
/* harmony import */ var _shared_evidence_list_images_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72185);
/* harmony import */ var _shared_publish_open_stores_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14132);
/* harmony import */ var _shared_publish_write_push_command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50847);
/* harmony import */ var _shared_run_bundle_folder_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(98604);
/* harmony import */ var _shared_run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(16834);
/* harmony import */ var _shared_signing_plan_documents_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(48189);
/* harmony import */ var _bundle_lines_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(34743);



















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
    await (0,_stores_bundle_index_js__WEBPACK_IMPORTED_MODULE_5__/* .addToBundleIndex */ .R)(folder, each(lines), run.signal);
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
    const listed = await (0,_subjects_list_artifacts_js__WEBPACK_IMPORTED_MODULE_8__/* .listArtifacts */ .w)({ named: options.target, images }, ports.workingFolder, ports.logger.warn);
    const artifacts = await (0,_subjects_exclude_bundles_js__WEBPACK_IMPORTED_MODULE_7__/* .excludeBundles */ .i)(listed, { ...ports, purpose: 'verify' });
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
    const { readEvidenceOfImages } = await __webpack_require__.e(/* import() */ 1965).then(__webpack_require__.bind(__webpack_require__, 31965));
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

/***/ 32066:
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
/* harmony export */   ad: () => (/* binding */ LARGE_REQUEST),
/* harmony export */   co: () => (/* binding */ MAX_FAILURES_IN_A_ROW),
/* harmony export */   eW: () => (/* binding */ RENEW_BEFORE),
/* harmony export */   i7: () => (/* binding */ MAX_ISSUERS),
/* harmony export */   lJ: () => (/* binding */ MAX_HASH_TILE),
/* harmony export */   lh: () => (/* binding */ IN_FLIGHT_V1),
/* harmony export */   nM: () => (/* binding */ MAX_ISSUER_STARS),
/* harmony export */   nm: () => (/* binding */ PAYLOADS_IN_FLIGHT),
/* harmony export */   pT: () => (/* binding */ MAX_SERVICE_WORDS),
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
/** Bytes. A request of this size or more may be why a log hangs up: web servers take 1 MiB unless they are told otherwise (nginx). */
const LARGE_REQUEST = 1 << 20;
/** Bytes. An answer whose message is shown: larger ones are pages of other servers. */
const MAX_SERVICE_WORDS = 4 << 10;
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
/** Stars in the pattern of one issuer. Fulcio's own patterns have two. A pattern with more matches nothing. */
const MAX_ISSUER_STARS = 8;


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

/***/ 7776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54970);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74251);
/* harmony import */ var _read_checksum_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99954);





/**
 * Lists the artifacts to verify: paths and globs as in `findFiles`, digests as `sha256:HEX`, the lines of checksums files, images
 * and checkouts, in this order. A file with the name of a pattern does not take the place of what the pattern matches. To name a file whose name looks like a digest, write `./sha256:…`.
 *
 * @param warn Is told of each exclusion that excludes nothing.
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and the errors of `findFiles` and `readChecksumFiles`
 */
async function listArtifacts({ named, checksums = [], images = [], checkouts = [], }, workingFolder, warn) {
    const digests = named.filter(_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeDigest */ .yw);
    const files = named.filter((text) => !(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeDigest */ .yw)(text));
    const found = files.length === 0 ? [] : await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_3__/* .findFiles */ .l)(files, workingFolder, warn, { bothMeanings: true });
    const listed = await (0,_read_checksum_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readChecksumFiles */ .n)(checksums, workingFolder);
    const artifacts = [
        ...found.map(({ path }) => ({ artifact: shorten(path, workingFolder), path })),
        ...digests.map((text) => ({ artifact: text, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(text) })),
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

/***/ 16044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ locateImage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _oci_copy_image_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22733);
/* harmony import */ var _oci_layout_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77544);
/* harmony import */ var _oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93083);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20907);





/**
 * Locates an image in a registry, or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`). Sends no request.
 *
 * @throws ChopmarkError `INPUT_IMAGE`
 */
function locateImage(text, { open, workingFolder }) {
    if (text.startsWith(_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_4__/* .LAYOUT */ .r)) {
        const { folder, tag, digest } = (0,_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_4__/* .readLayoutName */ .M)(text);
        return {
            source: (0,_oci_layout_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .openLayout */ .B)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, folder)),
            reference: digest ?? tag ?? '',
            ...(tag !== undefined && { tag }),
            locate: (each) => `${_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_4__/* .LAYOUT */ .r}${folder}@${each}`,
        };
    }
    const parsed = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(text);
    const { registry, repository, tag, digest } = parsed;
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(parsed);
    const source = (0,_oci_copy_image_source_js__WEBPACK_IMPORTED_MODULE_1__/* .registrySource */ .B)(open({ registry, repository }, 'pull'));
    return {
        source,
        repository,
        reference: digest ?? tag ?? '',
        ...(tag !== undefined && { tag }),
        locate: (each) => `${name}@${each}`,
    };
}


/***/ })

};
