export const id = 4832;
export const ids = [4832];
export const modules = {

/***/ 34832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planModel: () => (/* binding */ planModel)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/subjects/find-files.js + 1 modules
var find_files = __webpack_require__(47661);
;// CONCATENATED MODULE: ./build/subjects/list-ignored.js





/**
 * What is left out of a model: paths as they are, globs as the files that they match now, since a manifest names paths alone.
 *
 * @param model Absolute.
 * @param patterns Without their `!`.
 * @returns Absolute paths of files and folders.
 * @throws ChopmarkError `INPUT_MODEL`, and what `findFiles` throws: a pattern that matches nothing is a mistake
 */
async function listIgnored(model, patterns, workingFolder) {
    const ignored = [];
    for (const pattern of patterns) {
        const path = (0,external_node_path_.resolve)(workingFolder, pattern);
        const found = (0,external_node_fs_.existsSync)(path) ? [path] : (await (0,find_files/* findFiles */.l)([pattern], workingFolder)).map((file) => file.path);
        const outside = found.find((each) => !isWithin(model, each));
        if (outside !== undefined)
            throw refuse(`!${pattern} excludes ${outside}, which is not in the model ${model}`);
        ignored.push(...found);
        if (ignored.length > limits/* MAX_IGNORED */.aiR)
            throw refuse(`more than ${limits/* MAX_IGNORED */.aiR} files would be left out by !${pattern}`);
    }
    return ignored;
}
function isWithin(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '' && !way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way);
}
const refuse = (reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_MODEL',
    message: `The model cannot be signed: ${reason}.`,
    hint: 'Exclude files and folders of the model; one folder in place of all its files.',
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/hash-files.js + 1 modules
var hash_files = __webpack_require__(88046);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(95554);
;// CONCATENATED MODULE: ./build/subjects/model-folder.js







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
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        throw noModel(folder, 'it is no folder');
    const inside = ignored.map((path) => (0,external_node_path_.relative)(folder, path)).filter((path) => path !== '' && !path.startsWith('..'));
    const left = [...IGNORED, ...inside.map(slashed)];
    const exclusions = left.flatMap((path) => [`!${escapeGlob(path)}`, `!${escapeGlob(path)}/**`]);
    const files = await (0,find_files/* findFiles */.l)(['**', ...exclusions], folder);
    const linked = files.find(({ path, target }) => path !== target);
    if (linked)
        throw noModel(folder, `${(0,external_node_path_.relative)(folder, linked.path)} is a link`);
    const hashed = await (0,hash_files/* hashFiles */.y)(files.map(({ target }) => target), { signal, followLinks: false });
    const resources = files
        .map(({ path }, index) => ({
        name: (0,subject_name/* checkSubjectName */.S)(slashed((0,external_node_path_.relative)(folder, path)), folder),
        algorithm: 'sha256',
        digest: hashed[index]?.digest.sha256 ?? '',
    }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    const root = (0,external_node_crypto_.createHash)('sha256');
    for (const { digest } of resources)
        root.update(Buffer.from(digest, 'hex'));
    return {
        subject: { name: (0,subject_name/* checkSubjectName */.S)((0,external_node_path_.basename)(folder), folder), digest: { sha256: root.digest('hex') } },
        predicate: {
            serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ignore_paths: left.sort() },
            resources,
        },
    };
}
const slashed = (path) => path.split(external_node_path_.sep).join('/');
const escapeGlob = (path) => path.replace(/[*?[\]{}()!@+\\]/g, '\\$&');
const noModel = (folder, reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_MODEL',
    message: `${(0,external_node_path_.join)(folder)} cannot be signed as a model: ${reason}.`,
    hint: 'Name one folder that holds the files of the model themselves.',
});

// EXTERNAL MODULE: ./build/engine/check-count.js
var check_count = __webpack_require__(12701);
;// CONCATENATED MODULE: ./build/engine/packages/plan-model.js






/** One folder, one statement with every file of it: what model-signing writes and verifies. */
async function planModel({ options, sayings, folder, ports, run }) {
    const [path, second] = options.subjectPath.filter((pattern) => !pattern.startsWith('!'));
    if (path === undefined || second !== undefined) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_MODEL',
            message: `One model is signed at a time, and ${options.subjectPath.length} paths were given.`,
            hint: 'Name one folder; what does not belong to it is excluded with a leading !.',
        });
    }
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(1, options.expectedSubjects);
    const model = (0,external_node_path_.resolve)(ports.workingFolder, path);
    const excluded = options.subjectPath.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const ignored = await listIgnored(model, excluded, ports.workingFolder);
    const { subject, predicate } = await readModelFolder(model, { ignored: [folder, ...ignored], signal: run.signal });
    ports.logger.info(`${(0,external_node_path_.basename)(model)} is a model of ${predicate.resources.length} files.`);
    const isAsked = options.provenance || sayings.some(({ type }) => type !== provenance/* provenance */.a.type);
    const manifest = { type: 'https://model_signing/signature/v1.0', kind: 'model', predicate };
    return { subjects: [subject], sayings: isAsked ? [manifest, ...sayings] : [manifest], statements: 'combined' };
}


/***/ })

};
