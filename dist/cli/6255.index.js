export const id = 6255;
export const ids = [6255];
export const modules = {

/***/ 36255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushBundles: () => (/* binding */ pushBundles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/stores/file.js
var file = __webpack_require__(42217);
// EXTERNAL MODULE: ./build/engine/bundle-folder.js
var bundle_folder = __webpack_require__(85228);
// EXTERNAL MODULE: ./build/engine/evidence.js
var evidence = __webpack_require__(36098);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/formats/simple-signing.js
var simple_signing = __webpack_require__(43311);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
;// CONCATENATED MODULE: ./build/engine/find-documents.js









/**
 * Gives signatures the documents about images that they are over, where those lie in the same folder: a bundle has only the digest.
 * What is no such document, or the wrong one, is passed over; nothing of it is believed.
 */
async function findDocuments(candidates, workingFolder) {
    const folders = new Map();
    return Promise.all(candidates.map(async (candidate) => {
        const content = candidate.bundle?.content;
        if (content?.kind !== 'message' || candidate.payload || !content.digest)
            return candidate;
        const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(workingFolder, candidate.location));
        const documents = folders.get(folder) ?? readDocuments(folder);
        folders.set(folder, documents);
        const found = (await documents).get(content.digest.toString('hex'));
        return found ? { ...candidate, payload: found.payload, subjects: [{ name: found.reference, digest: found.digest }] } : candidate;
    }));
}
/** By their sha256, in hex. */
async function readDocuments(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const documents = new Map();
    for (const name of names.filter((each) => each.endsWith(bundle_names/* DOCUMENT_SUFFIX */.q)).slice(0, limits/* MAX_BUNDLE_FILES */.owQ)) {
        try {
            const payload = await (0,read_file.readBoundedFile)((0,external_node_path_.join)(folder, name), limits/* MAX_SIMPLE_SIGNING */.C01, 'the document');
            documents.set((0,external_node_crypto_.hash)('sha256', payload), { payload, ...(0,simple_signing/* readSimpleSigning */.k)(payload) });
        }
        catch (error) {
            if (!(error instanceof json/* JsonError */.N3 || error instanceof errors/* ChopmarkError */.E))
                throw error;
        }
    }
    return documents;
}

// EXTERNAL MODULE: ./build/engine/open-stores.js
var open_stores = __webpack_require__(89862);
// EXTERNAL MODULE: ./build/engine/show-path.js
var show_path = __webpack_require__(95948);
// EXTERNAL MODULE: ./build/engine/store-candidates.js
var store_candidates = __webpack_require__(20461);
// EXTERNAL MODULE: ./build/engine/write-push-command.js
var write_push_command = __webpack_require__(55837);
;// CONCATENATED MODULE: ./build/engine/store-push.js











/**
 * Puts bundles into stores: those of files, JSON Lines files and folders. What receipts show as stored is not sent again.
 *
 * @throws ChopmarkError `INPUT_…`, `STORE_…` where nothing could be begun
 */
async function pushBundles(options, { ports, run }) {
    const stores = await (0,open_stores.openStores)('store', options.store, options, { ports, signal: run.signal });
    const read = (await Promise.all(options.target.map((path) => readTarget(path, ports)))).flat();
    const candidates = stores.some(({ store }) => store.takesDocuments) ? await findDocuments(read, ports.workingFolder) : read;
    const lines = (0,store_candidates/* toLines */.P_)(candidates);
    if (candidates.length === 0)
        throw nothingThere(options.target);
    const folder = (0,bundle_folder/* bundleFolder */.L)(options.bundleDir, ports);
    const receipts = await (0,store_candidates/* publishLines */.v2)(lines, stores, { folder, ports, run });
    const failed = stores.filter((_, position) => receipts.some((of) => of[position]?.status === 'failed'));
    return {
        bundles: lines.map((line, index) => (0,store_candidates/* describeLine */.ES)(line, receipts[index])),
        problems: candidates.flatMap(({ problem }) => problem ?? []),
        ...(failed.length > 0 && { finish: (0,write_push_command/* writePushCommand */.J)(options.target, failed, options) }),
    };
}
async function readTarget(path, ports) {
    const absolute = (0,external_node_path_.resolve)(ports.workingFolder, path);
    const isFolder = await (0,promises_.stat)(absolute).then((found) => found.isDirectory(), () => false);
    if (!isFolder)
        return (0,evidence/* readNamed */.Mk)([path], ports);
    // A folder that is a store has its bundles one level deeper.
    const found = (await Promise.all([absolute, (0,external_node_path_.join)(absolute, 'bundles')].map(file/* readFolder */.j1))).flat();
    return found.flatMap(({ location, bytes }) => (0,evidence/* readCandidates */.lH)(bytes, (0,show_path/* showPath */.P)(location, ports.workingFolder)));
}
const nothingThere = (named) => new errors/* ChopmarkError */.E({
    code: 'INPUT_NO_SUBJECTS',
    message: `There is no bundle in ${named.join(', ')}.`,
    hint: 'Name *.sigstore.json or .jsonl files, or folders that hold them.',
});


/***/ })

};
