export const id = 4132;
export const ids = [4132];
export const modules = {

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


/***/ })

};
