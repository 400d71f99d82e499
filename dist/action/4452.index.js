export const id = 4452;
export const ids = [4452];
export const modules = {

/***/ 14452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planModel: () => (/* binding */ planModel)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/subjects/find-files.js
var find_files = __webpack_require__(74251);
// EXTERNAL MODULE: ./build/packages/limits.js
var limits = __webpack_require__(25534);
;// CONCATENATED MODULE: ./build/packages/model/list-ignored.js





/**
 * The paths that are excluded from a model: plain paths, and the files that globs match now, because a manifest lists only paths.
 *
 * @param model Absolute.
 * @param patterns Without the leading `!`.
 * @returns Absolute paths of files and folders.
 * @throws ChopmarkError `INPUT_MODEL`, and the errors of `findFiles`: a pattern that matches nothing is an error
 */
async function listModelIgnored(model, patterns, workingFolder) {
    const ignored = [];
    for (const pattern of patterns) {
        const path = (0,external_node_path_.resolve)(workingFolder, pattern);
        const found = (0,external_node_fs_.existsSync)(path) ? [path] : (await (0,find_files/* findFiles */.l)([pattern], workingFolder)).map((file) => file.path);
        const outside = found.find((each) => !isWithin(model, each));
        if (outside !== undefined)
            throw refuse(`!${pattern} excludes ${outside}, which is not in the model ${model}`);
        ignored.push(...found);
        if (ignored.length > limits/* MAX_IGNORED */.ai)
            throw refuse(`!${pattern} excludes more than ${limits/* MAX_IGNORED */.ai} files`);
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
    hint: 'Exclude only files and folders of the model. Exclude a folder instead of all its files.',
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/fs/hash-files.js + 1 modules
var hash_files = __webpack_require__(75833);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(95554);
;// CONCATENATED MODULE: ./build/packages/model/model-folder.js







/** Paths that model-signing excludes from every model. */
const IGNORED = ['.git', '.gitattributes', '.github', '.gitignore'];
/**
 * A folder in the OpenSSF model signing format (version 1.0): the predicate has the name and SHA-256 of every file, and the subject is
 * one digest over all of them. Files are hashed on all cores. Links within the folder are refused, because other tools may not follow
 * them.
 *
 * @param folder Absolute.
 * @param ignored Absolute paths of excluded files and folders, such as the bundles of this run.
 * @throws ChopmarkError `INPUT_MODEL`, and the errors of `findFiles` and `hashFiles`
 */
async function readModelFolder(folder, { ignored, signal }) {
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        throw noModel(folder, 'it is not a folder');
    const inside = ignored.map((path) => (0,external_node_path_.relative)(folder, path)).filter((path) => path !== '' && !path.startsWith('..'));
    const left = [...IGNORED, ...inside.map(slashed)];
    const exclusions = left.flatMap((path) => [`!./${escapeGlob(path)}`, `!./${escapeGlob(path)}/**`]);
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
    hint: 'Name one folder that contains the files of the model, without links.',
});

// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(98603);
// EXTERNAL MODULE: ./build/engine/shared/run/check-count.js
var check_count = __webpack_require__(75645);
;// CONCATENATED MODULE: ./build/engine/attest/packages/plan-model.js






/** One folder, and one statement with all its files, in the format of model-signing. */
async function planModel({ options, predicates, folder, ports, run }) {
    const [path, second] = options.subjectPath.filter((pattern) => !pattern.startsWith('!'));
    if (path === undefined || second !== undefined) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_MODEL',
            message: `One run signs one model, but ${options.subjectPath.length} paths were given.`,
            hint: 'Name one folder. Exclude files that do not belong to the model with a leading !.',
        });
    }
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(1, options.expectedSubjects);
    const model = (0,external_node_path_.resolve)(ports.workingFolder, path);
    const excluded = options.subjectPath.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const ignored = await listModelIgnored(model, excluded, ports.workingFolder);
    const { subject, predicate } = await readModelFolder(model, { ignored: [folder, ...ignored], signal: run.signal });
    ports.logger.info(`${(0,external_node_path_.basename)(model)} is a model of ${predicate.resources.length} files.`);
    const isAsked = options.provenance || predicates.some(({ type }) => type !== provenance/* provenance */.a.type);
    const manifest = { type: 'https://model_signing/signature/v1.0', kind: 'model', predicate };
    return { subjects: [subject], predicates: isAsked ? [manifest, ...predicates] : [manifest], statements: 'combined' };
}


/***/ }),

/***/ 25534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ MAX_PACKAGE_MANIFEST),
/* harmony export */   FN: () => (/* binding */ MAX_RELEASE_FILES),
/* harmony export */   Js: () => (/* binding */ MAX_CHART_VERSION),
/* harmony export */   Kk: () => (/* binding */ MAX_DEBIAN_INDEX),
/* harmony export */   PY: () => (/* binding */ MAX_POMS_OF_A_JAR),
/* harmony export */   QQ: () => (/* binding */ MAX_RELEASE_FILE),
/* harmony export */   Ts: () => (/* binding */ MAX_POMS),
/* harmony export */   WD: () => (/* binding */ MAX_PACKAGE),
/* harmony export */   a5: () => (/* binding */ MAX_REPOSITORY),
/* harmony export */   ai: () => (/* binding */ MAX_IGNORED),
/* harmony export */   as: () => (/* binding */ MAX_COORDINATE),
/* harmony export */   oI: () => (/* binding */ MAX_POM_PROPERTIES),
/* harmony export */   tc: () => (/* binding */ MAX_PACKAGE_ENTRIES),
/* harmony export */   wE: () => (/* binding */ MAX_CHART_MANIFEST),
/* harmony export */   yL: () => (/* binding */ MAX_POM)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. An unpacked package, of which only the manifest is read. */
const MAX_PACKAGE = 4 * 2 ** 30;
/** Characters. The address of a repository in a package.json. The rest is left out. */
const MAX_REPOSITORY = 2048;
/** Bytes. The package.json of a package. */
const MAX_PACKAGE_MANIFEST = 4 << 20;
/** Paths that are excluded from a model. Its manifest lists each of them. */
const MAX_IGNORED = 1_000;
/** Files in a package. */
const MAX_PACKAGE_ENTRIES = 250_000;
/** Bytes. The Chart.yaml of a Helm chart. */
const MAX_CHART_MANIFEST = 1 << 20;
/** Bytes. A Maven POM. */
const MAX_POM = 4 << 20;
/** Characters. A Maven group, artifact or version. */
const MAX_COORDINATE = 256;
/** Characters. The version of a Helm chart. */
const MAX_CHART_VERSION = 256;
/** POMs of one run. */
const MAX_POMS = 1_000;
/** Bytes. A pom.properties in a jar: three lines. */
const MAX_POM_PROPERTIES = 64 << 10;
/** pom.properties files in one jar that can describe the jar itself. */
const MAX_POMS_OF_A_JAR = 100;
/** Bytes. One index of a Debian repository, packed or unpacked. That of Debian itself has 50 MB. */
const MAX_DEBIAN_INDEX = 256 << 20;
/** Files of one release. GitHub allows a thousand assets, including the bundles. */
const MAX_RELEASE_FILES = 900;
/** Bytes. One file of a release. GitHub allows less than 2 GiB. */
const MAX_RELEASE_FILE = 2 ** 31 - 1;


/***/ })

};
