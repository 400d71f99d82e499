export const id = 9862;
export const ids = [9862];
export const modules = {

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
            const [{ createOciStore }, { createRegistry }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6179), __webpack_require__.e(7781)]).then(__webpack_require__.bind(__webpack_require__, 97781)), Promise.all(/* import() */[__webpack_require__.e(9323), __webpack_require__.e(4700)]).then(__webpack_require__.bind(__webpack_require__, 69323))]);
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


/***/ })

};
