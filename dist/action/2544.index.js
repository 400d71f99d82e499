export const id = 2544;
export const ids = [2544];
export const modules = {

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

/***/ 42217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* unused harmony exports createFileStore, fingerprintLines */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32289);
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39831);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29199);
/* harmony import */ var _core_write_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23020);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53254);
/* harmony import */ var _failed_receipt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59587);











const SUFFIX = '.sigstore.json';
/**
 * Bundles in a folder of this machine: where every bundle is before any other store is asked. A bundle is put in place by rename,
 * so a reader sees a whole one or none.
 *
 * @param folder Absolute; exists.
 */
function createFileStore(folder) {
    return {
        id: 'file',
        async publish({ name, text }) {
            const path = join(folder, name);
            try {
                await writeFileInPlace(path, `${text}\n`);
                return { store: 'file', status: 'stored', url: path };
            }
            catch (error) {
                return failedReceipt('file', error);
            }
        },
        /** `<file>.sigstore.json` beside the file, and all of the folder: whose they are, the verifier finds out. */
        async find({ path }) {
            const beside = path === undefined ? [] : await readIfThere(`${path}${SUFFIX}`);
            return [...beside, ...(await readFolder(folder))];
        },
    };
}
/** Files that are open at once. */
const OPEN = 64;
/** Every bundle of a folder, once: `attestations.jsonl`, and the files that are not in it, as a run that was cut short leaves them. */
async function readFolder(folder) {
    const all = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL_BUNDLES */ .mD));
    const names = await listFolder(folder);
    if (names.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_BUNDLE_FILES */ .owQ) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} holds more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_BUNDLE_FILES */ .owQ} bundles.`,
            hint: 'Join them with chopmark merge, or name the bundle with --bundle.',
        });
    }
    const files = await (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_10__/* .mapInParallel */ .H)(names.sort(), OPEN, (name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    const known = new Set(all.flatMap(({ bytes }) => fingerprintLines(bytes)));
    return [...all, ...files.flat().filter(({ bytes }) => !fingerprintLines(bytes).every((line) => known.has(line)))];
}
/** Digests of the lines of a file, so that the same bundle is known in another file. */
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
/** One file of bundles; nothing where there is no such file. */
async function readIfThere(path) {
    try {
        return [{ location: path, bytes: await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_5__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_9__.MAX_BUNDLE_FILE, `the bundle ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`) }];
    }
    catch (error) {
        if (error instanceof Error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error.cause) ?? ''))
            return [];
        throw error;
    }
}
async function listFolder(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isFile() && entry.name.endsWith(SUFFIX)).map(({ name }) => name);
    }
    catch (error) {
        if ((0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return [];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} could not be read: ${(0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Check its permissions, or name the bundle with --bundle.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 16848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fingerprintBundle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What a bundle is known by wherever it lies: the SHA-256 of its line, in hex. */
const fingerprintBundle = (line) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', line.trimEnd());


/***/ }),

/***/ 42544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLinesStore: () => (/* binding */ openLinesStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89831);
/* harmony import */ var _add_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11524);
/* harmony import */ var _failed_receipt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59587);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42217);
/* harmony import */ var _fingerprint_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16848);







/** Bundles that share one rewriting of the file. */
const TOGETHER = 1_024;
/**
 * One JSON Lines file with a bundle on each line. It is replaced as a whole, so bundles that come at the same time share one
 * replacement; a reader sees all of the old file or all of the new one.
 *
 * @param target The file, relative to the working folder; made when the first bundle comes.
 */
function openLinesStore({ workingFolder }, target) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, target);
    let waiting = [];
    let isWriting = false;
    let read;
    const write = async () => {
        while (waiting.length > 0) {
            const group = waiting;
            waiting = [];
            try {
                await (0,_core_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
                // A link is followed here: replacing it would leave what it points to behind.
                const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
                const earlier = await (0,_add_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .addLines */ .t)(real, each(group));
                for (const { text, settle } of group)
                    settle.resolve({ store: path, status: earlier.has((0,_fingerprint_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .fingerprintBundle */ .z)(text)) ? 'already-there' : 'stored', url: path });
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
                // Those that are handed over in this turn still come along.
                queueMicrotask(() => void write());
            }
            try {
                return await settle.promise;
            }
            catch (error) {
                return (0,_failed_receipt_js__WEBPACK_IMPORTED_MODULE_4__/* .failedReceipt */ .U)(path, error);
            }
        },
        /** The whole file, the same object each time: which line is about what, the caller knows from reading it. */
        find() {
            read ??= (0,_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)(path);
            return read;
        },
    };
}
async function* each(group) {
    for (const { text } of group)
        yield text;
}


/***/ })

};
