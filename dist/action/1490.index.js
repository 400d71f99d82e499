export const id = 1490;
export const ids = [1490];
export const modules = {

/***/ 61490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGit: () => (/* binding */ openGit),
/* harmony export */   openGitAt: () => (/* binding */ openGitAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41323);




/**
 * The settings of a repository can name programs to run and files to read elsewhere. Settings that the commands here would use are cleared,
 * and everything that git reads in addition to the repository (settings of the user and the machine, replaced objects, grafts, remotes of
 * partial clones) is turned off.
 */
const SETTINGS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.commitGraph=false',
    'core.untrackedCache=false',
    'core.sparseCheckout=false',
    'core.attributesFile=/dev/null',
    'core.excludesFile=/dev/null',
    'core.ignoreCase=false',
    'core.quotePath=false',
    'core.sshCommand=false',
    'core.alternateRefsCommand=false',
    'credential.helper=',
    'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);
const ENVIRONMENT = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
};
/**
 * The checkout that contains a folder: the folder itself or one above it. `.git` is searched here and passed to git, so that no setting of
 * the repository leads to other files, and a checkout of another owner (a container's) needs no `safe.directory`.
 *
 * @param folder Absolute.
 * @throws ChopmarkError `INPUT_GIT` if there is none.
 */
function openGit(exec, folder) {
    const top = findTop(folder);
    if (top === undefined) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_GIT',
            message: `${folder} is not in a Git checkout: neither it nor a folder above it contains .git.`,
            hint: 'Run chopmark in the checkout, or give its folder: ./folder, or ./folder#v1.0.',
        });
    }
    return openGitAt(exec, top);
}
/** The same for a folder that is known to contain `.git`, or for a repository that is used with the files of another folder. */
function openGitAt(exec, top, gitFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git')) {
    const own = ['-C', top, `--git-dir=${gitFolder}`, `--work-tree=${top}`, '--no-replace-objects', ...SETTINGS];
    const run = (args, options = {}) => exec('git', [...own, ...args], { isolated: true, env: ENVIRONMENT, timeout: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .GIT_TIMEOUT */ .vO, ...options });
    return {
        top,
        run,
        async ask(...args) {
            const { exitCode, stdout } = await run(args);
            if (exitCode === NOT_FOUND)
                throw noGit();
            return exitCode === 0 ? stdout.replace(/\r?\n$/, '') : undefined;
        },
    };
}
const NOT_FOUND = 127;
const noGit = () => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_GIT',
    message: 'The git command was not found, so the revision cannot be read.',
    hint: 'Install git and make sure that it is on PATH.',
});
function findTop(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
        return folder;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? undefined : findTop(parent);
}


/***/ })

};
