export const id = 9034;
export const ids = [9034];
export const modules = {

/***/ 89034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readModelFolder: () => (/* binding */ readModelFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_hash_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88046);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47661);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95554);







/** What model-signing leaves out of every model. */
const IGNORED = ['.git', '.gitattributes', '.github', '.gitignore'];
/**
 * A folder as the OpenSSF model signing format has it (version 1.0): every file by name and SHA-256 in the predicate, one digest over
 * all of theirs as the subject. Files are hashed on all cores. Links within the folder are refused, since a reader may not follow them.
 *
 * @param folder Absolute.
 * @param ignored Absolute paths of files and folders in it that are left out: bundles of this very run.
 * @throws ChopmarkError `INPUT_MODEL`, and what `findFiles` and `hashFiles` throw
 */
async function readModelFolder(folder, { ignored, signal }) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        throw noModel(folder, 'it is no folder');
    const inside = ignored.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path)).filter((path) => path !== '' && !path.startsWith('..'));
    const left = [...IGNORED, ...inside.map(slashed)];
    const exclusions = left.flatMap((path) => [`!${escapeGlob(path)}`, `!${escapeGlob(path)}/**`]);
    const files = await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_5__/* .findFiles */ .l)(['**', ...exclusions], folder);
    const linked = files.find(({ path, target }) => path !== target);
    if (linked)
        throw noModel(folder, `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, linked.path)} is a link`);
    const hashed = await (0,_core_hash_files_js__WEBPACK_IMPORTED_MODULE_4__/* .hashFiles */ .y)(files.map(({ target }) => target), { signal, followLinks: false });
    const resources = files
        .map(({ path }, index) => ({
        name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_6__/* .checkSubjectName */ .S)(slashed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path)), folder),
        algorithm: 'sha256',
        digest: hashed[index]?.digest.sha256 ?? '',
    }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    const root = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { digest } of resources)
        root.update(Buffer.from(digest, 'hex'));
    return {
        subject: { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_6__/* .checkSubjectName */ .S)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder), folder), digest: { sha256: root.digest('hex') } },
        predicate: {
            serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ignore_paths: left.sort() },
            resources,
        },
    };
}
const slashed = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
const escapeGlob = (path) => path.replace(/[*?[\]{}()!@+\\]/g, '\\$&');
const noModel = (folder, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_MODEL',
    message: `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder)} cannot be signed as a model: ${reason}.`,
    hint: 'Name one folder that holds the files of the model themselves.',
});


/***/ })

};
