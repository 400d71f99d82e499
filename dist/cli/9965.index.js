export const id = 9965;
export const ids = [9965];
export const modules = {

/***/ 79965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushBundles: () => (/* binding */ pushBundles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/stores/local/file.js
var file = __webpack_require__(33045);
// EXTERNAL MODULE: ./build/engine/shared/evidence/evidence.js
var evidence = __webpack_require__(38586);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
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
/** Documents by their SHA-256 in hex. */
async function readDocuments(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const documents = new Map();
    for (const name of names.filter((each) => each.endsWith(bundle_names/* DOCUMENT_SUFFIX */.q)).slice(0, stores_limits/* MAX_BUNDLE_FILES */.ow)) {
        try {
            const payload = await (0,read_file.readBoundedFile)((0,external_node_path_.join)(folder, name), limits/* MAX_SIMPLE_SIGNING */.C0, 'the document');
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
// EXTERNAL MODULE: ./build/engine/shared/run/describe-subjects.js
var describe_subjects = __webpack_require__(16834);
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
    const read = (await Promise.all(options.target.map((path) => readTarget(path, ports)))).flat();
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
    const isFolder = await (0,promises_.stat)(absolute).then((found) => found.isDirectory(), () => false);
    if (!isFolder)
        return (0,evidence/* readNamed */.Mk)([path], ports);
    // A folder store has its bundles one level deeper.
    const found = (await Promise.all([absolute, (0,external_node_path_.join)(absolute, 'bundles')].map(file/* readFolder */.j1))).flat();
    return found.flatMap(({ location, bytes }) => (0,evidence/* readCandidates */.lH)(bytes, (0,describe_subjects/* showPath */.P)(location, ports.workingFolder)));
}
const nothingThere = (named) => new errors/* ChopmarkError */.E({
    code: 'INPUT_NO_SUBJECTS',
    message: `No bundle was found in ${named.join(', ')}.`,
    hint: 'Name *.sigstore.json or .jsonl files, or folders that contain them.',
});


/***/ })

};
