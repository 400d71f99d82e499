export const id = 4911;
export const ids = [4911,8599];
export const modules = {

/***/ 98599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isPrivate),
/* harmony export */   f: () => (/* binding */ makeFolder),
/* harmony export */   makePrivateFolder: () => (/* binding */ makePrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);





/**
 * Creates a folder and its parents where they do not exist. Creates them one by one: Node's recursive mkdir never returns on a file system
 * that reports every name as missing, as /proc does.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function makeFolder(path) {
    try {
        await makeStep(path, true);
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
async function makeStep(path, mayClimb) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
    }
    catch (error) {
        const code = (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if (code === 'ENOENT' && mayClimb && parent !== path) {
            await makeStep(parent, true);
            return makeStep(path, false);
        }
        if (!(await isFolder(path)))
            throw error;
    }
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((found) => found.isDirectory(), () => false);
/** Mode bits that let the group and others write. */
const OTHERS_WRITE = 0o022;
/**
 * A folder for content that is executed or trusted without verification. The folder belongs to this user and only this user can write to
 * it; the same holds for its parent.
 *
 * @param parent Absolute; created if it does not exist.
 * @param user User ID of this process; undefined on Windows, where the folders of a profile are private.
 * @returns The path; undefined if the folder cannot be created, or if another user could have written to it.
 */
function makePrivateFolder(parent, name, user) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        return user === undefined || [parent, folder].every((path) => isPrivate(path, user)) ? folder : undefined;
    }
    catch {
        return undefined;
    }
}
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

/***/ 52179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ quoteForShell),
/* harmony export */   u: () => (/* binding */ quoteForTerminal)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Characters without a special meaning in a POSIX shell. */
const PLAIN = /^[A-Za-z0-9_\-./:@=+,]+$/;
/** One argument for a POSIX shell, quoted if necessary. */
const quoteForShell = (text) => (PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
/** One argument for the shell of the person who reads it: PowerShell on Windows, a POSIX shell elsewhere. */
const quoteForTerminal = (text, platform = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)()) => platform !== 'win32' || PLAIN.test(text) ? quoteForShell(text) : `'${text.replaceAll(/['\u2018-\u201b]/g, (quote) => quote + quote)}'`;


/***/ }),

/***/ 94911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attachToSandbox: () => (/* binding */ attachToSandbox)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98599);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51437);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(48806);
/* harmony import */ var _base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52179);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(16113);
/* harmony import */ var _identity_provider_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76544);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(85546);
/* harmony import */ var _log_store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62682);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59093);















/**
 * Finds the sandbox that runs on a state folder, for another process of the same user. Everything it returns comes from the folder.
 * The server on the port of the last start only has to prove that it holds the key of the folder's issuer. Another program on that
 * port therefore can neither pass for the sandbox nor put anything into an environment.
 *
 * @param named Absolute; a symbolic link is followed once, here.
 * @throws ChopmarkError `INPUT_SANDBOX_NOT_RUNNING`, `INPUT_SANDBOX_FOLDER`
 */
async function attachToSandbox(named, { http, clock, user }) {
    const folder = await findFolder(named);
    if (user !== undefined)
        await requirePrivate(folder, user);
    const state = await (0,_state_js__WEBPACK_IMPORTED_MODULE_11__/* .readState */ .un)(folder);
    if (state === undefined)
        throw notRunning(folder, 'the folder contains no state of a sandbox');
    const bearer = await readBearer(folder);
    if (bearer === undefined)
        throw notRunning(folder, 'the last sandbox on it has ended');
    const url = `http://127.0.0.1:${state.port}`;
    await requireAnswer(folder, { state, url, bearer, http, clock });
    const identities = (0,_identity_provider_js__WEBPACK_IMPORTED_MODULE_9__/* .createIdentityProvider */ .E)({ key: state.keys.issuer, baseUrl: `${url}/oidc`, audience: 'sigstore', bearer, clock });
    const token = identities.issue({ kind: 'github', lifetime: _environment_js__WEBPACK_IMPORTED_MODULE_12__/* .CHILD_TOKEN_LIFETIME */ .fO });
    return { url, trustConfigPath: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'trust-config.json'), bearer, token };
}
async function findFolder(named) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(named);
    }
    catch (error) {
        if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            throw notRunning(named, 'the folder does not exist');
        throw (0,_log_store_js__WEBPACK_IMPORTED_MODULE_10__/* .folderProblem */ .IV)(named, (0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
    }
}
/** The permission bits of group and others. */
const OTHERS = 0o077;
/** Requires that this user owns the folder and the keys, and that only this user can write to the folder and read the keys. */
async function requirePrivate(folder, user) {
    try {
        if (!(0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .isPrivate */ .G)(folder, user))
            throw notPrivate(folder, 'this user must own the folder, and no other user may write to it', 'go-w');
        for (const path of [(0,_state_js__WEBPACK_IMPORTED_MODULE_11__/* .statePath */ .BQ)(folder), (0,_state_js__WEBPACK_IMPORTED_MODULE_11__/* .bearerPath */ .$O)(folder)]) {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(absent);
            if (found && !(found.isFile() && found.uid === user && (found.mode & OTHERS) === 0))
                throw notPrivate(path, 'this user must own the file, and no other user may read it', 'go=');
        }
    }
    catch (error) {
        if (error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E)
            throw error;
        throw (0,_log_store_js__WEBPACK_IMPORTED_MODULE_10__/* .folderProblem */ .IV)(folder, (0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
    }
}
/** 32 random bytes in base64url. */
const BEARER = /^[\w-]{43}$/;
async function readBearer(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,_state_js__WEBPACK_IMPORTED_MODULE_11__/* .bearerPath */ .$O)(folder), 'utf8').catch((error) => {
        if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'ENOENT')
            throw (0,_log_store_js__WEBPACK_IMPORTED_MODULE_10__/* .folderProblem */ .IV)(folder, (0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
    });
    return text !== undefined && BEARER.test(text) ? text : undefined;
}
/** Requires a token for a new, random audience: only a server that holds the issuer's key now can issue it. */
async function requireAnswer(folder, { state, url, bearer, http, clock }) {
    const { host } = new URL(url);
    const audience = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('base64url');
    const answer = await http({
        url: new URL(`${(0,_environment_js__WEBPACK_IMPORTED_MODULE_12__/* .tokenUrlOf */ .qV)(url)}&audience=${audience}`),
        headers: { authorization: `Bearer ${bearer}` },
        maxBytes: _base_limits_js__WEBPACK_IMPORTED_MODULE_13__/* .MAX_TOKEN_ANSWER */ .aX,
        stage: 'IDENTITY',
        service: 'sandbox',
        timeout: _limits_js__WEBPACK_IMPORTED_MODULE_14__/* .SANDBOX_ANSWER_TIMEOUT */ .$8,
        retry: 'none',
    }).catch((error) => {
        if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E) || error.stage !== 'IDENTITY')
            throw error;
        throw notRunning(folder, `the address of the last sandbox, ${host}, does not answer`, error);
    });
    const expected = (0,_identity_provider_js__WEBPACK_IMPORTED_MODULE_9__/* .createIdentityProvider */ .E)({ key: state.keys.issuer, baseUrl: `${url}/oidc`, audience, bearer, clock });
    try {
        expected.verify((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .readString */ .E3)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(answer.body, { what: 'the answer' }), 'the answer').value, 'value'));
    }
    catch (cause) {
        throw notRunning(folder, `the server at ${host} is not the sandbox of this folder`, cause);
    }
}
const absent = (error) => {
    if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'ENOENT')
        throw error;
};
const notRunning = (folder, reason, cause) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_SANDBOX_NOT_RUNNING',
    message: `No sandbox runs on the state folder ${folder}: ${reason}.`,
    hint: `Start one in another shell and leave it running: chopmark sandbox --state-dir ${(0,_base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteForShell */ .e)(folder)}`,
    cause,
});
const notPrivate = (path, reason, mode) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_SANDBOX_FOLDER',
    message: `${path} was not used: ${reason}.`,
    hint: `Only the user who started the sandbox can use it from another shell. If that is you: chmod ${mode} ${(0,_base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .quoteForShell */ .e)(path)}`,
});


/***/ })

};
