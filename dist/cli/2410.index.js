export const id = 2410;
export const ids = [2410];
export const modules = {

/***/ 15394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   BW: () => (/* binding */ refuseUnknown),
/* harmony export */   E3: () => (/* binding */ readString),
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   L2: () => (/* binding */ readTimestamp),
/* harmony export */   OU: () => (/* binding */ readInt64),
/* harmony export */   Qk: () => (/* binding */ readOneOf),
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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);

function readObject(value, where) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw misshapen(where, 'an object');
    return value;
}
const readOptionalObject = (value, where) => optional(value, () => readObject(value, where));
/** `maxLength` in UTF-16 units. The empty text is a text. */
function readString(value, where, maxLength = Number.POSITIVE_INFINITY) {
    if (typeof value !== 'string')
        throw misshapen(where, 'a text');
    if (value.length > maxLength)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxLength} characters`);
    return value;
}
const readOptionalString = (value, where, maxLength) => optional(value, () => readString(value, where, maxLength));
function readOneOf(value, where, choices) {
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
        throw misshapen(where, `one of ${choices.join(', ')}`);
    return found;
}
function readBoolean(value, where) {
    if (typeof value !== 'boolean')
        throw misshapen(where, 'true or false');
    return value;
}
const readOptionalBoolean = (value, where) => optional(value, () => readBoolean(value, where));
/** A JSON number that is an integer a double holds exactly. */
function readInteger(value, where) {
    if (!Number.isSafeInteger(value))
        throw misshapen(where, 'an integer');
    return value;
}
function readArray(value, where, max) {
    if (!Array.isArray(value))
        throw misshapen(where, 'a list');
    if (value.length > max)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has ${value.length} elements; ${max} are the most`);
    return value;
}
/** ProtoJSON leaves empty lists out. */
const readOptionalArray = (value, where, max) => optional(value, () => readArray(value, where, max)) ?? [];
/** Canonical base64 of the standard alphabet with its padding (RFC 4648, section 4): one text for each sequence of bytes. */
function readBase64(value, where, maxBytes) {
    const text = readString(value, where);
    if (text.length > Math.ceil(maxBytes / 3) * 4)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxBytes} bytes`);
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text)
        throw misshapen(where, 'canonical base64');
    if (bytes.length > maxBytes)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is longer than ${maxBytes} bytes`);
    return bytes;
}
const readOptionalBase64 = (value, where, maxBytes) => optional(value, () => readBase64(value, where, maxBytes));
const MAX_INT64 = 2n ** 63n - 1n;
/** A signed 64-bit integer: ProtoJSON writes it as a text of digits, and reads numbers too. */
function readInt64(value, where) {
    const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof digits !== 'string' || !/^(?:0|-?[1-9]\d{0,18})$/.test(digits))
        throw misshapen(where, 'a 64-bit integer');
    const integer = BigInt(digits);
    if (integer > MAX_INT64 || integer < -MAX_INT64 - 1n)
        throw misshapen(where, 'a 64-bit integer');
    return integer;
}
const readOptionalInt64 = (value, where) => optional(value, () => readInt64(value, where));
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d{1,9})?([Zz]|([+-])(\d\d):(\d\d))$/;
/** RFC 3339 with any offset; finer than milliseconds is cut off. Leap seconds and days that no calendar has are refused. */
function readTimestamp(value, where) {
    const parts = TIMESTAMP.exec(readString(value, where, 40));
    if (!parts)
        throw misshapen(where, 'an RFC 3339 time');
    const [, day, clock, fraction = '', , sign, hours = '0', minutes = '0'] = parts;
    const local = new Date(`${day}T${clock}${fraction.padEnd(4, fraction ? '0' : '.000').slice(0, 4)}Z`);
    const onCalendar = !Number.isNaN(local.getTime()) && local.toISOString().startsWith(`${day}T${clock}`);
    if (!onCalendar || Number(hours) > 23 || Number(minutes) > 59)
        throw misshapen(where, 'an RFC 3339 time');
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
    return new Date(local.getTime() - (sign === '-' ? -offset : offset));
}
const readOptionalTimestamp = (value, where) => optional(value, () => readTimestamp(value, where));
/** An object whose values are texts: a digest set, annotations. */
function readStringMap(value, where, max) {
    const object = readObject(value, where);
    const keys = Object.keys(object);
    if (keys.length > max)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has ${keys.length} members; ${max} are the most`);
    for (const key of keys)
        if (typeof object[key] !== 'string')
            throw misshapen(where, 'an object of texts');
    return object;
}
/** For formats whose unknown fields could carry meaning that would be missed. */
function refuseUnknown(object, known, where) {
    if (Object.keys(object).some((key) => !known.includes(key))) {
        throw new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} has a field that is not one of ${known.join(', ')}`);
    }
}
const optional = (value, read) => value === undefined || value === null ? undefined : read();
const misshapen = (where, expected) => new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where} is not ${expected}`);


/***/ }),

/***/ 28314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ JsonError),
/* harmony export */   R5: () => (/* binding */ hasInexactInteger),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40332);

/** Thrown for JSON that is not read. The message names `what` or where in it, and never quotes its content; callers map it to a code. */
class JsonError extends Error {
    name = 'JsonError';
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}
/**
 * JSON as I-JSON restricts it (RFC 8259, RFC 7493): valid UTF-8 without a byte order mark, no key twice in one object,
 * no lone surrogates, no number beyond a double. Keys named `__proto__` are refused too, since copying such an object changes it.
 *
 * @throws JsonError
 */
function parseJson(text, { what, maxBytes = Number.POSITIVE_INFINITY, maxDepth = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_JSON_DEPTH */ .KX7 }) {
    if (text.length > maxBytes)
        throw new JsonError('too-large', `${what} is longer than ${maxBytes} bytes`);
    const source = typeof text === 'string' ? text : decodeUtf8(text, what);
    const { depth, members } = measure(source, maxDepth);
    if (depth > maxDepth)
        throw new JsonError('too-deep', `${what} nests deeper than ${maxDepth} levels`);
    const value = parse(source, what);
    if (countMembers(value, what) !== members)
        throw new JsonError('duplicate-key', `${what} has the same key twice in one object`);
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
/** Depth and number of members as the text has them, read before anything recursive sees it. Exact for valid JSON, harmless for other text. */
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
/** Whether valid JSON has an integer that a double does not hold exactly: read and written, it would be another. */
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
        // What is left of the number is digits, signs and letters.
        while (!isInteger && NUMBER.test(source[at + 1] ?? ''))
            at++;
    }
    return false;
}
const isDigit = (unit) => unit >= 0x30 && unit <= 0x39;
const FRACTION = new Set(['.', 'e', 'E']);
const NUMBER = /[\d.eE+-]/;
/** From this many digits on, an integer may lie between two doubles. */
const INEXACT_DIGITS = 16;
function parse(source, what) {
    try {
        return JSON.parse(source);
    }
    catch (error) {
        // The parser's own message quotes the text, which may hold a secret: only the place is kept.
        const place = error instanceof Error ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined;
        throw new JsonError('syntax', `${what} is not valid JSON${place ? ` (${place})` : ''}`);
    }
}
/** Members that survived parsing; a key that stood twice is missing from the count. */
function countMembers(value, what) {
    if (typeof value === 'string')
        refuseLoneSurrogates(value, what);
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new JsonError('bad-value', `${what} has a number beyond any double`);
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
        throw new JsonError('bad-value', `${what} has a text that is not Unicode`);
}


/***/ }),

/***/ 29199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBoundedFile: () => (/* binding */ readBoundedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);




const FIRST_PIECE = 64 << 10;
/**
 * A whole file of at most `maxBytes`, counted while reading: a file may grow, and `/proc` tells no size. Symbolic links are followed.
 *
 * @param what What the file is to the user: "the policy file".
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readBoundedFile(path, maxBytes, what, { pipes = false } = {}) {
    let file;
    try {
        // Without O_NONBLOCK, opening a pipe that nobody writes to would hang before it can be refused.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (pipes ? 0 : (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)));
        const stat = await file.stat();
        if (stat.isDirectory())
            throw unreadable(path, what, 'it is a folder');
        if (!stat.isFile() && !pipes)
            throw unreadable(path, what, 'it is not a regular file');
        return await readToEnd(file, Math.min(stat.size, maxBytes) + 1, maxBytes, () => tooLarge(path, what, maxBytes));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E)
            throw error;
        throw unreadable(path, what, (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error), error);
    }
    finally {
        await file?.close();
    }
}
async function readToEnd(file, expected, maxBytes, refuse) {
    let buffer = Buffer.allocUnsafe(Math.max(expected, Math.min(FIRST_PIECE, maxBytes + 1)));
    let length = 0;
    for (;;) {
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxBytes + 1));
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (length > maxBytes)
            throw refuse();
        if (bytesRead === 0)
            return buffer.subarray(0, length);
    }
}
const unreadable = (path, what, reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${what} ${path} failed: ${reason}.`,
    hint: 'Check the path and its permissions; relative paths start at the working folder.',
    cause,
});
const tooLarge = (path, what, maxBytes) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_LARGE',
    message: `Reading ${what} ${path} stopped: it is longer than ${maxBytes} bytes.`,
    hint: 'Is it the file that was meant?',
});


/***/ }),

/***/ 27738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ requireDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);


/**
 * Whether a file has the bytes that a policy says.
 *
 * @param digest SHA-256, lower-case hex; absent where any bytes will do.
 * @throws ChopmarkError `INPUT_POLICY_DIGEST`
 */
function requireDigest(bytes, path, digest) {
    if (digest === undefined)
        return;
    const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    if (found === digest)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_POLICY_DIGEST',
        message: `${path} has the digest sha256:${found}, and sha256:${digest} was asked for.`,
        hint: 'If the change is meant, write down the new digest.',
    });
}


/***/ }),

/***/ 87826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPolicies: () => (/* binding */ checkPolicies)
});

;// CONCATENATED MODULE: ./build/policy/find-advice.js
/** What is no fault of a policy, and still good to know. */
function findAdvice({ trust, require, path = '' }, unpinned) {
    const advice = [];
    for (const { ci, clauses, at = path, level } of trust) {
        const named = clauses.repository !== undefined || clauses.owner !== undefined;
        if ((ci === 'github' || ci === 'gitlab') && named && clauses['repository-id'] === undefined && clauses['owner-id'] === undefined)
            advice.push({
                at,
                message: 'A name can be given up and taken over by somebody else.',
                hint: 'Add repository-id, or owner-id where many repositories share the entry.',
            });
        if (level === 3 && clauses.signer === undefined)
            advice.push({ at, message: 'Level 3 is believed of any workflow of the repository.', hint: 'Name the builder with signer.' });
    }
    if (trust.length === 0)
        advice.push({ at: path, message: 'It trusts nobody: fit to be included, not to decide.' });
    if (require.length === 0)
        advice.push({ at: path, message: 'It requires nothing: any statement or signature of those it trusts is enough.' });
    if (unpinned.length > 0)
        advice.push({
            at: path,
            message: `${unpinned.join(', ')} can be changed without changing the policy.`,
            hint: 'Write PATH@sha256:HEX to fix their bytes.',
        });
    return advice;
}

// EXTERNAL MODULE: ./build/policy/load-policy.js + 6 modules
var load_policy = __webpack_require__(90239);
// EXTERNAL MODULE: ./build/policy/read-yaml.js
var read_yaml = __webpack_require__(76243);
;// CONCATENATED MODULE: ./build/engine/policy-check.js



/** Everything that is wrong with policy files, with its place. @throws ChopmarkError where a file cannot be read at all */
async function checkPolicies(paths, { workingFolder }) {
    const files = [];
    for (const path of paths) {
        const { policy, findings, unpinned } = await (0,load_policy/* loadPolicy */.t)(path, workingFolder);
        files.push({
            path,
            ...(policy?.digest !== undefined && { digest: policy.digest }),
            findings: findings.map(report),
            advice: policy ? findAdvice(policy, unpinned) : [],
        });
    }
    return { schema: 'chopmark.policy/1', action: 'check', files };
}
const report = ({ place, message, hint }) => ({
    at: (0,read_yaml/* showPlace */.R)(place),
    message,
    ...(hint !== undefined && { hint }),
});


/***/ })

};
