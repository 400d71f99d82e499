export const id = 9671;
export const ids = [9671];
export const modules = {

/***/ 73615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readRetryAfter),
/* harmony export */   J: () => (/* binding */ backoff)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40332);

/** Milliseconds before the try after the `tries`-th: exponential, with full jitter, so that many clients do not return at once. */
const backoff = (tries, random) => random() * Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_BACKOFF */ .KrU * 2 ** (tries - 1), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BACKOFF */ .K1U);
/** Milliseconds that a Retry-After header asks for, in seconds or as an HTTP date (RFC 9110, 10.2.3); undefined where it says nothing readable. */
function readRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d{1,10}$/.test(text))
        return Number(text) * 1000;
    const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(date - now.getTime(), 0);
}


/***/ }),

/***/ 95688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below)
/* harmony export */ });
/** `path` below `base`, whose own path is kept: a private service may live under a prefix. */
const below = (base, path) => new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);


/***/ }),

/***/ 20721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   z: () => (/* binding */ isSecureUrl)
/* harmony export */ });
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether the host can be nothing but this machine; names below localhost are left to resolvers, which need not agree. */
const isLoopback = (url) => LOOPBACK.test(url.hostname);
/** https, or http on loopback; never with a user name or password in it. */
const isSecureUrl = (url) => url.username === '' && url.password === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));


/***/ }),

/***/ 59587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ failedReceipt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** What became of a bundle that a store could not take. What is a bug stays one, and is thrown. */
function failedReceipt(store, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { store, status: 'failed', problem: { code, message, hint } };
}


/***/ }),

/***/ 19173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   ME: () => (/* binding */ createGithubApi),
/* harmony export */   aD: () => (/* binding */ garbled)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95688);
/* harmony import */ var _core_http_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73615);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73237);






/** Milliseconds to wait at a secondary rate limit that says nothing else (GitHub's best practices for its REST API). */
const UNTOLD_PAUSE = 60_000;
/** The version of the API whose shapes are read here; answers of later ones differ in what is read leniently. */
const API_VERSION = '2022-11-28';
function createGithubApi({ http, clock, logger }, repository) {
    const send = (question) => {
        const { method = 'GET', path, body, file, headers, maxBytes = _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_GITHUB_ANSWER */ .GQt, retry, timeout } = question;
        const bytes = file ?? (body === undefined || body instanceof Buffer ? body : Buffer.from(JSON.stringify(body)));
        return http({
            url: typeof path === 'string' ? (0,_core_http_js__WEBPACK_IMPORTED_MODULE_4__/* .below */ .G)(repository.api, path) : path,
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
                throw (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(answer, repository, question);
            if (pause > _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RETRY_AFTER */ .t4Y || waits === _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RATE_LIMIT_WAITS */ .jrr)
                throw rateLimited(repository, pause, clock.now());
            logger.warn(`GitHub’s rate limit is reached: going on in ${Math.ceil(pause / 1000)} s.`);
            await clock.sleep(pause);
        }
    };
    return { repository, ask };
}
/** Milliseconds that a rate limit asks to wait; undefined where the answer is about something else. */
function readPause({ status, headers }, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const asked = (0,_core_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .readRetryAfter */ .D)(headers.get('retry-after'), now);
    if (asked !== undefined)
        return asked;
    const reset = headers.get('x-ratelimit-reset') ?? '';
    if (headers.get('x-ratelimit-remaining') === '0' && /^\d{1,12}$/.test(reset))
        return Math.max(Number(reset) * 1000 - now.getTime(), 1000);
    return status === 429 ? UNTOLD_PAUSE : undefined;
}
/** Reads what an answer says with `read`. @throws ChopmarkError `STORE_GARBLED` for what is not as GitHub describes it */
function readAnswer({ body }, purpose, read) {
    try {
        return read((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body, { what: 'the answer' }));
    }
    catch (error) {
        if (error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            throw garbled(purpose, error.message);
        throw error;
    }
}
const garbled = (purpose, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_GARBLED',
    message: `GitHub was asked to ${purpose} and answered with something else: ${reason}.`,
    hint: 'Is a proxy in between? Name the host in NO_PROXY. Else GitHub’s API has changed: please tell us.',
});
const rateLimited = ({ api }, pause, now) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_RATE_LIMITED',
    message: `GitHub (${api.host}) takes no more requests before ${new Date(now.getTime() + pause).toISOString()}: its rate limit is reached.`,
    hint: 'Run again after that time. One statement about all subjects (--statements combined) is one request, however many they are.',
});


/***/ }),

/***/ 73237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_neutralize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82707);




/** Characters of GitHub's own words that are repeated. */
const SHOWN = 300;
/** The error for an answer that is no success, with GitHub's own words and what to do about it. */
function explainRefusal(answer, repository, asked) {
    const { status } = answer;
    const words = readWords(answer);
    const { code, hint } = judge(status, repository, asked);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code,
        message: `GitHub (${repository.api.host}) did not ${asked.purpose} for ${repository.owner}/${repository.name}: status ${status}${words ? `, “${words}”` : ''}.`,
        hint,
    });
}
function judge(status, { token, isEnterpriseServer }, asked) {
    if (status === 401)
        return {
            code: token === undefined ? 'STORE_CREDENTIALS' : 'STORE_UNAUTHORIZED',
            hint: 'A job’s token ends with the job; one of your own may have expired. Give it as GITHUB_TOKEN (github-token in the Action).',
        };
    if (status === 403)
        return {
            code: 'STORE_FORBIDDEN',
            hint: `Add "permissions: ${asked.permission}" to the job (pull requests from forks never get it), or give a token that has it.`,
        };
    if (status === 404 && isEnterpriseServer && asked.notOnEnterpriseServer !== undefined)
        return { code: 'STORE_NOT_FOUND', hint: asked.notOnEnterpriseServer };
    if (status === 404)
        return {
            code: 'STORE_NOT_FOUND',
            hint: token === undefined
                ? 'A private repository shows itself only to a token: give one as GITHUB_TOKEN.'
                : `Check its name, and that the token may see it and has "${asked.permission}"; a private repository also needs a plan that has this.`,
        };
    if (status >= 500)
        return { code: 'STORE_UNAVAILABLE', hint: 'Run again later: GitHub has trouble. https://www.githubstatus.com tells of it.' };
    return { code: 'STORE_REFUSED', hint: 'What GitHub says about it stands above.' };
}
/** `message` and the messages of `errors`, as GitHub's error documents have them; nothing where it is another document. */
function readWords({ body }) {
    try {
        const document = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body, { what: 'the answer', maxBytes: 64 << 10, maxDepth: 8 }), 'the answer');
        const details = Array.isArray(document.errors) ? document.errors.map(readDetail) : [];
        return (0,_core_neutralize_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralizeLine */ .a)([(0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(document.message ?? '', 'message'), ...details].filter(Boolean).join('; ').slice(0, SHOWN));
    }
    catch (error) {
        if (error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            return '';
        throw error;
    }
}
function readDetail(detail) {
    const text = typeof detail === 'object' && detail !== null ? Reflect.get(detail, 'message') : detail;
    return typeof text === 'string' ? text : '';
}


/***/ }),

/***/ 19671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithubReleaseStore: () => (/* binding */ openGithubReleaseStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/http-retry.js
var http_retry = __webpack_require__(73615);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/stores/failed-receipt.js
var failed_receipt = __webpack_require__(59587);
// EXTERNAL MODULE: ./build/stores/github-api.js
var github_api = __webpack_require__(19173);
// EXTERNAL MODULE: ./build/stores/github-refusal.js
var github_refusal = __webpack_require__(73237);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/secure-url.js
var secure_url = __webpack_require__(20721);
;// CONCATENATED MODULE: ./build/stores/github-release-assets.js





const PER_PAGE = 100;
const READ = { purpose: 'show the release', permission: 'contents: read' };
const WRITE = { purpose: 'take an asset of the release', permission: 'contents: write' };
/** Whether it was taken, nobody knows: a server in trouble, or a name that is taken meanwhile. */
const OPEN = [422, 500, 502, 503, 504];
/** GitHub puts a dot for every other character in the name of an asset. */
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
        if (size > limits/* MAX_BUNDLE */.mZD)
            throw (0,github_api/* garbled */.aD)('send a bundle', `the asset ${name} is longer than any bundle`);
        const { token } = api.repository;
        // GitHub sends it, or redirects to storage, which gets no token.
        const answer = await http({
            url: new URL(`${base}/assets/${id}`, api.repository.api.href.replace(/\/*$/, '/')),
            headers: { accept: 'application/octet-stream', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
            maxBytes: limits/* MAX_BUNDLE */.mZD,
            stage: 'STORE',
            service: 'API of GitHub',
            redirects: limits/* MAX_DOWNLOAD_REDIRECTS */.WEm,
        });
        if (answer.status === 200)
            return answer.body;
        throw (0,github_api/* garbled */.aD)('send a bundle', `status ${answer.status} for the asset ${name}`);
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
            return (0,github_api/* readAnswer */.JN)(answer, WRITE.purpose, (value) => readAsset(value, 'the answer'));
        },
        forget() {
            assets = undefined;
        },
    };
}
/** By its tag; a draft has none yet and is in the list alone, which only those see who may write. */
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
        ? (0,github_api/* readAnswer */.JN)(answer, READ.purpose, (value) => read(value, 'the answer'))
        : (await readPages(api, base, read)).find((release) => release.tag === tag);
    if (found)
        return { id: found.id, uploads: readUploadUrl(found.uploadUrl, api.repository.api) };
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_NOT_FOUND',
        message: `${api.repository.owner}/${api.repository.name} has no release of the tag ${tag}, or none that this token may see.`,
        hint: 'Make it first, as a draft if you like. Drafts are seen with "permissions: contents: write" alone.',
    });
}
/** `https://uploads.github.com/…{?name,label}`. The token goes there, so it is a host that belongs to the API's. */
function readUploadUrl(template, api) {
    const address = template.replace(/\{.*$/, '');
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const hosts = [api.hostname, api.hostname.replace(/^api\./, 'uploads.')];
    if (url && (0,secure_url/* isSecureUrl */.z)(url) && hosts.includes(url.hostname))
        return url;
    throw (0,github_api/* garbled */.aD)(READ.purpose, 'upload_url is no address of GitHub');
}
async function readPages(api, path, read) {
    const all = [];
    for (let page = 1; page <= limits/* MAX_GITHUB_PAGES */.EcC; page++) {
        const answer = await api.ask({ ...READ, path: `${path}?per_page=${PER_PAGE}&page=${page}`, accept: [200] });
        const items = (0,github_api/* readAnswer */.JN)(answer, READ.purpose, (value) => (0,json_shape/* readArray */.oU)(value, 'the answer', PER_PAGE).map((item, index) => read(item, `item ${index}`)));
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

;// CONCATENATED MODULE: ./build/stores/github-release-files.js





/**
 * Uploads a file of a release as its asset, once: one that is there is compared by its digest, what an upload left half done is
 * removed, and nothing else is ever touched.
 *
 * @throws ChopmarkError `STORE_…`; `STORE_REFUSED` where another file has the name
 */
async function uploadReleaseFile(file, { release, repository, id, tag, clock }) {
    const { name, path, size } = file;
    const timeout = limits/* UPLOAD_TIMEOUT */.Gce + Math.ceil((size / limits/* SLOWEST_UPLOAD */.sl2) * 1000);
    for (let tries = 1;; tries++) {
        const there = await release.findAsset(name);
        if (there?.isWhole) {
            if (await isTheSame(there, file, release))
                return { store: id, status: tries === 1 ? 'already-there' : 'stored', url: there.page };
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
        if (tries === limits/* MAX_TRIES */.N$x)
            throw outcome instanceof errors/* ChopmarkError */.E ? outcome : (0,github_refusal/* explainRefusal */.G)(outcome, repository, release.purpose);
        await clock.sleep((0,http_retry/* backoff */.J)(tries, Math.random));
        release.forget();
    }
}
/** By its digest; where GitHub tells none, as of assets from before 2025, by its bytes. */
async function isTheSame(asset, { sha256, size, name }, release) {
    if (asset.size !== size)
        return false;
    if (asset.sha256 !== undefined)
        return asset.sha256 === sha256;
    if (size <= limits/* MAX_BUNDLE */.mZD)
        return (0,external_node_crypto_.hash)('sha256', await release.download(asset)) === sha256;
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_REFUSED',
        message: `GitHub tells no digest of the asset ${name}, and it is too large to be fetched for that.`,
        hint: 'Compare it yourself with SHA256SUMS, or delete the asset and run again.',
    });
}
const isTaken = (name, tag) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The release ${tag} has an asset ${name} already, and its content is another.`,
    hint: 'Was it built anew? A release that was published keeps its files: make another one, or delete the asset.',
});
const hasChanged = (path) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `${path} changed after it was hashed: what was uploaded was another file, and was removed again.`,
    hint: 'Wait for the build to finish writing it, then run again.',
});

// EXTERNAL MODULE: ./build/stores/github-repository.js
var github_repository = __webpack_require__(93689);
// EXTERNAL MODULE: ./build/formats/parse-bundle.js
var parse_bundle = __webpack_require__(47573);
// EXTERNAL MODULE: ./build/formats/statement.js
var statement = __webpack_require__(42594);
;// CONCATENATED MODULE: ./build/stores/is-same-evidence.js



/** Whether two bundles say the same of the same: as two attempts of one run do, each signed at its own time. */
function isSameEvidence(one, other) {
    const about = describe(one);
    return about !== undefined && about === describe(other);
}
function describe(bytes) {
    try {
        const { content } = (0,parse_bundle/* parseBundle */.Q)(bytes, 'the bundle');
        if (content.kind === 'message')
            return `${content.algorithm} ${content.digest?.toString('hex')}`;
        const { predicateType, subjects } = (0,statement/* parseStatement */.By)(content.envelope.payload);
        return JSON.stringify([predicateType, subjects.map(({ name, digest }) => [name, Object.entries(digest).sort()])]);
    }
    catch (error) {
        if (error instanceof errors/* ChopmarkError */.E)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
;// CONCATENATED MODULE: ./build/stores/read-release-tag.js





const TAG_REF = 'refs/tags/';
/** The tag of the release that a workflow of GitHub is about: of the event that started it, else the tag it runs for. */
async function readReleaseTag(env) {
    const ref = env.GITHUB_REF ?? '';
    return (await ofEvent(env)) ?? (ref.startsWith(TAG_REF) ? ref.slice(TAG_REF.length) : undefined);
}
async function ofEvent({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH }) {
    if (GITHUB_EVENT_NAME !== 'release' || !GITHUB_EVENT_PATH)
        return undefined;
    try {
        const bytes = await (0,read_file.readBoundedFile)(GITHUB_EVENT_PATH, limits/* MAX_EVENT_PAYLOAD */.Tcg, 'the event payload');
        const payload = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(bytes, { what: 'the event payload' }), 'the event payload');
        return (0,json_shape/* readOptionalString */.on)((0,json_shape/* readOptionalObject */.gs)(payload.release, 'release')?.tag_name, 'release.tag_name', 1024) || undefined;
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3 || error instanceof errors/* ChopmarkError */.E)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/stores/github-release.js












const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const SUFFIX = '.sigstore.json';
/** Assets that hold the bundles of many files. */
const OF_MANY = ['attestations.sigstore.json', 'attestations.jsonl'];
/**
 * Bundles, and files where they are given, as assets of a release of GitHub: `<file>.sigstore.json` beside the files, where people
 * without an account find them. The
 * release exists, also as a draft; it is the one of `target`, of the event that started the workflow, or of the tag it runs for.
 *
 * @param target The tag; empty for none.
 * @throws ChopmarkError `STORE_CONTEXT` where nothing names a release
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
                return { store: id, status: tries === 1 ? 'already-there' : 'stored', url: there.page };
            if (there)
                await makeRoom(there, bytes);
            const outcome = await release.upload(name, bytes, { type: BUNDLE_TYPE, timeout: limits/* UPLOAD_TIMEOUT */.Gce });
            if ('page' in outcome)
                return { store: id, status: 'stored', url: outcome.page };
            if (tries === limits/* MAX_TRIES */.N$x)
                throw outcome instanceof errors/* ChopmarkError */.E ? outcome : (0,github_refusal/* explainRefusal */.G)(outcome, repository, release.purpose);
            await ports.clock.sleep((0,http_retry/* backoff */.J)(tries, Math.random));
            release.forget();
        }
    };
    const isTheSame = async (asset, bytes) => {
        if (!asset.isWhole || asset.size !== bytes.length)
            return false;
        return asset.sha256 === undefined ? (await release.download(asset)).equals(bytes) : asset.sha256 === (0,external_node_crypto_.hash)('sha256', bytes);
    };
    /** What an upload left half done goes, and so does the bundle of an earlier attempt that says the same. Nothing else is touched. */
    const makeRoom = async (asset, bytes) => {
        if (asset.isWhole && !isSameEvidence(await release.download(asset), bytes)) {
            throw new errors/* ChopmarkError */.E({
                code: 'STORE_REFUSED',
                message: `The release ${tag} has an asset ${asset.name} already, and it is not a bundle that says the same.`,
                hint: 'Delete it, or attest under another name with --subject-name.',
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
                return (0,failed_receipt/* failedReceipt */.U)(id, error);
            }
        },
        async keepFile(file) {
            try {
                return await uploadReleaseFile(file, { release, repository, id, tag, clock: ports.clock });
            }
            catch (error) {
                return (0,failed_receipt/* failedReceipt */.U)(id, error);
            }
        },
        async find({ name, path }) {
            const base = (path ?? name).split(/[/\\]/).findLast((part) => part !== '') ?? '';
            const assets = await release.listAssets();
            const wanted = assets.filter((asset) => asset.isWhole && (OF_MANY.includes(asset.name) || isBundleOf(asset.name, toAssetName(base))));
            return Promise.all(wanted.map(async (asset) => ({ location: asset.page, bytes: await release.download(asset) })));
        },
    };
}
/** `app.sigstore.json`, or `app.sbom.sigstore.json` where there were several kinds. */
const isBundleOf = (asset, base) => asset.endsWith(SUFFIX) &&
    (asset === `${base}${SUFFIX}` || /^\.[^.]+$/.test(asset.startsWith(base) ? asset.slice(base.length, -SUFFIX.length) : ''));
const noRelease = () => new errors/* ChopmarkError */.E({
    code: 'STORE_CONTEXT',
    message: 'Nothing says which release the bundles belong to: no tag was named, and this job runs for none.',
    hint: 'Name its tag behind a colon: release:v1.2.3. In a workflow for tags or releases that is not needed.',
});


/***/ }),

/***/ 93689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ nameRepository),
/* harmony export */   a: () => (/* binding */ readGithubRepository)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_secure_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20721);


const PUBLIC_SERVER = 'https://github.com';
const NAME = /^(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/;
/**
 * The repository that bundles belong to, from the variables that runners set, or from `target`.
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
/** As receipts name it: `acme/widget`, with the host before it where that is not github.com. */
const nameRepository = ({ server, owner, name }) => `${server === PUBLIC_SERVER ? '' : `${new URL(server).host}/`}${owner}/${name}`;
/** `https://api.github.com`, `https://api.TENANT.ghe.com`, `https://HOST/api/v3`. */
function deriveApi(server) {
    const { host, origin } = URL.canParse(server) ? new URL(server) : new URL(PUBLIC_SERVER);
    return host === 'github.com' || host.endsWith('.ghe.com') ? `https://api.${host}` : `${origin}/api/v3`;
}
const isEnterpriseServer = ({ hostname, pathname }) => hostname !== 'api.github.com' && !hostname.endsWith('.ghe.com') && pathname.startsWith('/api/v3');
function readApi(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url && (0,_core_secure_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecureUrl */ .z)(url))
        return url;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_CONTEXT',
        message: 'The address of GitHub’s API is no https address, so no token is sent there.',
        hint: 'The runner sets GITHUB_API_URL: does an earlier step of the job change it?',
    });
}
const noRepository = (target) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_CONTEXT',
    message: target === undefined ? 'GITHUB_REPOSITORY names no repository of GitHub.' : 'The store names no repository of GitHub.',
    hint: 'Name it behind a colon: github:owner/name.',
});


/***/ })

};
