export const id = 6442;
export const ids = [6442];
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


/***/ }),

/***/ 66442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGithubStore: () => (/* binding */ createGithubStore)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/http-retry.js
var http_retry = __webpack_require__(73615);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/stores/failed-receipt.js
var failed_receipt = __webpack_require__(59587);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/core/secure-url.js
var secure_url = __webpack_require__(20721);
// EXTERNAL MODULE: ./build/stores/github-api.js
var github_api = __webpack_require__(19173);
;// CONCATENATED MODULE: ./build/stores/snappy.js
/** Thrown for what is not snappy, or longer than allowed; callers map it to a code. */
class SnappyError extends Error {
    name = 'SnappyError';
}
const STREAM_IDENTIFIER = Buffer.from([0xff, 0x06, 0x00, 0x00, ...Buffer.from('sNaPpY')]);
/** Bytes of one frame's content at most (framing_format.txt, section 4.2). */
const MAX_FRAME = 65_536;
/**
 * Decodes snappy, in the block format (google/snappy, format_description.txt) or the framed one (framing_format.txt). The length that
 * the data claims is checked before anything is allocated. The checksums of frames are not: what is decoded here is signed.
 *
 * @param maxBytes Of the decoded bytes.
 * @throws SnappyError
 */
function decodeSnappy(bytes, maxBytes) {
    const framed = bytes.subarray(0, STREAM_IDENTIFIER.length).equals(STREAM_IDENTIFIER);
    return framed ? decodeFrames(bytes, maxBytes) : decodeBlock(bytes, maxBytes);
}
function decodeBlock(bytes, maxBytes) {
    const { length, start } = readLength(bytes);
    if (length > maxBytes)
        throw new SnappyError(`it claims ${length} bytes; ${maxBytes} are the most`);
    // An element of three bytes makes 64 at most, so a short text cannot claim a long one.
    if (length > (bytes.length - start) * 64)
        throw new SnappyError('it claims more bytes than it can hold');
    const output = Buffer.allocUnsafe(length);
    let written = 0;
    for (let at = start; at < bytes.length;) {
        const tag = bytes[at++] ?? 0;
        if ((tag & 3) === 0) {
            const extra = Math.max((tag >> 2) - 59, 0);
            const size = (extra === 0 ? tag >> 2 : readInteger(bytes, at, extra)) + 1;
            at += extra;
            if (at + size > bytes.length || written + size > length)
                throw new SnappyError('a literal ends outside of it');
            written += bytes.copy(output, written, at, at + size);
            at += size;
            continue;
        }
        const { size, offset, width } = readCopy(bytes, at, tag);
        at += width;
        if (offset === 0 || offset > written || written + size > length)
            throw new SnappyError('a copy points outside of it');
        repeat(output, written, offset, size);
        written += size;
    }
    if (written !== length)
        throw new SnappyError(`it holds ${written} bytes and claims ${length}`);
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
    throw new SnappyError('it does not say how long it is');
}
/** The three kinds of copies, which differ in how they are written. */
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
        throw new SnappyError('it breaks off');
    return bytes.readUIntLE(at, width);
}
/** A copy may reach into what it writes itself, which repeats a pattern; then it goes byte by byte. */
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
            throw new SnappyError('it breaks off');
        at += 4 + size;
        // Padding, a second stream, and what readers may skip.
        if (kind >= 0x80)
            continue;
        if (kind > 1 || size < 4)
            throw new SnappyError('it has a frame of a kind that nobody may skip');
        const content = body.subarray(4);
        const piece = kind === 0 ? decodeBlock(content, Math.min(MAX_FRAME, maxBytes - length)) : content;
        length += piece.length;
        if (length > maxBytes)
            throw new SnappyError(`it holds more than ${maxBytes} bytes`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces, length);
}

;// CONCATENATED MODULE: ./build/stores/find-github-bundles.js







const PER_PAGE = 100;
const PURPOSE = {
    purpose: 'list the attestations',
    permission: 'attestations: read',
    notOnEnterpriseServer: 'GitHub Enterprise Server has no attestations. Look elsewhere with --from: the release, the registry, a folder.',
};
/**
 * The bundles that GitHub has for a subject. They come from storage, by links that are secrets for a while: none is shown, and no
 * token is sent there. One that cannot be had is warned of, so that it hides no other.
 *
 * @returns Empty where the subject has no SHA-256 digest: GitHub knows no other.
 * @throws ChopmarkError `STORE_…` where the list, or every bundle of it, cannot be had.
 */
async function findGithubBundles(api, { http, logger }, { digest: { sha256 } }) {
    if (sha256 === undefined)
        return [];
    const { server, owner, name } = api.repository;
    const listed = await list(api, sha256);
    const failures = [];
    const found = await (0,in_parallel/* mapInParallel */.H)(listed, limits/* GITHUB_FETCHES */.N4R, async (entry, index) => {
        const location = `${server}/${owner}/${name}/attestations, no. ${index + 1} about sha256:${sha256}`;
        try {
            return [{ location, bytes: 'bytes' in entry ? entry.bytes : await fetchBundle(http, entry.url) }];
        }
        catch (error) {
            if (!(error instanceof errors/* ChopmarkError */.E))
                throw error;
            failures.push(error);
            logger.warn(`${location} is left out: ${error.message}`);
            return [];
        }
    });
    const [first] = failures;
    if (first && failures.length === listed.length)
        throw first;
    return found.flat();
}
async function list(api, sha256) {
    const { owner, name, isEnterpriseServer } = api.repository;
    const listed = [];
    let after;
    for (let page = 0; page < limits/* MAX_GITHUB_PAGES */.EcC; page++) {
        const query = new URLSearchParams({ per_page: String(PER_PAGE), ...(after !== undefined && { after }) });
        const answer = await api.ask({
            ...PURPOSE,
            path: `repos/${owner}/${name}/attestations/sha256:${sha256}?${query}`,
            // 404 is how it says that there is none, or no such repository.
            accept: isEnterpriseServer ? [200] : [200, 404],
        });
        if (answer.status === 404)
            return listed;
        listed.push(...(0,github_api/* readAnswer */.JN)(answer, PURPOSE.purpose, readPage));
        after = readNextCursor(answer.headers.get('link'));
        if (after === undefined)
            return listed;
    }
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_ANSWER_TOO_LARGE',
        message: `GitHub has more than ${limits/* MAX_GITHUB_PAGES */.EcC * PER_PAGE} attestations of sha256:${sha256}.`,
        hint: 'Name the bundle with --bundle.',
    });
}
/** GitHub leaves the bundle out of its lists, or null, since version 2026-03-10 of its API; servers of before put it in. */
const readPage = (page) => (0,json_shape/* readArray */.oU)((0,json_shape/* readObject */.Ag)(page, 'the answer').attestations, 'attestations', PER_PAGE).map((element, index) => {
    const where = `attestations[${index}]`;
    const entry = (0,json_shape/* readObject */.Ag)(element, where);
    const bundle = (0,json_shape/* readOptionalObject */.gs)(entry.bundle, `${where}.bundle`);
    if (bundle)
        return { bytes: Buffer.from(JSON.stringify(bundle)) };
    const address = (0,json_shape/* readOptionalString */.on)(entry.bundle_url, `${where}.bundle_url`, 8192) ?? '';
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !(0,secure_url/* isSecureUrl */.z)(url))
        throw (0,github_api/* garbled */.aD)(PURPOSE.purpose, `${where} has neither a bundle nor an https address of one`);
    return { url };
});
/** The cursor of `rel="next"` (RFC 8288). Its address is not followed: the API's own is known. */
function readNextCursor(header) {
    const address = /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(header ?? '')?.[1] ?? '';
    return (URL.canParse(address) && new URL(address).searchParams.get('after')) || undefined;
}
async function fetchBundle(http, url) {
    const service = 'storage of GitHub’s attestations';
    const { status, body } = await http({ url, maxBytes: limits/* MAX_BUNDLE */.mZD, stage: 'STORE', service, redirects: limits/* MAX_DOWNLOAD_REDIRECTS */.WEm });
    if (status !== 200) {
        throw new errors/* ChopmarkError */.E({
            code: status >= 500 ? 'STORE_UNAVAILABLE' : 'STORE_NOT_FOUND',
            message: `The ${service} (${url.host}) answered ${status}.`,
            hint: 'Run again: its links are good for a while only. Where it stays so, the attestation was deleted.',
        });
    }
    // A text of the length that an opening brace stands for in snappy, 123 bytes, is no bundle.
    if (body[0] === OPENING_BRACE)
        return body;
    try {
        return decodeSnappy(body, limits/* MAX_BUNDLE */.mZD);
    }
    catch (error) {
        if (!(error instanceof SnappyError))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_GARBLED',
            message: `What the ${service} (${url.host}) sent is neither JSON nor snappy: ${error.message}.`,
            hint: 'Is a proxy in between? Name the host in NO_PROXY.',
        });
    }
}
const OPENING_BRACE = 0x7b;

// EXTERNAL MODULE: ./build/stores/github-refusal.js
var github_refusal = __webpack_require__(73237);
// EXTERNAL MODULE: ./build/stores/github-repository.js
var github_repository = __webpack_require__(93689);
;// CONCATENATED MODULE: ./build/stores/github.js










const github_PURPOSE = {
    purpose: 'take the attestation',
    permission: 'attestations: write',
    notOnEnterpriseServer: 'GitHub Enterprise Server has no attestations. Use other stores: oci, release, or file alone.',
};
/**
 * GitHub's attestations API: `gh attestation verify` looks there, and so do the pages of the repository.
 *
 * @param target `owner/name` or a URL; else the repository this job runs for.
 * @throws ChopmarkError `STORE_CONTEXT`
 */
function createGithubStore(ports, target) {
    const repository = (0,github_repository/* readGithubRepository */.a)(ports, target);
    const api = (0,github_api/* createGithubApi */.ME)(ports, repository);
    const { owner, name, server } = repository;
    const id = `github:${(0,github_repository/* nameRepository */.K)(repository)}`;
    const takeTurn = createTurns(ports);
    /** An answer of any status, or none for a try whose outcome nobody knows. */
    const post = (bundle) => api
        .ask({
        ...github_PURPOSE,
        method: 'POST',
        path: `repos/${owner}/${name}/attestations`,
        body: Buffer.from(`{"bundle":${bundle.text}}`),
        accept: [201, ...TROUBLE],
        retry: 'none',
        timeout: limits/* UPLOAD_TIMEOUT */.Gce,
    })
        .catch((error) => {
        if (error instanceof errors/* ChopmarkError */.E && ['STORE_UNREACHABLE', 'STORE_TIMEOUT'].includes(error.code))
            return error;
        throw error;
    });
    /** Whether GitHub has it already. What cannot be asked counts as no: two of the same do no harm. */
    const isThere = async (bundle) => {
        const subject = bundle.subjects.find(({ digest }) => digest.sha256 !== undefined);
        if (!subject)
            return false;
        const known = await findGithubBundles(api, ports, subject).catch((error) => {
            if (error instanceof errors/* ChopmarkError */.E)
                return [];
            throw error;
        });
        const wanted = signedPart(bundle.text);
        return known.some(({ bytes }) => wanted !== undefined && signedPart(bytes) === wanted);
    };
    const publish = async (bundle) => {
        const alreadyThere = { store: id, status: 'already-there', url: `${server}/${owner}/${name}/attestations` };
        refuseWhatItTakesNot(bundle);
        if (repository.token === undefined)
            throw noToken();
        if (bundle.resumed && (await isThere(bundle)))
            return alreadyThere;
        for (let tries = 1;; tries++) {
            const outcome = await takeTurn(() => post(bundle));
            if (!(outcome instanceof errors/* ChopmarkError */.E) && outcome.status === 201) {
                const number = (0,github_api/* readAnswer */.JN)(outcome, github_PURPOSE.purpose, (answer) => (0,json_shape/* readInteger */.JI)((0,json_shape/* readObject */.Ag)(answer, 'the answer').id, 'id'));
                return { store: id, status: 'stored', url: `${server}/${owner}/${name}/attestations/${number}` };
            }
            // It may have been taken all the same.
            if (await isThere(bundle))
                return { ...alreadyThere, status: 'stored' };
            if (tries === limits/* MAX_TRIES */.N$x)
                throw outcome instanceof errors/* ChopmarkError */.E ? outcome : (0,github_refusal/* explainRefusal */.G)(outcome, repository, github_PURPOSE);
            await ports.clock.sleep((0,http_retry/* backoff */.J)(tries, Math.random));
        }
    };
    return {
        id,
        // Whoever may read the repository may read them: where nobody says that it is private, that is everybody.
        place: { url: `${server}/${owner}/${name}/attestations`, isPublic: true },
        mostSubjects: limits/* GITHUB_MAX_SUBJECTS */.N6M,
        atOnce: 1,
        async publish(bundle) {
            try {
                return await publish(bundle);
            }
            catch (error) {
                return (0,failed_receipt/* failedReceipt */.U)(id, error);
            }
        },
        find: (subject) => findGithubBundles(api, ports, subject),
    };
}
/** Statuses of a server in trouble: whether it took what was sent, nobody knows. */
const TROUBLE = [500, 502, 503, 504];
function refuseWhatItTakesNot({ predicateType, subjects }) {
    if (predicateType === undefined) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_REFUSED',
            message: 'GitHub’s attestations are statements, and this is the signature of a file.',
            hint: 'Use attest in place of sign, or another store: release, oci.',
        });
    }
    if (subjects.length > 0 && subjects.every(({ digest: { sha256, sha384, sha512 } }) => (sha256 ?? sha384 ?? sha512) === undefined)) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_REFUSED',
            message: 'GitHub finds attestations by digests of files, and this one is about revisions of git alone.',
            hint: 'Keep the bundle file (--store file), or use another store: release, a folder.',
        });
    }
    if (subjects.length > limits/* GITHUB_MAX_SUBJECTS */.N6M) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_TOO_LARGE',
            message: `The statement has ${subjects.length} subjects, and GitHub takes ${limits/* GITHUB_MAX_SUBJECTS */.N6M}.`,
            hint: 'Name the store when you attest, so that statements are split for it, or give --statements per-subject.',
        });
    }
}
/** One request at a time, and no faster than GitHub takes them (best practices for its REST API). */
function createTurns({ clock }) {
    let last = Promise.resolve();
    let sent = 0;
    return (work) => {
        const mine = last.then(async () => {
            if (++sent > limits/* GITHUB_BURST */.tX1)
                await clock.sleep(limits/* GITHUB_POST_PAUSE */.kZI);
            return work();
        });
        last = mine.catch(() => undefined);
        return mine;
    };
}
/** What makes a bundle the same one, however its JSON is written: what was signed, and the signature. */
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
    message: 'GitHub’s attestations API needs a token, and none is there.',
    hint: 'Give it as GITHUB_TOKEN (github-token in the Action), with "permissions: attestations: write" on the job.',
});


/***/ })

};
