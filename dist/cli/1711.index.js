export const id = 1711;
export const ids = [1711];
export const modules = {

/***/ 20907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

const DOCKER_HUB = 'docker.io';
/** Characters of a name without tag and digest; the limit of registries is 255. */
const MAX_NAME = 255;
const HUB_ALIASES = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
const PATH_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]` as container engines do: the part before the first `/` is a registry if it has a dot or a port
 * or is `localhost`; everything else is on Docker Hub. Repository names are lower case in every registry, so upper case is converted: CI
 * variables contain names such as `ghcr.io/Acme/App`. Without tag and digest the tag is `latest`.
 *
 * @throws ChopmarkError `INPUT_IMAGE`
 */
function parseImageReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        throw refuse(text, 'it has more than one @');
    if (digest !== undefined && !DIGEST.test(digest))
        throw refuse(text, 'the part after @ is not a sha256 or sha512 digest');
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/') && colon > 0;
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !TAG.test(tag))
        throw refuse(text, 'the part after the last : is not a valid tag');
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
    if (isHost && !isHostName(first))
        throw refuse(text, 'its registry is not a host name');
    if (!path.split('/').every((part) => PATH_PART.test(part)))
        throw refuse(text, 'its repository is not a path of letters, digits, dots, dashes and underscores');
    return { registry, repository: registry === DOCKER_HUB && !path.includes('/') ? `library/${path}` : path };
}
/** As URLs are parsed: `1.0` would be another name for 1.0.0.0, and only addresses end in a number. */
function isHostName(host) {
    if (!HOST.test(host) || !URL.canParse(`https://${host}`))
        return false;
    return host.startsWith('[') || new URL(`https://${host}`).hostname === host.replace(/:\d+$/, '');
}
/** `ghcr.io/acme/app`, without tag and digest: the name of the subject. */
const imageName = ({ registry, repository }) => `${registry}/${repository}`;
const refuse = (text, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE',
    message: `${text.slice(0, MAX_NAME)} is not an image reference: ${reason}.`,
    hint: 'Use registry.example/path/name:tag or registry.example/path/name@sha256:HEX.',
});


/***/ }),

/***/ 71711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistry: () => (/* binding */ createRegistry)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/oci/limits.js
var limits = __webpack_require__(61928);
;// CONCATENATED MODULE: ./build/oci/auth/challenge.js

const PARAMETER = /\s*(?:,\s*)?([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/y;
const SCHEME = /\s*(?:,\s*)?([\w-]+)(?=\s+[\w-]+\s*=|\s*(?:,|$))/y;
/**
 * Reads `WWW-Authenticate`, which may contain several challenges: Bearer is preferred to Basic, because its tokens can do less.
 *
 * @returns Undefined if no challenge is supported.
 */
function readChallenge(header) {
    const challenges = [...readChallenges((header ?? '').slice(0, limits/* MAX_CHALLENGE */.XK))];
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

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
;// CONCATENATED MODULE: ./build/oci/auth/credential-helper.js





/** Variables that any helper may need to find its own store; locations, not secrets. */
const FOR_ALL = ['DOCKER_CONFIG', 'GNUPGHOME', 'PASSWORD_STORE_DIR', 'DBUS_SESSION_BUS_ADDRESS'];
/** The variables of a cloud go to the helper of that cloud, which needs them, and to no other. */
const FOR_HELPER = [
    [/^ecr-login$/, /^AWS_/],
    [/^(?:gcloud|gcr)$/, /^(?:CLOUDSDK_[A-Z_]+|GOOGLE_APPLICATION_CREDENTIALS)$/],
    [/^acr/, /^(?:AZURE_|ACR_)/],
];
/**
 * Asks a docker credential helper (`docker-credential-NAME get`) for the credentials of a registry.
 *
 * @returns Undefined if the helper has no credentials for the registry.
 * @throws ChopmarkError `STORE_CREDENTIALS` if the helper is missing or fails
 */
async function askCredentialHelper(name, registry, { env, exec }) {
    // A path separator would allow any program.
    if (!/^[\w.-]+$/.test(name))
        throw failed(name, registry, 'its name is not a valid helper name');
    const server = registry === reference/* DOCKER_HUB */.Xb ? 'https://index.docker.io/v1/' : registry;
    const { exitCode, stdout } = await exec(`docker-credential-${name}`, ['get'], {
        input: server,
        env: variablesFor(name, env),
        maxBytes: limits/* MAX_CREDENTIALS */.yE,
    });
    if (exitCode === 127)
        throw failed(name, registry, 'the command is not on PATH');
    if (exitCode !== 0) {
        if (/credentials not found|no credentials|not found/i.test(stdout))
            return undefined;
        throw failed(name, registry, `it exited with code ${exitCode}`);
    }
    try {
        const answer = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(stdout, { what: 'the response' }), 'the response');
        const [username, secret] = [(0,json_shape/* readString */.E3)(answer.Username, 'Username'), (0,json_shape/* readString */.E3)(answer.Secret, 'Secret')];
        if (username === '' && secret === '')
            return undefined;
        return username === '<token>' ? { kind: 'identity-token', token: secret } : { kind: 'password', username, password: secret };
    }
    catch {
        // The message of the parser could quote the secret.
        throw failed(name, registry, 'its output is not the response of a credential helper');
    }
}
function variablesFor(name, env) {
    const ofHelper = FOR_HELPER.find(([helper]) => helper.test(name))?.[1];
    return Object.fromEntries(Object.entries(env).filter(([variable]) => FOR_ALL.includes(variable) || ofHelper?.test(variable)));
}
const failed = (name, registry, reason) => new errors/* ChopmarkError */.E({
    code: 'STORE_CREDENTIALS',
    message: `The credential helper ${JSON.stringify(name)} gave no credentials for ${registry}: ${reason}.`,
    hint: `To test it, run: echo ${registry} | docker-credential-${/^[\w.-]+$/.test(name) ? name : 'NAME'} get. Or log in without a helper: docker login.`,
});

// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
;// CONCATENATED MODULE: ./build/oci/auth/docker-config.js








/**
 * The files with registry credentials, in the order in which they are searched: only `REGISTRY_AUTH_FILE` if it is set, as in podman and
 * skopeo; otherwise the content of `DOCKER_AUTH_CONFIG` (set by GitLab's runners), `config.json` of `DOCKER_CONFIG` or `~/.docker`, and
 * podman's `auth.json`.
 *
 * @throws ChopmarkError `INPUT_UNREADABLE` for a file that was named, `STORE_CREDENTIALS` for a malformed one
 */
async function readDockerConfigs(env) {
    const home = env.HOME || env.USERPROFILE;
    const named = env.REGISTRY_AUTH_FILE;
    if (named)
        return [parseConfig(await (0,read_file/* readBoundedFile */.Mv)(named, limits/* MAX_DOCKER_CONFIG */.FQ, 'the credentials file of REGISTRY_AUTH_FILE'), named)];
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
        return await (0,read_file/* readBoundedFile */.Mv)(path, limits/* MAX_DOCKER_CONFIG */.FQ, 'the registry credentials in');
    }
    catch (error) {
        if (error instanceof Error && ['ENOENT', 'ENOTDIR'].includes((0,file_error/* codeOf */.$N)(error.cause) ?? ''))
            return undefined;
        throw error;
    }
}
function parseConfig(bytes, source) {
    try {
        const config = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(bytes, { what: source, maxBytes: limits/* MAX_DOCKER_CONFIG */.FQ, mayHaveMark: true }), source);
        const helpers = (0,json_shape/* readOptionalObject */.gs)(config.credHelpers, 'credHelpers') ?? {};
        const store = (0,json_shape/* readOptionalString */.on)(config.credsStore, 'credsStore');
        return {
            source,
            helpers: Object.fromEntries(Object.entries(helpers).map(([registry, name]) => [registry, (0,json_shape/* readString */.E3)(name, 'credHelpers')])),
            auths: (0,json_shape/* readOptionalObject */.gs)(config.auths, 'auths') ?? {},
            ...(store && { store }),
        };
    }
    catch (error) {
        throw misshapen(source, error);
    }
}
/**
 * The entry of `auths` for a repository: the longest path that is a prefix of it, as in podman, otherwise its registry. Docker Hub is
 * listed under its old address.
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
/** Keys are hosts, URLs (`https://index.docker.io/v1/`) or, for podman, paths within a registry. */
function placeOf(key) {
    const bare = (0,trim/* trimEnd */.s8)(key.replace(/^https?:\/\//, ''), '/').replace(/\/v[12]$/, '');
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
        // Docker pads the password with zero bytes.
        const password = (0,trim/* trimEnd */.s8)((colon < 0 ? docker_config_text(entry, 'password') : decoded.slice(colon + 1)) ?? '', '\0');
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
    if (!(error instanceof json/* JsonError */.N3))
        return error;
    return new errors/* ChopmarkError */.E({
        code: 'STORE_CREDENTIALS',
        message: `The registry credentials in ${source} cannot be read: ${error.message}.`,
        hint: 'The file must have the format that docker login and podman login write.',
    });
}

;// CONCATENATED MODULE: ./build/oci/auth/credentials.js



/**
 * Finds credentials in the usual order: helpers and entries of the configuration files, in the order of the files, then the credentials
 * that the CI system gives its job for its own registry. Files are read once.
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
/** The credentials that a CI system gives its job for its own registry, and for no other; a login by the user has precedence. */
function jobCredentials(registry, env) {
    if (registry === 'ghcr.io' && env.GITHUB_ACTIONS === 'true')
        return credentials_password(env.GITHUB_ACTOR || 'github-actions', env.GITHUB_TOKEN);
    // GitLab names its registry with a port only if the port is not the default of https.
    if (env.GITLAB_CI === 'true' && env.CI_REGISTRY !== undefined && [env.CI_REGISTRY, `${env.CI_REGISTRY}:443`].includes(registry))
        return credentials_password(env.CI_REGISTRY_USER || 'gitlab-ci-token', env.CI_REGISTRY_PASSWORD || env.CI_JOB_TOKEN);
    return undefined;
}
const credentials_password = (username, secret) => secret ? { kind: 'password', username, password: secret } : undefined;

// EXTERNAL MODULE: ./build/oci/auth/token.js
var token = __webpack_require__(27004);
// EXTERNAL MODULE: ./build/oci/registry-words.js
var registry_words = __webpack_require__(80743);
// EXTERNAL MODULE: ./build/oci/registry/response-error.js
var response_error = __webpack_require__(71822);
;// CONCATENATED MODULE: ./build/oci/registry/registry.js








function createRegistry(ports) {
    const findCredentials = createCredentialFinder(ports);
    const challenges = new Map();
    const tokens = new Map();
    return ({ registry, repository }, access) => {
        const { http, clock, insecure } = ports;
        const host = registry === reference/* DOCKER_HUB */.Xb ? 'registry-1.docker.io' : registry;
        const base = new URL(`${insecure.includes(registry) ? 'http' : 'https'}://${host}`);
        /** What the registry names is not what the user named. */
        const elsewhere = { givenBy: base, plainHosts: insecure };
        const actions = access === 'push' ? 'pull,push' : 'pull';
        let credentials;
        const tokenFor = async (challenge, known) => {
            const scope = `repository:${scopedName(challenge.scope) ?? repository}:${actions}`;
            const key = [registry, challenge.realm, challenge.service, scope].join('\0');
            const cached = await tokens.get(key)?.catch(() => undefined);
            if (cached && cached.goodUntil > clock.now().getTime())
                return cached.value;
            const asked = (0,token/* fetchToken */.eY)({ http, challenge, scope, credentials: known, registry, ...elsewhere, now: clock.now() });
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
                message: `The registry ${registry} requires a user name and a password.`,
                hint: (0,token/* LOG_IN */.dQ)(registry),
            });
        };
        /** Credentials go only to the registry itself. */
        const exchange = async (url, request) => {
            const sent = { ...request, url, stage: 'STORE', service: 'registry' };
            if (url.origin !== base.origin)
                return http({ ...sent, ...elsewhere });
            const ask = async (challenge) => {
                const authorization = await authorize(challenge);
                return (0,registry_words/* hideCredentials */.R)(await http({ ...sent, headers: { ...request.headers, ...authorization } }), authorization);
            };
            const first = await ask(challenges.get(registry));
            if (first.status !== 401)
                return first;
            const challenge = readChallenge(first.headers.get('www-authenticate'));
            if (!challenge)
                return first;
            challenges.set(registry, challenge);
            // A refused token may have expired, or may have had a smaller scope.
            for (const key of tokens.keys())
                if (key.startsWith(`${registry}\0`))
                    tokens.delete(key);
            return ask(challenge);
        };
        return {
            registry,
            repository,
            name: `${registry}/${repository}`,
            base,
            async send(request) {
                let url = typeof request.path === 'string' ? new URL(`/v2/${repository}/${request.path}`, base) : request.path;
                let answer = await exchange(url, request);
                const followable = request.method === undefined || request.method === 'GET' || request.method === 'HEAD';
                let left = followable ? limits/* MAX_REGISTRY_REDIRECTS */.X6 : 0;
                let target = left > 0 ? redirectTarget(answer, url) : undefined;
                // Another address of the same registry requires the same credentials.
                for (; target?.origin === base.origin && left > 0; left--) {
                    url = target;
                    answer = await exchange(url, request);
                    target = redirectTarget(answer, url);
                }
                // Other addresses are public or signed: they get no credentials, and their challenges are ignored.
                if (target && left > 0) {
                    const { accept } = request.headers ?? {};
                    answer = await ports.http({
                        ...request,
                        headers: accept ? { accept } : {},
                        url: target,
                        stage: 'STORE',
                        service: 'registry',
                        redirects: left - 1,
                        ...elsewhere,
                    });
                    if (answer.status === 401)
                        throw (0,response_error/* toRegistryError */.p)(answer, target.host, 'a redirected download');
                }
                if (answer.status === 401)
                    throw (0,response_error/* toRegistryError */.p)(answer, registry, repository);
                return answer;
            },
        };
    };
}
/** The name under which the registry knows the repository, if it rewrites names (Artifactory, Nexus). */
const scopedName = (scope) => /^repository:([a-z0-9._/-]+):/.exec(scope ?? '')?.[1];
function redirectTarget({ status, headers }, from) {
    const location = headers.get('location');
    if (![301, 302, 303, 307, 308].includes(status) || location === null || !URL.canParse(location, from))
        return undefined;
    const target = new URL(location, from);
    return target.protocol === 'https:' || (from.protocol === 'http:' && target.protocol === 'http:') ? target : undefined;
}


/***/ })

};
