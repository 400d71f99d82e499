export const id = 8395;
export const ids = [8395];
export const modules = {

/***/ 20461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ describeLine),
/* harmony export */   P_: () => (/* binding */ toLines),
/* harmony export */   v2: () => (/* binding */ publishLines)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _formats_algorithms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51345);
/* harmony import */ var _formats_bundle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1947);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53254);
/* harmony import */ var _stores_fingerprint_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16848);
/* harmony import */ var _stores_receipts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48222);
/* harmony import */ var _publish_bundles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
/* harmony import */ var _sayings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37408);








const SUFFIX = '.sigstore.json';
/** Candidates that can be read, each bundle once. */
function toLines(candidates) {
    const lines = new Map();
    for (const candidate of candidates) {
        const { bundle, location, predicateType } = candidate;
        if (!bundle)
            continue;
        const line = (0,_formats_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .serializeBundle */ .f)(bundle);
        if (lines.has(line))
            continue;
        lines.set(line, { line, location, subjects: subjectsOf(candidate), ...(predicateType !== undefined && { predicateType }) });
    }
    return [...lines.values()];
}
/** A signature names no file: it lies beside it, as a rule. */
function subjectsOf({ bundle, location, subjects }) {
    const content = bundle?.content;
    if (content?.kind !== 'message' || !content.digest || subjects.length > 0)
        return subjects;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(location);
    return [
        {
            name: name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : name,
            digest: { [_formats_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_NAME */ .v3[content.algorithm]]: content.digest.toString('hex') },
        },
    ];
}
/** Puts lines into stores, with the receipts of a folder. @returns For each line what became of it, in the order of the stores. */
async function publishLines(lines, stores, { folder, ports, run }) {
    const receipts = await (0,_stores_receipts_js__WEBPACK_IMPORTED_MODULE_4__/* .openReceipts */ .W)(folder, ports.logger);
    try {
        const kinds = lines.map(({ predicateType }) => (predicateType === undefined ? 'signature' : (0,_sayings_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOf */ .I)(predicateType)));
        const names = (0,_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameBundles */ .r)(lines.map(({ subjects }, index) => ({ kind: kinds[index] ?? '', subjects: subjects.map(({ name }) => name) })));
        const bundles = lines.map(({ line, predicateType, subjects }, index) => ({
            name: names[index] ?? '',
            kind: kinds[index] ?? '',
            subjects,
            // Somebody made it some time ago: a store that would keep two of the same looks first.
            resumed: true,
            read: async () => line,
            ...(predicateType !== undefined && { predicateType }),
        }));
        return await (0,_publish_bundles_js__WEBPACK_IMPORTED_MODULE_5__/* .publishBundles */ .h)(bundles, stores, { ports, receipts, signal: run.signal });
    }
    finally {
        await receipts.close();
    }
}
/** As a report tells of it. */
const describeLine = ({ line, location, predicateType, subjects }, stores = []) => ({
    sha256: (0,_stores_fingerprint_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintBundle */ .z)(line),
    location,
    ...(predicateType !== undefined && { predicateType }),
    subjects: subjects.map(({ name, digest }) => ({ name, digest })),
    stores,
});


/***/ }),

/***/ 48395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pushBundles: () => (/* binding */ pushBundles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _stores_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42217);
/* harmony import */ var _bundle_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85228);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86758);
/* harmony import */ var _open_stores_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89862);
/* harmony import */ var _show_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95948);
/* harmony import */ var _store_candidates_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20461);
/* harmony import */ var _write_push_command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55837);










/**
 * Puts bundles into stores: those of files, JSON Lines files and folders. What receipts show as stored is not sent again.
 *
 * @throws ChopmarkError `INPUT_…`, `STORE_…` where nothing could be begun
 */
async function pushBundles(options, { ports, run }) {
    const stores = await (0,_open_stores_js__WEBPACK_IMPORTED_MODULE_6__.openStores)('store', options.store, options, { ports, signal: run.signal });
    const candidates = (await Promise.all(options.target.map((path) => readTarget(path, ports)))).flat();
    const lines = (0,_store_candidates_js__WEBPACK_IMPORTED_MODULE_8__/* .toLines */ .P_)(candidates);
    if (candidates.length === 0)
        throw nothingThere(options.target);
    const folder = (0,_bundle_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleFolder */ .L)(options.bundleDir, ports);
    const receipts = await (0,_store_candidates_js__WEBPACK_IMPORTED_MODULE_8__/* .publishLines */ .v2)(lines, stores, { folder, ports, run });
    const failed = stores.filter((_, position) => receipts.some((of) => of[position]?.status === 'failed'));
    return {
        bundles: lines.map((line, index) => (0,_store_candidates_js__WEBPACK_IMPORTED_MODULE_8__/* .describeLine */ .ES)(line, receipts[index])),
        problems: candidates.flatMap(({ problem }) => problem ?? []),
        ...(failed.length > 0 && { finish: (0,_write_push_command_js__WEBPACK_IMPORTED_MODULE_9__/* .writePushCommand */ .J)(options.target, failed, options) }),
    };
}
async function readTarget(path, ports) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingFolder, path);
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute).then((found) => found.isDirectory(), () => false);
    if (!isFolder)
        return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .readNamed */ .Mk)([path], ports);
    // A folder that is a store has its bundles one level deeper.
    const found = (await Promise.all([absolute, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolute, 'bundles')].map(_stores_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readFolder */ .j1))).flat();
    return found.flatMap(({ location, bytes }) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .readCandidates */ .lH)(bytes, (0,_show_path_js__WEBPACK_IMPORTED_MODULE_7__/* .showPath */ .P)(location, ports.workingFolder)));
}
const nothingThere = (named) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_NO_SUBJECTS',
    message: `There is no bundle in ${named.join(', ')}.`,
    hint: 'Name *.sigstore.json or .jsonl files, or folders that hold them.',
});


/***/ })

};
