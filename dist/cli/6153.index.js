export const id = 6153;
export const ids = [6153];
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

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   f: () => (/* binding */ serializeBundle)
/* harmony export */ });
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** The bundle in protobuf JSON on one line, without a line end: what a file holds, and a line of a JSON Lines file. */
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
/** 64-bit integers are texts in protobuf JSON. Zero is written too, since not every reader knows that it may be left out. */
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
        return { messageSignature: { messageDigest: { algorithm, ...(digest && { digest: base64(digest) }) }, signature: base64(signature) } };
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

/***/ 52823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ repairFallbackIndex),
/* harmony export */   r: () => (/* binding */ addToFallbackIndex)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9246);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84700);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73906);
/* harmony import */ var _own_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99714);






/** What a registry says where the index is not any more what was read. */
const CHANGED = [409, 412];
/**
 * Adds descriptors to the fallback index of a subject, and stays until they are in it after the settle window.
 *
 * Registries without the referrers API know no "add": an index is read, changed and written as a whole, and where the registry does
 * not honour If-Match the last writer wins. So each look after a write asks for every bundle that has a tag of its own, not for ours
 * alone: whoever wrote last sees what the write left out, and writes again. Each writer puts its tags before its first look, so
 * nothing is left out once the last one is done.
 *
 * @throws ChopmarkError `STORE_…`; the manifests have their tags all the same.
 */
async function addToFallbackIndex(added, writer) {
    const { repository, subject, clock, random } = writer;
    const tag = (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .fallbackTag */ .fH)(subject);
    let wanted = added;
    for (let looks = 0; looks < _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_INDEX_WRITES */ .Rpm; looks++) {
        const index = await readIndex(repository, tag);
        const missing = wanted.filter(({ digest }) => !index?.listed.some((known) => known.digest === digest));
        if (missing.length > 0)
            await writeIndex(repository, tag, [...(index?.listed ?? []), ...missing], index);
        await clock.sleep(_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTLE_WINDOW */ .DW_ * (0.5 + random() / 2));
        const left = await findLeftOut(writer, wanted);
        if (left.length === 0)
            return;
        wanted = [...new Map([...wanted, ...left].map((descriptor) => [descriptor.digest, descriptor])).values()];
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_REFUSED',
        message: `The index of what refers to ${subject} in ${repository.name} did not stay in any of ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_INDEX_WRITES */ .Rpm} tries.`,
        hint: 'The attestations are there, under tags of their own, and chopmark finds them; for other tools run chopmark store repair once nothing else writes.',
    });
}
/**
 * Writes the index anew from what it lists and what has a tag of its own.
 *
 * @returns Digests that it lacked.
 * @throws ChopmarkError `STORE_…`
 */
async function repairFallbackIndex(writer) {
    const left = await findLeftOut(writer, []);
    if (left.length > 0)
        await addToFallbackIndex(left, writer);
    return left.map(({ digest }) => digest);
}
/** What the index lacks now: of `wanted`, and of everything that has a tag of its own. */
async function findLeftOut({ repository, subject, describe }, wanted) {
    const [index, tags] = await Promise.all([readIndex(repository, (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .fallbackTag */ .fH)(subject)), (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .listOwnTags */ .GF)(repository, subject)]);
    const listed = index?.listed ?? [];
    const ours = wanted.filter(({ digest }) => !listed.some((known) => known.digest === digest));
    const others = [];
    for (const tag of tags) {
        if ([...listed, ...ours].some(({ digest }) => (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnTagOf */ .kT)(tag, digest)))
            continue;
        const descriptor = wanted.find(({ digest }) => (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnTagOf */ .kT)(tag, digest)) ?? (await describe(tag));
        if (descriptor)
            others.push(descriptor);
    }
    return [...ours, ...others];
}
async function readIndex(repository, tag) {
    const read = await (0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .getManifest */ .c2)(repository, tag);
    if (read === undefined)
        return undefined;
    if (read.manifest.kind === 'index')
        return { read, listed: read.manifest.manifests };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_GARBLED',
        message: `The tag ${tag} of ${repository.name} should be an index of attestations, and is something else.`,
        hint: 'Whoever put it there has to move it: the OCI specification keeps this tag for referrers.',
    });
}
async function writeIndex(repository, tag, manifests, { read } = {}) {
    const annotations = read?.manifest.kind === 'index' && Object.keys(read.manifest.annotations).length > 0 ? { annotations: read.manifest.annotations } : {};
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .OCI_INDEX */ .$p, manifests, ...annotations }));
    const answer = await (0,_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .putManifest */ .RV)(repository, bytes, { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .OCI_INDEX */ .$p, reference: tag, ...(read?.etag && { ifMatch: read.etag }) });
    // Changed meanwhile: the next look finds out, and writes again.
    if (answer.status === 201 || answer.status === 200 || CHANGED.includes(answer.status))
        return;
    throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(answer, repository.registry, `writing the index ${tag}`);
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

/***/ 86191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeTagged)
/* harmony export */ });
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9246);
/* harmony import */ var _registry_own_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99714);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37338);



/** What a tag of a bundle's own names, as an index has it; undefined where it is not what its tag says. @throws ChopmarkError `STORE_…` */
async function describeTagged(repository, tag, subject) {
    const read = await (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .getManifest */ .c2)(repository, tag);
    if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject || !(0,_registry_own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnTagOf */ .kT)(tag, read.digest))
        return undefined;
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .describeReferrer */ .Xi)(read.manifest, read.bytes);
}


/***/ }),

/***/ 37338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ isBundleType),
/* harmony export */   Sb: () => (/* binding */ buildBundleManifest),
/* harmony export */   Xi: () => (/* binding */ describeReferrer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _formats_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1947);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74114);
/* harmony import */ var _formats_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42594);
/* harmony import */ var _formats_timestamp_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12823);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9246);
/* harmony import */ var _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73906);







/** Media types of bundles of every version: `application/vnd.dev.sigstore.bundle.v0.3+json`, `…bundle+json;version=0.1`. */
const isBundleType = (mediaType) => mediaType?.startsWith('application/vnd.dev.sigstore.bundle') === true;
const CREATED = 'org.opencontainers.image.created';
const CONTENT = 'dev.sigstore.bundle.content';
const PREDICATE_TYPE = 'dev.sigstore.bundle.predicateType';
/**
 * The manifest by which a bundle refers to an image, field for field as cosign 3 writes it. Its time is that of the signature, so
 * that the same bundle has the same manifest, and pushing it again adds nothing.
 *
 * @param text The bundle, as it is stored.
 * @param subject Descriptor of the image.
 */
function buildBundleManifest(bundle, text, subject) {
    const predicateType = predicateTypeOf(bundle);
    const created = signedAt(bundle);
    return Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_MANIFEST */ .EG,
        config: { mediaType: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_CONFIG */ .$v.mediaType, size: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_CONFIG */ .$v.size, digest: _registry_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_CONFIG */ .$v.digest, artifactType: _formats_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .N },
        layers: [{ mediaType: _formats_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .N, size: text.length, digest: (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(text) }],
        annotations: {
            [CONTENT]: bundle.content.kind === 'envelope' ? 'dsse-envelope' : 'message-signature',
            ...(predicateType !== undefined && { [PREDICATE_TYPE]: predicateType }),
            ...(created && { [CREATED]: `${created.toISOString().slice(0, 19)}Z` }),
        },
        subject,
        artifactType: _formats_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .N,
    }));
}
/** What an index of referrers says of a manifest: its type and annotations are those of the manifest (image-spec, "referrers tag schema"). */
function describeReferrer(manifest, bytes) {
    const artifactType = manifest.artifactType ?? (manifest.kind === 'image' ? manifest.config.mediaType : undefined);
    return {
        mediaType: manifest.mediaType,
        size: bytes.length,
        digest: (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes),
        ...(artifactType !== undefined && { artifactType }),
        ...(Object.keys(manifest.annotations).length > 0 && { annotations: manifest.annotations }),
    };
}
function predicateTypeOf({ content }) {
    if (content.kind === 'message' || content.envelope.payloadType !== _formats_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .IN_TOTO_PAYLOAD_TYPE */ .T4)
        return undefined;
    return (0,_formats_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(content.envelope.payload).predicateType;
}
/** For people who look at lists of referrers; what is believed about time stands in the bundle. */
function signedAt({ material, entries, timestamps }) {
    try {
        const integrated = entries.map(({ integratedTime = 0n }) => integratedTime).find((time) => time > 0n);
        if (integrated !== undefined)
            return new Date(Number(integrated) * 1000);
        if (timestamps[0])
            return (0,_formats_timestamp_token_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTimestampResponse */ .r)(timestamps[0]).time;
        return material.kind === 'certificate' ? new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(material.certificate).validFromDate : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
