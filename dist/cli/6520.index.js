export const id = 6520;
export const ids = [6520,9862];
export const modules = {

/***/ 39831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mapInParallel)
/* harmony export */ });
/**
 * The results of `work` in the order of `items`, with at most `limit` in flight. The first failure starts nothing more, waits for
 * what is in flight, and is thrown.
 */
async function mapInParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const takeTurns = async () => {
        while (next < items.length && failure === undefined) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
    if (failure)
        throw failure.error;
    return results;
}


/***/ }),

/***/ 89831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);




/**
 * A folder with the ones above it, where they are not there yet. Step by step: Node's own recursive way never ends where a file
 * system says of every name that it does not exist, as /proc does.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function makeFolder(path) {
    try {
        await makeStep(path, true);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `The folder ${path} could not be made: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Choose another folder.',
            cause: error,
        });
    }
}
async function makeStep(path, mayClimb) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const code = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code === 'ENOENT' && mayClimb && parent !== path) {
            await makeStep(parent, true);
            return makeStep(path, false);
        }
        if (!(await isFolder(path)))
            throw error;
    }
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 37407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ quoteForShell)
/* harmony export */ });
/** Characters a POSIX shell takes as they are. */
const PLAIN = /^[A-Za-z0-9_\-./:@=+,]+$/;
/** One argument for a POSIX shell, quoted where it has to be. */
const quoteForShell = (text) => (PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);


/***/ }),

/***/ 23020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32289);





/**
 * Puts a whole file in place or none: written and flushed under a name of its own in the same folder, then renamed. A symbolic
 * link at the target is replaced, never followed. `mode` (default 0644) is narrowed by the umask.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; nothing is left behind.
 */
async function writeFileInPlace(path, bytes, { mode = 0o644 } = {}) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    let created = false;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', mode);
        created = true;
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some space or choose another folder with --bundle-dir, then run again: what is signed already is not signed twice.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 85228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bundleFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** What names a job on each CI, first found first; a re-run of the same job has the same name. */
const JOB_VARIABLES = [
    ['GITHUB_RUN_ID', 'GITHUB_JOB'],
    ['CI_JOB_ID'],
    // The machines of a job with `parallelism` share its id.
    ['CIRCLE_WORKFLOW_JOB_ID', 'CIRCLE_NODE_INDEX'],
    ['CIRCLE_WORKFLOW_JOB_ID'],
    ['BUILDKITE_JOB_ID'],
    ['BUILD_TAG'],
];
/** Where bundles of this job are written first: `bundle-dir`, else `.chopmark/<job id>`; absolute. */
const bundleFolder = (option, ports) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingFolder, option ?? `.chopmark/${jobId(ports.env)}`);
function jobId(env) {
    const names = JOB_VARIABLES.find((variables) => variables.every((name) => env[name])) ?? [];
    // It becomes a folder's name, and an earlier step may have written it.
    const id = names
        .map((name) => env[name])
        .join('-')
        .replace(/[^A-Za-z0-9._-]/g, '_')
        .replace(/^\.+/, '_');
    return id.length <= LONGEST_ID ? id || 'local' : `${id.slice(0, LONGEST_ID)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', id).slice(0, LENGTH_OF_HASH)}`;
}
/** Characters of a job's id; what is longer is told apart by its hash, since it may differ in its end alone. */
const LONGEST_ID = 100;
const LENGTH_OF_HASH = 16;


/***/ }),

/***/ 89862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openStores: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_closest_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74082);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);




/** Stores that are called by a name. One that has no code in this version has no row, and is an input error like any other name. */
const NAMED = [
    {
        name: 'github',
        async load() {
            const { createGithubStore } = await __webpack_require__.e(/* import() */ 6442).then(__webpack_require__.bind(__webpack_require__, 66442));
            return (context, target) => createGithubStore(context, target || undefined);
        },
    },
    {
        name: 'release',
        async load() {
            const { openGithubReleaseStore } = await __webpack_require__.e(/* import() */ 9671).then(__webpack_require__.bind(__webpack_require__, 19671));
            return openGithubReleaseStore;
        },
    },
    {
        name: 'oci',
        async load() {
            const [{ createOciStore }, { createRegistry }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2823), __webpack_require__.e(6179), __webpack_require__.e(6153), __webpack_require__.e(9675)]).then(__webpack_require__.bind(__webpack_require__, 49675)), Promise.all(/* import() */[__webpack_require__.e(9323), __webpack_require__.e(4700)]).then(__webpack_require__.bind(__webpack_require__, 69323))]);
            return ({ allowInsecureRegistry, ...context }, target) => {
                const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
                return createOciStore({ ...context, open: createRegistry({ ...context, insecure }), ...(target && { target }) });
            };
        },
    },
    {
        name: 'oci-legacy',
        async load() {
            const [{ createLegacyStore }, { createRegistry }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(6179), __webpack_require__.e(7749)]).then(__webpack_require__.bind(__webpack_require__, 37749)),
                Promise.all(/* import() */[__webpack_require__.e(9323), __webpack_require__.e(4700)]).then(__webpack_require__.bind(__webpack_require__, 69323)),
            ]);
            return ({ allowInsecureRegistry, ...context }, target) => {
                const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
                return createLegacyStore({ ...context, open: createRegistry({ ...context, insecure }), ...(target && { target }) });
            };
        },
    },
    { name: 'gitlab', load: async () => (await __webpack_require__.e(/* import() */ 2801).then(__webpack_require__.bind(__webpack_require__, 82801))).openGitlabStore },
    { name: 'gitlab-release', load: async () => (await __webpack_require__.e(/* import() */ 2801).then(__webpack_require__.bind(__webpack_require__, 82801))).openGitlabReleaseStore },
    { name: 'https', load: async () => (await __webpack_require__.e(/* import() */ 8990).then(__webpack_require__.bind(__webpack_require__, 88990))).openHttpStore },
    { name: 'http', load: async () => (await __webpack_require__.e(/* import() */ 8990).then(__webpack_require__.bind(__webpack_require__, 88990))).openHttpStore },
];
const FOLDER = { name: 'folder', local: true, load: async () => (await __webpack_require__.e(/* import() */ 83).then(__webpack_require__.bind(__webpack_require__, 83))).openFolderStore };
const LINES = { name: 'lines', local: true, load: async () => (await __webpack_require__.e(/* import() */ 2544).then(__webpack_require__.bind(__webpack_require__, 42544))).openLinesStore };
/** Every bundle is a file first, so naming it means: nowhere else. */
const FILE = 'file';
/**
 * Opens the stores that were named, each once, before anything is done that they are for. Nothing is sent.
 *
 * @param option `store` or `from`, for messages.
 * @throws ChopmarkError `INPUT_STORE_…`, `INPUT_OPTION_…`, `STORE_CONTEXT`, `STORE_CREDENTIALS`
 */
async function openStores(option, named, { allowInsecureRegistry, offline = false }, { ports, signal }) {
    const wanted = [...new Set(named)].filter((name) => name !== FILE);
    if (wanted.length === 0)
        return [];
    if (wanted.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_STORES */ .KcY) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_OPTION_VALUE',
            message: `${option} names ${wanted.length} stores.`,
            hint: `${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_STORES */ .KcY} are the most for one run.`,
        });
    }
    const { env, exec, logger, clock, workingFolder } = ports;
    const http = ports.connect({ signal, requestRate: 0, concurrency: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_REQUESTS */ .P1P });
    const context = { env, exec, logger, clock, workingFolder, signal, http, allowInsecureRegistry };
    const opened = [];
    for (const name of wanted) {
        const { address, written } = resolveSecret(option, name, ports);
        const { kind, target } = findKind(option, address, written);
        if (offline && !kind.local)
            throw notOffline(option, written);
        const open = await kind.load();
        opened.push({ store: await open(context, target), written });
    }
    return opened;
}
/** What the name stands for, and how it may be shown: an address in a variable is taken for a secret, and so is any query. */
function resolveSecret(option, name, { env, logger }) {
    const variable = /^env:(.*)$/s.exec(name)?.[1];
    if (variable === undefined) {
        const query = /^https?:[^?#]*[?](.+)$/is.exec(name)?.[1];
        if (query === undefined)
            return { address: name, written: name };
        logger.secret(query);
        logger.warn(`The query of an address in ${option} may be a secret, and shows in the process list: give env:NAME.`);
        return { address: name, written: 'env:STORE_URL' };
    }
    const isShown = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(variable);
    const address = env[variable]?.trim() ?? '';
    if (address === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_SECRET_UNREADABLE',
            message: `The variable ${isShown ? `${variable} ` : ''}that ${option} names is not set.`,
            hint: 'Write env:NAME for the variable NAME that holds the address of the store.',
        });
    }
    const query = /[?](.+)$/s.exec(address)?.[1];
    if (query !== undefined)
        logger.secret(query);
    return { address, written: name };
}
function findKind(option, address, written) {
    const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+-]*)(?::(.*))?$/s.exec(address) ?? [];
    const named = NAMED.find(({ name }) => name === scheme);
    if (named)
        return { kind: named, target: /^https?$/.test(scheme) ? address : rest.replace(/^\/\//, '') };
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(address))
        throw unknownStore(option, written);
    if (address.endsWith('.jsonl'))
        return { kind: LINES, target: address };
    // A bare word may be a store of another version, or misspelt: it never silently becomes a folder.
    if (/[/\\]/.test(address) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(address) || /^\.{1,2}$/.test(address))
        return { kind: FOLDER, target: address };
    throw unknownStore(option, written);
}
function unknownStore(option, written) {
    const names = [FILE, ...NAMED.map(({ name }) => (name.startsWith('http') ? `${name}://…` : name))];
    const closest = (0,_core_closest_word_js__WEBPACK_IMPORTED_MODULE_3__/* .findClosestWord */ .p)(written, names);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_STORE_UNKNOWN',
        message: `${option} names ${written}, which is no store.`,
        hint: `${closest ? `Did you mean ${closest}? ` : ''}Stores are ${names.join(', ')}, a file whose name ends in .jsonl, and a folder, written with a slash: ./attestations.`,
    });
}
const notOffline = (option, written) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_CONFLICT',
    message: `offline opens no connection, and ${option} names ${written}.`,
    hint: 'Have the bundles at hand (chopmark store find), or leave offline out.',
});


/***/ }),

/***/ 10907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ publishBundles)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/stores/fingerprint-bundle.js
var fingerprint_bundle = __webpack_require__(16848);
// EXTERNAL MODULE: ./build/formats/image-signature.js
var image_signature = __webpack_require__(60049);
;// CONCATENATED MODULE: ./build/engine/choose-for-store.js

/**
 * Which bundles of a run a store is asked to take. An image can be signed in two forms at once: by a statement, and by a document as
 * cosign 1 and 2 sign it. The document's signature goes only into stores that keep documents, and there takes the statement's place.
 */
function chooseForStore(bundles, { takesDocuments }) {
    if (!takesDocuments)
        return ({ payload }) => !payload;
    const documented = new Set(bundles.flatMap(({ payload, subjects }) => (payload ? subjects.map(({ digest }) => digest.sha256) : [])));
    return ({ predicateType, subjects }) => predicateType !== image_signature/* IMAGE_SIGNATURE */.H || !subjects.every(({ digest: { sha256 } }) => sha256 !== undefined && documented.has(sha256));
}

;// CONCATENATED MODULE: ./build/engine/publish-bundles.js





/**
 * Puts every bundle into every store. The stores work side by side, each at its own pace, and each tells what became of each bundle: one
 * that fails, throws or hangs takes nothing from the others, and no bundle from the disk. What an earlier run stored is not stored
 * again.
 *
 * @returns For each bundle, in order, a receipt of each store, in theirs.
 */
async function publishBundles(bundles, stores, publication) {
    let done = 0;
    const total = bundles.length * stores.length;
    const tell = () => publication.ports.logger.progress('Storing', ++done, total);
    const columns = await Promise.all(stores.map(({ store }) => publishToStore(bundles, store, publication, tell)));
    return bundles.map((_, index) => columns.flatMap((column) => column[index] ?? []));
}
async function publishToStore(bundles, store, { ports: { logger }, receipts, signal, patience = limits/* STORE_PATIENCE */._4L }, tell) {
    const failed = (error) => ({ store: store.id, status: 'failed', problem: explain(error, store.id) });
    const bounds = { patience, signal, store: store.id };
    const results = new Array(bundles.length);
    const fingerprints = new Array(bundles.length);
    const open = [];
    const isForStore = chooseForStore(bundles, store);
    for (const [index, bundle] of bundles.entries()) {
        try {
            if (!isForStore(bundle)) {
                results[index] = { store: store.id, status: 'skipped' };
                tell();
                continue;
            }
            const fingerprint = (0,fingerprint_bundle/* fingerprintBundle */.z)(await bundle.read());
            fingerprints[index] = fingerprint;
            const known = receipts.find(store.id, fingerprint);
            if (known)
                results[index] = { store: store.id, status: 'already-there', ...known };
            else
                open.push(index);
        }
        catch (error) {
            results[index] = failed(error);
        }
        if (results[index])
            tell();
    }
    try {
        if (open.length > 0)
            await withPatience(async () => store.begin?.(open.length), bounds);
    }
    catch (error) {
        for (const index of open) {
            results[index] = failed(error);
            tell();
        }
        open.length = 0;
    }
    let failuresInARow = 0;
    await (0,in_parallel/* mapInParallel */.H)(inGroups(open, bundles, store), store.atOnce ?? limits/* BUNDLES_TO_STORE */.s1U, async (index) => {
        const bundle = bundles[index];
        // A store that is down is not asked ten thousand times.
        if (failuresInARow >= limits/* MAX_FAILURES_IN_A_ROW */.cok) {
            results[index] = failed(givenUp(store.id));
            return tell();
        }
        try {
            const receipt = await withPatience(async () => store.publish({ ...bundle, text: (await bundle.read()).trimEnd() }), bounds);
            results[index] = receipt;
            if (receipt.status === 'stored' || receipt.status === 'already-there')
                await receipts.add(store.id, fingerprints[index] ?? '', receipt.url);
        }
        catch (error) {
            results[index] = failed(error);
        }
        failuresInARow = results[index]?.status === 'failed' ? failuresInARow + 1 : 0;
        tell();
    });
    try {
        if (open.length > 0)
            await withPatience(async () => store.finish?.(), bounds);
    }
    catch (error) {
        const { message, hint = '' } = explain(error, store.id);
        logger.warn(`${store.id}: ${message} ${hint}`.trimEnd());
    }
    return results.map((receipt) => receipt ?? failed(signal.reason));
}
/** Those that share work, one after the other; groups in the order of their first. */
function inGroups(open, bundles, { keyOf }) {
    if (!keyOf)
        return open;
    return [...Map.groupBy(open, (index) => keyOf(bundles[index])).values()].flat();
}
/** What a store does within its time; it is not waited for beyond that, or beyond the run's. */
async function withPatience(work, { patience, signal, store }) {
    const late = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    late.throwIfAborted();
    return new Promise((resolve, reject) => {
        const giveUp = () => reject(outOfTime(store));
        late.addEventListener('abort', giveUp, { once: true });
        void work()
            .then(resolve, reject)
            .finally(() => late.removeEventListener('abort', giveUp));
    });
}
const givenUp = (store) => new errors/* ChopmarkError */.E({
    code: 'STORE_UNAVAILABLE',
    message: `The store ${store} failed ${limits/* MAX_FAILURES_IN_A_ROW */.cok} times in a row, so it was not asked to take this bundle.`,
    hint: 'The bundle is on disk. What is wrong with the store, the other bundles tell.',
});
const outOfTime = (store) => new errors/* ChopmarkError */.E({
    code: 'STORE_TIMEOUT',
    message: `The store ${store} took a bundle and did not answer in time.`,
    hint: 'The bundle is on disk. Give the run more time (--timeout), or store it later.',
});
/** Also what no store should throw is only the trouble of that store. */
function explain(error, store) {
    if (error instanceof errors/* ChopmarkError */.E) {
        const { code, message, hint } = error;
        return { code, message, ...(hint !== undefined && { hint }) };
    }
    if (error instanceof DOMException)
        return explain(outOfTime(store), store);
    return {
        code: 'STORE_UNEXPECTED',
        message: `The store ${store} failed in a way that was not foreseen (${error instanceof Error ? error.name : typeof error}).`,
        hint: 'The bundle is on disk. Please report this as a bug.',
    };
}


/***/ }),

/***/ 37408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ kindOf),
  D: () => (/* binding */ readSayings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/in-toto.js + 6 modules
var in_toto = __webpack_require__(83014);
;// CONCATENATED MODULE: ./build/predicates/custom.js





const KIND = {
    noun: 'The predicate',
    notJson: 'INPUT_PREDICATE_NOT_JSON',
    notObject: 'INPUT_PREDICATE_NOT_OBJECT',
    hint: 'A predicate is one JSON object in UTF-8 without a byte order mark, no key twice; put another value under a name.',
};
/**
 * A predicate of any type that the user brings along: kept as it is. One of a type that in-toto specifies has to have what that type
 * requires: without it, it would be of no use to anybody.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE`, `INPUT_PREDICATE_TOO_LARGE`, `INPUT_PREDICATE_NOT_JSON`, `INPUT_PREDICATE_NOT_OBJECT`, `INPUT_PREDICATE_INVALID`
 */
function readCustomPredicate({ type, bytes, source, style = 'in-toto' }) {
    const predicate = (0,predicates_document/* parseDocument */.T)({ bytes, source }, KIND);
    try {
        const named = (0,in_toto.findKindByWord)(type);
        if (named)
            return named.build(predicate, style);
        (0,in_toto.findKindByType)(readPredicateType(type))?.summarize(predicate, type);
        return { type, predicate };
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_PREDICATE_INVALID',
            message: `The predicate ${source} is not what ${type} specifies: ${error.message}.`,
            hint: 'Compare it with the specification of its type.',
        });
    }
}
/**
 * An absolute URI, as it is: verifiers compare it byte by byte.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE`
 */
function readPredicateType(type) {
    if (type.length <= limits/* MAX_PREDICATE_TYPE */.OW4 && /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(type) && URL.canParse(type))
        return type;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_PREDICATE_TYPE',
        message: 'The type of the predicate is not an absolute URI.',
        hint: `Give --predicate-type the URI that defines it, such as https://spdx.dev/Document/v2.3, or one of ${in_toto.IN_TOTO_WORDS.join(', ')}.`,
    });
}

// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
;// CONCATENATED MODULE: ./build/engine/sayings.js



/**
 * Everything a run says, in the order of the contract: provenance where it is asked for or nothing else is said, then documents,
 * then a predicate of the user's own.
 *
 * @param others What is said besides, of some of the subjects.
 * @throws ChopmarkError `INPUT_MAPPING`, `INPUT_PREDICATE_…`, `INPUT_SBOM_…`, `INPUT_REPORT_…`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readSayings(options, source, others = []) {
    const documents = [
        ...(await readSboms(options, source)),
        ...(await readScans(options, source)),
        ...(await readTests(options, source)),
        ...(await readOwn(options, source)),
        ...others,
    ];
    const isProvenance = options.provenance || (documents.length === 0 && options.statementPath === undefined);
    return numberKinds([...(isProvenance ? [{ type: provenance/* provenance */.a.type, kind: 'provenance' }] : []), ...documents]);
}
async function readSboms({ sbomPath, predicateStyle }, source) {
    if (sbomPath.length === 0)
        return [];
    const { sbom } = await __webpack_require__.e(/* import() */ 2832).then(__webpack_require__.bind(__webpack_require__, 12832));
    return readEach(sbomPath, 'the SBOM', source, async (document) => {
        const { sbom: read, type, predicate } = await sbom.build(document, predicateStyle);
        return { type, predicate, kind: read.format };
    });
}
async function readScans({ vulnerabilityReportPath, predicateStyle }, source) {
    if (vulnerabilityReportPath.length === 0)
        return [];
    const { buildScan } = await Promise.all(/* import() */[__webpack_require__.e(1674), __webpack_require__.e(8178)]).then(__webpack_require__.bind(__webpack_require__, 58178));
    return readEach(vulnerabilityReportPath, 'the report', source, (document) => buildScan(document, predicateStyle));
}
async function readTests({ testReportPath }, source) {
    if (testReportPath.length === 0)
        return [];
    const { testResult } = await __webpack_require__.e(/* import() */ 2844).then(__webpack_require__.bind(__webpack_require__, 60463));
    return readEach(testReportPath, 'the report', source, async (document) => ({ ...(await testResult.build(document)), kind: 'tests' }));
}
/** One document after the other: each may be tens of megabytes. */
async function readEach(paths, what, source, build) {
    const sayings = [];
    for (const path of paths) {
        for (const { read, about } of await source.find(path, what))
            sayings.push({ ...(await build({ bytes: await read(), source: (0,external_node_path_.basename)(path) })), ...(about && { about }) });
    }
    return sayings;
}
async function readOwn(options, source) {
    const { predicateType, predicate, predicatePath, predicateSchema, predicateStyle } = options;
    if (predicateType === undefined)
        return [];
    const given = predicatePath === undefined
        ? [{ path: 'given as predicate', read: async () => Buffer.from(predicate ?? '') }]
        : await source.find(predicatePath, 'the predicate');
    const schema = predicateSchema && { bytes: await source.read(predicateSchema, 'the schema'), source: predicateSchema };
    const sayings = [];
    for (const { path, read, about } of given) {
        const own = readCustomPredicate({ type: predicateType, bytes: await read(), source: path, style: predicateStyle });
        if (schema)
            (await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(2856), __webpack_require__.e(2210), __webpack_require__.e(6374)]).then(__webpack_require__.bind(__webpack_require__, 96374))).checkAgainstSchema(own.predicate, path, schema);
        sayings.push({ ...own, kind: kindOf(predicateType), ...(about && { about }) });
    }
    return sayings;
}
/** `spdx`, `spdx-2`: several of a kind about one subject are told apart in the order they were given. */
function numberKinds(sayings) {
    const ofAll = new Map();
    const ofOne = new Map();
    return sayings.map((saying) => {
        const { kind, about } = saying;
        const counts = ofOne.get(kind) ?? new Map();
        ofOne.set(kind, counts);
        const before = about ? [counts.get(about) ?? 0] : [...counts.values()];
        const count = Math.max(ofAll.get(kind) ?? 0, ...before) + 1;
        if (about)
            counts.set(about, count);
        else
            ofAll.set(kind, count);
        return count === 1 ? saying : { ...saying, kind: `${kind}-${count}` };
    });
}
/** For file names: "provenance", else the words of the type. */
const kindOf = (type) => type === provenance/* provenance */.a.type
    ? 'provenance'
    : type
        .replace(/^[a-z]+:\/*/i, '')
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .slice(-60);


/***/ }),

/***/ 55837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writePushCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37407);


/** Files that are named in the command. More are named by their folders, and what else lies there is stored too. */
const NAMED_FILES = 1_000;
/** The command line that brings bundles into the stores that could not take them. No secret is in it. */
function writePushCommand(files, stores, { bundleDir, allowInsecureRegistry }) {
    const places = files.length > NAMED_FILES ? [...new Set(files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)))] : files;
    const named = places.map((place) => (place.startsWith('-') ? `./${place}` : place));
    const words = [
        'chopmark',
        'store',
        'push',
        ...named,
        ...stores.flatMap(({ written }) => ['--store', written]),
        // Its receipts say what is stored already.
        ...(bundleDir === undefined ? [] : [`--bundle-dir=${bundleDir}`]),
        ...allowInsecureRegistry.flatMap((host) => ['--allow-insecure-registry', host]),
    ];
    return words.map(_core_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForShell */ .e).join(' ');
}


/***/ }),

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   f: () => (/* binding */ serializeBundle)
/* harmony export */ });
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** The bundle in protobuf JSON on one line, without a line end: what a file holds, and a line of a JSON Lines file. */
function serializeBundle(bundle) {
    return JSON.stringify({
        mediaType: bundle.mediaType,
        verificationMaterial: {
            ...serializeMaterial(bundle.material),
            ...(bundle.entries.length > 0 && { tlogEntries: bundle.entries.map(serializeLogEntry) }),
            ...(bundle.timestamps.length > 0 && {
                timestampVerificationData: { rfc3161Timestamps: bundle.timestamps.map((token) => ({ signedTimestamp: base64(token) })) },
            }),
        },
        ...serializeContent(bundle.content),
    });
}
const base64 = (bytes) => bytes.toString('base64');
function serializeMaterial(material) {
    switch (material.kind) {
        case 'certificate':
            return { certificate: { rawBytes: base64(material.certificate) } };
        case 'chain':
            return { x509CertificateChain: { certificates: material.certificates.map((der) => ({ rawBytes: base64(der) })) } };
        case 'public-key':
            return { publicKey: { hint: material.hint } };
    }
}
/** 64-bit integers are texts in protobuf JSON. Zero is written too, since not every reader knows that it may be left out. */
function serializeLogEntry(entry) {
    const { integratedTime, inclusionPromise, inclusionProof } = entry;
    return {
        logIndex: String(entry.logIndex),
        logId: { keyId: base64(entry.logId) },
        kindVersion: { kind: entry.kind, version: entry.version },
        ...(integratedTime !== undefined && { integratedTime: String(integratedTime) }),
        ...(inclusionPromise && { inclusionPromise: { signedEntryTimestamp: base64(inclusionPromise) } }),
        ...(inclusionProof && {
            inclusionProof: {
                logIndex: String(inclusionProof.logIndex),
                rootHash: base64(inclusionProof.rootHash),
                treeSize: String(inclusionProof.treeSize),
                hashes: inclusionProof.hashes.map(base64),
                ...(inclusionProof.checkpoint !== undefined && { checkpoint: { envelope: inclusionProof.checkpoint } }),
            },
        }),
        canonicalizedBody: base64(entry.canonicalizedBody),
    };
}
function serializeContent(content) {
    if (content.kind === 'message') {
        const { algorithm, digest, signature } = content;
        return { messageSignature: { messageDigest: { algorithm, ...(digest && { digest: base64(digest) }) }, signature: base64(signature) } };
    }
    const { payload, payloadType, signature, keyid } = content.envelope;
    return {
        dsseEnvelope: {
            payload: base64(payload),
            payloadType,
            signatures: [{ sig: base64(signature), ...(keyid !== undefined && { keyid }) }],
        },
    };
}


/***/ }),

/***/ 60049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ IMAGE_SIGNATURE)
/* harmony export */ });
/** The predicate type of an image's signature, a statement that says nothing but which image (cosign 3; `cosign verify` reads it). */
const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';


/***/ }),

/***/ 16848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fingerprintBundle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What a bundle is known by wherever it lies: the SHA-256 of its line, in hex. */
const fingerprintBundle = (line) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', line.trimEnd());


/***/ }),

/***/ 48222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openReceipts)
/* harmony export */ });
/* unused harmony export RECEIPTS_NAME */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40332);
/* harmony import */ var _core_make_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89831);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29199);









const RECEIPTS_NAME = 'receipts.jsonl';
/**
 * Opens the receipts of a bundle folder, to look up and to append. Lines are short and appended as a whole, so runs in one folder
 * do not disturb each other; a line that a killed run left torn, or that cannot be read, counts as none.
 *
 * @param folder Absolute; made where it is not there.
 */
async function openReceipts(folder, logger) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, RECEIPTS_NAME);
    const known = new Map();
    const key = (store, bundle) => `${bundle} ${store}`;
    let file;
    let warned = false;
    const warn = (reason) => {
        if (!warned)
            logger.warn(`The receipts ${path} are not kept (${reason}): a later run may ask stores again for what they have.`);
        warned = true;
    };
    const text = await readText(path).catch((error) => {
        warn(error instanceof Error ? error.message : 'they cannot be read');
        return '';
    });
    for (const line of text.split('\n')) {
        const receipt = readReceipt(line);
        if (receipt)
            known.set(key(receipt.store, receipt.bundle), receipt.url);
    }
    try {
        await (0,_core_make_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .f)(folder);
        const { O_WRONLY, O_CREAT, O_APPEND, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        // Windows has no O_NOFOLLOW.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_WRONLY | O_CREAT | O_APPEND | (O_NOFOLLOW ?? 0), 0o600);
        if (text !== '' && !text.endsWith('\n'))
            await file.appendFile('\n');
    }
    catch (error) {
        warn((0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error));
    }
    return {
        find(store, bundle) {
            const at = key(store, bundle);
            const url = known.get(at);
            return known.has(at) ? (url === undefined ? {} : { url }) : undefined;
        },
        async add(store, bundle, url) {
            known.set(key(store, bundle), url);
            try {
                await file?.appendFile(`${JSON.stringify({ store, bundle, ...(url !== undefined && { url }) })}\n`);
            }
            catch (error) {
                warn((0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error));
            }
        },
        async close() {
            await file?.close().catch(() => { });
        },
    };
}
async function readText(path) {
    try {
        return (await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_7__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_RECEIPTS */ .$sQ, 'the receipts')).toString('utf8');
    }
    catch (error) {
        if (error instanceof Error && (0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error.cause) === 'ENOENT')
            return '';
        throw error;
    }
}
function readReceipt(line) {
    if (line === '')
        return undefined;
    try {
        const receipt = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(Buffer.from(line), { what: 'a receipt', maxDepth: _core_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_RECEIPT_DEPTH */ .K_d }), 'receipt');
        const url = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .readOptionalString */ .on)(receipt.url, 'url', _core_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_RECEIPT_URL */ .sPP);
        const store = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .readString */ .E3)(receipt.store, 'store', _core_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_RECEIPT_STORE */ .iio);
        return { store, bundle: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .readString */ .E3)(receipt.bundle, 'bundle', 64), ...(url !== undefined && { url }) };
    }
    catch (error) {
        if (error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .JsonError */ .N3)
            return undefined;
        throw error;
    }
}


/***/ })

};
