export const id = 3874;
export const ids = [3874];
export const modules = {

/***/ 32490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readRetryAfter),
/* harmony export */   J: () => (/* binding */ backoff)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18114);

/** Milliseconds to wait after the given number of tries: exponential with full jitter, so that many clients do not return at once. */
const backoff = (tries, random) => random() * Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_BACKOFF */ .Kr * 2 ** (tries - 1), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BACKOFF */ .K1);
/**
 * Milliseconds that a Retry-After header asks for, in seconds or as an HTTP date (RFC 9110, 10.2.3); undefined if the header is absent or
 * invalid.
 */
function readRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d{1,10}$/.test(text))
        return Number(text) * 1000;
    const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(date - now.getTime(), 0);
}


/***/ }),

/***/ 25288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   z3: () => (/* binding */ isSecureUrl)
/* harmony export */ });
/** `path` appended to the path of `base`: a private service may have a path prefix. */
const below = (base, path) => new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether the host can only be this machine. Names below localhost do not count: resolvers may differ on them. */
const isLoopback = (url) => LOOPBACK.test(url.hostname);
/** https, or http on loopback; never with a user name or password in it. */
const isSecureUrl = (url) => url.username === '' && url.password === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));


/***/ }),

/***/ 36409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findStatedDigest)
/* harmony export */ });
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58742);

/**
 * The digest that the bundle of a file's signature states: in its message, where it may be absent, or else in a log entry. Undefined if it
 * states none, or for an envelope.
 */
function findStatedDigest({ content, entries }) {
    if (content.kind !== 'message')
        return undefined;
    if (content.digest)
        return { algorithm: content.algorithm, digest: content.digest };
    for (const entry of entries) {
        try {
            const { digestOf, algorithm, digest } = (0,_log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLogBody */ .Y2)(entry);
            if (digestOf === 'signed')
                return { algorithm, digest };
        }
        catch (error) {
            // An entry that cannot be read is reported when it is verified.
            if (!(error instanceof _log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .LogBodyError */ .Vq))
                throw error;
        }
    }
    return undefined;
}


/***/ }),

/***/ 75833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ createGithubApi),
/* harmony export */   Td: () => (/* binding */ readGithubResponse),
/* harmony export */   qE: () => (/* binding */ invalidGithubResponse)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_http_http_retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32490);
/* harmony import */ var _base_http_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25288);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18114);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95971);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2313);







/** Milliseconds to wait at a secondary rate limit that states no time (GitHub's best practices for its REST API). */
const UNTOLD_PAUSE = 60_000;
/** The version of the API whose responses are read here. Later versions differ only in fields that are read leniently. */
const API_VERSION = '2022-11-28';
function createGithubApi({ http, clock, logger }, repository) {
    const send = (question) => {
        const { method = 'GET', path, body, file, headers, maxBytes = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_GITHUB_ANSWER */ .GQ, retry, timeout } = question;
        const bytes = file ?? (body === undefined || body instanceof Buffer ? body : Buffer.from(JSON.stringify(body)));
        return http({
            url: typeof path === 'string' ? (0,_base_http_url_js__WEBPACK_IMPORTED_MODULE_4__/* .below */ .Gz)(repository.api, path) : path,
            method,
            headers: {
                accept: 'application/vnd.github+json',
                'x-github-api-version': API_VERSION,
                ...(body !== undefined && { 'content-type': 'application/json' }),
                ...(repository.token !== undefined && { authorization: `Bearer ${repository.token}` }),
                ...headers,
            },
            ...(bytes !== undefined && { body: bytes }),
            maxBytes,
            stage: 'STORE',
            service: 'API of GitHub',
            ...(retry !== undefined && { retry }),
            ...(timeout !== undefined && { timeout }),
        });
    };
    const ask = async (question) => {
        for (let waits = 0;; waits++) {
            const answer = await send(question);
            if (question.accept.includes(answer.status))
                return answer;
            const pause = readPause(answer, clock.now());
            if (pause === undefined)
                throw (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .toGithubError */ .z)(answer, repository, question);
            if (pause > _base_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_RETRY_AFTER */ .t4 || waits === _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RATE_LIMIT_WAITS */ .jr)
                throw rateLimited(repository, pause, clock.now());
            logger.warn(`GitHub’s rate limit is reached. Continuing in ${Math.ceil(pause / 1000)} s.`);
            await clock.sleep(pause);
        }
    };
    return { repository, ask };
}
/** Milliseconds that a rate limit asks to wait. Undefined if the response is not about a rate limit. */
function readPause({ status, headers }, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const asked = (0,_base_http_http_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .readRetryAfter */ .D)(headers.get('retry-after'), now);
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
        return read((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body, { what: 'the answer' }));
    }
    catch (error) {
        if (error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            throw invalidGithubResponse(purpose, error.message);
        throw error;
    }
}
const invalidGithubResponse = (purpose, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_INVALID_RESPONSE',
    message: `GitHub sent an invalid response to the request to ${purpose}: ${reason}.`,
    hint: 'Check whether a proxy answers instead. If so, name the host in NO_PROXY. Otherwise GitHub’s API has changed: please report a bug.',
});
const rateLimited = ({ api }, pause, now) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_RATE_LIMITED',
    message: `GitHub (${api.host}) accepts no more requests before ${new Date(now.getTime() + pause).toISOString()}: its rate limit is reached.`,
    hint: 'Run again after that time. One statement about all subjects (--statements combined) needs only one request.',
});


/***/ }),

/***/ 2313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ toGithubError)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94833);
/* harmony import */ var _base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14567);




/** Characters of GitHub's own message that are shown. */
const SHOWN = 300;
/** The error for an unsuccessful response, with GitHub's own message and a hint. */
function toGithubError(answer, repository, asked) {
    const { status } = answer;
    const words = readWords(answer);
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
        return (0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralizeLine */ .a0)([(0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(document.message ?? '', 'message'), ...details].filter(Boolean).join('; ').slice(0, SHOWN));
    }
    catch (error) {
        if (error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            return '';
        throw error;
    }
}
function readDetail(detail) {
    const text = typeof detail === 'object' && detail !== null ? Reflect.get(detail, 'message') : detail;
    return typeof text === 'string' ? text : '';
}


/***/ }),

/***/ 53874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithubReleaseStore: () => (/* binding */ openGithubReleaseStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(70451);
// EXTERNAL MODULE: ./build/base/http/http-retry.js
var http_retry = __webpack_require__(32490);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(76093);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(94833);
// EXTERNAL MODULE: ./build/base/limits.js
var limits = __webpack_require__(18114);
// EXTERNAL MODULE: ./build/sigstore/bundle.js
var bundle = __webpack_require__(59239);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(33538);
// EXTERNAL MODULE: ./build/stores/limits.js
var stores_limits = __webpack_require__(95971);
// EXTERNAL MODULE: ./build/stores/receipts.js
var receipts = __webpack_require__(11178);
// EXTERNAL MODULE: ./build/sigstore/message-digest.js
var message_digest = __webpack_require__(36409);
// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js
var parse_bundle = __webpack_require__(72689);
// EXTERNAL MODULE: ./build/sigstore/statement.js
var statement = __webpack_require__(17286);
;// CONCATENATED MODULE: ./build/stores/github/equivalent-bundles.js




/** Whether two bundles have the same statement, like those of two attempts of one run, which are signed at different times. */
function areEquivalentBundles(one, other) {
    const about = describe(one);
    return about !== undefined && about === describe(other);
}
function describe(bytes) {
    try {
        const bundle = (0,parse_bundle/* parseBundle */.QN)(bytes, 'the bundle');
        const { content } = bundle;
        if (content.kind === 'message') {
            const stated = (0,message_digest/* findStatedDigest */.N)(bundle);
            return stated && `${stated.algorithm} ${stated.digest.toString('hex')}`;
        }
        const { predicateType, subjects } = (0,statement/* parseStatement */.By)(content.envelope.payload);
        return JSON.stringify([predicateType, subjects.map(({ name, digest }) => [name, Object.entries(digest).sort()])]);
    }
    catch (error) {
        if (error instanceof errors/* ChopmarkError */.E)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/stores/github/github-api.js
var github_api = __webpack_require__(75833);
// EXTERNAL MODULE: ./build/stores/github/github-refusal.js
var github_refusal = __webpack_require__(2313);
// EXTERNAL MODULE: ./build/base/http/url.js
var http_url = __webpack_require__(25288);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var sigstore_limits = __webpack_require__(57407);
;// CONCATENATED MODULE: ./build/stores/github/github-release-assets.js






const PER_PAGE = 100;
const READ = { purpose: 'return the release', permission: 'contents: read' };
const WRITE = { purpose: 'accept an asset of the release', permission: 'contents: write' };
/** Status codes that leave open whether the upload was accepted: a server failure, or a name that is in use by now. */
const OPEN = [422, 500, 502, 503, 504];
/** In the name of an asset, GitHub replaces every other character with a dot. */
const toAssetName = (name) => name.replace(/[^A-Za-z0-9._+@-]/g, '.');
function createGithubRelease(api, { http }, tag) {
    const { owner, name: repository } = api.repository;
    const base = `repos/${owner}/${repository}/releases`;
    const downloads = new Map();
    let release;
    let assets;
    const find = () => {
        release ??= findRelease(api, base, tag);
        return release;
    };
    const listAssets = () => {
        assets ??= find().then(({ id }) => readPages(api, `${base}/${id}/assets`, readAsset));
        return assets;
    };
    const fetchAsset = async ({ id, name, size }) => {
        if (size > sigstore_limits/* MAX_BUNDLE */.mZ)
            throw (0,github_api/* invalidGithubResponse */.qE)('return a bundle', `the asset ${name} is longer than a bundle can be`);
        const { token } = api.repository;
        // GitHub sends the asset, or redirects to storage, which gets no token.
        const answer = await http({
            url: new URL(`${base}/assets/${id}`, api.repository.api.href.replace(/\/*$/, '/')),
            headers: { accept: 'application/octet-stream', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
            maxBytes: sigstore_limits/* MAX_BUNDLE */.mZ,
            stage: 'STORE',
            service: 'API of GitHub',
            redirects: stores_limits/* MAX_DOWNLOAD_REDIRECTS */.WE,
        });
        if (answer.status === 200)
            return answer.body;
        throw (0,github_api/* invalidGithubResponse */.qE)('return a bundle', `status ${answer.status} for the asset ${name}`);
    };
    return {
        purpose: WRITE,
        listAssets,
        findAsset: async (name) => (await listAssets()).find((asset) => asset.name === name),
        download(asset) {
            const known = downloads.get(asset.id) ?? fetchAsset(asset);
            downloads.set(asset.id, known);
            return known;
        },
        async remove({ id }) {
            await api.ask({ ...WRITE, method: 'DELETE', path: `${base}/assets/${id}`, accept: [204, 404] });
            assets = undefined;
        },
        async upload(name, content, { type, timeout }) {
            const { uploads } = await find();
            const url = new URL(uploads);
            url.searchParams.set('name', name);
            const answer = await api
                .ask({
                ...WRITE,
                method: 'POST',
                path: url,
                ...('path' in content ? { file: content } : { body: content }),
                headers: { 'content-type': type },
                accept: [201, ...OPEN],
                retry: 'none',
                timeout,
            })
                .catch((error) => {
                if (error instanceof errors/* ChopmarkError */.E && ['STORE_UNREACHABLE', 'STORE_TIMEOUT'].includes(error.code))
                    return error;
                throw error;
            });
            if (answer instanceof errors/* ChopmarkError */.E || answer.status !== 201)
                return answer;
            return (0,github_api/* readGithubResponse */.Td)(answer, WRITE.purpose, (value) => readAsset(value, 'the answer'));
        },
        forget() {
            assets = undefined;
        },
    };
}
/** Finds a release by its tag. A draft has no tag yet and is only in the list, which needs write permission. */
async function findRelease(api, base, tag) {
    const answer = await api.ask({ ...READ, path: `${base}/tags/${encodeURIComponent(tag)}`, accept: [200, 404] });
    const read = (value, where) => {
        const release = (0,json_shape/* readObject */.Ag)(value, where);
        return {
            id: (0,json_shape/* readInteger */.JI)(release.id, 'id'),
            tag: (0,json_shape/* readString */.E3)(release.tag_name, 'tag_name', 1024),
            uploadUrl: (0,json_shape/* readString */.E3)(release.upload_url, 'upload_url', 2048),
        };
    };
    const found = answer.status === 200
        ? (0,github_api/* readGithubResponse */.Td)(answer, READ.purpose, (value) => read(value, 'the answer'))
        : (await readPages(api, base, read)).find((release) => release.tag === tag);
    if (found)
        return { id: found.id, uploads: readUploadUrl(found.uploadUrl, api.repository.api) };
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_NOT_FOUND',
        message: `${api.repository.owner}/${api.repository.name} has no release with the tag ${tag}, or none that this token can read.`,
        hint: 'Create the release first. It can be a draft. Drafts are visible only with "permissions: contents: write".',
    });
}
/** `https://uploads.github.com/…{?name,label}`. The token is sent there, so the host must belong to the API's host. */
function readUploadUrl(template, api) {
    const address = template.replace(/\{.*$/, '');
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const hosts = [api.hostname, api.hostname.replace(/^api\./, 'uploads.')];
    if (url && (0,http_url/* isSecureUrl */.z3)(url) && hosts.includes(url.hostname))
        return url;
    throw (0,github_api/* invalidGithubResponse */.qE)(READ.purpose, 'upload_url is not an address of GitHub');
}
async function readPages(api, path, read) {
    const all = [];
    for (let page = 1; page <= stores_limits/* MAX_GITHUB_PAGES */.Ec; page++) {
        const answer = await api.ask({ ...READ, path: `${path}?per_page=${PER_PAGE}&page=${page}`, accept: [200] });
        const items = (0,github_api/* readGithubResponse */.Td)(answer, READ.purpose, (value) => (0,json_shape/* readArray */.oU)(value, 'the answer', PER_PAGE).map((item, index) => read(item, `item ${index}`)));
        all.push(...items);
        if (items.length < PER_PAGE)
            return all;
    }
    return all;
}
function readAsset(value, where) {
    const asset = (0,json_shape/* readObject */.Ag)(value, where);
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec((0,json_shape/* readOptionalString */.on)(asset.digest, 'digest', 200) ?? '')?.[1];
    return {
        id: (0,json_shape/* readInteger */.JI)(asset.id, 'id'),
        name: (0,json_shape/* readString */.E3)(asset.name, 'name', 1024),
        size: (0,json_shape/* readInteger */.JI)(asset.size, 'size'),
        ...(sha256 !== undefined && { sha256 }),
        isWhole: (0,json_shape/* readString */.E3)(asset.state, 'state', 100) === 'uploaded',
        page: (0,json_shape/* readString */.E3)(asset.browser_download_url, 'browser_download_url', 4096),
    };
}

;// CONCATENATED MODULE: ./build/stores/github/github-release-files.js







/**
 * Uploads a file as an asset of a release, once. An existing asset is compared by its digest, the rest of an interrupted upload is
 * removed, and nothing else is ever changed.
 *
 * @throws ChopmarkError `STORE_…`, `STORE_REFUSED` if an asset with the name has other content
 */
async function uploadReleaseFile(file, { release, repository, id, tag, clock }) {
    const { name, path, size } = file;
    const timeout = stores_limits/* UPLOAD_TIMEOUT */.Gc + Math.ceil((size / stores_limits/* SLOWEST_UPLOAD */.sl) * 1000);
    for (let tries = 1;; tries++) {
        const there = await release.findAsset(name);
        if (there?.isWhole) {
            if (await isTheSame(there, file, release))
                return { store: id, status: tries === 1 ? 'already-stored' : 'stored', url: there.page };
            throw isTaken(name, tag);
        }
        if (there)
            await release.remove(there);
        const outcome = await release.upload(name, { path, size }, { type: 'application/octet-stream', timeout });
        if ('page' in outcome) {
            if (await isTheSame(outcome, file, release))
                return { store: id, status: 'stored', url: outcome.page };
            await release.remove(outcome);
            throw hasChanged(path);
        }
        if (tries === limits/* MAX_TRIES */.N$)
            throw outcome instanceof errors/* ChopmarkError */.E ? outcome : (0,github_refusal/* toGithubError */.z)(outcome, repository, release.purpose);
        await clock.sleep((0,http_retry/* backoff */.J)(tries, Math.random));
        release.forget();
    }
}
/** Compared by digest. If GitHub states none, as for assets from before 2025, by the bytes. */
async function isTheSame(asset, { sha256, size, name }, release) {
    if (asset.size !== size)
        return false;
    if (asset.sha256 !== undefined)
        return asset.sha256 === sha256;
    if (size <= sigstore_limits/* MAX_BUNDLE */.mZ)
        return (0,external_node_crypto_.hash)('sha256', await release.download(asset)) === sha256;
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_REFUSED',
        message: `The existing asset ${name} cannot be compared: GitHub states no digest of it, and it is too large to download.`,
        hint: 'Compare the asset yourself with SHA256SUMS, or delete it and run again.',
    });
}
const isTaken = (name, tag) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The release ${tag} already has an asset ${name} with different content.`,
    hint: 'Check whether the file was built again. Published files do not change: create another release, or delete the asset.',
});
const hasChanged = (path) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `${path} changed after it was hashed. The uploaded asset had different content and was removed again.`,
    hint: 'Run again after the build has finished writing the file.',
});

// EXTERNAL MODULE: ./build/stores/github/github-repository.js
var github_repository = __webpack_require__(44581);
;// CONCATENATED MODULE: ./build/stores/github/github-release.js

















/** Assets with the bundles of many files. */
const OF_MANY = [bundle_names/* COMBINED_BUNDLES */.CK, bundle_names/* ALL_BUNDLES */.mD];
/**
 * Stores bundles, and files if they are given, as assets of a GitHub release: `<file>.sigstore.json` next to the files, where users
 * find them without an account. The release must exist, possibly as a draft. It is the release of `target`, of the event that
 * started the workflow, or of the tag that the workflow runs for.
 *
 * @param target The tag. Empty for none.
 * @throws ChopmarkError `STORE_CONTEXT` if no release is named
 */
async function openGithubReleaseStore(ports, target = '') {
    const repository = (0,github_repository/* readGithubRepository */.a)(ports);
    const tag = target || (await readReleaseTag(ports.env));
    if (tag === undefined)
        throw noRelease();
    const api = (0,github_api/* createGithubApi */.ME)(ports, repository);
    const id = `release:${(0,github_repository/* nameRepository */.K)(repository)}@${tag}`;
    const release = createGithubRelease(api, ports, tag);
    const publish = async ({ name: given, text }) => {
        const name = toAssetName(given);
        const bytes = Buffer.from(`${text.trimEnd()}\n`);
        for (let tries = 1;; tries++) {
            const there = await release.findAsset(name);
            if (there && (await isTheSame(there, bytes)))
                return { store: id, status: tries === 1 ? 'already-stored' : 'stored', url: there.page };
            if (there)
                await makeRoom(there, bytes);
            const outcome = await release.upload(name, bytes, { type: bundle/* BUNDLE_MEDIA_TYPE */.NV, timeout: stores_limits/* UPLOAD_TIMEOUT */.Gc });
            if ('page' in outcome)
                return { store: id, status: 'stored', url: outcome.page };
            if (tries === limits/* MAX_TRIES */.N$)
                throw outcome instanceof errors/* ChopmarkError */.E ? outcome : (0,github_refusal/* toGithubError */.z)(outcome, repository, release.purpose);
            await ports.clock.sleep((0,http_retry/* backoff */.J)(tries, Math.random));
            release.forget();
        }
    };
    const isTheSame = async (asset, bytes) => {
        if (!asset.isWhole || asset.size !== bytes.length)
            return false;
        return asset.sha256 === undefined ? (await release.download(asset)).equals(bytes) : asset.sha256 === (0,external_node_crypto_.hash)('sha256', bytes);
    };
    /** Removes the rest of an interrupted upload, and an equivalent bundle of an earlier attempt. Nothing else is changed. */
    const makeRoom = async (asset, bytes) => {
        if (asset.isWhole && !areEquivalentBundles(await release.download(asset), bytes)) {
            throw new errors/* ChopmarkError */.E({
                code: 'STORE_REFUSED',
                message: `The release ${tag} already has an asset ${asset.name}, which is not an equivalent bundle.`,
                hint: 'Delete the asset, or use another name with --subject-name.',
            });
        }
        await release.remove(asset);
    };
    return {
        id,
        place: { url: `${repository.server}/${repository.owner}/${repository.name}/releases/tag/${tag}`, isPublic: true },
        async publish(bundle) {
            try {
                return await publish(bundle);
            }
            catch (error) {
                return (0,receipts/* failedReceipt */.UF)(id, error);
            }
        },
        async keepFile(file) {
            try {
                return await uploadReleaseFile(file, { release, repository, id, tag, clock: ports.clock });
            }
            catch (error) {
                return (0,receipts/* failedReceipt */.UF)(id, error);
            }
        },
        async find({ name, path }) {
            const base = (path ?? name).split(/[/\\]/).findLast((part) => part !== '') ?? '';
            const assets = await release.listAssets();
            const wanted = assets.filter((asset) => asset.isWhole && (OF_MANY.includes(asset.name) || isBundleOf(asset.name, toAssetName(base))));
            const found = await Promise.all(wanted.map(async (asset) => ({ location: asset.page, bytes: await release.download(asset) })));
            return { found, unread: [] };
        },
    };
}
/** `app.sigstore.json`, or `app.sbom.sigstore.json` if there were several kinds. */
const isBundleOf = (asset, base) => asset.endsWith(bundle/* BUNDLE_SUFFIX */.Zf) &&
    (asset === `${base}${bundle/* BUNDLE_SUFFIX */.Zf}` || /^\.[^.]+$/.test(asset.startsWith(base) ? asset.slice(base.length, -bundle/* BUNDLE_SUFFIX */.Zf.length) : ''));
const noRelease = () => new errors/* ChopmarkError */.E({
    code: 'STORE_CONTEXT',
    message: 'The release for the bundles is not known: no tag was given, and this job does not run for a tag or release.',
    hint: 'Add the tag after a colon: release:v1.2.3. A workflow for tags or releases does not need it.',
});
const TAG_REF = 'refs/tags/';
/** The tag of the release that a GitHub workflow is for: the release of the event that started it, else the tag it runs for. */
async function readReleaseTag(env) {
    const ref = env.GITHUB_REF ?? '';
    return (await ofEvent(env)) ?? (ref.startsWith(TAG_REF) ? ref.slice(TAG_REF.length) : undefined);
}
async function ofEvent({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH }) {
    if (GITHUB_EVENT_NAME !== 'release' || !GITHUB_EVENT_PATH)
        return undefined;
    try {
        const bytes = await (0,read_file.readBoundedFile)(GITHUB_EVENT_PATH, stores_limits/* MAX_EVENT_PAYLOAD */.Tc, 'the event payload');
        const payload = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(bytes, { what: 'the event payload' }), 'the event payload');
        return (0,json_shape/* readOptionalString */.on)((0,json_shape/* readOptionalObject */.gs)(payload.release, 'release')?.tag_name, 'release.tag_name', 1024) || undefined;
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3 || error instanceof errors/* ChopmarkError */.E)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 44581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ nameRepository),
/* harmony export */   a: () => (/* binding */ readGithubRepository)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_http_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25288);


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
    const server = url?.origin ?? (env.GITHUB_SERVER_URL || PUBLIC_SERVER).replace(/\/+$/, '');
    const path = url?.pathname.replace(/^\/|\/$|\.git$/g, '') ?? target ?? env.GITHUB_REPOSITORY ?? '';
    const [owner = '', name = '', ...more] = path.split('/');
    if (!NAME.test(owner) || !NAME.test(name) || more.length > 0)
        throw noRepository(target);
    const ofRunner = server === (env.GITHUB_SERVER_URL || PUBLIC_SERVER).replace(/\/+$/, '') ? env.GITHUB_API_URL : undefined;
    const api = readApi(ofRunner || deriveApi(server));
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    if (token)
        logger.secret(token);
    return { owner, name, server, api, ...(token && { token }), isEnterpriseServer: isEnterpriseServer(api) };
}
/** The name in receipts: `acme/widget`, preceded by the host if it is not github.com. */
const nameRepository = ({ server, owner, name }) => `${server === PUBLIC_SERVER ? '' : `${new URL(server).host}/`}${owner}/${name}`;
/** `https://api.github.com`, `https://api.TENANT.ghe.com`, `https://HOST/api/v3`. */
function deriveApi(server) {
    const { host, origin } = URL.canParse(server) ? new URL(server) : new URL(PUBLIC_SERVER);
    return host === 'github.com' || host.endsWith('.ghe.com') ? `https://api.${host}` : `${origin}/api/v3`;
}
const isEnterpriseServer = ({ hostname, pathname }) => hostname !== 'api.github.com' && !hostname.endsWith('.ghe.com') && pathname.startsWith('/api/v3');
function readApi(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url && (0,_base_http_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecureUrl */ .z3)(url))
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


/***/ })

};
