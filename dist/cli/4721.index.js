export const id = 4721;
export const ids = [4721];
export const modules = {

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

/***/ 4369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   uM: () => (/* binding */ noSuchPlace)
/* harmony export */ });
/* unused harmony exports createFileStore, fingerprintLines */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48579);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43243);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31621);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70451);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90592);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59239);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57407);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33538);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95971);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11178);














/**
 * Stores bundles in a folder of this machine. Every bundle is stored here before any other store is used. A bundle is put in place by
 * rename, so a reader sees a complete bundle or none.
 *
 * @param folder Absolute. Must exist.
 */
function createFileStore(folder) {
    return {
        id: LOCAL_STORE,
        async publish({ name, text }) {
            const path = join(folder, name);
            try {
                await writeFileInPlace(path, `${text}\n`);
                return { store: LOCAL_STORE, status: 'stored', url: path };
            }
            catch (error) {
                return failedReceipt(LOCAL_STORE, error);
            }
        },
        /** `<file>.sigstore.json` next to the file, and all bundles of the folder. The verifier finds out which of them match. */
        async find({ path }) {
            const beside = path === undefined ? [] : await readIfThere(`${path}${BUNDLE_SUFFIX}`);
            return { found: [...beside, ...(await readFolder(folder))], unread: [] };
        },
    };
}
/** Files that are open at the same time. */
const OPEN = 64;
/** Every bundle of a folder, once: those in `attestations.jsonl`, and files that are not in it, which an interrupted run can leave. */
async function readFolder(folder) {
    const all = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL_BUNDLES */ .mD));
    const names = await listFolder(folder);
    if (names.length > _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_BUNDLE_FILES */ .ow) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_BUNDLE_FILES */ .ow} bundle files, which is the limit.`,
            hint: 'Join the bundles with chopmark merge, or name the bundle with --bundle.',
        });
    }
    const files = await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_10__/* .mapInParallel */ .HH)(names.sort(), OPEN, (name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    const known = new Set(all.flatMap(({ bytes }) => fingerprintLines(bytes)));
    return [...all, ...files.flat().filter(({ bytes }) => !fingerprintLines(bytes).every((line) => known.has(line)))];
}
/** Digests of the lines of a file, to recognize the same bundle in another file. */
function fingerprintLines(bytes) {
    const lines = [];
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline < 0 ? bytes.length : newline;
        if (end > start)
            lines.push((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes.subarray(start, end)));
        start = end + 1;
    }
    return lines;
}
/** Reads one file of bundles. Empty if the file does not exist. */
async function readIfThere(path) {
    try {
        return [{ location: path, bytes: await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__.readBoundedFile)(path, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_11__.MAX_BUNDLE_FILE, `the bundle ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`) }];
    }
    catch (error) {
        if (error instanceof Error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error.cause) ?? ''))
            return [];
        throw error;
    }
}
/** A place that does not exist was not asked: the path can be wrong, or an earlier step failed. */
const noSuchPlace = (what, path) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'STORE_NOT_FOUND',
    message: `The ${what} ${path} does not exist, so it could not be searched for bundles.`,
    hint: 'Check the path in --from. It is created with the first bundle that is stored there.',
});
async function listFolder(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isFile() && entry.name.endsWith(_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_12__/* .BUNDLE_SUFFIX */ .Zf)).map(({ name }) => name);
    }
    catch (error) {
        if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return [];
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} could not be read: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Check its permissions, or name the bundle with --bundle.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 4721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openJsonlStore: () => (/* binding */ openJsonlStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4875);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11178);
/* harmony import */ var _append_jsonl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52791);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4369);






/** Bundles that share one replacement of the file. */
const TOGETHER = 1_024;
/**
 * One JSON Lines file with one bundle per line. The file is replaced as a whole, so bundles that arrive at the same time share one
 * replacement. A reader sees the complete old file or the complete new file.
 *
 * @param target The file, relative to the working folder. Created with the first bundle.
 */
function openJsonlStore({ workingFolder }, target) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, target);
    let waiting = [];
    let isWriting = false;
    let read;
    const write = async () => {
        while (waiting.length > 0) {
            const group = waiting;
            waiting = [];
            try {
                await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
                // A link is followed here. To replace the link would leave its target unchanged.
                const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
                const earlier = await (0,_append_jsonl_js__WEBPACK_IMPORTED_MODULE_4__/* .appendJsonl */ .z)(real, each(group));
                for (const { text, settle } of group)
                    settle.resolve({ store: path, status: earlier.has((0,_receipts_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintBundle */ .zu)(text)) ? 'already-stored' : 'stored', url: path });
            }
            catch (error) {
                for (const { settle } of group)
                    settle.reject(error);
            }
        }
        isWriting = false;
    };
    return {
        id: path,
        place: { url: path, isPublic: false },
        atOnce: TOGETHER,
        async publish({ text }) {
            const settle = Promise.withResolvers();
            waiting.push({ text, settle });
            if (!isWriting) {
                isWriting = true;
                // Bundles that arrive in the same turn of the event loop are included.
                queueMicrotask(() => void write());
            }
            try {
                return await settle.promise;
            }
            catch (error) {
                return (0,_receipts_js__WEBPACK_IMPORTED_MODULE_3__/* .failedReceipt */ .UF)(path, error);
            }
        },
        /** The whole file, as the same object each time. The caller reads the lines to find the subjects. */
        async find() {
            read ??= (0,_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)(path);
            const found = await read;
            if (found.length === 0)
                throw (0,_file_js__WEBPACK_IMPORTED_MODULE_5__/* .noSuchPlace */ .uM)('file', path);
            return { found, unread: [] };
        },
    };
}
async function* each(group) {
    for (const { text } of group)
        yield text;
}


/***/ })

};
