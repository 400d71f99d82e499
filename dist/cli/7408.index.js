export const id = 7408;
export const ids = [7408];
export const modules = {

/***/ 70451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readOpenFile),
/* harmony export */   readBoundedFile: () => (/* binding */ readBoundedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43243);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31621);




const FIRST_PIECE = 64 << 10;
/**
 * Reads a whole file of at most `maxBytes`. Counts while reading, because a file may grow and files below `/proc` report no size. Follows
 * symbolic links.
 *
 * @param what What the file is to the user: "the policy file".
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readBoundedFile(path, maxBytes, what, { pipes = false } = {}) {
    let file;
    try {
        // Without O_NONBLOCK, opening a pipe without a writer would hang before it can be rejected.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (pipes ? 0 : (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)));
        const stat = await file.stat();
        if (stat.isDirectory())
            throw unreadable(path, what, 'it is a folder');
        if (!stat.isFile() && !pipes)
            throw unreadable(path, what, 'it is not a regular file');
        return await readToEnd(file, Math.min(stat.size, maxBytes) + 1, maxBytes, () => tooLarge(path, what, maxBytes));
    }
    catch (error) {
        if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E)
            throw error;
        throw unreadable(path, what, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error), error);
    }
    finally {
        await file?.close();
    }
}
/**
 * Reads a whole file of at most `maxBytes` that is already open.
 *
 * @throws ChopmarkError `INPUT_TOO_LARGE`; errors of the file system
 */
async function readOpenFile(file, path, maxBytes, what) {
    const { size } = await file.stat();
    return readToEnd(file, Math.min(size, maxBytes) + 1, maxBytes, () => tooLarge(path, what, maxBytes));
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
const unreadable = (path, what, reason, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `Cannot read ${what} ${path}: ${reason}.`,
    hint: 'Check the path and its permissions. Relative paths start at the working folder.',
    cause,
});
const tooLarge = (path, what, maxBytes) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_LARGE',
    message: `Cannot read ${what} ${path}: it is longer than ${maxBytes} bytes.`,
    hint: 'Check that this is the right file.',
});


/***/ }),

/***/ 57702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ requireDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43243);


/**
 * Checks that a file has the digest that a policy states.
 *
 * @param digest SHA-256, lower-case hex; undefined if any content is accepted.
 * @throws ChopmarkError `INPUT_POLICY_DIGEST`
 */
function requireDigest(bytes, path, digest) {
    if (digest === undefined)
        return;
    const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    if (found === digest)
        return;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_POLICY_DIGEST',
        message: `${path} has another digest than expected: expected sha256:${digest}, found sha256:${found}.`,
        hint: 'If the change is intended, update the digest.',
    });
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

/***/ 18114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ MAX_HOSTS_FILE),
/* harmony export */   Cr: () => (/* binding */ MEMORY_POLL_INTERVAL),
/* harmony export */   K1: () => (/* binding */ MAX_BACKOFF),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   Kr: () => (/* binding */ FIRST_BACKOFF),
/* harmony export */   L3: () => (/* binding */ MAX_CA_FILE),
/* harmony export */   N$: () => (/* binding */ MAX_TRIES),
/* harmony export */   N1: () => (/* binding */ MAX_TOKEN),
/* harmony export */   Sf: () => (/* binding */ SECOND_FAMILY_WAIT),
/* harmony export */   Xz: () => (/* binding */ MAX_EXEC_OUTPUT),
/* harmony export */   Y1: () => (/* binding */ MAX_SEARCH_DOMAINS),
/* harmony export */   Y3: () => (/* binding */ EXEC_TIMEOUT),
/* harmony export */   _h: () => (/* binding */ REQUEST_TIMEOUT),
/* harmony export */   aX: () => (/* binding */ MAX_TOKEN_ANSWER),
/* harmony export */   rh: () => (/* binding */ MAX_NAME_SERVERS_FILE),
/* harmony export */   t4: () => (/* binding */ MAX_RETRY_AFTER),
/* harmony export */   zz: () => (/* binding */ COMMAND_GRACE)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Bytes. One response of the token service of a CI system or cloud. */
const MAX_TOKEN_ANSWER = 64 << 10;
/** Bytes. One identity token. */
const MAX_TOKEN = 16 << 10;
/** Levels of nesting in JSON. */
const MAX_JSON_DEPTH = 128;
/** Bytes of stdout, and bytes of stderr, of a child process. */
const MAX_EXEC_OUTPUT = 1 << 20;
/** Milliseconds for one child process. Commands that issue a token take seconds. */
const EXEC_TIMEOUT = 60_000;
/** Milliseconds for one try of one request. */
const REQUEST_TIMEOUT = 30_000;
/** Tries of one request, including the first. */
const MAX_TRIES = 6;
/** Milliseconds before the second try, at most. The value doubles with each further try, up to MAX_BACKOFF. */
const FIRST_BACKOFF = 500;
/** Milliseconds between two tries, at most, unless the service asks for another pause. */
const MAX_BACKOFF = 20_000;
/** Milliseconds. If a service asks for a longer pause (Retry-After), there is no further try, and its response counts. */
const MAX_RETRY_AFTER = 5 * 60_000;
/** Milliseconds between two checks of the memory of a command. */
const MEMORY_POLL_INTERVAL = 50;
/** Bytes. A file of CA certificates; the Mozilla set has 0.25 MB. */
const MAX_CA_FILE = 8 << 20;
/** Bytes. /etc/hosts; lists of blocked hosts have millions of lines. */
const MAX_HOSTS_FILE = 16 << 20;
/** Bytes. /etc/resolv.conf. */
const MAX_NAME_SERVERS_FILE = 64 << 10;
/** Search domains of resolv.conf. */
const MAX_SEARCH_DOMAINS = 32;
/** Milliseconds to wait for IPv6 addresses of a host after its IPv4 addresses are known. */
const SECOND_FAMILY_WAIT = 250;
/** Milliseconds that the user's own command has for a clean exit after the run ends. */
const COMMAND_GRACE = 10_000;


/***/ }),

/***/ 36584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPolicies: () => (/* binding */ checkPolicies)
});

;// CONCATENATED MODULE: ./build/policy/authoring/lint-warnings.js
/** Requirements about what can become worse after it was good. */
const isDecidedByNewest = (kind) => ['vulnerabilities', 'vsa', 'tests'].includes(kind);
/** Advice about a policy that is not a fault. */
function findLintWarnings({ trust, require, path = '' }, unpinned) {
    const advice = [];
    for (const { ci, clauses, at = path, level } of trust) {
        const named = clauses.repository !== undefined || clauses.owner !== undefined;
        if ((ci === 'github' || ci === 'gitlab') && named && clauses['repository-id'] === undefined && clauses['owner-id'] === undefined)
            advice.push({
                at,
                message: 'A repository name can be abandoned and then taken over by another owner.',
                hint: 'Add repository-id, or owner-id if many repositories share the entry.',
            });
        if (level === 3 && clauses.signer === undefined)
            advice.push({ at, message: 'Level 3 applies to every workflow of the repository.', hint: 'Name the builder with signer.' });
    }
    for (const { kind, asks, at = path } of require)
        if (isDecidedByNewest(kind) && asks?.['max-age'] === undefined)
            advice.push({
                at,
                message: `The newest statement decides ${kind}, and nobody notices if a place of evidence withholds it.`,
                hint: 'Add max-age: an old statement then counts as missing, so a newer one cannot be withheld for longer.',
            });
    if (trust.length === 0)
        advice.push({ at: path, message: 'It has no trust entry, so it can be included by other policies but cannot decide on its own.' });
    if (require.length === 0)
        advice.push({
            at: path,
            message: 'It has no requirement: a signature, or a statement that vouches for the artifact, by a trusted signer is enough.',
        });
    if (unpinned.length > 0)
        advice.push({
            at: path,
            message: `${unpinned.join(', ')} can change without a change of the policy.`,
            hint: 'Write PATH@sha256:HEX to pin them.',
        });
    return advice;
}

// EXTERNAL MODULE: ./build/policy/parse/load-policy.js + 6 modules
var load_policy = __webpack_require__(56345);
// EXTERNAL MODULE: ./build/policy/parse/read-yaml.js
var read_yaml = __webpack_require__(62751);
;// CONCATENATED MODULE: ./build/engine/policy/policy-check.js



/** Finds all faults of policy files, with their places. @throws ChopmarkError if a file cannot be read */
async function checkPolicies(paths, { workingFolder }) {
    const files = [];
    for (const path of paths) {
        const { policy, findings, unpinned } = await (0,load_policy/* loadPolicy */.tb)(path, workingFolder);
        files.push({
            path,
            ...(policy?.digest !== undefined && { digest: policy.digest }),
            findings: findings.map(report),
            advice: policy ? findLintWarnings(policy, unpinned) : [],
        });
    }
    return { schema: 'chopmark.policy/1', action: 'check', files };
}
const report = ({ place, message, hint }) => ({
    at: (0,read_yaml/* showPlace */.R)(place),
    message,
    ...(hint !== undefined && { hint }),
});


/***/ }),

/***/ 6328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ OLD_PROVENANCE_TYPE),
/* harmony export */   T: () => (/* binding */ PROVENANCE_TYPE)
/* harmony export */ });
/** SLSA build provenance v1 (slsa.dev/spec/v1.2/build-provenance): the parts that all build types share. */
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** Still written by slsa-github-generator, and by npm and cosign before they changed to v1. */
const OLD_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v0.2';


/***/ }),

/***/ 57407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ MAX_TRUST_FILE),
/* harmony export */   C0: () => (/* binding */ MAX_SIMPLE_SIGNING),
/* harmony export */   FH: () => (/* binding */ MAX_TRUSTED_ROOTS),
/* harmony export */   Fq: () => (/* binding */ MAX_BUNDLE_ENTRIES),
/* harmony export */   K7: () => (/* binding */ MAX_BUNDLE_PART),
/* harmony export */   MAX_BUNDLE_FILE: () => (/* binding */ MAX_BUNDLE_FILE),
/* harmony export */   Og: () => (/* binding */ MAX_DOCUMENTS),
/* harmony export */   VZ: () => (/* binding */ MAX_STATEMENT),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   XF: () => (/* binding */ MAX_PROOF_HASHES),
/* harmony export */   YV: () => (/* binding */ MAX_CHECKPOINT),
/* harmony export */   dF: () => (/* binding */ MAX_CHAIN),
/* harmony export */   fI: () => (/* binding */ MAX_BUNDLES),
/* harmony export */   hu: () => (/* binding */ MAX_LOG_BODY),
/* harmony export */   mZ: () => (/* binding */ MAX_BUNDLE),
/* harmony export */   n7: () => (/* binding */ MAX_DER),
/* harmony export */   nA: () => (/* binding */ MAX_DIGESTS),
/* harmony export */   oI: () => (/* binding */ MAX_CHECKPOINT_SIGNATURES),
/* harmony export */   xO: () => (/* binding */ MAX_TRUST_SERVICES)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Bytes. One bundle file or one line of a JSON Lines file. */
const MAX_BUNDLE = 64 << 20;
/** Bundles in one JSON Lines file. */
const MAX_BUNDLES = 250_000;
/** Bytes. A trusted root, signing config or client trust config. */
const MAX_TRUST_FILE = 4 << 20;
/** Trusted roots in one file in JSON Lines. */
const MAX_TRUSTED_ROOTS = 16;
/** Bytes. The document signed by cosign 1 and 2; cosign writes a few hundred. */
const MAX_SIMPLE_SIGNING = 4 << 20;
/** Services of one kind in a signing config. */
const MAX_TRUST_SERVICES = 64;
/** Bytes. All documents of one run; each subject may have one of its own. */
const MAX_DOCUMENTS = 256 << 20;
/** Subjects in one run. */
const MAX_SUBJECTS = 250_000;
/** Log entries, timestamps, certificates, inclusion hashes in one bundle. */
const MAX_BUNDLE_ENTRIES = 32;
/** Bytes of one file of bundles, JSON or JSON Lines. */
const MAX_BUNDLE_FILE = 1 << 30;
/** Bytes. A complete statement given as a file: 100,000 subjects and a predicate. */
const MAX_STATEMENT = 44 << 20;
/** Hashes of one inclusion proof; enough for a log with 2^64 entries. */
const MAX_PROOF_HASHES = 64;
/** Bytes. One certificate, key or signature in DER; usually a few kilobytes. */
const MAX_DER = 64 << 10;
/** Bytes. A certificate, a signature or a timestamp in a bundle; usually a few kilobytes. */
const MAX_BUNDLE_PART = 64 << 10;
/** Certificates in one chain, including the root. */
const MAX_CHAIN = 8;
/** Characters. A note of a log with a dozen witnesses has less than 4 kB. */
const MAX_CHECKPOINT = 64 << 10;
/** Signatures under one checkpoint. */
const MAX_CHECKPOINT_SIGNATURES = 64;
/** Bytes. The body of a log entry, which contains a signature and a certificate, never the artifact. */
const MAX_LOG_BODY = 256 << 10;
/** Digests of one subject. */
const MAX_DIGESTS = 32;


/***/ })

};
