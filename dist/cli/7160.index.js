export const id = 7160;
export const ids = [7160];
export const modules = {

/***/ 47160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/explain-run-end.js
var explain_run_end = __webpack_require__(96805);
;// CONCATENATED MODULE: ./build/core/hide-secrets.js
const MASK = '***';
/** Names that people give to secrets, in options and variables. */
const SECRET_NAME = /token|secret|passw(?:or)?d|passphrase|credential|api[-_]?key|private[-_]?key|access[-_]?key|auth/i;
/** What secrets of well-known services look like, and JSON Web Tokens. */
const SECRET_VALUE = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|gl(?:pat|ptt|dt|rt|cbt)-[\w-]{16,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{20,}|AKIA[A-Z0-9]{16}|xox[abpr]-[\w-]{10,}|eyJ[\w-]{8,}\.[\w-]+\.[\w-]*)|-----BEGIN [A-Z ]*PRIVATE KEY-----/;
/**
 * The words of a command as they may be told to everybody: values under names of secrets, what looks like a secret, passwords in
 * URLs and what is known to be masked give way to `***`.
 *
 * @param masked Values that are known to be secret.
 */
function hideSecrets(words, masked = []) {
    return words.map((word, index) => {
        const before = words[index - 1];
        if (before !== undefined && /^--?[\w-]+$/.test(before) && SECRET_NAME.test(before) && !word.startsWith('-'))
            return MASK;
        const [, name, value] = /^(-{0,2}[\w.-]+)=(.*)$/s.exec(word) ?? [];
        if (name !== undefined && value !== undefined && SECRET_NAME.test(name))
            return `${name}=${MASK}`;
        if (SECRET_VALUE.test(word) || masked.some((secret) => secret.length >= 4 && word.includes(secret)))
            return MASK;
        return word.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^/@\s]+@/gi, `$1${MASK}@`);
    });
}

// EXTERNAL MODULE: ./build/sandbox/child-environment.js
var child_environment = __webpack_require__(76462);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/hash-files.js + 1 modules
var hash_files = __webpack_require__(88046);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/engine/changed-files.js





/** Folders whose content is no output of a build. */
const LEFT_OUT = new Set(['.git', '.chopmark', 'node_modules']);
/** @throws ChopmarkError `INPUT_EXEC` where there are more than a build should have to tell of. */
async function snapshotFiles(folder) {
    const seen = new Map();
    const waiting = [folder];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        for (const entry of await (0,promises_.readdir)(path, { withFileTypes: true })) {
            const full = (0,external_node_path_.join)(path, entry.name);
            if (entry.isDirectory() && !LEFT_OUT.has(entry.name))
                waiting.push(full);
            if (!entry.isFile())
                continue;
            const { size, mtimeNs, ino } = await (0,promises_.lstat)(full, { bigint: true });
            seen.set((0,external_node_path_.relative)(folder, full), `${size} ${mtimeNs} ${ino}`);
            if (seen.size > limits/* MAX_BUILD_FILES */.wk_)
                throw tooMany(folder);
        }
    }
    return seen;
}
/** Files that are new or other than before, with their digests, in the order of their names. */
async function findChanges(before, folder, signal) {
    const after = await snapshotFiles(folder);
    const changed = [...after].flatMap(([path, mark]) => (before.get(path) === mark ? [] : [path])).sort();
    const hashed = await (0,hash_files/* hashFiles */.y)(changed.map((path) => (0,external_node_path_.join)(folder, path)), { signal, followLinks: false });
    return changed.map((path, index) => ({ name: path.split(external_node_path_.sep).join('/'), digest: hashed[index]?.digest ?? {} }));
}
const tooMany = (folder) => new errors/* ChopmarkError */.E({
    code: 'INPUT_EXEC',
    message: `${folder} holds more than ${limits/* MAX_BUILD_FILES */.wk_} files, so what the build writes cannot be told apart.`,
    hint: 'Run the build in a folder of its own.',
});

;// CONCATENATED MODULE: ./build/engine/run-build.js





/** Names of variables whose values are secret. */
const SECRET_VARIABLE = /TOKEN|SECRET|PASSW|CREDENTIAL|_KEY$|_AUTH$/i;
/**
 * Runs the build and says what it was: command, exit code, start, end, and the files that it wrote. All of it is the job's own word.
 * The command sees no token, and no word of it that looks like a secret is told.
 *
 * @param ports `signal` ends the build too.
 * @throws ChopmarkError `INPUT_EXEC` where it fails, `INPUT_TIMEOUT`: nothing is signed then.
 */
async function runBuild([command = '', ...args], ports) {
    if (!ports.runCommand) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_EXEC',
            message: 'Commands cannot be run here.',
            hint: 'Build in a step of its own, and attest what it made.',
        });
    }
    const { clock, logger, workingFolder, signal } = ports;
    const before = await snapshotFiles(workingFolder);
    const startedOn = clock.now().toISOString();
    const exitCode = await ports.runCommand(command, args, (0,child_environment/* buildChildEnvironment */.s)(ports.env, {}), signal);
    if (signal.aborted)
        throw (0,explain_run_end/* explainRunEnd */.y)(signal, 'the build was done');
    const finishedOn = clock.now().toISOString();
    if (exitCode !== 0) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_EXEC',
            message: `The build command ended with exit code ${exitCode}; nothing was signed.`,
            hint: exitCode === 127 ? 'Is it installed, and on PATH? It is run without a shell.' : 'Its own output says why.',
        });
    }
    const changed = await findChanges(before, workingFolder, signal);
    logger.info(`The build wrote ${changed.length} files.`);
    const record = { command: hideSecrets([command, ...args], secretsOf(ports.env)), exitCode, startedOn, finishedOn };
    return {
        startedOn,
        finishedOn,
        byproducts: [
            { name: 'command', mediaType: 'application/json', content: Buffer.from(JSON.stringify(record)).toString('base64') },
            ...changed,
        ],
    };
}
const secretsOf = (env) => Object.entries(env).flatMap(([name, value]) => (value && SECRET_VARIABLE.test(name) ? [value] : []));


/***/ }),

/***/ 76462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ buildChildEnvironment)
/* harmony export */ });
/**
 * The environment of a command that runs inside a sandbox: its parent's, without what could prove the real CI job's identity or
 * open its doors, and with what signs in the sandbox instead.
 *
 * - `CHOPMARK_SANDBOX` is the path of the client trust config. chopmark reads it for `--instance sandbox` alone, and for signing
 *   alone: what a verifier trusts is never taken from a variable, since an earlier step of a job could have set it. The command
 *   verifies with `--instance "$CHOPMARK_SANDBOX"`, where the person who writes the command line decides.
 * - `ACTIONS_ID_TOKEN_REQUEST_URL` and `…_TOKEN` hand out the sandbox's own tokens, to any client that knows GitHub Actions. A
 *   client that signs with `--instance sandbox` sends such a token, never another one.
 * - `SIGSTORE_ID_TOKEN` is one of them, made ready, for clients that ask nowhere.
 * - `NO_PROXY` covers loopback.
 */
function buildChildEnvironment(parent, sandbox) {
    const kept = Object.entries(parent).filter((entry) => entry[1] !== undefined && !isIdentity(entry[0]));
    const bypass = [parent.NO_PROXY ?? parent.no_proxy, '127.0.0.1'].filter(Boolean).join(',');
    return { ...Object.fromEntries(kept), ...sandbox, NO_PROXY: bypass, no_proxy: bypass };
}
/** Which CI this is. Without them no tool asks the real one for a token. */
const CI_MARKERS = new Set(['GITHUB_ACTIONS', 'GITLAB_CI', 'CIRCLECI', 'JENKINS_URL', 'JENKINS_HOME', 'BUILDKITE', 'TF_BUILD']);
/** Where identities and doors are found whose names say nothing of tokens. */
const IDENTITY_SOURCES = new Set([
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_RESULTS_URL',
    'BUILDKITE_AGENT_ENDPOINT',
    'BUILDKITE_AGENT_JOB_API_SOCKET',
    'GOOGLE_GHA_CREDS_PATH',
    'KUBECONFIG',
    'KUBERNETES_SERVICE_HOST',
    'SPIFFE_ENDPOINT_SOCKET',
    'SSH_AUTH_SOCK',
    'SYSTEM_OIDCREQUESTURI',
]);
/** Names that CI systems, clouds and people give to secrets. */
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(?:PRIVATE|API|ACCESS|SIGNING|COSIGN|DEPLOY)_?KEY|_AUTH$|^CI_JOB_JWT|^DOCKER_AUTH_CONFIG$/;
/** Windows compares names without regard to case, so this does. */
function isIdentity(name) {
    const upper = name.toUpperCase();
    return CI_MARKERS.has(upper) || IDENTITY_SOURCES.has(upper) || SECRET_NAME.test(upper);
}


/***/ })

};
