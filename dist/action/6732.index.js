export const id = 6732;
export const ids = [6732];
export const modules = {

/***/ 56732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completeAttestInputs: () => (/* binding */ completeAttestInputs)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(10672);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(70451);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(76093);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(94833);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(57407);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(46702);
// EXTERNAL MODULE: ./build/adapters/limits.js
var adapters_limits = __webpack_require__(32777);
;// CONCATENATED MODULE: ./build/adapters/action/artifacts-list.js







const VARIABLE = 'GITHUB_ARTIFACTS_LIST';
const DIGEST = /^sha256:([0-9a-fA-F]{64})$/;
/**
 * The artifacts that earlier steps reported to the runner, as lines of a checksums file: the runner keeps a list in `$GITHUB_ARTIFACTS`
 * and passes it to each step (actions/runner, `ArtifactsListFileCommand`). Image names are in lower case if they are pushed.
 *
 * @returns Undefined if there is no list, or if it is empty.
 * @throws ChopmarkError `INPUT_ARTIFACTS_LIST`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`, `INPUT_SUBJECT_NAME`, `INPUT_SUBJECT_CONFLICT`
 */
async function readArtifactsList(env, { push }) {
    const path = env[VARIABLE]?.trim();
    if (!path)
        return undefined;
    const bytes = await (0,read_file.readBoundedFile)(path, adapters_limits/* MAX_ARTIFACTS_LIST */.GR, 'the list of artifacts');
    // A runner without support for the list leaves the file empty.
    if (bytes.toString('latin1').trim() === '')
        return undefined;
    const entries = readEntries(bytes, push);
    if (entries.length === 0)
        return undefined;
    if (push && (entries.length !== 1 || entries[0]?.kind !== 'oci'))
        throw malformed('push-to-registry needs a list with exactly one image');
    return entries.map(({ name, hex }) => `${hex}  ${name}`).join('\n');
}
function readEntries(bytes, push) {
    try {
        const list = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(bytes, { what: 'the list of artifacts' }), 'the list');
        if (list.version !== 1)
            throw new json/* JsonError */.N3('shape', 'its version is not 1');
        const byName = new Map();
        for (const [index, item] of (0,json_shape/* readArray */.oU)(list.subjects, 'subjects', limits/* MAX_SUBJECTS */.Vn).entries()) {
            const entry = readEntry(item, `subjects[${index}]`, push);
            const known = byName.get(entry.name);
            if (known && (known.kind !== entry.kind || known.hex !== entry.hex))
                throw conflict(entry.name);
            byName.set(entry.name, entry);
        }
        return [...byName.values()];
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            throw malformed(error.message);
        throw error;
    }
}
function readEntry(item, where, push) {
    const object = (0,json_shape/* readObject */.Ag)(item, where);
    const kind = (0,json_shape/* readOneOf */.Qk)(object.kind, `${where}.kind`, ['file', 'oci']);
    const written = (0,subject_name/* checkSubjectName */.S)((0,json_shape/* readString */.E3)(object.name, `${where}.name`), `${where} of $${VARIABLE}`);
    const hex = DIGEST.exec((0,json_shape/* readString */.E3)(object.digest, `${where}.digest`))?.[1];
    if (hex === undefined)
        throw new json/* JsonError */.N3('shape', `${where}.digest does not have the form sha256:HEX`);
    return { kind, name: push && kind === 'oci' ? written.toLowerCase() : written, hex: hex.toLowerCase() };
}
const malformed = (reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_ARTIFACTS_LIST',
    message: `The list of artifacts from the runner ($${VARIABLE}) cannot be used: ${reason}.`,
    hint: 'Name the subjects with subject-path, subject-checksums or subject-digest.',
});
const conflict = (name) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SUBJECT_CONFLICT',
    message: `The list of artifacts ($${VARIABLE}) names ${name} twice, with different digests or kinds.`,
    hint: 'Check whether two steps built it, or name the subjects with subject-path, subject-checksums or subject-digest.',
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../../work/main/node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(24204);
// EXTERNAL MODULE: ./build/subjects/find-files.js
var find_files = __webpack_require__(50391);
;// CONCATENATED MODULE: ./build/adapters/action/subject-paths.js





/**
 * `subject-path` with the meaning of `actions/attest`: a folder stands for all files below it, `~` for the home folder, a line that begins
 * with `#` is a comment, and a path or glob without a file is skipped (here with a warning) if another one has a file.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TOO_MANY_SUBJECTS`
 */
async function readSubjectPaths(items, { workingFolder, env, logger, built, isModel }) {
    const named = items.filter((item) => !item.startsWith('#')).map((item) => expandHome(item, env));
    if (isModel)
        return named;
    const patterns = named.map((item) => widen(item, workingFolder));
    if (!built)
        return patterns;
    const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
    const matching = [];
    const empty = [];
    for (const pattern of patterns.filter((candidate) => !candidate.startsWith('!'))) {
        const found = await hasFiles([pattern, ...excluded], workingFolder);
        (found ? matching : empty).push(pattern);
    }
    // If no pattern has a file, the engine reports it.
    if (matching.length === 0)
        return patterns;
    for (const pattern of empty)
        logger.warn(`subject-path: ${pattern} matches no file that is not excluded.`);
    return [...matching, ...excluded];
}
const expandHome = (item, { HOME, USERPROFILE }) => item.replace(/^(!?)~(?=$|[/\\])/, (_, mark) => `${mark}${HOME || USERPROFILE || '~'}`);
function widen(item, workingFolder) {
    const mark = item.startsWith('!') ? '!' : '';
    const path = item.slice(mark.length);
    return isFolder((0,external_node_path_.resolve)(workingFolder, path)) ? `${mark}${(0,external_node_path_.join)((0,dist/* escapePath */.ft)(path), '**')}` : item;
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        // Usually a glob. The engine reports any other fault.
        return false;
    }
}
async function hasFiles(patterns, workingFolder) {
    try {
        return (await (0,find_files/* findFiles */.l)(patterns, workingFolder)).length > 0;
    }
    catch (error) {
        if (error instanceof errors/* ChopmarkError */.E && error.code === 'INPUT_NO_MATCH')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/action/attest-inputs.js




/** Inputs that name subjects. As in `actions/attest`, only one of them is allowed. */
const ONE_OF = ['subject-path', 'subject-digest', 'subject-checksums'];
const OTHERS = ['subject-image', 'subject-git', 'statement-path'];
/**
 * The user's inputs as options of `attest` or `sign`, with defaults for GitHub instead of the engine's defaults: GitHub's store, a folder
 * of the runner, and the runner's list of artifacts.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT`, `INPUT_OPTION_MISSING`, `INPUT_ARTIFACTS_LIST`
 */
async function completeAttestInputs({ raw, own }, { ports, event, bundleDir }) {
    refuseSeveral(raw);
    const paths = raw['subject-path'];
    const complete = { 'bundle-dir': bundleDir, ...raw };
    complete.store ??= defaultStores({ raw, own }, event);
    if (Array.isArray(paths)) {
        const [built, isModel] = [raw.exec === undefined, raw.package === 'model'];
        complete['subject-path'] = await readSubjectPaths(paths, { ...ports, built, isModel });
    }
    if (own.privateSigning)
        complete.instance = privateInstance(raw);
    if (own.pushToRegistry)
        refuseFiles(raw);
    if (own.command === 'sign')
        return complete;
    if (own.pushToRegistry && typeof raw['subject-name'] === 'string')
        complete['subject-name'] = raw['subject-name'].toLowerCase();
    if (![...ONE_OF, ...OTHERS].some((name) => raw[name] !== undefined))
        complete['subject-checksums'] = await readArtifactsList(ports.env, { push: own.pushToRegistry });
    return complete;
}
function refuseSeveral(raw) {
    const given = ONE_OF.filter((name) => raw[name] !== undefined);
    if (given.length < 2)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_CONFLICT',
        message: `${given.join(' and ')} exclude each other here, as in actions/attest.`,
        hint: 'Use a separate step for each, or one list of checksums.',
    });
}
/** GitHub's own instance. A different value of `instance` is an error, so that neither input is ignored. */
function privateInstance({ instance = 'github' }) {
    if (instance === 'github')
        return instance;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_CONFLICT',
        message: `private-signing means the instance github, but instance is ${JSON.stringify(instance)}.`,
        hint: 'Set only one of the two.',
    });
}
/** push-to-registry needs an image, because files are not in a registry. */
function refuseFiles(raw) {
    const given = ['subject-path', 'subject-checksums', 'statement-path'].find((name) => raw[name] !== undefined);
    if (given === undefined)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_CONFLICT',
        message: `push-to-registry pushes the bundle of an image, but ${given} does not name an image.`,
        hint: 'Set subject-name (ghcr.io/owner/image) with subject-digest, or subject-image. Attest files in a separate step.',
    });
}
/** As in actions/attest: GitHub, and the registry on request. Signatures of files are attached to the published release. */
function defaultStores({ raw, own }, event) {
    const registry = own.pushToRegistry ? ['oci'] : [];
    // GitHub's store finds bundles by file digests, which a Git revision does not have.
    const isOfGit = raw['subject-git'] !== undefined && ![...ONE_OF, ...OTHERS].some((name) => name !== 'subject-git' && raw[name] !== undefined);
    if (isOfGit)
        return [result/* LOCAL_STORE */.K];
    if (own.command === 'attest')
        return ['github', ...registry];
    const isPublished = event.name === 'release' && event.action === 'published';
    const stores = isPublished && own.releaseSigningArtifacts ? ['release', ...registry] : registry;
    return stores.length > 0 ? stores : [result/* LOCAL_STORE */.K];
}


/***/ }),

/***/ 32777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ MAX_ARTIFACTS_LIST),
/* harmony export */   Q2: () => (/* binding */ MAX_JOB_SUMMARY),
/* harmony export */   QT: () => (/* binding */ MAX_ARTIFACT),
/* harmony export */   pT: () => (/* binding */ MAX_ARTIFACT_ANSWER),
/* harmony export */   pu: () => (/* binding */ ARTIFACT_BLOCK)
/* harmony export */ });
/* unused harmony exports MAX_QUERY, QUERY_TIMEOUT */
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. The list of artifacts that a GitHub runner passes to a step. */
const MAX_ARTIFACTS_LIST = 4 << 20;
/** Bytes. A job summary. GitHub allows one mebibyte per step, and refuses a longer one completely. */
const MAX_JOB_SUMMARY = 1_000_000;
/** Bytes. The artifact of bundles that a step uploads, before compression. */
const MAX_ARTIFACT = 256 << 20;
/** Bytes. One block of such an upload. */
const ARTIFACT_BLOCK = 8 << 20;
/** Bytes. One response of the artifact service. */
const MAX_ARTIFACT_ANSWER = 1 << 20;
/** Bytes. A query on standard input from an external data source: a few options. */
const MAX_QUERY = (/* unused pure expression or super */ null && (64 << 10));
/** Milliseconds to wait for the end of a query, which is normally written at once. */
const QUERY_TIMEOUT = 10_000;


/***/ })

};
