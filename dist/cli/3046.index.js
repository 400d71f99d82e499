export const id = 3046;
export const ids = [3046];
export const modules = {

/***/ 43046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attachToSandbox: () => (/* binding */ attachToSandbox)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: ./build/base/fs/make-folder.js
var make_folder = __webpack_require__(98599);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/base/fs/replaceable-folder.js


/** Mode bits that let the group and others write, and the one that lets only owners rename what is in a folder. */
const OTHERS_WRITE = 0o022;
const STICKY = 0o1000;
const ROOT = 0;
/**
 * The first folder above a path in which another user could put something else in the place of what leads to the path. A folder that only
 * its owner can write to is no protection there: it is renamed with everything in it.
 *
 * @param path Absolute, without symbolic links.
 * @param user User ID of this process.
 * @returns Undefined if all belong to this user or to root, and no other user may rename what is in them.
 * @throws Errors of `lstat`.
 */
function findReplaceableFolder(path, user) {
    for (let folder = (0,external_node_path_.dirname)(path), below = path; folder !== below; below = folder, folder = (0,external_node_path_.dirname)(folder)) {
        const { uid, mode } = (0,external_node_fs_.lstatSync)(folder);
        const isOthers = uid !== user && uid !== ROOT;
        if (isOthers || ((mode & OTHERS_WRITE) !== 0 && (mode & STICKY) === 0))
            return folder;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/base/limits.js
var limits = __webpack_require__(48806);
// EXTERNAL MODULE: ./build/base/process/quote-for-shell.js
var quote_for_shell = __webpack_require__(52179);
// EXTERNAL MODULE: ./build/sandbox/environment.js
var environment = __webpack_require__(16113);
// EXTERNAL MODULE: ./build/sandbox/identity-provider.js
var identity_provider = __webpack_require__(76544);
// EXTERNAL MODULE: ./build/sandbox/limits.js
var sandbox_limits = __webpack_require__(85546);
// EXTERNAL MODULE: ./build/sandbox/log-store.js
var log_store = __webpack_require__(62682);
// EXTERNAL MODULE: ./build/sandbox/state.js
var sandbox_state = __webpack_require__(59093);
;// CONCATENATED MODULE: ./build/sandbox/attach.js
















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
    const state = await (0,sandbox_state/* readState */.un)(folder);
    if (state === undefined)
        throw notRunning(folder, 'the folder contains no state of a sandbox');
    const bearer = await readBearer(folder);
    if (bearer === undefined)
        throw notRunning(folder, 'the last sandbox on it has ended');
    const url = `http://127.0.0.1:${state.port}`;
    await requireAnswer(folder, { state, url, bearer, http, clock });
    const identities = (0,identity_provider/* createIdentityProvider */.E)({ key: state.keys.issuer, baseUrl: `${url}/oidc`, audience: 'sigstore', bearer, clock });
    const token = identities.issue({ kind: 'github', lifetime: environment/* CHILD_TOKEN_LIFETIME */.fO });
    return { url, trustConfigPath: (0,external_node_path_.join)(folder, 'trust-config.json'), bearer, token };
}
async function findFolder(named) {
    try {
        return await (0,promises_.realpath)(named);
    }
    catch (error) {
        if ((0,file_error/* codeOf */.$N)(error) === 'ENOENT')
            throw notRunning(named, 'the folder does not exist');
        throw (0,log_store/* folderProblem */.IV)(named, (0,file_error/* explainFileError */.Yd)(error), error);
    }
}
/** The permission bits of group and others. */
const OTHERS = 0o077;
/**
 * Requires that this user owns the folder and the keys, that only this user can write to the folder and read the keys, and that nobody else
 * can put another folder in its place.
 */
async function requirePrivate(folder, user) {
    try {
        if (!(0,make_folder/* isPrivate */.Gw)(folder, user))
            throw notPrivate(folder, 'this user must own the folder, and no other user may write to it', 'go-w');
        const above = findReplaceableFolder(folder, user);
        if (above !== undefined)
            throw notPrivate(above, `another user could replace ${folder} by way of it`, 'go-w');
        for (const path of [(0,sandbox_state/* statePath */.BQ)(folder), (0,sandbox_state/* bearerPath */.$O)(folder)]) {
            const found = await (0,promises_.lstat)(path).catch(absent);
            if (found && !(found.isFile() && found.uid === user && (found.mode & OTHERS) === 0))
                throw notPrivate(path, 'this user must own the file, and no other user may read it', 'go=');
        }
    }
    catch (error) {
        if (error instanceof errors/* ChopmarkError */.E)
            throw error;
        throw (0,log_store/* folderProblem */.IV)(folder, (0,file_error/* explainFileError */.Yd)(error), error);
    }
}
/** 32 random bytes in base64url. */
const BEARER = /^[\w-]{43}$/;
async function readBearer(folder) {
    const bytes = await (0,log_store/* readStateFile */.qy)((0,sandbox_state/* bearerPath */.$O)(folder)).catch((error) => {
        if ((0,file_error/* codeOf */.$N)(error) !== 'ENOENT')
            throw (0,log_store/* folderProblem */.IV)(folder, (0,file_error/* explainFileError */.Yd)(error), error);
    });
    const text = bytes?.toString('utf8');
    return text !== undefined && BEARER.test(text) ? text : undefined;
}
/** Requires a token for a new, random audience: only a server that holds the issuer's key now can issue it. */
async function requireAnswer(folder, { state, url, bearer, http, clock }) {
    const { host } = new URL(url);
    const audience = (0,external_node_crypto_.randomBytes)(16).toString('base64url');
    const answer = await http({
        url: new URL(`${(0,environment/* tokenUrlOf */.qV)(url)}&audience=${audience}`),
        headers: { authorization: `Bearer ${bearer}` },
        maxBytes: limits/* MAX_TOKEN_ANSWER */.aX,
        stage: 'IDENTITY',
        service: 'sandbox',
        timeout: sandbox_limits/* SANDBOX_ANSWER_TIMEOUT */.$8,
        retry: 'none',
    }).catch((error) => {
        if (!(error instanceof errors/* ChopmarkError */.E) || error.stage !== 'IDENTITY')
            throw error;
        throw notRunning(folder, `the address of the last sandbox, ${host}, does not answer`, error);
    });
    const expected = (0,identity_provider/* createIdentityProvider */.E)({ key: state.keys.issuer, baseUrl: `${url}/oidc`, audience, bearer, clock });
    try {
        expected.verify((0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(answer.body, { what: 'the answer' }), 'the answer').value, 'value'));
    }
    catch (cause) {
        throw notRunning(folder, `the server at ${host} is not the sandbox of this folder`, cause);
    }
}
const absent = (error) => {
    if ((0,file_error/* codeOf */.$N)(error) !== 'ENOENT')
        throw error;
};
const notRunning = (folder, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SANDBOX_NOT_RUNNING',
    message: `No sandbox runs on the state folder ${folder}: ${reason}.`,
    hint: `Start one in another shell and leave it running: chopmark sandbox --state-dir ${(0,quote_for_shell/* quoteForTerminal */.u)(folder)}`,
    cause,
});
const notPrivate = (path, reason, mode) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SANDBOX_FOLDER',
    message: `${path} was not used: ${reason}.`,
    hint: `Only the user who started the sandbox can use it from another shell. If that is you: chmod ${mode} ${(0,quote_for_shell/* quoteForShell */.e)(path)}`,
});


/***/ })

};
