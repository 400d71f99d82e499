export const id = 6795;
export const ids = [6795];
export const modules = {

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ hashFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(2289);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/core/hash-worker.js



const HASH_TASK = 'chopmark-hash';
const NEXT = 0;
const STOP = 1;
/** Bytes read at once; files up to this size are hashed in one call, which is faster for them. */
const PIECE = 1 << 20;
/** Results sent together. */
const BATCH = 256;
/** A function that hashes one file after the other with one buffer. `tell` gets the bytes of each piece and says whether to go on. */
function createFileHasher({ algorithms, followLinks }, tell) {
    const buffer = Buffer.allocUnsafeSlow(PIECE + 1);
    const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (followLinks ? 0 : (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    return (path, index) => {
        let file;
        try {
            file = (0,external_node_fs_.openSync)(path, flags);
            const before = (0,external_node_fs_.fstatSync)(file, { bigint: true });
            if (!before.isFile())
                return { index, fault: 'kind' };
            const read = before.size <= PIECE ? hashAtOnce(file, buffer, algorithms) : hashInPieces(file, buffer, algorithms, tell);
            if (!read)
                return { index, fault: 'stopped' };
            // Of the path alone: where it still leads to this file, it tells of the open one too.
            const after = (0,external_node_fs_.statSync)(path, { bigint: true });
            const same = after.ino === before.ino && after.dev === before.dev && after.size === before.size && after.mtimeNs === before.mtimeNs;
            if (!same || BigInt(read.size) !== before.size)
                return { index, fault: 'changed' };
            if (before.size <= PIECE)
                tell(read.size);
            return { index, ...read };
        }
        catch (error) {
            return { index, fault: error.code ?? 'unknown error' };
        }
        finally {
            if (file !== undefined)
                (0,external_node_fs_.closeSync)(file);
        }
    };
}
function hashAtOnce(file, buffer, algorithms) {
    // A regular file gives less than was asked for at its end alone; what comes later changes its size, which is looked at afterwards.
    const size = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, null);
    const bytes = buffer.subarray(0, size);
    return { size, digests: algorithms.map((algorithm) => (0,external_node_crypto_.hash)(algorithm, bytes, 'hex')) };
}
function hashInPieces(file, buffer, algorithms, tell) {
    const hashes = algorithms.map((algorithm) => (0,external_node_crypto_.createHash)(algorithm));
    let size = 0;
    for (;;) {
        const read = (0,external_node_fs_.readSync)(file, buffer, 0, PIECE, null);
        if (read === 0)
            return { size, digests: hashes.map((each) => each.digest('hex')) };
        const bytes = buffer.subarray(0, read);
        for (const each of hashes)
            each.update(bytes);
        size += read;
        if (!tell(read))
            return undefined;
    }
}
function work({ paths, control, progress, ...order }) {
    const running = () => Atomics.load(control, STOP) === 0;
    const hashFile = createFileHasher(order, (bytes) => {
        Atomics.add(progress, 0, BigInt(bytes));
        return running();
    });
    let outcomes = [];
    const send = () => {
        external_node_worker_threads_.parentPort?.postMessage(outcomes);
        outcomes = [];
    };
    while (running()) {
        const index = Atomics.add(control, NEXT, 1);
        const path = paths[index];
        if (path === undefined)
            break;
        const outcome = hashFile(path, index);
        outcomes.push(outcome);
        if ('fault' in outcome)
            Atomics.store(control, STOP, 1);
        if (outcomes.length === BATCH)
            send();
    }
    send();
}
if (external_node_worker_threads_.workerData?.marker === HASH_TASK)
    work(external_node_worker_threads_.workerData);

// EXTERNAL MODULE: external "node:sea"
var external_node_sea_ = __webpack_require__(8586);
;// CONCATENATED MODULE: ./build/core/open-thread.js


/**
 * Starts a thread whose code lies beside the module that names it, or inside the single executable this program is. It gets no
 * environment and none of the flags of this process.
 *
 * @param name Of the file, without its ending.
 * @param here `import.meta.url` of a module in the same folder.
 */
function openThread(name, here, options) {
    const alone = { ...options, env: {}, execArgv: [] };
    return (0,external_node_sea_.isSea)() ? new external_node_worker_threads_.Worker((0,external_node_sea_.getAsset)(`${name}.js`, 'utf8'), { ...alone, eval: true }) : new external_node_worker_threads_.Worker(fileBeside(here, name), alone);
}
/** Told from the whole text of the address, so that no bundler takes the thread's file for a module to pull in. */
const fileBeside = (here, name) => new URL(here.replace(/[^/]*$/, `${name}${here.endsWith('.ts') ? '.ts' : '.js'}`));

;// CONCATENATED MODULE: ./build/core/hash-files.js






/** Bytes that the calling thread hashes itself: less than starting threads would cost. */
const IN_PLACE = 16 << 20;
/** Files that are looked at to find out. */
const IN_PLACE_FILES = 64;
/** Megabytes. A thread makes next to no garbage; more only costs memory. */
const YOUNG_GENERATION = 2;
/** Milliseconds. */
const PROGRESS_INTERVAL = 100;
/**
 * Digests and sizes of files, in their order, on all cores and with bounded memory. The first file that cannot be hashed ends it.
 * Threads take one file after the other, so give large files first.
 *
 * @param files Absolute paths.
 * @throws ChopmarkError `INPUT_FILE_CHANGED`, `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TIMEOUT`
 */
async function hashFiles(files, options) {
    const { signal, algorithms = ['sha256'] } = options;
    if (signal.aborted)
        throw explainEnd(signal);
    const threads = Math.min(options.threads ?? (0,external_node_os_.availableParallelism)(), files.length);
    const order = { algorithms, followLinks: options.followLinks ?? true };
    const outcomes = isSmall(files) ? hashInPlace(files, order) : await hashInThreads(files, order, threads, options);
    if (signal.aborted)
        throw explainEnd(signal);
    const hashed = new Array(files.length);
    for (const outcome of outcomes) {
        if ('fault' in outcome)
            throw explainFault(files[outcome.index] ?? '', outcome.fault);
        const digest = Object.fromEntries(algorithms.map((algorithm, n) => [algorithm, outcome.digests[n] ?? '']));
        hashed[outcome.index] = { digest, size: outcome.size };
    }
    return hashed;
}
function isSmall(files) {
    if (files.length > IN_PLACE_FILES)
        return false;
    return files.reduce((sum, file) => sum + ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0), 0) <= IN_PLACE;
}
function hashInPlace(files, order) {
    const hashFile = createFileHasher(order, () => true);
    const outcomes = [];
    for (const [index, file] of files.entries()) {
        const outcome = hashFile(file, index);
        outcomes.push(outcome);
        if ('fault' in outcome)
            break;
    }
    return outcomes;
}
async function hashInThreads(files, order, threads, { signal, onProgress }) {
    const task = {
        ...order,
        marker: HASH_TASK,
        paths: files,
        control: new Int32Array(new SharedArrayBuffer(8)),
        progress: new BigInt64Array(new SharedArrayBuffer(8)),
    };
    const stop = () => Atomics.store(task.control, STOP, 1);
    const timer = setInterval(() => onProgress?.(Number(Atomics.load(task.progress, 0))), PROGRESS_INTERVAL);
    signal.addEventListener('abort', stop, { once: true });
    const outcomes = [];
    try {
        await Promise.all(Array.from({ length: threads }, () => runThread(task, (some) => outcomes.push(...some))));
    }
    finally {
        stop();
        clearInterval(timer);
        signal.removeEventListener('abort', stop);
    }
    const faults = outcomes.filter((outcome) => 'fault' in outcome && outcome.fault !== 'stopped');
    return faults.length > 0 ? faults.sort((a, b) => a.index - b.index) : outcomes;
}
const runThread = (task, take) => new Promise((resolve, reject) => {
    const thread = openThread('hash-worker', import.meta.url, {
        workerData: task,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    });
    thread.on('message', take);
    thread.on('error', reject);
    thread.on('exit', () => resolve());
});
function explainFault(path, fault) {
    if (fault === 'changed') {
        return new errors/* ChopmarkError */.E({
            code: 'INPUT_FILE_CHANGED',
            message: `${path} changed while it was hashed.`,
            hint: 'Wait for the build to finish writing it, then run again.',
        });
    }
    if (fault === 'kind') {
        return new errors/* ChopmarkError */.E({
            code: 'INPUT_SUBJECT_KIND',
            message: `${path} is not a regular file.`,
            hint: 'Name files; for what is in a folder, write folder/**.',
        });
    }
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_UNREADABLE',
        message: `Reading ${path} failed: ${(0,file_error/* explainFileCode */.HU)(fault)}.`,
        hint: 'Check the path and its permissions.',
    });
}
const explainEnd = (signal) => signal.reason instanceof errors/* ChopmarkError */.E
    ? signal.reason
    : new errors/* ChopmarkError */.E({
        code: 'INPUT_TIMEOUT',
        message: 'The time of the run was over before all files were read.',
        hint: 'Give the run more time with timeout.',
    });


/***/ }),

/***/ 4210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ chooseImages)
});

// EXTERNAL MODULE: ./build/registry/platform-choice.js
var platform_choice = __webpack_require__(7759);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/registry/challenge.js
/** Characters of one header. */
const MAX_HEADER = 4096;
const PARAMETER = /\s*,?\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/y;
const SCHEME = /\s*,?\s*([\w-]+)(?=\s+[\w-]+\s*=|\s*(?:,|$))/y;
/**
 * Reads `WWW-Authenticate`, which may hold several challenges: Bearer wins over Basic, since its tokens are worth less.
 *
 * @returns Undefined where none of them is known.
 */
function readChallenge(header) {
    const challenges = [...readChallenges((header ?? '').slice(0, MAX_HEADER))];
    const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
    if (bearer) {
        const [service, scope] = [bearer.parameters.get('service'), bearer.parameters.get('scope')];
        return { scheme: 'bearer', realm: bearer.parameters.get('realm') ?? '', ...(service && { service }), ...(scope && { scope }) };
    }
    return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined;
}
function* readChallenges(header) {
    for (let at = 0; at < header.length;) {
        SCHEME.lastIndex = at;
        const scheme = SCHEME.exec(header);
        if (!scheme)
            return;
        at = SCHEME.lastIndex;
        const parameters = new Map();
        for (;;) {
            PARAMETER.lastIndex = at;
            const parameter = PARAMETER.exec(header);
            if (!parameter)
                break;
            at = PARAMETER.lastIndex;
            parameters.set((parameter[1] ?? '').toLowerCase(), (parameter[2] ?? parameter[3] ?? '').replace(/\\(.)/g, '$1'));
        }
        yield { scheme: (scheme[1] ?? '').toLowerCase(), parameters };
    }
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(5394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
// EXTERNAL MODULE: ./build/registry/reference.js
var reference = __webpack_require__(6247);
;// CONCATENATED MODULE: ./build/registry/credential-helper.js





/** What every helper may need to find its own store; places, no secrets. */
const FOR_ALL = ['DOCKER_CONFIG', 'GNUPGHOME', 'PASSWORD_STORE_DIR', 'DBUS_SESSION_BUS_ADDRESS'];
/** The cloud's own variables go to the cloud's own helper, which exists to use them, and to no other. */
const FOR_HELPER = [
    [/^ecr-login$/, /^AWS_/],
    [/^(?:gcloud|gcr)$/, /^(?:CLOUDSDK_[A-Z_]+|GOOGLE_APPLICATION_CREDENTIALS)$/],
    [/^acr/, /^(?:AZURE_|ACR_)/],
];
/**
 * Asks a docker credential helper (`docker-credential-NAME get`) for a registry.
 *
 * @returns Undefined where it knows nothing of the registry.
 * @throws ChopmarkError `STORE_CREDENTIALS` where the helper is missing or fails
 */
async function askCredentialHelper(name, registry, { env, exec }) {
    // A separator would make it a path to any program.
    if (!/^[\w.-]+$/.test(name))
        throw failed(name, registry, 'its name is none of a helper');
    const server = registry === reference/* DOCKER_HUB */.Xb ? 'https://index.docker.io/v1/' : registry;
    const { exitCode, stdout } = await exec(`docker-credential-${name}`, ['get'], {
        input: server,
        env: variablesFor(name, env),
        maxBytes: limits/* MAX_CREDENTIALS */.yE,
    });
    if (exitCode === 127)
        throw failed(name, registry, 'there is no such command on PATH');
    if (exitCode !== 0) {
        if (/credentials not found|no credentials|not found/i.test(stdout))
            return undefined;
        throw failed(name, registry, `it ended with exit code ${exitCode}`);
    }
    try {
        const answer = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.q)(stdout, { what: 'its answer' }), 'its answer');
        const [username, secret] = [(0,json_shape/* readString */.E3)(answer.Username, 'Username'), (0,json_shape/* readString */.E3)(answer.Secret, 'Secret')];
        if (username === '' && secret === '')
            return undefined;
        return username === '<token>' ? { kind: 'identity-token', token: secret } : { kind: 'password', username, password: secret };
    }
    catch {
        // The parser's words could quote the secret.
        throw failed(name, registry, 'its answer is not that of a credential helper');
    }
}
function variablesFor(name, env) {
    const ofHelper = FOR_HELPER.find(([helper]) => helper.test(name))?.[1];
    return Object.fromEntries(Object.entries(env).filter(([variable]) => FOR_ALL.includes(variable) || ofHelper?.test(variable)));
}
const failed = (name, registry, reason) => new errors/* ChopmarkError */.E({
    code: 'STORE_CREDENTIALS',
    message: `The credential helper ${JSON.stringify(name)} gave no credentials for ${registry}: ${reason}.`,
    hint: `Try it by hand: echo ${registry} | docker-credential-${/^[\w.-]+$/.test(name) ? name : 'NAME'} get. Or log in without a helper: docker login.`,
});

// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(2289);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(9199);
;// CONCATENATED MODULE: ./build/registry/docker-config.js







/**
 * The files that hold registry credentials, in the order they are asked: `REGISTRY_AUTH_FILE` alone where it is set, as podman and
 * skopeo do; else the content of `DOCKER_AUTH_CONFIG` (GitLab's runners set it), `config.json` of `DOCKER_CONFIG` or `~/.docker`,
 * and podman's `auth.json`.
 *
 * @throws ChopmarkError `INPUT_UNREADABLE` for a file that was named, `STORE_CREDENTIALS` for one that cannot be read as such
 */
async function readDockerConfigs(env) {
    const home = env.HOME || env.USERPROFILE;
    const named = env.REGISTRY_AUTH_FILE;
    if (named)
        return [parseConfig(await (0,read_file.readBoundedFile)(named, limits/* MAX_DOCKER_CONFIG */.FQ, 'the credentials of REGISTRY_AUTH_FILE'), named)];
    const folder = env.DOCKER_CONFIG || (home ? `${home}/.docker` : undefined);
    const paths = [
        ...(folder ? [`${folder}/config.json`] : []),
        ...(env.XDG_RUNTIME_DIR ? [`${env.XDG_RUNTIME_DIR}/containers/auth.json`] : []),
        ...(home ? [`${env.XDG_CONFIG_HOME || `${home}/.config`}/containers/auth.json`] : []),
    ];
    const inline = env.DOCKER_AUTH_CONFIG;
    const configs = inline ? [parseConfig(Buffer.from(inline), 'DOCKER_AUTH_CONFIG')] : [];
    for (const path of paths) {
        const bytes = await readIfThere(path);
        if (bytes)
            configs.push(parseConfig(bytes, path));
    }
    return configs;
}
async function readIfThere(path) {
    try {
        return await (0,read_file.readBoundedFile)(path, limits/* MAX_DOCKER_CONFIG */.FQ, 'the registry credentials in');
    }
    catch (error) {
        if (error instanceof Error && ['ENOENT', 'ENOTDIR'].includes((0,file_error/* codeOf */.$N)(error.cause) ?? ''))
            return undefined;
        throw error;
    }
}
function parseConfig(bytes, source) {
    try {
        const config = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.q)(bytes, { what: source, maxBytes: limits/* MAX_DOCKER_CONFIG */.FQ }), source);
        const helpers = (0,json_shape/* readOptionalObject */.gs)(config.credHelpers, 'credHelpers') ?? {};
        const store = (0,json_shape/* readOptionalString */.on)(config.credsStore, 'credsStore');
        return {
            source,
            helpers: Object.fromEntries(Object.entries(helpers).map(([registry, name]) => [registry, String(name)])),
            auths: (0,json_shape/* readOptionalObject */.gs)(config.auths, 'auths') ?? {},
            ...(store && { store }),
        };
    }
    catch (error) {
        throw misshapen(source, error);
    }
}
/**
 * The entry of `auths` for a repository: the longest path that leads to it, as podman has it, else its registry. Docker Hub is
 * known by its old address.
 */
function findAuth({ auths, source }, registry, repository) {
    const byPlace = new Map(Object.entries(auths).map(([key, entry]) => [placeOf(key), entry]));
    for (const place of placesOf(registry, repository)) {
        const entry = byPlace.get(place);
        const credentials = entry === undefined ? undefined : readAuth(entry, source);
        if (credentials)
            return credentials;
    }
    return undefined;
}
/** `quay.io/acme/app`, `quay.io/acme`, `quay.io`. */
function placesOf(registry, repository) {
    const parts = repository.split('/');
    return [...parts.map((_, index) => [registry, ...parts.slice(0, parts.length - index)].join('/')), registry];
}
/** Keys are hosts, URLs (`https://index.docker.io/v1/`) or, for podman, places within a registry. */
function placeOf(key) {
    const bare = key
        .replace(/^https?:\/\//, '')
        .replace(/\/+$/, '')
        .replace(/\/v[12]$/, '');
    return bare === 'index.docker.io' || bare === 'registry-1.docker.io' ? reference/* DOCKER_HUB */.Xb : bare;
}
function readAuth(value, source) {
    try {
        const entry = (0,json_shape/* readObject */.Ag)(value, 'auths');
        const [identityToken, registryToken] = [docker_config_text(entry, 'identitytoken'), docker_config_text(entry, 'registrytoken')];
        if (registryToken)
            return { kind: 'bearer', token: registryToken };
        const decoded = Buffer.from(docker_config_text(entry, 'auth') ?? '', 'base64').toString('utf8');
        const colon = decoded.indexOf(':');
        const username = colon < 0 ? docker_config_text(entry, 'username') : decoded.slice(0, colon);
        // Docker pads what it writes with zero bytes.
        const password = (colon < 0 ? docker_config_text(entry, 'password') : decoded.slice(colon + 1))?.replace(/\0+$/, '');
        if (identityToken)
            return { kind: 'identity-token', token: identityToken };
        return username && password ? { kind: 'password', username, password } : undefined;
    }
    catch (error) {
        throw misshapen(source, error);
    }
}
const docker_config_text = (entry, name) => (0,json_shape/* readOptionalString */.on)(entry[name], name);
function misshapen(source, error) {
    if (!(error instanceof json/* JsonError */.N))
        return error;
    return new errors/* ChopmarkError */.E({
        code: 'STORE_CREDENTIALS',
        message: `The registry credentials in ${source} cannot be read: ${error.message}.`,
        hint: 'It should be what docker login or podman login writes.',
    });
}

;// CONCATENATED MODULE: ./build/registry/job-credentials.js
/** What a CI gives its job for the registry that belongs to it, and for no other; a login of the user's own comes before it. */
function jobCredentials(registry, env) {
    if (registry === 'ghcr.io' && env.GITHUB_ACTIONS === 'true')
        return job_credentials_password(env.GITHUB_ACTOR || 'github-actions', env.GITHUB_TOKEN);
    // GitLab names its registry with a port only where it has one that https would not have.
    if (env.GITLAB_CI === 'true' && env.CI_REGISTRY !== undefined && [env.CI_REGISTRY, `${env.CI_REGISTRY}:443`].includes(registry))
        return job_credentials_password(env.CI_REGISTRY_USER || 'gitlab-ci-token', env.CI_REGISTRY_PASSWORD || env.CI_JOB_TOKEN);
    return undefined;
}
const job_credentials_password = (username, secret) => secret ? { kind: 'password', username, password: secret } : undefined;

;// CONCATENATED MODULE: ./build/registry/credentials.js




/**
 * Credentials as users expect them to be found: helpers and entries of the configuration files, in the files' order, then what the
 * CI gives its job for the registry that belongs to it. Files are read once.
 *
 * @throws ChopmarkError `STORE_CREDENTIALS`, `INPUT_UNREADABLE`
 */
function createCredentialFinder(ports) {
    const { env, logger } = ports;
    let configs;
    const asked = new Map();
    const askHelper = (name, registry) => {
        const key = `${name}\0${registry}`;
        const answer = asked.get(key) ?? askCredentialHelper(name, registry, ports);
        asked.set(key, answer);
        return answer;
    };
    return async (registry, repository) => {
        configs ??= readDockerConfigs(env);
        const found = (await findIn(await configs, registry, repository, askHelper)) ?? jobCredentials(registry, env);
        if (found)
            logger.secret(found.kind === 'password' ? found.password : found.token);
        return found;
    };
}
async function findIn(configs, registry, repository, askHelper) {
    const names = registry === reference/* DOCKER_HUB */.Xb ? [reference/* DOCKER_HUB */.Xb, 'index.docker.io', 'https://index.docker.io/v1/'] : [registry];
    for (const config of configs) {
        const helper = names.map((name) => config.helpers[name]).find((name) => name !== undefined) ?? config.store;
        const found = (helper === undefined ? undefined : await askHelper(helper, registry)) ?? findAuth(config, registry, repository);
        if (found)
            return found;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/registry/explain-refusal.js
var explain_refusal = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/registry/token.js
var token = __webpack_require__(5327);
;// CONCATENATED MODULE: ./build/registry/registry.js






/** Redirects of a blob to where it is kept. */
const MAX_REDIRECTS = 3;
function createRegistry(ports) {
    const findCredentials = createCredentialFinder(ports);
    const challenges = new Map();
    const tokens = new Map();
    return ({ registry, repository }, access) => {
        const { http, clock } = ports;
        const plain = ports.insecure.includes(registry);
        const base = new URL(`${plain ? 'http' : 'https'}://${registry === reference/* DOCKER_HUB */.Xb ? 'registry-1.docker.io' : registry}`);
        const actions = access === 'push' ? 'pull,push' : 'pull';
        let credentials;
        const tokenFor = async (challenge, known) => {
            const scope = `repository:${scopedName(challenge.scope) ?? repository}:${actions}`;
            const key = [registry, challenge.realm, challenge.service, scope].join('\0');
            const cached = await tokens.get(key)?.catch(() => undefined);
            if (cached && cached.goodUntil > clock.now().getTime())
                return cached.value;
            const asked = (0,token/* fetchToken */.eY)({ http, challenge, scope, credentials: known, registry, plain, now: clock.now() });
            tokens.set(key, asked);
            asked.catch(() => tokens.delete(key));
            const { value } = await asked;
            ports.logger.secret(value);
            return value;
        };
        const authorize = async (challenge) => {
            if (!challenge)
                return {};
            credentials ??= findCredentials(registry, repository);
            const known = await credentials;
            if (known?.kind === 'bearer')
                return { authorization: `Bearer ${known.token}` };
            if (challenge.scheme === 'bearer')
                return { authorization: `Bearer ${await tokenFor(challenge, known)}` };
            if (known?.kind === 'password')
                return { authorization: (0,token/* basic */.HX)(known) };
            throw new errors/* ChopmarkError */.E({
                code: 'STORE_CREDENTIALS',
                message: `The registry ${registry} wants a user name and a password.`,
                hint: (0,token/* LOG_IN */.dQ)(registry),
            });
        };
        /** Only to the registry itself does a credential go. */
        const exchange = async (url, request) => {
            const sent = { ...request, url, stage: 'STORE', service: 'registry' };
            if (url.origin !== base.origin)
                return http(sent);
            const first = await http({ ...sent, headers: { ...request.headers, ...(await authorize(challenges.get(registry))) } });
            if (first.status !== 401)
                return first;
            const challenge = readChallenge(first.headers.get('www-authenticate'));
            if (!challenge)
                return first;
            challenges.set(registry, challenge);
            // What was refused may have run out, or been for less.
            for (const key of tokens.keys())
                if (key.startsWith(`${registry}\0`))
                    tokens.delete(key);
            return http({ ...sent, headers: { ...request.headers, ...(await authorize(challenge)) } });
        };
        return {
            registry,
            repository,
            name: `${registry}/${repository}`,
            base,
            async send(request) {
                const url = typeof request.path === 'string' ? new URL(`/v2/${repository}/${request.path}`, base) : request.path;
                let answer = await exchange(url, request);
                const followable = request.method === undefined || request.method === 'GET' || request.method === 'HEAD';
                const target = followable ? redirectTarget(answer, url, plain) : undefined;
                // What lies elsewhere is public or signed by its address: nothing of ours goes there, and nothing it asks for is answered.
                if (target) {
                    const { accept } = request.headers ?? {};
                    answer = await ports.http({
                        ...request,
                        headers: accept ? { accept } : {},
                        url: target,
                        stage: 'STORE',
                        service: 'registry',
                        redirects: MAX_REDIRECTS - 1,
                    });
                    if (answer.status === 401)
                        throw (0,explain_refusal/* explainRefusal */.G)(answer, target.host, 'what it keeps');
                }
                if (answer.status === 401)
                    throw (0,explain_refusal/* explainRefusal */.G)(answer, registry, repository);
                return answer;
            },
        };
    };
}
/** The name a registry knows the repository by, where it rewrites names (Artifactory, Nexus). */
const scopedName = (scope) => /^repository:([a-z0-9._/-]+):/.exec(scope ?? '')?.[1];
function redirectTarget({ status, headers }, from, plain) {
    const location = headers.get('location');
    if (![301, 302, 303, 307, 308].includes(status) || location === null || !URL.canParse(location, from))
        return undefined;
    const target = new URL(location, from);
    return target.protocol === 'https:' || (plain && target.protocol === 'http:') ? target : undefined;
}

;// CONCATENATED MODULE: ./build/engine/open-images.js

/**
 * Registries as a run reaches them: over its network and deadline, with the credentials of its environment.
 *
 * @param insecure `host:port` of those that may be spoken to over plain HTTP.
 */
function openImages(insecure, { ports, run }) {
    const { env, exec, logger, clock } = ports;
    return createRegistry({ http: run.http, env, exec, logger, clock, insecure: insecure.map((host) => host.toLowerCase()) });
}

;// CONCATENATED MODULE: ./build/engine/choose-images.js


/** The images that were named, and what of each is meant; nothing where none was. @throws ChopmarkError `INPUT_OPTION_VALUE` */
function chooseImages({ subjectImage, imagePlatforms, allowInsecureRegistry }, context) {
    if (subjectImage.length === 0)
        return {};
    return {
        images: { references: subjectImage, choice: (0,platform_choice/* readPlatformChoice */.le)(imagePlatforms), open: openImages(allowInsecureRegistry, context) },
    };
}


/***/ }),

/***/ 9289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ leaveBundlesOut)
/* harmony export */ });
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2212);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9199);
/* harmony import */ var _formats_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7573);




const SUFFIX = '.sigstore.json';
/** Each up to a bundle's size in memory. */
const FILES_AT_ONCE = 8;
/**
 * Files that were named together without those that are the bundles of others among them: `dist/*` catches both, and means the
 * files. Only what is a bundle in truth is left out, so that nothing passes by having its name.
 *
 * @param files With the path of each that has one, absolute or all relative to the same folder.
 */
async function leaveBundlesOut(files, logger) {
    const paths = new Set(files.flatMap(({ path }) => path ?? []));
    const isBeside = ({ path }) => path?.endsWith(SUFFIX) === true && paths.has(path.slice(0, -SUFFIX.length));
    const isBundle = await (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .mapInParallel */ .H)(files, FILES_AT_ONCE, async (file) => isBeside(file) && (await holdsBundle(file.path ?? '')));
    const left = files.filter((_, index) => !isBundle[index]);
    const count = files.length - left.length;
    if (count > 0)
        logger.info(`${count} of the files named ${count === 1 ? 'is the bundle' : 'are bundles'} of others: taken as such.`);
    return left;
}
async function holdsBundle(path) {
    try {
        (0,_formats_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBundle */ .Q)(await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_0__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE */ .mZ, 'the bundle'));
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ getManifest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   qW: () => (/* binding */ getBlob)
/* harmony export */ });
/* unused harmony exports putManifest, putBlob, hasBlob */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(332);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4700);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9329);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3906);







const ACCEPT = [_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p, _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_MANIFEST */ .EG, _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .DOCKER_INDEX */ .Mu, _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .DOCKER_MANIFEST */ .Vv, '*/*'].join(', ');
/**
 * Reads what a tag or digest names. What is asked for by digest must have it, whatever the registry says of it.
 *
 * @returns Undefined where there is none.
 * @throws ChopmarkError `STORE_…`
 */
async function getManifest(repository, reference) {
    const what = `the manifest ${reference}`;
    const answer = await repository.send({ path: `manifests/${reference}`, headers: { accept: ACCEPT }, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_MANIFEST */ .xZ });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(answer, repository.registry, what);
    const { body, headers } = answer;
    const asked = /^(sha\d{3}):/.exec(reference)?.[1];
    const digest = digestOf(body, asked ?? 'sha256');
    if (asked !== undefined && digest !== reference)
        throw wrongDigest(repository, what);
    const etag = headers.get('etag');
    const contentType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const manifest = readManifest(body, contentType, repository, what);
    return { digest, bytes: body, mediaType: manifest.mediaType, manifest, ...(etag && { etag }) };
}
function readManifest(bytes, contentType, repository, what) {
    try {
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .N)(bytes, contentType, what);
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N))
            throw error;
        throw garbled(repository, what, `${error.message}`);
    }
}
/** Reads a blob that a descriptor points to; it must have that size and digest. @throws ChopmarkError `STORE_…` */
async function getBlob(repository, { digest, size }, maxBytes) {
    const what = `the blob ${digest}`;
    if (size > maxBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'STORE_ANSWER_TOO_LARGE',
            message: `In ${repository.name}, ${what} has ${size} bytes; ${maxBytes} are the most that are read.`,
            hint: WHAT_IS_IT,
        });
    const answer = await repository.send({ path: `blobs/${digest}`, maxBytes: Math.max(size, _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2) });
    if (answer.status !== 200)
        throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(answer, repository.registry, what);
    if (answer.body.length !== size || digestOf(answer.body, digest.slice(0, digest.indexOf(':'))) !== digest)
        throw wrongDigest(repository, what);
    return answer.body;
}
/** Writes a manifest; the caller looks at the status. */
const putManifest = (repository, bytes, { mediaType, reference, ifMatch }) => repository.send({
    path: `manifests/${reference}`,
    method: 'PUT',
    headers: { 'content-type': mediaType, ...(ifMatch && { 'if-match': ifMatch }) },
    body: bytes,
    maxBytes: MAX_REGISTRY_ANSWER,
});
/**
 * Writes a blob. One that is there already is written again all the same: asking first costs as many requests as writing.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function putBlob(repository, bytes) {
    const digest = digestOf(bytes);
    const what = `writing the blob ${digest}`;
    const begun = await repository.send({ path: 'blobs/uploads/', method: 'POST', maxBytes: MAX_REGISTRY_ANSWER });
    if (begun.status === 201)
        return digest;
    const location = begun.headers.get('location');
    if (begun.status !== 202)
        throw explainRefusal(begun, repository.registry, what);
    const url = location !== null && URL.canParse(location, repository.base) ? new URL(location, repository.base) : undefined;
    if (!url || url.protocol !== repository.base.protocol)
        throw garbled(repository, what, 'it says no place to write to that could be used');
    url.searchParams.set('digest', digest);
    const written = await repository.send({
        path: url,
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream' },
        body: bytes,
        maxBytes: MAX_REGISTRY_ANSWER,
    });
    if (written.status !== 201 && written.status !== 204)
        throw explainRefusal(written, repository.registry, what);
    return digest;
}
async function hasBlob(repository, digest) {
    const answer = await repository.send({ path: `blobs/${digest}`, method: 'HEAD', maxBytes: MAX_REGISTRY_ANSWER });
    return answer.status === 200;
}
const digestOf = (bytes, algorithm = 'sha256') => `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
const WHAT_IS_IT = 'Is it what was meant? Nothing of that size is an attestation.';
const wrongDigest = ({ name }, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'STORE_GARBLED',
    message: `The registry sent something else than ${what} of ${name}.`,
    hint: 'The registry, or a proxy before it, is broken or hostile.',
});
const garbled = ({ name }, what, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'STORE_GARBLED',
    message: `In ${name}, ${what} cannot be read: ${reason}.`,
    hint: 'Ask whoever pushed it, or runs the registry.',
});


/***/ }),

/***/ 4700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5327);


const EXPLAINED = {
    401: { code: 'STORE_UNAUTHORIZED', hint: (registry) => (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_IN */ .dQ)(registry) },
    403: {
        code: 'STORE_FORBIDDEN',
        hint: (registry) => `The login for ${registry} may not do this: pushing needs write permission for the repository.`,
    },
    404: {
        code: 'STORE_NOT_FOUND',
        hint: () => 'Was the image pushed, and to this name? Some registries answer so for lack of permission, too.',
    },
    413: { code: 'STORE_TOO_LARGE', hint: () => 'Registries and the proxies before them bound the size of what is pushed.' },
    429: { code: 'STORE_RATE_LIMITED', hint: () => 'Log in, which raises the limit of most registries, or run again later.' },
};
/**
 * The error for a status that does not let the work go on. Of what the registry says only its code is shown: the rest is text of
 * its choice.
 *
 * @param what What was asked for: a repository, "the manifest sha256:…".
 */
function explainRefusal({ status, body }, registry, what) {
    const said = /"code"\s*:\s*"([A-Z_]{2,40})"/.exec(body.subarray(0, 4096).toString('latin1'))?.[1];
    const { code, hint } = EXPLAINED[status] ?? (status >= 500 ? TROUBLE : REFUSED);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code,
        message: `The registry ${registry} answered ${status}${said ? ` (${said})` : ''} where ${what} was asked for.`,
        hint: hint(registry),
    });
}
const TROUBLE = {
    code: 'STORE_UNAVAILABLE',
    hint: () => 'Run again later; bundles are on disk, and nothing needs signing again.',
};
const REFUSED = {
    code: 'STORE_REFUSED',
    hint: () => 'See what the registry allows for this repository: immutable tags, quotas, policies.',
};


/***/ }),

/***/ 9477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ registrySource)
});

// EXTERNAL MODULE: ./build/registry/contents.js
var contents = __webpack_require__(9246);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
// EXTERNAL MODULE: ./build/registry/explain-refusal.js
var explain_refusal = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/registry/manifest.js
var registry_manifest = __webpack_require__(9329);
// EXTERNAL MODULE: ./build/registry/media-types.js
var media_types = __webpack_require__(3906);
// EXTERNAL MODULE: ./build/registry/next-page.js
var next_page = __webpack_require__(5281);
// EXTERNAL MODULE: ./build/registry/own-tags.js
var own_tags = __webpack_require__(9714);
;// CONCATENATED MODULE: ./build/registry/referrers.js









/** What a registry without the referrers API answers where it is asked for. */
const WITHOUT_API = [400, 403, 404, 405, 406, 501];
/**
 * Referrers of a manifest (distribution-spec, "listing referrers"): those the registry knows, or, where it keeps no account, those
 * of the fallback index and those that have a tag of their own.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function listReferrers(repository, digest) {
    const known = await askReferrers(repository, digest);
    if (known)
        return bounded(known.map(byDigest), repository);
    const index = await (0,contents/* getManifest */.c2)(repository, (0,own_tags/* fallbackTag */.fH)(digest));
    const listed = index?.manifest.kind === 'index' ? index.manifest.manifests : [];
    const tags = await (0,own_tags/* listOwnTags */.GF)(repository, digest);
    const tagged = tags.filter((tag) => !listed.some((descriptor) => (0,own_tags/* isOwnTagOf */.kT)(tag, descriptor.digest)));
    return bounded([...listed.map(byDigest), ...tagged.map((reference) => ({ reference }))], repository);
}
const byDigest = (descriptor) => ({ reference: descriptor.digest, descriptor });
/** @returns Undefined where the registry has no referrers API. */
async function askReferrers(repository, digest) {
    const found = [];
    const read = (path) => repository.send({ path, headers: { accept: media_types/* OCI_INDEX */.$p }, maxBytes: limits/* MAX_MANIFEST */.xZ });
    for await (const answer of (0,next_page/* readPages */.n)(repository, `referrers/${digest}`, read)) {
        // GHCR and others answer with a page of their own.
        const isIndex = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === media_types/* OCI_INDEX */.$p;
        if (WITHOUT_API.includes(answer.status) || (answer.status === 200 && !isIndex))
            return undefined;
        if (answer.status !== 200)
            throw (0,explain_refusal/* explainRefusal */.G)(answer, repository.registry, `what refers to ${digest}`);
        found.push(...readIndex(answer.body, repository));
        if (found.length > limits/* MAX_REFERRERS */.OB)
            throw tooMany(repository);
    }
    return found;
}
function readIndex(bytes, repository) {
    try {
        // An empty page may leave out what it is.
        (0,json/* parseJson */.q)(bytes, { what: 'the list of referrers', maxBytes: limits/* MAX_MANIFEST */.xZ });
        const manifest = (0,registry_manifest/* parseManifest */.N)(bytes, media_types/* OCI_INDEX */.$p, 'the list of referrers');
        return manifest.kind === 'index' ? manifest.manifests : [];
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_GARBLED',
            message: `The registry ${repository.registry} answered with something else than a list of referrers: ${error.message}.`,
            hint: 'The registry, or a proxy before it, is broken or hostile.',
        });
    }
}
function bounded(referrers, repository) {
    const once = [...new Map(referrers.map((referrer) => [referrer.reference, referrer])).values()];
    if (once.length > limits/* MAX_REFERRERS */.OB)
        throw tooMany(repository);
    return once;
}
const tooMany = ({ name }) => new errors/* ChopmarkError */.E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `More than ${limits/* MAX_REFERRERS */.OB} things in ${name} refer to one image.`,
    hint: 'What is beyond the bound is not read, so nothing is decided: remove what nobody needs, or verify with bundle.',
});

;// CONCATENATED MODULE: ./build/registry/image-source.js


const registrySource = (repository) => ({
    name: repository.name,
    manifest: (reference) => (0,contents/* getManifest */.c2)(repository, reference),
    blob: (descriptor, maxBytes) => (0,contents/* getBlob */.qW)(repository, descriptor, maxBytes),
    referrers: (digest) => listReferrers(repository, digest),
});


/***/ }),

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readPlatform),
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(332);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3906);




/**
 * Reads a manifest or index. A document that could be taken for both kinds is refused: two readers would see two images.
 *
 * @param contentType What the registry calls it; the document's own word must agree.
 * @throws JsonError
 */
function parseManifest(bytes, contentType, what) {
    const document = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(bytes, { what, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MANIFEST */ .xZ }), what);
    const stated = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(document.mediaType, 'mediaType', MAX_TEXT);
    const mediaType = stated ?? contentType;
    if (!(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(mediaType) && !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(mediaType))
        return { kind: 'foreign', mediaType };
    if (((0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(contentType) || (0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(contentType)) && mediaType !== contentType)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N('shape', `${what} calls itself something else than the registry does`);
    if ('manifests' in document && ('layers' in document || 'config' in document))
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N('shape', `${what} could be read as an index and as an image`);
    const artifactType = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(document.artifactType, 'artifactType', MAX_TEXT);
    const subject = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalObject */ .gs)(document.subject, 'subject');
    const common = {
        mediaType,
        annotations: readAnnotations(document.annotations, 'annotations') ?? {},
        ...(artifactType !== undefined && { artifactType }),
        ...(subject && { subject: readDescriptor(subject, 'subject') }),
    };
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(mediaType)) {
        const manifests = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalArray */ .o8)(document.manifests, 'manifests', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_INDEX_ENTRIES */ .Vk);
        return { kind: 'index', ...common, manifests: manifests.map((entry, at) => readDescriptor(entry, `manifests[${at}]`)) };
    }
    const layers = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(document.layers, 'layers', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LAYERS */ .Uf);
    return {
        kind: 'image',
        ...common,
        config: readDescriptor(document.config, 'config'),
        layers: layers.map((layer, at) => readDescriptor(layer, `layers[${at}]`)),
    };
}
/** Characters of a media type or platform. */
const MAX_TEXT = 255;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
function readDescriptor(value, where) {
    const descriptor = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    const digest = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(descriptor.digest, `${where}.digest`, MAX_TEXT);
    if (!DIGEST.test(digest))
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N('shape', `${where}.digest is no digest of a known algorithm`);
    const size = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(descriptor.size, `${where}.size`);
    if (size < 0)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N('shape', `${where}.size is negative`);
    const artifactType = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(descriptor.artifactType, `${where}.artifactType`, MAX_TEXT);
    const annotations = readAnnotations(descriptor.annotations, `${where}.annotations`);
    const platform = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalObject */ .gs)(descriptor.platform, `${where}.platform`);
    return {
        mediaType: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(descriptor.mediaType, `${where}.mediaType`, MAX_TEXT),
        digest,
        size,
        ...(artifactType !== undefined && { artifactType }),
        ...(annotations && { annotations }),
        ...(platform && { platform: readPlatform(platform, `${where}.platform`) }),
    };
}
/** `os` and `architecture` as they stand in an index and in the config of an image. */
function readPlatform(platform, where) {
    const variant = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(platform.variant, `${where}.variant`, MAX_TEXT);
    return {
        os: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(platform.os, `${where}.os`, MAX_TEXT) ?? '',
        architecture: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(platform.architecture, `${where}.architecture`, MAX_TEXT) ?? '',
        ...(variant !== undefined && variant !== '' && { variant }),
    };
}
const readAnnotations = (value, where) => value === undefined || value === null ? undefined : (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readStringMap */ .oI)(value, where, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ANNOTATIONS */ .KE);


/***/ }),

/***/ 3906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   $p: () => (/* binding */ OCI_INDEX),
/* harmony export */   EG: () => (/* binding */ OCI_MANIFEST),
/* harmony export */   Mu: () => (/* binding */ DOCKER_INDEX),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   Vv: () => (/* binding */ DOCKER_MANIFEST)
/* harmony export */ });
/* unused harmony export EMPTY_CONFIG */
/** Media types of manifests that registries keep (OCI image-spec, Docker image manifest v2 schema 2). */
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const DOCKER_INDEX = 'application/vnd.docker.distribution.manifest.list.v2+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
const isIndexType = (mediaType) => mediaType === OCI_INDEX || mediaType === DOCKER_INDEX;
const isManifestType = (mediaType) => mediaType === OCI_MANIFEST || mediaType === DOCKER_MANIFEST;
/** The empty config of an artefact that needs none (OCI image-spec, "empty descriptor"). */
const EMPTY_CONFIG = {
    mediaType: 'application/vnd.oci.empty.v1+json',
    digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    size: 2,
    bytes: Buffer.from('{}'),
};


/***/ }),

/***/ 5281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(332);


/**
 * All pages of a list (distribution-spec, RFC 5988 `Link: <…>; rel="next"`), one after the other. A page lies in the registry
 * itself, no page comes twice, and there are not too many.
 *
 * @throws ChopmarkError `STORE_GARBLED`, `STORE_ANSWER_TOO_LARGE`
 */
async function* readPages(repository, first, read) {
    const seen = new Set();
    let next = first;
    while (next !== undefined) {
        if (seen.size >= _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REGISTRY_PAGES */ .mL)
            throw fault('STORE_ANSWER_TOO_LARGE', repository, `a list of more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REGISTRY_PAGES */ .mL} pages`);
        seen.add(String(next));
        const answer = await read(next);
        yield answer;
        next = nextOf(answer.headers.get('link'), repository.base);
        if (next !== undefined && seen.has(String(next)))
            throw fault('STORE_GARBLED', repository, 'a list that leads back to itself');
    }
}
function nextOf(link, base) {
    const target = /<([^<>]{1,2048})>\s*;[^,]*\brel="?next"?/.exec((link ?? '').slice(0, 8192))?.[1];
    if (target === undefined || !URL.canParse(target, base))
        return undefined;
    const url = new URL(target, base);
    // Some registries behind a proxy name themselves by http, or by their inner name; the page is asked for where we are.
    return new URL(url.pathname + url.search, base);
}
const fault = (code, { registry, name }, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code,
    message: `For ${name}, the registry ${registry} gives ${what}.`,
    hint: 'Ask whoever runs the registry, or remove what nobody needs from the repository.',
});


/***/ }),

/***/ 9714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ listOwnTags),
/* harmony export */   fH: () => (/* binding */ fallbackTag),
/* harmony export */   kT: () => (/* binding */ isOwnTagOf)
/* harmony export */ });
/* unused harmony export ownTag */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(332);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4700);
/* harmony import */ var _next_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5281);





/** Tags on one page. */
const PAGE = 1_000;
/** Hex digits of the bundle's manifest in its tag; a tag has at most 128 characters. */
const MARK = 32;
/** Tags of one repository that are looked through where the registry does not sort them. */
const MAX_TAGS = 100_000;
/** Tag of the index of a manifest's referrers where the registry keeps none (distribution-spec, "referrers tag schema"). */
const fallbackTag = (digest) => digest.replace(':', '-').slice(0, 128);
/** Characters of the digest that go into a tag: all of sha256, and of a longer one what leaves room. */
const prefixOf = (subject) => `${subject.replace(':', '-').slice(0, 71)}.chopmark-`;
/**
 * The tag that a bundle's manifest gets of its own, beside the index: writers of an index who did not see the others overwrite
 * them, but nobody overwrites a tag that is made of the digest of what it names.
 */
const ownTag = (subject, digest) => `${prefixOf(subject)}${digest.slice(digest.indexOf(':') + 1).slice(0, MARK)}`;
/** Whether the tag is that of a manifest with this digest. */
const isOwnTagOf = (tag, digest) => tag.endsWith(`.chopmark-${digest.slice(digest.indexOf(':') + 1).slice(0, MARK)}`);
/**
 * The tags of bundles about a subject. Lists are sorted (distribution-spec), so one question finds them; a registry that sorts
 * otherwise has its whole list looked through, within bounds.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function listOwnTags(repository, subject) {
    const prefix = prefixOf(subject);
    const found = [];
    let looked = 0;
    let last = prefix;
    let sorted = true;
    const read = (path) => repository.send({ path, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MANIFEST */ .xZ });
    for await (const answer of (0,_next_page_js__WEBPACK_IMPORTED_MODULE_3__/* .readPages */ .n)(repository, `tags/list?n=${PAGE}&last=${encodeURIComponent(prefix)}`, read)) {
        if (answer.status === 404)
            return found;
        if (answer.status !== 200)
            throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(answer, repository.registry, 'the list of tags');
        for (const tag of readTags(answer.body)) {
            sorted &&= tag > last;
            last = tag;
            looked++;
            if (tag.startsWith(prefix))
                found.push(tag);
        }
        if ((sorted && !last.startsWith(prefix)) || looked > MAX_TAGS)
            return found;
    }
    return found;
}
function readTags(bytes) {
    try {
        const list = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(bytes, { what: 'the list of tags', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MANIFEST */ .xZ }), 'the list of tags');
        return (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalArray */ .o8)(list.tags, 'tags', MAX_TAGS).map((tag) => (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(tag, 'tags', 256));
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N))
            throw error;
        return [];
    }
}


/***/ }),

/***/ 7759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ showPlatform),
/* harmony export */   le: () => (/* binding */ readPlatformChoice),
/* harmony export */   pC: () => (/* binding */ matchesPlatform)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/**
 * Reads `image-platforms`: `index` (the default) is what the reference names, `all` that and every child, `linux/amd64` the
 * children for that platform; several add up.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE`
 */
function readPlatformChoice(words) {
    const wanted = words.flatMap((word) => word.split(',')).map((word) => word.trim().toLowerCase());
    const platforms = wanted.filter((word) => word !== '' && word !== 'index' && word !== 'all').map(readOne);
    const all = wanted.includes('all');
    return { all, index: all || wanted.includes('index') || platforms.length === 0, platforms };
}
function readOne(word) {
    const [, os = '', architecture = '', variant] = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(word) ?? [];
    if (os !== '')
        return { os, architecture, ...(variant !== undefined && { variant }) };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_VALUE',
        message: `${word} in image-platforms is neither index, all nor a platform.`,
        hint: 'Platforms are written linux/amd64, linux/arm64, linux/arm/v7.',
    });
}
/** Without a variant, every variant is meant; arm64 is v8 whether or not that is said. */
function matchesPlatform(platform, wanted) {
    if (platform?.os !== wanted.os || platform.architecture !== wanted.architecture)
        return false;
    return wanted.variant === undefined || variantOf(platform) === variantOf(wanted);
}
const variantOf = ({ architecture, variant }) => variant ?? (architecture === 'arm64' ? 'v8' : '');
const showPlatform = ({ os, architecture, variant }) => [os, architecture, ...(variant ? [variant] : [])].join('/');


/***/ }),

/***/ 6247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

const DOCKER_HUB = 'docker.io';
/** Characters of a name without tag and digest; registries take 255. */
const MAX_NAME = 255;
const HUB_ALIASES = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
const PATH_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]` as container engines do: what stands before the first `/` is a registry where it has a
 * dot or a port or is `localhost`; everything else is on Docker Hub. Repositories have lower-case names in every registry, so upper
 * case is turned into it: `ghcr.io/Acme/App` is what CI variables give. Without tag and digest the tag is `latest`.
 *
 * @throws ChopmarkError `INPUT_IMAGE`
 */
function parseReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        throw refuse(text, 'it has more than one @');
    if (digest !== undefined && !DIGEST.test(digest))
        throw refuse(text, 'what stands behind @ is no sha256 or sha512 digest');
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/') && colon > 0;
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !TAG.test(tag))
        throw refuse(text, 'what stands behind the last : is no tag');
    const place = splitName(hasTag ? named.slice(0, colon) : named, text);
    if (digest !== undefined)
        return { ...place, ...(tag !== undefined && { tag }), digest };
    return { ...place, tag: tag ?? 'latest' };
}
function splitName(name, text) {
    if (name.includes('://'))
        throw refuse(text, 'it is a URL');
    if (name.length > MAX_NAME)
        throw refuse(text, `its name is longer than ${MAX_NAME} characters`);
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0)).toLowerCase();
    const isHost = /[.:]/.test(first) || first === 'localhost';
    const registry = !isHost || HUB_ALIASES.has(first) ? DOCKER_HUB : first;
    const path = (isHost ? name.slice(slash + 1) : name).toLowerCase();
    if (isHost && !HOST.test(first))
        throw refuse(text, 'its registry is no host name');
    if (!path.split('/').every((part) => PATH_PART.test(part)))
        throw refuse(text, 'its repository is no path of letters, digits, dots, dashes and underscores');
    return { registry, repository: registry === DOCKER_HUB && !path.includes('/') ? `library/${path}` : path };
}
/** `ghcr.io/acme/app`, without tag and digest: the name of the subject. */
const imageName = ({ registry, repository }) => `${registry}/${repository}`;
const refuse = (text, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE',
    message: `${text.slice(0, MAX_NAME)} names no image: ${reason}.`,
    hint: 'Write it as registry.example/path/name:tag or registry.example/path/name@sha256:HEX.',
});


/***/ }),

/***/ 5926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resolveImage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(332);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9329);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3906);
/* harmony import */ var _platform_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7759);







/**
 * What a reference means, once: a tag is read one time, and what follows goes by digest. Children are chosen by platform;
 * attestations that lie inside an index (BuildKit) are about other children and never chosen.
 *
 * @param reference Tag or digest.
 * @throws ChopmarkError `INPUT_IMAGE_MISSING`, `INPUT_IMAGE_CONTENT`, `INPUT_IMAGE_PLATFORM`, `STORE_…`
 */
async function resolveImage(source, reference, choice) {
    const top = await source.manifest(reference);
    if (!top)
        throw missing(source, reference);
    if (top.manifest.kind !== 'index') {
        await checkOwnPlatform(source, top, choice);
        return { digest: top.digest, chosen: [{ digest: top.digest }], foreign: 0 };
    }
    const children = choice.index && !choice.all && choice.platforms.length === 0
        ? { images: [], foreign: 0 }
        : await walk(source, top, 1, new Set([top.digest]));
    const { images, foreign } = children;
    for (const wanted of choice.platforms)
        if (!images.some(({ platform }) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesPlatform */ .pC)(platform, wanted)))
            throw noPlatform(source, (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .showPlatform */ .hr)(wanted), images);
    const chosen = images.filter(({ platform }) => choice.all || choice.platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesPlatform */ .pC)(platform, wanted)));
    return { digest: top.digest, chosen: [...(choice.index ? [{ digest: top.digest }] : []), ...chosen], foreign };
}
async function walk(source, { manifest }, depth, seen) {
    const found = { images: [], foreign: 0 };
    if (manifest.kind !== 'index')
        return found;
    if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_INDEX_DEPTH */ .yM)
        throw unfit(source, `has indexes more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_INDEX_DEPTH */ .yM} deep`);
    for (const child of manifest.manifests) {
        if (seen.has(child.digest) || isAttestation(child))
            continue;
        seen.add(child.digest);
        if (seen.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_IMAGE_MANIFESTS */ .kU)
            throw unfit(source, `has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_IMAGE_MANIFESTS */ .kU} manifests`);
        if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestType */ .Q3)(child.mediaType))
            found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) });
        else if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndexType */ .$U)(child.mediaType)) {
            const nested = await source.manifest(child.digest);
            if (!nested)
                throw missing(source, child.digest);
            const below = await walk(source, nested, depth + 1, seen);
            found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) }, ...below.images);
            found.foreign += below.foreign;
        }
        else
            found.foreign++;
    }
    return found;
}
const isAttestation = ({ annotations }) => annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
/** An image that is no index says for itself what it runs on. */
async function checkOwnPlatform(source, { manifest, digest }, { platforms, index, all }) {
    if (platforms.length === 0 || index || all)
        return;
    if (manifest.kind !== 'image')
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .showPlatform */ .hr).join(', '), []);
    const config = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(await source.blob(manifest.config, _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_IMAGE_CONFIG */ .uT), { what: 'the configuration of the image' }), 'config');
    const platform = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlatform */ .K)(config, 'config');
    if (!platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesPlatform */ .pC)(platform, wanted)))
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .showPlatform */ .hr).join(', '), [{ digest, platform }]);
}
const missing = ({ name }, reference) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_MISSING',
    message: `There is no ${reference} in ${name}.`,
    hint: 'Was the image pushed, and to this name? Some registries answer so for lack of permission, too.',
});
const unfit = ({ name }, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: 'INPUT_IMAGE_CONTENT', message: `The image in ${name} ${what}.`, hint: 'Name what is meant by its digest.' });
const noPlatform = ({ name }, wanted, images) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_PLATFORM',
    message: `The image in ${name} is not for ${wanted}.`,
    hint: images.length === 0
        ? 'It names no platforms.'
        : `It is for ${images.flatMap(({ platform }) => (platform ? (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .showPlatform */ .hr)(platform) : [])).join(', ')}.`,
});


/***/ }),

/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   dQ: () => (/* binding */ LOG_IN),
/* harmony export */   eY: () => (/* binding */ fetchToken)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(332);




/** Seconds a token is good for where its answer does not say (distribution-spec, token authentication). */
const DEFAULT_LIFE = 60;
/** Seconds before its end at which a token is not used any more. */
const MARGIN = 5;
const LONGEST_LIFE = 3600;
/**
 * A token for `scope` from the service that the registry names. A password goes there as Basic, an identity token as OAuth 2
 * refresh token; without credentials the service is asked for what anybody may do.
 *
 * @throws ChopmarkError `STORE_UNAUTHORIZED`, `STORE_FORBIDDEN`, `STORE_GARBLED`, `STORE_UNAVAILABLE`
 */
async function fetchToken(request) {
    const { http, registry, now } = request;
    const answer = await http({ ...tokenRequest(request), maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TOKEN_ANSWER */ .aX, stage: 'STORE', service: 'token service' });
    if (answer.status !== 200)
        throw refused(answer.status, registry, request.credentials !== undefined);
    try {
        const body = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(answer.body, { what: 'the token' }), 'the token');
        const value = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(body.token, 'token') || (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(body.access_token, 'access_token');
        // Printable ASCII, since it becomes a header.
        if (!value || !/^[\x21-\x7e]+$/.test(value))
            throw new Error('no token');
        const life = typeof body.expires_in === 'number' && body.expires_in > 0 ? Math.min(body.expires_in, LONGEST_LIFE) : DEFAULT_LIFE;
        return { value, goodUntil: now.getTime() + Math.max(life - MARGIN, 1) * 1000 };
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'STORE_GARBLED',
            message: `The token service of ${registry} answered with something that is no token.`,
            hint: 'Is it a proxy that answers in its place?',
        });
    }
}
function tokenRequest({ challenge, scope, credentials, registry, plain, }) {
    const url = checkRealm(challenge.realm, registry, plain);
    const service = challenge.service === undefined ? {} : { service: challenge.service };
    if (credentials?.kind === 'identity-token') {
        const body = new URLSearchParams({
            grant_type: 'refresh_token',
            refresh_token: credentials.token,
            client_id: 'chopmark',
            ...service,
            scope,
        });
        return { url, method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: body.toString() };
    }
    for (const [name, value] of Object.entries({ ...service, scope }))
        url.searchParams.set(name, value);
    return { url, headers: credentials ? { authorization: basic(credentials) } : {} };
}
/** A registry that is spoken to over TLS must not have the password sent in clear. */
function checkRealm(realm, registry, plain) {
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    const safe = url?.protocol === 'https:' || (plain && url?.protocol === 'http:');
    if (url && safe && url.username === '' && url.password === '')
        return url;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_GARBLED',
        message: `The registry ${registry} names a token service that credentials are not sent to: its address is not https.`,
        hint: 'Ask whoever runs the registry.',
    });
}
const basic = ({ username, password }) => `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
function refused(status, registry, withCredentials) {
    const service = `The token service of ${registry}`;
    if (status === 429 || status >= 500)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: 'STORE_UNAVAILABLE', message: `${service} answered ${status}.`, hint: 'Run again later.' });
    if (!withCredentials)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'STORE_UNAUTHORIZED',
            message: `${service} gives nothing to anybody without credentials (${status}).`,
            hint: LOG_IN(registry),
        });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: status === 403 ? 'STORE_FORBIDDEN' : 'STORE_UNAUTHORIZED',
        message: `${service} does not accept the credentials (${status}).`,
        hint: LOG_IN(registry),
    });
}
const LOG_IN = (registry) => `Log in before: docker login ${registry}, or a credential helper; for ghcr.io give the job GITHUB_TOKEN and packages: write.`;


/***/ }),

/***/ 7661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ findFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(2289);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/subjects/list-folder.js


/** Tells the walker of links, sockets and devices as if they were files, so that each gets a closer look; linked folders are not entered. */
function listFoldersInto(unlisted) {
    const list = (path, _, done) => {
        (0,external_node_fs_.readdir)(path, { withFileTypes: true }, (error, entries = []) => {
            if (error && !['ENOENT', 'ENOTDIR'].includes((0,file_error/* codeOf */.$N)(error) ?? ''))
                unlisted.push({ path, error });
            done(null, entries.map(asFileOrFolder));
        });
    };
    return { readdir: list };
}
const asFileOrFolder = (entry) => ({
    name: entry.name,
    isDirectory: () => entry.isDirectory(),
    isFile: () => !entry.isDirectory(),
    isSymbolicLink: () => false,
});

;// CONCATENATED MODULE: ./build/subjects/find-files.js







/**
 * Files that paths and globs name, in that order, each once. The rules:
 *
 * - A leading `!` excludes, wherever it stands in the list. `**` enters folders and takes hidden files too.
 * - Where a file of exactly the given name exists, the name is a path, whatever characters are in it.
 * - Every glob must match a file that is not excluded, and every path must exist.
 * - A folder that is spelt out is refused (write `folder/**`); folders that a glob meets are passed over. Pipes, sockets, devices
 *   and files that cannot be opened by their name are refused, spelt out or met: what is left out would not be noticed.
 * - A file's link that is spelt out is followed wherever it leads. One that a glob meets is followed as long as it stays within
 *   the working folder or the folder the glob starts in, and else refused; linked folders are not entered.
 *
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TOO_MANY_SUBJECTS`
 */
async function findFiles(patterns, workingFolder) {
    const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => slashed(pattern.slice(1)));
    const included = patterns.filter((pattern) => !pattern.startsWith('!'));
    const isExcluded = await readExclusions(excluded, included, workingFolder);
    const found = new Map();
    for (const pattern of included) {
        const files = findSpelt(pattern, workingFolder) ?? (await findMatching(pattern, excluded, workingFolder));
        if (files.length === 0)
            throw noMatch(pattern, excluded.length > 0);
        for (const file of files)
            if (!isExcluded(file.path))
                found.set(file.path, file);
        if (found.size > limits/* MAX_SUBJECTS */.Vn)
            throw tooMany();
    }
    return [...found.values()];
}
/** Backslashes separate on Windows, where they can be in no name; elsewhere they escape. */
const slashed = (pattern) => (external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
/** Whether a file that was spelt out is excluded; globs leave out what is excluded by themselves. */
async function readExclusions(excluded, included, workingFolder) {
    const spelt = included.some((pattern) => look((0,external_node_path_.resolve)(workingFolder, pattern)) !== undefined);
    if (excluded.length === 0 || !spelt)
        return () => false;
    const paths = new Set(excluded.map((pattern) => (0,external_node_path_.resolve)(workingFolder, pattern)));
    for (const path of await expand(excluded, [], workingFolder))
        paths.add(path);
    return (path) => paths.has(path);
}
async function expand(patterns, ignore, cwd) {
    const unlisted = [];
    const options = { ignore, absolute: true, dot: true, followSymbolicLinks: false, expandDirectories: false };
    const paths = await (0,dist/* glob */.TI)(patterns, { ...options, cwd, fs: listFoldersInto(unlisted) });
    const [first] = unlisted;
    if (first)
        throw unreadable(first.path, first.error);
    return paths.map((path) => (0,external_node_path_.resolve)(path)).sort();
}
function findSpelt(pattern, workingFolder) {
    const path = (0,external_node_path_.resolve)(workingFolder, pattern);
    const stat = look(path);
    if (stat === undefined)
        return undefined;
    const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
    if (file.stat.isDirectory())
        throw wrongKind(pattern, 'is a folder', `To take all files below it, write ${(0,external_node_path_.join)(pattern, '**')}.`);
    if (!file.stat.isFile())
        throw wrongKind(pattern, 'is no regular file', 'Name files; write what a pipe or device gives to a file first.');
    return [file];
}
async function findMatching(pattern, excluded, workingFolder) {
    const slashes = slashed(pattern);
    if (!(0,dist/* isDynamicPattern */.ey)(slashes))
        return [];
    const paths = await expand([slashes], excluded, workingFolder);
    if (paths.length > limits/* MAX_SUBJECTS */.Vn)
        throw tooMany();
    const mayLeadTo = (target) => [workingFolder, (0,external_node_path_.resolve)(workingFolder, startOf(slashes))].some((root) => isWithin(resolveLink(root), target));
    return paths.flatMap((path) => {
        const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        // Its name is no UTF-8, or it went away: either way something that was meant would be left out.
        if (stat === undefined)
            throw wrongKind(path, 'matches, and cannot be opened by that name', 'Give it a name in UTF-8, or exclude it with !.');
        const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
        if (file.stat.isDirectory())
            return [];
        if (!file.stat.isFile())
            throw wrongKind(path, 'is no regular file', 'Exclude it with !, or write what it gives to a file first.');
        if (!stat.isSymbolicLink())
            return [file];
        if (mayLeadTo(file.target))
            return [file];
        throw wrongKind(path, `is a link that leads out of the folders that ${pattern} is about`, 'Name the file itself, or exclude the link with !.');
    });
}
/** The folder a glob starts in: its parts before the first that is a pattern. */
function startOf(pattern) {
    const parts = pattern.split('/');
    const fixed = parts
        .slice(0, Math.max(parts.findIndex((part) => (0,dist/* isDynamicPattern */.ey)(part)), 0))
        .join('/');
    return fixed === '' && pattern.startsWith('/') ? '/' : fixed;
}
function look(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        // A pattern can be longer than any path.
        if (['ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE', 'ENOENT'].includes((0,file_error/* codeOf */.$N)(error) ?? ''))
            return undefined;
        throw unreadable(path, error);
    }
}
function follow(path) {
    try {
        const target = (0,external_node_fs_.realpathSync)(path);
        const stat = (0,external_node_fs_.statSync)(target);
        return { path, target, size: stat.size, stat };
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function resolveLink(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch (error) {
        throw unreadable(folder, error);
    }
}
function isWithin(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
const wrongKind = (path, is, hint) => new errors/* ChopmarkError */.E({ code: 'INPUT_SUBJECT_KIND', message: `${path} ${is}.`, hint });
const unreadable = (path, error) => new errors/* ChopmarkError */.E({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${path} failed: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
    hint: 'Check the path and its permissions; where it is a link, what it points to.',
    cause: error,
});
const noMatch = (pattern, excluding) => new errors/* ChopmarkError */.E({
    code: 'INPUT_NO_MATCH',
    message: `${pattern} matches no file${excluding ? ' that is not excluded' : ''}.`,
    hint: 'Paths are relative to the working folder; was the build run before, and in this job?',
});
const tooMany = () => new errors/* ChopmarkError */.E({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `More than ${limits/* MAX_SUBJECTS */.Vn} files were found.`,
    hint: 'Narrow the patterns, or spread the work over several jobs and join them with chopmark merge.',
});


/***/ })

};
