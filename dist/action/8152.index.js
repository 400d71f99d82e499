export const id = 8152;
export const ids = [8152];
export const modules = {

/***/ 30563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ chooseImages)
});

// EXTERNAL MODULE: ./build/registry/platform-choice.js
var platform_choice = __webpack_require__(47759);
// EXTERNAL MODULE: ./build/registry/registry.js + 5 modules
var registry = __webpack_require__(69323);
;// CONCATENATED MODULE: ./build/engine/open-images.js

/**
 * Registries as a run reaches them: over its network and deadline, with the credentials of its environment.
 *
 * @param insecure `host:port` of those that may be spoken to over plain HTTP.
 */
function openImages(insecure, { ports, run }) {
    const { env, exec, logger, clock } = ports;
    return (0,registry.createRegistry)({ http: run.http, env, exec, logger, clock, insecure: insecure.map((host) => host.toLowerCase()) });
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

/***/ 47759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ showPlatform),
/* harmony export */   le: () => (/* binding */ readPlatformChoice),
/* harmony export */   pC: () => (/* binding */ matchesPlatform)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

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

/***/ 69323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistry: () => (/* binding */ createRegistry)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
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
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/registry/reference.js
var reference = __webpack_require__(26247);
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
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
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
var explain_refusal = __webpack_require__(84700);
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


/***/ }),

/***/ 5926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resolveImage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40332);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9329);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73906);
/* harmony import */ var _platform_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47759);







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


/***/ })

};
