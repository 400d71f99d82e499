export const id = 2435;
export const ids = [2435];
export const modules = {

/***/ 78430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readRetryAfter),
/* harmony export */   J: () => (/* binding */ backoff)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48806);

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

/***/ 2924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   dW: () => (/* binding */ isPlainHost),
/* harmony export */   z3: () => (/* binding */ isSecureUrl)
/* harmony export */ });
/** `path` appended to the path of `base`: a private service may have a path prefix. */
const below = (base, path) => new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether the host can only be this machine. Names below localhost do not count: resolvers may differ on them. */
const isLoopback = (url) => LOOPBACK.test(url.hostname);
/** Host and port, with the port that the scheme implies. */
const placeOf = (url) => `${url.hostname}:${url.port || (url.protocol === 'http:' ? 80 : 443)}`;
/** Whether the user allowed plain HTTP to exactly the host and port of `url`. @param plainHosts As `registry.example:5000`; without a port, 80 is meant. */
const isPlainHost = (url, plainHosts) => plainHosts.some((host) => URL.canParse(`http://${host}`) && placeOf(new URL(`http://${host}`)) === placeOf(url));
/** https, or http on loopback; never with a user name or password in it. */
const isSecureUrl = (url) => url.username === '' && url.password === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));


/***/ }),

/***/ 30306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ quoteWords),
/* harmony export */   H: () => (/* binding */ hideSent)
/* harmony export */ });
/* harmony import */ var _neutralize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57155);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16305);


/**
 * A service's own words, for an error message: one line, shortened, without what it was sent as a credential. Some servers repeat it.
 *
 * @param sent Headers with credentials, such as `Basic …`, or the credentials themselves.
 * @param most Characters that are shown.
 */
const quoteWords = (words, sent, most) => (0,_neutralize_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralizeLine */ .a0)(hideSent(words, sent).slice(0, most));
/** A text without what was sent as a credential. */
function hideSent(text, sent) {
    const redactor = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)();
    for (const value of sent) {
        const credential = value.slice(value.lastIndexOf(' ') + 1);
        redactor.add(credential);
        // A password can have spaces.
        if (!/^(?:basic|bearer|token) /i.test(value))
            redactor.add(value);
        if (/^basic /i.test(value))
            redactor.add(Buffer.from(credential, 'base64')
                .toString('utf8')
                .replace(/^[^:]*:/, ''));
    }
    return redactor.redact(text);
}


/***/ }),

/***/ 81536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ trimBoth),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   tm: () => (/* binding */ trimRepository)
/* harmony export */ });
/**
 * A text without some characters at its end. A pattern like `/\/+$/` would start again at each slash of a text, and take quadratic time.
 *
 * @param characters Each of them is left out.
 */
function trimEnd(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** A text without some characters at both ends. */
function trimBoth(text, characters) {
    const trimmed = trimEnd(text, characters);
    let start = 0;
    while (start < trimmed.length && characters.includes(trimmed.charAt(start)))
        start++;
    return trimmed.slice(start);
}
/** The address of a repository without the `.git` and the slashes at its end, which clone URLs have and certificates have not. */
function trimRepository(url) {
    const trimmed = trimEnd(url, '/');
    return trimmed.endsWith('.git') ? trimmed.slice(0, -'.git'.length) : trimmed;
}


/***/ }),

/***/ 1893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findStatedDigest)
/* harmony export */ });
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39866);

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

/***/ 72435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithubReleaseStore: () => (/* binding */ openGithubReleaseStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/http/http-retry.js
var http_retry = __webpack_require__(78430);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/base/limits.js
var limits = __webpack_require__(48806);
// EXTERNAL MODULE: ./build/sigstore/bundle.js
var sigstore_bundle = __webpack_require__(9267);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var sigstore_limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/stores/limits.js
var stores_limits = __webpack_require__(53607);
// EXTERNAL MODULE: ./build/stores/receipts.js
var receipts = __webpack_require__(48222);
// EXTERNAL MODULE: ./build/sigstore/message-digest.js
var message_digest = __webpack_require__(1893);
// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js + 1 modules
var parse_bundle = __webpack_require__(70669);
// EXTERNAL MODULE: ./build/x509/certificate.js + 1 modules
var x509_certificate = __webpack_require__(86928);
// EXTERNAL MODULE: ./build/x509/der.js
var der = __webpack_require__(99950);
;// CONCATENATED MODULE: ./build/stores/github/equivalent-bundles.js






/**
 * Whether two bundles prove the same: one signer signed the same statement, or the same file, at different times. Another signer's
 * bundle, or another statement of the same type about the same subjects, is evidence of its own.
 */
function areEquivalentBundles(one, other) {
    const evidence = identifyEvidence(one);
    return evidence !== undefined && evidence === identifyEvidence(other);
}
/** What a bundle proves, as text that is the same for equivalent bundles. Undefined for anything but one bundle. Not verified. */
function identifyEvidence(bytes) {
    try {
        const bundle = (0,parse_bundle/* parseBundle */.QN)(bytes, 'the bundle');
        const { content, material } = bundle;
        const signer = identifySigner(material);
        if (content.kind === 'envelope')
            return JSON.stringify([signer, content.envelope.payloadType, (0,external_node_crypto_.hash)('sha256', content.envelope.payload)]);
        const stated = (0,message_digest/* findStatedDigest */.N)(bundle);
        return stated && JSON.stringify([signer, stated.algorithm, stated.digest.toString('hex')]);
    }
    catch (error) {
        if (error instanceof errors/* ChopmarkError */.E)
            return undefined;
        throw error;
    }
}
/** The names in the certificate: the certificates of two attempts differ. One that cannot be read is only equivalent to itself. */
function identifySigner(material) {
    if (material.kind === 'public-key')
        return [material.hint];
    const certificate = material.kind === 'certificate' ? material.certificate : (material.certificates[0] ?? Buffer.alloc(0));
    try {
        const { san, issuer } = (0,x509_certificate/* readCertificate */.w)(certificate).identity;
        return [san, issuer];
    }
    catch (error) {
        if (error instanceof der/* DerError */.I4)
            return [(0,external_node_crypto_.hash)('sha256', certificate)];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/stores/github/github-api.js + 1 modules
var github_api = __webpack_require__(58052);
// EXTERNAL MODULE: ./build/stores/github/github-refusal.js
var github_refusal = __webpack_require__(14765);
// EXTERNAL MODULE: ./build/base/http/url.js
var http_url = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/stores/github/github-description.js
var github_description = __webpack_require__(11271);
;// CONCATENATED MODULE: ./build/stores/github/github-release-assets.js







const PER_PAGE = 100;
const READ = { purpose: 'return the release', permission: 'contents: read' };
const WRITE = { purpose: 'accept an asset of the release', permission: 'contents: write' };
/** Status codes that leave open whether the upload was accepted: a server failure, or a name that is in use by now. */
const OPEN = [422, 500, 502, 503, 504];
function createGithubRelease(api, tag) {
    const downloads = new Map();
    let release;
    let assets;
    const find = () => {
        release ??= findRelease(api, tag);
        return release;
    };
    const listAssets = () => {
        assets ??= find().then(({ id }) => readPages((page) => api.ask({
            ...READ,
            route: 'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
            parameters: { release_id: id, ...page },
            accept: [200],
        }), readAsset));
        return assets;
    };
    const fetchAsset = async ({ id, name, size }) => {
        if (size > sigstore_limits.MAX_BUNDLE)
            throw (0,github_api/* invalidGithubResponse */.qE)('return a bundle', `the asset ${name} is longer than a bundle can be`);
        // GitHub sends the asset, or redirects to storage, which gets no token.
        const { body } = await api.ask({
            purpose: `return the asset ${name}`,
            permission: 'contents: read',
            route: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
            parameters: { asset_id: id },
            headers: { accept: 'application/octet-stream' },
            maxBytes: sigstore_limits.MAX_BUNDLE,
            redirects: stores_limits/* MAX_DOWNLOAD_REDIRECTS */.WE,
            accept: [200],
        });
        return body;
    };
    return {
        purpose: WRITE,
        readState: find,
        async checkPermission() {
            // A draft is only visible to those who can write.
            if ((await find()).isDraft)
                return;
            await api.ask({
                purpose: WRITE.purpose,
                permission: WRITE.permission,
                // It needs the same permission as an upload, and saves nothing.
                route: 'POST /repos/{owner}/{repo}/releases/generate-notes',
                parameters: {},
                body: { tag_name: tag, previous_tag_name: tag },
                accept: [200, 400, 404, 422],
            });
        },
        listAssets,
        download(asset) {
            const known = downloads.get(asset.id) ?? fetchAsset(asset);
            downloads.set(asset.id, known);
            return known;
        },
        async remove({ id }) {
            await api.ask({
                ...WRITE,
                route: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
                parameters: { asset_id: id },
                accept: [204, 404],
            });
            assets = undefined;
        },
        async upload(name, content, { type, timeout }) {
            const { uploads } = await find();
            const url = new URL(uploads);
            url.searchParams.set('name', name);
            const answer = await api
                .ask({
                ...WRITE,
                route: 'POST /repos/{owner}/{repo}/releases/{release_id}/assets',
                at: url,
                content,
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
            const asset = (0,github_api/* readGithubResponse */.Td)(answer, WRITE.purpose, (value) => readAsset(value, 'the answer'));
            assets = assets?.then((known) => [...known, asset]);
            return asset;
        },
        forget() {
            assets = undefined;
            release = undefined;
        },
    };
}
/** Finds a release by its tag. A draft has no tag yet and is only in the list, which needs write permission. */
async function findRelease(api, tag) {
    const answer = await api.ask({
        ...READ,
        route: 'GET /repos/{owner}/{repo}/releases/tags/{tag}',
        parameters: { tag },
        accept: [200, 404],
    });
    const read = (value, where) => {
        const release = (0,github_description/* readDescribed */._)(value, where);
        return {
            id: (0,json_shape/* readInteger */.JI)(release.id, 'id'),
            tag: (0,json_shape/* readString */.E3)(release.tag_name, 'tag_name', 1024),
            uploadUrl: (0,json_shape/* readString */.E3)(release.upload_url, 'upload_url', 2048),
            isDraft: release.draft === true,
            isImmutable: release.immutable === true && release.draft !== true,
        };
    };
    const found = answer.status === 200
        ? (0,github_api/* readGithubResponse */.Td)(answer, READ.purpose, (value) => read(value, 'the answer'))
        : (await readPages((page) => api.ask({ ...READ, route: 'GET /repos/{owner}/{repo}/releases', parameters: page, accept: [200] }), read)).find((release) => release.tag === tag);
    if (found) {
        const { id, uploadUrl, isDraft, isImmutable } = found;
        return { id, uploads: readUploadUrl(uploadUrl, api.repository.api), isDraft, isImmutable };
    }
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_NOT_FOUND',
        message: `${api.repository.owner}/${api.repository.name} has no release with the tag ${tag}, or none that this token can read.`,
        hint: 'Create the release first. It can be a draft. Drafts are visible only with "permissions: contents: write".',
    });
}
/** `https://uploads.github.com/…{?name,label}`. The token is sent there, so the host must belong to the API's host. */
function readUploadUrl(template, api) {
    const [address = ''] = template.split('{', 1);
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const hosts = [api.host, api.host.replace(/^api\./, 'uploads.')];
    if (url && (0,http_url/* isSecureUrl */.z3)(url) && url.protocol === api.protocol && hosts.includes(url.host))
        return url;
    throw (0,github_api/* invalidGithubResponse */.qE)(READ.purpose, 'upload_url is not an address of GitHub');
}
async function readPages(ask, read) {
    const all = [];
    for (let page = 1; page <= stores_limits/* MAX_GITHUB_PAGES */.Ec; page++) {
        const answer = await ask({ per_page: PER_PAGE, page });
        const items = (0,github_api/* readGithubResponse */.Td)(answer, READ.purpose, (value) => (0,json_shape/* readArray */.oU)(value, 'the answer', PER_PAGE).map((item, index) => read(item, `item ${index}`)));
        all.push(...items);
        if (items.length < PER_PAGE)
            return all;
    }
    return all;
}
function readAsset(value, where) {
    const asset = (0,github_description/* readDescribed */._)(value, where);
    const startedAt = Date.parse((0,json_shape/* readOptionalString */.on)(asset.created_at, 'created_at', 100) ?? '');
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec((0,json_shape/* readOptionalString */.on)(asset.digest, 'digest', 200) ?? '')?.[1];
    return {
        id: (0,json_shape/* readInteger */.JI)(asset.id, 'id'),
        name: (0,json_shape/* readString */.E3)(asset.name, 'name', 1024),
        size: (0,json_shape/* readInteger */.JI)(asset.size, 'size'),
        ...(sha256 !== undefined && { sha256 }),
        isWhole: (0,json_shape/* readString */.E3)(asset.state, 'state', 100) === 'uploaded',
        ...(Number.isFinite(startedAt) && { startedAt }),
        page: (0,json_shape/* readString */.E3)(asset.browser_download_url, 'browser_download_url', 4096),
    };
}
/** Whether an upload has ended before it was complete: nothing adds to it anymore. */
const isAbandoned = ({ isWhole, startedAt = 0 }, now, timeout) => !isWhole && now.getTime() - startedAt > timeout;

// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
;// CONCATENATED MODULE: ./build/stores/github/release-asset-names.js






/** Suffix of bundles with a statement, for tools that find attestations by this name alone (OpenSSF Scorecard, slsa-verifier). */
const IN_TOTO_SUFFIX = '.intoto.jsonl';
/** The name that GitHub gives to an asset that is uploaded with another one (cli/cli, pkg/cmd/release/upload). */
function toAssetName(name) {
    const plain = name.normalize('NFD').replace(/\p{Mn}/gu, '');
    const dotted = (plain.startsWith('.') ? `default${plain}` : plain).replace(/[^A-Za-z0-9_+@-]+/g, '.');
    const kept = (0,trim/* trimBoth */.Yi)(dotted, '.');
    return kept === name || kept.includes('.') ? kept : `default.${kept}`;
}
/** Names that differ only in case are one file for those who download them on Windows or macOS. */
const keyOfAsset = (name) => name.toLowerCase();
/** The name of the asset for a bundle, unless it is taken. */
const nameAsset = ({ name, predicateType }, suffix) => toAssetName(predicateType === undefined ? name : `${name.slice(0, -sigstore_bundle/* BUNDLE_SUFFIX */.Zf.length)}.${suffix}`);
/**
 * The names that the asset of a bundle can get, in the order of preference: the second has a mark of the signer and the statement, so that
 * jobs that know nothing of each other choose different names, and an equivalent bundle is found by its name.
 */
function listAssetNames(bundle, suffix, bytes) {
    const name = nameAsset(bundle, suffix);
    const end = name.endsWith(IN_TOTO_SUFFIX) ? IN_TOTO_SUFFIX : sigstore_bundle/* BUNDLE_SUFFIX */.Zf;
    const mark = (0,external_node_crypto_.hash)('sha256', identifyEvidence(bytes) ?? bytes);
    return [name, ...Array.from({ length: stores_limits/* MAX_ASSET_NAMES */.H$ - 1 }, (_, index) => (0,bundle_names/* markName */.Fp)(name, { mark, time: index + 1, suffix: end }))];
}
const isBundle = (asset) => asset.endsWith(sigstore_bundle/* BUNDLE_SUFFIX */.Zf) || asset.endsWith(IN_TOTO_SUFFIX) || asset === bundle_names/* ALL_BUNDLES */.mD;
/**
 * The assets of a release that can have bundles about a file. A bundle is left out only if it is named after another file of the release:
 * other names say nothing about the subjects (many of them, equal names in several folders, a cut name).
 *
 * @param base The file's name without folder.
 */
function chooseBundleAssets(assets, base) {
    const own = `${toAssetName(base)}.`;
    const others = new Set(assets.flatMap(({ name }) => (isBundle(name) ? [] : [name])));
    return assets.filter(({ name }) => isBundle(name) && (name.startsWith(own) || name.startsWith(`${bundle_names/* COMBINED */.KF}.`) || !listOwners(name).some((file) => others.has(file))));
}
/**
 * The files that a bundle can be named after: `app`, `app.tar` and `app.tar.gz` for `app.tar.gz.sigstore.json`. None for the path of a
 * file, whose separators are escaped: `linux%2Fapp` is not about a file `linux`.
 */
function listOwners(name) {
    if (/\.(?:2F|5C)/.test(name))
        return [];
    const parts = name.split('.');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

;// CONCATENATED MODULE: ./build/stores/github/github-release-files.js









/**
 * Refuses files that the release cannot take, before anything is signed: GitHub would change the name, or another file has it.
 *
 * @throws ChopmarkError `STORE_REFUSED`
 */
async function checkReleaseNames(files, { release, tag }) {
    for (const file of files) {
        if (toAssetName(file.name) !== file.name)
            throw wouldBeRenamed(file.name);
        const there = await findAsset(file.name, release);
        if (there?.isWhole && (there.name !== file.name || there.size !== file.size || (there.sha256 ?? file.sha256) !== file.sha256))
            throw isTaken(file.name, tag, there.name);
    }
}
/** The asset with the name, or one whose name differs only in case. */
async function findAsset(name, release) {
    const alike = (await release.listAssets()).filter((asset) => keyOfAsset(asset.name) === keyOfAsset(name));
    return alike.find((asset) => asset.name === name) ?? alike[0];
}
/**
 * Uploads a file as an asset of a release, once. An existing asset is compared by its digest, the rest of an interrupted upload is
 * removed, and nothing else is ever changed.
 *
 * @throws ChopmarkError `STORE_…`, `STORE_REFUSED` if an asset with the name has other content
 */
async function uploadReleaseFile(file, { release, repository, id, tag, clock, explainRefusal }) {
    const { name, path, size } = file;
    const timeout = stores_limits/* UPLOAD_TIMEOUT */.Gc + Math.ceil((size / stores_limits/* SLOWEST_UPLOAD */.sl) * 1000);
    for (let tries = 1;; tries++) {
        const there = await findAsset(name, release);
        if (there?.isWhole) {
            if (there.name === name && (await isTheSame(there, file, release)))
                return { store: id, status: tries === 1 ? 'already-stored' : 'stored', url: there.page };
            throw isTaken(name, tag, there.name);
        }
        if (there && tries === 1 && !isAbandoned(there, clock.now(), timeout))
            throw isBeingUploaded(name, tag);
        if (there)
            await release.remove(there);
        const outcome = await release.upload(name, { path, size }, { type: 'application/octet-stream', timeout });
        if ('page' in outcome) {
            if (await isTheSame(outcome, file, release))
                return { store: id, status: 'stored', url: outcome.page };
            await release.remove(outcome);
            throw hasChanged(path);
        }
        release.forget();
        if (outcome instanceof errors/* ChopmarkError */.E || !(0,github_refusal/* isNameTaken */.h)(outcome))
            await explainRefusal(outcome);
        if (tries === limits/* MAX_TRIES */.N$)
            throw outcome instanceof errors/* ChopmarkError */.E ? outcome : (0,github_refusal/* toGithubError */.z)(outcome, repository, release.purpose);
        await clock.sleep((0,http_retry/* backoff */.J)(tries, Math.random));
    }
}
/** Compared by digest. If GitHub states none, as for assets from before 2025, by the bytes. */
async function isTheSame(asset, { sha256, size, name }, release) {
    if (asset.size !== size)
        return false;
    if (asset.sha256 !== undefined)
        return asset.sha256 === sha256;
    if (size <= sigstore_limits.MAX_BUNDLE)
        return (0,external_node_crypto_.hash)('sha256', await release.download(asset)) === sha256;
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_REFUSED',
        message: `The existing asset ${name} cannot be compared: GitHub states no digest of it, and it is too large to download.`,
        hint: 'Compare the asset yourself with SHA256SUMS, or delete it and run again.',
    });
}
const isTaken = (name, tag, there) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: there === name
        ? `The release ${tag} already has an asset ${name} with different content.`
        : `The release ${tag} already has an asset ${there}, whose name differs from ${name} only in case.`,
    hint: 'Check whether the file was built again. Published files do not change: create another release, or delete the asset.',
});
const hasChanged = (path) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `${path} changed after it was hashed. The uploaded asset had different content and was removed again.`,
    hint: 'Run again after the build has finished writing the file.',
});
const wouldBeRenamed = (name) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `GitHub would change the name of the asset ${name} to ${toAssetName(name)}, so that no checksums file matches it.`,
    hint: 'Rename the file. No dot may be the first or last character, or follow another dot.',
});
const isBeingUploaded = (name, tag) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `Another job is uploading the asset ${name} of the release ${tag} now, or was interrupted a moment ago.`,
    hint: 'Run again when the other job has ended.',
});

// EXTERNAL MODULE: ./build/stores/github/github-repository.js
var github_repository = __webpack_require__(27729);
;// CONCATENATED MODULE: ./build/stores/github/github-release.js


















/**
 * Stores bundles, and files if they are given, as assets of a GitHub release: `<file>.sigstore.json` next to the files, where users
 * find them without an account. The release must exist, possibly as a draft. It is the release of `target`, of the event that
 * started the workflow, or of the tag that the workflow runs for.
 *
 * No asset is ever replaced: a bundle whose name is taken gets another one. Only the rest of an interrupted upload is removed.
 *
 * @param target The tag. Empty for none.
 * @throws ChopmarkError `STORE_CONTEXT` if no release is named
 */
async function openGithubReleaseStore(ports, target = '') {
    const { clock, releaseAssetSuffix: suffix = 'sigstore.json' } = ports;
    const repository = (0,github_repository/* readGithubRepository */.a)(ports);
    const tag = target || (await readReleaseTag(ports.env));
    if (tag === undefined)
        throw noRelease();
    const api = (0,github_api/* createGithubApi */.ME)(ports, repository);
    const id = `release:${(0,github_repository/* nameRepository */.K)(repository)}@${tag}`;
    const release = createGithubRelease(api, tag);
    /** The bundles of this run by the names that they take, with those that are on the way. */
    const claims = new Map();
    const publish = async (bundle) => {
        const bytes = Buffer.from(`${bundle.text.trimEnd()}\n`);
        const names = listAssetNames(bundle, suffix, bytes);
        const mine = (0,receipts/* fingerprintBundle */.zu)(bundle.text);
        const refused = new Set();
        for (let tries = 1;;) {
            const there = await findStored(names, bytes);
            if (there)
                return { store: id, status: tries === 1 && refused.size === 0 ? 'already-stored' : 'stored', url: there.page };
            if ((await release.readState()).isImmutable)
                throw isImmutable(repository, tag);
            const name = await takeName(names, mine, refused);
            if (name === undefined)
                throw allTaken(names, tag);
            const outcome = await release.upload(name, bytes, { type: sigstore_bundle/* BUNDLE_MEDIA_TYPE */.NV, timeout: stores_limits/* UPLOAD_TIMEOUT */.Gc });
            if ('page' in outcome)
                return { store: id, status: 'stored', url: outcome.page };
            release.forget();
            if (!(outcome instanceof errors/* ChopmarkError */.E) && (0,github_refusal/* isNameTaken */.h)(outcome)) {
                // Another job took the name since the assets were listed.
                refused.add(name);
                continue;
            }
            await explainRefusal(outcome);
            if (tries++ === limits/* MAX_TRIES */.N$)
                throw outcome instanceof errors/* ChopmarkError */.E ? outcome : (0,github_refusal/* toGithubError */.z)(outcome, repository, release.purpose);
            await clock.sleep((0,http_retry/* backoff */.J)(tries - 1, Math.random));
        }
    };
    /** Throws if another attempt would be refused too. */
    const explainRefusal = async (outcome) => {
        if (outcome instanceof errors/* ChopmarkError */.E || outcome.status !== 422)
            return;
        if ((await release.readState()).isImmutable)
            throw isImmutable(repository, tag);
        throw (0,github_refusal/* toGithubError */.z)(outcome, repository, release.purpose);
    };
    /** The asset that has the bundle, or an equivalent one, under any of its names. */
    const findStored = async (names, bytes) => {
        const keys = names.map(keyOfAsset);
        const related = (await release.listAssets()).filter(({ name, isWhole }) => isWhole && keys.includes(keyOfAsset(name)));
        for (const asset of related)
            if (await isTheSame(asset, bytes))
                return asset;
        for (const asset of related)
            if (asset.size <= sigstore_limits.MAX_BUNDLE && areEquivalentBundles(await release.download(asset), bytes))
                return asset;
        return undefined;
    };
    const isTheSame = async (asset, bytes) => {
        if (asset.size !== bytes.length)
            return false;
        return asset.sha256 === undefined ? (await release.download(asset)).equals(bytes) : asset.sha256 === (0,external_node_crypto_.hash)('sha256', bytes);
    };
    /** Claims the first name that neither the release has nor another bundle of this run takes. */
    const takeName = async (names, mine, refused) => {
        const assets = new Map((await release.listAssets()).map((asset) => [keyOfAsset(asset.name), asset]));
        for (const name of names) {
            const key = keyOfAsset(name);
            const claim = claims.get(key);
            if (refused.has(name) || (claim ?? mine) !== mine)
                continue;
            const there = assets.get(key);
            const isLeftover = there && !there.isWhole && (claim === mine || isAbandoned(there, clock.now(), stores_limits/* UPLOAD_TIMEOUT */.Gc));
            if (there && !isLeftover)
                continue;
            claims.set(key, mine);
            if (there)
                await release.remove(there);
            return name;
        }
        return undefined;
    };
    /** The assets that a run adds, as far as they are known before anything is signed. */
    const countNewAssets = (assets, { bundles, files }) => {
        const there = new Set(assets.map(({ name }) => keyOfAsset(name)));
        const wanted = [...files.map(({ name }) => name), ...bundles.map((bundle) => nameAsset(bundle, suffix))];
        return wanted.filter((name) => !there.has(keyOfAsset(name))).length;
    };
    return {
        id,
        place: { url: `${repository.server}/${repository.owner}/${repository.name}/releases/tag/${tag}`, isPublic: true },
        async prepare(work) {
            if (repository.token === undefined)
                throw noToken(repository, tag);
            if ((await release.readState()).isImmutable)
                throw isImmutable(repository, tag);
            await release.checkPermission();
            const assets = await release.listAssets();
            await checkReleaseNames(work.files, { release, tag });
            const count = assets.length + countNewAssets(assets, work);
            if (count > stores_limits/* MAX_RELEASE_ASSETS */.zf)
                throw tooManyAssets(tag, count);
        },
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
                return await uploadReleaseFile(file, { release, repository, id, tag, clock, explainRefusal });
            }
            catch (error) {
                return (0,receipts/* failedReceipt */.UF)(id, error);
            }
        },
        async find({ name, path }) {
            const base = (path ?? name).split(/[/\\]/).findLast((part) => part !== '') ?? '';
            const wanted = chooseBundleAssets(await release.listAssets(), base).filter(({ isWhole }) => isWhole);
            const found = await Promise.all(wanted.map(async (asset) => ({ location: asset.page, bytes: await release.download(asset) })));
            return { found, unread: [] };
        },
    };
}
const isImmutable = ({ owner, name }, tag) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The release ${tag} of ${owner}/${name} is published and immutable, so GitHub accepts no more assets for it.`,
    hint: `Create each release as a draft, attach the assets, and publish it last: gh release edit TAG --draft=false. For the release ${tag}, store the bundles elsewhere: --store github.`,
});
const noToken = ({ owner, name }, tag) => new errors/* ChopmarkError */.E({
    code: 'STORE_CREDENTIALS',
    message: `Assets of the release ${tag} of ${owner}/${name} need a token, and none is set.`,
    hint: 'Set GITHUB_TOKEN to a token with "contents: write" (github-token in the Action).',
});
const tooManyAssets = (tag, count) => new errors/* ChopmarkError */.E({
    code: 'STORE_TOO_LARGE',
    message: `The release ${tag} would have ${count} assets, and GitHub allows ${stores_limits/* MAX_RELEASE_ASSETS */.zf}.`,
    hint: 'Use --statements combined, which makes one bundle for all subjects, or store the bundles elsewhere: --store github.',
});
const allTaken = ([name = ''], tag) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The release ${tag} already has other assets under all names that the bundle ${name} can get.`,
    hint: 'Run again if other jobs add assets now. Otherwise use another name with --subject-name.',
});
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
        const bytes = await (0,read_file/* readBoundedFile */.Mv)(GITHUB_EVENT_PATH, stores_limits/* MAX_EVENT_PAYLOAD */.Tc, 'the event payload');
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

/***/ 86928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ RELEASE_SIGNER),
  w: () => (/* binding */ readCertificate)
});

// EXTERNAL MODULE: ./build/x509/der.js
var x509_der = __webpack_require__(99950);
;// CONCATENATED MODULE: ./build/x509/fulcio-extensions.js
/** Private enterprise arc of Sigstore's certificate extensions (fulcio, docs/oid-info.md). */
const FULCIO_ARC = '1.3.6.1.4.1.57264.1';
/** Type of the OtherName that contains a user name. */
const FULCIO_OTHER_NAME = `${FULCIO_ARC}.7`;
/** Name of each extension by its last arc. Those below 8 contain bare text, the others a DER UTF8String. */
const FULCIO_EXTENSIONS = {
    1: 'issuer',
    2: 'github-workflow-trigger',
    3: 'github-workflow-sha',
    4: 'github-workflow-name',
    5: 'github-workflow-repository',
    6: 'github-workflow-ref',
    8: 'issuer-v2',
    9: 'build-signer-uri',
    10: 'build-signer-digest',
    11: 'runner-environment',
    12: 'source-repository-uri',
    13: 'source-repository-digest',
    14: 'source-repository-ref',
    15: 'source-repository-identifier',
    16: 'source-repository-owner-uri',
    17: 'source-repository-owner-identifier',
    18: 'build-config-uri',
    19: 'build-config-digest',
    20: 'build-trigger',
    21: 'run-invocation-uri',
    22: 'source-repository-visibility-at-signing',
    23: 'deployment-environment',
    24: 'token-subject',
};
/** Extensions up to this one are deprecated and contain their text without DER. */
const LAST_BARE_EXTENSION = 6;

// EXTERNAL MODULE: ./build/x509/sct.js
var sct = __webpack_require__(92771);
// EXTERNAL MODULE: ./build/x509/x509.js
var x509 = __webpack_require__(88257);
;// CONCATENATED MODULE: ./build/x509/certificate.js




/**
 * The name of GitHub's own signer of immutable releases (cli/cli, pkg/cmd/release/shared). Its certificates have no OIDC issuer: only
 * GitHub's own authority issues them, and nothing but this name identifies it.
 */
const RELEASE_SIGNER = 'https://dotcom.releases.github.com';
/**
 * Reads a leaf certificate as Fulcio issues it: for digital signatures and code signing, not a CA, one subject alternative name, an OIDC
 * issuer (but for GitHub's release signer), and no unknown critical extension.
 *
 * @throws DerError with the reason
 */
function readCertificate(der) {
    const parts = (0,x509/* parseX509 */.e2)(der);
    (0,x509/* refuseUnknownCritical */.eG)(parts);
    if (!(0,x509/* hasKeyUsage */.pW)(parts, x509/* KEY_USAGE */.CC.DIGITAL_SIGNATURE))
        throw new x509_der/* DerError */.I4('its key usage does not allow digital signatures');
    if (!(0,x509/* readPurposes */.qZ)(parts)?.includes(x509/* PURPOSE */.F2.CODE_SIGNING))
        throw new x509_der/* DerError */.I4('its extended key usage does not allow code signing');
    if ((0,x509/* readBasicConstraints */.t5)(parts).isAuthority)
        throw new x509_der/* DerError */.I4('it is a CA certificate');
    const sctList = parts.extensions.get(x509/* EXTENSION */.Ys.SCT_LIST);
    return {
        ...parts,
        identity: readIdentity(parts),
        scts: sctList ? (0,sct/* parseSctList */.y3)(sctList.value) : [],
        precertificate: sctList ? withoutScts(parts) : parts.tbs.raw,
    };
}
function readIdentity(parts) {
    const extensions = {};
    for (const [oid, { value }] of parts.extensions) {
        const arc = Number(oid.slice(oid.lastIndexOf('.') + 1));
        // The whole identifier is compared: an identifier below the arc of an extension is another extension.
        const name = oid === `${FULCIO_ARC}.${arc}` ? FULCIO_EXTENSIONS[arc] : undefined;
        if (name)
            extensions[name] = decodeText(arc <= LAST_BARE_EXTENSION ? value : (0,x509_der/* readOnly */.Tu)(value, x509_der/* TAG */.Dk.UTF8_STRING).content, name);
    }
    const { issuer: bare, 'issuer-v2': issuer = bare } = extensions;
    const named = readAlternativeName(parts);
    const isRelease = named.sanType === 'uri' && named.san === RELEASE_SIGNER;
    if (!issuer && !isRelease)
        throw new x509_der/* DerError */.I4('it names no OIDC issuer');
    if (bare !== undefined && bare !== issuer)
        throw new x509_der/* DerError */.I4('it names two different OIDC issuers');
    const { serial, notBefore, notAfter } = parts;
    return { ...named, issuer: issuer ?? '', extensions, serial, notBefore, notAfter };
}
function readAlternativeName({ extensions }) {
    const extension = extensions.get(x509/* EXTENSION */.Ys.SUBJECT_ALTERNATIVE_NAME);
    const [name, ...others] = extension ? (0,x509_der/* readChildren */.KZ)((0,x509_der/* readOnly */.Tu)(extension.value, x509_der/* TAG */.Dk.SEQUENCE)) : [];
    if (!name || others.length > 0)
        throw new x509_der/* DerError */.I4('it does not have exactly one subject alternative name');
    switch (name.tag) {
        case (0,x509_der/* contextPrimitive */.LF)(6):
            return { san: decodeText(name.content, 'its alternative name'), sanType: 'uri' };
        case (0,x509_der/* contextPrimitive */.LF)(1):
            return { san: decodeText(name.content, 'its alternative name'), sanType: 'email' };
        case (0,x509_der/* contextConstructed */.yi)(0): {
            const [type, wrapper, ...rest] = (0,x509_der/* readChildren */.KZ)(name);
            if (!type || !wrapper || rest.length > 0 || (0,x509_der/* readOid */.fM)(type) !== FULCIO_OTHER_NAME || wrapper.tag !== (0,x509_der/* contextConstructed */.yi)(0))
                break;
            return { san: decodeText((0,x509_der/* readOnly */.Tu)(wrapper.content, x509_der/* TAG */.Dk.UTF8_STRING).content, 'its alternative name'), sanType: 'other' };
        }
    }
    throw new x509_der/* DerError */.I4('its subject alternative name has a type that does not name a signer');
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Text that is compared with a policy: a hidden character in it could deceive a reader. */
function decodeText(bytes, what) {
    let text;
    try {
        text = UTF8.decode(bytes);
    }
    catch {
        throw new x509_der/* DerError */.I4(`${what} is not valid UTF-8`);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the text must not contain control characters
    if (text === '' || /[\u0000-\u001f\u007f]/.test(text))
        throw new x509_der/* DerError */.I4(`${what} is empty or has control characters`);
    return text;
}
/** The TBSCertificate without the SCT list, with the other extensions in order (RFC 6962, section 3.2). */
function withoutScts({ tbs }) {
    const fields = (0,x509_der/* readChildren */.KZ)(tbs);
    const kept = fields.map((field) => {
        if (field.tag !== (0,x509_der/* contextConstructed */.yi)(3))
            return field.raw;
        const extensions = (0,x509_der/* readChildren */.KZ)((0,x509_der/* readElement */.RN)(field.content), x509_der/* TAG */.Dk.SEQUENCE).filter((extension) => {
            const [oid] = (0,x509_der/* readChildren */.KZ)(extension);
            return !oid || (0,x509_der/* readOid */.fM)(oid) !== x509/* EXTENSION */.Ys.SCT_LIST;
        });
        return (0,x509_der/* encode */.lF)((0,x509_der/* contextConstructed */.yi)(3), (0,x509_der/* encodeSequence */.su)(...extensions.map(({ raw }) => raw)));
    });
    return (0,x509_der/* encodeSequence */.su)(...kept);
}


/***/ }),

/***/ 99950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ encodeUtf8),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   FQ: () => (/* binding */ readDerTime),
/* harmony export */   I4: () => (/* binding */ DerError),
/* harmony export */   KZ: () => (/* binding */ readChildren),
/* harmony export */   LF: () => (/* binding */ contextPrimitive),
/* harmony export */   RN: () => (/* binding */ readElement),
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   ZY: () => (/* binding */ encodeBoolean),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   cc: () => (/* binding */ readDerInteger),
/* harmony export */   e$: () => (/* binding */ encodeNull),
/* harmony export */   fM: () => (/* binding */ readOid),
/* harmony export */   iI: () => (/* binding */ readDerBoolean),
/* harmony export */   iV: () => (/* binding */ encodeTime),
/* harmony export */   jP: () => (/* binding */ encodeOid),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   lp: () => (/* binding */ encodeInteger),
/* harmony export */   su: () => (/* binding */ encodeSequence),
/* harmony export */   tD: () => (/* binding */ encodeBitString),
/* harmony export */   xX: () => (/* binding */ encodeOctetString),
/* harmony export */   yi: () => (/* binding */ contextConstructed),
/* harmony export */   z9: () => (/* binding */ encodeSet)
/* harmony export */ });
/**
 * Distinguished Encoding Rules, the part that X.509, PKCS#10 and RFC 3161 need (ITU-T X.690): a reader over slices of one buffer (no
 * copies) and a writer that concatenates. Strict: rejects indefinite lengths; lengths, integers and identifiers that are not in their
 * shortest form; booleans other than 00 and FF; and bytes after an element. A framework would take longer to load than a whole verification
 * takes.
 */
const TAG = {
    BOOLEAN: 0x01,
    INTEGER: 0x02,
    BIT_STRING: 0x03,
    OCTET_STRING: 0x04,
    NULL: 0x05,
    OID: 0x06,
    UTF8_STRING: 0x0c,
    PRINTABLE_STRING: 0x13,
    IA5_STRING: 0x16,
    UTC_TIME: 0x17,
    GENERALIZED_TIME: 0x18,
    SEQUENCE: 0x30,
    SET: 0x31,
};
/** `[n]` constructed, as in EXPLICIT tagging. */
const contextConstructed = (n) => 0xa0 | n;
/** `[n]` primitive, as in IMPLICIT tagging of a primitive type. */
const contextPrimitive = (n) => 0x80 | n;
/** Thrown for anything that is not DER; callers convert it to the error of their format. */
class DerError extends Error {
    name = 'DerError';
}
/** The element at `offset`; bytes after it are ignored. */
function readElement(bytes, offset = 0) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined)
        throw new DerError('an element is truncated');
    if ((tag & 0x1f) === 0x1f)
        throw new DerError('tags above 30 are not supported');
    let length = first;
    let start = offset + 2;
    if (first >= 0x80) {
        const count = first & 0x7f;
        if (count === 0 || count > 4)
            throw new DerError('a length is indefinite or too large');
        if (start + count > bytes.length)
            throw new DerError('a length is truncated');
        length = bytes.readUIntBE(start, count);
        if (length < 0x80 || (count > 1 && bytes[start] === 0))
            throw new DerError('a length is not in its shortest form');
        start += count;
    }
    if (start + length > bytes.length)
        throw new DerError('an element is truncated');
    return { tag, raw: bytes.subarray(offset, start + length), content: bytes.subarray(start, start + length) };
}
/** The single element that makes up `bytes`. */
function readOnly(bytes, tag) {
    const node = readElement(bytes);
    if (node.raw.length !== bytes.length)
        throw new DerError('bytes follow the element');
    if (tag !== undefined && node.tag !== tag)
        throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    return node;
}
/** The elements inside a constructed one. */
function readChildren(node, tag) {
    if (tag !== undefined && node.tag !== tag)
        throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    const children = [];
    for (let offset = 0; offset < node.content.length;) {
        const child = readElement(node.content, offset);
        children.push(child);
        offset += child.raw.length;
    }
    return children;
}
/** `1.3.6.1…` */
function readOid(node) {
    if (node.tag !== TAG.OID || node.content.length === 0)
        throw new DerError('expected an object identifier');
    const arcs = [];
    let value = 0;
    let starts = true;
    for (const byte of node.content) {
        if (starts && byte === 0x80)
            throw new DerError('an object identifier is not in its shortest form');
        starts = byte < 0x80;
        value = value * 128 + (byte & 0x7f);
        if (value > Number.MAX_SAFE_INTEGER / 128)
            throw new DerError('an object identifier is too large');
        if (starts) {
            arcs.push(value);
            value = 0;
        }
    }
    if ((node.content.at(-1) ?? 0x80) >= 0x80)
        throw new DerError('an object identifier is truncated');
    const first = arcs[0] ?? 0;
    const top = Math.min(Math.floor(first / 40), 2);
    return [top, first - top * 40, ...arcs.slice(1)].join('.');
}
function readDerInteger(node) {
    const { content } = node;
    if (node.tag !== TAG.INTEGER || content.length === 0)
        throw new DerError('expected an integer');
    const [first, second = 0] = content;
    const isPadded = content.length > 1 && (second < 0x80 ? first === 0x00 : first === 0xff);
    if (isPadded)
        throw new DerError('an integer is not in its shortest form');
    return BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`));
}
function readDerBoolean(node) {
    if (node.tag !== TAG.BOOLEAN || node.content.length !== 1)
        throw new DerError('expected a boolean');
    const [octet] = node.content;
    // A parser that read another octet as false would ignore an extension that is critical for parsers that read it as true.
    if (octet !== 0x00 && octet !== 0xff)
        throw new DerError('a boolean is neither true nor false');
    return octet === 0xff;
}
/** A bit string of whole octets. */
function readBitString(node) {
    if (node.tag !== TAG.BIT_STRING || node.content[0] !== 0)
        throw new DerError('expected a bit string of whole octets');
    return node.content.subarray(1);
}
/** UTCTime or GeneralizedTime, in UTC (RFC 5280, 4.1.2.5; fractions of a second as RFC 3161 allows). */
function readDerTime(node) {
    const text = node.content.toString('latin1');
    const short = node.tag === TAG.UTC_TIME;
    if (!short && node.tag !== TAG.GENERALIZED_TIME)
        throw new DerError('expected a time');
    const parts = (short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)()Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/).exec(text);
    if (!parts)
        throw new DerError('a time is not in UTC with seconds');
    const [, year = '', month, day, hour, minute, second, fraction] = parts;
    const full = short ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
    const iso = `${full}-${month}-${day}T${hour}:${minute}:${second}`;
    const time = new Date(`${iso}${(fraction || '.000').padEnd(4, '0').slice(0, 4)}Z`);
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso))
        throw new DerError('a time does not exist');
    return time;
}
/** One element from its tag and content. */
function encode(tag, ...content) {
    const length = content.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([Buffer.from([tag]), encodeLength(length), ...content]);
}
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.from([length]);
    const octets = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        octets.unshift(rest & 0xff);
    return Buffer.from([0x80 | octets.length, ...octets]);
}
const encodeSequence = (...content) => encode(TAG.SEQUENCE, ...content);
/** Sorted, as DER requires for a SET OF. */
const encodeSet = (...content) => encode(TAG.SET, ...[...content].sort(Buffer.compare));
const encodeOctetString = (content) => encode(TAG.OCTET_STRING, content);
const encodeBitString = (content) => encode(TAG.BIT_STRING, Buffer.from([0]), content);
const encodeBoolean = (value) => encode(TAG.BOOLEAN, Buffer.from([value ? 0xff : 0]));
const encodeNull = () => encode(TAG.NULL);
const encodeUtf8 = (text) => encode(TAG.UTF8_STRING, Buffer.from(text));
function encodeInteger(value) {
    if (typeof value === 'object') {
        let start = 0;
        while (start < value.length - 1 && value[start] === 0)
            start++;
        const magnitude = value.subarray(start);
        return (magnitude[0] ?? 0) >= 0x80
            ? encode(TAG.INTEGER, Buffer.from([0]), magnitude)
            : encode(TAG.INTEGER, magnitude.length ? magnitude : Buffer.from([0]));
    }
    if (value < 0)
        throw new DerError('negative integers are not supported');
    const digits = BigInt(value).toString(16);
    return encodeInteger(Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex'));
}
function encodeOid(oid) {
    const arcs = oid.split('.').map(Number);
    const [top = 0, second = 0, ...rest] = arcs;
    const octets = [top * 40 + second, ...rest].flatMap((arc) => {
        const base128 = [arc & 0x7f];
        for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
            base128.unshift((left & 0x7f) | 0x80);
        return base128;
    });
    return encode(TAG.OID, Buffer.from(octets));
}
/** GeneralizedTime with whole seconds; RFC 5280 requires UTCTime before 2050. */
function encodeTime(time, kind = time.getUTCFullYear() < 2050 ? 'utc' : 'generalized') {
    const digits = `${time.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
    return kind === 'utc' ? encode(TAG.UTC_TIME, Buffer.from(digits.slice(2))) : encode(TAG.GENERALIZED_TIME, Buffer.from(digits));
}
const hex = (tag) => `0x${tag.toString(16).padStart(2, '0')}`;


/***/ }),

/***/ 82073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ MAX_SCTS),
/* harmony export */   Yv: () => (/* binding */ MAX_EXTENSIONS),
/* harmony export */   Zl: () => (/* binding */ MAX_TIMESTAMP_CERTIFICATES)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Certificates in one timestamp. */
const MAX_TIMESTAMP_CERTIFICATES = 16;
/** Signed certificate timestamps in one certificate. */
const MAX_SCTS = 16;
/** Extensions of one certificate. */
const MAX_EXTENSIONS = 64;


/***/ }),

/***/ 92771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ encodeSctInput),
/* harmony export */   y3: () => (/* binding */ parseSctList)
/* harmony export */ });
/* unused harmony exports encodeSct, encodeSctList */
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99950);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82073);


/** Milliseconds: the last time that a Date can represent. */
const LAST_TIME = 8640000000000000n;
/** Reads the value of the SCT list extension. @throws DerError */
function parseSctList(extension) {
    const list = takeAll((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(extension, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.OCTET_STRING).content);
    const scts = [];
    for (let offset = 0; offset < list.length;) {
        const bytes = take(list, offset);
        scts.push(parseSct(bytes));
        offset += 2 + bytes.length;
    }
    if (scts.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCTS */ .LZ)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCTS */ .LZ} SCTs`);
    return scts;
}
function parseSct(bytes) {
    if (bytes.length < 47 || bytes[0] !== 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT is not of version 1');
    const extensions = take(bytes, 41);
    const end = 43 + extensions.length;
    const hashAlgorithm = bytes[end];
    const signatureAlgorithm = bytes[end + 1];
    if (hashAlgorithm === undefined || signatureAlgorithm === undefined)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT is truncated');
    const timestamp = bytes.readBigUInt64BE(33);
    if (timestamp > LAST_TIME)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT has a time out of range');
    return {
        logId: bytes.subarray(1, 33),
        timestamp,
        extensions,
        hashAlgorithm,
        signatureAlgorithm,
        signature: takeAll(bytes.subarray(end + 2)),
    };
}
/** A vector with a length of two octets, at `offset`. */
function take(bytes, offset) {
    if (offset + 2 > bytes.length)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT list is truncated');
    const end = offset + 2 + bytes.readUInt16BE(offset);
    if (end > bytes.length)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT list is truncated');
    return bytes.subarray(offset + 2, end);
}
function takeAll(bytes) {
    const content = take(bytes, 0);
    if (content.length + 2 !== bytes.length)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('bytes follow an SCT list');
    return content;
}
/** What a CT log signs for a certificate: its precertificate entry (RFC 6962, section 3.2). */
function encodeSctInput({ timestamp, extensions }, issuerKeyHash, precertificate) {
    const head = Buffer.alloc(12);
    head.writeBigUInt64BE(timestamp, 2); // after the version (v1 = 0) and the signature type (certificate_timestamp = 0)
    head.writeUInt16BE(1, 10); // precert_entry
    const length = Buffer.alloc(3);
    length.writeUIntBE(precertificate.length, 0, 3);
    const extensionsLength = Buffer.alloc(2);
    extensionsLength.writeUInt16BE(extensions.length);
    return Buffer.concat([head, issuerKeyHash, length, precertificate, extensionsLength, extensions]);
}
/** One SCT, in the encoding of a list. */
function encodeSct({ logId, timestamp, extensions, hashAlgorithm, signatureAlgorithm, signature }) {
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(timestamp);
    return Buffer.concat([
        Buffer.from([0]),
        logId,
        time,
        vector(extensions),
        Buffer.from([hashAlgorithm, signatureAlgorithm]),
        vector(signature),
    ]);
}
/** The list in TLS encoding; the extension wraps it in an octet string. */
const encodeSctList = (scts) => vector(Buffer.concat(scts.map((sct) => vector(encodeSct(sct)))));
function vector(content) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(content.length);
    return Buffer.concat([length, content]);
}


/***/ }),

/***/ 88257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ formatSerial),
/* harmony export */   CC: () => (/* binding */ KEY_USAGE),
/* harmony export */   Cb: () => (/* binding */ isSelfIssued),
/* harmony export */   F2: () => (/* binding */ PURPOSE),
/* harmony export */   Ys: () => (/* binding */ EXTENSION),
/* harmony export */   e2: () => (/* binding */ parseX509),
/* harmony export */   eG: () => (/* binding */ refuseUnknownCritical),
/* harmony export */   pW: () => (/* binding */ hasKeyUsage),
/* harmony export */   qZ: () => (/* binding */ readPurposes),
/* harmony export */   t5: () => (/* binding */ readBasicConstraints),
/* harmony export */   wu: () => (/* binding */ readAlgorithm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99950);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82073);



const V3 = 2n;
/** @throws DerError for anything but one well-formed version 3 certificate with a readable key. */
function parseX509(der) {
    const [tbs, algorithm, signature, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (!tbs || !algorithm || !signature || rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a certificate');
    const [version, serial, innerAlgorithm, issuer, validity, subject, spki, ...optional] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(tbs, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !serial || !innerAlgorithm || !issuer || !validity || !subject || !spki)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a certificate');
    const [number] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(version, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    if (!number || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(number) !== V3)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a version 3 certificate');
    if (!innerAlgorithm.raw.equals(algorithm.raw))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature algorithms differ');
    const [notBefore, notAfter] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(validity, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!notBefore || !notAfter)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its validity is truncated');
    const [extensions, ...more] = optional;
    // Unique identifiers ([1], [2]) come before extensions ([3]); they are no longer in use (RFC 5280, 4.1.2.8).
    if (extensions?.tag !== (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(3) || more.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('it has no extensions');
    return {
        der,
        tbs,
        signatureAlgorithm: readAlgorithm(algorithm),
        signature: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(signature),
        serial: formatSerial(serial),
        issuer: issuer.raw,
        subject: subject.raw,
        notBefore: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerTime */ .FQ)(notBefore),
        notAfter: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerTime */ .FQ)(notAfter),
        spki: spki.raw,
        publicKey: importPublicKey(spki.raw),
        extensions: readExtensions(extensions),
    };
}
/** The identifier of an AlgorithmIdentifier. In every allowed algorithm the parameters are absent or NULL, so they are ignored. */
function readAlgorithm(node) {
    const [oid] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!oid)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('an algorithm is missing');
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(oid);
}
function formatSerial(node) {
    const serial = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(node);
    if (serial < 0n || node.content.length > 21)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('a serial number is negative or too long');
    return serial.toString(16);
}
function importPublicKey(spki) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: spki, format: 'der', type: 'spki' });
    }
    catch {
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its public key cannot be read');
    }
}
function readExtensions(node) {
    const [list, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node);
    if (!list || rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its extensions are malformed');
    const found = new Map();
    for (const extension of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(list, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE)) {
        const [oid, ...parts] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extension, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        const value = parts.at(-1);
        const flag = parts.length === 2 ? parts[0] : undefined;
        if (!oid || !value || parts.length > 2 || value.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('an extension is malformed');
        const name = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(oid);
        if (found.has(name))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the extension ${name} is duplicated`);
        found.set(name, { critical: flag !== undefined && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerBoolean */ .iI)(flag), value: value.content });
    }
    if (found.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXTENSIONS */ .Yv)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXTENSIONS */ .Yv} extensions`);
    return found;
}
const EXTENSION = {
    SUBJECT_KEY_ID: '2.5.29.14',
    KEY_USAGE: '2.5.29.15',
    SUBJECT_ALTERNATIVE_NAME: '2.5.29.17',
    BASIC_CONSTRAINTS: '2.5.29.19',
    AUTHORITY_KEY_ID: '2.5.29.35',
    EXTENDED_KEY_USAGE: '2.5.29.37',
    SCT_LIST: '1.3.6.1.4.1.11129.2.4.2',
};
/**
 * Extensions that are evaluated, or may be ignored because they only help to find an issuer. Any other critical extension is rejected (RFC
 * 5280, 4.2).
 */
const UNDERSTOOD = new Set(Object.values(EXTENSION));
function refuseUnknownCritical({ extensions }) {
    for (const [oid, { critical }] of extensions) {
        if (critical && !UNDERSTOOD.has(oid))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`its critical extension ${oid} is not supported`);
    }
}
/** Bits of the key usage by their number (RFC 5280, 4.2.1.3). */
const KEY_USAGE = { DIGITAL_SIGNATURE: 0, KEY_CERT_SIGN: 5 };
/** Undefined if the certificate does not restrict its key. */
function hasKeyUsage({ extensions }, bit) {
    const extension = extensions.get(EXTENSION.KEY_USAGE);
    if (!extension)
        return undefined;
    const { content } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.BIT_STRING);
    return (((content[1 + (bit >> 3)] ?? 0) << (bit & 7)) & 0x80) !== 0;
}
const PURPOSE = { CODE_SIGNING: '1.3.6.1.5.5.7.3.3', TIME_STAMPING: '1.3.6.1.5.5.7.3.8', ANY: '2.5.29.37.0' };
/** Undefined if the certificate does not restrict its purposes. */
function readPurposes({ extensions }) {
    const extension = extensions.get(EXTENSION.EXTENDED_KEY_USAGE);
    return extension && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE)).map(_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM);
}
function readBasicConstraints({ extensions }) {
    const extension = extensions.get(EXTENSION.BASIC_CONSTRAINTS);
    if (!extension)
        return { isAuthority: false };
    const [flag, length, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its basic constraints are malformed');
    const isAuthority = flag !== undefined && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerBoolean */ .iI)(flag);
    return length ? { isAuthority, pathLength: Number((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(length)) } : { isAuthority };
}
/** Whether a certificate names itself as its issuer, as roots do. Bytes that are no certificate do not. */
function isSelfIssued(der) {
    try {
        const { subject, issuer } = parseX509(der);
        return subject.equals(issuer);
    }
    catch (error) {
        if (error instanceof _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4)
            return false;
        throw error;
    }
}


/***/ })

};
