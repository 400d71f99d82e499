export const id = 83;
export const ids = [83];
export const modules = {

/***/ 89831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);




/**
 * A folder with the ones above it, where they are not there yet. Step by step: Node's own recursive way never ends where a file
 * system says of every name that it does not exist, as /proc does.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function makeFolder(path) {
    try {
        await makeStep(path, true);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `The folder ${path} could not be made: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Choose another folder.',
            cause: error,
        });
    }
}
async function makeStep(path, mayClimb) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const code = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code === 'ENOENT' && mayClimb && parent !== path) {
            await makeStep(parent, true);
            return makeStep(path, false);
        }
        if (!(await isFolder(path)))
            throw error;
    }
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


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

/***/ 16848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fingerprintBundle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What a bundle is known by wherever it lies: the SHA-256 of its line, in hex. */
const fingerprintBundle = (line) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', line.trimEnd());


/***/ }),

/***/ 83:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openFolderStore: () => (/* binding */ openFolderStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40332);
/* harmony import */ var _core_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89831);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29199);
/* harmony import */ var _core_write_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23020);
/* harmony import */ var _formats_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11947);
/* harmony import */ var _failed_receipt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59587);
/* harmony import */ var _fingerprint_bundle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16848);











const SUFFIX = '.sigstore.json';
const NAME = /^[0-9a-f]{64}$/;
/** Subjects that are written at once. */
const OPEN = 64;
/**
 * A tree of bundles by what they are about: `bundles/<SHA-256 of the bundle>.sigstore.json`, each once, and an empty file
 * `subjects/<algorithm>-<digest>/<SHA-256 of the bundle>` for each digest of each of its subjects. Nothing is ever written over and
 * nothing is listed in one place, so any number of writers, also on a network drive, disturb neither each other nor a reader.
 *
 * @param target The folder, relative to the working folder; made when the first bundle comes.
 */
function openFolderStore({ workingFolder }, target) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, target);
    return {
        id: root,
        place: { url: root, isPublic: false },
        async publish(bundle) {
            const name = (0,_fingerprint_bundle_js__WEBPACK_IMPORTED_MODULE_9__/* .fingerprintBundle */ .z)(bundle.text);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'bundles', `${name}${SUFFIX}`);
            try {
                const isThere = await holds(path, bundle.text);
                if (!isThere) {
                    await (0,_core_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'bundles'));
                    await (0,_core_write_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileInPlace */ .a)(path, `${bundle.text}\n`);
                }
                // After the bundle: what a reader is pointed to is there.
                await pointTo(root, bundle, name);
                return { store: root, status: isThere ? 'already-there' : 'stored', url: path };
            }
            catch (error) {
                return (0,_failed_receipt_js__WEBPACK_IMPORTED_MODULE_8__/* .failedReceipt */ .U)(root, error);
            }
        },
        async find(subject) {
            const names = new Set((await Promise.all(foldersOf(root, subject).map(listNames))).flat());
            const found = [];
            for (const name of [...names].sort()) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'bundles', `${name}${SUFFIX}`);
                found.push({ location: path, bytes: await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_5__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_BUNDLE */ .mZD, 'the bundle') });
            }
            return found;
        },
    };
}
async function holds(path, text) {
    const bytes = await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_5__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_BUNDLE */ .mZD, 'the bundle').catch(() => undefined);
    return bytes?.toString('utf8').trimEnd() === text.trimEnd();
}
async function pointTo(root, { subjects }, name) {
    const folders = [...new Set(subjects.flatMap((subject) => foldersOf(root, subject)))];
    for (let at = 0; at < folders.length; at += OPEN) {
        await Promise.all(folders.slice(at, at + OPEN).map(async (folder) => {
            await (0,_core_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(folder);
            await (0,_core_write_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileInPlace */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), '');
        }));
    }
}
/** Only digests that are evidence; hex alone can be a part of a path. */
const foldersOf = (root, { digest }) => _formats_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .EVIDENCE_ALGORITHMS */ .Ff.flatMap((algorithm) => {
    const hex = digest[algorithm];
    return hex !== undefined && /^[0-9a-f]{40,128}$/.test(hex) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'subjects', `${algorithm}-${hex}`)] : [];
});
async function listNames(folder) {
    try {
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => NAME.test(name));
        if (names.length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_FOUND_BUNDLES */ .qWZ)
            return names;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_ANSWER_TOO_LARGE',
            message: `The folder ${folder} names ${names.length} bundles.`,
            hint: `${_core_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_FOUND_BUNDLES */ .qWZ} are the most for one artefact: remove those that nobody needs.`,
        });
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E)
            throw error;
        if ((0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return [];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} could not be read: ${(0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Check its permissions.',
            cause: error,
        });
    }
}


/***/ })

};
