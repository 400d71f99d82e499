export const id = 3254;
export const ids = [3254];
export const modules = {

/***/ 33254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBuild: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
// EXTERNAL MODULE: ./build/base/errors/url-credentials.js
var url_credentials = __webpack_require__(98872);
// EXTERNAL MODULE: ./build/base/secrets/redact-argv.js
var redact_argv = __webpack_require__(20508);
// EXTERNAL MODULE: ./build/base/secrets/secret-shapes.js
var secret_shapes = __webpack_require__(17923);
;// CONCATENATED MODULE: ./build/engine/shared/child-environment.js

/**
 * The environment of a command that runs inside a sandbox, and of a build. It is the parent's environment without the variables that
 * prove the identity of the real CI job, give access to its services, or look like secrets by their name or value; in a sandbox with the
 * variables that sign there:
 *
 * - `CHOPMARK_SANDBOX` is the path of the client trust config. chopmark reads it only for `--instance sandbox`, and only for
 *   signing. A verifier never takes its trust from a variable, because an earlier step of a job could have set it. The command
 *   verifies with `--instance "$CHOPMARK_SANDBOX"`, so the author of the command line decides.
 * - `ACTIONS_ID_TOKEN_REQUEST_URL` and `…_TOKEN` give the sandbox's own tokens to any client that supports GitHub Actions. A client
 *   that signs with `--instance sandbox` sends only such a token.
 * - `SIGSTORE_ID_TOKEN` is one of these tokens, already requested, for clients that request no token.
 * - `NO_PROXY` covers loopback.
 */
function buildChildEnvironment(parent, sandbox) {
    const { set, unset } = listEnvironmentChanges(parent, sandbox);
    const kept = Object.entries(parent).filter((entry) => entry[1] !== undefined && !unset.includes(entry[0]));
    return { ...Object.fromEntries(kept), ...set };
}
/** The same environment, as changes for a shell that already runs. */
function listEnvironmentChanges(parent, sandbox) {
    const bypassed = (parent.NO_PROXY ?? parent.no_proxy ?? '').split(',').filter(Boolean);
    const bypass = [...bypassed.filter((entry) => entry !== LOOPBACK), LOOPBACK].join(',');
    const set = { ...sandbox, NO_PROXY: bypass, no_proxy: bypass };
    return {
        set,
        unset: Object.keys(parent).filter((name) => isIdentity(name, parent[name] ?? '') && parent[name] !== undefined && !(name in set)),
    };
}
const LOOPBACK = '127.0.0.1';
/** Variables that name the CI. Without them no tool asks the real CI for a token. */
const CI_MARKERS = new Set(['GITHUB_ACTIONS', 'GITLAB_CI', 'CIRCLECI', 'JENKINS_URL', 'JENKINS_HOME', 'BUILDKITE', 'TF_BUILD']);
/** Variables that lead to identities or give access, and whose names do not look like secrets. */
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
/** A proxy is needed to reach the network at all, also with a password. */
const PROXY = /(?:^|_)PROXY$/;
/** Names are compared without regard to case, as on Windows. */
function isIdentity(name, value) {
    const upper = name.toUpperCase();
    return CI_MARKERS.has(upper) || IDENTITY_SOURCES.has(upper) || isSecretVariable(name, value);
}
/** Whether a variable looks like a secret by its name, or by its value. */
const isSecretVariable = (name, value) => (0,secret_shapes/* isSecretName */.eh)(name) || (!PROXY.test(name.toUpperCase()) && (0,secret_shapes/* isSecretValue */.w2)(value));

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/fs/hash-files.js + 1 modules
var hash_files = __webpack_require__(75833);
// EXTERNAL MODULE: ./build/engine/shared/limits.js
var limits = __webpack_require__(74353);
;// CONCATENATED MODULE: ./build/engine/attest/build/changed-files.js





/** Folders whose content is not build output. */
const LEFT_OUT = new Set(['.git', '.chopmark', 'node_modules']);
/** @throws ChopmarkError `INPUT_EXEC` if the folder has more files than the limit. */
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
            if (seen.size > limits/* MAX_BUILD_FILES */.wk)
                throw tooMany(folder);
        }
    }
    return seen;
}
/** New and changed files, with their digests, sorted by name. */
async function findChanges(before, folder, signal) {
    const after = await snapshotFiles(folder);
    const changed = [...after].flatMap(([path, mark]) => (before.get(path) === mark ? [] : [path])).sort();
    const hashed = await (0,hash_files/* hashFiles */.y)(changed.map((path) => (0,external_node_path_.join)(folder, path)), { signal, followLinks: false });
    return changed.map((path, index) => ({ name: path.split(external_node_path_.sep).join('/'), digest: hashed[index]?.digest ?? {} }));
}
const tooMany = (folder) => new errors/* ChopmarkError */.E({
    code: 'INPUT_EXEC',
    message: `${folder} has more than ${limits/* MAX_BUILD_FILES */.wk} files, so the files that the build writes cannot be determined.`,
    hint: 'Run the build in a folder with fewer files.',
});

;// CONCATENATED MODULE: ./build/engine/attest/build/run-build.js






/**
 * Runs the build and records it: command, exit code, start, end, and the written files. All of this is declared by the job. The command
 * gets no variable that looks like a secret, and arguments that do are masked.
 *
 * @param ports `signal` also ends the build.
 * @throws ChopmarkError `INPUT_EXEC` if it fails, `INPUT_TIMEOUT`. Nothing is signed then.
 */
async function runBuild([command = '', ...args], ports) {
    if (!ports.runCommand) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_EXEC',
            message: '--exec is not available here: commands cannot be run.',
            hint: 'Build in a separate step, and attest its output.',
        });
    }
    const { clock, logger, workingFolder, signal } = ports;
    const before = await snapshotFiles(workingFolder);
    const startedOn = clock.now().toISOString();
    const withheld = listEnvironmentChanges(ports.env, {}).unset;
    if (withheld.length > 0)
        logger.info(`The build runs without these variables: ${withheld.sort().join(', ')}.`);
    const exitCode = await ports.runCommand(command, args, buildChildEnvironment(ports.env, {}), signal);
    if (signal.aborted)
        throw (0,timeout_error/* toTimeoutError */.L8)(signal, 'the build was done');
    const finishedOn = clock.now().toISOString();
    if (exitCode !== 0) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_EXEC',
            message: `The build command ended with exit code ${exitCode}. Nothing was signed.`,
            hint: exitCode === 127 ? 'Check that the command is installed and on PATH. It is run without a shell.' : 'See the output of the command.',
        });
    }
    const changed = await findChanges(before, workingFolder, signal);
    logger.info(`The build wrote ${changed.length} files.`);
    const record = { command: (0,redact_argv/* redactArgv */.Q)([command, ...args], secretsOf(ports.env)), exitCode, startedOn, finishedOn };
    return {
        startedOn,
        finishedOn,
        byproducts: [
            { name: 'command', mediaType: 'application/json', content: Buffer.from(JSON.stringify(record)).toString('base64') },
            ...changed,
        ],
    };
}
/** Values that say nothing about a secret, and that occur everywhere. */
const PLAIN = /^(?:true|false|none|null|yes|no|\d{1,5})$/i;
/** Secrets in the environment: whole values, and the credentials of addresses, also of proxies. */
const secretsOf = (env) => Object.entries(env).flatMap(([name, value]) => {
    if (!value || PLAIN.test(value))
        return [];
    const passwords = (0,url_credentials/* findUrlCredentials */.R)(value).flatMap(({ start, end }) => /:(.+)$/s.exec(value.slice(start, end))?.[1] ?? []);
    return isSecretVariable(name, value) ? [value, ...passwords] : passwords;
});


/***/ })

};
