export const id = 2045;
export const ids = [2045];
export const modules = {

/***/ 34743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ describeLine),
/* harmony export */   P_: () => (/* binding */ toLines),
/* harmony export */   v2: () => (/* binding */ publishLines)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1893);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53254);
/* harmony import */ var _stores_receipts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48222);
/* harmony import */ var _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17555);
/* harmony import */ var _shared_publish_prepare_stores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43357);
/* harmony import */ var _shared_publish_publish_bundles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25414);








/** The readable candidates, each bundle once. */
function toLines(candidates) {
    const lines = new Map();
    for (const candidate of candidates) {
        const { bundle, location, predicateType, payload } = candidate;
        if (!bundle)
            continue;
        const line = (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .serializeBundle */ .fP)(bundle);
        if (lines.has(line))
            continue;
        lines.set(line, {
            line,
            location,
            subjects: subjectsOf(candidate),
            ...(predicateType !== undefined && { predicateType }),
            ...(payload && { payload }),
        });
    }
    return [...lines.values()];
}
/** A signature has no file name, but usually its bundle is next to the file. */
function subjectsOf({ bundle, location, subjects }) {
    const stated = bundle && (0,_sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .findStatedDigest */ .N)(bundle);
    if (!stated || subjects.length > 0)
        return subjects;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(location);
    return [
        {
            name: name.endsWith(_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .BUNDLE_SUFFIX */ .Zf) ? name.slice(0, -_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .BUNDLE_SUFFIX */ .Zf.length) : name,
            digest: { [_x509_algorithms_js__WEBPACK_IMPORTED_MODULE_4__/* .DIGEST_NAME */ .v3[stated.algorithm]]: stated.digest.toString('hex') },
        },
    ];
}
/**
 * Puts lines into stores, with the receipts of a folder. Every store is first asked whether it will take what it does not have.
 *
 * @returns The outcomes for each line, in the order of the stores.
 * @throws ChopmarkError `STORE_…` if a store will refuse them; nothing was stored then
 */
async function publishLines(lines, stores, { folder, ports, run }) {
    const receipts = await (0,_stores_receipts_js__WEBPACK_IMPORTED_MODULE_3__/* .openReceipts */ .W2)(folder, ports.logger);
    try {
        const kinds = lines.map(({ predicateType }) => (predicateType === undefined ? 'signature' : (0,_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(predicateType)));
        const names = (0,_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameBundles */ .r6)(lines.map(({ subjects }, index) => ({ kind: kinds[index] ?? '', subjects: subjects.map(({ name }) => name) })));
        const bundles = lines.map(({ line, predicateType, subjects, payload }, index) => ({
            name: names[index] ?? '',
            kind: kinds[index] ?? '',
            subjects,
            // The bundle is from an earlier run, so a store that would keep duplicates checks first.
            resumed: true,
            read: async () => line,
            ...(predicateType !== undefined && { predicateType }),
            ...(payload && { payload }),
        }));
        await Promise.all(stores.map(async (opened) => {
            const missing = bundles.filter(({ payload }, index) => (!payload || opened.store.takesDocuments) && !receipts.find(opened.store.id, (0,_stores_receipts_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintBundle */ .zu)(lines[index]?.line ?? '')));
            const work = { bundles: missing.map(({ name, predicateType }) => ({ path: name, ...(predicateType && { predicateType }) })) };
            if (missing.length > 0)
                await (0,_shared_publish_prepare_stores_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareStores */ .w)([opened], work, ports);
        }));
        return await (0,_shared_publish_publish_bundles_js__WEBPACK_IMPORTED_MODULE_6__/* .publishBundles */ .h)(bundles, stores, { ports, receipts, signal: run.signal });
    }
    finally {
        await receipts.close();
    }
}
/** The line in the form of a report. */
const describeLine = ({ line, location, predicateType, subjects }, stores = []) => ({
    sha256: (0,_stores_receipts_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintBundle */ .zu)(line),
    location,
    ...(predicateType !== undefined && { predicateType }),
    subjects: subjects.map(({ name, digest }) => ({ name, digest })),
    stores,
});


/***/ }),

/***/ 79965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushBundles: () => (/* binding */ pushBundles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/expand-files.js
var expand_files = __webpack_require__(41710);
// EXTERNAL MODULE: ./build/base/fs/expand-patterns.js + 1 modules
var expand_patterns = __webpack_require__(61803);
// EXTERNAL MODULE: ./build/base/fs/is-folder.js
var is_folder = __webpack_require__(71057);
// EXTERNAL MODULE: ./build/engine/shared/evidence/evidence.js
var evidence = __webpack_require__(38586);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/sigstore/message-digest.js
var message_digest = __webpack_require__(1893);
// EXTERNAL MODULE: ./build/sigstore/simple-signing.js
var simple_signing = __webpack_require__(56519);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
// EXTERNAL MODULE: ./build/stores/limits.js
var stores_limits = __webpack_require__(53607);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/find-documents.js











/**
 * Adds the signed documents about images to signatures, if they are in the same folder, because a bundle has only the digest. Any other
 * file is ignored. Nothing in the documents is trusted yet.
 */
async function findDocuments(candidates, workingFolder) {
    const folders = new Map();
    return Promise.all(candidates.map(async (candidate) => {
        const stated = candidate.bundle && (0,message_digest/* findStatedDigest */.N)(candidate.bundle);
        if (!stated || candidate.payload)
            return candidate;
        const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(workingFolder, candidate.location));
        const documents = folders.get(folder) ?? readDocuments(folder);
        folders.set(folder, documents);
        const found = (await documents).get(stated.digest.toString('hex'));
        return found ? { ...candidate, payload: found.payload, subjects: [{ name: found.reference, digest: found.digest }] } : candidate;
    }));
}
/** Documents by their SHA-256 in hex. */
async function readDocuments(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const documents = new Map();
    for (const name of names.filter((each) => each.endsWith(bundle_names/* DOCUMENT_SUFFIX */.q)).slice(0, stores_limits/* MAX_BUNDLE_FILES */.ow)) {
        try {
            const payload = await (0,read_file/* readBoundedFile */.Mv)((0,external_node_path_.join)(folder, name), limits/* MAX_SIMPLE_SIGNING */.C0, 'the document');
            documents.set((0,external_node_crypto_.hash)('sha256', payload), { payload, ...(0,simple_signing/* readSimpleSigning */.k)(payload) });
        }
        catch (error) {
            if (!(error instanceof json/* JsonError */.N3 || error instanceof errors/* ChopmarkError */.E))
                throw error;
        }
    }
    return documents;
}

// EXTERNAL MODULE: ./build/engine/shared/publish/open-stores.js
var open_stores = __webpack_require__(14132);
// EXTERNAL MODULE: ./build/engine/shared/publish/write-push-command.js
var write_push_command = __webpack_require__(50847);
// EXTERNAL MODULE: ./build/engine/shared/run/bundle-folder.js
var bundle_folder = __webpack_require__(98604);
// EXTERNAL MODULE: ./build/engine/store/bundle-lines.js
var bundle_lines = __webpack_require__(34743);
;// CONCATENATED MODULE: ./build/engine/store/store-push.js











/**
 * Puts bundles of files, JSON Lines files and folders into stores. Bundles that receipts show as stored are not sent again.
 *
 * @throws ChopmarkError `INPUT_…`, `STORE_…` if storing could not begin
 */
async function pushBundles(options, { ports, run }) {
    const stores = await (0,open_stores.openStores)('store', options.store, options, { ports, signal: run.signal });
    const targets = await (0,expand_files/* expandFiles */.CC)(options.target, 'store push', { ...(0,expand_patterns/* settingsOf */.f)(ports), folders: true });
    const read = (await Promise.all(targets.map((path) => readTarget(path, ports)))).flat();
    const candidates = stores.some(({ store }) => store.takesDocuments) ? await findDocuments(read, ports.workingFolder) : read;
    const lines = (0,bundle_lines/* toLines */.P_)(candidates);
    if (candidates.length === 0)
        throw nothingThere(options.target);
    const folder = (0,bundle_folder/* bundleFolder */.L)(options.bundleDir, ports);
    const receipts = await (0,bundle_lines/* publishLines */.v2)(lines, stores, { folder, ports, run });
    const failed = stores.filter((_, position) => receipts.some((of) => of[position]?.status === 'failed'));
    return {
        bundles: lines.map((line, index) => (0,bundle_lines/* describeLine */.ES)(line, receipts[index])),
        problems: candidates.flatMap(({ problem }) => problem ?? []),
        ...(failed.length > 0 && { retryCommand: (0,write_push_command/* writePushCommand */.J)(options.target, failed, options) }),
    };
}
async function readTarget(path, ports) {
    const absolute = (0,external_node_path_.resolve)(ports.workingFolder, path);
    if (!(await (0,is_folder/* isFolder */.l)(absolute)))
        return (0,evidence/* readNamed */.Mk)([path], ports);
    // A folder store has its bundles one level deeper.
    return (0,evidence/* readFolders */.iz)([absolute, (0,external_node_path_.join)(absolute, 'bundles')], ports);
}
const nothingThere = (named) => new errors/* ChopmarkError */.E({
    code: 'INPUT_NO_SUBJECTS',
    message: `No bundle was found in ${named.join(', ')}.`,
    hint: 'Name *.sigstore.json or .jsonl files, or folders that contain them.',
});


/***/ }),

/***/ 2377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ IMAGE_SIGNATURE)
/* harmony export */ });
/** The predicate type of an image signature: a statement that only names the image (cosign 3; `cosign verify` reads it). */
const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';


/***/ })

};
