export const id = 7749;
export const ids = [7749];
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

/***/ 60049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ IMAGE_SIGNATURE)
/* harmony export */ });
/** The predicate type of an image's signature, a statement that says nothing but which image (cosign 3; `cosign verify` reads it). */
const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';


/***/ }),

/***/ 43311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSimpleSigning),
/* harmony export */   k: () => (/* binding */ readSimpleSigning)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);



const TYPE = 'cosign container image signature';
/**
 * The image that a signature of cosign 1 and 2 is about (containers/image, "simple signing"): what is signed is this document.
 *
 * @throws JsonError
 */
function readSimpleSigning(payload) {
    const document = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(payload, { what: 'what was signed', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SIMPLE_SIGNING */ .C01 }), 'what was signed');
    const critical = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(document.critical, 'critical');
    if (critical.type !== TYPE)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `critical.type is not "${TYPE}"`);
    const digest = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(critical.image, 'critical.image')['docker-manifest-digest'], 'docker-manifest-digest', 200);
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', 'docker-manifest-digest is no sha256 digest');
    return { reference: readReference(critical.identity), digest: { sha256: hex } };
}
function readReference(identity) {
    const { 'docker-reference': reference } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(identity ?? {}, 'critical.identity');
    return typeof reference === 'string' ? reference : '';
}
/**
 * The document about an image, in cosign's own writing: the same image makes the same bytes, so a resumed run knows it again.
 *
 * @param reference `registry/repository`.
 * @param sha256 Hex, of the manifest.
 */
const writeSimpleSigning = (reference, sha256) => Buffer.from(JSON.stringify({
    critical: {
        identity: { 'docker-reference': reference },
        image: { 'docker-manifest-digest': `sha256:${sha256}` },
        type: TYPE,
    },
    optional: null,
}));


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

/***/ 26247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const DOCKER_HUB = 'docker.io';
/** Characters of a name without tag and digest; registries take 255. */
const MAX_NAME = 255;
const HUB_ALIASES = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
const PATH_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]` as container engines do: what stands before the first `/` is a registry where it has a
 * dot or a port or is `localhost`; everything else is on Docker Hub. Repositories have lower-case names in every registry, so upper
 * case is turned into it: `ghcr.io/Acme/App` is what CI variables give. Without tag and digest the tag is `latest`.
 *
 * @throws ChopmarkError `INPUT_IMAGE`
 */
function parseReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        throw refuse(text, 'it has more than one @');
    if (digest !== undefined && !DIGEST.test(digest))
        throw refuse(text, 'what stands behind @ is no sha256 or sha512 digest');
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/') && colon > 0;
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !TAG.test(tag))
        throw refuse(text, 'what stands behind the last : is no tag');
    const place = splitName(hasTag ? named.slice(0, colon) : named, text);
    if (digest !== undefined)
        return { ...place, ...(tag !== undefined && { tag }), digest };
    return { ...place, tag: tag ?? 'latest' };
}
function splitName(name, text) {
    if (name.includes('://'))
        throw refuse(text, 'it is a URL');
    if (name.length > MAX_NAME)
        throw refuse(text, `its name is longer than ${MAX_NAME} characters`);
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0)).toLowerCase();
    const isHost = /[.:]/.test(first) || first === 'localhost';
    const registry = !isHost || HUB_ALIASES.has(first) ? DOCKER_HUB : first;
    const path = (isHost ? name.slice(slash + 1) : name).toLowerCase();
    if (isHost && !isHostName(first))
        throw refuse(text, 'its registry is no host name');
    if (!path.split('/').every((part) => PATH_PART.test(part)))
        throw refuse(text, 'its repository is no path of letters, digits, dots, dashes and underscores');
    return { registry, repository: registry === DOCKER_HUB && !path.includes('/') ? `library/${path}` : path };
}
/** As addresses are read: `1.0` would be another name for 1.0.0.0, and nothing ends in a number but an address. */
function isHostName(host) {
    if (!HOST.test(host) || !URL.canParse(`https://${host}`))
        return false;
    return host.startsWith('[') || new URL(`https://${host}`).hostname === host.replace(/:\d+$/, '');
}
/** `ghcr.io/acme/app`, without tag and digest: the name of the subject. */
const imageName = ({ registry, repository }) => `${registry}/${repository}`;
const refuse = (text, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE',
    message: `${text.slice(0, MAX_NAME)} names no image: ${reason}.`,
    hint: 'Write it as registry.example/path/name:tag or registry.example/path/name@sha256:HEX.',
});


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

/***/ 59587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ failedReceipt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** What became of a bundle that a store could not take. What is a bug stays one, and is thrown. */
function failedReceipt(store, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { store, status: 'failed', problem: { code, message, hint } };
}


/***/ }),

/***/ 40131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createImageReading)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/** @param name Of the source, for messages. */
function createImageReading(name) {
    const found = [];
    const unreadable = [];
    const tooMuch = new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_ANSWER_TOO_LARGE',
        message: `What refers to one image in ${name} is more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS_BYTES */ .SjU} bytes, or ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS */ .OBs} bundles.`,
        hint: 'What is beyond the bound is not read, so nothing is decided: remove what nobody needs, or verify with --bundle.',
    });
    let bytes = 0;
    let bundles = 0;
    return {
        found,
        unreadable,
        count(read) {
            bytes += read.length;
            if (bytes > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS_BYTES */ .SjU)
                throw tooMuch;
        },
        async attempt(location, read) {
            try {
                const these = await read();
                bundles += these.length;
                if (bundles > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS */ .OBs)
                    throw tooMuch;
                found.push(...these);
            }
            catch (error) {
                if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) || error === tooMuch)
                    throw error;
                const { code, message, hint } = error;
                unreadable.push({ location, problem: { code, message, hint } });
            }
        },
    };
}


/***/ }),

/***/ 94538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ readLegacyBundles),
/* harmony export */   P_: () => (/* binding */ LEGACY_ENVELOPE),
/* harmony export */   S3: () => (/* binding */ LEGACY_ANNOTATION),
/* harmony export */   zY: () => (/* binding */ LEGACY_SIGNATURE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40332);
/* harmony import */ var _registry_own_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99714);





/** Kinds of layers that cosign 1 and 2 keep under the tags `sha256-HEX.sig` and `sha256-HEX.att`. */
const LEGACY_SIGNATURE = 'application/vnd.dev.cosign.simplesigning.v1+json';
const LEGACY_ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
const LEGACY_ANNOTATION = {
    signature: 'dev.cosignproject.cosign/signature',
    certificate: 'dev.sigstore.cosign/certificate',
    chain: 'dev.sigstore.cosign/chain',
    rekor: 'dev.sigstore.cosign/bundle',
    timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
};
/**
 * Signatures and attestations as cosign kept them before bundles (cosign, specs/SIGNATURE_SPEC.md and ATTESTATION_SPEC.md), put
 * together to bundles of version 0.1. What cannot be put together is passed over: it could not be verified.
 *
 * @param reading Gets what was found, and what could not be read.
 * @throws ChopmarkError `STORE_ANSWER_TOO_LARGE` where all that lies beside the image is too much
 */
async function readLegacyBundles(source, digest, reading) {
    for (const suffix of ['att', 'sig']) {
        const location = `${source.name}:${(0,_registry_own_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .fallbackTag */ .fH)(digest)}.${suffix}`;
        let layers = [];
        await reading.attempt(location, async () => {
            const read = await source.manifest(`${(0,_registry_own_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .fallbackTag */ .fH)(digest)}.${suffix}`);
            if (read)
                reading.count(read.bytes);
            if (read?.manifest.kind === 'image')
                layers = read.manifest.layers;
            return [];
        });
        for (const [index, layer] of layers.entries()) {
            if (layer.mediaType !== LEGACY_SIGNATURE && layer.mediaType !== LEGACY_ENVELOPE)
                continue;
            await reading.attempt(`${location}#${index}`, async () => {
                const content = await source.blob(layer, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZD);
                reading.count(content);
                const bundle = convert(content, layer);
                return bundle ? [{ location: `${location}#${index}`, ...bundle }] : [];
            });
        }
    }
}
function convert(content, layer) {
    try {
        const annotations = layer.annotations ?? {};
        const material = readMaterial(annotations);
        if (layer.mediaType === LEGACY_ENVELOPE) {
            const { payload, payloadType, signatures } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(content, { what: 'the envelope' }), 'the envelope');
            return { bytes: toBundle(material, { dsseEnvelope: { payload, payloadType, signatures } }) };
        }
        const signature = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(annotations[LEGACY_ANNOTATION.signature], 'signature', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REGISTRY_ANSWER */ .O2M);
        const messageDigest = { algorithm: 'SHA2_256', digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('base64') };
        return { bytes: toBundle(material, { messageSignature: { messageDigest, signature } }), payload: content };
    }
    catch (error) {
        if (error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            return undefined;
        throw error;
    }
}
const toBundle = (verificationMaterial, content) => Buffer.from(JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1', verificationMaterial, ...content }));
function readMaterial(annotations) {
    const certificates = [annotations[LEGACY_ANNOTATION.certificate], annotations[LEGACY_ANNOTATION.chain]].flatMap((pem) => readCertificates(pem ?? ''));
    const [rekor, timestamp] = [annotations[LEGACY_ANNOTATION.rekor], annotations[LEGACY_ANNOTATION.timestamp]];
    return {
        ...(certificates.length > 0 ? { x509CertificateChain: { certificates } } : { publicKey: { hint: '' } }),
        tlogEntries: rekor === undefined ? [] : [readRekorBundle(rekor)],
        ...(timestamp !== undefined && { timestampVerificationData: { rfc3161Timestamps: [readTimestamp(timestamp)] } }),
    };
}
const readCertificates = (pem) => [...pem.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)].map(([, body = '']) => ({
    rawBytes: body.replace(/\s+/g, ''),
}));
/** What Rekor v1 promised, in cosign's own writing. */
function readRekorBundle(text) {
    const bundle = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, { what: 'the log entry' }), 'the log entry');
    const payload = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(bundle.Payload, 'Payload');
    const body = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(payload.body, 'body', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZD);
    const { kind, apiVersion } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readBase64 */ .ss)(body, 'body', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZD), { what: 'body' }), 'body');
    return {
        logIndex: String((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInteger */ .JI)(payload.logIndex, 'logIndex')),
        logId: { keyId: Buffer.from((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(payload.logID, 'logID', 64), 'hex').toString('base64') },
        kindVersion: { kind, version: apiVersion },
        integratedTime: String((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInteger */ .JI)(payload.integratedTime, 'integratedTime')),
        inclusionPromise: { signedEntryTimestamp: bundle.SignedEntryTimestamp },
        canonicalizedBody: body,
    };
}
function readTimestamp(text) {
    return { signedTimestamp: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, { what: 'the timestamp' }), 'the timestamp').SignedRFC3161Timestamp };
}


/***/ }),

/***/ 37749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLegacyStore: () => (/* binding */ createLegacyStore)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/formats/parse-bundle.js
var parse_bundle = __webpack_require__(47573);
// EXTERNAL MODULE: ./build/formats/simple-signing.js
var simple_signing = __webpack_require__(43311);
// EXTERNAL MODULE: ./build/registry/image-source.js
var image_source = __webpack_require__(93037);
// EXTERNAL MODULE: ./build/registry/own-tags.js
var own_tags = __webpack_require__(99714);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
// EXTERNAL MODULE: ./build/stores/failed-receipt.js
var failed_receipt = __webpack_require__(59587);
// EXTERNAL MODULE: ./build/stores/image-reading.js
var image_reading = __webpack_require__(40131);
// EXTERNAL MODULE: ./build/stores/legacy-cosign.js
var legacy_cosign = __webpack_require__(94538);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/formats/image-signature.js
var image_signature = __webpack_require__(60049);
// EXTERNAL MODULE: ./build/formats/statement.js
var statement = __webpack_require__(42594);
;// CONCATENATED MODULE: ./build/stores/legacy-layer.js







/**
 * A bundle as cosign 1 and 2 write it: a layer under the tag `.att` with the envelope, or under `.sig` with the document that was
 * signed; beside it, in annotations, the certificate and what the log promised.
 *
 * @param document What the signature is over that the bundle has the digest of.
 * @throws ChopmarkError `STORE_REFUSED` for what has no form there: signatures of files, and entries of Rekor v2
 */
function toLegacyLayer(bundle, document) {
    return bundle.content.kind === 'message' ? toSignature(bundle, bundle.content, document) : toAttestation(bundle, bundle.content);
}
function toSignature(bundle, { algorithm, digest, signature }, document) {
    if (!document)
        throw noForm('It is a signature of a file.', 'Only signatures and attestations of images have a place there.');
    if (algorithm !== 'SHA2_256' || !digest?.equals((0,external_node_crypto_.hash)('sha256', document, 'buffer')))
        throw noForm('It is over another document than the one beside it.', 'Sign again with chopmark sign --store oci-legacy.');
    return {
        mediaType: legacy_cosign/* LEGACY_SIGNATURE */.zY,
        content: document,
        annotations: { [legacy_cosign/* LEGACY_ANNOTATION */.S3.signature]: signature.toString('base64'), ...describeMaterial(bundle) },
    };
}
function toAttestation(bundle, { envelope }) {
    const { predicateType } = (0,statement/* parseStatement */.By)(envelope.payload);
    if (predicateType === image_signature/* IMAGE_SIGNATURE */.H)
        throw noForm('It is a signature of an image: the old form signs another document.', 'Sign again with chopmark sign --store oci-legacy, which signs that one too, or use --store oci.');
    const material = describeMaterial(bundle);
    return {
        mediaType: legacy_cosign/* LEGACY_ENVELOPE */.P_,
        content: Buffer.from(writeEnvelope(envelope, bundle.entries[0])),
        annotations: { [legacy_cosign/* LEGACY_ANNOTATION */.S3.signature]: '', ...material, predicateType },
    };
}
function describeMaterial({ material, entries, timestamps }) {
    if (material.kind === 'public-key')
        throw noForm('A key signed it.', 'Use --store oci.');
    const [entry, ...more] = entries;
    const promise = entry && toRekorBundle(entry);
    if (more.length > 0)
        throw noForm('It is in several logs.', 'Use --store oci.');
    const [certificate, ...chain] = material.kind === 'certificate' ? [material.certificate] : material.certificates;
    return {
        ...(certificate && { [legacy_cosign/* LEGACY_ANNOTATION */.S3.certificate]: toPem(certificate) }),
        ...(chain.length > 0 && { [legacy_cosign/* LEGACY_ANNOTATION */.S3.chain]: chain.map(toPem).join('') }),
        ...(promise && { [legacy_cosign/* LEGACY_ANNOTATION */.S3.rekor]: JSON.stringify(promise) }),
        ...(timestamps[0] && {
            [legacy_cosign/* LEGACY_ANNOTATION */.S3.timestamp]: JSON.stringify({ SignedRFC3161Timestamp: timestamps[0].toString('base64') }),
        }),
    };
}
/** In the writing that the log has the hash of: cosign compares it with that of the layer (rekor, pkg/types/dsse, `envelopeHash`). */
function writeEnvelope({ payload, payloadType, signature, keyid = '' }, entry) {
    const [body, sig] = [payload.toString('base64'), signature.toString('base64')];
    const writings = [
        { payload: body, payloadType, signatures: [{ sig }] },
        { payload: body, payloadType, signatures: [{ sig, keyid }] },
        { payloadType, payload: body, signatures: [{ keyid, sig }] },
        { payloadType, payload: body, signatures: [{ sig }] },
    ].map((writing) => JSON.stringify(writing));
    const found = writings.find((writing) => !entry || (0,external_node_crypto_.hash)('sha256', writing) === loggedHash(entry));
    if (found === undefined)
        throw noForm('Its log knows its envelope in a writing that is not kept.', 'Use --store oci.');
    return found;
}
function loggedHash({ canonicalizedBody }) {
    try {
        const { spec } = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(canonicalizedBody, { what: 'the entry' }), 'the entry');
        const { value } = (0,json_shape/* readObject */.Ag)((0,json_shape/* readObject */.Ag)(spec, 'spec').envelopeHash, 'envelopeHash');
        return (0,json_shape/* readString */.E3)(value, 'value');
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return undefined;
        throw error;
    }
}
function toRekorBundle({ inclusionPromise, canonicalizedBody, integratedTime = 0n, logIndex, logId }) {
    if (!inclusionPromise)
        throw noForm('Its log promised nothing, as Rekor v2 does not.', 'Sign with --rekor-version 1, or use --store oci: cosign 2.6 and later read bundles.');
    return {
        SignedEntryTimestamp: inclusionPromise.toString('base64'),
        Payload: {
            body: canonicalizedBody.toString('base64'),
            integratedTime: Number(integratedTime),
            logIndex: Number(logIndex),
            logID: logId.toString('hex'),
        },
    };
}
const toPem = (der) => `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
const noForm = (reason, hint) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The bundle has no form that cosign 1 and 2 would know. ${reason}`,
    hint,
});

// EXTERNAL MODULE: ./build/stores/oci-places.js
var oci_places = __webpack_require__(97251);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/registry/contents.js
var contents = __webpack_require__(9246);
// EXTERNAL MODULE: ./build/registry/explain-refusal.js
var explain_refusal = __webpack_require__(84700);
// EXTERNAL MODULE: ./build/registry/media-types.js
var media_types = __webpack_require__(73906);
;// CONCATENATED MODULE: ./build/stores/write-legacy.js





const CONFIG = 'application/vnd.oci.image.config.v1+json';
/** What a registry says where the manifest is not any more what was read. */
const CHANGED = [409, 412];
const NO_TIME = '0001-01-01T00:00:00Z';
/**
 * Adds a layer to the image of signatures under a tag, as cosign 1 and 2 have it (cosign, specs/SIGNATURE_SPEC.md), beside those that
 * are there. Everybody rewrites that image as a whole, so it is looked at again after the settle window, and written again until the
 * layer stays.
 *
 * @returns Whether it was there already.
 * @throws ChopmarkError `STORE_…`
 */
async function addLegacyLayer(layer, { repository, tag, clock }) {
    const { mediaType, content, annotations } = layer;
    const descriptor = { mediaType, digest: (0,contents/* digestOf */.ol)(content), size: content.length, annotations };
    for (let looks = 0; looks < limits/* MAX_INDEX_WRITES */.Rpm; looks++) {
        const read = await (0,contents/* getManifest */.c2)(repository, tag);
        const layers = read?.manifest.kind === 'image' ? read.manifest.layers : [];
        if (layers.some((each) => isSame(each, descriptor)))
            return looks === 0;
        if (looks === 0)
            await (0,contents/* putBlob */.HT)(repository, content);
        await write(repository, { tag, layers: [...layers, descriptor] }, read);
        await clock.sleep(limits/* SETTLE_WINDOW */.DW_);
    }
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_REFUSED',
        message: `The signatures under ${tag} in ${repository.name} did not stay in any of ${limits/* MAX_INDEX_WRITES */.Rpm} tries.`,
        hint: 'Somebody else writes them too. Run again later; the bundle is on disk.',
    });
}
/** The same text can be signed twice, so what is said of it counts too. */
const isSame = (one, other) => one.digest === other.digest && JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = ({ annotations = {} }) => Object.entries(annotations).sort();
async function write(repository, { tag, layers }, read) {
    const config = Buffer.from(JSON.stringify({
        architecture: '',
        created: NO_TIME,
        history: layers.map(() => ({ created: NO_TIME })),
        os: '',
        rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
        config: {},
    }));
    const digest = await (0,contents/* putBlob */.HT)(repository, config);
    const manifest = { schemaVersion: 2, mediaType: media_types/* OCI_MANIFEST */.EG, config: { mediaType: CONFIG, size: config.length, digest }, layers };
    const options = { mediaType: media_types/* OCI_MANIFEST */.EG, reference: tag, ...(read?.etag && { ifMatch: read.etag }) };
    const answer = await (0,contents/* putManifest */.RV)(repository, Buffer.from(JSON.stringify(manifest)), options);
    // Changed meanwhile: the next look finds out, and writes again.
    if (answer.status === 201 || answer.status === 200 || CHANGED.includes(answer.status))
        return;
    throw (0,explain_refusal/* explainRefusal */.G)(answer, repository.registry, `writing the signatures ${tag}`);
}

;// CONCATENATED MODULE: ./build/stores/oci-legacy.js













/**
 * Attestations and signatures beside their images in the form of cosign 1 and 2, under tags `sha256-….att` and `.sig`: for verifiers
 * that read nothing newer. One after the other: each writes the tag as a whole.
 */
function createLegacyStore({ open, clock, target }) {
    const id = target ? `oci-legacy:${target}` : 'oci-legacy';
    return {
        id,
        place: { url: target ?? 'the repository of each image', isPublic: true },
        atOnce: 1,
        takesDocuments: true,
        async publish({ text, subjects, payload }) {
            const receipt = { store: id };
            try {
                const places = (0,oci_places/* placeImages */.a)(subjects, open, 'push', target);
                if (!payload)
                    for (const { name } of subjects)
                        if (name.endsWith(bundle_names/* DOCUMENT_SUFFIX */.q))
                            throw documentMissing(name);
                if (places.length === 0)
                    return { ...receipt, status: 'skipped' };
                const layer = toLegacyLayer((0,parse_bundle/* parseBundle */.Q)(text), payload);
                const suffix = payload ? 'sig' : 'att';
                let status = 'already-there';
                for (const { repository, digest } of places) {
                    if (payload)
                        checkNames(payload, digest);
                    if (!(await addLegacyLayer(layer, { repository, tag: tagOf(digest, suffix), clock })))
                        status = 'stored';
                }
                const [first] = places;
                return { ...receipt, status, url: first ? `${first.repository.name}:${tagOf(first.digest, suffix)}` : '' };
            }
            catch (error) {
                return (0,failed_receipt/* failedReceipt */.U)(id, error);
            }
        },
        async find(subject) {
            const found = await Promise.all((0,oci_places/* placeImages */.a)([subject], open, 'pull', target).map(async ({ repository, digest }) => {
                const reading = (0,image_reading/* createImageReading */.i)(repository.name);
                await (0,legacy_cosign/* readLegacyBundles */.ND)((0,image_source/* registrySource */.B)(repository), digest, reading);
                return reading.found;
            }));
            return found.flat();
        },
    };
}
const tagOf = (digest, suffix) => `${(0,own_tags/* fallbackTag */.fH)(digest)}.${suffix}`;
/** A document is kept beside the image that it names, and beside no other. */
function checkNames(document, digest) {
    const { sha256 } = readDocument(document);
    if (`sha256:${sha256}` === digest)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_REFUSED',
        message: `The document that was signed names the image sha256:${sha256}, and not ${digest}.`,
        hint: 'Sign the image itself: chopmark sign --subject-image … --store oci-legacy.',
    });
}
function readDocument(document) {
    try {
        return (0,simple_signing/* readSimpleSigning */.k)(document).digest;
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_REFUSED',
            message: `The document that was signed names no image: ${error.message}.`,
            hint: 'Sign the image itself: chopmark sign --subject-image … --store oci-legacy.',
            cause: error,
        });
    }
}
const documentMissing = (name) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The document ${name} is not beside its signature, so nobody could tell which image that is about.`,
    hint: 'Push the signature from the folder it was written to, where the document lies too, or sign again.',
});


/***/ }),

/***/ 97251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeImages)
/* harmony export */ });
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26247);

/** A name that begins with a registry's: `ghcr.io/acme/app`. What a file is called is no name of an image. */
const WITH_REGISTRY = /^(?:[^/]*[.:][^/]*|localhost)\/./i;
/**
 * The images among subjects: those that were given as images, and those that are named like one (`subject-name` with
 * `subject-digest`, as for actions/attest).
 *
 * @param target `registry/repository` in place of each image's own.
 */
function placeImages(subjects, open, access, target) {
    const places = subjects.flatMap((subject) => {
        const { sha256, sha512 } = subject.digest;
        const digest = sha256 === undefined ? sha512 && `sha512:${sha512}` : `sha256:${sha256}`;
        // A file is called what its path is called: `v1.example/app.tgz` is a folder.
        const name = subject.image ?? (subject.path === undefined ? subject.name : '');
        const named = digest === undefined ? undefined : readReference(name);
        // A file has no place in a registry, and can have its bundles in one only where somebody put them there.
        const reference = target !== undefined && (named || access === 'pull') ? readReference(target) : named;
        return reference && digest !== undefined ? [{ repository: open(reference, access), digest }] : [];
    });
    return [...new Map(places.map((place) => [`${place.repository.name}@${place.digest}`, place])).values()];
}
function readReference(name) {
    if (!WITH_REGISTRY.test(name))
        return undefined;
    try {
        return (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name);
    }
    catch {
        // A file can be called anything.
        return undefined;
    }
}


/***/ })

};
