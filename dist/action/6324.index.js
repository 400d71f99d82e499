export const id = 6324;
export const ids = [6324];
export const modules = {

/***/ 46324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDependencies: () => (/* binding */ readDependencies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_fs_expand_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41710);
/* harmony import */ var _base_fs_expand_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61803);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79919);
/* harmony import */ var _git_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41323);
/* harmony import */ var _git_remote_uri_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23390);
/* harmony import */ var _predicates_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55711);









/**
 * The dependencies of the build, declared by the job: the checked out commit with its submodules, and the packages that SBOMs list by package URL.
 *
 * @param sources `checkout`, or paths and globs of SBOMs.
 * @throws ChopmarkError `INPUT_CHECKOUT`, `INPUT_NO_MATCH`, `INPUT_SBOM_…`, `INPUT_TOO_LARGE`
 */
async function readDependencies(sources, ports) {
    const found = [];
    if (sources.includes('checkout'))
        found.push(...(await readCheckout(ports)));
    const sboms = sources.filter((source) => source !== 'checkout');
    for (const path of await (0,_base_fs_expand_files_js__WEBPACK_IMPORTED_MODULE_3__/* .expandFiles */ .CC)(sboms, '--resolved-dependencies', (0,_base_fs_expand_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f)(ports)))
        found.push(...(await readSbom(path, ports)));
    const unique = new Map(found.map((one) => [JSON.stringify([one.uri, one.digest]), one]));
    if (unique.size <= _predicates_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_DEPENDENCIES */ .tp)
        return [...unique.values()];
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
        code: 'INPUT_TOO_LARGE',
        message: `The build has ${unique.size} dependencies, and provenance can list at most ${_predicates_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_DEPENDENCIES */ .tp}.`,
        hint: 'Sign the SBOM as a separate statement with --sbom-path.',
    });
}
async function readSbom(path, { workingFolder }) {
    const { sbom } = await __webpack_require__.e(/* import() */ 7849).then(__webpack_require__.bind(__webpack_require__, 97849));
    const bytes = await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBoundedFile */ .Mv)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, path), _predicates_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_PREDICATE */ .LK, 'the SBOM');
    const { sbom: read } = await sbom.build({ bytes, source: path });
    // Several package URLs of one component are names of the same thing.
    return read.components.flatMap(({ purls }) => purls.slice(0, 1).map((uri) => ({ uri })));
}
async function readCheckout({ exec, logger, workingFolder }) {
    const { openGit } = await __webpack_require__.e(/* import() */ 1490).then(__webpack_require__.bind(__webpack_require__, 61490));
    const git = openAsked(() => openGit(exec, workingFolder));
    const commit = await headOf(git);
    if (commit === undefined)
        throw noCheckout();
    if ((await git.ask('status', '--porcelain', '--untracked-files=no')) !== '')
        logger.warn('The checkout has uncommitted changes, so the build does not match its commit.');
    return [await describe(git, commit, 'checkout'), ...(await readSubmodules(exec, git, '', 0))];
}
function openAsked(open) {
    try {
        return open();
    }
    catch (error) {
        if (error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E)
            throw noCheckout();
        throw error;
    }
}
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function headOf(git) {
    const commit = await git.ask('rev-parse', '--verify', '--quiet', 'HEAD');
    return commit !== undefined && COMMIT.test(commit) ? commit : undefined;
}
/** Each submodule with its checked out commit, or the recorded commit if it is not checked out. */
async function readSubmodules(exec, git, prefix, depth) {
    const { openGitAt } = await __webpack_require__.e(/* import() */ 1490).then(__webpack_require__.bind(__webpack_require__, 61490));
    const found = [];
    for (const { path, id } of await listSubmodules(git)) {
        const name = `${prefix}${path}`;
        const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.top, path);
        if (depth >= _git_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_GIT_NESTING */ .X8 || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git')))
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
    await git.run(['ls-files', '--stage', '-z'], { maxBytes: _git_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_GIT_OBJECT */ .Y3, onOutput: (piece) => void pieces.push(piece) });
    const lines = Buffer.concat(pieces).toString('utf8').split('\0');
    return lines.flatMap((line) => {
        const [, id, path] = /^160000 ([0-9a-f]{40,64}) 0\t(.+)$/s.exec(line) ?? [];
        return id === undefined || path === undefined ? [] : [{ id, path }];
    });
}
async function describe(git, commit, name) {
    const remote = await git.ask('config', '--local', '--get', 'remote.origin.url');
    const uri = remote === undefined ? undefined : (0,_git_remote_uri_js__WEBPACK_IMPORTED_MODULE_8__/* .remoteUri */ .p)(remote);
    return { ...(uri ? { uri } : {}), digest: { gitCommit: commit }, name };
}
const noCheckout = () => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_CHECKOUT',
    message: 'The working folder is not a Git checkout with a commit.',
    hint: 'Run in the checkout, with git installed, or remove checkout from --resolved-dependencies.',
});


/***/ }),

/***/ 41323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ MAX_GIT_DEPTH),
/* harmony export */   LW: () => (/* binding */ MAX_LFS_POINTER),
/* harmony export */   Mo: () => (/* binding */ MAX_GIT_FILES),
/* harmony export */   Tm: () => (/* binding */ GIT_FILES_AT_ONCE),
/* harmony export */   X8: () => (/* binding */ MAX_GIT_NESTING),
/* harmony export */   Y3: () => (/* binding */ MAX_GIT_OBJECT),
/* harmony export */   a4: () => (/* binding */ MAX_GIT_CONTENT),
/* harmony export */   hL: () => (/* binding */ MAX_LINE_ENDINGS),
/* harmony export */   i3: () => (/* binding */ MAX_OWN_FILES),
/* harmony export */   oQ: () => (/* binding */ MAX_GIT_HEADER),
/* harmony export */   vO: () => (/* binding */ GIT_TIMEOUT)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Milliseconds for one git process, which may read everything in a commit. */
const GIT_TIMEOUT = 10 * 60_000;
/** Bytes. Git commits, tags and trees that are read at a time, and the trees of one commit. */
const MAX_GIT_OBJECT = 64 << 20;
/** Bytes. All files of one Git commit. */
const MAX_GIT_CONTENT = 64 * 2 ** 30;
/** Files, links and submodules of one Git commit, without those of its submodules. */
const MAX_GIT_FILES = 1_000_000;
/** Levels of nested folders in a Git commit. */
const MAX_GIT_DEPTH = 256;
/** Levels of nested submodules, and of tags of tags. */
const MAX_GIT_NESTING = 16;
/** Bytes. The line that git prints before each object: an ID, a type and a size. */
const MAX_GIT_HEADER = 256;
/** Bytes. A pointer of Git LFS (its specification). */
const MAX_LFS_POINTER = 1_024;
/** Bytes. A file of a checkout that is checked for its line endings, to explain a difference. */
const MAX_LINE_ENDINGS = 16 << 20;
/** Files that are checked in a folder of a checkout that contains files of this run. */
const MAX_OWN_FILES = 20_000;
/** Files of a checkout that are hashed at a time. */
const GIT_FILES_AT_ONCE = 16;


/***/ }),

/***/ 23390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ remoteUri)
/* harmony export */ });
/**
 * The origin of a checkout in the form of in-toto and SLSA: `git+https://host/owner/name`. Without the credentials that CI systems add to
 * the URL; undefined for a path on this machine, and for a host without one.
 */
function remoteUri(remote) {
    const [, host, path] = /^[\w.-]+@([\w.-]+):(.+)$/.exec(remote) ?? [];
    const address = host === undefined ? remote : `ssh://${host}/${path}`;
    if (!/^(?:https?|ssh|git):\/\//.test(address) || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    // A host alone is no repository.
    if (/^\/*$/.test(url.pathname))
        return undefined;
    url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    return `git+${url.href}`;
}


/***/ })

};
