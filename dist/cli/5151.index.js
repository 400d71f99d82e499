export const id = 5151;
export const ids = [5151];
export const modules = {

/***/ 71057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Whether a folder is there, also behind a link. A path that cannot be looked at is none. */
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


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

/***/ 25151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openFolderStore: () => (/* binding */ openFolderStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_is_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71057);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98599);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79919);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94860);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(29131);
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19139);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(53607);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48222);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33045);














const NAME = /^[0-9a-f]{64}$/;
/** Subjects that are written at the same time. */
const OPEN = 64;
/**
 * A folder tree of bundles, indexed by subject: `bundles/<SHA-256 of the bundle>.sigstore.json`, each once, and an empty file
 * `subjects/<algorithm>-<digest>/<SHA-256 of the bundle>` for each digest of each of its subjects. Nothing is ever overwritten, and
 * there is no central list, so any number of writers, even on a network drive, do not disturb each other or a reader.
 *
 * @param target The folder, relative to the working folder. Created with the first bundle.
 */
function openFolderStore({ workingFolder }, target) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, target);
    return {
        id: root,
        place: { url: root, isPublic: false },
        async publish(bundle) {
            const name = (0,_receipts_js__WEBPACK_IMPORTED_MODULE_9__/* .fingerprintBundle */ .zu)(bundle.text);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'bundles', `${name}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_11__/* .BUNDLE_SUFFIX */ .Zf}`);
            try {
                const isThere = await holds(path, bundle.text);
                if (!isThere) {
                    await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'bundles'));
                    await (0,_base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writeFileInPlace */ .a)(path, `${bundle.text}\n`);
                }
                // Written after the bundle, so that the bundle exists when a reader follows the pointer.
                await pointTo(root, bundle, name);
                return { store: root, status: isThere ? 'already-stored' : 'stored', url: path };
            }
            catch (error) {
                return (0,_receipts_js__WEBPACK_IMPORTED_MODULE_9__/* .failedReceipt */ .UF)(root, error);
            }
        },
        async find(subject) {
            if (!(await (0,_base_fs_is_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .isFolder */ .l)(root)))
                throw (0,_file_js__WEBPACK_IMPORTED_MODULE_10__/* .noSuchPlace */ .uM)('folder', root);
            const names = new Set((await Promise.all(foldersOf(root, subject).map(listNames))).flat());
            const found = [];
            for (const name of [...names].sort()) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'bundles', `${name}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_11__/* .BUNDLE_SUFFIX */ .Zf}`);
                found.push({ location: path, bytes: await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readBoundedFile */ .Mv)(path, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_12__.MAX_BUNDLE, 'the bundle') });
            }
            return { found, unread: [] };
        },
    };
}
async function holds(path, text) {
    const bytes = await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readBoundedFile */ .Mv)(path, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_12__.MAX_BUNDLE, 'the bundle').catch(() => undefined);
    return bytes?.toString('utf8').trimEnd() === text.trimEnd();
}
async function pointTo(root, { subjects }, name) {
    const folders = [...new Set(subjects.flatMap((subject) => foldersOf(root, subject)))];
    for (let at = 0; at < folders.length; at += OPEN) {
        await Promise.all(folders.slice(at, at + OPEN).map(async (folder) => {
            await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(folder);
            await (0,_base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writeFileInPlace */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), '');
        }));
    }
}
/** Only digests that count as evidence. Only hex can be a part of a path. */
const foldersOf = (root, { digest }) => _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .EVIDENCE_ALGORITHMS */ .Ff.flatMap((algorithm) => {
    const hex = digest[algorithm];
    return hex !== undefined && /^[0-9a-f]{40,128}$/.test(hex) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'subjects', `${algorithm}-${hex}`)] : [];
});
async function listNames(folder) {
    try {
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => NAME.test(name));
        if (names.length <= _limits_js__WEBPACK_IMPORTED_MODULE_13__/* .MAX_FOUND_BUNDLES */ .qW)
            return names;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_ANSWER_TOO_LARGE',
            message: `The folder ${folder} lists ${names.length} bundles for one artifact, and at most ${_limits_js__WEBPACK_IMPORTED_MODULE_13__/* .MAX_FOUND_BUNDLES */ .qW} are read.`,
            hint: 'Remove bundles that are not needed.',
        });
    }
    catch (error) {
        if (error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E)
            throw error;
        if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return [];
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} could not be read: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Check its permissions.',
            cause: error,
        });
    }
}


/***/ })

};
