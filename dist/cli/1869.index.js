export const id = 1869;
export const ids = [1869];
export const modules = {

/***/ 51869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDependencies: () => (/* binding */ readDependencies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29199);
/* harmony import */ var _subjects_git_remote_uri_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4762);






/**
 * What went into the build, as the job says: the commit that is checked out with its submodules, and what SBOMs list by package URL.
 *
 * @param sources `checkout`, or paths of SBOMs.
 * @throws ChopmarkError `INPUT_CHECKOUT`, `INPUT_SBOM_…`, `INPUT_TOO_LARGE`
 */
async function readDependencies(sources, ports) {
    const found = [];
    for (const source of sources)
        found.push(...(source === 'checkout' ? await readCheckout(ports) : await readSbom(source, ports)));
    const unique = new Map(found.map((one) => [JSON.stringify([one.uri, one.digest]), one]));
    if (unique.size <= _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DEPENDENCIES */ .tpX)
        return [...unique.values()];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
        code: 'INPUT_TOO_LARGE',
        message: `The build has ${unique.size} dependencies; ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DEPENDENCIES */ .tpX} are the most that provenance names.`,
        hint: 'Sign the SBOM as a statement of its own with --sbom-path.',
    });
}
async function readSbom(path, { workingFolder }) {
    const { sbom } = await __webpack_require__.e(/* import() */ 2832).then(__webpack_require__.bind(__webpack_require__, 12832));
    const bytes = await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_3__.readBoundedFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, path), _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PREDICATE */ .LKj, 'the SBOM');
    const { sbom: read } = await sbom.build({ bytes, source: path });
    return read.components.flatMap(({ purl }) => (purl === undefined ? [] : [{ uri: purl }]));
}
async function readCheckout({ exec, logger, workingFolder }) {
    const { openGit } = await __webpack_require__.e(/* import() */ 7622).then(__webpack_require__.bind(__webpack_require__, 37622));
    const git = openAsked(() => openGit(exec, workingFolder));
    const commit = await headOf(git);
    if (commit === undefined)
        throw noCheckout();
    if ((await git.ask('status', '--porcelain', '--untracked-files=no')) !== '')
        logger.warn('The checkout has changes that are in no commit: what was built is not what its commit says.');
    return [await describe(git, commit, 'checkout'), ...(await readSubmodules(exec, git, '', 0))];
}
function openAsked(open) {
    try {
        return open();
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E)
            throw noCheckout();
        throw error;
    }
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function headOf(git) {
    const commit = await git.ask('rev-parse', '--verify', '--quiet', 'HEAD');
    return commit !== undefined && COMMIT.test(commit) ? commit : undefined;
}
/** Each at the commit that is checked out there; where none is, at the recorded one. */
async function readSubmodules(exec, git, prefix, depth) {
    const { openGitAt } = await __webpack_require__.e(/* import() */ 7622).then(__webpack_require__.bind(__webpack_require__, 37622));
    const found = [];
    for (const { path, id } of await listSubmodules(git)) {
        const name = `${prefix}${path}`;
        const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.top, path);
        if (depth >= _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_GIT_NESTING */ .X8Z || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git')))
            found.push({ digest: { gitCommit: id }, name });
        else {
            const inner = openGitAt(exec, top);
            found.push(await describe(inner, (await headOf(inner)) ?? id, name), ...(await readSubmodules(exec, inner, `${name}/`, depth + 1)));
        }
    }
    return found;
}
async function listSubmodules(git) {
    const pieces = [];
    await git.run(['ls-files', '--stage', '-z'], { maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_GIT_OBJECT */ .Y36, onOutput: (piece) => void pieces.push(piece) });
    const lines = Buffer.concat(pieces).toString('utf8').split('\0');
    return lines.flatMap((line) => {
        const [, id, path] = /^160000 ([0-9a-f]{40,64}) 0\t(.+)$/s.exec(line) ?? [];
        return id === undefined || path === undefined ? [] : [{ id, path }];
    });
}
async function describe(git, commit, name) {
    const remote = await git.ask('config', '--local', '--get', 'remote.origin.url');
    const uri = remote === undefined ? undefined : (0,_subjects_git_remote_uri_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteUri */ .p)(remote);
    return { ...(uri ? { uri } : {}), digest: { gitCommit: commit }, name };
}
const noCheckout = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_CHECKOUT',
    message: 'The working folder is no Git checkout with a commit.',
    hint: 'Run in the checkout, where git is installed, or leave checkout out of --resolved-dependencies.',
});


/***/ }),

/***/ 4762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ remoteUri)
/* harmony export */ });
/**
 * Where a checkout came from, as in-toto and SLSA write it: `git+https://host/owner/name`. Without the credentials that CI systems put
 * into the URL; nothing for a path of this machine.
 */
function remoteUri(remote) {
    const [, host, path] = /^[\w.-]+@([\w.-]+):(.+)$/.exec(remote) ?? [];
    const address = host === undefined ? remote : `ssh://${host}/${path}`;
    if (!/^(?:https?|ssh|git):\/\//.test(address) || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    return `git+${url.href}`;
}


/***/ })

};
