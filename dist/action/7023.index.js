export const id = 7023;
export const ids = [7023];
export const modules = {

/***/ 7023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvent: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70451);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94833);
/* harmony import */ var _stores_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95971);





/** The event from the runner. If its payload cannot be read, only its name. */
async function readEvent(env) {
    const name = env.GITHUB_EVENT_NAME ?? '';
    if (!env.GITHUB_EVENT_PATH)
        return { name };
    try {
        const bytes = await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_1__.readBoundedFile)(env.GITHUB_EVENT_PATH, _stores_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_EVENT_PAYLOAD */ .Tc, 'the event payload');
        const payload = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bytes, { what: 'the event payload' }), 'the event payload');
        const action = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptionalString */ .on)(payload.action, 'action');
        return { name, ...(action !== undefined && { action }) };
    }
    catch (error) {
        if (error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3 || error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E)
            return { name };
        throw error;
    }
}


/***/ }),

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
