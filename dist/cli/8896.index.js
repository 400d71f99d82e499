export const id = 8896;
export const ids = [8896,1872];
export const modules = {

/***/ 48579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ mapInParallel),
/* harmony export */   IG: () => (/* binding */ createMemory),
/* harmony export */   Rf: () => (/* binding */ runInFlight),
/* harmony export */   qD: () => (/* binding */ createGate)
/* harmony export */ });
/**
 * Runs `work` on each item, at most `limit` at a time, and returns the results in the order of `items`. After the first failure nothing
 * more starts; when the running work has ended, the failure of the earliest item is thrown, whichever came first.
 */
async function mapInParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    const failures = [];
    const takeTurns = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failures.push({ index, error });
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
    // Items start in order, so of the earliest that fails the failure is among these.
    const [earliest] = failures.sort((one, other) => one.index - other.index);
    if (earliest)
        throw earliest.error;
    return results;
}
/** Returns a function that runs at most `limit` pieces of work at a time; the others wait in order. */
function createGate(limit) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < limit)
            running++;
        // Work that ends hands its slot to the next one in the queue, so newly arriving work cannot take it.
        else
            await new Promise((enter) => waiting.push(enter));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}
/** Returns a cache of promises: work with the same key runs once. Failed work is removed, so the next caller tries again. */
function createMemory() {
    const known = new Map();
    return (key, work) => {
        const running = known.get(key) ?? work();
        known.set(key, running);
        running.catch(() => known.delete(key));
        return running;
    };
}
/**
 * Keeps jobs in flight within the bounds, in order. A job is prepared only when there is room for it, so it uses memory only while it runs.
 * Resolves when every started job has ended.
 *
 * @returns The jobs that were never prepared.
 */
async function runInFlight(jobs, prepare, { limit, maxWeight, stopped }) {
    let running = 0;
    let weight = 0;
    let wake = () => { };
    const change = () => new Promise((resolve) => (wake = resolve));
    let next = 0;
    for (; next < jobs.length; next++) {
        while (!stopped() && running > 0 && (running >= limit() || weight >= maxWeight))
            await change();
        if (stopped())
            break;
        const ready = await prepare(jobs[next]);
        if (ready === undefined)
            continue;
        running++;
        weight += ready.weight;
        void ready.run().finally(() => {
            running--;
            weight -= ready.weight;
            wake();
        });
    }
    while (running > 0)
        await change();
    return jobs.slice(next);
}


/***/ }),

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   vV: () => (/* binding */ createFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43243);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31621);





/**
 * Creates a folder and its parents where they do not exist.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function makeFolder(path) {
    try {
        await createFolder(path);
    }
    catch (error) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `The folder ${path} cannot be created: ${(0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Choose another folder, or check its permissions.',
            cause: error,
        });
    }
}
/**
 * As `makeFolder`, with the errors of the system. The one way to make a folder: Node's recursive mkdir never returns on a file system that
 * reports every name as missing, as /proc does, so the parents are made one by one.
 *
 * @param path Absolute.
 * @param mode Permissions of each folder that is made.
 */
const createFolder = (path, mode) => makeStep(path, mode, true);
async function makeStep(path, mode, mayClimb) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { mode });
    }
    catch (error) {
        const code = (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if (code === 'ENOENT' && mayClimb && parent !== path) {
            await makeStep(parent, mode, true);
            return makeStep(path, mode, false);
        }
        if (!(await isFolder(path)))
            throw error;
    }
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((found) => found.isDirectory(), () => false);
/** Mode bits that let the group and others write. */
const OTHERS_WRITE = 0o022;
/**
 * Whether a folder belongs to this user and only this user can write to it. False for a symbolic link.
 *
 * @param user User ID of this process.
 * @throws Errors of `lstat`.
 */
function isPrivate(path, user) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    return stat.isDirectory() && stat.uid === user && (stat.mode & OTHERS_WRITE) === 0;
}


/***/ }),

/***/ 73460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ moveFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31621);




/** Waits between tries, in milliseconds. On Windows a virus scanner or an indexer can hold a file open for a moment. */
const WAITS = [10, 50, 200, 500, 1_000];
const HELD_OPEN = ['EPERM', 'EBUSY', 'EACCES'];
/**
 * Renames a file; a file at `to` is replaced. On Windows, where another program can hold either file open, it tries six times within two
 * seconds.
 *
 * @throws the file system's error of the last try
 */
async function moveFile(from, to, { rename: move, wait, platform } = { rename: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename, wait: node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout, platform: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() }) {
    for (const milliseconds of platform === 'win32' ? WAITS : []) {
        try {
            return await move(from, to);
        }
        catch (error) {
            if (!HELD_OPEN.includes((0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
                throw error;
            await wait(milliseconds);
        }
    }
    await move(from, to);
}


/***/ }),

/***/ 90592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43243);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31621);
/* harmony import */ var _move_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73460);






/**
 * Writes a file completely or not at all: writes and flushes a temporary file in the same folder, then renames it. A symbolic link at the
 * target is replaced, never followed. The umask narrows `mode` (default 0644).
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; no temporary file is left.
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
        await (0,_move_file_js__WEBPACK_IMPORTED_MODULE_5__/* .moveFile */ .m)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} cannot be written: ${(0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some disk space or choose another folder with --bundle-dir, then run again. What is already signed is not signed twice.',
            cause: error,
        });
    }
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
                Promise.all(/* import() */[__webpack_require__.e(2697), __webpack_require__.e(7432), __webpack_require__.e(4784), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 76420)),
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
                Promise.all(/* import() */[__webpack_require__.e(7432), __webpack_require__.e(4784), __webpack_require__.e(4913)]).then(__webpack_require__.bind(__webpack_require__, 14957)),
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

/***/ 35370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ publishBundles)
/* harmony export */ });
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48579);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _signing_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86318);
/* harmony import */ var _sigstore_image_signature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31461);
/* harmony import */ var _stores_receipts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11178);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5981);






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
async function publishToStore(bundles, store, { ports: { logger }, receipts, signal, timeout = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_TIMEOUT */ .O7 }, tell) {
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
            const fingerprint = (0,_stores_receipts_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintBundle */ .zu)(await bundle.read());
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
    await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapInParallel */ .HH)(inGroups(open, bundles, store), store.atOnce ?? _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLES_TO_STORE */ .s1, async (index) => {
        const bundle = bundles[index];
        // After several failures in a row, the store is not asked again.
        if (failuresInARow >= _signing_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FAILURES_IN_A_ROW */ .co) {
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
        const giveUp = () => reject(late.reason instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E ? late.reason : storeTimeoutError(store));
        late.addEventListener('abort', giveUp, { once: true });
        void work()
            .then(resolve, reject)
            .finally(() => late.removeEventListener('abort', giveUp));
    });
}
const storeDisabledError = (store) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_UNAVAILABLE',
    message: `The bundle was not sent to the store ${store}, because the store failed ${_signing_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FAILURES_IN_A_ROW */ .co} times in a row.`,
    hint: 'The bundle is on disk. See the errors of the other bundles.',
});
const storeTimeoutError = (store) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_TIMEOUT',
    message: `The store ${store} did not respond in time after a bundle was sent.`,
    hint: 'The bundle is on disk. Set a longer time limit with --timeout, or store it later.',
});
/** Even an unexpected error of a store affects only that store. */
function explain(error, store) {
    if (error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) {
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
    return ({ predicateType, subjects }) => predicateType !== _sigstore_image_signature_js__WEBPACK_IMPORTED_MODULE_5__/* .IMAGE_SIGNATURE */ .H || !subjects.every(({ digest: { sha256 } }) => sha256 !== undefined && documented.has(sha256));
}


/***/ }),

/***/ 36179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writePushCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13263);


/** Maximum number of files in the command. More files are named by their folders, and then other bundles in these folders are stored too. */
const NAMED_FILES = 1_000;
/** The command line that stores bundles in the stores that failed. It contains no secrets. */
function writePushCommand(files, stores, { bundleDir, allowInsecureRegistry }) {
    const places = files.length > NAMED_FILES ? [...new Set(files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)))] : files;
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
    return words.map((word) => (0,_base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForTerminal */ .u)(word)).join(' ');
}


/***/ }),

/***/ 58712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bundleFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Variables that name a job on each CI, in order of preference. A re-run of the same job has the same name. */
const JOB_VARIABLES = [
    ['GITHUB_RUN_ID', 'GITHUB_JOB'],
    ['CI_JOB_ID'],
    // Parallel containers of a job share its id.
    ['CIRCLE_WORKFLOW_JOB_ID', 'CIRCLE_NODE_INDEX'],
    ['CIRCLE_WORKFLOW_JOB_ID'],
    ['BUILDKITE_JOB_ID'],
    ['BUILD_TAG'],
];
/** Where bundles of this job are written first: `bundle-dir`, else `.chopmark/<job id>`. Absolute. */
const bundleFolder = (option, ports) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingFolder, option ?? `.chopmark/${jobId(ports.env)}`);
function jobId(env) {
    const names = JOB_VARIABLES.find((variables) => variables.every((name) => env[name])) ?? [];
    // The id becomes a folder name, and an earlier step may have set it.
    const id = names
        .map((name) => env[name])
        .join('-')
        .replace(/[^A-Za-z0-9._-]/g, '_')
        .replace(/^\.+/, '_');
    return id.length <= LONGEST_ID ? id || 'local' : `${id.slice(0, LONGEST_ID)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', id).slice(0, LENGTH_OF_HASH)}`;
}
/** Characters of a job id. A longer id is shortened with its hash, because ids can differ only at the end. */
const LONGEST_ID = 100;
const LENGTH_OF_HASH = 16;


/***/ }),

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toProblem)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

/** An expected failure as a result contains it. Any other error is a bug, and is thrown again. */
function toProblem(error) {
    if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { code, message, ...(hint !== undefined && { hint }) };
}


/***/ }),

/***/ 59239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   fP: () => (/* binding */ serializeBundle)
/* harmony export */ });
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** The suffix of files that hold one bundle, as Sigstore's clients write them. */
const BUNDLE_SUFFIX = '.sigstore.json';
/** The bundle in protobuf JSON on one line, without a line end: the content of a file, or a line of a JSON Lines file. */
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
/** 64-bit integers are strings in protobuf JSON. Zero is written too, because some readers do not accept that it may be left out. */
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
        return {
            messageSignature: { ...(digest && { messageDigest: { algorithm, digest: base64(digest) } }), signature: base64(signature) },
        };
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

/***/ 46422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ encodeEnvelopeHead),
/* harmony export */   T4: () => (/* binding */ IN_TOTO_PAYLOAD_TYPE),
/* harmony export */   Zm: () => (/* binding */ writeEnvelopes),
/* harmony export */   h4: () => (/* binding */ digestEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Payload type of in-toto statements. */
const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The pre-authentication encoding in pieces, so that a large payload is never copied (DSSE v1, protocol.md). */
const encodeEnvelopeHead = ({ payloadType, payload }) => Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `);
/**
 * The JSON of an envelope in each form that known signers write it in: Go's order of fields and the alphabetical one, with `keyid` and
 * without. Logs keep the digest of these bytes, which the envelope alone does not tell.
 */
function* writeEnvelopes({ payload, payloadType, signature, keyid = '' }) {
    const [body, sig] = [payload.toString('base64'), signature.toString('base64')];
    yield JSON.stringify({ payload: body, payloadType, signatures: [{ sig }] });
    yield JSON.stringify({ payload: body, payloadType, signatures: [{ sig, keyid }] });
    yield JSON.stringify({ payloadType, payload: body, signatures: [{ keyid, sig }] });
    yield JSON.stringify({ payloadType, payload: body, signatures: [{ sig }] });
}
/** SHA-256 of the pre-authentication encoding of DSSE v1: the digest that is signed, logged and verified. Copies no payload. */
const digestEnvelope = (envelope) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest();


/***/ }),

/***/ 17286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Y5: () => (/* binding */ buildStatement),
/* harmony export */   cO: () => (/* binding */ readStatement)
/* harmony export */ });
/* unused harmony export STATEMENT_TYPE */
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94833);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57407);




const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';
/**
 * The bytes of a statement of version 1. The same parts give the same bytes: members in the order of the specification, digests in the
 * order of their names, the predicate unchanged. Paths and sizes of subjects are left out.
 */
function buildStatement({ subjects, predicateType, predicate }) {
    return Buffer.from(JSON.stringify({
        _type: STATEMENT_TYPE,
        subject: subjects.map(({ name, uri, digest }) => ({ name, ...(uri !== undefined && { uri }), digest: sortDigests(digest) })),
        predicateType,
        predicate,
    }));
}
function sortDigests(digest) {
    const names = Object.keys(digest);
    return names.length < 2 ? digest : Object.fromEntries(names.sort().map((name) => [name, digest[name] ?? '']));
}
/**
 * Reads a statement of version 1, or of version 0.1 as older signers wrote it. Other fields than those of the specification are ignored, as
 * it requires.
 *
 * @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED`
 */
function parseStatement(bytes) {
    try {
        return readStatement(bytes, 'the statement');
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_STATEMENT_MALFORMED',
            message: `The signed content is not an in-toto statement: ${error.message}.`,
            hint: 'The signature does not help without a valid statement: report this to the signer.',
            cause: error,
        });
    }
}
/** The same for a statement that is not signed yet. @throws JsonError */
function readStatement(bytes, what) {
    const statement = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE */ .mZ }), what);
    const type = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(statement._type, '_type', 200);
    if (type !== STATEMENT_TYPE && type !== OLD_STATEMENT_TYPE)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', '_type is not the type of a statement of version 1 or 0.1');
    const predicateType = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(statement.predicateType, 'predicateType', 2000);
    if (predicateType === '')
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'predicateType is empty');
    const subjects = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(statement.subject, 'subject', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUBJECTS */ .Vn).map(readSubject);
    if (subjects.length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'subject is empty');
    const predicate = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(statement.predicate, 'predicate');
    return { type, subjects, predicateType, ...(predicate && { predicate }) };
}
/** The form of digests that are compared; a digest in another form would never match, so it is rejected. */
const HEX = { sha256: /^[0-9a-f]{64}$/, sha384: /^[0-9a-f]{96}$/, sha512: /^[0-9a-f]{128}$/ };
function readSubject(value, index) {
    const where = `subject[${index}]`;
    const subject = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, where);
    const digest = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readStringMap */ .oI)(subject.digest, `${where}.digest`, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DIGESTS */ .nA);
    if (Object.keys(digest).length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest is empty`);
    for (const algorithm of ['sha256', 'sha384', 'sha512']) {
        const hex = digest[algorithm];
        if (hex !== undefined && !HEX[algorithm].test(hex))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest.${algorithm} is not a digest in lower-case hex`);
    }
    return { name: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(subject.name, `${where}.name`, 8192) ?? '', digest };
}


/***/ })

};
