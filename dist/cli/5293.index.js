export const id = 5293;
export const ids = [5293];
export const modules = {

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

/***/ 33045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ readFolderPieces),
/* harmony export */   QY: () => (/* binding */ readBundlePieces),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   uM: () => (/* binding */ noSuchPlace)
/* harmony export */ });
/* unused harmony exports createFileStore, readFolder, fingerprintLines */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64751);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79919);
/* harmony import */ var _base_fs_read_pieces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24002);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94860);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29131);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53254);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53607);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48222);















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
/** Bytes. Larger files are read one after the other. */
const SMALL = 1 << 20;
/**
 * Every bundle of a folder, once: those in `attestations.jsonl`, and those in other files that are not in it, which an interrupted run or
 * another job can leave. This is how every command reads a folder.
 */
async function readFolder(folder) {
    const found = [];
    for await (const { bytes, location } of readFolderPieces(folder))
        found.push({ location, bytes: Buffer.from(bytes) });
    return found;
}
/** The same, one after the other, so that they are never in memory together. */
async function* readFolderPieces(folder) {
    const known = new Set();
    for await (const piece of readBundlePieces((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_8__/* .ALL_BUNDLES */ .mD))) {
        for (const line of fingerprintLines(piece.bytes))
            known.add(line);
        yield piece;
    }
    const isKnown = (bytes) => fingerprintLines(bytes).every((line) => known.has(line));
    const paths = (await listFolder(folder)).sort().map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    if (paths.length > _limits_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_BUNDLE_FILES */ .ow) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_BUNDLE_FILES */ .ow} bundle files, which is the limit.`,
            hint: 'Join the bundles with chopmark merge, or name the bundle with --bundle.',
        });
    }
    for (let at = 0; at < paths.length; at += OPEN) {
        const group = paths.slice(at, at + OPEN);
        const small = await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_11__/* .mapInParallel */ .HH)(group, OPEN, readSmall);
        for (const [index, path] of group.entries()) {
            const pieces = small[index] ? [small[index]] : readBundlePieces(path);
            for await (const piece of pieces)
                if (!isKnown(piece.bytes))
                    yield piece;
        }
    }
}
/** A file, unless it is too large to be read together with others, or does not exist. */
async function readSmall(path) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => ({ size: SMALL + 1 }));
    if (size > SMALL)
        return undefined;
    const [found] = await readIfThere(path);
    return found && { ...found, firstLine: 1 };
}
/** The bundles of a file, at most `MAX_BUNDLE` bytes at a time. None if the file does not exist. */
async function* readBundlePieces(path) {
    try {
        for await (const piece of (0,_base_fs_read_pieces_js__WEBPACK_IMPORTED_MODULE_6__.readPieces)(path, `the bundle ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`, BOUNDS))
            yield { location: path, ...piece };
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
    }
}
const BOUNDS = { maxBytes: _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_12__.MAX_BUNDLE_FILE, maxPiece: _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_12__.MAX_BUNDLE };
const isMissing = (error) => error instanceof Error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error.cause) ?? '');
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
        return [{ location: path, bytes: await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBoundedFile */ .Mv)(path, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_12__.MAX_BUNDLE_FILE, `the bundle ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`) }];
    }
    catch (error) {
        if (isMissing(error))
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
/** The files that hold bundles, besides the file of all bundles. A link to a file counts, because build tools and caches link outputs. */
async function listFolder(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
        const names = entries.filter((entry) => !entry.isDirectory() && entry.name !== _bundle_names_js__WEBPACK_IMPORTED_MODULE_8__/* .ALL_BUNDLES */ .mD).map(({ name }) => name);
        const likely = names.filter((name) => name.endsWith(_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_13__/* .BUNDLE_SUFFIX */ .Zf) || OTHER_NAMES.some((suffix) => name.endsWith(suffix)));
        const holds = await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_11__/* .mapInParallel */ .HH)(likely, OPEN, (name) => holdsBundles((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
        return likely.filter((_, index) => holds[index]);
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
/** Under such names, other tools and other jobs keep bundles, but most files are something else. */
const OTHER_NAMES = ['.jsonl', '.json', '.sigstore', '.bundle'];
/** Bytes of a file in which a bundle shows that it is one. */
const HEAD = 4096;
/** Whether a file is to be read: a regular file with the name of a bundle, or one that begins like a bundle. */
async function holdsBundles(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    // A link to nothing is reported when it is read.
    if (path.endsWith(_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_13__/* .BUNDLE_SUFFIX */ .Zf))
        return found?.isFile() ?? true;
    if (!found?.isFile())
        return false;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path).catch(() => undefined);
    try {
        const head = Buffer.alloc(HEAD);
        const { bytesRead = 0 } = (await file?.read(head, 0, HEAD, 0)) ?? {};
        return beginsLikeBundle(head.toString('utf8', 0, bytesRead));
    }
    finally {
        await file?.close();
    }
}
const beginsLikeBundle = (text) => /^\s*[[{]/.test(text) &&
    text.includes('application/vnd.dev.sigstore.bundle') &&
    ['"verificationMaterial"', '"dsseEnvelope"', '"messageSignature"'].some((key) => text.includes(key));


/***/ }),

/***/ 45293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openJsonlStore: () => (/* binding */ openJsonlStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98599);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48222);
/* harmony import */ var _append_jsonl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56124);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33045);






/** Bundles that share one replacement of the file. */
const TOGETHER = 1_024;
/**
 * One JSON Lines file with one bundle per line. The file is replaced as a whole, so bundles that arrive at the same time share one
 * replacement. A reader sees the complete old file or the complete new file.
 *
 * @param target The file, relative to the working folder. Created with the first bundle.
 */
function openJsonlStore({ workingFolder, signal }, target) {
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
                const earlier = await (0,_append_jsonl_js__WEBPACK_IMPORTED_MODULE_4__/* .appendJsonl */ .z)(real, each(group), signal);
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
