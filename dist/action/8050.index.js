export const id = 8050;
export const ids = [8050];
export const modules = {

/***/ 94833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   BW: () => (/* binding */ refuseUnknown),
/* harmony export */   E3: () => (/* binding */ readString),
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   L2: () => (/* binding */ readTimestamp),
/* harmony export */   OU: () => (/* binding */ readInt64),
/* harmony export */   QH: () => (/* binding */ readOptionalMessage),
/* harmony export */   Qk: () => (/* binding */ readOneOf),
/* harmony export */   _8: () => (/* binding */ readMessage),
/* harmony export */   fq: () => (/* binding */ readOptionalTimestamp),
/* harmony export */   gs: () => (/* binding */ readOptionalObject),
/* harmony export */   o8: () => (/* binding */ readOptionalArray),
/* harmony export */   oI: () => (/* binding */ readStringMap),
/* harmony export */   oU: () => (/* binding */ readArray),
/* harmony export */   on: () => (/* binding */ readOptionalString),
/* harmony export */   ss: () => (/* binding */ readBase64),
/* harmony export */   uA: () => (/* binding */ readOptionalInt64),
/* harmony export */   uv: () => (/* binding */ readOptionalBase64)
/* harmony export */ });
/* unused harmony exports readBoolean, readOptionalBoolean */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76093);

function readObject(value, where) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw misshapen(value, where, 'an object');
    return value;
}
const readOptionalObject = (value, where) => optional(value, () => readObject(value, where));
/** `maxLength` in UTF-16 units. The empty string is accepted. */
function readString(value, where, maxLength = Number.POSITIVE_INFINITY) {
    if (typeof value !== 'string')
        throw misshapen(value, where, 'a string');
    if (value.length > maxLength)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxLength} characters`);
    return value;
}
const readOptionalString = (value, where, maxLength) => optional(value, () => readString(value, where, maxLength));
function readOneOf(value, where, choices) {
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
        throw misshapen(value, where, `one of ${choices.join(', ')}`);
    return found;
}
function readBoolean(value, where) {
    if (typeof value !== 'boolean')
        throw misshapen(value, where, 'true or false');
    return value;
}
const readOptionalBoolean = (value, where) => optional(value, () => readBoolean(value, where));
/** A JSON number that is an integer and that a double holds exactly. */
function readInteger(value, where) {
    if (!Number.isSafeInteger(value))
        throw misshapen(value, where, 'an integer');
    return value;
}
function readArray(value, where, max) {
    if (!Array.isArray(value))
        throw misshapen(value, where, 'a list');
    if (value.length > max)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has ${value.length} elements; the limit is ${max}`);
    return value;
}
/** ProtoJSON omits empty lists. */
const readOptionalArray = (value, where, max) => optional(value, () => readArray(value, where, max)) ?? [];
/** Canonical base64 with the standard alphabet and padding (RFC 4648, section 4): exactly one text for each sequence of bytes. */
function readBase64(value, where, maxBytes) {
    const text = readString(value, where);
    if (text.length > Math.ceil(maxBytes / 3) * 4)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxBytes} bytes`);
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text)
        throw misshapen(value, where, 'canonical base64');
    if (bytes.length > maxBytes)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxBytes} bytes`);
    return bytes;
}
const readOptionalBase64 = (value, where, maxBytes) => optional(value, () => readBase64(value, where, maxBytes));
const MAX_INT64 = 2n ** 63n - 1n;
/** A signed 64-bit integer. ProtoJSON writes it as a string of digits and also accepts numbers. */
function readInt64(value, where) {
    const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof digits !== 'string' || !/^(?:0|-?[1-9]\d{0,18})$/.test(digits))
        throw misshapen(value, where, 'a 64-bit integer');
    const integer = BigInt(digits);
    if (integer > MAX_INT64 || integer < -MAX_INT64 - 1n)
        throw misshapen(value, where, 'a 64-bit integer');
    return integer;
}
const readOptionalInt64 = (value, where) => optional(value, () => readInt64(value, where));
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d{1,9})?([Zz]|([+-])(\d\d):(\d\d))$/;
/** RFC 3339 with any offset, truncated to milliseconds. Leap seconds and days that do not exist are rejected. */
function readTimestamp(value, where) {
    const parts = TIMESTAMP.exec(readString(value, where, 40));
    if (!parts)
        throw misshapen(value, where, 'an RFC 3339 time');
    const [, day, clock, fraction = '', , sign, hours = '0', minutes = '0'] = parts;
    const local = new Date(`${day}T${clock}${fraction.padEnd(4, fraction ? '0' : '.000').slice(0, 4)}Z`);
    const onCalendar = !Number.isNaN(local.getTime()) && local.toISOString().startsWith(`${day}T${clock}`);
    if (!onCalendar || Number(hours) > 23 || Number(minutes) > 59)
        throw misshapen(value, where, 'an RFC 3339 time');
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
    return new Date(local.getTime() - (sign === '-' ? -offset : offset));
}
const readOptionalTimestamp = (value, where) => optional(value, () => readTimestamp(value, where));
/** An object whose values are strings: a digest set, annotations. */
function readStringMap(value, where, max) {
    const object = readObject(value, where);
    const keys = Object.keys(object);
    if (keys.length > max)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has ${keys.length} members; the limit is ${max}`);
    for (const key of keys)
        if (typeof object[key] !== 'string')
            throw misshapen(value, where, 'an object of strings');
    return object;
}
/** For formats in which an unknown field could have a meaning that must not be ignored. */
function refuseUnknown(object, known, where) {
    const unknown = Object.keys(object).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw unknownField(unknown, known, where);
}
/**
 * A protobuf message in JSON (ProtoJSON): an object with its fields under their JSON names. Each field may have its JSON name or the name
 * that it has in the protobuf file, but not both. Other fields are refused.
 *
 * @param known JSON names: `mediaType`. The protobuf name `media_type` follows from each.
 */
function readMessage(value, where, known) {
    const message = {};
    for (const [key, field] of Object.entries(readObject(value, where))) {
        const name = known.includes(key) ? key : known.find((candidate) => toProtobufName(candidate) === key);
        if (name === undefined)
            throw unknownField(key, known, where);
        if (Object.hasOwn(message, name))
            throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has the field ${name} twice, in both of its spellings`);
        message[name] = field;
    }
    return message;
}
const readOptionalMessage = (value, where, known) => optional(value, () => readMessage(value, where, known));
const toProtobufName = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** Only a name that looks like one is quoted, because the name is from the same input as everything else. */
const unknownField = (name, known, where) => new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has ${/^[\w.-]{1,64}$/.test(name) ? `the unknown field ${name}` : 'an unknown field'}; the known fields are ${known.join(', ')}`);
const optional = (value, read) => value === undefined || value === null ? undefined : read();
const misshapen = (value, where, expected) => new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', value === undefined || value === null ? `${where} is missing` : `${where} is not ${expected}`);


/***/ }),

/***/ 76093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ JsonError),
/* harmony export */   R5: () => (/* binding */ hasInexactInteger),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18114);

/** Thrown for JSON that cannot be read. The message names `what` or the path in it, and never quotes its content; callers map it to an error code. */
class JsonError extends Error {
    name = 'JsonError';
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}
/**
 * JSON with the restrictions of I-JSON (RFC 8259, RFC 7493): valid UTF-8 without a byte order mark, no duplicate keys in one object, no
 * lone surrogates, no number outside the range of a double. Keys named `__proto__` are rejected too, because copying such an object changes
 * it.
 *
 * @throws JsonError
 */
function parseJson(text, { what, maxBytes = Number.POSITIVE_INFINITY, maxDepth = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX }) {
    if (text.length > maxBytes)
        throw new JsonError('too-large', `${what} is longer than ${maxBytes} bytes`);
    const source = typeof text === 'string' ? text : decodeUtf8(text, what);
    const { depth, members } = measure(source, maxDepth);
    if (depth > maxDepth)
        throw new JsonError('too-deep', `${what} is nested deeper than ${maxDepth} levels`);
    const value = parse(source, what);
    if (countMembers(value, what) !== members)
        throw new JsonError('duplicate-key', `${what} has a duplicate key in an object`);
    return value;
}
function decodeUtf8(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new JsonError('not-utf8', `${what} is not valid UTF-8`);
    }
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Depth and number of members of the text, counted before any recursive code sees it. Exact for valid JSON, harmless for other text. */
function measure(source, maxDepth) {
    let depth = 0;
    let deepest = 0;
    let members = 0;
    for (let at = 0; at < source.length; at++) {
        switch (source.charCodeAt(at)) {
            case QUOTE:
                at = endOfString(source, at);
                break;
            case 0x5b: // [
            case 0x7b: // {
                depth++;
                if (depth > deepest)
                    deepest = depth;
                if (depth > maxDepth)
                    return { depth, members };
                break;
            case 0x5d: // ]
            case 0x7d: // }
                depth--;
                break;
            case 0x3a: // : outside of a string follows a key and nothing else
                members++;
        }
    }
    return { depth: deepest, members };
}
function endOfString(source, start) {
    for (let at = start + 1; at < source.length; at++) {
        const unit = source.charCodeAt(at);
        if (unit === QUOTE)
            return at;
        if (unit === BACKSLASH)
            at++;
    }
    return source.length;
}
/** Whether valid JSON has an integer that a double does not hold exactly: reading and writing it would change it. */
function hasInexactInteger(source) {
    for (let at = 0; at < source.length; at++) {
        const unit = source.charCodeAt(at);
        if (unit === QUOTE)
            at = endOfString(source, at);
        if (!isDigit(unit))
            continue;
        const start = at;
        while (isDigit(source.charCodeAt(at + 1)))
            at++;
        const length = at + 1 - start;
        const isInteger = !FRACTION.has(source[at + 1] ?? '');
        if (isInteger && length >= INEXACT_DIGITS && String(BigInt(Number(source.slice(start, at + 1)))) !== source.slice(start, at + 1))
            return true;
        // The rest of the number consists of digits, signs and letters.
        while (!isInteger && NUMBER.test(source[at + 1] ?? ''))
            at++;
    }
    return false;
}
const isDigit = (unit) => unit >= 0x30 && unit <= 0x39;
const FRACTION = new Set(['.', 'e', 'E']);
const NUMBER = /[\d.eE+-]/;
/** An integer with this many digits may lie between two doubles. */
const INEXACT_DIGITS = 16;
function parse(source, what) {
    try {
        return JSON.parse(source);
    }
    catch (error) {
        // The parser's own message quotes the text, which may contain a secret: only the position is kept.
        const place = error instanceof Error ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined;
        throw new JsonError('syntax', `${what} is not valid JSON${place ? ` (${place})` : ''}`);
    }
}
/** Members after parsing; a duplicate key is missing from this count. */
function countMembers(value, what) {
    if (typeof value === 'string')
        refuseLoneSurrogates(value, what);
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new JsonError('bad-value', `${what} has a number outside the range of a double`);
    if (typeof value !== 'object' || value === null)
        return 0;
    let members = 0;
    if (Array.isArray(value)) {
        for (const element of value)
            members += countMembers(element, what);
        return members;
    }
    const object = value;
    for (const key of Object.keys(object)) {
        if (key === '__proto__')
            throw new JsonError('forbidden-key', `${what} has a key named __proto__`);
        refuseLoneSurrogates(key, what);
        members += 1 + countMembers(object[key], what);
    }
    return members;
}
function refuseLoneSurrogates(text, what) {
    if (!text.isWellFormed())
        throw new JsonError('bad-value', `${what} has a string that is not valid Unicode`);
}


/***/ }),

/***/ 8050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordStorage: () => (/* binding */ recordStorage)
});

// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(5918);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(94833);
// EXTERNAL MODULE: ./build/stores/github/github-api.js
var github_api = __webpack_require__(75833);
// EXTERNAL MODULE: ./build/stores/github/github-repository.js
var github_repository = __webpack_require__(44581);
;// CONCATENATED MODULE: ./build/stores/github/github-storage-record.js




const PURPOSE = { purpose: 'create the storage record', permission: 'artifact-metadata: write' };
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
        path: `repos/${owner}/${ownName}`,
        accept: [200],
    });
    const ownerType = (0,github_api/* readGithubResponse */.Td)(home, 'return the repository', (value) => (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)((0,json_shape/* readObject */.Ag)(value, 'the answer').owner, 'owner').type, 'owner.type', 100));
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
        method: 'POST',
        path: `orgs/${owner}/artifacts/metadata/storage-record`,
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
    return (0,github_api/* readGithubResponse */.Td)(answer, PURPOSE.purpose, (value) => (0,json_shape/* readOptionalArray */.o8)((0,json_shape/* readObject */.Ag)(value, 'the answer').storage_records, 'storage_records', 100).map((record) => (0,json_shape/* readInteger */.JI)((0,json_shape/* readObject */.Ag)(record, 'a storage record').id, 'id')));
}

// EXTERNAL MODULE: ./build/engine/shared/run/run.js
var run = __webpack_require__(26230);
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
    const { http } = (0,run/* startRun */.A)(ports, { timeout: TIMEOUT, requestRate: 0, concurrency: 1 });
    const ids = [];
    for (const [image, name] of images) {
        try {
            const sha256 = image.slice(name.length + 1);
            ids.push(...(await createStorageRecord({ ...ports, http }, { name, sha256, ...(version && { version }) })));
        }
        catch (error) {
            const { code, message } = (0,to_problem/* toProblem */.H)(error);
            ports.logger.warn(`The storage record for ${name} could not be created (${code}): ${message}`);
        }
    }
    return ids;
}


/***/ }),

/***/ 26230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
function startRun(ports, { timeout, requestRate, concurrency }) {
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
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

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toProblem)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

/** An expected failure as a result contains it. Any other error is a bug, and is thrown again. */
function toProblem(error) {
    if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { code, message, ...(hint !== undefined && { hint }) };
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


/***/ }),

/***/ 95971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ MAX_RECEIPTS),
/* harmony export */   Ec: () => (/* binding */ MAX_GITHUB_PAGES),
/* harmony export */   GQ: () => (/* binding */ MAX_GITHUB_ANSWER),
/* harmony export */   Gc: () => (/* binding */ UPLOAD_TIMEOUT),
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
/* harmony export */   wU: () => (/* binding */ MAX_GITLAB_PAGES)
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
