export const id = 8555;
export const ids = [8555,4132];
export const modules = {

/***/ 64751:
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

/***/ 14132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_SUFFIX: () => (/* binding */ DEFAULT_SUFFIX),
/* harmony export */   mayBeRelease: () => (/* binding */ mayBeRelease),
/* harmony export */   openStores: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _base_run_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77926);
/* harmony import */ var _base_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85575);
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98364);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74353);






/** Stores with a name. Any other name is an input error. */
const NAMED = [
    {
        name: 'github',
        async load() {
            const { createGithubStore } = await __webpack_require__.e(/* import() */ 3276).then(__webpack_require__.bind(__webpack_require__, 33276));
            return (context, target) => createGithubStore(context, target || undefined);
        },
    },
    {
        name: 'release',
        async load() {
            const { openGithubReleaseStore } = await __webpack_require__.e(/* import() */ 2435).then(__webpack_require__.bind(__webpack_require__, 72435));
            return openGithubReleaseStore;
        },
    },
    {
        name: 'oci',
        async load() {
            const [{ createOciStore }, { createRegistry }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(2344), __webpack_require__.e(5145), __webpack_require__.e(1700), __webpack_require__.e(8124)]).then(__webpack_require__.bind(__webpack_require__, 78124)),
                Promise.all(/* import() */[__webpack_require__.e(1711), __webpack_require__.e(1822)]).then(__webpack_require__.bind(__webpack_require__, 71711)),
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
                Promise.all(/* import() */[__webpack_require__.e(2344), __webpack_require__.e(5145), __webpack_require__.e(1700), __webpack_require__.e(5480)]).then(__webpack_require__.bind(__webpack_require__, 55480)),
                Promise.all(/* import() */[__webpack_require__.e(1711), __webpack_require__.e(1822)]).then(__webpack_require__.bind(__webpack_require__, 71711)),
            ]);
            return ({ allowInsecureRegistry, ...context }, target) => {
                const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
                return createLegacyStore({ ...context, open: createRegistry({ ...context, insecure }), ...(target && { target }) });
            };
        },
    },
    { name: 'oci-layout', local: true, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2344), __webpack_require__.e(5145), __webpack_require__.e(6711), __webpack_require__.e(6943)]).then(__webpack_require__.bind(__webpack_require__, 9375))).openLayoutStore },
    { name: 'gitlab', load: async () => (await __webpack_require__.e(/* import() */ 5287).then(__webpack_require__.bind(__webpack_require__, 75287))).openGitlabStore },
    { name: 'gitlab-release', load: async () => (await __webpack_require__.e(/* import() */ 5287).then(__webpack_require__.bind(__webpack_require__, 75287))).openGitlabReleaseStore },
    { name: 'https', load: async () => (await __webpack_require__.e(/* import() */ 7813).then(__webpack_require__.bind(__webpack_require__, 97813))).openHttpStore },
    { name: 'http', load: async () => (await __webpack_require__.e(/* import() */ 7813).then(__webpack_require__.bind(__webpack_require__, 97813))).openHttpStore },
];
const FOLDER = {
    name: 'folder',
    local: true,
    load: async () => (await __webpack_require__.e(/* import() */ 5151).then(__webpack_require__.bind(__webpack_require__, 25151))).openFolderStore,
};
const LINES = {
    name: 'lines',
    local: true,
    load: async () => (await __webpack_require__.e(/* import() */ 5293).then(__webpack_require__.bind(__webpack_require__, 45293))).openJsonlStore,
};
/** The default of `release-asset-suffix`. */
const DEFAULT_SUFFIX = 'sigstore.json';
/**
 * Opens the named stores, each once, before the work begins. Sends no request.
 *
 * @param option `store` or `from`, for messages.
 * @throws ChopmarkError `INPUT_STORE_…`, `INPUT_OPTION_…`, `STORE_CONTEXT`, `STORE_CREDENTIALS`
 */
async function openStores(option, named, { allowInsecureRegistry, releaseAssetSuffix, offline = false }, { ports, signal }) {
    const wanted = [...new Set(named)].filter((name) => name !== _results_result_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCAL_STORE */ .K);
    if (option === 'store')
        checkSuffix(releaseAssetSuffix, wanted);
    if (wanted.length === 0)
        return [];
    if (wanted.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STORES */ .Kc) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_OPTION_VALUE',
            message: `${option} names ${wanted.length} stores, and one run allows at most ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STORES */ .Kc}.`,
            hint: `Use at most ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STORES */ .Kc} stores per run.`,
        });
    }
    const { env, exec, logger, clock, workingFolder, openGithub } = ports;
    const http = ports.connect({ signal, requestRate: 0, concurrency: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .STORE_REQUESTS */ .P1 });
    const context = {
        env,
        exec,
        logger,
        clock: (0,_base_run_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .bindClock */ .i)(clock, signal),
        workingFolder,
        openGithub,
        signal,
        http,
        allowInsecureRegistry,
        ...(releaseAssetSuffix !== undefined && { releaseAssetSuffix }),
    };
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
/** Whether a store as it was written is a release. The address in a variable is read later. */
const mayBeRelease = (written) => /^(?:release|env)(?::|$)/.test(written);
/** A suffix without a release would be ignored. @throws ChopmarkError `INPUT_OPTION_MISSING` */
function checkSuffix(suffix, wanted) {
    if (suffix === undefined || suffix === DEFAULT_SUFFIX || wanted.some(mayBeRelease))
        return;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_MISSING',
        message: `--release-asset-suffix ${suffix} needs --store release: it names the assets of a GitHub release.`,
        hint: 'Add --store release, or leave out --release-asset-suffix.',
    });
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
    // A misspelled prefix would become a folder of that name. One letter is a drive of Windows.
    const prefix = /^([a-z][a-z0-9+._-]+):/i.exec(address)?.[1];
    if (prefix !== undefined)
        throw unknownPrefix(option, written, prefix);
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
function unknownPrefix(option, written, prefix) {
    const closest = (0,_base_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestWord */ .v)(prefix.toLowerCase(), NAMED.map(({ name }) => name));
    // What a variable has is not shown.
    const isShown = written.startsWith(prefix);
    const meant = isShown ? `${closest}${written.slice(prefix.length)}` : closest;
    return new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_STORE_UNKNOWN',
        message: `${option} names an unknown store: ${written}.`,
        hint: `${closest ? `Did you mean ${meant}? ` : ''}Prefixes of stores: ${NAMED.map(({ name }) => name).join(', ')}. A folder or file whose name has a colon is written with ./${isShown && !written.includes('://') ? `: ./${written}` : ''}.`,
    });
}
function unknownStore(option, written) {
    const names = [_results_result_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCAL_STORE */ .K, ...NAMED.map(({ name }) => (name.startsWith('http') ? `${name}://…` : name))];
    const closest = (0,_base_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestWord */ .v)(written, names);
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

/***/ 43357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ prepareStores)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);


/** A store that fails in another way can have recovered when the bundles are signed. */
const FINAL = [
    'STORE_CONTEXT',
    'STORE_CREDENTIALS',
    'STORE_FORBIDDEN',
    'STORE_NOT_FOUND',
    'STORE_REFUSED',
    'STORE_TOO_LARGE',
    'STORE_UNAUTHORIZED',
];
/**
 * Asks every store that can tell whether it will take the bundles and files of the run, before anything is signed or logged.
 *
 * @throws ChopmarkError `STORE_…` if a store will refuse them. An outage is only a warning.
 */
async function prepareStores(stores, { bundles, files = [] }, { logger }) {
    const work = {
        bundles: bundles.map(({ path, predicateType }) => ({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), ...(predicateType !== undefined && { predicateType }) })),
        files,
    };
    await Promise.all(stores.map(async ({ store }) => {
        try {
            await store.prepare?.(work);
        }
        catch (error) {
            if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E) || FINAL.includes(error.code))
                throw error;
            logger.warn(`${store.id} could not be asked whether it accepts the bundles: ${error.message}`);
        }
    }));
}


/***/ }),

/***/ 25414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ publishBundles)
/* harmony export */ });
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64751);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34238);
/* harmony import */ var _signing_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32066);
/* harmony import */ var _sigstore_image_signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2377);
/* harmony import */ var _stores_receipts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48222);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74353);







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
async function publishToStore(bundles, store, { ports: { logger }, receipts, signal, timeout = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .STORE_TIMEOUT */ .O7 }, tell) {
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
            const fingerprint = (0,_stores_receipts_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintBundle */ .zu)(await bundle.read());
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
    await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInParallel */ .HH)(inGroups(open, bundles, store), store.atOnce ?? _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLES_TO_STORE */ .s1, async (index) => {
        const bundle = bundles[index];
        // After several failures in a row, the store is not asked again.
        if (failuresInARow >= _signing_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FAILURES_IN_A_ROW */ .co) {
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
    return results.map((receipt) => receipt ?? failed(endError(signal, store.id)));
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
    if (late.aborted)
        throw endError(late, store);
    return new Promise((resolve, reject) => {
        const giveUp = () => reject(endError(late, store));
        late.addEventListener('abort', giveUp, { once: true });
        void work()
            .then(resolve, reject)
            .finally(() => late.removeEventListener('abort', giveUp));
    });
}
const storeDisabledError = (store) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_UNAVAILABLE',
    message: `The bundle was not sent to the store ${store}, because the store failed ${_signing_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FAILURES_IN_A_ROW */ .co} times in a row.`,
    hint: 'The bundle is on disk. See the errors of the other bundles.',
});
/** Why nothing more is awaited from a store: its time limit or that of the run, or an interruption. */
const endError = (signal, store) => signal.reason instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E ? signal.reason : storeTimeoutError(signal, store);
const storeTimeoutError = (signal, store) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_TIMEOUT',
    message: (0,_base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeLimit */ .rM)(signal)
        ? `The store ${store} did not respond in time after a bundle was sent.`
        : `${(0,_base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRunEnd */ .uJ)(signal)} before the store ${store} responded.`,
    hint: `The bundle is on disk. ${(0,_base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeLimit */ .rM)(signal) ? 'Set a longer time limit with --timeout, or store it later.' : 'Store it later.'}`,
    cause: signal.reason,
});
/** Even an unexpected error of a store affects only that store. */
function explain(error, store) {
    if (error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) {
        const { code, message, hint } = error;
        return { code, message, ...(hint !== undefined && { hint }) };
    }
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
    return ({ predicateType, subjects }) => predicateType !== _sigstore_image_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .IMAGE_SIGNATURE */ .H || !subjects.every(({ digest: { sha256 } }) => sha256 !== undefined && documented.has(sha256));
}


/***/ }),

/***/ 50847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writePushCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52179);
/* harmony import */ var _open_stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14132);



/** Maximum number of files in the command. More files are named by their folders, and then other bundles in these folders are stored too. */
const NAMED_FILES = 1_000;
/** The command line that stores bundles in the stores that failed. It contains no secrets. */
function writePushCommand(files, stores, { bundleDir, allowInsecureRegistry, releaseAssetSuffix }) {
    const places = files.length > NAMED_FILES ? [...new Set(files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)))] : files;
    const named = places.map((place) => (place.startsWith('-') ? `./${place}` : place));
    const hasSuffix = releaseAssetSuffix !== undefined && releaseAssetSuffix !== _open_stores_js__WEBPACK_IMPORTED_MODULE_2__.DEFAULT_SUFFIX && stores.some(({ written }) => (0,_open_stores_js__WEBPACK_IMPORTED_MODULE_2__.mayBeRelease)(written));
    const words = [
        'chopmark',
        'store',
        'push',
        ...named,
        ...stores.flatMap(({ written }) => ['--store', written]),
        // Its receipts show what is already stored.
        ...(bundleDir === undefined ? [] : [`--bundle-dir=${bundleDir}`]),
        ...(hasSuffix ? ['--release-asset-suffix', releaseAssetSuffix] : []),
        ...allowInsecureRegistry.flatMap((host) => ['--allow-insecure-registry', host]),
    ];
    return words.map((word) => (0,_base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForTerminal */ .u)(word)).join(' ');
}


/***/ }),

/***/ 98604:
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

/***/ 32066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ IN_FLIGHT_AT_FIRST),
/* harmony export */   D: () => (/* binding */ MAX_LOG_ANSWER),
/* harmony export */   Ed: () => (/* binding */ MAX_TILES_KEPT),
/* harmony export */   FF: () => (/* binding */ MAX_JOURNAL_ID),
/* harmony export */   Gu: () => (/* binding */ MAX_CERTIFICATE_PEM),
/* harmony export */   HF: () => (/* binding */ MAX_TIMESTAMP_ANSWER),
/* harmony export */   IC: () => (/* binding */ RENEWAL_PAUSE),
/* harmony export */   KF: () => (/* binding */ SIGN_BEFORE),
/* harmony export */   Lk: () => (/* binding */ MAX_ISSUER_URL),
/* harmony export */   PQ: () => (/* binding */ IN_FLIGHT_WITHOUT_LOG),
/* harmony export */   S2: () => (/* binding */ MAX_CERTIFICATE_ANSWER),
/* harmony export */   To: () => (/* binding */ MAX_ENTRY_TILE),
/* harmony export */   ZK: () => (/* binding */ CHECKPOINT_INTERVAL),
/* harmony export */   _2: () => (/* binding */ MAX_PAYLOAD),
/* harmony export */   ad: () => (/* binding */ LARGE_REQUEST),
/* harmony export */   co: () => (/* binding */ MAX_FAILURES_IN_A_ROW),
/* harmony export */   eW: () => (/* binding */ RENEW_BEFORE),
/* harmony export */   i7: () => (/* binding */ MAX_ISSUERS),
/* harmony export */   lJ: () => (/* binding */ MAX_HASH_TILE),
/* harmony export */   lh: () => (/* binding */ IN_FLIGHT_V1),
/* harmony export */   nM: () => (/* binding */ MAX_ISSUER_STARS),
/* harmony export */   nm: () => (/* binding */ PAYLOADS_IN_FLIGHT),
/* harmony export */   pT: () => (/* binding */ MAX_SERVICE_WORDS),
/* harmony export */   rL: () => (/* binding */ MAX_JOURNAL),
/* harmony export */   sA: () => (/* binding */ IN_FLIGHT_V2),
/* harmony export */   vD: () => (/* binding */ TIMESTAMPS_IN_FLIGHT),
/* harmony export */   xI: () => (/* binding */ CHECKPOINT_WAIT)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. One response of a certificate authority. A chain and an SCT take a few kB. */
const MAX_CERTIFICATE_ANSWER = 1 << 20;
/** Bytes. One entry of a log: canonical body, inclusion proof, checkpoint. */
const MAX_LOG_ANSWER = 4 << 20;
/** Bytes. A request of this size or more may be why a log hangs up: web servers take 1 MiB unless they are told otherwise (nginx). */
const LARGE_REQUEST = 1 << 20;
/** Bytes. An answer whose message is shown: larger ones are pages of other servers. */
const MAX_SERVICE_WORDS = 4 << 10;
/** Bytes. One RFC 3161 response. */
const MAX_TIMESTAMP_ANSWER = 64 << 10;
/** Milliseconds to wait for a checkpoint that covers an entry the log already has. Public logs publish one every few seconds. */
const CHECKPOINT_WAIT = 60_000;
/** Milliseconds between two requests for a checkpoint. */
const CHECKPOINT_INTERVAL = 1_000;
/** Bytes. A full tile of hashes: 256 of 32 bytes. */
const MAX_HASH_TILE = 8 << 10;
/** Bytes. A full tile of entries: 256, each at most 64 KiB after its length. */
const MAX_ENTRY_TILE = 256 * ((1 << 16) + 2);
/** Tiles of one log kept in memory. The entries of a resumed batch are in few tiles. */
const MAX_TILES_KEPT = 16;
/** Items in flight to Rekor v2, which answers with its next checkpoint: 1,000 fit into one interval, and it refuses more than 4,096. */
const IN_FLIGHT_V2 = 1_024;
/** Items in flight to Rekor v1, which answers at once and accepts 500 requests per minute. */
const IN_FLIGHT_V1 = 16;
/** Items in flight without a log. */
const IN_FLIGHT_WITHOUT_LOG = 32;
/** Items in flight until the first one is in place: limits the requests to a service that is down. */
const IN_FLIGHT_AT_FIRST = 64;
/** Requests in flight to one timestamp authority. */
const TIMESTAMPS_IN_FLIGHT = 32;
/** Bytes. One payload to sign. Encoded in base64 and with its certificate, it still fits into a bundle. */
const MAX_PAYLOAD = 44 << 20;
/** Bytes of payloads in flight. A larger payload is sent alone. */
const PAYLOADS_IN_FLIGHT = 64 << 20;
/** Failed items in a row after which a batch stops. */
const MAX_FAILURES_IN_A_ROW = 8;
/** Milliseconds before expiry at which a certificate is renewed, at most a quarter of its lifetime. */
const RENEW_BEFORE = 120_000;
/** Milliseconds before expiry from which a certificate signs nothing more, at most a tenth of its lifetime. */
const SIGN_BEFORE = 30_000;
/** Milliseconds between two attempts to renew a certificate. */
const RENEWAL_PAUSE = 15_000;
/** Bytes. The journal of one bundle folder: 10,000 statements of 100 kB. */
const MAX_JOURNAL = 2 ** 30;
/** Characters. One certificate of a response, in PEM. */
const MAX_CERTIFICATE_PEM = 64 << 10;
/** Characters. The id of an item in the journal. */
const MAX_JOURNAL_ID = 1024;
/** Issuers that one certificate authority accepts. */
const MAX_ISSUERS = 10_000;
/** Characters. The URL of one issuer. */
const MAX_ISSUER_URL = 2048;
/** Stars in the pattern of one issuer. Fulcio's own patterns have two. A pattern with more matches nothing. */
const MAX_ISSUER_STARS = 8;


/***/ })

};
