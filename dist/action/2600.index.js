export const id = 2600;
export const ids = [2600];
export const modules = {

/***/ 77926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ bindClock)
/* harmony export */ });
/** The clock of a run that `signal` ends. */
const bindClock = (clock, signal) => ({
    now: () => clock.now(),
    sleep: (milliseconds) => clock.sleep(milliseconds, signal).catch((error) => {
        if (!signal.aborted)
            throw error;
    }),
});


/***/ }),

/***/ 90219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordStorage: () => (/* binding */ recordStorage)
});

// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/stores/github/github-api.js + 1 modules
var github_api = __webpack_require__(58052);
// EXTERNAL MODULE: ./build/stores/github/github-description.js
var github_description = __webpack_require__(11271);
// EXTERNAL MODULE: ./build/stores/github/github-repository.js
var github_repository = __webpack_require__(27729);
;// CONCATENATED MODULE: ./build/stores/github/github-storage-record.js





const PURPOSE = { purpose: 'create the storage record', permission: 'artifact-metadata: write' };
const CREATE = 'POST /orgs/{org}/artifacts/metadata/storage-record';
/** Maximum lengths in GitHub's description of its API. */
const MAX_NAME = 256;
const MAX_REPOSITORY = 128;
/**
 * Records at GitHub where an image is stored (REST API, "Create artifact metadata storage record"). Only organizations have such records.
 *
 * @returns The ids of the records. Empty if the owner is not an organization.
 * @throws ChopmarkError `STORE_…`
 */
async function createStorageRecord(ports, { name, sha256, version }) {
    const repository = (0,github_repository/* readGithubRepository */.a)(ports);
    const api = (0,github_api/* createGithubApi */.ME)(ports, repository);
    const { owner, name: ownName } = repository;
    const home = await api.ask({
        purpose: 'return the repository',
        permission: 'metadata: read',
        route: 'GET /repos/{owner}/{repo}',
        parameters: {},
        accept: [200],
    });
    const ownerType = (0,github_api/* readGithubResponse */.Td)(home, 'return the repository', (value) => (0,json_shape/* readString */.E3)((0,github_description/* readDescribed */._)((0,github_description/* readDescribed */._)(value, 'the answer').owner, 'owner').type, 'owner.type', 100));
    if (ownerType !== 'Organization')
        return [];
    const [registry = '', ...path] = name.split('/');
    if (path.length === 0 || name.length > MAX_NAME) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_REFUSED',
            message: `${name.slice(0, MAX_NAME)} does not name the registry of the artifact.`,
            hint: 'Name the image with its registry: ghcr.io/owner/image.',
        });
    }
    const within = path.join('/');
    const answer = await api.ask({
        ...PURPOSE,
        route: CREATE,
        parameters: { org: owner },
        body: {
            name,
            digest: `sha256:${sha256}`,
            registry_url: `https://${registry}`,
            ...(within.length <= MAX_REPOSITORY && { repository: within }),
            ...(version !== undefined && { version }),
            github_repository: ownName,
        },
        accept: [200],
    });
    return (0,github_api/* readGithubResponse */.Td)(answer, PURPOSE.purpose, (value) => (0,json_shape/* readOptionalArray */.o8)((0,github_description/* readDescribed */._)(value, 'the answer').storage_records, 'storage_records', 100).map((record) => (0,json_shape/* readInteger */.JI)((0,github_description/* readDescribed */._)(record, 'a storage record').id, 'id')));
}

// EXTERNAL MODULE: ./build/engine/shared/run/run.js
var run = __webpack_require__(24658);
;// CONCATENATED MODULE: ./build/engine/record-storage.js



/** Milliseconds for all records. They are optional, and nothing depends on them. */
const TIMEOUT = 60_000;
/**
 * Records in the artifact metadata of a GitHub organization where the images are whose attestations the run pushed to their registry.
 * A failure is a warning, because everything is signed and stored.
 *
 * @returns The ids of the records.
 */
async function recordStorage(result, { version }, ports) {
    const pushed = result.statements.filter(({ stores }) => stores.some(({ store, status }) => /^oci(:|$)/.test(store) && status !== 'failed' && status !== 'skipped'));
    const images = new Map();
    for (const position of pushed.flatMap(({ subjects }) => subjects)) {
        const { name, digest } = result.subjects[position] ?? {};
        if (name !== undefined && digest?.sha256 !== undefined)
            images.set(`${name}@${digest.sha256}`, name);
    }
    if (images.size === 0)
        return [];
    const { http, clock } = (0,run/* startRun */.A)(ports, { timeout: TIMEOUT, requestRate: 0, concurrency: 1 });
    const ids = [];
    for (const [image, name] of images) {
        try {
            const sha256 = image.slice(name.length + 1);
            ids.push(...(await createStorageRecord({ ...ports, http, clock }, { name, sha256, ...(version && { version }) })));
        }
        catch (error) {
            const { code, message } = (0,to_problem/* toProblem */.H)(error);
            ports.logger.warn(`The storage record for ${name} could not be created (${code}): ${message}`);
        }
    }
    return ids;
}


/***/ }),

/***/ 24658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
/* harmony import */ var _base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77926);

function startRun(ports, { timeout, requestRate, concurrency }) {
    ports.setLimit?.(timeout);
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
        clock: (0,_base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .bindClock */ .i)(ports.clock, signal),
        timings,
        async timed(step, work) {
            const started = ports.clock.now().getTime();
            try {
                return await work();
            }
            finally {
                timings[step] = (timings[step] ?? 0) + ports.clock.now().getTime() - started;
            }
        },
    };
}


/***/ }),

/***/ 93410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toProblem)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

/** An expected failure as a result contains it. Any other error is a bug, and is thrown again. */
function toProblem(error) {
    if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { code, message, ...(hint !== undefined && { hint }) };
}


/***/ }),

/***/ 58052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ME: () => (/* binding */ createGithubApi),
  qE: () => (/* binding */ invalidGithubResponse),
  Td: () => (/* binding */ readGithubResponse)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/http/http-retry.js
var http_retry = __webpack_require__(78430);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/limits.js
var limits = __webpack_require__(48806);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/stores/limits.js
var stores_limits = __webpack_require__(53607);
;// CONCATENATED MODULE: ./build/stores/github/github-fetch.js

/** Headers of an answer that are read. Octokit prints what others say: a deprecation, in the host's words. */
const READ_HEADERS = ['link', 'retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
/**
 * The `fetch` of Octokit's requests: our client, whose limits, proxies and deadline then hold for them. The body is read whole, because
 * Octokit takes one that is cut for an empty one with status 200. It has the type of bytes, so that Octokit leaves it as it is: its own
 * reader of JSON bounds no depth and accepts a name twice.
 */
const createGithubFetch = (http, { givenBy, maxBytes = stores_limits/* MAX_GITHUB_ANSWER */.GQ, ...settings }) => async (url, { method, headers, body }) => {
    const answer = await http({
        ...settings,
        url: new URL(url),
        givenBy,
        method,
        headers,
        ...(body !== undefined && { body }),
        maxBytes,
        stage: 'STORE',
        service: 'API of GitHub',
    });
    const read = READ_HEADERS.flatMap((name) => {
        const value = answer.headers.get(name);
        return value === null ? [] : [[name, value]];
    });
    return {
        status: answer.status,
        url,
        headers: new Map([...read, ['content-type', 'application/octet-stream']]),
        arrayBuffer: async () => new Uint8Array(answer.body).buffer,
    };
};

// EXTERNAL MODULE: ./build/stores/github/github-refusal.js
var github_refusal = __webpack_require__(14765);
;// CONCATENATED MODULE: ./build/stores/github/github-api.js









/** Milliseconds to wait at a secondary rate limit that states no time (GitHub's best practices for its REST API). */
const UNTOLD_PAUSE = 60_000;
/** The version of the API whose responses are read here. Later versions differ only in fields that are read leniently. */
const API_VERSION = '2022-11-28';
/** Octokit would send the members of a plain object as JSON. */
class SentFile {
    path;
    size;
    constructor({ path, size }) {
        this.path = path;
        this.size = size;
    }
}
/** GitHub's API for one repository. Loads nothing before the first request. */
function createGithubApi({ http, openGithub, clock, logger }, repository) {
    const { owner, name: repo, api, token } = repository;
    let opened;
    const send = async (question) => {
        opened ??= openGithub({
            baseUrl: (0,trim/* trimEnd */.s8)(`${api.origin}${api.pathname}`, '/'),
            userAgent: `chopmark/${version/* VERSION */.x}`,
            fetch: createGithubFetch(http, { givenBy: api }),
            ...(token !== undefined && { token }),
        });
        const request = await opened;
        const { route, body, content, headers, maxBytes, retry, timeout, redirects } = question;
        const [method] = route.split(' ', 1);
        const data = content !== undefined && 'path' in content ? new SentFile(content) : (content ?? body);
        return settle(request('at' in question ? `${method} ${question.at.href}` : route, {
            ...('at' in question ? {} : { ...(route.includes('{repo}') && { owner, repo }), ...question.parameters }),
            headers: { accept: 'application/vnd.github+json', 'x-github-api-version': API_VERSION, ...headers },
            ...(data !== undefined && { data }),
            request: {
                fetch: createGithubFetch(http, {
                    givenBy: api,
                    ...(maxBytes !== undefined && { maxBytes }),
                    ...(retry !== undefined && { retry }),
                    ...(timeout !== undefined && { timeout }),
                    ...(redirects !== undefined && { redirects }),
                }),
            },
        }));
    };
    const ask = async (question) => {
        for (let waits = 0;; waits++) {
            const answer = await send(question);
            if (question.accept.includes(answer.status))
                return answer;
            const pause = readPause(answer, clock.now());
            if (pause === undefined)
                throw (0,github_refusal/* toGithubError */.z)(answer, repository, question);
            if (pause > limits/* MAX_RETRY_AFTER */.t4 || waits === stores_limits/* MAX_RATE_LIMIT_WAITS */.jr)
                throw rateLimited(repository, pause, clock.now());
            logger.warn(`GitHub’s rate limit is reached. Continuing in ${Math.ceil(pause / 1000)} s.`);
            await clock.sleep(pause);
        }
    };
    return { repository, ask };
}
/** The answer with any status, or our own error: Octokit’s shows the request, and has no code. */
async function settle(work) {
    const { status, headers, data } = await work.catch((error) => {
        if (error.response)
            return error.response;
        throw error.cause ?? error;
    });
    const named = new Map(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    return {
        status,
        headers: { get: (name) => named.get(name.toLowerCase()) ?? null },
        body: data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.alloc(0),
    };
}
/** Milliseconds that a rate limit asks to wait. Undefined if the response is not about a rate limit. */
function readPause({ status, headers }, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const asked = (0,http_retry/* readRetryAfter */.D)(headers.get('retry-after'), now);
    if (asked !== undefined)
        return asked;
    const reset = headers.get('x-ratelimit-reset') ?? '';
    if (headers.get('x-ratelimit-remaining') === '0' && /^\d{1,12}$/.test(reset))
        return Math.max(Number(reset) * 1000 - now.getTime(), 1000);
    return status === 429 ? UNTOLD_PAUSE : undefined;
}
/** Reads a response with `read`. @throws ChopmarkError `STORE_INVALID_RESPONSE` if it does not match GitHub's description */
function readGithubResponse({ body }, purpose, read) {
    try {
        return read((0,json/* parseJson */.qF)(body, { what: 'the answer' }));
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            throw invalidGithubResponse(purpose, error.message);
        throw error;
    }
}
const invalidGithubResponse = (purpose, reason) => new errors/* ChopmarkError */.E({
    code: 'STORE_INVALID_RESPONSE',
    message: `GitHub sent an invalid response to the request to ${purpose}: ${reason}.`,
    hint: 'Check whether a proxy answers instead. If so, name the host in NO_PROXY. Otherwise GitHub’s API has changed: please report a bug.',
});
const rateLimited = ({ api }, pause, now) => new errors/* ChopmarkError */.E({
    code: 'STORE_RATE_LIMITED',
    message: `GitHub (${api.host}) accepts no more requests before ${new Date(now.getTime() + pause).toISOString()}: its rate limit is reached.`,
    hint: 'Run again after that time. One statement about all subjects (--statements combined) needs only one request.',
});


/***/ }),

/***/ 11271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readDescribed)
/* harmony export */ });
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51437);

/** @throws JsonError if the value is not an object */
const readDescribed = (value, where) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(value, where);


/***/ }),

/***/ 14765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isNameTaken),
/* harmony export */   z: () => (/* binding */ toGithubError)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _base_secrets_quote_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30306);




/** Characters of GitHub's own message that are shown. */
const SHOWN = 300;
/** The error for an unsuccessful response, with GitHub's own message and a hint. */
function toGithubError(answer, repository, asked) {
    const { status } = answer;
    const words = (0,_base_secrets_quote_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteWords */ .A)(readWords(answer), repository.token === undefined ? [] : [repository.token], SHOWN);
    const { code, hint } = judge(status, repository, asked);
    return new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code,
        message: `GitHub (${repository.api.host}) did not ${asked.purpose} for ${repository.owner}/${repository.name}: status ${status}${words ? `, “${words}”` : ''}.`,
        hint,
    });
}
function judge(status, { token, isEnterpriseServer }, asked) {
    if (status === 401)
        return {
            code: token === undefined ? 'STORE_CREDENTIALS' : 'STORE_UNAUTHORIZED',
            hint: 'The token of a job ends with the job, and a personal token may have expired. Set a valid token as GITHUB_TOKEN (github-token in the Action).',
        };
    if (status === 403)
        return {
            code: 'STORE_FORBIDDEN',
            hint: `Add "permissions: ${asked.permission}" to the job (pull requests from forks never get it), or use a token with this permission.`,
        };
    if (status === 404 && isEnterpriseServer && asked.notOnEnterpriseServer !== undefined)
        return { code: 'STORE_NOT_FOUND', hint: asked.notOnEnterpriseServer };
    if (status === 404)
        return {
            code: 'STORE_NOT_FOUND',
            hint: token === undefined
                ? 'A private repository is visible only with a token: set one as GITHUB_TOKEN.'
                : `Check the name of the repository, and that the token can read it and has "${asked.permission}". A private repository also needs a plan with this feature.`,
        };
    if (status >= 500)
        return { code: 'STORE_UNAVAILABLE', hint: 'GitHub has a failure. Run again later, and see https://www.githubstatus.com.' };
    return { code: 'STORE_REFUSED', hint: 'See GitHub’s own message above.' };
}
/** `message` and the messages of `errors` in GitHub's error documents. Empty for any other document. */
function readWords({ body }) {
    try {
        const document = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body, { what: 'the answer', maxBytes: 64 << 10, maxDepth: 8 }), 'the answer');
        const details = Array.isArray(document.errors) ? document.errors.map(readDetail) : [];
        return [(0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(document.message ?? '', 'message'), ...details].filter(Boolean).join('; ');
    }
    catch (error) {
        if (error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            return '';
        throw error;
    }
}
/** Whether GitHub refused an asset because the release has one of that name. */
function isNameTaken({ status, body }) {
    if (status !== 422)
        return false;
    try {
        const { errors } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body, { what: 'the answer', maxBytes: 64 << 10, maxDepth: 8 }), 'the answer');
        return Array.isArray(errors) && errors.some((each) => typeof each === 'object' && each?.code === 'already_exists');
    }
    catch (error) {
        if (error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            return false;
        throw error;
    }
}
function readDetail(detail) {
    const text = typeof detail === 'object' && detail !== null ? Reflect.get(detail, 'message') : detail;
    return typeof text === 'string' ? text : '';
}


/***/ }),

/***/ 27729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ nameRepository),
/* harmony export */   a: () => (/* binding */ readGithubRepository)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_http_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2924);
/* harmony import */ var _base_text_trim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81536);



const PUBLIC_SERVER = 'https://github.com';
const NAME = /^(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/;
/**
 * The repository for the bundles, from the variables that runners set, or from `target`.
 *
 * @param target `owner/name`, or the repository's URL.
 * @throws ChopmarkError `STORE_CONTEXT`
 */
function readGithubRepository({ env, logger }, target) {
    const url = target !== undefined && URL.canParse(target) ? new URL(target) : undefined;
    const server = url?.origin ?? (0,_base_text_trim_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEnd */ .s8)(env.GITHUB_SERVER_URL || PUBLIC_SERVER, '/');
    const path = url?.pathname.replace(/^\/|\/$|\.git$/g, '') ?? target ?? env.GITHUB_REPOSITORY ?? '';
    const [owner = '', name = '', ...more] = path.split('/');
    if (!NAME.test(owner) || !NAME.test(name) || more.length > 0)
        throw noRepository(target);
    const ofRunner = server === (0,_base_text_trim_js__WEBPACK_IMPORTED_MODULE_1__/* .trimEnd */ .s8)(env.GITHUB_SERVER_URL || PUBLIC_SERVER, '/') ? env.GITHUB_API_URL : undefined;
    const api = readApi(ofRunner || deriveApi(server));
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    if (token)
        logger.secret(token);
    return { owner, name, server, api, ...(token && { token }), isEnterpriseServer: isEnterpriseServer(api) };
}
/** The name in receipts: `acme/widget`, preceded by the host if it is not github.com. */
const nameRepository = ({ server, owner, name }) => `${server === PUBLIC_SERVER ? '' : `${URL.parse(server)?.host ?? server}/`}${owner}/${name}`;
/** `https://api.github.com`, `https://api.TENANT.ghe.com`, `https://HOST/api/v3`. */
function deriveApi(server) {
    const { host, origin } = URL.canParse(server) ? new URL(server) : new URL(PUBLIC_SERVER);
    return host === 'github.com' || host.endsWith('.ghe.com') ? `https://api.${host}` : `${origin}/api/v3`;
}
const isEnterpriseServer = ({ hostname, pathname }) => hostname !== 'api.github.com' && !hostname.endsWith('.ghe.com') && pathname.startsWith('/api/v3');
function readApi(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url && (0,_base_http_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecureUrl */ .z3)(url))
        return url;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_CONTEXT',
        message: 'The address of GitHub’s API (GITHUB_API_URL) does not use https, so no token is sent there.',
        hint: 'The runner sets GITHUB_API_URL. Check whether an earlier step of the job changed it.',
    });
}
const noRepository = (target) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_CONTEXT',
    message: target === undefined ? 'GITHUB_REPOSITORY does not name a GitHub repository.' : 'The store does not name a GitHub repository.',
    hint: 'Add the repository after a colon: github:owner/name.',
});


/***/ }),

/***/ 53607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ MAX_RECEIPTS),
/* harmony export */   Ec: () => (/* binding */ MAX_GITHUB_PAGES),
/* harmony export */   GQ: () => (/* binding */ MAX_GITHUB_ANSWER),
/* harmony export */   Gc: () => (/* binding */ UPLOAD_TIMEOUT),
/* harmony export */   H$: () => (/* binding */ MAX_ASSET_NAMES),
/* harmony export */   H_: () => (/* binding */ MAX_HTTP_PLACES),
/* harmony export */   J2: () => (/* binding */ MAX_BUNDLES_OF_REFERRER),
/* harmony export */   K_: () => (/* binding */ MAX_RECEIPT_DEPTH),
/* harmony export */   N4: () => (/* binding */ GITHUB_FETCHES),
/* harmony export */   N6: () => (/* binding */ GITHUB_MAX_SUBJECTS),
/* harmony export */   QH: () => (/* binding */ BUNDLES_TO_REGISTRY),
/* harmony export */   S3: () => (/* binding */ MAX_NETRC),
/* harmony export */   Sj: () => (/* binding */ MAX_REFERRERS_BYTES),
/* harmony export */   Tc: () => (/* binding */ MAX_EVENT_PAYLOAD),
/* harmony export */   WE: () => (/* binding */ MAX_DOWNLOAD_REDIRECTS),
/* harmony export */   ii: () => (/* binding */ MAX_RECEIPT_STORE),
/* harmony export */   jr: () => (/* binding */ MAX_RATE_LIMIT_WAITS),
/* harmony export */   kZ: () => (/* binding */ GITHUB_POST_PAUSE),
/* harmony export */   mj: () => (/* binding */ MAX_HTTP_COPIES),
/* harmony export */   oP: () => (/* binding */ MAX_LOCK_POLLS),
/* harmony export */   ow: () => (/* binding */ MAX_BUNDLE_FILES),
/* harmony export */   qW: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   sP: () => (/* binding */ MAX_RECEIPT_URL),
/* harmony export */   sl: () => (/* binding */ SLOWEST_UPLOAD),
/* harmony export */   tX: () => (/* binding */ GITHUB_BURST),
/* harmony export */   wU: () => (/* binding */ MAX_GITLAB_PAGES),
/* harmony export */   zf: () => (/* binding */ MAX_RELEASE_ASSETS)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bundle files that are read in one folder. */
const MAX_BUNDLE_FILES = 20_000;
/** Bytes. The receipts in a bundle folder, which record what is stored where: 250,000 lines of 250 bytes. */
const MAX_RECEIPTS = 64 << 20;
/** Characters of an address in a receipt. */
const MAX_RECEIPT_URL = 4_096;
/** Bundles that one store can have for one artifact. A store with more is refused. */
const MAX_FOUND_BUNDLES = 1_000;
/** Bytes. One response of GitHub's API: a page of a list that contains the bundles. */
const MAX_GITHUB_ANSWER = 64 << 20;
/** Pages of 100 that are read of one list of GitHub's API. A longer list is refused. */
const MAX_GITHUB_PAGES = 10;
/** How often one request to GitHub waits at a rate limit. */
const MAX_RATE_LIMIT_WAITS = 3;
/** Subjects of one attestation that GitHub accepts. */
const GITHUB_MAX_SUBJECTS = 1_024;
/** Bundles that are fetched at once for one subject. */
const GITHUB_FETCHES = 8;
/** Attestations that are sent to GitHub without a pause. After that, `GITHUB_POST_PAUSE` applies. */
const GITHUB_BURST = 50;
/** Milliseconds between two attestations after `GITHUB_BURST`: GitHub accepts 80 requests per minute that create content. */
const GITHUB_POST_PAUSE = 750;
/** Assets of one release that GitHub allows. */
const MAX_RELEASE_ASSETS = 1_000;
/** Names that the asset of one bundle can get: its own, the one with its mark, and that one with a number. */
const MAX_ASSET_NAMES = 8;
/** Milliseconds for one attempt to upload a bundle of any size. */
const UPLOAD_TIMEOUT = 120_000;
/** Bytes per second. An upload that is faster is not aborted. */
const SLOWEST_UPLOAD = 256 << 10;
/** Bytes. The payload of the event that started a GitHub workflow. Webhooks send at most 25 MB. */
const MAX_EVENT_PAYLOAD = 25 << 20;
/** Bundles that are read of one referrer. Tools write one into each. */
const MAX_BUNDLES_OF_REFERRER = 16;
/** Bytes of all bundles read for one image. */
const MAX_REFERRERS_BYTES = 256 << 20;
/** Bundles at one address of an HTTP store: the address itself, then with the suffix .2, .3 and so on. */
const MAX_HTTP_PLACES = 32;
/** Copies of one bundle in an HTTP store: one for each of its subjects. */
const MAX_HTTP_COPIES = 1_024;
/** Bundles in flight to registries. Each needs a few requests, which have their own limit. */
const BUNDLES_TO_REGISTRY = 64;
/** Pages of 100 that are read of the links, or the files, of one GitLab release. */
const MAX_GITLAB_PAGES = 10;
/** Checks of a lock file that another process holds, 25 ms apart: five minutes. */
const MAX_LOCK_POLLS = 12_000;
/** Bytes. A netrc file: one line per host. */
const MAX_NETRC = 64 << 10;
/** Characters. The name of a store in a receipt. */
const MAX_RECEIPT_STORE = 2_048;
/** Redirects of a download. Stores redirect to their content delivery network. */
const MAX_DOWNLOAD_REDIRECTS = 5;
/** Levels of nesting in a receipt. */
const MAX_RECEIPT_DEPTH = 4;


/***/ })

};
