export const id = 5406;
export const ids = [5406,1872];
export const modules = {

/***/ 11963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkWritable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48579);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43243);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31621);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4875);







/** Paths that are checked at a time. */
const AT_ONCE = 64;
/**
 * Checks that files can be written later: the folders exist and are writable, no name is too long, and no path is a folder. Checks by
 * trying, because permissions alone are not conclusive.
 *
 * @param paths Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function checkWritable(paths) {
    for (const folder of new Set(paths.map(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname))) {
        await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(folder);
        const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(probe, '', { flag: 'wx' });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(probe, { force: true });
        }
        catch (error) {
            throw noPlace(folder, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
        }
    }
    await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_6__/* .mapInParallel */ .HH)(paths, AT_ONCE, async (path) => {
        try {
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory())
                throw noPlace(path, 'it is a folder');
        }
        catch (error) {
            if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E)
                throw error;
            if ((0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'ENOENT')
                throw noPlace(path, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
        }
    });
}
const noPlace = (path, reason, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'STORE_FILE_WRITE',
    message: `${path} cannot be written: ${reason}. Nothing was signed.`,
    hint: 'Choose another location with --bundle, or make the folder writable.',
    cause,
});


/***/ }),

/***/ 64755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ checkStoreSubjects)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

/**
 * Refuses a store that cannot keep a bundle about any of the subjects. This check runs before anything is signed.
 *
 * @throws ChopmarkError `INPUT_STORE_SUBJECTS`
 */
function checkStoreSubjects(stores, subjects) {
    if (subjects.length === 0)
        return;
    const useless = stores.find(({ store }) => store.takes !== undefined && !subjects.some((subject) => store.takes?.(subject)));
    if (useless === undefined)
        return;
    const { store, written } = useless;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_STORE_SUBJECTS',
        message: `The store ${written} keeps only bundles about ${store.takesWhat ?? 'other subjects'}. No subject of this run is one of these: ${subjects[0]?.name ?? ''}${subjects.length > 1 ? ` and ${subjects.length - 1} more` : ''}.`,
        hint: 'Name the image with --subject-image, or choose another store: github, release, a folder, an https:// URL.',
    });
}


/***/ }),

/***/ 31872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openStores: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43243);
/* harmony import */ var _base_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12795);
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10672);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5981);





/** Stores with a name. Any other name is an input error. */
const NAMED = [
    {
        name: 'github',
        async load() {
            const { createGithubStore } = await __webpack_require__.e(/* import() */ 8855).then(__webpack_require__.bind(__webpack_require__, 18855));
            return (context, target) => createGithubStore(context, target || undefined);
        },
    },
    {
        name: 'release',
        async load() {
            const { openGithubReleaseStore } = await __webpack_require__.e(/* import() */ 3874).then(__webpack_require__.bind(__webpack_require__, 53874));
            return openGithubReleaseStore;
        },
    },
    {
        name: 'oci',
        async load() {
            const [{ createOciStore }, { createRegistry }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(7432), __webpack_require__.e(6603)]).then(__webpack_require__.bind(__webpack_require__, 76603)),
                Promise.all(/* import() */[__webpack_require__.e(437), __webpack_require__.e(6255)]).then(__webpack_require__.bind(__webpack_require__, 40437)),
            ]);
            return ({ allowInsecureRegistry, ...context }, target) => {
                const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
                return createOciStore({ ...context, open: createRegistry({ ...context, insecure }), ...(target && { target }) });
            };
        },
    },
    {
        name: 'oci-cosign-v2',
        async load() {
            const [{ createLegacyStore }, { createRegistry }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(7432), __webpack_require__.e(4957)]).then(__webpack_require__.bind(__webpack_require__, 14957)),
                Promise.all(/* import() */[__webpack_require__.e(437), __webpack_require__.e(6255)]).then(__webpack_require__.bind(__webpack_require__, 40437)),
            ]);
            return ({ allowInsecureRegistry, ...context }, target) => {
                const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
                return createLegacyStore({ ...context, open: createRegistry({ ...context, insecure }), ...(target && { target }) });
            };
        },
    },
    { name: 'gitlab', load: async () => (await __webpack_require__.e(/* import() */ 4545).then(__webpack_require__.bind(__webpack_require__, 74545))).openGitlabStore },
    { name: 'gitlab-release', load: async () => (await __webpack_require__.e(/* import() */ 4545).then(__webpack_require__.bind(__webpack_require__, 74545))).openGitlabReleaseStore },
    { name: 'https', load: async () => (await __webpack_require__.e(/* import() */ 6923).then(__webpack_require__.bind(__webpack_require__, 6923))).openHttpStore },
    { name: 'http', load: async () => (await __webpack_require__.e(/* import() */ 6923).then(__webpack_require__.bind(__webpack_require__, 6923))).openHttpStore },
];
const FOLDER = {
    name: 'folder',
    local: true,
    load: async () => (await __webpack_require__.e(/* import() */ 6171).then(__webpack_require__.bind(__webpack_require__, 46171))).openFolderStore,
};
const LINES = {
    name: 'lines',
    local: true,
    load: async () => (await __webpack_require__.e(/* import() */ 4721).then(__webpack_require__.bind(__webpack_require__, 4721))).openJsonlStore,
};
/**
 * Opens the named stores, each once, before the work begins. Sends no request.
 *
 * @param option `store` or `from`, for messages.
 * @throws ChopmarkError `INPUT_STORE_…`, `INPUT_OPTION_…`, `STORE_CONTEXT`, `STORE_CREDENTIALS`
 */
async function openStores(option, named, { allowInsecureRegistry, offline = false }, { ports, signal }) {
    const wanted = [...new Set(named)].filter((name) => name !== _results_result_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCAL_STORE */ .K);
    if (wanted.length === 0)
        return [];
    if (wanted.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STORES */ .Kc) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_OPTION_VALUE',
            message: `${option} names ${wanted.length} stores, and one run allows at most ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STORES */ .Kc}.`,
            hint: `Use at most ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STORES */ .Kc} stores per run.`,
        });
    }
    const { env, exec, logger, clock, workingFolder } = ports;
    const http = ports.connect({ signal, requestRate: 0, concurrency: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .STORE_REQUESTS */ .P1 });
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
/** The address of a store, and its form for output: an address in a variable, and any query, count as secret. */
function resolveSecret(option, name, { env, logger }) {
    const variable = /^env:(.*)$/s.exec(name)?.[1];
    if (variable === undefined) {
        const query = /^https?:[^?#]*[?](.+)$/is.exec(name)?.[1];
        if (query === undefined)
            return { address: name, written: name };
        logger.secret(query);
        logger.warn(`The query of an address in ${option} can be a secret and is visible in the process list. Use env:NAME instead.`);
        return { address: name, written: 'env:STORE_URL' };
    }
    const isShown = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(variable);
    const address = env[variable]?.trim() ?? '';
    if (address === '') {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_SECRET_UNREADABLE',
            message: `The environment variable ${isShown ? `${variable} ` : ''}in ${option} is not set.`,
            hint: 'Write env:NAME, where the variable NAME has the address of the store.',
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
    // One word of several stores would become a file of that name.
    if (address.includes(','))
        throw severalStores(option, written);
    if (address.endsWith('.jsonl'))
        return { kind: LINES, target: address };
    // A plain word can be a store of another version, or misspelled, so it is never treated as a folder.
    if (/[/\\]/.test(address) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(address) || /^\.{1,2}$/.test(address))
        return { kind: FOLDER, target: address };
    throw unknownStore(option, written);
}
const severalStores = (option, written) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_STORE_UNKNOWN',
    message: `${option} does not take several stores in one value: ${written}.`,
    hint: `Give the option once for each store: ${written
        .split(',')
        .map((each) => `--${option} ${each.trim()}`)
        .join(' ')}`,
});
function unknownStore(option, written) {
    const names = [_results_result_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCAL_STORE */ .K, ...NAMED.map(({ name }) => (name.startsWith('http') ? `${name}://…` : name))];
    const closest = (0,_base_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestWord */ .v)(written, names);
    return new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_STORE_UNKNOWN',
        message: `${option} names an unknown store: ${written}.`,
        hint: `${closest ? `Did you mean ${closest}? ` : ''}Use ${names.join(', ')}, a file whose name ends in .jsonl, or a folder with a slash in its path: ./attestations.`,
    });
}
const notOffline = (option, written) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_CONFLICT',
    message: `--offline opens no connection, but ${option} names ${written}.`,
    hint: 'Download the bundles first (chopmark store find), or leave out --offline.',
});


/***/ }),

/***/ 15912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ publishSigned),
  J: () => (/* binding */ publishWithFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(70451);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(57407);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(33538);
// EXTERNAL MODULE: ./build/stores/receipts.js
var stores_receipts = __webpack_require__(11178);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(48579);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/signing/limits.js
var signing_limits = __webpack_require__(86318);
// EXTERNAL MODULE: ./build/sigstore/image-signature.js
var image_signature = __webpack_require__(31461);
// EXTERNAL MODULE: ./build/engine/shared/limits.js
var shared_limits = __webpack_require__(5981);
;// CONCATENATED MODULE: ./build/engine/shared/publish/publish-bundles.js






/**
 * Puts every bundle into every store. The stores work in parallel, each at its own pace, and report the outcome for each bundle. A store
 * that fails, throws or hangs does not affect the other stores or the bundles on disk. Bundles that an earlier run stored are not
 * stored again.
 *
 * @returns For each bundle, in order, the receipts of the stores, in the order of the stores.
 */
async function publishBundles(bundles, stores, publication) {
    let done = 0;
    const total = bundles.length * stores.length;
    const tell = () => publication.ports.logger.progress('Storing', ++done, total);
    const columns = await Promise.all(stores.map(({ store }) => publishToStore(bundles, store, publication, tell)));
    return bundles.map((_, index) => columns.flatMap((column) => column[index] ?? []));
}
async function publishToStore(bundles, store, { ports: { logger }, receipts, signal, timeout = shared_limits/* STORE_TIMEOUT */.O7 }, tell) {
    const failed = (error) => ({ store: store.id, status: 'failed', problem: explain(error, store.id) });
    const bounds = { timeout, signal, store: store.id };
    const results = new Array(bundles.length);
    const fingerprints = new Array(bundles.length);
    const open = [];
    const isForStore = chooseForStore(bundles, store);
    for (const [index, bundle] of bundles.entries()) {
        try {
            if (!isForStore(bundle)) {
                results[index] = { store: store.id, status: 'skipped', reason: 'another bundle of this run takes its place there' };
                tell();
                continue;
            }
            const fingerprint = (0,stores_receipts/* fingerprintBundle */.zu)(await bundle.read());
            fingerprints[index] = fingerprint;
            const known = receipts.find(store.id, fingerprint);
            if (known)
                results[index] = { store: store.id, status: 'already-stored', ...known };
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
    await (0,concurrency/* mapInParallel */.HH)(inGroups(open, bundles, store), store.atOnce ?? shared_limits/* BUNDLES_TO_STORE */.s1, async (index) => {
        const bundle = bundles[index];
        // After several failures in a row, the store is not asked again.
        if (failuresInARow >= signing_limits/* MAX_FAILURES_IN_A_ROW */.co) {
            results[index] = failed(storeDisabledError(store.id));
            return tell();
        }
        try {
            const receipt = await withPatience(async () => store.publish({ ...bundle, text: (await bundle.read()).trimEnd() }), bounds);
            results[index] = receipt;
            if (receipt.status === 'stored' || receipt.status === 'already-stored')
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
/** Groups bundles that share work. Groups are in the order of their first bundle. */
function inGroups(open, bundles, { keyOf }) {
    if (!keyOf)
        return open;
    return [...Map.groupBy(open, (index) => keyOf(bundles[index])).values()].flat();
}
/** Runs the work of a store within its time limit and that of the run. */
async function withPatience(work, { timeout, signal, store }) {
    const late = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    late.throwIfAborted();
    return new Promise((resolve, reject) => {
        const giveUp = () => reject(late.reason instanceof errors/* ChopmarkError */.E ? late.reason : storeTimeoutError(store));
        late.addEventListener('abort', giveUp, { once: true });
        void work()
            .then(resolve, reject)
            .finally(() => late.removeEventListener('abort', giveUp));
    });
}
const storeDisabledError = (store) => new errors/* ChopmarkError */.E({
    code: 'STORE_UNAVAILABLE',
    message: `The bundle was not sent to the store ${store}, because the store failed ${signing_limits/* MAX_FAILURES_IN_A_ROW */.co} times in a row.`,
    hint: 'The bundle is on disk. See the errors of the other bundles.',
});
const storeTimeoutError = (store) => new errors/* ChopmarkError */.E({
    code: 'STORE_TIMEOUT',
    message: `The store ${store} did not respond in time after a bundle was sent.`,
    hint: 'The bundle is on disk. Set a longer time limit with --timeout, or store it later.',
});
/** Even an unexpected error of a store affects only that store. */
function explain(error, store) {
    if (error instanceof errors/* ChopmarkError */.E) {
        const { code, message, hint } = error;
        return { code, message, ...(hint !== undefined && { hint }) };
    }
    if (error instanceof DOMException)
        return explain(storeTimeoutError(store), store);
    return {
        code: 'STORE_UNEXPECTED',
        message: `The store ${store} failed with an unexpected error (${error instanceof Error ? error.name : typeof error}).`,
        hint: 'The bundle is on disk. Please report this as a bug.',
    };
}
/**
 * The bundles of a run for a store. An image can be signed in two forms at once: with a statement, and with a document in the format of
 * cosign 1 and 2. The signature of the document goes only into stores that keep documents, and replaces the statement there.
 */
function chooseForStore(bundles, { takesDocuments }) {
    if (!takesDocuments)
        return ({ payload }) => !payload;
    const documented = new Set(bundles.flatMap(({ payload, subjects }) => (payload ? subjects.map(({ digest }) => digest.sha256) : [])));
    return ({ predicateType, subjects }) => predicateType !== image_signature/* IMAGE_SIGNATURE */.H || !subjects.every(({ digest: { sha256 } }) => sha256 !== undefined && documented.has(sha256));
}

// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(39010);
;// CONCATENATED MODULE: ./build/engine/shared/publish/publish-files.js





/**
 * Puts the files of a release into every store that keeps files, before any bundle about them. The stores work in parallel.
 *
 * @returns The problem of each store that did not get all files, by store id.
 */
async function publishFiles(files, stores, { logger, signal }) {
    const keepers = stores.filter(({ store }) => store.keepFile !== undefined);
    const lost = await Promise.all(keepers.map(({ store }) => publishTo(store, files, { logger, signal })));
    return new Map(lost.flatMap((problem, index) => (problem ? [[keepers[index]?.store.id ?? '', problem]] : [])));
}
async function publishTo(store, files, { logger, signal }) {
    let [there, sent, failed, inARow] = [0, 0, 0, 0];
    let first;
    await (0,concurrency/* mapInParallel */.HH)(files, shared_limits/* FILES_TO_STORE */.s2, async (file) => {
        if (inARow >= signing_limits/* MAX_FAILURES_IN_A_ROW */.co || signal.aborted)
            return void failed++;
        const receipt = await store.keepFile?.(file);
        if (receipt?.status === 'already-stored')
            there++;
        else if (receipt?.status === 'stored')
            sent++;
        else
            failed++;
        inARow = receipt?.status === 'failed' ? inARow + 1 : 0;
        first ??= receipt?.problem;
        logger.progress('Uploading', there + sent + failed, files.length);
    });
    logger.info(`${store.id}: ${sent} files of the release were uploaded, ${there} were already stored.`);
    return failed === 0 ? undefined : incomplete(store.id, failed, files.length, first ?? explainEnd(signal));
}
function incomplete(store, failed, count, { code, message, hint = '' }) {
    return {
        code,
        message: `${failed} of ${count} files of the release could not be stored in ${store}, so no bundle was stored there. ${message}`,
        hint: `${hint} Then run the same command again: stored files are not sent twice.`.trimStart(),
    };
}
const explainEnd = (signal) => signal.reason instanceof errors/* ChopmarkError */.E
    ? { code: signal.reason.code, message: signal.reason.message }
    : { code: 'STORE_TIMEOUT', message: `${(0,timeout_error/* describeRunEnd */.uJ)(signal)}.`, hint: (0,timeout_error/* hintAtRunEnd */.BB)(signal) };

// EXTERNAL MODULE: ./build/base/process/quote-for-shell.js
var quote_for_shell = __webpack_require__(13263);
;// CONCATENATED MODULE: ./build/engine/shared/publish/write-push-command.js


/** Maximum number of files in the command. More files are named by their folders, and then other bundles in these folders are stored too. */
const NAMED_FILES = 1_000;
/** The command line that stores bundles in the stores that failed. It contains no secrets. */
function writePushCommand(files, stores, { bundleDir, allowInsecureRegistry }) {
    const places = files.length > NAMED_FILES ? [...new Set(files.map((file) => (0,external_node_path_.dirname)(file)))] : files;
    const named = places.map((place) => (place.startsWith('-') ? `./${place}` : place));
    const words = [
        'chopmark',
        'store',
        'push',
        ...named,
        ...stores.flatMap(({ written }) => ['--store', written]),
        // Its receipts show what is already stored.
        ...(bundleDir === undefined ? [] : [`--bundle-dir=${bundleDir}`]),
        ...allowInsecureRegistry.flatMap((host) => ['--allow-insecure-registry', host]),
    ];
    return words.map((word) => (0,quote_for_shell/* quoteForTerminal */.u)(word)).join(' ');
}

;// CONCATENATED MODULE: ./build/engine/shared/publish/publish.js








/**
 * Publishes the signed bundles to the stores of a run: the files of a release first and its bundles last, so that a store with a bundle
 * has all its subjects. A store that did not get all files gets no bundle. Signatures of files are next to the files, and also go into
 * stores that keep the files.
 */
async function publishWithFiles(signed, stores, { files, ...context }) {
    const { ports, run, bundlePath, ...rest } = context;
    const about = signed.filter(({ predicateType }) => predicateType !== undefined);
    const signatures = signed.filter(({ predicateType }) => predicateType === undefined);
    const lost = files.length === 0
        ? new Map()
        : await run.timed('files', () => publishFiles(files, stores, { logger: ports.logger, signal: run.signal }));
    const able = stores.filter(({ store }) => !lost.has(store.id));
    const keepers = files.length === 0 ? [] : able.filter(({ store }) => store.keepFile !== undefined);
    const stored = await publishSigned(about, able, { ...rest, ports, run, ...(signatures.length === 0 && { bundlePath }) });
    const beside = await publishSigned(signatures, keepers, { ...rest, ports, run });
    const refused = [...lost].map(([store, problem]) => ({ store, status: 'failed', problem }));
    const commands = [stored.retryCommand, beside.retryCommand].filter((command) => command !== undefined);
    return {
        statements: [...stored.statements, ...beside.statements].map((each) => ({ ...each, stores: [...each.stores, ...refused] })),
        ...(commands.length > 0 && { retryCommand: commands.join(' && ') }),
    };
}
/**
 * Publishes the signed bundles to the stores of a run, and returns the command that stores the rest.
 */
async function publishSigned(statements, stores, { folder, bundlePath, subjects, payloads, ports, run, options }) {
    if (stores.length === 0 || statements.length === 0)
        return { statements: [...statements] };
    const receipts = await (0,stores_receipts/* openReceipts */.W2)(folder, ports.logger);
    try {
        const bundles = statements.map((statement) => {
            const payload = payloads?.get(statement.bundlePath);
            return { ...toStore(statement, subjects, ports.workingFolder), ...(payload && { payload }) };
        });
        const stored = await run.timed('stores', () => publishBundles(bundles, stores, { ports, receipts, signal: run.signal }));
        const told = statements.map((statement, index) => ({ ...statement, stores: [...statement.stores, ...(stored[index] ?? [])] }));
        const failed = stores.filter((_, position) => stored.some((receiptsOf) => receiptsOf[position]?.status === 'failed'));
        return failed.length === 0
            ? { statements: told }
            : {
                statements: told,
                retryCommand: writePushCommand(bundlePath === undefined ? told.map((each) => each.bundlePath) : [bundlePath], failed, options),
            };
    }
    finally {
        await receipts.close();
    }
}
function toStore({ bundlePath, predicateType, subjects: about, reused }, subjects, folder) {
    const path = (0,external_node_path_.resolve)(folder, bundlePath);
    return {
        name: (0,external_node_path_.basename)(path),
        kind: predicateType === undefined ? 'signature' : (0,bundle_names/* kindOf */.I)(predicateType),
        ...(predicateType !== undefined && { predicateType }),
        subjects: about.flatMap((index) => subjects[index] ?? []),
        resumed: reused,
        read: async () => (await (0,read_file.readBoundedFile)(path, limits/* MAX_BUNDLE */.mZ, 'the bundle')).toString('utf8'),
    };
}


/***/ }),

/***/ 88814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ chooseImages),
/* harmony export */   x: () => (/* binding */ openImages)
/* harmony export */ });
/* harmony import */ var _oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75431);
/* harmony import */ var _oci_registry_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40437);


/**
 * Opens registries with the network, deadline and credentials of a run.
 *
 * @param insecure `host:port` of registries for which plain HTTP is allowed.
 */
function openImages(insecure, { ports, run }) {
    const { env, exec, logger, clock } = ports;
    return (0,_oci_registry_registry_js__WEBPACK_IMPORTED_MODULE_1__.createRegistry)({ http: run.http, env, exec, logger, clock, insecure: insecure.map((host) => host.toLowerCase()) });
}
/** The named images, and which platforms of each to use. Undefined if none was named. @throws ChopmarkError `INPUT_OPTION_VALUE` */
function chooseImages({ subjectImage, imagePlatforms, allowInsecureRegistry }, context) {
    if (subjectImage.length === 0)
        return {};
    return {
        images: { references: subjectImage, choice: (0,_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlatformChoice */ .le)(imagePlatforms), open: openImages(allowInsecureRegistry, context) },
    };
}


/***/ }),

/***/ 45152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ showDryRun)
/* harmony export */ });
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10672);
/* harmony import */ var _trust_public_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);


/** The data that signing would send, and its recipients. Sends no request. */
function showDryRun({ identity, services }, statements, files, stores) {
    const isPublic = (url) => (0,_trust_public_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicHost */ .s)(url.hostname);
    return {
        statements,
        ...(identity && { claims: identity.claims }),
        disclosures: [
            ...(identity
                ? [
                    {
                        name: 'certificate authority',
                        url: services.certificateAuthority.url.href,
                        data: 'the identity token. Its certificate transparency log gets the certificate, with the names that the claims prove',
                        isPublic: isPublic(services.certificateAuthority.url),
                    },
                ]
                : []),
            ...services.timestampAuthorities.map(({ url }) => ({
                name: 'timestamp authority',
                url: url.href,
                data: 'a digest of each signature',
                isPublic: false,
            })),
            ...services.logs.map(({ url }) => ({
                name: 'transparency log',
                url: url.href,
                data: `digest, signature and ${identity ? 'certificate' : 'public key'} of each statement`,
                isPublic: isPublic(url),
            })),
            ...stores.map(({ store: { id, place }, written }) => ({
                name: `store ${id}`,
                url: place?.url ?? written,
                data: 'the whole bundle',
                isPublic: place?.isPublic ?? false,
            })),
            ...files.map((path) => ({ name: _results_result_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_STORE */ .K, url: path, data: 'the whole bundle', isPublic: false })),
        ],
    };
}


/***/ }),

/***/ 66059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ writeBundleList)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(5918);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(33538);
// EXTERNAL MODULE: ./build/stores/local/append-jsonl.js + 1 modules
var append_jsonl = __webpack_require__(52791);
;// CONCATENATED MODULE: ./build/stores/bundle-index.js



/**
 * Adds bundles to `attestations.jsonl`, one per line. Bundles of earlier runs stay, and each bundle is listed once.
 *
 * @param lines Bundles as one line of JSON each.
 * @returns The path of the file.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function addToBundleIndex(folder, lines) {
    const path = (0,external_node_path_.join)(folder, bundle_names/* ALL_BUNDLES */.mD);
    await (0,append_jsonl/* appendJsonl */.z)(path, lines);
    return path;
}

// EXTERNAL MODULE: ./build/engine/shared/run/describe-subjects.js
var describe_subjects = __webpack_require__(50654);
;// CONCATENATED MODULE: ./build/engine/shared/signing/write-bundle-list.js




/**
 * Joins the signed bundles in `attestations.jsonl`, and returns the file of the run: the single bundle, or the joined file.
 *
 * @param folder Absolute.
 */
async function writeBundleList({ statements, problems }, planned, { folder, ports }) {
    if (statements.length === 0)
        return { statements, problems };
    const paths = new Map(planned.map(({ path }) => [(0,describe_subjects/* showPath */.P)(path, ports.workingFolder), path]));
    const present = statements.flatMap(({ bundlePath }) => paths.get(bundlePath) ?? []);
    try {
        const all = await addToBundleIndex(folder, readEach(present));
        const only = statements.length === 1 ? statements[0]?.bundlePath : undefined;
        return { statements, problems, bundlePath: only ?? (0,describe_subjects/* showPath */.P)(all, ports.workingFolder) };
    }
    catch (error) {
        return { statements, problems: [...problems, (0,to_problem/* toProblem */.H)(error)] };
    }
}
async function* readEach(paths) {
    for (const path of paths)
        yield await (0,promises_.readFile)(path, 'utf8');
}


/***/ }),

/***/ 57936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readBuildkitStatements),
/* harmony export */   f: () => (/* binding */ isBuildkitAttestation)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57407);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17286);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34684);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20986);
/* harmony import */ var _platform_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75431);







const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
const PREDICATE_TYPE = 'in-toto.io/predicate-type';
const IN_TOTO = 'application/vnd.in-toto+json';
/** Whether an entry of an index is BuildKit's attestation for another entry, and not an image. */
const isBuildkitAttestation = ({ annotations }) => annotations?.[REFERENCE_TYPE] === 'attestation-manifest';
/**
 * The statements that BuildKit added to the images of an index (moby/buildkit, docs/attestations/attestation-storage.md). Each statement
 * must be about the image that its manifest refers to, that image must be in the same index, and the type of the statement must be the
 * announced one.
 *
 * @param top The manifest of the reference.
 * @param choice `index` and `all` mean every image of it.
 * @throws ChopmarkError `INPUT_IMAGE_ATTESTATION`, `INPUT_IMAGE_CONTENT`, `STORE_…`
 */
async function readBuildkitStatements(source, top, choice) {
    const found = [];
    let bytesLeft = _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENTS */ .Og;
    for (const { image, attestation } of await listAttestations(source, top)) {
        const isMeant = choice.index || choice.all || choice.platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesPlatform */ .pC)(image.platform, wanted));
        if (!isMeant)
            continue;
        const read = await source.manifest(attestation.digest);
        if (read?.manifest.kind !== 'image')
            throw refuse(source, `the BuildKit attestation ${attestation.digest} is missing or is not a manifest`);
        for (const layer of read.manifest.layers.filter(({ mediaType }) => mediaType === IN_TOTO)) {
            bytesLeft -= layer.size;
            if (bytesLeft < 0 || found.length >= _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUILDKIT_STATEMENTS */ .Vw)
                throw refuse(source, `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUILDKIT_STATEMENTS */ .Vw} statements or ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENTS */ .Og} bytes of them`);
            found.push(checkStatement(source, image, layer, await source.blob(layer, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_STATEMENT */ .VZ)));
        }
    }
    return found;
}
/** Each index is processed on its own: a reference to an image outside of it is invalid. */
async function listAttestations(source, top) {
    const found = [];
    const waiting = [{ index: top, depth: 1 }];
    let seen = 0;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
        if (next.index.manifest.kind !== 'index')
            continue;
        const { manifests } = next.index.manifest;
        seen += manifests.length;
        if (seen > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_IMAGE_MANIFESTS */ .kU || next.depth > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_INDEX_DEPTH */ .yM)
            throw refuse(source, `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_IMAGE_MANIFESTS */ .kU} manifests, or indexes nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_INDEX_DEPTH */ .yM} levels`);
        const images = new Map(manifests
            .filter((entry) => (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(entry.mediaType) && entry.annotations?.[REFERENCE_TYPE] === undefined)
            .map((entry) => [entry.digest, entry]));
        for (const attestation of manifests.filter(isBuildkitAttestation)) {
            const image = images.get(attestation.annotations?.[REFERENCE_DIGEST] ?? '');
            if (!image)
                throw refuse(source, `the BuildKit attestation ${attestation.digest} refers to an image that is not in the same index`);
            found.push({ image, attestation });
        }
        for (const entry of manifests.filter(({ mediaType }) => (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(mediaType))) {
            const index = await source.manifest(entry.digest);
            if (index)
                waiting.push({ index, depth: next.depth + 1 });
        }
    }
    return found;
}
function checkStatement(source, image, layer, bytes) {
    const what = `the BuildKit statement ${layer.digest}`;
    try {
        const { subjects, predicateType } = (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatement */ .cO)(bytes, what);
        if ((layer.annotations?.[PREDICATE_TYPE] ?? predicateType) !== predicateType)
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} does not have the predicate type that its layer announces`);
        const [algorithm = '', hex] = image.digest.split(':');
        if (!subjects.every(({ digest }) => digest[algorithm] === hex))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} is not about ${image.digest}, the image that its manifest refers to`);
        return { image, predicateType, bytes };
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw refuse(source, error.message);
    }
}
const refuse = ({ name }, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_ATTESTATION',
    message: `The BuildKit attestations of ${name} cannot be signed: ${reason}.`,
    hint: 'Build and push the image again. A signed attestation for another image would mislead its readers.',
});


/***/ }),

/***/ 52745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ registrySource)
/* harmony export */ });
/* harmony import */ var _referrers_referrers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44561);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25908);
/* harmony import */ var _large_blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23573);



const registrySource = (repository) => ({
    name: repository.name,
    manifest: (reference) => (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .getManifest */ .c2)(repository, reference),
    blob: (descriptor, maxBytes) => (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .getBlob */ .qW)(repository, descriptor, maxBytes),
    saveBlob: (descriptor, path) => (0,_large_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .saveBlob */ .H4)(repository, descriptor, path),
    hasBlob: (descriptor) => (0,_large_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWholeBlob */ .Vi)(repository, descriptor),
    referrers: (digest) => (0,_referrers_referrers_js__WEBPACK_IMPORTED_MODULE_0__/* .listReferrers */ .x)(repository, digest),
});


/***/ }),

/***/ 23573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ saveBlob),
/* harmony export */   Vi: () => (/* binding */ hasWholeBlob),
/* harmony export */   qf: () => (/* binding */ isBlob)
/* harmony export */ });
/* unused harmony export putBlobFile */
/* harmony import */ var _base_fs_hash_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54616);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18114);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34684);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25908);
/* harmony import */ var _registry_response_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57354);
/* harmony import */ var _refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39800);






/** Milliseconds for one try to transfer that many bytes. */
const timeFor = (size) => _base_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REQUEST_TIMEOUT */ ._h + Math.ceil(size / _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MIN_TRANSFER_RATE */ .UI) * 1000;
/** Writes a blob to a file, never to memory as a whole; checks its size and digest. @throws ChopmarkError `STORE_…` */
async function saveBlob(repository, { digest, size }, path) {
    if (size > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_IMAGE_BLOB */ .Dg)
        throw (0,_refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLargeBlob */ .j)(repository.name, { digest, size });
    const answer = await repository.send({
        path: `blobs/${digest}`,
        maxBytes: Math.max(size, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REGISTRY_ANSWER */ .O2),
        saveTo: path,
        timeout: timeFor(size),
    });
    if (answer.status !== 200)
        throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toRegistryError */ .p)(answer, repository.registry, `the blob ${digest}`);
    if (!(await isBlob(path, { digest, size })))
        throw (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongDigest */ .K9)(repository, `the blob ${digest}`);
}
/** Uploads a file as a blob. @throws ChopmarkError `STORE_…` */
const putBlobFile = (repository, { digest, size }, path) => uploadBlob(repository, digest, { body: { path, size }, timeout: timeFor(size) });
/** Whether the registry reports the blob with its full size. @throws ChopmarkError `STORE_…` */
async function hasWholeBlob(repository, { digest, size }) {
    const answer = await repository.send({ path: `blobs/${digest}`, method: 'HEAD', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REGISTRY_ANSWER */ .O2 });
    if (answer.status === 404)
        return false;
    if (answer.status !== 200)
        throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toRegistryError */ .p)(answer, repository.registry, `the blob ${digest}`);
    const length = answer.headers.get('content-length');
    return length === null || Number(length) === size;
}
/** Whether the file has that size and digest. @throws ChopmarkError `INPUT_…` if the file cannot be read */
async function isBlob(path, { digest, size }) {
    const [algorithm = '', hex] = digest.split(':');
    const [hashed] = await (0,_base_fs_hash_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hashFiles */ .y)([path], {
        algorithms: [algorithm],
        signal: new AbortController().signal,
        followLinks: false,
    });
    return hashed?.size === size && hashed.digest[algorithm] === hex;
}


/***/ }),

/***/ 39800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ refuseLargeBlob)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34684);


/** The error for a layer above the size limit of copying. */
const refuseLargeBlob = (name, { digest, size }) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The blob ${digest} of ${name} has ${size} bytes; the limit for copying is ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IMAGE_BLOB */ .Dg}.`,
    hint: 'Check that this is the right image. To copy it anyway, use oras copy -r, and chopmark store copy for its bundles.',
});


/***/ }),

/***/ 75431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ showPlatform),
/* harmony export */   le: () => (/* binding */ readPlatformChoice),
/* harmony export */   pC: () => (/* binding */ matchesPlatform)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

/**
 * Reads `image-platforms`: `index` (the default) is the manifest that the reference names, `all` adds every child, `linux/amd64` the
 * children for that platform; several values add up.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE`
 */
function readPlatformChoice(words) {
    const wanted = words.flatMap((word) => word.split(',')).map((word) => word.trim().toLowerCase());
    const platforms = wanted.filter((word) => word !== '' && word !== 'index' && word !== 'all').map(readOne);
    const all = wanted.includes('all');
    return { all, index: all || wanted.includes('index') || platforms.length === 0, platforms };
}
function readOne(word) {
    const [, os = '', architecture = '', variant] = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(word) ?? [];
    if (os !== '')
        return { os, architecture, ...(variant !== undefined && { variant }) };
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_VALUE',
        message: `--image-platforms has the invalid value ${word}.`,
        hint: 'Valid values: index, all, or platforms such as linux/amd64, linux/arm64, linux/arm/v7.',
    });
}
/** Without a variant, every variant matches; arm64 without a variant is v8. */
function matchesPlatform(platform, wanted) {
    if (platform?.os !== wanted.os || platform.architecture !== wanted.architecture)
        return false;
    return wanted.variant === undefined || variantOf(platform) === variantOf(wanted);
}
const variantOf = ({ architecture, variant }) => variant ?? (architecture === 'arm64' ? 'v8' : '');
const showPlatform = ({ os, architecture, variant }) => [os, architecture, ...(variant ? [variant] : [])].join('/');


/***/ }),

/***/ 44561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ askReferrers),
/* harmony export */   x: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34684);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66873);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20986);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25908);
/* harmony import */ var _registry_next_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60775);
/* harmony import */ var _registry_response_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57354);
/* harmony import */ var _fallback_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59269);
/* harmony import */ var _too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52302);










/** Statuses of registries without the referrers API. */
const WITHOUT_API = [400, 403, 404, 405, 406, 501];
/**
 * Referrers of a manifest (distribution-spec, "listing referrers"): those that the registry lists, or, if it does not support referrers,
 * those of the fallback index and those with a tag of their own.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function listReferrers(repository, digest) {
    const known = await askReferrers(repository, digest);
    if (known)
        return bounded(known.map(byDigest), repository);
    const index = await (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .getManifest */ .c2)(repository, (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .fallbackTag */ .fH)(digest));
    const listed = index?.manifest.kind === 'index' ? index.manifest.manifests : [];
    const tags = await (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .listOwnTags */ .GF)(repository, digest);
    const tagged = tags.filter((tag) => !listed.some((descriptor) => (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnTagOf */ .kT)(tag, descriptor.digest)));
    return bounded([...listed.map(byDigest), ...tagged.map((reference) => ({ reference }))], repository);
}
const byDigest = (descriptor) => ({ reference: descriptor.digest, descriptor });
/** @returns Undefined if the registry has no referrers API. */
async function askReferrers(repository, digest) {
    const found = [];
    const read = (path) => repository.send({ path, headers: { accept: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .OCI_INDEX */ .$p }, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_MANIFEST */ .xZ });
    for await (const answer of (0,_registry_next_page_js__WEBPACK_IMPORTED_MODULE_5__/* .readPages */ .n)(repository, `referrers/${digest}`, read)) {
        // GHCR and others respond with a page of their own.
        const isIndex = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .OCI_INDEX */ .$p;
        if (WITHOUT_API.includes(answer.status) || (answer.status === 200 && !isIndex))
            return undefined;
        if (answer.status !== 200)
            throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_6__/* .toRegistryError */ .p)(answer, repository.registry, `the referrers of ${digest}`);
        found.push(...readIndex(answer.body, repository));
        if (found.length > _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_REFERRERS */ .OB)
            throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__/* .tooManyReferrers */ .S)(repository);
    }
    return found;
}
function readIndex(bytes, repository) {
    try {
        // An empty page may lack its media type.
        (0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: 'the list of referrers', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_MANIFEST */ .xZ });
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .N)(bytes, _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .OCI_INDEX */ .$p, 'the list of referrers');
        return manifest.kind === 'index' ? manifest.manifests : [];
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'STORE_INVALID_RESPONSE',
            message: `The registry ${repository.registry} returned an invalid list of referrers: ${error.message}.`,
            hint: 'The registry, or a proxy in front of it, is faulty or malicious. Report this to its operator.',
        });
    }
}
function bounded(referrers, repository) {
    const once = [...new Map(referrers.map((referrer) => [referrer.reference, referrer])).values()];
    if (once.length > _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_REFERRERS */ .OB)
        throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__/* .tooManyReferrers */ .S)(repository);
    return once;
}


/***/ }),

/***/ 51486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resolveImage)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94833);
/* harmony import */ var _buildkit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57936);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34684);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66873);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20986);
/* harmony import */ var _platform_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75431);








/**
 * Resolves a reference once: a tag is read one time, and everything after that uses the digest. Children are selected by platform.
 * Attestations inside an index (BuildKit) are about other children and are never selected.
 *
 * @param reference Tag or digest.
 * @throws ChopmarkError `INPUT_IMAGE_MISSING`, `INPUT_IMAGE_CONTENT`, `INPUT_IMAGE_PLATFORM`, `STORE_…`
 */
async function resolveImage(source, reference, choice) {
    const top = await source.manifest(reference);
    if (!top)
        throw missing(source, reference);
    if (top.manifest.kind !== 'index') {
        await checkOwnPlatform(source, top, choice);
        return { digest: top.digest, chosen: [{ digest: top.digest }], foreign: 0 };
    }
    const children = choice.index && !choice.all && choice.platforms.length === 0
        ? { images: [], foreign: 0 }
        : await walk(source, top, 1, new Set([top.digest]));
    const { images, foreign } = children;
    for (const wanted of choice.platforms)
        if (!images.some(({ platform }) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)))
            throw noPlatform(source, (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr)(wanted), images);
    const chosen = images.filter(({ platform }) => choice.all || choice.platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)));
    return { digest: top.digest, chosen: [...(choice.index ? [{ digest: top.digest }] : []), ...chosen], foreign };
}
async function walk(source, { manifest }, depth, seen) {
    const found = { images: [], foreign: 0 };
    if (manifest.kind !== 'index')
        return found;
    if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_INDEX_DEPTH */ .yM)
        throw unfit(source, `has indexes nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_INDEX_DEPTH */ .yM} levels`);
    for (const child of manifest.manifests) {
        if (seen.has(child.digest) || (0,_buildkit_js__WEBPACK_IMPORTED_MODULE_3__/* .isBuildkitAttestation */ .f)(child))
            continue;
        seen.add(child.digest);
        if (seen.size > _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_MANIFESTS */ .kU)
            throw unfit(source, `has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_MANIFESTS */ .kU} manifests`);
        if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .isManifestType */ .Q3)(child.mediaType))
            found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) });
        else if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndexType */ .$U)(child.mediaType)) {
            const nested = await source.manifest(child.digest);
            if (!nested)
                throw missing(source, child.digest);
            const below = await walk(source, nested, depth + 1, seen);
            found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) }, ...below.images);
            found.foreign += below.foreign;
        }
        else
            found.foreign++;
    }
    return found;
}
/** An image that is not an index states its own platform. */
async function checkOwnPlatform(source, { manifest, digest }, { platforms, index, all }) {
    if (platforms.length === 0 || index || all)
        return;
    if (manifest.kind !== 'image')
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr).join(', '), []);
    const config = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(await source.blob(manifest.config, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_CONFIG */ .uT), { what: 'the configuration of the image' }), 'config');
    const platform = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlatform */ .K)(config, 'config');
    if (!platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)))
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr).join(', '), [{ digest, platform }]);
}
const missing = ({ name }, reference) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_MISSING',
    message: `${name} has no ${reference === '' ? 'single image' : reference.includes(':') ? reference : `tag ${reference}`}.`,
    hint: reference === ''
        ? 'The layout has several images: name one by its tag or digest, oci-layout:FOLDER:TAG.'
        : 'Check that the image was pushed under this name. Some registries also return this status for missing permissions.',
});
const unfit = ({ name }, what) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: 'INPUT_IMAGE_CONTENT', message: `The image in ${name} ${what}.`, hint: 'Give the image by its digest.' });
const noPlatform = ({ name }, wanted, images) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_PLATFORM',
    message: `The image in ${name} has no variant for ${wanted}.`,
    hint: images.length === 0
        ? 'The image names no platforms.'
        : `Its platforms are ${images.flatMap(({ platform }) => (platform ? (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr)(platform) : [])).join(', ')}.`,
});


/***/ }),

/***/ 52791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ appendJsonl)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(31621);
// EXTERNAL MODULE: ./build/base/fs/move-file.js
var move_file = __webpack_require__(73460);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(57407);
// EXTERNAL MODULE: ./build/stores/receipts.js
var receipts = __webpack_require__(11178);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/stores/limits.js
var stores_limits = __webpack_require__(95971);
;// CONCATENATED MODULE: ./build/stores/local/file-lock.js





/** Milliseconds between two checks of a lock that another process holds. */
const PAUSE = 25;
/** Checks of an unchanged lock after which its holder counts as dead: five seconds. */
const STALE_AFTER_POLLS = 200;
/**
 * Does `work` while no other process holds the same lock file. A holder shows with `stillAtWork` that it is alive. The lock of a
 * killed process is taken over.
 *
 * @param pause Milliseconds between two checks of a lock that another process holds.
 * @throws ChopmarkError `STORE_FILE_WRITE` if the lock cannot be taken
 */
async function withFileLock(lock, work, pause = PAUSE) {
    await take(lock, pause);
    let beat = 0;
    try {
        // Not the target of a link that somebody put in its place.
        return await work(() => (0,promises_.lutimes)(lock, ++beat, beat).catch(() => { }));
    }
    finally {
        await (0,promises_.rm)(lock, { force: true }).catch(() => { });
    }
}
async function take(lock, pause) {
    let seen = '';
    let pollsLeft = STALE_AFTER_POLLS;
    for (let looks = 0; looks < stores_limits/* MAX_LOCK_POLLS */.oP; looks++) {
        try {
            await (await (0,promises_.open)(lock, 'wx', 0o600)).close();
            return;
        }
        catch (error) {
            if ((0,file_error/* codeOf */.$N)(error) !== 'EEXIST')
                throw refuse(lock, (0,file_error/* explainFileError */.Yd)(error), error);
        }
        const now = await describe(lock);
        pollsLeft = now === seen ? pollsLeft - 1 : STALE_AFTER_POLLS;
        seen = now;
        if (pollsLeft === 0)
            await remove(lock);
        await (0,external_node_timers_promises_.setTimeout)(pause);
    }
    throw refuse(lock, 'other runs held it for the whole time');
}
/** Distinguishes a lock from an earlier and a later one in its place. No run ever makes a folder, so nobody would remove it. */
async function describe(lock) {
    const found = await (0,promises_.lstat)(lock).catch(() => undefined);
    if (found?.isDirectory())
        throw refuse(lock, 'it is a folder');
    return found === undefined ? '' : `${found.ino} ${found.mtimeMs}`;
}
async function remove(lock) {
    try {
        await (0,promises_.rm)(lock, { force: true });
    }
    catch (error) {
        throw refuse(lock, `it was left by a run that ended, and it cannot be removed: ${(0,file_error/* explainFileError */.Yd)(error)}`, error);
    }
}
const refuse = (lock, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_FILE_WRITE',
    message: `The lock ${lock} could not be taken: ${reason}.`,
    hint: 'The separate bundle files are in the same folder. Run again, or choose another folder with --bundle-dir.',
    cause,
});

;// CONCATENATED MODULE: ./build/stores/local/append-jsonl.js











/** Bytes that are collected before a write. */
const PIECE = 1 << 20;
/**
 * Adds bundles to a JSON Lines file, one per line. Bundles of earlier runs stay, and each bundle is in the file once. The file is
 * replaced completely or not at all, and is never in memory as a whole. Runs that end at the same time in one folder take turns, so
 * that no run overwrites what another run added.
 *
 * @param path Absolute. Its folder must exist.
 * @param lines Bundles as one line of JSON each.
 * @returns The fingerprint of each line that the file already had.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function appendJsonl(path, lines) {
    const lock = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path, '.jsonl')}.lock`);
    return withFileLock(lock, (stillAtWork) => replace(path, lines, stillAtWork));
}
async function replace(path, lines, stillAtWork) {
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.chopmark-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    let file;
    try {
        file = await (0,promises_.open)(draft, 'wx', 0o644);
        let gathered = '';
        const earlier = new Set();
        const added = new Set();
        for await (const { line, isNew } of both(readEarlier(path), lines)) {
            const text = line.trimEnd();
            const fingerprint = (0,receipts/* fingerprintBundle */.zu)(text);
            if (text === '' || earlier.has(fingerprint) || added.has(fingerprint))
                continue;
            (isNew ? added : earlier).add(fingerprint);
            gathered += `${text}\n`;
            if (gathered.length >= PIECE) {
                await file.writeFile(gathered);
                await stillAtWork();
                gathered = '';
            }
        }
        await file.writeFile(gathered);
        await file.sync();
        await file.close();
        await (0,move_file/* moveFile */.m)(draft, path);
        return earlier;
    }
    catch (error) {
        await file?.close().catch(() => { });
        await (0,promises_.rm)(draft, { force: true }).catch(() => { });
        if (error instanceof errors/* ChopmarkError */.E)
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
            hint: 'The separate bundle files are in the same folder. Free disk space and run again.',
            cause: error,
        });
    }
}
async function* both(first, second) {
    for await (const line of first)
        yield { line, isNew: false };
    for await (const line of second)
        yield { line, isNew: true };
}
/** The current lines of the file, or none if it does not exist. A link is not followed, because its target is not our file. */
async function* readEarlier(path) {
    const kind = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!kind?.isFile())
        return;
    if (kind.size > limits.MAX_BUNDLE_FILE) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${path} is longer than ${limits.MAX_BUNDLE_FILE} bytes, so no bundle was added to it.`,
            hint: 'Start a new file: choose another --bundle-dir, or another name.',
        });
    }
    yield* (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(path), crlfDelay: Number.POSITIVE_INFINITY });
}


/***/ }),

/***/ 84958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ collectSubjects)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/fs/hash-files.js + 1 modules
var hash_files = __webpack_require__(54616);
// EXTERNAL MODULE: ./build/sigstore/subject.js
var subject = __webpack_require__(511);
// EXTERNAL MODULE: ./build/subjects/checksums.js
var subjects_checksums = __webpack_require__(30344);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(48579);
// EXTERNAL MODULE: ./build/oci/copy/image-source.js
var image_source = __webpack_require__(52745);
// EXTERNAL MODULE: ./build/oci/platform-choice.js
var platform_choice = __webpack_require__(75431);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(66527);
// EXTERNAL MODULE: ./build/oci/resolve-image.js
var resolve_image = __webpack_require__(51486);
;// CONCATENATED MODULE: ./build/subjects/collect-images.js





/** How many images are resolved at the same time. */
const AT_ONCE = 8;
/**
 * Collects images as subjects. Each tag is resolved once, and its digest is logged, because the digest is what gets signed. A
 * subject is named after its repository. Where two subjects would have the same name, the name includes the digest.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `STORE_…`
 */
async function collectImages(references, choice, { open, logger }) {
    const parsed = references.map((text) => ({ text, reference: (0,oci_reference/* parseImageReference */.o_)(text) }));
    const resolved = await (0,concurrency/* mapInParallel */.HH)(parsed, AT_ONCE, async ({ text, reference }) => {
        const { digest, chosen, foreign } = await (0,resolve_image/* resolveImage */.A)((0,image_source/* registrySource */.B)(open(reference, 'pull')), reference.digest ?? reference.tag ?? '', choice);
        if (reference.digest === undefined)
            logger.info(`${text} is ${(0,oci_reference/* imageName */.tO)(reference)}@${digest}`);
        if (foreign > 0)
            logger.warn(`${text} has ${foreign} entries that are not images. They are left out.`);
        return chosen.map((manifest) => describe(reference, manifest));
    });
    const subjects = [...new Map(resolved.flat().map((subject) => [subject.image, subject])).values()];
    const names = Map.groupBy(subjects, ({ name }) => name);
    return subjects.map((subject) => ((names.get(subject.name)?.length ?? 0) > 1 ? { ...subject, name: subject.image } : subject));
}
function describe(reference, { digest, platform }) {
    const [algorithm = '', hex = ''] = digest.split(':');
    const name = (0,oci_reference/* imageName */.tO)(reference);
    return { name, digest: { [algorithm]: hex }, image: `${name}@${digest}`, ...(platform && { platform: (0,platform_choice/* showPlatform */.hr)(platform) }) };
}

// EXTERNAL MODULE: ./build/subjects/digest.js
var subjects_digest = __webpack_require__(41230);
// EXTERNAL MODULE: ./build/subjects/find-files.js
var find_files = __webpack_require__(50391);
// EXTERNAL MODULE: ./build/subjects/merge.js
var merge = __webpack_require__(87900);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(46702);
;// CONCATENATED MODULE: ./build/subjects/name-files.js



/**
 * Makes subjects from files, named by their base name, as actions/attest does. Files with the same base name and content are one
 * subject. If their content differs, each is named by its path below the working folder, with `/` on every system.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_CONFLICT` if such a file is not below the working folder, `INPUT_SUBJECT_NAME`
 */
function nameFiles(files, workingFolder) {
    const groups = Map.groupBy(files, ({ path }) => (0,external_node_path_.basename)(path));
    return files.flatMap((file) => {
        const name = (0,external_node_path_.basename)(file.path);
        const group = groups.get(name) ?? [file];
        const [first = file] = group;
        const differ = group.some(({ digest }) => digest.sha256 !== first.digest.sha256);
        if (!differ && file !== first)
            return [];
        return [{ ...file, name: (0,subject_name/* checkSubjectName */.S)(differ ? pathBelow(workingFolder, file.path) : name, file.path) }];
    });
}
function pathBelow(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    if (!(0,external_node_path_.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`))
        return way.split(external_node_path_.sep).join('/');
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `${path} has the same file name as another subject with different content, and is not below the working folder.`,
        hint: 'Run in a folder that contains both files, so that their paths differ, or attest them in two runs.',
    });
}

;// CONCATENATED MODULE: ./build/subjects/collect.js











/** Bytes. Files of this size or more are hashed first, so that the cores finish at about the same time. */
const LARGE = 8 << 20;
const MEGABYTE = 1_000_000;
/**
 * Collects what is attested or signed: files first, then checksums, the digest, images and Git revisions, each in the given order.
 * Files have a sha256.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and the errors of the functions it calls
 */
async function collectSubjects(options, ports) {
    const { paths = [], checksums, digest, name, images, git, each = false } = options;
    const namesFile = digest === undefined && paths.length > 0;
    const listed = [
        ...(checksums === undefined ? [] : await (0,subjects_checksums/* readChecksums */.F)(checksums, ports.workingFolder)),
        ...(digest === undefined && (name === undefined || namesFile) ? [] : [(0,subjects_digest/* readDigestSubject */.Ly)(digest, name)]),
        ...(images === undefined ? [] : await collectImages(images.references, images.choice, { open: images.open, logger: ports.logger })),
        ...(git === undefined ? [] : await collectRevisions(git, ports)),
    ];
    const digested = paths.length === 0 ? [] : await digestFiles(paths, listClaimed(listed), ports);
    const subjects = each
        ? [...digested.map((file) => ({ ...file, name: (0,subject_name/* checkSubjectName */.S)((0,external_node_path_.basename)(file.path), file.path) })), ...listed]
        : (0,merge/* mergeSubjects */.W)([
            ...(namesFile && name !== undefined ? nameOnly(digested, name) : nameFiles(digested, ports.workingFolder)),
            ...listed,
        ]);
    ports.logger.debug(`${subjects.length} subjects`);
    if (subjects.length === 0) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_NO_SUBJECTS',
            message: 'No subject was given.',
            hint: 'Name files or globs, or use --subject-image, --subject-git, --subject-checksums, or --subject-digest with --subject-name.',
        });
    }
    return subjects;
}
/** The code for Git is loaded only if a revision is given. */
async function collectRevisions({ references, exec }, { workingFolder }) {
    const { collectGit } = await __webpack_require__.e(/* import() */ 6754).then(__webpack_require__.bind(__webpack_require__, 26754));
    return collectGit(references, { exec, workingFolder });
}
/** One name fits one file. Identical copies of it count once. */
function nameOnly(files, name) {
    const [first] = files;
    if (first !== undefined && files.every(({ digest }) => digest.sha256 === first.digest.sha256))
        return [{ ...first, name: (0,subject_name/* checkSubjectName */.S)(name, 'subject-name') }];
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `subject-name names one subject, but ${files.length} different files were found.`,
        hint: 'Leave out --subject-name, so that each file keeps its own name, or attest one file per run.',
    });
}
/** The algorithms that the checksums use. Files are hashed with each of them, so that a wrong checksum of a file is detected. */
const listClaimed = (listed) => subject/* MATCHING_ALGORITHMS */.br.filter((algorithm) => algorithm === 'sha256' || listed.some(({ digest }) => digest[algorithm] !== undefined));
async function digestFiles(patterns, algorithms, { workingFolder, logger, signal, threads }) {
    const found = await (0,find_files/* findFiles */.l)(patterns, workingFolder);
    const large = found.filter(({ size }) => size >= LARGE).sort((a, b) => b.size - a.size);
    const order = [...large, ...found.filter(({ size }) => size < LARGE)];
    const total = Math.ceil(found.reduce((sum, { size }) => sum + size, 0) / MEGABYTE);
    const tell = (bytes) => logger.progress('Hashing (MB)', Math.floor(bytes / MEGABYTE), total);
    const hashed = await (0,hash_files/* hashFiles */.y)(order.map(({ target }) => target), { algorithms, signal, onProgress: tell, followLinks: false, ...(threads !== undefined && { threads }) });
    logger.progress('Hashing (MB)', total, total);
    const digests = new Map(order.map(({ path }, index) => [path, hashed[index]]));
    return found.flatMap(({ path }) => {
        const file = digests.get(path);
        return file ? [{ path, ...file }] : [];
    });
}


/***/ }),

/***/ 87900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ mergeSubjects)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57407);


/**
 * Merges subjects to one for each name. The same name with the same digest counts once. Digests of different algorithms (from a
 * SHA256SUMS and a SHA512SUMS) are combined. Two different digests of the same algorithm are a conflict.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_CONFLICT`, `INPUT_TOO_MANY_SUBJECTS`
 */
function mergeSubjects(subjects) {
    const byName = new Map();
    for (const subject of subjects) {
        const known = byName.get(subject.name);
        byName.set(subject.name, known ? join(known, subject) : subject);
    }
    if (byName.size > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECTS */ .Vn) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_TOO_MANY_SUBJECTS',
            message: `${byName.size} subjects were found. One run takes at most ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECTS */ .Vn}.`,
            hint: 'Narrow the patterns, or split the files over several jobs and join the results with chopmark merge.',
        });
    }
    return [...byName.values()];
}
function join(known, other) {
    const conflict = Object.keys(other.digest).find((name) => known.digest[name] !== undefined && known.digest[name] !== other.digest[name]);
    if (conflict === undefined)
        return { ...other, ...known, digest: { ...known.digest, ...other.digest } };
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `Two subjects have the name ${known.name} but different ${conflict} digests.`,
        hint: 'Give them different names, for example their paths below a common folder.',
    });
}


/***/ })

};
