export const id = 7141;
export const ids = [7141];
export const modules = {

/***/ 47141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDebianFiles: () => (/* binding */ readDebianFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_hash_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88046);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29199);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6144);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95554);








const kindOf = (path) => {
    if (/\.(?:dsc|changes|buildinfo)$/.test(path))
        return { field: 'Checksums-Sha256', isComplete: true };
    // A Release file lists indices in every compression, and a mirror has some of them.
    if (/^(?:In)?Release$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)))
        return { field: 'SHA256', isComplete: false };
    return undefined;
};
/**
 * Debian's files: what was named, and what `.dsc`, `.changes`, `.buildinfo` and `Release` files among it list, each once. Files that
 * are there are hashed, and have to be what the list says.
 *
 * @param files Hashed, with their paths.
 * @throws ChopmarkError `INPUT_PACKAGE`, `INPUT_SUBJECT_NAME`, `INPUT_TOO_LARGE`
 */
async function readDebianFiles(files, signal) {
    const listed = [];
    for (const { path = '' } of files) {
        const kind = kindOf(path);
        if (kind)
            listed.push(...(await readListed(path, kind, signal)));
        if (listed.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_SUBJECTS */ .Vn)
            throw refuse(path, `it and its like list more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_SUBJECTS */ .Vn} files`);
    }
    return (0,_merge_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeSubjects */ .W)([...files, ...listed]);
}
async function readListed(path, kind, signal) {
    const text = (await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_4__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_CHECKSUMS_FILE */ .hY, 'the list')).toString('utf8');
    const listed = parseList(text, path, kind.field);
    const places = listed.map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name));
    const isThere = places.map((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false })?.isFile() === true);
    const missing = listed.find((_, index) => kind.isComplete && !isThere[index]);
    if (missing)
        throw refuse(path, `${missing.name}, which it lists, is not beside it`);
    const present = places.filter((_, index) => isThere[index]);
    const hashed = await (0,_core_hash_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFiles */ .y)(present, { signal, followLinks: false });
    const found = new Map(present.map((place, index) => [place, hashed[index]]));
    return listed.map(({ name, sha256, size }, index) => {
        const place = places[index] ?? '';
        const file = found.get(place);
        if (file && (file.digest.sha256 !== sha256 || file.size !== size))
            throw refuse(path, `${name} is not the file that it lists: its checksum or size is another`);
        return { name, digest: { sha256 }, size, ...(file && { path: place }) };
    });
}
const LINE = /^[ \t]+([0-9a-f]{64})[ \t]+(\d{1,15})[ \t]+(\S+)$/;
/** One field of a deb822 file (deb822(5)); a clear-signed one has its text between armour, which is not checked here. */
function parseList(text, path, field) {
    const lines = text.split(/\r?\n/);
    const starts = lines.flatMap((line, index) => (line.toLowerCase() === `${field.toLowerCase()}:` ? [index] : []));
    const [start, second] = starts;
    if (start === undefined)
        throw refuse(path, `it has no list ${field}`);
    if (second !== undefined)
        throw refuse(path, `it has two lists ${field}, and readers differ in which they take`);
    const end = lines.findIndex((line, index) => index > start && !/^[ \t]/.test(line));
    const listed = lines.slice(start + 1, end === -1 ? lines.length : end).map((line, index) => {
        const [, sha256 = '', size = '', name = ''] = LINE.exec(line) ?? [];
        if (name === '')
            throw refuse(path, `line ${start + index + 2} is no checksum, size and name`);
        return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_6__/* .checkSubjectName */ .S)(name, path), sha256, size: Number(size) };
    });
    if (listed.length === 0)
        throw refuse(path, `its list ${field} is empty`);
    return listed;
}
const refuse = (path, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_PACKAGE',
    message: `${path} cannot be attested: ${reason}.`,
    hint: 'Build it anew with dpkg-buildpackage, or make the Release file anew, and attest what that wrote.',
});


/***/ })

};
