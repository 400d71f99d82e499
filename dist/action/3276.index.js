export const id = 3276;
export const ids = [3276];
export const modules = {

/***/ 12101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findNextLink)
/* harmony export */ });
/** The target of `rel="next"` in a `Link` header (RFC 8288), as it is written. Takes one pass over the header. */
function findNextLink(header) {
    const text = header ?? '';
    for (let start = text.indexOf('<'); start !== -1;) {
        const end = text.indexOf('>', start);
        if (end === -1)
            return undefined;
        const comma = text.indexOf(',', end);
        const parameters = text.slice(end + 1, comma === -1 ? text.length : comma);
        if (parameters.trimStart().startsWith(';') && /\brel="?next\b/.test(parameters))
            return text.slice(start + 1, end);
        start = comma === -1 ? -1 : text.indexOf('<', comma);
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

/***/ 33276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGithubStore: () => (/* binding */ createGithubStore)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/http/http-retry.js
var http_retry = __webpack_require__(78430);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/base/limits.js
var limits = __webpack_require__(48806);
// EXTERNAL MODULE: ./build/stores/limits.js
var stores_limits = __webpack_require__(53607);
// EXTERNAL MODULE: ./build/stores/receipts.js
var receipts = __webpack_require__(48222);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/base/http/next-link.js
var next_link = __webpack_require__(12101);
// EXTERNAL MODULE: ./build/base/http/url.js
var http_url = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var sigstore_limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/stores/github/github-api.js + 1 modules
var github_api = __webpack_require__(58052);
// EXTERNAL MODULE: ./build/stores/github/github-description.js
var github_description = __webpack_require__(11271);
;// CONCATENATED MODULE: ./build/stores/github/snappy.js
/** Thrown for data that is not snappy, or too long. Callers map it to a code. */
class SnappyError extends Error {
    name = 'SnappyError';
}
const STREAM_IDENTIFIER = Buffer.from([0xff, 0x06, 0x00, 0x00, ...Buffer.from('sNaPpY')]);
/** Maximum bytes of one frame's content (framing_format.txt, section 4.2). */
const MAX_FRAME = 65_536;
/**
 * Decodes snappy, in the block format (google/snappy, format_description.txt) or the framed format (framing_format.txt). The length
 * that the data states is checked before memory is allocated. The checksums of frames are not checked, because the content is signed.
 *
 * @param maxBytes Limit for the decoded bytes.
 * @throws SnappyError
 */
function decodeSnappy(bytes, maxBytes) {
    const framed = bytes.subarray(0, STREAM_IDENTIFIER.length).equals(STREAM_IDENTIFIER);
    return framed ? decodeFrames(bytes, maxBytes) : decodeBlock(bytes, maxBytes);
}
function decodeBlock(bytes, maxBytes) {
    const { length, start } = readLength(bytes);
    if (length > maxBytes)
        throw new SnappyError(`it states a length of ${length} bytes, and at most ${maxBytes} are allowed`);
    // An element of three bytes expands to at most 64 bytes, so short data cannot state a large length.
    if (length > (bytes.length - start) * 64)
        throw new SnappyError('it states more bytes than it can contain');
    const output = Buffer.allocUnsafe(length);
    let written = 0;
    for (let at = start; at < bytes.length;) {
        const tag = bytes[at++] ?? 0;
        if ((tag & 3) === 0) {
            const extra = Math.max((tag >> 2) - 59, 0);
            const size = (extra === 0 ? tag >> 2 : readInteger(bytes, at, extra)) + 1;
            at += extra;
            if (at + size > bytes.length || written + size > length)
                throw new SnappyError('a literal ends outside the data');
            written += bytes.copy(output, written, at, at + size);
            at += size;
            continue;
        }
        const { size, offset, width } = readCopy(bytes, at, tag);
        at += width;
        if (offset === 0 || offset > written || written + size > length)
            throw new SnappyError('a copy points outside the data');
        repeat(output, written, offset, size);
        written += size;
    }
    if (written !== length)
        throw new SnappyError(`it contains ${written} bytes but states ${length}`);
    return output;
}
/** Little-endian base 128, 32 bits at most. */
function readLength(bytes) {
    let length = 0;
    for (let at = 0; at < 5; at++) {
        const byte = bytes[at];
        if (byte === undefined)
            break;
        length += (byte & 0x7f) * 2 ** (7 * at);
        if (byte < 0x80)
            return { length, start: at + 1 };
    }
    throw new SnappyError('it does not state its length');
}
/** Reads one of the three encodings of a copy. */
function readCopy(bytes, at, tag) {
    switch (tag & 3) {
        case 1:
            return { size: ((tag >> 2) & 7) + 4, offset: ((tag >> 5) << 8) | readInteger(bytes, at, 1), width: 1 };
        case 2:
            return { size: (tag >> 2) + 1, offset: readInteger(bytes, at, 2), width: 2 };
        default:
            return { size: (tag >> 2) + 1, offset: readInteger(bytes, at, 4), width: 4 };
    }
}
function readInteger(bytes, at, width) {
    if (at + width > bytes.length)
        throw new SnappyError('it ends early');
    return bytes.readUIntLE(at, width);
}
/** A copy can overlap its own output, which repeats a pattern. Then it is copied byte by byte. */
function repeat(output, to, offset, size) {
    if (offset >= size)
        output.copyWithin(to, to - offset, to - offset + size);
    else
        for (let index = 0; index < size; index++)
            output[to + index] = output[to - offset + index] ?? 0;
}
function decodeFrames(bytes, maxBytes) {
    const pieces = [];
    let length = 0;
    for (let at = STREAM_IDENTIFIER.length; at < bytes.length;) {
        const kind = readInteger(bytes, at, 1);
        const size = readInteger(bytes, at + 1, 3);
        const body = bytes.subarray(at + 4, at + 4 + size);
        if (body.length !== size)
            throw new SnappyError('it ends early');
        at += 4 + size;
        // Padding, a second stream, and frames that readers may skip.
        if (kind >= 0x80)
            continue;
        if (kind > 1 || size < 4)
            throw new SnappyError('it has an unknown frame type that must not be skipped');
        const content = body.subarray(4);
        const piece = kind === 0 ? decodeBlock(content, Math.min(MAX_FRAME, maxBytes - length)) : content;
        length += piece.length;
        if (length > maxBytes)
            throw new SnappyError(`it contains more than ${maxBytes} bytes`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces, length);
}

;// CONCATENATED MODULE: ./build/stores/github/find-github-bundles.js











const LIST = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';
const PER_PAGE = 100;
const PURPOSE = {
    purpose: 'list the attestations',
    permission: 'attestations: read',
    notOnEnterpriseServer: 'GitHub Enterprise Server has no attestations API. Use --from to name another store: the release, the registry, a folder.',
};
/**
 * Gets the bundles that GitHub has for a subject. They come from storage, through links that are temporary secrets: no link is shown,
 * and no token is sent there. A bundle that cannot be fetched does not hide the others.
 *
 * @returns Empty if the subject has no SHA-256 digest: GitHub supports no other.
 * @throws ChopmarkError `STORE_…` if the list cannot be fetched, or the repository is not there for this token
 */
async function findGithubBundles(api, http, { digest: { sha256 } }) {
    if (sha256 === undefined)
        return { found: [], unread: [] };
    const { server, owner, name } = api.repository;
    const listed = await list(api, sha256);
    const unread = [];
    const found = await (0,concurrency/* mapInParallel */.HH)(listed, stores_limits/* GITHUB_FETCHES */.N4, async (entry, index) => {
        const location = `${server}/${owner}/${name}/attestations, number ${index + 1} for sha256:${sha256}`;
        try {
            return [{ location, bytes: 'bytes' in entry ? entry.bytes : await fetchBundle(http, entry.url, api.repository.api) }];
        }
        catch (error) {
            if (!(error instanceof errors/* ChopmarkError */.E))
                throw error;
            unread.push({ location, problem: (0,to_problem/* toProblem */.H)(error) });
            return [];
        }
    });
    return { found: found.flat(), unread };
}
async function list(api, sha256) {
    const { isEnterpriseServer } = api.repository;
    const listed = [];
    let after;
    for (let page = 0; page < stores_limits/* MAX_GITHUB_PAGES */.Ec; page++) {
        const answer = await api.ask({
            ...PURPOSE,
            route: LIST,
            parameters: { subject_digest: `sha256:${sha256}`, per_page: PER_PAGE, ...(after !== undefined && { after }) },
            // GitHub answers 404 if there is no attestation, or no such repository.
            accept: isEnterpriseServer ? [200] : [200, 404],
        });
        if (answer.status === 404) {
            await requireRepository(api);
            return listed;
        }
        listed.push(...(0,github_api/* readGithubResponse */.Td)(answer, PURPOSE.purpose, readPage));
        after = readNextCursor(answer.headers.get('link'));
        if (after === undefined)
            return listed;
    }
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_ANSWER_TOO_LARGE',
        message: `GitHub has more than ${stores_limits/* MAX_GITHUB_PAGES */.Ec * PER_PAGE} attestations for sha256:${sha256}, which is the limit.`,
        hint: 'Download the bundle, and name it with --bundle.',
    });
}
/** GitHub answers 404 for a repository that the token may not see, which is not "none". @throws ChopmarkError `STORE_…` */
async function requireRepository(api) {
    await api.ask({ ...PURPOSE, route: 'GET /repos/{owner}/{repo}', parameters: {}, accept: [200] });
}
/** Since version 2026-03-10 of its API, GitHub omits the bundle from its lists, or sets it to null. Older servers include it. */
const readPage = (page) => (0,json_shape/* readArray */.oU)((0,github_description/* readDescribed */._)(page, 'the answer').attestations, 'attestations', PER_PAGE).map((element, index) => {
    const where = `attestations[${index}]`;
    const entry = (0,github_description/* readDescribed */._)(element, where);
    const bundle = (0,json_shape/* readOptionalObject */.gs)(entry.bundle, `${where}.bundle`);
    if (bundle)
        return { bytes: Buffer.from(JSON.stringify(bundle)) };
    const address = (0,json_shape/* readOptionalString */.on)(entry.bundle_url, `${where}.bundle_url`, 8192) ?? '';
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !(0,http_url/* isSecureUrl */.z3)(url))
        throw (0,github_api/* invalidGithubResponse */.qE)(PURPOSE.purpose, `${where} has neither a bundle nor an https address of a bundle`);
    return { url };
});
/** The cursor of `rel="next"` (RFC 8288). Its address is not followed, because the address of the API is known. */
function readNextCursor(header) {
    const address = (0,next_link/* findNextLink */.L)(header) ?? '';
    return (URL.canParse(address) && new URL(address).searchParams.get('after')) || undefined;
}
async function fetchBundle(http, url, givenBy) {
    const service = 'storage of GitHub attestations';
    const { status, body } = await http({ url, givenBy, maxBytes: sigstore_limits.MAX_BUNDLE, stage: 'STORE', service, redirects: stores_limits/* MAX_DOWNLOAD_REDIRECTS */.WE });
    if (status !== 200) {
        throw new errors/* ChopmarkError */.E({
            code: status >= 500 ? 'STORE_UNAVAILABLE' : 'STORE_NOT_FOUND',
            message: `The ${service} (${url.host}) answered ${status}.`,
            hint: 'Run again: the links are valid only for a short time. If the error stays, the attestation was deleted.',
        });
    }
    // In snappy, an opening brace would mean a text of 123 bytes, which is too short for a bundle.
    if (body[0] === OPENING_BRACE)
        return body;
    try {
        return decodeSnappy(body, sigstore_limits.MAX_BUNDLE);
    }
    catch (error) {
        if (!(error instanceof SnappyError))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_INVALID_RESPONSE',
            message: `The ${service} (${url.host}) sent a response that is neither JSON nor snappy: ${error.message}.`,
            hint: 'Check whether a proxy answers instead. If so, name the host in NO_PROXY.',
        });
    }
}
const OPENING_BRACE = 0x7b;

// EXTERNAL MODULE: ./build/stores/github/github-refusal.js
var github_refusal = __webpack_require__(14765);
// EXTERNAL MODULE: ./build/stores/github/github-repository.js
var github_repository = __webpack_require__(27729);
;// CONCATENATED MODULE: ./build/stores/github/github.js












const CREATE = 'POST /repos/{owner}/{repo}/attestations';
const github_PURPOSE = {
    purpose: 'accept the attestation',
    permission: 'attestations: write',
    notOnEnterpriseServer: 'GitHub Enterprise Server has no attestations API. Use another store: oci, release, or only local.',
};
/**
 * GitHub's attestations API, which `gh attestation verify` and the pages of the repository use.
 *
 * @param target `owner/name` or a URL. Default: the repository of this job.
 * @throws ChopmarkError `STORE_CONTEXT`
 */
function createGithubStore(ports, target) {
    const repository = (0,github_repository/* readGithubRepository */.a)(ports, target);
    const api = (0,github_api/* createGithubApi */.ME)(ports, repository);
    const { owner, name, server } = repository;
    const id = `github:${(0,github_repository/* nameRepository */.K)(repository)}`;
    const takeTurn = createTurns(ports);
    /** A response with any status, or an error if the outcome of the attempt is not known. */
    const post = (bundle) => api
        .ask({
        ...github_PURPOSE,
        route: CREATE,
        parameters: {},
        content: Buffer.from(`{"bundle":${bundle.text}}`),
        headers: { 'content-type': 'application/json' },
        accept: [201, ...TROUBLE],
        retry: 'none',
        timeout: stores_limits/* UPLOAD_TIMEOUT */.Gc,
    })
        .catch((error) => {
        if (error instanceof errors/* ChopmarkError */.E && ['STORE_UNREACHABLE', 'STORE_TIMEOUT'].includes(error.code))
            return error;
        throw error;
    });
    /** Whether GitHub already has the bundle. If the request fails, the answer is no: a duplicate does no harm. */
    const isThere = async (bundle) => {
        const subject = bundle.subjects.find(({ digest }) => digest.sha256 !== undefined);
        if (!subject)
            return false;
        const known = await findGithubBundles(api, ports.http, subject).catch((error) => {
            if (error instanceof errors/* ChopmarkError */.E)
                return { found: [] };
            throw error;
        });
        const wanted = signedPart(bundle.text);
        return known.found.some(({ bytes }) => wanted !== undefined && signedPart(bytes) === wanted);
    };
    const publish = async (bundle) => {
        const alreadyThere = { store: id, status: 'already-stored', url: `${server}/${owner}/${name}/attestations` };
        refuseWhatItTakesNot(bundle);
        if (repository.token === undefined)
            throw noToken();
        if (bundle.resumed && (await isThere(bundle)))
            return alreadyThere;
        for (let tries = 1;; tries++) {
            const outcome = await takeTurn(() => post(bundle));
            if (!(outcome instanceof errors/* ChopmarkError */.E) && outcome.status === 201) {
                const number = (0,github_api/* readGithubResponse */.Td)(outcome, github_PURPOSE.purpose, (answer) => (0,json_shape/* readInteger */.JI)((0,github_description/* readDescribed */._)(answer, 'the answer').id, 'id'));
                return { store: id, status: 'stored', url: `${server}/${owner}/${name}/attestations/${number}` };
            }
            // GitHub may have accepted it anyway.
            if (await isThere(bundle))
                return { ...alreadyThere, status: 'stored' };
            if (tries === limits/* MAX_TRIES */.N$)
                throw outcome instanceof errors/* ChopmarkError */.E ? outcome : (0,github_refusal/* toGithubError */.z)(outcome, repository, github_PURPOSE);
            await ports.clock.sleep((0,http_retry/* backoff */.J)(tries, Math.random));
        }
    };
    return {
        id,
        // Everyone who can read the repository can read them. Unless the repository is known to be private, that is everyone.
        place: { url: `${server}/${owner}/${name}/attestations`, isPublic: true },
        mostSubjects: stores_limits/* GITHUB_MAX_SUBJECTS */.N6,
        atOnce: 1,
        async publish(bundle) {
            try {
                return await publish(bundle);
            }
            catch (error) {
                return (0,receipts/* failedReceipt */.UF)(id, error);
            }
        },
        find: (subject) => findGithubBundles(api, ports.http, subject),
    };
}
/** Status codes of a server failure, which leave open whether the request was accepted. */
const TROUBLE = [500, 502, 503, 504];
function refuseWhatItTakesNot({ predicateType, subjects }) {
    if (predicateType === undefined) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_REFUSED',
            message: 'GitHub’s attestations API accepts only statements, and this bundle is the signature of a file.',
            hint: 'Use attest instead of sign, or another store: release, oci.',
        });
    }
    if (subjects.length > 0 && subjects.every(({ digest: { sha256, sha384, sha512 } }) => (sha256 ?? sha384 ?? sha512) === undefined)) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_REFUSED',
            message: 'GitHub finds attestations by file digests, and this bundle is only about Git revisions.',
            hint: 'Keep the bundle file (--store local), or use another store: release, a folder.',
        });
    }
    if (subjects.length > stores_limits/* GITHUB_MAX_SUBJECTS */.N6) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_TOO_LARGE',
            message: `The statement has ${subjects.length} subjects, and GitHub accepts at most ${stores_limits/* GITHUB_MAX_SUBJECTS */.N6}.`,
            hint: 'Name the store when you attest, so that statements are split for it, or use --statements per-subject.',
        });
    }
}
/** One request at a time, and no faster than GitHub allows (best practices for its REST API). */
function createTurns({ clock }) {
    let last = Promise.resolve();
    let sent = 0;
    return (work) => {
        const mine = last.then(async () => {
            if (++sent > stores_limits/* GITHUB_BURST */.tX)
                await clock.sleep(stores_limits/* GITHUB_POST_PAUSE */.kZ);
            return work();
        });
        last = mine.catch(() => undefined);
        return mine;
    };
}
/** The parts that identify a bundle, whatever its JSON formatting: the signed content and the signature. */
function signedPart(bundle) {
    try {
        const envelope = (0,json_shape/* readObject */.Ag)((0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(bundle, { what: 'the bundle' }), 'the bundle').dsseEnvelope, 'dsseEnvelope');
        const [signature] = (0,json_shape/* readArray */.oU)(envelope.signatures, 'signatures', 1);
        return `${(0,json_shape/* readString */.E3)(envelope.payload, 'payload')} ${(0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(signature, 'signature').sig, 'sig')}`;
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return undefined;
        throw error;
    }
}
const noToken = () => new errors/* ChopmarkError */.E({
    code: 'STORE_CREDENTIALS',
    message: 'GitHub’s attestations API needs a token, and none was given.',
    hint: 'Set GITHUB_TOKEN (github-token in the Action), with "permissions: attestations: write" on the job.',
});


/***/ })

};
