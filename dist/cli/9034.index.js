export const id = 9034;
export const ids = [9034,9601,3257];
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

/***/ 80997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ chooseImages)
/* harmony export */ });
/* harmony import */ var _registry_platform_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47759);
/* harmony import */ var _open_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28722);


/** The images that were named, and what of each is meant; nothing where none was. @throws ChopmarkError `INPUT_OPTION_VALUE` */
function chooseImages({ subjectImage, imagePlatforms, allowInsecureRegistry }, context) {
    if (subjectImage.length === 0)
        return {};
    return {
        images: { references: subjectImage, choice: (0,_registry_platform_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlatformChoice */ .le)(imagePlatforms), open: (0,_open_images_js__WEBPACK_IMPORTED_MODULE_1__/* .openImages */ .x)(allowInsecureRegistry, context) },
    };
}


/***/ }),

/***/ 73257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidenceOfStores: () => (/* binding */ readEvidenceOfStores)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39831);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40332);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33613);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36098);





/** Artefacts that are asked about at the same time. */
const AT_ONCE = 8;
/**
 * Asks every store for the bundles about each subject. One store's trouble is not another's; more than a store may have is its
 * trouble, and no part of it is believed.
 */
function readEvidenceOfStores(stores, subjects) {
    const asking = stores.map(createAsker);
    return (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .mapInParallel */ .H)(subjects, AT_ONCE, async (subject) => {
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
    // A file that a store hands out for every artefact is read once.
    const read = new Map();
    const readOnce = (found) => {
        const candidates = read.get(found.bytes) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .readFound */ .$C)(found);
        read.set(found.bytes, candidates);
        return candidates;
    };
    return async (subject) => {
        // A store that is down is not asked ten thousand times.
        if (failuresInARow >= _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FAILURES_IN_A_ROW */ .cok && last)
            return { candidates: [], problem: last };
        try {
            const found = await store.find(subject);
            const size = found.reduce((sum, { bytes }) => sum + bytes.length, 0);
            if (found.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FOUND_BUNDLES */ .qWZ || size > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FOUND_BYTES */ .M6d)
                throw tooMuch(store.id, found.length, size);
            failuresInARow = 0;
            return { candidates: found.flatMap(readOnce) };
        }
        catch (error) {
            failuresInARow++;
            last = (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error);
            return { candidates: [], problem: last };
        }
    };
}
const tooMuch = (store, count, size) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The store ${store} has ${count} bundles of ${size} bytes about one artefact.`,
    hint: `${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FOUND_BUNDLES */ .qWZ} bundles and ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FOUND_BYTES */ .M6d} bytes are the most that are looked at.`,
});


/***/ }),

/***/ 19289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ leaveBundlesOut)
/* harmony export */ });
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39831);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29199);
/* harmony import */ var _formats_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47573);




const SUFFIX = '.sigstore.json';
/** Each up to a bundle's size in memory. */
const FILES_AT_ONCE = 8;
/**
 * Files that were named together without those that are the bundles of others among them: `dist/*` catches both, and means the
 * files. Only what is a bundle in truth is left out, so that nothing passes by having its name.
 *
 * @param files With the path of each that has one, absolute or all relative to the same folder.
 */
async function leaveBundlesOut(files, logger) {
    const paths = new Set(files.flatMap(({ path }) => path ?? []));
    const isBeside = ({ path }) => path?.endsWith(SUFFIX) === true && paths.has(path.slice(0, -SUFFIX.length));
    const isBundle = await (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .mapInParallel */ .H)(files, FILES_AT_ONCE, async (file) => isBeside(file) && (await holdsBundle(file.path ?? '')));
    const left = files.filter((_, index) => !isBundle[index]);
    const count = files.length - left.length;
    if (count > 0)
        logger.info(`${count} of the files named ${count === 1 ? 'is the bundle' : 'are bundles'} of others: taken as such.`);
    return left;
}
async function holdsBundle(path) {
    try {
        (0,_formats_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBundle */ .Q)(await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_0__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE */ .mZD, 'the bundle'));
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 60797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  namedImages: () => (/* binding */ namedImages)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/registry/platform-choice.js
var platform_choice = __webpack_require__(47759);
// EXTERNAL MODULE: ./build/registry/resolve-image.js
var resolve_image = __webpack_require__(5926);
// EXTERNAL MODULE: ./build/subjects/locate-image.js
var locate_image = __webpack_require__(16044);
;// CONCATENATED MODULE: ./build/subjects/list-images.js




const AT_ONCE = 8;
/**
 * Images to verify, in a registry or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`). A tag is resolved once.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_UNREADABLE`, `STORE_…`
 */
async function listImages(references, choice, { open, logger, workingFolder }) {
    const listed = await (0,in_parallel/* mapInParallel */.H)(references, AT_ONCE, async (text) => {
        const { source, reference } = (0,locate_image/* locateImage */.kl)(text, { open, workingFolder });
        const { digest, chosen } = await (0,resolve_image/* resolveImage */.A)(source, reference, choice);
        if (!reference.includes(':'))
            logger.info(`${text} is ${digest}`);
        return chosen.map(({ digest: each, platform }) => {
            const [algorithm = '', hex = ''] = each.split(':');
            const name = each === digest ? text : `${text} (${platform ? (0,platform_choice/* showPlatform */.hr)(platform) : each})`;
            return { artefact: name, digest: { [algorithm]: hex }, reference: each, source };
        });
    });
    return listed.flat();
}

// EXTERNAL MODULE: ./build/engine/choose-images.js
var choose_images = __webpack_require__(80997);
;// CONCATENATED MODULE: ./build/engine/named-images.js




/** The images that `verify` was asked about. @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_OPTION_CONFLICT`, `STORE_…` */
async function namedImages(options, ports, run) {
    const { images } = (0,choose_images/* chooseImages */.s)(options, { ports, run });
    if (!images)
        return [];
    if (options.offline && !images.references.every((text) => text.startsWith(locate_image/* LAYOUT */.rs)))
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: 'An image in a registry cannot be verified offline.',
            hint: 'Copy it with its attestations (oras copy -r --to-oci-layout) and name the folder: --subject-image oci-layout:FOLDER.',
        });
    return run.timed('subjects', () => listImages(images.references, images.choice, { open: images.open, ...ports }));
}


/***/ }),

/***/ 14559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ planDocuments),
/* harmony export */   i: () => (/* binding */ writeDocuments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89831);
/* harmony import */ var _core_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23020);
/* harmony import */ var _formats_simple_signing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43311);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53254);







const SUFFIX = '.sigstore.json';
/**
 * For each image among the subjects the document that cosign 1 and 2 sign (`formats/simple-signing.ts`), to be signed like a file.
 *
 * @param folder Absolute: where documents and their bundles go.
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` before anything is signed, where the old form could not hold what would be made
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
        throw noForm(`names images by sha256, which ${name} has none of`, 'Use --store oci.');
    const [reference = ''] = image.split('@');
    const document = (0,_formats_simple_signing_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSimpleSigning */ .P)(reference, sha256);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', document, 'buffer');
    const documentPath = `${path.slice(0, -SUFFIX.length)}${_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__/* .DOCUMENT_SUFFIX */ .q}`;
    return {
        document,
        documentPath,
        path: `${documentPath}${SUFFIX}`,
        subjects: [index],
        item: {
            id: digest.toString('hex'),
            name: `${name}, as cosign 1 and 2 sign it`,
            content: { kind: 'message', algorithm: 'SHA2_256', digest },
        },
    };
}
/** What the store would refuse is not signed: nothing else could be done with it, and a log would hold it for ever. */
function checkOldForm({ logs }, byKey) {
    if (byKey)
        throw noForm('holds certificates, and a key signs here', 'Use --store oci.');
    if (logs.length > 1)
        throw noForm('holds what one log promised, and here are several', 'Use --store oci.');
    if (logs.some(({ majorApiVersion }) => majorApiVersion !== 1))
        throw noForm('holds what Rekor v1 promised, and Rekor v2 promises nothing', 'Sign with --rekor-version 1, or use --store oci: cosign 2.6 and later read bundles.');
}
const noForm = (reason, hint) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_CONFLICT',
    message: `The store oci-legacy keeps signatures of images in a form that ${reason}.`,
    hint,
});
/** Documents are on the disk before they are signed: whatever ends a run, what it signed can be stored. @throws ChopmarkError `STORE_FILE_WRITE` */
async function writeDocuments(documents) {
    for (const { document, documentPath } of documents) {
        await (0,_core_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(documentPath));
        await (0,_core_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInPlace */ .a)(documentPath, document);
    }
}


/***/ }),

/***/ 17520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findBundles: () => (/* binding */ findBundles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_hash_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88046);
/* harmony import */ var _core_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89831);
/* harmony import */ var _formats_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11947);
/* harmony import */ var _stores_all_bundles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13392);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53254);
/* harmony import */ var _subjects_list_artefacts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6164);
/* harmony import */ var _bundle_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85228);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36098);
/* harmony import */ var _evidence_of_stores_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73257);
/* harmony import */ var _leave_bundles_out_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19289);
/* harmony import */ var _named_images_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60797);
/* harmony import */ var _open_stores_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(89862);
/* harmony import */ var _plan_documents_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(14559);
/* harmony import */ var _show_path_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(95948);
/* harmony import */ var _store_candidates_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(20461);
/* harmony import */ var _write_push_command_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(55837);


















/**
 * Finds bundles about artefacts, and writes them to `attestations.jsonl`; for `copy` each then goes into stores. A bundle is taken for
 * what it says it is about, and not believed.
 *
 * @throws ChopmarkError `INPUT_…`, `STORE_FILE_WRITE`
 */
async function findBundles(options, context) {
    const { ports, run } = context;
    const into = options.action === 'copy' ? await (0,_open_stores_js__WEBPACK_IMPORTED_MODULE_13__.openStores)('store', options.store, options, { ports, signal: run.signal }) : [];
    const found = await search(options, context);
    const lines = (0,_store_candidates_js__WEBPACK_IMPORTED_MODULE_16__/* .toLines */ .P_)(found.flatMap(({ candidates }) => candidates));
    const folder = (0,_bundle_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .bundleFolder */ .L)(options.bundleDir, ports);
    const report = {
        bundles: lines.map((line) => (0,_store_candidates_js__WEBPACK_IMPORTED_MODULE_16__/* .describeLine */ .ES)(line)),
        artefacts: found.map(({ artefact: { artefact }, candidates, problem }) => ({
            artefact,
            bundles: (0,_store_candidates_js__WEBPACK_IMPORTED_MODULE_16__/* .toLines */ .P_)(candidates).length,
            ...(problem && { problem }),
        })),
        problems: [],
    };
    if (lines.length === 0)
        return report;
    await (0,_core_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(folder);
    // On disk first: a store that fails costs no bundle.
    await (0,_stores_all_bundles_js__WEBPACK_IMPORTED_MODULE_5__/* .addToAllBundles */ .f)(folder, each(lines));
    await (0,_plan_documents_js__WEBPACK_IMPORTED_MODULE_14__/* .writeDocuments */ .i)(lines.flatMap(({ payload }) => (payload ? [{ document: payload, documentPath: documentIn(folder, payload) }] : [])));
    const bundlePath = (0,_show_path_js__WEBPACK_IMPORTED_MODULE_15__/* .showPath */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_BUNDLES */ .mD), ports.workingFolder);
    if (into.length === 0)
        return { ...report, bundlePath };
    const receipts = await (0,_store_candidates_js__WEBPACK_IMPORTED_MODULE_16__/* .publishLines */ .v2)(onlyAbout(lines, found), into, { folder, ports, run });
    const failed = into.filter((_, position) => receipts.some((of) => of[position]?.status === 'failed'));
    return {
        ...report,
        bundlePath,
        bundles: lines.map((line, index) => (0,_store_candidates_js__WEBPACK_IMPORTED_MODULE_16__/* .describeLine */ .ES)(line, receipts[index])),
        ...(failed.length > 0 && { finish: (0,_write_push_command_js__WEBPACK_IMPORTED_MODULE_17__/* .writePushCommand */ .J)([bundlePath], failed, options) }),
    };
}
const documentIn = (folder, document) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', document)}${_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__/* .DOCUMENT_SUFFIX */ .q}`);
async function search(options, { ports, run }) {
    const { from } = options;
    const stores = await (0,_open_stores_js__WEBPACK_IMPORTED_MODULE_13__.openStores)('from', from.filter((name) => name !== 'oci'), options, { ports, signal: run.signal });
    const images = options.subjectImage.length === 0 ? [] : await (0,_named_images_js__WEBPACK_IMPORTED_MODULE_12__.namedImages)({ ...options, offline: false }, ports, run);
    const artefacts = await (0,_leave_bundles_out_js__WEBPACK_IMPORTED_MODULE_11__/* .leaveBundlesOut */ .H)(await (0,_subjects_list_artefacts_js__WEBPACK_IMPORTED_MODULE_7__/* .listArtefacts */ .Y)({ named: options.target, images }, ports.workingFolder), ports.logger);
    const digests = await digestAll(artefacts, run.signal);
    const subjects = artefacts.map((artefact, index) => toSubject(artefact, digests[index] ?? {}));
    const [answers, local, ofImages] = await Promise.all([
        (0,_evidence_of_stores_js__WEBPACK_IMPORTED_MODULE_10__.readEvidenceOfStores)(stores.map(({ store }) => store), subjects),
        from.includes('file') ? readLocal(options, artefacts, ports) : [],
        from.includes('oci') ? readImages(artefacts) : [],
    ]);
    const evidence = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .indexEvidence */ .U2)([...new Set([...answers, ...ofImages].flatMap(({ candidates }) => candidates)), ...local]);
    return artefacts.map((artefact, index) => {
        const subject = subjects[index] ?? { name: artefact.artefact, digest: {} };
        const about = _formats_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .EVIDENCE_ALGORITHMS */ .Ff.flatMap((algorithm) => {
            const hex = subject.digest[algorithm];
            return hex === undefined ? [] : evidence.about(algorithm, hex);
        });
        const problem = answers[index]?.problem ?? ofImages[index]?.problem;
        return { artefact, subject, candidates: [...new Set(about)], ...(problem && { problem }) };
    });
}
async function digestAll(artefacts, signal) {
    const hashed = await (0,_core_hash_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hashFiles */ .y)(artefacts.flatMap(({ path }) => path ?? []), { algorithms: [..._formats_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .MATCHING_ALGORITHMS */ .br], signal });
    let next = 0;
    return artefacts.map(({ path, digest }) => (path === undefined ? (digest ?? {}) : (hashed[next++]?.digest ?? {})));
}
function toSubject({ artefact, path, image }, digest) {
    const name = image && `${image.source.name}@${image.reference}`;
    return { name: artefact, digest, ...(path !== undefined && { path }), ...(name !== undefined && { image: name }) };
}
async function readLocal({ bundleDir }, artefacts, ports) {
    const beside = await Promise.all(artefacts.map(({ path }) => (path === undefined ? [] : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .readBeside */ .ri)(path, ports))));
    return [...beside.flat(), ...(await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .readBundleFolders */ .eV)(bundleDir, ports))];
}
async function readImages(artefacts) {
    const { readEvidenceOfImages } = await Promise.all(/* import() */[__webpack_require__.e(2823), __webpack_require__.e(2002)]).then(__webpack_require__.bind(__webpack_require__, 89621));
    return readEvidenceOfImages(artefacts.map(({ image }) => image));
}
/** A bundle goes where the artefacts are that were asked about, not to all others that it speaks of too. */
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

/***/ 93037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ registrySource)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9246);
/* harmony import */ var _large_blob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69009);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40890);



const registrySource = (repository) => ({
    name: repository.name,
    manifest: (reference) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .getManifest */ .c2)(repository, reference),
    blob: (descriptor, maxBytes) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .getBlob */ .qW)(repository, descriptor, maxBytes),
    saveBlob: (descriptor, path) => (0,_large_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .saveBlob */ .H4)(repository, descriptor, path),
    hasBlob: (descriptor) => (0,_large_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWholeBlob */ .Vi)(repository, descriptor),
    referrers: (digest) => (0,_referrers_js__WEBPACK_IMPORTED_MODULE_2__/* .listReferrers */ .x)(repository, digest),
});


/***/ }),

/***/ 69009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ saveBlob),
/* harmony export */   Vi: () => (/* binding */ hasWholeBlob),
/* harmony export */   qf: () => (/* binding */ isBlob),
/* harmony export */   vM: () => (/* binding */ putBlobFile)
/* harmony export */ });
/* harmony import */ var _core_hash_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88046);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40332);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9246);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84700);
/* harmony import */ var _refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55988);





/** Milliseconds for one try to move that many bytes. */
const timeFor = (size) => _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REQUEST_TIMEOUT */ ._h1 + Math.ceil(size / _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MIN_TRANSFER_RATE */ .UIR) * 1000;
/** Writes a blob into a file, never into memory as a whole; it must have that size and digest. @throws ChopmarkError `STORE_…` */
async function saveBlob(repository, { digest, size }, path) {
    if (size > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_IMAGE_BLOB */ .Dg6)
        throw (0,_refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLargeBlob */ .j)(repository.name, { digest, size });
    const answer = await repository.send({
        path: `blobs/${digest}`,
        maxBytes: Math.max(size, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REGISTRY_ANSWER */ .O2M),
        saveTo: path,
        timeout: timeFor(size),
    });
    if (answer.status !== 200)
        throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(answer, repository.registry, `the blob ${digest}`);
    if (!(await isBlob(path, { digest, size })))
        throw (0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongDigest */ .K9)(repository, `the blob ${digest}`);
}
/** Uploads a file as the blob that it is. @throws ChopmarkError `STORE_…` */
const putBlobFile = (repository, { digest, size }, path) => (0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadBlob */ .PM)(repository, digest, { body: { path, size }, timeout: timeFor(size) });
/** Whether a registry says that it has the blob, at its full size. @throws ChopmarkError `STORE_…` */
async function hasWholeBlob(repository, { digest, size }) {
    const answer = await repository.send({ path: `blobs/${digest}`, method: 'HEAD', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REGISTRY_ANSWER */ .O2M });
    if (answer.status === 404)
        return false;
    if (answer.status !== 200)
        throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(answer, repository.registry, `the blob ${digest}`);
    const length = answer.headers.get('content-length');
    return length === null || Number(length) === size;
}
/** Whether the file has that size and digest. @throws ChopmarkError `INPUT_…` where it cannot be read */
async function isBlob(path, { digest, size }) {
    const [algorithm = '', hex] = digest.split(':');
    const [hashed] = await (0,_core_hash_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hashFiles */ .y)([path], {
        algorithms: [algorithm],
        signal: new AbortController().signal,
        followLinks: false,
    });
    return hashed?.size === size && hashed.digest[algorithm] === hex;
}


/***/ }),

/***/ 40890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ askReferrers),
/* harmony export */   x: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40332);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9246);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84700);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9329);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73906);
/* harmony import */ var _next_page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65281);
/* harmony import */ var _own_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99714);
/* harmony import */ var _too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24671);










/** What a registry without the referrers API answers where it is asked for. */
const WITHOUT_API = [400, 403, 404, 405, 406, 501];
/**
 * Referrers of a manifest (distribution-spec, "listing referrers"): those the registry knows, or, where it keeps no account, those
 * of the fallback index and those that have a tag of their own.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function listReferrers(repository, digest) {
    const known = await askReferrers(repository, digest);
    if (known)
        return bounded(known.map(byDigest), repository);
    const index = await (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .getManifest */ .c2)(repository, (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .fallbackTag */ .fH)(digest));
    const listed = index?.manifest.kind === 'index' ? index.manifest.manifests : [];
    const tags = await (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .listOwnTags */ .GF)(repository, digest);
    const tagged = tags.filter((tag) => !listed.some((descriptor) => (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnTagOf */ .kT)(tag, descriptor.digest)));
    return bounded([...listed.map(byDigest), ...tagged.map((reference) => ({ reference }))], repository);
}
const byDigest = (descriptor) => ({ reference: descriptor.digest, descriptor });
/** @returns Undefined where the registry has no referrers API. */
async function askReferrers(repository, digest) {
    const found = [];
    const read = (path) => repository.send({ path, headers: { accept: _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p }, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_MANIFEST */ .xZ_ });
    for await (const answer of (0,_next_page_js__WEBPACK_IMPORTED_MODULE_6__/* .readPages */ .n)(repository, `referrers/${digest}`, read)) {
        // GHCR and others answer with a page of their own.
        const isIndex = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p;
        if (WITHOUT_API.includes(answer.status) || (answer.status === 200 && !isIndex))
            return undefined;
        if (answer.status !== 200)
            throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(answer, repository.registry, `what refers to ${digest}`);
        found.push(...readIndex(answer.body, repository));
        if (found.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_REFERRERS */ .OBs)
            throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__/* .tooManyReferrers */ .S)(repository);
    }
    return found;
}
function readIndex(bytes, repository) {
    try {
        // An empty page may leave out what it is.
        (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: 'the list of referrers', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_MANIFEST */ .xZ_ });
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .N)(bytes, _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p, 'the list of referrers');
        return manifest.kind === 'index' ? manifest.manifests : [];
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'STORE_GARBLED',
            message: `The registry ${repository.registry} answered with something else than a list of referrers: ${error.message}.`,
            hint: 'The registry, or a proxy before it, is broken or hostile.',
        });
    }
}
function bounded(referrers, repository) {
    const once = [...new Map(referrers.map((referrer) => [referrer.reference, referrer])).values()];
    if (once.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_REFERRERS */ .OBs)
        throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__/* .tooManyReferrers */ .S)(repository);
    return once;
}


/***/ }),

/***/ 55988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ refuseLargeBlob)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/** A layer that is larger than any that is moved. */
const refuseLargeBlob = (name, { digest, size }) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `In ${name}, the blob ${digest} has ${size} bytes; ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IMAGE_BLOB */ .Dg6} are the most that are copied.`,
    hint: 'Is it the image that was meant? Copy it with oras copy -r, and its bundles with chopmark store copy.',
});


/***/ }),

/***/ 11524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ addLines)
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
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/stores/fingerprint-bundle.js
var fingerprint_bundle = __webpack_require__(16848);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/stores/in-turn.js





/** Milliseconds between looks at a lock that another process holds. */
const PAUSE = 25;
/** Looks at one and the same lock without a sign of life until its holder counts as dead: five seconds. */
const PATIENCE = 200;
/**
 * Does `work` while no other process does its own under the same lock file. A holder shows that it is alive with `stillAtWork`; the
 * lock of one that was killed is taken over.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE` where the lock cannot be had
 */
async function inTurn(lock, work) {
    await take(lock);
    let beat = 0;
    try {
        return await work(() => (0,promises_.utimes)(lock, ++beat, beat).catch(() => { }));
    }
    finally {
        await (0,promises_.rm)(lock, { force: true }).catch(() => { });
    }
}
async function take(lock) {
    let seen = '';
    let patience = PATIENCE;
    for (let looks = 0; looks < limits/* MAX_LOOKS */.QeO; looks++) {
        try {
            await (await (0,promises_.open)(lock, 'wx', 0o600)).close();
            return;
        }
        catch (error) {
            if ((0,file_error/* codeOf */.$N)(error) !== 'EEXIST')
                throw refuse(lock, (0,file_error/* explainFileError */.Yd)(error), error);
        }
        const now = await describe(lock);
        patience = now === seen ? patience - 1 : PATIENCE;
        seen = now;
        if (patience === 0)
            await (0,promises_.rm)(lock, { force: true }).catch(() => { });
        await (0,external_node_timers_promises_.setTimeout)(PAUSE);
    }
    throw refuse(lock, 'other runs hold it all the time');
}
const describe = (lock) => (0,promises_.stat)(lock).then(({ ino, mtimeMs }) => `${ino} ${mtimeMs}`, () => '');
const refuse = (lock, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_FILE_WRITE',
    message: `The lock ${lock} could not be had: ${reason}.`,
    hint: 'The bundles themselves are in the same folder. Run again, or choose another folder with --bundle-dir.',
    cause,
});

;// CONCATENATED MODULE: ./build/stores/add-lines.js










/** Bytes gathered before a write. */
const PIECE = 1 << 20;
/**
 * Adds bundles to a JSON Lines file, one a line: those of earlier runs stay, each bundle is there once. The file is replaced as a
 * whole or not at all, and never in memory as a whole. Runs that end at the same time in one folder take turns, so that neither
 * replaces what the other added.
 *
 * @param path Absolute; its folder exists.
 * @param lines Bundles as one line of JSON each.
 * @returns The fingerprint of each line that was there before.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function addLines(path, lines) {
    const lock = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path, '.jsonl')}.lock`);
    return inTurn(lock, (stillAtWork) => replace(path, lines, stillAtWork));
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
            const fingerprint = (0,fingerprint_bundle/* fingerprintBundle */.z)(text);
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
        await (0,promises_.rename)(draft, path);
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
            hint: 'The bundles themselves are in the same folder. Free some space and run again.',
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
/** Lines of the file as it is; none where there is none. A link is not followed: it would be read as ours. */
async function* readEarlier(path) {
    const kind = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!kind?.isFile())
        return;
    if (kind.size > limits.MAX_BUNDLE_FILE) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${path} is longer than ${limits.MAX_BUNDLE_FILE} bytes, so nothing was added to it.`,
            hint: 'Begin a new file: choose another --bundle-dir, or another name.',
        });
    }
    yield* (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(path), crlfDelay: Number.POSITIVE_INFINITY });
}


/***/ }),

/***/ 13392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ addToAllBundles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _add_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11524);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53254);



/**
 * Adds bundles to `attestations.jsonl`, one a line: those of earlier runs stay, each bundle is there once.
 *
 * @param lines Bundles as one line of JSON each.
 * @returns Its path.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function addToAllBundles(folder, lines) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_BUNDLES */ .mD);
    await (0,_add_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .addLines */ .t)(path, lines);
    return path;
}


/***/ }),

/***/ 43236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readChecksums)
/* harmony export */ });
/* unused harmony export parseChecksums */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29199);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54970);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95554);






/** `HASH  name`, `HASH *name`; a leading backslash says that the name is escaped (GNU coreutils, cksum output modes). */
const GNU = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/s;
/** `SHA256 (name) = HASH`, with `--tag` or from BSD. */
const BSD = /^(\\?)SHA(?:2-)?(256|384|512) ?\((.+)\) ?= ?([0-9a-fA-F]+)$/s;
/**
 * Subjects from what `sha256sum`, `shasum`, `sha512sum --tag` and the like write: a file's path, or the lines themselves where the
 * option holds several or one that reads as such. Lines end with LF or CRLF; empty ones say nothing; any other that cannot be read
 * is an error, since a subject left out is not noticed.
 *
 * @throws ChopmarkError `INPUT_CHECKSUMS_LINE`, `INPUT_SUBJECT_NAME`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readChecksums(source, workingFolder) {
    if (/[\r\n]/.test(source) || GNU.test(source) || BSD.test(source))
        return parseChecksums(source, 'subject-checksums');
    const bytes = await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_2__.readBoundedFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, source), _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_CHECKSUMS_FILE */ .hYG, 'the checksums file', { pipes: true });
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
/** @param where The file, for messages. */
function parseChecksums(text, where) {
    const subjects = [];
    for (const [index, ended] of text.split('\n').entries()) {
        const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
        if (line !== '')
            subjects.push(parseLine(line, index + 1, where));
    }
    if (subjects.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_NO_SUBJECTS',
            message: `${where} names no subjects: it is empty.`,
            hint: 'Did the step that writes the checksums find its files?',
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
        throw unreadable(number, where, `${hex.length} hex digits are no ${tag ?? 'sha256, sha384 or sha512'} digest`);
    }
    const name = escaped ? unescapeName(written) : written;
    if (name === undefined)
        throw unreadable(number, where, 'its name is escaped in no known way');
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSubjectName */ .S)(name, `line ${number} of ${where}`), digest: { [algorithm]: hex.toLowerCase() } };
}
const ESCAPES = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
/** Undefined where a backslash escapes something else than itself or the end of a line. */
function unescapeName(written) {
    const parts = written.match(/\\.?|[^\\]+/gs) ?? [];
    const characters = parts.map((part) => (part.startsWith('\\') ? ESCAPES[part] : part));
    return characters.includes(undefined) ? undefined : characters.join('');
}
const unreadable = (number, where, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_CHECKSUMS_LINE',
    message: `Line ${number} of ${where} cannot be read: ${reason}.`,
    hint: 'Write the file with sha256sum, sha512sum or shasum -a 256, with or without --tag.',
});


/***/ }),

/***/ 54970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ readDigestSubject),
/* harmony export */   l7: () => (/* binding */ ALGORITHM_BY_LENGTH),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   yw: () => (/* binding */ looksLikeDigest)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95554);


/** Hex digits of a digest to its algorithm. */
const ALGORITHM_BY_LENGTH = new Map([
    [64, 'sha256'],
    [96, 'sha384'],
    [128, 'sha512'],
]);
/**
 * A subject that is not at hand, from `subject-digest` and `subject-name`.
 *
 * @throws ChopmarkError `INPUT_DIGEST`, `INPUT_SUBJECT_NAME`
 */
function readDigestSubject(digest, name) {
    if (digest === undefined)
        throw refuse('subject-name was given without subject-digest.');
    const digests = parseDigest(digest);
    if (name === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_SUBJECT_NAME',
            message: '--subject-digest was given without --subject-name.',
            hint: 'Say with --subject-name what has this digest.',
        });
    }
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSubjectName */ .S)(name, 'subject-name'), digest: digests };
}
/** An id of git, as in-toto names it: SHA-1 or SHA-256. */
const GIT_ID = /^(gitCommit|gitTag|gitTree):([0-9a-f]{40}(?:[0-9a-f]{24})?)$/;
/** Whether a text is meant as a digest, well written or not. */
const looksLikeDigest = (text) => /^(?:sha(?:256|384|512)|git(?:Commit|Tag|Tree)):/i.test(text);
/**
 * `ALGORITHM:HEX` as a digest set, in lower case.
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
    throw refuse(`What should be a digest has another form or length${algorithm === '' ? '' : ` than ${algorithm.toLowerCase()} has`}.`);
}
const refuse = (message) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_DIGEST',
    message,
    hint: 'Write it as sha256:HEX with 64 hex digits, or sha384: or sha512: with 96 or 128; an object of git as gitCommit:, gitTag: or gitTree: with its full id.',
});


/***/ }),

/***/ 47661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ findFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/subjects/list-folder.js


/** Tells the walker of links, sockets and devices as if they were files, so that each gets a closer look; linked folders are not entered. */
function listFoldersInto(unlisted) {
    const list = (path, _, done) => {
        (0,external_node_fs_.readdir)(path, { withFileTypes: true }, (error, entries = []) => {
            if (error && !['ENOENT', 'ENOTDIR'].includes((0,file_error/* codeOf */.$N)(error) ?? ''))
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

;// CONCATENATED MODULE: ./build/subjects/find-files.js






/**
 * Files that paths and globs name, in that order, each once. The rules:
 *
 * - A leading `!` excludes, wherever it stands in the list. `**` enters folders and takes hidden files too.
 * - Where a file of exactly the given name exists, the name is a path, whatever characters are in it.
 * - Every glob must match a file that is not excluded, and every path must exist.
 * - A folder that is spelt out is refused (write `folder/**`); folders that a glob meets are passed over. Pipes, sockets, devices
 *   and files that cannot be opened by their name are refused, spelt out or met: what is left out would not be noticed.
 * - A file's link that is spelt out is followed wherever it leads. One that a glob meets is followed as long as it stays within
 *   the working folder or the folder the glob starts in, and else refused; linked folders are not entered.
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
        if (found.size > limits/* MAX_SUBJECTS */.Vno)
            throw tooMany();
    }
    return [...found.values()];
}
/** Backslashes separate on Windows, where they can be in no name; elsewhere they escape. */
const slashed = (pattern) => (external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
/** Whether a file that was spelt out is excluded; globs leave out what is excluded by themselves. */
async function readExclusions(excluded, included, workingFolder) {
    const spelt = included.some((pattern) => look((0,external_node_path_.resolve)(workingFolder, pattern)) !== undefined);
    if (excluded.length === 0 || !spelt)
        return () => false;
    const paths = new Set(excluded.map((pattern) => (0,external_node_path_.resolve)(workingFolder, pattern)));
    for (const path of await expand(excluded, [], workingFolder))
        paths.add(path);
    return (path) => paths.has(path);
}
async function expand(patterns, ignore, cwd) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const unlisted = [];
    const options = { ignore, absolute: true, dot: true, followSymbolicLinks: false, expandDirectories: false };
    const paths = await glob(patterns, { ...options, cwd, fs: listFoldersInto(unlisted) });
    const [first] = unlisted;
    if (first)
        throw unreadable(first.path, first.error);
    return paths.map((path) => (0,external_node_path_.resolve)(path)).sort();
}
function findSpelt(pattern, workingFolder) {
    const path = (0,external_node_path_.resolve)(workingFolder, pattern);
    const stat = look(path);
    if (stat === undefined)
        return undefined;
    const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
    if (file.stat.isDirectory())
        throw wrongKind(pattern, 'is a folder', `To take all files below it, write ${(0,external_node_path_.join)(pattern, '**')}.`);
    if (!file.stat.isFile())
        throw wrongKind(pattern, 'is no regular file', 'Name files; write what a pipe or device gives to a file first.');
    return [file];
}
async function findMatching(pattern, excluded, workingFolder) {
    // Paths that are spelt out do without it.
    const { isDynamicPattern } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const slashes = slashed(pattern);
    if (!isDynamicPattern(slashes))
        return [];
    const paths = await expand([slashes], excluded, workingFolder);
    if (paths.length > limits/* MAX_SUBJECTS */.Vno)
        throw tooMany();
    const mayLeadTo = (target) => [workingFolder, (0,external_node_path_.resolve)(workingFolder, startOf(slashes, isDynamicPattern))].some((root) => isWithin(resolveLink(root), target));
    return paths.flatMap((path) => {
        const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        // Its name is no UTF-8, or it went away: either way something that was meant would be left out.
        if (stat === undefined)
            throw wrongKind(path, 'matches, and cannot be opened by that name', 'Give it a name in UTF-8, or exclude it with !.');
        const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
        if (file.stat.isDirectory())
            return [];
        if (!file.stat.isFile())
            throw wrongKind(path, 'is no regular file', 'Exclude it with !, or write what it gives to a file first.');
        if (!stat.isSymbolicLink())
            return [file];
        if (mayLeadTo(file.target))
            return [file];
        throw wrongKind(path, `is a link that leads out of the folders that ${pattern} is about`, 'Name the file itself, or exclude the link with !.');
    });
}
/** The folder a glob starts in: its parts before the first that is a pattern. */
function startOf(pattern, isDynamicPattern) {
    const parts = pattern.split('/');
    const fixed = parts
        .slice(0, Math.max(parts.findIndex((part) => isDynamicPattern(part)), 0))
        .join('/');
    return fixed === '' && pattern.startsWith('/') ? '/' : fixed;
}
function look(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        // A pattern can be longer than any path.
        if (['ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE', 'ENOENT'].includes((0,file_error/* codeOf */.$N)(error) ?? ''))
            return undefined;
        throw unreadable(path, error);
    }
}
function follow(path) {
    try {
        const target = (0,external_node_fs_.realpathSync)(path);
        const stat = (0,external_node_fs_.statSync)(target);
        return { path, target, size: stat.size, stat };
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function resolveLink(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch (error) {
        throw unreadable(folder, error);
    }
}
function isWithin(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
const wrongKind = (path, is, hint) => new errors/* ChopmarkError */.E({ code: 'INPUT_SUBJECT_KIND', message: `${path} ${is}.`, hint });
const unreadable = (path, error) => new errors/* ChopmarkError */.E({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${path} failed: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
    hint: 'Check the path and its permissions; where it is a link, what it points to.',
    cause: error,
});
const noMatch = (pattern, excluding) => new errors/* ChopmarkError */.E({
    code: 'INPUT_NO_MATCH',
    message: `${pattern} matches no file${excluding ? ' that is not excluded' : ''}.`,
    hint: 'Paths are relative to the working folder; was the build run before, and in this job?',
});
const tooMany = () => new errors/* ChopmarkError */.E({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `More than ${limits/* MAX_SUBJECTS */.Vno} files were found.`,
    hint: 'Narrow the patterns, or spread the work over several jobs and join them with chopmark merge.',
});


/***/ }),

/***/ 6164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ listArtefacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43236);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54970);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47661);





/**
 * What `verify` was asked about: paths and globs as in `findFiles`, digests written `sha256:HEX`, the lines of a checksums file,
 * images and checkouts, in this order. A file whose name looks like a digest is named `./sha256:…`.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and what `findFiles` and `readChecksums` throw
 */
async function listArtefacts({ named, checksums, images = [], checkouts = [], }, workingFolder) {
    const digests = named.filter(_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeDigest */ .yw);
    const files = named.filter((text) => !(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeDigest */ .yw)(text));
    const found = files.length === 0 ? [] : await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .l)(files, workingFolder);
    const listed = checksums === undefined ? [] : await (0,_checksums_js__WEBPACK_IMPORTED_MODULE_2__/* .readChecksums */ .F)(checksums, workingFolder);
    const artefacts = [
        ...found.map(({ path }) => ({ artefact: shorten(path, workingFolder), path })),
        ...digests.map((text) => ({ artefact: text, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(text) })),
        ...listed.map(({ name, digest }) => ({ artefact: name, digest })),
        ...images.map((image) => ({ artefact: image.artefact, digest: image.digest, image })),
        ...checkouts,
    ];
    if (artefacts.length > 0)
        return artefacts;
    // Nothing to refuse must never come out as nothing refused.
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_NO_SUBJECTS',
        message: 'Nothing was named to verify.',
        hint: 'Name files, globs or digests; a checksums file must have lines, and exclusions must leave something.',
    });
}
function shorten(path, workingFolder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingFolder, path);
    return short.startsWith('..') || short === '' ? path : short;
}


/***/ }),

/***/ 95554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkSubjectName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/** Control characters, separators of lines, lone surrogates, the mark of bytes that were no text, what turns the direction of text around. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;
/**
 * A name as it may enter a statement: a leading `./` is dropped, nothing else is changed. Refused is what could mislead a reader
 * or a tool that unpacks by name: no name, control and bidirectional characters, text that is not Unicode, an absolute path, a
 * part `..`, more than 4096 bytes.
 *
 * @param where What the name comes from, for the message: "line 7 of SHA256SUMS".
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`
 */
function checkSubjectName(given, where) {
    const name = given.replace(/^(?:\.\/+)+/, '');
    const fault = findFault(name);
    if (fault === undefined)
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_NAME',
        message: `The name of the subject in ${where} ${fault}.`,
        hint: 'Name subjects by file name, or by a path below the folder they are released from.',
    });
}
function findFault(name) {
    if (name === '')
        return 'is empty';
    if (UNFIT.test(name))
        return 'holds a character that could mislead its reader';
    if (Buffer.byteLength(name) > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot0)
        return `is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot0} bytes`;
    if (/^[/\\]|^[A-Za-z]:[/\\]/.test(name))
        return 'is an absolute path';
    if (name.split(/[/\\]/).includes('..'))
        return 'leads out of its folder';
    return undefined;
}


/***/ })

};
