export const id = 3843;
export const ids = [3843];
export const modules = {

/***/ 73843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completeAttestInputs: () => (/* binding */ completeAttestInputs)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(98364);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(95554);
// EXTERNAL MODULE: ./build/adapters/limits.js
var adapters_limits = __webpack_require__(7421);
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
    const bytes = await (0,read_file/* readBoundedFile */.Mv)(path, adapters_limits/* MAX_ARTIFACTS_LIST */.GR, 'the list of artifacts');
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
// EXTERNAL MODULE: ./build/base/fs/walk-folders.js
var walk_folders = __webpack_require__(85529);
// EXTERNAL MODULE: ./build/subjects/find-files.js
var find_files = __webpack_require__(74251);
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
    const patterns = await Promise.all(named.map((item) => widen(item, workingFolder)));
    const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
    // A single one cannot be skipped.
    if (!built || patterns.length - excluded.length < 2)
        return patterns;
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
async function widen(item, workingFolder) {
    const mark = item.startsWith('!') ? '!' : '';
    const path = item.slice(mark.length);
    return isFolder((0,external_node_path_.resolve)(workingFolder, path)) ? `${mark}${(0,external_node_path_.join)(await escapeName(path), '**')}` : item;
}
/** The glob library is loaded only for the few names that need it. */
async function escapeName(path) {
    if ((0,walk_folders/* isPlain */.$i)(path) && !/[*?]/.test(path))
        return path;
    const { escapePath } = await Promise.all(/* import() */[__webpack_require__.e(7949), __webpack_require__.e(3526)]).then(__webpack_require__.bind(__webpack_require__, 93526));
    return escapePath(path);
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

/***/ 61803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ expandPatterns),
  f: () => (/* binding */ settingsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/look.js
var look = __webpack_require__(44583);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: ./build/base/fs/walk-folders.js
var walk_folders = __webpack_require__(85529);
;// CONCATENATED MODULE: ./build/base/fs/search-folders.js





/**
 * Everything that matches a glob and none of the patterns to ignore. Linked folders are not entered, unless the search says so.
 *
 * @returns Absolute, sorted.
 * @throws What `list` throws.
 */
async function searchFolders(search, ignore, list) {
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(7949), __webpack_require__.e(3526)]).then(__webpack_require__.bind(__webpack_require__, 93526));
    const failures = [];
    const matched = await glob([search.pattern], {
        cwd: search.workingFolder,
        ignore,
        absolute: true,
        dot: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        onlyFiles: !search.folders,
        fs: presentEntries(search, list, failures),
    });
    // The glob library skips folders that cannot be listed, without an error.
    if (failures.length > 0)
        throw failures[0];
    return matched.map((path) => (0,external_node_path_.resolve)(path)).sort();
}
/** Empty if it is not there any more. @throws ChopmarkError `INPUT_UNREADABLE` */
const listFolder = (path) => new Promise((done, fail) => {
    (0,external_node_fs_.readdir)(path, { withFileTypes: true }, (error, entries = []) => {
        if (!error || ['ENOENT', 'ENOTDIR'].includes((0,file_error/* codeOf */.$N)(error) ?? ''))
            done(entries);
        else
            fail((0,look/* unreadable */.O$)(path, error));
    });
});
/** Presents links, sockets and devices to the glob library as files, so that each is examined. */
function presentEntries({ entered, pattern }, list, failures) {
    const mayMatch = foreseeNames(pattern);
    const read = (path, _, done) => {
        const present = (entry) => {
            const isDirectory = entry.isDirectory() || (entry.isSymbolicLink() && (0,walk_folders/* isEntered */.gb)((0,external_node_path_.resolve)(path, entry.name), entered));
            return { name: entry.name, isDirectory: () => isDirectory, isFile: () => !isDirectory, isSymbolicLink: () => false };
        };
        list(path).then((entries) => done(null, entries.map(present).filter((entry) => entry.isDirectory() || mayMatch(entry.name))), (error) => {
            failures.push(error);
            done(null, []);
        });
    };
    return { readdir: read };
}
/**
 * Whether a file with a name can match a pattern, by the last part of it: the glob library makes regular expressions, and for `*-*-*-*-*.zip` and
 * a long name full of hyphens, which does not match, they take minutes.
 */
function foreseeNames(pattern) {
    const last = pattern.split('/').at(-1) ?? '';
    return (0,walk_folders/* isPlain */.$i)(pattern) && last !== '' && !last.includes('**') ? (name) => (0,walk_folders/* fitsName */.gU)(name, last) : () => true;
}

;// CONCATENATED MODULE: ./build/base/fs/expand-patterns.js





/** The settings of a run. */
const settingsOf = ({ workingFolder, logger }) => ({
    workingFolder,
    warn: (message) => logger.warn(message),
});
/**
 * Expands the paths and patterns of an option. This is the one answer to "which files does this option name?", for every option:
 *
 * - If something with exactly the given name exists, it is meant, whatever characters its name has. With `bothMeanings`, what the name
 *   matches as a pattern is meant too.
 * - A leading `!` excludes, at any position in the list. If a file has that very name, `!` included, the run stops: a shell wrote the name
 *   for `*`, and neither the file nor what its name would exclude may be left out without a word.
 * - `**` enters folders and includes hidden files. A linked folder is entered if the pattern spells it out, and not otherwise.
 *
 * @returns One expansion for each pattern that excludes nothing, in their order, and another one for each that has two meanings.
 * @throws ChopmarkError `INPUT_EXCLUSION`, `INPUT_UNREADABLE`
 */
async function expandPatterns(patterns, settings) {
    const { workingFolder } = settings;
    const exclusions = patterns.filter((pattern) => pattern.startsWith('!')).map((text) => openExclusion(text, workingFolder));
    const expansions = [];
    for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
        const path = (0,external_node_path_.resolve)(workingFolder, pattern);
        const isPath = (0,look/* look */.Op)(path) !== undefined;
        if (isPath)
            expansions.push({ pattern, kind: 'path', paths: [path] });
        if (isPath && !settings.bothMeanings)
            continue;
        const expansion = await expandGlob(pattern, exclusions, settings);
        if (!isPath || expansion.paths.some((each) => each !== path))
            expansions.push(expansion);
    }
    await excludePaths(expansions, exclusions, settings);
    for (const { text, hasEffect } of exclusions)
        if (!hasEffect)
            settings.warn?.(`${text} excludes nothing.`);
    return expansions;
}
function openExclusion(text, workingFolder) {
    const pattern = text.slice(1);
    if (!(0,look/* isThere */.$B)((0,external_node_path_.resolve)(workingFolder, text)))
        return { text, pattern, isPath: (0,look/* isThere */.$B)((0,external_node_path_.resolve)(workingFolder, pattern)), hasEffect: false };
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_EXCLUSION',
        message: `${text} is the name of a file, but a leading ! excludes files.`,
        hint: `To name the file, write ./${text}. To exclude ${pattern}, write !./${pattern}.`,
    });
}
async function expandGlob(pattern, exclusions, settings) {
    const slashes = slashed(pattern);
    const plain = exclusions.length === 0 && !settings.folders ? (0,walk_folders/* readPlainPattern */.RV)(slashes) : undefined;
    if (plain !== undefined) {
        const start = (0,external_node_path_.resolve)(settings.workingFolder, plain.start);
        return { pattern, kind: 'glob', paths: await (0,walk_folders/* walkFolders */.x0)(plain, { start, entered: listAncestors(start), list: listFolder }), start };
    }
    const { escapePath, isDynamicPattern } = await Promise.all(/* import() */[__webpack_require__.e(7949), __webpack_require__.e(3526)]).then(__webpack_require__.bind(__webpack_require__, 93526));
    if (!isDynamicPattern(slashes))
        return { pattern, kind: 'missing', paths: [] };
    const start = (0,external_node_path_.resolve)(settings.workingFolder, startOf(slashes, isDynamicPattern));
    const search = { pattern: slashes, entered: listAncestors(start), ...settings };
    const ignore = exclusions.map((exclusion) => (exclusion.isPath ? escapePath(slashed(exclusion.pattern)) : slashed(exclusion.pattern)));
    if (exclusions.length === 0)
        return { pattern, kind: 'glob', paths: await searchFolders(search, [], listFolder), start };
    const listed = new Map();
    const paths = await searchFolders(search, ignore, async (folder) => {
        const entries = await listFolder(folder);
        listed.set((0,external_node_path_.resolve)(folder), entries);
        return entries;
    });
    await findEffects(exclusions, ignore, search, listed);
    return { pattern, kind: 'glob', paths, start };
}
/** Removes paths that were spelt out. Globs apply exclusions themselves. */
async function excludePaths(expansions, exclusions, { workingFolder }) {
    const spelt = expansions.filter(({ kind }) => kind === 'path');
    if (spelt.length === 0)
        return;
    for (const exclusion of exclusions) {
        const path = (0,external_node_path_.resolve)(workingFolder, exclusion.pattern);
        const excluded = new Set([path, ...(exclusion.isPath ? [] : await findExcluded(exclusion, workingFolder))]);
        for (const expansion of spelt) {
            if (!expansion.paths.some((each) => excluded.has(each)))
                continue;
            exclusion.hasEffect = true;
            expansion.paths = [];
        }
    }
}
async function findExcluded({ pattern }, workingFolder) {
    const { isDynamicPattern } = await Promise.all(/* import() */[__webpack_require__.e(7949), __webpack_require__.e(3526)]).then(__webpack_require__.bind(__webpack_require__, 93526));
    const slashes = slashed(pattern);
    const start = (0,external_node_path_.resolve)(workingFolder, startOf(slashes, isDynamicPattern));
    return searchFolders({ pattern: slashes, entered: listAncestors(start), workingFolder, folders: true }, [], listFolder);
}
/** Searches once more, in what was listed before: an exclusion has an effect if without it a file or a folder more is found. */
async function findEffects(exclusions, ignore, search, listed) {
    const count = async (some) => {
        let folders = 0;
        const list = async (folder) => {
            folders++;
            return listed.get((0,external_node_path_.resolve)(folder)) ?? [];
        };
        const paths = await searchFolders(search, some, list);
        return paths.length + folders;
    };
    const all = await count([]);
    for (const [index, exclusion] of exclusions.entries())
        if (!exclusion.hasEffect && (await count([ignore[index] ?? ''])) < all)
            exclusion.hasEffect = true;
}
// ---------------------------------------------------------------- Paths
/** A backslash is a separator on Windows, where names cannot contain it. On other systems it escapes. */
const slashed = (pattern) => (external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
/** The folder a glob starts in: the parts before the first part that is a pattern. */
function startOf(pattern, isDynamicPattern) {
    const parts = pattern.split('/');
    const first = parts.findIndex((part) => part.includes('{') || isDynamicPattern(part));
    const fixed = parts.slice(0, Math.max(first, 0)).join('/');
    return fixed === '' && pattern.startsWith('/') ? '/' : unescapeName(fixed);
}
/** What a pattern without special characters names. */
const unescapeName = (fixed) => fixed.replace(/\\([()[\]{}!*+?@|])/g, '$1');
function listAncestors(folder) {
    const ancestors = new Set();
    for (let path = folder; !ancestors.has(path); path = (0,external_node_path_.dirname)(path))
        ancestors.add(path);
    return ancestors;
}


/***/ }),

/***/ 44583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Op: () => (/* binding */ look)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59057);



/** What is at a path; a link is not followed. Undefined if there is nothing. @throws ChopmarkError `INPUT_UNREADABLE` */
function look(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        // A pattern can be longer than any path.
        if (['ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE', 'ENOENT'].includes((0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
            return undefined;
        throw unreadable(path, error);
    }
}
/** Whether something is at a path. A path that cannot be looked at is none: what is excluded may be in a folder that nobody may enter. */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
const unreadable = (path, error) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${path} failed: ${(0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFileError */ .Yd)(error)}.`,
    hint: 'Check the path and its permissions. If it is a link, check its target.',
    cause: error,
});


/***/ }),

/***/ 85529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   RV: () => (/* binding */ readPlainPattern),
/* harmony export */   gU: () => (/* binding */ fitsName),
/* harmony export */   gb: () => (/* binding */ isEntered),
/* harmony export */   x0: () => (/* binding */ walkFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Characters of which only `*`, `**` and `?` mean something to the glob library. */
const PLAIN = /^[\w\-. /*?~+@=,:%#]+$/;
const isPlain = (pattern) => PLAIN.test(pattern);
/** Undefined for a plain path, and for a pattern that only the glob library reads. @param pattern With `/` between its parts. */
function readPlainPattern(pattern) {
    const all = pattern.split('/');
    const first = all.findIndex((part) => /[*?]/.test(part));
    const parts = all.slice(first);
    const isKnown = (part) => part === '**' || !(part.includes('**') || ['', '.'].includes(part));
    if (first < 0 || !isPlain(pattern) || all.some((part) => part.startsWith('..')) || !parts.every(isKnown))
        return undefined;
    // To the library, `**` at the end may stand for nothing behind some parts and not behind others.
    if (parts.at(-1) === '**' && parts.length > 1)
        return undefined;
    // With the slash, because `C:` without one is the current folder of that drive.
    return { start: first === 0 ? '.' : `${all.slice(0, first).join('/')}/`, parts };
}
/**
 * The files that a plain pattern matches, links among them, as the glob library finds them. The library takes longer to load than most such
 * searches take, and its expressions can take very long. Here each folder is listed once, and each name costs at most its length times that of
 * the pattern.
 *
 * @param start Absolute.
 * @param entered Folders that are entered, also if they are links. Absolute.
 * @returns Absolute, sorted.
 * @throws What `list` throws.
 */
async function walkFolders({ parts }, { start, entered, list }) {
    // `a/**` matches a file `a` too.
    const found = parts.at(-1) === '**' && isFile(start) ? [start] : [];
    const pending = [{ folder: start, places: skipFolders(parts, [0]) }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const entry of await list(next.folder)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next.folder, entry.name);
            const matched = next.places.filter((place) => parts[place] === '**' || fitsName(entry.name, parts[place] ?? ''));
            if (entry.isDirectory() || (entry.isSymbolicLink() && isEntered(path, entered))) {
                const deeper = matched.map((place) => (parts[place] === '**' ? place : place + 1)).filter((place) => place < parts.length);
                if (deeper.length > 0)
                    pending.push({ folder: path, places: skipFolders(parts, deeper) });
            }
            else if (matched.includes(parts.length - 1))
                found.push(path);
        }
    }
    return found.sort();
}
/** With the places behind each `**`, which may stand for no folder at all. */
function skipFolders(parts, places) {
    const all = new Set();
    for (let place of places) {
        all.add(place);
        while (parts[place] === '**' && place + 1 < parts.length)
            all.add(++place);
    }
    return [...all];
}
function isFile(path) {
    try {
        return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        // Listing it tells what is wrong with it.
        return false;
    }
}
/** Whether a link may be entered, and leads to a folder. */
const isEntered = (link, entered) => entered.has(link) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(link, { throwIfNoEntry: false })?.isDirectory() === true;
/** Whether a name fits `*` and `?`. Only the last star is ever tried again, so the time is at most that of both lengths multiplied. */
function fitsName(name, pattern) {
    let [at, here] = [0, 0];
    let [star, taken] = [-1, 0];
    while (at < name.length) {
        if (pattern[here] === '*') {
            [star, taken] = [here, at];
            here++;
        }
        else if (pattern[here] === '?' || pattern[here] === name[at]) {
            at++;
            here++;
        }
        else if (star >= 0) {
            taken++;
            [at, here] = [taken, star + 1];
        }
        else
            return false;
    }
    while (pattern[here] === '*')
        here++;
    return here === pattern.length;
}


/***/ }),

/***/ 29131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ MAX_TRUST_FILE),
/* harmony export */   $V: () => (/* binding */ MAX_BUNDLE_VALUES),
/* harmony export */   C0: () => (/* binding */ MAX_SIMPLE_SIGNING),
/* harmony export */   FH: () => (/* binding */ MAX_TRUSTED_ROOTS),
/* harmony export */   Fq: () => (/* binding */ MAX_BUNDLE_ENTRIES),
/* harmony export */   Hi: () => (/* binding */ MAX_BUNDLE_OUTLINE),
/* harmony export */   K7: () => (/* binding */ MAX_BUNDLE_PART),
/* harmony export */   MAX_BUNDLE: () => (/* binding */ MAX_BUNDLE),
/* harmony export */   MAX_BUNDLE_FILE: () => (/* binding */ MAX_BUNDLE_FILE),
/* harmony export */   Og: () => (/* binding */ MAX_DOCUMENTS),
/* harmony export */   VZ: () => (/* binding */ MAX_STATEMENT),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   Wl: () => (/* binding */ MAX_SUBJECT),
/* harmony export */   XF: () => (/* binding */ MAX_PROOF_HASHES),
/* harmony export */   YV: () => (/* binding */ MAX_CHECKPOINT),
/* harmony export */   Zs: () => (/* binding */ MAX_BAD_LINES),
/* harmony export */   dF: () => (/* binding */ MAX_CHAIN),
/* harmony export */   fI: () => (/* binding */ MAX_BUNDLES),
/* harmony export */   hu: () => (/* binding */ MAX_LOG_BODY),
/* harmony export */   mP: () => (/* binding */ MAX_UNTRUSTED_STATEMENT),
/* harmony export */   n7: () => (/* binding */ MAX_DER),
/* harmony export */   nA: () => (/* binding */ MAX_DIGESTS),
/* harmony export */   oI: () => (/* binding */ MAX_CHECKPOINT_SIGNATURES),
/* harmony export */   wu: () => (/* binding */ MAX_REFUSED_SUBJECTS),
/* harmony export */   xO: () => (/* binding */ MAX_TRUST_SERVICES)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Bytes. One bundle file or one line of a JSON Lines file. */
const MAX_BUNDLE = 64 << 20;
/** Bytes. The same without what is in base64: names, numbers, checkpoints. */
const MAX_BUNDLE_OUTLINE = 32 << 20;
/** Values of all kinds in the JSON of one bundle, or of one document with several; one bundle has a few hundred. */
const MAX_BUNDLE_VALUES = 1_000_000;
/** Bundles in one JSON Lines file. */
const MAX_BUNDLES = 250_000;
/** Bytes. A trusted root, signing config or client trust config. */
const MAX_TRUST_FILE = 4 << 20;
/** Trusted roots in one file in JSON Lines. */
const MAX_TRUSTED_ROOTS = 16;
/** Bytes. The document signed by cosign 1 and 2; cosign writes a few hundred. */
const MAX_SIMPLE_SIGNING = 4 << 20;
/** Services of one kind in a signing config. */
const MAX_TRUST_SERVICES = 64;
/** Bytes. All documents of one run; each subject may have one of its own. */
const MAX_DOCUMENTS = 256 << 20;
/** Subjects in one run. */
const MAX_SUBJECTS = 250_000;
/** Log entries, timestamps, certificates, inclusion hashes in one bundle. */
const MAX_BUNDLE_ENTRIES = 32;
/** Bytes of one file of bundles, JSON or JSON Lines. */
const MAX_BUNDLE_FILE = 1 << 30;
/** Bytes. A complete statement given as a file: 100,000 subjects and a predicate. */
const MAX_STATEMENT = 44 << 20;
/** Bytes. A larger statement is not parsed as a whole before its signature is verified and its signer is trusted. */
const MAX_UNTRUSTED_STATEMENT = 1 << 20;
/** Bytes. One subject of a larger statement, and one of its own texts; usually a few hundred. */
const MAX_SUBJECT = 64 << 10;
/** Subjects of a larger statement that are kept when it is refused. For other artifacts, the refusal is the reason too. */
const MAX_REFUSED_SUBJECTS = 50_000;
/** Lines of one file that are reported as no bundles. The others are left out, and hide no bundle. */
const MAX_BAD_LINES = 1_000;
/** Hashes of one inclusion proof; enough for a log with 2^64 entries. */
const MAX_PROOF_HASHES = 64;
/** Bytes. One certificate, key or signature in DER; usually a few kilobytes. */
const MAX_DER = 64 << 10;
/** Bytes. A certificate, a signature or a timestamp in a bundle; usually a few kilobytes. */
const MAX_BUNDLE_PART = 64 << 10;
/** Certificates in one chain, including the root. */
const MAX_CHAIN = 8;
/** Characters. A note of a log with a dozen witnesses has less than 4 kB. */
const MAX_CHECKPOINT = 64 << 10;
/** Signatures under one checkpoint. */
const MAX_CHECKPOINT_SIGNATURES = 64;
/** Bytes. The body of a log entry, which contains a signature and a certificate, never the artifact. */
const MAX_LOG_BODY = 256 << 10;
/** Digests of one subject. */
const MAX_DIGESTS = 32;


/***/ }),

/***/ 74251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_fs_expand_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61803);
/* harmony import */ var _base_fs_look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44583);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29131);






/**
 * Finds the files that paths and globs name, in that order, each once. `expandPatterns` has the rules about patterns; these are added:
 *
 * - Every glob must match a file that is not excluded, and every path must exist.
 * - A folder named as a path is refused (write `folder/**`). Folders that a glob matches are skipped. Pipes, sockets, devices and
 *   files that cannot be opened by their name are always refused, because a missing subject would go unnoticed.
 * - A link to a file that is named as a path is followed anywhere. A link that a glob matches is followed if its target is within
 *   the working folder or the folder the glob starts in, and is refused otherwise. Links to folders are not entered.
 *
 * @param warn Is told of each exclusion that excludes nothing.
 * @param bothMeanings As in `expandPatterns`.
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_SUBJECT_KIND`, `INPUT_EXCLUSION`, `INPUT_UNREADABLE`, `INPUT_TOO_MANY_SUBJECTS`
 */
async function findFiles(patterns, workingFolder, warn, { bothMeanings = false } = {}) {
    const isExcluding = patterns.some((pattern) => pattern.startsWith('!'));
    const found = new Map();
    for (const expansion of await (0,_base_fs_expand_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .expandPatterns */ .q)(patterns, { workingFolder, bothMeanings, ...(warn && { warn }) })) {
        if (expansion.paths.length > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SUBJECTS */ .Vn)
            throw tooMany();
        const files = expansion.kind === 'path' ? examineSpelt(expansion) : examineMatches(expansion, workingFolder);
        // A path that is excluded was found.
        if (files.length === 0 && expansion.kind !== 'path')
            throw noMatch(expansion.pattern, isExcluding);
        for (const file of files)
            found.set(file.path, file);
        if (found.size > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SUBJECTS */ .Vn)
            throw tooMany();
    }
    return [...found.values()];
}
function examineSpelt({ pattern, paths }) {
    return paths.map((path) => {
        const file = examine(path);
        if (file?.stat.isDirectory())
            throw wrongKind(pattern, 'is a folder', `To select all files below it, write ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pattern, '**')}.`);
        if (!file?.stat.isFile())
            throw wrongKind(pattern, 'is not a regular file', 'Name regular files. Save the output of a pipe or device to a file first.');
        return file;
    });
}
function examineMatches({ pattern, paths, start = '' }, workingFolder) {
    const mayLeadTo = (target) => [workingFolder, start].some((root) => isWithin(resolveLink(root), target));
    return paths.flatMap((path) => {
        const file = examine(path);
        // Its name is not UTF-8, or the file has disappeared. In both cases a subject would be missing.
        if (file === undefined)
            throw wrongKind(path, 'matches, but cannot be opened by that name', 'Give it a name in UTF-8, or exclude it with !.');
        if (file.stat.isDirectory())
            return [];
        if (!file.stat.isFile())
            throw wrongKind(path, 'is not a regular file', 'Exclude it with !, or save its output to a file first.');
        if (!file.isLink || mayLeadTo(file.target))
            return [file];
        throw wrongKind(path, `is a link to a target outside the working folder and the folder where ${pattern} starts`, 'Name the file itself, or exclude the link with !.');
    });
}
/** Undefined if there is nothing at the path. */
function examine(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return undefined;
    return stat.isSymbolicLink() ? { ...follow(path), isLink: true } : { path, target: path, size: stat.size, stat, isLink: false };
}
function follow(path) {
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target);
        return { path, target, size: stat.size, stat };
    }
    catch (error) {
        throw (0,_base_fs_look_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(path, error);
    }
}
function resolveLink(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch (error) {
        throw (0,_base_fs_look_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(folder, error);
    }
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
const wrongKind = (path, is, hint) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({ code: 'INPUT_SUBJECT_KIND', message: `${path} ${is}.`, hint });
const noMatch = (pattern, excluding) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_NO_MATCH',
    message: `${pattern} matches no file${excluding ? ' that is not excluded' : ''}.`,
    hint: hintFor(pattern),
});
/** The algorithm of a hexadecimal digest, by its length. */
const ALGORITHMS = { 64: 'sha256', 96: 'sha384', 128: 'sha512' };
function hintFor(pattern) {
    const algorithm = /^[0-9a-fA-F]+$/.test(pattern) ? ALGORITHMS[pattern.length] : undefined;
    if (algorithm !== undefined)
        return `To name a digest instead of a file, write ${algorithm}:${pattern.toLowerCase()}.`;
    return 'Paths are relative to the working folder. Check that the build ran before, in this job.';
}
const tooMany = () => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `More than ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SUBJECTS */ .Vn} files were found.`,
    hint: 'Narrow the patterns, or split the files over several jobs and join the results with chopmark merge.',
});


/***/ }),

/***/ 31298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ MAX_CHECKSUMS),
/* harmony export */   J$: () => (/* binding */ MAX_GIT_REVISIONS),
/* harmony export */   hY: () => (/* binding */ MAX_CHECKSUMS_FILE),
/* harmony export */   ot: () => (/* binding */ MAX_SUBJECT_NAME)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. A checksums file: 100,000 lines of 256 bytes. */
const MAX_CHECKSUMS_FILE = 32 << 20;
/** Bytes. All checksums files of one run: one file for each algorithm. */
const MAX_CHECKSUMS = 3 * MAX_CHECKSUMS_FILE;
/** Git revisions in one run. */
const MAX_GIT_REVISIONS = 1_000;
/** Bytes of UTF-8. Most systems allow no longer paths. */
const MAX_SUBJECT_NAME = 4096;


/***/ }),

/***/ 95554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkSubjectName)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31298);


/** Control characters, line separators, lone surrogates, the replacement character, and characters that change the text direction. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;
/**
 * Checks a name for use in a statement. A leading `./` is dropped, nothing else is changed. A name that could mislead a reader, or
 * a tool that unpacks by name, is refused: an empty name, control and bidirectional characters, text that is not Unicode, an
 * absolute path, a part `..`, or more than 4096 bytes.
 *
 * @param where Where the name comes from, for the message: "line 7 of SHA256SUMS".
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`
 */
function checkSubjectName(given, where) {
    const name = given.replace(/^(?:\.\/+)+/, '');
    const fault = findFault(name);
    if (fault === undefined)
        return name;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_NAME',
        message: `The subject name in ${where} ${fault}.`,
        hint: 'Use the file name, or a path below the folder that the files are released from.',
    });
}
function findFault(name) {
    if (name === '')
        return 'is empty';
    if (UNFIT.test(name))
        return 'contains a character that could mislead a reader';
    if (Buffer.byteLength(name) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot)
        return `is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot} bytes`;
    if (/^[/\\]|^[A-Za-z]:[/\\]/.test(name))
        return 'is an absolute path';
    if (name.split(/[/\\]/).includes('..'))
        return 'leads outside its folder';
    return undefined;
}


/***/ })

};
