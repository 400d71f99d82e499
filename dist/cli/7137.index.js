export const id = 7137;
export const ids = [7137];
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

/***/ 88814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ chooseImages),
/* harmony export */   x: () => (/* binding */ openImages)
/* harmony export */ });
/* harmony import */ var _oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75431);
/* harmony import */ var _oci_registry_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40437);


/**
 * Opens registries with the network, deadline and credentials of a run.
 *
 * @param insecure `host:port` of registries for which plain HTTP is allowed.
 */
function openImages(insecure, { ports, run }) {
    const { env, exec, logger, clock } = ports;
    return (0,_oci_registry_registry_js__WEBPACK_IMPORTED_MODULE_1__.createRegistry)({ http: run.http, env, exec, logger, clock, insecure: insecure.map((host) => host.toLowerCase()) });
}
/** The named images, and which platforms of each to use. Undefined if none was named. @throws ChopmarkError `INPUT_OPTION_VALUE` */
function chooseImages({ subjectImage, imagePlatforms, allowInsecureRegistry }, context) {
    if (subjectImage.length === 0)
        return {};
    return {
        images: { references: subjectImage, choice: (0,_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlatformChoice */ .le)(imagePlatforms), open: openImages(allowInsecureRegistry, context) },
    };
}


/***/ }),

/***/ 47137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repairImages: () => (/* binding */ repairImages)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/oci/copy/image-source.js
var image_source = __webpack_require__(52745);
// EXTERNAL MODULE: ./build/oci/platform-choice.js
var platform_choice = __webpack_require__(75431);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(66527);
// EXTERNAL MODULE: ./build/oci/referrers/describe-tagged.js
var describe_tagged = __webpack_require__(36969);
// EXTERNAL MODULE: ./build/oci/referrers/fallback-index.js
var fallback_index = __webpack_require__(17494);
// EXTERNAL MODULE: ./build/oci/referrers/referrers.js
var referrers = __webpack_require__(44561);
;// CONCATENATED MODULE: ./build/oci/referrers/repair-oci.js



/**
 * Restores the entries of an image's fallback index that other writers have overwritten: every bundle that has a tag of its own.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function repairImage(image, { open, clock, random = Math.random }) {
    const repository = open(image, 'push');
    const subject = image.digest;
    if (await (0,referrers/* askReferrers */.i)(repository, subject))
        return { status: 'not-needed', added: [] };
    const describe = (tag) => (0,describe_tagged/* describeTagged */.I)(repository, tag, subject);
    const added = await (0,fallback_index/* repairFallbackIndex */.U)({ repository, subject, describe, clock, random });
    return { status: added.length === 0 ? 'whole' : 'repaired', added };
}

// EXTERNAL MODULE: ./build/oci/resolve-image.js
var resolve_image = __webpack_require__(51486);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(5918);
// EXTERNAL MODULE: ./build/engine/shared/run/open-images.js
var open_images = __webpack_require__(88814);
;// CONCATENATED MODULE: ./build/engine/store/store-repair.js








/** Repairs the fallback index of each named image, and of the platforms that `image-platforms` selects. The failure of one image does not affect the others. */
async function repairImages({ target, imagePlatforms, allowInsecureRegistry }, context) {
    const open = (0,open_images/* openImages */.x)(allowInsecureRegistry, context);
    const choice = (0,platform_choice/* readPlatformChoice */.le)(imagePlatforms);
    const { clock, logger } = context.ports;
    const repaired = [];
    for (const [index, text] of target.entries()) {
        try {
            const reference = (0,oci_reference/* parseImageReference */.o_)(text);
            const { chosen } = await (0,resolve_image/* resolveImage */.A)((0,image_source/* registrySource */.B)(open(reference, 'pull')), reference.digest ?? reference.tag ?? '', choice);
            for (const { digest } of chosen) {
                const outcome = await repairImage({ ...reference, digest }, { open, clock });
                repaired.push({ image: chosen.length === 1 ? text : `${text} (${digest})`, ...outcome });
            }
        }
        catch (error) {
            if (!(error instanceof errors/* ChopmarkError */.E))
                throw error;
            repaired.push({ image: text, status: 'failed', added: [], problem: (0,to_problem/* toProblem */.H)(error) });
        }
        logger.progress('Repairing', index + 1, target.length);
    }
    return repaired;
}


/***/ }),

/***/ 57936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readBuildkitStatements),
/* harmony export */   f: () => (/* binding */ isBuildkitAttestation)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57407);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17286);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34684);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20986);
/* harmony import */ var _platform_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75431);







const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
const PREDICATE_TYPE = 'in-toto.io/predicate-type';
const IN_TOTO = 'application/vnd.in-toto+json';
/** Whether an entry of an index is BuildKit's attestation for another entry, and not an image. */
const isBuildkitAttestation = ({ annotations }) => annotations?.[REFERENCE_TYPE] === 'attestation-manifest';
/**
 * The statements that BuildKit added to the images of an index (moby/buildkit, docs/attestations/attestation-storage.md). Each statement
 * must be about the image that its manifest refers to, that image must be in the same index, and the type of the statement must be the
 * announced one.
 *
 * @param top The manifest of the reference.
 * @param choice `index` and `all` mean every image of it.
 * @throws ChopmarkError `INPUT_IMAGE_ATTESTATION`, `INPUT_IMAGE_CONTENT`, `STORE_…`
 */
async function readBuildkitStatements(source, top, choice) {
    const found = [];
    let bytesLeft = _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENTS */ .Og;
    for (const { image, attestation } of await listAttestations(source, top)) {
        const isMeant = choice.index || choice.all || choice.platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesPlatform */ .pC)(image.platform, wanted));
        if (!isMeant)
            continue;
        const read = await source.manifest(attestation.digest);
        if (read?.manifest.kind !== 'image')
            throw refuse(source, `the BuildKit attestation ${attestation.digest} is missing or is not a manifest`);
        for (const layer of read.manifest.layers.filter(({ mediaType }) => mediaType === IN_TOTO)) {
            bytesLeft -= layer.size;
            if (bytesLeft < 0 || found.length >= _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUILDKIT_STATEMENTS */ .Vw)
                throw refuse(source, `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUILDKIT_STATEMENTS */ .Vw} statements or ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENTS */ .Og} bytes of them`);
            found.push(checkStatement(source, image, layer, await source.blob(layer, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_STATEMENT */ .VZ)));
        }
    }
    return found;
}
/** Each index is processed on its own: a reference to an image outside of it is invalid. */
async function listAttestations(source, top) {
    const found = [];
    const waiting = [{ index: top, depth: 1 }];
    let seen = 0;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
        if (next.index.manifest.kind !== 'index')
            continue;
        const { manifests } = next.index.manifest;
        seen += manifests.length;
        if (seen > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_IMAGE_MANIFESTS */ .kU || next.depth > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_INDEX_DEPTH */ .yM)
            throw refuse(source, `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_IMAGE_MANIFESTS */ .kU} manifests, or indexes nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_INDEX_DEPTH */ .yM} levels`);
        const images = new Map(manifests
            .filter((entry) => (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(entry.mediaType) && entry.annotations?.[REFERENCE_TYPE] === undefined)
            .map((entry) => [entry.digest, entry]));
        for (const attestation of manifests.filter(isBuildkitAttestation)) {
            const image = images.get(attestation.annotations?.[REFERENCE_DIGEST] ?? '');
            if (!image)
                throw refuse(source, `the BuildKit attestation ${attestation.digest} refers to an image that is not in the same index`);
            found.push({ image, attestation });
        }
        for (const entry of manifests.filter(({ mediaType }) => (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(mediaType))) {
            const index = await source.manifest(entry.digest);
            if (index)
                waiting.push({ index, depth: next.depth + 1 });
        }
    }
    return found;
}
function checkStatement(source, image, layer, bytes) {
    const what = `the BuildKit statement ${layer.digest}`;
    try {
        const { subjects, predicateType } = (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatement */ .cO)(bytes, what);
        if ((layer.annotations?.[PREDICATE_TYPE] ?? predicateType) !== predicateType)
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} does not have the predicate type that its layer announces`);
        const [algorithm = '', hex] = image.digest.split(':');
        if (!subjects.every(({ digest }) => digest[algorithm] === hex))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} is not about ${image.digest}, the image that its manifest refers to`);
        return { image, predicateType, bytes };
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw refuse(source, error.message);
    }
}
const refuse = ({ name }, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_ATTESTATION',
    message: `The BuildKit attestations of ${name} cannot be signed: ${reason}.`,
    hint: 'Build and push the image again. A signed attestation for another image would mislead its readers.',
});


/***/ }),

/***/ 52745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ registrySource)
/* harmony export */ });
/* harmony import */ var _referrers_referrers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44561);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25908);
/* harmony import */ var _large_blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23573);



const registrySource = (repository) => ({
    name: repository.name,
    manifest: (reference) => (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .getManifest */ .c2)(repository, reference),
    blob: (descriptor, maxBytes) => (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .getBlob */ .qW)(repository, descriptor, maxBytes),
    saveBlob: (descriptor, path) => (0,_large_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .saveBlob */ .H4)(repository, descriptor, path),
    hasBlob: (descriptor) => (0,_large_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWholeBlob */ .Vi)(repository, descriptor),
    referrers: (digest) => (0,_referrers_referrers_js__WEBPACK_IMPORTED_MODULE_0__/* .listReferrers */ .x)(repository, digest),
});


/***/ }),

/***/ 23573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ saveBlob),
/* harmony export */   Vi: () => (/* binding */ hasWholeBlob),
/* harmony export */   qf: () => (/* binding */ isBlob),
/* harmony export */   vM: () => (/* binding */ putBlobFile)
/* harmony export */ });
/* harmony import */ var _base_fs_hash_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54616);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18114);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34684);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25908);
/* harmony import */ var _registry_response_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57354);
/* harmony import */ var _refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39800);






/** Milliseconds for one try to transfer that many bytes. */
const timeFor = (size) => _base_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REQUEST_TIMEOUT */ ._h + Math.ceil(size / _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MIN_TRANSFER_RATE */ .UI) * 1000;
/** Writes a blob to a file, never to memory as a whole; checks its size and digest. @throws ChopmarkError `STORE_…` */
async function saveBlob(repository, { digest, size }, path) {
    if (size > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_IMAGE_BLOB */ .Dg)
        throw (0,_refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLargeBlob */ .j)(repository.name, { digest, size });
    const answer = await repository.send({
        path: `blobs/${digest}`,
        maxBytes: Math.max(size, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REGISTRY_ANSWER */ .O2),
        saveTo: path,
        timeout: timeFor(size),
    });
    if (answer.status !== 200)
        throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toRegistryError */ .p)(answer, repository.registry, `the blob ${digest}`);
    if (!(await isBlob(path, { digest, size })))
        throw (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongDigest */ .K9)(repository, `the blob ${digest}`);
}
/** Uploads a file as a blob. @throws ChopmarkError `STORE_…` */
const putBlobFile = (repository, { digest, size }, path) => (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadBlob */ .PM)(repository, digest, { body: { path, size }, timeout: timeFor(size) });
/** Whether the registry reports the blob with its full size. @throws ChopmarkError `STORE_…` */
async function hasWholeBlob(repository, { digest, size }) {
    const answer = await repository.send({ path: `blobs/${digest}`, method: 'HEAD', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REGISTRY_ANSWER */ .O2 });
    if (answer.status === 404)
        return false;
    if (answer.status !== 200)
        throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toRegistryError */ .p)(answer, repository.registry, `the blob ${digest}`);
    const length = answer.headers.get('content-length');
    return length === null || Number(length) === size;
}
/** Whether the file has that size and digest. @throws ChopmarkError `INPUT_…` if the file cannot be read */
async function isBlob(path, { digest, size }) {
    const [algorithm = '', hex] = digest.split(':');
    const [hashed] = await (0,_base_fs_hash_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hashFiles */ .y)([path], {
        algorithms: [algorithm],
        signal: new AbortController().signal,
        followLinks: false,
    });
    return hashed?.size === size && hashed.digest[algorithm] === hex;
}


/***/ }),

/***/ 39800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ refuseLargeBlob)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34684);


/** The error for a layer above the size limit of copying. */
const refuseLargeBlob = (name, { digest, size }) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The blob ${digest} of ${name} has ${size} bytes; the limit for copying is ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IMAGE_BLOB */ .Dg}.`,
    hint: 'Check that this is the right image. To copy it anyway, use oras copy -r, and chopmark store copy for its bundles.',
});


/***/ }),

/***/ 75431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ showPlatform),
/* harmony export */   le: () => (/* binding */ readPlatformChoice),
/* harmony export */   pC: () => (/* binding */ matchesPlatform)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

/**
 * Reads `image-platforms`: `index` (the default) is the manifest that the reference names, `all` adds every child, `linux/amd64` the
 * children for that platform; several values add up.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE`
 */
function readPlatformChoice(words) {
    const wanted = words.flatMap((word) => word.split(',')).map((word) => word.trim().toLowerCase());
    const platforms = wanted.filter((word) => word !== '' && word !== 'index' && word !== 'all').map(readOne);
    const all = wanted.includes('all');
    return { all, index: all || wanted.includes('index') || platforms.length === 0, platforms };
}
function readOne(word) {
    const [, os = '', architecture = '', variant] = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(word) ?? [];
    if (os !== '')
        return { os, architecture, ...(variant !== undefined && { variant }) };
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_VALUE',
        message: `--image-platforms has the invalid value ${word}.`,
        hint: 'Valid values: index, all, or platforms such as linux/amd64, linux/arm64, linux/arm/v7.',
    });
}
/** Without a variant, every variant matches; arm64 without a variant is v8. */
function matchesPlatform(platform, wanted) {
    if (platform?.os !== wanted.os || platform.architecture !== wanted.architecture)
        return false;
    return wanted.variant === undefined || variantOf(platform) === variantOf(wanted);
}
const variantOf = ({ architecture, variant }) => variant ?? (architecture === 'arm64' ? 'v8' : '');
const showPlatform = ({ os, architecture, variant }) => [os, architecture, ...(variant ? [variant] : [])].join('/');


/***/ }),

/***/ 36969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeTagged)
/* harmony export */ });
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25908);
/* harmony import */ var _fallback_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59269);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46532);



/**
 * The descriptor of the manifest under a bundle's own tag, as in an index; undefined if the manifest does not match the tag. @throws
 * ChopmarkError `STORE_…`
 */
async function describeTagged(repository, tag, subject) {
    const read = await (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .getManifest */ .c2)(repository, tag);
    if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject || !(0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnTagOf */ .kT)(tag, read.digest))
        return undefined;
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .describeReferrer */ .Xi)(read.manifest, read.bytes);
}


/***/ }),

/***/ 17494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ repairFallbackIndex),
/* harmony export */   r: () => (/* binding */ addToFallbackIndex)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34684);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20986);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25908);
/* harmony import */ var _registry_response_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57354);
/* harmony import */ var _fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59269);






/** Statuses of a registry if the index has changed since it was read. */
const CHANGED = [409, 412];
/**
 * Adds descriptors to the fallback index of a subject, and repeats this until they are still there after the settle window.
 *
 * Without the referrers API there is no operation to add an entry: an index is read, changed and written as a whole, and if the registry
 * ignores If-Match the last writer wins. So each check after a write looks for every bundle that has a tag of its own, not only for the
 * bundles of this run: the last writer sees what its write left out, and writes again. Each writer creates its tags before its first check,
 * so nothing is left out when the last writer is done.
 *
 * @throws ChopmarkError `STORE_…`; the manifests keep their tags in that case.
 */
async function addToFallbackIndex(added, writer) {
    const { repository, subject, clock, random } = writer;
    const tag = (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .fallbackTag */ .fH)(subject);
    let wanted = added;
    for (let looks = 0; looks < _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_INDEX_WRITES */ .Rp; looks++) {
        const index = await readIndex(repository, tag);
        const missing = wanted.filter(({ digest }) => !index?.listed.some((known) => known.digest === digest));
        if (missing.length > 0)
            await writeIndex(repository, tag, [...(index?.listed ?? []), ...missing], index);
        await clock.sleep(_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTLE_WINDOW */ .DW * (0.5 + random() / 2));
        const left = await findLeftOut(writer, wanted);
        if (left.length === 0)
            return;
        wanted = [...new Map([...wanted, ...left].map((descriptor) => [descriptor.digest, descriptor])).values()];
    }
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_REFUSED',
        message: `The index of referrers of ${subject} in ${repository.name} was overwritten after each of ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_INDEX_WRITES */ .Rp} writes.`,
        hint: 'The attestations are stored under tags of their own, and chopmark finds them. For other tools, run chopmark store repair when no other job writes.',
    });
}
/**
 * Rewrites the index from its entries and everything that has a tag of its own.
 *
 * @returns Digests that were missing.
 * @throws ChopmarkError `STORE_…`
 */
async function repairFallbackIndex(writer) {
    const left = await findLeftOut(writer, []);
    if (left.length > 0)
        await addToFallbackIndex(left, writer);
    return left.map(({ digest }) => digest);
}
/** The entries that the index lacks: from `wanted`, and from everything that has a tag of its own. */
async function findLeftOut({ repository, subject, describe }, wanted) {
    const [index, tags] = await Promise.all([readIndex(repository, (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .fallbackTag */ .fH)(subject)), (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .listOwnTags */ .GF)(repository, subject)]);
    const listed = index?.listed ?? [];
    const ours = wanted.filter(({ digest }) => !listed.some((known) => known.digest === digest));
    const others = [];
    for (const tag of tags) {
        if ([...listed, ...ours].some(({ digest }) => (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnTagOf */ .kT)(tag, digest)))
            continue;
        const descriptor = wanted.find(({ digest }) => (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnTagOf */ .kT)(tag, digest)) ?? (await describe(tag));
        if (descriptor)
            others.push(descriptor);
    }
    return [...ours, ...others];
}
async function readIndex(repository, tag) {
    const read = await (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .getManifest */ .c2)(repository, tag);
    if (read === undefined)
        return undefined;
    if (read.manifest.kind === 'index')
        return { read, listed: read.manifest.manifests };
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_INVALID_RESPONSE',
        message: `The tag ${tag} of ${repository.name} is not an index of attestations.`,
        hint: 'Move the other content to another tag: the OCI specification reserves this one for referrers.',
    });
}
async function writeIndex(repository, tag, manifests, { read } = {}) {
    const annotations = read?.manifest.kind === 'index' && Object.keys(read.manifest.annotations).length > 0 ? { annotations: read.manifest.annotations } : {};
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .OCI_INDEX */ .$p, manifests, ...annotations }));
    const answer = await (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .putManifest */ .RV)(repository, bytes, { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .OCI_INDEX */ .$p, reference: tag, ...(read?.etag && { ifMatch: read.etag }) });
    // Changed in the meantime: the next check detects it and writes again.
    if (answer.status === 201 || answer.status === 200 || CHANGED.includes(answer.status))
        return;
    throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_3__/* .toRegistryError */ .p)(answer, repository.registry, `writing the index ${tag}`);
}


/***/ }),

/***/ 46532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ isBundleType),
/* harmony export */   Sb: () => (/* binding */ buildBundleManifest),
/* harmony export */   Xi: () => (/* binding */ describeReferrer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59239);
/* harmony import */ var _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46422);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17286);
/* harmony import */ var _x509_timestamp_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62697);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20986);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25908);







/** Media types of bundles of every version: `application/vnd.dev.sigstore.bundle.v0.3+json`, `…bundle+json;version=0.1`. */
const isBundleType = (mediaType) => mediaType?.startsWith('application/vnd.dev.sigstore.bundle') === true;
const CREATED = 'org.opencontainers.image.created';
const CONTENT = 'dev.sigstore.bundle.content';
const PREDICATE_TYPE = 'dev.sigstore.bundle.predicateType';
/**
 * The manifest with which a bundle refers to an image, field for field as cosign 3 writes it. Its time is the time of the signature, so the
 * same bundle has the same manifest, and pushing it again adds nothing.
 *
 * @param text The bundle, as it is stored.
 * @param subject Descriptor of the image.
 */
function buildBundleManifest(bundle, text, subject) {
    const predicateType = predicateTypeOf(bundle);
    const created = signedAt(bundle);
    return Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_MANIFEST */ .EG,
        config: { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_CONFIG */ .$v.mediaType, size: _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_CONFIG */ .$v.size, digest: _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_CONFIG */ .$v.digest, artifactType: _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .NV },
        layers: [{ mediaType: _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .NV, size: text.length, digest: (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(text) }],
        annotations: {
            [CONTENT]: bundle.content.kind === 'envelope' ? 'dsse-envelope' : 'message-signature',
            ...(predicateType !== undefined && { [PREDICATE_TYPE]: predicateType }),
            ...(created && { [CREATED]: `${created.toISOString().slice(0, 19)}Z` }),
        },
        subject,
        artifactType: _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .NV,
    }));
}
/** The entry for a manifest in an index of referrers, with the type and annotations of the manifest (image-spec, "referrers tag schema"). */
function describeReferrer(manifest, bytes) {
    const artifactType = manifest.artifactType ?? (manifest.kind === 'image' ? manifest.config.mediaType : undefined);
    return {
        mediaType: manifest.mediaType,
        size: bytes.length,
        digest: (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(bytes),
        ...(artifactType !== undefined && { artifactType }),
        ...(Object.keys(manifest.annotations).length > 0 && { annotations: manifest.annotations }),
    };
}
function predicateTypeOf({ content }) {
    if (content.kind === 'message' || content.envelope.payloadType !== _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .IN_TOTO_PAYLOAD_TYPE */ .T4)
        return undefined;
    return (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(content.envelope.payload).predicateType;
}
/** For people who read lists of referrers; the trusted time is in the bundle. */
function signedAt({ material, entries, timestamps }) {
    try {
        const integrated = entries.map(({ integratedTime = 0n }) => integratedTime).find((time) => time > 0n);
        if (integrated !== undefined)
            return new Date(Number(integrated) * 1000);
        if (timestamps[0])
            return (0,_x509_timestamp_token_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTimestampResponse */ .r)(timestamps[0]).time;
        return material.kind === 'certificate' ? new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(material.certificate).validFromDate : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 44561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ askReferrers),
/* harmony export */   x: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34684);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66873);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20986);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25908);
/* harmony import */ var _registry_next_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60775);
/* harmony import */ var _registry_response_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57354);
/* harmony import */ var _fallback_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59269);
/* harmony import */ var _too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52302);










/** Statuses of registries without the referrers API. */
const WITHOUT_API = [400, 403, 404, 405, 406, 501];
/**
 * Referrers of a manifest (distribution-spec, "listing referrers"): those that the registry lists, or, if it does not support referrers,
 * those of the fallback index and those with a tag of their own.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function listReferrers(repository, digest) {
    const known = await askReferrers(repository, digest);
    if (known)
        return bounded(known.map(byDigest), repository);
    const index = await (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .getManifest */ .c2)(repository, (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .fallbackTag */ .fH)(digest));
    const listed = index?.manifest.kind === 'index' ? index.manifest.manifests : [];
    const tags = await (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .listOwnTags */ .GF)(repository, digest);
    const tagged = tags.filter((tag) => !listed.some((descriptor) => (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnTagOf */ .kT)(tag, descriptor.digest)));
    return bounded([...listed.map(byDigest), ...tagged.map((reference) => ({ reference }))], repository);
}
const byDigest = (descriptor) => ({ reference: descriptor.digest, descriptor });
/** @returns Undefined if the registry has no referrers API. */
async function askReferrers(repository, digest) {
    const found = [];
    const read = (path) => repository.send({ path, headers: { accept: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .OCI_INDEX */ .$p }, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_MANIFEST */ .xZ });
    for await (const answer of (0,_registry_next_page_js__WEBPACK_IMPORTED_MODULE_5__/* .readPages */ .n)(repository, `referrers/${digest}`, read)) {
        // GHCR and others respond with a page of their own.
        const isIndex = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .OCI_INDEX */ .$p;
        if (WITHOUT_API.includes(answer.status) || (answer.status === 200 && !isIndex))
            return undefined;
        if (answer.status !== 200)
            throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_6__/* .toRegistryError */ .p)(answer, repository.registry, `the referrers of ${digest}`);
        found.push(...readIndex(answer.body, repository));
        if (found.length > _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_REFERRERS */ .OB)
            throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__/* .tooManyReferrers */ .S)(repository);
    }
    return found;
}
function readIndex(bytes, repository) {
    try {
        // An empty page may lack its media type.
        (0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: 'the list of referrers', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_MANIFEST */ .xZ });
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .N)(bytes, _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .OCI_INDEX */ .$p, 'the list of referrers');
        return manifest.kind === 'index' ? manifest.manifests : [];
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'STORE_INVALID_RESPONSE',
            message: `The registry ${repository.registry} returned an invalid list of referrers: ${error.message}.`,
            hint: 'The registry, or a proxy in front of it, is faulty or malicious. Report this to its operator.',
        });
    }
}
function bounded(referrers, repository) {
    const once = [...new Map(referrers.map((referrer) => [referrer.reference, referrer])).values()];
    if (once.length > _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_REFERRERS */ .OB)
        throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__/* .tooManyReferrers */ .S)(repository);
    return once;
}


/***/ }),

/***/ 51486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resolveImage)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94833);
/* harmony import */ var _buildkit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57936);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34684);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66873);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20986);
/* harmony import */ var _platform_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75431);








/**
 * Resolves a reference once: a tag is read one time, and everything after that uses the digest. Children are selected by platform.
 * Attestations inside an index (BuildKit) are about other children and are never selected.
 *
 * @param reference Tag or digest.
 * @throws ChopmarkError `INPUT_IMAGE_MISSING`, `INPUT_IMAGE_CONTENT`, `INPUT_IMAGE_PLATFORM`, `STORE_…`
 */
async function resolveImage(source, reference, choice) {
    const top = await source.manifest(reference);
    if (!top)
        throw missing(source, reference);
    if (top.manifest.kind !== 'index') {
        await checkOwnPlatform(source, top, choice);
        return { digest: top.digest, chosen: [{ digest: top.digest }], foreign: 0 };
    }
    const children = choice.index && !choice.all && choice.platforms.length === 0
        ? { images: [], foreign: 0 }
        : await walk(source, top, 1, new Set([top.digest]));
    const { images, foreign } = children;
    for (const wanted of choice.platforms)
        if (!images.some(({ platform }) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)))
            throw noPlatform(source, (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr)(wanted), images);
    const chosen = images.filter(({ platform }) => choice.all || choice.platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)));
    return { digest: top.digest, chosen: [...(choice.index ? [{ digest: top.digest }] : []), ...chosen], foreign };
}
async function walk(source, { manifest }, depth, seen) {
    const found = { images: [], foreign: 0 };
    if (manifest.kind !== 'index')
        return found;
    if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_INDEX_DEPTH */ .yM)
        throw unfit(source, `has indexes nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_INDEX_DEPTH */ .yM} levels`);
    for (const child of manifest.manifests) {
        if (seen.has(child.digest) || (0,_buildkit_js__WEBPACK_IMPORTED_MODULE_3__/* .isBuildkitAttestation */ .f)(child))
            continue;
        seen.add(child.digest);
        if (seen.size > _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_MANIFESTS */ .kU)
            throw unfit(source, `has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_MANIFESTS */ .kU} manifests`);
        if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .isManifestType */ .Q3)(child.mediaType))
            found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) });
        else if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndexType */ .$U)(child.mediaType)) {
            const nested = await source.manifest(child.digest);
            if (!nested)
                throw missing(source, child.digest);
            const below = await walk(source, nested, depth + 1, seen);
            found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) }, ...below.images);
            found.foreign += below.foreign;
        }
        else
            found.foreign++;
    }
    return found;
}
/** An image that is not an index states its own platform. */
async function checkOwnPlatform(source, { manifest, digest }, { platforms, index, all }) {
    if (platforms.length === 0 || index || all)
        return;
    if (manifest.kind !== 'image')
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr).join(', '), []);
    const config = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(await source.blob(manifest.config, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_CONFIG */ .uT), { what: 'the configuration of the image' }), 'config');
    const platform = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlatform */ .K)(config, 'config');
    if (!platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)))
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr).join(', '), [{ digest, platform }]);
}
const missing = ({ name }, reference) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_MISSING',
    message: `${name} has no ${reference === '' ? 'single image' : reference.includes(':') ? reference : `tag ${reference}`}.`,
    hint: reference === ''
        ? 'The layout has several images: name one by its tag or digest, oci-layout:FOLDER:TAG.'
        : 'Check that the image was pushed under this name. Some registries also return this status for missing permissions.',
});
const unfit = ({ name }, what) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: 'INPUT_IMAGE_CONTENT', message: `The image in ${name} ${what}.`, hint: 'Give the image by its digest.' });
const noPlatform = ({ name }, wanted, images) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_PLATFORM',
    message: `The image in ${name} has no variant for ${wanted}.`,
    hint: images.length === 0
        ? 'The image names no platforms.'
        : `Its platforms are ${images.flatMap(({ platform }) => (platform ? (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr)(platform) : [])).join(', ')}.`,
});


/***/ }),

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toProblem)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

/** An expected failure as a result contains it. Any other error is a bug, and is thrown again. */
function toProblem(error) {
    if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { code, message, ...(hint !== undefined && { hint }) };
}


/***/ }),

/***/ 59239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   fP: () => (/* binding */ serializeBundle)
/* harmony export */ });
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** The suffix of files that hold one bundle, as Sigstore's clients write them. */
const BUNDLE_SUFFIX = '.sigstore.json';
/** The bundle in protobuf JSON on one line, without a line end: the content of a file, or a line of a JSON Lines file. */
function serializeBundle(bundle) {
    return JSON.stringify({
        mediaType: bundle.mediaType,
        verificationMaterial: {
            ...serializeMaterial(bundle.material),
            ...(bundle.entries.length > 0 && { tlogEntries: bundle.entries.map(serializeLogEntry) }),
            ...(bundle.timestamps.length > 0 && {
                timestampVerificationData: { rfc3161Timestamps: bundle.timestamps.map((token) => ({ signedTimestamp: base64(token) })) },
            }),
        },
        ...serializeContent(bundle.content),
    });
}
const base64 = (bytes) => bytes.toString('base64');
function serializeMaterial(material) {
    switch (material.kind) {
        case 'certificate':
            return { certificate: { rawBytes: base64(material.certificate) } };
        case 'chain':
            return { x509CertificateChain: { certificates: material.certificates.map((der) => ({ rawBytes: base64(der) })) } };
        case 'public-key':
            return { publicKey: { hint: material.hint } };
    }
}
/** 64-bit integers are strings in protobuf JSON. Zero is written too, because some readers do not accept that it may be left out. */
function serializeLogEntry(entry) {
    const { integratedTime, inclusionPromise, inclusionProof } = entry;
    return {
        logIndex: String(entry.logIndex),
        logId: { keyId: base64(entry.logId) },
        kindVersion: { kind: entry.kind, version: entry.version },
        ...(integratedTime !== undefined && { integratedTime: String(integratedTime) }),
        ...(inclusionPromise && { inclusionPromise: { signedEntryTimestamp: base64(inclusionPromise) } }),
        ...(inclusionProof && {
            inclusionProof: {
                logIndex: String(inclusionProof.logIndex),
                rootHash: base64(inclusionProof.rootHash),
                treeSize: String(inclusionProof.treeSize),
                hashes: inclusionProof.hashes.map(base64),
                ...(inclusionProof.checkpoint !== undefined && { checkpoint: { envelope: inclusionProof.checkpoint } }),
            },
        }),
        canonicalizedBody: base64(entry.canonicalizedBody),
    };
}
function serializeContent(content) {
    if (content.kind === 'message') {
        const { algorithm, digest, signature } = content;
        return {
            messageSignature: { ...(digest && { messageDigest: { algorithm, digest: base64(digest) } }), signature: base64(signature) },
        };
    }
    const { payload, payloadType, signature, keyid } = content.envelope;
    return {
        dsseEnvelope: {
            payload: base64(payload),
            payloadType,
            signatures: [{ sig: base64(signature), ...(keyid !== undefined && { keyid }) }],
        },
    };
}


/***/ }),

/***/ 46422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ encodeEnvelopeHead),
/* harmony export */   T4: () => (/* binding */ IN_TOTO_PAYLOAD_TYPE),
/* harmony export */   Zm: () => (/* binding */ writeEnvelopes),
/* harmony export */   h4: () => (/* binding */ digestEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Payload type of in-toto statements. */
const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The pre-authentication encoding in pieces, so that a large payload is never copied (DSSE v1, protocol.md). */
const encodeEnvelopeHead = ({ payloadType, payload }) => Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `);
/**
 * The JSON of an envelope in each form that known signers write it in: Go's order of fields and the alphabetical one, with `keyid` and
 * without. Logs keep the digest of these bytes, which the envelope alone does not tell.
 */
function* writeEnvelopes({ payload, payloadType, signature, keyid = '' }) {
    const [body, sig] = [payload.toString('base64'), signature.toString('base64')];
    yield JSON.stringify({ payload: body, payloadType, signatures: [{ sig }] });
    yield JSON.stringify({ payload: body, payloadType, signatures: [{ sig, keyid }] });
    yield JSON.stringify({ payloadType, payload: body, signatures: [{ keyid, sig }] });
    yield JSON.stringify({ payloadType, payload: body, signatures: [{ sig }] });
}
/** SHA-256 of the pre-authentication encoding of DSSE v1: the digest that is signed, logged and verified. Copies no payload. */
const digestEnvelope = (envelope) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest();


/***/ }),

/***/ 17286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Y5: () => (/* binding */ buildStatement),
/* harmony export */   cO: () => (/* binding */ readStatement)
/* harmony export */ });
/* unused harmony export STATEMENT_TYPE */
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94833);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57407);




const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';
/**
 * The bytes of a statement of version 1. The same parts give the same bytes: members in the order of the specification, digests in the
 * order of their names, the predicate unchanged. Paths and sizes of subjects are left out.
 */
function buildStatement({ subjects, predicateType, predicate }) {
    return Buffer.from(JSON.stringify({
        _type: STATEMENT_TYPE,
        subject: subjects.map(({ name, uri, digest }) => ({ name, ...(uri !== undefined && { uri }), digest: sortDigests(digest) })),
        predicateType,
        predicate,
    }));
}
function sortDigests(digest) {
    const names = Object.keys(digest);
    return names.length < 2 ? digest : Object.fromEntries(names.sort().map((name) => [name, digest[name] ?? '']));
}
/**
 * Reads a statement of version 1, or of version 0.1 as older signers wrote it. Other fields than those of the specification are ignored, as
 * it requires.
 *
 * @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED`
 */
function parseStatement(bytes) {
    try {
        return readStatement(bytes, 'the statement');
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_STATEMENT_MALFORMED',
            message: `The signed content is not an in-toto statement: ${error.message}.`,
            hint: 'The signature does not help without a valid statement: report this to the signer.',
            cause: error,
        });
    }
}
/** The same for a statement that is not signed yet. @throws JsonError */
function readStatement(bytes, what) {
    const statement = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE */ .mZ }), what);
    const type = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(statement._type, '_type', 200);
    if (type !== STATEMENT_TYPE && type !== OLD_STATEMENT_TYPE)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', '_type is not the type of a statement of version 1 or 0.1');
    const predicateType = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(statement.predicateType, 'predicateType', 2000);
    if (predicateType === '')
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'predicateType is empty');
    const subjects = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(statement.subject, 'subject', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUBJECTS */ .Vn).map(readSubject);
    if (subjects.length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'subject is empty');
    const predicate = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(statement.predicate, 'predicate');
    return { type, subjects, predicateType, ...(predicate && { predicate }) };
}
/** The form of digests that are compared; a digest in another form would never match, so it is rejected. */
const HEX = { sha256: /^[0-9a-f]{64}$/, sha384: /^[0-9a-f]{96}$/, sha512: /^[0-9a-f]{128}$/ };
function readSubject(value, index) {
    const where = `subject[${index}]`;
    const subject = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, where);
    const digest = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readStringMap */ .oI)(subject.digest, `${where}.digest`, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DIGESTS */ .nA);
    if (Object.keys(digest).length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest is empty`);
    for (const algorithm of ['sha256', 'sha384', 'sha512']) {
        const hex = digest[algorithm];
        if (hex !== undefined && !HEX[algorithm].test(hex))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest.${algorithm} is not a digest in lower-case hex`);
    }
    return { name: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(subject.name, `${where}.name`, 8192) ?? '', digest };
}


/***/ })

};
