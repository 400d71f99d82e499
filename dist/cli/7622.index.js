export const id = 7622;
export const ids = [7622];
export const modules = {

/***/ 37622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGit: () => (/* binding */ openGit),
/* harmony export */   openGitAt: () => (/* binding */ openGitAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);




/**
 * A repository's own settings can name programs to run and files to read elsewhere. What the commands here would look at is set to
 * nothing, and what git reads beside the repository (settings of the user and the machine, replaced objects, grafts, partial clones'
 * remotes) is left out.
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
 * The checkout that a folder is in, the folder itself or one above it. `.git` is looked for here and named to git, so that no setting
 * of the repository leads to other files than these, and a checkout of another owner (a container's) needs no `safe.directory`.
 *
 * @param folder Absolute.
 * @throws ChopmarkError `INPUT_GIT` where there is none.
 */
function openGit(exec, folder) {
    const top = findTop(folder);
    if (top === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_GIT',
            message: `${folder} is in no checkout of git: neither it nor a folder above it holds .git.`,
            hint: 'Run in the checkout, or name its folder: ./folder, or ./folder#v1.0.',
        });
    }
    return openGitAt(exec, top);
}
/** The same for a folder that is known to hold `.git`, or to be a repository for another's files. */
function openGitAt(exec, top, gitFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git')) {
    const own = ['-C', top, `--git-dir=${gitFolder}`, `--work-tree=${top}`, '--no-replace-objects', ...SETTINGS];
    const run = (args, options = {}) => exec('git', [...own, ...args], { isolated: true, env: ENVIRONMENT, patience: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .GIT_TIMEOUT */ .vON, ...options });
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
const noGit = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_GIT',
    message: 'There is no git to ask for the revision.',
    hint: 'Install git, and let PATH name its folder.',
});
function findTop(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
        return folder;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? undefined : findTop(parent);
}


/***/ })

};
