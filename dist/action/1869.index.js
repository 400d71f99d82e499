export const id = 1869;
export const ids = [1869];
export const modules = {

/***/ 51869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDependencies: () => (/* binding */ readDependencies)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29199);




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
    if (unique.size <= _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPENDENCIES */ .tp)
        return [...unique.values()];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_TOO_LARGE',
        message: `The build has ${unique.size} dependencies; ${_core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPENDENCIES */ .tp} are the most that provenance names.`,
        hint: 'Sign the SBOM as a statement of its own with --sbom-path.',
    });
}
async function readSbom(path, { workingFolder }) {
    const { sbom } = await __webpack_require__.e(/* import() */ 2832).then(__webpack_require__.bind(__webpack_require__, 12832));
    const bytes = await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_2__.readBoundedFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, path), _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PREDICATE */ .LK, 'the SBOM');
    const { sbom: read } = await sbom.build({ bytes, source: path });
    return read.components.flatMap(({ purl }) => (purl === undefined ? [] : [{ uri: purl }]));
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function readCheckout({ exec, logger }) {
    const git = async (...args) => {
        const { exitCode, stdout } = await exec('git', args);
        return exitCode === 0 ? stdout.trim() : undefined;
    };
    const commit = await git('rev-parse', 'HEAD');
    if (commit === undefined || !COMMIT.test(commit))
        throw noCheckout();
    if ((await git('status', '--porcelain', '--untracked-files=no')) !== '')
        logger.warn('The checkout has changes that are in no commit: what was built is not what its commit says.');
    const submodules = (await git('submodule', 'status', '--recursive')) ?? '';
    const listed = submodules.split('\n').flatMap((line) => /^[ +-U]?([0-9a-f]{40,64}) (.+?)(?: \(.*\))?$/.exec(line) ?? []);
    const dependencies = [await describe(git, [], commit, 'checkout')];
    for (let at = 0; at + 2 < listed.length; at += 3) {
        const [digest = '', path = ''] = [listed[at + 1], listed[at + 2]];
        dependencies.push(await describe(git, ['-C', path], digest, path));
    }
    return dependencies;
}
async function describe(git, where, commit, name) {
    const remote = await git(...where, 'remote', 'get-url', 'origin');
    const uri = remote === undefined ? undefined : toUri(remote);
    return { ...(uri ? { uri } : {}), digest: { gitCommit: commit }, name };
}
/** Without the credentials that CI systems put into the URL; nothing for a path of this machine. */
function toUri(remote) {
    const [, host, path] = /^[\w.-]+@([\w.-]+):(.+)$/.exec(remote) ?? [];
    const address = host === undefined ? remote : `ssh://${host}/${path}`;
    if (!/^(?:https?|ssh|git):\/\//.test(address) || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    url.username = '';
    url.password = '';
    url.search = '';
    return `git+${url.href}`;
}
const noCheckout = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_CHECKOUT',
    message: 'The working folder is no Git checkout with a commit.',
    hint: 'Run in the checkout, where git is installed, or leave checkout out of --resolved-dependencies.',
});


/***/ })

};
