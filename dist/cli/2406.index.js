export const id = 2406;
export const ids = [2406];
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

/***/ 79189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ openLayoutTarget)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98599);
/* harmony import */ var _base_fs_move_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90144);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79919);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94860);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(51437);
/* harmony import */ var _blob_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9087);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(61928);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(95669);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(54566);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(77544);
















const NAME = 'org.opencontainers.image.ref.name';
/**
 * A folder in the OCI image layout (image-spec, image-layout.md), created if it does not exist. Its contents stay, except for a tag, which
 * moves. Blobs are put in place by rename, and the index is written last: an interrupted copy leaves the layout as it was.
 *
 * @param folder Absolute.
 */
function openLayoutTarget(folder) {
    const source = (0,_layout_js__WEBPACK_IMPORTED_MODULE_14__/* .openLayout */ .B)(folder);
    const listed = [];
    let isAttached = false;
    let before;
    /** The existing index; read before anything is written, because the folder may not be a layout. */
    const earlier = () => {
        before ??= readIndex(folder);
        return before;
    };
    const list = ({ mediaType, digest, bytes, manifest }, tag) => {
        const artifactType = manifest.kind === 'foreign' ? undefined : manifest.artifactType;
        listed.push({
            mediaType,
            digest,
            size: bytes.length,
            ...(artifactType !== undefined && { artifactType }),
            ...(tag !== undefined && { annotations: { [NAME]: tag } }),
        });
    };
    const write = async ({ digest, bytes }) => {
        await earlier();
        const path = placeOf(folder, digest);
        if (await source.hasBlob({ digest, size: bytes.length }))
            return false;
        await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        await (0,_base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writeFileInPlace */ .a)(path, bytes);
        return true;
    };
    return {
        name: `oci-layout:${folder}`,
        async takeBlob(descriptor, from) {
            await earlier();
            if (await source.hasBlob(descriptor))
                return false;
            const path = placeOf(folder, descriptor.digest);
            await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
            const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
            try {
                await from.saveBlob(descriptor, draft);
                await moveInto(draft, path);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
            }
            return true;
        },
        takeManifest: write,
        async setName(manifest, tag) {
            list(manifest, tag);
            return false;
        },
        async attach(manifest) {
            isAttached = true;
            list(manifest);
            return write(manifest);
        },
        async finish() {
            await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(folder);
            await (0,_base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writeFileInPlace */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
            const { document, entries } = await earlier();
            const manifests = addEntries(entries, listed);
            const index = JSON.stringify({ schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_13__/* .OCI_INDEX */ .$p, ...document, manifests });
            // A layout that could not be read afterwards must not take the place of one that can be read.
            if (Buffer.byteLength(index) > _limits_js__WEBPACK_IMPORTED_MODULE_15__/* .MAX_MANIFEST */ .xZ || (isAttached && manifests.length > _limits_js__WEBPACK_IMPORTED_MODULE_15__/* .MAX_REFERRERS */ .OB))
                throw full(folder);
            await (0,_base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writeFileInPlace */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index.json'), index);
        },
    };
}
/** Each manifest once for each of its names; a name belongs to one manifest. */
function addEntries(before, added) {
    const taken = new Set(added.flatMap(({ annotations }) => annotations?.[NAME] ?? []));
    const kept = before.map((entry) => {
        if (!taken.has(entry.annotations?.[NAME] ?? ''))
            return entry;
        const { [NAME]: _, ...annotations } = entry.annotations ?? {};
        return { ...entry, annotations };
    });
    const all = new Map([...kept, ...added].map((entry) => [`${entry.digest} ${entry.annotations?.[NAME] ?? ''}`, entry]));
    const named = new Set([...all.values()].flatMap(({ digest, annotations }) => (annotations?.[NAME] === undefined ? [] : digest)));
    return [...all.values()].filter(({ digest, annotations }) => annotations?.[NAME] !== undefined || !named.has(digest));
}
async function readIndex(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index.json');
    try {
        const bytes = await readIfThere(path);
        if (!bytes)
            return { document: {}, entries: [] };
        const index = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_12__/* .parseManifest */ .N)(bytes, _media_types_js__WEBPACK_IMPORTED_MODULE_13__/* .OCI_INDEX */ .$p, 'index.json');
        if (index.kind === 'index' && (await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'oci-layout')))) {
            const document = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_10__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .qF)(bytes, { what: 'index.json' }), 'index.json');
            const written = (document.manifests ?? []);
            return { document, entries: index.manifests.map((entry, at) => ({ ...entry, ...written[at] })) };
        }
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_9__/* .JsonError */ .N3))
            throw error;
    }
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
        code: 'INPUT_IMAGE_CONTENT',
        message: `${path} exists and is not the index of an image layout.`,
        hint: 'Nothing was written. Choose another folder.',
    });
}
async function readIfThere(path) {
    try {
        return await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readBoundedFile */ .Mv)(path, _limits_js__WEBPACK_IMPORTED_MODULE_15__/* .MAX_MANIFEST */ .xZ, 'the index of the image layout');
    }
    catch (error) {
        if (error instanceof Error && (0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error.cause) === 'ENOENT')
            return undefined;
        throw error;
    }
}
function placeOf(folder, digest) {
    const path = (0,_blob_path_js__WEBPACK_IMPORTED_MODULE_11__/* .blobPath */ .n)(folder, digest);
    if (path === undefined)
        throw new TypeError(`${digest} was read as a digest before`);
    return path;
}
async function moveInto(draft, path) {
    try {
        await (0,_base_fs_move_file_js__WEBPACK_IMPORTED_MODULE_6__/* .moveFile */ .m)(draft, path);
    }
    catch (error) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} cannot be written: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Check the permissions, then run again.',
            cause: error,
        });
    }
}
const full = (folder) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'STORE_TOO_LARGE',
    message: `The index of the image layout ${folder} would have more than ${_limits_js__WEBPACK_IMPORTED_MODULE_15__/* .MAX_REFERRERS */ .OB} manifests or ${_limits_js__WEBPACK_IMPORTED_MODULE_15__/* .MAX_MANIFEST */ .xZ} bytes, and could not be read any more.`,
    hint: 'Use a layout of its own for each image, or --statements combined for fewer bundles.',
});


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


/***/ })

};
